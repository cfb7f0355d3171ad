"""A list of people who came, out of a file or pasted: who stands in which cell. Who they are is not here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final

from app.exchange.tabular import Cell, Table, open_table
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.models.base.values.text import clean, fold

MOST_LINES: Final = 5_000
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
_DIGITS: Final = re.compile(r"[\d.\-\s/+()kK]+")


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


def read_attendance(path: Path, sheet: str | None = None) -> list[Line]:
    """Everybody in a CSV, XLSX, XLS or ODS file, with titles or without.

    Raises ``Refused`` as ``open_table``, and "attendee.none_in_file" when nobody is in it.
    """
    table, fields = _titled_table(path, sheet)
    found = lines_of(((row.row, [cell_text(cell) for cell in row.cells]) for row in table.rows()), fields)
    if not found:
        raise Refused("attendee.none_in_file", field="file", file=path.name)
    return found


def _titled_table(path: Path, sheet: str | None) -> tuple[Table, list[str | None]]:
    """The table with the field of each column; no fields where the first row is somebody already."""
    try:
        table = open_table(path, sheet=sheet, recognise=field_of)
    except Refused as refusal:
        if refusal.code != "import.no_header":
            raise
        return open_table(path, sheet=sheet, recognise=field_of, titles=False), []
    fields = [field_of(header.original) for header in table.headers]
    if "name" in fields or "surnames" in fields:
        return table, fields
    return open_table(path, sheet=sheet, recognise=field_of, titles=False), []


def read_pasted(text: str) -> list[Line]:
    """Everybody in cells pasted from a spreadsheet (tabs), in lines with ``;``, or a name a line."""
    rows = []
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if line.strip():
            rows.append((number, [clean(cell) for cell in line.split("\t" if "\t" in line else ";")]))
    fields: list[str | None] = []
    if rows:
        first = [field_of(cell) for cell in rows[0][1]]
        if "name" in first or "surnames" in first:
            fields, rows = first, rows[1:]
    return lines_of(rows, fields)


def lines_of(rows: Iterable[tuple[int, Sequence[str]]], fields: Sequence[str | None]) -> list[Line]:
    """Lines by their titles, or (without any) each cell by what it looks like; rows without a name are left out."""
    found = []
    for number, cells in rows:
        said = _titled(cells, fields) if fields else guessed(cells)
        surnames = said.pop("surnames", "")
        name = clean(f"{said.pop('name', '')} {surnames}")
        if any(sign.isalpha() for sign in name) and not _TOTAL.fullmatch(fold(name)):
            found.append(Line(number, name, **said))
        if len(found) > MOST_LINES:
            raise Refused("attendee.too_many", field="file", most=MOST_LINES)
    return found


def _titled(cells: Sequence[str], fields: Sequence[str | None]) -> dict[str, str]:
    said: dict[str, str] = {}
    for field, cell in zip(fields, cells, strict=False):
        if field is not None and clean(cell):
            said.setdefault(field, clean(cell))
    return said


def guessed(cells: Sequence[str]) -> dict[str, str]:
    """The first words are the name, the next the business; a short number in front is the line's own."""
    said: dict[str, str] = {}
    for cell in cells:
        bare = clean(cell)
        digits = sum(sign.isdigit() for sign in bare)
        if not bare or (digits < 5 and _DIGITS.fullmatch(bare)):
            continue
        if _DIGITS.fullmatch(bare):
            phone = bare.startswith(("0", "+", "(")) or digits > 10 or "document" in said
            said.setdefault("phone" if phone else "document", bare)
        elif "name" not in said:
            said["name"] = bare
        else:
            said.setdefault("business", bare)
    return said


def cell_text(cell: Cell) -> str:
    """A cell as somebody would have typed it."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime):
        return format_date(cell.date())
    return format_date(cell) if isinstance(cell, date) else "" if cell is None else clean(str(cell))
