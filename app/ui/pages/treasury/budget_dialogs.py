"""The boxes of the budget: a line with its fund and resolution, and a year prepared from another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.models.base.errors import Refused
from app.models.base.values.money import currency
from app.models.cash.budget import BudgetKey, DraftWish, Planned, drafted, percent_of, planned
from app.models.cash.budget_sheet import SheetLine
from app.models.cash.by_fund import INCOME
from app.models.cash.funds import funds
from app.models.cash.queries import expense_categories
from app.models.cash.rules import usual_categories
from app.reports.answer_texts import answer_texts
from app.ui.completing import complete_from
from app.ui.form_dialog import FormDialog
from app.ui.money_words import money_words
from app.ui.page import Desk
from app.ui.pages.treasury.budget_jobs import copy_job, write_job
from app.ui.pieces import words

_STEPS: Final = (1, 1_000, 10_000, 100_000)  # in whole units of the currency


class LineDialog(FormDialog):
    """A line of income or expenses of a fund. ``done_with`` carries the step."""

    def __init__(self, desk: Desk, year: int, line: SheetLine | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("Line of the budget {year}").format(year=year)
        super().__init__(desk, title, self.tr("Save"), parent=parent)
        self._year = year
        form, texts = self.form, answer_texts(desk.facts.country)
        sides = [("in", self.tr("Income")), ("out", self.tr("Expense"))]
        self.side = form.choice("side", self.tr("What it is"), sides, half=True)
        held = [(one.id, one.name) for one in desk.runner.now(funds) if one.closed_on is None]
        form.choice("fund", self.tr("Fund"), [(None, self.tr("General")), *held], half=True)
        form.choice("income", self.tr("Kind of income"), [(kind, texts.say(f"income.{kind}")) for kind in INCOME[:-1]])
        category = form.text("category", self.tr("Category of expense"), help=self.tr("A new one is added"))
        known = [name for _, name in desk.runner.now(expense_categories)]
        complete_from(category, list(dict.fromkeys([*known, *usual_categories()])))
        form.money("amount", self.tr("Amount of the whole year"), required=True, half=True)
        form.text("act", self.tr("Resolution"), half=True)
        if line is not None:
            form.put(
                {
                    **{"side": line.key.side, "fund": line.key.fund_id, "income": line.key.income},
                    **{"category": line.category, "amount": line.planned or None, "act": line.act},
                }
            )
        self.side.edited.connect(self._show_side)
        self._show_side()
        form.focus_on("side" if line is None else "amount")

    def _show_side(self) -> None:
        spends = self.side.value() == "out"
        self.form.show_fields("category", wanted=spends)
        self.form.show_fields("income", wanted=not spends)

    def send(self, values: dict[str, Any]) -> None:
        spends = values["side"] == "out"
        key = BudgetKey(values["side"], values["fund"], "" if spends else values["income"])
        category = (values["category"] or "") if spends else ""
        self.run(write_job, self._year, Planned(key, values["amount"], values["act"] or ""), category)


class PrepareDialog(FormDialog):
    """Last year's budget or what came of it, more or less, in round figures; what it comes to is said before."""

    def __init__(self, desk: Desk, year: int, years: Sequence[int], parent: QWidget | None = None) -> None:
        title = self.tr("Prepare the budget {year}").format(year=year)
        super().__init__(desk, title, self.tr("Prepare"), parent=parent)
        self._year = year
        form, texts = self.form, [(one, str(one)) for one in sorted(years, reverse=True) if one != year]
        form.choice("source", self.tr("From the year"), texts, half=True, value=year - 1)
        bases = [("plan", self.tr("What was budgeted")), ("actual", self.tr("What really came in and went out"))]
        form.choice("basis", self.tr("With"), bases, half=True)
        hint = self.tr("5 is 5 % more, -3 is 3 % less")
        form.text("percent", self.tr("More or less, in %"), half=True, value="0", help=hint)
        unit = 10 ** currency(desk.facts.currency).exponent
        steps = [(one * unit, money_words(one * unit, desk.facts)) for one in _STEPS]
        form.choice("step", self.tr("Rounded to"), steps, half=True, value=_usual_step(desk) * unit)
        self.said = words("", "h3", wrap=True)
        self.warned = words("", "muted", wrap=True)
        for label in (self.said, self.warned):
            form.below(label)
        form.edited.connect(self._show)
        if not self.desk.runner.now(planned, year - 1):
            form.put({"basis": "actual"})
        self._show()
        form.focus_first()

    def _wish(self) -> DraftWish:
        typed = self.form.typed()
        return DraftWish(typed["basis"], percent_of(typed["percent"] or "0"), typed["step"])

    def _show(self) -> None:
        """What it would come to; a percentage that is none yet says nothing."""
        source = self.form.now("source")
        try:
            lines = self.desk.runner.now(drafted, source, self._wish()) if source else []
        except Refused:
            self.said.setText("")
            return
        income, spent = (sum(one.amount for one in lines if one.key.side == side) for side in ("in", "out"))
        facts = self.desk.facts
        text = self.tr("{lines} lines · income {income} · expenses {spent} · left over {rest}").format(
            lines=len(lines),
            **{"income": money_words(income, facts), "spent": money_words(spent, facts)},
            rest=money_words(income - spent, facts),
        )
        self.said.setText(text if lines else self.tr("That year has nothing to begin with."))
        self.verb.setEnabled(bool(lines))
        self.warned.setText(self._warning(source))

    def _warning(self, source: int | None) -> str:
        parts = []
        if self.form.now("basis") == "actual" and source is not None and source >= self.desk.today().year:
            parts.append(self.tr("{year} is not over: only what has moved until today is taken.").format(year=source))
        held = len(self.desk.runner.now(planned, self._year))
        if held:
            parts.append(self.tr("The %n line(s) it has now are replaced; it can be undone.", "", held))
        return " ".join(parts)

    def send(self, values: dict[str, Any]) -> None:
        try:
            wish = self._wish()
        except Refused as refusal:
            self.form.show_refusal(refusal)
            return
        self.run(copy_job, values["source"], self._year, wish)


def _usual_step(desk: Desk) -> int:
    """Guaraníes and pesos of Chile in thousands; where there are cents, whole pesos."""
    return 1 if currency(desk.facts.currency).exponent else 1_000
