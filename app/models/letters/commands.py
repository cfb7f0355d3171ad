"""Writing the correspondence book: drafts, numbers without a gap, voiding. Nothing with a number is ever deleted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from app.models.base import settings
from app.models.base.database import Reader, Stored, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean
from app.models.letters.rules import (
    KINDS,
    NUMBER,
    Direction,
    LetterDraft,
    LetterKind,
    addressees,
    fill,
    holes,
    objections,
    unknown_placeholders,
)


@command("letters.issue")
def issue_letter(tx: Tx, draft: LetterDraft, values: Mapping[str, str] | None = None) -> int:
    """Writes a letter with the next number of its direction and year; returns its id.

    ``values`` fill the placeholders of subject and text; ``numero`` is known only here. Raises ``Refused``.
    """
    return tx.insert("letter", uid=tx.new_uid(), **_numbered(tx, draft, values or {}))


@command("letters.issue_each")
def issue_letters(tx: Tx, letters: Sequence[tuple[LetterDraft, Mapping[str, str]]], draft_id: int | None) -> list[int]:
    """The same letter to several, each with its own number: all of them or none.

    ``draft_id`` is the kept draft they come from, which goes. Raises ``Refused``, naming whose letter has a hole.
    """
    if draft_id is not None:
        _must_be_draft(tx, draft_id)
        tx.execute("DELETE FROM letter WHERE id = ?", (draft_id,))
    return [tx.insert("letter", uid=tx.new_uid(), **_numbered(tx, draft, values)) for draft, values in letters]


@command("letters.draft")
def keep_draft(tx: Tx, draft: LetterDraft, letter_id: int | None = None) -> int:
    """Keeps a letter without a number, placeholders as they stand; ``letter_id`` is the draft it replaces."""
    columns = _columns(draft, None)
    if letter_id is None:
        return tx.insert("letter", uid=tx.new_uid(), **columns)
    _must_be_draft(tx, letter_id)
    tx.execute(*_update(letter_id, columns))
    return letter_id


@command("letters.issue_draft")
def issue_draft(tx: Tx, letter_id: int, draft: LetterDraft, values: Mapping[str, str] | None = None) -> int:
    """Gives a kept draft its number, as ``draft`` now says. Raises ``Refused``."""
    _must_be_draft(tx, letter_id)
    tx.execute(*_update(letter_id, _numbered(tx, draft, values or {})))
    return letter_id


@command("letters.discard_draft")
def discard_draft(tx: Tx, letter_id: int) -> None:
    """Forgets a draft. Raises ``Refused("letter.has_number")`` for anything in the book."""
    _must_be_draft(tx, letter_id)
    tx.execute("DELETE FROM letter WHERE id = ?", (letter_id,))


@command("letters.void")
def void_letter(tx: Tx, letter_id: int, reason: str, voided_on: date) -> None:
    """Notes that a letter counts as not written; it keeps its number and its text. Raises ``Refused``."""
    row = tx.row("SELECT number, voided_on FROM letter WHERE id = ?", (letter_id,))
    if row is None:
        raise Refused("letter.unknown", field="letter", text=str(letter_id))
    if row[0] is None:
        raise Refused("letter.draft_not_void", field="letter")
    if row[1] is not None:
        raise Refused("letter.void_already", field="letter")
    if not clean(reason):
        raise Refused("letter.void_reason", field="reason")
    tx.update("letter", letter_id, voided_on=voided_on.isoformat(), void_reason=clean(reason))


@command("letters.template")
def save_template(tx: Tx, name: str, kind: LetterKind, subject: str, body: str, template_id: int | None = None) -> int:
    """Keeps a text of the office; the same name again replaces it, ``template_id`` gives that one another name.

    Raises ``Refused`` for an unknown placeholder, and for a name that another text has.
    """
    cleaned = clean(name)
    if not cleaned:
        raise Refused("letter.template_nameless", field="name")
    if kind not in KINDS:
        raise Refused("letter.kind", field="kind", text=kind)
    if not body.strip():
        raise Refused("letter.template_empty", field="body")
    problems = [*unknown_placeholders("subject", subject), *unknown_placeholders("body", body)]
    if problems:
        raise Refused.because(problems)
    known = tx.value("SELECT id FROM letter_template WHERE name = ? COLLATE NOCASE", (cleaned,))
    if known is not None and template_id is not None and known != template_id:
        raise Refused("letter.template_taken", field="name", text=cleaned)
    columns: dict[str, str | int | None] = {
        **{"name": cleaned, "kind": kind, "subject": clean(subject), "body": body.strip()},
    }
    row_id = known if template_id is None else template_id
    if row_id is None:
        return tx.insert("letter_template", uid=tx.new_uid(), **columns)
    tx.update("letter_template", row_id, **columns)
    return int(row_id)


@command("letters.forget_template")
def forget_template(tx: Tx, template_id: int) -> None:
    """Letters written with it keep their text."""
    tx.execute("DELETE FROM letter_template WHERE id = ?", (template_id,))


@command("letters.start_at")
def start_numbers(tx: Tx, direction: Direction, year: int, number: int) -> None:
    """The book goes on from one on paper: the next number of that year. Raises ``Refused("letter.number_used")``."""
    last = _last_number(tx, direction, year)
    if number <= last:
        raise Refused("letter.number_used", field="number", number=number, last=last, year=year)
    first = settings.get(tx, settings.LETTERS_FIRST)
    settings.put(tx, settings.LETTERS_FIRST, {**first, f"{direction}-{year}": number})


def next_number(reader: Reader, direction: Direction, year: int) -> int:
    """One count for each direction and year, whatever the kind: void letters keep theirs, so there is no gap.

    Only a book that goes on from one on paper begins higher than 1 (``start_numbers``).
    """
    first = settings.get(reader, settings.LETTERS_FIRST).get(f"{direction}-{year}", 1)
    return max(_last_number(reader, direction, year) + 1, first)


def _last_number(reader: Reader, direction: Direction, year: int) -> int:
    sql = "SELECT coalesce(max(number), 0) FROM letter WHERE direction = ? AND year = ?"
    return int(reader.value(sql, (direction, year)))


def _numbered(tx: Tx, draft: LetterDraft, values: Mapping[str, str]) -> dict[str, Stored]:
    problems = objections(draft, tx.clock.today())
    if problems:
        raise Refused.because(problems)
    number = next_number(tx, draft.direction, draft.on_date.year)
    if draft.direction == "in":
        return _columns(draft, number)
    known = {**values, NUMBER: f"{number}/{draft.on_date.year}"}
    if problems := holes(draft, known):
        raise Refused.because(problems)
    return _columns(
        replace(draft, subject=str(fill("subject", draft.subject, known)), body=str(fill("body", draft.body, known))),
        number,
    )


def _columns(draft: LetterDraft, number: int | None) -> dict[str, Stored]:
    if draft.kind not in KINDS:
        raise Refused("letter.kind", field="kind", text=draft.kind)
    copies = addressees(draft.direction, draft.kind, draft.to_address)
    return {
        "direction": draft.direction,
        "kind": draft.kind,
        "year": draft.on_date.year,
        "number": number,
        "on_date": draft.on_date.isoformat(),
        "place": clean(draft.place),
        "member_id": draft.member_id,
        "person_id": draft.person_id,
        "organization_id": draft.organization_id,
        "to_name": clean(draft.to_name),
        "to_title": clean(draft.to_title),
        "to_address": "\n".join(copies) or clean(draft.to_address),
        "subject": clean(draft.subject),
        "body": draft.body.strip(),
        "template": draft.template,
        "signed_by": clean(draft.signed_by),
        "signed_office": clean(draft.signed_office),
        "reference": clean(draft.reference),
        "voided_on": None,
        "void_reason": "",
    }


def _update(letter_id: int, columns: dict[str, Stored]) -> tuple[str, tuple[Stored, ...]]:
    marks = ", ".join(f"{name} = ?" for name in columns)
    return f"UPDATE letter SET {marks} WHERE id = ?", (*columns.values(), letter_id)


def _must_be_draft(tx: Tx, letter_id: int) -> None:
    row = tx.row("SELECT number FROM letter WHERE id = ?", (letter_id,))
    if row is None:
        raise Refused("letter.unknown", field="letter", text=str(letter_id))
    if row[0] is not None:
        raise Refused("letter.has_number", field="letter", number=row[0])
