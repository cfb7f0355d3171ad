"""What a receipt's paper is made from: its frozen content, what has happened to it since, and the words of layout 1."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from app.models.base.resources import resource_path
from app.models.base.values.dates import format_date


@dataclass(frozen=True, slots=True)
class Voided:
    """When, why and by whom a receipt was voided; ``by`` may be blank."""

    day: date
    reason: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class ReceiptPrint:
    """One receipt to print. ``content`` is the frozen JSON object, whose texts are printed as they are.

    ``code`` goes on paper and into the QR; ``hash`` is carried for the record of prints and not drawn. ``copy_n``
    0 is the first print; ``copy_day`` the day of a reprint. ``sent_on``: the day it went by WhatsApp, not on paper.
    """

    content: Mapping[str, Any]
    code: str
    hash: str = ""
    void: Voided | None = None
    copy_n: int = 0
    copy_day: date | None = None
    sent_on: date | None = None


@dataclass(frozen=True, slots=True)
class ReceiptTexts:
    """Labels around the frozen texts, by country. Layout 1 keeps them for ever: a reprint must be identical."""

    number: str
    series: str
    issuer_tax_id: str
    issuer_phone: str
    original: str
    sent: str
    duplicate: str
    words_label: str
    concept_label: str
    payer_number: str
    lines_title: str
    amount_title: str
    total: str
    run: str
    continues: str
    continued: str
    sheet: str
    method: str
    received_by: str
    seal: str
    code: str
    corrects: str
    copy: str
    copy_undated: str
    void: str
    void_line: str
    void_by: str
    practice: str
    practice_line: str
    file_title: str
    file_title_one: str


@cache
def receipt_texts(country: str) -> ReceiptTexts:
    """The country's labels of layout 1; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "receipt_layout_1.json").read_text(encoding="utf-8"))
    return ReceiptTexts(**(texts["default"] | texts.get(country.upper(), {})))


def original_mark(item: ReceiptPrint, texts: ReceiptTexts) -> str:
    """Whose the first paper is: the member's, unless somebody else paid; or that it went out by WhatsApp."""
    if item.sent_on is not None:
        return texts.sent.format(date=format_date(item.sent_on))
    return str(item.content.get("original") or texts.original)


def copy_mark(item: ReceiptPrint, texts: ReceiptTexts) -> str:
    """``COPIA 2 – 21/11/2026`` on a reprint, nothing on the first print."""
    if not item.copy_n:
        return ""
    if item.copy_day is None:
        return texts.copy_undated.format(n=item.copy_n)
    return texts.copy.format(n=item.copy_n, date=format_date(item.copy_day))


def void_mark(item: ReceiptPrint, texts: ReceiptTexts) -> str:
    """The sentence that says when, why and by whom it was voided; blank on a good receipt."""
    if item.void is None:
        return ""
    said = texts.void_line.format(date=format_date(item.void.day), reason=item.void.reason.strip().rstrip("."))
    return f"{said}. {texts.void_by.format(name=item.void.by)}" if item.void.by else said


def corrects_mark(item: ReceiptPrint, texts: ReceiptTexts) -> str:
    corrected = item.content.get("corrects")
    return texts.corrects.format(number=corrected) if corrected else ""


def fiscal_text(content: Mapping[str, Any]) -> str:
    """The fiscal document this receipt goes with, if any: a text, or an object with ``text``."""
    fiscal = content.get("fiscal")
    return str(fiscal.get("text", "")) if isinstance(fiscal, Mapping) else str(fiscal or "")


def issuer_details(content: Mapping[str, Any], texts: ReceiptTexts) -> tuple[str, ...]:
    """Lines under the issuer's name: initials and tax id; address; telephone and e-mail. Blank ones left out."""
    issuer = content["issuer"]
    short = issuer["short"] if issuer["short"] not in issuer["name"].split() else ""
    tax_id = texts.issuer_tax_id.format(tax_id=issuer["tax_id"]) if issuer["tax_id"] else ""
    phone = texts.issuer_phone.format(phone=issuer["phone"]) if issuer["phone"] else ""
    rows = ((short, tax_id), (issuer["address"],), (phone, issuer["email"]))
    return tuple(line for row in rows if (line := " · ".join(part for part in row if part)))


def payer_details(content: Mapping[str, Any], texts: ReceiptTexts) -> str:
    """``Socio Nº 12 · RUC 80012345-6``."""
    payer = content["payer"]
    number = texts.payer_number.format(number=payer["number"]) if payer["number"] else ""
    tax_id = f"{payer['tax_id_label']} {payer['tax_id']}".strip() if payer["tax_id"] else ""
    return " · ".join(part for part in (number, tax_id) if part)


def method_text(content: Mapping[str, Any]) -> str:
    """``transferencia · 123456 (Banco X)``."""
    return " · ".join(part for part in (content["method"], content["reference"]) if part)
