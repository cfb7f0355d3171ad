"""Charging a period of a due: who and how much is said before, and doing it twice charges nobody twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.models.base.database import Reader
from app.models.base.values.dates import Period
from app.models.dues.charging import ChargeRun, charge_period, members_to_charge
from app.models.dues.rules import Plan
from app.ui.fields import ChoiceEditor
from app.ui.form_parts import FieldBox
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.day_card import figure_button
from app.ui.pages.treasury.names_dialog import NamesDialog
from app.ui.pieces import Card, button, words

BEFORE: Final = 3
AFTER: Final = 3


@dataclass(frozen=True, slots=True)
class ChargePreview:
    """Who would be charged, and how many have it already."""

    ids: tuple[int, ...]
    already: int


def charge_preview(reader: Reader, plan_id: int, period: str, day: date) -> ChargePreview:
    # It only reads; the command that uses it has a transaction, which is a reader too.
    ids, already = members_to_charge(reader, plan_id, period, day)
    return ChargePreview(tuple(ids), already)


class ChargeCard(Card):
    """One due, one period, one button."""

    charged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._plan: Plan | None = None
        self._found = ChargePreview((), 0)
        self.title = words("", "h2", wrap=True)
        self.period = ChoiceEditor("period", [("", "")])
        self._period_box = FieldBox(self.period, self.tr("Which period?"), "", required=False)
        self.who = figure_button("", "", self._show_names)
        self.said = words("", wrap=True)
        self.charge = button("", self.run, look="main")
        for widget in (self.title, self._period_box, self.who, self.said, self.charge):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.period.edited.connect(self._look)

    def show_plan(self, plan: Plan | None) -> None:
        """The due under the cursor, with the period that comes next to mind: the present one."""
        same = plan is not None and self._plan is not None and plan.id == self._plan.id
        before = self.period.value() if same else None
        self._plan = plan
        self.setEnabled(plan is not None)
        if plan is None:
            return
        self.title.setText(plan.name)
        today = self._desk.today()
        self._period_box.setVisible(plan.period != "once")
        if plan.period == "once":
            self.period.fill([("", "")])
        else:
            now = Period.of(today, plan.period)
            self.period.fill([(str(one), one.words()) for one in Period.range(now.moved(-BEFORE), now.moved(AFTER))])
            self.period.put(before or str(now))
        self._look()

    def _look(self) -> None:
        plan = self._plan
        key = self.period.value()
        if plan is None or key is None:
            return
        self._found = self._desk.runner.now(charge_preview, plan.id, key, self._desk.today())
        count = len(self._found.ids)
        amount = money_words(plan.amount * count, self._desk.facts)
        shown = self.tr("%n member(s)", "", count) + f" · {amount}"
        self.who.setText(shown)
        self.who.setAccessibleName(shown)
        self.who.setVisible(count > 0)
        said = []
        if self._found.already:
            said.append(self.tr("%n member(s) have it already and are not charged again.", "", self._found.already))
        if not plan.active:
            said.append(self.tr("This due is no longer charged."))
        if not count:
            said.append(self.tr("There is nobody left to charge."))
        self.said.setText(" ".join(said))
        self.charge.setEnabled(count > 0 and plan.active)
        period = Period.parse(key).words() if key else ""
        text = self.tr("Generate dues of {period}") if key else self.tr("Generate dues")
        self.charge.setText(text.format(period=period))

    def _show_names(self) -> None:
        title = self.tr("They will be charged: {names}").format(names=self.who.text())
        NamesDialog(self._desk, title, self._found.ids, self).exec()

    def run(self) -> None:
        plan = self._plan
        if plan is None or not self.charge.isEnabled():
            return
        self.charge.setEnabled(False)
        self._desk.runner.run(
            charge_period,
            plan.id,
            self.period.value() or None,
            self._desk.today(),
            on_done=self._done,
            on_end=self._look,
            owner=self,
            title=self.tr("Generating dues"),
        )

    def _done(self, run: ChargeRun) -> None:
        parts = [self.tr("%n due(s) generated", "", run.charged), money_words(run.amount, self._desk.facts)]
        if run.credit_used:
            used = money_words(run.credit_used, self._desk.facts)
            parts.append(self.tr("{amount} paid with what members had in favour").format(amount=used))
        self._desk.notify(" · ".join(parts))
        self.charged.emit(run)
