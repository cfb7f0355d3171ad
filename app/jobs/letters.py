"""Letters and certificates: fields from the register, into the book, on paper. Numbers are given in ``models``."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.dates import MONTHS, format_date, format_iso
from app.models.base.values.money import Money, format_money
from app.models.base.values.words import cardinal, date_in_words, year_in_words
from app.models.dues.queries import account
from app.models.letters.commands import issue_draft, issue_letter
from app.models.letters.queries import Letter, Template, letter, templates
from app.models.letters.rules import LetterDraft
from app.models.members.queries import MemberRow, member
from app.models.members.seniority import admissions_as_of, whole_months
from app.office import Office
from app.reports.letter import LetterPaper, draw_letter
from app.reports.letter_texts import LetterTexts, letter_texts


def all_templates(office: Office) -> list[Template]:
    """The office's own texts, then those of its country that it did not replace; a preset has the id 0."""
    own = office.read(templates)
    presets = json.loads(resource_path("presets", "letter_templates.json").read_text(encoding="utf-8"))
    known = {one.name for one in own}
    offered = presets.get(office.facts.country.upper(), presets["default"])
    return own + [Template(0, **one) for one in offered if one["name"] not in known]


def template_named(office: Office, name: str) -> Template:
    """Raises ``Refused("letter.template_unknown")``, which lists what there is."""
    wanted = " ".join(name.split()).casefold()
    known = all_templates(office)
    for found in known:
        if found.name.casefold() == wanted:
            return found
    raise Refused("letter.template_unknown", field="template", text=name, known=", ".join(one.name for one in known))


def field_values(office: Office, draft: LetterDraft) -> dict[str, str]:
    """What the placeholders of a letter stand for; those of a member only when it is written to one."""
    values = {
        "fecha": format_date(draft.on_date),
        "lugar": draft.place,
        "oficina": office.facts.name,
        "destinatario": draft.to_name,
        "nombre": draft.to_name,
        "cargo": draft.to_title,
        "domicilio": draft.to_address,
        "firmante": draft.signed_by,
        "cargo_firmante": draft.signed_office,
    }
    return values if draft.member_id is None else values | _member_values(office, draft.member_id, draft.on_date)


def _member_values(office: Office, member_id: int, day: date) -> dict[str, str]:
    row, texts = office.read(member, member_id), letter_texts(office.facts.country)
    position = office.read(account, member_id)
    since = _since(office, row, day)
    debt = format_money(Money(position.debt, office.facts.currency), office.facts.country)
    return {
        "nombre": row.name,
        "numero_socio": row.number,
        "documento": row.tax_raw or row.tax_id,
        "categoria": row.category,
        "ingreso": format_date(since) if since else "",
        "antiguedad": _seniority(texts, whole_months(since, day)) if since else "",
        "situacion": texts.standings[position.standing],
        "deuda": debt,
        "rubro": row.trade,
        "domicilio": ", ".join(part for part in (row.address, row.locality, row.district) if part),
    }


def _since(office: Office, row: MemberRow, day: date) -> date | None:
    known = office.read(admissions_as_of, day).get(row.id) or row.joined_on
    return date.fromisoformat(known) if known else None


