"""Words of letters and certificates, by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class LetterTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    kinds: dict[str, str]
    numbered: str
    received: str
    draft: str
    subject: str
    reference: str
    copy_number: str
    circular_to: str
    book_title: str
    book_columns: dict[str, str]
    book_sums: str
    book_starts: str
    book_void: str
    book_copies: str
    book_reference: str
    book_sent: str
    book_received: str
    place_date: str
    void: str
    void_note: str
    signature: str
    signature_two: str
    certificate_subject: str
    certificate_opening: str
    certificate_id: str
    certificate_number: str
    certificate_category: str
    certificate_since: str
    certificate_former_subject: str
    certificate_former: str
    certificate_until: str
    certificate_left: str
    certificate_standing: str
    certificate_owes: str
    certificate_owes_nothing: str
    standings: dict[str, str]
    certificate_closing: str
    certificate_closing_plain: str
    id_person: str
    id_firm: str
    seniority_years: str
    seniority_year: str
    seniority_months: str
    seniority_month: str
    seniority_new: str


@cache
def letter_texts(country: str) -> LetterTexts:
    """The country's words; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "letters.json").read_text(encoding="utf-8"))
    return LetterTexts(**(texts["default"] | texts.get(country.upper(), {})))
