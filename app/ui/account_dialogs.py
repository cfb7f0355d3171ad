"""What one member is asked for beside the usual dues, is forgiven, or pays less of: with a reason, by a resolution."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import words as code_words
from app.models.base.errors import Problem
from app.models.base.values.dates import format_iso
from app.models.dues.queries import open_charges, plans
from app.models.dues.relief import FORGIVING, relieve_charges
from app.models.dues.rules import Plan
from app.models.dues.single_charges import charge_one
from app.models.dues.tariffs import Allowance, allow, allowances, end_allowance
from app.models.members.queries import member
from app.ui.form_dialog import FormDialog
from app.ui.instalment_boxes import ChargesEditor
from app.ui.page import Desk
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, side_by_side, sized, with_key, words
from app.ui.table import Column, RecordTable

_WHOLE: Final = 100  # hundredths of a percent in a percent


def single_plans(desk: Desk) -> list[Plan]:
    """The dues that are paid once: joining, fines, stalls, services."""
    return [one for one in desk.runner.now(plans) if one.active and one.period == "once"]


class ChargeOneDialog(FormDialog):
    """A fine, a joining fee, a stall: asked of this member once. ``done_with`` carries the charge's id."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        title = self.tr("Charge {name}").format(name=desk.runner.now(member, member_id).name)
        super().__init__(desk, title, self.tr("Charge"), parent=parent)
        self._member_id = member_id
        found = [(one.id, one.name) for one in single_plans(desk)]
        self.form.choice("plan", self.tr("What for"), found)
        usual = self.tr("Nothing typed means what the due says")
        self.form.money("amount", self.tr("Amount"), half=True, help=usual)
        self.form.text("note", self.tr("What exactly"), half=True, help=self.tr("For example: assembly of 14/11"))
        self.form.day("day", self.tr("Charged on"), required=True, half=True, value=desk.today())
        self.form.day("due_on", self.tr("Falls due on"), half=True, help=self.tr("Nothing typed means the same day"))
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        if values["plan"] is None:
            self.form.show_problems([Problem("plan", "form.required")])
            return
        self.run(
            *(charge_one, self._member_id, values["plan"], values["day"]),
            **{"amount": values["amount"], "due_on": values["due_on"], "note": values["note"] or ""},
        )


class RelieveDialog(FormDialog):
    """Debts forgiven, written off or lowered; with one ticked also a part of it. ``done_with`` carries how many."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        title = self.tr("Forgive a debt of {name}").format(name=desk.runner.now(member, member_id).name)
        intro = self.tr("What was paid stays paid. It stays on the statement with its reason.")
        super().__init__(desk, title, self.tr("Forgive"), intro=intro, danger=True, parent=parent)
        found = desk.runner.now(open_charges, member_id)
        self.charges = self.form.add(ChargesEditor("charges", found, desk.facts), self.tr("Which debts?"))
        self.charges.put([one.id for one in found[:1]])
        kinds = [(kind, code_words(f"relief_kind.{kind}")) for kind in FORGIVING]
        self.form.choice("kind", self.tr("What it is"), kinds, half=True)
        part = self.tr("Only with one debt; nothing typed means all of it")
        self.form.money("amount", self.tr("How much"), half=True, help=part)
        self.form.text("reason", self.tr("Why"), required=True, half=True)
        self.form.text("act", self.tr("Resolution"), half=True, help=self.tr("A discount needs none"))
        self.form.day("day", self.tr("On the day"), required=True, half=True, value=desk.today())
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        ids = [one.id for one in values["charges"]]
        if not ids:
            self.form.show_problems([Problem("charges", "form.required")])
            return
        self.run(
            *(relieve_charges, ids, values["kind"], values["amount"], values["day"]),
            **{"reason": values["reason"], "act": values["act"] or ""},
        )


class AllowDialog(FormDialog):
    """A scholarship or exemption: from a day on this member is asked for less."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("New scholarship or reduction"), self.tr("Save"), parent=parent)
        self._member_id = member_id
        self.form.number("percent", self.tr("How many percent less"), required=True, half=True)
        dues = [(one.id, one.name) for one in desk.runner.now(plans) if one.active]
        self.form.choice("plan", self.tr("Of which due"), [(None, self.tr("All of them")), *dues], half=True)
        self.form.day("from_date", self.tr("From"), required=True, half=True, value=desk.today())
        self.form.day("until_date", self.tr("Until"), half=True, help=self.tr("Nothing typed means until it is ended"))
        self.form.text("reason", self.tr("Why"), required=True, half=True)
        self.form.text("act", self.tr("Resolution"), required=True, half=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(
            *(allow, self._member_id, values["percent"] * _WHOLE, values["from_date"]),
            reason=values["reason"],
            act=values["act"],
            plan_id=values["plan"],
            until_date=values["until_date"],
        )


class EndDialog(FormDialog):
    """The last day of a reduction."""

    def __init__(self, desk: Desk, one: Allowance, parent: QWidget | None = None) -> None:
        intro = self.tr("What was charged less stays so.")
        super().__init__(desk, self.tr("End the reduction"), self.tr("End it"), intro=intro, parent=parent)
        self._id = one.id
        self.form.day("until_date", self.tr("Last day"), required=True, half=True, value=desk.today())
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(end_allowance, self._id, values["until_date"])


class AllowancesDialog(QDialog):
    """The reductions of a member, those of before too."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._member_id = desk, member_id
        self._found: dict[int, Allowance] = {}
        self._plans = {one.id: one.name for one in desk.runner.now(plans)}
        self.setWindowTitle(self.tr("Scholarships and reductions"))
        self.table = self._make_table()
        self.end_button = button(self.tr("End it…"), self.end)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(desk.runner.now(member, member_id).name, "h2", wrap=True))
        column.addWidget(self.table, 1)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        bottom = side_by_side(self.end_button, close, main_button(self.tr("New one…"), self.add), stretch=False)
        bottom.insertStretch(1, 1)
        column.addLayout(bottom)
        sized(self, 110, 22)
        self._show()

    def _make_table(self) -> RecordTable[Allowance]:
        every = self.tr("All of them")
        columns: list[Column[Allowance]] = [
            Column(self.tr("Less"), lambda one: f"{one.percent / _WHOLE:g} %", 7, number=True),
            Column(self.tr("Of which due"), lambda one: self._plans.get(one.plan_id or 0, every), 18),
            Column(self.tr("From"), lambda one: format_iso(one.from_date), 10),
            Column(self.tr("Until"), lambda one: format_iso(one.until_date) if one.until_date else "", 10),
            Column(self.tr("Why"), lambda one: f"{one.reason} · {one.act}"),
        ]
        nothing = EmptyState(self._desk.theme, self.tr("This member pays what everybody pays."))
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._found[one] for one in ids}, nothing
        )

    def _show(self) -> None:
        found = self._desk.runner.now(allowances, self._member_id)
        self._found = {one.id: one for one in found}
        self.table.show_ids([one.id for one in reversed(found)])
        if found and not self.table.current_id:
            self.table.select(found[-1].id)
        self.end_button.setEnabled(bool(found))

    def add(self) -> None:
        box = AllowDialog(self._desk, self._member_id, self)
        box.done_with.connect(lambda _id: self._show())
        box.exec()

    def end(self) -> None:
        one = self._found.get(self.table.current_id)
        if one is not None:
            box = EndDialog(self._desk, one, self)
            box.done_with.connect(lambda _nothing: self._show())
            box.exec()
