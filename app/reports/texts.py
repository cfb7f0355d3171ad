"""Labels of the papers that are not receipts, by country; files in ``resources/documents`` that an office can read."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class PaperTexts:
    """Texts of one country; ``{…}`` are filled when drawn; the ``readme`` are lines of a text file."""

    issuer_tax_id: str
    issuer_phone: str
    page: str
    printed: str
    practice: str
    practice_line: str
    total: str
    rows: str
    no_rows: str
    statement_title: str
    statement_day: str
    member: str
    member_number: str
    column_day: str
    column_text: str
    column_charge: str
    column_payment: str
    column_balance: str
    no_movements: str
    owes: str
    in_credit: str
    settled: str
    movement_dues: str
    movement_opening: str
    movement_opening_months: str
    movement_payment: str
    movement_payment_plain: str
    movement_past_payment: str
    movement_past_reversal: str
    movement_reliefs: dict[str, str]
    movement_reversal: str
    cover_from: str
    cover_to: str
    cover_day: str
    cover_number: str
    cover_files: str
    pending_title: str
    pending_subtitle: str
    column_number: str
    column_name: str
    ages: dict[str, str]
    figures_title: str
    figures_note: str
    figures_sheet: str
    figures_subjects: dict[str, str]
    figures_readme: list[str]
    package_readme: list[str]


@cache
def paper_texts(country: str) -> PaperTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "papers.json").read_text(encoding="utf-8"))
    return PaperTexts(**(texts["default"] | texts.get(country.upper(), {})))
