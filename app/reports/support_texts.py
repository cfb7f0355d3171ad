"""Labels of the papers of programmes and commercial districts, by country."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class SupportTexts:
    """Texts of one country; ``{…}`` are filled when drawn, pairs are for one and for several."""

    form_title: str
    form_free: str
    form_open: str
    form_letter: str
    form_fields: dict[str, str]
    form_technology: str
    form_need: str
    form_consent: str
    form_place: str
    form_signature: str
    form_office: str
    form_received: str
    form_number: str
    form_channel: str
    certificate_subject: str
    certificate_opening: str
    certificate_study: str
    certificate_university: str
    certificate_supervisor: str
    certificate_period: str
    certificate_day: str
    certificate_hours: list[str]
    certificate_business: str
    certificate_sessions: list[str]
    hours: list[str]
    minutes: list[str]
    hours_and: str
    report_title: str
    reached: str
    milestone: str
    fact_kind: str
    fact_free: str
    is_free: str
    fact_asked: str
    fact_waiting: str
    fact_running: str
    fact_ended: str
    fact_purpose: str
    fact_criteria: str
    reported: str
    reported_value: str
    reported_what: str
    reported_source: str
    reported_day: str
    approximate: str
    at_least: str
    countries: str
    country: str
    institutions: str
    executors: str
    asked: str
    running: str
    ended: str
    partners: str
    institution: str
    role: str
    teams: str
    students: str
    hours_column: str
    total: str
    businesses: str
    number: str
    business: str
    district: str
    region: str
    phone: str
    channel: str
    asked_on: str
    team: str
    state: str
    states: dict[str, str]
    consent: str
    consents: dict[str, str]
    regional_title: str
    regional_line: str
    regional_count: str
    regional_plans: str
    unknown: str
    line_total: list[str]
    line_total_bare: list[str]
    districts: list[str]
    districts_unknown: str
    sheet_title: str
    programme: str
    where: str
    line: str
    runs: str
    runs_since: str
    note: str
    shops: str
    shops_title: str
    shop: str
    street: str
    trade: str
    hours_open: str
    tenure: str
    tenures: dict[str, str]
    plan: str
    plan_year: str
    plan_none: str
    improvement: str
    type: str
    step: str
    cost: str
    safety: str
    safety_title: str
    safety_note: str
    month: str
    solved: str
    residents: str
    matter: str
    day: str
    surveys: str
    question: str
    before: str
    after: str
    change: str
    improvements_count: list[str]
    ended_count: list[str]
    incidents_count: list[str]
    solved_count: list[str]
    safety_short: str
    missing: str
    files: str
    file: str
    file_caption: str

    def time(self, minutes: int) -> str:
        """``2 horas y 15 minutos``; ``una hora``; ``45 minutos``."""
        hours, rest = divmod(minutes, 60)
        said = [counted(self.hours, hours)] if hours else []
        said += [counted(self.minutes, rest)] if rest or not hours else []
        return said[0] if len(said) == 1 else self.hours_and.format(hours=said[0], minutes=said[1])


def counted(pair: Sequence[str], count: int) -> str:
    """The text for one or for several."""
    return pair[count != 1].format(count=count)


@cache
def support_texts(country: str) -> SupportTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "support.json").read_text(encoding="utf-8"))
    return SupportTexts(**(texts["default"] | texts.get(country.upper(), {})))
