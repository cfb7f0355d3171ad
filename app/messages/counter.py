"""What is said about money for several members, other income and foreign money at the counter. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.ahead_for_form": QT_TRANSLATE_NOOP("Codes", "“{text}” must be MEMBER=MONTHS, for example --ahead-for 102=2."),
    "cli.amount_missing": QT_TRANSLATE_NOOP(
        "Codes", "Say --amount, or what was handed over with --tendered, --currency and --rate."
    ),
    "cli.apply_stranger": QT_TRANSLATE_NOOP(
        "Codes", "--apply and --ahead-for name a member for whom nothing is paid. Add them with --for MEMBER=AMOUNT."
    ),
    "cli.for_form": QT_TRANSLATE_NOOP("Codes", "“{text}” must be MEMBER=AMOUNT, for example --for 102=85000."),
    "cli.instalments": QT_TRANSLATE_NOOP("Codes", "Payment plan {id} of {name}: {amount}, {act} · {state}"),
    "cli.part_form": QT_TRANSLATE_NOOP("Codes", "“{text}” is no instalment. Write 2026-12-10=200000."),
    "cli.parts_or_part": QT_TRANSLATE_NOOP("Codes", "Write --parts with how many, or each one with --part."),
    "col.due": QT_TRANSLATE_NOOP("Codes", "Due"),
    "col.next_part": QT_TRANSLATE_NOOP("Codes", "Next"),
    "col.paid": QT_TRANSLATE_NOOP("Codes", "Paid"),
    "col.part": QT_TRANSLATE_NOOP("Codes", "Part"),
    "expense.other_currency": QT_TRANSLATE_NOOP(
        "Codes", "That account is kept in {currency}. Change the money first, or choose another account."
    ),
    "help.receipts.files": QT_TRANSLATE_NOOP("Codes", "The proofs kept with a receipt: list, add, save."),
    "help.receipts.income": QT_TRANSLATE_NOOP(
        "Codes",
        "Receive money that is for nobody's account (donation, service, sale, grant, interest, other) and issue its receipt.",
    ),
    "income_kind.donation": QT_TRANSLATE_NOOP("Codes", "donation"),
    "income_kind.grant": QT_TRANSLATE_NOOP("Codes", "grant"),
    "income_kind.interest": QT_TRANSLATE_NOOP("Codes", "interest"),
    "income_kind.other": QT_TRANSLATE_NOOP("Codes", "other"),
    "income_kind.sale": QT_TRANSLATE_NOOP("Codes", "sale"),
    "income_kind.service": QT_TRANSLATE_NOOP("Codes", "service"),
    "instalments.count_odd": QT_TRANSLATE_NOOP("Codes", "Write between 1 and {most} instalments, each with an amount."),
    "instalments.days": QT_TRANSLATE_NOOP(
        "Codes", "{day} is too early: each instalment falls after the one before, none before the agreement."
    ),
    "instalments.ended": QT_TRANSLATE_NOOP("Codes", "That payment plan has ended already."),
    "instalments.in_another": QT_TRANSLATE_NOOP(
        "Codes", "One of those charges is in another payment plan. End that one first."
    ),
    "instalments.long": QT_TRANSLATE_NOOP("Codes", "That is too long: {most} characters at most."),
    "instalments.no_act": QT_TRANSLATE_NOOP("Codes", "Write the resolution that allows the plan."),
    "instalments.no_charges": QT_TRANSLATE_NOOP("Codes", "Nothing is open that a plan could be agreed for."),
    "instalments.not_open": QT_TRANSLATE_NOOP("Codes", "One of those charges is not open or is somebody else's."),
    "instalments.part_missing": QT_TRANSLATE_NOOP("Codes", "Part {number} needs a day and an amount."),
    "instalments.reason": QT_TRANSLATE_NOOP("Codes", "Write why the plan ends."),
    "instalments.sum_differs": QT_TRANSLATE_NOOP("Codes", "The instalments must add up to what is owed."),
    "instalments.today": QT_TRANSLATE_NOOP("Codes", "A payment plan is noted on the day it is agreed: today."),
    "instalments.unknown": QT_TRANSLATE_NOOP("Codes", "There is no payment plan “{text}”."),
    "instalments_line.kept": QT_TRANSLATE_NOOP("Codes", "Payment plan {id}: kept · next part {amount}, until {day}"),
    "instalments_line.late": QT_TRANSLATE_NOOP("Codes", "Payment plan {id}: behind by {behind}, since {day}"),
    "instalments_state.ended": QT_TRANSLATE_NOOP("Codes", "ended: {reason}"),
    "instalments_state.kept": QT_TRANSLATE_NOOP("Codes", "kept up to now"),
    "instalments_state.late": QT_TRANSLATE_NOOP("Codes", "behind by {amount}"),
    "instalments_state.paid": QT_TRANSLATE_NOOP("Codes", "all paid"),
    "opt.cash.add-account.currency": QT_TRANSLATE_NOOP("Codes", "Its money, when it is not the office's."),
    "opt.collector": QT_TRANSLATE_NOOP("Codes", "Who took the money outside the office."),
    "opt.coming": QT_TRANSLATE_NOOP(
        "Codes", "Coming months that are paid for one of the other members: MEMBER=MONTHS."
    ),
    "opt.dues.pay.currency": QT_TRANSLATE_NOOP("Codes", "Which foreign money it was, for example USD."),
    "opt.dues.pay.parts": QT_TRANSLATE_NOOP(
        "Codes",
        "Which due it pays and how much, with the member before a colon where it is another one; repeat it for more.",
    ),
    "opt.others": QT_TRANSLATE_NOOP("Codes", "One more member and what is paid for them: MEMBER=AMOUNT."),
    "opt.payer": QT_TRANSLATE_NOOP("Codes", "The member who pays, if it is another one."),
    "opt.payer_id": QT_TRANSLATE_NOOP("Codes", "Tax id of who pays."),
    "opt.payer_name": QT_TRANSLATE_NOOP("Codes", "Name of who pays, if it is no member."),
    "opt.proof": QT_TRANSLATE_NOOP("Codes", "Picture or PDF of the proof, kept with the payment."),
    "opt.rate": QT_TRANSLATE_NOOP("Codes", "What one of it costs here, for example 7300."),
    "opt.receipts.correct.again": QT_TRANSLATE_NOOP("Codes", "Another cheque with the same number and bank: note it."),
    "opt.receipts.correct.concept": QT_TRANSLATE_NOOP("Codes", "What the money is for, as the receipt says it."),
    "opt.receipts.correct.currency": QT_TRANSLATE_NOOP("Codes", "Which foreign money it was, for example USD."),
    "opt.receipts.correct.day": QT_TRANSLATE_NOOP("Codes", "Day of the paper; without it, the one it had."),
    "opt.receipts.correct.fund": QT_TRANSLATE_NOOP("Codes", "The fund it is for."),
    "opt.receipts.correct.kind": QT_TRANSLATE_NOOP("Codes", "What kind of other income it was."),
    "opt.receipts.correct.others": QT_TRANSLATE_NOOP(
        "Codes", "A member and what was really paid for them: MEMBER=AMOUNT; 0 takes them off the receipt."
    ),
    "opt.receipts.correct.parts": QT_TRANSLATE_NOOP(
        "Codes",
        "Which due it pays and how much, with the member before a colon where there are several; repeat it for more.",
    ),
    "opt.receipts.correct.tendered": QT_TRANSLATE_NOOP(
        "Codes", "How much foreign money was handed over, in cents; 0: it was the office's own money."
    ),
    "opt.receipts.files.out": QT_TRANSLATE_NOOP("Codes", "Folder to save them to."),
    "opt.receipts.files.paths": QT_TRANSLATE_NOOP("Codes", "Picture or PDF to keep with the payment."),
    "opt.receipts.income.concept": QT_TRANSLATE_NOOP("Codes", "What the money is for, as the receipt says it."),
    "opt.receipts.income.currency": QT_TRANSLATE_NOOP("Codes", "Which foreign money it was, for example USD."),
    "opt.receipts.income.fund": QT_TRANSLATE_NOOP("Codes", "The fund it is for; without it, the general one."),
    "opt.tendered": QT_TRANSLATE_NOOP("Codes", "What was handed over in foreign money, in its cents."),
    "other_income.concept_long": QT_TRANSLATE_NOOP("Codes", "What the money is for has up to {most} letters."),
    "other_income.kind_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of income."),
    "other_income.no_concept": QT_TRANSLATE_NOOP("Codes", "Write what the money is for: the receipt says it."),
    "payment.account_currency": QT_TRANSLATE_NOOP(
        "Codes",
        "That account is kept in {currency}. Write how much {currency} was handed over and at which rate, or choose another account.",
    ),
    "payment.many_shares": QT_TRANSLATE_NOOP(
        "Codes", "One receipt goes for up to {most} members. Make another one for the rest."
    ),
    "payment.member_twice": QT_TRANSLATE_NOOP(
        "Codes", "{name} is twice in this payment. Put the whole amount in one line."
    ),
    "payment.no_payer": QT_TRANSLATE_NOOP("Codes", "Write who pays: the receipt names that person or firm."),
    "payment.nobody": QT_TRANSLATE_NOOP("Codes", "Choose for whom it is paid."),
    "payment.payer_long": QT_TRANSLATE_NOOP("Codes", "The name and the tax id of who pays have up to {most} letters."),
    "payment.rate_differs": QT_TRANSLATE_NOOP(
        "Codes",
        "What was handed over is worth {worth} at that rate, and {amount} is to be collected. Correct one of them.",
    ),
    "payment.rate_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no exchange rate. Write how much one costs here, for example 7.300."
    ),
    "payment.reference_used": QT_TRANSLATE_NOOP(
        "Codes", "The reference {reference} is on receipt {receipts} already. Look whether it is the same money."
    ),
    "payment.tendered_half": QT_TRANSLATE_NOOP(
        "Codes", "Write all three: how much was handed over, in which currency and at which rate."
    ),
    "payment.tendered_home": QT_TRANSLATE_NOOP(
        "Codes", "{currency} is the office's own money: no exchange rate is needed."
    ),
    "receipt.correct_concept": QT_TRANSLATE_NOOP(
        "Codes",
        "Receipt {number} pays dues: it has no concept and no fund of its own. If it was a donation or other income, add --kind.",
    ),
    "receipt.correct_invoiced": QT_TRANSLATE_NOOP(
        "Codes",
        "Receipt {number} is on the invoice {document}, and the right one would have another amount or payer. Cancel that invoice first, in the tax office's tool and here; then correct the receipt.",
    ),
    "receipt.correct_shared": QT_TRANSLATE_NOOP(
        "Codes",
        "Receipt {number} is for several members or for nobody's account. Say whose amount changes with --for MEMBER=AMOUNT; other income has --amount, --kind and --concept.",
    ),
    "table.receipt_share": QT_TRANSLATE_NOOP("Codes", "part of a receipt for several"),
    "verb.dues.agree_instalments": QT_TRANSLATE_NOOP("Codes", "payment plan agreed"),
    "verb.dues.end_instalments": QT_TRANSLATE_NOOP("Codes", "payment plan ended"),
    "verb.dues.receive": QT_TRANSLATE_NOOP("Codes", "money received"),
}
