"""Receipts onto paper: two on a sheet with a cut line, half a sheet, or a roll. The texts are frozen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from typing import BinaryIO, Final, Literal

from app.models.base.errors import Refused
from app.reports.document import Document, Picture, Placed
from app.reports.ink import Ink, Style
from app.reports.paper import Paper, paper_named
from app.reports.receipt_content import ReceiptPrint, ReceiptTexts, Voided, original_mark, receipt_texts
from app.reports.receipt_grid import draw_lines, sheets_of
from app.reports.receipt_roll import draw_roll
from app.reports.receipt_slip import (
    Slip,
    draw_continued,
    draw_foot,
    draw_head,
    draw_paid,
    draw_total,
    draw_void,
)

__all__ = ["Form", "ReceiptPrint", "Voided", "draw_receipts"]

Form = Literal["two_up", "half", "roll80"]
_LEAST: Final = (180.0, 130.0)  # mm a receipt of layout 1 needs


def draw_receipts(
    items: Iterable[ReceiptPrint],
    form: Form,
    paper: Paper | str,
    out: Path | BinaryIO,
    logo: Callable[[str], bytes] | None = None,
    *,
    country: str = "PY",
) -> int:
    """Writes the receipts as one PDF and returns its pages; ``items`` may be a generator of any length.

    ``two_up``: original and duplicate on one sheet of ``paper``; ``half``: a page of half that sheet; ``roll80``: a
    page of the roll's width and the content's length (``paper`` a roll, else 80 mm). ``logo`` gives a picture's
    bytes by its SHA-256. The same items give the same bytes. Raises ``Refused``: ``receipt.nothing_to_print``,
    ``receipt.layout`` for a layout this program does not know, ``receipt.paper`` for a sheet that is too small.
    """
    if isinstance(out, Path):
        with out.open("wb") as file:
            return draw_receipts(items, form, paper, file, logo, country=country)
    sheet = paper_named(paper) if isinstance(paper, str) else paper
    if form != "roll80" and (sheet.width < _LEAST[0] or sheet.height / 2 < _LEAST[1]):
        raise Refused("receipt.paper", field="paper", width=f"{sheet.width:g}", height=f"{sheet.height:g}")
    coming = iter(items)
    first = next(coming, None)
    if first is None:
        raise Refused("receipt.nothing_to_print")
    second = next(coming, None)
    texts = receipt_texts(country)
    title = texts.file_title if second else texts.file_title_one.format(number=first.content["number_text"])
    document = Document(out, title=title, author=first.content["issuer"]["name"], language=f"es-{country.upper()}")
    printer = _Printer(document, form, sheet, texts, country, logo)
    for item in chain((first,), (second,) if second else (), coming):
        printer.print(item)
    document.save()
    return printer.pages


class _Printer:
    """Places receipt after receipt on pages of one form and paper."""

    def __init__(
        self,
        document: Document,
        form: Form,
        paper: Paper,
        texts: ReceiptTexts,
        country: str,
        logo: Callable[[str], bytes] | None,
    ) -> None:
        self.pages = 0
        self._document = document
        self._form = form
        self._paper = paper_named("roll80") if form == "roll80" and not paper.is_roll else paper
        self._texts = texts
        self._country = country
        self._logo = logo

    def print(self, item: ReceiptPrint) -> None:
        if item.content["layout"] != 1:
            raise Refused("receipt.layout", layout=item.content["layout"])
        if self._form == "roll80":
            ink, height = draw_roll(
                self._document.ink(), item, self._paper, self._texts, self._picture(item), self._country
            )
            self._page(self._paper.width, height, [Placed(ink)])
            return
        width, height = self._paper.width, self._paper.height / 2
        slip = Slip(width, height, self._texts, self._country, self._picture(item))
        for head, *rest in _draw_slips(self._document, slip, item):
            blocks = [Placed(ink) for ink in (head, self._mark(slip, original_mark(item, self._texts)), *rest)]
            if self._form == "half":
                self._page(width, height, blocks)
                continue
            cut = self._document.ink()
            cut.line(4, height, width - 4, height, 0.5, grey=0.5, dash="3 3")
            duplicate = (head, self._mark(slip, self._texts.duplicate), *rest)
            below = [Placed(ink, 0, height) for ink in duplicate]
            self._page(width, height * 2, [*blocks, Placed(cut), *below])

    def _page(self, width: float, height: float, placed: list[Placed]) -> None:
        self._document.add_page(width, height, placed)
        self.pages += 1

    def _mark(self, slip: Slip, text: str) -> Ink:
        """Which of the two papers this is: the only thing in which original and duplicate differ."""
        ink = self._document.ink()
        ink.right(slip.right, 25, text, Style(8, bold=True))
        return ink

    def _picture(self, item: ReceiptPrint) -> Picture | None:
        key = item.content["issuer"]["logo_sha256"]
        return self._document.picture(key, self._logo) if key and self._logo else None


def _draw_slips(document: Document, slip: Slip, item: ReceiptPrint) -> list[tuple[Ink, ...]]:
    """The blocks of each sheet: nearly always one sheet; more when a payment settles more charges than one holds."""
    paid = document.ink()
    start = draw_paid(paid, slip, item)
    parts = sheets_of(item, slip, start)
    sheets: list[tuple[Ink, ...]] = []
    for number, (lines, grid) in enumerate(parts, 1):
        head, body = document.ink(), document.ink()
        count = slip.texts.sheet.format(sheet=number, sheets=len(parts)) if len(parts) > 1 else ""
        draw_head(head, slip, item, count)
        y = start if number == 1 else draw_continued(body, slip, item, number - 1)
        y = draw_lines(body, slip, y, lines, grid)
        draw_total(body, slip, y, item, number + 1 if number < len(parts) else None)
        draw_foot(body, slip, item)
        draw_void(body, slip, item)
        sheets.append((head, paid, body) if number == 1 else (head, body))
    return sheets
