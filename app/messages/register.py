"""What is said about the register: kinship of records, offices held, letters, personal data. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "bulk.field": QT_TRANSLATE_NOOP("Codes", "“{text}” cannot be changed for many at once. It can be: {names}."),
    "filter.nameless": QT_TRANSLATE_NOOP("Codes", "Write a name for the filter."),
    "merge.same": QT_TRANSLATE_NOOP("Codes", "These are the same record. Choose two different ones."),
    "roll.cut_off_after": QT_TRANSLATE_NOOP(
        "Codes", "The day until which dues had to be paid cannot be after the assembly."
    ),
    "roll.months_odd": QT_TRANSLATE_NOOP("Codes", "Write a number of months from 0 to {most}."),
}
