"""A bank account as its statement and the books see it: lines, movements, which answers which. Reads only."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.cash.books import BookLine, MoveKind, cash_book

Key = tuple[MoveKind, int]
"""A movement of the books: its kind and its row in the table of its kind."""

MatchColumn = Literal["payment_id", "expense_id", "move_id", "unidentified_id"]
COLUMNS: Final[dict[MoveKind, MatchColumn]] = {
    "payment": "payment_id",
    "reversal": "payment_id",
    "expense": "expense_id",
    "expense_void": "expense_id",
    "move_in": "move_id",
    "move_out": "move_id",
    "unidentified": "unidentified_id",
    "unidentified_back": "unidentified_id",
}
"""Where a match names a movement; the difference of a count answers no line of a bank."""

ON_THE_WAY: Final = timedelta(days=45)
"""A cheque is paid in so long after it was given, at most."""


@dataclass(frozen=True, slots=True)
class BankLine:
    """A line of a statement: ``day`` ISO text, ``amount`` in minor units, negative when money left."""

    id: int
    account_id: int
    day: str
    amount: int
    description: str
    reference: str


@dataclass(frozen=True, slots=True)
class Group:
    """Lines and movements that answer each other; their sums are equal."""

    lines: tuple[int, ...]
    keys: tuple[Key, ...]


@dataclass(frozen=True, slots=True)
class BankState:
    """Everything known of a bank account: ``of_line`` and ``of_key`` name the group where there is one.

    ``undone`` are movements with what took them back, where no line answers either. ``since`` is the first day that a
    statement tells of; what is older was agreed with the bank before. ``currency`` is what all amounts are in.
    """

    account_id: int
    currency: str
    lines: Mapping[int, BankLine]
    movements: Mapping[Key, BookLine]
    of_line: Mapping[int, Group]
    of_key: Mapping[Key, Group]
    undone: tuple[tuple[Key, Key], ...]
    since: date | None

    def open_lines(self) -> list[BankLine]:
        """Lines that no movement answers yet, oldest first."""
        return [line for line in self.lines.values() if line.id not in self.of_line]

    def open_movements(self) -> list[BookLine]:
        """Movements that no line answers yet, oldest first; what was taken back before the bank saw it is left out.

        Of those before the first statement only what may still be on its way.
        """
        undone = {key for pair in self.undone for key in pair}
        first = (date.min if self.since is None else self.since - ON_THE_WAY).isoformat()
        return [
            one
            for key, one in self.movements.items()
            if key not in self.of_key and key not in undone and one.kind in COLUMNS and one.day >= first
        ]


def key_of(one: BookLine) -> Key:
    return one.kind, one.row_id


def bank_state(reader: Reader, account_id: int) -> BankState:
    """Raises ``Refused("account.unknown")``."""
    currency = reader.value("SELECT currency FROM money_account WHERE id = ?", (account_id,))
    if currency is None:
        raise Refused("account.unknown", field="account", text=str(account_id))
    lines = {
        row[0]: BankLine(*row)
        for row in reader.rows(
            "SELECT id, account_id, day, amount, description, reference FROM bank_line WHERE account_id = ? "
            "ORDER BY day, id",
            (account_id,),
        )
    }
    movements = {key_of(one): one for one in cash_book(reader, account_id=account_id)}
    groups = _groups(_pairs(reader, account_id, lines, movements))
    of_line = {line: group for group in groups for line in group.lines}
    of_key = {key: group for group in groups for key in group.keys}
    undone = tuple(pair for pair in _taken_back(reader, movements) if not of_key.keys() & {*pair})
    since = first_day(reader, account_id)
    return BankState(account_id, str(currency), lines, movements, of_line, of_key, undone, since)


def _pairs(
    reader: Reader, account_id: int, lines: Mapping[int, BankLine], movements: Mapping[Key, BookLine]
) -> list[tuple[int, Key]]:
    named: dict[int, list[Sequence[int | None]]] = defaultdict(list)
    for line_id, *ids in reader.rows(
        "SELECT m.line_id, m.payment_id, m.expense_id, m.move_id, m.unidentified_id FROM bank_match m "
        "JOIN bank_line b ON b.id = m.line_id WHERE b.account_id = ? ORDER BY m.id",
        (account_id,),
    ):
        named[line_id].append(ids)
    corrected = _corrected(reader, account_id)
    return [
        (line_id, key if key[0] != "expense" else ("expense", corrected.get(key[1], key[1])))
        for line_id, found in named.items()
        for key in _keys(lines[line_id], found, movements)
    ]


def _corrected(reader: Reader, account_id: int) -> dict[int, int]:
    """A voucher written anew for the same money answers the line of the one it corrects: id to the newest."""
    newest: dict[int, int] = {}
    for row, old in reader.rows(
        "SELECT x.id, e.id FROM expense x JOIN expense e ON e.id = x.corrects_id AND e.account_id = x.account_id "
        "AND e.total - e.withheld = x.total - x.withheld WHERE x.account_id = ? ORDER BY x.id DESC",
        (account_id,),
    ):
        newest[old] = newest.get(row, row)
    return newest


def _keys(line: BankLine, found: Sequence[Sequence[int | None]], movements: Mapping[Key, BookLine]) -> list[Key]:
    """Money that came back answers to the void of an expense, money that left to an income given back.

    Beside receipts an expense is what the bank kept of them, also when its voucher was voided since: the sum tells.
    """
    natural = [_key(line.amount > 0, ids, movements) for ids in found]
    if len(found) == 1 or _total(natural, movements) == line.amount:
        return natural
    entered = [_key(ids[3] is not None, ids, movements) for ids in found]
    return entered if _total(entered, movements) == line.amount else natural


def _total(keys: Iterable[Key], movements: Mapping[Key, BookLine]) -> int:
    return sum(movements[key].amount for key in keys if key in movements)


def _key(into: bool, ids: Sequence[int | None], movements: Mapping[Key, BookLine]) -> Key:
    payment, expense, move, income = ids
    candidates: list[Key] = []
    if payment is not None:
        candidates = [("payment", payment), ("reversal", payment)]
    elif expense is not None:
        candidates = [("expense_void", expense)] if into else []
        candidates.append(("expense", expense))
    elif move is not None:
        candidates = [("move_in", move), ("move_out", move)]
    elif income is not None:
        candidates = [] if into else [("unidentified_back", income)]
        candidates.append(("unidentified", income))
    return next((key for key in candidates if key in movements), candidates[-1])


def _groups(pairs: list[tuple[int, Key]]) -> list[Group]:
    keys_of: dict[int, list[Key]] = defaultdict(list)
    lines_of: dict[Key, list[int]] = defaultdict(list)
    for line, key in pairs:
        keys_of[line].append(key)
        lines_of[key].append(line)
    groups, seen = [], set()
    for line, keys in keys_of.items():
        if line not in seen:
            lines = sorted({other for key in keys for other in lines_of[key]})
            seen.update(lines)
            groups.append(Group(tuple(lines), tuple(dict.fromkeys(key for one in lines for key in keys_of[one]))))
    return groups


def _taken_back(reader: Reader, movements: Mapping[Key, BookLine]) -> list[tuple[Key, Key]]:
    """What was entered and taken back: neither is expected in the bank unless a line says otherwise."""
    pairs: list[tuple[Key, Key]] = []
    for kind, row in movements:
        if kind == "expense_void":
            pairs.append((("expense", row), (kind, row)))
        elif kind == "unidentified_back":
            pairs.append((("unidentified", row), (kind, row)))
    for row, back in reader.rows("SELECT reverses_id, id FROM payment WHERE reverses_id IS NOT NULL"):
        pairs.append((("payment", row), ("reversal", back)))
    for row, back in reader.rows("SELECT reverses_id, id FROM account_move WHERE reverses_id IS NOT NULL"):
        pairs.append((("move_in", row), ("move_out", back)))
        pairs.append((("move_out", row), ("move_in", back)))
    return [pair for pair in pairs if pair[0] in movements and pair[1] in movements]


def first_day(reader: Reader, account_id: int) -> date | None:
    """The first day that a statement tells of; what is older was agreed with the bank before."""
    found = reader.value("SELECT min(from_date) FROM bank_statement WHERE account_id = ?", (account_id,))
    return date.fromisoformat(found) if found else None
