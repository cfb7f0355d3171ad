"""What an office holds and owes in trust on the day its treasury changes hands. Asked here, written in ``handover``."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.models.base.database import Reader
from app.models.base.values.text import fold
from app.models.cash.books import MoneyAccount, money_accounts
from app.models.cash.cheque_list import Cheque, cheques
from app.models.cash.funds import Fund, funds
from app.models.cash.incomes import Income, incomes
from app.models.dues.aged import Arrears, arrears
from app.models.dues.fiscal_pending import PendingReceipt, pending_since_first
from app.models.dues.instalments import plans_of
from app.models.dues.orders import member_name
from app.models.dues.pads import series_lines
from app.models.dues.series import gaps


@dataclass(frozen=True, slots=True)
class SeriesState:
    """A series or pad: its first number, the last one given, the next; ``unexplained`` are holes nobody explained."""

    code: str
    kind: str
    holder: str
    first: int
    last_of_pad: int | None
    last_given: int | None
    voided: int
    width: int
    unexplained: int

    @property
    def next_number(self) -> int | None:
        """None when the pad is used up."""
        following = self.first if self.last_given is None else self.last_given + 1
        return None if self.last_of_pad is not None and following > self.last_of_pad else following


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """An agreement to pay in parts that still runs; ``agreed`` in minor units, ``last_on`` the day of its last part."""

    member: str
    agreed_on: str
    agreed: int
    last_on: str


@dataclass(frozen=True, slots=True)
class TreasuryFacts:
    """Everything that changes hands, read in one go; ``until_tx`` is the last entry of the journal it knows."""

    accounts: Sequence[MoneyAccount]
    series: Sequence[SeriesState]
    cheques: Sequence[Cheque]
    waiting: Sequence[Income]
    debtors: Sequence[Arrears]
    plans: Sequence[OpenPlan]
    funds: Sequence[Fund]
    unbilled: Sequence[PendingReceipt]
    until_tx: int


def treasury_facts(reader: Reader) -> TreasuryFacts:
    """The treasury as it stands now."""
    return TreasuryFacts(
        accounts=money_accounts(reader),
        series=_series(reader),
        cheques=[one for one in cheques(reader) if one.state == "in_hand"],
        waiting=incomes(reader),
        debtors=arrears(reader),
        plans=_plans(reader),
        funds=[one for one in funds(reader) if one.closed_on is None],
        unbilled=pending_since_first(reader),
        until_tx=last_entry(reader),
    )


def last_entry(reader: Reader) -> int:
    """The number of the journal's last transaction."""
    return int(reader.value("SELECT coalesce(max(id), 0) FROM journal_tx"))


def _series(reader: Reader) -> list[SeriesState]:
    holes = [gap.code for gap in gaps(reader)]
    rows = reader.rows(
        "SELECT s.code, s.kind, s.holder, s.first_number, s.last_number, "
        "(SELECT max(number) FROM (SELECT number FROM receipt WHERE series_id = s.id UNION ALL "
        "SELECT number FROM receipt_missing WHERE series_id = s.id)), "
        "(SELECT count(*) FROM receipt r JOIN receipt_void v ON v.receipt_id = r.id WHERE r.series_id = s.id), s.width "
        "FROM receipt_series s WHERE s.returned_on IS NULL ORDER BY s.id"
    )
    skipped = {line.series.code: line.skipped for line in series_lines(reader)}
    return [SeriesState(*(*row, holes.count(row[0]) + skipped.get(row[0], 0))) for row in rows]


def _plans(reader: Reader) -> list[OpenPlan]:
    """Those that still run, kept or behind, by the name of the member."""
    running = [one for one in plans_of(reader) if one.state in ("kept", "late")]
    found = [
        OpenPlan(member_name(reader, one.member_id), one.agreed_on, one.total, one.parts[-1].due_on.isoformat())
        for one in running
    ]
    return sorted(found, key=lambda plan: fold(plan.member))
