"""What a receipt is: frozen content, hash chain, control code, and its verdict.

Issuing happens in ``commands``; drawing in ``app.reports``.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from app.models.base.facts import OfficeFacts
from app.models.base.identity import as_typed, crockford
from app.models.base.values.dates import Period, format_date, long_date, span_text
from app.models.base.values.money import Money, format_money
from app.models.base.values.words import amount_in_words
from app.models.dues.rules import Application, OpenCharge
from app.models.dues.wording import ReceiptWording

LAYOUT: Final = 1
FIRST_LINK: Final = "0" * 64
CODE_CHARACTERS: Final = 8

Verdict = Literal["genuine", "altered", "void", "unknown"]


def canonical(content: dict[str, Any]) -> str:
    """The one text of a content: sorted keys, no blanks, UTF-8. A layout version is never removed."""
    return json.dumps(content, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def chain_hash(previous: str, content: str) -> str:
    """SHA-256 of the previous receipt's hash in the series and the canonical content."""
    return hashlib.sha256(previous.encode() + content.encode()).hexdigest()


def control_code(series: str, number: int, digest: str) -> str:
    """``SERIES-NUMBER-`` and the first 40 bits of the hash in Crockford base32."""
    return f"{series}-{number}-{crockford(bytes.fromhex(digest), CODE_CHARACTERS)}"


@dataclass(frozen=True, slots=True)
class TypedCode:
    """A receipt as somebody names it: ``series`` and ``check`` may be missing."""

    series: str | None
    number: int
    check: str | None


_CODE: Final = re.compile(
    r"^\s*(?:(?P<series>[A-Za-z][A-Za-z0-9]{0,7})\s*[- ]\s*)?0*(?P<number>\d{1,12})"
    r"(?:\s*[- ]\s*(?P<check>[0-9A-Za-z]{4}[- ]?[0-9A-Za-z]{4}))?\s*$"
)


_RUN_TOGETHER: Final = re.compile(r"^([A-Za-z]+)(\d{1,12})([0-9A-Za-z]{8})$")


def parse_code(text: str) -> TypedCode | None:
    """Reads ``A-4513-8F3K2Q7M``, with or without hyphens, ``A-4513``, ``4513`` or ``004513``; else ``None``."""
    found = _CODE.match(text) or _CODE.match(_RUN_TOGETHER.sub(r"\1-\2-\3", "".join(text.split())))
    if found is None:
        return None
    check = found["check"]
    series = found["series"]
    return TypedCode(series.upper() if series else None, int(found["number"]), as_typed(check) if check else None)


@dataclass(frozen=True, slots=True)
class Payer:
    """Who is named on the receipt."""

    name: str
    number: str
    tax_kind: str
    tax_id: str


@dataclass(frozen=True, slots=True)
class Issue:
    """Everything a receipt freezes; amounts in minor units of the office's currency.

    ``came_on`` is the day the money came when that was before the receipt: it waited for its owner.
    """

    series: str
    number: int
    width: int
    issued_on: date
    amount: int
    method: str
    reference: str
    received_by: str
    credit: int
    corrects: str | None
    logo_sha256: str | None
    came_on: date | None = None


def frozen_content(
    facts: OfficeFacts,
    wording: ReceiptWording,
    issue: Issue,
    payer: Payer,
    applied: Sequence[tuple[OpenCharge, Application]],
) -> dict[str, Any]:
    """Every printed text of a receipt, as it will be printed for ever."""

    def text(amount: int) -> str:
        return format_money(Money(amount, facts.currency), facts.country)

    return {
        "layout": LAYOUT,
        "practice": facts.practice,
        "title": wording.title,
        "issuer": {
            "name": facts.name,
            "short": facts.short_name,
            "tax_id": facts.tax_id,
            "address": facts.address,
            "phone": facts.phone,
            "email": facts.email,
            "logo_sha256": issue.logo_sha256,
        },
        "series": issue.series,
        "number": issue.number,
        "number_text": str(issue.number).zfill(issue.width),
        "place": facts.city,
        "date": issue.issued_on.isoformat(),
        "date_text": long_date(issue.issued_on),
        "currency": facts.currency,
        "amount": issue.amount,
        "amount_text": text(issue.amount),
        "words": amount_in_words(Money(issue.amount, facts.currency), wording.words_style),
        "payer_label": wording.payer_label,
        "payer": {
            "name": payer.name,
            "number": payer.number,
            "tax_id_label": wording.tax_labels.get(payer.tax_kind, "") if payer.tax_id else "",
            "tax_id": payer.tax_id,
        },
        "concept": concept(wording, applied, issue.credit),
        "lines": [charge_line(facts, wording, charge, part) for charge, part in applied],
        "credit": issue.credit,
        "credit_text": wording.credit_text.format(amount=text(issue.credit)) if issue.credit else "",
        "method": wording.methods[issue.method],
        "reference": _reference(wording, issue),
        "received_by": issue.received_by,
        "signature_labels": list(wording.signature_labels),
        "legend": wording.legend,
        "corrects": issue.corrects,
        "fiscal": None,
    }


def _reference(wording: ReceiptWording, issue: Issue) -> str:
    came = "" if issue.came_on is None else wording.came_text.format(day=format_date(issue.came_on))
    return " · ".join(part for part in (issue.reference, came) if part)


def charge_line(facts: OfficeFacts, wording: ReceiptWording, charge: OpenCharge, part: Application) -> dict[str, Any]:
    """The line of a charge and what was paid of it, with what is left."""
    left = charge.balance - part.amount
    left_text = wording.balance_text.format(amount=format_money(Money(left, facts.currency), facts.country))
    return {
        "text": line_text(wording, charge),
        "amount": part.amount,
        "amount_text": format_money(Money(part.amount, facts.currency), facts.country),
        "balance": left,
        "balance_text": left_text if left > 0 else "",
    }


def line_text(wording: ReceiptWording, charge: OpenCharge) -> str:
    if charge.kind == "opening":
        return wording.opening_line_months.format(months=charge.months) if charge.months else wording.opening_line
    if not charge.period:
        return wording.dues_line_once.format(plan=charge.plan)
    return wording.dues_line.format(plan=charge.plan, period=Period.parse(charge.period).label())


def concept(wording: ReceiptWording, applied: Sequence[tuple[OpenCharge, Application]], credit: int) -> str:
    """One line that names the periods: "cuota social 07/2026 – 10/2026", with what else was paid."""
    parts: list[str] = []
    if any(charge.kind == "opening" for charge, _ in applied):
        parts.append(wording.concept_opening)
    by_plan: dict[str, list[str]] = {}
    for charge, _ in applied:
        if charge.kind == "dues":
            by_plan.setdefault(charge.plan, []).append(charge.period)
    for plan, periods in by_plan.items():
        spans = span_text(Period.parse(period) for period in periods if period)
        parts.append(wording.concept_dues.format(plan=plan, periods=spans).strip())
    if credit:
        parts.append(wording.concept_credit)
    return ", ".join(parts)
