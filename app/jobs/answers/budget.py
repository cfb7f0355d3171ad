"""Budget against actual: what was planned for the year, what came in and went out, and the difference."""

from __future__ import annotations

from dataclasses import replace

from app.jobs.answers.question import Answer, AnswerRow, Question, columns, span
from app.models.base.values.dates import Period
from app.models.cash.budget import BudgetLine, budget_against
from app.models.cash.years import fiscal_year, fiscal_year_of
from app.office import Office
from app.reports.answer_texts import AnswerTexts


def budget(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The fiscal year in which ``until`` lies, until that day; a line opens its payments or expenses."""
    year = office.read(fiscal_year_of, asked.until)
    since, _ = office.read(fiscal_year, year)
    found = office.read(budget_against, year, asked.until)
    made = columns(
        texts, "what", "fund", ("planned", "money"), ("actual", "money"), ("difference", "money"), "percent", "act"
    )
    rows = tuple(_row(replace(asked, since=since), texts, one) for one in found)
    months = Period.range(Period.of(since, "monthly"), Period.of(asked.until, "monthly"))
    return Answer(
        asked,
        texts.say("title.budget", year=year),
        span(office, replace(asked, since=since), texts),
        made,
        rows,
        _result(texts, found) if found else (),
        texts.say("note.budget", months=len(months)),
    )


def _row(asked: Question, texts: AnswerTexts, one: BudgetLine) -> AnswerRow:
    key = one.key
    what = texts.say(f"income.{key.income}") if key.side == "in" else one.category
    sign = texts.say(f"side.{key.side}", what=what)
    percent = f"{one.actual * 100 // one.planned} %" if one.planned else ""
    return AnswerRow(
        (
            *(sign, one.fund or texts.say("general_fund"), one.planned, one.actual),
            *(one.actual - one.planned, percent, one.act),
        ),
        replace(
            asked,
            key="fund_in" if key.side == "in" else "fund_out",
            kind=key.income,
            category_id=key.category_id,
            fund_id=key.fund_id,
        ),
    )


def _result(texts: AnswerTexts, found: list[BudgetLine]) -> tuple[str | int | None, ...]:
    """Income less expenses, planned and actual: what the year leaves."""
    signs = [(1 if one.key.side == "in" else -1, one) for one in found]
    planned = sum(sign * one.planned for sign, one in signs)
    actual = sum(sign * one.actual for sign, one in signs)
    return (texts.say("result"), None, planned, actual, actual - planned, None, None)
