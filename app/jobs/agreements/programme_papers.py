"""The papers of a programme: the form to ask for support, how far it is, its businesses. Drawing is ``reports``'."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.jobs.agreements.list_file import save_list
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.counting import counted_for
from app.models.agreements.districts import LineTotal, line_totals, regional_list
from app.models.agreements.kinds import kind
from app.models.agreements.programme_queries import (
    ProgrammeRow,
    State,
    by_country,
    by_partner,
    enrolment_ids,
    enrolments,
    programme,
)
from app.models.agreements.promise_rules import ReportedDraft
from app.models.agreements.targets import Target, reported_of, targets_of
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import format_count
from app.models.directory.countries import country_name
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.facts_paper import Fact
from app.reports.goal_chart import GoalChart, Mark, MonthPoint
from app.reports.listing import Column
from app.reports.privacy_texts import privacy_texts
from app.reports.request_form import RequestForm, draw_request_form
from app.reports.support_texts import SupportTexts, support_texts

_FORM_ROWS: Final = (("name",), ("person", "document"), ("phone", "district"), ("trade", "country"))


def request_form_bytes(office: Office, agreement_id: int) -> bytes:
    """The form to fill in by hand, with the office's letterhead. Raises ``Refused("programme.unknown")``."""
    one, facts = office.read(programme, agreement_id), office.facts
    texts = support_texts(facts.country)
    technology = case_kind(facts.country, "accompaniment").field("technology")
    labels = texts.form_fields
    form = RequestForm(
        title=texts.form_title,
        programme=one.title,
        said=(
            texts.form_open.format(office=facts.name),
            *((texts.form_free,) if one.free else ()),
            texts.form_letter,
        ),
        fields=tuple(tuple(labels[name] for name in row) for row in _FORM_ROWS),
        choices_title=texts.form_technology,
        choices=tuple(choice.name for choice in technology.choices) if technology else (),
        need=texts.form_need,
        consent=texts.form_consent.format(office=facts.name),
        sign=(texts.form_place, texts.form_signature),
        office_title=texts.form_office,
        office=(texts.form_received, texts.form_number, texts.form_channel),
    )
    buffer = io.BytesIO()
    draw_request_form(letterhead(office), form, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def goal_charts(office: Office, agreement_id: int) -> list[GoalChart]:
    """Counted against the goal, a chart for each target of the programme; what others reported is never in it."""
    texts = support_texts(office.facts.country)
    return [goal_chart(office, one, texts) for one in office.read(targets_of, agreement_id)]


def goal_chart(office: Office, target: Target, texts: SupportTexts) -> GoalChart:
    country, draft = office.facts.country, target.draft
    points = office.read(counted_for, draft)
    counted = points[-1].total if points else 0
    numbers = {"counted": format_count(counted, country), "goal": format_count(draft.goal, country)}
    percent = counted * 100 // draft.goal
    marks = []
    for one in target.milestones:
        value = format_count(one.value, country)
        name = " · ".join(part for part in (one.name, format_date(one.due_on) if one.due_on else "") if part)
        marks.append(Mark(one.value, texts.milestone.format(value=value, name=name) if name else value))
    due = f" · {format_date(draft.due_on)}" if draft.due_on else ""
    return GoalChart(
        title=f"{draft.name}{due}",
        counted=counted,
        goal=draft.goal,
        text=texts.reached.format(unit=draft.unit, percent=percent, **numbers),
        marks=tuple(marks),
        months=tuple(
            MonthPoint(f"{one.month[5:]}/{one.month[2:4]}", one.total, format_count(one.total, country))
            for one in points
        ),
    )


def programme_bytes(office: Office, agreement_id: int) -> bytes:
    """How far the programme is: counts, goals by month, figures of others apart, countries, institutions."""
    one, country = office.read(programme, agreement_id), office.facts.country
    texts, buffer = support_texts(country), io.BytesIO()
    sheet = FactsSheet(
        title=one.title,
        subtitle=texts.report_title,
        facts=(*_facts(one, texts, country), *_places(office, agreement_id, texts)),
        blocks=(
            _reported(office, agreement_id, texts),
            _countries(office, agreement_id, texts),
            _partners(office, agreement_id, texts),
        ),
        charts=tuple(goal_charts(office, agreement_id)),
    )
    draw_facts_sheet(letterhead(office), sheet, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _facts(one: ProgrammeRow, texts: SupportTexts, country: str) -> tuple[Fact, ...]:
    said = (
        (texts.fact_kind, kind("agreement", one.kind, country).name),
        (texts.fact_purpose, one.purpose),
        (texts.region, one.region),
        (texts.fact_criteria, one.criteria),
        (texts.fact_free, texts.is_free if one.free else ""),
        (texts.fact_asked, format_count(one.asked, country)),
        (texts.fact_waiting, format_count(one.waiting, country)),
        (texts.fact_running, format_count(one.running, country)),
        (texts.fact_ended, format_count(one.ended, country)),
    )
    return tuple(Fact(label, text) for label, text in said)


def _places(office: Office, agreement_id: int, texts: SupportTexts) -> list[Fact]:
    """Where it works, by line: ``Línea GORE: 10 barrios en 9 comunas``."""
    totals = line_totals(office.read(regional_list, agreement_id))
    return [Fact(texts.where, total_words(one, texts, office.facts.country)) for one in totals]


def total_words(total: LineTotal, texts: SupportTexts, country: str) -> str:
    """``Línea GORE: 10 barrios en 9 comunas``; without a figure ``sin dato de cuántos barrios en 3 comunas``."""
    known = total.districts
    districts = texts.districts_unknown
    if known is not None:
        districts = texts.districts[known != 1].format(count=format_count(known, country))
    pair = texts.line_total if total.line else texts.line_total_bare
    return pair[total.places != 1].format(line=total.line, districts=districts, places=total.places)


def reported_words(draft: ReportedDraft, texts: SupportTexts, country: str) -> str:
    """``alrededor de 1.500 mipymes``; ``al menos 20 %``."""
    value = format_count(draft.value, country)
    if draft.approximate:
        value = texts.approximate.format(value=value)
    elif draft.at_least:
        value = texts.at_least.format(value=value)
    return f"{value} {draft.unit}".rstrip()


def _reported(office: Office, agreement_id: int, texts: SupportTexts) -> Block:
    country = office.facts.country
    columns = (
        Column(texts.reported_value, wraps=False),
        *(Column(texts.reported_what), Column(texts.reported_source), Column(texts.reported_day, wraps=False)),
    )
    rows = tuple(
        (
            *(reported_words(one.draft, texts, country), one.draft.name, one.draft.source),
            format_date(one.draft.on_date) if one.draft.on_date else "",
        )
        for one in office.read(reported_of, agreement_id)
    )
    return Block(texts.reported, columns, rows)


def country_rows(office: Office, agreement_id: int) -> list[tuple[str, ...]]:
    """Countries with their institutions and businesses, the total last."""
    country, texts = office.facts.country, support_texts(office.facts.country)
    found = office.read(by_country, agreement_id)
    counts = [(one.institutions, one.executors, one.asked, one.running, one.ended) for one in found]
    rows = [
        (country_name(one.country), *(format_count(number, country) for number in row))
        for one, row in zip(found, counts, strict=True)
    ]
    if len(found) < 2:  # a total of one line says nothing
        return list(rows)
    sums = (format_count(sum(column), country) for column in zip(*counts, strict=True))
    return [*rows, (texts.total, *sums)]


def _countries(office: Office, agreement_id: int, texts: SupportTexts) -> Block:
    columns = (
        Column(texts.country),
        *(Column(title, "right", wraps=False) for title in (texts.institutions, texts.executors)),
        *(Column(title, "right", wraps=False) for title in (texts.asked, texts.running, texts.ended)),
    )
    return Block(texts.countries, columns, tuple(country_rows(office, agreement_id)))


def _partners(office: Office, agreement_id: int, texts: SupportTexts) -> Block:
    country = office.facts.country
    numbers = (texts.teams, texts.students, texts.running, texts.ended, texts.hours_column)
    columns = (
        *(Column(texts.institution), Column(texts.role), Column(texts.where)),
        *(Column(title, "right", wraps=False) for title in numbers),
    )
    rows = tuple(
        (
            *(one.name, kind("role", one.role, country).name if one.role else ""),
            one.where,
            *(format_count(number, country) for number in (one.teams, one.students, one.running, one.ended)),
            f"{one.minutes // 60}:{one.minutes % 60:02}",
        )
        for one in office.read(by_partner, agreement_id)
    )
    return Block(texts.partners, columns, rows)


def save_enrolments(office: Office, agreement_id: int, out: Path, state: State = "", text: str = "") -> int:
    """Writes the businesses of a programme as PDF, CSV or XLSX by the name of the file; returns how many."""
    one, texts = office.read(programme, agreement_id), support_texts(office.facts.country)
    ids = office.read(enrolment_ids, agreement_id, state, text)
    found = office.read(enrolments, ids)
    header = (
        *(texts.number, texts.business, texts.country, texts.district, texts.phone, texts.channel),
        *(texts.asked_on, texts.team, texts.state, texts.consent),
    )
    kept = office.read(lines_kept_back, "case_file", "agreement_id", agreement_id)
    hidden = privacy_texts(office.facts.country).kept_back
    shown = (replace(found[each], business=hidden, phone="") if each in kept else found[each] for each in ids)
    rows = [
        (
            *(str(row.number), row.business, country_name(row.country), row.district, row.phone, row.channel),
            *(format_iso(row.opened_on), row.with_whom, texts.states[row.state]),
            texts.consents.get(row.consent, texts.consents[""]),
        )
        for row in shown
    ]
    columns = tuple(Column(title, wraps=at in (1, 3, 7)) for at, title in enumerate(header))
    return save_list(office, out, texts.businesses, one.title, columns, rows)
