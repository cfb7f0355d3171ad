"""Why a member is up to date, owes, is suspended or left on a day: the rule and the records behind it.

The standing itself is ``rules.standing_of``; the lists ask it of everybody in ``queries`` and ``as_of``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT, RECEIPTS_OF_MEMBER
from app.models.dues.rolls import RollRules, roll_rules
from app.models.dues.rules import StandingState, different_months, standing_of
from app.models.members.record import MemberEvent, last_event_as_of

Explained = StandingState | Literal["not_yet"]
_LATER: Final = "9999-12-31"


@dataclass(frozen=True, slots=True)
class Settling:
    """What settled (part of) a charge: a receipt or a payment of an old book, or relief of some ``kind``.

    ``number`` is the receipt's as printed, "" without one; ``amount`` in minor units, negative where a void took
    it back; ``reason`` and ``act`` belong to relief. ``day`` ISO text.
    """

    day: str
    kind: str
    number: str
    amount: int
    reason: str = ""
    act: str = ""


@dataclass(frozen=True, slots=True)
class Due:
    """A charge that was not settled on the day: amounts in minor units, days ISO text.

    ``balance`` is negative where two payments stood for it that day, until one was voided.
    """

    id: int
    uid: str
    kind: str
    plan: str
    period: str
    months: int
    amount: int
    balance: int
    charged_on: str
    due_on: str
    overdue: bool
    settled: tuple[Settling, ...]


@dataclass(frozen=True, slots=True)
class Paid:
    """A receipt of the member: ``number`` as printed, ``day`` ISO text, ``amount`` in minor units."""

    id: int
    number: str
    day: str
    amount: int


@dataclass(frozen=True, slots=True)
class StandingExplained:
    """The standing of a member on ``day`` with everything it follows from; amounts in minor units.

    ``standing`` is what the lists show, "not_yet" before the admission. ``event`` is the last one noted until then.
    ``dues`` are all that was open, those past due first; ``last_receipts`` the newest that stood on that day.
    ``article`` is the statute's as the office wrote it for its voters' roll, ``rules`` that roll's.
    """

    member_id: int
    day: date
    standing: Explained
    event: MemberEvent | None
    dues: tuple[Due, ...]
    last_receipts: tuple[Paid, ...]
    rules: RollRules

    @property
    def overdue(self) -> int:
        return sum(due.balance for due in self.dues if due.overdue)

    @property
    def debt(self) -> int:
        return sum(due.balance for due in self.dues)

    @property
    def months(self) -> int:
        """Months of which dues are past due, those inside an opening charge included."""
        return different_months([(due.kind, due.period, due.months) for due in self.dues if _is_owed(due)])

    @property
    def article(self) -> str:
        return self.rules.article


def _is_owed(due: Due) -> bool:
    return due.overdue and due.balance > 0


def standing_explained(reader: Reader, member_id: int, day: date | None = None) -> StandingExplained:
    """Why the member stands as the lists show on ``day`` (today when ``None``).

    Raises ``Refused("member.unknown")``.
    """
    status = reader.value("SELECT status FROM member WHERE id = ?", (member_id,))
    if status is None:
        raise Refused("member.unknown", field="member", text=str(member_id))
    today = reader.clock.today()
    held = day or today
    event = last_event_as_of(reader, member_id, held)
    if held == today:  # the register's own word, for those who came in without any event
        state: str | None = status
        books_until = _LATER
    else:
        state = event.status if event else None
        books_until = held.isoformat()
    dues = _open_dues(reader, member_id, held, books_until)
    overdue = sum(due.balance for due in dues if due.overdue)
    standing: Explained = standing_of(state, overdue) if state else "not_yet"
    receipts = _last_receipts(reader, member_id, books_until)
    return StandingExplained(member_id, held, standing, event, dues, receipts, roll_rules(reader))


def _open_dues(reader: Reader, member_id: int, day: date, until: str) -> tuple[Due, ...]:
    """What was charged until then and not settled, by due date."""
    settled = _settlings(reader, member_id, until)
    dues = []
    for row in reader.rows(
        "SELECT h.id, h.uid, h.kind, coalesce(p.name, ''), h.period, h.months, h.amount, h.charged_on, h.due_on "
        "FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id WHERE h.member_id = ? AND h.charged_on <= ? "
        "ORDER BY h.due_on, h.period, h.id",
        (member_id, until),
    ):
        identity, uid, kind, plan, period, months, amount, charged_on, due_on = row
        parts = settled.get(identity, ())
        balance = amount - sum(part.amount for part in parts)
        if balance:
            late = due_on < day.isoformat()
            dues.append(
                Due(identity, uid, kind, plan, period, months, amount, balance, charged_on, due_on, late, parts)
            )
    return tuple(dues)


def _settlings(reader: Reader, member_id: int, until: str) -> dict[int, tuple[Settling, ...]]:
    """Money applied to and relief given of each charge of the member, oldest first."""
    found: dict[int, tuple[Settling, ...]] = {}
    for charge, *said in reader.rows(
        "SELECT a.charge_id, a.applied_on AS day, 'payment', "
        "coalesce(s.code || '-' || printf('%0*d', s.width, r.number), ''), a.amount, '', '', a.id AS at "
        "FROM charge h JOIN application a ON a.charge_id = h.id JOIN payment y ON y.id = a.payment_id "
        f"LEFT JOIN receipt r ON r.id = {RECEIPT_OF_PAYMENT} "
        "LEFT JOIN receipt_series s ON s.id = r.series_id WHERE h.member_id = :member AND a.applied_on <= :until "
        "UNION ALL SELECT l.charge_id, l.relieved_on, l.kind, '', l.amount, l.reason, l.act, l.id "
        "FROM charge h JOIN charge_relief l ON l.charge_id = h.id "
        "WHERE h.member_id = :member AND l.relieved_on <= :until ORDER BY day, at",
        {"member": member_id, "until": until},
    ):
        found[charge] = (*found.get(charge, ()), Settling(*said[:-1]))
    return found


def _last_receipts(reader: Reader, member_id: int, until: str, most: int = 5) -> tuple[Paid, ...]:
    rows = reader.rows(
        "SELECT r.id, s.code || '-' || printf('%0*d', s.width, r.number), r.issued_on, r.amount FROM receipt r "
        f"JOIN receipt_series s ON s.id = r.series_id WHERE r.id IN ({RECEIPTS_OF_MEMBER}) AND r.issued_on <= :until "
        "AND NOT EXISTS (SELECT 1 FROM receipt_void v WHERE v.receipt_id = r.id AND v.voided_on <= :until) "
        "ORDER BY r.issued_on DESC, r.id DESC LIMIT :most",
        {"member": member_id, "until": until, "most": most},
    )
    return tuple(Paid(*row) for row in rows)
