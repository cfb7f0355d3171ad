"""What the command line says of the verbs that print for many members. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.members.card-check": QT_TRANSLATE_NOOP("Codes", "Whose card bears a code, and whether it still holds."),
    "help.members.cards": QT_TRANSLATE_NOOP(
        "Codes",
        "Cards for members as a PDF, eight on a sheet with cut marks; for those named, those found or all who belong.",
    ),
    "help.members.directory": QT_TRANSLATE_NOOP(
        "Codes", "The directory of members to hand out, as a PDF: telephones and e-mails only of who consented."
    ),
    "help.members.label-sheets": QT_TRANSLATE_NOOP(
        "Codes", "The sheets of labels that can be printed, with their measures."
    ),
    "help.members.labels": QT_TRANSLATE_NOOP(
        "Codes", "Labels for the post as a PDF; who has no address is left out and named."
    ),
    "help.members.list-paper": QT_TRANSLATE_NOOP(
        "Codes",
        "The members on paper or as a sheet (PDF, CSV or XLSX) with chosen columns, in groups; ids, telephones and addresses only when named.",
    ),
    "opt.addresses": QT_TRANSLATE_NOOP("Codes", "With addresses, of who consented."),
    "opt.backs": QT_TRANSLATE_NOOP("Codes", "Adds the backs, with the office's address."),
    "opt.blank": QT_TRANSLATE_NOOP("Codes", "Titles of columns to fill in by hand, separated by commas."),
    "opt.by": QT_TRANSLATE_NOOP("Codes", "Grouped by."),
    "opt.group": QT_TRANSLATE_NOOP("Codes", "Groups with a title each."),
    "opt.members.card-check.until": QT_TRANSLATE_NOOP("Codes", "The last day printed on the card."),
    "opt.members.cards.until": QT_TRANSLATE_NOOP("Codes", "Last day on which the cards hold."),
    "opt.members.labels.sheet": QT_TRANSLATE_NOOP(
        "Codes", "Number on the box of the sheets; “members label-sheets” lists them."
    ),
    "opt.members.list-paper.as_of": QT_TRANSLATE_NOOP(
        "Codes", "Who belonged on this day, with the categories, standings and debts of then."
    ),
    "opt.no_emails": QT_TRANSLATE_NOOP("Codes", "Without e-mails."),
    "opt.no_index": QT_TRANSLATE_NOOP("Codes", "Without the index by name."),
    "opt.no_offices": QT_TRANSLATE_NOOP("Codes", "Without the authorities."),
    "opt.no_phones": QT_TRANSLATE_NOOP("Codes", "Without telephones."),
    "opt.no_photos": QT_TRANSLATE_NOOP("Codes", "Leaves no room for a photo."),
    "opt.no_treatment": QT_TRANSLATE_NOOP("Codes", "Without “Lic.” or “Messrs”."),
    "opt.only_consenting": QT_TRANSLATE_NOOP("Codes", "Only who consented to stand in it."),
    "opt.order": QT_TRANSLATE_NOOP("Codes", "Order."),
    "opt.start": QT_TRANSLATE_NOOP("Codes", "First free place of a sheet already begun; 1 when it is not said."),
    "opt.title": QT_TRANSLATE_NOOP("Codes", "Title of the paper."),
    "opt.with_id": QT_TRANSLATE_NOOP("Codes", "Prints the identity document too."),
}
