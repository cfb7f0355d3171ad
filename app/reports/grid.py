"""Places on a sheet that is cut or peeled into equal parts, some of them already used. Nothing is drawn here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.models.base.errors import Refused
from app.reports.paper import Paper

CARD_WIDTH: Final = 85.60
CARD_HEIGHT: Final = 53.98
"""A card of the size ID-1 (ISO/IEC 7810), which the trade calls CR80, in mm."""
_CARD_GAP: Final = 6.0  # mm between cards: room for the cut marks of both


@dataclass(frozen=True, slots=True)
class Grid:
    """Equal parts of a sheet, in mm; ``across`` and ``down`` lead from one part's edge to the same edge of the next."""

    paper: Paper
    columns: int
    rows: int
    width: float
    height: float
    left: float
    top: float
    across: float
    down: float

    @property
    def per_sheet(self) -> int:
        return self.columns * self.rows

    def check_start(self, start: int) -> None:
        """Raises ``Refused("sheet.start")`` when the sheet has no such place (the first one is 1)."""
        if not 1 <= start <= self.per_sheet:
            raise Refused("sheet.start", field="start", start=start, most=self.per_sheet)

    def sheets(self, count: int, start: int = 1) -> Iterator[list[tuple[int, float, float]]]:
        """For each sheet which thing (from 0) lies where; only the first sheet begins at ``start``.

        Raises ``Refused("sheet.start")``.
        """
        self.check_start(start)
        placed = [(thing, thing + start - 1) for thing in range(count)]
        for first in range(0, count + start - 1, self.per_sheet):
            page = [
                (thing, at - first) for thing, at in placed[max(first - start + 1, 0) :] if at < first + self.per_sheet
            ]
            yield [
                (thing, self.left + at % self.columns * self.across, self.top + at // self.columns * self.down)
                for thing, at in page
            ]


def card_grid(paper: Paper) -> Grid:
    """Eight cards in the middle of a sheet. Raises ``Refused("cards.paper")`` where they do not fit."""
    across, down = CARD_WIDTH + _CARD_GAP, CARD_HEIGHT + _CARD_GAP
    left = (paper.width - CARD_WIDTH - across) / 2
    top = (paper.height - CARD_HEIGHT - 3 * down) / 2
    if paper.is_roll or left < 5 or top < 5:
        raise Refused("cards.paper", field="paper", paper=paper.name)
    return Grid(paper, 2, 4, CARD_WIDTH, CARD_HEIGHT, left, top, across, down)
