"""An answer on paper, as CSV for the accountant or as a workbook; its layout is in the README."""

from __future__ import annotations

import io
from itertools import groupby
from pathlib import Path
from typing import BinaryIO, Final

from app.exchange.tables_out import Cell as SheetCell
from app.jobs.answers.ask import ask
from app.jobs.answers.question import NUMBERS, Answer, AnswerColumn, AnswerRow, Cell, Question, shown
from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper, save_sheet
from app.models.base.values.money import Money, format_count
from app.office import Office
from app.reports.chart_paper import draw_chart
from app.reports.charts import chart_height
from app.reports.sheet import LABEL, Sheets
from app.reports.table import Column, draw_groups, draw_table

_WIDE: Final = 6  # so many columns are written across the sheet
_GAP: Final = 4.0
_TO_WRITE: Final = "…" * 8


def answer_bytes(office: Office, answer: Answer) -> bytes:
    """The answer as a PDF: its charts, its table with the sums, and the rule by which it was counted."""
    buffer = io.BytesIO()
    _draw(office, answer, buffer)
    return buffer.getvalue()


def save_answer(office: Office, asked: Question, out: Path) -> int:
    """Writes PDF, CSV or XLSX by the name of the file; returns the lines.

    Raises ``Refused("export.kind")`` and ``Unavailable``; the old file then stays.
    """
    answer = ask(office, asked)
    if out.suffix.lower() == ".pdf":
        save_paper(out, answer_bytes(office, answer))
    else:
        header = [column.title for column in answer.columns]
        rows = [
            [_plain(office, row, column, cell) for column, cell in zip(answer.columns, row.cells, strict=True)]
            for row in answer.rows
        ]
        save_sheet(out, answer.title, header, rows, office.facts.country)
    return len(answer.rows)


def _plain(office: Office, row: AnswerRow, column: AnswerColumn, cell: Cell) -> SheetCell:
    if column.kind == "money" or (column.kind == "figure" and row.figure == "money" and cell is not None):
        return Money(int(cell or 0), office.facts.currency)
    if column.kind in ("day", "percent") or (column.kind == "figure" and row.figure == "percent"):
        return shown(office.facts, column, cell, figure=row.figure)
    return cell


def _draw(office: Office, answer: Answer, out: BinaryIO) -> None:
    paper = paper_of(office)
    sheet = paper.turned() if len(answer.columns) > _WIDE + (answer.columns[0].kind == "group") else paper
    sheets = Sheets(out, letterhead(office), sheet, answer.title, subtitle=answer.subtitle, day=office.clock.today())
    for chart in answer.charts:
        sheets.need(chart_height(chart) + _GAP)
        sheets.y += draw_chart(sheets.ink, chart, sheets.left, sheets.y, sheets.width) + _GAP
    if answer.rows and answer.columns[0].kind == "group":
        made = tuple(_paper_column(column) for column in answer.columns[1:])
        draw_groups(sheets, made, _groups(office, answer))
    elif answer.rows:
        made = tuple(_paper_column(column) for column in answer.columns)
        draw_table(sheets, made, [_texts(office, answer, row) for row in answer.rows], _totals(office, answer))
    sheets.y += 3
    _count(office, answer, sheets)
    if answer.note:
        sheets.paragraph(answer.note, LABEL)
    sheets.finish()


def _count(office: Office, answer: Answer, sheets: Sheets) -> None:
    """How many lines there are, where they are a list and no figures of one year."""
    if not answer.rows:
        sheets.paragraph(sheets.texts.no_rows, LABEL)
    elif answer.columns[0].kind != "group":
        said = sheets.texts.rows.format(count=format_count(len(answer.rows), office.facts.country))
        sheets.paragraph(said, LABEL)


def _groups(office: Office, answer: Answer) -> list[tuple[str, list[tuple[str, ...]]]]:
    """The rows under the titles of their first column."""
    return [
        (str(title), [_texts(office, answer, row)[1:] for row in rows])
        for title, rows in groupby(answer.rows, key=lambda row: row.cells[0])
    ]


def _paper_column(column: AnswerColumn) -> Column:
    number = column.kind in NUMBERS
    return Column(column.title, "right" if number else "left", wraps=column.kind == "text")


def _texts(office: Office, answer: Answer, row: AnswerRow) -> tuple[str, ...]:
    pairs = zip(answer.columns, row.cells, strict=True)
    return tuple(
        _TO_WRITE if column.kind == "blank" else shown(office.facts, column, cell, symbol=False, figure=row.figure)
        for column, cell in pairs
    )


def _totals(office: Office, answer: Answer) -> tuple[str, ...]:
    """The word of the totals stands in a column of text or of a day; there it is a word and no day."""
    if not answer.totals:
        return ()
    return tuple(
        str(cell or "") if column.kind in ("text", "day") else shown(office.facts, column, cell, symbol=False)
        for column, cell in zip(answer.columns, answer.totals, strict=True)
    )
