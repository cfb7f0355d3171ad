"""Labels of the papers of commitments, activities and targets; by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class PromiseTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    sheet_title: str
    sheet_place: str
    sheet_days: str
    sheet_hours: str
    sheet_by: str
    sheet_agreement: str
    sheet_note: str
    column_number: str
    column_name: str
    column_document: str
    column_phone: str
    column_business: str
    column_brought_by: str
    column_as: str
    column_district: str
    people_title: str
    column_signature: str
    column_light: str
    column_state: str
    column_promise: str
    column_agreement: str
    column_area: str
    column_party: str
    column_responsible: str
    column_due: str
    column_means: str
    column_progress: str
    column_percent: str
    column_day: str
    column_kind: str
    column_title: str
    column_place: str
    column_people: str
    column_attendances: str
    column_hours: str
    column_cost: str
    column_total: str
    column_done: str
    column_lacking: str
    lights: dict[str, str]
    commitments_title: str
    compliance_title: str
    by_area: str
    by_party: str
    no_area: str
    no_party: str
    green_share: str
    all_promises: str
    lacking_title: str
    lacking_means: str
    lacking_responsible: str
    activities_title: str
    annual_title: str
    annual_between: str
    annual_done: str
    annual_people: str
    annual_attendances: str
    annual_heads: str
    annual_hours: str
    annual_cost: str
    annual_uncosted: str
    annual_by_area: str
    annual_by_party: str
    annual_cross: str
    annual_by_region: str
    annual_places: str
    annual_kinds: str
    annual_note: str
    annual_list: str
    reported: str
    column_region: str
    column_reached: str
    column_member: str
    reached_title: str
    reached_yes: str
    no_region: str
    column_what: str
    column_month: str


@cache
def promise_texts(country: str) -> PromiseTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "promises.json").read_text(encoding="utf-8"))
    return PromiseTexts(**(texts["default"] | texts.get(country.upper(), {})))
