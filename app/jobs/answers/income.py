"""Who paid: by way to pay, by collector, by day; a sum opens its payments, a payment its receipt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from app.jobs.answers.question import Answer, AnswerRow, Opens, Question, columns, money, span, summed
from app.models.dues.income import By, IncomeSum, income_by, payments_between
from app.models.dues.wording import receipt_wording
from app.office import Office
from app.reports.answer_texts import AnswerTexts
from app.reports.charts import Bar, BarChart


def by_method(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What came in by each way to pay."""
    names = receipt_wording(office.facts.country).methods
    return _sums(office, asked, texts, "method", lambda key: names[key], lambda key: {"method": key})


def by_collector(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What each collector brought; the counter where nobody was named."""

    def name(key: str) -> str:
        return key or texts.say("at_the_counter")

    return _sums(office, asked, texts, "collector", name, lambda key: {"collector": key})


def by_day(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What came in on each day."""

    def that_day(key: str) -> dict[str, Any]:
        day = date.fromisoformat(key)
        return {"since": day, "until": day}

    return _sums(office, asked, texts, "day", lambda key: key, that_day)


def _sums(
    office: Office,
    asked: Question,
    texts: AnswerTexts,
    by: By,
    name: Callable[[str], str],
    narrowed: Callable[[str], dict[str, Any]],
) -> Answer:
    found = office.read(income_by, by, asked.since, asked.until)
    made = columns(texts, (by, "day") if by == "day" else by, ("payments", "count"), ("amount", "money"))
    rows = tuple(
        AnswerRow((name(one.key), one.payments, one.amount), replace(asked, key="payments", **narrowed(one.key)))
        for one in found
    )
    return Answer(
        asked,
        texts.say(f"title.by_{by}"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.income"),
        () if by == "day" or not rows else (_chart(office, texts, by, found, name),),
    )


def _chart(office: Office, texts: AnswerTexts, by: By, found: list[IncomeSum], name: Callable[[str], str]) -> BarChart:
    bars = tuple(Bar(name(one.key), one.amount, money(office, one.amount)) for one in found)
    return BarChart(texts.say(f"title.by_{by}"), bars)


def payments(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The payments of these days, one by one; what was given back is negative."""
    found = office.read(
        payments_between,
        *(asked.since, asked.until),
        method=asked.method,
        collector=asked.collector,
        member_id=asked.member_id,
    )
    names = receipt_wording(office.facts.country).methods
    made = columns(texts, ("day", "day"), "receipt", "payer", "about", "method", "collector", ("amount", "money"))
    rows = tuple(
        AnswerRow(
            (one.day, one.receipt, one.who, one.about, names[one.method], one.collector, one.amount),
            Opens("receipt", one.receipt_id) if one.receipt_id else None,
        )
        for one in found
    )
    return Answer(
        asked,
        texts.say("title.payments"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.income"),
    )
