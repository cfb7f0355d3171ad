"""A business in words: how it stands, what a note of it says, what its size rests on. Figures: ``businesses``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, decimal_sign, format_money
from app.models.directory.business import BusinessState, since_of, state_on
from app.models.directory.business_size import BusinessSize
from app.models.directory.size_rules import rule_sets


def deed_words(noted: Sequence[BusinessState], one: BusinessState) -> str:
    """What a note says happened: a second "open" is no second opening."""
    still = one.state == "open" and one.id != noted[0].id
    return words("business.still_open" if still else f"business.did_{one.state}")


def standing_words(noted: Sequence[BusinessState], day: date) -> str:
    """How a business stands on a day, since when, and when that was last heard."""
    now = state_on(noted, day)
    if now is None:
        return words("business.now_unknown")
    since = since_of(noted, now)
    said = words(f"business.now_{now.state if now.state != 'reopened' else 'open'}", since=format_iso(since))
    return said if now.on_date == since else f"{said} · {words('business.heard', day=format_iso(now.on_date))}"


# -- why a size -----------------------------------------------------------------------------------


def size_words(size_class: str) -> str:
    """A size class as people read it; what could not be told says so."""
    return words(f"size.{size_class}" if size_class else "size.open")


def size_reasons(size: BusinessSize, country: str) -> list[str]:
    """What the class rests on, a sentence a line: what was compared, what is missing, who chose, which rule."""
    lines = [*_compared(size, country), *_left_open(size)]
    if size.chosen_by_hand:
        lines.append(words("size.by_hand", size=size_words(size.size_class)))
    rule = next((one for one in rule_sets() if one.id == size.rule_set), None)
    if rule is not None:
        lines.append(words("size.rule", source=rule.source))
    if size.source:
        lines.append(words("size.told_by", source=size.source))
    return lines


def _compared(size: BusinessSize, country: str) -> list[str]:
    facts, year = size.facts, str(size.sales_year or "—")
    amount = "" if size.sales is None else format_money(Money(size.sales, size.currency), country)
    if index := size.index:
        numbers = {"units": facts[f"sales_in_{index}"], "worth": facts[index]}
        shown = {name: _decimal(number, country) for name, number in numbers.items()}
        found = size_words(facts["found"])
        return [words("size.by_index", year=year, amount=amount, index=index, size=found, **shown)]
    if "score" in facts:
        sector = words(f"sector.{size.sector}")
        score = _decimal(facts["score"], country)
        shown = {"score": score, "workers": facts["workers"], "amount": amount, "year": year, "sector": sector}
        return [words("size.by_score", **shown, size=size_words(facts["found"]))]
    lines = []
    if "by_workers" in facts:
        lines.append(words("size.by_workers", workers=facts["workers"], size=size_words(facts["by_workers"])))
    if "by_sales" in facts:
        lines.append(words("size.by_sales", year=year, amount=amount, size=size_words(facts["by_sales"])))
    return lines


def _left_open(size: BusinessSize) -> list[str]:
    facts = size.facts
    missing = facts["missing"].split(",") if "missing" in facts else []
    lines = [words(f"size.missing_{one.lower()}") for one in missing]
    if not missing and "," in facts.get("choices", ""):
        lines.append(words("size.differ"))
    return lines


def _decimal(text: str, country: str) -> str:
    """A number of the basis as the country writes it."""
    number = Decimal(text)
    whole, _, rest = f"{number:f}".partition(".")
    grouped = f"{int(whole):,}".replace(",", "." if decimal_sign(country) == "," else ",")
    return f"{grouped}{decimal_sign(country)}{rest}" if rest else grouped
