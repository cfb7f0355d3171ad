"""What came in and went out by fund and month, and inside one of them by what it was; a sum opens its records."""

from __future__ import annotations

from dataclasses import replace

from app.jobs.answers.question import ANY, Answer, AnswerRow, Opens, Question, Record, columns, money, span, summed
from app.models.base.values.dates import Period
from app.models.cash.by_fund import Flow, FundMonth, Side, by_fund, flow_lines, flows
from app.models.cash.funds import funds
from app.office import Office
from app.reports.answer_texts import AnswerTexts
from app.reports.charts import Bar, BarChart


def fund_months(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """A line a month and fund; it opens by what the money came in and went out for."""
    found = [one for one in office.read(by_fund, asked.since, asked.until) if asked.fund_id in (ANY, one.fund_id)]
    made = columns(texts, "month", "fund", ("received", "money"), ("spent", "money"), ("left", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(Period.parse(one.month).words(), one.fund or texts.say("general_fund"), one.received, one.spent),
                one.received - one.spent,
            ),
            _inside(asked, one),
        )
        for one in found
    )
    held = tuple(Bar(one.name, one.balance, money(office, one.balance)) for one in office.read(funds, asked.until))
    charts = (BarChart(texts.say("chart.funds"), held),) if held else ()
    return Answer(
        asked,
        texts.say("title.funds"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.funds"),
        charts,
    )


def _inside(asked: Question, one: FundMonth) -> Question:
    period = Period.parse(one.month)
    since, until = max(asked.since, period.first_day()), min(asked.until, period.last_day())
    return replace(asked, key="fund_flows", fund_id=one.fund_id, since=since, until=until)


def fund_flows(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Income by kind and expenses by category, of one fund or of all."""
    found = [one for one in office.read(flows, asked.since, asked.until) if asked.fund_id in (ANY, one.fund_id)]
    made = columns(texts, "what", "fund", ("received", "money"), ("spent", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(flow_text(texts, one), one.fund or texts.say("general_fund")),
                *((one.amount, None) if one.side == "in" else (None, one.amount)),
            ),
            _behind(asked, one),
        )
        for one in found
    )
    return Answer(
        asked,
        texts.say("title.flows"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.funds"),
    )


def flow_text(texts: AnswerTexts, one: Flow) -> str:
    """What the money is for: a kind of income in the country's words, or the category as the office wrote it."""
    return texts.say(f"income.{one.kind}") if one.side == "in" else one.category


def _behind(asked: Question, one: Flow) -> Question:
    key = "fund_in" if one.side == "in" else "fund_out"
    return replace(asked, key=key, kind=one.kind, category_id=one.category_id, fund_id=one.fund_id)


def fund_in(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The payments behind a kind of income of a fund, each with the part that belongs there."""
    return _lines(office, asked, texts, "in")


def fund_out(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The expenses behind a category of a fund, each with the part that belongs there."""
    return _lines(office, asked, texts, "out")


def _lines(office: Office, asked: Question, texts: AnswerTexts, side: Side) -> Answer:
    found = office.read(
        flow_lines,
        *(asked.since, asked.until, side),
        fund_id=asked.fund_id,
        kind=asked.kind or "",
        category_id=asked.category_id,
        any_fund=asked.fund_id == ANY,
    )
    record: Record = "receipt" if side == "in" else "expense"
    number, who = ("receipt", "payer") if side == "in" else ("voucher", "supplier")
    made = columns(texts, ("day", "day"), number, who, "about", ("amount", "money"))
    rows = tuple(
        AnswerRow(
            (one.day, one.number, one.who, one.about, one.amount),
            None if one.row_id is None else Opens(record, one.row_id),
        )
        for one in found
    )
    return Answer(
        asked,
        texts.say(f"title.fund_{side}"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say("note.funds"),
    )
