"""A list of people who came, out of a file or pasted: who stands in which cell. Who they are is not here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.list_lines import MOST_LINES, Titles, pasted_rows, rows_of_file
from app.models.base.errors import Refused
from app.models.base.values.text import clean, fold

_FIELDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("ci", "cic", "cedula", "documento", "doc", "rut", "run", "curp", "rfc", "dni", "ruc"), "document"),
    **dict.fromkeys(("telefono", "telefonos", "celular", "cel", "tel", "whatsapp", "movil", "fono", "phone"), "phone"),
    **dict.fromkeys(("empresa", "negocio", "emprendimiento", "institucion", "organizacion", "comercio"), "business"),
    **dict.fromkeys(("razon social", "fantasia", "gremio", "local", "entidad", "unidad productiva"), "business"),
    **dict.fromkeys(("nombre", "nombres", "participante", "asistente", "inscripto", "inscrito", "persona"), "name"),
    **dict.fromkeys(("participantes", "asistentes", "inscriptos", "inscritos", "personas", "name"), "name"),
    **dict.fromkeys(("apellido", "apellidos"), "surnames"),
    **dict.fromkeys(("fecha", "dia"), "on_date"),
    **dict.fromkeys(("calidad", "rol", "participa como", "como"), "role"),
    **dict.fromkeys(("horas", "duracion"), "hours"),
    **dict.fromkeys(("ciudad", "comuna", "distrito", "municipio", "localidad"), "district"),
    "contacto": "phone",
}
"""What a word of a title stands for; where several stand in one, the first of ``_ORDER`` is meant."""
_ORDER: Final = ("document", "business", "name", "surnames", "phone", "on_date", "role", "hours", "district")
_SMALL: Final = frozenset(
    (
        *("de", "del", "la", "el", "los", "las", "o", "y", "u", "e", "n", "no", "nro", "num", "numero", "completo"),
        *("completos", "identidad", "identificacion"),
    )
)
_INITIALS: Final = re.compile(r"\b\w(?: \w\b)+")
_PAIRS: Final = re.compile(r"\b(razon social|unidad productiva|participa como)\b")
_TOTAL: Final = re.compile(r"(sub)?total(es)?( de [a-z]+| [a-z]+)?[\s:.\d]*")


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says of somebody, as it stands there; ``number`` from 1 in the file or the text."""

    number: int
    name: str
    document: str = ""
    phone: str = ""
    business: str = ""
    on_date: str = ""
    role: str = ""
    hours: str = ""
    district: str = ""


def field_of(title: str) -> str | None:
    """The field a title stands for ("C.I. Nº", "Nombre del negocio"); ``None`` for a column of no use here.

    A title with any other word is none: "Fecha de nacimiento" is not the day, nor a heading of the sheet a column.
    """
    bare = clean(re.sub(r"[^\w]", " ", fold(title.replace("º", " ").replace("ª", " "))))
    joined = _PAIRS.sub(lambda pair: pair[0].replace(" ", "_"), _INITIALS.sub(_joined, bare))
    words = [word.replace("_", " ") for word in joined.split()]
    said = [word for word in words if word not in _SMALL]
    fields = {_FIELDS.get(word) for word in said}
    return None if not fields or None in fields else next(one for one in _ORDER if one in fields)


def _joined(initials: re.Match[str]) -> str:
    """``c i n`` is the C.I. and a small word beside it; ``d n i`` is one word."""
    letters = initials[0].split()
    spans = ((at, at + size) for size in range(len(letters), 1, -1) for at in range(len(letters) - size + 1))
    for first, last in spans:
        if (word := "".join(letters[first:last])) in _FIELDS:
            return " ".join((*letters[:first], word, *letters[last:]))
    return initials[0]


_TITLES: Final = Titles(field_of, frozenset(("name", "surnames")), first="name", second="business")


def read_attendance(path: Path, sheet: str | None = None) -> list[Line]:
    """Everybody in a CSV, XLSX, XLS or ODS file, with titles or without.

    Raises ``Refused`` as ``open_table``, and "attendee.none_in_file" when nobody is in it.
    """
    found = _lines_of(rows_of_file(path, sheet, _TITLES))
    if not found:
        raise Refused("attendee.none_in_file", field="file", file=path.name)
    return found


def read_pasted(text: str) -> list[Line]:
    """Everybody in cells pasted from a spreadsheet (tabs), in lines with ``;``, or a name a line."""
    return _lines_of(pasted_rows(text, _TITLES))


def _lines_of(rows: Iterable[tuple[int, dict[str, str]]]) -> list[Line]:
    """Rows without a name are left out, and so is a foot with totals."""
    found = []
    for number, said in rows:
        surnames = said.pop("surnames", "")
        name = clean(f"{said.pop('name', '')} {surnames}")
        if any(sign.isalpha() for sign in name) and not _TOTAL.fullmatch(fold(name)):
            found.append(Line(number, name, **said))
        if len(found) > MOST_LINES:
            raise Refused("attendee.too_many", field="file", most=MOST_LINES)
    return found
