"""A short code as a QR symbol: one filled path of rectangles. The symbol's bits come from ReportLab's encoder."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel

from app.reports.ink import Ink
from app.reports.paper import POINTS_PER_MM as MM

QUIET: Final = 4  # modules of white around the symbol (ISO/IEC 18004)
_MASK: Final = 2


@lru_cache(maxsize=64)
def modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """Rows of dark (true) and light modules, smallest version that holds the text at level M.

    Always mask 2: every reader undoes any mask, and trying all eight is nine tenths of the encoder's time.
    """
    symbol = QRCode(None, QRErrorCorrectLevel.M)
    symbol.addData(text)
    symbol.version = symbol.calculate_version()
    symbol.makeImpl(False, _MASK)
    return tuple(tuple(bool(dark) for dark in row) for row in symbol.modules)


@lru_cache(maxsize=64)
def _path(text: str) -> str:
    """Runs of dark modules as rectangles in module units, rows downwards."""
    parts = []
    for number, row in enumerate(modules(text), 1):
        start = -1
        for column, dark in enumerate((*row, False)):
            if dark and start < 0:
                start = column
            elif not dark and start >= 0:
                parts.append(f"{start} {-number} {column - start} 1 re")
                start = -1
    return " ".join(parts)


def draw_qr(ink: Ink, text: str, x: float, y: float, width: float) -> None:
    """The symbol, ``width`` mm with its quiet zone, x, y at the top left of the quiet zone."""
    module = width / (len(modules(text)) + 2 * QUIET)
    left, top = (x + QUIET * module) * MM, -(y + QUIET * module) * MM
    ink.raw(f"q {module * MM:.4f} 0 0 {module * MM:.4f} {left:.2f} {top:.2f} cm 0 g {_path(text)} f Q")
