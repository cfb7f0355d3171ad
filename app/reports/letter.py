"""A letter, circular or certificate on the office's letterhead. Its words are frozen in the book before it is drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.models.base.values.dates import format_date, long_date
from app.reports.ink import Style, fitted, wrapped
from app.reports.letter_texts import letter_texts
from app.reports.paper import Paper
from app.reports.sheet import LABEL, STRONG, Letterhead, Sheets, opened

_BODY: Final = Style(11)
_SIGNER: Final = Style(10)
_VOID: Final = Style(72, bold=True, grey=0.6)
_PITCH: Final = _BODY.size * 0.46
_KEPT: Final = 3  # lines of the text that stay with the signature
_SIGNED: Final = 44.0  # mm the signatures take
_SIGNATURE: Final = 64.0  # mm of line a signature and its stamp need


@dataclass(frozen=True, slots=True)
class LetterPaper:
    """A letter with every text ready; ``void`` is the day and reason of one that no longer counts."""

    head: Letterhead
    title: str
    day: date
    place: str
    to: tuple[str, ...]
    subject: str
    body: str
    signers: tuple[tuple[str, str], ...] = ()
    dated: bool = True
    void: tuple[date, str] | None = None
    reference: str = ""
    signed: bool = True


def draw_letters(letters: Sequence[LetterPaper], paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the letters as one PDF, each with its own pages; returns the pages of all."""
    first = letters[0]
    with opened(out) as file:
        sheets = Sheets(file, first.head, paper, first.title)
        for at, letter in enumerate(letters):
            if at:
                sheets.begin_again(letter.title)
            _draw_letter(sheets, letter)
        return sheets.finish()


def _draw_letter(sheets: Sheets, letter: LetterPaper) -> None:
    texts = letter_texts(letter.head.country)
    if letter.void is not None:
        middle = (sheets.paper.width / 2, sheets.paper.height / 2)
        sheets.ink.slanted(*middle, texts.void, _VOID, 0.9, hollow=True)
        day, reason = letter.void
        sheets.paragraph(texts.void_note.format(day=format_date(day), reason=reason), STRONG)
    if letter.dated:
        sheets.y += 6
        date_text = long_date(letter.day)
        place = texts.place_date.format(place=letter.place, date=date_text) if letter.place else date_text
        sheets.ink.right(sheets.right, sheets.y, place, _BODY)
        sheets.y += 4
    if letter.subject or any(letter.to):
        _draw_addressee(sheets, letter, texts.subject)
    if letter.reference:
        sheets.paragraph(texts.reference.format(reference=letter.reference), LABEL)
    _draw_body(sheets, letter.body)
    if letter.signed:
        _draw_signatures(sheets, letter, (texts.signature, texts.signature_two))


def _draw_body(sheets: Sheets, body: str) -> None:
    """The text over as many pages as it takes; its last lines stay on the page of the signature."""
    rows = [row for part in body.strip().split("\n") for row in _rows(part.strip(), sheets.width)]
    with_text = [at for at, row in enumerate(rows) if row.text]
    last = with_text[-min(_KEPT, len(with_text))] if with_text else 0
    for at, row in enumerate(rows):
        rest = sum(_PITCH + one.after for one in rows[at:])
        sheets.need(rest + _SIGNED if at == last else _PITCH * row.together)
        sheets.y += _PITCH
        if row.text:
            sheets.ink.text(sheets.left, sheets.y, row.text, _BODY)
        sheets.y += row.after


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the text: mm of air below it, and how many lines from here on stay on one page."""

    text: str
    after: float
    together: int


def _rows(part: str, width: float) -> list[_Row]:
    """A paragraph: neither its first line stays alone at the foot of a page, nor its last one at the head."""
    lines = wrapped(part, _BODY, width)
    if not lines:
        return [_Row("", 3 - _PITCH, 1)]
    end = len(lines) - 1
    starts = {0: min(len(lines), 3 if len(lines) == 3 else 2), end - 1: 2}
    return [_Row(text, 1.5 if at == end else 0.0, starts.get(at, 1)) for at, text in enumerate(lines)]


def _draw_addressee(sheets: Sheets, letter: LetterPaper, subject: str) -> None:
    sheets.y += 2
    for at, line in enumerate(line for line in letter.to if line):
        sheets.paragraph(line, Style(11, bold=True) if at == 0 else _BODY, after=0.6)
    if letter.subject:
        sheets.y += 3
        sheets.paragraph(subject.format(subject=letter.subject), STRONG)
    sheets.y += 4


def _draw_signatures(sheets: Sheets, letter: LetterPaper, blank: tuple[str, str]) -> None:
    """One line in the middle for one signer, two side by side otherwise; without names the labels stand alone."""
    signers = letter.signers or ((blank[0], ""), (blank[1], ""))
    sheets.need(_SIGNED)
    sheets.y += 30
    step = sheets.width / len(signers)
    for at, (name, office) in enumerate(signers):
        middle = sheets.left + step * (at + 0.5)
        sheets.ink.line(middle - _SIGNATURE / 2, sheets.y, middle + _SIGNATURE / 2, sheets.y, 0.6)
        text, style = fitted(name, _SIGNER, step - 4, 6)
        sheets.ink.center(middle, sheets.y + 4.5, text, style)
        if office:
            text, style = fitted(office, Style(9), step - 4, 6)
            sheets.ink.center(middle, sheets.y + 9.2, text, style)
    sheets.y += 12
