"""The papers of commercial districts: the regional list, a district's sheet, its shops, safety by month."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Literal

from app.exchange.tables_out import Cell
from app.jobs.agreements.programme_papers import reported_words, total_words
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages.case_words import change_words
from app.models.agreements.agreements import agreement_draft
from app.models.agreements.case_kinds import CaseKind, case_kind
from app.models.agreements.district_queries import (
    IMPROVEMENT,
    PLAN_YEARS,
    SAFETY,
    DistrictSheet,
    Item,
    district_sheet,
    safety_months,
)
from app.models.agreements.districts import Premises, line_totals, regional_list
from app.models.agreements.kinds import kind
from app.models.agreements.parties import parties_of
from app.models.agreements.targets import reported_of
from app.models.base.attachments import attached_to
from app.models.base.database import Reader
from app.models.base.values.dates import format_date, format_iso, long_date
from app.models.base.values.money import Money, format_count, format_money
from app.models.privacy.kept_back import lines_kept_back
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.charts import Bar, BarChart
from app.reports.facts_paper import Fact
from app.reports.listing import Column, Listing, draw_listing
from app.reports.privacy_texts import privacy_texts
from app.reports.support_texts import SupportTexts, counted, support_texts

DistrictPaper = Literal["sheet", "shops", "safety"]
PAPERS: Final[tuple[DistrictPaper, ...]] = ("sheet", "shops", "safety")


@dataclass(frozen=True, slots=True)
class _Table:
    """A list ready for paper or for a spreadsheet."""

    title: str
    subtitle: str
    columns: tuple[Column, ...]
    rows: Sequence[Sequence[str]]
    facts: tuple[Fact, ...] = ()


# -- the regional list ----------------------------------------------------------------------------


def _regional(office: Office, programme_id: int, district: str, line: str) -> _Table:
    texts, country = support_texts(office.facts.country), office.facts.country
    found = office.read(regional_list, programme_id, district, line)
    regions = any(one.region for one in found)
    rows = [
        (
            *((one.region,) if regions else ()),
            *(one.district, one.line),
            texts.unknown if not one.noted and one.said is None else str(one.noted or one.said),
            " · ".join((*one.plans, one.note) if one.note else one.plans),
        )
        for one in found
    ]
    columns = (
        *((Column(texts.region, wraps=False),) if regions else ()),
        *(Column(texts.district), Column(texts.regional_line)),
        *(Column(texts.regional_count, "right", wraps=False), Column(texts.regional_plans)),
    )
    facts = [Fact(texts.total, total_words(one, texts, country)) for one in line_totals(found)]
    facts += [
        Fact(one.draft.name, reported_words(one.draft, texts, country))
        for one in office.read(reported_of, programme_id)
    ]
    return _Table(texts.regional_title, office.read(agreement_draft, programme_id).title, columns, rows, tuple(facts))


def regional_bytes(office: Office, programme_id: int, district: str = "", line: str = "") -> bytes:
    """Every place of a programme with its districts and totals by line, as a PDF."""
    return _drawn(office, _regional(office, programme_id, district, line))


def save_regional(office: Office, programme_id: int, out: Path, district: str = "", line: str = "") -> int:
    """As PDF, CSV or XLSX by the name of the file; returns how many places."""
    return _saved(office, _regional(office, programme_id, district, line), out)


# -- one district ---------------------------------------------------------------------------------


def district_bytes(office: Office, agreement_id: int, what: DistrictPaper = "sheet", day: date | None = None) -> bytes:
    """One of the papers of a district as a PDF; the shops are those of ``day`` (today)."""
    sheet = office.read(district_sheet, agreement_id, day)
    if what == "sheet":
        return _sheet_bytes(office, sheet)
    if what == "shops":
        return _drawn(office, _shops(office, sheet))
    texts, buffer = support_texts(office.facts.country), io.BytesIO()
    block = safety_block(office, sheet, texts)
    charts, note = _charts(office, sheet), texts.safety_note
    facts = FactsSheet(texts.safety_title, sheet.draft.title, (), (block,), charts, note)
    draw_facts_sheet(letterhead(office), facts, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def save_district(
    office: Office, agreement_id: int, out: Path, what: DistrictPaper = "sheet", day: date | None = None
) -> int:
    """PDF by the name of the file; the shops and the safety items also as CSV or XLSX. Returns the rows of a list."""
    if out.suffix.lower() == ".pdf" or what == "sheet":
        save_paper(out, district_bytes(office, agreement_id, what, day))
        return 0
    sheet, texts = office.read(district_sheet, agreement_id, day), support_texts(office.facts.country)
    if what == "shops":
        return _saved(office, _shops(office, sheet), out)
    block = safety_block(office, sheet, texts)
    rows = [tuple(row) for row in block.rows]
    return _saved(office, _Table(texts.safety_title, sheet.draft.title, block.columns, rows), out)


def safety_chart(office: Office, sheet: DistrictSheet) -> BarChart | None:
    """Safety items by month; ``None`` without any."""
    texts, months = support_texts(office.facts.country), safety_months(sheet.safety)
    if not months:
        return None
    bars = tuple(Bar(f"{one.month[5:]}/{one.month[:4]}", one.total, str(one.total)) for one in months[-12:])
    return BarChart(texts.safety, bars)


def _charts(office: Office, sheet: DistrictSheet) -> tuple[BarChart, ...]:
    chart = safety_chart(office, sheet)
    return () if chart is None else (chart,)


def shop_cells(one: Premises, texts: SupportTexts) -> tuple[str, ...]:
    """Street and number, name, trade, hours, tenure, telephone."""
    street = " ".join(part for part in (one.street, one.street_number) if part)
    return (street, one.name, one.trade, one.hours, texts.tenures.get(one.tenure, ""), one.phone)


def shop_rows(office: Office, sheet: DistrictSheet, texts: SupportTexts) -> list[tuple[str, ...]]:
    """The shops as they may leave the office: of blocked data only where it is and what it sells."""
    kept = office.read(lines_kept_back, "premises", "agreement_id", sheet.id)
    hidden = privacy_texts(office.facts.country).kept_back
    return [shop_cells(replace(one, name=hidden, phone="") if one.id in kept else one, texts) for one in sheet.shops]


def _shops(office: Office, sheet: DistrictSheet) -> _Table:
    texts = support_texts(office.facts.country)
    rows = shop_rows(office, sheet, texts)
    return _Table(texts.shops_title.format(day=long_date(sheet.day)), sheet.draft.title, _shop_columns(texts), rows)


def _shop_columns(texts: SupportTexts) -> tuple[Column, ...]:
    return (
        *(Column(texts.street), Column(texts.shop), Column(texts.trade), Column(texts.hours_open)),
        *(Column(texts.tenure, wraps=False), Column(texts.phone, wraps=False)),
    )


def _sheet_bytes(office: Office, sheet: DistrictSheet) -> bytes:
    texts, buffer, draft = support_texts(office.facts.country), io.BytesIO(), sheet.draft
    begins, ends = draft.starts_on or draft.signed_on, draft.ends_on
    runs = " – ".join(format_date(one) for one in (begins, ends) if one is not None)
    if begins is not None and ends is None:
        runs = texts.runs_since.format(day=runs)
    said = (
        (texts.programme, sheet.programme),
        *_carried_by(office, sheet),
        (texts.where, ", ".join(part for part in (draft.territory, draft.district, draft.region) if part)),
        (texts.line, sheet.line),
        (texts.fact_purpose, draft.purpose or office.read(_purpose, draft.parent_id)),
        (texts.runs, runs),
        (texts.shops, format_count(len(sheet.shops), office.facts.country)),
        (texts.plan, _plan_sum(office, sheet, texts)),
        (texts.safety_short, _safety_sum(sheet, texts)),
        (texts.note, draft.note),
    )
    blocks = (
        Block(texts.plan, *_plan(office, sheet, texts)),
        safety_block(office, sheet, texts),
        Block(texts.residents, *_residents(office, sheet, texts)),
        Block(texts.surveys, *_surveys(sheet, texts)),
        Block(texts.shops, _shop_columns(texts), tuple(shop_rows(office, sheet, texts))),
        _files(office, sheet, texts),
    )
    shown, charts = tuple(Fact(label, text) for label, text in said), _charts(office, sheet)
    facts = FactsSheet(draft.title, texts.sheet_title, shown, blocks, charts, _missing(sheet, texts))
    draw_facts_sheet(letterhead(office), facts, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _carried_by(office: Office, sheet: DistrictSheet) -> list[tuple[str, str]]:
    """The institutions of its programme, else its own, each by its role: who executes, who pays."""
    country, found, day = office.facts.country, dict[str, list[str]](), sheet.day.isoformat()
    for agreement_id in (sheet.draft.parent_id, sheet.id):
        if agreement_id is not None and not found:
            for one in office.read(parties_of, agreement_id):
                if one.until_on is None or one.until_on >= day:
                    found.setdefault(kind("role", one.role, country).name, []).append(one.name)
    return [(role, ", ".join(names)) for role, names in found.items()]


def _purpose(reader: Reader, agreement_id: int | None) -> str:
    """What the programme is for, where the district says nothing of its own."""
    return "" if agreement_id is None else agreement_draft(reader, agreement_id).purpose


def _plan_sum(office: Office, sheet: DistrictSheet, texts: SupportTexts) -> str:
    """``14 mejoras · 3 terminadas · $66.000.000``."""
    found = sheet.improvements
    if not found:
        return ""
    ended = sum(one.line.closed_on is not None for one in found)
    cost = sum(one.cost for one in found)
    said = (
        counted(texts.improvements_count, len(found)),
        counted(texts.ended_count, ended) if ended else "",
        format_money(Money(cost, office.facts.currency), office.facts.country) if cost else "",
    )
    return " · ".join(part for part in said if part)


def _safety_sum(sheet: DistrictSheet, texts: SupportTexts) -> str:
    """``24 hechos · 8 resueltos``."""
    if not sheet.safety:
        return ""
    solved = sum(one.solved for one in safety_months(sheet.safety))
    said = [counted(texts.incidents_count, len(sheet.safety)), counted(texts.solved_count, solved) if solved else ""]
    return " · ".join(part for part in said if part)


def _missing(sheet: DistrictSheet, texts: SupportTexts) -> str:
    """What nobody has noted yet, so that an empty sheet says what it waits for."""
    parts = (
        (sheet.shops, texts.shops),
        (sheet.improvements, texts.plan),
        (sheet.residents, texts.residents),
        (sheet.surveys, texts.surveys),
    )
    names = [title[:1].lower() + title[1:] for found, title in parts if not found]
    return texts.missing.format(names=", ".join(names)) if names else ""


def _files(office: Office, sheet: DistrictSheet, texts: SupportTexts) -> Block:
    columns = (Column(texts.file), Column(texts.file_caption), Column(texts.day, wraps=False))
    files = office.read(attached_to, "agreement", sheet.uid)
    return Block(texts.files, columns, tuple((one.file_name, one.caption, format_iso(one.added_on)) for one in files))


Rows = tuple[tuple[str, ...], ...]


def _plan(office: Office, sheet: DistrictSheet, texts: SupportTexts) -> tuple[tuple[Column, ...], Rows]:
    improvement = case_kind(office.facts.country, IMPROVEMENT)
    columns = (
        *(Column(texts.plan_year, wraps=False), Column(texts.improvement), Column(texts.type)),
        *(Column(texts.step, wraps=False), Column(texts.cost, "right", wraps=False)),
    )
    rows = tuple(
        (
            *(str(year) if year else texts.plan_none, one.line.title, type_words(improvement, one)),
            *(improvement.step_name(one.line.step), cost_words(office, one)),
        )
        for year in (*PLAN_YEARS, 0)
        for one in sheet.of_year(year)
    )
    return columns, rows


def type_words(of: CaseKind, one: Item) -> str:
    """The word of its type."""
    field = of.field("type")
    return field.choice(one.fields.get("type", "")) if field else ""


def cost_words(office: Office, one: Item) -> str:
    """What an improvement costs, "" where nobody said."""
    return format_money(Money(one.cost, office.facts.currency), office.facts.country) if one.cost else ""


def safety_block(office: Office, sheet: DistrictSheet, texts: SupportTexts) -> Block:
    """Months by type, with those that are solved; no persons."""
    field, months = case_kind(office.facts.country, SAFETY).field("type"), safety_months(sheet.safety)
    used = [one for one in (field.choices if field else ()) if any(one.code in month.by_type for month in months)]
    columns = (
        Column(texts.month, wraps=False),
        *(Column(one.name, "right") for one in used),
        *(Column(texts.total, "right", wraps=False), Column(texts.solved, "right", wraps=False)),
    )
    rows = tuple(
        (
            f"{one.month[5:]}/{one.month[:4]}",
            *(str(one.by_type.get(choice.code, 0)) for choice in used),
            *(str(one.total), str(one.solved)),
        )
        for one in months
    )
    return Block(texts.safety, columns, rows)


def _residents(office: Office, sheet: DistrictSheet, texts: SupportTexts) -> tuple[tuple[Column, ...], Rows]:
    contact = case_kind(office.facts.country, "resident_contact")
    columns = (Column(texts.day, wraps=False), Column(texts.matter), Column(texts.step, wraps=False))
    rows = tuple(
        (
            *(format_iso(one.line.opened_on), one.fields.get("matter", "") or one.line.title),
            contact.step_name(one.line.step),
        )
        for one in sheet.residents
    )
    return columns, rows


def _surveys(sheet: DistrictSheet, texts: SupportTexts) -> tuple[tuple[Column, ...], Rows]:
    columns = (
        Column(texts.question),
        *(Column(texts.before, "right", wraps=False), Column(texts.after, "right", wraps=False)),
        Column(texts.change, "right", wraps=False),
    )
    rows = tuple(
        (
            *(one.fields.get("question", ""), survey_words(one, "before", texts), survey_words(one, "after", texts)),
            change_words(one.fields.get("before", ""), one.fields.get("after", "")),
        )
        for one in sheet.surveys
    )
    return columns, rows


def survey_words(one: Item, when: str, texts: SupportTexts) -> str:
    """``40 (25)``: the result, and of how many answers; ``sin dato`` where it was not asked yet."""
    value, answers = one.fields.get(when, ""), one.fields.get(f"answers_{when}", "")
    return (f"{value} ({answers})" if answers else value) if value else texts.unknown


# -- lists out ------------------------------------------------------------------------------------


def _drawn(office: Office, table: _Table) -> bytes:
    if table.facts:
        block = Block("", table.columns, tuple(table.rows))
        sheet, whole = FactsSheet(table.title, table.subtitle, table.facts, (block,)), io.BytesIO()
        draw_facts_sheet(letterhead(office), sheet, paper_of(office), whole, office.clock.today())
        return whole.getvalue()
    listing = Listing(
        head=letterhead(office),
        title=table.title,
        columns=table.columns,
        rows=table.rows,
        subtitle=table.subtitle,
        day=office.clock.today(),
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def _saved(office: Office, table: _Table, out: Path) -> int:
    if out.suffix.lower() == ".pdf":
        save_paper(out, _drawn(office, table))
        return len(table.rows)
    cells: Sequence[list[Cell]] = [list(row) for row in table.rows]
    save_sheet(out, table.title, [one.title for one in table.columns], cells, office.facts.country)
    return len(table.rows)
