"""Labels of the papers of money that goes out: voucher, close of the day, cash book; by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class CashTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    voucher_title: str
    voucher_void: str
    voucher_corrects: str
    paid_to: str
    amount: str
    the_sum_of: str
    concept: str
    paid_from: str
    method: str
    document: str
    no_document: str
    authorization: str
    uuid: str
    document_day: str
    total: str
    withheld: str
    paid: str
    column_part: str
    column_fund: str
    column_amount: str
    column_rate: str
    column_tax: str
    general_fund: str
    exempt: str
    rate: str
    signatures: list[str]
    signature_person: str
    close_title: str
    close_subtitle: str
    close_before: str
    close_first: str
    close_received: str
    close_voided: str
    close_spent: str
    close_came: str
    close_went: str
    close_given_back: str
    close_expected: str
    close_counted: str
    close_right: str
    close_over: str
    close_short: str
    close_explanation: str
    column_piece: str
    column_quantity: str
    close_signatures: list[str]
    book_title: str
    book_all: str
    book_span: str
    column_number: str
    column_account: str
    column_who: str
    column_about: str
    column_in: str
    column_out: str
    expenses_title: str
    expenses_span: str
    expenses_note: str
    void_mark: str
    column_kind: str
    column_balance: str
    column_supplier: str
    column_supplier_id: str
    column_document: str
    column_document_number: str
    column_authorization: str
    column_uuid: str
    column_document_day: str
    column_taxed: str
    column_tax_of: str
    column_method: str
    column_reference: str
    column_category: str
    column_concept: str
    column_state: str


@cache
def cash_texts(country: str) -> CashTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "cash.json").read_text(encoding="utf-8"))
    return CashTexts(**(texts["default"] | texts.get(country.upper(), {})))
