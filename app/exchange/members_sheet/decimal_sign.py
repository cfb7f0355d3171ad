"""Which sign parts the decimals of the first day's amounts, where the texts of a sheet have to tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from app.exchange.members_sheet.columns import Mapping
from app.exchange.members_sheet.openings import OPENING
from app.exchange.tabular import Table


def needs_decimal(table: Table, mapping: Mapping) -> list[str]:
    """The texts whose reading depends on the decimal sign (debts and credits); empty when there are none."""
    places = [mapping.columns[name] for name in OPENING if name in mapping.columns]
    if not places:
        return []
    cells = (row.cells[index] for row in table.rows() for index in places)
    texts = (cell.strip() for cell in cells if isinstance(cell, str))
    return [text for text in texts if ("." in text or "," in text) and any(c.isdigit() for c in text)]


def sign_without_cents(samples: Sequence[str]) -> Literal[",", "."]:
    """The decimal sign of a file in a currency without cents: whichever sign does not group its thousands.

    One badly written amount must not turn the whole column; only a file that groups with commas alone is read so.
    """
    commas = any(re.search(r"\d,\d{3}(?!\d)", text) for text in samples)
    points = any(re.search(r"\d\.\d{3}(?!\d)", text) for text in samples)
    return "." if commas and not points else ","
