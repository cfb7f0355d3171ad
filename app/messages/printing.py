"""What is said about papers for many members: cards, labels, lists, the directory. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cards.expired": QT_TRANSLATE_NOOP("Codes", "{day} has passed: write until when the cards hold."),
    "cards.no_picture": QT_TRANSLATE_NOOP("Codes", "“{file}” is no picture. Choose a JPG or PNG file."),
    "cards.paper": QT_TRANSLATE_NOOP(
        "Codes", "Eight cards do not fit on “{paper}”. Choose A4, letter or a longer sheet."
    ),
    "labels.count": QT_TRANSLATE_NOOP("Codes", "Labels"),
    "labels.paper": QT_TRANSLATE_NOOP("Codes", "Paper"),
    "labels.sheet": QT_TRANSLATE_NOOP("Codes", "There is no sheet of labels “{text}”. There are: {known}."),
    "labels.sheet_also": QT_TRANSLATE_NOOP("Codes", "The same as"),
    "labels.sheet_key": QT_TRANSLATE_NOOP("Codes", "Sheet"),
    "labels.sheet_name": QT_TRANSLATE_NOOP("Codes", "Called"),
    "labels.size": QT_TRANSLATE_NOOP("Codes", "Size of a label"),
    "list.blank": QT_TRANSLATE_NOOP("Codes", "At most {most} columns to fill in by hand."),
    "list.group": QT_TRANSLATE_NOOP("Codes", "A list cannot be grouped by “{text}”. It can be by: {known}."),
    "list.kind": QT_TRANSLATE_NOOP("Codes", "“{file}” must end in .pdf, .xlsx or .csv."),
    "print.and_more": QT_TRANSLATE_NOOP("Codes", "and {count} more"),
    "print.card_expired": QT_TRANSLATE_NOOP("Codes", "It held until {day}."),
    "print.card_of": QT_TRANSLATE_NOOP("Codes", "The card is of {name}, No. {number}."),
    "print.card_unknown": QT_TRANSLATE_NOOP(
        "Codes", "No card of this office bears the code {card} with that last day."
    ),
    "print.left_out_blocked": QT_TRANSLATE_NOOP("Codes", "Left out, their data are blocked: {count}. {names}."),
    "print.left_out_ended": QT_TRANSLATE_NOOP("Codes", "Left out, they no longer belong: {count}. {names}."),
    "print.left_out_erased": QT_TRANSLATE_NOOP("Codes", "Left out, their data were erased: {count}. {names}."),
    "print.left_out_no_address": QT_TRANSLATE_NOOP("Codes", "Left out, without an address: {count}. {names}."),
    "print.left_out_no_consent": QT_TRANSLATE_NOOP(
        "Codes", "Left out, no consent to stand in the directory is noted: {count}. {names}."
    ),
    "print.left_out_suspended": QT_TRANSLATE_NOOP("Codes", "Left out, they are suspended: {count}. {names}."),
    "print.nobody": QT_TRANSLATE_NOOP("Codes", "There is nobody to print: the list is empty."),
    "print.nobody_left": QT_TRANSLATE_NOOP("Codes", "There is nobody to print. {reasons}"),
    "print.without_contact": QT_TRANSLATE_NOOP(
        "Codes",
        "By name only, without telephone or e-mail, because no consent for the directory is noted: {count}. Note it in “Personal data” of each member.",
    ),
    "sheet.start": QT_TRANSLATE_NOOP("Codes", "The sheet has places 1 to {most}; {start} is none of them."),
}
