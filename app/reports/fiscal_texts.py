"""Words of the block that is copied into the tax office's tool, by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class FiscalTexts:
    """Labels of one country, as the fields of its free tool are called; ``kinds`` of documents as papers name them."""

    name: str
    tax_id: str
    email: str
    day: str
    concept: str
    quantity: str
    price: str
    amount: str
    terms: str
    terms_cash: str
    terms_credit: str
    receipt: str
    kinds: dict[str, str]


@cache
def fiscal_texts(country: str) -> FiscalTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "fiscal.json").read_text(encoding="utf-8"))
    return FiscalTexts(**(texts["default"] | texts.get(country.upper(), {})))
