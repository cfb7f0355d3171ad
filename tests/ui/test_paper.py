"""Paper: the same bytes on the screen, on the printer and in a file."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from app.models.base.errors import Unavailable
from app.ui.paper import MOST_PRINT_DPI, PdfPages, print_pages, print_pdf
from app.ui.preview import Preview

POINTS_OF_80_MM = (226.77, 600.0)


def pdf(*sizes: tuple[float, float]) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target)
    for size in sizes:
        canvas.setPageSize(size)
        canvas.rect(0, 0, 100, 100, fill=1)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_a_page_becomes_a_picture_of_its_size(qapp):
    with PdfPages(pdf(A4, POINTS_OF_80_MM)) as pages:
        assert len(pages) == 2
        image = pages.image(0, 72)
        assert (image.width(), image.height()) == (596, 842)
        assert image.pixelColor(10, 835).name() == "#000000"
        assert image.pixelColor(300, 100).name() == "#ffffff"


@pytest.mark.parametrize("size", [A4, (A4[1], A4[0]), POINTS_OF_80_MM], ids=["A4", "landscape", "roll"])
def test_the_printer_gets_the_sheet_the_pdf_asks_for(qapp, tmp_path: Path, size):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    with PdfPages(pdf(size, size)) as pages:
        print_pages(pages, printer)
    assert printer.resolution() <= MOST_PRINT_DPI
    with PdfPages((tmp_path / "printed.pdf").read_bytes()) as printed:
        assert len(printed) == 2
        found = printed.size(0)
        assert abs(found.width() - size[0]) < 2
        assert abs(found.height() - size[1]) < 2
        image = printed.image(0, 72)
        assert image.pixelColor(50, image.height() - 50).name() == "#000000"


def test_without_a_printer_it_is_said(qapp, prefs, monkeypatch):
    monkeypatch.setattr("app.ui.paper.QPrinterInfo.availablePrinterNames", lambda: [])
    with pytest.raises(Unavailable, match=r"print\.no_printer"):
        print_pdf(pdf(A4), prefs, None)


@pytest.fixture
def preview(desk, qtbot) -> Preview:
    made = Preview(desk)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


def test_the_preview_draws_only_the_pages_in_sight(preview, qtbot):
    preview.show_pdf(pdf(*[A4] * 20), "recibos")
    bar = preview._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 5_000)
    drawn = [sheet for sheet in preview._sheets if not sheet.pixmap().isNull()]
    assert preview.page_count == 20
    assert 1 <= len(drawn) <= 3
    bar.setValue(bar.maximum())
    assert not preview._sheets[-1].pixmap().isNull()


def test_zooming_keeps_the_papers_shape(preview):
    preview.show_pdf(pdf(A4), "recibo")
    preview.zoom(1.25)
    sheet = preview._sheets[0]
    assert sheet.height() / sheet.width() == pytest.approx(A4[1] / A4[0], abs=0.01)
    assert sheet.points == QSizeF(*A4) or sheet.points.width() == pytest.approx(A4[0], abs=0.1)


def test_the_same_bytes_are_saved(preview, dialogs, notices, tmp_path: Path):
    data = pdf(A4)
    dialogs.path = tmp_path / "A-4513.pdf"
    preview.show_pdf(data, "A-4513")
    preview.save()
    assert dialogs.path.read_bytes() == data
    assert len(notices) == 1


def test_a_folder_that_cannot_be_written_is_said(preview, dialogs, tmp_path: Path):
    dialogs.path = tmp_path / "no-existe" / "A-4513.pdf"
    preview.show_pdf(pdf(A4), "A-4513")
    preview.save()
    assert len(dialogs.messages) == 1


def test_printing_without_a_printer_says_so_and_goes_on(preview, dialogs, monkeypatch):
    monkeypatch.setattr("app.ui.paper.QPrinterInfo.availablePrinterNames", lambda: [])
    assert not preview.print_now()
    preview.show_pdf(pdf(A4), "A-4513")
    assert not preview.print_now()
    assert len(dialogs.messages) == 1


def test_clearing_lets_go_of_the_paper(preview):
    preview.show_pdf(pdf(A4), "A-4513")
    preview.clear()
    assert preview.page_count == 0
