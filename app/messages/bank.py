"""What is said about money without a name, bank statements and their reconciliation. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.income_left": QT_TRANSLATE_NOOP("Codes", "{amount} still wait."),
    "cli.income_noted": QT_TRANSLATE_NOOP("Codes", "Noted as number {id}: {amount} in “{name}” wait for their owner."),
    "cli.income_receipt": QT_TRANSLATE_NOOP("Codes", "Receipt {number} · {check}"),
    "cli.income_returned": QT_TRANSLATE_NOOP("Codes", "{amount} left the account on {day}."),
    "cli.incomes_accepted": QT_TRANSLATE_NOOP("Codes", "{count} receipts made."),
    "cli.incomes_waiting": QT_TRANSLATE_NOOP("Codes", "{count} incomes to identify · {amount}"),
    "cli.incomes_would": QT_TRANSLATE_NOOP("Codes", "{count} receipts would be made. Say --yes to make them."),
    "col.id": QT_TRANSLATE_NOOP("Codes", "Id"),
    "col.member": QT_TRANSLATE_NOOP("Codes", "Member"),
    "col.owes": QT_TRANSLATE_NOOP("Codes", "Owes"),
    "col.payer": QT_TRANSLATE_NOOP("Codes", "Payer"),
    "col.reference": QT_TRANSLATE_NOOP("Codes", "Reference"),
    "col.waiting": QT_TRANSLATE_NOOP("Codes", "To identify"),
    "col.why": QT_TRANSLATE_NOOP("Codes", "Why"),
    "income.ended": QT_TRANSLATE_NOOP(
        "Codes", "This was noted as given back or as no income. Note it again if it came after all."
    ),
    "income.given": QT_TRANSLATE_NOOP(
        "Codes", "This income has its owner: {receipts}. Void the receipt if it was somebody else's."
    ),
    "income.member_twice": QT_TRANSLATE_NOOP("Codes", "The same member stands twice. Write one amount for each."),
    "income.no_proposal": QT_TRANSLATE_NOOP(
        "Codes", "There is no proposal for {text}. See them with “unidentified propose”."
    ),
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
    "income.share_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not understood. Write the member and the amount: 0123=50000."
    ),
    "income.too_much": QT_TRANSLATE_NOOP("Codes", "That is more than what waits of this income. Lower the amounts."),
    "income.twice": QT_TRANSLATE_NOOP(
        "Codes",
        "The same day, amount and reference are noted already in this account. If it really came twice, say so.",
    ),
    "income.unknown": QT_TRANSLATE_NOOP("Codes", "There is no income waiting under “{text}”. Look it up in the list."),
    "income_state.ended": QT_TRANSLATE_NOOP("Codes", "given back on {day}: {reason}"),
    "income_state.given": QT_TRANSLATE_NOOP("Codes", "of {owners} ({receipts})"),
    "income_state.part": QT_TRANSLATE_NOOP("Codes", "in part of {owners} ({receipts})"),
    "income_state.waiting": QT_TRANSLATE_NOOP("Codes", "waits"),
    "income_why.alias": QT_TRANSLATE_NOOP("Codes", "always pays so"),
    "income_why.amount": QT_TRANSLATE_NOOP("Codes", "owes exactly that"),
    "income_why.name": QT_TRANSLATE_NOOP("Codes", "says their name"),
    "income_why.number": QT_TRANSLATE_NOOP("Codes", "says their number"),
    "income_why.others": QT_TRANSLATE_NOOP("Codes", "or: {names}"),
    "income_why.payer": QT_TRANSLATE_NOOP("Codes", "the same payer paid for them before"),
    "income_why.tax_id": QT_TRANSLATE_NOOP("Codes", "says their document"),
    "receipt.correct_identified": QT_TRANSLATE_NOOP(
        "Codes",
        "This receipt was made from an income that waited for its owner. Void it: the income waits again, and is then given to whom it belongs.",
    ),
    "verb.cash.accept_incomes": QT_TRANSLATE_NOOP("Codes", "incomes given to their members"),
    "verb.cash.give_income": QT_TRANSLATE_NOOP("Codes", "income given to its member"),
    "verb.cash.note_income": QT_TRANSLATE_NOOP("Codes", "income without a name noted"),
    "verb.cash.return_income": QT_TRANSLATE_NOOP("Codes", "income given back or none"),
}
