"""Words of files that go through steps that screen, command line and paper share: what happened, what a field says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from app.messages import words
from app.models.agreements.case_behind import Backer, Origin
from app.models.agreements.case_kinds import CaseKind, Field
from app.models.agreements.case_queries import CaseEvent
from app.models.agreements.settlement import Settlement
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_date, format_iso
from app.models.base.values.money import Money, format_money

_MINUTES: Final = 60
_ASKED: Final = "asked"
_NAMED: Final = 3


def event_name(code: str) -> str:
    """``Asesoramiento o sesión``, ``Gasto``: what kind of thing is noted."""
    return words(f"case.event.{code}")


def what_happened(event: CaseEvent, kind: CaseKind) -> str:
    """A step by its own name; anything else by what it is."""
    return kind.step_name(event.step) if event.kind == "step" else event_name(event.kind)


def figures_of(event: CaseEvent, facts: OfficeFacts) -> list[str]:
    """Time, quantity and amount of what happened, each with its unit."""
    said = []
    if event.minutes is not None:
        said.append(hours_words(event.minutes))
    if event.platform:
        said.append(event.platform)
    if event.quantity is not None:
        said.append(str(event.quantity))
    if event.amount is not None:
        said.append(format_money(Money(event.amount, event.currency or facts.currency), facts.country))
    if event.expense:
        said.append(expense_words(event))
    return said


def expense_words(event: CaseEvent) -> str:
    """``gasto Nº 12``: which expense of the treasury paid it; "" for none."""
    return words("case.by_expense", number=event.expense) if event.expense else ""


def action_words(way: str, what: str) -> str:
    """``Audiencia: Comisión de Industria``: by which way something was done, and what."""
    return ": ".join(part for part in (way, what) if part)


def behind_words(kind: CaseKind, backers: Sequence[Backer], named: int = _NAMED) -> str:
    """``Impulsa: Mesa COMEX · Apoya: Asomipymes, Apep y 2 más``; of those asked how many have answered."""
    said = []
    for role in kind.roles:
        found = [one for one in backers if one.role == role.code]
        if not found:
            continue
        if role.code == _ASKED:
            said.append(words("case.answers", answered=sum(one.answered for one in found), asked=len(found)))
            continue
        names = ", ".join(one.who for one in found[:named])
        if len(found) > named:
            names = words("case.and_more", names=names, count=len(found) - named)
        said.append(f"{role.name}: {names}" if len(kind.roles) > 1 else names)
    return " · ".join(said)


def origin_words(origin: Origin, kind: CaseKind) -> str:
    """``Consulta a instituciones Nº 1: Agenda común · punto acordado: … · en la agenda común desde 10/10/2026``.

    ``kind`` is that of the file it came out of.
    """
    said = [words("case.out_of", kind=kind.name, number=origin.line.number, heading=origin.line.heading)]
    if origin.agreed_point:
        said.append(words("case.agreed_point", text=origin.agreed_point))
    if origin.agenda_on:
        said.append(words("case.on_agenda", day=format_iso(origin.agenda_on)))
    return " · ".join(said)


def settlement_words(settled: Settlement, kind: CaseKind, facts: OfficeFacts) -> str:
    """The sum that must come out even, said with its parts; a sale that does not pay for all says who pays the rest."""
    sums = {"total": settled.total, "goods": settled.goods, "costs": settled.costs, "rest": settled.rest}
    said = {name: format_money(Money(amount, facts.currency), facts.country) for name, amount in sums.items()}
    if settled.rest < 0:
        short = format_money(Money(-settled.rest, facts.currency), facts.country)
        return words("case.sale_short", **said, short=short)
    return words("case.sale_sum" if kind.settlement == "sale" else "case.purchase_sum", **said)


def hours_words(minutes: int) -> str:
    """``45 min``, ``2 h``, ``1 h 30 min``."""
    hours, rest = divmod(minutes, _MINUTES)
    return " ".join(
        part for part in (f"{hours} h" if hours else "", f"{rest} min" if rest or not hours else "") if part
    )


def field_words(field: Field, value: str, facts: OfficeFacts) -> str:
    """What a field of a kind says, as the country writes it; "" for nothing."""
    if not value:
        return ""
    match field.type:
        case "money":
            return format_money(Money(int(value), facts.currency), facts.country)
        case "percent":
            return f"{value} %"
        case "date":
            return format_date(date.fromisoformat(value))
        case "choice":
            return field.choice(value)
        case _:
            return value


def change_words(before: str, after: str, money: OfficeFacts | None = None) -> str:
    """``+22``, ``-5``, ``0``: how much a figure changed; "" where one of the two is not known. ``money``: an amount."""
    if not (before.isdigit() and after.isdigit()):
        return ""
    change = int(after) - int(before)
    if money is not None:
        sign = "+" if change > 0 else "-" if change else ""
        return sign + format_money(Money(abs(change), money.currency), money.country)
    return f"{change:+d}" if change else "0"


def asked_words(kind: CaseKind, fields: Mapping[str, str], facts: OfficeFacts) -> list[tuple[str, str]]:
    """What the kind asks with its answers, those without one left out."""
    said = [(one.label, field_words(one, fields.get(one.code, ""), facts)) for one in kind.fields]
    return [(label, text) for label, text in said if text]
