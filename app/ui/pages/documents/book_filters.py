"""Which lines of the book are shown: year, and what they are. The question itself is the model's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.messages import words as code_words
from app.models.letters.queries import BookWish
from app.models.letters.rules import KINDS
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.pieces import button


class BookFilters(QWidget):
    """``wish`` is what is chosen; ``changed`` after every choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._still = False
        self.year = ChoiceEditor("year", [(None, self.tr("All years"))])
        self.what = ChoiceEditor(
            "what",
            [
                ("", self.tr("Sent and received")),
                ("out", self.tr("Sent")),
                ("in", self.tr("Received")),
                ("draft", self.tr("Drafts")),
                ("void", self.tr("Void")),
            ],
        )
        kinds = [(kind, code_words(f"letters.kind_{kind}")) for kind in KINDS]
        self.kind = ChoiceEditor("kind", [("", self.tr("All kinds")), *kinds])
        self._member: int | None = None
        self.only = button("", self.show_all, look="chip")
        self.only.hide()
        row = FlowRow()
        names = (self.tr("Year"), self.tr("Sent or received"), self.tr("Kind"))
        for editor, name in zip((self.year, self.what, self.kind), names, strict=True):
            editor.box.setAccessibleName(name)
            editor.edited.connect(self._edited)
            row.add(editor.widget)
        row.add(self.only)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row, 1)

    @property
    def wish(self) -> BookWish:
        return BookWish(self.what.value() or "", self.year.value(), self.kind.value() or "", self._member)

    def offer_years(self, years: Sequence[int], today: date) -> None:
        """The years of the book, and this one."""
        self._still = True
        offered = sorted({*years, today.year}, reverse=True)
        self.year.fill([(None, self.tr("All years")), *((year, str(year)) for year in offered)])
        self._still = False

    def only_with(self, member_id: int, name: str) -> None:
        """The correspondence with one member, until it is let go."""
        self._member = member_id
        self.only.setText(self.tr("Only with {name}  ✕").format(name=name))
        self.only.show()
        self.changed.emit()

    def show_all(self) -> None:
        self._member = None
        self.only.hide()
        self._still = True
        for editor, value in ((self.year, None), (self.what, ""), (self.kind, "")):
            editor.put(value)
        self._still = False
        self.changed.emit()

    def _edited(self) -> None:
        if not self._still:
            self.changed.emit()
