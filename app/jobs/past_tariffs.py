"""Which monthly fee each member of an old book paid, and what it cost then: a category's own before the general one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.exchange.dues_sheet.months import MonthsMapping, MonthsRow
from app.jobs.past_plan import PastOptions
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import Period
from app.models.dues.own_tariff import monthly_plans_for
from app.models.dues.past import PlanWish
from app.models.dues.past_queries import HeldCharge, held_charges
from app.models.dues.queries import plans
from app.models.dues.rules import Plan
from app.models.members.bulk import Known
from app.models.members.matching import Match
from app.office import Office

_MOST_ALIKE = 0.5
"""The share of a month's amounts that must be equal to be taken as the fee of that month."""


@dataclass(frozen=True, slots=True)
class Tariff:
    """A monthly fee: its plan (perhaps still to be made), what each month cost, the months already charged with it."""

    wish: PlanWish
    due_day: int
    held: Mapping[tuple[int, str], HeldCharge]
    fees: Mapping[Period, int]

    @property
    def plan_id(self) -> int:
        """0 while the plan is still to be made."""
        return self.wish.plan_id or 0


@dataclass(frozen=True, slots=True)
class Tariffs:
    """The tariff of everybody; one that a person named holds for all."""

    general: Tariff
    own: Mapping[str, Tariff]

    def of(self, member: Known) -> Tariff:
        return self.own.get(member.category, self.general)


def tariffs_of(office: Office, options: PastOptions) -> Tariffs:
    """The office's tariffs, or the one named; without fees by month. Raises ``Refused("months.plan_not_monthly")``."""
    known = office.read(plans)
    if options.plan is not None:
        return Tariffs(_named(office, known, " ".join(options.plan.split()), options), {})
    own = {
        plan.category: _tariff(office, plan, options)
        for plan in known
        if plan.active and plan.period == "monthly" and plan.category is not None
    }
    general = next(iter(office.read(monthly_plans_for, None)), None)
    if general is not None:
        return Tariffs(_tariff(office, general, options), own)
    return Tariffs(_named(office, known, words("past.plan_name"), options), own)


def tariff_names(office: Office) -> tuple[str, ...]:
    """The monthly tariffs in use, to choose one for a whole sheet."""
    return tuple(plan.name for plan in office.read(plans) if plan.active and plan.period == "monthly")


def _named(office: Office, known: Sequence[Plan], name: str, options: PastOptions) -> Tariff:
    for plan in known:
        if plan.name.casefold() == name.casefold():
            return _tariff(office, plan, options)
    return Tariff(PlanWish(None, name, options.amount or 0), 0, {}, {})


def _tariff(office: Office, plan: Plan, options: PastOptions) -> Tariff:
    if plan.period != "monthly":
        raise Refused("months.plan_not_monthly", field="plan", name=plan.name)
    wish = PlanWish(plan.id, plan.name, options.amount or plan.amount)
    return Tariff(wish, plan.due_day, office.read(held_charges, plan.id), {})


def with_fees(
    tariffs: Tariffs, mapping: MonthsMapping, rows: Sequence[MonthsRow], found: Sequence[Match], file: str
) -> Tariffs:
    """The tariffs with what each month cost, looked up among the members who pay them.

    Raises ``Refused("months.no_fee")`` when members pay the general tariff and nothing says what it costs.
    """
    pairs = [(row, match.member) for row, match in zip(rows, found, strict=True) if match.member is not None]

    def priced(tariff: Tariff) -> Tariff:
        paying = [row for row, member in pairs if tariffs.of(member) is tariff]
        fees = fees_by_month(paying, mapping, tariff.wish.amount)
        newest = next((fees[period] for period in sorted(fees, reverse=True) if fees[period]), 0)
        if paying and not newest:
            raise Refused("months.no_fee", field="amount", file=file)
        return replace(tariff, fees=fees, wish=replace(tariff.wish, amount=tariff.wish.amount or newest))

    return Tariffs(priced(tariffs.general), {name: priced(tariff) for name, tariff in tariffs.own.items()})


def fees_by_month(rows: Iterable[MonthsRow], mapping: MonthsMapping, usual: int) -> dict[Period, int]:
    """What each month cost: the amount that most members paid, where at least half agree, else the usual one."""
    listed = list(rows)
    found = {}
    for at, column in enumerate(mapping.months):
        paid = Counter(
            said.amount for row in listed if (said := row.cells[at]).amount and said.covers == 1 and not said.follows
        )
        most = paid.most_common(1)
        alike = most and most[0][1] >= _MOST_ALIKE * paid.total() and (most[0][1] > 1 or not usual)
        found[column.period] = int(most[0][0] or 0) if alike else usual
    known = [fee for fee in found.values() if fee]
    return {period: fee or (known[-1] if known else 0) for period, fee in found.items()}
