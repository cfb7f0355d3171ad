"""Labels of the act of a payment plan and its line on the statement, by country. No drawing here."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class InstalmentTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    title: str
    member: str
    member_number: str
    owed: str
    the_sum_of: str
    act: str
    note: str
    promise: str
    unkept: str
    debts: str
    parts: str
    column_debt: str
    column_was_due: str
    column_owed: str
    column_part: str
    column_day: str
    column_amount: str
    total: str
    ended: str
    signatures: list[str]
    signature_person: str
    statement_kept: str
    statement_late: str


@cache
def instalment_texts(country: str) -> InstalmentTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "instalments.json").read_text(encoding="utf-8"))
    return InstalmentTexts(**(texts["default"] | texts.get(country.upper(), {})))
