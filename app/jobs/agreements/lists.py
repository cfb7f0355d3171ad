"""Agreements and their institutions as lists: PDF, CSV or Excel, as of any day."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from app.jobs.agreements.list_file import Rows, list_bytes, save_list, without_blank
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_sheet
from app.messages.agreement_words import state_words
from app.models.agreements.agreements import agreement_draft
from app.models.agreements.kinds import kind
from app.models.agreements.parties import parties_of
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.base.values.dates import format_date, format_iso, long_date
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.agreement_texts import agreement_texts
from app.reports.listing import Column


def _party_table(office: Office, agreement_id: int, day: date) -> tuple[tuple[Column, ...], Rows, Rows]:
    """The columns, who was bound, and behind them without a number who only observed."""
    texts, country = agreement_texts(office.facts.country), office.facts.country
    columns = (
        Column(texts.column_number, "right", wraps=False),
        Column(texts.column_institution),
        Column(texts.column_role),
        Column(texts.column_from, wraps=False),
        Column(texts.column_scope),
        Column(texts.column_instrument),
    )
    parties = office.read(parties_of, agreement_id, day)
    bound = [one for one in parties if one.binds]
    numbered = [(str(place), one) for place, one in enumerate(bound, 1)]
    rows = tuple(
        (
            *(number, one.name, kind("role", one.role, country).name, format_iso(one.from_on)),
            *(kind("scope", one.scope, country).name if one.scope else "", one.instrument),
        )
        for number, one in (*numbered, *(("", one) for one in parties if not one.binds))
    )
    return columns, rows[: len(bound)], rows[len(bound) :]


def parties_bytes(office: Office, agreement_id: int, day: date) -> bytes:
    """Who was bound on a day, as a PDF; who only observed stands in a table of its own and is not counted."""
    texts = agreement_texts(office.facts.country)
    columns, bound, observers = _party_table(office, agreement_id, day)
    title = office.read(agreement_draft, agreement_id).title
    said = [texts.parties_title.format(day=long_date(day)), texts.parties_count[len(bound) != 1]]
    subtitle = " · ".join(said).format(count=len(bound))
    today = office.clock.today()
    if observers:
        blocks = tuple(
            Block(name, *without_blank(columns, rows, kept=4))
            for name, rows in ((texts.parties_bound, bound), (texts.parties_observe, observers))
        )
        sheet = FactsSheet(title, subtitle, (), blocks, note=texts.parties_note)
        buffer = io.BytesIO()
        draw_facts_sheet(letterhead(office), sheet, paper_of(office), buffer, today)
        return buffer.getvalue()
    shown, rows = without_blank(columns, bound, kept=4)
    return list_bytes(office, title, subtitle, shown, rows, note=texts.parties_note)


def save_parties(office: Office, agreement_id: int, day: date, out: Path) -> None:
    """Who was bound on a day, as CSV or XLSX by the name of the file; every column stays."""
    columns, bound, observers = _party_table(office, agreement_id, day)
    title = agreement_texts(office.facts.country).parties
    save_sheet(out, title, [one.title for one in columns], (*bound, *observers), office.facts.country)


def save_agreements(office: Office, out: Path, wish: AgreementWish, day: date | None = None) -> int:
    """Writes the list as PDF, CSV or XLSX by the name of the file, as of ``day``; returns how many."""
    on, country = day or office.clock.today(), office.facts.country
    texts, found = agreement_texts(country), office.read(agreement_rows, wish, on)
    header = (
        *(texts.column_state, texts.column_title, texts.column_kind, texts.column_number, texts.column_with),
        *(texts.column_signed, texts.column_until, texts.column_notice),
    )
    rows = tuple(
        (
            *(state_words(one.now), one.title, kind("agreement", one.kind, country).name, one.number),
            *(", ".join(one.parties), format_iso(one.signed_on)),
            format_date(one.now.ends_on) if one.now.ends_on else texts.no_end * (one.now.state != "draft"),
            format_date(one.now.notice_on) if one.now.notice_on else "",
        )
        for one in found
    )
    columns = tuple(Column(title, wraps=at in (1, 2, 4)) for at, title in enumerate(header))
    return save_list(office, out, texts.list_title, texts.list_subtitle.format(day=long_date(on)), columns, rows)
