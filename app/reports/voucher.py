"""The voucher of an expense: who was paid, for what, with which document, from where, and who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.reports.cash_texts import cash_texts
from app.reports.facts_paper import Fact, draw_facts, draw_signatures
from app.reports.ink import Style
from app.reports.paper import Paper
from app.reports.sheet import Letterhead, Sheets, opened
from app.reports.table import Column, draw_table


@dataclass(frozen=True, slots=True)
class VoucherPaper:
    """One expense in words. ``parts`` are (what for, fund, amount), ``taxes`` (rate, amount, tax inside)."""

    number: str
    day_text: str
    paid_to: str
    amount_text: str
    words: str
    concept: str
    paid_from: str
    method: str
    document: str
    total_text: str
    withheld_text: str
    parts: tuple[tuple[str, str, str], ...]
    taxes: tuple[tuple[str, str, str], ...]
    corrects: str = ""
    void: str = ""


def draw_vouchers(
    head: Letterhead, vouchers: Sequence[VoucherPaper], paper: Paper, out: Path | BinaryIO, day: date
) -> int:
    """Writes one voucher as a PDF, or several one after the other; returns the pages."""
    texts = cash_texts(head.country)
    first = vouchers[0]
    title = texts.voucher_title.format(number=first.number)
    with opened(out) as file:
        sheets = Sheets(file, head, paper, title, subtitle=first.day_text, day=day)
        for at, voucher in enumerate(vouchers):
            if at:
                sheets.need(sheets.paper.height)
                sheets.paragraph(texts.voucher_title.format(number=voucher.number), Style(14, bold=True))
                sheets.paragraph(voucher.day_text)
            _draw_one(sheets, head.country, voucher)
        return sheets.finish()


def _draw_one(sheets: Sheets, country: str, voucher: VoucherPaper) -> None:
    texts = cash_texts(country)
    split = len(voucher.parts) > 1 or bool(voucher.parts[0][1])
    if voucher.void:
        sheets.paragraph(voucher.void, Style(12, bold=True), after=4)
    draw_facts(
        sheets,
        (
            Fact(texts.paid_to, voucher.paid_to, strong=True),
            Fact(texts.amount, voucher.amount_text, strong=True),
            Fact(texts.the_sum_of, voucher.words),
            Fact(texts.concept, voucher.concept),
            Fact(texts.paid_from, voucher.paid_from),
            Fact(texts.method, voucher.method),
            Fact(texts.document, voucher.document),
            Fact(texts.total, voucher.total_text if voucher.withheld_text else ""),
            Fact(texts.withheld, voucher.withheld_text),
            Fact(texts.column_part, "" if split else voucher.parts[0][0]),
            Fact("", voucher.corrects),
        ),
    )
    amount = Column(texts.column_amount, "right", wraps=False)
    if split:
        draw_table(sheets, (Column(texts.column_part), Column(texts.column_fund), amount), voucher.parts)
        sheets.y += 5
    if voucher.taxes:
        columns = (Column(texts.column_rate), amount, Column(texts.column_tax, "right", wraps=False))
        draw_table(sheets, columns, voucher.taxes)
    draw_signatures(sheets, texts.signatures, texts.signature_person)
