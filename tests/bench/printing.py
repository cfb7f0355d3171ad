"""500 receipts into one PDF, against bare ReportLab drawing the same texts, lines, boxes and QR at the same places."""

from __future__ import annotations

import io
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium_c
from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import BOLD, REGULAR
from app.reports.qr import modules
from app.reports.receipt import ReceiptPrint, draw_receipts
from tests.bench.measure import Figure, alternating, median, seconds
from tests.reports.reading import thing_text
from tests.reports.samples import GUARANI_NAME, LONG_NAME, content, printed

TARGET = 1.5
_QR_SEGMENTS = 100
_NAMES = ("Almacén San Blas", LONG_NAME, "Ñandutí Hogar SRL", GUARANI_NAME, "Juan Ramón Benítez")


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a finished page holds, in points: texts with font and size, line and box rectangles, places of the QR."""

    texts: list[tuple[float, float, str, str, float]]
    shapes: list[tuple[float, float, float, float]]
    symbols: list[tuple[float, float, float]]


def receipts(count: int) -> list[ReceiptPrint]:
    """Different numbers, names, codes; one to five months each."""
    return [printed(content(number=4_000 + n, name=f"{_NAMES[n % 5]} {n}", lines=1 + n % 5)) for n in range(count)]


def ours(items: list[ReceiptPrint]) -> bytes:
    out = io.BytesIO()
    draw_receipts(items, "two_up", "a4", out)
    return out.getvalue()


def taken_apart(data: bytes) -> list[Drawn]:
    """Reads back what our file draws, so that the floor draws neither less nor more."""
    document = pypdfium2.PdfDocument(data)
    pages = []
    for page in document:
        drawn = Drawn([], [], [])
        words = page.get_textpage()
        for thing in page.get_objects():
            left, bottom, right, top = thing.get_bounds()
            if thing.type == pdfium_c.FPDF_PAGEOBJ_TEXT:
                place, font = thing.get_matrix(), thing.get_font()
                name = BOLD if "Bold" in font.get_base_name() else REGULAR
                drawn.texts.append((place.e, place.f, thing_text(thing, words).strip(), name, thing.get_font_size()))
            elif pdfium_c.FPDFPath_CountSegments(thing) > _QR_SEGMENTS:
                drawn.symbols.append((left, bottom, right - left))
            else:
                drawn.shapes.append((left, bottom, right, top))
        pages.append(drawn)
    document.close()
    return pages


def bare(pages: list[Drawn], codes: list[str]) -> bytes:
    """ReportLab as its manual shows it; each QR is encoded once, with one mask, as ours is."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.28, 841.89), initialFontName=REGULAR)
    for drawn, code in zip(pages, codes, strict=True):
        for x, y, text, font, size in drawn.texts:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        for left, bottom, right, top in drawn.shapes:
            if top - bottom < 2:
                canvas.line(left, bottom, right, bottom)
            else:
                canvas.rect(left, bottom, right - left, top - bottom)
        symbol = QRCode(None, QRErrorCorrectLevel.M)
        symbol.addData(code)
        symbol.version = symbol.calculate_version()
        symbol.makeImpl(False, 2)
        for left, bottom, width in drawn.symbols:
            _draw_symbol(canvas, symbol.modules, left, bottom, width)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _draw_symbol(canvas: Canvas, rows: list[list[bool]], left: float, bottom: float, width: float) -> None:
    side = width / len(rows)
    path = canvas.beginPath()
    for number, row in enumerate(rows):
        for column, dark in enumerate(row):
            if dark:
                path.rect(left + column * side, bottom + width - (number + 1) * side, side, side)
    canvas.drawPath(path, stroke=0, fill=1)


def bench_print(count: int, rounds: int) -> Figure:
    """Both draw every receipt twice on an A4 sheet; ours also lays it out and closes the words."""
    items = receipts(count)
    codes = [item.code for item in items]
    pages = taken_apart(ours(items))

    def measured() -> float:
        modules.cache_clear()
        return seconds(lambda: ours(items))

    product, floor = alternating(rounds, measured, lambda: seconds(lambda: bare(pages, codes)))
    return Figure(
        f"{count:,} receipts into one PDF",
        median(product) / median(floor),
        TARGET,
        floor="bare ReportLab drawing the same texts, lines, boxes and QR",
        details={"ours_s": median(product), "floor_s": median(floor), "texts": sum(len(p.texts) for p in pages)},
    )
