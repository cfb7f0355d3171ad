"""What is said about answers_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.dues.aged": QT_TRANSLATE_NOOP(
        "Codes",
        "Debt by age: who owed what at the end of a day, and since when.\nWith --member, that member's charges one by one.",
    ),
    "opt.dues.aged.day": QT_TRANSLATE_NOOP("Codes", "the day (today)"),
    "opt.dues.aged.out": QT_TRANSLATE_NOOP("Codes", "also writes it: .pdf, .csv for the accountant, .xlsx"),
}
