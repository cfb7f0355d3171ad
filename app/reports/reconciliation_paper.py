"""The agreement with the bank on paper: two balances, what lies between them, line by line, and who signs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import BinaryIO

from app.models.base.resources import resource_path
from app.reports.facts_paper import Fact, draw_facts, draw_signatures
from app.reports.paper import Paper
from app.reports.sheet import LABEL, STRONG, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table


@dataclass(frozen=True, slots=True)
class BankTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    title: str
    subtitle: str
    books: str
    waiting: str
    unknown: str
    expected: str
    bank: str
    bank_unknown: str
    agrees: str
    difference: str
    before: str
    gap: str
    waiting_title: str
    unknown_title: str
    nothing: str
    column_day: str
    column_number: str
    column_what: str
    column_reference: str
    column_amount: str
    column_where: str
    in_books: str
    in_bank: str
    total: str
    signatures: list[str]
    signature_person: str


@cache
def bank_texts(country: str) -> BankTexts:
    """The country's texts over the neutral ones."""
    texts = json.loads(resource_path("documents", "bank.json").read_text(encoding="utf-8"))
    return BankTexts(**{**texts["default"], **texts.get(country, {})})


@dataclass(frozen=True, slots=True)
class ReconciliationPaper:
    """An agreement in words: ``facts`` (label, amount, strong); rows of (day, number, what, reference, amount)."""

    subtitle: str
    facts: tuple[tuple[str, str, bool], ...]
    waiting: tuple[tuple[str, ...], ...]
    waiting_sum: str
    unknown: tuple[tuple[str, ...], ...]
    unknown_sum: str


def draw_reconciliation(
    head: Letterhead, said: ReconciliationPaper, paper: Paper, out: Path | BinaryIO, day: date
) -> int:
    """Writes the sheet as a PDF; returns its pages."""
    texts = bank_texts(head.country)
    with opened(out) as file:
        sheets = Sheets(file, head, paper, texts.title, subtitle=said.subtitle, day=day)
        draw_facts(sheets, [Fact(label, text, strong=strong, right=True) for label, text, strong in said.facts])
        _part(sheets, texts, texts.waiting_title, said.waiting, said.waiting_sum)
        _part(sheets, texts, texts.unknown_title, said.unknown, said.unknown_sum)
        draw_signatures(sheets, texts.signatures, texts.signature_person)
        return sheets.finish()


def _part(sheets: Sheets, texts: BankTexts, title: str, rows: Sequence[Sequence[str]], total: str) -> None:
    sheets.y += 3
    sheets.paragraph(title, STRONG)
    if not rows:
        sheets.paragraph(texts.nothing, LABEL)
        return
    columns = (
        Column(texts.column_day, wraps=False),
        Column(texts.column_number, wraps=False),
        Column(texts.column_what),
        Column(texts.column_reference),
        Column(texts.column_amount, "right", wraps=False),
    )
    draw_table(sheets, columns, rows, (texts.total, "", "", "", total))
