"""Fees for paying late, looked at name by name before they are charged by the article that allows them."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.models.base.errors import Problem
from app.models.base.values.dates import Period
from app.models.dues.queries import plans
from app.models.dues.single_charges import LateFee, charge_late_fees, late_fees
from app.models.members.queries import MemberRow, members_by_id
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pieces import EmptyState, words
from app.ui.table import Column, RecordTable

_LINES: Final = 6


class LateDialog(FormDialog):
    """Each charge that is late enough once, as its due says. ``done_with`` carries how many were charged."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        intro = self.tr("What each due says of paying late: after how many days, how much, by which article.")
        super().__init__(desk, self.tr("Fees for paying late"), self.tr("Charge them"), intro=intro, parent=parent)
        self._fees: dict[int, LateFee] = {}
        self._members: dict[int, MemberRow] = {}
        dues = [(one.id, one.name) for one in desk.runner.now(plans) if one.active and one.terms.kind == "late_fee"]
        missing = self.tr("There is no due of the kind “fee for paying late” yet: make one under “Dues”.")
        self.form.choice("plan", self.tr("Charged as"), dues, half=True, help="" if dues else missing)
        self.day = self.form.day("day", self.tr("On the day"), required=True, half=True, value=desk.today())
        self.sum = words("", "h3", wrap=True)
        self.table = self._make_table()
        self.table.setMinimumHeight(self.fontMetrics().height() * _LINES * 2)
        self.form.below(self.sum)
        self.form.below(self.table)
        self._can = bool(dues)
        self.day.edited.connect(self._show)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 100)
        self._show()
        self.form.focus_first()

    def _make_table(self) -> RecordTable[LateFee]:
        columns: list[Column[LateFee]] = [
            Column(self.tr("Member"), lambda one: self._members[one.member_id].name),
            Column(self.tr("For"), self._what, 24),
            Column(self.tr("Fee"), lambda one: money_words(one.amount, self.desk.facts), 13, number=True),
            Column(self.tr("Article"), lambda one: one.article, 14),
        ]
        nothing = EmptyState(self.desk.theme, self.tr("Nobody is late enough."), icon="circle-check")
        return RecordTable(
            self.desk.theme, self.windowTitle(), columns, lambda ids: {one: self._fees[one] for one in ids}, nothing
        )

    def _what(self, one: LateFee) -> str:
        return f"{one.plan} {Period.parse(one.period).label() if one.period else ''}".strip()

    def _show(self) -> None:
        """Of the day that stands there; one that is none is said at its field."""
        day = self.day.value()
        found = [] if day is None or isinstance(day, Problem) else self.desk.runner.now(late_fees, day)
        self._fees = {one.charge_id: one for one in found}
        ids = sorted({one.member_id for one in found})
        self._members = {row.id: row for row in self.desk.runner.now(members_by_id, ids)}
        places = {row.id: place for place, row in enumerate(sorted(self._members.values(), key=lambda row: row.name))}
        found.sort(key=lambda one: (places[one.member_id], one.period))
        self.table.show_ids([one.charge_id for one in found])
        amount = money_words(sum(one.amount for one in found), self.desk.facts)
        self.sum.setText(self.tr("%n fee(s)", "", len(found)) + f" · {amount}")
        self.verb.setEnabled(bool(found) and self._can)

    def send(self, values: dict[str, Any]) -> None:
        self.run(charge_late_fees, values["plan"], values["day"])
