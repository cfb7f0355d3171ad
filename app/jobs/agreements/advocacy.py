"""The yearly report of what was done and paid to influence public policy, and out of which income.

In Paraguay Ley 7363/2024 asks for it.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.exchange.tables_out import Cell
from app.jobs.agreements.list_file import list_bytes, save_list
from app.messages.case_words import action_words
from app.models.agreements.advocacy import Action, AdvocacyLine, advocacy_actions, advocacy_lines
from app.models.agreements.corrected import corrected_marks
from app.models.base.values.dates import format_iso
from app.models.base.values.money import Money, format_money
from app.models.base.values.text import fold
from app.models.cash.by_fund import flows
from app.models.privacy.kept_back import blocked_names
from app.office import Office
from app.reports.answer_texts import answer_texts
from app.reports.listing import Column
from app.reports.privacy_texts import privacy_texts
from app.reports.project_texts import ProjectTexts, project_texts


@dataclass(frozen=True, slots=True)
class _Report:
    title: str
    subtitle: str
    columns: tuple[Column, ...]
    rows: list[list[Cell]]
    totals: tuple[str, ...]
    note: str
    told: int


def advocacy_bytes(office: Office, year: int) -> bytes:
    """The report on paper."""
    made = _report(office, year)
    return list_bytes(office, made.title, made.subtitle, made.columns, made.rows, totals=made.totals, note=made.note)


def save_advocacy(office: Office, year: int, out: Path) -> int:
    """Writes the report as PDF, CSV or XLSX by the name of the file; returns how many actions and expenses it tells.

    Above them stands what came that year, by kind, into each fund that paid. The amount of an action that a marked
    expense paid is not in the column of amounts: it stands with the expense. Raises ``Unavailable`` when the file
    cannot be written.
    """
    made = _report(office, year)
    save_list(office, out, made.title, made.subtitle, made.columns, made.rows, totals=made.totals, note=made.note)
    return made.told


def action_note(office: Office, one: Action) -> str:
    """Which expense paid it, and whether its money is told there."""
    texts = project_texts(office.facts.country)
    if one.marked and one.amount is not None:
        amount = format_money(Money(one.amount, office.facts.currency), office.facts.country)
        return texts.advocacy_marked.format(amount=amount, number=one.expense)
    return texts.advocacy_expense.format(number=one.expense) if one.expense else ""


def _report(office: Office, year: int) -> _Report:
    facts, texts = office.facts, project_texts(office.facts.country)
    spent = office.read(advocacy_lines, year)
    actions = office.read(advocacy_actions, f"{year:04}-01-01", f"{year:04}-12-31")
    by_fund: dict[str, int] = {}
    paid = [(_fund(one.fund, texts), one.counted) for one in actions] + [
        (_fund(one.fund, texts), one.amount) for one in spent
    ]
    for fund, amount in paid:
        if amount:
            by_fund[fund] = by_fund.get(fund, 0) + amount

    def said(amount: int) -> str:
        return format_money(Money(amount, facts.currency), facts.country)

    sums = " · ".join(f"{fund}: {said(amount)}" for fund, amount in by_fund.items())
    note = f"{texts.advocacy_by_fund}: {sums}." if sums else texts.advocacy_no_money
    again = [f"{one.expense} → {one.now}" for one in office.read(corrected_marks, year)]
    if again:
        note = " ".join(part for part in (note, texts.advocacy_corrected.format(names=", ".join(again))) if part)
    paying = {one.fund for one in spent} | {one.fund for one in actions if one.counted}
    return _Report(
        title=texts.advocacy_title,
        subtitle=" · ".join(part for part in (texts.advocacy_year.format(year=year), texts.advocacy_law) if part),
        columns=(
            *(Column(texts.column_move), Column(texts.column_fund), Column(texts.column_day, wraps=False)),
            *(Column(texts.column_with), Column(texts.column_concept), Column(texts.column_about)),
            *(Column(texts.column_amount, "right", wraps=False), Column(texts.column_note)),
        ),
        rows=[*_came(office, year, paying), *_done(office, actions, texts), *_spent(office, spent, texts)],
        totals=(texts.advocacy_total, "", "", "", "", "", said(sum(by_fund.values())), ""),
        note=note if actions or spent or again else texts.advocacy_none,
        told=len(actions) + len(spent),
    )


def _fund(name: str | None, texts: ProjectTexts) -> str:
    return texts.no_fund if name is None else name or texts.general_fund


def _came(office: Office, year: int, paying: Container[str | None]) -> list[list[Cell]]:
    """What came into these funds (by name, "" the general one) in the year, by kind: where the money was from."""
    country, coin = office.facts.country, office.facts.currency
    texts, kinds = project_texts(country), answer_texts(country)
    return [
        [
            *(texts.advocacy_income, _fund(one.fund, texts), "", "", kinds.say(f"income.{one.kind}"), ""),
            *(Money(one.amount, coin), ""),
        ]
        for one in office.read(flows, date(year, 1, 1), date(year, 12, 31))
        if one.side == "in" and one.fund in paying
    ]


def _done(office: Office, actions: list[Action], texts: ProjectTexts) -> list[list[Cell]]:
    """Meetings, letters and the like; without the names of people whose data are blocked."""
    blocked, hidden = office.read(blocked_names), privacy_texts(office.facts.country).kept_back
    return [
        [
            *(texts.advocacy_action, _fund(one.fund, texts), format_iso(one.on_date)),
            *(hidden if fold(one.who) in blocked else one.who, action_words(one.way, one.what), one.about),
            *(Money(one.counted, office.facts.currency) if one.counted else None, action_note(office, one)),
        ]
        for one in actions
    ]


def _spent(office: Office, lines: list[AdvocacyLine], texts: ProjectTexts) -> list[list[Cell]]:
    return [
        [
            *(texts.advocacy_spent, _fund(one.fund, texts), format_iso(one.paid_on), one.supplier, one.concept),
            *(one.about, Money(one.amount, office.facts.currency)),
            " · ".join(part for part in (texts.advocacy_expense.format(number=one.expense), one.note) if part),
        ]
        for one in lines
    ]
