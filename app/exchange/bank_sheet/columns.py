"""Which column of a bank's list is what: by its title first, then by what stands in it. Rows are read elsewhere."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import Final, Literal

from app.exchange.bank_sheet.cells import Order, day_of, order_of, signed_amount
from app.exchange.tabular import Cell, Header, Row, decide_decimal
from app.exchange.tabular.table import is_blank
from app.models.base.errors import Refused
from app.models.base.values.money import Decimal, decimal_sign
from app.models.base.values.text import fold

BankField = Literal["date", "description", "payer", "reference", "debit", "credit", "amount", "side", "balance"]
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
        "beneficiario", "originador", "depositante",
    ),
    "reference": (
        "referencia", "numero de referencia", "comprobante", "documento", "folio", "numero", "operacion numero",
        "numero operacion", "numero de operacion", "clave de rastreo", "id", "cheque", "numero documento",
        "numero de documento", "numero comprobante", "numero de comprobante", "numero movimiento", "rastreo", "ref",
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
_MOSTLY: Final = 0.8


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
    if "date" not in at:
        day = next((index for index in free if _mostly_days(_column(looked, index), today)), None)
        if day is not None:
            at["date"] = day
            free.remove(day)
    if not {"amount", "debit", "credit"} & set(at):
        _guess_amount(at, free, looked, currency, country)
    if "description" not in at:
        _guess_description(at, [index for index in free if index not in at.values()], looked)
    missing = "date" if "date" not in at else None if {"amount", "debit", "credit"} & set(at) else "amount"
    if missing is not None:
        titles = ", ".join(header.text for header in headers)[:300]
        raise Refused("bank.column_missing", field=missing, columns=titles)
    amounts = [name for name in ("amount", "debit", "credit", "balance") if name in at]
    samples = [str(cell) for name in amounts for cell in _column(looked, at[name]) if isinstance(cell, str)]
    days = _column(looked, at["date"])
    titles_of = {headers[index].text: name for name, index in at.items()}
    decimal = decide_decimal(sample.strip("()+-− DBCRdbcr") for sample in samples) or decimal_sign(country)
    return BankColumns(at, order_of(days, today), decimal, titles_of)


def _left_out(header: Header, chosen: Mapping[str, str] | None) -> bool:
    return any(not name and title.casefold() in (header.text.casefold(), header.letter.casefold())
               for title, name in (chosen or {}).items())  # fmt: skip


def _by_title(headers: Sequence[Header], chosen: Mapping[str, str]) -> dict[BankField, int]:
    at: dict[BankField, int] = {}
    said = {title.casefold(): name for title, name in chosen.items()}
    for header in headers:
        name = said.get(header.text.casefold(), said.get(header.letter.casefold()))
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


def _column(looked: Sequence[Sequence[Cell]], index: int) -> list[Cell]:
    return [cells[index] for cells in looked if index < len(cells) and not is_blank(cells[index])]


def _mostly_days(cells: Sequence[Cell], today: date) -> bool:
    order = order_of(cells, today)
    days = sum(isinstance(day_of(cell, order, today), date) for cell in cells)
    return bool(cells) and days >= _MOSTLY * len(cells)


def _guess_amount(
    at: dict[BankField, int], free: Sequence[int], looked: Sequence[Sequence[Cell]], currency: str, country: str
) -> None:
    """One column of numbers is the amount; of several the one whose sums make up another, its balance."""
    decimal = decimal_sign(country)
    numbers = []
    for index in free:
        cells = _column(looked, index)
        read = [signed_amount(cell, currency, decimal) for cell in cells]
        if cells and sum(isinstance(one, int) for one in read) >= _MOSTLY * len(cells):
            numbers.append(index)
    if "balance" in at and len(numbers) == 1:
        at["amount"] = numbers[0]
        return
    for amount in numbers:
        for balance in numbers:
            if amount != balance and _runs(looked, amount, balance, currency, decimal):
                at["amount"], at["balance"] = amount, balance
                return
    if len(numbers) == 1:
        at["amount"] = numbers[0]


def _runs(looked: Sequence[Sequence[Cell]], amount: int, balance: int, currency: str, decimal: Decimal) -> bool:
    read = [
        (signed_amount(cells[amount], currency, decimal), signed_amount(cells[balance], currency, decimal))
        for cells in looked
        if max(amount, balance) < len(cells)
    ]
    pairs = [(one, left) for one, left in read if isinstance(one, int) and isinstance(left, int)]
    steps = list(pairwise(pairs))
    down = sum(left - before == one for (_, before), (one, left) in steps)
    up = sum(before - left == one for (one, before), (_, left) in steps)
    return len(steps) > 1 and max(down, up) >= _MOSTLY * len(steps)


def _guess_description(at: dict[BankField, int], free: Sequence[int], looked: Sequence[Sequence[Cell]]) -> None:
    lengths = {
        index: sum(len(str(cell)) for cell in cells) / len(cells)
        for index in free
        if (cells := [cell for cell in _column(looked, index) if isinstance(cell, str)])
    }
    if lengths:
        at["description"] = max(lengths, key=lambda index: lengths[index])
