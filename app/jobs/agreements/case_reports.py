"""Lists and figures of a kind of file that goes through steps, and which there are for it.

Each is one table with its words, and where it helps a chart; to the window, paper, CSV and XLSX alike. Those that only
some kinds have are in ``kind_reports``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from app.exchange.tables_out import Cell
from app.jobs.agreements.kind_reports import (
    advocacy_report,
    benefits_report,
    changes_report,
    hours_report,
    instruments_report,
    matrix_report,
    uses_report,
)
from app.jobs.agreements.report_table import Asked, CaseReport, drawn, save_made
from app.messages.case_words import behind_words, field_words
from app.models.agreements.case_behind import Backer, backers_of
from app.models.agreements.case_figures import (
    Tally,
    by_business,
    by_field,
    by_institution,
    flow_by_month,
)
from app.models.agreements.case_kinds import CaseKind, case_kind
from app.models.agreements.case_queries import CaseLine, CaseWish, board, case_ids, case_lines
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.case_texts import CaseTexts, case_texts
from app.reports.charts import Bar, BarChart
from app.reports.privacy_texts import privacy_texts

FIELD: Final = "field:"
"""A report by what a field says is named ``field:severity``."""
_MOST_BARS: Final = 18
_MOST_CARDS: Final = 500


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
    if "instrument" in kind.events:
        keys.append("instruments")
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
        "hours": hours_report,
        "changes": changes_report,
        "benefits": benefits_report,
        "uses": uses_report,
        "instruments": instruments_report,
        "advocacy": advocacy_report,
        "matrix": matrix_report,
    }
    return made[asked.key](office, kind, asked)


def report_bytes(office: Office, asked: Asked) -> bytes:
    """The report as a PDF."""
    return drawn(office, case_report(office, asked))


def save_report(office: Office, asked: Asked, out: Path) -> int:
    """As PDF, CSV or XLSX by the name of the file; returns its rows."""
    return save_made(office, case_report(office, asked), out)


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
    found = office.read(flow_by_month, kind, *asked.days)
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
        title, header, tuple(rows), frozenset((1, 2, 3)), asked.between(texts), BarChart(texts.chart_done, bars)
    )


def _month(month: str) -> str:
    """``2026-11`` as ``11/2026``."""
    return "/".join(reversed(month.split("-")))


def _businesses(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts = case_texts(office.facts.country)
    found = office.read(by_business, kind, *asked.days)
    return _tallied(texts, texts.business_title.format(kind=kind.plural), texts.column_business, found, asked)


def _institutions(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    """By who sees to it: the firms of each centre."""
    texts = case_texts(office.facts.country)
    found = [
        Tally(one.label or texts.not_said, one.open, one.done, one.failed)
        for one in office.read(by_institution, kind, *asked.days)
    ]
    title = texts.institution_title.format(kind=kind.plural)
    return _tallied(texts, title, texts.column_institution, found, asked)


def _by_field(office: Office, kind: CaseKind, asked: Asked) -> CaseReport:
    texts, code = case_texts(office.facts.country), asked.key.removeprefix(FIELD)
    told = next(one for one in kind.fields if one.code == code)
    found = [
        Tally(field_words(told, one.label, office.facts) or texts.not_said, one.open, one.done, one.failed)
        for one in office.read(by_field, kind, code, *asked.days)
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
    return CaseReport(title, header, tuple(rows), frozenset((1, 2, 3, 4)), asked.between(texts), chart)
