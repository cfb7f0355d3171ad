"""Questions to the correspondence book: its lines, one letter, the office's own texts."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.letters.rules import Direction, LetterKind


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
    "subject, body, template, signed_by, signed_office, reference, voided_on, void_reason FROM letter"
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
