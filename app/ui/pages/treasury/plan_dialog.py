"""A due the office asks for: new, or changed from now on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.dues.charging import add_plan, change_plan
from app.models.dues.rules import PLAN_PERIODS, Plan
from app.models.members.queries import categories
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.treasury_words import capital

LAST_DAY = 28


class PlanDialog(FormDialog):
    """With ``plan`` only what may change later is open: amount, due day, whether it is still charged."""

    def __init__(self, desk: Desk, plan: Plan | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("New due") if plan is None else self.tr("Change “{name}”").format(name=plan.name)
        intro = "" if plan is None else self.tr("What was charged already stays as it was charged.")
        super().__init__(desk, title, self.tr("Save"), intro=intro, parent=parent)
        self._plan = plan
        form = self.form
        if plan is None:
            form.text("name", self.tr("Name"), required=True, help=self.tr("As it stands on the receipt: Cuota social"))
        form.money("amount", self.tr("Amount"), required=True, half=True, value=plan.amount if plan else None)
        if plan is None:
            periods = [(one, capital(code_words(f"plan_period.{one}"))) for one in PLAN_PERIODS]
            form.choice("period", self.tr("How often"), periods, half=True)
            found = [(one.id, one.name) for one in desk.runner.now(categories)]
            everybody = (None, self.tr("All categories that pay"))
            form.choice("category", self.tr("Who pays it"), [everybody, *found], half=True)
        days = [(0, self.tr("Last day of the month"))]
        days += [(day, self.tr("Day {day}").format(day=day)) for day in range(1, LAST_DAY + 1)]
        form.choice("due_day", self.tr("Falls due"), days, half=True)
        if plan is not None:
            form.put({"due_day": plan.due_day})
            form.check("active", self.tr("It is still charged"), value=plan.active)
        form.focus_first()

    def send(self, values: dict[str, Any]) -> None:
        if self._plan is None:
            wanted = (values["name"], values["amount"], values["period"], values["category"], values["due_day"])
            self.run(add_plan, *wanted)
            return
        kept = {name: values[name] for name in ("amount", "due_day", "active")}
        self.run(change_plan, self._plan.id, **kept)
