"""Reads PDFs back as a viewer does: texts in order, where each stands, fonts, pictures of pages."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from itertools import combinations
from typing import Any, BinaryIO

import pypdfium2
import pypdfium2.raw as pdfium_c

MM = 72 / 25.4


@dataclass(frozen=True)
class Box:
    """A drawn text: page from 0, rectangle in points from the bottom left, slanted or not."""

    page: int
    text: str
    left: float
    bottom: float
    right: float
    top: float
    slanted: bool


def drawn(draw: Callable[[BinaryIO], Any]) -> bytes:
    out = io.BytesIO()
    draw(out)
    return out.getvalue()


def page_texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]
    document.close()
    return texts


def page_sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height in mm."""
    document = pypdfium2.PdfDocument(data)
    sizes = [(round(page.get_width() / MM, 1), round(page.get_height() / MM, 1)) for page in document]
    document.close()
    return sizes


def text_boxes(data: bytes) -> list[Box]:
    document = pypdfium2.PdfDocument(data)
    boxes = []
    for number, page in enumerate(document):
        textpage = page.get_textpage()
        for thing in page.get_objects(filter=[pdfium_c.FPDF_PAGEOBJ_TEXT]):
            text = thing_text(thing, textpage)
            matrix = thing.get_matrix()
            boxes.append(Box(number, text, *thing.get_bounds(), abs(matrix.b) > 0.001))
    document.close()
    return boxes


def thing_text(thing: Any, textpage: Any) -> str:
    size = pdfium_c.FPDFTextObj_GetText(thing, textpage, None, 0)
    buffer = (pdfium_c.FPDF_WCHAR * (size // 2 + 1))()
    pdfium_c.FPDFTextObj_GetText(thing, textpage, buffer, size)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def overlaps(boxes: list[Box]) -> list[tuple[str, str]]:
    """Pairs of upright texts that run into each other by more than a hair."""
    found = []
    upright = [box for box in boxes if not box.slanted and box.text.strip()]
    for a, b in combinations(upright, 2):
        wide = min(a.right, b.right) - max(a.left, b.left)
        high = min(a.top, b.top) - max(a.bottom, b.bottom)
        if a.page == b.page and wide > 0.4 and high > 0.4 and "\u0303" not in (a.text, b.text):
            found.append((a.text, b.text))
    return found


def outside(data: bytes, margin: float) -> list[str]:
    """Texts nearer than ``margin`` mm to the page's edge."""
    sizes = page_sizes(data)
    return [
        box.text
        for box in text_boxes(data)
        if box.left < margin * MM
        or box.bottom < margin * MM
        or box.right > (sizes[box.page][0] - margin) * MM
        or box.top > (sizes[box.page][1] - margin) * MM
    ]
