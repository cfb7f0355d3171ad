"""A bank's file into the office: which column is what, what is new, what could not be read; then writing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.exchange.bank_sheet import BankSheet, guess_columns, read_bank_sheet, recognise_bank
from app.exchange.tabular import Header, Table, open_table, write_problems
from app.messages import say, words
from app.models.base.errors import Problem, Refused
from app.models.base.settings import get
from app.models.cash.books import MoneyAccount, money_accounts
from app.models.cash.statements import (
    BANK_COLUMNS,
    Imported,
    StatementLine,
    import_statement,
    remember_columns,
    sort_lines,
)
from app.office import Office


@dataclass(frozen=True, slots=True)
class StatementPreview:
    """What a file would bring: ``new`` lines, how many are ``known``; ``columns`` maps titles to fields.

    ``balance`` is what the bank says after the last line, in minor units; ``books`` what the office's books say today.
    """

    account: MoneyAccount
    path: Path
    table: Table
    headers: tuple[Header, ...]
    columns: Mapping[str, str]
    sheet: BankSheet
    new: tuple[StatementLine, ...]
    known: int
    balance: int | None

    @property
    def problems(self) -> int:
        return len(self.sheet.problems)


def read_statement(
    office: Office,
    path: Path,
    account_id: int,
    *,
    columns: Mapping[str, str] | None = None,
    sheet: str | int | None = None,
    balance: int | None = None,
) -> StatementPreview:
    """Reads a file without writing anything. ``columns`` (title or letter to field) is on top of what is remembered.

    Raises ``Refused`` ("bank.column_missing" with the titles) and ``Unavailable`` as ``open_table``.
    """
    account = next((one for one in office.read(money_accounts) if one.id == account_id), None)
    if account is None:
        raise Refused("account.unknown", field="account", text=str(account_id))
    chosen = {**_remembered(office, account.name), **(columns or {})}
    table = open_table(path, sheet=sheet, recognise=lambda title: chosen.get(title) or recognise_bank(title))
    rows = list(table.rows())
    today = office.clock.today()
    found = guess_columns(table.headers, rows, office.facts.country, account.currency, today, chosen)
    read = read_bank_sheet(rows, found, account.currency, today)
    lines = [StatementLine(one.day, one.amount, one.description, one.reference) for one in read.lines]
    kept = office.read(sort_lines, account_id, lines)
    said = read.closing_balance if balance is None else balance
    new = tuple(line for line, _ in kept.new)
    return StatementPreview(account, path, table, table.headers, found.titles, read, new, kept.known, said)


def statement_titles(path: Path) -> list[str]:
    """The titles of a file's columns, to say which is which. Raises as ``open_table``."""
    return [header.text for header in open_table(path, recognise=recognise_bank).headers]


def _remembered(office: Office, account: str) -> dict[str, str]:
    return office.read(lambda reader: get(reader, BANK_COLUMNS)).get(account, {})


def write_statement(office: Office, preview: StatementPreview) -> Imported:
    """Writes what the preview showed and remembers its columns for the account's next file."""
    lines = [StatementLine(one.day, one.amount, one.description, one.reference) for one in preview.sheet.lines]
    done = office.run(import_statement, preview.account.id, preview.path.name, lines, preview.balance).value
    own = dict(preview.columns)
    if _remembered(office, preview.account.name) != own:
        office.run(remember_columns, preview.account.name, own)
    return done


def problem_lines(preview: StatementPreview) -> list[str]:
    """What could not be read, a sentence a row."""
    return [
        words("bank.problem_row", row=row.row, said=" ".join(say(problem) for problem in problems))
        for row, problems in preview.sheet.problems
    ]


def save_problems(preview: StatementPreview, out: Path) -> int:
    """The rows that could not be read as CSV, with why; mended they can be read again."""
    bad = [(row, _sentences(problems)) for row, problems in preview.sheet.problems]
    return write_problems(out, preview.table, bad, column=words("import.problem_column"))


def _sentences(problems: Sequence[Problem]) -> list[str]:
    return [say(problem) for problem in problems]
