"""A list of members with chosen columns, in groups with a title each. The caller words the cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.reports.paper import Paper
from app.reports.sheet import LABEL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_groups


@dataclass(frozen=True, slots=True)
class MemberList:
    """``groups`` are a title and its rows (one group without a title for a plain list); ``by_hand`` leaves room."""

    head: Letterhead
    title: str
    columns: tuple[Column, ...]
    groups: Sequence[tuple[str, Sequence[Sequence[str]]]]
    subtitle: str = ""
    day: date | None = None
    landscape: bool = False
    by_hand: bool = False


def draw_member_list(wish: MemberList, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the list as a PDF; returns its pages."""
    sheet = paper.turned() if wish.landscape else paper
    with opened(out) as file:
        sheets = Sheets(file, wish.head, sheet, wish.title, subtitle=wish.subtitle, day=wish.day)
        draw_groups(sheets, wish.columns, wish.groups, airy=wish.by_hand)
        sheets.y += 3
        count = sum(len(rows) for _, rows in wish.groups)
        sheets.paragraph(sheets.texts.rows.format(count=count), LABEL)
        return sheets.finish()
