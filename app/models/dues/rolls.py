"""Who may vote at an assembly by the office's own rules, and why others may not. Papers are made above."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final, Literal

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.settings import Setting
from app.models.base.values.text import clean
from app.models.dues.as_of import owed_without, positions_as_of
from app.models.dues.instalments import kept_charges
from app.models.dues.queries import Position
from app.models.members.categories import categories_as_of
from app.models.members.queries import status_as_of
from app.models.members.seniority import admissions_as_of, whole_months

Bar = Literal["category", "suspended", "seniority", "seniority_unknown", "arrears"]
_MOST_MONTHS: Final = 600


@dataclass(frozen=True, slots=True)
class RollRules:
    """What the statutes ask of a voter.

    ``min_months`` of belonging on the day of the assembly; ``up_to_date`` at the cut-off, where up to
    ``months_allowed`` monthly dues may be owed; ``article`` is printed as the office cites it.
    ``plans_count``: what is inside a payment plan that is kept at the cut-off is not owed.
    """

    min_months: int = 0
    up_to_date: bool = True
    months_allowed: int = 0
    article: str = ""
    plans_count: bool = False


_RULES: Final[Setting[dict[str, Any]]] = Setting("roll.rules", {})


def roll_rules(reader: Reader) -> RollRules:
    return RollRules(**settings.get(reader, _RULES))


@command("members.roll_rules", needs=Role.ADMIN)
def set_roll_rules(tx: Tx, rules: RollRules) -> None:
    """Raises ``Refused("roll.months_odd")``."""
    for field, months in (("min_months", rules.min_months), ("months_allowed", rules.months_allowed)):
        if not 0 <= months <= _MOST_MONTHS:
            raise Refused("roll.months_odd", field=field, most=_MOST_MONTHS)
    settings.put(tx, _RULES, asdict(replace(rules, article=clean(rules.article))))


@dataclass(frozen=True, slots=True)
class RollLine:
    """A member on the day of the assembly: what bars the vote (nothing: entitled), and the facts behind it.

    ``months`` of belonging are ``None`` when the day of admission is unknown; ``position`` is of the cut-off,
    without what a payment plan that is kept takes out of it where the rules say so.
    """

    member_id: int
    category_id: int
    admitted_on: str | None
    months: int | None
    position: Position
    bars: tuple[Bar, ...]

    @property
    def entitled(self) -> bool:
        return not self.bars


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll of an assembly: everybody who belonged on ``day``, in the order of the register."""

    day: date
    cut_off: date
    rules: RollRules
    lines: tuple[RollLine, ...]

    @property
    def entitled(self) -> tuple[RollLine, ...]:
        return tuple(line for line in self.lines if line.entitled)

    @property
    def barred(self) -> tuple[RollLine, ...]:
        return tuple(line for line in self.lines if not line.entitled)


def voter_roll(reader: Reader, day: date, cut_off: date, rules: RollRules | None = None) -> Roll:
    """Who may vote on ``day`` with what was paid until ``cut_off`` (that day included).

    Raises ``Refused("roll.cut_off_after")`` when the cut-off lies after the assembly.
    """
    if cut_off > day:
        raise Refused("roll.cut_off_after", field="cut_off")
    held = rules or roll_rules(reader)
    states = {member: status for member, status in status_as_of(reader, day).items() if status != "ended"}
    stands = positions_as_of(reader, cut_off, states)
    for member, charges in (kept_charges(reader, cut_off) if held.plans_count else {}).items():
        if member in stands:
            rest = owed_without(reader, cut_off, member, charges)
            stands[member] = replace(stands[member], overdue=rest.overdue, months=rest.months)
    categories = categories_as_of(reader, day)
    votes = dict(reader.rows("SELECT id, votes FROM member_category"))
    admitted = admissions_as_of(reader, day)
    lines = []
    for (member,) in reader.rows("SELECT id FROM member ORDER BY sort_key, id"):
        if member not in states:
            continue
        since = admitted.get(member)
        months = whole_months(date.fromisoformat(since), day) if since else None
        category = categories[member]
        bars = _bars(held, bool(votes[category]), states[member], months, stands[member])
        lines.append(RollLine(member, category, since, months, stands[member], bars))
    return Roll(day, cut_off, held, tuple(lines))


def _bars(rules: RollRules, votes: bool, status: str, months: int | None, stand: Position) -> tuple[Bar, ...]:
    bars: list[Bar] = []
    if not votes:
        bars.append("category")
    if status == "suspended":
        bars.append("suspended")
    if rules.min_months and months is None:
        bars.append("seniority_unknown")
    elif rules.min_months and months is not None and months < rules.min_months:
        bars.append("seniority")
    if rules.up_to_date and stand.overdue > 0 and (stand.months > rules.months_allowed or not stand.months):
        bars.append("arrears")
    return tuple(bars)
