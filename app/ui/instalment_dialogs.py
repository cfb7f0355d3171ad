"""Payment plans of a member: those there are and how each is kept, agreeing on one, its act, ending it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from app.messages import say
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.dues.instalments import InstalmentPlan, PlanAgreed, agree, end, equal_parts, plans_of, usual_coins
from app.models.dues.queries import open_charges
from app.models.members.queries import member
from app.ui.form_dialog import FormDialog
from app.ui.instalment_boxes import ChargesEditor, PartsEditor
from app.ui.instalment_words import next_words, state_words
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.paper_dialog import PaperDialog
from app.ui.pieces import LARGE, MEDIUM, EmptyState, button, main_button, restyle, side_by_side, sized, with_key, words
from app.ui.runner import Progress
from app.ui.table import Column, RecordTable

_USUAL_PARTS: Final = 6


def act_pdf(office: Any, plan_id: int, *, progress: Progress) -> bytes:  # noqa: ARG001 - every job is told
    """The act of a plan, to be signed."""
    from app.jobs.instalments import act_bytes  # noqa: PLC0415 - ReportLab is loaded by the first paper

    return act_bytes(office, plan_id)


class AgreeDialog(FormDialog):
    """Which debts, in how many parts from which day; each part can be typed over, and must add up."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        self._member_id = member_id
        intro = self.tr("{name} agrees to pay in parts. What is owed stays as it is; the act is printed to be signed.")
        name = desk.runner.now(member, member_id).name
        title = self.tr("New payment plan")
        super().__init__(desk, title, self.tr("Agree"), intro=intro.format(name=name), parent=parent)
        taken = _taken(desk.runner.now(plans_of, member_id))
        found = [one for one in desk.runner.now(open_charges, member_id) if one.id not in taken]
        self.charges = self.form.add(ChargesEditor("charges", found, desk.facts), self.tr("Which debts?"))
        self.count = self.form.number("count", self.tr("In how many parts?"), required=True, half=True)
        self.first = self.form.day("first", self.tr("Day of the first part"), required=True, half=True)
        hint = self.tr("Number and day of the resolution that allows the plan")
        self.form.text("act", self.tr("Resolution"), required=True, help=hint)
        self.sum = words("", "h3", wrap=True)
        self.form.below(self.sum)
        self.parts = self.form.add(PartsEditor("parts", desk.facts, desk.today), self.tr("Parts"))
        with self.form.more():
            self.form.text("note", self.tr("Note"))
        self.form.put({"count": _USUAL_PARTS, "first": desk.today()})
        for editor in (self.charges, self.count, self.first):
            editor.edited.connect(self._propose)
        self.parts.edited.connect(self._show_sum)
        self.parts.submitted.connect(self.submit)
        self._propose()
        self.form.focus_on("count")

    def _owed(self) -> int:
        return sum(one.balance for one in self.charges.value())

    def _propose(self) -> None:
        """Equal parts of what is ticked, month by month."""
        count, first = self.count.value(), self.first.value()
        if isinstance(count, int) and isinstance(first, date) and self._owed():
            try:
                self.parts.put(equal_parts(self._owed(), count, first, usual_coins(self.desk.facts.currency)))
            except Refused as refusal:
                self._say(say(refusal), wrong=True)
                return
        self._show_sum()

    def _show_sum(self) -> None:
        facts, owed, parts = self.desk.facts, self._owed(), self.parts.total()
        if parts == owed:
            self._say(self._sum_words(), wrong=False)
            return
        said = self.tr("The parts add up to {parts}, what is owed: {owed}.")
        self._say(said.format(owed=money_words(owed, facts), parts=money_words(parts, facts)), wrong=True)

    def _sum_words(self) -> str:
        """How much in all, and by how much the last part differs where only that one does."""
        owed, values = money_words(self._owed(), self.desk.facts), self.parts.value()
        parts = [part.amount for part in values] if isinstance(values, tuple) else []
        if len(parts) < 2 or len(set(parts[:-1])) > 1:
            return self.tr("In all {owed}.").format(owed=owed)
        each, last = (money_words(parts[at], self.desk.facts) for at in (0, -1))
        if each == last:
            said = self.tr("In all {owed}: {count} parts of {each}.")
        elif len(parts) == 2:
            said = self.tr("In all {owed}: a part of {each} and one of {last}.")
        else:
            said = self.tr("In all {owed}: {count} parts of {each} and the last one of {last}.")
        many = len(parts) - (each != last)
        return said.format(owed=owed, count=many, each=each, last=last)

    def _say(self, text: str, *, wrong: bool) -> None:
        self.sum.setText(text)
        self.sum.setProperty("look", "problem" if wrong else "h3")
        restyle(self.sum)

    def send(self, values: dict[str, Any]) -> None:
        ids = tuple(one.id for one in values["charges"])
        today, note = self.desk.today(), values["note"] or ""
        self.run(agree, PlanAgreed(self._member_id, today, values["act"], ids, values["parts"] or (), note))


