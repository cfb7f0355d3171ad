"""Funds with a purpose: what came in for each, what was spent of it, what is left; opening one, ending one."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.models.base.values.dates import format_iso
from app.models.cash.funds import Fund, add_fund, close_fund, funds
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable


class AddFundDialog(FormDialog):
    """A new fund, with what the office holds for it already. ``done_with`` carries its id."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("New fund with a purpose"), self.tr("Save"), parent=parent)
        self.form.text("name", self.tr("Name"), required=True, half=True)
        self.form.text("act", self.tr("Resolution"), half=True)
        self.form.text("purpose", self.tr("What it may be spent on"), required=True)
        self.form.day("opened_on", self.tr("From the day"), required=True, half=True, value=desk.today())
        zero = self.tr("Nothing typed means zero")
        self.form.money("opening_balance", self.tr("Held for it that day"), half=True, help=zero)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(
            *(add_fund, values["name"], values["purpose"], values["opened_on"]),
            act=values["act"] or "",
            opening_balance=values["opening_balance"] or 0,
        )


class CloseFundDialog(FormDialog):
    """The end of a fund whose money is spent."""

    def __init__(self, desk: Desk, one: Fund, parent: QWidget | None = None) -> None:
        intro = self.tr("Its movements stay. Nothing can come in or go out of it any more.")
        title = self.tr("End the fund {name}").format(name=one.name)
        super().__init__(desk, title, self.tr("End it"), intro=intro, danger=True, parent=parent)
        self._id = one.id
        self.form.day("date", self.tr("Last day"), required=True, half=True, value=desk.today())
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(close_fund, self._id, values["date"])


class FundsDialog(QDialog):
    """Open ones first. For which fund a due is charged is said at the due."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: dict[int, Fund] = {}
        self.setWindowTitle(self.tr("Funds with a purpose"))
        self.table = self._make_table()
        self.end_button = button(self.tr("End it…"), self.end)
        self.said = words("", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(self.windowTitle(), "h2", wrap=True))
        column.addWidget(words(self.tr("For which fund a due is charged is said under “Dues”."), "muted", wrap=True))
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        bottom = side_by_side(self.end_button, close, main_button(self.tr("New fund…"), self.add), stretch=False)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        sized(self, 120, 26)
        self.table.chosen.connect(self._choose)
        self._show()

    def _make_table(self) -> RecordTable[Fund]:
        columns: list[Column[Fund]] = [
            Column(self.tr("Fund"), lambda one: one.name),
            Column(self.tr("Held before"), lambda one: self._money(one.opening_balance), 11, number=True),
            Column(self.tr("Came in"), lambda one: self._money(one.received), 11, number=True),
            Column(self.tr("Spent"), lambda one: self._money(one.spent), 11, number=True),
            Column(self.tr("Left"), lambda one: self._money(one.balance), 11, number=True),
            Column(self.tr("Ended on"), lambda one: format_iso(one.closed_on) if one.closed_on else "", 10),
        ]
        nothing = EmptyState(
            self._desk.theme, self.tr("All money is the general fund's. A fund keeps money for one purpose.")
        )
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._found[one] for one in ids}, nothing
        )

    def _money(self, amount: int) -> str:
        return money_words(amount, self._desk.facts)

    def _show(self) -> None:
        found = self._desk.runner.now(funds)
        self._found = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found])
        if found and not self.table.current_id:
            self.table.select(found[0].id)
        self._choose(self.table.current_id)

    def _choose(self, fund_id: int) -> None:
        one = self._found.get(fund_id)
        self.said.setText(" · ".join(part for part in (one.purpose, one.act) if part) if one else "")
        self.end_button.setEnabled(one is not None and one.closed_on is None)

    def add(self) -> None:
        box = AddFundDialog(self._desk, self)
        box.done_with.connect(self._added)
        box.exec()

    def _added(self, fund_id: int) -> None:
        self._show()
        self.table.select(fund_id)

    def end(self) -> None:
        one = self._found.get(self.table.current_id)
        if one is not None:
            box = CloseFundDialog(self._desk, one, self)
            box.done_with.connect(lambda _nothing: self._show())
            box.exec()
