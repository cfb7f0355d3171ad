"""How the amounts and dates of an office's sheet are to be read: its country, currency and sign of decimals."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from app.exchange.members_sheet import ReadingRules, sign_without_cents
from app.exchange.tabular import Table, decide_decimal
from app.models.base.errors import Refused
from app.models.base.values.money import currency
from app.office import Office


def reading_rules(
    office: Office, table: Table, texts: Iterable[str], decimal: Literal[",", "."] | None
) -> ReadingRules:
    """``texts`` are the cells that hold amounts, ``decimal`` what was said of them.

    With cents the sign must be said or shown by the texts. Raises ``Refused("import.decimal_undecided")``.
    """
    facts = office.facts
    if decimal is None:
        samples = [text for text in texts if ("." in text or "," in text) and any(c.isdigit() for c in text)]
        if currency(facts.currency).exponent == 0:
            decimal = sign_without_cents(samples)
        else:
            decimal = decide_decimal(samples)
            if decimal is None and samples:
                raise Refused("import.decimal_undecided", field="decimal", example=samples[0][:20])
    return ReadingRules(
        country=facts.country,
        currency=facts.currency,
        decimal=decimal,
        today=office.clock.today(),
        date1904=table.source.date1904,
        organizations_only=facts.kind == "alliance",
    )
