"""What is said about fiscal_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.packages.settle": QT_TRANSLATE_NOOP(
        "Codes", "Notes what came of receipts of a guild that did not match earlier ones."
    ),
    "help.receipts.explain": QT_TRANSLATE_NOOP("Codes", "Notes why a number is no receipt (spoiled or lost paper)."),
    "help.receipts.numbers": QT_TRANSLATE_NOOP(
        "Codes", "Every number of a series accounted for: issued, void, explained, with the collector, missing."
    ),
    "help.receipts.series": QT_TRANSLATE_NOOP("Codes", "Series of numbers and collectors' pads."),
    "help.receipts.series.add": QT_TRANSLATE_NOOP(
        "Codes", "Adds a series; with --last it is a printed pad for a collector."
    ),
    "help.receipts.series.hand": QT_TRANSLATE_NOOP("Codes", "Hands a pad to a collector."),
    "help.receipts.series.list": QT_TRANSLATE_NOOP(
        "Codes", "Lists every series and pad: numbers, next one, who has it, what is missing."
    ),
    "help.receipts.series.return": QT_TRANSLATE_NOOP(
        "Codes", "Takes a pad back; papers that were passed over must be entered or explained first."
    ),
    "opt.digits": QT_TRANSLATE_NOOP("Codes", "digits of the number on paper"),
    "opt.first": QT_TRANSLATE_NOOP("Codes", "first number"),
    "opt.last": QT_TRANSLATE_NOOP("Codes", "last number"),
    "opt.packages.settle.reason": QT_TRANSLATE_NOOP("Codes", "what came of it"),
    "opt.receipts.explain.note": QT_TRANSLATE_NOOP("Codes", "why it is no receipt"),
    "opt.receipts.numbers.out": QT_TRANSLATE_NOOP("Codes", "PDF, CSV or XLSX to write"),
    "opt.receipts.series.add.last": QT_TRANSLATE_NOOP("Codes", "last number: it is then a pad"),
    "opt.receipts.series.add.purpose": QT_TRANSLATE_NOOP("Codes", "for receipts or for donations"),
    "opt.receipts.series.hand.holder": QT_TRANSLATE_NOOP("Codes", "who takes it"),
}
