"""Boxes of fiscal documents: the numbers pasted back, a new timbrado, the documents noted so far."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.jobs.fiscal import text_of_file
from app.messages import say
from app.messages import words as named
from app.models.base.errors import GremialError
from app.models.base.values.dates import format_iso
from app.models.dues.fiscal import FiscalRow, cancel_document, fiscal_documents
from app.models.dues.fiscal_paste import PastedRow, read_pasted, take_pasted
from app.models.dues.fiscal_review import move_document, void_documents
from app.models.dues.fiscal_rules import fiscal_preset
from app.models.dues.receipt_queries import resolve_receipt
from app.models.dues.stamps import StampDraft, add_stamp
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable

WAIT_MS: Final = 200


class PasteDialog(QDialog):
    """What is pasted is shown line by line; only lines without a problem are noted."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, *, since: date | None = None) -> None:
        super().__init__(parent)
        self._desk, self._since = desk, since
        self._rows: dict[int, PastedRow] = {}
        self.setWindowTitle(self.tr("Paste the numbers"))
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Numbers copied from the tool"))
        self.text.setPlaceholderText("A-004513\t001-001-0000123\t12345678\t21/11/2026")
        self.text.setMaximumHeight(self.fontMetrics().height() * 8)
        self.table = self._make_table()
        self.said = words("", "label", wrap=True)
        self.whole = words("", "muted", wrap=True)
        self.take_button = main_button(self.tr("Note these numbers"), self.take)
        self._later = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._later.timeout.connect(self.look)
        self.text.textChanged.connect(self._later.start)
        self.table.chosen.connect(self._say_whole)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2"))
        intro = self.tr(
            "One line for each document: the receipts or the person (tax id or name), its number, timbrado or code, "
            "date, amount. The sheet of the tool is right as it comes, with its headings."
        )
        column.addWidget(words(intro, "muted", wrap=True))
        column.addWidget(self.text)
        column.addWidget(self.table, 1)
        column.addWidget(self.whole)
        column.addWidget(self.said)
        leave = button(with_key(self.tr("Close"), "Esc"), self.reject)
        bottom = side_by_side(button(self.tr("From a file…"), self.load), leave, self.take_button, stretch=False)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        sized(self, 118, 32)
        self.look()

    def _make_table(self) -> RecordTable[PastedRow]:
        columns: list[Column[PastedRow]] = [
            Column(self.tr("Line"), lambda one: str(one.line), 6, number=True),
            Column(self.tr("Receipts"), lambda one: one.receipt, 19),
            Column(self.tr("Name"), lambda one: one.name, 18),
            Column(self.tr("Document"), lambda one: one.number, 15),
            Column(self.tr("Date"), lambda one: format_iso(one.day.isoformat()) if one.day else "", 11),
            Column(
                self.tr("What to look at"),
                self._about,
                token=lambda one: "danger" if one.problem else "",
            ),
        ]
        empty = EmptyState(self._desk.theme, self.tr("What you paste is shown here first."), icon="sheet")
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )

    def _say_whole(self, line: int) -> None:
        """What is wrong with the chosen line, whole: the column may have no room for it."""
        row = self._rows.get(line)
        self.whole.setText("" if row is None else self._about(row))

    def _about(self, row: PastedRow) -> str:
        return " ".join(say(one) for one in (row.problem, row.passed, *row.warnings) if one)

    def load(self) -> None:
        """The lines of a file, to be looked at like pasted ones."""
        path = self._desk.dialogs.open_file("fiscal", self.tr("Open the numbers"), "CSV, TXT (*.csv *.txt)")
        if path is None:
            return
        try:
            self.text.setPlainText(text_of_file(path))
        except GremialError as fault:
            self._desk.dialogs.message(say(fault))
            return
        self.look()

    def look(self) -> None:
        """Shows what would be noted."""
        self._later.stop()
        try:
            rows = self._desk.runner.now(read_pasted, self.text.toPlainText(), self._since)
        except GremialError as fault:
            rows = []
            self.said.setText(say(fault))
        self._rows = {row.line: row for row in rows}
        self.table.show_ids(list(self._rows))
        first = next((row.line for row in rows if row.problem), 0)
        if first:
            self.table.select(first)
        self._say_whole(first)
        good = sum(row.taken for row in rows)
        self.take_button.setEnabled(good > 0)
        if rows:
            parts = [self.tr("%n line(s) to note", "", good)]
            if bad := sum(row.problem is not None for row in rows):
                parts.append(self.tr("%n with a problem, left out", "", bad))
            if passed := sum(row.passed is not None for row in rows):
                parts.append(self.tr("%n with nothing to do", "", passed))
            self.said.setText(" · ".join(parts))

    def take(self) -> None:
        """Notes the good lines; those with a problem stay in the box to be corrected, under their headings."""
        self.look()
        rows = list(self._rows.values())
        if any(row.taken for row in rows):
            self._desk.runner.run(
                take_pasted,
                rows,
                on_done=self._taken,
                owner=self,
            )

    def _taken(self, count: int) -> None:
        self._desk.notify(self.tr("%n document(s) noted", "", count))
        wrong = {row.line for row in self._rows.values() if row.problem is not None}
        if not wrong:
            self.accept()
            return
        lines = self.text.toPlainText().splitlines()
        first = min(self._rows, default=1)
        kept = (line for at, line in enumerate(lines, 1) if at in wrong or at < first)
        self.text.setPlainText("\n".join(kept))
        self.look()


