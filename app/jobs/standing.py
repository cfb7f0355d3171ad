"""The standing of a member explained in words: the rule, then each record with its date and number.

What follows from what is ``models.dues.standing``'s.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.jobs.rolls import rule_words
from app.messages import words
from app.models.base.database import Reader
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import Period, format_date, format_iso
from app.models.base.values.money import Money, format_money
from app.models.dues.instalments import plans_of
from app.models.dues.queries import plans
from app.models.dues.standing import Due, Paid, Settling, StandingExplained, standing_explained
from app.models.members.queries import member
from app.models.members.record import MemberEvent

_MOST_DUES: Final = 24  # who owes more is told the sum of the rest


@dataclass(frozen=True, slots=True)
class WhyLine:
    """A record behind a standing; ``depth`` 1 belongs to the line above it."""

    text: str
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Why:
    """Why a member stands so on ``day``: ``rule`` in force, the office's own ``settings``, the records."""

    member_id: int
    number: str
    name: str
    day: date
    standing: str
    said: str
    rule: str
    settings: tuple[str, ...]
    records: tuple[WhyLine, ...]
    explained: StandingExplained


def why(reader: Reader, facts: OfficeFacts, member_id: int, day: date | None = None) -> Why:
    """The explanation in words for the screen and the command line. Raises ``Refused("member.unknown")``."""
    found = standing_explained(reader, member_id, day)
    row = member(reader, member_id)
    said = words("why.said", standing=standing_words(found), day=format_date(found.day))
    rule = words(f"why.rule_{found.standing}")
    return Why(
        *(member_id, row.number, row.name, found.day, found.standing, said, rule),
        *(_settings(reader, facts, found), (*_records(facts, found), *_plan_lines(reader, facts, found)), found),
    )


def standing_words(found: StandingExplained) -> str:
    """The standing as the lists say it."""
    return words("why.not_yet") if found.standing == "not_yet" else words(f"standing.{found.standing}")


def _settings(reader: Reader, facts: OfficeFacts, found: StandingExplained) -> tuple[str, ...]:
    """What the office itself set: until when each tariff is in time, what it asks of a voter, by which article."""
    due_days = {plan.name: plan.due_day for plan in plans(reader)}
    named = dict.fromkeys(due.plan for due in found.dues if due.plan in due_days)
    said = [
        words("why.due_day", plan=plan, day=due_days[plan]) if due_days[plan] else words("why.due_end", plan=plan)
        for plan in named
    ]
    if found.standing in ("in_good_standing", "in_arrears", "suspended"):
        said.append(words("why.vote", rule=rule_words(facts.country, found.rules, found.day)))
        if not found.article:
            said.append(words("why.no_article"))
    return tuple(said)


def _records(facts: OfficeFacts, found: StandingExplained) -> list[WhyLine]:
    lines = [WhyLine(_event_words(found.event))] if found.event else [WhyLine(words("why.no_event"))]
    for due in found.dues[:_MOST_DUES]:
        lines.append(WhyLine(_due_words(facts, due)))
        lines += [WhyLine(_settling_words(facts, part), 1) for part in due.settled]
    rest = found.dues[_MOST_DUES:]
    if rest:
        amount = _money(facts, sum(due.balance for due in rest))
        lines.append(WhyLine(words("why.more_dues", count=len(rest), amount=amount)))
    if not found.dues:
        lines.append(WhyLine(words("why.nothing_open")))
    lines += [WhyLine(_receipt_words(facts, one)) for one in found.last_receipts]
    return lines


def _plan_lines(reader: Reader, facts: OfficeFacts, found: StandingExplained) -> list[WhyLine]:
    """The payment plans that run, and whether one that is kept counts for the vote."""
    lines = []
    for one in plans_of(reader, found.member_id, found.day):
        if one.state not in ("kept", "late"):
            continue
        behind, day = _money(facts, one.behind), format_iso(one.agreed_on)
        lines.append(WhyLine(words(f"why.plan_{one.state}", id=one.id, day=day, act=one.act, behind=behind)))
        if one.state == "kept" and found.rules.up_to_date and found.rules.plans_count:
            lines.append(WhyLine(words("why.plan_counts"), 1))
    return lines


def _event_words(event: MemberEvent) -> str:
    day = format_iso(event.on_date) or words("why.no_day")
    said = words("why.event", event=words(f"event.{event.event}"), day=day)
    return " · ".join(part for part in (said, event.reason, event.act) if part)


def _due_words(facts: OfficeFacts, due: Due) -> str:
    period = Period.parse(due.period).label() if due.period else ""
    what = " ".join(words(f"movement.{due.kind}", plan=due.plan, period=period).split())
    balance, amount, day = _money(facts, due.balance), _money(facts, due.amount), format_iso(due.due_on)
    if due.balance < 0:
        return words("why.overpaid", what=what, balance=_money(facts, -due.balance))
    code = "why.past_due" if due.overdue else "why.not_due"
    part = "" if due.balance == due.amount else "_part"
    return words(f"{code}{part}", what=what, day=day, balance=balance, amount=amount)


def _settling_words(facts: OfficeFacts, part: Settling) -> str:
    day, amount = format_iso(part.day), _money(facts, abs(part.amount))
    if part.kind != "payment":
        said = words("why.relief", what=words(f"relief_kind.{part.kind}"), day=day, amount=amount)
        return " · ".join(text for text in (said, part.reason, part.act) if text)
    number = words("why.receipt_number", number=part.number) if part.number else words("why.no_receipt")
    return words("why.taken_out" if part.amount < 0 else "why.paid", number=number, day=day, amount=amount)


def _receipt_words(facts: OfficeFacts, one: Paid) -> str:
    return words("why.receipt", number=one.number, day=format_iso(one.day), amount=_money(facts, one.amount))


def _money(facts: OfficeFacts, amount: int) -> str:
    return format_money(Money(amount, facts.currency), facts.country)
