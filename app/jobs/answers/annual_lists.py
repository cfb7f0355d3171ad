"""What is behind the figures of the annual report: charges, what was forgiven or paid, papers, members, cash book."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from app.jobs.answers.aged import charge_text
from app.jobs.answers.question import (
    Answer,
    AnswerColumn,
    AnswerRow,
    Kind,
    Opens,
    Question,
    columns,
    span,
    summed,
)
from app.jobs.register import rows_of
from app.messages.cash_lines import book_line_words
from app.models.base.values.dates import Period, format_date
from app.models.base.values.money import Money, format_money
from app.models.cash.books import cash_book, currency_of, held_before, money_accounts
from app.models.cash.queries import ExpenseWish, expense_rows
from app.models.dues.annual import (
    ChargeLine,
    charged_by_plan,
    charged_lines,
    due_months,
    forgiven_lines,
    open_of_month,
    paid_by_month,
    paid_lines,
)
from app.models.dues.annual_members import belonging, events_between
from app.models.dues.receipt_book import voided_between
from app.models.members.queries import MemberRow
from app.office import Office
from app.reports.answer_texts import AnswerTexts


def annual_charged(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What was charged, tariff by tariff; a line opens its charges."""
    made = columns(texts, "charge", "kind", ("charges", "count"), ("amount", "money"))
    rows = tuple(
        AnswerRow(
            (name or texts.say("opening"), texts.say(f"plan_kind.{kind}"), many, amount),
            replace(asked, key="annual_charges", row_id=plan),
        )
        for plan, kind, name, many, amount in office.read(charged_by_plan, asked.since, asked.until)
    )
    return _answer(office, asked, texts, "charged", made, rows)


