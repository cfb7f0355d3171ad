"""The treasury changes hands: who gives, who takes, what was counted; and the acts so far, to print again."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages.cash_lines import counted_words
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.cash.books import money_accounts
from app.models.cash.handover import Handover, HandoverDraft, handovers
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.cash_papers import handover_draft_pdf, show_paper
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, words
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable


def write_act(office: Any, draft: HandoverDraft, *, progress: Progress) -> int:  # noqa: ARG001 - every job is told
    """Writes the act; its number."""
    # ReportLab comes with it: loaded when the first act is written.
    from app.jobs.handover import write_handover  # noqa: PLC0415 - see above

    return write_handover(office, draft)


class HandoverDialog(FormDialog):
    """Everything else is read from the office; a difference is said at once and written into the act."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("Hand the treasury over"),
            self.tr("Write the act"),
            intro=self.tr("The act lists money, receipts, cheques, debts, funds, copies and who has access."),
            parent=parent,
        )
        self._accounts = desk.runner.now(money_accounts)
        self.form.text("outgoing", self.tr("Hands over"), required=True, half=True)
        self.form.text("incoming", self.tr("Takes over"), required=True, half=True)
        self.form.text("witness", self.tr("Síndico or who watches"), half=True)
        self.form.day("date", self.tr("Day"), required=True, half=True, value=desk.today())
        for one in self._accounts:
            held = format_money(Money(one.balance, one.currency), desk.facts.country)
            label = self.tr("Counted in {account} (by the books {amount})")
            if one.kind != "cash":
                label = self.tr("{account} says by its statement (by the books {amount})")
            label = label.format(account=one.name, amount=held)
            self.form.money(f"account_{one.id}", label, currency=one.currency, signed=one.kind != "cash")
        self.said = words("", "h2", wrap=True)
        self.form.below(self.said)
        self.form.text("explanation", self.tr("What is known of the differences"))
        self.form.edited.connect(self._show)
        self.rare.addWidget(button(self.tr("Look at it first…"), self.look))
        self.form.focus_first()
        self._show()

    def _counted(self) -> dict[int, int]:
        found = {one.id: self.form.now(f"account_{one.id}") for one in self._accounts}
        return {account: amount for account, amount in found.items() if isinstance(amount, int)}

    def _show(self) -> None:
        counted = self._counted()
        differs = any(counted.get(one.id, one.balance) != one.balance for one in self._accounts)
        self.form.show_fields("explanation", wanted=differs)
        country = self.desk.facts.country
        found = [counted_words(one, counted[one.id], country) for one in self._accounts if one.id in counted]
        self.said.setText("\n".join(found))
        self.said.setVisible(bool(found))

    def _draft(self, values: dict[str, Any]) -> HandoverDraft:
        said = {name: values[name] or "" for name in ("outgoing", "incoming", "witness", "explanation")}
        return HandoverDraft(values["date"], counted=self._counted(), **said)

    def look(self) -> None:
        """The act as it would be written now."""
        values = self.form.values()
        if values is not None:
            show_paper(self.desk, self, self.windowTitle(), handover_draft_pdf, self._draft(values))

    def send(self, values: dict[str, Any]) -> None:
        self.run(write_act, self._draft(values))


class HandoversDialog(QDialog):
    """The acts so far, newest first; ``print_wanted`` with an act's number."""

    print_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts: dict[int, Handover] = {}
        self.setWindowTitle(self.tr("Handovers of the treasury"))
        self.table = self._make_table()
        self._print = button(self.tr("Print the act"), self._print_one)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2"))
        column.addWidget(self.table, 1)
        column.addLayout(side_by_side(main_button(self.tr("New handover…"), self.add), self._print))
        sized(self, 100, 24)
        self.table.chosen.connect(lambda number: self._print.setEnabled(bool(number)))
        self._fill()

    def _make_table(self) -> RecordTable[Handover]:
        columns: list[Column[Handover]] = [
            Column(self.tr("No."), lambda one: str(one.number), 5, number=True),
            Column(self.tr("Day"), lambda one: format_iso(one.on_date), 10),
            Column(self.tr("Hands over"), lambda one: one.outgoing, 22),
            Column(self.tr("Takes over"), lambda one: one.incoming, 22),
            Column(self.tr("Watches"), lambda one: one.witness),
        ]
        empty = EmptyState(self._desk.theme, self.tr("The treasury did not change hands yet."))
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._acts[one] for one in ids}, empty
        )

    def _fill(self) -> None:
        self._acts = {one.number: one for one in self._desk.runner.now(handovers)}
        self.table.show_ids(list(self._acts))
        if self._acts:
            self.table.select(next(iter(self._acts)))
        self._print.setEnabled(bool(self._acts))

    def add(self) -> None:
        dialog = HandoverDialog(self._desk, self)
        dialog.done_with.connect(self._written)
        dialog.exec()

    def _written(self, number: int) -> None:
        self._fill()
        self.print_wanted.emit(number)

    def _print_one(self) -> None:
        self.print_wanted.emit(self.table.current_id)
