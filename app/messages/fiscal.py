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
    "charge.invoiced": QT_TRANSLATE_NOOP(
        "Codes", "The charge is on the document {number}. Cancel that one first, in the tool and here."
    ),
    "check.receipt_sent": QT_TRANSLATE_NOOP("Codes", "Receipts as they were sent to the alliance"),
    "cli.chain_settled": QT_TRANSLATE_NOOP("Codes", "Noted. Receipts reviewed: {count}."),
    "cli.saved": QT_TRANSLATE_NOOP("Codes", "Saved: {path}"),
    "col.cancelled": QT_TRANSLATE_NOOP("Codes", "Cancelled"),
    "col.days_left": QT_TRANSLATE_NOOP("Codes", "Days left"),
    "col.first": QT_TRANSLATE_NOOP("Codes", "First"),
    "col.fiscal": QT_TRANSLATE_NOOP("Codes", "Fiscal document"),
    "col.gaps": QT_TRANSLATE_NOOP("Codes", "Missing"),
    "col.holder": QT_TRANSLATE_NOOP("Codes", "Who has it"),
    "col.issued": QT_TRANSLATE_NOOP("Codes", "Issued"),
    "col.last": QT_TRANSLATE_NOOP("Codes", "Last"),
    "col.line": QT_TRANSLATE_NOOP("Codes", "Line"),
    "col.next": QT_TRANSLATE_NOOP("Codes", "Next"),
    "col.noted_by": QT_TRANSLATE_NOOP("Codes", "Noted by"),
    "col.out": QT_TRANSLATE_NOOP("Codes", "Outside"),
    "col.problem": QT_TRANSLATE_NOOP("Codes", "What to look at"),
    "col.range": QT_TRANSLATE_NOOP("Codes", "Numbers"),
    "col.receipts": QT_TRANSLATE_NOOP("Codes", "Receipts"),
    "col.series": QT_TRANSLATE_NOOP("Codes", "Series"),
    "col.stamp": QT_TRANSLATE_NOOP("Codes", "Timbrado / CDC"),
    "col.used": QT_TRANSLATE_NOOP("Codes", "Used"),
    "col.voided": QT_TRANSLATE_NOOP("Codes", "Void"),
    "fiscal.amount_other": QT_TRANSLATE_NOOP(
        "Codes",
        "The document of {name} says {amount}; what waits adds up to {waits} and no receipts of them to that. Write the receipts.",
    ),
    "fiscal.amount_several": QT_TRANSLATE_NOOP(
        "Codes", "Several receipts of {name} add up to {amount}. Write which ones."
    ),
    "fiscal.cancel_alone": QT_TRANSLATE_NOOP("Codes", "{number} is cancelled. No receipt waits for another one."),
    "fiscal.cancel_day": QT_TRANSLATE_NOOP(
        "Codes", "The day of the cancellation is between the day of {number} and today."
    ),
    "fiscal.cancel_done": QT_TRANSLATE_NOOP(
        "Codes", "{number} is cancelled. These receipts wait for another document: {receipts}."
    ),
    "fiscal.cancel_reason": QT_TRANSLATE_NOOP("Codes", "Write why the document was cancelled."),
    "fiscal.cancelled": QT_TRANSLATE_NOOP("Codes", "{number} is cancelled already."),
    "fiscal.charge_done": QT_TRANSLATE_NOOP(
        "Codes",
        "Nothing of the charge {charge} is left to invoice: it was let off, or paid with receipts that have their document.",
    ),
    "fiscal.charge_has": QT_TRANSLATE_NOOP("Codes", "The charge {charge} is on the document {number} already."),
    "fiscal.charges": QT_TRANSLATE_NOOP("Codes", "charges on credit: {count}"),
    "fiscal.code_differs": QT_TRANSLATE_NOOP(
        "Codes", "The CDC is of another document: the number inside it is not {number}. Compare both."
    ),
    "fiscal.code_odd": QT_TRANSLATE_NOOP(
        "Codes", "The long code has {length} characters and does not look complete. Copy it again, whole."
    ),
    "fiscal.in_future": QT_TRANSLATE_NOOP("Codes", "{date} is after today."),
    "fiscal.kind": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of fiscal document here. These are: {known}."),
    "fiscal.line_cancelled": QT_TRANSLATE_NOOP("Codes", "{number} was cancelled in the tool: it is not noted."),
    "fiscal.line_noted": QT_TRANSLATE_NOOP("Codes", "{number} is noted already with these receipts."),
    "fiscal.line_twice": QT_TRANSLATE_NOOP("Codes", "{receipt} stands on an earlier line already."),
    "fiscal.long": QT_TRANSLATE_NOOP("Codes", "At most {most} lines at once."),
    "fiscal.move_amount": QT_TRANSLATE_NOOP(
        "Codes", "{number} is of {amount} and the receipts add up to {receipts}. Cancel it and write another one."
    ),
    "fiscal.move_fewer": QT_TRANSLATE_NOOP("Codes", "{number} was of {count} receipts: say as many."),
    "fiscal.moved": QT_TRANSLATE_NOOP("Codes", "{number} is now of {receipts}."),
    "fiscal.no_number": QT_TRANSLATE_NOOP("Codes", "Write the number of the fiscal document."),
    "fiscal.no_stamp": QT_TRANSLATE_NOOP("Codes", "{number} has neither a timbrado nor a CDC."),
    "fiscal.nobody_waits": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is neither a receipt nor somebody whose receipts wait in these days."
    ),
    "fiscal.not_of_void": QT_TRANSLATE_NOOP(
        "Codes", "{number} cannot be moved: its receipts stand, or it is cancelled."
    ),
    "fiscal.not_text": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is no text or CSV of this kind. Save the sheet as CSV, or copy its cells and paste them."
    ),
    "fiscal.noted": QT_TRANSLATE_NOOP("Codes", "{kind} {number} noted: {amount}, {covered}."),
    "fiscal.nothing": QT_TRANSLATE_NOOP("Codes", "Say which receipt or charge the document covers."),
    "fiscal.nothing_pasted": QT_TRANSLATE_NOOP(
        "Codes", "There is no line that can be taken. Each one needs the receipt or the person, and the fiscal number."
    ),
    "fiscal.number_odd": QT_TRANSLATE_NOOP(
        "Codes",
        "{number} does not look like a number of this kind (for example {example}). It is noted as it was typed.",
    ),
    "fiscal.number_twice": QT_TRANSLATE_NOOP(
        "Codes", "{number} is noted already. If it was wrong, cancel that one first."
    ),
    "fiscal.of_void": QT_TRANSLATE_NOOP(
        "Codes",
        "{number} stands, but its receipt {receipts} is void. Cancel it in the tool and here, or say which receipt it is of.",
    ),
    "fiscal.paste_preview": QT_TRANSLATE_NOOP(
        "Codes",
        "Nothing written yet. Lines that would be taken: {count} · with problems: {problems}. With --apply they are noted.",
    ),
    "fiscal.pasted": QT_TRANSLATE_NOOP(
        "Codes", "Lines taken: {count} · documents: {documents} · with problems: {problems}"
    ),
    "fiscal.pending_sum": QT_TRANSLATE_NOOP("Codes", "Receipts without a fiscal document: {count} · {amount}"),
    "fiscal.person_several": QT_TRANSLATE_NOOP(
        "Codes", "{name} waits for more than one document (dues and a donation). Write the amount too, or the receipts."
    ),
    "fiscal.receipt_has": QT_TRANSLATE_NOOP("Codes", "{receipt} has its document already: {number}."),
    "fiscal.receipt_void": QT_TRANSLATE_NOOP("Codes", "{receipt} is void: no fiscal document goes with it."),
    "fiscal.stamp_added": QT_TRANSLATE_NOOP("Codes", "Stamp {number} noted."),
    "fiscal.unknown": QT_TRANSLATE_NOOP("Codes", "There is no fiscal document “{text}”."),
    "fiscal.unreadable": QT_TRANSLATE_NOOP("Codes", "“{file}” cannot be read: {reason}"),
    "fiscal.waits": QT_TRANSLATE_NOOP("Codes", "waits for an invoice"),
    "fiscal_kind.cfdi": QT_TRANSLATE_NOOP("Codes", "CFDI"),
    "fiscal_kind.credit_note": QT_TRANSLATE_NOOP("Codes", "credit note"),
    "fiscal_kind.exempt_invoice": QT_TRANSLATE_NOOP("Codes", "exempt invoice"),
    "fiscal_kind.exempt_slip": QT_TRANSLATE_NOOP("Codes", "exempt sales slip"),
    "fiscal_kind.invoice": QT_TRANSLATE_NOOP("Codes", "invoice"),
    "fiscal_kind.other": QT_TRANSLATE_NOOP("Codes", "other document"),
    "fiscal_kind.slip": QT_TRANSLATE_NOOP("Codes", "sales slip"),
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
    "stamp.days": QT_TRANSLATE_NOOP("Codes", "The last day cannot be before the first."),
    "stamp.ended": QT_TRANSLATE_NOOP(
        "Codes", "The stamp {number} ended on {date}. Ask for a new one before writing more documents."
    ),
    "stamp.ends": QT_TRANSLATE_NOOP(
        "Codes", "The stamp {number} ends on {date} ({days} days). Ask for a new one in time."
    ),
    "stamp.few": QT_TRANSLATE_NOOP("Codes", "The stamp {number} has {left} numbers left. Ask for a new one in time."),
    "stamp.no_number": QT_TRANSLATE_NOOP("Codes", "Write the number of the stamp."),
    "stamp.not_noted": QT_TRANSLATE_NOOP(
        "Codes", "The timbrado {stamp} is not noted here. Check it, or note it as a new one."
    ),
    "stamp.other_day": QT_TRANSLATE_NOOP(
        "Codes", "The timbrado {stamp} is valid from {since} until {until}: the document's day is outside."
    ),
    "stamp.other_number": QT_TRANSLATE_NOOP(
        "Codes", "The timbrado {stamp} is for the numbers {first} to {last}: {number} is outside."
    ),
    "stamp.range": QT_TRANSLATE_NOOP("Codes", "The last number cannot be below the first."),
    "stamp.twice": QT_TRANSLATE_NOOP("Codes", "The stamp {number} is noted already."),
    "verb.alliance.chain_settled": QT_TRANSLATE_NOOP("Codes", "receipts of a guild reviewed"),
    "verb.fiscal.add_stamp": QT_TRANSLATE_NOOP("Codes", "stamp noted"),
    "verb.fiscal.cancel": QT_TRANSLATE_NOOP("Codes", "fiscal document cancelled"),
    "verb.fiscal.move": QT_TRANSLATE_NOOP("Codes", "fiscal document given to another receipt"),
    "verb.fiscal.note": QT_TRANSLATE_NOOP("Codes", "fiscal document noted"),
    "verb.fiscal.paste": QT_TRANSLATE_NOOP("Codes", "fiscal numbers taken back"),
    "verb.receipts.add_pad": QT_TRANSLATE_NOOP("Codes", "collector's pad added"),
    "verb.receipts.enter_pad": QT_TRANSLATE_NOOP("Codes", "receipt of a pad entered"),
    "verb.receipts.explain": QT_TRANSLATE_NOOP("Codes", "missing number explained"),
    "verb.receipts.hand_pad": QT_TRANSLATE_NOOP("Codes", "collector's pad handed on"),
    "verb.receipts.return_pad": QT_TRANSLATE_NOOP("Codes", "collector's pad returned"),
}
