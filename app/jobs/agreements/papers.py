"""The papers of an agreement: its sheet, its institutions on a day, its text to sign. Lists are ``lists``.

Facts are the models', drawing is ``reports``'.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, Literal

from app.jobs.agreements.agreement_text import text_of
from app.jobs.agreements.list_file import without_blank
from app.jobs.agreements.lists import parties_bytes, save_parties
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.messages.agreement_words import event_words, state_words, why_words
from app.models.agreements.kinds import kind
from app.models.agreements.parties import PartyRow
from app.models.agreements.queries import AgreementSheet, Child, agreement_sheet
from app.models.agreements.rules import SECTIONS
from app.models.base.attachments import AttachedFile, attached_to
from app.models.base.values.dates import format_date, format_iso, long_date
from app.office import Office
from app.reports.agreement_sheet import Block, FactsSheet, draw_facts_sheet
from app.reports.agreement_text_paper import draw_agreement_text
from app.reports.agreement_texts import AgreementTexts, agreement_texts
from app.reports.facts_paper import Fact
from app.reports.table import Column

PaperKind = Literal["sheet", "text", "parties"]
PAPERS: Final[tuple[PaperKind, ...]] = ("sheet", "text", "parties")


def agreement_bytes(office: Office, agreement_id: int, what: PaperKind = "sheet", day: date | None = None) -> bytes:
    """One of the papers as a PDF; the sheet and the institutions as of ``day`` (today)."""
    if what == "parties":
        return parties_bytes(office, agreement_id, day or office.clock.today())
    sheet = office.read(agreement_sheet, agreement_id, day)
    buffer, today = io.BytesIO(), office.clock.today()
    if what == "text":
        text = text_of(sheet, office.facts.country)
        draw_agreement_text(letterhead(office), text, paper_of(office), buffer, today)
    else:
        files = office.read(attached_to, "agreement", sheet.uid)
        facts = _sheet(sheet, files, office.facts.country)
        draw_facts_sheet(letterhead(office), facts, paper_of(office), buffer, today)
    return buffer.getvalue()


def print_agreement(
    office: Office, agreement_id: int, out: Path, what: PaperKind = "sheet", day: date | None = None
) -> None:
    """As a PDF; the institutions of a day also as CSV or XLSX, by the name of the file.

    Raises ``Unavailable`` when the file cannot be written; the old one then stays.
    """
    if what == "parties" and out.suffix.lower() in (".csv", ".xlsx"):
        save_parties(office, agreement_id, day or office.clock.today(), out)
    else:
        save_paper(out, agreement_bytes(office, agreement_id, what, day))


# -- the sheet ------------------------------------------------------------------------------------


def _sheet(sheet: AgreementSheet, files: Sequence[AttachedFile], country: str) -> FactsSheet:
    texts = agreement_texts(country)
    return FactsSheet(
        title=sheet.draft.title,
        subtitle=texts.sheet_title,
        facts=tuple(Fact(label, text, strong=label == texts.state) for label, text in _facts(sheet, texts, country)),
        blocks=(
            _party_block(texts.parties, [one for one in sheet.parties if one.binds], texts, country),
            _party_block(texts.parties_observe, [one for one in sheet.parties if not one.binds], texts, country),
            *(_area_block(sheet, one, texts, country) for one in SECTIONS),
            _territory_block(sheet, texts),
            _others_block(texts.children, sheet.children, texts, country),
            _others_block(texts.copied_as, sheet.copies, texts, country),
            _event_block(sheet, texts),
            _file_block(files, texts),
        ),
    )


def _facts(sheet: AgreementSheet, texts: AgreementTexts, country: str) -> list[tuple[str, str]]:
    draft, now = sheet.draft, sheet.now
    begins = draft.terms.begins
    signed = texts.not_signed
    if draft.signed_on is not None:
        signed = ", ".join(part for part in (draft.place, long_date(draft.signed_on)) if part)
    ends = format_date(now.ends_on) if now.ends_on is not None else (texts.no_end if begins else "")
    where = " · ".join(part for part in (draft.territory, draft.district, draft.region) if part)
    return [
        (texts.state, state_words(now)),
        ("", why_words(now, sheet.day)),
        (texts.kind, kind("agreement", draft.kind, country).name),
        (texts.number, draft.number),
        (texts.parent, sheet.parent),
        (texts.copied_from, sheet.copied_from),
        (texts.purpose, draft.purpose),
        (texts.signed, signed),
        (texts.starts, format_date(begins) if begins and begins != draft.signed_on else ""),
        (texts.ends, ends),
        (texts.renewal, _renewal(sheet, texts)),
        (texts.notice, _notice(sheet, texts)),
        (texts.accession, _accession(sheet, texts)),
        (texts.territory, where),
        (texts.free, texts.is_free if draft.free else ""),
        (texts.act, draft.act),
        (texts.counted, _counts(sheet, texts)),
        (texts.note, draft.note),
    ]


def _renewal(sheet: AgreementSheet, texts: AgreementTexts) -> str:
    draft = sheet.draft
    if draft.ends_on is None:
        return ""
    name = "tacit_one" if draft.renewal == "tacit" and draft.renewal_months == 1 else draft.renewal
    return texts.renewals[name].format(months=draft.renewal_months)


def _notice(sheet: AgreementSheet, texts: AgreementTexts) -> str:
    days, now = sheet.draft.notice_days, sheet.now
    if not days:
        return ""
    if now.notice_on is not None:
        return texts.notice_day.format(days=days, day=format_date(now.notice_on))
    return (texts.notice_days if sheet.draft.ends_on else texts.notice_open).format(days=days)


def _accession(sheet: AgreementSheet, texts: AgreementTexts) -> str:
    draft = sheet.draft
    if not draft.open_accession:
        return ""
    until = draft.accession_until
    said = texts.accession_until.format(day=format_date(until)) if until else texts.accession_open
    return " · ".join(part for part in (said, draft.accession_rule) if part)


def _counts(sheet: AgreementSheet, texts: AgreementTexts) -> str:
    said = [
        texts.counts[name][count != 1].format(count=count)
        for name, count in sheet.counts.items()
        if count and name in texts.counts
    ]
    return " · ".join(said)


def _party_block(title: str, parties: Sequence[PartyRow], texts: AgreementTexts, country: str) -> Block:
    columns = (
        Column(texts.column_number, "right", wraps=False),
        Column(texts.column_institution),
        Column(texts.column_role),
        Column(texts.column_from, wraps=False),
        Column(texts.column_until, wraps=False),
        Column(texts.column_signer),
    )
    rows = tuple(
        (
            *(str(place), one.name, kind("role", one.role, country).name, format_iso(one.from_on)),
            *(format_iso(one.until_on), signer_words(one)),
        )
        for place, one in enumerate(parties, 1)
    )
    return Block(title, *without_blank(columns, rows, 4))


def signer_words(row: PartyRow) -> str:
    """Who signs for an institution, with the office."""
    return ", ".join(part for part in (row.signer, row.signer_office) if part)


def _area_block(sheet: AgreementSheet, section: str, texts: AgreementTexts, country: str) -> Block:
    columns = (Column(texts.column_number, wraps=False), Column(texts.column_area), Column(texts.column_body))
    rows = tuple(
        (one.label, one.name, one.body or (texts.open_area if one.open else ""))
        for one in sheet.areas
        if one.kind == section
    )
    return Block(kind("section", section, country).plural, *without_blank(columns, rows, 0))


def _territory_block(sheet: AgreementSheet, texts: AgreementTexts) -> Block:
    columns = (
        Column(texts.column_region),
        Column(texts.column_district),
        Column(texts.column_line),
        Column(texts.column_quantity, "right", wraps=False),
    )
    rows = tuple(
        (one.region, one.district, one.line, texts.unknown if one.quantity is None else str(one.quantity))
        for one in sheet.territories
    )
    return Block(texts.territories, *without_blank(columns, rows, 0))


def _others_block(title: str, ones: Sequence[Child], texts: AgreementTexts, country: str) -> Block:
    columns = (Column(texts.column_kind), Column(texts.column_title), Column(texts.column_signed, wraps=False))
    rows = tuple((kind("agreement", one.kind, country).name, one.title, format_iso(one.signed_on)) for one in ones)
    return Block(title, columns, rows)


def _event_block(sheet: AgreementSheet, texts: AgreementTexts) -> Block:
    columns = (Column(texts.column_day, wraps=False), Column(texts.column_event), Column(texts.column_paper))
    rows = tuple(
        (
            format_iso(one.on_date),
            " · ".join(part for part in (event_words(one), one.organization, texts.revoked * one.revoked) if part),
            " · ".join(part for part in (one.document, one.note) if part),
        )
        for one in reversed(sheet.events)
    )
    return Block(texts.history, columns, rows)


def _file_block(files: Sequence[AttachedFile], texts: AgreementTexts) -> Block:
    columns = (
        Column(texts.column_file),
        Column(texts.column_caption),
        Column(texts.column_day, wraps=False),
        Column(texts.column_control, wraps=False),
    )
    rows = tuple((one.file_name, one.caption, format_iso(one.added_on), one.control) for one in reversed(files))
    return Block(texts.files, columns, rows)
