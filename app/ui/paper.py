"""PDF bytes as pictures, and onto a printer: at most 300 dots an inch, on the page size the PDF says.

No widget here but Qt's print box.
"""

from __future__ import annotations

import atexit
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Self

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from app.models.base.errors import Unavailable
from app.ui.prefs import Prefs

POINTS_PER_INCH: Final = 72
MOST_PRINT_DPI: Final = 300


class PdfPages:
    """The pages of a PDF; close it, or use it as a context."""

    def __init__(self, data: bytes) -> None:
        import pypdfium2  # noqa: PLC0415 - a 3 MB library that only paper needs

        self._document: Any = pypdfium2.PdfDocument(data)
        atexit.register(self.close)  # a paper still on the screen when the program ends is let go before the library

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        atexit.unregister(self.close)
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def size(self, number: int) -> QSizeF:
        """Width and height in points (1/72 inch) of the page, counted from 0."""
        width, height = self._document.get_page_size(number)
        return QSizeF(width, height)

    def image(self, number: int, dots_per_inch: float) -> QImage:
        """The page drawn at a resolution, on white."""
        page = self._document[number]
        bitmap = page.render(scale=dots_per_inch / POINTS_PER_INCH, prefer_bgrx=True)
        image = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32).copy()
        bitmap.close()
        page.close()
        return image


def print_pdf(
    data: bytes,
    prefs: Prefs,
    parent: QWidget | None,
    *,
    purpose: str = "receipt",
    ask: bool = False,
    copies: int = 1,
) -> bool:
    """Prints on the printer remembered for this kind of paper.

    Asks the first time, when that printer is gone, or when told to.

    Returns false when the person closed the box. Raises ``Unavailable("print.failed", printer)``.
    """
    printer = _printer(prefs, parent, purpose, ask=ask)
    if printer is None:
        return False
    printer.setCopyCount(copies)
    with PdfPages(data) as pages:
        print_pages(pages, printer)
    return True


def print_pages(pages: PdfPages, printer: QPrinter) -> None:
    """Draws every page over the whole sheet, whose size the PDF decides and not the driver's habit."""
    printer.setResolution(min(printer.resolution(), MOST_PRINT_DPI))
    printer.setFullPage(True)
    _size_sheet(printer, pages.size(0))
    with _painting(printer) as painter:
        for number in range(len(pages)):
            if number:
                _size_sheet(printer, pages.size(number))
                printer.newPage()
            size = pages.size(number)
            scale = printer.resolution() / POINTS_PER_INCH
            target = QRectF(0, 0, size.width() * scale, size.height() * scale)
            painter.drawImage(target, pages.image(number, printer.resolution()))


def _size_sheet(printer: QPrinter, size: QSizeF) -> None:
    wide = size.width() > size.height()
    upright = QSizeF(min(size.width(), size.height()), max(size.width(), size.height()))
    sheet = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    # margins cleared as well: on Windows full page alone still leaves the driver's (MuseScore#1825)
    printer.setPageLayout(QPageLayout(sheet, orientation, QMarginsF(0, 0, 0, 0)))


@contextmanager
def _painting(printer: QPrinter) -> Iterator[QPainter]:
    painter = QPainter()
    if not painter.begin(printer):
        raise Unavailable("print.failed", printer=printer.printerName())
    try:
        yield painter
    finally:
        painter.end()


def _printer(prefs: Prefs, parent: QWidget | None, purpose: str, *, ask: bool) -> QPrinter | None:
    name = prefs.printer(purpose)
    known = bool(name) and not QPrinterInfo.printerInfo(name).isNull()
    high = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(QPrinterInfo.printerInfo(name), high) if known else QPrinter(high)
    if known and not ask:
        return printer
    if not QPrinterInfo.availablePrinterNames():
        raise Unavailable("print.no_printer")
    box = QPrintDialog(printer, parent)
    if box.exec() != QDialog.DialogCode.Accepted:
        return None
    prefs.remember_printer(printer.printerName(), purpose)
    return printer
