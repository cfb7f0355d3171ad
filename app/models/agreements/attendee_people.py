"""People on lists who are in the directory: found by the document they typed, so that one person is counted once."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from app.models.base.database import Reader, Tx, command
from app.models.base.values.tax_id import is_shared, parse_tax_id
from app.models.base.values.text import bare_number, fold

_LEAST: Final = 5
"""A shorter document is a slip, or what somebody writes who gives none."""
_WITH_DIGIT: Final = re.compile(r"([0-9]+)-([0-9K])")


def document_key(document: str) -> str:
    """By what a document is the same however it was typed; "" for none."""
    return bare_number(fold(document).replace(" ", ""))


def same_document(typed: str, kept: str, country: str) -> bool:
    """Whether both are the document of one person; one of them may leave the check digit out, not say another."""
    (base, digit), (other, its) = _read(typed, country), _read(kept, country)
    return bool(base) and base == other and (not digit or not its or digit == its)


def _read(document: str, country: str) -> tuple[str, str]:
    """A document without and with its check digit; nothing for what is no document of one person."""
    tax = parse_tax_id(document, country).tax_id
    if len(tax.value) < _LEAST or is_shared(tax):
        return "", ""
    found = _WITH_DIGIT.fullmatch(tax.value)
    return (found[1], found[2]) if found else (tax.value, "")


def known_person(reader: Reader, document: str) -> int | None:
    """The one and only person of the directory with that document."""
    country = reader.value("SELECT country FROM office")
    base, digit = _read(document, country)
    if not base:
        return None
    rows = reader.rows(
        "SELECT id, tax_id FROM person WHERE tax_id <> '' AND erased_on IS NULL AND (tax_id IN (?, ?) "
        "OR (tax_id > ? AND tax_id < ?))",
        (base, f"{base}-{digit}", f"{base}-", f"{base}."),
    )
    found = {row[0] for row in rows if same_document(document, row[1], country)}
    return int(next(iter(found))) if len(found) == 1 else None


def link_earlier(tx: Tx, persons: Iterable[int]) -> int:
    """Links the lines of any list on which those persons stand with their document alone; returns how many."""
    country, count = tx.value("SELECT country FROM office"), 0
    for person in sorted(set(persons)):
        kept = tx.value("SELECT tax_id FROM person WHERE id = ? AND erased_on IS NULL", (person,))
        base, _ = _read(kept or "", country)
        if not base:
            continue
        keys = (f"d:{document_key(kept)}", f"d:{document_key(base)}")
        for row_id, document in tx.rows(
            "SELECT id, document FROM participation WHERE person_id IS NULL AND who IN (?, ?)", keys
        ):
            if same_document(document, kept, country) and known_person(tx, document) == person:
                tx.update("participation", row_id, person_id=person)
                count += 1
    return count


def everybody(reader: Reader) -> list[tuple[int, str, str, str, str]]:
    """Everybody of the directory by what a list may name them: id, name, document, both telephones."""
    return [
        (row[0], row[1], row[2], row[3], row[4])
        for row in reader.rows("SELECT id, full_name, tax_id, phone, phone2 FROM person WHERE erased_on IS NULL")
    ]


@command("activities.link_people")
def link_people(tx: Tx) -> int:
    """Links everybody on any list whose document is that of one person of the directory; returns how many lines."""
    rows = tx.rows("SELECT DISTINCT document FROM participation WHERE person_id IS NULL AND who > 'd:' AND who < 'e'")
    found = {known_person(tx, row[0]) for row in rows}
    return link_earlier(tx, [person for person in found if person is not None])