class StampDialog(FormDialog):
    """A new timbrado: number, days and range."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("New timbrado"),
            self.tr("Note the timbrado"),
            intro=self.tr("The program warns 30 days before it ends, and when few numbers are left."),
            parent=parent,
        )
        kinds = [
            (one.name, named(f"fiscal_kind.{one.name}")) for one in fiscal_preset(desk.facts.country).kinds if one.stamp
        ]
        self.form.text("number", self.tr("Number of the timbrado"), required=True, half=True)
        self.form.choice("kind", self.tr("For"), kinds, half=True)
        self.form.day("since", self.tr("Valid from"), half=True)
        self.form.day("until", self.tr("Valid until"), required=True, half=True)
        self.form.number("first", self.tr("First number"), half=True)
        self.form.number("last_number", self.tr("Last number"), half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        days = (values["since"], values["until"])
        draft = StampDraft(values["kind"], values["number"], *days, values["first"], values["last_number"])
        self.run(add_stamp, draft)


class DocumentsDialog(QDialog):
    """Documents newest first; one can be cancelled, its receipts then wait again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: dict[int, FiscalRow] = {}
        self.setWindowTitle(self.tr("Noted documents"))
        self.table = self._make_table()
        self.cancel_button = button(self.tr("It was cancelled…"), self.cancel)
        self.move_button = button(self.tr("It is of another receipt…"), self.move_on)
        self._of_void: dict[int, str] = {}
        self.about = words("", "problem", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2"))
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        close = main_button(self.tr("Close"), self.accept, "Esc")
        column.addLayout(side_by_side(self.cancel_button, self.move_button, close))
        sized(self, 118, 28)
        self.table.chosen.connect(self._choose)
        self._fill()

    def _make_table(self) -> RecordTable[FiscalRow]:
        columns: list[Column[FiscalRow]] = [
            Column(self.tr("Number"), lambda one: one.number, 15),
            Column(self.tr("Date"), lambda one: format_iso(one.issued_on), 9),
            Column(self.tr("Name"), lambda one: one.receiver),
            Column(self.tr("Amount"), lambda one: money_words(one.amount, self._desk.facts), 12, number=True),
            Column(self.tr("Receipts"), self._covered, 14),
            Column(self.tr("Cancelled"), lambda one: one.cancel_reason, 14),
            Column(self.tr("Document"), lambda one: named(f"fiscal_kind.{one.kind}"), 10),
        ]
        empty = EmptyState(self._desk.theme, self.tr("No document is noted yet."), icon="file")
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._rows[one] for one in ids}, empty
        )

    def _covered(self, one: FiscalRow) -> str:
        """The receipts, and how many charges that were invoiced before they were paid."""
        charges = self.tr("%n charge(s) on credit", "", one.charges) if one.charges else ""
        return ", ".join(text for text in (one.receipts, charges) if text)

    def _fill(self) -> None:
        found = self._desk.runner.now(fiscal_documents)
        self._of_void = {one.id: say(one.problem) for one in self._desk.runner.now(void_documents)}
        self._rows = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found], at_least_first=True)
        self._choose(self.table.current_id)

    def _choose(self, document_id: int) -> None:
        found = self._rows.get(document_id)
        self.cancel_button.setEnabled(found is not None and found.cancelled_on is None)
        self.move_button.setVisible(document_id in self._of_void)
        self.about.setText(self._of_void.get(document_id, ""))
        self.about.setVisible(document_id in self._of_void)

    def move_on(self) -> None:
        """Asks which receipt came in the place of the void one."""
        found = self._rows.get(self.table.current_id)
        text = found and self._desk.dialogs.ask_text(
            self.tr("Which receipt is {number} of?").format(number=found.number)
        )
        if found is None or not text:
            return
        try:
            receipts = [self._desk.runner.now(resolve_receipt, part) for part in text.replace(",", " ").split()]
        except GremialError as fault:
            self._desk.dialogs.message(say(fault))
            return
        self._desk.runner.run(
            move_document,
            found.id,
            receipts,
            on_done=self._cancelled,
            owner=self,
        )

    def cancel(self) -> None:
        """Asks why; the document stays in the list."""
        found = self._rows.get(self.table.current_id)
        if found is None:
            return
        reason = self._desk.dialogs.ask_text(self.tr("Why was {number} cancelled?").format(number=found.number))
        if reason:
            self._desk.runner.run(
                cancel_document,
                found.id,
                reason,
                self._desk.today(),
                on_done=self._cancelled,
                owner=self,
            )

    def _cancelled(self, _none: None) -> None:
        self._fill()
