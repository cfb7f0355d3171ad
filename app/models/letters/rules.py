"""What a letter is and how its placeholders are filled. Nothing is stored or numbered here."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.errors import Problem
from app.models.base.values.text import clean

Direction = Literal["out", "in"]
LetterKind = Literal["letter", "circular", "certificate"]
KINDS: Final[tuple[LetterKind, ...]] = ("letter", "circular", "certificate")
NUMBER: Final = "numero"
FIELDS: Final = frozenset(
    (
        *("nombre", "numero_socio", "documento", "categoria", "ingreso", "antiguedad", "situacion", "deuda"),
        *("rubro", "domicilio", "fecha", "lugar", "oficina", "destinatario", "cargo", "firmante", "cargo_firmante"),
        NUMBER,
    )
)
_PLACEHOLDER: Final = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter before it has a number; ``template`` is the name of the text it began with, "" for none."""

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
        found.append(Problem("date", "letter.not_yet_received"))
    return found


def placeholders(text: str) -> tuple[str, ...]:
    """The names between braces, each once, in order."""
    return tuple(dict.fromkeys(name.strip() for name in _PLACEHOLDER.findall(text)))


def unknown_placeholders(field: str, text: str) -> list[Problem]:
    """One objection for each name between braces that is not in ``FIELDS``."""
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
