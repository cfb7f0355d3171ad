"""What the verbs of agreements share: naming an agreement or an organisation, and telling one. No verb lives here."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from app.cli.opening import writing
from app.cli.output import aligned, heading, show, show_json
from app.cli.verbs import Session
from app.messages import words
from app.messages.agreement_words import event_words, state_words, why_words
from app.models.agreements.kinds import kind
from app.models.agreements.queries import AgreementSheet, agreement_sheet, resolve_agreement
from app.models.agreements.rules import NEW_ORGANIZATION, JoiningDraft
from app.models.base.attachments import AttachedFile, attached_to
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import fold
from app.models.directory.own import own_organization_id
from app.models.members.parties import resolve_party
from app.office import Office


def find_agreement(office: Office, text: str) -> int:
    """Raises what ``resolve_agreement`` raises."""
    return office.read(resolve_agreement, text)


def organization_said(office: Office, text: str) -> int:
    """An organisation of the directory; the office itself by name or initials. Raises as ``resolve_party``."""
    own = office.read(own_organization_id)
    if fold(text) in (fold(office.facts.name), fold(office.facts.short_name) or None):
        return own or 0
    return office.read(resolve_party, text, "organization").id


def joining_said(office: Office, text: str, *, new: bool) -> JoiningDraft:
    """A party by the name of its organisation; with ``new`` one that is not in the directory is added with it."""
    try:
        return JoiningDraft(organization_said(office, text))
    except Refused as refusal:
        if not new or refusal.code != "party.unknown_text":
            raise
    return JoiningDraft(NEW_ORGANIZATION, new_name=text)


def paper_day(office: Office, day: date | None) -> date:
    """The day that was said, else today."""
    return day or office.clock.today()


@contextmanager
def changing_agreement(session: Session, ref: str) -> Iterator[tuple[Office, int]]:
    """The agreement that ``ref`` names, in an office open for writing; told whole once it was changed."""
    with writing(session) as office:
        found = find_agreement(office, ref)
        yield office, found
        tell_agreement(session, office, found)


def tell_agreement(session: Session, office: Office, agreement_id: int, day: date | None = None) -> None:
    """The whole agreement in words, or as one JSON value."""
    sheet = office.read(agreement_sheet, agreement_id, day)
    files = office.read(attached_to, "agreement", sheet.uid)
    if session.json:
        show_json({**value_of(sheet), "files": files})
        return
    country, draft = office.facts.country, sheet.draft
    number = f" {draft.number}" if draft.number else ""
    signed = ", ".join(part for part in (draft.place, format_iso(_iso(draft.signed_on))) if part)
    show(f"{draft.title} · {kind('agreement', draft.kind, country).name}{number}")
    show(f"{state_words(sheet.now)} · {why_words(sheet.now, sheet.day)}")
    facts = (signed, " · ".join(part for part in (draft.territory, draft.district, draft.region) if part))
    show(*(one for one in (*facts, draft.purpose) if one))
    _tell_parties(sheet, country)
    _tell_areas(sheet, country)
    if others := _others(sheet, country):
        show("", *others)
    for row in reversed(sheet.events):
        paper = " · ".join(part for part in (row.organization, row.document, row.note) if part)
        gone = f" ({words('agreement.event.revoked')})" if row.revoked else ""
        show(f"{row.id} · {format_iso(row.on_date)} · {event_words(row)}{gone} {paper}".rstrip())
    show(*(file_line(one) for one in files))


def _others(sheet: AgreementSheet, country: str) -> list[str]:
    """The agreements it stands under, those under it, and the one it repeats, a line each."""
    told = [words("cli.agreement_under", title=sheet.parent)] if sheet.parent else []
    told += [words("cli.agreement_copied", title=sheet.copied_from)] if sheet.copied_from else []
    for code, ones in (("cli.agreement_below", sheet.children), ("cli.agreement_copy", sheet.copies)):
        for one in ones:
            named = kind("agreement", one.kind, country).name
            signed = format_iso(one.signed_on) or words("cli.agreement_unsigned")
            told.append(words(code, kind=named, title=one.title, signed=signed))
    return told


def file_line(file: AttachedFile) -> str:
    """What a file shows and the code by which it is known to be unaltered."""
    name = f"{file.caption} ({file.file_name})" if file.caption else file.file_name
    return f"{name} · {file.control}"


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _tell_parties(sheet: AgreementSheet, country: str) -> None:
    bound = [one for one in sheet.bound if one.binds]
    numbered = [(str(at), one) for at, one in enumerate(bound, 1)]
    rows = [
        (number, one.name, kind("role", one.role, country).name, format_iso(one.from_on), format_iso(one.until_on))
        for number, one in (*numbered, *(("", one) for one in sheet.bound if not one.binds))
    ]
    titles = [heading(name) for name in ("number", "institution", "party_role", "since", "until")]
    if rows:
        show("", *aligned(titles, rows, (True, False, False, False, False)))


def _tell_areas(sheet: AgreementSheet, country: str) -> None:
    if sheet.areas:
        show("")
    for one in sheet.areas:
        opened = f" ({words('cli.open_area')})" if one.open else ""
        show(f"{kind('section', one.kind, country).name} {one.label}".rstrip() + f": {one.name}{opened}")
    for passage in sheet.passages:
        show(f"[{passage.id}] {passage.heading} {' '.join(passage.body.split())[:100]}".replace("  ", " "))


def value_of(sheet: AgreementSheet) -> dict[str, Any]:
    """The agreement for programs: its draft's fields, how it stands, parties of the day, areas, text, history."""
    draft = {name: getattr(sheet.draft, name) for name in sheet.draft.__slots__ if name != "parent_id"}
    return {
        "uid": sheet.uid,
        **draft,
        "parent": sheet.parent or None,
        "state": sheet.now.state,
        "standing": sheet.now,
        "parties": [_without_ids(one) for one in sheet.bound],
        "areas": [_without_ids(one) for one in sheet.areas],
        "passages": sheet.passages,
        "territories": sheet.territories,
        "events": sheet.events,
        "children": [one.title for one in sheet.children],
        "copied_from": sheet.copied_from or None,
        "copied_to": [one.title for one in sheet.copies],
        "counts": sheet.counts,
    }


def _without_ids(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__slots__ if not name.endswith("id") or name == "uid"}
