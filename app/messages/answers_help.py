"""What is said about answers_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.cash.by-fund": QT_TRANSLATE_NOOP(
        "Codes", "Income and expenses by fund and month; with --purposes by what they were for."
    ),
    "help.cash.forecast": QT_TRANSLATE_NOOP(
        "Codes", "What will come in during the next three months, by the habit of the last twelve: a range."
    ),
    "help.cash.income": QT_TRANSLATE_NOOP(
        "Codes",
        "Who paid: by way to pay, by collector, by day or payment by payment.\nThis year until today unless said.",
    ),
    "help.dues.aged": QT_TRANSLATE_NOOP(
        "Codes",
        "Debt by age: who owed what at the end of a day, and since when.\nWith --member, that member's charges one by one.",
    ),
    "help.dues.collected": QT_TRANSLATE_NOOP("Codes", "What fell due and what came in, month by month."),
    "opt.cash.by-fund.purposes": QT_TRANSLATE_NOOP("Codes", "by kind of income and category of expense"),
    "opt.cash.income.by": QT_TRANSLATE_NOOP("Codes", "method (way to pay), collector, day or payment"),
    "opt.dues.aged.day": QT_TRANSLATE_NOOP("Codes", "the day (today)"),
    "opt.dues.aged.out": QT_TRANSLATE_NOOP("Codes", "also writes it: .pdf, .csv for the accountant, .xlsx"),
}
