"""What is said about money that goes out and moves: expenses, funds, deposits, the close of a day. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "account.unknown": QT_TRANSLATE_NOOP("Codes", "There is no cash box or account “{text}”. Choose one of the list."),
    "account_kind.bank": QT_TRANSLATE_NOOP("Codes", "bank account"),
    "account_kind.cash": QT_TRANSLATE_NOOP("Codes", "cash box"),
    "account_kind.wallet": QT_TRANSLATE_NOOP("Codes", "wallet"),
    "allowance.act": QT_TRANSLATE_NOOP("Codes", "Say which resolution allows it, as the office cites it: Acta 9/2026."),
    "allowance.days": QT_TRANSLATE_NOOP("Codes", "It cannot end before it begins."),
    "allowance.overlaps": QT_TRANSLATE_NOOP("Codes", "This member has one for those days already. End it first."),
    "allowance.percent": QT_TRANSLATE_NOOP("Codes", "Write a percentage from 1 to 100."),
    "allowance.reason": QT_TRANSLATE_NOOP("Codes", "Say why they pay less."),
    "allowance.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such reduction."),
    "cash.box_below": QT_TRANSLATE_NOOP(
        "Codes",
        "{name} is left with {amount}, and a cash box holds no less than nothing. Look at the amount, or enter first the money that was received.",
    ),
    "cash.day_closed": QT_TRANSLATE_NOOP(
        "Codes",
        "“{account}” is closed until {closed}: nothing can be entered on {day} any more. Enter it with today's date and say in the note when it was.",
    ),
    "cash.fund_overspent": QT_TRANSLATE_NOOP(
        "Codes", "More was spent of {funds} than came in for it. Look whether another fund paid this."
    ),
    "cash.today_closed": QT_TRANSLATE_NOOP(
        "Codes", "“{account}” was closed on {closed}. Open the close again, enter it in another account, or tomorrow."
    ),
    "cash_move.difference": QT_TRANSLATE_NOOP("Codes", "difference of the count"),
    "cash_move.expense": QT_TRANSLATE_NOOP("Codes", "expense"),
    "cash_move.expense_void": QT_TRANSLATE_NOOP("Codes", "expense voided"),
    "cash_move.move_in": QT_TRANSLATE_NOOP("Codes", "brought from"),
    "cash_move.move_out": QT_TRANSLATE_NOOP("Codes", "carried to"),
    "cash_move.payment": QT_TRANSLATE_NOOP("Codes", "receipt"),
    "cash_move.reversal": QT_TRANSLATE_NOOP("Codes", "receipt voided"),
    "cash_move.unidentified": QT_TRANSLATE_NOOP("Codes", "income to identify"),
    "cash_move.unidentified_back": QT_TRANSLATE_NOOP("Codes", "income given back"),
    "charge.due_before": QT_TRANSLATE_NOOP("Codes", "It cannot fall due before it is charged."),
    "charge.in_future": QT_TRANSLATE_NOOP("Codes", "{date} is still to come."),
    "cheque.before": QT_TRANSLATE_NOOP("Codes", "For cheque {number} that day is too early: choose {day} or later."),
    "cheque.day_odd": QT_TRANSLATE_NOOP("Codes", "{date} cannot be the day of this cheque. Look at the year."),
    "cheque.fee_of_nobody": QT_TRANSLATE_NOOP(
        "Codes", "Nobody's account can be charged for this cheque: it was not paid by a member."
    ),
    "cheque.in_future": QT_TRANSLATE_NOOP("Codes", "{date} is still to come."),
    "cheque.is_cleared": QT_TRANSLATE_NOOP("Codes", "Cheque {number} of {bank} was already paid by the bank."),
    "cheque.is_deposited": QT_TRANSLATE_NOOP("Codes", "Cheque {number} of {bank} was deposited already."),
    "cheque.is_in_hand": QT_TRANSLATE_NOOP("Codes", "Cheque {number} of {bank} is still here: deposit it first."),
    "cheque.is_returned": QT_TRANSLATE_NOOP("Codes", "Cheque {number} of {bank} was returned already."),
    "cheque.is_void": QT_TRANSLATE_NOOP("Codes", "The receipt of cheque {number} of {bank} was voided."),
    "cheque.long": QT_TRANSLATE_NOOP("Codes", "That is too long: {most} characters at most."),
    "cheque.no_bank": QT_TRANSLATE_NOOP("Codes", "Write which bank the cheque is of."),
    "cheque.no_number": QT_TRANSLATE_NOOP("Codes", "Write the cheque's number."),
    "cheque.none_chosen": QT_TRANSLATE_NOOP("Codes", "Choose at least one cheque."),
    "cheque.not_a_bank": QT_TRANSLATE_NOOP("Codes", "Cheques are deposited into a bank account. Choose one."),
    "cheque.not_payable": QT_TRANSLATE_NOOP("Codes", "Cheque {number} can be paid from {day} on. Deposit it then."),
    "cheque.noted": QT_TRANSLATE_NOOP("Codes", "The cheque of this receipt is noted already."),
    "cheque.other_method": QT_TRANSLATE_NOOP("Codes", "This receipt was not paid by cheque."),
    "cheque.reason": QT_TRANSLATE_NOOP("Codes", "Write why the cheque was returned."),
    "cheque.receipt_void": QT_TRANSLATE_NOOP("Codes", "This receipt is void: its cheque is not kept any more."),
    "cheque.same_twice": QT_TRANSLATE_NOOP("Codes", "The same cheque was named twice."),
    "cheque.several": QT_TRANSLATE_NOOP("Codes", "Several cheques have this number: {ids}. Write the one with #."),
    "cheque.twice": QT_TRANSLATE_NOOP(
        "Codes", "Cheque {number} of that bank is noted already. Look whether it is the same paper."
    ),
    "cheque.twice_enter": QT_TRANSLATE_NOOP(
        "Codes", "Cheque {number} of that bank is noted already. If it is another paper, press Enter again."
    ),
    "cheque.unknown": QT_TRANSLATE_NOOP(
        "Codes",
        "There is no cheque “{text}”. Write the number that is on the cheque, or its place in “cheques list”, for example #1.",
    ),
    "cheque_state.cleared": QT_TRANSLATE_NOOP("Codes", "paid on {day}"),
    "cheque_state.deposited": QT_TRANSLATE_NOOP("Codes", "deposited on {day} · {account}"),
    "cheque_state.in_hand": QT_TRANSLATE_NOOP("Codes", "in hand"),
    "cheque_state.returned": QT_TRANSLATE_NOOP("Codes", "returned on {day}: {reason}"),
    "cheque_state.void": QT_TRANSLATE_NOOP("Codes", "receipt void"),
    "cli.cheque_cleared": QT_TRANSLATE_NOOP("Codes", "The bank has paid cheque {number}."),
    "cli.cheque_missing": QT_TRANSLATE_NOOP(
        "Codes", "Paid by cheque without its data ({count}): {receipts}. Note them with “cheques note”."
    ),
    "cli.cheque_noted": QT_TRANSLATE_NOOP(
        "Codes", "Cheque {number} of {bank}, {amount}, payable on {day}: noted as #{id}."
    ),
    "cli.cheque_returned": QT_TRANSLATE_NOOP(
        "Codes", "Cheque {number} was returned. Receipt {receipt} is void and the debt is open again."
    ),
    "cli.cheques_deposited": QT_TRANSLATE_NOOP("Codes", "Cheques deposited in {account}: {count} · {amount}."),
    "cli.cheques_in_hand": QT_TRANSLATE_NOOP("Codes", "{count} in hand, {amount}."),
    "cli.fee_half": QT_TRANSLATE_NOOP("Codes", "Write --fee together with --fee-plan."),
    "close.already": QT_TRANSLATE_NOOP("Codes", "This account is closed until {closed}. Choose a later day."),
    "close.before_account": QT_TRANSLATE_NOOP("Codes", "The books of this account begin on {day}."),
    "close.counted_odd": QT_TRANSLATE_NOOP("Codes", "Write what was counted: zero or more."),
    "close.in_future": QT_TRANSLATE_NOOP("Codes", "That day is still to come."),
    "close.no_explanation": QT_TRANSLATE_NOOP(
        "Codes",
        "What was counted is not what the books say. Write what you know of the difference; “not known” is an answer too.",
    ),
    "close.none": QT_TRANSLATE_NOOP("Codes", "“{account}” has no close that could be opened again."),
    "close.not_the_last": QT_TRANSLATE_NOOP("Codes", "Only the last close of an account can be opened again."),
    "close.overdrawn": QT_TRANSLATE_NOOP(
        "Codes",
        "What a bank says is below zero is not closed by a count. Reconcile the account with its statement; the year is locked without this.",
    ),
    "close.pieces_differ": QT_TRANSLATE_NOOP("Codes", "Notes and coins do not make up the amount that was counted."),
    "close.pieces_odd": QT_TRANSLATE_NOOP("Codes", "Write how many notes and coins there are: zero or more."),
    "close.reopen_reason": QT_TRANSLATE_NOOP("Codes", "Say why the day is opened again."),
    "close.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such close."),
    "col.bank_name": QT_TRANSLATE_NOOP("Codes", "Bank"),
    "col.cheque_number": QT_TRANSLATE_NOOP("Codes", "Cheque"),
    "counted.agrees": QT_TRANSLATE_NOOP("Codes", "{account}: it agrees"),
    "counted.missing": QT_TRANSLATE_NOOP("Codes", "{account}: {amount} missing"),
    "counted.too_much": QT_TRANSLATE_NOOP("Codes", "{account}: {amount} too much"),
    "document.cfdi": QT_TRANSLATE_NOOP("Codes", "CFDI"),
    "document.exempt_invoice": QT_TRANSLATE_NOOP("Codes", "exempt invoice"),
    "document.fee_slip": QT_TRANSLATE_NOOP("Codes", "fee slip"),
    "document.invoice": QT_TRANSLATE_NOOP("Codes", "invoice"),
    "document.none": QT_TRANSLATE_NOOP("Codes", "without a document"),
    "document.other": QT_TRANSLATE_NOOP("Codes", "another document"),
    "document.receipt": QT_TRANSLATE_NOOP("Codes", "receipt of the supplier"),
    "document.self_invoice": QT_TRANSLATE_NOOP("Codes", "self-issued invoice"),
    "document.slip": QT_TRANSLATE_NOOP("Codes", "sales slip"),
    "document.ticket": QT_TRANSLATE_NOOP("Codes", "till ticket"),
    "expense.already_void": QT_TRANSLATE_NOOP("Codes", "Expense number {number} is void already."),
    "expense.before_account": QT_TRANSLATE_NOOP(
        "Codes", "The books of that account begin on {day}. Use a later date or another account."
    ),
    "expense.category_unknown": QT_TRANSLATE_NOOP("Codes", "Nothing was spent on “{text}” yet. There is: {names}."),
    "expense.document_in_future": QT_TRANSLATE_NOOP(
        "Codes", "The document's date is still to come. Look at the paper again."
    ),
    "expense.document_twice": QT_TRANSLATE_NOOP(
        "Codes",
        "This document was already entered as voucher {number}. If it is another one, look at its number; if it is meant, say so.",
    ),
    "expense.document_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of document."),
    "expense.handed_over": QT_TRANSLATE_NOOP(
        "Codes", "It stands in report {number} of the project “{title}”, sent on {day}: tell who funds it."
    ),
    "expense.in_future": QT_TRANSLATE_NOOP("Codes", "{date} is still to come. Enter the day on which it was paid."),
    "expense.no_category": QT_TRANSLATE_NOOP("Codes", "Choose what it was spent on, or write a new name."),
    "expense.no_concept": QT_TRANSLATE_NOOP("Codes", "Write what was paid for."),
    "expense.no_document_number": QT_TRANSLATE_NOOP(
        "Codes", "Write the number of the document, or choose “Without a document”."
    ),
    "expense.no_supplier": QT_TRANSLATE_NOOP("Codes", "Write who was paid."),
    "expense.part_not_positive": QT_TRANSLATE_NOOP("Codes", "Each part needs an amount above zero."),
    "expense.part_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read. Write it as CATEGORY=AMOUNT, or CATEGORY=AMOUNT@FUND."
    ),
    "expense.parts_differ": QT_TRANSLATE_NOOP("Codes", "The parts do not add up to the total of the document."),
    "expense.project_closed": QT_TRANSLATE_NOOP(
        "Codes", "It is a voucher of the project “{title}”, which was closed on {day}. Reopen the project first."
    ),
    "expense.tax_odd": QT_TRANSLATE_NOOP("Codes", "A tax cannot be more than its amount. Look at the document again."),
    "expense.tax_said_oddly": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read. Write it as PERCENT=AMOUNT, for instance 10=110000."
    ),
    "expense.tax_twice": QT_TRANSLATE_NOOP("Codes", "Each rate stands once."),
    "expense.taxes_differ": QT_TRANSLATE_NOOP(
        "Codes", "Exempt and taxed amounts do not add up to the total of the document."
    ),
    "expense.text_too_long": QT_TRANSLATE_NOOP("Codes", "That is too long: at most {most} characters."),
    "expense.unknown": QT_TRANSLATE_NOOP("Codes", "There is no expense number {text}."),
    "expense.void_day": QT_TRANSLATE_NOOP("Codes", "It can be voided from {day} until today."),
    "expense.void_reason": QT_TRANSLATE_NOOP("Codes", "Say why it is voided."),
    "expense.withheld_odd": QT_TRANSLATE_NOOP("Codes", "What is withheld must be less than the total."),
    "fund.charged": QT_TRANSLATE_NOOP(
        "Codes", "“{plan}” is still charged for the fund “{name}”. Retire that due or give it another fund first."
    ),
    "fund.close_day": QT_TRANSLATE_NOOP("Codes", "The fund can be ended from {day} until today."),
    "fund.name_taken": QT_TRANSLATE_NOOP("Codes", "There is a fund “{name}” already."),
    "fund.nameless": QT_TRANSLATE_NOOP("Codes", "Give the fund a name."),
    "fund.no_purpose": QT_TRANSLATE_NOOP(
        "Codes", "Write what the fund is for: its money may not be spent on anything else."
    ),
    "fund.not_empty": QT_TRANSLATE_NOOP("Codes", "Fund “{name}” still has a balance. Spend it or correct it first."),
    "fund.owed": QT_TRANSLATE_NOOP(
        "Codes", "Members still owe something for the fund “{name}”. Collect it or forgive it first."
    ),
    "fund.unknown": QT_TRANSLATE_NOOP("Codes", "There is no open fund “{text}”."),
    "handover.changed": QT_TRANSLATE_NOOP(
        "Codes", "Something was written in the office meanwhile. Look at the act again and sign it then."
    ),
    "handover.counted_odd": QT_TRANSLATE_NOOP("Codes", "What was counted cannot be less than zero."),
    "handover.counted_unread": QT_TRANSLATE_NOOP(
        "Codes", "«{text}» was not understood. Write the account and what was counted: Caja=259000."
    ),
    "handover.in_future": QT_TRANSLATE_NOOP("Codes", "The day has not come yet. Use today or an earlier one."),
    "handover.incoming": QT_TRANSLATE_NOOP("Codes", "Say who takes the treasury over."),
    "handover.outgoing": QT_TRANSLATE_NOOP("Codes", "Say who hands the treasury over."),
    "handover.same_person": QT_TRANSLATE_NOOP("Codes", "Who hands over and who takes over cannot be the same person."),
    "handover.unknown": QT_TRANSLATE_NOOP("Codes", "There is no act of handover {text}."),
    "index.nameless": QT_TRANSLATE_NOOP("Codes", "Write which unit it is: UTM, UF, UMA, jornal."),
    "index.value_odd": QT_TRANSLATE_NOOP("Codes", "The value must be above zero."),
    "index.value_unread": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read as a value. Write it without points: 69542 or 38500,12."
    ),
    "move.already_back": QT_TRANSLATE_NOOP("Codes", "That was taken back already."),
    "move.before_account": QT_TRANSLATE_NOOP(
        "Codes", "The books of “{account}” begin on {day}. Use that day or a later one."
    ),
    "move.in_future": QT_TRANSLATE_NOOP(
        "Codes", "{date} is still to come. Enter the day on which the money was carried."
    ),
    "move.of_cheques": QT_TRANSLATE_NOOP(
        "Codes", "That deposit was of cheques. If one was not paid, note it as returned."
    ),
    "move.other_currency": QT_TRANSLATE_NOOP("Codes", "The two accounts are of different currencies."),
    "move.reason": QT_TRANSLATE_NOOP("Codes", "Say why it is taken back."),
    "move.same_account": QT_TRANSLATE_NOOP("Codes", "Choose two different accounts."),
    "move.unknown": QT_TRANSLATE_NOOP("Codes", "That deposit is not in the books."),
    "plan.ahead_odd": QT_TRANSLATE_NOOP(
        "Codes", "The discount for paying ahead needs months and a percentage, of a monthly due."
    ),
    "plan.basis_unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not possible: the same for all, by size or by workers."
    ),
    "plan.beside_not_general": QT_TRANSLATE_NOOP(
        "Codes",
        "“{name}” is not a monthly due of all categories: only such a one can be paid besides the due of a category.",
    ),
    "plan.exempt_month": QT_TRANSLATE_NOOP("Codes", "“{name}” is not charged in {period}: that month is exempt."),
    "plan.exempt_months": QT_TRANSLATE_NOOP(
        "Codes", "Write the exempt months as numbers from 1 to 12, not all of them."
    ),
    "plan.exempt_only_monthly": QT_TRANSLATE_NOOP("Codes", "Only a monthly due has exempt months."),
    "plan.extraordinary_without_fund": QT_TRANSLATE_NOOP(
        "Codes", "An extraordinary due is for one purpose: choose its fund."
    ),
    "plan.kind_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of due."),
    "plan.late_article": QT_TRANSLATE_NOOP(
        "Codes", "Write the article of the statutes that allows the fee: it stands on the charge."
    ),
    "plan.late_odd": QT_TRANSLATE_NOOP(
        "Codes", "The fee for paying late needs days, and a percentage or an amount, above zero."
    ),
    "plan.no_index_value": QT_TRANSLATE_NOOP("Codes", "There is no value of the {unit} for {day}. Enter it first."),
    "plan.no_price": QT_TRANSLATE_NOOP(
        "Codes", "The size or the workers of this member are not known: “{name}” cannot be worked out. Note them first."
    ),
    "plan.not_late_fee": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” is no fee for paying late. Choose or make one of that kind."
    ),
    "plan.not_once": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” is charged by period, to everybody. Choose one that is paid once."
    ),
    "plan.one_by_one": QT_TRANSLATE_NOOP("Codes", "“{name}” is charged to one member at a time, when it happens."),
    "plan.one_extraordinary": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” was charged this month already, and only one extraordinary due a month is allowed here."
    ),
    "plan.pair_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read. Write it as 12=10 (months or days, and the percentage)."
    ),
    "plan.period_far": QT_TRANSLATE_NOOP("Codes", "{period} is more than a year ahead. Check the year."),
    "plan.rate_odd": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” cannot be read. Write micro, small, medium, large or a number of workers, and the amount: 11=120000.",
    ),
    "plan.rate_twice": QT_TRANSLATE_NOOP("Codes", "Each size, and each number of workers, stands once."),
    "plan.rates": QT_TRANSLATE_NOOP(
        "Codes", "Write the amount of each size, or from how many workers on; only where the due goes by that."
    ),
    "plan.single_is_once": QT_TRANSLATE_NOOP(
        "Codes", "A joining fee, fine or service is paid once: change how often it is charged."
    ),
    "plan_kind.extraordinary": QT_TRANSLATE_NOOP("Codes", "extraordinary due"),
    "plan_kind.fine": QT_TRANSLATE_NOOP("Codes", "fine"),
    "plan_kind.joining": QT_TRANSLATE_NOOP("Codes", "joining fee"),
    "plan_kind.late_fee": QT_TRANSLATE_NOOP("Codes", "fee for paying late"),
    "plan_kind.ordinary": QT_TRANSLATE_NOOP("Codes", "ordinary due"),
    "plan_kind.service": QT_TRANSLATE_NOOP("Codes", "stall or service"),
    "receipt.cheque_at_bank": QT_TRANSLATE_NOOP(
        "Codes",
        "The cheque of receipt {number} is at the bank. If it was not paid, note it as returned: that voids the receipt.",
    ),
    "relief.act": QT_TRANSLATE_NOOP("Codes", "Say which resolution allows it, as the office cites it: Acta 9/2026."),
    "relief.amount": QT_TRANSLATE_NOOP("Codes", "The amount must be above zero and not more than what is open."),
    "relief.kind": QT_TRANSLATE_NOOP("Codes", "“{text}” is not possible: waiver, write-off, discount or scholarship."),
    "relief.no_charge": QT_TRANSLATE_NOOP("Codes", "This member owes nothing of that due and period."),
    "relief.one_amount": QT_TRANSLATE_NOOP(
        "Codes",
        "A part can be forgiven of one debt at a time. Tick one, or leave the amount empty to forgive them whole.",
    ),
    "relief.reason": QT_TRANSLATE_NOOP("Codes", "Say why."),
    "relief.unknown": QT_TRANSLATE_NOOP("Codes", "There is nothing forgiven to take back here."),
    "relief.void_stays": QT_TRANSLATE_NOOP("Codes", "A charge that counts as never made stays so. Charge it again."),
    "run.already_void": QT_TRANSLATE_NOOP("Codes", "That charge run was taken back already."),
    "run.none": QT_TRANSLATE_NOOP("Codes", "Nothing of “{name}” stands for that period."),
    "run.paid": QT_TRANSLATE_NOOP(
        "Codes",
        "Something was paid of {count} of these charges already. Void those receipts first, or correct one by one.",
    ),
    "run.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such charge run."),
    "verb.cash.clear_cheque": QT_TRANSLATE_NOOP("Codes", "cheque paid by the bank"),
    "verb.cash.correct_by_cheque": QT_TRANSLATE_NOOP("Codes", "cheque receipt corrected"),
    "verb.cash.deposit_cheques": QT_TRANSLATE_NOOP("Codes", "cheques deposited"),
    "verb.cash.hand_over": QT_TRANSLATE_NOOP("Codes", "treasury handed over"),
    "verb.cash.note_cheque": QT_TRANSLATE_NOOP("Codes", "cheque noted"),
    "verb.cash.pay_by_cheque": QT_TRANSLATE_NOOP("Codes", "payment by cheque"),
    "verb.cash.return_cheque": QT_TRANSLATE_NOOP("Codes", "cheque returned"),
}
