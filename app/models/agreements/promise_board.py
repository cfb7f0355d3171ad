"""The board of an agreement: its commitments and what was done, by area and institution at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.models.agreements.lights import standings
from app.models.agreements.promise_queries import ComplianceRow, compliance
from app.models.agreements.promise_rules import LIGHTS
from app.models.base.database import Reader

Place = tuple[int | None, int | None]
"""An area and an organisation; ``None``: of no area, of nobody."""


@dataclass(frozen=True, slots=True)
class Square:
    """Commitments there, how many of them are green, and activities that were done."""

    total: int = 0
    green: int = 0
    activities: int = 0


@dataclass(frozen=True, slots=True)
class Board:
    """Areas down and institutions across, each in its order as in ``compliance``; empty squares are left out."""

    areas: tuple[ComplianceRow, ...]
    parties: tuple[ComplianceRow, ...]
    squares: Mapping[Place, Square]


def promise_board(reader: Reader, agreement_id: int, today: date) -> Board:
    """As ``compliance``, both ways: what several institutions did together stands under each of them."""
    standing = standings(reader, today, agreement_id)
    squares: dict[Place, Square] = {}
    for one, area, party in reader.rows(
        "SELECT id, area_id, organization_id FROM commitment WHERE agreement_id = ?", (agreement_id,)
    ):
        before = squares.get((area, party), Square())
        green = before.green + (LIGHTS[standing[one]] == "green")
        squares[area, party] = Square(before.total + 1, green)
    done = reader.rows(
        "SELECT y.area_id, g.organization_id, count(DISTINCT y.id) FROM activity y LEFT JOIN activity_organizer g "
        "ON g.activity_id = y.id WHERE y.agreement_id = ? AND y.state = 'done' GROUP BY 1, 2",
        (agreement_id,),
    )
    for area, party, count in done:
        before = squares.get((area, party), Square())
        squares[area, party] = Square(before.total, before.green, int(count))
    return Board(
        tuple(compliance(reader, agreement_id, "area", today)),
        tuple(compliance(reader, agreement_id, "party", today)),
        squares,
    )
