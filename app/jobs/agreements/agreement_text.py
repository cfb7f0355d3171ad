"""The words of an agreement's text, put together from its parts: opening, recitals, areas, clauses, closing."""

from __future__ import annotations

from datetime import date

from app.models.agreements.kinds import Kind, kind
from app.models.agreements.parties import ADHERENT, PartyRow
from app.models.agreements.queries import AgreementSheet
from app.models.base.values.dates import format_iso
from app.models.base.values.text import fold
from app.models.base.values.words import capitalized, counted, date_in_words
from app.reports.agreement_text_paper import AgreementText, Section, SignatureBlock
from app.reports.agreement_texts import AgreementTexts, agreement_texts


def text_of(sheet: AgreementSheet, country: str) -> AgreementText:
    """The text as it was signed, or as it would be: who joined later stands at the end and does not sign here."""
    texts, draft = agreement_texts(country), sheet.draft
    what = kind("agreement", draft.kind, country)
    name = what.name
    begins = draft.terms.begins.isoformat() if draft.terms.begins else None
    bound = [one for one in sheet.parties if one.binds]  # an observer is no party of the text
    later = [one for one in bound if one.role == ADHERENT or one.from_on not in (None, begins)]
    signers = [one for one in bound if one not in later]
    number = f"{name} {draft.number}".strip()
    return AgreementText(
        title=draft.title,
        subtitle=number if number != draft.title else "",
        mark=texts.draft_mark if sheet.now.state == "draft" else "",
        opening=_opening(signers, what, texts),
        sections=_sections(sheet, texts),
        closing=closing(draft.signed_on, draft.place, draft.copies, texts),
        signatures=tuple(SignatureBlock(one.name, one.signer, one.signer_office) for one in signers),
        later=tuple(texts.joined.format(name=one.name, day=format_iso(one.from_on)) for one in later),
    )


def _opening(signers: list[PartyRow], what: Kind, texts: AgreementTexts) -> str:
    """With domicile, tax number and representative where they are known; else "those who sign below"."""
    lower = what.name[:1].lower() + what.name[1:]
    this = texts.this[what.feminine]
    if not any(one.signer or one.tax_id or one.address for one in signers):
        return texts.below.format(this=this, kind=lower)
    parts = [_party(one, texts) for one in signers]
    plain = len(parts) == 2 and "," not in parts[0]
    last = texts.and_two if plain else texts.and_more
    named = last.join(part for part in ("; ".join(parts[:-1]), parts[-1]) if part)
    return texts.between.format(parties=named, this=this, kind=lower)


def _party(row: PartyRow, texts: AgreementTexts) -> str:
    said = texts.party.format(name=row.name)
    for text, value in (
        (texts.party_tax, row.tax_id),
        (texts.party_address, row.address),
        (texts.party_signer, row.signer),
        (texts.party_office, row.signer_office if row.signer else ""),
        (texts.party_power, row.signer_power if row.signer else ""),
    ):
        said += text.format(tax_id=value, address=value, signer=value, office=value, power=value) if value else ""
    return said


def _sections(sheet: AgreementSheet, texts: AgreementTexts) -> tuple[Section, ...]:
    by_kind = {one: [area for area in sheet.areas if area.kind == one] for one in ("area", "line", "aim")}
    areas = []
    for area in by_kind["area"]:
        lead = (texts.area if area.body else texts.area_alone).format(label=area.label, name=_mid(area.name, area.body))
        areas.append((lead.removeprefix(". "), area.body))
    lines = [("", f"– {one.name}. {one.body}".rstrip().removesuffix(".") + ".") for one in by_kind["line"]]
    aims = [("", f"– {one.name}. {one.body}".rstrip().removesuffix(".") + ".") for one in by_kind["aim"]]
    # Where no clause has a title the paper had no numbers either.
    numbered = any(one.heading for one in sheet.clauses)
    clauses = [
        (": ".join(part for part in (texts.clause(place), one.heading) if part) + "." if numbered else "", one.body)
        for place, one in enumerate(sheet.clauses, 1)
    ]
    recitals = [("", f"– {one.body}") for one in sheet.recitals]
    return tuple(
        Section(heading, tuple(parts))
        for heading, parts in (
            (texts.recitals, recitals),
            (texts.agree, areas),
            (texts.lines, lines),
            (texts.aims, aims),
            ("" if areas else texts.agree, clauses),
        )
        if parts
    )


def _mid(name: str, body: str) -> str:
    """In the middle of a sentence a name begins small, unless it is all capitals."""
    return name if not body or name.isupper() else name[:1].lower() + name[1:]


def closing(signed_on: date | None, place: str, copies: int | None, texts: AgreementTexts) -> str:
    """``En la ciudad de Arequipa, a los diez días del mes de diciembre de mil novecientos …``, and how many copies."""
    when = date_in_words(signed_on) if signed_on else texts.blank_date
    if place or signed_on is None:
        frame = texts.closing_named if fold(place).startswith(fold(texts.city)) else texts.closing
        said = frame.format(place=place or texts.blank_place, date=when)
    else:
        said = capitalized(texts.closing_no_place.format(date=when))
    if copies:
        said += " " + texts.closing_copies.format(copies=counted(copies, texts.copy, texts.copies))
    return said
