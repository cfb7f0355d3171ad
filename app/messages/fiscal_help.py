"""What is said about fiscal_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.fiscal": QT_TRANSLATE_NOOP("Codes", "Fiscal documents of the tax office's tool and the receipts they cover."),
    "help.fiscal.add-stamp": QT_TRANSLATE_NOOP("Codes", "Notes a stamp (timbrado) with its days and numbers."),
    "help.fiscal.cancel": QT_TRANSLATE_NOOP(
        "Codes", "Notes that a fiscal document was cancelled; its receipts wait for another one."
    ),
    "help.fiscal.charges": QT_TRANSLATE_NOOP(
        "Codes", "Open charges of a member with their document; --copy shows the block to invoice them on credit."
    ),
    "help.fiscal.list": QT_TRANSLATE_NOOP("Codes", "Lists fiscal documents, newest first."),
    "help.fiscal.move": QT_TRANSLATE_NOOP(
        "Codes", "The document of a void receipt is of another one, which came in its place."
    ),
    "help.fiscal.note": QT_TRANSLATE_NOOP("Codes", "Notes a fiscal document and the receipts or charges it covers."),
    "help.fiscal.paste": QT_TRANSLATE_NOOP(
        "Codes",
        "Takes the numbers back, from a file or typed in: lines «receipts or person, fiscal number, timbrado or CDC, date, amount», or a sheet with headings as the tool gives it. Shows them first; --apply notes them.",
    ),
    "help.fiscal.pending": QT_TRANSLATE_NOOP(
        "Codes", "Receipts that wait for their fiscal document; --copy shows the block to copy for each person."
    ),
    "help.fiscal.stamps": QT_TRANSLATE_NOOP(
        "Codes", "Lists the stamps (timbrados), how much of each is left, and warns of those about to end."
    ),
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
    "opt.fiscal.add-stamp.kind": QT_TRANSLATE_NOOP(
        "Codes", "kind of document; the usual one of the country when nothing is said"
    ),
    "opt.fiscal.charges.blocks_too": QT_TRANSLATE_NOOP("Codes", "also show the block to copy"),
    "opt.fiscal.list.search": QT_TRANSLATE_NOOP("Codes", "words of the number, receiver or receipt"),
    "opt.fiscal.move.receipts": QT_TRANSLATE_NOOP("Codes", "the receipt it is of now; may be said several times"),
    "opt.fiscal.note.again": QT_TRANSLATE_NOOP("Codes", "a receipt may have a second document"),
    "opt.fiscal.note.amount": QT_TRANSLATE_NOOP(
        "Codes", "amount of the document in minor units; without it, what its receipts sum to"
    ),
    "opt.fiscal.note.charges": QT_TRANSLATE_NOOP("Codes", "charge it covers, by its id; may be said several times"),
    "opt.fiscal.note.kind": QT_TRANSLATE_NOOP(
        "Codes", "kind of document; the usual one of the country when nothing is said"
    ),
    "opt.fiscal.note.receipts": QT_TRANSLATE_NOOP("Codes", "receipt it covers; may be said several times"),
    "opt.fiscal.paste.since": QT_TRANSLATE_NOOP(
        "Codes", "people are looked for among the receipts since this day; without it, since last month"
    ),
    "opt.fiscal.pending.apart": QT_TRANSLATE_NOOP("Codes", "a block for each receipt instead of one for each person"),
    "opt.fiscal.pending.blocks_too": QT_TRANSLATE_NOOP("Codes", "also show the block to copy for each person"),
    "opt.fiscal.pending.only": QT_TRANSLATE_NOOP("Codes", "only this receipt; may be said several times"),
    "opt.last": QT_TRANSLATE_NOOP("Codes", "last number"),
    "opt.mark": QT_TRANSLATE_NOOP("Codes", "timbrado, CDC or fiscal folio"),
    "opt.packages.settle.reason": QT_TRANSLATE_NOOP("Codes", "what came of it"),
    "opt.really": QT_TRANSLATE_NOOP("Codes", "note them; without it they are only shown"),
    "opt.receipts.explain.note": QT_TRANSLATE_NOOP("Codes", "why it is no receipt"),
    "opt.receipts.list.fiscal": QT_TRANSLATE_NOOP(
        "Codes", "those that wait for an invoice (waiting) or are on one (done)"
    ),
    "opt.receipts.numbers.out": QT_TRANSLATE_NOOP("Codes", "PDF, CSV or XLSX to write"),
    "opt.receipts.series.add.last": QT_TRANSLATE_NOOP("Codes", "last number: it is then a pad"),
    "opt.receipts.series.add.purpose": QT_TRANSLATE_NOOP("Codes", "for receipts or for donations"),
    "opt.receipts.series.hand.holder": QT_TRANSLATE_NOOP("Codes", "who takes it"),
}
