"""The front of a rendering of accounts: cover, money, lines, vouchers, beneficiaries, inventory, sworn statement.

Everything it says comes ready in the frozen content; nothing is computed here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO, Final

from app.reports.chart_paper import draw_chart
from app.reports.charts import Bar, BarChart, chart_height
from app.reports.facts_paper import Fact, draw_facts, draw_signatures
from app.reports.ink import Style
from app.reports.paper import Paper
from app.reports.project_texts import ProjectTexts
from app.reports.sheet import NORMAL, Letterhead, Sheets, opened
from app.reports.table import Column, draw_table

_HEAD: Final = Style(11, bold=True)
_ROOM: Final = 26.0
_LINE: Final = 6.5
Content = Mapping[str, Any]


def draw_report(
    head: Letterhead, content: Content, texts: ProjectTexts, paper: Paper, out: Path | BinaryIO, code: str
) -> int:
    """Writes it as a PDF; returns its pages. ``code`` is the control code, "" while it is a draft."""
    number = content.get("number")
    title = texts.report_title.format(number=number) if number else texts.report_draft
    day = date.fromisoformat(content["day"])
    with opened(out) as file:
        sheets = Sheets(file, head, paper, title, subtitle=content["project"], day=day)
        facts = [Fact(label, text) for label, text in content["facts"]]
        draw_facts(sheets, [*facts, Fact(texts.report_control, code)])
        _head(sheets, texts.money_title)
        draw_facts(sheets, [Fact(label, text) for label, text in content["money"]])
        _table(sheets, texts.received_title, _received(texts), content["received"], ())
        columns = _lines(texts)
        _table(sheets, texts.lines_title, columns, content["lines"], content["line_totals"])
        _chart(sheets, content["chart"])
        _table(sheets, texts.table_title, _vouchers(texts), content["rows"], content["totals"])
        _table(sheets, texts.beneficiaries_title, _people(texts), content.get("people", ()), ())
        _table(sheets, texts.inventory_title, _things(texts), content.get("things", ()), ())
        _statement(sheets, content, texts, number)
        return sheets.finish()


def _head(sheets: Sheets, title: str) -> None:
    sheets.need(_ROOM)
    sheets.y += 3
    sheets.paragraph(title, _HEAD, after=1.5)


def _table(
    sheets: Sheets, title: str, columns: Sequence[Column], rows: Sequence[Sequence[str]], totals: Sequence[str]
) -> None:
    if rows:
        _head(sheets, title)
        draw_table(sheets, columns, rows, totals)
        sheets.y += 3


def _received(texts: ProjectTexts) -> tuple[Column, ...]:
    return (
        Column(texts.column_day, wraps=False),
        Column(texts.column_event),
        Column(texts.column_amount, "right", wraps=False),
        Column(texts.column_document),
    )


def _lines(texts: ProjectTexts) -> tuple[Column, ...]:
    names = (texts.column_approved, texts.column_used, texts.column_percent, texts.column_left)
    own = (texts.column_approved_own, texts.column_used_own, texts.column_kind)
    return (Column(texts.column_line), *(Column(name, "right", wraps=False) for name in (*names, *own)))


def _vouchers(texts: ProjectTexts) -> tuple[Column, ...]:
    return (
        Column(texts.column_number, "right", wraps=False),
        Column(texts.column_paid, wraps=False),
        *(Column(name) for name in (texts.column_supplier, texts.column_document, texts.column_description)),
        Column(texts.column_line),
        *(Column(name, "right", wraps=False) for name in (texts.column_funder, texts.column_own)),
        Column(texts.column_method),
    )


def _people(texts: ProjectTexts) -> tuple[Column, ...]:
    names = (texts.column_name, texts.column_document, texts.column_business, texts.column_district)
    return (Column(texts.column_number, "right", wraps=False), *(Column(name) for name in names))


def _things(texts: ProjectTexts) -> tuple[Column, ...]:
    return (
        *(Column(name) for name in (texts.column_asset, texts.column_serial, texts.column_place, texts.column_keeper)),
        Column(texts.column_acquired, wraps=False),
        Column(texts.column_value, "right", wraps=False),
        Column(texts.column_disposed, wraps=False),
    )


def _chart(sheets: Sheets, chart: Mapping[str, Any] | None) -> None:
    if not chart or not chart["bars"]:
        return
    bars = tuple(Bar(*one) for one in chart["bars"])
    made = BarChart(chart["title"], bars)
    sheets.need(min(chart_height(made) + 3, sheets.bottom - 30))
    sheets.y += draw_chart(sheets.ink, made, sheets.left, sheets.y + 2, sheets.width) + 3


def _statement(sheets: Sheets, content: Content, texts: ProjectTexts, number: int | None) -> None:
    sheets.need(95)  # the statement and its signatures stay on one page
    sheets.y += 6
    sheets.paragraph(texts.statement_title, _HEAD, after=2.5)
    for line in str(content["statement"]).replace("{number}", str(number or "–")).split("\n"):
        sheets.paragraph(line, Style(NORMAL.size + 0.5), after=2)
    sheets.y += 2
    sheets.paragraph(content["place"], NORMAL, after=_LINE)
    draw_signatures(sheets, content["signers"], texts.signer_under)
