"""The form on which somebody consents to uses of their data: each wording with its version, yes or no, a signature.

Its words are in ``privacy_texts``; which wordings count is asked of the office's file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.ink import Style, width_of, wrapped_within
from app.reports.paper import Paper
from app.reports.privacy_texts import PrivacyTexts
from app.reports.sheet import LABEL, NORMAL, SMALL, STRONG, Letterhead, Sheets, opened

_BOX: Final = 4.0
_LEAST_LINE: Final = 40.0


@dataclass(frozen=True, slots=True)
class Asked:
    """One use: its title, the wording, and which version it is."""

    title: str
    body: str
    version: str


@dataclass(frozen=True, slots=True)
class ConsentForm:
    """An empty ``name``, ``number`` or ``tax_id`` is a line to write on."""

    head: Letterhead
    title: str
    name: str
    number: str
    tax_id: str
    intro: str
    asked: Sequence[Asked]
    closing: str
    place: str
    words: PrivacyTexts
    day: date


def draw_consent_form(form: ConsentForm, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the form as a PDF; returns its pages."""
    with opened(out) as file:
        sheets = Sheets(file, form.head, paper, form.title, day=form.day)
        said = form.words
        sheets.y += 3
        _filled(sheets, said.form_name, form.name, sheets.left, sheets.width)
        half = (sheets.width - 6) / 2
        sheets.y += 8
        _filled(sheets, said.form_number, form.number, sheets.left, half)
        _filled(sheets, said.form_id, form.tax_id, sheets.left + half + 6, half)
        sheets.y += 6
        sheets.paragraph(form.intro, after=4)
        for asked in form.asked:
            _use(sheets, asked, said)
        sheets.paragraph(form.closing, after=4)
        _signature(sheets, form)
        return sheets.finish()


def _use(sheets: Sheets, asked: Asked, said: PrivacyTexts) -> None:
    """The wording with its two boxes; never parted from them by the end of a page."""
    rows, small = wrapped_within(asked.body, NORMAL, sheets.width, 40, NORMAL.size)
    sheets.need(len(rows) * small.size * 0.46 + 16)
    sheets.paragraph(asked.title, STRONG, after=0.6)
    sheets.paragraph(asked.body, after=1)
    sheets.y += 3.6
    x = sheets.left
    for word in (said.form_yes, said.form_no):
        sheets.ink.box(x, sheets.y - _BOX + 0.8, _BOX, _BOX)
        sheets.ink.text(x + _BOX + 1.6, sheets.y, word, NORMAL)
        x += 20
    sheets.ink.right(sheets.right, sheets.y, asked.version, SMALL)
    sheets.y += 6.5


def _signature(sheets: Sheets, form: ConsentForm) -> None:
    sheets.need(34)
    sheets.y += 5
    _filled(sheets, form.words.form_place, "", sheets.left, sheets.width * 0.62, form.place)
    sheets.y += 20
    width = (sheets.width - 10) / len(form.words.form_signature)
    for at, label in enumerate(form.words.form_signature):
        x = sheets.left + at * (width + 10 / max(len(form.words.form_signature) - 1, 1))
        right = min(x + width, sheets.right)
        sheets.ink.line(x, sheets.y - 4, right, sheets.y - 4, 0.5)
        sheets.ink.text(x, sheets.y, label, LABEL)


def _filled(sheets: Sheets, label: str, value: str, x: float, width: float, begun: str = "") -> None:
    """What is known, else a line to write on, after its label."""
    start = x + width_of(label, LABEL) + 2
    sheets.ink.text(x, sheets.y, label, LABEL)
    if value:
        rows, style = wrapped_within(value, Style(10.5, bold=True), max(x + width - start, _LEAST_LINE), 1, 7)
        sheets.ink.text(start, sheets.y, rows[0], style)
        return
    if begun:
        sheets.ink.text(start, sheets.y, f"{begun},", NORMAL)
        start += width_of(f"{begun},", NORMAL) + 2
    sheets.ink.line(start, sheets.y + 0.8, x + width, sheets.y + 0.8, 0.4)
