"""The sheets of labels an office can buy, from ``resources/presets/label_sheets.json``, which names its sources."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.reports.grid import Grid
from app.reports.paper import paper_named


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """A sheet by the number on its box; ``also`` are boxes with the same measures; ``cut``: plain paper, with lines."""

    key: str
    name: str
    also: tuple[str, ...]
    grid: Grid
    cut: bool = False


@cache
def label_sheets() -> tuple[LabelSheet, ...]:
    """All sheets the program knows, in the order they are offered."""
    read = json.loads(resource_path("presets", "label_sheets.json").read_text(encoding="utf-8"))
    measures = ("columns", "rows", "width", "height", "left", "top", "across", "down")
    return tuple(
        LabelSheet(
            one["key"],
            one["name"],
            tuple(one["also"]),
            Grid(paper_named(one["paper"]), *(one[measure] for measure in measures)),
            one.get("cut", False),
        )
        for one in read["sheets"]
    )


def label_sheet_named(key: str) -> LabelSheet:
    """A sheet by the number on its box or on one with the same measures. Raises ``Refused("labels.sheet")``."""
    wanted = key.casefold().strip()
    for sheet in label_sheets():
        if wanted in (name.casefold() for name in (sheet.key, sheet.name, *sheet.also)):
            return sheet
    raise Refused("labels.sheet", field="sheet", text=key, known=", ".join(sheet.key for sheet in label_sheets()))


def usual_label_sheet(paper_name: str) -> LabelSheet:
    """The one most offices buy for the paper in their tray."""
    return label_sheet_named("5160" if paper_name == "carta" else "L7160")
