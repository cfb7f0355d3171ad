"""The page "Dues": what the office asks of its members, and charging a period to all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import ClassVar, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.base.changes import Changes
from app.models.base.values.money import Money
from app.models.dues.pricing import price_text
from app.models.dues.queries import plans
from app.models.dues.rules import Plan
from app.ui.page import Desk, Page
from app.ui.pages.treasury.charge_card import ChargeCard
from app.ui.pages.treasury.index_dialog import IndexDialog
from app.ui.pages.treasury.late_dialog import LateDialog
from app.ui.pages.treasury.plan_dialog import PlanDialog
from app.ui.pieces import EmptyState, button, main_button
from app.ui.save_list import save_list
from app.ui.split import Beside
from app.ui.table import Column, RecordTable

SHARES: Final = (62, 38)
LEAST: Final = (66, 44)


class PlansPage(Page):
    """The list of dues, and beside it the charging of the one under the cursor."""

    tables: ClassVar[frozenset[str]] = frozenset(("dues_plan", "charge", "charge_run", "member", "member_category"))

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._plans: dict[int, Plan] = {}
        self.table = self._make_table()
        self.card = ChargeCard(desk)
        self.units = button(self.tr("Values of the units…"), self.show_units)
        self.late = button(self.tr("Fees for paying late…"), self.charge_late)
        self.header.addWidget(self.units)
        self.header.addWidget(self.late)
        self.header.addWidget(button(self.tr("Change…") + "  (Enter)", self.change))
        self.header.addWidget(main_button(self.tr("New due"), self.add, "Ctrl+N"))
        self.body.addWidget(Beside(self.table, self.card, SHARES, LEAST, desk.prefs, "dues.plans"), 1)
        self.table.chosen.connect(lambda one: self.card.show_plan(self._plans.get(one)))
        self.table.opened.connect(lambda _id: self.change())

    def _make_table(self) -> RecordTable[Plan]:
        columns: list[Column[Plan]] = [
            Column(self.tr("Due"), lambda one: one.name),
            Column(self.tr("Amount"), lambda one: price_text(one, self.desk.facts.country), 11, number=True),
            Column(self.tr("How often"), lambda one: code_words(f"plan_period.{one.period}"), 9),
            Column(self.tr("Who pays it"), lambda one: one.category or self.tr("all"), 7),
            Column(self.tr("Falls due"), self._due_words, 8),
            Column(self.tr("State"), lambda one: self.tr("charged") if one.active else self.tr("no longer"), 7),
        ]
        empty = EmptyState(
            self.desk.theme,
            self.tr("There is no due yet. Say what a member pays, and how often."),
            self.tr("New due"),
            self.add,
            icon="calendar",
        )
        return RecordTable(
            self.desk.theme,
            self.tr("Dues"),
            columns,
            lambda ids: {one: self._plans[one] for one in ids},
            empty,
        )

    def _due_words(self, plan: Plan) -> str:
        return self.tr("day {day}").format(day=plan.due_day) if plan.due_day else self.tr("last day")

    # -- what the frame asks ----------------------------------------------------------------------

    def title(self) -> str:
        return self.tr("Dues")

    def first_focus(self) -> QWidget:
        return self.table.view

    def refresh(self, changes: Changes | None) -> None:  # noqa: ARG002 - few plans, all read again
        found = sorted(self.desk.runner.now(plans), key=lambda one: (not one.active, one.period != "monthly"))
        self._plans = {one.id: one for one in found}
        self.table.show_ids([one.id for one in found])
        if found and not self.table.current_id:
            self.table.select(found[0].id)
        self.units.setVisible(any(one.terms.index_unit for one in found))
        self.late.setVisible(any(one.terms.late_percent or one.terms.late_amount for one in found))
        self.card.setVisible(bool(found))
        self.card.show_plan(self._plans.get(self.table.current_id))

    def arrive(self, target: object) -> None:
        """With a tariff's id to charge it, with "new" to add the first one."""
        if target == "new":
            QTimer.singleShot(0, self.add)  # once the page is in sight
        elif isinstance(target, int):
            self.table.select(target)

    def deeds(self) -> Mapping[str, Callable[[], object]]:
        return {"new": self.add, "edit": self.change, "excel": self.export}

    def add(self) -> None:
        dialog = PlanDialog(self.desk, parent=self)
        dialog.done_with.connect(self.table.select)
        dialog.exec()

    def change(self) -> None:
        plan = self._plans.get(self.table.current_id)
        if plan is not None:
            PlanDialog(self.desk, plan, self).exec()

    def show_units(self) -> None:
        """What a UTM, a UF or a day's wage is worth from a day on."""
        box = IndexDialog(self.desk, self)
        box.done_with.connect(lambda _id: self.desk.notify(self.tr("Noted.")))
        box.exec()

    def charge_late(self) -> None:
        """Looked at name by name before they are charged."""
        box = LateDialog(self.desk, self)
        box.done_with.connect(lambda count: self.desk.notify(self.tr("%n fee(s) charged.", "", count)))
        box.exec()

    def export(self) -> None:
        """The dues as they are listed, amounts as numbers."""
        columns = self.table.model.columns
        rows = [
            [
                Money(plan.amount, plan.currency) if at == 1 and not plan.terms.index_unit else column.text(plan)
                for at, column in enumerate(columns)
            ]
            for plan in self._plans.values()
        ]
        save_list(self.desk, self.title(), [column.title for column in columns], rows)
