"""The page "Waiting for an invoice": the block for the tax office's tool, and the numbers that come back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from typing import Any, ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.jobs.fiscal import Block, blocks
from app.messages import say
from app.models.base.changes import Changes
from app.models.base.errors import GremialError
from app.models.base.values.dates import format_iso
from app.models.dues.fiscal import note_document, stamp_warnings
from app.models.dues.fiscal_pending import PendingReceipt, pending_receipts, usual_since
from app.models.dues.fiscal_rules import FiscalDraft, fiscal_preset, fiscal_warnings, read_mark
from app.ui.fields import ChoiceEditor
from app.ui.flow import FlowRow
from app.ui.money_words import money_words
from app.ui.page import Desk, Page
from app.ui.pages.treasury.fiscal_dialogs import DocumentsDialog, PasteDialog, StampDialog
from app.ui.pieces import MEDIUM, SMALL, EmptyState, button, main_button, scrolling, side_by_side, words
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (55, 45)
LEAST: Final = (44, 44)


class FiscalPage(Page):
    """Left who waits, right what is copied field by field; the number is noted here or all come back in one paste."""

    tables: ClassVar[frozenset[str]] = frozenset(
        ("receipt", "receipt_void", "fiscal_document", "fiscal_link", "fiscal_stamp")
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pending: dict[int, PendingReceipt] = {}
        self._block: Block | None = None
        self.days = ChoiceEditor("days", self._day_choices())
        self.days.box.setAccessibleName(self.tr("Days"))
        self.table = self._make_table()
        self.warning = words("", "problem", wrap=True)
        self._sum = words("", "label", wrap=True)
        self.copied = words("", "muted", wrap=True)
        self._fields = QWidget()
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(SMALL)
        self._grid.setColumnStretch(1, 1)
        self.copy_button = button(self.tr("Copy everything"), self.copy_all)
        self.number, self.mark = QLineEdit(), QLineEdit()
        example = next((kind.example for kind in self._preset().kinds if kind.name == self._preset().usual), "")
        self.number.setPlaceholderText(self.tr("Its number, as {example}").format(example=example or "123"))
        self.mark.setPlaceholderText(self._mark_name())
        for box in (self.number, self.mark):
            box.setAccessibleName(box.placeholderText())
            box.returnPressed.connect(self.note)
        self.note_button = button(self.tr("Note the number"), self.note)
        self.header.addWidget(main_button(self.tr("Paste the numbers…"), self.paste, "Ctrl+N"))
        self.body.addWidget(self.warning)
        self.body.addWidget(self._split(), 1)
        self.days.edited.connect(self._ask)
        self.table.chosen.connect(self._choose)

    def _preset(self) -> Any:
        return fiscal_preset(self.desk.facts.country)

    def _has_stamps(self) -> bool:
        return any(kind.stamp for kind in self._preset().kinds)

    def _mark_name(self) -> str:
        if self._has_stamps():
            return self.tr("Timbrado or CDC")
        return self.tr("Fiscal folio") if self.desk.facts.country == "MX" else self.tr("Code, if it has one")

    def _make_table(self) -> RecordTable[PendingReceipt]:
        columns: list[Column[PendingReceipt]] = [
            Column(self.tr("Receipt"), lambda one: one.receipt, 12),
            Column(self.tr("Date"), lambda one: format_iso(one.issued_on), 11),
            Column(self.tr("Name"), lambda one: one.name),
            Column(self.tr("Amount"), lambda one: money_words(one.amount, self.desk.facts), 13, number=True),
        ]
        empty = EmptyState(
            self.desk.theme, self.tr("Every receipt of these days has its document."), icon="circle-check"
        )
        return RecordTable(
            self.desk.theme, self.title(), columns, lambda ids: {one: self._pending[one] for one in ids}, empty
        )

    def _split(self) -> Beside:
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, SMALL, 0)
        column.setSpacing(SMALL)
        row = FlowRow()
        row.add(self.days.widget)
        row.add(button(self.tr("Noted documents…"), self.documents))
        if self._has_stamps():
            row.add(button(self.tr("New timbrado…"), self.stamp))
        column.addWidget(row)
        column.addWidget(self.table, 1)
        column.addWidget(self._sum)
        beside = QVBoxLayout(right)
        beside.setContentsMargins(SMALL, 0, 0, 0)
        beside.setSpacing(SMALL)
        beside.addLayout(side_by_side(self.copy_button))
        beside.addWidget(scrolling(self._fields), 1)
        beside.addWidget(self.copied)
        beside.addWidget(words(self.tr("It is written: note its number"), "h2", wrap=True))
        beside.addWidget(self.number)
        beside.addWidget(self.mark)
        beside.addLayout(side_by_side(self.note_button))
        return Beside(left, right, SHARES, LEAST, self.desk.prefs, "dues.fiscal")

    def _day_choices(self) -> list[tuple[Any, str]]:
        today = self.desk.today()
        return [
            (usual_since(today), self.tr("This month and last month")),
            (today.replace(day=1), self.tr("This month")),
            (today.replace(month=1, day=1), self.tr("This year")),
            (date(1900, 1, 1), self.tr("All days")),
        ]

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Waiting for an invoice")

    def first_focus(self) -> QWidget:
        return self.table

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - the list is read whole
        self.warning.setText("\n".join(say(one) for one in self.desk.runner.now(stamp_warnings)))
        self.warning.setVisible(bool(self.warning.text()))
        self._ask()

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.paste}

    # -- the list ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        found = self.desk.runner.now(pending_receipts, self.days.value(), self.desk.today())
        self._pending = {one.receipt_id: one for one in found}
        self.table.show_ids([one.receipt_id for one in found])
        if found and self.table.current_id not in self._pending:
            self.table.select(found[0].receipt_id)
        amount = money_words(sum(one.amount for one in found), self.desk.facts)
        count = self.tr("%n receipt(s) without a document", "", len(found))
        self._sum.setText(f"{count} · {amount}" if found else "")
        self._choose(self.table.current_id)

    def _choose(self, receipt_id: int) -> None:
        one = self._pending.get(receipt_id)
        self._block = None if one is None else blocks(self.desk.facts, [one])[0]
        for part in (self.copy_button, self.note_button, self.number, self.mark):
            part.setEnabled(one is not None)
        self.copied.setText("")
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # until the loop deletes it, it would be drawn over the new ones
                widget.deleteLater()
        for row, (label, text) in enumerate(self._block.fields if self._block else ()):
            said = words(text, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            copy = button(self.tr("Copy"), partial(self._copy, text, label))
            copy.setAccessibleName(self.tr("Copy: {field}").format(field=label))
            self._grid.addWidget(words(label, "muted"), row, 0)
            self._grid.addWidget(said, row, 1)
            self._grid.addWidget(copy, row, 2)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def _copy(self, text: str, label: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.copied.setText(self.tr("Copied: {field}. Paste it into the tool.").format(field=label))

    # -- what is done -----------------------------------------------------------------------------

    def copy_all(self) -> None:
        if self._block is not None:
            self._copy(self._block.text, self.tr("everything"))

    def note(self) -> None:
        """The number of one document, typed."""
        if self._block is None or not self.number.text().strip():
            self.number.setFocus()
            return
        stamp, code = read_mark(self.mark.text())
        draft = FiscalDraft(
            self._preset().usual, self.number.text(), self.desk.today(), self._block.receipt_ids, stamp=stamp, code=code
        )
        odd = [say(one) for one in fiscal_warnings(self.desk.facts.country, draft)]
        if odd and not self.desk.dialogs.ask("\n".join(odd), self.tr("Note it all the same")):
            return
        self.desk.runner.run(
            note_document,
            draft,
            on_done=self._noted,
            on_refused=self._refused,
            owner=self,
        )

    def _noted(self, _document: int) -> None:
        self.number.clear()
        if len(self.mark.text().strip()) > 20:
            self.mark.clear()  # a long code is of one document; the timbrado stays for the next one
        self._ask()
        self.desk.notify(self.tr("The number is noted."))

    def _refused(self, error: GremialError) -> None:
        self.desk.dialogs.message(say(error))

    def paste(self) -> None:
        PasteDialog(self.desk, self).exec()
        self._ask()

    def stamp(self) -> None:
        StampDialog(self.desk, self).exec()
        self.refresh(None)

    def documents(self) -> None:
        DocumentsDialog(self.desk, self).exec()
        self._ask()
