"""What a bank's file would bring, before it is written; which column is what, where the file does not say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.messages import words as code_words
from app.models.base.values.dates import format_date
from app.models.cash.statements import StatementLine
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.bank_jobs import save_bad_rows, write_file
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable

if TYPE_CHECKING:
    from app.jobs.bank import FileColumns, StatementPreview

MOST_SHOWN: Final = 22
"""Characters of what stands in a column, beside its title."""


class StatementPreviewDialog(QDialog):
    """``written`` when its lines are in the office; ``columns_wanted`` when somebody says which column is what."""

    written = Signal(object)
    columns_wanted = Signal()

    def __init__(self, desk: Desk, preview: StatementPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._preview = preview
        self._lines = dict(enumerate(preview.new, 1))
        self.setWindowTitle(self.tr("Statement of {name}").format(name=preview.account.name))
        self.table = self._make_table()
        self.table.show_ids(list(self._lines))
        self.said = words(self._sum_words(), "h2", wrap=True)
        self.notes = words("\n".join(self._note_words()), wrap=True)
        self.notes.setVisible(bool(self.notes.text()))
        self.verb = main_button(self.tr("Write the lines"), self.write, self.tr("Enter"))
        self.verb.setDefault(True)
        self.bad = button(self.tr("Rows that could not be read…"), self.save_bad)
        self.bad.setVisible(bool(preview.problems))
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        for one in (self.said, self.notes):
            column.addWidget(one)
        column.addWidget(self.table, 1)
        leave = button(with_key(self.tr("Cancel"), "Esc"), self.reject)
        bottom = side_by_side(leave, self.verb, stretch=False)
        bottom.insertWidget(0, self.bad)
        bottom.insertWidget(0, button(self.tr("Which column is what…"), self._ask_columns))
        bottom.insertStretch(2, 1)
        column.addLayout(bottom)
        sized(self, 120, 30)
        self.verb.setFocus()

    def _make_table(self) -> RecordTable[StatementLine]:
        columns: list[Column[StatementLine]] = [
            Column(self.tr("Date"), lambda one: format_date(one.day), 10),
            Column(self.tr("What the bank says"), lambda one: one.description),
            Column(self.tr("Reference"), lambda one: one.reference, 14),
            Column(self.tr("Amount"), lambda one: self._money(one.amount), 14, number=True),
        ]
        empty = EmptyState(self._desk.theme, self.tr("Nothing new: these lines were read already."))
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._lines[one] for one in ids}, empty
        )

    def _money(self, amount: int) -> str:
        """In the account's own money."""
        return money_words(amount, replace(self._desk.facts, currency=self._preview.account.currency))

    def _sum_words(self) -> str:
        parts = [self.tr("%n new line(s)", "", len(self._preview.new))]
        if self._preview.known:
            parts.append(self.tr("%n there already", "", self._preview.known))
        if self._preview.early:
            parts.append(self.tr("%n from before the books of this account", "", self._preview.early))
        if self._preview.balance is not None:
            amount = self._money(self._preview.balance)
            parts.append(self.tr("the bank says there are {amount}").format(amount=amount))
        return " · ".join(parts)

    def _note_words(self) -> list[str]:
        preview = self._preview
        said = []
        if preview.untitled:
            columns = ", ".join(
                self.tr("{letter} is {field}").format(letter=f"{title} «{preview.samples.get(title, '')}»", field=field)
                for title, field in (
                    (title, code_words(f"bank_field.{name}")) for title, name in preview.columns.items()
                )
            )
            said.append(self.tr("The file has no titles. By what stands in it: {columns}.").format(columns=columns))
        return [*said, *self._doubts()]

    def _doubts(self) -> list[str]:
        said = [
            self.tr("Row {row}: {why}").format(row=row.row, why=" ".join(say(one) for one in problems))
            for row, problems in self._preview.sheet.problems[:4]
        ]
        if (rest := self._preview.problems - len(said)) > 0:
            said.append(self.tr("and %n more row(s) that could not be read", "", rest))
        if breaks := self._preview.sheet.breaks:
            rows = ", ".join(map(str, breaks[:6]))
            said.append(
                self.tr("The bank's balance does not follow at row {rows}: one may be missing.").format(rows=rows)
            )
        return said

    def write(self) -> None:
        self.verb.setEnabled(False)
        self._desk.runner.run(
            write_file,
            self._preview,
            on_done=self._finish,
            on_end=lambda: self.verb.setEnabled(True),
            owner=self,
            title=self.windowTitle(),
        )

    def _finish(self, done: object) -> None:
        self.written.emit(done)
        self.accept()

    def _ask_columns(self) -> None:
        self.reject()
        self.columns_wanted.emit()

    def save_bad(self) -> None:
        said = self.tr("Save the rows that could not be read")
        path = self._desk.dialogs.save_file("csv", said, "CSV (*.csv)", self.tr("rows-to-check.csv"))
        if path is not None:
            self._desk.runner.run(
                save_bad_rows,
                self._preview,
                path,
                on_done=lambda _count: self._desk.notify(self.tr("Saved: {name}").format(name=path.name)),
                owner=self,
                title=said,
            )


class ColumnsDialog(FormDialog):
    """Which column of the file is what; ``chosen`` carries title to field, and whether the file has titles."""

    chosen = Signal(dict, bool)

    def __init__(self, desk: Desk, file: FileColumns, known: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("Which column is what?"),
            self.tr("Read the file"),
            intro=self.tr("It is remembered for the next file of this account."),
            parent=parent,
        )
        self._file = file
        self._fields = (
            ("date", self.tr("Date")),
            ("description", self.tr("What the bank says")),
            ("payer", self.tr("Who paid")),
            ("reference", self.tr("Reference")),
            ("amount", self.tr("Amount with its sign")),
            ("side", self.tr("Debit or credit (D, C)")),
            ("debit", self.tr("Money out")),
            ("credit", self.tr("Money in")),
            ("balance", self.tr("Balance")),
        )
        self.letters = self.form.check(
            "letters", self.tr("The file has no titles: its first row is a movement already"), value=file.by_letters
        )
        self.form.show_fields("letters", wanted=bool(file.titled))
        self._editors = {name: self.form.choice(name, label, [], half=True) for name, label in self._fields}
        self.letters.edited.connect(self._offer)
        self._offer()
        by_field = {name: title for title, name in known.items()}
        self.form.put({name: by_field.get(name, "") for name in self._editors})
        self.form.focus_on("date")

    def _columns(self) -> Mapping[str, str]:
        return self._file.untitled if self.letters.value() or not self._file.titled else self._file.titled

    def _offer(self) -> None:
        """Each column with what stands in it, for a title or a letter alone says little."""
        offered = [("", self.tr("In none"))]
        for title, sample in self._columns().items():
            said = sample if len(sample) <= MOST_SHOWN else f"{sample[: MOST_SHOWN - 1]}…"
            offered.append((title, f"{title} · {said}" if said else title))
        for editor in self._editors.values():
            editor.fill(offered)

    def send(self, values: dict[str, Any]) -> None:
        titles = self._columns()
        chosen = dict.fromkeys(titles, "")
        chosen.update({values[name]: name for name in self._editors if values[name]})
        self.chosen.emit(chosen, titles is self._file.titled)
        self.accept()
