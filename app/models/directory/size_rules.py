"""The size class of a business by the rule set of its country and day; the rules are data in ``resources/presets``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any, Final

from app.models.base.resources import resource_path
from app.models.base.values.money import currency as currency_of

LARGE: Final = "large"
SECTORS: Final = ("industry", "commerce", "services")
"""What a rule set by sector asks for (Mexico)."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """A dated rule; ``until`` is its last day, ``source`` the law as it is cited, ``classes`` as in the presets."""

    id: str
    country: str
    valid_from: date
    valid_until: date | None
    kind: str
    source: str
    note: str
    data: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class SizeResult:
    """``size_class`` is "" where something is missing or a person must choose among ``choices``.

    ``basis`` is what was compared, ``key=value`` joined by "; ", to be stored beside the class. ``missing`` names
    what would be needed: workers, sales, sector, currency, rule_set, or the index ("UF").
    """

    size_class: str
    rule_set: str
    basis: str
    missing: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()


@cache
def rule_sets() -> tuple[RuleSet, ...]:
    raw = json.loads(resource_path("presets", "size_rules.json").read_text(encoding="utf-8"))
    return tuple(
        RuleSet(
            id=one["id"],
            country=one["country"],
            valid_from=date.fromisoformat(one["from"]),
            valid_until=date.fromisoformat(one["until"]) if one["until"] else None,
            kind=one["kind"],
            source=one["source"],
            note=one["note"],
            data=one,
        )
        for one in raw["rule_sets"]
    )


def rule_set_on(country: str, on: date) -> RuleSet | None:
    """The rule in force in that country on that day."""
    for one in rule_sets():
        if one.country == country and one.valid_from <= on and (one.valid_until is None or on <= one.valid_until):
            return one
    return None


def size_class(
    workers: int | None,
    sales_minor: int | None,
    currency: str,
    sector: str,
    on: date,
    country: str,
    index_values: Mapping[str, Decimal] | None = None,
) -> SizeResult:
    """The class ("micro", "small", "medium", "large") by the rule in force ``on`` that day.

    ``sales_minor``: a year's sales without VAT in the currency's minor units. ``index_values``: what one unit of an
    index was worth in whole units of the currency ({"UF": Decimal("38500.12")}), needed in Chile. ``sector``: one of
    ``SECTORS``, needed in Mexico. Sources: each rule set's own (``RuleSet.source``).
    """
    rule = rule_set_on(country, on)
    if rule is None:
        return SizeResult("", "", "", ("rule_set",))
    if sales_minor is not None and currency != rule.data["currency"]:
        return SizeResult("", rule.id, f"currency={currency}", ("currency",))
    sales = None if sales_minor is None else Decimal(sales_minor).scaleb(-currency_of(currency).exponent)
    if rule.kind == "both":
        return _by_both(rule, workers, sales)
    if rule.kind == "sales_in_index":
        return _by_index(rule, sales, index_values or {})
    return _by_score(rule, workers, sales, sector)


def _by_both(rule: RuleSet, workers: int | None, sales: Decimal | None) -> SizeResult:
    """Paraguay: each criterion has its ceiling; where they differ the law read does not say which one counts."""
    known = {"workers": None if workers is None else Decimal(workers), "sales": sales}
    found = {
        name: _first_under(value, [(one["class"], Decimal(one[name])) for one in rule.data["classes"]])
        for name, value in known.items()
        if value is not None
    }
    missing = tuple(name for name, value in known.items() if value is None)
    basis = [f"{name}={known[name]}" for name in found] + [f"by_{name}={one}" for name, one in found.items()]
    choices = tuple(dict.fromkeys(found.values()))
    settled = choices[0] if len(choices) == 1 and not missing else ""
    return SizeResult(settled, rule.id, "; ".join(basis), missing, () if settled else choices)


def _by_index(rule: RuleSet, sales: Decimal | None, index_values: Mapping[str, Decimal]) -> SizeResult:
    index = rule.data["index"]
    worth = index_values.get(index)
    missing = tuple(name for name, value in (("sales", sales), (index, worth)) if not value and value != 0)
    if sales is None or not worth:
        return SizeResult("", rule.id, "" if sales is None else f"sales={sales}", missing or (index,))
    units = sales / worth
    found = _first_under(units, [(one["class"], Decimal(one["sales"])) for one in rule.data["classes"]])
    return SizeResult(found, rule.id, f"sales={sales}; {index}={worth}; sales_in_{index}={units:.2f}")


def _by_score(rule: RuleSet, workers: int | None, sales: Decimal | None, sector: str) -> SizeResult:
    known = (("workers", workers), ("sales", sales), ("sector", sector if sector in SECTORS else None))
    missing = tuple(name for name, value in known if value is None)
    if workers is None or sales is None or missing:
        return SizeResult(
            "", rule.id, "; ".join(f"{name}={value}" for name, value in known if value is not None), missing
        )
    percent = rule.data["percent"]
    score = (workers * Decimal(percent["workers"]) + sales / rule.data["unit"] * percent["sales"]) / 100
    found = _first_under(score, [(one["class"], Decimal(one["ceiling"][sector])) for one in rule.data["classes"]])
    return SizeResult(found, rule.id, f"workers={workers}; sales={sales}; sector={sector}; score={score.normalize():f}")


def _first_under(value: Decimal, ceilings: list[tuple[str, Decimal]]) -> str:
    """The first class whose ceiling is not passed; ceilings belong to their class."""
    return next((name for name, ceiling in ceilings if value <= ceiling), LARGE)
