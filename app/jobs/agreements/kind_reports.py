"""Reports that only some kinds of files have: hours, figures before and after, benefits, advocacy, answers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.agreements.report_table import Asked, CaseReport
from app.messages.case_words import action_words, change_words, field_words, hours_words
from app.models.agreements.advocacy import advocacy_actions
from app.models.agreements.case_figures import (
    Hours,
    benefits,
    fields_of_kind,
    hours_by_topic,
    instruments_delivered,
    uses_by_member,
)
from app.models.agreements.case_kinds import CaseKind, Field
from app.models.agreements.case_queries import CaseWish, case, case_ids
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.office import Office
from app.reports.case_texts import case_texts
from app.reports.charts import Bar, BarChart

_MOST_BARS: Final = 18


def hours_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """By topic, where the kind has one, and by who gave the sessions: an adviser, or a team with who was in it."""
    texts = case_texts(office.facts.country)
    found = office.read(hours_by_topic, kind, *asked.days)
    topic = kind.field(kind.topic) if any(one.topic for one in found) else None

    def said(code: str) -> str:
        return (field_words(topic, code, office.facts) if topic else "") or texts.not_said

    def who(one: Hours) -> str:
        return (f"{one.adviser} ({one.people})" if one.people else one.adviser) or texts.not_said

    header = (texts.column_adviser, texts.column_sessions, texts.column_businesses, texts.column_hours)
    rows: list[Sequence[Cell]] = [
        (*((said(one.topic),) if topic else ()), who(one), one.sessions, one.businesses, hours_words(one.minutes))
        for one in found
    ]
    if found:
        sessions, minutes = sum(one.sessions for one in found), sum(one.minutes for one in found)
        rows.append((texts.total, *(("",) if topic else ()), sessions, "", hours_words(minutes)))
    summed: dict[str, int] = {}
    for one in found:
        label = said(one.topic) if topic else one.adviser or texts.not_said
        summed[label] = summed.get(label, 0) + one.minutes
    bars = tuple(Bar(label, minutes, hours_words(minutes)) for label, minutes in summed.items())
    return CaseReport(
        (texts.hours_title if topic else texts.hours_who_title).format(kind=kind.plural),
        ((texts.column_topic,) if topic else ()) + header,
        tuple(rows),
        frozenset(range(1 + bool(topic), 4 + bool(topic))),
        asked.between(texts),
        BarChart(texts.chart_hours if topic else texts.chart_hours_who, bars),
    )


def changes_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """Each figure before, after and by how much it changed; below the sums of those that have both."""
    texts = case_texts(office.facts.country)
    found = office.read(fields_of_kind, kind, *asked.days, asked.wish.agreement_id)
    measures = kind.measures
    told = [(label, said) for label, said in found if any(said.get(one.code) for pair in measures for one in pair)]
    rows: list[Sequence[Cell]] = [(label, *_measured(office, measures, said)) for label, said in told]
    if len(told) > 1:
        sums: dict[str, str] = {}
        for before, after in measures:
            both = [said for _label, said in told if said.get(before.code) and said.get(after.code)]
            for one in (before, after) if both else ():
                sums[one.code] = str(sum(int(said[one.code]) for said in both))
        rows.append((texts.total_of_both, *_measured(office, measures, sums)))
    header = [texts.column_business if kind.subject == "business" else texts.column_title]
    for before, after in measures:
        header += [before.label, after.label, texts.column_change]
    numbers = frozenset(range(1, len(header)))
    title = texts.changes_title.format(kind=kind.plural)
    return CaseReport(title, tuple(header), tuple(rows), numbers, asked.between(texts))


def _measured(office: Office, measures: Sequence[tuple[Field, Field]], said: Mapping[str, str]) -> list[str]:
    cells = []
    for before, after in measures:
        values = said.get(before.code, ""), said.get(after.code, "")
        cells += [field_words(one, value, office.facts) for one, value in zip((before, after), values, strict=True)]
        cells.append(change_words(*values, money=office.facts if before.type == "money" else None))
    return cells


def benefits_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(benefits, *asked.days)
    header = (
        *(texts.column_title, texts.column_provider, texts.column_step, texts.column_conditions),
        *(texts.column_discount, texts.column_valid, texts.column_uses),
    )
    rows: tuple[Sequence[Cell], ...] = tuple(
        (
            *(one.title, one.provider, kind.step_name(one.step), one.conditions),
            *(f"{one.discount} %" if one.discount else "", format_iso(one.valid_until), one.uses),
        )
        for one in found
    )
    bars = tuple(Bar(one.title, one.uses, str(one.uses)) for one in found[:_MOST_BARS])
    chart = BarChart(texts.chart_uses, bars)
    return CaseReport(texts.benefits_title, header, rows, frozenset((4, 6)), asked.between(texts), chart)


def uses_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(uses_by_member, *asked.days)
    rows: list[Sequence[Cell]] = [(who or texts.not_said, title, uses) for who, title, uses in found]
    if found:
        rows.append((texts.total, "", sum(uses for *_, uses in found)))
    header = (texts.column_business, kind.name, texts.column_uses)
    return CaseReport(texts.uses_title, header, tuple(rows), frozenset((2,)), asked.between(texts))


def instruments_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """Which instrument or resource each business was given, by whom and of what worth."""
    texts, facts = case_texts(office.facts.country), office.facts
    found = office.read(instruments_delivered, kind, *asked.days)

    def money(amount: int | None) -> str:
        return "" if amount is None else format_money(Money(amount, facts.currency), facts.country)

    rows: list[Sequence[Cell]] = [
        (format_iso(one.on_date), one.business, one.about, one.what, one.who, money(one.amount)) for one in found
    ]
    sums: dict[str, int] = {}
    for one in found:
        sums[one.who or texts.not_said] = sums.get(one.who or texts.not_said, 0) + 1
    if found:
        rows.append((texts.total, "", "", str(len(found)), "", money(sum(one.amount or 0 for one in found))))
    header = (
        *(texts.column_day, texts.column_business, texts.column_title, texts.column_instrument),
        *(texts.column_given_by, texts.column_amount),
    )
    bars = BarChart(texts.chart_instruments, tuple(Bar(who, count, str(count)) for who, count in sums.items()))
    title = texts.instruments_title.format(kind=kind.plural)
    return CaseReport(title, header, tuple(rows), frozenset((5,)), asked.between(texts), bars)


def advocacy_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """What was done for the proposals, with its cost by fund; expenses of the treasury have a report of their own."""
    texts, facts = case_texts(office.facts.country), office.facts
    found = office.read(advocacy_actions, *asked.days)

    def money(amount: int | None) -> str:
        return "" if amount is None else format_money(Money(amount, facts.currency), facts.country)

    funds = [texts.no_fund if one.fund is None else one.fund or texts.general_fund for one in found]
    rows: list[Sequence[Cell]] = [
        (format_iso(one.on_date), one.about, action_words(one.way, one.what), one.who, fund, money(one.amount))
        for one, fund in zip(found, funds, strict=True)
    ]
    sums: dict[str, int] = {}
    for one, fund in zip(found, funds, strict=True):
        sums[fund] = sums.get(fund, 0) + (one.amount or 0)
    if found:
        rows.append((texts.total, "", "", "", "", money(sum(sums.values()))))
    header = (
        *(texts.column_day, texts.column_title, texts.column_what, texts.column_who),
        *(texts.column_fund, texts.column_amount),
    )
    bars = tuple(Bar(fund, amount, money(amount)) for fund, amount in sums.items() if amount)
    chart = BarChart(texts.advocacy_by_fund, bars)
    title = texts.advocacy_title.format(kind=kind.plural)
    return CaseReport(title, header, tuple(rows), frozenset((5,)), asked.between(texts), chart)


def matrix_report(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """Institutions down, what each answered to each question across; below the point agreed and the agenda."""
    texts, wish = case_texts(office.facts.country), asked.wish
    since, until = asked.days
    ids = office.read(case_ids, CaseWish(wish.text, kind.code, agreement_id=wish.agreement_id, state=wish.state))
    found = [one for one in (office.read(case, line) for line in ids) if since <= one.line.opened_on <= until]
    answers: dict[str, dict[int, str]] = {}
    for one in found:
        for party in one.parties:
            if party.role == "asked":
                answers.setdefault(party.who, {})[one.line.id] = party.answer or texts.no_answer
    header = (texts.column_institution, *(one.line.heading for one in found))
    rows: list[Sequence[Cell]] = [
        (who, *(said.get(one.line.id, "") for one in found)) for who, said in sorted(answers.items())
    ]
    rows.append((texts.agreed_point, *(one.fields.get("agreed_point", "") for one in found)))
    rows.append((texts.column_step, *(kind.step_name(one.line.step) for one in found)))
    return CaseReport(texts.matrix_title, header, tuple(rows) if found else (), subtitle=asked.between(texts))
