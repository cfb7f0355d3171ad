"""The agreement with the bank at a day as PDF, CSV or XLSX. Figures come from ``models.cash``."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages.cash_lines import book_line_words
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import Money, format_money, format_number
from app.models.cash.books import BookLine, MoneyAccount, money_accounts
from app.models.cash.reconciliation import Reconciliation, reconciliation
from app.office import Office
from app.reports.reconciliation_paper import BankTexts, ReconciliationPaper, bank_texts, draw_reconciliation


def reconciliation_bytes(office: Office, account_id: int, day: date) -> bytes:
    """The agreement as a PDF, to be signed. Raises ``Refused("account.unknown")``."""
    found = office.read(reconciliation, account_id, day)
    buffer = io.BytesIO()
    draw_reconciliation(letterhead(office), _said(office, found), paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def save_reconciliation(office: Office, out: Path, account_id: int, day: date) -> int:
    """Writes the agreement as PDF, CSV or XLSX by the name of the file; returns how many lines lie between."""
    found = office.read(reconciliation, account_id, day)
    if out.suffix.lower() == ".pdf":
        save_paper(out, reconciliation_bytes(office, account_id, day))
        return len(found.waiting) + len(found.unknown)
    texts = bank_texts(office.facts.country)
    coin = _account(office, found).currency
    header = [texts.column_where, texts.column_day, texts.column_number, texts.column_what]
    header += [texts.column_reference, texts.column_amount]
    rows: list[list[Cell]] = [
        [label, format_date(day), "", "", "", Money(amount, coin)] for label, amount in sums_of(found, texts)
    ]
    for one in found.waiting:
        what = _movement(one)
        rows.append([texts.in_books, format_iso(one.day), one.number, what, one.reference, Money(one.amount, coin)])
    for line in found.unknown:
        said = (texts.in_bank, format_iso(line.day), "", line.description, line.reference)
        rows.append([*said, Money(line.amount, coin)])
    save_sheet(out, texts.title, header, rows, office.facts.country)
    return len(found.waiting) + len(found.unknown)


def _account(office: Office, found: Reconciliation) -> MoneyAccount:
    return next(one for one in office.read(money_accounts) if one.id == found.account_id)


def _movement(one: BookLine) -> str:
    """Who and what; the reference has a column of its own."""
    return " · ".join(part for part in book_line_words(one) if part).removesuffix(f" · {one.reference}")


def sums_of(found: Reconciliation, texts: BankTexts) -> list[tuple[str, int]]:
    """From the books' balance to the bank's, each step with its amount in minor units."""
    sums = [
        (texts.books, found.books),
        (texts.waiting, -sum(one.amount for one in found.waiting)),
        (texts.unknown, sum(line.amount for line in found.unknown)),
        (texts.expected, found.expected),
    ]
    if found.bank is None or found.difference is None or found.since is None:
        return sums
    sums.append((texts.bank, found.bank))
    sums.append((texts.difference if found.difference else texts.agrees, found.difference))
    if found.before:
        sums.append((texts.before.format(day=format_date(found.since)), found.before))
    sums += [
        (texts.gap.format(after=format_iso(gap.after), until=format_iso(gap.until)), gap.amount) for gap in found.gaps
    ]
    return sums


def _said(office: Office, found: Reconciliation) -> ReconciliationPaper:
    facts, texts = office.facts, bank_texts(office.facts.country)

    account = _account(office, found)

    def money(amount: int) -> str:
        return format_money(Money(amount, account.currency), facts.country)

    def number(amount: int) -> str:
        return format_number(amount, account.currency, facts.country)

    strong = {texts.expected, texts.bank, texts.difference, texts.agrees}
    said = [
        ("" if label == texts.agrees else label, label if label == texts.agrees else money(amount), label in strong)
        for label, amount in sums_of(found, texts)
    ]
    if found.bank is None:
        said.append((texts.bank, texts.bank_unknown, True))
    waiting = [
        (
            *(format_iso(one.day), one.number, _movement(one)),
            *(one.reference, number(one.amount)),
        )
        for one in found.waiting
    ]
    unknown = [(format_iso(one.day), "", one.description, one.reference, number(one.amount)) for one in found.unknown]
    return ReconciliationPaper(
        texts.subtitle.format(account=account.name, day=format_date(found.day)),
        tuple(said),
        tuple(waiting),
        money(sum(one.amount for one in found.waiting)),
        tuple(unknown),
        money(sum(line.amount for line in found.unknown)),
    )
