"""Debt by age: everybody who owes, and one member's debt charge by charge."""

from __future__ import annotations

from datetime import date
from typing import Final

from app.jobs.answers.question import Answer, AnswerRow, Kind, Opens, Question, columns, money, summed
from app.jobs.register import rows_of
from app.models.base.values.dates import Period, format_date
from app.models.dues.aged import aged_charges, arrears
from app.models.dues.rules import AGES, age_of
from app.models.members.queries import member
from app.office import Office
from app.reports.answer_texts import AnswerTexts
from app.reports.charts import Bar, BarChart
from app.reports.texts import paper_texts

_AGE_COLUMNS: Final[tuple[tuple[str, Kind], ...]] = tuple((f"age.{age}", "money") for age in AGES)


def aged_debt(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Who owed what at the end of ``until``, by age; a line opens the member's charges."""
    found = office.read(arrears, asked.until)
    named = rows_of(office, [line.member_id for line in found])
    made = columns(texts, "number", "member", ("total", "money"), *_AGE_COLUMNS)
    rows = tuple(
        AnswerRow(
            (row.number, row.name, line.total, *(line.by_age[age] or None for age in AGES)),
            Question("aged_member", asked.since, asked.until, member_id=line.member_id),
        )
        for row, line in zip(named, found, strict=True)
    )
    ages = paper_texts(office.facts.country).ages
    sums = {age: sum(line.by_age[age] for line in found) for age in AGES}
    bars = tuple(Bar(ages[age], sums[age], money(office, sums[age])) for age in AGES)
    day = format_date(asked.until)
    return Answer(
        asked,
        texts.say("title.aged"),
        texts.say("of_day", day=day, currency=office.facts.currency),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.aged", day=day),
        (BarChart(texts.say("chart.aged", day=day), bars),) if rows else (),
    )


def aged_member(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What one member owed at the end of ``until``, charge by charge with its rest."""
    assert asked.member_id is not None
    row = office.read(member, asked.member_id)
    found = office.read(aged_charges, asked.until, row.id)
    ages = paper_texts(office.facts.country).ages
    made = columns(texts, "charge", ("due_on", "day"), "age", ("charged", "money"), ("owed", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(
                    charge_text(texts, one.plan, one.period, one.months),
                    one.due_on,
                    ages[age_of(date.fromisoformat(one.due_on), asked.until)],
                ),
                *(one.amount, one.owed),
            ),
            Opens("member", row.id),
        )
        for one in found
    )
    return Answer(
        asked,
        texts.say("title.aged_member", name=row.name, number=row.number),
        texts.say("of_day", day=format_date(asked.until), currency=office.facts.currency),
        made,
        rows,
        (texts.say("total"), None, None, None, sum(one.owed for one in found)) if found else (),
        texts.say("note.aged_member"),
    )


def charge_text(texts: AnswerTexts, plan: str, period: str, months: int) -> str:
    """A charge as a letter names it: ``Cuota social · julio 2026``; without a tariff it is from before the books."""
    if not plan:
        return texts.say("opening") + (texts.say("opening_months", months=months) if months else "")
    return " · ".join(part for part in (plan, Period.parse(period).words() if period else "") if part)
