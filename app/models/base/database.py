"""Reading and writing rows: ``Reader``, ``Tx`` and the ``@command`` mark.

Where a transaction begins and ends is ``app.office``'s business.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from app.models.base.changes import Collector
from app.models.base.identity import UidSource, new_uid

SqlValue = str | int | None
Stored = SqlValue | bytes
P = ParamSpec("P")
T = TypeVar("T")


class Role(StrEnum):
    """What a person may do once the office gives passwords; before that everybody is ``ADMIN``."""

    READER = "reader"
    SECRETARY = "secretary"
    TREASURER = "treasurer"
    ADMIN = "admin"


@dataclass(frozen=True, slots=True)
class Clock:
    """Where the time comes from: instants in UTC, business days as the local date."""

    now: Callable[[], datetime] = lambda: datetime.now(UTC)

    def instant(self) -> str:
        """Now as UTC ISO text with milliseconds."""
        return self.now().astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def today(self) -> date:
        return self.now().astimezone().date()


class Reader:
    """Questions to the file. Every answer is fetched whole, so no cursor stays open."""

    def __init__(self, connection: sqlite3.Connection, clock: Clock) -> None:
        self._connection = connection
        self.clock = clock

    def rows(self, sql: str, params: Sequence[Stored] | dict[str, SqlValue] = ()) -> list[Any]:
        return self._connection.execute(sql, params).fetchall()

    def row(self, sql: str, params: Sequence[Stored] | dict[str, SqlValue] = ()) -> Any | None:
        return self._connection.execute(sql, params).fetchone()

    def value(self, sql: str, params: Sequence[Stored] | dict[str, SqlValue] = ()) -> Any:
        """The first column of the first row, or ``None``."""
        row = self._connection.execute(sql, params).fetchone()
        return None if row is None else row[0]

    def close(self) -> None:
        self._connection.close()


@dataclass(slots=True)
class TxFacts:
    """What the journal writes about a transaction beside its rows."""

    actor_id: int
    number: int = 0
    reason: str = ""
    touched: Collector = field(default_factory=Collector)


class Tx(Reader):
    """A running transaction. Commands write through it and never begin, commit or roll back."""

    def __init__(
        self, connection: sqlite3.Connection, clock: Clock, facts: TxFacts, new_uid: UidSource = new_uid
    ) -> None:
        super().__init__(connection, clock)
        self.facts = facts
        self.new_uid = new_uid

    @property
    def actor_id(self) -> int:
        return self.facts.actor_id

    @property
    def number(self) -> int:
        """The journal's number of this transaction: the batch a person may take back."""
        return self.facts.number

    def because(self, reason: str) -> None:
        """The reason a person gave, kept in the journal with this transaction."""
        self.facts.reason = reason

    def touch(self, table: str) -> None:
        """Says that an unjournalled table (mirror, internal) changed, so that pages read it again."""
        self.facts.touched.whole(table)

    def insert(self, table: str, **values: Stored) -> int:
        columns = ", ".join(values)
        marks = ", ".join("?" * len(values))
        cursor = self._connection.execute(f"INSERT INTO {table} ({columns}) VALUES ({marks})", tuple(values.values()))
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def update(self, table: str, row_id: int, /, **values: SqlValue) -> None:
        marks = ", ".join(f"{name} = ?" for name in values)
        self._connection.execute(f"UPDATE {table} SET {marks} WHERE id = ?", (*values.values(), row_id))

    def execute(self, sql: str, params: Sequence[Stored] | dict[str, SqlValue] = ()) -> int:
        """Runs one statement and returns the number of rows it touched."""
        return self._connection.execute(sql, params).rowcount

    def executemany(self, sql: str, rows: Iterable[Sequence[Stored]]) -> None:
        self._connection.executemany(sql, rows)

    def next_id(self, table: str) -> int:
        """The next free id of a table, for bulk inserts that name their own ids."""
        return int(self.value(f"SELECT coalesce(max(id), 0) + 1 FROM {table}"))


@dataclass(frozen=True, slots=True)
class Command(Generic[P, T]):
    """A function that changes the office, with its journal verb and the role it needs."""

    function: Callable[Concatenate[Tx, P], T]
    verb: str
    needs: Role

    def __call__(self, tx: Tx, *args: P.args, **kwargs: P.kwargs) -> T:
        return self.function(tx, *args, **kwargs)


def command(verb: str, *, needs: Role = Role.SECRETARY) -> Callable[[Callable[Concatenate[Tx, P], T]], Command[P, T]]:
    """Marks a function as a command: ``verb`` is what the journal calls it."""

    def mark(function: Callable[Concatenate[Tx, P], T]) -> Command[P, T]:
        return Command(function, verb, needs)

    return mark
