"""Everything the office holds about a member, as a PDF and as sheets (CSV); the notice on what it is held for."""

from __future__ import annotations

import contextlib
import io
import json
import textwrap
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from app.exchange.tables_out import between, csv_bytes
from app.jobs.about_words import code_words
from app.jobs.erasing import country_rules
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.messages import words
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.privacy.about import Records, records_about
from app.models.privacy.subject import Whom, subject_of
from app.models.schema import TABLES
from app.office import Office
from app.reports.listing import Column, Listing, draw_listing
from app.reports.privacy_notice import draw_notice
from app.reports.privacy_texts import privacy_texts

_FIELD_BY_FIELD: Final = ("member", "person", "organization")
_LINE_LETTERS: Final = 400
"""What a row of the table surely shows: longer cells are cut by the paper."""


@dataclass(frozen=True, slots=True)
class About:
    """What was written: the PDF first, then a sheet for each kind of record."""

    files: tuple[Path, ...]
    records: int


def about_bytes(office: Office, whom: Whom) -> bytes:
    """The PDF: who it is, field by field, then a line for each record."""
    texts = privacy_texts(office.facts.country)
    row = office.read(subject_of, whom)
    lines: list[tuple[str, str]] = []
    for found in office.read(records_about, whom, TABLES):
        title = texts.tables.get(found.table, found.table)
        for values in found.rows:
            said = _said(office, found, values)
            if found.table in _FIELD_BY_FIELD:
                lines += [(title, f"{name}: {value}") for name, value in said]
            else:
                lines += _whole(title, " · ".join(f"{name}: {value}" for name, value in said))
    listing = Listing(
        head=letterhead(office),
        title=texts.about_title,
        subtitle=texts.about_of.format(name=row.name, number=row.number) if row.number else row.name,
        columns=(Column(texts.column_record), Column(texts.column_content, "left", True)),
        rows=lines,
        note=texts.about_note.format(law=texts.law),
        day=office.clock.today(),
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def save_about(office: Office, whom: Whom, folder: Path) -> About:
    """Writes the PDF and a CSV per kind of record into a folder, made when missing. Raises ``Unavailable``."""
    texts = privacy_texts(office.facts.country)
    who = office.read(subject_of, whom)
    stem = who.number or (str(who.member_id) if who.member_id else f"{texts.about_record}-{who.party_id}")
    with contextlib.suppress(OSError):  # what cannot be made is said by the first file that cannot be written
        folder.mkdir(parents=True, exist_ok=True)
    pdf = folder / f"{texts.about_file}-{stem}.pdf"
    save_paper(pdf, about_bytes(office, whom))
    files, count = [pdf], 0
    for found in office.read(records_about, whom, TABLES):
        title = texts.tables.get(found.table, found.table)
        header = [texts.columns.get(name, name) for name in found.columns]
        rows = [[_value(office, found.table, name, values) for name in found.columns] for values in _maps(found)]
        out = folder / f"{stem}-{title.lower().replace(' ', '-')}.csv"
        save_paper(out, csv_bytes(header, rows, between(office.facts.country)))
        files.append(out)
        count += len(rows)
    return About(tuple(files), count)


def notice_bytes(office: Office) -> bytes:
    """The country's notice on personal data with the office's own facts, as a PDF to hang up or hand out."""
    facts, texts, rules = office.facts, privacy_texts(office.facts.country), country_rules(office.facts.country)
    term = rules["answer"]
    answer = texts.answer_working if term["kind"] == "working" else texts.answer_calendar
    said = {
        "office": facts.name,
        "address": ", ".join(part for part in (facts.address, facts.city) if part) or "—",
        "contact": " · ".join(part for part in (facts.phone, facts.email) if part) or "—",
        "answer": answer.format(days=term["days"]) if term["confirmed"] else texts.answer_unknown,
        "law": texts.law_full,
    }
    buffer = io.BytesIO()
    paragraphs = [text.format(**said) for text in texts.notice]
    draw_notice(letterhead(office), texts.notice_title, paragraphs, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _whole(title: str, said: str) -> list[tuple[str, str]]:
    """A record on as many lines of the table as it needs: who asks for everything gets the end of a letter too."""
    return [("" if at else title, part) for at, part in enumerate(textwrap.wrap(said, _LINE_LETTERS))]


def _maps(found: Records) -> list[dict[str, Any]]:
    return [dict(zip(found.columns, row, strict=True)) for row in found.rows]


def _said(office: Office, found: Records, row: tuple[Any, ...]) -> list[tuple[str, str]]:
    texts = privacy_texts(office.facts.country)
    values = dict(zip(found.columns, row, strict=True))
    pairs = ((texts.columns.get(name, name), _value(office, found.table, name, values)) for name in found.columns)
    return [(name, value) for name, value in pairs if value]


def _value(office: Office, table: str, name: str, values: dict[str, Any]) -> str:
    """A stored value as people write it: amounts, days, words of the program; "" for nothing."""
    value = values[name]
    if value is None or value == "":
        return ""
    if name in ("amount", "sales"):
        return format_money(Money(int(value), values.get("currency") or office.facts.currency), office.facts.country)
    if name == "content":
        return str(json.loads(value).get("concept", ""))
    if isinstance(value, str) and _is_day(value):
        return format_iso(value)
    texts = privacy_texts(office.facts.country)
    if said := code_words(table, name, values, office.facts.country, texts.columns):
        return said
    if name in texts.yes_no:
        return texts.yes if value else texts.no
    if name == "status":
        return words(f"status.{value}")
    return texts.values.get(str(value), str(value)) if name in texts.coded else str(value)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == 10
