"""Labels of the papers of files that go through steps: sheet, dossier, settlement, answers, figures; by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class CaseTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    sheet_title: str
    dossier_title: str
    number: str
    business: str
    state: str
    since: str
    in_force: str
    in_force_since: str
    not_in_force: str
    opened: str
    agreement: str
    declared: str
    adviser: str
    responsible: str
    document: str
    phone: str
    where: str
    channel: str
    note: str
    outcome: str
    stages: str
    versions: str
    endorsements: str
    answers: str
    answers_title: str
    answered: str
    agreed_point: str
    on_agenda: str
    not_on_agenda: str
    advocacy: str
    advocacy_by_fund: str
    spent: str
    out_of: str
    column_supplier: str
    no_fund: str
    general_fund: str
    parties: str
    below: str
    history: str
    files: str
    settlement: str
    settlement_title: str
    sale_sum: str
    sale_short: str
    sale_unpriced: str
    purchase_sum: str
    total: str
    without_effect: str
    column_day: str
    column_step: str
    column_what: str
    column_paper: str
    column_who: str
    column_note: str
    column_role: str
    column_act: str
    column_answer: str
    column_institution: str
    column_amount: str
    column_fund: str
    column_units: str
    column_price: str
    column_goods: str
    column_costs: str
    column_comes: str
    column_pays: str
    column_file: str
    column_caption: str
    column_number: str
    column_title: str
    column_business: str
    column_since: str
    column_opened: str
    column_closed: str
    column_kind: str
    column_agreement: str
    column_responsible: str
    column_month: str
    column_new: str
    column_done: str
    column_failed: str
    column_open: str
    column_all: str
    column_topic: str
    column_adviser: str
    column_sessions: str
    column_hours: str
    column_businesses: str
    column_provider: str
    column_conditions: str
    column_discount: str
    column_valid: str
    column_uses: str
    between: str
    list_title: str
    board_title: str
    month_title: str
    business_title: str
    institution_title: str
    field_title: str
    advocacy_title: str
    instruments_title: str
    column_instrument: str
    column_given_by: str
    chart_instruments: str
    changes_title: str
    column_change: str
    total_of_both: str
    hours_title: str
    hours_who_title: str
    benefits_title: str
    uses_title: str
    matrix_title: str
    chart_done: str
    chart_open: str
    chart_hours: str
    chart_hours_who: str
    sessions_titles: dict[str, str]
    column_by: dict[str, str]
    chart_sessions: str
    chart_uses: str
    nothing: str
    not_said: str
    no_answer: str


@cache
def case_texts(country: str) -> CaseTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "cases.json").read_text(encoding="utf-8"))
    return CaseTexts(**(texts["default"] | texts.get(country.upper(), {})))
