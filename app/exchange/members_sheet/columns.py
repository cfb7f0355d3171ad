"""Which column of an office's sheet is which field: synonyms as offices write them, and what a person chose before."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from app.exchange.tabular import Header
from app.models.base.errors import Problem, Refused
from app.models.base.resources import resource_path
from app.models.base.values.text import fold

IGNORED: Final = ""
_PUNCTUATION: Final = re.compile(r"[\s._\-/:()\[\]*,;|ºª°#]+")
_NUMBER_SIGNS: Final = frozenset(("n", "no", "nro", "nr", "num", "numero"))
_WITH_NUMBER: Final = re.compile(r"^(?:n (?:de )?)?(.*?)(?: n)?$")
_NUMBERED: Final = frozenset(("ci", "ruc", "rut", "rfc", "curp", "tax_id", "phone", "phone2", "admission_act"))
_FOREIGN_SIGNS: Final = re.compile(r"[#~^|;:\t¦]")
# What another program calls its columns: "E-mail 1 - Label" is no address, "parent_id/name" nobody's name.
_LABEL: Final = re.compile(r" \d (?:label|type|etiqueta|tipo)$")
_PATH: Final = re.compile(r"\w_\w.*/|/\w*_")
_CHOICE: Final = re.compile(r"\s*(?:/|\(|\)|\by/o\b|\bo\b)\s*", re.IGNORECASE)
_TAILS: Final = re.compile(
    r"^(.*?)\s+(?:(?:al|a)\s+(?:\d.*|la fecha|hoy|dia)"
    r"|(?:en\s+)?(?:gs|g|guaranies|clp|mxn|pesos)"
    r"|(?:dd mm aaaa|d m a|dd mm yyyy))$"
)


@dataclass(frozen=True, slots=True)
class _Titles:
    """What offices call their columns: whole titles, and patterns for longer ones; as in the presets."""

    fields: tuple[str, ...]
    by_text: dict[str, str]
    hints: tuple[tuple[str, re.Pattern[str]], ...]


@cache
def _titles() -> _Titles:
    raw = json.loads(resource_path("presets", "member_columns.json").read_text(encoding="utf-8"))
    by_text = {plain(title): name for name, titles in raw["fields"].items() for title in titles}
    return _Titles(
        tuple(raw["fields"]), by_text, tuple((name, re.compile(words)) for name, words in raw["hints"].items())
    )


def fields() -> tuple[str, ...]:
    """The names of everything a column can be."""
    return _titles().fields


def plain(header: str) -> str:
    """A header as the synonyms are compared: folded, punctuation as single blanks, every "Nº", "N°", "Nro." as "n"."""
    return " ".join("n" if word in _NUMBER_SIGNS else word for word in _PUNCTUATION.sub(" ", fold(header)).split())


def recognise(header: str) -> str | None:
    """The field a header names, or ``None``; a date or currency behind the words does not matter."""
    text = plain(header)
    if not text:
        return "number" if re.fullmatch(r"\s*(?:n?[º°#]\.?|#)\s*", header.strip().lower()) else None
    found = _titles().by_text.get(text)
    if found is None and (_LABEL.search(text) or _PATH.search(header)):
        return None
    if found is None and (tail := _TAILS.match(text)):
        found = _titles().by_text.get(tail[1])
    if found is None and (bare := _WITH_NUMBER.match(text)):
        # "C.I. Nº", "Nº de RUC": the number of a paper, not of the member.
        found = _titles().by_text.get(bare[1])
        found = found if found in _NUMBERED else None
    if found is None and not _unsplit(header):
        found = _of_several(header) or next((name for name, words in _titles().hints if words.search(text)), None)
    return found


def _unsplit(header: str) -> bool:
    """A whole row of titles in one cell: the file has a sign between its columns that nobody expects."""
    return sum(plain(part) in _titles().by_text for part in _FOREIGN_SIGNS.split(header)) > 1


def _of_several(header: str) -> str | None:
    """A title that offers a choice ("Apellidos y nombres / Razón social", "C.I. o RUC")."""
    found_fields = {found for part in _CHOICE.split(header) if (found := _titles().by_text.get(plain(part)))}
    if len(found_fields) < 2:
        return next(iter(found_fields), None) if len(_CHOICE.split(header)) > 1 else None
    if found_fields <= {"ci", "ruc", "rut", "rfc", "tax_id"}:
        return "tax_id"
    return "name" if "name" in found_fields else None


@dataclass(frozen=True, slots=True)
class Mapping:
    """Field name to column index.

    ``unknown`` are headers nobody claimed, ``doubtful`` what the person should look at.
    """

    columns: dict[str, int]
    unknown: tuple[Header, ...]
    doubtful: tuple[Problem, ...]


def map_columns(headers: Sequence[Header], chosen: dict[str, str], remembered: dict[str, str]) -> Mapping:
    """Decides which column is which field: what was said now, else what was chosen before, else the synonyms.

    ``chosen`` maps header text or column letter to field (``""`` leaves the column out), ``remembered`` maps
    ``plain`` header texts to fields. Raises ``Refused`` for an unknown field or column, or when no column holds names.
    """
    wanted = _chosen_columns(headers, chosen)
    columns: dict[str, int] = {name: index for index, name in wanted.items() if name != IGNORED}
    unknown: list[Header] = []
    doubtful: list[Problem] = []
    # A title that says exactly what it is goes before one in which a known word was found.
    for header in sorted(headers, key=lambda one: plain(one.original) not in _titles().by_text):
        if header.index in wanted:
            continue
        field = remembered.get(plain(header.original), recognise(header.original))
        if field is None or field == IGNORED:
            if field is None and header.original:
                unknown.append(header)
        elif field in columns:
            if field == "phone" and "phone2" not in columns:
                columns["phone2"] = header.index
                continue
            taken = headers[columns[field]].text
            doubtful.append(
                Problem(field, "import.column_twice", {"column": header.text, "other": taken, "letter": header.letter})
            )
        else:
            columns[field] = header.index
    if "surname2" in columns and "surnames" not in columns:
        columns["surnames"] = columns.pop("surname2")
    if "given_names" not in columns and "surnames" in columns and "name" in columns:
        columns["given_names"] = columns.pop("name")
    if "name" not in columns and "given_names" in columns and "surnames" not in columns:
        columns["name"] = columns.pop("given_names")
    if not {"name", "surnames", "trade_name"} & set(columns):
        raise Refused("import.no_name_column", columns=", ".join(h.text for h in headers)[:300])
    return Mapping(columns, tuple(sorted(unknown, key=lambda one: one.index)), tuple(doubtful))


def resolved(headers: Sequence[Header], chosen: dict[str, str]) -> dict[int, str]:
    """Column index to what a person said it is; columns are named by title or letter.

    Raises ``Refused("import.no_such_column")``.
    """
    by_text = {plain(h.text): h.index for h in headers} | {h.text: h.index for h in headers}
    by_letter = {h.letter: h.index for h in headers}
    result = {}
    for column, field in chosen.items():
        index = by_text.get(column, by_text.get(plain(column), by_letter.get(column.upper())))
        if index is None:
            raise Refused("import.no_such_column", field=field, column=column)
        result[index] = field
    return result


def _chosen_columns(headers: Sequence[Header], chosen: dict[str, str]) -> dict[int, str]:
    found = resolved(headers, chosen)
    for field in found.values():
        if field not in (*fields(), IGNORED):
            raise Refused("import.no_such_field", field=field, name=field, fields=", ".join(fields()))
    return found
