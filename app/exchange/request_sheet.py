"""A list of businesses that ask for support, out of a file or pasted: what stands in which cell, and nothing else."""

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


def _field_of(title: str) -> str | None:
    return _FIELDS.get(clean(re.sub(r"[^\w ]", " ", fold(title))))


_TITLES: Final = Titles(_field_of, frozenset(("business", "name")), first="business", second="name")


def read_requests(path: Path, sheet: str | None = None) -> list[RequestLine]:
    """The businesses of a CSV, XLSX, XLS or ODS file, with titles or without.

    Raises ``Refused`` as ``open_table``, and "programme.none_in_file" where none is in it.
    """
    found = _lines_of(rows_of_file(path, sheet, _TITLES))
    if not found:
        raise Refused("programme.none_in_file", field="file", file=path.name)
    return found


def read_pasted_requests(text: str) -> list[RequestLine]:
    """The businesses of cells pasted from a spreadsheet (tabs), of lines with ``;``, or of a name a line."""
    return _lines_of(pasted_rows(text, _TITLES))


def _lines_of(rows: Iterable[tuple[int, dict[str, str]]]) -> list[RequestLine]:
    """Rows without a name are left out; beside the business the other name is the person's."""
    found = []
    for number, said in rows:
        name, business = said.pop("name", ""), said.pop("business", "")
        called = business or name
        if any(sign.isalnum() for sign in called):
            found.append(RequestLine(number, called, person=name if name != called else "", **said))
        if len(found) > MOST_LINES:
            raise Refused("programme.too_many", field="file", most=MOST_LINES)
    return found
