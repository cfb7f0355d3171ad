"""A list of businesses that ask for support, out of a file or pasted: what stands in which cell, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from app.exchange.attendance_sheet import cell_text, guessed
from app.exchange.tabular import Table, open_table
from app.models.base.errors import Refused
from app.models.base.values.text import clean, fold

MOST_LINES: Final = 5_000
_TITLES: Final[Mapping[str, str]] = {
    **dict.fromkeys(("empresa", "negocio", "emprendimiento", "mipyme", "comercio", "razon social"), "business"),
    **dict.fromkeys(("nombre de fantasia", "nombre de la empresa", "nombre del negocio", "solicitante"), "business"),
    **dict.fromkeys(("nombre del emprendimiento", "organizacion", "microempresa", "business", "company"), "business"),
    **dict.fromkeys(("nombre", "nombre y apellido", "nombres y apellidos", "nombre completo", "titular"), "name"),
    **dict.fromkeys(("responsable", "propietario", "propietaria", "persona de contacto", "name"), "name"),
    **dict.fromkeys(("ruc", "rut", "rfc", "nit", "ci", "cedula", "documento", "n de documento", "dni"), "document"),
    **dict.fromkeys(("telefono", "celular", "whatsapp", "tel", "movil", "contacto", "phone"), "phone"),
    **dict.fromkeys(("pais", "country"), "country"),
    **dict.fromkeys(("ciudad", "comuna", "municipio", "distrito", "localidad", "city"), "district"),
    **dict.fromkeys(("fecha", "fecha de solicitud", "dia", "marca temporal", "date"), "asked_on"),
    **dict.fromkeys(("canal", "medio", "como llego", "via", "channel"), "channel"),
}


@dataclass(frozen=True, slots=True)
class RequestLine:
    """What a line says of a business, as it stands there; ``number`` from 1 in the file or the text."""

    number: int
    name: str
    document: str = ""
    phone: str = ""
    country: str = ""
    district: str = ""
    asked_on: str = ""
    channel: str = ""
    person: str = ""


def read_requests(path: Path, sheet: str | None = None) -> list[RequestLine]:
    """The businesses of a CSV, XLSX, XLS or ODS file, with titles or without.

    Raises ``Refused`` as ``open_table``, and "programme.none_in_file" where none is in it.
    """
    table, fields = _titled_table(path, sheet)
    found = _lines_of(((row.row, [cell_text(cell) for cell in row.cells]) for row in table.rows()), fields)
    if not found:
        raise Refused("programme.none_in_file", field="file", file=path.name)
    return found


def _titled_table(path: Path, sheet: str | None) -> tuple[Table, list[str | None]]:
    """The table with the field of each column; no fields where the first row is a business already."""
    try:
        table = open_table(path, sheet=sheet, recognise=_field_of)
    except Refused as refusal:
        if refusal.code != "import.no_header":
            raise
    else:
        fields = [_field_of(header.original) for header in table.headers]
        if {"business", "name"} & set(fields):
            return table, fields
    return open_table(path, sheet=sheet, recognise=_field_of, titles=False), []


def read_pasted_requests(text: str) -> list[RequestLine]:
    """The businesses of cells pasted from a spreadsheet (tabs), of lines with ``;``, or of a name a line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    rows = [
        (number, [clean(cell) for cell in line.split("\t" if "\t" in line else ";")])
        for number, line in enumerate(lines, 1)
        if line.strip()
    ]
    titles = [_field_of(cell) for cell in rows[0][1]] if rows else []
    if {"business", "name"} & set(titles):
        return _lines_of(rows[1:], titles)
    return _lines_of(rows, [])


def _field_of(title: str) -> str | None:
    return _TITLES.get(clean(re.sub(r"[^\w ]", " ", fold(title))))


def _lines_of(rows: Iterable[tuple[int, Sequence[str]]], fields: Sequence[str | None]) -> list[RequestLine]:
    """Lines by their titles, or (without any) each cell by what it looks like; rows without a name are left out."""
    found = []
    for number, cells in rows:
        said = _titled(cells, fields) if fields else guessed(cells)
        name, business = said.pop("name", ""), said.pop("business", "")
        called = business if fields and business else name
        other = name if called == business else business
        if any(sign.isalnum() for sign in called):
            found.append(RequestLine(number, called, person=other if other != called else "", **said))
        if len(found) > MOST_LINES:
            raise Refused("programme.too_many", field="file", most=MOST_LINES)
    return found


def _titled(cells: Sequence[str], fields: Sequence[str | None]) -> dict[str, str]:
    said: dict[str, str] = {}
    for field, cell in zip(fields, cells, strict=False):
        if field is not None and clean(cell):
            said.setdefault(field, clean(cell))
    return said
