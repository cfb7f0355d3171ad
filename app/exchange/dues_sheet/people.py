"""Who a row of the office's books speaks of: only the columns that tell members apart. Matching is in the models."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from app.exchange.members_sheet import DraftRow, Mapping
from app.exchange.tabular import Cell
from app.models.base.values.text import fold

PEOPLE_FIELDS: Final = (
    *("number", "name", "surnames", "surname2", "given_names", "trade_name"),
    *("ci", "ruc", "rut", "rfc", "curp", "tax_id", "dv"),
)
_SUM: Final = re.compile(
    r"^(?:(?:sub ?)?total(?:es)?|suma(?:s)?|recaudado|recaudacion|cobrado|resumen|promedio)\b"
    r"(?:[\s:=.\-]|general(?:es)?|de|del|la|los|las|por|mes|mensual|cuotas|socios|cobrar|cobrado|recaudado|anual|gs|\d)*$"
)


def with_people(mapping: Mapping) -> Mapping:
    """The mapping with only what names a member: a debt or a status in this sheet is not for the register."""
    kept = {name: index for name, index in mapping.columns.items() if name in PEOPLE_FIELDS}
    return Mapping(kept, mapping.unknown, mapping.doubtful)


def is_sum_row(cells: Iterable[Cell]) -> bool:
    """The same of raw cells: one of them says "TOTAL"."""
    return any(isinstance(cell, str) and _SUM.match(fold(cell)) for cell in cells)


def is_sum_line(person: DraftRow) -> bool:
    """A closing line with a sum in each month: "TOTAL", "Total cobrado por mes"."""
    name = fold(person.draft.party.name)
    return bool(_SUM.match(name)) or bool(_SUM.match(fold(person.draft.number)))
