"""The request of support as a sheet to fill in by hand: boxes for letters, crosses, consent and signature."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.ink import Style, width_of
from app.reports.paper import Paper
from app.reports.sheet import LABEL, NORMAL, STRONG, Letterhead, Sheets, opened

_BOX: Final = 9.0  # mm high: room for a hand
_ROW: Final = 15.5
_GAP: Final = 5.0
_CROSS: Final = 4.2
_CHOICE: Final = 7.4


@dataclass(frozen=True, slots=True)
class RequestForm:
    """Every word ready. ``fields`` are rows of labels, each with a box; ``office`` is filled in by the office."""

    title: str
    programme: str
    said: tuple[str, ...]
    fields: tuple[tuple[str, ...], ...]
    choices_title: str
    choices: tuple[str, ...]
    need: str
    consent: str
    sign: tuple[str, str]
    office_title: str
    office: tuple[str, ...]


def draw_request_form(head: Letterhead, form: RequestForm, paper: Paper, out: Path | BinaryIO, day: date) -> int:
    """Writes the form as a PDF; returns its pages, one on letter and A4."""
    with opened(out) as file:
        sheets = Sheets(file, head, paper, form.title, subtitle=form.programme, day=day)
        for text in form.said:
            sheets.paragraph(text, NORMAL, after=1)
        sheets.y += 2
        for labels in form.fields:
            _boxes(sheets, labels)
        _choices(sheets, form)
        sheets.paragraph(form.need, LABEL, after=1.5)
        for _line in range(3):
            sheets.y += 7.5
            sheets.ink.line(sheets.left, sheets.y, sheets.right, sheets.y, 0.4, grey=0.5)
        sheets.y += 6
        _consent(sheets, form.consent)
        _signature(sheets, form.sign)
        _office(sheets, form)
        return sheets.finish()


def _boxes(sheets: Sheets, labels: Sequence[str]) -> None:
    """The labels of a row beside each other, each above its box."""
    sheets.need(_ROW)
    width = (sheets.width - _GAP * (len(labels) - 1)) / len(labels)
    for at, label in enumerate(labels):
        left = sheets.left + at * (width + _GAP)
        sheets.ink.text(left, sheets.y + 3.4, label, LABEL)
        sheets.ink.box(left, sheets.y + 4.8, width, _BOX, weight=0.6, radius=1)
    sheets.y += _ROW


def _choices(sheets: Sheets, form: RequestForm) -> None:
    """Crosses in as many columns as fit."""
    sheets.paragraph(form.choices_title, LABEL, after=2)
    room = max(width_of(one, NORMAL) for one in form.choices) + _CROSS + 8
    columns = max(1, int(sheets.width // room))
    for at, one in enumerate(form.choices):
        left = sheets.left + (at % columns) * room
        sheets.ink.box(left, sheets.y, _CROSS, _CROSS, weight=0.6)
        sheets.ink.text(left + _CROSS + 2, sheets.y + 3.4, one, NORMAL)
        if at % columns == columns - 1 or at == len(form.choices) - 1:
            sheets.y += _CHOICE
    sheets.y += 2


def _consent(sheets: Sheets, text: str) -> None:
    sheets.need(16)
    sheets.ink.box(sheets.left, sheets.y, _CROSS, _CROSS, weight=0.6)
    left, sheets.left = sheets.left, sheets.left + _CROSS + 2
    sheets.y -= 0.6
    sheets.paragraph(text, NORMAL, after=2)
    sheets.left = left


def _signature(sheets: Sheets, labels: tuple[str, str]) -> None:
    sheets.need(22)
    sheets.y += 14
    half = (sheets.width - 14) / 2
    for at, label in enumerate(labels):
        left = sheets.left + at * (half + 14)
        sheets.ink.line(left, sheets.y, left + half, sheets.y, 0.5)
        sheets.ink.center(left + half / 2, sheets.y + 4, label, LABEL)
    sheets.y += 9


def _office(sheets: Sheets, form: RequestForm) -> None:
    sheets.need(_ROW + 9)
    top = sheets.y
    sheets.y += 5
    sheets.ink.text(sheets.left + 3, sheets.y, form.office_title, Style(STRONG.size, bold=True))
    sheets.y += 1.5
    left, right = sheets.left, sheets.right
    sheets.left, sheets.right = left + 3, right - 3
    _boxes(sheets, form.office)
    sheets.left, sheets.right = left, right
    sheets.ink.box(left, top, right - left, sheets.y - top + 1, weight=0.4, grey=0.5, dash="3 2")
    sheets.y += 3
