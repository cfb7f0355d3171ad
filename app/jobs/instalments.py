"""The act of a payment plan to sign, and its line on the statement of account; figures from ``models.dues``."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

from app.jobs.letterhead import letterhead
from app.jobs.papers import paper_of, save_paper
from app.models.base.values.dates import format_date, format_iso, long_date
from app.models.base.values.money import Money, format_money, format_number
from app.models.base.values.tax_id import TaxId
from app.models.base.values.words import amount_in_words
from app.models.dues.instalments import ChargeAgreed, InstalmentPlan, charges_agreed, plan_of, plans_of
from app.models.dues.wording import receipt_wording
from app.models.members.queries import member
from app.office import Office
from app.reports.instalment_act import InstalmentAct, draw_instalment_act
from app.reports.instalment_texts import instalment_texts
from app.reports.statement import movement_text


def act_bytes(office: Office, plan_id: int) -> bytes:
    """The act of a plan as a PDF, as it was agreed. Raises ``Refused("instalments.unknown")``."""
    act = _act(office, office.read(plan_of, plan_id))
    buffer = io.BytesIO()
    draw_instalment_act(letterhead(office), act, paper_of(office), buffer, office.clock.today())
    return buffer.getvalue()


def print_act(office: Office, plan_id: int, out: Path) -> None:
    """Raises ``Unavailable`` when the file cannot be written; the old one then stays."""
    save_paper(out, act_bytes(office, plan_id))


def _act(office: Office, plan: InstalmentPlan) -> InstalmentAct:
    facts = office.facts
    texts, wording = instalment_texts(facts.country), receipt_wording(facts.country)
    row = office.read(member, plan.member_id)
    number = texts.member_number.format(number=row.number) if row.number else ""
    document = wording.named_id(TaxId(row.tax_kind, facts.country, row.tax_raw, row.tax_id))
    total = Money(plan.total, facts.currency)
    ended = texts.ended.format(day=format_iso(plan.ended_on), reason=plan.end_reason) if plan.ended_on else ""
    return InstalmentAct(
        number=str(plan.id),
        day_text=f"{facts.city}, {long_date(date.fromisoformat(plan.agreed_on))}".lstrip(", "),
        member=" · ".join(part for part in (row.name, number, document) if part),
        amount_text=format_money(total, facts.country),
        words=amount_in_words(total, wording.words_style),
        act=plan.act,
        note=plan.note,
        debts=tuple(_debt(office, one) for one in office.read(charges_agreed, plan)),
        parts=tuple(
            (str(at), format_date(part.due_on), format_number(part.amount, facts.currency, facts.country))
            for at, part in enumerate(plan.parts, 1)
        ),
        ended=ended,
    )


def _debt(office: Office, one: ChargeAgreed) -> tuple[str, str, str]:
    facts = office.facts
    what = movement_text(facts.country, one.kind, plan=one.plan, period=one.period, months=one.months)
    owed = "" if one.owed is None else format_number(one.owed, facts.currency, facts.country)
    return what, format_date(one.due_on), owed


def plan_lines(office: Office, member_id: int) -> str:
    """How the plans that run stand, a line each, as the statement says it; empty without any."""
    facts = office.facts
    texts, said = instalment_texts(facts.country), []

    def money(amount: int) -> str:
        return format_money(Money(amount, facts.currency), facts.country)

    for one in office.read(plans_of, member_id):
        if one.state in ("kept", "late") and one.next is not None:
            text = texts.statement_kept if one.state == "kept" else texts.statement_late
            params = {"number": str(one.id), "day": format_iso(one.agreed_on), "behind": money(one.behind)}
            said.append(text.format(**params, amount=money(one.next_amount), next=format_date(one.next.due_on)))
    return "\n".join(said)
