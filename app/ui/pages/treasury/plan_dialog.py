"""A due the office asks for: new, or changed from now on."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtWidgets import QWidget

from app.messages import words as code_words
from app.models.base import settings
from app.models.base.errors import Problem
from app.models.base.values.decimals import format_parts, parse_parts
from app.models.base.values.money import decimal_sign, format_number, parse_amount
from app.models.cash.funds import funds
from app.models.dues.own_tariff import general_monthly, paid_besides, with_their_own
from app.models.dues.plan_saving import PlanDraft, save_plan
from app.models.dues.rules import PLAN_KINDS, PLAN_PERIODS, Plan, PlanTerms
from app.models.dues.tariffs import UNITS, Rate, plan_rates
from app.models.members.queries import categories
from app.ui.form_dialog import FormDialog
from app.ui.page import Desk
from app.ui.pages.treasury.treasury_words import capital

LAST_DAY = 28
PERCENT: Final = 2  # places of a percentage
UNIT: Final = 4  # places of an amount in an index unit
SIZES: Final = ("micro", "small", "medium", "large")


class PlanDialog(FormDialog):
    """With ``plan`` only what may change later is open: amount, due day, terms, whether it is still charged."""

    def __init__(self, desk: Desk, plan: Plan | None = None, parent: QWidget | None = None) -> None:
        title = self.tr("New due") if plan is None else self.tr("Change “{name}”").format(name=plan.name)
        intro = "" if plan is None else self.tr("What was charged already stays as it was charged.")
        super().__init__(desk, title, self.tr("Save"), intro=intro, parent=parent)
        self._plan = plan
        self._terms = plan.terms if plan is not None else PlanTerms()
        # Who has a due of their own: where somebody does, the question is not hidden among the rare ones.
        self._met = () if plan is None else desk.runner.now(with_their_own, plan, desk.today())
        self._add_main()
        with self.form.more():
            self._add_kind()
            self._add_reckoning()
            self._add_discounts()
        self._put()
        self.form.focus_first()

    def _add_main(self) -> None:
        form, desk, plan = self.form, self.desk, self._plan
        if plan is None:
            form.text("name", self.tr("Name"), required=True, help=self.tr("As it stands on the receipt: Cuota social"))
        form.money("amount", self.tr("Amount"), half=True)
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
            form.check("active", self.tr("It is still charged"), value=plan.active)
            if self._met:
                self._add_besides(value=self._met[0].both)

    def _add_besides(self, *, value: bool) -> None:
        label = self.tr("Who has a monthly due of their own category pays this one too")
        self.form.check("beside_own", label, value=value)

    def _add_kind(self) -> None:
        form, plan = self.form, self._plan
        kinds = [(one, capital(code_words(f"plan_kind.{one}"))) for one in PLAN_KINDS]
        form.choice("kind", self.tr("What it is"), kinds, half=True)
        chosen = [(one.id, one.name) for one in self.desk.runner.now(funds) if one.closed_on is None]
        form.choice("fund", self.tr("For which fund"), [(None, self.tr("General")), *chosen], half=True)
        form.text("act", self.tr("Resolution"), half=True, help=self.tr("As the office cites it: Acta 3/2026"))
        form.text("exempt_months", self.tr("Months not charged"), half=True, help=self.tr("Numbers: 1, 12"))
        only_one = self.desk.runner.now(settings.get, settings.ONE_EXTRAORDINARY)
        if plan is None or (general_monthly(plan) and not self._met):
            self._add_besides(value=plan is not None and self.desk.runner.now(paid_besides, plan))
        form.check("one_extraordinary", self.tr("Of all extraordinary dues, one a month at most"), value=only_one)

    def _add_reckoning(self) -> None:
        form = self.form
        units = [(one, one) for one in UNITS.get(self.desk.facts.country, ())]
        if self._terms.index_unit and (self._terms.index_unit,) * 2 not in units:
            units.append((self._terms.index_unit,) * 2)
        form.choice("index_unit", self.tr("Amount in"), [("", self.tr("Money")), *units], half=True)
        form.text("unit_amount", self.tr("How much of the unit"), half=True, help=self.tr("For instance 0,5"))
        bases = [
            ("same", self.tr("The same for all")),
            ("size", self.tr("By size")),
            ("workers", self.tr("By workers")),
        ]
        form.choice("basis", self.tr("How much each one pays"), bases, half=True)
        form.check("prorates", self.tr("Who joins within the period pays a share"))
        said = self.tr("One line each: “micro = 30.000” by size, “11 = 120.000” from 11 workers on")
        form.lines("rates", self.tr("Amounts by size or workers"), lines=3, help=said)

    def _add_discounts(self) -> None:
        form = self.form
        form.number("ahead_months", self.tr("Who pays so many months ahead"), half=True)
        form.text("ahead_percent", self.tr("pays this much less (%)"), half=True)
        form.number("late_days", self.tr("After so many days late"), half=True)
        form.text("late_percent", self.tr("is charged this much more (%)"), half=True)
        form.money("late_amount", self.tr("and this amount"), half=True)
        form.text("late_article", self.tr("Article that allows it"), half=True)

    def _put(self) -> None:
        plan, terms = self._plan, self._terms
        if plan is None:
            return
        in_unit = bool(terms.index_unit)
        self.form.put(
            {
                "amount": None if in_unit else plan.amount,
                "unit_amount": format_parts(plan.amount, UNIT) if in_unit else None,
                "due_day": plan.due_day,
                "fund": plan.fund_id,
                **{name: getattr(terms, name) for name in ("kind", "act", "index_unit", "basis", "prorates")},
                "exempt_months": ", ".join(str(month) for month in terms.exempt_months),
                "rates": "\n".join(self._rate_words(one) for one in self.desk.runner.now(plan_rates, plan.id)),
                "ahead_months": terms.ahead_months or None,
                "late_days": terms.late_days or None,
                "late_amount": terms.late_amount or None,
                "late_article": terms.late_article,
                **{
                    name: format_parts(value, PERCENT) if (value := getattr(terms, name)) else None
                    for name in ("ahead_percent", "late_percent")
                },
            }
        )

    def _rate_words(self, rate: Rate) -> str:
        facts = self.desk.facts
        amount = format_number(rate.amount, facts.currency, facts.country)
        if self._terms.index_unit:
            amount = format_parts(rate.amount, UNIT)
        return f"{rate.size_class or rate.from_workers} = {amount}"

    # -- what was typed -----------------------------------------------------------------------------

    def send(self, values: dict[str, Any]) -> None:
        problems: list[Problem] = []

        def taken(field: str, found: int | Problem) -> int:
            if isinstance(found, Problem):
                problems.append(Problem(field, found.code, found.params))
                return 0
            return found

        unit = values["index_unit"]
        amount = values["amount"] or 0
        if unit:
            amount = taken("unit_amount", parse_parts(values["unit_amount"] or "", UNIT))
        percents = {
            name: taken(name, parse_parts(values[name], PERCENT)) if values[name] else 0
            for name in ("ahead_percent", "late_percent")
        }
        rates = self._rates(values["rates"] or "", unit, problems) if values["basis"] != "same" else ()
        if rates and not amount:
            amount = rates[0].amount
        if problems:
            self.form.show_problems(problems)
            return
        terms = PlanTerms(
            kind=values["kind"],
            index_unit=unit,
            basis=values["basis"],
            exempt_months=_months(values["exempt_months"] or ""),
            prorates=values["prorates"],
            act=values["act"] or "",
            ahead_months=values["ahead_months"] or 0,
            late_days=values["late_days"] or 0,
            late_amount=values["late_amount"] or 0,
            late_article=values["late_article"] or "",
            **percents,
        )
        kept = {"due_day": values["due_day"], "terms": terms, "fund_id": values["fund"], "rates": rates}
        kept |= {"one_extraordinary": values["one_extraordinary"], "beside_own": values.get("beside_own")}
        if self._plan is None:
            new = {"name": values["name"], "period": values["period"], "category_id": values["category"]}
            self.run(save_plan, PlanDraft(amount, **new, **kept))
        else:
            self.run(save_plan, PlanDraft(amount, active=values["active"], **kept), self._plan.id)

    def _rates(self, text: str, unit: str, problems: list[Problem]) -> tuple[Rate, ...]:
        facts = self.desk.facts
        made = []
        for line in filter(None, (one.strip() for one in text.splitlines())):
            key, _, typed = (part.strip() for part in line.partition("="))
            amount = (
                parse_parts(typed, UNIT) if unit else parse_amount(typed, facts.currency, decimal_sign(facts.country))
            )
            if isinstance(amount, Problem) or not (key in SIZES or key.isdecimal()):
                problems.append(Problem("rates", "plan.rate_odd", {"text": line[:40]}))
            elif key in SIZES:
                made.append(Rate(amount, size_class=key))
            else:
                made.append(Rate(amount, from_workers=int(key)))
        return tuple(made)


def _months(text: str) -> tuple[int, ...]:
    return tuple(int(one) for one in text.replace(",", " ").split() if one.isdecimal())
