"""The act of a payment plan: who owes what, the parts with day and amount, the resolution, room to sign."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.facts_paper import Fact, draw_facts, draw_signatures
from app.reports.ink import Style
from app.reports.instalment_texts import InstalmentTexts, instalment_texts
from app.reports.paper import Paper
from app.reports.sheet import NORMAL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

_HEAD: Final = Style(10.5, bold=True)
_HEAD_ROOM: Final = 24.0  # mm: a title never stands alone at the foot of a page


@dataclass(frozen=True, slots=True)
class InstalmentAct:
    """A plan in words. ``debts`` are (what, due day, amount or empty), ``parts`` (number, day, amount)."""

    number: str
    day_text: str
    member: str
    amount_text: str
    words: str
    act: str
    note: str
    debts: tuple[tuple[str, str, str], ...]
    parts: tuple[tuple[str, str, str], ...]
    ended: str = ""


def draw_instalment_act(head: Letterhead, act: InstalmentAct, paper: Paper, out: Path | BinaryIO, day: date) -> int:
    """Writes the act as a PDF; returns its pages."""
    texts = instalment_texts(head.country)
    title = texts.title.format(number=act.number)
    with opened(out) as file:
        sheets = Sheets(file, head, paper, title, subtitle=act.day_text, day=day)
        if act.ended:
            sheets.paragraph(act.ended, Style(12, bold=True), after=4)
        draw_facts(
            sheets,
            (
                Fact(texts.member, act.member, strong=True),
                Fact(texts.owed, act.amount_text, strong=True),
                Fact(texts.the_sum_of, act.words),
                Fact(texts.act, act.act),
                Fact(texts.note, act.note),
            ),
        )
        sheets.paragraph(texts.promise, NORMAL, after=5)
        _draw_debts(sheets, texts, act)
        _draw_parts(sheets, texts, act)
        sheets.paragraph(texts.unkept, NORMAL, after=4)
        draw_signatures(sheets, texts.signatures, texts.signature_person)
        return sheets.finish()


def _draw_debts(sheets: Sheets, texts: InstalmentTexts, act: InstalmentAct) -> None:
    _title(sheets, texts.debts)
    told = any(row[2] for row in act.debts)
    columns = [Column(texts.column_debt), Column(texts.column_was_due, wraps=False)]
    if told:
        columns.append(Column(texts.column_owed, "right", wraps=False))
    rows = [row if told else row[:2] for row in act.debts]
    draw_table(sheets, columns, rows, (texts.total, "", act.amount_text) if told else ())
    sheets.y += 5


def _draw_parts(sheets: Sheets, texts: InstalmentTexts, act: InstalmentAct) -> None:
    _title(sheets, texts.parts)
    columns = (
        Column(texts.column_part, wraps=False),
        Column(texts.column_day, wraps=False),
        Column(texts.column_amount, "right", wraps=False),
    )
    draw_table(sheets, columns, act.parts, (texts.total, "", act.amount_text))
    sheets.y += 4


def _title(sheets: Sheets, text: str) -> None:
    sheets.need(_HEAD_ROOM)
    sheets.paragraph(text, _HEAD, after=1.5)
