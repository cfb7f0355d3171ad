"""What the verbs of money without a name and of bank statements say of themselves. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
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
    "help.unidentified.propose": QT_TRANSLATE_NOOP("Codes", "Whose each probably is, and why."),
    "help.unidentified.return": QT_TRANSLATE_NOOP("Codes", "Says that it was no income, or was given back."),
    "opt.unidentified.accept.yes": QT_TRANSLATE_NOOP("Codes", "Makes the receipts."),
    "opt.unidentified.give.to": QT_TRANSLATE_NOOP(
        "Codes", "Member and amount, as often as needed; without an amount, all that waits."
    ),
    "opt.unidentified.list.every": QT_TRANSLATE_NOOP("Codes", "Also those that have their owner or were given back."),
    "opt.unidentified.note.again": QT_TRANSLATE_NOOP("Codes", "It came twice: note it although it looks the same."),
    "opt.unidentified.note.payer": QT_TRANSLATE_NOOP("Codes", "Who paid, as the bank says it."),
}