def _seniority(texts: LetterTexts, months: int) -> str:
    if months >= 12:
        return texts.seniority_years.format(years=months // 12) if months >= 24 else texts.seniority_year
    if months > 1:
        return texts.seniority_months.format(months=months)
    return texts.seniority_month if months else texts.seniority_new


def issue(office: Office, draft: LetterDraft, draft_id: int | None = None) -> Letter:
    """Puts a letter into the book; ``draft_id`` is the kept draft it was until now. Raises ``Refused``."""
    whole = draft if draft.place or draft.direction == "in" else replace(draft, place=office.facts.city)
    values = field_values(office, whole)
    if draft_id is None:
        return office.read(letter, office.run(issue_letter, whole, values).value)
    return office.read(letter, office.run(issue_draft, draft_id, whole, values).value)


def certificate_text(office: Office, member_id: int, day: date, *, with_standing: bool = False) -> str:
    """What the certificate says: what is not known of the member is left out. Raises ``Refused`` for who left."""
    row, facts = office.read(member, member_id), office.facts
    if row.status == "ended":
        raise Refused("letter.not_member", field="member", name=row.name)
    texts, since = letter_texts(facts.country), _since(office, row, day)
    document = row.tax_raw or row.tax_id
    label = texts.id_firm if row.kind == "organization" or row.tax_kind.lower() == "ruc" else texts.id_person
    said = [
        texts.certificate_opening.format(
            office=facts.name,
            name=row.name,
            id=texts.certificate_id.format(label=label, id=document) if document else "",
            number=texts.certificate_number.format(number=row.number) if row.number else "",
            category=texts.certificate_category.format(category=row.category),
            since=texts.certificate_since.format(since=_day_words(since)) if since else "",
        )
    ]
    if with_standing:
        standing = texts.standings[office.read(account, member_id).standing]
        said.append(texts.certificate_standing.format(standing=standing))
    closing = texts.certificate_closing if facts.city else texts.certificate_closing_plain
    said.append(closing.format(place=facts.city, date=date_in_words(day)))
    return "\n\n".join(said).replace("{", "(").replace("}", ")")


def _day_words(day: date) -> str:
    """``cinco de enero de dos mil veinte``; the first is ``primero``."""
    number = "primero" if day.day == 1 else cardinal(day.day)
    return f"{number} de {MONTHS[day.month - 1]} de {year_in_words(day.year)}"


def issue_certificate(
    office: Office, member_id: int, *, with_standing: bool = False, signed_by: str = "", signed_office: str = ""
) -> Letter:
    """A certificate of membership of today, with its number in the book. Raises ``Refused``."""
    day, row = office.clock.today(), office.read(member, member_id)
    draft = LetterDraft(
        kind="certificate",
        on_date=day,
        to_name=row.name,
        subject=letter_texts(office.facts.country).certificate_subject,
        body=certificate_text(office, member_id, day, with_standing=with_standing),
        member_id=member_id,
        signed_by=signed_by,
        signed_office=signed_office,
    )
    return issue(office, draft)


def letter_title(office: Office, one: Letter) -> str:
    """``Nota Nº 12/2026``, as the country calls it; a draft says that it is one."""
    texts = letter_texts(office.facts.country)
    # A certificate is called by what it certifies: "Constancia de socio Nº 1/2026".
    kind = one.subject if one.kind == "certificate" and one.direction == "out" else texts.kinds[one.kind]
    if one.number is None:
        return texts.draft.format(kind=kind)
    pattern = texts.received if one.direction == "in" else texts.numbered
    return pattern.format(kind=kind, number=one.number, year=one.year)


def letter_bytes(office: Office, one: Letter) -> bytes:
    """The letter as a PDF; a certificate names nobody it is addressed to and says its day in words."""
    certificate = one.kind == "certificate" and one.direction == "out"
    paper = LetterPaper(
        head=letterhead(office),
        title=letter_title(office, one),
        day=date.fromisoformat(one.on_date),
        place=one.place,
        to=() if certificate else (one.to_name, one.to_title, one.to_address),
        subject="" if certificate else one.subject,
        body=one.body,
        signers=((one.signed_by, one.signed_office),) if one.signed_by else (),
        dated=not certificate,
        void=(date.fromisoformat(one.voided_on), one.void_reason) if one.voided_on else None,
    )
    buffer = io.BytesIO()
    draw_letter(paper, paper_of(office), buffer)
    return buffer.getvalue()


def print_letter(office: Office, letter_id: int, out: Path) -> Letter:
    """Writes the PDF. Raises ``Refused`` or ``Unavailable``; the old file then stays."""
    one = office.read(letter, letter_id)
    save_paper(out, letter_bytes(office, one))
    return one


def book_row(office: Office, one: Letter) -> tuple[str, str, str, str, str]:
    """A line of the book in words: number, day, to or from whom, subject, what became of it."""
    state = words("letters.state_void") if one.voided_on else words("letters.state_draft") if not one.number else ""
    return (letter_title(office, one), format_iso(one.on_date), one.to_name, one.subject, state)
