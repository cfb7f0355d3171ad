"""What is said about money for several members, other income and foreign money at the counter. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "income_kind.donation": QT_TRANSLATE_NOOP("Codes", "donation"),
    "income_kind.grant": QT_TRANSLATE_NOOP("Codes", "grant"),
    "income_kind.interest": QT_TRANSLATE_NOOP("Codes", "interest"),
    "income_kind.other": QT_TRANSLATE_NOOP("Codes", "other"),
    "income_kind.sale": QT_TRANSLATE_NOOP("Codes", "sale"),
    "income_kind.service": QT_TRANSLATE_NOOP("Codes", "service"),
    "other_income.concept_long": QT_TRANSLATE_NOOP("Codes", "What the money is for has up to {most} letters."),
    "other_income.kind_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of income."),
    "other_income.no_concept": QT_TRANSLATE_NOOP("Codes", "Write what the money is for: the receipt says it."),
    "payment.account_currency": QT_TRANSLATE_NOOP(
        "Codes",
        "That account is kept in {currency}. Write how much {currency} was handed over and at which rate, or choose another account.",
    ),
    "payment.many_shares": QT_TRANSLATE_NOOP(
        "Codes", "One receipt goes for up to {most} members. Make another one for the rest."
    ),
    "payment.member_twice": QT_TRANSLATE_NOOP(
        "Codes", "{name} is twice in this payment. Put the whole amount in one line."
    ),
    "payment.no_payer": QT_TRANSLATE_NOOP("Codes", "Write who pays: the receipt names that person or firm."),
    "payment.nobody": QT_TRANSLATE_NOOP("Codes", "Choose for whom it is paid."),
    "payment.payer_long": QT_TRANSLATE_NOOP("Codes", "The name and the tax id of who pays have up to {most} letters."),
    "payment.rate_differs": QT_TRANSLATE_NOOP(
        "Codes",
        "What was handed over is worth {worth} at that rate, and {amount} is to be collected. Correct one of them.",
    ),
    "payment.rate_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no exchange rate. Write how much one costs here, for example 7.300."
    ),
    "payment.reference_used": QT_TRANSLATE_NOOP(
        "Codes", "The reference {reference} is on receipt {receipts} already. Look whether it is the same money."
    ),
    "payment.tendered_half": QT_TRANSLATE_NOOP(
        "Codes", "Write all three: how much was handed over, in which currency and at which rate."
    ),
    "payment.tendered_home": QT_TRANSLATE_NOOP(
        "Codes", "{currency} is the office's own money: no exchange rate is needed."
    ),
    "receipt.correct_shared": QT_TRANSLATE_NOOP(
        "Codes",
        "Receipt {number} is for several members, another payer or other income: only the day, the way to pay and the reference are corrected here. For the rest void it and collect again.",
    ),
    "table.receipt_share": QT_TRANSLATE_NOOP("Codes", "part of a receipt for several"),
    "verb.dues.receive": QT_TRANSLATE_NOOP("Codes", "money received"),
}
