"""500 receipts into one PDF against bare ReportLab that draws the same texts, lines, boxes and QR in the same font."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any
from unittest import mock

from reportlab.pdfgen.canvas import Canvas

from app.models.dues.charging import charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.receipt_queries import stored_receipt
from app.models.members.queries import member_ids
from app.office import Office
from app.reports import document, fonts, ink, qr, receipt_slip
from app.reports.ink import Ink, Style
from app.reports.receipt import ReceiptPrint, draw_receipts
from tests.bench.measure import Figure, alternating, median, seconds
from tests.bench.offices import ACTOR, peopled_office

TARGET = 1.5
MM = 72 / 25.4
Call = tuple[str, tuple[Any, ...], dict[str, Any]]
Page = tuple[float, float, list[tuple[float, float, list[Call]]]]


def bench_receipts(folder: Path, count: int, rounds: int) -> Figure:
    items = made_receipts(folder, count)
    with recording() as pages:
        draw_receipts(items, "two_up", "A4", io.BytesIO())
    size: dict[str, int] = {}

    def ours() -> float:
        _forget()
        out = io.BytesIO()
        taken = seconds(lambda: draw_receipts(items, "two_up", "A4", out))
        size["ours"] = out.tell()
        return taken

    def floor() -> float:
        _forget()
        out = io.BytesIO()
        taken = seconds(lambda: draw_bare(pages, out))
        size["floor"] = out.tell()
        return taken

    floors, times = alternating(rounds, floor, ours)
    return Figure(
        f"{count} receipts into one PDF, two on a sheet",
        median(times) / median(floors),
        TARGET,
        floor="bare ReportLab: the same texts, lines, boxes, QR, embedded font",
        details={
            "seconds": median(times),
            "floor_seconds": median(floors),
            "kilobytes": size["ours"] / 1000,
            "floor_kilobytes": size["floor"] / 1000,
        },
    )


def _forget() -> None:
    """Every round is the first one of a program that has its fonts."""
    for remembered in (qr.modules, qr._path, ink.wrapped, fonts.text_width):
        remembered.cache_clear()


def made_receipts(folder: Path, count: int) -> list[ReceiptPrint]:
    """Receipts as the program freezes them, of one to four months each."""
    months = 4
    path = peopled_office(folder / "recibos.gremial", count, months=months)
    found = []
    with Office.open(path, ACTOR) as office:
        office.run(charge_period, 1, "2026-05", date(2026, 5, 1))
        for place, member in enumerate(office.read(member_ids)):
            order = PaymentOrder(member, 50_000 * (1 + place % months), "cash", office.clock.today())
            paid = office.run(pay, order).value
            found.append(ReceiptPrint(office.read(stored_receipt, paid.receipt_id).content, paid.code))
    return found


@contextmanager
def recording() -> Iterator[list[Page]]:
    """While the program draws, notes every mark with its place, so that the floor can draw the same."""
    pages: list[Page] = []

    class Noting(Ink):
        def __init__(self, letters: Any) -> None:
            super().__init__(letters)
            self.calls: list[Call] = []

        def text(self, x: float, y: float, text: str, style: Style) -> None:
            self.calls.append(("text", (x, y, text, style), {}))
            super().text(x, y, text, style)

        def line(self, *args: Any, **kwargs: Any) -> None:
            self.calls.append(("line", args, kwargs))
            super().line(*args, **kwargs)

        def box(self, *args: Any, **kwargs: Any) -> None:
            self.calls.append(("box", args, kwargs))
            super().box(*args, **kwargs)

    add_page, draw_qr = document.Document.add_page, receipt_slip.draw_qr

    def noted_page(self: Any, width: float, height: float, placed: Any) -> None:
        pages.append((width, height, [(block.x, block.y, list(block.ink.calls)) for block in placed]))
        add_page(self, width, height, placed)

    def noted_qr(block: Any, text: str, x: float, y: float, width: float) -> None:
        block.calls.append(("qr", (text, x, y, width), {}))
        draw_qr(block, text, x, y, width)

    with (
        mock.patch.object(document, "Ink", Noting),
        mock.patch.object(document.Document, "add_page", noted_page),
        mock.patch.object(receipt_slip, "draw_qr", noted_qr),
    ):
        yield pages


def draw_bare(pages: list[Page], out: io.BytesIO) -> None:
    """What somebody would write with ReportLab's own means."""
    canvas = Canvas(out, pageCompression=1)
    for width, height, blocks in pages:
        canvas.setPageSize((width * MM, height * MM))
        for left, top, calls in blocks:
            canvas.saveState()
            canvas.translate(left * MM, (height - top) * MM)
            for kind, args, more in calls:
                _DRAW[kind](canvas, *args, **more)
            canvas.restoreState()
        canvas.showPage()
    canvas.save()


def _text(canvas: Canvas, x: float, y: float, text: str, style: Style) -> None:
    if text:
        canvas.setFillGray(style.grey)
        canvas.setFont("Roboto-Bold" if style.bold else "Roboto-Regular", style.size)
        canvas.drawString(x * MM, -y * MM, text)


def _line(
    canvas: Canvas,
    x1: float,
    y1: float,
    x2: float,
    y2: float,
    weight: float = 0.5,
    *,
    grey: float = 0.0,
    dash: str = "",
) -> None:
    canvas.setLineWidth(weight)
    canvas.setStrokeGray(grey)
    canvas.setDash([float(part) for part in dash.split()] if dash else [])
    canvas.line(x1 * MM, -y1 * MM, x2 * MM, -y2 * MM)


def _box(canvas: Canvas, x: float, y: float, width: float, height: float, **look: Any) -> None:
    canvas.setLineWidth(look.get("weight", 0.6))
    canvas.setStrokeGray(look.get("grey", 0.0))
    fill = look.get("fill")
    if fill is not None:
        canvas.setFillGray(fill)
    shape = (x * MM, -(y + height) * MM, width * MM, height * MM)
    stroke = int(bool(look.get("weight", 0.6)))
    if look.get("radius"):
        canvas.roundRect(*shape, look["radius"] * MM, stroke=stroke, fill=int(fill is not None))
    else:
        canvas.rect(*shape, stroke=stroke, fill=int(fill is not None))


def _qr(canvas: Canvas, text: str, x: float, y: float, width: float) -> None:
    """Encoded once for both copies, with one mask, drawn as one path: the widget of ReportLab takes 20 times longer."""
    rows = qr.modules(text)
    module = width * MM / (len(rows) + 2 * qr.QUIET)
    left, top = x * MM + qr.QUIET * module, -y * MM - qr.QUIET * module
    path = canvas.beginPath()
    for number, row in enumerate(rows, 1):
        for column, dark in enumerate(row):
            if dark:
                path.rect(left + column * module, top - number * module, module, module)
    canvas.setFillGray(0)
    canvas.drawPath(path, stroke=0, fill=1)


_DRAW = {"text": _text, "line": _line, "box": _box, "qr": _qr}
