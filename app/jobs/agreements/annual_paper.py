"""The report of a year of an alliance: what was done by area, institution and territory, people, hours, cost."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final, Literal

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.models.agreements.annual import Sums, Year, year_activities, year_of
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import ActivityRow, activity_rows
from app.models.agreements.queries import agreement_sheet
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.hours import format_hours
from app.models.base.values.money import Money, format_count, format_money
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.charts import Bar, BarChart
from app.reports.facts_paper import Fact
from app.reports.promise_texts import PromiseTexts, promise_texts
from app.reports.table import Column

_MOST_LISTED: Final = 500
_MOST_ACROSS: Final = 8
_HEADS: Final = 4  # the column of people counted without a list
Part = Literal["area", "party", "region"]


def annual_charts(office: Office, year: Year) -> tuple[BarChart, ...]:
    """The same charts on the screen and on paper."""
    texts = promise_texts(office.facts.country)
    parts = (
        (texts.annual_by_area, year.areas, texts.no_area),
        (texts.annual_by_party, year.parties, texts.no_party),
    )
    return tuple(
        BarChart(title, tuple(Bar(name or nobody, one.activities, str(one.activities)) for name, one in sums.items()))
        for title, sums, nobody in parts
        if sums
    )


def annual_bytes(office: Office, since: date, until: date, agreement_id: int | None = None) -> bytes:
    """The report as a PDF."""
    texts, country = promise_texts(office.facts.country), office.facts.country
    year = office.read(year_of, since, until, agreement_id)
    title = "" if agreement_id is None else office.read(agreement_sheet, agreement_id).draft.title
    between = texts.annual_between.format(since=format_date(since), until=format_date(until))
    kinds = {kind("activity", code, country).plural: one for code, one in year.kinds.items()}
    sheet = FactsSheet(
        texts.annual_title,
        " · ".join(part for part in (title, between) if part),
        _facts(office, year.total, texts),
        (
            _sums_block(office, texts.annual_by_area, texts.column_area, year.areas, texts.no_area),
            _sums_block(office, texts.annual_by_party, texts.column_party, year.parties, texts.no_party),
            _sums_block(office, texts.annual_kinds, texts.column_kind, kinds, ""),
            _cross_block(texts.annual_cross, (texts.column_area, texts.no_area), year.areas, year.cross, year, texts),
            *_region_blocks(office, year, texts),
            _list_block(office, since, until, agreement_id),
        ),
        charts=annual_charts(office, year),
        note=texts.annual_note,
    )
    buffer = io.BytesIO()
    draw_facts_sheet(letterhead(office), sheet, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def save_annual(
    office: Office, out: Path, since: date, until: date, agreement_id: int | None = None, by: Part = "area"
) -> int:
    """As PDF; as CSV or XLSX only the table by area, institution or region. Returns the lines of that table."""
    if out.suffix.lower() == ".pdf":
        save_paper(out, annual_bytes(office, since, until, agreement_id))
    texts = promise_texts(office.facts.country)
    year = office.read(year_of, since, until, agreement_id)
    first, sums, nobody = {
        "area": (texts.column_area, year.areas, texts.no_area),
        "party": (texts.column_party, year.parties, texts.no_party),
        "region": (texts.column_region, year.regions, texts.no_region),
    }[by]
    if out.suffix.lower() != ".pdf":
        coin = office.facts.currency
        lines: list[list[Cell]] = [
            [
                *(name or nobody, one.activities, one.people, one.attendances, one.heads, format_hours(one.minutes)),
                Money(one.cost, coin),
            ]
            for name, one in sums.items()
        ]
        save_sheet(out, texts.annual_title.capitalize(), _header(first, texts), lines, office.facts.country)
    return len(sums)


def _header(first: str, texts: PromiseTexts) -> Sequence[str]:
    return (
        *(first, texts.column_done, texts.annual_people, texts.annual_attendances, texts.annual_heads),
        *(texts.column_hours, texts.column_cost),
    )


def _facts(office: Office, total: Sums, texts: PromiseTexts) -> tuple[Fact, ...]:
    country = office.facts.country
    return (
        Fact(texts.annual_done, format_count(total.activities, country), strong=True),
        Fact(texts.annual_people, format_count(total.people, country), strong=True),
        Fact(texts.annual_attendances, format_count(total.attendances, country)),
        Fact(texts.annual_heads, format_count(total.heads, country) if total.heads else ""),
        Fact(texts.annual_hours, format_hours(total.minutes)),
        Fact(texts.annual_cost, format_money(Money(total.cost, office.facts.currency), country)),
        Fact(texts.annual_uncosted, format_count(total.uncosted, country) if total.uncosted else ""),
    )


def _sums_block(office: Office, title: str, first: str, sums: Mapping[str, Sums], nobody: str) -> Block:
    texts, facts = promise_texts(office.facts.country), office.facts
    header = _header(first, texts)
    columns = [Column(name, "right" if at else "left", wraps=not at) for at, name in enumerate(header)]
    rows = [
        [
            *(name or nobody, str(one.activities), str(one.people), str(one.attendances), str(one.heads or "")),
            *(format_hours(one.minutes), format_money(Money(one.cost, facts.currency), facts.country)),
        ]
        for name, one in sums.items()
    ]
    if not any(one.heads for one in sums.values()):
        for cells in (columns, *rows):
            del cells[_HEADS]  # type: ignore[attr-defined]  # both are lists
    return Block(title, tuple(columns), tuple(rows))


def _cross_block(
    title: str,
    first: tuple[str, str],
    sums: Mapping[str, Sums],
    cross: Mapping[tuple[str, str], int],
    year: Year,
    texts: PromiseTexts,
) -> Block:
    """``first`` down (its name, and what is said of none), institutions across; with many of those it would not fit."""
    parties = list(year.parties)
    if len(parties) > _MOST_ACROSS:
        return Block("", (), ())
    names = (first[0], *(name or texts.no_party for name in parties), texts.column_total)
    columns = tuple(Column(name, "right" if at else "left") for at, name in enumerate(names))
    rows = tuple(
        (name or first[1], *(str(cross.get((name, party), "")) for party in parties), str(one.activities))
        for name, one in sums.items()
    )
    return Block(title, columns, rows)


def _region_blocks(office: Office, year: Year, texts: PromiseTexts) -> tuple[Block, ...]:
    """Where it was done, and by whom there; nothing while nobody said where."""
    if not any(year.regions):
        return ()
    first = (texts.column_region, texts.no_region)
    return (
        _sums_block(office, texts.annual_by_region, first[0], year.regions, first[1]),
        _cross_block(texts.annual_places, first, year.regions, year.places, year, texts),
    )


def _list_block(office: Office, since: date, until: date, agreement_id: int | None) -> Block:
    """What was done, day by day; a very long list is a paper of its own."""
    texts, country = promise_texts(office.facts.country), office.facts.country
    ids = office.read(year_activities, since, until, agreement_id)
    if len(ids) > _MOST_LISTED:
        return Block("", (), ())
    columns = (
        Column(texts.column_day, wraps=False),
        Column(texts.column_title),
        Column(texts.column_kind),
        Column(texts.sheet_by),
        Column(texts.column_people, "right", wraps=False),
    )
    rows = tuple(
        (
            *(_days(one), one.title, kind("activity", one.kind, country).name, one.organizers),
            str(one.people or one.headcount or ""),
        )
        for one in office.read(activity_rows, ids)
    )
    return Block(texts.annual_list, columns, rows)


def _days(row: ActivityRow) -> str:
    until = f" – {format_iso(row.ends_on)}" if row.ends_on and row.ends_on != row.starts_on else ""
    return f"{format_iso(row.starts_on)}{until}"
