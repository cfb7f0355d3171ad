"""Before an assembly: who may not vote yet for what they owe, how much would entitle them, who was entitled today."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from app.models.base.database import Reader
from app.models.dues.instalments import kept_charges
from app.models.dues.queries import open_charges
from app.models.dues.rolls import Bar, RollRules, voter_roll
from app.models.dues.rules import OpenCharge, different_months


@dataclass(frozen=True, slots=True)
class QueueLine:
    """A member of the queue; amounts in minor units.

    ``needed`` is the least that entitles to vote, paid on the oldest charges; 0 for who is entitled by now, and where
    money alone does not help (``bars`` says what else is in the way).
    """

    member_id: int
    bars: tuple[Bar, ...]
    months: int
    overdue: int
    needed: int

    @property
    def entitled(self) -> bool:
        return not self.bars


def assembly_queue(reader: Reader, day: date) -> list[QueueLine]:
    """Those who owe too much to vote on ``day``, by the register, and those whom today's money entitled."""
    roll = voter_roll(reader, day, day)
    before = voter_roll(reader, day, min(day, reader.clock.today()) - timedelta(days=1))
    kept = kept_charges(reader, day) if roll.rules.plans_count else {}
    owed_before = {line.member_id for line in before.barred if "arrears" in line.bars}
    found = []
    for line in roll.lines:
        if line.entitled and line.member_id in owed_before:
            found.append(QueueLine(line.member_id, (), 0, line.position.overdue, 0))
        elif "arrears" in line.bars:
            spared = kept.get(line.member_id, ())
            charges = open_charges(reader, line.member_id)
            overdue = [one for one in charges if one.due_on < day and one.id not in spared]
            needed = needed_to_vote(overdue, roll.rules) if line.bars == ("arrears",) else 0
            found.append(QueueLine(line.member_id, line.bars, line.position.months, line.position.overdue, needed))
    return found


def needed_to_vote(overdue: Sequence[OpenCharge], rules: RollRules) -> int:
    """The least to be paid on the oldest of these charges until dues of no more months are owed than are allowed."""
    paid = 0
    for at, charge in enumerate(overdue):
        if 0 < different_months([(one.kind, one.period, one.months) for one in overdue[at:]]) <= rules.months_allowed:
            break
        paid += charge.balance
    return paid
