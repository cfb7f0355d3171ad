"""What the verbs of money without a name and of bank statements say of themselves. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.bank": QT_TRANSLATE_NOOP("Codes", "The bank's statement against the books."),
    "help.bank.import": QT_TRANSLATE_NOOP(
        "Codes", "Reads a bank's file (CSV, XLSX, XLS, ODS). Without --yes it only shows what would come in."
    ),
    "help.bank.lines": QT_TRANSLATE_NOOP(
        "Codes", "The lines of the statement that nothing answers yet, and the movements that are not in the bank."
    ),
    "help.bank.match": QT_TRANSLATE_NOOP(
        "Codes", "Says which movements answer a line, or enters it as a fee or as money without a name."
    ),
    "help.bank.reconcile": QT_TRANSLATE_NOOP(
        "Codes", "Reconciles every line whose answer is sure. Without --yes it only shows them."
    ),
    "help.bank.report": QT_TRANSLATE_NOOP(
        "Codes", "The bank's balance against the books' at a day, with what lies between; PDF, CSV or XLSX."
    ),
    "help.bank.unmatch": QT_TRANSLATE_NOOP("Codes", "Takes a line and its movements apart again."),
    "help.unidentified": QT_TRANSLATE_NOOP(
        "Codes", "Money without a name: in the books from its own day, given to members later."
    ),
    "help.unidentified.accept": QT_TRANSLATE_NOOP(
        "Codes",
        "Makes the receipts of the sure proposals, or of the numbers said; all or none. Without --yes it only shows them.",
    ),
    "help.unidentified.give": QT_TRANSLATE_NOOP(
        "Codes", "Gives an income to one or several members, with a receipt for each."
    ),
    "help.unidentified.list": QT_TRANSLATE_NOOP("Codes", "What waits for its owner."),
    "help.unidentified.note": QT_TRANSLATE_NOOP("Codes", "Notes money whose owner is not known yet."),
    "help.unidentified.other": QT_TRANSLATE_NOOP(
        "Codes", "What waits is a donation, interest or another income that is nobody's dues."
    ),
    "help.unidentified.propose": QT_TRANSLATE_NOOP("Codes", "Whose each probably is, and why."),
    "help.unidentified.return": QT_TRANSLATE_NOOP("Codes", "Says that it was no income, or was given back."),
    "opt.bank.import.balance": QT_TRANSLATE_NOOP("Codes", "Balance after the last line, if the file does not say it."),
    "opt.bank.import.mapping": QT_TRANSLATE_NOOP(
        "Codes",
        "Title or letter of a column and what it is: date, description, payer, reference, debit, credit, amount, side, balance.",
    ),
    "opt.bank.import.no_titles": QT_TRANSLATE_NOOP(
        "Codes", "The file has no row of titles: its first row is a movement. Columns are A, B, C."
    ),
    "opt.bank.import.problems": QT_TRANSLATE_NOOP("Codes", "Writes here the rows that could not be read."),
    "opt.bank.import.yes": QT_TRANSLATE_NOOP("Codes", "Writes what was shown."),
    "opt.bank.lines.every": QT_TRANSLATE_NOOP("Codes", "Also the lines that are reconciled."),
    "opt.bank.match.category": QT_TRANSLATE_NOOP("Codes", "Category of that expense (bank charges)."),
    "opt.bank.match.fee": QT_TRANSLATE_NOOP(
        "Codes",
        "It is a fee of the bank: enters the expense. With movements, the fee is what they make more than the line.",
    ),
    "opt.bank.match.movements": QT_TRANSLATE_NOOP("Codes", "A movement as “bank lines” names it: payment:7."),
    "opt.bank.match.waits": QT_TRANSLATE_NOOP("Codes", "Nobody knows whose it is yet: it waits."),
    "opt.bank.reconcile.fees": QT_TRANSLATE_NOOP("Codes", "Also enters what looks like a fee of the bank."),
    "opt.bank.reconcile.incomes": QT_TRANSLATE_NOOP("Codes", "Also notes unknown credits as money without a name."),
    "opt.bank.reconcile.net": QT_TRANSLATE_NOOP(
        "Codes", "Also card payments that arrived less a commission: enters it as an expense."
    ),
    "opt.bank.reconcile.yes": QT_TRANSLATE_NOOP("Codes", "Does it."),
    "opt.bank.report.day": QT_TRANSLATE_NOOP("Codes", "At the end of this day (today)."),
    "opt.unidentified.accept.yes": QT_TRANSLATE_NOOP("Codes", "Makes the receipts."),
    "opt.unidentified.give.to": QT_TRANSLATE_NOOP(
        "Codes", "Member and amount, as often as needed; without an amount, all that waits."
    ),
    "opt.unidentified.list.every": QT_TRANSLATE_NOOP("Codes", "Also those that have their owner or were given back."),
    "opt.unidentified.note.again": QT_TRANSLATE_NOOP("Codes", "It came twice: note it although it looks the same."),
    "opt.unidentified.note.payer": QT_TRANSLATE_NOOP("Codes", "Who paid, as the bank says it."),
    "opt.unidentified.other.concept": QT_TRANSLATE_NOOP("Codes", "What the receipt says it is for."),
    "opt.unidentified.other.payer": QT_TRANSLATE_NOOP("Codes", "Who the receipt names."),
}
