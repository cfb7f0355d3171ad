"""A line of the book as its paper, beside the list: drawn when it is chosen, printed and saved from there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.models.letters.queries import Letter
from app.ui.page import Desk
from app.ui.pages.documents.letter_words import kind_words, number_words
from app.ui.pages.documents.paper_jobs import letter_pdf, many_pdf
from app.ui.pieces import EmptyState, ShownStack
from app.ui.preview import Preview

PURPOSE: Final = "letter"


class LetterPaper(QWidget):
    """Shows one letter, or several that went out together; of quick choices only the last is drawn."""

    def __init__(self, desk: Desk, nothing: str) -> None:
        super().__init__()
        self._desk = desk
        self._wanted = 0
        self.preview = Preview(desk)
        self._stack = ShownStack()
        self._stack.addWidget(EmptyState(desk.theme, nothing, icon="file"))
        self._stack.addWidget(self.preview)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.preview)

    def show_letter(self, one: Letter | None) -> None:
        """The paper of a line; nothing for ``None``."""
        self._wanted = one.id if one else 0
        if one is None:
            self.preview.clear()
            self._stack.setCurrentIndex(0)
            return
        name = file_name(one)

        def show(data: bytes) -> None:
            if self._wanted == one.id:
                self._show(data, name)

        self._desk.runner.run(letter_pdf, one.id, on_done=show, owner=self)

    def show_several(self, letters: Sequence[Letter], name: str) -> None:
        """All of them as one paper, to be printed at once."""
        ids = [one.id for one in letters]
        self._desk.runner.run(
            many_pdf,
            ids,
            on_done=lambda data: self._show(data, name.replace("/", "-")),
            owner=self,
            title=self.tr("Drawing the paper"),
        )

    def _show(self, data: bytes, name: str) -> None:
        self.preview.show_pdf(data, name, PURPOSE)
        self._stack.setCurrentIndex(1)

    def print_now(self) -> bool:
        return self.preview.print_now()


def file_name(one: Letter) -> str:
    """What the paper's file is called: ``Nota 12-2026 Municipalidad``."""
    parts = (kind_words(one), number_words(one).replace("/", "-"), one.to_name)
    return " ".join(part for part in parts if part)[:80].strip()
