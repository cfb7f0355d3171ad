"""A title that means two things: «Estado» is the standing of a member, or the state of Mexico where they live."""

from __future__ import annotations

from itertools import islice
from typing import Final

from app.exchange.members_sheet.columns import Mapping, map_columns, recognise, resolved
from app.exchange.members_sheet.statuses import STATUS
from app.exchange.tabular import Table
from app.models.base.values.places import find_region
from app.models.base.values.text import fold

_LOOKED_AT: Final = 500


def map_sheet(table: Table, chosen: dict[str, str], remembered: dict[str, str], country: str) -> Mapping:
    """``map_columns``, and the cells decide a title that may be status or region; what was said in ``chosen`` stays.

    Raises what ``map_columns`` and ``Table.rows`` raise.
    """
    said = resolved(table.headers, chosen)
    doubtful = [one for one in table.headers if one.index not in said and recognise(one.original) == "status"]
    if "region" in said.values() or not doubtful:
        return map_columns(table.headers, chosen, remembered)
    names = {one.index: one.letter for one in doubtful}
    regions = next((index for index in names if _are_regions(table, index, country)), None)
    more = {} if regions is None else {names[regions]: "region"}
    return map_columns(table.headers, {**chosen, **more}, remembered)


def _are_regions(table: Table, index: int, country: str) -> bool:
    """Most of its cells are regions of the country and none is a status: «Jal.», «N.L.», «Querétaro»."""
    cells = (str(row.cells[index]).strip() for row in islice(table.rows(), _LOOKED_AT))
    texts = {text for text in cells if text and text != "None"}
    if not texts or any(fold(text).strip(" .") in STATUS for text in texts):
        return False
    return 2 * sum(find_region(text, country) is not None for text in texts) > len(texts)
