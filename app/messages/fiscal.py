"""What is said about fiscal. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cell.chain.lost": QT_TRANSLATE_NOOP(
        "Codes",
        "ATTENTION: the guild had sent the receipt {value} and its file does not have it any more. Ask what became of it.",
    ),
    "cell.chain.rewritten": QT_TRANSLATE_NOOP(
        "Codes",
        "ATTENTION: the receipt {value}, or one before it, is not what it was when the guild sent it earlier. Ask for the paper and compare.",
    ),
    "chain.no_reason": QT_TRANSLATE_NOOP("Codes", "Write what came of it."),
    "chain.nothing": QT_TRANSLATE_NOOP("Codes", "Nothing of the receipts of this guild waits for review."),
    "check.receipt_sent": QT_TRANSLATE_NOOP("Codes", "Receipts as they were sent to the alliance"),
    "cli.chain_settled": QT_TRANSLATE_NOOP("Codes", "Noted. Receipts reviewed: {count}."),
    "cli.saved": QT_TRANSLATE_NOOP("Codes", "Saved: {path}"),
    "col.fiscal": QT_TRANSLATE_NOOP("Codes", "Fiscal document"),
    "col.gaps": QT_TRANSLATE_NOOP("Codes", "Missing"),
    "col.holder": QT_TRANSLATE_NOOP("Codes", "Who has it"),
    "col.issued": QT_TRANSLATE_NOOP("Codes", "Issued"),
    "col.next": QT_TRANSLATE_NOOP("Codes", "Next"),
    "col.noted_by": QT_TRANSLATE_NOOP("Codes", "Noted by"),
    "col.out": QT_TRANSLATE_NOOP("Codes", "Outside"),
    "col.range": QT_TRANSLATE_NOOP("Codes", "Numbers"),
    "col.series": QT_TRANSLATE_NOOP("Codes", "Series"),
    "col.voided": QT_TRANSLATE_NOOP("Codes", "Void"),
    "number.explained": QT_TRANSLATE_NOOP("Codes", "{number} is explained already: {note}."),
    "number.is_receipt": QT_TRANSLATE_NOOP(
        "Codes", "{number} is a receipt. It can be voided; it cannot be noted as missing."
    ),
    "number.no_note": QT_TRANSLATE_NOOP("Codes", "Write why {number} is no receipt."),
    "number.not_given": QT_TRANSLATE_NOOP(
        "Codes", "{number} was not given yet (the last one is {last}): there is nothing to explain."
    ),
    "number_state.blank": QT_TRANSLATE_NOOP("Codes", "unused"),
    "number_state.explained": QT_TRANSLATE_NOOP("Codes", "explained"),
    "number_state.gap": QT_TRANSLATE_NOOP("Codes", "MISSING"),
    "number_state.issued": QT_TRANSLATE_NOOP("Codes", "issued"),
    "number_state.out": QT_TRANSLATE_NOOP("Codes", "with the collector"),
    "number_state.void": QT_TRANSLATE_NOOP("Codes", "void"),
    "numbers.count": QT_TRANSLATE_NOOP("Codes", "{state}: {count}"),
    "numbers.explained": QT_TRANSLATE_NOOP("Codes", "{number} is explained: {note}."),
    "numbers.range": QT_TRANSLATE_NOOP("Codes", "From {first} to {last} is no range of numbers (at most {most})."),
    "numbers.total": QT_TRANSLATE_NOOP("Codes", "Receipts that stand: {amount}"),
    "pad.already_out": QT_TRANSLATE_NOOP(
        "Codes", "{holder} has the pad {pad}. Take it back before it is handed to somebody else."
    ),
    "pad.day_before": QT_TRANSLATE_NOOP("Codes", "The day cannot be before {date}, when the pad last changed hands."),
    "pad.from": QT_TRANSLATE_NOOP("Codes", "from {number} on"),
    "pad.held_since": QT_TRANSLATE_NOOP("Codes", "{name} has it since {date}"),
    "pad.holder": QT_TRANSLATE_NOOP("Codes", "Write who takes the pad, with at most {most} letters."),
    "pad.in_future": QT_TRANSLATE_NOOP("Codes", "{date} is after today."),
    "pad.not_handed": QT_TRANSLATE_NOOP(
        "Codes", "Nobody has the pad {pad} yet. Hand it to a collector first; then {number} can be entered."
    ),
    "pad.not_out": QT_TRANSLATE_NOOP("Codes", "Nobody has the pad {pad}: it cannot come back."),
    "pad.number_explained": QT_TRANSLATE_NOOP("Codes", "{number} is noted as no receipt ({note})."),
    "pad.number_used": QT_TRANSLATE_NOOP(
        "Codes", "{number} was entered already: {name}, {date}. A paper comes in only once."
    ),
    "pad.out_of_range": QT_TRANSLATE_NOOP(
        "Codes", "{number} is not on this pad: it goes from {first} to {last}. Look at the number on the paper again."
    ),
    "pad.range": QT_TRANSLATE_NOOP(
        "Codes",
        "A pad goes from its first number to its last, at most {most} papers; from {first} to {last} is not that.",
    ),
    "pad.returned": QT_TRANSLATE_NOOP(
        "Codes",
        "The pad {pad} came back on {date} and is closed. If {number} is really one of its papers, hand the pad on again and enter it.",
    ),
    "pad.returned_since": QT_TRANSLATE_NOOP("Codes", "{name} returned it on {date}"),
    "pad.skipped": QT_TRANSLATE_NOOP(
        "Codes",
        "The pad {pad} cannot be closed yet: nothing is known of {numbers} ({count}). Enter these papers or explain each one.",
    ),
    "purpose.donation": QT_TRANSLATE_NOOP("Codes", "donations"),
    "purpose.receipt": QT_TRANSLATE_NOOP("Codes", "receipts"),
    "series.gives_numbers": QT_TRANSLATE_NOOP("Codes", "{text} is no collector's pad."),
    "series.needs_number": QT_TRANSLATE_NOOP(
        "Codes", "{text} is a collector's pad: say also the number that stands on its paper, for example {text}-25."
    ),
    "series.purpose": QT_TRANSLATE_NOOP("Codes", "A series is for receipts or for donations, not for {text}."),
    "verb.alliance.chain_settled": QT_TRANSLATE_NOOP("Codes", "receipts of a guild reviewed"),
    "verb.receipts.add_pad": QT_TRANSLATE_NOOP("Codes", "collector's pad added"),
    "verb.receipts.enter_pad": QT_TRANSLATE_NOOP("Codes", "receipt of a pad entered"),
    "verb.receipts.explain": QT_TRANSLATE_NOOP("Codes", "missing number explained"),
    "verb.receipts.hand_pad": QT_TRANSLATE_NOOP("Codes", "collector's pad handed on"),
    "verb.receipts.return_pad": QT_TRANSLATE_NOOP("Codes", "collector's pad returned"),
}
