"""Sex and age of persons: personal data noted only when the office switched it on, with a purpose and a notice."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Final

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.settings import Setting
from app.models.base.values.text import clean

SEXES: Final = ("", "f", "m", "x")
"""Not said, woman, man, another."""
BIRTH_RANGES: Final = ("", "under-30", "30-44", "45-59", "60-plus")
"""Age in years on the day it was noted, for who prefers not to say the year."""
_LONGEST: Final = {"purpose": 400, "notice": 1_000}
_OLDEST: Final = 120
_YOUNGEST: Final = 14


@dataclass(frozen=True, slots=True)
class TraitSwitch:
    """Whether the office notes them, what for, and what people are told before they answer."""

    on: bool = False
    purpose: str = ""
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Traits:
    """What a person said; ``noted_on`` ISO text."""

    sex: str = ""
    birth_year: int | None = None
    birth_range: str = ""
    noted_on: str = ""


_SWITCH: Final[Setting[dict[str, Any]]] = Setting("person.traits", {})


def trait_switch(reader: Reader) -> TraitSwitch:
    return TraitSwitch(**settings.get(reader, _SWITCH))


@command("traits.switch", needs=Role.ADMIN)
def set_trait_switch(tx: Tx, switch: TraitSwitch) -> None:
    """Switches the noting of traits on or off; what was noted stays hidden until it is switched on or cleared.

    Raises ``Refused``: "trait.purpose", "trait.notice", "trait.text_long".
    """
    kept = TraitSwitch(switch.on, clean(switch.purpose), clean(switch.notice))
    problems = [
        Problem(name, "trait.text_long", {"length": len(text), "most": _LONGEST[name]})
        for name, text in (("purpose", kept.purpose), ("notice", kept.notice))
        if len(text) > _LONGEST[name]
    ]
    if kept.on:
        problems += [Problem(name, f"trait.{name}") for name in ("purpose", "notice") if not getattr(kept, name)]
    if problems:
        raise Refused.because(problems)
    settings.put(tx, _SWITCH, asdict(kept))


@command("traits.clear", needs=Role.ADMIN)
def clear_traits(tx: Tx) -> int:
    """Takes away what was noted of everybody; returns of how many."""
    return tx.execute("DELETE FROM person_trait")


@command("traits.note")
def note_traits(tx: Tx, person_id: int, sex: str = "", birth_year: int | None = None, birth_range: str = "") -> None:
    """Notes what a person said of themselves; all three empty takes it away again.

    Raises ``Refused``: "trait.off", "business.unknown", "trait.sex_unknown", "trait.range_unknown",
    "trait.year_odd", "trait.year_or_range".
    """
    if not trait_switch(tx).on:
        raise Refused("trait.off")
    if tx.value("SELECT 1 FROM person WHERE id = ? AND erased_on IS NULL", (person_id,)) is None:
        raise Refused("business.unknown")
    today = tx.clock.today()
    if problems := trait_problems(sex, birth_year, birth_range, today.year):
        raise Refused.because(problems)
    if not sex and birth_year is None and not birth_range:
        tx.execute("DELETE FROM person_trait WHERE person_id = ?", (person_id,))
        return
    known = tx.row("SELECT id, sex, birth_year, birth_range FROM person_trait WHERE person_id = ?", (person_id,))
    said = {"sex": sex, "birth_year": birth_year, "birth_range": birth_range}
    if known is None:
        tx.insert("person_trait", uid=tx.new_uid(), person_id=person_id, noted_on=today.isoformat(), **said)
    elif (sex, birth_year, birth_range) != known[1:]:
        tx.update("person_trait", known[0], noted_on=today.isoformat(), **said)


def trait_problems(sex: str, birth_year: int | None, birth_range: str, this_year: int) -> list[Problem]:
    """What cannot be of that which a person is said to have said."""
    problems = []
    if sex not in SEXES:
        problems.append(Problem("sex", "trait.sex_unknown", {"text": sex[:40]}))
    if birth_range not in BIRTH_RANGES:
        problems.append(Problem("birth_range", "trait.range_unknown", {"text": birth_range[:40]}))
    if birth_year is not None:
        first, last = this_year - _OLDEST, this_year - _YOUNGEST
        if not first <= birth_year <= last:
            problems.append(Problem("birth_year", "trait.year_odd", {"first": first, "last": last}))
        elif birth_range:
            problems.append(Problem("birth_range", "trait.year_or_range"))
    return problems


def traits_of(reader: Reader, person_id: int) -> Traits | None:
    """What a person said; ``None`` where nothing was, and always while the office has it switched off."""
    if not trait_switch(reader).on:
        return None
    row = reader.row(
        "SELECT sex, birth_year, birth_range, noted_on FROM person_trait WHERE person_id = ?", (person_id,)
    )
    return None if row is None else Traits(*row)


def traits_kept(reader: Reader) -> int:
    """Of how many persons something is kept, whether it is shown or not."""
    return int(reader.value("SELECT count(*) FROM person_trait"))


def sexes(reader: Reader) -> dict[int, str]:
    """What each person said of their sex, for shares of many. Raises ``Refused("trait.off")``."""
    if not trait_switch(reader).on:
        raise Refused("trait.off")
    return dict(reader.rows("SELECT person_id, sex FROM person_trait WHERE sex <> ''"))
