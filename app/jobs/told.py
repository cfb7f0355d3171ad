"""The history of any record as a person reads it: names instead of numbers of rows, money in its currency."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from app.messages import words
from app.messages.change_words import (
    UNSAID,
    column_words,
    is_money,
    known_words,
    moment_said,
    money_said,
    value_words,
)
from app.models.base.database import Reader
from app.models.base.facts import OfficeFacts
from app.models.base.history import Step, history, row_values, table_named
from app.models.base.values.decimals import format_parts
from app.models.schema import TABLES
from app.office import Office

_SHAPES: Final = {table.name: table for table in TABLES}
_NAMES: Final = ("full_name", "legal_name", "name", "title", "unit", "subject", "file_name", "number", "code", "event")
_UNIT_PLACES: Final = 4  # an amount in UTM is in ten-thousandths of it
_ACCOUNTS: Final = (
    "account_id",
    "from_id",
    "close_id",
    "statement_id",
    "plan_id",
    "charge_id",
    "payment_id",
    "expense_id",
)
"""The rows whose money an amount without a currency of its own is in."""


@dataclass(frozen=True, slots=True)
class ToldStep:
    """A change in words: when (local day and hour), who, what was done in which step, why, and a line per value."""

    at: str
    actor: str
    deed: str
    batch: int
    reason: str
    lines: tuple[str, ...]


def told_history(office: Office, table: str, uid: str) -> list[ToldStep]:
    """What happened to one record, oldest first. Raises as ``models.base.history``."""
    shape = table_named(table, TABLES)

    def tell(reader: Reader) -> list[ToldStep]:
        steps = history(reader, shape, uid)
        return _told(_Names(reader, office.facts), table, steps)

    return office.read(tell)


def _told(names: _Names, table: str, steps: list[Step]) -> list[ToldStep]:
    told, row = [], dict[str, Any]()
    for step in steps:
        before = dict(row)
        row |= {name: new for name, (_, new) in step.changes.items()}
        deed = known_words(f"verb.{step.verb}") or step.verb
        lines = tuple(_lines(names, table, step, before, row))
        told.append(ToldStep(moment_said(step.at), step.actor, deed, step.batch, step.reason, lines))
    return told


def _lines(names: _Names, table: str, step: Step, before: Mapping[str, Any], after: Mapping[str, Any]) -> list[str]:
    lines = []
    for column, (old, new) in step.changes.items():
        if _unsaid(table, column):
            continue
        was, now = (names.value(table, column, value, row) for value, row in ((old, before), (new, after)))
        if was == now:
            continue
        said = {"field": column_words(table, column), "old": was or "—", "new": now or "—"}
        lines.append(words("told.first" if step.op == "i" else "told.changed", **said))
    return lines


def _unsaid(table: str, column: str) -> bool:
    """Read by the program only; a telephone that is not also kept as it was typed is what somebody typed."""
    if column in ("phone", "phone2"):
        return any(one.name == f"{column}_raw" for one in _SHAPES[table].columns)
    return column in UNSAID


class _Names:
    """What rows are called, each asked once."""

    def __init__(self, reader: Reader, facts: OfficeFacts) -> None:
        self._reader = reader
        self._facts = facts
        self._rows: dict[tuple[str, int], dict[str, Any]] = {}

    def value(self, table: str, column: str, value: Any, row: Mapping[str, Any]) -> str:
        """One value of a row as it is read."""
        shape = next((one for one in _SHAPES[table].columns if one.name == column), None)
        if value is not None and shape is not None and shape.references:
            return self.of(shape.references, int(value))
        if is_money(column) and isinstance(value, int):
            return self._money(value, column, row)
        return value_words(table, column, value)

    def of(self, table: str, row_id: int) -> str:
        """A row by the name people know it by: member, receipt, account, else kind and number."""
        row = self._row(table, row_id)
        if table == "member":
            named = (
                ("person", row.get("person_id"))
                if row.get("person_id")
                else ("organization", row.get("organization_id"))
            )
            whose = self.of(named[0], int(named[1])) if named[1] else ""
            return " · ".join(part for part in (whose, str(row.get("number") or "")) if part)
        if table == "receipt" and row:
            series = self._row("receipt_series", int(row["series_id"]))
            return f"{series.get('code', '')}-{int(row['number']):0{series.get('width') or 1}d}"
        if table in ("payment", "charge", "account_move", "expense") and row:
            return self._of_money(table, row)
        said = next((str(row[name]) for name in _NAMES if row.get(name)), "")
        return said or f"{known_words(f'table.{table}')} {row_id}".strip()

    def _of_money(self, table: str, row: Mapping[str, Any]) -> str:
        day = next((str(row[name]) for name in ("paid_on", "moved_on", "charged_on") if row.get(name)), "")
        about = row.get("concept") or value_words(table, "period", row.get("period"))
        amount = row.get("amount", row.get("total"))
        number = f"{row['number']}" if row.get("number") else ""
        shown = self._money(int(amount), "amount", row) if amount is not None else ""
        return " · ".join(part for part in (number, str(about or ""), value_words(table, "day", day), shown) if part)

    def _money(self, amount: int, column: str, row: Mapping[str, Any]) -> str:
        unit = row.get("index_unit") or (self._row("dues_plan", row["plan_id"]) if "plan_id" in row else {}).get(
            "index_unit"
        )
        if unit and "charged_on" not in row:
            return f"{format_parts(amount, _UNIT_PLACES)} {unit}"
        own = row.get("tendered_currency") if column == "tendered" else row.get("currency")
        return money_said(amount, str(own or self._currency(row)), self._facts.country)

    def _currency(self, row: Mapping[str, Any]) -> str:
        """The currency of the account, plan or day that a row belongs to, the office's where none says it."""
        for column in _ACCOUNTS:
            if row.get(column):
                table = {"account_id": "money_account", "from_id": "money_account", "close_id": "day_close"}.get(column)
                table = table or {"statement_id": "bank_statement", "plan_id": "dues_plan"}.get(column, column[:-3])
                above = self._row(table, int(row[column]))
                return str(above.get("currency") or self._currency(above))
        return self._facts.currency

    def _row(self, table: str, row_id: int) -> dict[str, Any]:
        if (table, row_id) not in self._rows:
            self._rows[table, row_id] = row_values(self._reader, _SHAPES[table], row_id)
        return self._rows[table, row_id]
