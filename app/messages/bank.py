"""What is said about money without a name, bank statements and their reconciliation. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "bank.amount_day": QT_TRANSLATE_NOOP("Codes", "“{text}” stands where an amount should be."),
    "bank.cash_box": QT_TRANSLATE_NOOP(
        "Codes", "That is a cash box. Choose the bank account or wallet of this statement."
    ),
    "bank.column_missing": QT_TRANSLATE_NOOP(
        "Codes", "No column with the day or the amount was found among: {columns}. Say which column is which."
    ),
    "bank.fee_too_much": QT_TRANSLATE_NOOP(
        "Codes",
        "The difference is more than half of what was chosen: that is no fee. Choose the movements again, or enter the expense by itself.",
    ),
    "bank.in_future": QT_TRANSLATE_NOOP("Codes", "{day} is still to come."),
    "bank.line_matched": QT_TRANSLATE_NOOP("Codes", "That line is reconciled already. Undo it first."),
    "bank.line_odd": QT_TRANSLATE_NOOP("Codes", "A line of the statement has no amount or a day to come."),
    "bank.line_open": QT_TRANSLATE_NOOP("Codes", "That line is not reconciled."),
    "bank.line_unknown": QT_TRANSLATE_NOOP("Codes", "There is no line “{text}” in this bank's statement."),
    "bank.many_to_many": QT_TRANSLATE_NOOP(
        "Codes", "Choose one line for several movements, or several lines for one movement."
    ),
    "bank.movement_matched": QT_TRANSLATE_NOOP(
        "Codes", "That movement is reconciled with another line already. Undo that first."
    ),
    "bank.movement_unknown": QT_TRANSLATE_NOOP("Codes", "There is no movement “{text}” in the books of this account."),
    "bank.no_fee": QT_TRANSLATE_NOOP(
        "Codes",
        "What was chosen makes no more than the bank's line: nothing was kept of it. Choose the movements again.",
    ),
    "bank.no_lines": QT_TRANSLATE_NOOP("Codes", "The file has no movement that can be read."),
    "bank.not_in": QT_TRANSLATE_NOOP("Codes", "In that line money went out: it is no income."),
    "bank.not_out": QT_TRANSLATE_NOOP("Codes", "In that line money came in: it is no expense."),
    "bank.nothing_chosen": QT_TRANSLATE_NOOP(
        "Codes", "Choose at least one line of the bank and one movement of the books."
    ),
    "bank.one_line_for_fee": QT_TRANSLATE_NOOP(
        "Codes", "Say one line of the bank only: the fee is the difference between it and its movements."
    ),
    "bank.problem_row": QT_TRANSLATE_NOOP("Codes", "Row {row}: {said}"),
    "bank.sums_differ": QT_TRANSLATE_NOOP(
        "Codes", "Both sides must make the same sum. Add what is missing or take something out."
    ),
    "bank_field.amount": QT_TRANSLATE_NOOP("Codes", "Amount"),
    "bank_field.balance": QT_TRANSLATE_NOOP("Codes", "Balance"),
    "bank_field.credit": QT_TRANSLATE_NOOP("Codes", "Credit"),
    "bank_field.date": QT_TRANSLATE_NOOP("Codes", "Date"),
    "bank_field.debit": QT_TRANSLATE_NOOP("Codes", "Debit"),
    "bank_field.description": QT_TRANSLATE_NOOP("Codes", "Description"),
    "bank_field.payer": QT_TRANSLATE_NOOP("Codes", "Payer"),
    "bank_field.reference": QT_TRANSLATE_NOOP("Codes", "Reference"),
    "bank_field.side": QT_TRANSLATE_NOOP("Codes", "D/C"),
    "bank_why.amount": QT_TRANSLATE_NOOP("Codes", "same amount, near day"),
    "bank_why.fee": QT_TRANSLATE_NOOP("Codes", "looks like a fee of the bank"),
    "bank_why.income": QT_TRANSLATE_NOOP("Codes", "income without a name"),
    "bank_why.net": QT_TRANSLATE_NOOP("Codes", "adds up less {fee} that the bank kept"),
    "bank_why.outgo": QT_TRANSLATE_NOOP("Codes", "money out that is not in the books"),
    "bank_why.reference": QT_TRANSLATE_NOOP("Codes", "same reference"),
    "bank_why.several": QT_TRANSLATE_NOOP("Codes", "adds up"),
    "cli.bank_agree": QT_TRANSLATE_NOOP(
        "Codes", "{count} lines would be reconciled; {left} would be left. Say --yes to do it."
    ),
    "cli.bank_agreed": QT_TRANSLATE_NOOP("Codes", "{count} lines reconciled; {left} are left."),
    "cli.bank_balance": QT_TRANSLATE_NOOP("Codes", "Balance by the statement: {amount}"),
    "cli.bank_breaks": QT_TRANSLATE_NOOP(
        "Codes", "The bank's own balance does not follow at rows {rows}: a row may be missing."
    ),
    "cli.bank_columns": QT_TRANSLATE_NOOP("Codes", "Columns: {columns}"),
    "cli.bank_early": QT_TRANSLATE_NOOP(
        "Codes", "{count} from before the books of “{name}” begin are left out: they are in the money it began with."
    ),
    "cli.bank_matched": QT_TRANSLATE_NOOP("Codes", "{count} lines reconciled."),
    "cli.bank_not_there": QT_TRANSLATE_NOOP("Codes", "In the books, not yet in the bank:"),
    "cli.bank_unmatched": QT_TRANSLATE_NOOP("Codes", "{count} lines are open again."),
    "cli.bank_untitled": QT_TRANSLATE_NOOP(
        "Codes",
        "The file has no titles. By what stands in it: {columns}. If that is wrong, say it with --map “A=date”.",
    ),
    "cli.bank_would": QT_TRANSLATE_NOOP(
        "Codes", "{new} new lines, {known} were there already, {problems} could not be read. Say --yes to write them."
    ),
    "cli.bank_written": QT_TRANSLATE_NOOP(
        "Codes", "{new} new lines written, {known} were there already, {problems} could not be read."
    ),
    "cli.income_left": QT_TRANSLATE_NOOP("Codes", "{amount} still wait."),
    "cli.income_noted": QT_TRANSLATE_NOOP("Codes", "Noted as number {id}: {amount} in “{name}” wait for their owner."),
    "cli.income_receipt": QT_TRANSLATE_NOOP("Codes", "Receipt {number} · {check}"),
    "cli.income_returned": QT_TRANSLATE_NOOP("Codes", "{amount} left the account on {day}."),
    "cli.incomes_accepted": QT_TRANSLATE_NOOP("Codes", "{count} receipts made."),
    "cli.incomes_waiting": QT_TRANSLATE_NOOP("Codes", "{count} incomes to identify · {amount}"),
    "cli.incomes_would": QT_TRANSLATE_NOOP("Codes", "{count} receipts would be made. Say --yes to make them."),
    "col.answer": QT_TRANSLATE_NOOP("Codes", "Answered by"),
    "col.id": QT_TRANSLATE_NOOP("Codes", "Id"),
    "col.member": QT_TRANSLATE_NOOP("Codes", "Member"),
    "col.movement": QT_TRANSLATE_NOOP("Codes", "Movement"),
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
    "verb.cash.bank_columns": QT_TRANSLATE_NOOP("Codes", "columns of the bank's file kept"),
    "verb.cash.bank_fee": QT_TRANSLATE_NOOP("Codes", "bank fee entered as an expense"),
    "verb.cash.bank_income": QT_TRANSLATE_NOOP("Codes", "credit of the bank noted without a name"),
    "verb.cash.give_income": QT_TRANSLATE_NOOP("Codes", "income given to its member"),
    "verb.cash.give_other": QT_TRANSLATE_NOOP("Codes", "income identified as a donation or other income"),
    "verb.cash.import_statement": QT_TRANSLATE_NOOP("Codes", "bank statement read"),
    "verb.cash.match_bank": QT_TRANSLATE_NOOP("Codes", "line of the bank reconciled"),
    "verb.cash.match_net": QT_TRANSLATE_NOOP("Codes", "line of the bank reconciled less what it kept"),
    "verb.cash.note_income": QT_TRANSLATE_NOOP("Codes", "income without a name noted"),
    "verb.cash.reconcile_bank": QT_TRANSLATE_NOOP("Codes", "bank reconciled"),
    "verb.cash.return_income": QT_TRANSLATE_NOOP("Codes", "income given back or none"),
    "verb.cash.unmatch_bank": QT_TRANSLATE_NOOP("Codes", "line of the bank taken apart"),
}
