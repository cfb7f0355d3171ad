"""The act of a handover on paper: what its content says, section by section, and who signs. Labels by country."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, BinaryIO, Final

from app.models.base.resources import resource_path
from app.reports.facts_paper import draw_signatures
from app.reports.ink import Style
from app.reports.paper import Paper
from app.reports.sheet import Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

_SIGNED_TOGETHER: Final = 58.0  # mm: what is known of the differences, the signatures and the proof


@cache
def handover_texts(country: str) -> Mapping[str, Any]:
    """The labels of a country; ``{…}`` are filled by who writes the act."""
    raw = json.loads(resource_path("documents", "handover.json").read_text(encoding="utf-8"))
    return {**raw["default"], **raw.get(country, {})}


def draw_handover(head: Letterhead, content: Mapping[str, Any], digest: str, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes a frozen act as a PDF, as it will be written for ever; returns its pages."""
    with opened(out) as file:
        day = date.fromisoformat(content["date"])
        sheets = Sheets(file, head, paper, content["title"], subtitle=content["day_text"], day=day)
        sheets.paragraph(content["intro"], after=4)
        for section in content["sections"]:
            _draw_section(sheets, section)
        sheets.need(_SIGNED_TOGETHER)
        if content["explanation"]:
            sheets.paragraph(content["explanation"], after=4)
        titles = [f"{role}: {name}" for role, name in content["signatures"]]
        draw_signatures(sheets, titles, content["signature_person"])
        sheets.paragraph(content["proof"].format(hash=digest[:16]), Style(7.5))
        return sheets.finish()


def _draw_section(sheets: Sheets, section: Mapping[str, Any]) -> None:
    sheets.need(30)  # the title stays with the head of its table and the first line
    sheets.paragraph(section["title"], Style(11, bold=True), after=1)
    if not section["rows"]:
        sheets.paragraph(section["nothing"], after=4)
        return
    columns = [Column(title, align, wraps=align == "left") for title, align in section["columns"]]
    draw_table(sheets, columns, section["rows"], section["total"])
    sheets.y += 4
