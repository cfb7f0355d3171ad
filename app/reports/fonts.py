"""The one family of letters on paper: registered once, measured, and marks such as g̃ put over their letter."""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Final

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.models.base.resources import resource_path

REGULAR: Final = "Roboto-Regular"
BOLD: Final = "Roboto-Bold"
_NBSP: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "\t": " ", "\n": " ", "\r": " "})


@dataclass(frozen=True, slots=True)
class Typeface:
    """A registered font; widths and boxes in 1/1000 of the size."""

    font: Any
    widths: dict[int, float]
    boxes: dict[int, tuple[float, float, float, float]]

    def width(self, text: str) -> float:
        get = self.widths.get
        missing = self.widths[0x20]
        return sum(get(ord(letter), missing) for letter in text)


@cache
def typeface(bold: bool) -> Typeface:
    """The family's regular or bold face; the file is read once in the life of the program."""
    name = BOLD if bold else REGULAR
    font = TTFont(name, str(resource_path("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    widths = {code: font.face.getCharWidth(code) for code in font.face.charToGlyph}
    return Typeface(font, widths, _boxes(font.face))


@lru_cache(maxsize=8192)
def printable(text: str) -> str:
    """Letters and marks joined where Unicode can, every kind of blank a blank, nothing that cannot be drawn."""
    if text.isascii() and text.isprintable():
        return text
    joined = unicodedata.normalize("NFC", text).translate(_NBSP)
    return "".join(letter for letter in joined if unicodedata.category(letter) not in ("Cc", "Cf"))


@lru_cache(maxsize=8192)
def text_width(text: str, bold: bool) -> float:
    """Width of a printable text in 1/1000 of the size."""
    return typeface(bold).width(text)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of plain letters, or one mark with where it goes: shifts in 1/1000 of the size, then back."""

    text: str
    shift: float = 0.0
    back: float = 0.0
    rise: float = 0.0


def pieces(text: str, bold: bool) -> tuple[Piece, ...]:
    """A text split at the marks that have no letter of their own (g̃): each is centred over its letter.

    WORKAROUND: ReportLab shapes text only with uharfbuzz (2 MB), and Guaraní needs one mark
    (https://docs.reportlab.com/releases/notes/whats-new-430/).
    """
    if text.isascii() or not any(unicodedata.combining(letter) for letter in text):
        return (Piece(text),)
    face = typeface(bold)
    result: list[Piece] = []
    run = ""
    for letter in text:
        if unicodedata.combining(letter) and run:
            result += [Piece(run), _placed(face, run[-1], letter)]
            run = ""
        elif unicodedata.combining(letter) and result:
            result.append(_placed(face, result[-2].text[-1] if len(result) > 1 else "o", letter))
        else:
            run += letter
    return (*result, Piece(run)) if run else tuple(result)


def _placed(face: Typeface, base: str, mark: str) -> Piece:
    advance = face.widths.get(ord(base), 500.0)
    left, _, right, top = face.boxes.get(ord(base), (0.0, 0.0, advance, 0.0))
    mark_left, _, mark_right, _ = face.boxes.get(ord(mark), (0.0, 0.0, 0.0, 0.0))
    shift = (left + right) / 2 - (mark_left + mark_right) / 2 - advance
    small = face.boxes[ord("o")][3]
    return Piece(mark, shift, -shift - face.widths.get(ord(mark), 0.0), max(0.0, top - small))


def _boxes(face: Any) -> dict[int, tuple[float, float, float, float]]:
    """Each letter's drawn rectangle (left, bottom, right, top) from the font's glyf table."""
    start, _ = face.get_table_pos("glyf")
    data: bytes = face._ttf_data  # noqa: SLF001 - ReportLab keeps the file there and reads no outlines itself
    scale = 1000.0 / face.unitsPerEm
    found = {}
    for code, glyph in face.charToGlyph.items():
        if code > 0x24F and not 0x300 <= code <= 0x36F and not 0x1E00 <= code <= 0x1EFF:
            continue
        if face.glyphPos[glyph] == face.glyphPos[glyph + 1]:
            continue  # a blank has no drawing
        _, *box = struct.unpack_from(">5h", data, start + face.glyphPos[glyph])
        found[code] = (box[0] * scale, box[1] * scale, box[2] * scale, box[3] * scale)
    return found
