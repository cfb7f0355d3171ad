"""Labels of the papers of agreements: sheet, institutions on a day, the text to sign; by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class AgreementTexts:
    """Texts of one country; ``{…}`` are filled when drawn, pairs are for one and for several."""

    sheet_title: str
    state: str
    kind: str
    number: str
    parent: str
    copied_from: str
    purpose: str
    signed: str
    not_signed: str
    starts: str
    ends: str
    no_end: str
    renewal: str
    renewals: dict[str, str]
    notice: str
    notice_days: str
    notice_open: str
    notice_day: str
    accession: str
    accession_open: str
    accession_until: str
    territory: str
    free: str
    is_free: str
    act: str
    note: str
    counted: str
    counts: dict[str, list[str]]
    parties: str
    column_number: str
    column_institution: str
    column_role: str
    column_scope: str
    column_from: str
    column_until: str
    column_signer: str
    column_instrument: str
    column_area: str
    column_body: str
    open_area: str
    territories: str
    column_region: str
    column_district: str
    column_line: str
    column_quantity: str
    unknown: str
    children: str
    copied_as: str
    history: str
    column_day: str
    column_event: str
    column_paper: str
    revoked: str
    files: str
    column_file: str
    column_caption: str
    column_control: str
    parties_title: str
    parties_count: list[str]
    parties_bound: str
    parties_observe: str
    parties_note: str
    list_title: str
    list_subtitle: str
    column_state: str
    column_title: str
    column_with: str
    column_signed: str
    column_notice: str
    column_kind: str
    draft_mark: str
    between: str
    this: list[str]
    and_two: str
    and_more: str
    party: str
    party_tax: str
    party_address: str
    party_signer: str
    party_office: str
    party_power: str
    below: str
    recitals: str
    agree: str
    area: str
    area_alone: str
    lines: str
    aims: str
    clauses: list[str]
    clause_number: str
    closing: str
    closing_no_place: str
    closing_named: str
    city: str
    closing_copies: str
    copy: str
    copies: str
    blank_place: str
    blank_date: str
    joined_later: str
    joined: str
    signer_blank: str

    def clause(self, place: int) -> str:
        """``PRIMERA``, ``VIGÉSIMA``; further on ``CLÁUSULA 21``. Counted from 1."""
        if place <= len(self.clauses):
            return self.clauses[place - 1]
        return self.clause_number.format(number=place)


@cache
def agreement_texts(country: str) -> AgreementTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "agreements.json").read_text(encoding="utf-8"))
    return AgreementTexts(**(texts["default"] | texts.get(country.upper(), {})))
