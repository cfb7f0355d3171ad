"""The yearly report of money used to influence public policy, by fund (Paraguay: Ley 7363/2024)."""

from __future__ import annotations

from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.agreements.project_lists import save_list
from app.models.agreements.voucher_queries import advocacy_lines
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.office import Office
from app.reports.listing import Column
from app.reports.project_texts import project_texts


def save_advocacy(office: Office, year: int, out: Path) -> int:
    """Writes the report as PDF, CSV or XLSX by the name of the file; returns how many lines.

    Raises ``Unavailable`` when the file cannot be written.
    """
    facts, texts = office.facts, project_texts(office.facts.country)
    found = office.read(advocacy_lines, year)
    rows: list[list[Cell]] = [
        [
            *(one.fund or texts.general_fund, format_iso(one.paid_on), one.supplier, one.concept, one.about),
            *(Money(one.amount, facts.currency), one.note),
        ]
        for one in found
    ]
    columns = (
        *(Column(texts.column_fund), Column(texts.column_day, wraps=False), Column(texts.column_supplier)),
        *(Column(texts.column_concept), Column(texts.column_about)),
        *(Column(texts.column_amount, "right", wraps=False), Column(texts.column_note)),
    )
    by_fund: dict[str, int] = {}
    for one in found:
        by_fund[one.fund or texts.general_fund] = by_fund.get(one.fund or texts.general_fund, 0) + one.amount

    def said(amount: int) -> str:
        return format_money(Money(amount, facts.currency), facts.country)

    sums = " · ".join(f"{fund}: {said(amount)}" for fund, amount in by_fund.items())
    note = f"{texts.advocacy_by_fund}: {sums}." if sums else texts.advocacy_none
    subtitle = " · ".join(part for part in (texts.advocacy_year.format(year=year), texts.advocacy_law) if part)
    totals = (texts.total, "", "", "", "", said(sum(by_fund.values())), "")
    return save_list(office, out, texts.advocacy_title, subtitle, columns, rows, totals=totals, note=note)
