"""Sizes of paper as offices buy them, in millimetres. Nothing is drawn here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from app.models.base.errors import Refused

POINTS_PER_MM: Final = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, or a roll when ``height`` is 0; ``margin`` is what printers cannot reach, with some air. All in mm."""

    name: str
    width: float
    height: float
    margin: float = 15.0

    def turned(self) -> Paper:
        """The same sheet lying on its side."""
        return replace(self, width=self.height, height=self.width)

    @property
    def is_roll(self) -> bool:
        return self.height == 0


# "Oficio" has many sizes (domain.md §2.7): both usual ones are offered and none is assumed.
_ALL: Final = {
    paper.name: paper
    for paper in (
        Paper("a4", 210, 297),
        Paper("carta", 215.9, 279.4),
        Paper("oficio", 216, 330),
        Paper("oficio_mx", 216, 340),
        Paper("legal", 215.9, 355.6),
        Paper("roll80", 80, 0, 4),
        Paper("roll58", 58, 0, 5),
    )
}
PAPER_NAMES: Final = tuple(_ALL)


def paper_named(name: str) -> Paper:
    """A paper by its short name. Raises ``Refused("paper.unknown")``."""
    found = _ALL.get(name.casefold())
    if found is None:
        raise Refused("paper.unknown", field="paper", text=name, known=", ".join(PAPER_NAMES))
    return found


def usual_paper(country: str) -> Paper:
    """What the country's offices have in the tray (domain.md §2.7); the office can choose another."""
    return _ALL["carta" if country.upper() in ("CL", "MX", "CO", "CR", "GT", "HN", "NI", "PA", "SV") else "a4"]