def _taken(plans: list[InstalmentPlan]) -> set[int]:
    """Charges that are in a plan already."""
    return {charge for one in plans if one.state != "ended" for charge in one.charge_ids}


class EndPlanDialog(FormDialog):
    """Why a plan ends before it is paid."""

    def __init__(self, desk: Desk, plan: InstalmentPlan, parent: QWidget | None = None) -> None:
        said = self.tr("What is missing, {amount}, is owed as if there had been no plan.")
        intro = said.format(amount=money_words(plan.total - plan.paid, desk.facts))
        title, verb = self.tr("End the payment plan"), self.tr("End the plan")
        super().__init__(desk, title, verb, intro=intro, danger=True, parent=parent)
        self._plan = plan
        self.form.text("reason", self.tr("Why it ends"), required=True)
        self.form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        self.run(end, self._plan.id, values["reason"])


class PlansDialog(QDialog):
    """The newest first, with how each is kept and its next part."""

    def __init__(self, desk: Desk, member_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._member_id, self._name = member_id, desk.runner.now(member, member_id).name
        self._plans: dict[int, InstalmentPlan] = {}
        self.setWindowTitle(self.tr("Payment plans"))
        self.table = self._make_table()
        self.new_button = main_button(self.tr("New plan…"), self.add)
        self.act_button = button(self.tr("See the act"), self.show_act)
        self.end_button = button(self.tr("End…"), self.end_plan)
        close = button(with_key(self.tr("Close"), "Esc"), self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, MEDIUM)
        column.setSpacing(MEDIUM)
        column.addWidget(words(f"{self.windowTitle()} · {self._name}", "h2", wrap=True))
        column.addWidget(self.table, 1)
        row = side_by_side(self.end_button, self.act_button, self.new_button, close, stretch=False)
        row.insertStretch(0, 1)
        column.addLayout(row)
        sized(self, 136, 22)
        self.table.chosen.connect(lambda _id: self._enable())
        self.table.opened.connect(lambda _id: self.show_act())
        self.fill()

    def _make_table(self) -> RecordTable[InstalmentPlan]:
        facts = self._desk.facts
        columns: list[Column[InstalmentPlan]] = [
            Column(self.tr("No."), lambda one: str(one.id), 4, number=True),
            Column(self.tr("Agreed on"), lambda one: format_iso(one.agreed_on), 11),
            Column(self.tr("How it stands"), lambda one: state_words(one, facts), 24),
            Column(self.tr("Next part"), lambda one: next_words(one, facts), 22),
            Column(self.tr("In all"), lambda one: money_words(one.total, facts), 12, number=True),
            Column(self.tr("Paid"), lambda one: money_words(one.paid, facts), 12, number=True),
            Column(self.tr("Resolution"), lambda one: one.act),
        ]
        empty = EmptyState(self._desk.theme, self.tr("There is no payment plan with this member."))
        return RecordTable(
            self._desk.theme, self.windowTitle(), columns, lambda ids: {one: self._plans[one] for one in ids}, empty
        )

    def fill(self) -> None:
        found = self._desk.runner.now(plans_of, self._member_id)
        self._plans = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found], at_least_first=True)
        taken = _taken(found)
        free = [one for one in self._desk.runner.now(open_charges, self._member_id) if one.id not in taken]
        self.new_button.setEnabled(bool(free))
        self.new_button.setToolTip("" if free else self.tr("Nothing is owed outside of a plan."))
        self._enable()

    def _enable(self) -> None:
        one = self._plans.get(self.table.current_id)
        self.act_button.setEnabled(one is not None)
        self.end_button.setEnabled(one is not None and one.state in ("kept", "late"))

    def add(self) -> None:
        dialog = AgreeDialog(self._desk, self._member_id, self)
        dialog.done_with.connect(self._agreed)
        dialog.exec()

    def _agreed(self, plan_id: int) -> None:
        """The act is what comes next: it is shown, ready to be printed and signed."""
        self.fill()
        self.table.select(plan_id)
        self.show_act()

    def end_plan(self) -> None:
        dialog = EndPlanDialog(self._desk, self._plans[self.table.current_id], self)
        dialog.done_with.connect(lambda _done: self.fill())
        dialog.exec()

    def show_act(self) -> None:
        one = self._plans.get(self.table.current_id)
        if one is None:
            return
        title = self.tr("Drawing the paper")
        self._desk.runner.run(act_pdf, one.id, on_done=self._show_pdf, owner=self, title=title)

    def _show_pdf(self, data: bytes) -> None:
        name = self.tr("Payment plan {name}.pdf").format(name=self._name)
        PaperDialog(self._desk, data, name, self).exec()