def annual_charges(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The charges of a tariff one by one."""
    found = office.read(charged_lines, asked.since, asked.until, asked.row_id)
    made = columns(texts, ("day", "day"), "number", "member", "charge", ("amount", "money"))
    people = _people(office, found)
    rows = tuple(
        AnswerRow((one.day, *_who(people, one), _charge(texts, one), one.amount), Opens("member", one.member_id))
        for one in found
    )
    return _answer(office, asked, texts, "charged", made, rows)


def annual_forgiven(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What was forgiven in one way, with the reason and the resolution."""
    found = office.read(forgiven_lines, asked.since, asked.until, asked.kind or "")
    made = columns(texts, ("day", "day"), "number", "member", "charge", "reason", "act", ("amount", "money"))
    people = _people(office, found)
    rows = tuple(
        AnswerRow(
            (one.day, *_who(people, one), _charge(texts, one), one.reason, one.act, one.amount),
            Opens("member", one.member_id),
        )
        for one in found
    )
    return _answer(office, asked, texts, "forgiven", made, rows)


def annual_paid(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What was paid of the dues by month; a month opens its payments charge by charge."""
    if asked.month is None:
        made = columns(texts, "month", ("amount", "money"))
        rows = tuple(
            AnswerRow((Period.parse(month).words(), amount), replace(_of_month(asked, month), month=month))
            for month, amount in office.read(paid_by_month, asked.since, asked.until)
        )
        return _answer(office, asked, texts, "paid", made, rows)
    found = office.read(paid_lines, asked.since, asked.until)
    made = columns(texts, ("day", "day"), "receipt", "number", "member", "charge", ("amount", "money"))
    people = _people(office, found)
    rows = tuple(
        AnswerRow(
            (one.day, one.receipt, *_who(people, one), _charge(texts, one), one.amount),
            Opens("receipt", one.receipt_id) if one.receipt_id else Opens("member", one.member_id),
        )
        for one in found
    )
    return _answer(office, asked, texts, "paid", made, rows)


def _of_month(asked: Question, month: str) -> Question:
    period = Period.parse(month)
    return replace(
        asked, since=max(asked.since, period.first_day()), until=max(asked.since, min(asked.until, period.last_day()))
    )


def annual_due(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Of what fell due in each month, how much was paid until the day; a month opens what of it is still open."""
    made = columns(texts, "month", ("due", "money"), ("paid", "money"), ("share", "percent"), ("owed", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(Period.parse(one.month).words(), one.due, one.paid),
                *(one.paid * 10_000 // one.due if one.due > 0 else None, one.due - one.paid),
            ),
            replace(asked, key="annual_open", month=one.month),
        )
        for one in office.read(due_months, asked.since, asked.until)
    )
    return _answer(office, asked, texts, "due", made, rows, until=format_date(asked.until))


def annual_open(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """What fell due in a month and was not paid whole until the day."""
    days = _of_month(asked, asked.month or str(Period.of(asked.until, "monthly")))
    found = office.read(open_of_month, days.since, days.until, asked.until)
    people = _named(office, [one.member_id for one in found])
    made = columns(
        texts,
        "number",
        "member",
        "charge",
        ("due_on", "day"),
        ("charged", "money"),
        ("paid", "money"),
        ("owed", "money"),
    )
    rows = tuple(
        AnswerRow(
            (
                *(people[one.member_id].number, people[one.member_id].name),
                *(charge_text(texts, one.plan, one.period, one.months), one.due_on, one.due, one.paid),
                one.due - one.paid,
            ),
            Opens("member", one.member_id),
        )
        for one in found
    )
    return _answer(office, asked, texts, "due", made, rows, until=format_date(asked.until))


def annual_voided(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The receipts that were voided, with the reason."""
    made = columns(texts, ("voided_on", "day"), "receipt", ("day", "day"), "payer", "reason", ("amount", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(one.voided_on, f"{one.series}-{one.number_text}", one.issued_on, one.payer, one.reason),
                one.amount,
            ),
            Opens("receipt", one.id),
        )
        for one in office.read(voided_between, asked.since, asked.until)
    )
    return _answer(office, asked, texts, "voided", made, rows)


def annual_vouchers(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The expense vouchers by day, void ones among them with nothing."""
    wish = ExpenseWish(since=asked.since.isoformat(), until=asked.until.isoformat())
    made = columns(texts, ("day", "day"), "voucher", "supplier", "about", "state", ("amount", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(
                    one.paid_on,
                    str(one.number),
                    one.supplier,
                    one.concept,
                    _void(texts, one.voided_on, one.void_reason),
                ),
                0 if one.voided_on else one.total,
            ),
            Opens("expense", one.id),
        )
        for one in reversed(office.read(expense_rows, wish))
    )
    return _answer(office, asked, texts, "vouchers", made, rows)


def _void(texts: AnswerTexts, day: str | None, reason: str) -> str:
    return texts.say("state.void", day=format_date(date.fromisoformat(day)), reason=reason) if day else ""


def annual_members(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Who belonged at the end of the last day, those of one standing only where it is said."""
    found = {
        member: position
        for member, position in office.read(belonging, asked.until).items()
        if asked.kind in (None, position.standing)
    }
    people = _named(office, list(found))
    made = columns(texts, "number", "member", "standing", ("months_owed", "count"), ("overdue", "money"))
    rows = tuple(
        AnswerRow(
            (
                *(people[member].number, people[member].name, texts.say(f"annual.members.{position.standing}")),
                *(position.months or None, position.overdue or None),
            ),
            Opens("member", member),
        )
        for member, position in sorted(found.items(), key=lambda one: people[one[0]].name.casefold())
    )
    return _answer(office, asked, texts, "members", made, rows, until=format_date(asked.until))


def annual_events(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """Who joined, or who left and why."""
    found = office.read(events_between, asked.since, asked.until, joined=asked.kind == "joined")
    people = _named(office, [one.member_id for one in found])
    made = columns(texts, ("day", "day"), "number", "member", "event", "reason", "act")
    rows = tuple(
        AnswerRow(
            (
                *(one.day, people[one.member_id].number, people[one.member_id].name),
                *(texts.say(f"event.{one.event}"), one.reason, one.act),
            ),
            Opens("member", one.member_id),
        )
        for one in found
    )
    return _answer(office, asked, texts, f"events_{asked.kind}", made, rows)


def account_book(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The cash book of one account, or of all in the office's money; the first line is what there was before."""
    coin, country = office.read(currency_of, asked.row_id), office.facts.country
    own = coin == office.facts.currency

    def put(amount: int) -> str | int:
        return amount if own else format_money(Money(amount, coin), country)

    kind: Kind = "money" if own else "text"
    made = columns(texts, ("day", "day"), "document", "who", "about", ("moved", kind), ("balance", kind))
    before = office.read(held_before, asked.since, asked.row_id)
    rows = [AnswerRow((asked.since.isoformat(), "", texts.say("held_before"), "", None, put(before)))]
    for line in office.read(cash_book, account_id=asked.row_id, since=asked.since, until=asked.until):
        who, about = book_line_words(line)
        opens = Opens("receipt", line.receipt_id) if line.receipt_id else None
        if line.kind in ("expense", "expense_void"):
            opens = Opens("expense", line.row_id)
        rows.append(AnswerRow((line.day, line.number, who, about, put(line.amount), put(line.balance)), opens))
    names = {one.id: one.name for one in office.read(money_accounts)}
    title = texts.say("title.account_book", name=names.get(asked.row_id or 0, texts.say("all_accounts")))
    return Answer(asked, title, span(office, asked, texts), made, tuple(rows), (), texts.say("note.account_book"))


# -- what they share --------------------------------------------------------------------------------


def _answer(
    office: Office,
    asked: Question,
    texts: AnswerTexts,
    key: str,
    made: tuple[AnswerColumn, ...],
    rows: tuple[AnswerRow, ...],
    **said: str,
) -> Answer:
    return Answer(
        asked,
        texts.say(f"title.annual_{key}"),
        span(office, asked, texts),
        made,
        rows,
        summed(made, rows, texts.say("total")),
        texts.say(f"note.annual_{key}", **said),
    )


def _people(office: Office, found: Sequence[ChargeLine]) -> dict[int, MemberRow]:
    return _named(office, [one.member_id for one in found])


def _named(office: Office, ids: Sequence[int]) -> dict[int, MemberRow]:
    return {row.id: row for row in rows_of(office, sorted(set(ids)))}


def _who(people: dict[int, MemberRow], one: ChargeLine) -> tuple[str, str]:
    row = people[one.member_id]
    return row.number, row.name


def _charge(texts: AnswerTexts, one: ChargeLine) -> str:
    return charge_text(texts, one.plan, one.period, one.months)
