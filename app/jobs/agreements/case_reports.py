"""Lists and figures of a kind of file that goes through steps: list, board, months, businesses, hours, uses, answers.

Each is one table with its words, and where it helps a chart; to the window, paper, CSV and XLSX alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.agreements.report_table import CaseReport, drawn, save_made
from app.messages.case_words import action_words, behind_words, change_words, field_words, hours_words
from app.models.agreements.advocacy import advocacy_actions
from app.models.agreements.case_behind import Backer, backers_of
from app.models.agreements.case_figures import (
    Hours,
    Tally,
    benefits,
    by_business,
    by_field,
    by_institution,
    fields_of_kind,
    flow_by_month,
    hours_by_topic,
    uses_by_member,
)
from app.models.agreements.case_kinds import CaseKind, Field, case_kind
from app.models.agreements.case_queries import CaseLine, CaseWish, board, case, case_ids, case_lines
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import Money, format_money
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.case_texts import CaseTexts, case_texts
from app.reports.charts import Bar, BarChart
from app.reports.privacy_texts import privacy_texts

FIELD: Final = "field:"
"""A report by what a field says is named ``field:severity``."""
_MOST_BARS: Final = 18
_MOST_CARDS: Final = 500


@dataclass(frozen=True, slots=True)
class Asked:
    """Which report of which kind, for which days (both included; opened or done in them)."""

    key: str
    kind: str
    since: date
    until: date
    wish: CaseWish = field(default_factory=CaseWish)


def report_keys(kind: CaseKind) -> tuple[str, ...]:
    """What there is to be asked of a kind, in the order people see it."""
    keys = ["list", "board", "months"]
    if kind.subject == "business":
        keys.append("businesses")
    if kind.subject in ("business", "place"):
        keys.append("institutions")
    if "session" in kind.events:
        keys.append("hours")
    if kind.measures:
        keys.append("changes")
    if kind.code == "member_benefit":
        keys += ["benefits", "uses"]
    if "advocacy" in kind.events:
        keys.append("advocacy")
    if kind.code == "consultation":
        keys.append("matrix")
    told = [one.code for one in kind.fields if one.type == "choice" or (one.type == "text" and not one.required)]
    return (*keys, *(f"{FIELD}{code}" for code in told))


def case_report(office: Office, asked: Asked) -> CaseReport:
    """Raises ``Refused``: "case.report_unknown" for what is not asked of that kind, days that end before they begin."""
    kind = case_kind(office.facts.country, asked.kind)
    keys = report_keys(kind)
    if asked.key not in keys:
        raise Refused("case.report_unknown", field="report", text=asked.key, known=", ".join(keys))
    if asked.until < asked.since:
        raise Refused("case.party_days", field="until")
    if asked.key.startswith(FIELD):
        return _by_field(office, kind, asked)
    made: dict[str, Callable[[Office, CaseKind, Asked], CaseReport]] = {
        "list": _list,
        "board": _board,
        "months": _months,
        "businesses": _businesses,
        "institutions": _institutions,
        "hours": _hours,
        "changes": _changes,
        "benefits": _benefits,
        "uses": _uses,
        "advocacy": _advocacy,
        "matrix": _matrix,
    }
    return made[asked.key](office, kind, asked)


def report_bytes(office: Office, asked: Asked) -> bytes:
    """The report as a PDF."""
    return drawn(office, case_report(office, asked))


def save_report(office: Office, asked: Asked, out: Path) -> int:
    """As PDF, CSV or XLSX by the name of the file; returns its rows."""
    return save_made(office, case_report(office, asked), out)


def _between(asked: Asked, texts: CaseTexts) -> str:
    return texts.between.format(since=format_date(asked.since), until=format_date(asked.until))


def _days(asked: Asked) -> tuple[str, str]:
    return asked.since.isoformat(), asked.until.isoformat()


# -- each report ----------------------------------------------------------------------------------


def _lines(office: Office, ids: Sequence[int]) -> list[CaseLine]:
    """As they may leave the office: who asked that their data be blocked has no name there."""
    kept, hidden = office.read(lines_kept_back, "case_file"), privacy_texts(office.facts.country).kept_back
    return [replace(one, business=hidden) if one.id in kept else one for one in office.read(case_lines, ids)]


def _list(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    wish = asked.wish
    wish = CaseWish(wish.text, kind.code, wish.step, wish.agreement_id, wish.responsible_id, wish.state)
    lines = _lines(office, office.read(case_ids, wish))
    behind = office.read(backers_of, [one.id for one in lines])
    header = (
        *(texts.column_number, texts.column_title, _column_about(kind, texts), texts.column_step, texts.column_since),
        *(texts.column_opened, texts.column_closed, texts.column_responsible, texts.column_agreement),
    )
    rows: tuple[Sequence[Cell], ...] = tuple(
        (
            one.number,
            *(one.heading, _about(kind, one, behind), kind.step_name(one.step)),
            *(format_iso(day) for day in (one.step_on, one.opened_on, one.closed_on)),
            *(one.responsible, one.agreement),
        )
        for one in lines
    )
    return CaseReport(texts.list_title.format(kind=kind.plural), header, rows, frozenset((0,)))


def _board(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """The columns one below the other, as a wall of cards does not fit a page."""
    texts = case_texts(office.facts.country)
    columns = office.read(board, kind, asked.wish, _MOST_CARDS)
    lines = {one.id: one for one in _lines(office, [line for column in columns for line in column.ids])}
    behind, rows = office.read(backers_of, list(lines)), []
    for column in columns:
        for place, line in enumerate(column.ids):
            one = lines[line]
            step = f"{kind.step_name(column.step)} ({column.count})" if not place else ""
            rows.append((step, one.number, one.heading, _about(kind, one, behind), format_iso(one.step_on)))
    about = _column_about(kind, texts)
    header = (texts.column_step, texts.column_number, texts.column_title, about, texts.column_since)
    return CaseReport(texts.board_title.format(kind=kind.plural), header, tuple(rows), frozenset((1,)))


def _column_about(kind: CaseKind, texts: CaseTexts) -> str:
    return texts.column_business if kind.subject == "business" or not kind.roles else texts.parties


def _about(kind: CaseKind, one: CaseLine, behind: Mapping[int, Sequence[Backer]]) -> str:
    """The business it is about, or who stands behind it, all of them by name."""
    return (one.business if one.title else "") or behind_words(
        kind, behind.get(one.id, ()), len(behind.get(one.id, ()))
    )


def _months(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(flow_by_month, kind, *_days(asked))
    rows: list[Sequence[Cell]] = [(_month(one.month), one.opened, one.done, one.failed) for one in found]
    if found:
        sums = (sum(getattr(one, name) for one in found) for name in ("opened", "done", "failed"))
        rows.append((texts.total, *sums))
    bars = tuple(
        bar
        for one in found[-_MOST_BARS:]
        for bar in (
            Bar(f"{_month(one.month)}: {texts.column_new.lower()}", one.opened, str(one.opened), hollow=True),
            Bar(texts.column_done.lower(), one.done, str(one.done)),
        )
    )
    header = (texts.column_month, texts.column_new, texts.column_done, texts.column_failed)
    title = texts.month_title.format(kind=kind.plural)
    return CaseReport(
        title, header, tuple(rows), frozenset((1, 2, 3)), _between(asked, texts), BarChart(texts.chart_done, bars)
    )


def _month(month: str) -> str:
    """``2026-11`` as ``11/2026``."""
    return "/".join(reversed(month.split("-")))


def _businesses(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(by_business, kind, *_days(asked))
    return _tallied(texts, texts.business_title.format(kind=kind.plural), texts.column_business, found, asked)


def _institutions(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """By who sees to it: the firms of each centre."""
    texts = case_texts(office.facts.country)
    found = [
        Tally(one.label or texts.not_said, one.open, one.done, one.failed)
        for one in office.read(by_institution, kind, *_days(asked))
    ]
    title = texts.institution_title.format(kind=kind.plural)
    return _tallied(texts, title, texts.column_institution, found, asked)


def _by_field(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts, code = case_texts(office.facts.country), asked.key.removeprefix(FIELD)
    told = next(one for one in kind.fields if one.code == code)
    found = [
        Tally(field_words(told, one.label, office.facts) or texts.not_said, one.open, one.done, one.failed)
        for one in office.read(by_field, kind, code, *_days(asked))
    ]
    title = texts.field_title.format(kind=kind.plural, field=told.label)
    return _tallied(texts, title, told.label, found, asked)


def _tallied(texts: CaseTexts, title: str, first: str, found: Sequence[Tally], asked: Asked) -> CaseReport:
    header = (first, texts.column_open, texts.column_done, texts.column_failed, texts.column_all)
    rows: list[Sequence[Cell]] = [(one.label, one.open, one.done, one.failed, one.total) for one in found]
    if found:
        sums = (sum(getattr(one, name) for one in found) for name in ("open", "done", "failed", "total"))
        rows.append((texts.total, *sums))
    bars = tuple(Bar(one.label, one.open, str(one.open)) for one in found[:_MOST_BARS])
    chart = BarChart(texts.chart_open, bars)
    return CaseReport(title, header, tuple(rows), frozenset((1, 2, 3, 4)), _between(asked, texts), chart)


def _hours(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """By topic, where the kind has one, and by who gave the sessions: an adviser, or a team with who was in it."""
    texts = case_texts(office.facts.country)
    found = office.read(hours_by_topic, kind, *_days(asked))
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
        _between(asked, texts),
        BarChart(texts.chart_hours if topic else texts.chart_hours_who, bars),
    )


def _changes(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """Each figure before, after and by how much it changed; below the sums of those that have both."""
    texts = case_texts(office.facts.country)
    found = office.read(fields_of_kind, kind, *_days(asked), asked.wish.agreement_id)
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
    return CaseReport(title, tuple(header), tuple(rows), numbers, _between(asked, texts))


def _measured(office: Office, measures: Sequence[tuple[Field, Field]], said: Mapping[str, str]) -> list[str]:
    cells = []
    for before, after in measures:
        values = said.get(before.code, ""), said.get(after.code, "")
        cells += [field_words(one, value, office.facts) for one, value in zip((before, after), values, strict=True)]
        cells.append(change_words(*values, money=office.facts if before.type == "money" else None))
    return cells


def _benefits(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(benefits, *_days(asked))
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
    return CaseReport(texts.benefits_title, header, rows, frozenset((4, 6)), _between(asked, texts), chart)


def _uses(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(uses_by_member, *_days(asked))
    rows: list[Sequence[Cell]] = [(who or texts.not_said, title, uses) for who, title, uses in found]
    if found:
        rows.append((texts.total, "", sum(uses for *_, uses in found)))
    header = (texts.column_business, kind.name, texts.column_uses)
    return CaseReport(texts.uses_title, header, tuple(rows), frozenset((2,)), _between(asked, texts))


def _advocacy(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """What was done for the proposals, with its cost by fund; expenses of the treasury have a report of their own."""
    texts, facts = case_texts(office.facts.country), office.facts
    found = office.read(advocacy_actions, *_days(asked))

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
    return CaseReport(title, header, tuple(rows), frozenset((5,)), _between(asked, texts), chart)


def _matrix(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """Institutions down, what each answered to each question across; below the point agreed and the agenda."""
    texts = case_texts(office.facts.country)
    wish = asked.wish
    ids = office.read(case_ids, CaseWish(wish.text, kind.code, agreement_id=wish.agreement_id, state=wish.state))
    found = [one for one in (office.read(case, line) for line in ids) if _opened_in(one.line.opened_on, asked)]
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
    return CaseReport(texts.matrix_title, header, tuple(rows) if found else (), subtitle=_between(asked, texts))


def _opened_in(day: str, asked: Asked) -> bool:
    since, until = _days(asked)
    return since <= day <= until
