"""Charging a period of a due: who and how much is said before, and doing it twice charges nobody twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.messages import say
from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.models.base.values.money import counted
from app.models.dues.charging import ChargeRun, RunPreview, charge_period, run_preview, standing_runs
from app.models.dues.own_tariff import WithOwn
from app.models.dues.relief import void_runs
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
class Sight:
    """What a run would do, or why it cannot be done; ``runs`` stand already and can be taken back."""

    preview: RunPreview
    objection: str
    runs: tuple[int, ...]


def charge_sight(reader: Reader, plan_id: int, period: str, day: date) -> Sight:
    runs = tuple(standing_runs(reader, plan_id, period))
    try:
        return Sight(run_preview(reader, plan_id, period, day), "", runs)
    except Refused as refusal:
        return Sight(RunPreview({}, 0, ()), say(refusal), runs)


class ChargeCard(Card):
    """One due, one period, one button."""

    charged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._plan: Plan | None = None
        self._sight = Sight(RunPreview({}, 0, ()), "", ())
        self.title = words("", "h2", wrap=True)
        self.period = ChoiceEditor("period", [("", "")])
        self._period_box = FieldBox(self.period, self.tr("Which period?"), "", required=False)
        self.who = figure_button("", "", self._show_names)
        self.said = words("", wrap=True)
        self.charge = button("", self.run, look="main")
        self.back = button(self.tr("Take back what was generated…"), self.take_back)
        for widget in (self.title, self._period_box, self.who, self.said, self.charge, self.back):
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
        self._sight = self._desk.runner.now(charge_sight, plan.id, key, self._desk.today())
        preview = self._sight.preview
        count = len(preview.prices)
        shown = (
            self._many(self.tr("%n member(s)", "", count), count)
            + f" · {money_words(preview.amount, self._desk.facts)}"
        )
        self.who.setText(shown)
        self.who.setAccessibleName(shown)
        self.who.setVisible(count > 0)
        said = [self._sight.objection] if self._sight.objection else []
        if preview.already:
            said.append(
                self._many(
                    self.tr("%n member(s) have it already and are not charged again.", "", preview.already),
                    preview.already,
                )
            )
        if preview.relieved:
            less = money_words(preview.relieved, self._desk.facts)
            said.append(self.tr("Of that {amount} are forgiven at once by scholarships.").format(amount=less))
        said += [self._own_words(one) for one in preview.with_own]
        if preview.unpriced:
            unknown = self._many(
                self.tr("%n member(s) are left out: their size or workers are not known.", "", len(preview.unpriced)),
                len(preview.unpriced),
            )
            said.append(unknown)
        if not plan.active:
            said.append(self.tr("This due is no longer charged."))
        if not count and not said:
            said.append(self.tr("There is nobody left to charge."))
        self.said.setText(" ".join(said))
        self.back.setVisible(bool(self._sight.runs))
        self.charge.setEnabled(count > 0 and plan.active)
        period = Period.parse(key).words() if key else ""
        text = self.tr("Generate dues of {period}") if key else self.tr("Generate dues")
        self.charge.setText(text.format(period=period))

    def _own_words(self, one: WithOwn) -> str:
        """Who has a monthly due of their category: that both are paid, or only that one."""
        text = self.tr(
            "%n member(s) of “{category}” have a monthly due of their own and pay only that one. Both: “Change…”.",
            "",
            one.members,
        )
        if one.both:
            text = self.tr(
                "%n member(s) of “{category}” also have a monthly due of their own: they will pay both.",
                "",
                one.members,
            )
        return self._many(text, one.members).format(category=one.category)

    def _show_names(self) -> None:
        title = self.tr("They will be charged: {names}").format(names=self.who.text())
        NamesDialog(self._desk, title, tuple(self._sight.preview.prices), self).exec()

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

    def take_back(self) -> None:
        """The whole run of this period counts as never made, as long as nothing of it was paid."""
        plan = self._plan
        if plan is None or not self._sight.runs:
            return
        reason = self._desk.dialogs.ask_text(self.tr("Why is what was generated taken back?"))
        if reason:
            self._desk.runner.run(
                void_runs,
                self._sight.runs,
                reason,
                self._desk.today(),
                on_done=self._taken_back,
                on_end=self._look,
                owner=self,
                title=self.tr("Taking back"),
            )

    def _taken_back(self, count: int) -> None:
        self._desk.notify(self._many(self.tr("%n due(s) count as never made", "", count), count))

    def _done(self, run: ChargeRun) -> None:
        parts = [
            self._many(self.tr("%n due(s) generated", "", run.charged), run.charged),
            money_words(run.amount, self._desk.facts),
        ]
        if run.credit_used:
            used = money_words(run.credit_used, self._desk.facts)
            parts.append(self.tr("{amount} paid with what members had in favour").format(amount=used))
        self._desk.notify(" · ".join(parts))
        self.charged.emit(run)

    def _many(self, text: str, count: int) -> str:
        return counted(text, count, self._desk.facts.country)
