"""One document to write: its fields to copy one by one, and the boxes where its number is noted afterwards."""

from __future__ import annotations

from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.jobs.fiscal import Block
from app.messages import say
from app.models.base.errors import GremialError, Problem
from app.models.dues.fiscal import note_document
from app.models.dues.fiscal_review import stamp_doubts
from app.models.dues.fiscal_rules import FiscalDraft, fiscal_preset, fiscal_warnings, read_mark
from app.ui.fields import DateEditor
from app.ui.page import Desk
from app.ui.pieces import MEDIUM, SMALL, button, scrolling, side_by_side, words

_LONG_CODE: Final = 20
"""A longer mark is of one document; a timbrado stays in its box for the next one."""


class BlockCard(QWidget):
    """``above`` stands over the fields and scrolls with them. ``noted`` once the number is in the books."""

    noted = Signal()

    def __init__(self, desk: Desk, above: QWidget | None = None) -> None:
        super().__init__()
        self._desk = desk
        self.block: Block | None = None
        self.copied = words("", "muted", wrap=True)
        self.copy_button = button(self.tr("Copy everything"), self.copy_all)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self.number, self.mark, self.day = QLineEdit(), QLineEdit(), DateEditor("date", desk.today)
        self.note_button = button(self.tr("Note the number"), self.note)
        self._name_boxes()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(scrolling(self._scrolled(above)), 1)
        column.addLayout(side_by_side(self.copy_button))
        column.addWidget(self.copied)
        column.addWidget(words(self.tr("It is written: note its number"), "h2", wrap=True))
        column.addWidget(self.number)
        column.addWidget(self.mark)
        column.addLayout(side_by_side(words(self.tr("Dated"), "muted"), self.day.widget, self.note_button))
        self.show_block(None)

    def _scrolled(self, above: QWidget | None) -> QWidget:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        if above is not None:
            column.addWidget(above)
        column.addLayout(self._grid)
        column.addStretch(1)
        return inner

    def _name_boxes(self) -> None:
        preset = self._preset()
        example = next((kind.example for kind in preset.kinds if kind.name == preset.usual), "")
        self.number.setPlaceholderText(self.tr("Its number, as {example}").format(example=example or "123"))
        self.mark.setPlaceholderText(self._mark_name())
        self.day.box.setAccessibleName(self.tr("Date of the document"))
        self.day.put(self._desk.today())
        for box in (self.number, self.mark):
            box.setAccessibleName(box.placeholderText())
        for box in (self.number, self.mark, self.day.box):
            box.returnPressed.connect(self.note)

    def _preset(self) -> Any:
        return fiscal_preset(self._desk.facts.country)

    def _mark_name(self) -> str:
        if any(kind.stamp for kind in self._preset().kinds):
            return self.tr("Timbrado or CDC")
        return self.tr("Fiscal folio") if self._desk.facts.country == "MX" else self.tr("Code, if it has one")

    def show_block(self, block: Block | None) -> None:
        """Another document; what was typed for its number stays."""
        self.block = block
        for part in (self.copy_button, self.note_button, self.number, self.mark, self.day.box):
            part.setEnabled(block is not None)
        self.copied.setText("")
        self.copied.hide()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # until the loop deletes it, it would be drawn over the new ones
                widget.deleteLater()
        for row, (label, text) in enumerate(block.fields if block else ()):
            said = words(text, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            copy = button(self.tr("Copy"), partial(self._copy, text, label))
            copy.setAccessibleName(self.tr("Copy: {field}").format(field=label))
            self._grid.addWidget(words(label, "muted", wrap=True), row, 0)
            self._grid.addWidget(said, row, 1)
            self._grid.addWidget(copy, row, 2)

    def _copy(self, text: str, label: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.setText(self.tr("Copied: {field}. Paste it into the tool.").format(field=label))
        self.copied.show()

    def copy_all(self) -> None:
        if self.block is not None:
            self._copy(self.block.text, self.tr("everything"))

    def note(self) -> None:
        """The number of the document, typed; what is odd about it is asked first."""
        day = self.day.value()
        if self.block is None or not self.number.text().strip():
            self.number.setFocus()
            return
        if isinstance(day, Problem):
            self._desk.dialogs.message(say(day))
            return
        stamp, code = read_mark(self.mark.text())
        draft = FiscalDraft(
            self._preset().usual,
            self.number.text(),
            day or self._desk.today(),
            self.block.receipt_ids,
            self.block.charge_ids,
            stamp,
            code,
        )
        doubts = self._desk.runner.now(stamp_doubts, draft)
        odd = [say(one) for one in (*fiscal_warnings(self._desk.facts.country, draft), *doubts)]
        if odd and not self._desk.dialogs.ask("\n".join(odd), self.tr("Note it all the same")):
            return
        self._desk.runner.run(note_document, draft, on_done=self._done, on_refused=self._refused, owner=self)

    def _done(self, _document: int) -> None:
        self.number.clear()
        if len(self.mark.text().strip()) > _LONG_CODE:
            self.mark.clear()
        self._desk.notify(self.tr("The number is noted."))
        self.noted.emit()

    def _refused(self, error: GremialError) -> None:
        self._desk.dialogs.message(say(error))
