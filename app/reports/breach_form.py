"""Forms on personal data, signed: a leak (what is known, lines to write on for the rest) and an erasing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.ink import wrapped_within
from app.reports.paper import Paper
from app.reports.privacy_texts import PrivacyTexts
from app.reports.sheet import LABEL, NORMAL, Letterhead, Sheets, opened

_LABEL_WIDTH: Final = 42.0
_PITCH: Final = 4.6


def draw_breach_form(
    head: Letterhead,
    number: str,
    lines: Sequence[tuple[str, str]],
    said: PrivacyTexts,
    paper: Paper,
    out: Path | BinaryIO,
    day: date,
) -> int:
    """Writes the form as a PDF; an empty value is a line to write on. Returns its pages."""
    with opened(out) as file:
        sheets = Sheets(file, head, paper, said.breach_title, subtitle=number, day=day)
        return _drawn(sheets, lines, said.breach_duty, said)


def draw_erasing_form(
    head: Letterhead,
    label: str,
    lines: Sequence[tuple[str, str]],
    said: PrivacyTexts,
    paper: Paper,
    out: Path | BinaryIO,
    day: date,
) -> int:
    """Writes what went and what stays as a PDF; ``label`` is what the member is called now. Returns its pages."""
    with opened(out) as file:
        sheets = Sheets(file, head, paper, said.erasing_title, subtitle=label, day=day)
        return _drawn(sheets, lines, said.erasing_note.format(law=said.law), said)


def _drawn(sheets: Sheets, lines: Sequence[tuple[str, str]], note: str, said: PrivacyTexts) -> int:
    sheets.y += 2
    for label, value in lines:
        _line(sheets, label, value)
    sheets.y += 3
    sheets.paragraph(note, after=4)
    _signature(sheets, said.breach_signature)
    return sheets.finish()


def _line(sheets: Sheets, label: str, value: str) -> None:
    left = sheets.left + _LABEL_WIDTH
    rows, style = wrapped_within(value, NORMAL, sheets.right - left, 60, NORMAL.size) if value else ((), NORMAL)
    for at, row in enumerate(rows or ("",)):
        sheets.need(_PITCH + 3)
        sheets.y += _PITCH
        if at == 0:
            sheets.ink.text(sheets.left, sheets.y, label, LABEL)
        if row:
            sheets.ink.text(left, sheets.y, row, style)
        else:
            sheets.ink.line(left, sheets.y + 0.8, sheets.right, sheets.y + 0.8, 0.4, grey=0.4)
    sheets.y += 3.4


def _signature(sheets: Sheets, labels: Sequence[str]) -> None:
    sheets.need(30)
    sheets.y += 22
    gap = 10.0
    width = (sheets.width - gap * (len(labels) - 1)) / len(labels)
    for at, label in enumerate(labels):
        x = sheets.left + at * (width + gap)
        sheets.ink.line(x, sheets.y - 4, x + min(width, 80.0), sheets.y - 4, 0.5)
        sheets.ink.text(x, sheets.y, label, LABEL)
