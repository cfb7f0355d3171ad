"""Bank statements: writing the lines of a file once, however often it comes, and asking for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.settings import Setting, get, put
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean

BANK_COLUMNS: Final[Setting[dict[str, dict[str, str]]]] = Setting("bank.columns", {})
"""Which title is which field in the files of an account (by its name), as somebody decided it last."""

_Same = tuple[str, int, str, str]


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A movement as the bank says it: ``amount`` in minor units, negative when money left."""

    day: date
    amount: int
    description: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Sorted:
    """New lines of a file, each with its place among equal ones of its day; ``known`` were there already.

    ``early`` are of before the books of the account begin: they are in the money it began with.
    """

    new: tuple[tuple[StatementLine, int], ...]
    known: int
    early: int = 0


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import brought; ``statement_id`` None when it brought nothing."""

    statement_id: int | None
    added: int
    known: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A file that was read; days ISO text, ``closing_balance`` in minor units where the bank said it."""

    id: int
    account_id: int
    file_name: str
    read_on: str
    from_date: str
    until_date: str
    closing_balance: int | None
    lines: int


def sort_lines(reader: Reader, account_id: int, lines: Sequence[StatementLine]) -> Sorted:
    """Which lines are new: the n-th equal line of a day is known when the account has n of them.

    A line whose text was erased with the person's data stands for one of its day and amount.
    """
    opened = str(reader.value("SELECT opened_on FROM money_account WHERE id = ?", (account_id,)))
    whole, lines = len(lines), [line for line in lines if line.day.isoformat() >= opened]
    there = _there(reader, account_id, lines)
    seen: Counter[_Same] = Counter()
    places = []
    for line in lines:
        same = (line.day.isoformat(), line.amount, clean(line.description), clean(line.reference))
        places.append((line, same, seen[same]))
        seen[same] += 1
    missing = [(line, place) for line, same, place in places if place >= there[same]]
    blank = {same[:2]: count - seen[same] for same, count in there.items() if same[2:] == ("", "")}
    new = []
    for line, place in missing:
        day_and_amount = (line.day.isoformat(), line.amount)
        if blank.get(day_and_amount, 0) > 0:
            blank[day_and_amount] -= 1
        else:
            new.append((line, place))
    return Sorted(tuple(new), len(lines) - len(new), whole - len(lines))


def _there(reader: Reader, account_id: int, lines: Sequence[StatementLine]) -> Counter[_Same]:
    """How many equal lines the account has in the days of these."""
    if not lines:
        return Counter()
    days = (min(line.day for line in lines).isoformat(), max(line.day for line in lines).isoformat())
    rows = reader.rows(
        "SELECT day, amount, description, reference FROM bank_line WHERE account_id = ? AND day BETWEEN ? AND ?",
        (account_id, *days),
    )
    return Counter((day, amount, description, reference) for day, amount, description, reference in rows)


@command("cash.import_statement", needs=Role.TREASURER)
def import_statement(
    tx: Tx, account_id: int, file_name: str, lines: Sequence[StatementLine], closing_balance: int | None = None
) -> Imported:
    """Writes the lines that are not there yet. Raises ``Refused``: "bank.no_lines", "bank.cash_box".

    A closing balance belongs to the last line's day; a statement that brings only it is written too.
    """
    kind = tx.value("SELECT kind FROM money_account WHERE id = ?", (account_id,))
    if kind is None:
        raise Refused("account.unknown", field="account", text=str(account_id))
    if kind == "cash":
        raise Refused("bank.cash_box", field="account")
    if not lines:
        raise Refused("bank.no_lines", field="file")
    if any(line.day > tx.clock.today() or not 0 < abs(line.amount) <= MOST_AMOUNT for line in lines):
        raise Refused("bank.line_odd", field="file")
    found = sort_lines(tx, account_id, lines)
    if found.early == len(lines):
        return Imported(None, 0, 0)
    opened = date.fromisoformat(tx.value("SELECT opened_on FROM money_account WHERE id = ?", (account_id,)))
    first, last = max(opened, min(line.day for line in lines)), max(line.day for line in lines)
    if not found.new and not _tells_balance(tx, account_id, last, closing_balance):
        return Imported(None, 0, found.known)
    statement_id = tx.insert(
        "bank_statement",
        uid=tx.new_uid(),
        account_id=account_id,
        file_name=clean(file_name),
        read_on=tx.clock.today().isoformat(),
        from_date=first.isoformat(),
        until_date=last.isoformat(),
        closing_balance=closing_balance,
    )
    for line, repeat in found.new:
        tx.insert(
            "bank_line",
            uid=tx.new_uid(),
            statement_id=statement_id,
            account_id=account_id,
            day=line.day.isoformat(),
            amount=line.amount,
            description=clean(line.description),
            reference=clean(line.reference),
            repeat=repeat,
        )
    return Imported(statement_id, len(found.new), found.known)


@command("cash.bank_columns", needs=Role.TREASURER)
def remember_columns(tx: Tx, account: str, columns: dict[str, str]) -> None:
    """Keeps which title is which field for the next file of that account."""
    known = get(tx, BANK_COLUMNS)
    put(tx, BANK_COLUMNS, {**known, account: columns})


def _tells_balance(tx: Tx, account_id: int, last: date, closing_balance: int | None) -> bool:
    return closing_balance is not None and not tx.value(
        "SELECT 1 FROM bank_statement WHERE account_id = ? AND until_date = ? AND closing_balance = ?",
        (account_id, last.isoformat(), closing_balance),
    )


def statements(reader: Reader, account_id: int) -> list[Statement]:
    """The files that were read for an account, by their last day."""
    rows = reader.rows(
        "SELECT s.id, s.account_id, s.file_name, s.read_on, s.from_date, s.until_date, s.closing_balance, "
        "(SELECT count(*) FROM bank_line b WHERE b.statement_id = s.id) FROM bank_statement s "
        "WHERE s.account_id = ? ORDER BY s.until_date, s.id",
        (account_id,),
    )
    return [Statement(*row) for row in rows]
