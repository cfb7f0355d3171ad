"""The year of the dues for the annual report: what was owed, charged, forgiven and paid, and what is behind each sum.

The register's figures of a year are in ``year_figures``; money by fund in ``cash.by_fund``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader
from app.models.dues.aged import arrears
from app.models.dues.queries import NAMED
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT
from app.models.dues.relief import FORGIVING, ReliefKind

_LATER: Final = "9999-12-31"

# What is paid or forgiven before a charge is made counts with the charge, as in ``as_of``.
_MOVES: Final = (
    "SELECT charged_on AS day, iif(kind = 'opening', 'brought', 'charged') AS move, amount, id AS charge, id AS row "
    "FROM charge UNION ALL SELECT max(r.relieved_on, h.charged_on), iif(r.kind <> 'void', r.kind, "
    "iif(h.kind = 'opening', 'brought', 'charged')), -r.amount, h.id, r.id FROM charge_relief r "
    "JOIN charge h ON h.id = r.charge_id UNION ALL "
    "SELECT max(a.applied_on, h.charged_on), 'paid', -a.amount, h.id, a.id FROM application a "
    "JOIN charge h ON h.id = a.charge_id"
)
"""Everything that changes what members owe: (day, move, amount, charge, row). A void one takes out what it put in."""


@dataclass(frozen=True, slots=True)
class DuesYear:
    """Some days of the dues, minor units; ``start`` + ``charged`` + ``brought`` - ``forgiven`` - ``paid`` = ``end``.

    ``brought`` is debt from before the books. ``overdue`` is the part of ``end`` past due, of so many ``debtors``.
    ``due`` is what fell due in these days without what was forgiven of it, ``due_paid`` what of that was paid.
    """

    start: int
    charged: int
    brought: int
    forgiven: dict[ReliefKind, int]
    paid: int
    overdue: int
    debtors: int
    due: int
    due_paid: int

    @property
    def end(self) -> int:
        return self.start + self.charged + self.brought - sum(self.forgiven.values()) - self.paid

    @property
    def rate(self) -> int | None:
        """Hundredths of a percent of what fell due that were paid; ``None`` when nothing fell due."""
        return self.due_paid * 10_000 // self.due if self.due > 0 else None


def dues_year(reader: Reader, since: date, until: date) -> DuesYear:
    """The days from ``since`` to ``until``."""
    moved = dict(
        reader.rows(
            f"SELECT iif(day < :since, 'before', move) AS kind, sum(amount) FROM ({_MOVES}) WHERE day <= :until "
            "GROUP BY kind",
            {"since": since.isoformat(), "until": _books_until(reader, until)},
        )
    )
    late = arrears(reader, until, overdue_only=True)
    months = due_months(reader, since, until)
    return DuesYear(
        start=moved.get("before", 0),
        charged=moved.get("charged", 0),
        brought=moved.get("brought", 0),
        forgiven={kind: -moved.get(kind, 0) for kind in FORGIVING},
        paid=-moved.get("paid", 0),
        overdue=sum(one.total for one in late),
        debtors=len(late),
        due=sum(one.due for one in months),
        due_paid=sum(one.paid for one in months),
    )


def _books_until(reader: Reader, until: date) -> str:
    """Of today everything counts that is in the books, as in the register."""
    return _LATER if until >= reader.clock.today() else until.isoformat()


@dataclass(frozen=True, slots=True)
class DueMonth:
    """A month: what fell due in it without what was forgiven, and what of it was paid until the day; minor units."""

    month: str
    due: int
    paid: int


_DUE: Final = (
    "SELECT h.id, h.due_on, h.member_id, h.amount - coalesce((SELECT sum(amount) FROM charge_relief "
    "WHERE charge_id = h.id AND relieved_on <= :until), 0) AS due, coalesce((SELECT sum(amount) FROM application "
    "WHERE charge_id = h.id AND applied_on <= :until), 0) AS paid FROM charge h "
    "WHERE h.kind = 'dues' AND h.due_on BETWEEN :since AND :last AND h.charged_on <= :until"
)


def due_months(reader: Reader, since: date, until: date) -> list[DueMonth]:
    """By month of the due date; months without anything are left out."""
    rows = reader.rows(
        f"SELECT substr(due_on, 1, 7) AS month, sum(due), sum(paid) FROM ({_DUE}) GROUP BY month "
        "HAVING sum(due) <> 0 OR sum(paid) <> 0 ORDER BY month",
        _due_params(reader, since, until, until),
    )
    return [DueMonth(*row) for row in rows]


def _due_params(reader: Reader, since: date, last: date, until: date) -> dict[str, str | int | None]:
    return {"since": since.isoformat(), "last": last.isoformat(), "until": _books_until(reader, until)}


@dataclass(frozen=True, slots=True)
class ChargeLine:
    """A line behind a sum, minor units, ``day`` ISO text; ``kind``, ``reason`` and ``act`` belong to what was forgiven.

    ``receipt`` as printed, "" where there is none.
    """

    day: str
    member_id: int
    plan: str
    period: str
    months: int
    amount: int
    kind: str = ""
    reason: str = ""
    act: str = ""
    receipt: str = ""
    receipt_id: int | None = None


_OF_CHARGE: Final = f"h.member_id, {NAMED}, h.period, h.months"
_OF_PLAN: Final = "JOIN charge h ON h.id = k.charge LEFT JOIN dues_plan p ON p.id = h.plan_id"
_IN_DAYS: Final = "k.day BETWEEN :since AND :until ORDER BY k.day, k.charge, k.row"


def charged_by_plan(reader: Reader, since: date, until: date) -> list[tuple[int | None, str, str, int, int]]:
    """(plan, its kind, its name, charges that stand, minor units) of what was charged or brought in, most first."""
    return reader.rows(
        "SELECT h.plan_id, coalesce(p.kind, 'opening'), coalesce(p.name, ''), sum(iif(k.amount > 0, 1, -1)), "
        f"sum(k.amount) AS moved FROM ({_MOVES}) k {_OF_PLAN} WHERE k.move IN ('charged', 'brought') "
        "AND k.day BETWEEN :since AND :until GROUP BY h.plan_id HAVING moved <> 0 ORDER BY moved DESC",
        {"since": since.isoformat(), "until": _books_until(reader, until)},
    )


def charged_lines(reader: Reader, since: date, until: date, plan_id: int | None) -> list[ChargeLine]:
    """What was charged by a plan (``None``: debt from before the books), one by one; void ones once more, negative."""
    rows = reader.rows(
        f"SELECT k.day, {_OF_CHARGE}, k.amount FROM ({_MOVES}) k {_OF_PLAN} WHERE k.move IN ('charged', 'brought') "
        f"AND h.plan_id IS :plan AND {_IN_DAYS}",
        {"since": since.isoformat(), "until": _books_until(reader, until), "plan": plan_id},
    )
    return [ChargeLine(*row) for row in rows]


def forgiven_lines(reader: Reader, since: date, until: date, kind: str) -> list[ChargeLine]:
    """What was waived, written off or discounted, with reason and resolution; what was taken back is negative."""
    rows = reader.rows(
        f"SELECT k.day, {_OF_CHARGE}, -k.amount, r.kind, r.reason, r.act FROM ({_MOVES}) k {_OF_PLAN} "
        f"JOIN charge_relief r ON r.id = k.row WHERE k.move = :kind AND {_IN_DAYS}",
        {"since": since.isoformat(), "until": _books_until(reader, until), "kind": kind},
    )
    return [ChargeLine(*row) for row in rows]


def paid_by_month(reader: Reader, since: date, until: date) -> list[tuple[str, int]]:
    """(month, minor units) of what was paid of charges."""
    return reader.rows(
        f"SELECT substr(day, 1, 7) AS month, -sum(amount) FROM ({_MOVES}) WHERE move = 'paid' "
        "AND day BETWEEN :since AND :until GROUP BY month ORDER BY month",
        {"since": since.isoformat(), "until": _books_until(reader, until)},
    )


def paid_lines(reader: Reader, since: date, until: date) -> list[ChargeLine]:
    """What was paid of each charge, with its receipt; voided ones once more, negative."""
    rows = reader.rows(
        f"SELECT k.day, {_OF_CHARGE}, -k.amount, '', '', '', "
        "coalesce(s.code || '-' || printf('%0*d', s.width, r.number), ''), r.id "
        f"FROM ({_MOVES}) k {_OF_PLAN} JOIN application a ON a.id = k.row JOIN payment y ON y.id = a.payment_id "
        f"LEFT JOIN receipt r ON r.id = {RECEIPT_OF_PAYMENT} LEFT JOIN receipt_series s ON s.id = r.series_id "
        f"WHERE k.move = 'paid' AND {_IN_DAYS}",
        {"since": since.isoformat(), "until": _books_until(reader, until)},
    )
    return [ChargeLine(*row) for row in rows]


@dataclass(frozen=True, slots=True)
class OpenDue:
    """A charge that fell due and was not paid whole until the day; minor units, ``due_on`` ISO text."""

    member_id: int
    plan: str
    period: str
    months: int
    due_on: str
    due: int
    paid: int


def open_of_month(reader: Reader, since: date, last: date, until: date) -> list[OpenDue]:
    """What fell due from ``since`` to ``last`` and was still open at the end of ``until``."""
    rows = reader.rows(
        f"SELECT {_OF_CHARGE}, k.due_on, k.due, k.paid FROM ({_DUE}) k JOIN charge h ON h.id = k.id "
        "LEFT JOIN dues_plan p ON p.id = h.plan_id JOIN member m ON m.id = h.member_id "
        "WHERE k.due <> k.paid ORDER BY m.sort_key, m.id, k.due_on, k.id",
        _due_params(reader, since, last, until),
    )
    return [OpenDue(*row) for row in rows]
