"""A bank's file into the office: which column is what, what is new, what could not be read; then writing it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.exchange.bank_sheet import (
    BankSheet,
    guess_columns,
    is_untitled,
    open_bank,
    read_bank_sheet,
    recognise_bank,
    samples_of,
)
from app.exchange.tabular import Table, write_problems
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
    """What a file would bring: ``new`` lines, how many are ``known`` or from before the account's books (``early``).

    ``columns`` maps titles to fields.
    ``samples`` are what stands in each column; where the file is ``untitled`` they and letters stand for its titles.
    ``balance`` is what the bank says after the last line, in minor units; ``books`` what the office's books say today.
    """

    account: MoneyAccount
    path: Path
    table: Table
    columns: Mapping[str, str]
    samples: Mapping[str, str]
    untitled: bool
    sheet: BankSheet
    new: tuple[StatementLine, ...]
    known: int
    early: int
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
    titles: bool | None = None,
) -> StatementPreview:
    """Reads a file without writing anything. ``columns`` (title or letter to field) is on top of what is remembered.

    ``titles`` says whether the file has a row of them; None tells by what stands there.
    Raises ``Refused`` ("bank.column_missing" with the titles) and ``Unavailable`` as ``open_table``.
    """
    account = next((one for one in office.read(money_accounts) if one.id == account_id), None)
    if account is None:
        raise Refused("account.unknown", field="account", text=str(account_id))
    today, said = office.clock.today(), {**_remembered(office, account.name), **(columns or {})}
    table = open_bank(path, today, lambda title: said.get(title) or recognise_bank(title), sheet=sheet, titles=titles)
    rows = list(table.rows())
    # A letter of another file's column is nothing in a file with titles, whose columns stand in another order.
    texts = {header.text.casefold() for header in table.headers}
    chosen = {title: name for title, name in said.items() if title.casefold() in texts or title in (columns or {})}
    found = guess_columns(table.headers, rows, office.facts.country, account.currency, today, chosen)
    read = read_bank_sheet(rows, found, account.currency, today)
    lines = [StatementLine(one.day, one.amount, one.description, one.reference) for one in read.lines]
    kept = office.read(sort_lines, account_id, lines)
    told = read.closing_balance if balance is None else balance
    new = tuple(line for line, _ in kept.new)
    counts = (kept.known, kept.early)
    seen, untitled = samples_of(table), is_untitled(table)
    return StatementPreview(account, path, table, found.titles, seen, untitled, read, new, *counts, told)


@dataclass(frozen=True, slots=True)
class FileColumns:
    """What a file's columns are called and what stands in them; ``titled`` is empty where there is no row of titles.

    ``untitled`` are the same by their letters, read from the first row. ``by_letters``: the file seems to have none.
    """

    titled: Mapping[str, str]
    untitled: Mapping[str, str]
    by_letters: bool


def statement_columns(office: Office, path: Path) -> FileColumns:
    """To say which column is which. Raises as ``open_table``."""
    likely = open_bank(path, office.clock.today(), recognise_bank)
    untitled = samples_of(open_bank(path, office.clock.today(), recognise_bank, titles=False))
    if not is_untitled(likely):
        return FileColumns(samples_of(likely), untitled, by_letters=False)
    try:
        titled = samples_of(open_bank(path, office.clock.today(), recognise_bank, titles=True))
    except Refused:
        titled = {}
    return FileColumns(titled, untitled, by_letters=True)


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
    table = preview.table
    if preview.untitled:  # read again, it must not be taken for a movement why a row was not
        named = {title: words(f"bank_field.{name}") for title, name in preview.columns.items()}
        headers = (replace(header, original=named.get(header.text, header.text)) for header in table.headers)
        table = replace(table, headers=tuple(headers))
    return write_problems(out, table, bad, column=words("import.problem_column"))


def _sentences(problems: Sequence[Problem]) -> list[str]:
    return [say(problem) for problem in problems]
