"""A member's facts as they are written on the screen: ids, phones, money, days. Nothing is asked here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.base.facts import OfficeFacts
from app.models.base.values.phones import phone_text, whatsapp_link
from app.models.base.values.tax_id import TaxId, format_tax_id
from app.models.dues.queries import Position
from app.models.members.parties import Party
from app.models.members.queries import MemberRow
from app.ui.money_words import money_words


def list_name(row: MemberRow) -> str:
    """Surnames first where they are known, because lists are in their order."""
    return f"{row.surnames}, {row.given_names}" if row.surnames and row.given_names else row.name


def document_words(row: MemberRow | Party, country: str) -> str:
    """The id as the country prints it; as it was written where it could not be understood."""
    if not row.tax_id and not row.tax_raw:
        return ""
    return format_tax_id(TaxId(row.tax_kind, country, row.tax_raw, row.tax_id))


def document_label(kind: str) -> str:
    """What the kind of id is called: C.I., RUC, RUT."""
    known = {"ci": QCoreApplication.translate("MemberWords", "ID card"), "other": ""}
    return known.get(kind, kind.upper()) or QCoreApplication.translate("MemberWords", "ID")


def phone_words(e164: str, raw: str, country: str) -> str:
    """The number as it prints; as it was written where it is no possible number."""
    return phone_text(e164, raw, country)


def whatsapp_words(e164: str) -> str:
    """The address that opens a conversation, as people copy it; "" without a usable number."""
    return whatsapp_link(e164).removeprefix("https://")


def debt_cell(position: Position, facts: OfficeFacts) -> str:
    """What is owed in a list; money left over is negative there, nothing is blank."""
    if position.debt:
        return money_words(position.debt, facts)
    return money_words(-position.credit, facts) if position.credit else ""
