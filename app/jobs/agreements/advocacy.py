"""The yearly report of money used to influence public policy and where it came from (Paraguay: Ley 7363/2024)."""

from __future__ import annotations

from collections.abc import Container
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.agreements.project_lists import save_list
from app.models.agreements.voucher_queries import advocacy_lines
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.cash.by_fund import flows
from app.office import Office
from app.reports.answer_texts import answer_texts
from app.reports.listing import Column
from app.reports.project_texts import project_texts


def save_advocacy(office: Office, year: int, out: Path) -> int:
    """Writes the report as PDF, CSV or XLSX by the name of the file; returns how many lines of money spent.

    Above them stands what came that year, by kind, into each fund that paid. Raises ``Unavailable`` when the file
    cannot be written.
    """
    facts, texts = office.facts, project_texts(office.facts.country)
    found = office.read(advocacy_lines, year)
    rows: list[list[Cell]] = [
        [
            *(texts.advocacy_spent, one.fund or texts.general_fund, format_iso(one.paid_on), one.supplier),
            *(one.concept, one.about, Money(one.amount, facts.currency), one.note),
        ]
        for one in found
    ]
    columns = (
        *(Column(texts.column_move), Column(texts.column_fund), Column(texts.column_day, wraps=False)),
        *(Column(texts.column_supplier), Column(texts.column_concept), Column(texts.column_about)),
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
    totals = (texts.advocacy_total, "", "", "", "", "", said(sum(by_fund.values())), "")
    rows = _came(office, year, {one.fund for one in found}) + rows
    save_list(office, out, texts.advocacy_title, subtitle, columns, rows, totals=totals, note=note)
    return len(found)


def _came(office: Office, year: int, paying: Container[str]) -> list[list[Cell]]:
    """What came into these funds (by name, "" the general one) in the year, by kind: where the money was from."""
    country, coin = office.facts.country, office.facts.currency
    texts, kinds = project_texts(country), answer_texts(country)
    return [
        [
            *(texts.advocacy_income, one.fund or texts.general_fund, "", "", kinds.say(f"income.{one.kind}"), ""),
            *(Money(one.amount, coin), ""),
        ]
        for one in office.read(flows, date(year, 1, 1), date(year, 12, 31))
        if one.side == "in" and one.fund in paying
    ]
