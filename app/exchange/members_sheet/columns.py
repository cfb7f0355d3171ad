"""Which column of an office's sheet is which field: synonyms as offices write them, and what a person chose before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.exchange.tabular import Header
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import fold

_SYNONYMS: Final[dict[str, str]] = {
    "number": "n|no|nro|num|numero|nº|n°|#|socio n|socio nro|n socio|nro socio|nro de socio|n de socio|numero de socio|"
    "num socio|codigo|cod|codigo socio|cod socio|matricula|n afiliado|numero de afiliado|legajo|ficha|orden|"
    "registro n|n registro|nro registro|n asociado|numero de asociado|id socio|member number",
    "name": "nombre|nombres y apellidos|nombre y apellido|apellido y nombre|apellidos y nombres|nombre completo|socio|"
    "socia|socio a|asociado|afiliado|miembro|titular|nombre o razon social|razon social|nombre del socio|nombre socio|"
    "razon social o nombre|nombre razon social|apellido y nombre o razon social|denominacion|empresa|nombre empresa|"
    "nombre de la empresa|cliente|contribuyente|name|full name|nombre titular|apellidos nombres|apellido nombre|"
    "nombre y apellidos|propietario|representante|nombre del titular",
    "surnames": "apellido|apellidos|apellido s|apellido paterno y materno|surname|last name",
    "given_names": "nombres|nombre s|primer nombre|nombre de pila|first name",
    "trade_name": "nombre de fantasia|nombre fantasia|fantasia|nombre comercial|comercio|negocio|local|marca|emprendimiento|"
    "nombre del negocio|nombre del local|nombre emprendimiento|nombre del emprendimiento|nombre del comercio|trade name",
    "ruc": "ruc|r u c|ruc n|n ruc|nro ruc|ruc nro|ruc con dv",
    "ci": "ci|c i|cedula|cedula de identidad|c i n|ci n|ci nro|n cedula|nro cedula|documento|doc|n documento|nro documento|"
    "documento de identidad|nro de cedula|numero de cedula|n de cedula|cedula n|c identidad|nro doc|numero de documento|"
    "doc identidad|di",
    "rut": "rut|r u t|rut n|n rut|run",
    "rfc": "rfc|r f c|rfc con homoclave",
    "curp": "curp|c u r p",
    "tax_id": "ci ruc|ruc ci|c i ruc|ruc c i|cedula ruc|ruc cedula|ci o ruc|ruc o ci|c i o ruc|ruc o c i|identificacion|"
    "id fiscal|identificacion fiscal|cuit|nit|tax id|rif|ci o ruc n|documento ruc",
    "dv": "dv|d v|digito verificador|digito",
    "phone": "cel|celular|telefono|tel|telefonos|fono|movil|celulares|tel cel|telefono celular|whatsapp|wsp|wp|n celular|"
    "nro celular|nro de celular|numero de celular|numero de telefono|telefono s|contacto|cel whatsapp|tel celular|phone|"
    "telefono 1|celular 1|nro telefono|n telefono|nro de telefono|tel contacto",
    "phone2": "telefono 2|celular 2|otro telefono|telefono fijo|linea baja|telefono alternativo|tel 2|fijo|tel fijo",
    "email": "email|e mail|mail|correo|correo electronico|direccion de correo|email contacto",
    "address": "direccion|domicilio|dir|direccion comercial|direccion particular|calle|ubicacion|address|"
    "direccion del local|domicilio comercial",
    "locality": "barrio|colonia|localidad|compania|sector barrio|barrio localidad",
    "district": "ciudad|distrito|comuna|municipio|alcaldia|ciudad distrito|city|municipio alcaldia",
    "region": "departamento|dpto|depto|region|estado republica|entidad|provincia|entidad federativa",
    "trade": "rubro|giro|actividad|actividad economica|ramo|sector|rubro actividad|tipo de negocio|rubro giro|actividad comercial|"
    "actividad principal|rubros",
    "joined_on": "f ingreso|fecha ingreso|fecha de ingreso|ingreso|fec ingreso|fecha ing|f de ingreso|fecha de alta|alta|"
    "fecha alta|socio desde|desde|fecha de afiliacion|fecha afiliacion|antiguedad|fecha de admision|miembro desde|"
    "fecha inscripcion|fecha de inscripcion|ing",
    "admission_act": "acta|acta n|acta nro|n acta|nro acta|acta de admision|acta numero|n de acta|acta ingreso",
    "category": "categoria|tipo|tipo de socio|cat|categoria de socio|clase|clase de socio|categoria socio|tipo socio",
    "status": "estado|situacion|condicion|status|estado socio|estado del socio|situacion del socio",
    "opening": "debe|deuda|saldo|adeuda|saldo deudor|monto adeudado|deuda total|total deuda|saldo pendiente|pendiente|"
    "cuotas pendientes|cuotas adeudadas|meses adeudados|meses que debe|debe meses|atraso|meses de atraso|adeudo|"
    "deuda al dia|debe gs|deuda gs|saldo gs|cuotas que debe|meses pendientes|cuotas impagas|adeudado|total adeudado",
    "notes": "obs|observacion|observaciones|nota|notas|comentario|comentarios|obs.|remarks",
}
FIELDS: Final = tuple(_SYNONYMS)
IGNORED: Final = ""
_BY_TEXT: Final = {synonym: name for name, texts in _SYNONYMS.items() for synonym in texts.split("|")}
_PUNCTUATION: Final = re.compile(r"[\s._\-/:()\[\]*,;|ºª°#]+")
_CHOICE: Final = re.compile(r"\s*(?:/|\(|\)|\by/o\b|\bo\b)\s*", re.IGNORECASE)
_HINTS: Final = tuple(
    (name, re.compile(words))
    for name, words in (
        ("trade_name", r"\bfantasia\b|\bnombre comercial\b"),
        ("name", r"\brazon social\b|\bapellidos?\b.*\bnombres?\b|\bnombres?\b.*\bapellidos?\b"),
        ("number", r"\b(?:n|nro|num|numero|no)\b.*\b(?:soci|afiliad|asociad)"),
        ("phone", r"\b(?:cel|celular|telefono|whatsapp|movil)\b"),
        ("joined_on", r"\b(?:fecha|fec|f)\b.*\b(?:ingreso|alta|afiliacion|admision|inscripcion)\b"),
        ("opening", r"\b(?:debe|deuda|adeuda|adeudado|adeudada|saldo deudor)\b(?!.*favor)"),
        ("email", r"\bcorreo\b|\be ?mail\b"),
        ("address", r"\bdireccion\b|\bdomicilio\b"),
    )
)
_TAILS: Final = re.compile(
    r"^(.*?)\s+(?:(?:al|a)\s+(?:\d.*|la fecha|hoy|dia)|(?:en\s+)?(?:gs|g|guaranies|clp|mxn|pesos)|(?:dd mm aaaa|d m a|dd mm yyyy))$"
)


def plain(header: str) -> str:
    """A header as the synonyms are written: folded, punctuation as single blanks."""
    return _PUNCTUATION.sub(" ", fold(header)).strip()


def recognise(header: str) -> str | None:
    """The field a header names, or ``None``; a date or currency behind the words does not matter."""
    text = plain(header)
    if not text:
        return "number" if re.fullmatch(r"\s*(?:n?[º°#]\.?|#)\s*", header.strip().lower()) else None
    found = _BY_TEXT.get(text)
    if found is None and (tail := _TAILS.match(text)):
        found = _BY_TEXT.get(tail[1])
    return found or _of_several(header) or next((name for name, words in _HINTS if words.search(text)), None)


def _of_several(header: str) -> str | None:
    """A title that offers a choice ("Apellidos y nombres / Razón social", "C.I. o RUC")."""
    fields = {found for part in _CHOICE.split(header) if (found := _BY_TEXT.get(plain(part)))}
    if len(fields) < 2:
        return next(iter(fields), None) if len(_CHOICE.split(header)) > 1 else None
    if fields <= {"ci", "ruc", "rut", "rfc", "tax_id"}:
        return "tax_id"
    return "name" if "name" in fields else None


@dataclass(frozen=True, slots=True)
class Mapping:
    """Field name to column index; ``unknown`` are headers nobody claimed, ``doubtful`` what the person should look at."""

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
    for header in headers:
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
    if "given_names" not in columns and "surnames" in columns and "name" in columns:
        columns["given_names"] = columns.pop("name")
    if "name" not in columns and "given_names" in columns and "surnames" not in columns:
        columns["name"] = columns.pop("given_names")
    if not {"name", "surnames", "trade_name"} & set(columns):
        raise Refused("import.no_name_column", columns=", ".join(h.text for h in headers)[:300])
    return Mapping(columns, tuple(unknown), tuple(doubtful))


def _chosen_columns(headers: Sequence[Header], chosen: dict[str, str]) -> dict[int, str]:
    by_text = {plain(h.text): h.index for h in headers} | {h.text: h.index for h in headers}
    by_letter = {h.letter: h.index for h in headers}
    result = {}
    for column, field in chosen.items():
        index = by_text.get(column, by_text.get(plain(column), by_letter.get(column.upper())))
        if index is None:
            raise Refused("import.no_such_column", field=field, column=column)
        if field not in (*FIELDS, IGNORED):
            raise Refused("import.no_such_field", field=field, name=field, fields=", ".join(FIELDS))
        result[index] = field
    return result
