"""The text of an agreement as it is signed: recitals, areas, clauses, place and date in words, room to sign."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.agreement_texts import agreement_texts
from app.reports.ink import Style, wrapped_within
from app.reports.paper import Paper
from app.reports.sheet import LABEL, STRONG, Letterhead, Sheets, opened

_BODY: Final = Style(10.5)
_HEAD: Final = Style(11, bold=True)
_SIGNER: Final = Style(9.5)
_BLOCK: Final = 34.0  # mm of a signature with its name below
_HEAD_ROOM: Final = 22.0
_COLUMNS: Final = 2
_NAME_LINES: Final = 3  # of who signs: the name of an institution is never cut under its signature


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, "" for none, and its paragraphs; each may begin with words in bold of their own line."""

    heading: str
    paragraphs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SignatureBlock:
    """Who signs: the institution, and the person with the office where they are known."""

    institution: str
    signer: str = ""
    office: str = ""


@dataclass(frozen=True, slots=True)
class AgreementText:
    """Every word ready; ``mark`` says that it is a draft, ``later`` who joined afterwards."""

    title: str
    subtitle: str
    mark: str
    opening: str
    sections: tuple[Section, ...]
    closing: str
    signatures: tuple[SignatureBlock, ...]
    later: tuple[str, ...] = ()


def draw_agreement_text(head: Letterhead, text: AgreementText, paper: Paper, out: Path | BinaryIO, day: date) -> int:
    """Writes the text as a PDF; returns its pages."""
    texts = agreement_texts(head.country)
    with opened(out) as file:
        sheets = Sheets(file, head, paper, text.title, subtitle=text.subtitle, day=day)
        if text.mark:
            sheets.paragraph(text.mark, STRONG, after=3)
        sheets.paragraph(text.opening, _BODY, after=3)
        for section in text.sections:
            _draw_section(sheets, section)
        sheets.y += 2
        sheets.need(_HEAD_ROOM + _BLOCK)
        sheets.paragraph(text.closing, _BODY, after=3)
        _draw_signatures(sheets, text.signatures, texts.signer_blank)
        if text.later:
            sheets.need(_HEAD_ROOM)
            sheets.paragraph(texts.joined_later, STRONG, after=1)
            for line in text.later:
                sheets.paragraph(line, _BODY, after=0.8)
        return sheets.finish()


def _draw_section(sheets: Sheets, section: Section) -> None:
    if section.heading:
        sheets.need(_HEAD_ROOM)
        sheets.y += 2
        sheets.paragraph(section.heading, _HEAD, after=1.8)
    for lead, body in section.paragraphs:
        if lead:
            sheets.need(_HEAD_ROOM if body else 8)
            sheets.paragraph(lead, Style(10.5, bold=True), after=0.6 if body else 2)
        for part in body.split("\n"):
            if part.strip():
                sheets.paragraph(part.strip(), _BODY, most=200, after=2.2)


def _draw_signatures(sheets: Sheets, blocks: Sequence[SignatureBlock], blank: str) -> None:
    """Two beside each other; a row never breaks over two pages."""
    gap = 12.0
    width = (sheets.width - gap) / _COLUMNS
    for at in range(0, len(blocks), _COLUMNS):
        row = blocks[at : at + _COLUMNS]
        sheets.need(_BLOCK + 8)
        sheets.y += _BLOCK - 13
        lowest = sheets.y
        for place, block in enumerate(row):
            left = sheets.left + place * (width + gap)
            if len(row) == 1:
                left = sheets.left + (sheets.width - width) / 2
            middle = left + width / 2
            sheets.ink.line(left + 4, sheets.y, left + width - 4, sheets.y, 0.5)
            lines = (block.signer or blank, block.office, block.institution)
            y = sheets.y
            for number, line in enumerate(lines):
                if not line:
                    continue
                y += 4.4
                bold = Style(9.5, bold=True) if number == len(lines) - 1 else _SIGNER
                style = LABEL if number == 0 and not block.signer else bold
                parts, small = wrapped_within(line, style, width, _NAME_LINES, 7)
                for more, part in enumerate(parts):
                    y += 4.0 if more else 0
                    sheets.ink.center(middle, y, part, small)
            lowest = max(lowest, y)
        sheets.y = max(sheets.y + 14, lowest + 1)
