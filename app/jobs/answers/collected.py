"""What was charged against what came in by month, and what will come in by habit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from app.jobs.answers.question import Answer, AnswerRow, Question, columns, money, percent, span, summed
from app.models.base.values.dates import Period, format_date
from app.models.dues.habit import forecast, months_collected, open_overdue, usual_monthly_due
from app.office import Office
from app.reports.answer_texts import AnswerTexts
from app.reports.charts import Bar, BarChart

_KNOWN: Final = 12  # months of habit
_AHEAD: Final = 3  # months foreseen
_MOST_BARS: Final = 12


def collected(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """By month: what fell due, what of it was paid within the month, and all that came in."""
    first, last = (Period.of(day, "monthly") for day in (asked.since, asked.until))
    found = office.read(months_collected, first, last)
    made = columns(texts, "month", ("due", "money"), ("within", "money"), "share", ("came_in", "money"))
    rows = tuple(
        AnswerRow(
            (Period.parse(one.month).words(), one.due, one.within, percent(one.share), one.received),
            replace(asked, key="payments", since=_first(one.month), until=_last(one.month)),
        )
        for one in found
        if one.due or one.received
    )
    bars = []
    for one in found[-_MOST_BARS:]:
        name = Period.parse(one.month).words()
        bars.append(Bar(texts.say("bar.due", month=name), one.due, money(office, one.due), hollow=True))
        bars.append(Bar(texts.say("bar.came_in"), one.received, money(office, one.received)))
    totals = summed(made, rows, texts.say("total"))
    return Answer(
        asked,
        texts.say("title.collected"),
        span(office, asked, texts),
        made,
        rows,
        totals,
        texts.say("note.collected"),
        (BarChart(texts.say("title.collected"), tuple(bars)),) if rows else (),
    )


def _first(month: str) -> date:
    return Period.parse(month).first_day()


def _last(month: str) -> date:
    return Period.parse(month).last_day()


def expected(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The coming three months: what falls due as in the last month, and how much of it comes in by habit."""
    now = Period.of(asked.until, "monthly")
    known = office.read(months_collected, now.moved(-_KNOWN), now.moved(-1))
    usual = usual_monthly_due(known)
    coming = Period.range(now.next(), now.moved(_AHEAD))
    booked = {one.month: one.due for one in office.read(months_collected, coming[0], coming[-1])}
    found = forecast(known, {str(one): max(usual, booked[str(one)]) for one in coming})
    made = columns(texts, "month", ("due", "money"), ("least", "money"), ("usual", "money"), ("most", "money"))
    rows = tuple(
        AnswerRow(
            (Period.parse(one.month).words(), one.due, one.least, one.usual, one.most),
            replace(asked, key="collected", since=_first(known[0].month), until=_last(known[-1].month)),
        )
        for one in found
    )
    overdue = office.read(open_overdue, asked.until)
    shares = [one.share for one in known if one.share is not None]
    note = texts.say("note.forecast_none")
    if shares:
        note = texts.say(
            "note.forecast",
            months=len(shares),
            least=percent(min(shares)),
            most=percent(max(shares)),
            overdue=money(office, overdue),
        )
    return Answer(
        asked,
        texts.say("title.forecast"),
        texts.say("of_day", day=format_date(asked.until), currency=office.facts.currency),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        note,
    )
