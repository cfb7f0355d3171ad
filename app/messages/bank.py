"""What is said about money without a name, bank statements and their reconciliation. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "income.ended": QT_TRANSLATE_NOOP(
        "Codes", "This was noted as given back or as no income. Note it again if it came after all."
    ),
    "income.given": QT_TRANSLATE_NOOP(
        "Codes", "This income has its owner: {receipts}. Void the receipt if it was somebody else's."
    ),
    "income.member_twice": QT_TRANSLATE_NOOP("Codes", "The same member stands twice. Write one amount for each."),
    "income.nobody": QT_TRANSLATE_NOOP("Codes", "Choose whose it is."),
    "income.other_currency": QT_TRANSLATE_NOOP(
        "Codes", "“{account}” is kept in another currency. Collect it at the counter, with its rate."
    ),
    "income.partly_given": QT_TRANSLATE_NOOP(
        "Codes",
        "Receipts were made of a part of it: {receipts}. Void them first, or note what is given back as an expense.",
    ),
    "income.reason": QT_TRANSLATE_NOOP("Codes", "Say why: given back, a mistake of the bank, noted twice."),
    "income.return_day": QT_TRANSLATE_NOOP("Codes", "It came on {day}: choose that day or a later one, up to today."),
    "income.too_much": QT_TRANSLATE_NOOP("Codes", "That is more than what waits of this income. Lower the amounts."),
    "income.twice": QT_TRANSLATE_NOOP(
        "Codes",
        "The same day, amount and reference are noted already in this account. If it really came twice, say so.",
    ),
    "income.unknown": QT_TRANSLATE_NOOP("Codes", "There is no income waiting under “{text}”. Look it up in the list."),
    "receipt.correct_identified": QT_TRANSLATE_NOOP(
        "Codes",
        "This receipt was made from an income that waited for its owner. Void it: the income waits again, and is then given to whom it belongs.",
    ),
    "verb.cash.accept_incomes": QT_TRANSLATE_NOOP("Codes", "incomes given to their members"),
    "verb.cash.give_income": QT_TRANSLATE_NOOP("Codes", "income given to its member"),
    "verb.cash.note_income": QT_TRANSLATE_NOOP("Codes", "income without a name noted"),
    "verb.cash.return_income": QT_TRANSLATE_NOOP("Codes", "income given back or none"),
}
