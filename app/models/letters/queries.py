"""Questions to the correspondence book: its lines, one letter, the office's own texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.directory.offices import holders_on
from app.models.directory.own import own_organization_id
from app.models.letters.rules import Direction, LetterDraft, LetterKind, addressees


@dataclass(frozen=True, slots=True)
class Letter:
    """A line of the book; ``number`` is ``None`` for a draft, days are ISO text."""

    id: int
    uid: str
    direction: Direction
    kind: LetterKind
    year: int
    number: int | None
    on_date: str
    place: str
    member_id: int | None
    to_name: str
    to_title: str
    to_address: str
    subject: str
    body: str
    template: str
    signed_by: str
    signed_office: str
    reference: str
    voided_on: str | None
    void_reason: str
    person_id: int | None
    organization_id: int | None

    @classmethod
    def of_draft(cls, draft: LetterDraft) -> Letter:
        """A letter that is not in the book, to be looked at."""
        return cls(
            *(0, "", draft.direction, draft.kind, draft.on_date.year, None, draft.on_date.isoformat(), draft.place),
            *(draft.member_id, draft.to_name, draft.to_title, draft.to_address, draft.subject, draft.body),
            *(draft.template, draft.signed_by, draft.signed_office, draft.reference, None, ""),
            *(draft.person_id, draft.organization_id),
        )

    @property
    def draft(self) -> LetterDraft:
        """What was kept, to go on writing."""
        return LetterDraft(
            *(self.kind, date.fromisoformat(self.on_date), self.to_name, self.subject, self.body, self.direction),
            *(self.place, self.to_title, self.to_address, self.member_id, self.person_id, self.organization_id),
            *(self.template, self.signed_by, self.signed_office, self.reference),
        )

    @property
    def copies(self) -> tuple[str, ...]:
        """Who gets a copy of this circular; nobody of any other letter."""
        return addressees(self.direction, self.kind, self.to_address)


@dataclass(frozen=True, slots=True)
class BookWish:
    """Which lines of the book; empty values mean all. Drafts belong to no year: they wait."""

    what: Literal["", "out", "in", "draft", "void"] = ""
    year: int | None = None
    kind: LetterKind | Literal[""] = ""
    member_id: int | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """A text the office writes often, with placeholders."""

    id: int
    name: str
    kind: LetterKind
    subject: str
    body: str


_LETTER: Final = (
    "SELECT id, uid, direction, kind, year, number, on_date, place, member_id, to_name, to_title, to_address, "
    "subject, body, template, signed_by, signed_office, reference, voided_on, void_reason, person_id, organization_id "
    "FROM letter"
)
_REF: Final = re.compile(r"(?:(in|out)[-: ])?([0-9]{1,6})/([0-9]{4})")


def letters(reader: Reader, direction: Direction | None = None, year: int | None = None) -> list[Letter]:
    """The book, newest first; drafts before everything, for they wait."""
    rows = reader.rows(
        f"{_LETTER} WHERE (:d IS NULL OR direction = :d) AND (:y IS NULL OR year = :y) "
        "ORDER BY number IS NOT NULL, year DESC, number DESC, id DESC",
        {"d": direction, "y": year},
    )
    return [Letter(*row) for row in rows]


def book_ids(reader: Reader, text: str = "", wish: BookWish = BookWish(), limit: int = 0) -> list[int]:
    """Lines that match, newest day first and drafts before everything; ``limit`` 0 for all.

    Number (``12`` or ``12/2026``), name, subject, the other side's number and reason of a void one are searched, word
    by word, whatever the accents.
    """
    rows = reader.rows(
        "SELECT id, coalesce(number || '/' || year, ''), to_name, to_title, subject, reference, void_reason, "
        "to_address, kind FROM letter WHERE (:kind = '' OR kind = :kind) AND (:member IS NULL OR member_id = :member) "
        "AND (:year IS NULL OR year = :year OR number IS NULL) AND CASE :what WHEN '' THEN 1 "
        "WHEN 'draft' THEN number IS NULL WHEN 'void' THEN voided_on IS NOT NULL "
        "ELSE number IS NOT NULL AND direction = :what END "
        "ORDER BY number IS NOT NULL, on_date DESC, year DESC, direction DESC, number DESC, id DESC",
        {"kind": wish.kind, "member": wish.member_id, "year": wish.year, "what": wish.what},
    )
    terms = fold(text).split()
    found = [row[0] for row in rows if not terms or _says(row, terms)]
    return found[:limit] if limit else found


def _says(row: tuple[str | int, ...], terms: list[str]) -> bool:
    number, names = str(row[1]), [*row[2:7], row[7] if row[8] == "circular" else ""]
    text = fold(" ".join(map(str, names)))
    return all(term in text or term == number or term == number.partition("/")[0] for term in terms)


def letters_by_id(reader: Reader, ids: list[int]) -> dict[int, Letter]:
    """Rows of a page of ids, in their order; those that are gone are left out."""
    marks = ", ".join(map(str, ids))  # ids are numbers of ours
    found = {row[0]: Letter(*row) for row in reader.rows(f"{_LETTER} WHERE id IN ({marks})")}
    return {one: found[one] for one in ids if one in found}


def book_years(reader: Reader) -> list[int]:
    """The years with a number in the book, newest first."""
    return [row[0] for row in reader.rows("SELECT DISTINCT year FROM letter WHERE number IS NOT NULL ORDER BY 1 DESC")]


def signers(reader: Reader, day: date) -> dict[str, str]:
    """Who may sign, with their office: who signed last, then those who hold an office here on ``day``."""
    own = own_organization_id(reader)
    held = holders_on(reader, day, own) if own is not None else []
    name, office = _last_signer(reader)
    found = {name: office} if name else {}
    for one in held:
        found.setdefault(one.person, one.office)
    return found


def _last_signer(reader: Reader) -> tuple[str, str]:
    sql = (
        "SELECT signed_by, signed_office FROM letter WHERE direction = 'out' AND number IS NOT NULL "
        "AND signed_by <> '' ORDER BY id DESC LIMIT 1"
    )
    row = reader.row(sql)
    return (row[0], row[1]) if row else ("", "")


def letter(reader: Reader, letter_id: int) -> Letter:
    """Raises ``Refused("letter.unknown")``."""
    row = reader.row(f"{_LETTER} WHERE id = ?", (letter_id,))
    if row is None:
        raise Refused("letter.unknown", field="letter", text=str(letter_id))
    return Letter(*row)


def resolve_letter(reader: Reader, ref: str) -> int:
    """A letter by ``12/2026`` (sent), ``in-12/2026`` (received) or uid. Raises ``Refused("letter.unknown")``."""
    text = ref.strip().lower()
    if found := _REF.fullmatch(text):
        sql = "SELECT id FROM letter WHERE direction = ? AND number = ? AND year = ?"
        known = reader.value(sql, (found[1] or "out", int(found[2]), int(found[3])))
    else:
        known = reader.value("SELECT id FROM letter WHERE uid = ?", (text,))
    if known is None:
        raise Refused("letter.unknown", field="letter", text=ref.strip()[:40])
    return int(known)


def templates(reader: Reader) -> list[Template]:
    sql = "SELECT id, name, kind, subject, body FROM letter_template ORDER BY name"
    return [Template(*row) for row in reader.rows(sql)]
