"""What is said about money that goes out and moves: expenses, funds, deposits, the close of a day. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "account.unknown": QT_TRANSLATE_NOOP("Codes", "There is no cash box or account “{text}”. Choose one of the list."),
    "account_kind.bank": QT_TRANSLATE_NOOP("Codes", "bank account"),
    "account_kind.cash": QT_TRANSLATE_NOOP("Codes", "cash box"),
    "account_kind.wallet": QT_TRANSLATE_NOOP("Codes", "wallet"),
    "cash.day_closed": QT_TRANSLATE_NOOP(
        "Codes",
        "“{account}” is closed until {closed}: nothing can be entered on {day} any more. Enter it with today's date and say in the note when it was.",
    ),
    "cash.today_closed": QT_TRANSLATE_NOOP(
        "Codes", "“{account}” was closed on {closed}. Open the close again, enter it in another account, or tomorrow."
    ),
    "cash_move.difference": QT_TRANSLATE_NOOP("Codes", "difference of the count"),
    "cash_move.expense": QT_TRANSLATE_NOOP("Codes", "expense"),
    "cash_move.expense_void": QT_TRANSLATE_NOOP("Codes", "expense voided"),
    "cash_move.move_in": QT_TRANSLATE_NOOP("Codes", "brought from"),
    "cash_move.move_out": QT_TRANSLATE_NOOP("Codes", "carried to"),
    "cash_move.payment": QT_TRANSLATE_NOOP("Codes", "receipt"),
    "cash_move.reversal": QT_TRANSLATE_NOOP("Codes", "receipt voided"),
    "close.already": QT_TRANSLATE_NOOP("Codes", "This account is closed until {closed}. Choose a later day."),
    "close.before_account": QT_TRANSLATE_NOOP("Codes", "The books of this account begin on {day}."),
    "close.counted_odd": QT_TRANSLATE_NOOP("Codes", "Write what was counted: zero or more."),
    "close.in_future": QT_TRANSLATE_NOOP("Codes", "That day is still to come."),
    "close.no_explanation": QT_TRANSLATE_NOOP(
        "Codes",
        "What was counted is not what the books say. Write what you know of the difference; “not known” is an answer too.",
    ),
    "close.none": QT_TRANSLATE_NOOP("Codes", "“{account}” has no close that could be opened again."),
    "close.not_the_last": QT_TRANSLATE_NOOP("Codes", "Only the last close of an account can be opened again."),
    "close.pieces_differ": QT_TRANSLATE_NOOP("Codes", "Notes and coins do not make up the amount that was counted."),
    "close.pieces_odd": QT_TRANSLATE_NOOP("Codes", "Write how many notes and coins there are: zero or more."),
    "close.reopen_reason": QT_TRANSLATE_NOOP("Codes", "Say why the day is opened again."),
    "close.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such close."),
    "document.cfdi": QT_TRANSLATE_NOOP("Codes", "CFDI"),
    "document.exempt_invoice": QT_TRANSLATE_NOOP("Codes", "exempt invoice"),
    "document.fee_slip": QT_TRANSLATE_NOOP("Codes", "fee slip"),
    "document.invoice": QT_TRANSLATE_NOOP("Codes", "invoice"),
    "document.none": QT_TRANSLATE_NOOP("Codes", "without a document"),
    "document.other": QT_TRANSLATE_NOOP("Codes", "another document"),
    "document.receipt": QT_TRANSLATE_NOOP("Codes", "receipt of the supplier"),
    "document.self_invoice": QT_TRANSLATE_NOOP("Codes", "self-issued invoice"),
    "document.slip": QT_TRANSLATE_NOOP("Codes", "sales slip"),
    "document.ticket": QT_TRANSLATE_NOOP("Codes", "till ticket"),
    "expense.already_void": QT_TRANSLATE_NOOP("Codes", "Expense number {number} is void already."),
    "expense.before_account": QT_TRANSLATE_NOOP(
        "Codes", "The books of that account begin on {day}. Use a later date or another account."
    ),
    "expense.category_unknown": QT_TRANSLATE_NOOP("Codes", "Nothing was spent on “{text}” yet. There is: {names}."),
    "expense.document_in_future": QT_TRANSLATE_NOOP(
        "Codes", "The document's date is still to come. Look at the paper again."
    ),
    "expense.document_twice": QT_TRANSLATE_NOOP(
        "Codes",
        "This document was already entered as voucher {number}. If it is another one, look at its number; if it is meant, say so.",
    ),
    "expense.document_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of document."),
    "expense.in_future": QT_TRANSLATE_NOOP("Codes", "{date} is still to come. Enter the day on which it was paid."),
    "expense.no_category": QT_TRANSLATE_NOOP("Codes", "Choose what it was spent on, or write a new name."),
    "expense.no_concept": QT_TRANSLATE_NOOP("Codes", "Write what was paid for."),
    "expense.no_document_number": QT_TRANSLATE_NOOP(
        "Codes", "Write the number of the document, or choose “Without a document”."
    ),
    "expense.no_supplier": QT_TRANSLATE_NOOP("Codes", "Write who was paid."),
    "expense.part_not_positive": QT_TRANSLATE_NOOP("Codes", "Each part needs an amount above zero."),
    "expense.part_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read. Write it as CATEGORY=AMOUNT, or CATEGORY=AMOUNT@FUND."
    ),
    "expense.parts_differ": QT_TRANSLATE_NOOP("Codes", "The parts do not add up to the total of the document."),
    "expense.tax_odd": QT_TRANSLATE_NOOP("Codes", "A tax cannot be more than its amount. Look at the document again."),
    "expense.tax_said_oddly": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read. Write it as PERCENT=AMOUNT, for instance 10=110000."
    ),
    "expense.tax_twice": QT_TRANSLATE_NOOP("Codes", "Each rate stands once."),
    "expense.taxes_differ": QT_TRANSLATE_NOOP(
        "Codes", "Exempt and taxed amounts do not add up to the total of the document."
    ),
    "expense.text_too_long": QT_TRANSLATE_NOOP("Codes", "That is too long: at most {most} characters."),
    "expense.unknown": QT_TRANSLATE_NOOP("Codes", "There is no expense number {text}."),
    "expense.void_day": QT_TRANSLATE_NOOP("Codes", "It can be voided from {day} until today."),
    "expense.void_reason": QT_TRANSLATE_NOOP("Codes", "Say why it is voided."),
    "expense.withheld_odd": QT_TRANSLATE_NOOP("Codes", "What is withheld must be less than the total."),
    "fund.name_taken": QT_TRANSLATE_NOOP("Codes", "There is a fund “{name}” already."),
    "fund.nameless": QT_TRANSLATE_NOOP("Codes", "Give the fund a name."),
    "fund.no_purpose": QT_TRANSLATE_NOOP(
        "Codes", "Write what the fund is for: its money may not be spent on anything else."
    ),
    "fund.not_empty": QT_TRANSLATE_NOOP("Codes", "Fund “{name}” still has a balance. Spend it or correct it first."),
    "fund.unknown": QT_TRANSLATE_NOOP("Codes", "There is no open fund “{text}”."),
    "move.already_back": QT_TRANSLATE_NOOP("Codes", "That was taken back already."),
    "move.before_account": QT_TRANSLATE_NOOP("Codes", "The books of “{account}” begin later. Use a later date."),
    "move.in_future": QT_TRANSLATE_NOOP(
        "Codes", "{date} is still to come. Enter the day on which the money was carried."
    ),
    "move.other_currency": QT_TRANSLATE_NOOP("Codes", "The two accounts are of different currencies."),
    "move.reason": QT_TRANSLATE_NOOP("Codes", "Say why it is taken back."),
    "move.same_account": QT_TRANSLATE_NOOP("Codes", "Choose two different accounts."),
    "move.unknown": QT_TRANSLATE_NOOP("Codes", "That deposit is not in the books."),
}
