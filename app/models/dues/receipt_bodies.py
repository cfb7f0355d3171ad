"""What a receipt says that is not one member paying their own dues: several members, another payer, other income.

Layout 1 draws it with the same lines; a line without amount names the member whose lines follow.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from app.models.base.facts import OfficeFacts
from app.models.base.values.money import Money, format_money
from app.models.dues.foreign import Tendered, rate_text, tendered_text
from app.models.dues.orders import Income
from app.models.dues.receipts import Payer, charge_line, concept
from app.models.dues.rules import Application, OpenCharge
from app.models.dues.wording import ReceiptWording

_NAMED: Final = 2
"""So many members are named in the concept; more are counted there and named above their lines."""


@dataclass(frozen=True, slots=True)
class MemberPart:
    """What one member's payment settled; minor units."""

    member: Payer
    amount: int
    applied: tuple[tuple[OpenCharge, Application], ...]
    credit: int


def shared_content(
    content: dict[str, Any], facts: OfficeFacts, wording: ReceiptWording, parts: Sequence[MemberPart]
) -> dict[str, Any]:
    """The content with its lines grouped by member; what stays in a member's favour is a line of their group."""

    def text(amount: int) -> str:
        return format_money(Money(amount, facts.currency), facts.country)

    lines: list[dict[str, Any]] = []
    for part in parts:
        head = wording.share_head if part.member.number else wording.share_head_plain
        lines.append(_line(head.format(number=part.member.number, name=part.member.name)))
        lines += [charge_line(facts, wording, charge, paid) for charge, paid in part.applied]
        if part.credit:
            lines.append(_line(wording.credit_line, part.credit, text(part.credit)))
    said = [
        wording.concept_of.format(concept=concept(wording, part.applied, part.credit), name=part.member.name)
        for part in parts
    ]
    several = wording.concept_several.format(count=len(parts))
    return content | {
        "concept": "; ".join(said) if len(parts) <= _NAMED else several,
        "lines": lines,
        "credit": 0,
        "credit_text": "",
        "original": wording.original_payer,
        "shares": [
            {
                "name": part.member.name,
                "number": part.member.number,
                "amount": part.amount,
                "amount_text": text(part.amount),
                "credit": part.credit,
            }
            for part in parts
        ],
    }


def income_content(
    content: dict[str, Any], facts: OfficeFacts, wording: ReceiptWording, income: Income, fund: str
) -> dict[str, Any]:
    """The content of money that is for nobody's account; a donation has its own title and legend."""
    amount_text = format_money(Money(income.amount, facts.currency), facts.country)
    said = wording.incomes[income.kind].format(concept=income.concept)
    if fund:
        said = wording.for_fund.format(concept=said, fund=fund)
    own: dict[str, Any] = {}
    if income.kind == "donation":
        own = {"title": wording.donation_title, "legend": wording.donation_legend, "original": wording.original_donor}
    return content | {
        "concept": said,
        "lines": [_line(said, income.amount, amount_text)],
        "credit": 0,
        "credit_text": "",
        "original": wording.original_payer,
        "income": {"kind": income.kind, "fund": fund},
        **own,
    }


def tendered_content(content: dict[str, Any], country: str, wording: ReceiptWording, given: Tendered) -> dict[str, Any]:
    """The content with what was handed over beside the way it was paid: ``efectivo: USD 50,00 al cambio de 7.300``."""
    method = wording.tendered.format(
        method=content["method"], given=tendered_text(given, country), rate=rate_text(given.rate, country)
    )
    handed = {"amount": given.amount, "currency": given.currency, "rate": given.rate}
    return content | {"method": method, "tendered": handed}


def _line(text: str, amount: int = 0, amount_text: str = "") -> dict[str, Any]:
    return {"text": text, "amount": amount, "amount_text": amount_text, "balance": 0, "balance_text": ""}
