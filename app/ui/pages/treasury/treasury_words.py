"""Money and charges as the treasurer says them: amounts, months, what an amount pays. Nothing is asked here."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import Period
from app.models.base.values.tax_id import TaxId, format_tax_id
from app.models.dues.counter import Outlook
from app.models.members.queries import MemberRow
from app.ui.debt_words import charge_words, months_words
from app.ui.money_words import money_words
from app.ui.paying_words import capital as capital
from app.ui.paying_words import methods as methods

RECEIPTS_PAGE = "dues.receipts"
EXPENSES_PAGE = "dues.expenses"
COLLECT_PAGE = "dues.collect"
WAITING_PAGE = "dues.unidentified"
ANSWERS_PAGE = "dues.answers"
BUDGET_PAGE = "dues.budget"


def id_words(row: MemberRow, facts: OfficeFacts) -> str:
    """The member's id with what it is called: "C.I. 1.501.392"; "" without one."""
    if not row.tax_id and not row.tax_raw:
        return ""
    called = {"ci": QCoreApplication.translate("TreasuryWords", "ID card"), "other": ""}
    label = called.get(row.tax_kind, row.tax_kind.upper())
    return f"{label} {format_tax_id(TaxId(row.tax_kind, facts.country, row.tax_raw, row.tax_id))}".strip()


def who_words(row: MemberRow, facts: OfficeFacts) -> str:
    """Which of two with the same name: number, id, trade name."""
    number = QCoreApplication.translate("TreasuryWords", "No. {number}").format(number=row.number) if row.number else ""
    return " · ".join(part for part in (number, id_words(row, facts), row.trade_name) if part)


def outlook_words(amount: int, outlook: Outlook, facts: OfficeFacts) -> str:
    """What an amount will do, in the member's words, before it is done."""
    pays = QCoreApplication.translate("TreasuryWords", "Pays {amount}")
    parts = [pays.format(amount=money_words(amount, facts))]
    if outlook.months:
        parts.append(months_words(outlook.months))
    parts += [charge_words(charge) for charge, _ in outlook.settled if not charge.months and charge != outlook.part_of]
    if outlook.part_of is not None:
        text = QCoreApplication.translate("TreasuryWords", "a part of {charge}")
        parts.append(text.format(charge=charge_words(outlook.part_of)))
    parts.append(_standing_words(outlook, facts))
    if outlook.credit:
        text = QCoreApplication.translate("TreasuryWords", "{amount} stay in favour")
        parts.append(text.format(amount=money_words(outlook.credit, facts)))
    return " · ".join(part for part in parts if part)


def _standing_words(outlook: Outlook, facts: OfficeFacts) -> str:
    if outlook.overdue:
        text = QCoreApplication.translate("TreasuryWords", "{amount} stay pending")
        return text.format(amount=money_words(outlook.remaining, facts))
    if not outlook.until:
        return QCoreApplication.translate("TreasuryWords", "is up to date")
    text = QCoreApplication.translate("TreasuryWords", "is up to date until {month}")
    return text.format(month=Period.parse(outlook.until).words())
