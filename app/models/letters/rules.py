"""What a letter is and how its placeholders are filled. Nothing is stored or numbered here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from app.models.base.errors import Problem
from app.models.base.values.text import clean

Direction = Literal["out", "in"]
LetterKind = Literal["letter", "circular", "certificate"]
KINDS: Final[tuple[LetterKind, ...]] = ("letter", "circular", "certificate")
NUMBER: Final = "numero"
LETTER_FIELDS: Final = ("destinatario", "fecha", "lugar", "oficina", "firmante", "cargo_firmante", NUMBER)
"""Fields of any letter; a circular, which says the same to all, has no others."""
ONE_FIELDS: Final = ("nombre", "cargo", "domicilio")
"""Fields of one addressee, member or not."""
MEMBER_FIELDS: Final = (
    *("numero_socio", "documento", "categoria", "ingreso", "antiguedad", "situacion", "deuda", "rubro"),
)
FIELDS: Final = frozenset((*LETTER_FIELDS, *ONE_FIELDS, *MEMBER_FIELDS))
_FURTHEST: Final = timedelta(days=366)
_PLACEHOLDER: Final = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter before it has a number; ``template`` is the name of the text it began with, "" for none.

    A circular that goes out has one number and a copy for each line of ``to_address``.
    """

    kind: LetterKind
    on_date: date
    to_name: str
    subject: str
    body: str = ""
    direction: Direction = "out"
    place: str = ""
    to_title: str = ""
    to_address: str = ""
    member_id: int | None = None
    person_id: int | None = None
    organization_id: int | None = None
    template: str = ""
    signed_by: str = ""
    signed_office: str = ""
    reference: str = ""


def objections(draft: LetterDraft, today: date) -> list[Problem]:
    """Why a letter cannot enter the book; empty when it can. What came in may have no text of ours."""
    found = []
    if not clean(draft.subject):
        found.append(Problem("subject", "letter.no_subject"))
    if not clean(draft.to_name):
        found.append(Problem("to_name", "letter.no_name"))
    if draft.direction == "out" and not draft.body.strip():
        found.append(Problem("body", "letter.no_body"))
    if draft.direction == "in" and draft.on_date > today:
        found.append(Problem("on_date", "letter.not_yet_received"))
    elif draft.on_date > today + _FURTHEST:
        found.append(Problem("on_date", "letter.far_day", {"year": draft.on_date.year}))
    return found


def addressees(direction: Direction, kind: LetterKind, to_address: str) -> tuple[str, ...]:
    """Who gets a copy of a circular, one a line; nobody for every other letter."""
    if direction != "out" or kind != "circular":
        return ()
    return tuple(name for line in to_address.splitlines() if (name := clean(line)))


def holes(draft: LetterDraft, values: Mapping[str, str]) -> list[Problem]:
    """What stands between braces in subject and text and cannot be filled; in a circular, what is only of one."""
    found = []
    for field, text in (("subject", draft.subject), ("body", draft.body)):
        of_one = _of_one(field, text) if draft.kind == "circular" else []
        filled = fill(field, text, values)
        found += of_one or (filled if isinstance(filled, list) else [])
    return found


def _of_one(field: str, text: str) -> list[Problem]:
    return [
        Problem(field, "letter.placeholder_of_one", {"name": name})
        for name in placeholders(text)
        if name in (*ONE_FIELDS, *MEMBER_FIELDS)
    ]


def placeholders(text: str) -> tuple[str, ...]:
    """The names between braces, each once, in order."""
    return tuple(dict.fromkeys(name.strip() for name in _PLACEHOLDER.findall(text)))


def unknown_placeholders(field: str, text: str) -> list[Problem]:
    """One objection for each name between braces that is not in ``FIELDS``, and for a brace without its other."""
    rest = _PLACEHOLDER.sub("", text)
    if "{" in rest or "}" in rest:
        return [Problem(field, "letter.brace_alone")]
    return [
        Problem(field, "letter.placeholder_unknown", {"name": name})
        for name in placeholders(text)
        if name not in FIELDS
    ]


def fill(field: str, text: str, values: Mapping[str, str]) -> str | list[Problem]:
    """The text with every placeholder replaced, or what stands in the way.

    An unknown name is "letter.placeholder_unknown"; one without a value (the debt of somebody who is no member)
    is "letter.placeholder_empty": a letter never leaves with a hole.
    """
    problems = unknown_placeholders(field, text)
    problems += [
        Problem(field, "letter.placeholder_empty", {"name": name})
        for name in placeholders(text)
        if name in FIELDS and not values.get(name)
    ]
    if problems:
        return problems
    return _PLACEHOLDER.sub(lambda found: values[found[1].strip()], text)
