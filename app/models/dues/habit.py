"""What is charged and what of it is paid, month by month: the habit from which income is foreseen. No forecast here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader
from app.models.base.values.dates import Period


@dataclass(frozen=True, slots=True)
class MonthCollected:
    """A month: what fell due in it, what of that was paid until its end, and all that came in for charges; minor units.

    ``within`` counts what was paid before as well: who pays ahead has paid in time.
    """

    month: str
    due: int
    within: int
    received: int

    @property
    def share(self) -> int | None:
        """Hundredths of a percent of what fell due that were paid within the month; ``None`` when nothing did."""
        return self.within * 10_000 // self.due if self.due > 0 else None


def months_collected(reader: Reader, first: Period, last: Period) -> list[MonthCollected]:
    """Each month from ``first`` to ``last``, those without anything too. What was voided counts as never charged."""
    since, until = first.first_day().isoformat(), last.last_day().isoformat()
    due = {
        month: (amount, within)
        for month, amount, within in reader.rows(
            "SELECT substr(h.due_on, 1, 7) AS month, sum(h.amount - coalesce(v.amount, 0)), sum(coalesce(a.amount, 0)) "
            "FROM charge h LEFT JOIN (SELECT charge_id, sum(amount) AS amount FROM charge_relief GROUP BY charge_id) v "
            "ON v.charge_id = h.id LEFT JOIN (SELECT x.charge_id, sum(x.amount) AS amount FROM application x "
            "JOIN charge c ON c.id = x.charge_id WHERE c.due_on BETWEEN :since AND :until "
            "AND substr(x.applied_on, 1, 7) <= substr(c.due_on, 1, 7) GROUP BY x.charge_id) a ON a.charge_id = h.id "
            "WHERE h.kind = 'dues' AND h.due_on BETWEEN :since AND :until GROUP BY month",
            {"since": since, "until": until},
        )
    }
    received = dict(
        reader.rows(
            "SELECT substr(paid_on, 1, 7) AS month, sum(amount) FROM payment WHERE member_id IS NOT NULL "
            "AND paid_on BETWEEN ? AND ? GROUP BY month",
            (since, until),
        )
    )
    return [
        MonthCollected(str(one), *due.get(str(one), (0, 0)), received.get(str(one), 0))
        for one in Period.range(first, last)
    ]


@dataclass(frozen=True, slots=True)
class MonthExpected:
    """A coming month: what is charged already and falls due in it, and what comes in of it by habit, from to."""

    month: str
    due: int
    least: int
    usual: int
    most: int


def forecast(known: list[MonthCollected], due: dict[str, int]) -> list[MonthExpected]:
    """What comes in of what falls due: by the lowest, the middle and the highest share of the months known.

    Without a month in which anything fell due nothing is foreseen.
    """
    shares = sorted(one.share for one in known if one.share is not None)
    if not shares:
        return []
    middle = (shares[(len(shares) - 1) // 2] + shares[len(shares) // 2]) // 2
    return [
        MonthExpected(month, amount, *(amount * share // 10_000 for share in (shares[0], middle, shares[-1])))
        for month, amount in due.items()
    ]


def usual_monthly_due(known: list[MonthCollected]) -> int:
    """What falls due in a month, taken as the last month in which anything did: tariffs of now, members of now."""
    return next((one.due for one in reversed(known) if one.due > 0), 0)


def open_overdue(reader: Reader, day: date) -> int:
    """All that was due before ``day`` and is not paid, in minor units."""
    return int(
        reader.value(
            "SELECT coalesce(sum(h.amount), 0) - coalesce((SELECT sum(a.amount) FROM application a "
            "JOIN charge c ON c.id = a.charge_id WHERE c.due_on < :day), 0) - coalesce((SELECT sum(r.amount) "
            "FROM charge_relief r JOIN charge c ON c.id = r.charge_id WHERE c.due_on < :day), 0) "
            "FROM charge h WHERE h.due_on < :day",
            {"day": day.isoformat()},
        )
    )
