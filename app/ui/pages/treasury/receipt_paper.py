"""A receipt as its paper: shown, printed as original or copy, and noted once it is on paper. The drawing is a job's."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import GremialError
from app.models.dues.commands import note_print
from app.ui.page import Desk
from app.ui.paper import print_pdf
from app.ui.pieces import EmptyState, ShownStack
from app.ui.preview import Preview
from app.ui.runner import Progress

PURPOSE = "receipt"


def receipt_pdf(office: Any, receipt_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The receipt as it would be printed now: original, or the next copy."""
    from app.jobs.receipts import preview_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return preview_bytes(office, receipt_id)


class ReceiptPreview(Preview):
    """The preview whose print button notes the print; a paper that was printed is drawn again as the next copy."""

    printed = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._own_desk = desk
        self.receipt_id = 0
        self._was_printed = False

    def show_receipt(self, receipt_id: int, data: bytes, name: str) -> None:
        self.receipt_id, self._was_printed = receipt_id, False
        self.show_pdf(data, name, PURPOSE)

    def print_now(self, *, ask: bool = False) -> bool:
        """Prints what is shown; after a print what is shown would be a lie, so the copy is drawn first."""
        if self._was_printed and self.receipt_id:
            self.print_again()
            return True
        done = super().print_now(ask=ask)
        if done:
            self.note_printed()
        return done

    def print_again(self) -> None:
        """Draws the receipt as it must be printed now (COPIA n) and prints it."""
        desk, receipt_id = self._own_desk, self.receipt_id
        title = self.tr("Drawing the paper")
        desk.runner.run(receipt_pdf, receipt_id, on_done=self._print_fresh, owner=self, title=title)

    def _print_fresh(self, data: bytes) -> None:
        self.show_receipt(self.receipt_id, data, self._name)
        self.print_now()

    def note_printed(self) -> None:
        """The paper shown is out: the file knows it, and the next one is a copy."""
        self._was_printed = True
        self._own_desk.runner.run(note_print, self.receipt_id, on_done=self._noted)

    def _noted(self, _copy: int) -> None:
        self.printed.emit(self.receipt_id)


class ReceiptPaper(QWidget):
    """The right half of a page: a receipt's paper, or a word on what will stand there."""

    failed = Signal(str)

    def __init__(self, desk: Desk, nothing: str) -> None:
        super().__init__()
        self._desk = desk
        self.preview = ReceiptPreview(desk)
        self._stack = ShownStack()
        self._stack.addWidget(EmptyState(desk.theme, nothing, icon="file"))
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    @property
    def receipt_id(self) -> int:
        return self.preview.receipt_id

    def clear(self) -> None:
        self.preview.clear()
        self.preview.receipt_id = 0
        self._stack.setCurrentIndex(0)

    def open(self, receipt_id: int, name: str, *, print_it: bool = False) -> None:
        """Draws a receipt in the background and shows it; ``print_it`` only where a printer is remembered."""

        def show(data: bytes) -> None:
            self.preview.show_receipt(receipt_id, data, name)
            self._stack.setCurrentIndex(1)
            if print_it and self._desk.prefs.printer(PURPOSE):
                self._print(data)

        self._desk.runner.run(
            receipt_pdf,
            receipt_id,
            on_done=show,
            on_refused=lambda error: self.failed.emit(say(error)),
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def _print(self, data: bytes) -> None:
        """Without a box: a printer that does not answer is said in passing, and the receipt is there all the same."""
        try:
            done = print_pdf(data, self._desk.prefs, self.window(), purpose=PURPOSE)
        except GremialError as error:
            self.failed.emit(say(error))
            return
        if done:
            self.preview.note_printed()
