"""Letters: fields from the register, into the book, on paper. Numbers are given in ``models``."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Final

from app.jobs.legible import as_pdf, new_file
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.models.base.attachments import attach, attached_to, attachment_bytes
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date
from app.models.base.values.money import Money, format_money
from app.models.base.values.tax_id import without_label
from app.models.dues.queries import account
from app.models.letters.commands import issue_draft, issue_letter, issue_letters
from app.models.letters.queries import Letter, letter
from app.models.letters.rules import NUMBER, LetterDraft, holes
from app.models.members.queries import MemberRow, member, members_by_id
from app.models.members.seniority import admissions_as_of, whole_months
from app.models.privacy.kept_back import kept_back
from app.office import Office
from app.reports.letter import LetterPaper, draw_letters
from app.reports.letter_texts import LetterTexts, letter_texts

MOST_NAMES: Final = 5


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
    since = member_since(office, row, day)
    debt = format_money(Money(position.debt, office.facts.currency), office.facts.country)
    return {
        "nombre": row.name,
        "numero_socio": row.number,
        "documento": without_label(row.tax_raw or row.tax_id),
        "categoria": row.category,
        "ingreso": format_date(since) if since else "",
        "antiguedad": _seniority(texts, whole_months(since, day)) if since else "",
        "situacion": texts.standings[position.standing],
        "deuda": debt,
        "rubro": row.trade,
        "domicilio": _address(row),
    }


def member_since(office: Office, row: MemberRow, day: date) -> date | None:
    """The day of the admission in force on ``day``; ``None`` when the office does not know it."""
    known = office.read(admissions_as_of, day).get(row.id) or row.joined_on
    return date.fromisoformat(known) if known else None


def _seniority(texts: LetterTexts, months: int) -> str:
    if months >= 12:
        return texts.seniority_years.format(years=months // 12) if months >= 24 else texts.seniority_year
    if months > 1:
        return texts.seniority_months.format(months=months)
    return texts.seniority_month if months else texts.seniority_new


def placed(office: Office, draft: LetterDraft) -> LetterDraft:
    """What goes out is written where the office is, unless another place is named."""
    return draft if draft.place or draft.direction == "in" else replace(draft, place=office.facts.city)


def issue(office: Office, draft: LetterDraft, draft_id: int | None = None) -> Letter:
    """Puts a letter into the book; ``draft_id`` is the kept draft it was until now. Raises ``Refused``."""
    whole = placed(office, draft)
    values = field_values(office, whole)
    if draft_id is None:
        return office.read(letter, office.run(issue_letter, whole, values).value)
    return office.read(letter, office.run(issue_draft, draft_id, whole, values).value)


def register_scanned(office: Office, draft: LetterDraft, scan: Path) -> Letter:
    """Something that came in, with its scan; a file that cannot be kept is refused before there is a number."""
    prepared = new_file(scan)
    one = issue(office, draft)
    office.run(attach, "letter", one.uid, prepared, office.clock.today())
    return one


def issue_each(
    office: Office, draft: LetterDraft, member_ids: Sequence[int], draft_id: int | None = None
) -> list[Letter]:
    """The same text to several members, each letter with its own number; all or none.

    Raises ``Refused("letter.holes_of")``, which names whose data are missing.
    """
    done = office.run(issue_letters, ready_each(office, draft, member_ids), draft_id).value
    return [office.read(letter, letter_id) for letter_id in done]


def ready_each(
    office: Office, draft: LetterDraft, member_ids: Sequence[int]
) -> list[tuple[LetterDraft, dict[str, str]]]:
    """The letter for each with what its fields stand for. Raises what ``issue_each`` raises."""
    ready, lacking = [], []
    for row in _addressed(office, member_ids):
        one = placed(office, _to(row, draft))
        values = field_values(office, one)
        ready.append((one, values))
        lacking += [(problem, row.name) for problem in holes(one, {**values, NUMBER: "0"})]
    _refuse_holes(lacking)
    return ready


def to_one_of(office: Office, draft: LetterDraft, member_id: int) -> LetterDraft:
    """A letter to several as one of them gets it."""
    return _to(office.read(member, member_id), draft)


def _to(row: MemberRow, draft: LetterDraft) -> LetterDraft:
    return replace(draft, to_name=row.name, to_address=_address(row), member_id=row.id)


def _refuse_holes(lacking: Sequence[tuple[Problem, str]]) -> None:
    """An unknown field is everybody's; an empty one is said with those it is empty for."""
    for problem, _ in lacking:
        if problem.code != "letter.placeholder_empty":
            raise Refused.because([problem])
    if lacking:
        first = lacking[0][0]
        names = list(dict.fromkeys(who for problem, who in lacking if problem.params == first.params))
        shown = "; ".join(names[:MOST_NAMES])
        raise Refused("letter.holes_of", field=first.field, name=first.params["name"], count=len(names), names=shown)


