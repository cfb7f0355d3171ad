"""The cash book and the close of a day on paper and in sheets.

Figures come from ``models.cash``; drawing is in ``reports``.
"""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.messages import words
from app.messages.cash_lines import book_line_words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import Money, format_money, format_number
from app.models.cash.books import cash_book, currency_of, held_before, money_accounts
from app.models.cash.closing import DayClose, closes, day_sheet_of
from app.office import Office
from app.reports.cash_texts import CashTexts, cash_texts
from app.reports.close_paper import ClosePaper, draw_close
from app.reports.listing import Column, Listing, draw_listing
from app.reports.texts import paper_texts


def _money(office: Office, amount: int, coin: str) -> str:
    return format_money(Money(amount, coin), office.facts.country)


# -- the close of a day -----------------------------------------------------------------------------


def close_bytes(office: Office, close_id: int) -> bytes:
    """The sheet of a close as a PDF, to be signed. Raises ``Refused("close.unknown")``."""
    found = next((one for one in office.read(closes) if one.id == close_id), None)
    if found is None:
        raise Refused("close.unknown", field="close")
    buffer = io.BytesIO()
    draw_close(letterhead(office), _close(office, found), paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def _close(office: Office, close: DayClose) -> ClosePaper:
    texts, coin = cash_texts(office.facts.country), office.read(currency_of, close.account_id)
    sheet = office.read(day_sheet_of, close)
    before = texts.close_first
    if sheet.since is not None:
        before = texts.close_before.format(day=format_date(date.fromordinal(sheet.since.toordinal() - 1)))
    moved = (
        (texts.close_received, sheet.received),
        (texts.close_voided, -sheet.voided),
        (texts.close_spent, -sheet.spent),
        (texts.close_came, sheet.came),
        (texts.close_went, -sheet.went),
        (texts.close_given_back, -sheet.given_back),
    )
    verdict = texts.close_right
    if close.difference:
        over = close.difference > 0
        verdict = f"{texts.close_over if over else texts.close_short} {_money(office, abs(close.difference), coin)}"
    facts = [
        (before, _money(office, sheet.before, coin), False),
        *((label, _money(office, amount, coin), False) for label, amount in moved if amount),
        (texts.close_expected, _money(office, close.expected, coin), True),
        (texts.close_counted, _money(office, close.counted, coin), True),
        ("", verdict, True),
    ]
    return ClosePaper(
        subtitle=texts.close_subtitle.format(account=close.account, day=format_iso(close.day)),
        facts=tuple(facts),
        pieces=tuple(
            (_money(office, piece, coin), str(quantity), _money(office, piece * quantity, coin))
            for piece, quantity in close.pieces
        ),
        counted=_money(office, close.counted, coin),
        explanation=close.explanation,
    )


def print_close(office: Office, close_id: int, out: Path) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, close_bytes(office, close_id))


# -- the cash book ----------------------------------------------------------------------------------


def cash_book_bytes(office: Office, since: date, until: date, account_id: int | None = None) -> bytes:
    """The cash book between two days as a PDF, of one account or of all, with the balance after each line."""
    facts, texts = office.facts, cash_texts(office.facts.country)
    coin = office.read(currency_of, account_id)
    lines = office.read(cash_book, account_id=account_id, since=since, until=until)
    names = {one.id: one.name for one in office.read(money_accounts)}

    def number(amount: int) -> str:
        return format_number(amount, coin, facts.country)

    rows = []
    for line in lines:
        who, about = book_line_words(line)
        account = () if account_id is not None else (names[line.account_id],)
        into, out_of = (number(line.amount), "") if line.amount > 0 else ("", number(-line.amount))
        rows.append((format_iso(line.day), line.number, *account, who, about, into, out_of, number(line.balance)))
    came = sum(line.amount for line in lines if line.amount > 0)
    went = sum(-line.amount for line in lines if line.amount < 0)
    held = _money(office, office.read(held_before, since, account_id), coin)
    columns = _book_columns(texts, paper_texts(facts.country).column_day, with_account=account_id is None)
    blank = ("",) * (len(columns) - 4)
    listing = Listing(
        head=letterhead(office),
        title=texts.book_title,
        columns=columns,
        rows=rows,
        subtitle=texts.book_span.format(
            account=texts.book_all if account_id is None else names[account_id],
            since=format_date(since),
            until=format_date(until),
            amount=held,
        ),
        totals=(*blank, paper_texts(facts.country).total, number(came), number(went), ""),
        day=office.clock.today(),
        landscape=True,
    )
    buffer = io.BytesIO()
    draw_listing(listing, paper_of(office), buffer)
    return buffer.getvalue()


def _book_columns(texts: CashTexts, day: str, *, with_account: bool) -> tuple[Column, ...]:
    account = (Column(texts.column_account),) if with_account else ()
    return (
        Column(day, wraps=False),
        Column(texts.column_number, wraps=False),
        *account,
        Column(texts.column_who),
        Column(texts.column_about),
        Column(texts.column_in, "right", wraps=False),
        Column(texts.column_out, "right", wraps=False),
        Column(texts.column_balance, "right", wraps=False),
    )


def save_cash_book(office: Office, out: Path, since: date, until: date, account_id: int | None = None) -> int:
    """Writes the cash book as PDF, CSV or XLSX by the name of the file; returns how many movements it holds."""
    lines = office.read(cash_book, account_id=account_id, since=since, until=until)
    if out.suffix.lower() == ".pdf":
        save_paper(out, cash_book_bytes(office, since, until, account_id))
        return len(lines)
    texts = cash_texts(office.facts.country)
    names = {one.id: one.name for one in office.read(money_accounts)}
    header = [
        paper_texts(office.facts.country).column_day,
        texts.column_kind,
        texts.column_number,
        texts.column_account,
    ]
    header += [texts.column_who, texts.column_about, texts.column_in, texts.column_out, texts.column_balance]
    coin = office.read(currency_of, account_id)
    rows: list[list[Cell]] = []
    for line in lines:
        who, about = book_line_words(line)
        rows.append(
            [
                *(format_iso(line.day), words(f"cash_move.{line.kind}"), line.number, names[line.account_id], who),
                *(about, Money(max(line.amount, 0), coin), Money(max(-line.amount, 0), coin)),
                Money(line.balance, coin),
            ]
        )
    save_sheet(out, texts.book_title, header, rows, office.facts.country)
    return len(lines)
