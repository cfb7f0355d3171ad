"""A member's statement of account: everything charged and paid, with the balance after each line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.models.base.values.dates import Period, format_date
from app.models.base.values.money import Money, format_money, format_number
from app.reports.ink import Style, fitted, width_of
from app.reports.paper import Paper
from app.reports.sheet import LABEL, NORMAL, STRONG, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table
from app.reports.texts import paper_texts

_NAME: Final = Style(11, bold=True)


@dataclass(frozen=True, slots=True)
class StatementLine:
    """One movement in minor units: ``charge`` raises the balance, ``payment`` lowers it (negative: taken back)."""

    day: date
    text: str
    charge: int
    payment: int
    balance: int


@dataclass(frozen=True, slots=True)
class Statement:
    """A member and the movements up to ``day``, oldest first, in minor units of ``currency``."""

    head: Letterhead
    currency: str
    day: date
    member: str
    number: str = ""
    tax_id: str = ""
    lines: tuple[StatementLine, ...] = ()
    note: str = ""


def movement_text(
    country: str, kind: str, *, plan: str = "", period: str = "", months: int = 0, receipt: str = "", method: str = ""
) -> str:
    """What a movement is called on paper: dues, opening, a kind of relief, payment or reversal; ``method`` in words.

    "past_payment" and "past_reversal" are those of an old book.
    """
    texts = paper_texts(country)
    if kind == "opening":
        return (texts.movement_opening_months if months else texts.movement_opening).format(months=months)
    if kind == "reversal":
        return texts.movement_reversal.format(receipt=receipt)
    if kind in ("past_payment", "past_reversal"):
        text = texts.movement_past_payment if kind == "past_payment" else texts.movement_past_reversal
        return " ".join(text.format(receipt=receipt, method=method).split())
    if kind == "payment":
        return (texts.movement_payment if receipt else texts.movement_payment_plain).format(
            receipt=receipt, method=method
        )
    text = texts.movement_reliefs.get(kind, texts.movement_dues)
    plan = plan or (texts.movement_opening if kind in texts.movement_reliefs else "")
    return text.format(plan=plan, period=Period.parse(period).label() if period else "").strip()


def draw_statement(statement: Statement, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the statement as a PDF; returns its pages."""
    with opened(out) as file:
        texts = paper_texts(statement.head.country)
        day = format_date(statement.day)
        sheets = Sheets(
            file,
            statement.head,
            paper,
            texts.statement_title,
            subtitle=texts.statement_day.format(day=day),
            day=statement.day,
        )
        _draw_member(sheets, statement)
        if statement.lines:
            _draw_lines(sheets, statement)
        else:
            sheets.paragraph(texts.no_movements, NORMAL)
        _draw_balance(sheets, statement)
        if statement.note:
            sheets.paragraph(statement.note, LABEL)
        return sheets.finish()


def _draw_member(sheets: Sheets, statement: Statement) -> None:
    number = sheets.texts.member_number.format(number=statement.number) if statement.number else ""
    ids = " · ".join(part for part in (number, statement.tax_id) if part)
    sheets.y += 3
    sheets.ink.text(sheets.left, sheets.y, sheets.texts.member, LABEL)
    left = sheets.left + 16
    name, style = fitted(statement.member, _NAME, sheets.right - left, 7)
    sheets.ink.text(left, sheets.y, name, style)
    if left + width_of(name, style) + 6 + width_of(ids, NORMAL) > sheets.right:
        sheets.y += 4.8
    sheets.ink.right(sheets.right, sheets.y, ids, NORMAL)
    sheets.y += 5


def _draw_lines(sheets: Sheets, statement: Statement) -> None:
    country = statement.head.country

    def number(amount: int) -> str:
        return format_number(amount, statement.currency, country) if amount else ""

    columns = (
        Column(sheets.texts.column_day, wraps=False),
        Column(sheets.texts.column_text),
        Column(sheets.texts.column_charge, "right", wraps=False),
        Column(sheets.texts.column_payment, "right", wraps=False),
        Column(sheets.texts.column_balance, "right", wraps=False),
    )
    rows = [
        (
            format_date(line.day),
            line.text,
            number(line.charge),
            number(line.payment),
            format_number(line.balance, statement.currency, country),
        )
        for line in statement.lines
    ]
    charged, paid = sum(x.charge for x in statement.lines), sum(x.payment for x in statement.lines)
    totals = ("", sheets.texts.total, number(charged), number(paid), "")
    draw_table(sheets, columns, rows, totals)


def _draw_balance(sheets: Sheets, statement: Statement) -> None:
    """The one figure the member looks for, in a box as the receipt's."""
    texts = sheets.texts
    balance = statement.lines[-1].balance if statement.lines else 0
    sheets.need(22)
    sheets.y += 6
    if not balance:
        sheets.ink.right(sheets.right, sheets.y + 4, texts.settled, STRONG)
        sheets.y += 10
        return
    amount = format_money(Money(abs(balance), statement.currency), statement.head.country)
    style = Style(14, bold=True)
    width = width_of(amount, style) + 6
    sheets.ink.right(sheets.right - width - 4, sheets.y + 6.2, texts.owes if balance > 0 else texts.in_credit, STRONG)
    sheets.ink.box(sheets.right - width, sheets.y, width, 9, weight=1, fill=0.95, radius=1.2)
    sheets.ink.text(sheets.right - width + 3, sheets.y + 6.4, amount, style)
    sheets.y += 14
