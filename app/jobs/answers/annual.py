"""The money of a fiscal year beside the year before, for the annual report; every figure opens what is behind it.

The lists behind are in ``annual_lists``; the register's own figures, on a paper of their own, in ``jobs.year_figures``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from app.jobs.answers.question import Answer, AnswerColumn, AnswerRow, Cell, Figure, Question, money
from app.models.base.values.dates import format_date
from app.models.base.values.money import Money, format_money
from app.models.cash.annual import Held, MoneyYear, money_year, voucher_counts
from app.models.cash.by_fund import INCOME, Flow, flows
from app.models.cash.years import fiscal_year, fiscal_year_of
from app.models.dues.annual import DuesYear, dues_year
from app.models.dues.annual_members import MembersYear, members_year
from app.models.dues.receipt_book import receipt_counts
from app.models.dues.relief import FORGIVING
from app.office import Office
from app.reports.answer_texts import AnswerTexts
from app.reports.charts import Bar, BarChart

_LEAP: Final = (2, 29)


@dataclass(frozen=True, slots=True)
class _Year:
    """Everything that is said of a year: amounts in minor units, ``receipts`` and ``vouchers`` (given, voided)."""

    since: date
    until: date
    dues: DuesYear
    income: Mapping[str, int]
    spent: Mapping[int | None, tuple[str, int]]
    money: MoneyYear
    receipts: tuple[int, int]
    vouchers: tuple[int, int]
    members: MembersYear

    @property
    def came_in(self) -> int:
        return sum(self.income.values())

    @property
    def went_out(self) -> int:
        return sum(amount for _, amount in self.spent.values())

    @property
    def left(self) -> int:
        return self.came_in - self.went_out


def annual(office: Office, asked: Question, texts: AnswerTexts) -> Answer:
    """The fiscal year in which ``until`` lies, until that day, and the one before until the same day."""
    year = office.read(fiscal_year_of, asked.until)
    first, last = office.read(fiscal_year, year)
    earlier, its_last = office.read(fiscal_year, year - 1)
    now = _year(office, first, asked.until)
    then = _year(office, earlier, its_last if asked.until == last else _year_before(asked.until))
    lines = _Lines(office, replace(asked, since=first), texts, now, then)
    titles = [str(one) if first.month == 1 else f"{one}/{one + 1}" for one in (year, year - 1)]
    made = (
        AnswerColumn("section", texts.say("column.section"), "group"),
        AnswerColumn("what", texts.say("column.what")),
        AnswerColumn("year", titles[0], "figure"),
        AnswerColumn("year_before", titles[1], "figure"),
        AnswerColumn("difference", texts.say("column.difference"), "figure"),
        AnswerColumn("change", texts.say("column.percent"), "percent"),
    )
    days = {"since": format_date(first), "until": format_date(asked.until), "before": format_date(then.until)}
    return Answer(
        asked,
        texts.say("title.annual", year=titles[0]),
        texts.say("of_year", currency=office.facts.currency, **days),
        made,
        tuple(lines.all()),
        (),
        texts.say("note.annual"),
        (_chart(office, texts, (now, then), titles),),
    )


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == _LEAP else day.day)


def _year(office: Office, since: date, until: date) -> _Year:
    found = office.read(flows, since, until)
    income = {kind: sum(one.amount for one in found if one.side == "in" and one.kind == kind) for kind in INCOME}
    return _Year(
        *(since, until, office.read(dues_year, since, until)),
        {kind: amount for kind, amount in income.items() if amount},
        _spent([one for one in found if one.side == "out"]),
        office.read(money_year, since, until),
        office.read(receipt_counts, since, until),
        office.read(voucher_counts, since, until),
        office.read(members_year, since, until),
    )


def _other(year: _Year) -> int | None:
    """What changed the money held and is neither income nor expense; ``None`` while nothing was held."""
    total = year.money.total
    return None if total.end is None else total.end - (total.start or 0) - year.left


def _spent(found: list[Flow]) -> dict[int | None, tuple[str, int]]:
    """Category to its name and sum, of all funds together."""
    sums: dict[int | None, tuple[str, int]] = {}
    for one in found:
        sums[one.category_id] = (one.category, sums.get(one.category_id, ("", 0))[1] + one.amount)
    return sums


def _chart(office: Office, texts: AnswerTexts, years: tuple[_Year, _Year], titles: list[str]) -> BarChart:
    bars = []
    for key, sums in (
        ("annual.came_in", [one.came_in for one in years]),
        ("annual.went_out", [one.went_out for one in years]),
    ):
        for title, amount in reversed(list(zip(titles, sums, strict=True))):
            bars.append(
                Bar(f"{texts.say(key)} {title}", amount, money(office, amount), hollow=key == "annual.went_out")
            )
    return BarChart(texts.say("title.annual_chart"), tuple(bars))


@dataclass(frozen=True, slots=True)
class _Lines:
    """The rows of both years, section by section."""

    office: Office
    asked: Question
    texts: AnswerTexts
    now: _Year
    then: _Year

    def all(self) -> list[AnswerRow]:
        return [
            *self._dues(),
            *self._income(),
            *self._spending(),
            *self._money(),
            *self._funds(),
            *self._papers(),
            *self._members(),
        ]

    def _row(
        self, section: str, what: str, now: int | None, then: int | None, opens: Question, figure: Figure = "money"
    ) -> AnswerRow:
        compared = now is not None and then is not None and figure != "percent"
        less = (now or 0) - (then or 0) if compared else None
        change = less * 10_000 // then if less and then and then > 0 else None
        return AnswerRow((self.texts.say(f"section.{section}"), what, now, then, less, change), opens, figure)

    def _said(
        self, section: str, key: str, now: int, then: int, opens: Question, figure: Figure = "money"
    ) -> AnswerRow:
        return self._row(section, self.texts.say(f"annual.{key}"), now, then, opens, figure)

    def _list(self, key: str, **more: str | int | None) -> Question:
        return replace(self.asked, key=key, **more)  # type: ignore[arg-type]

    def _dues(self) -> list[AnswerRow]:
        now, then = self.now.dues, self.then.dues
        evening = self.now.since - timedelta(days=1)
        aged = replace(self.asked, key="aged", since=self.asked.until)
        charged, due = self._list("annual_charged"), self._list("annual_due")
        rows = [
            self._said("dues", "start", now.start, then.start, Question("aged", evening, evening)),
            self._said("dues", "charged", now.charged, then.charged, charged),
            self._said("dues", "brought", now.brought, then.brought, charged),
            *(
                self._said(
                    *("dues", f"relief.{kind}", now.forgiven[kind], then.forgiven[kind]),
                    self._list("annual_forgiven", kind=kind),
                )
                for kind in FORGIVING
            ),
            self._said("dues", "paid", now.paid, then.paid, self._list("annual_paid")),
        ]
        return [
            *(row for row in rows if row.cells[2] or row.cells[3]),
            self._said("dues", "end", now.end, then.end, aged),
            self._said("dues", "overdue", now.overdue, then.overdue, aged),
            self._said("dues", "debtors", now.debtors, then.debtors, aged, "count"),
            self._said("dues", "due", now.due, then.due, due),
            self._row("dues", self.texts.say("annual.rate"), now.rate, then.rate, due, "percent"),
        ]

    def _income(self) -> list[AnswerRow]:
        now, then = self.now, self.then
        kinds = [kind for kind in INCOME if kind in now.income or kind in then.income]
        return [
            *(
                self._row(
                    *("income", self.texts.say(f"income.{kind}"), now.income.get(kind, 0), then.income.get(kind, 0)),
                    self._list("fund_in", kind=kind),
                )
                for kind in kinds
            ),
            self._said("income", "came_in", now.came_in, then.came_in, self._list("fund_flows")),
        ]

    def _spending(self) -> list[AnswerRow]:
        now, then = self.now, self.then
        names = {key: name for spent in (then.spent, now.spent) for key, (name, _) in spent.items()}
        rows = [
            self._row(
                *("spending", name, now.spent.get(key, ("", 0))[1], then.spent.get(key, ("", 0))[1]),
                self._list("fund_out", category_id=key),
            )
            for key, name in names.items()
        ]
        everything = self._list("fund_flows")
        return [
            *sorted(rows, key=lambda row: (-int(row.cells[2] or 0), -int(row.cells[3] or 0), str(row.cells[1]))),
            self._said("spending", "went_out", now.went_out, then.went_out, everything),
            self._said("spending", "left", *self._left(), everything),
        ]

    def _left(self) -> tuple[int, int]:
        return self.now.left, self.then.left

    def _money(self) -> list[AnswerRow]:
        now, then = self.now.money, self.then.money
        before = {one.id: one.end for one in then.accounts}
        flows = self._list("account_book")
        return [
            self._row("money", self.texts.say("annual.held_start"), now.total.start, then.total.start, flows),
            self._said("money", "left", *self._left(), self._list("fund_flows")),
            self._row("money", self.texts.say("annual.held_other"), _other(self.now), _other(self.then), flows),
            *(self._account(one, before.get(one.id)) for one in now.accounts),
            self._row("money", self.texts.say("annual.held_end"), now.total.end, then.total.end, flows),
        ]

    def _account(self, one: Held, before: int | None) -> AnswerRow:
        opens, facts = self._list("account_book", row_id=one.id), self.office.facts
        if one.currency == facts.currency:
            return self._row("money", one.name, one.end, before, opens)
        cells: list[Cell] = [
            "" if held is None else format_money(Money(held, one.currency), facts.country) for held in (one.end, before)
        ]
        return AnswerRow((self.texts.say("section.money"), one.name, *cells, None, None), opens, "text")

    def _funds(self) -> list[AnswerRow]:
        now, then = self.now.money, self.then.money
        before = {one.id: one for one in then.funds}
        rows = []
        for one in (*now.funds, now.general):
            name = one.name or self.texts.say("general_fund")
            was = before[one.id] if one.name else then.general
            opens = self._list("funds", fund_id=one.id if one.name else None)
            rows += [
                self._row("funds", self.texts.say("annual.fund_start", name=name), one.start, was.start, opens),
                self._row("funds", self.texts.say("annual.fund_end", name=name), one.end, was.end, opens),
            ]
        return rows if now.funds else []

    def _papers(self) -> list[AnswerRow]:
        now, then = self.now, self.then
        vouchers = self._list("annual_vouchers")
        return [
            self._said(*("papers", "receipts", now.receipts[0], then.receipts[0]), self._list("receipt_book"), "count"),
            self._said(*("papers", "voided", now.receipts[1], then.receipts[1]), self._list("annual_voided"), "count"),
            self._said(*("papers", "vouchers", now.vouchers[0], then.vouchers[0]), vouchers, "count"),
            self._said(*("papers", "vouchers_void", now.vouchers[1], then.vouchers[1]), vouchers, "count"),
        ]

    def _members(self) -> list[AnswerRow]:
        now, then = self.now.members, self.then.members
        counts = {
            "at_start": (now.at_start, then.at_start),
            "joined": (now.joined, then.joined),
            "left": (now.left, then.left),
            "at_end": (now.at_end, then.at_end),
            **{key: (now.standings[key], then.standings[key]) for key in now.standings},
        }
        evening = self.now.since - timedelta(days=1)
        doors = {"at_start": Question("annual_members", evening, evening), "at_end": self._list("annual_members")}
        doors |= {key: self._list("annual_events", kind=key) for key in ("joined", "left")}
        return [
            self._said(
                "members",
                f"members.{key}",
                *pair,
                doors.get(key) or self._list("annual_members", kind=key),
                "count",
            )
            for key, pair in counts.items()
        ]
