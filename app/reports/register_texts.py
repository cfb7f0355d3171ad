"""Labels of the papers of the register (roll of voters, book of members), by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class RegisterTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    roll_title: str
    roll_day: str
    roll_barred_title: str
    roll_rule: str
    roll_rule_article: str
    roll_part_votes: str
    roll_part_up_to_date: str
    roll_part_months_allowed: str
    roll_part_month_allowed: str
    roll_part_plans: str
    roll_part_seniority: str
    roll_part_seniority_one: str
    roll_sums: str
    bar_category: str
    bar_suspended: str
    bar_seniority: str
    bar_seniority_unknown: str
    bar_arrears: str
    bar_arrears_months: str
    bar_arrears_month: str
    figures_title: str
    business_title: str
    book_title: str
    list_title: str
    book_day: str
    book_note: str
    column_id: str
    column_category: str
    column_standing: str
    column_signature: str
    column_reason: str
    column_address: str
    column_trade: str
    column_joined: str
    column_act: str
    column_left: str
    left: dict[str, str]


@cache
def register_texts(country: str) -> RegisterTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "register.json").read_text(encoding="utf-8"))
    return RegisterTexts(**(texts["default"] | texts.get(country.upper(), {})))
