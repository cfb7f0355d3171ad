"""Debt by age: what each member owed at the end of a day, by how long it had been due. One pass over the books."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from app.models.base.database import Reader
from app.models.dues.queries import NAMED
from app.models.dues.rules import AGES, Age

_LATER: Final = "9999-12-31"
_OPEN: Final = (
    "SELECT h.member_id, h.due_on, h.amount - coalesce(s.amount, 0) AS owed FROM charge h NOT INDEXED LEFT JOIN "
    "(SELECT charge_id, sum(amount) AS amount FROM "
    "(SELECT charge_id, amount FROM application NOT INDEXED WHERE applied_on <= :until UNION ALL "
    "SELECT charge_id, amount FROM charge_relief WHERE relieved_on <= :until) GROUP BY charge_id) s "
    "ON s.charge_id = h.id WHERE h.charged_on <= :until"
)
# The older limits come first: a day belongs to the first age it reaches.
_BY_AGE: Final = ", ".join(
    (
        "sum(iif(due_on >= :to_0, owed, 0))",
        "sum(iif(due_on < :to_0 AND due_on >= :to_30, owed, 0))",
        "sum(iif(due_on < :to_30 AND due_on >= :to_60, owed, 0))",
        "sum(iif(due_on < :to_60 AND due_on >= :to_90, owed, 0))",
        "sum(iif(due_on < :to_90 AND due_on >= :to_180, owed, 0))",
        "sum(iif(due_on < :to_180 AND due_on >= :to_365, owed, 0))",
        "sum(iif(due_on < :to_365, owed, 0))",
    )
)
AGED: Final = (
    f"SELECT d.* FROM (SELECT member_id, {_BY_AGE} FROM ({_OPEN}) WHERE owed > 0 GROUP BY member_id) d "
    "JOIN member m ON m.id = d.member_id ORDER BY m.sort_key, m.id"
)
"""Every member with something open on ``:until``, in the order of the register: id and one sum an age."""


@dataclass(frozen=True, slots=True)
class Arrears:
    """A member's open debt by age, in minor units; ages as in ``rules.AGES``."""

    member_id: int
    by_age: dict[Age, int]

    @property
    def total(self) -> int:
        return sum(self.by_age.values())


def aged_params(day: date, today: date) -> dict[str, str | int | None]:
    """What ``AGED`` is asked with: the limits of the ages, and until when the books count.

    Of today everything counts that is in the books, as in the register.
    """
    limits = {f"to_{days}": (day - timedelta(days=days)).isoformat() for days in (0, 30, 60, 90, 180, 365)}
    return {"until": _LATER if day >= today else day.isoformat(), **limits}


def arrears(reader: Reader, day: date | None = None, *, overdue_only: bool = False) -> list[Arrears]:
    """Everybody who had something open at the end of ``day`` (today), by age of each charge."""
    today = reader.clock.today()
    found = []
    for member, *sums in reader.rows(AGED, aged_params(day or today, today)):
        ages: dict[Age, int] = dict(zip(AGES, sums, strict=True))
        if overdue_only:
            ages["not_due"] = 0
        one = Arrears(member, ages)
        if one.total:
            found.append(one)
    return found


@dataclass(frozen=True, slots=True)
class AgedCharge:
    """A charge that was open on the day: amounts in minor units, ``due_on`` ISO text; ``age`` by that day."""

    id: int
    member_id: int
    plan: str
    period: str
    months: int
    amount: int
    owed: int
    due_on: str


def aged_charges(reader: Reader, day: date, member_id: int) -> list[AgedCharge]:
    """What one member owed at the end of ``day``, charge by charge, oldest first; part-paid ones with their rest."""
    until = _LATER if day >= reader.clock.today() else day.isoformat()
    rows = reader.rows(
        f"SELECT h.id, h.member_id, {NAMED}, h.period, h.months, h.amount, h.amount "
        "- coalesce((SELECT sum(amount) FROM application WHERE charge_id = h.id AND applied_on <= :until), 0) "
        "- coalesce((SELECT sum(amount) FROM charge_relief WHERE charge_id = h.id AND relieved_on <= :until), 0) "
        "AS owed, h.due_on FROM charge h LEFT JOIN dues_plan p ON p.id = h.plan_id "
        "WHERE h.member_id = :member AND h.charged_on <= :until AND owed > 0 ORDER BY h.due_on, h.period, h.id",
        {"until": until, "member": member_id},
    )
    return [AgedCharge(*row) for row in rows]
