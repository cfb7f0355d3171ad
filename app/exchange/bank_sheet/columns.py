"""Which column of a bank's list is what by its title; what no title says, ``contents`` tells. Rows are elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from app.exchange.bank_sheet.cells import Order, decimal_of, order_of
from app.exchange.bank_sheet.contents import BankField, Ways, column, guess_by_content
from app.exchange.tabular import Cell, Header, Row
from app.models.base.errors import Refused
from app.models.base.values.money import Decimal
from app.models.base.values.text import fold

BANK_FIELDS: Final[tuple[BankField, ...]] = (
    "date", "description", "payer", "reference", "debit", "credit", "amount", "side", "balance"
)  # fmt: skip
_TITLES: Final[dict[BankField, tuple[str, ...]]] = {
    "date": (
        "fecha", "fecha operacion", "fecha de operacion", "fecha mov", "fecha movimiento", "fecha contable", "dia",
        "fecha de transaccion", "fecha transaccion", "fecha proceso", "fecha de pago", "date", "fec",
    ),
    "description": (
        "descripcion", "concepto", "detalle", "movimiento", "glosa", "leyenda", "transaccion", "operacion", "motivo",
        "description", "descripcion movimiento", "detalle movimiento", "concepto referencia", "tipo movimiento",
        "tipo de movimiento", "tipo de operacion", "tipo transaccion",
    ),
    "payer": (
        "ordenante", "remitente", "nombre ordenante", "titular", "pagador", "contraparte", "origen", "nombre",
        "beneficiario", "originador", "depositante", "payer",
    ),
    "reference": (
        "referencia", "numero de referencia", "comprobante", "documento", "folio", "numero", "operacion numero",
        "numero operacion", "numero de operacion", "clave de rastreo", "id", "cheque", "numero documento",
        "numero de documento", "numero comprobante", "numero de comprobante", "numero movimiento", "rastreo", "ref",
        "reference",
    ),
    "debit": (
        "debito", "debitos", "debe", "cargo", "cargos", "egreso", "egresos", "retiro", "retiros", "salida", "salidas",
        "cheques y otros cargos", "cheques cargos", "monto debito", "importe debito", "withdrawal", "debit",
    ),
    "credit": (
        "credito", "creditos", "haber", "abono", "abonos", "deposito", "depositos", "ingreso", "ingresos", "entrada",
        "entradas", "depositos y abonos", "depositos abonos", "monto credito", "importe credito", "credit",
    ),
    "amount": ("monto", "importe", "valor", "amount", "monto movimiento", "importe movimiento", "monto operacion"),
    "side": ("d c", "c d", "debito credito", "cargo abono", "naturaleza", "signo", "tipo", "deb cred", "dc"),
    "balance": ("saldo", "saldo disponible", "saldo contable", "saldo final", "saldo actual", "balance", "saldos"),
}  # fmt: skip
_FIELD_OF: Final = {title: name for name, titles in _TITLES.items() for title in titles}
_SECOND: Final = ("fecha valor", "valor fecha", "fecha aplicacion")
_DROPPED: Final = re.compile(r"\b(?:gs|pyg|usd|clp|mxn|mn|guaranies|pesos|moneda|local|cta|cuenta|del|la)\b|[^a-z ]")
_NUMBER: Final = re.compile(r"\b(?:nro|num|no|n)\b")
LOOKED_AT: Final = 200
"""Rows from above by which untitled columns are told."""


def plain_title(title: str) -> str:
    """A title as it is compared: "N° de Operación (Gs.)" is "numero de operacion"."""
    bare = fold(title).replace("º", " ").replace("°", " ")
    bare = _NUMBER.sub("numero", re.sub(r"[./()$_:-]", " ", bare))
    return " ".join(_DROPPED.sub(" ", bare).split())


def recognise_bank(title: str) -> str | None:
    """The field a title stands for, or None."""
    plain = plain_title(title)
    if plain in _SECOND:
        return "value_date"
    return _FIELD_OF.get(plain)


@dataclass(frozen=True, slots=True)
class BankColumns:
    """Field to the index of its column, how days and amounts are written; ``titles`` are kept for the next file."""

    at: Mapping[BankField, int]
    order: Order
    decimal: Decimal
    titles: Mapping[str, str] = field(default_factory=dict)

    def cell(self, cells: Sequence[Cell], name: BankField) -> Cell:
        index = self.at.get(name)
        return "" if index is None or index >= len(cells) else cells[index]


def guess_columns(
    headers: Sequence[Header],
    rows: Sequence[Row],
    country: str,
    currency: str,
    today: date,
    chosen: Mapping[str, str] | None = None,
) -> BankColumns:
    """Decides which column is what; ``chosen`` maps a title or letter to a field ("" leaves it out) and goes first.

    Raises ``Refused("bank.column_missing")`` with the titles when there is no day or no amount.
    """
    at = _by_title(headers, chosen or {})
    looked = [row.cells for row in rows[:LOOKED_AT]]
    free = [header.index for header in headers if header.index not in at.values() and not _left_out(header, chosen)]
    guess_by_content(at, free, looked, Ways(country, currency, today), untitled=not any(map(_title, headers)))
    missing = "date" if "date" not in at else None if {"amount", "debit", "credit"} & set(at) else "amount"
    if missing is not None:
        raise Refused("bank.column_missing", field=missing, columns=_named(headers, looked))
    amounts = [name for name in ("amount", "debit", "credit", "balance") if name in at]
    decimal = decimal_of([cell for name in amounts for cell in column(looked, at[name])], country)
    days = column(looked, at["date"])
    titles_of = {headers[index].text: name for name, index in sorted(at.items(), key=lambda item: item[1])}
    return BankColumns(at, order_of(days, today), decimal, titles_of)


def _named(headers: Sequence[Header], looked: Sequence[Sequence[Cell]]) -> str:
    """The titles; a letter with what stands under it."""
    said = []
    for header in headers:
        cells = [] if header.original else column(looked, header.index)
        said.append(f"{header.text} ({str(cells[0])[:30]})" if cells else header.text)
    return ", ".join(said)[:300]


def _title(header: Header) -> str:
    return header.original


def _left_out(header: Header, chosen: Mapping[str, str] | None) -> bool:
    return any(not name and title.casefold() in (header.text.casefold(), header.letter.casefold())
               for title, name in (chosen or {}).items())  # fmt: skip


def _by_title(headers: Sequence[Header], chosen: Mapping[str, str]) -> dict[BankField, int]:
    at: dict[BankField, int] = {}
    said = {title.casefold(): name for title, name in chosen.items()}
    for header in headers:
        name = said.get(header.text.casefold()) or said.get(header.letter.casefold())
        if name in BANK_FIELDS:
            at[name] = header.index
    for header in headers:
        if header.text.casefold() in said or header.letter.casefold() in said or header.index in at.values():
            continue
        found = recognise_bank(header.original)
        if found == "value_date":
            at.setdefault("date", header.index) if not _has_day(headers) else None
        elif found in BANK_FIELDS and found not in at:
            at[found] = header.index
    return at


def _has_day(headers: Sequence[Header]) -> bool:
    return any(recognise_bank(header.original) == "date" for header in headers)
