"""Agreements and their institutions as lists: PDF, CSV or Excel, as of any day."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages.agreement_words import state_words
from app.models.agreements.agreements import agreement_draft
from app.models.agreements.kinds import kind
from app.models.agreements.parties import parties_of
from app.models.agreements.queries import AgreementWish, agreement_rows
from app.models.base.values.dates import format_date, format_iso, long_date
from app.office import Office
from app.reports.agreement_texts import agreement_texts
from app.reports.listing import Column, Listing, draw_listing

Rows = tuple[tuple[str, ...], ...]


def without_blank(columns: tuple[Column, ...], rows: Rows, kept: int) -> tuple[tuple[Column, ...], Rows]:
    """The table without columns that say nothing in any row; the first ``kept`` stay."""
    shown = [at for at in range(len(columns)) if at < kept or any(row[at] for row in rows)]
    return tuple(columns[at] for at in shown), tuple(tuple(row[at] for at in shown) for row in rows)


def _party_table(office: Office, agreement_id: int, day: date) -> tuple[tuple[Column, ...], Rows]:
    texts, country = agreement_texts(office.facts.country), office.facts.country
    columns = (
        Column(texts.column_number, "right", wraps=False),
        Column(texts.column_institution),
        Column(texts.column_role),
        Column(texts.column_from, wraps=False),
        Column(texts.column_scope),
        Column(texts.column_instrument),
    )
    rows = tuple(
        (
            *(str(place), one.name, kind("role", one.role, country).name, format_iso(one.from_on)),
            *(kind("scope", one.scope, country).name if one.scope else "", one.instrument),
        )
        for place, one in enumerate(office.read(parties_of, agreement_id, day), 1)
    )
    return columns, rows


def parties_bytes(office: Office, agreement_id: int, day: date) -> bytes:
    """Who was bound on a day, as a PDF."""
    texts = agreement_texts(office.facts.country)
    columns, rows = without_blank(*_party_table(office, agreement_id, day), kept=4)
    count = texts.parties_count[len(rows) != 1].format(count=len(rows))
    listing = Listing(
        head=letterhead(office),
        title=office.read(agreement_draft, agreement_id).title,
        columns=columns,
        rows=rows,
        subtitle=f"{texts.parties_title.format(day=long_date(day))} · {count}",
        note=texts.parties_note,
        day=office.clock.today(),
    )
    return _drawn(office, listing)


def save_parties(office: Office, agreement_id: int, day: date, out: Path) -> None:
    """Who was bound on a day, as CSV or XLSX by the name of the file; every column stays."""
    columns, rows = _party_table(office, agreement_id, day)
    title = agreement_texts(office.facts.country).parties
    _save(office, out, title, [one.title for one in columns], rows)


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
    if out.suffix.lower() != ".pdf":
        _save(office, out, texts.list_title, header, rows)
        return len(rows)
    columns = tuple(Column(title, wraps=at in (1, 2, 4)) for at, title in enumerate(header))
    listing = Listing(
        head=letterhead(office),
        title=texts.list_title,
        columns=columns,
        rows=rows,
        subtitle=texts.list_subtitle.format(day=long_date(on)),
        day=office.clock.today(),
        landscape=True,
    )
    save_paper(out, _drawn(office, listing))
    return len(rows)


def _drawn(office: Office, listing: Listing) -> bytes:
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def _save(office: Office, out: Path, title: str, header: Sequence[str], rows: Rows) -> None:
    cells: list[list[Cell]] = [list(row) for row in rows]
    save_sheet(out, title, header, cells, office.facts.country)
