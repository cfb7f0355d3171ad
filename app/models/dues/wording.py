"""The words a receipt freezes, by country.

They are read when it is issued and never again for that receipt.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Literal

from app.models.base.resources import resource_path
from app.models.base.values.tax_id import TaxId, format_tax_id, without_label


@dataclass(frozen=True, slots=True)
class ReceiptWording:
    """Texts of one country; templates use ``{period}``, ``{plan}`` and ``{months}``; ``incomes`` by kind."""

    title: str
    payer_label: str
    legend: str
    past_legend: str
    signature_labels: tuple[str, ...]
    words_style: Literal["suffix", "prefix"]
    methods: dict[str, str]
    tax_labels: dict[str, str]
    dues_line: str
    dues_line_once: str
    opening_line: str
    opening_line_months: str
    concept_dues: str
    concept_opening: str
    concept_credit: str
    credit_text: str
    balance_text: str
    came_text: str
    share_head: str
    share_head_plain: str
    concept_of: str
    concept_several: str
    credit_line: str
    original_payer: str
    original_donor: str
    donation_title: str
    donation_legend: str
    for_fund: str
    incomes: dict[str, str]
    tendered: str

    def named_id(self, tax_id: TaxId) -> str:
        """A document with its name, as papers say it: ``RUT 12.345.678-5``; nothing without one."""
        written = without_label(format_tax_id(tax_id))
        return f"{self.tax_labels.get(tax_id.kind, '')} {written}".strip() if written else ""


def receipt_wording(country: str) -> ReceiptWording:
    """The country's texts; a country without its own uses Paraguay's neutral ones."""
    texts = json.loads(resource_path("documents", "receipt.json").read_text(encoding="utf-8"))
    chosen = texts["default"] | texts.get(country, {})
    chosen["signature_labels"] = tuple(chosen["signature_labels"])
    return ReceiptWording(**chosen)