def circular_to(office: Office, draft: LetterDraft, member_ids: Sequence[int]) -> LetterDraft:
    """The draft as a circular with a copy for each of these members, in their order; to all of them unless said."""
    texts = letter_texts(office.facts.country)
    rows = _addressed(office, member_ids)
    lines = [f"{row.name} · {texts.copy_number.format(number=row.number)}" if row.number else row.name for row in rows]
    to_name = draft.to_name or texts.circular_to
    return replace(draft, kind="circular", member_id=None, to_name=to_name, to_address="\n".join(lines))


def _addressed(office: Office, member_ids: Sequence[int]) -> list[MemberRow]:
    """Those a letter to several goes to: blocked and erased data are used for none."""
    kept = office.read(kept_back)
    ids = [one for one in member_ids if one not in kept]
    if not ids:
        raise Refused("letter.no_members", field="to_name")
    return office.read(members_by_id, ids)


def _address(row: MemberRow) -> str:
    return ", ".join(part for part in (row.address, row.locality, row.district) if part)


def letter_title(office: Office, one: Letter) -> str:
    """``Nota Nº 12/2026``, as the country calls it; a draft says that it is one."""
    texts = letter_texts(office.facts.country)
    # A certificate is called by what it certifies: "Constancia de socio Nº 1/2026".
    kind = one.subject if one.kind == "certificate" and one.direction == "out" else texts.kinds[one.kind]
    if one.number is None:
        return texts.draft.format(kind=kind)
    pattern = texts.received if one.direction == "in" else texts.numbered
    return pattern.format(kind=kind, number=one.number, year=one.year)


def letter_bytes(office: Office, *letters: Letter, copies: bool = True) -> bytes:
    """Letters as one PDF, each from its own page 1; a circular with a copy for each addressee unless told otherwise.

    A certificate names nobody it is addressed to and says its day in words.
    """
    papers = []
    for one in letters:
        papers += [_paper(office, one, name) for name in one.copies if copies] or [_paper(office, one)]
    buffer = io.BytesIO()
    draw_letters(papers, paper_of(office), buffer)
    return buffer.getvalue()


def scan_bytes(office: Office, one: Letter) -> bytes | None:
    """The newest scan or picture of something that came in, as a PDF; ``None`` without one."""
    if one.direction == "out":
        return None
    for file in office.read(attached_to, "letter", one.uid):
        data = office.read(attachment_bytes, file.sha256)
        paper = as_pdf(data) if data else None
        if paper:
            return paper
    return None


def preview_bytes(office: Office, draft: LetterDraft) -> bytes:
    """A letter as it would look now, without a number; fields that cannot be filled yet stay between braces."""
    whole = placed(office, draft)
    values = {name: text for name, text in field_values(office, whole).items() if text}
    subject, body = (_filled(text, values) for text in (whole.subject, whole.body))
    one = Letter.of_draft(replace(whole, subject=subject, body=body))
    return letter_bytes(office, one, copies=False)


def _filled(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", value)
    return text


def _paper(office: Office, one: Letter, copy_for: str = "") -> LetterPaper:
    certificate = one.kind == "certificate" and one.direction == "out"
    to = (copy_for,) if copy_for else (one.to_name, one.to_title, "" if one.copies else one.to_address)
    return LetterPaper(
        head=letterhead(office),
        title=letter_title(office, one),
        day=date.fromisoformat(one.on_date),
        place=one.place,
        to=() if certificate else to,
        subject="" if certificate else one.subject,
        body=one.body,
        signers=((one.signed_by, one.signed_office),) if one.signed_by else (),
        dated=not certificate,
        void=(date.fromisoformat(one.voided_on), one.void_reason) if one.voided_on else None,
        reference=one.reference,
        signed=one.direction == "out",
    )


def print_letter(office: Office, letter_id: int, out: Path) -> Letter:
    """Writes the PDF. Raises ``Refused`` or ``Unavailable``; the old file then stays."""
    one = office.read(letter, letter_id)
    save_paper(out, letter_bytes(office, one))
    return one
