"""What an expense must say and how its taxes add up. Pure; writing is in ``expenses``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final, Literal

from app.models.base.errors import Problem
from app.models.base.resources import resource_path
from app.models.base.values.money import MOST_AMOUNT
from app.models.base.values.text import clean
from app.models.dues.rules import METHODS, Method

DocumentKind = Literal[
    "invoice", "exempt_invoice", "slip", "self_invoice", "fee_slip", "cfdi", "receipt", "ticket", "other", "none"
]
DOCUMENT_KINDS: Final[tuple[DocumentKind, ...]] = (
    "invoice", "exempt_invoice", "slip", "self_invoice", "fee_slip", "cfdi", "receipt", "ticket", "other", "none"
)  # fmt: skip
MOST_TEXT: Final = 300


@dataclass(frozen=True, slots=True)
class TaxPart:
    """What of a document was taxed at one rate.

    ``rate`` in hundredths of a percent (1000 is 10 %, 0 is exempt); ``amount`` with its tax inside and ``tax``
    in minor units. ``tax`` None: computed from the amount.
    """

    rate: int
    amount: int
    tax: int | None = None


@dataclass(frozen=True, slots=True)
class ExpensePart:
    """What of an expense was for one thing: category by name, fund by id (None: the general fund), minor units."""

    category: str
    amount: int
    fund_id: int | None = None


@dataclass(frozen=True, slots=True)
class ExpenseDraft:
    """An expense as somebody wrote it; amounts in minor units of the office's currency.

    ``total`` is what the document says, ``withheld`` what the office keeps back for the tax office: what left the
    account is the difference. Without ``parts`` the whole is in ``category`` and the general fund. Document data as
    the country's paper names them: ``document_authorization`` is the timbrado (PY) or folio series, ``document_uuid``
    the CDC (PY) or UUID (MX).
    """

    paid_on: date
    account_id: int
    method: Method
    supplier: str
    concept: str
    total: int
    category: str = ""
    parts: tuple[ExpensePart, ...] = ()
    supplier_tax_id: str = ""
    reference: str = ""
    document_kind: DocumentKind = "none"
    document_number: str = ""
    document_authorization: str = ""
    document_uuid: str = ""
    document_on: date | None = None
    taxes: tuple[TaxPart, ...] = ()
    withheld: int = 0
    again: bool = False

    @property
    def all_parts(self) -> tuple[ExpensePart, ...]:
        return self.parts or (ExpensePart(self.category, self.total),)


def tax_inside(amount: int, rate: int) -> int:
    """The tax inside an amount that holds it, rounded half up; ``rate`` in hundredths of a percent."""
    whole = 10_000 + rate
    return (2 * amount * rate + whole) // (2 * whole)


@cache
def _presets() -> dict[str, dict[str, list[str]]]:
    raw: dict[str, dict[str, list[str]]] = json.loads(
        resource_path("presets", "expenses.json").read_text(encoding="utf-8")
    )
    return raw


def usual_rates(country: str) -> tuple[int, ...]:
    """The tax rates that a country's documents name, in hundredths of a percent; 0 is exempt."""
    return tuple(int(rate) for rate in _presets()["rates"].get(country, ["0"]))


def usual_documents(country: str) -> tuple[str, ...]:
    """The kinds of document that a country's suppliers give, the usual one first."""
    return tuple(_presets()["documents"].get(country, DOCUMENT_KINDS))


def usual_categories() -> tuple[str, ...]:
    """What an office of this kind spends on, to choose from before it has its own names."""
    return tuple(_presets()["categories"]["all"])


def denominations(currency: str) -> tuple[int, ...]:
    """Notes and coins in use, the largest first, in minor units; empty for a currency that is not listed."""
    return tuple(int(one) for one in _presets()["denominations"].get(currency, []))


def expense_problems(draft: ExpenseDraft, today: date) -> list[Problem]:
    """Every objection to an expense, at its field."""
    problems = [
        *_text_problems(draft),
        *_amount_problems(draft),
        *_part_problems(draft.all_parts, draft.total),
        *_tax_problems(draft.taxes, draft.total),
    ]
    if draft.paid_on > today:
        problems.append(Problem("date", "expense.in_future", {"date": draft.paid_on.strftime("%d/%m/%Y")}))
    if draft.document_on is not None and draft.document_on > today:
        problems.append(Problem("document_on", "expense.document_in_future"))
    return problems


def _text_problems(draft: ExpenseDraft) -> list[Problem]:
    problems = []
    for field, code in (("supplier", "expense.no_supplier"), ("concept", "expense.no_concept")):
        text = clean(getattr(draft, field))
        if not text:
            problems.append(Problem(field, code))
        elif len(text) > MOST_TEXT:
            problems.append(Problem(field, "expense.text_too_long", {"most": MOST_TEXT}))
    if draft.method not in METHODS:
        problems.append(Problem("method", "payment.method_unknown", {"text": str(draft.method)}))
    if draft.document_kind not in DOCUMENT_KINDS:
        problems.append(Problem("document_kind", "expense.document_unknown", {"text": str(draft.document_kind)}))
    elif draft.document_kind not in ("none", "ticket", "other") and not clean(draft.document_number):
        problems.append(Problem("document_number", "expense.no_document_number"))
    return problems


def _amount_problems(draft: ExpenseDraft) -> list[Problem]:
    if draft.total <= 0:
        return [Problem("total", "amount.not_positive")]
    if draft.total > MOST_AMOUNT:
        return [Problem("total", "amount.too_large")]
    if not 0 <= draft.withheld < draft.total:
        return [Problem("withheld", "expense.withheld_odd")]
    return []


def _part_problems(parts: Sequence[ExpensePart], total: int) -> list[Problem]:
    problems = [Problem("category", "expense.no_category") for part in parts if not clean(part.category)][:1]
    if any(part.amount <= 0 for part in parts):
        problems.append(Problem("parts", "expense.part_not_positive"))
    elif sum(part.amount for part in parts) != total:
        problems.append(Problem("parts", "expense.parts_differ"))
    return problems


def _tax_problems(taxes: Sequence[TaxPart], total: int) -> list[Problem]:
    if not taxes:
        return []
    if any(part.amount <= 0 or not 0 <= part.rate <= 10_000 for part in taxes):
        return [Problem("taxes", "expense.tax_odd")]
    if any(part.tax is not None and not 0 <= part.tax <= part.amount for part in taxes):
        return [Problem("taxes", "expense.tax_odd")]
    if len({part.rate for part in taxes}) != len(taxes):
        return [Problem("taxes", "expense.tax_twice")]
    if sum(part.amount for part in taxes) != total:
        return [Problem("taxes", "expense.taxes_differ")]
    return []
