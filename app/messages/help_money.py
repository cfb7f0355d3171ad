"""What the verbs of money say of themselves: dues beyond the plain ones, cash, funds, expenses. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.charge_both": QT_TRANSLATE_NOOP(
        "Codes", "“{category}” has a monthly due of its own (members: {count}): they will pay both."
    ),
    "cli.charge_own_only": QT_TRANSLATE_NOOP(
        "Codes",
        '“{category}” has a monthly due of its own (members: {count}): they pay only that one. If “{name}” is for them too: gremial dues plan set "{name}" --beside-own yes',
    ),
    "cli.handover_made": QT_TRANSLATE_NOOP("Codes", "Act {number} of the handover was written."),
    "cli.receipt_to_send": QT_TRANSLATE_NOOP("Codes", "{path} was written. Attach it in {link}"),
    "col.incoming": QT_TRANSLATE_NOOP("Codes", "Takes over"),
    "col.outgoing": QT_TRANSLATE_NOOP("Codes", "Hands over"),
    "col.witness": QT_TRANSLATE_NOOP("Codes", "Watches"),
    "help.cash": QT_TRANSLATE_NOOP(
        "Codes", "Cash boxes and accounts: what they hold, their book, deposits, the close of a day."
    ),
    "help.cash.accounts": QT_TRANSLATE_NOOP("Codes", "What each cash box and account holds."),
    "help.cash.add-account": QT_TRANSLATE_NOOP("Codes", "Adds a cash box, bank account or wallet."),
    "help.cash.book": QT_TRANSLATE_NOOP("Codes", "The cash book: on the screen, or as PDF, CSV or XLSX."),
    "help.cash.close": QT_TRANSLATE_NOOP(
        "Codes", "Closes an account with what was counted; without it, says what should be there."
    ),
    "help.cash.closes": QT_TRANSLATE_NOOP("Codes", "The closes so far."),
    "help.cash.move": QT_TRANSLATE_NOOP("Codes", "Carries money from one account to another: a deposit, a withdrawal."),
    "help.cash.reopen": QT_TRANSLATE_NOOP("Codes", "Opens the last close of an account again; both stay in the list."),
    "help.cheques": QT_TRANSLATE_NOOP("Codes", "Cheques: in hand, deposited, paid, returned."),
    "help.cheques.clear": QT_TRANSLATE_NOOP("Codes", "The bank has paid the cheque."),
    "help.cheques.deposit": QT_TRANSLATE_NOOP("Codes", "Deposits one or several cheques with one slip."),
    "help.cheques.list": QT_TRANSLATE_NOOP(
        "Codes", "The cheques in hand and at the bank, by the day from which they can be paid."
    ),
    "help.cheques.note": QT_TRANSLATE_NOOP("Codes", "Notes the cheque of a receipt that was paid by cheque."),
    "help.cheques.return": QT_TRANSLATE_NOOP(
        "Codes", "The cheque was not paid: the receipt is voided and the debt is open again."
    ),
    "help.dues.allow": QT_TRANSLATE_NOOP(
        "Codes", "A member pays less from now on: a scholarship or exemption, by a resolution."
    ),
    "help.dues.allowances": QT_TRANSLATE_NOOP("Codes", "Who pays less, how much and by which resolution."),
    "help.dues.charge-one": QT_TRANSLATE_NOOP("Codes", "Asks one member for a joining fee, fine, stall or service."),
    "help.dues.end-allowance": QT_TRANSLATE_NOOP("Codes", "Ends a reduction."),
    "help.dues.extraordinary": QT_TRANSLATE_NOOP(
        "Codes", "Whether of all extraordinary dues only one may be charged in a month; without options it says it."
    ),
    "help.dues.index": QT_TRANSLATE_NOOP("Codes", "The value of an index unit from a day on."),
    "help.dues.indexes": QT_TRANSLATE_NOOP("Codes", "The values of index units so far."),
    "help.dues.instalments": QT_TRANSLATE_NOOP("Codes", "Payment plans: what is owed, paid in parts."),
    "help.dues.instalments.agree": QT_TRANSLATE_NOOP("Codes", "Agrees with a member to pay what is open in parts."),
    "help.dues.instalments.end": QT_TRANSLATE_NOOP("Codes", "Ends a plan; the debt stays."),
    "help.dues.instalments.list": QT_TRANSLATE_NOOP("Codes", "The plans that run and how each is kept."),
    "help.dues.instalments.show": QT_TRANSLATE_NOOP("Codes", "One plan with its parts."),
    "help.dues.late-fees": QT_TRANSLATE_NOOP(
        "Codes",
        "Who would pay a fee for paying late; with --charge it is charged, under that due of the kind late_fee. Whoever keeps a payment plan pays none.",
    ),
    "help.dues.plan.set": QT_TRANSLATE_NOOP(
        "Codes",
        "What a due says beyond its amount: kind, fund, unit, size or workers, exempt months, discounts, late fee.",
    ),
    "help.dues.reliefs": QT_TRANSLATE_NOOP(
        "Codes", "What a member was forgiven and may be taken back, with its number."
    ),
    "help.dues.relieve": QT_TRANSLATE_NOOP("Codes", "Forgives a charge or a part of it."),
    "help.dues.take-back-relief": QT_TRANSLATE_NOOP(
        "Codes", "What was forgiven by mistake is owed again, from today on; both stay on the statement."
    ),
    "help.dues.void-run": QT_TRANSLATE_NOOP("Codes", "Takes a whole charge run back, until something of it was paid."),
    "help.expenses": QT_TRANSLATE_NOOP("Codes", "Expenses: vouchers, documents, taxes, what was spent on what."),
    "help.expenses.add": QT_TRANSLATE_NOOP(
        "Codes", "Notes money that was paid out. With --corrects the wrong voucher is voided in the same step."
    ),
    "help.expenses.export": QT_TRANSLATE_NOOP("Codes", "The expenses for the accountant: CSV, XLSX or PDF."),
    "help.expenses.list": QT_TRANSLATE_NOOP("Codes", "The expenses, newest first."),
    "help.expenses.print": QT_TRANSLATE_NOOP("Codes", "The vouchers to sign, as one PDF."),
    "help.expenses.show": QT_TRANSLATE_NOOP("Codes", "One expense with everything it says."),
    "help.expenses.void": QT_TRANSLATE_NOOP("Codes", "Voids an expense; its number stays."),
    "help.funds": QT_TRANSLATE_NOOP("Codes", "Funds with a purpose: what came in, what was spent, what is left."),
    "help.funds.add": QT_TRANSLATE_NOOP("Codes", "Adds a fund with its purpose."),
    "help.funds.bind": QT_TRANSLATE_NOOP("Codes", "Says which fund a due is for; without --fund, the general one."),
    "help.funds.close": QT_TRANSLATE_NOOP("Codes", "Closes a fund whose money is spent."),
    "help.funds.list": QT_TRANSLATE_NOOP("Codes", "The funds with their balances."),
    "help.handover": QT_TRANSLATE_NOOP(
        "Codes", "Handing the treasury over: an act that lists everything and is signed."
    ),
    "help.handover.list": QT_TRANSLATE_NOOP("Codes", "The acts so far."),
    "help.handover.make": QT_TRANSLATE_NOOP(
        "Codes",
        "Writes the act of today: money, series, cheques, debtors, funds, copies and who has access. Differences are written, not hidden.",
    ),
    "help.handover.print": QT_TRANSLATE_NOOP("Codes", "An act as PDF, as it was written."),
    "help.receipts.send": QT_TRANSLATE_NOOP(
        "Codes", "A receipt as PDF for WhatsApp: it says that it was handed over so, and it is noted."
    ),
    "opt.account": QT_TRANSLATE_NOOP("Codes", "The cash box or account, by its name."),
    "opt.act": QT_TRANSLATE_NOOP("Codes", "The resolution that allows it, as the office cites it."),
    "opt.again": QT_TRANSLATE_NOOP("Codes", "The same document really goes in twice."),
    "opt.authorization": QT_TRANSLATE_NOOP("Codes", "Timbrado or series of the document."),
    "opt.bank_name": QT_TRANSLATE_NOOP("Codes", "Bank of the cheque."),
    "opt.basis": QT_TRANSLATE_NOOP("Codes", "same, size or workers."),
    "opt.cash.accounts.until": QT_TRANSLATE_NOOP("Codes", "What they held at the end of that day."),
    "opt.cash.add-account.kind": QT_TRANSLATE_NOOP("Codes", "Cash box, bank account or wallet."),
    "opt.cash.add-account.since": QT_TRANSLATE_NOOP("Codes", "Its first day (today)."),
    "opt.cash.close.day": QT_TRANSLATE_NOOP("Codes", "The last day that is closed (today)."),
    "opt.cash.move.source": QT_TRANSLATE_NOOP("Codes", "The account the money leaves."),
    "opt.cheque_number": QT_TRANSLATE_NOOP("Codes", "Number of the cheque."),
    "opt.cheques.list.every": QT_TRANSLATE_NOOP("Codes", "Also those that were paid, returned or voided."),
    "opt.cheques.note.again": QT_TRANSLATE_NOOP("Codes", "Another cheque with the same number and bank: note it."),
    "opt.cheques.return.fee": QT_TRANSLATE_NOOP("Codes", "What the member is asked for because of the return."),
    "opt.cheques.return.fee_plan": QT_TRANSLATE_NOOP("Codes", "Tariff (paid once) for that charge."),
    "opt.corrects": QT_TRANSLATE_NOOP("Codes", "Number of the wrong expense, which is voided."),
    "opt.counted": QT_TRANSLATE_NOOP("Codes", "What was counted, in minor units."),
    "opt.document": QT_TRANSLATE_NOOP(
        "Codes",
        "Kind of document: invoice, exempt_invoice, slip, self_invoice, fee_slip, cfdi, receipt, ticket, other, none.",
    ),
    "opt.document_date": QT_TRANSLATE_NOOP("Codes", "Date of the document."),
    "opt.drawer": QT_TRANSLATE_NOOP("Codes", "Who signed it, if it is not the payer."),
    "opt.due": QT_TRANSLATE_NOOP("Codes", "When it falls due (the same day)."),
    "opt.dues.allow.plan": QT_TRANSLATE_NOOP("Codes", "Of this due only."),
    "opt.dues.allow.since": QT_TRANSLATE_NOOP("Codes", "From this day on (today)."),
    "opt.dues.allow.until": QT_TRANSLATE_NOOP("Codes", "Up to this day."),
    "opt.dues.charge-one.amount": QT_TRANSLATE_NOOP("Codes", "How much, in minor units; the due's unless said."),
    "opt.dues.charge-one.note": QT_TRANSLATE_NOOP("Codes", "What it is for."),
    "opt.dues.charge.dry_run": QT_TRANSLATE_NOOP("Codes", "Say who would be charged and how much, without doing it."),
    "opt.dues.extraordinary.one": QT_TRANSLATE_NOOP("Codes", "yes: one a month at most, as the statutes say."),
    "opt.dues.index.since": QT_TRANSLATE_NOOP("Codes", "From this day on (today)."),
    "opt.dues.index.source": QT_TRANSLATE_NOOP("Codes", "Where the value comes from."),
    "opt.dues.instalments.agree.count": QT_TRANSLATE_NOOP("Codes", "How many equal parts, month by month."),
    "opt.dues.instalments.agree.first": QT_TRANSLATE_NOOP("Codes", "Day of the first part (today)."),
    "opt.dues.instalments.agree.own": QT_TRANSLATE_NOOP(
        "Codes", "A part with its own day and amount, as often as needed."
    ),
    "opt.dues.instalments.agree.periods": QT_TRANSLATE_NOOP(
        "Codes", "Only this charge: 2026-11, or opening. As often as needed."
    ),
    "opt.dues.instalments.list.every": QT_TRANSLATE_NOOP("Codes", "Also those that are paid or ended."),
    "opt.dues.instalments.show.out": QT_TRANSLATE_NOOP("Codes", "Also writes the act to sign as a PDF."),
    "opt.dues.late-fees.plan": QT_TRANSLATE_NOOP("Codes", "The due of kind late_fee under which it is charged."),
    "opt.dues.pay.again": QT_TRANSLATE_NOOP("Codes", "Another cheque with the same number and bank: receive it."),
    "opt.dues.plan.set.ahead": QT_TRANSLATE_NOOP(
        "Codes", "Who pays so many months ahead pays that percentage less: 12=10."
    ),
    "opt.dues.plan.set.article": QT_TRANSLATE_NOOP("Codes", "The article of the statutes that allows the late fee."),
    "opt.dues.plan.set.beside_own": QT_TRANSLATE_NOOP(
        "Codes", "yes: who has a monthly due of their own category pays this one too; no: only their own."
    ),
    "opt.dues.plan.set.kind": QT_TRANSLATE_NOOP(
        "Codes", "ordinary, extraordinary, joining, fine, service or late_fee."
    ),
    "opt.dues.relieve.amount": QT_TRANSLATE_NOOP("Codes", "How much, in minor units; all that is open unless said."),
    "opt.dues.relieve.kind": QT_TRANSLATE_NOOP("Codes", "waiver, write_off, discount or scholarship."),
    "opt.exempt_months": QT_TRANSLATE_NOOP("Codes", "Months that are not charged, as numbers; empty for none."),
    "opt.expenses.add.category": QT_TRANSLATE_NOOP("Codes", "What it was spent on; a new name is added."),
    "opt.expenses.add.concept": QT_TRANSLATE_NOOP("Codes", "What was paid for."),
    "opt.expenses.add.number": QT_TRANSLATE_NOOP("Codes", "Number of the document."),
    "opt.expenses.add.parts": QT_TRANSLATE_NOOP(
        "Codes", "A part: CATEGORY=AMOUNT, or CATEGORY=AMOUNT@FUND; may be repeated."
    ),
    "opt.expenses.export.category": QT_TRANSLATE_NOOP("Codes", "Only what was spent on this."),
    "opt.expenses.list.category": QT_TRANSLATE_NOOP("Codes", "Only what was spent on this."),
    "opt.explanation": QT_TRANSLATE_NOOP("Codes", "What is known of a difference."),
    "opt.fund": QT_TRANSLATE_NOOP("Codes", "The fund, by its name."),
    "opt.funds.add.purpose": QT_TRANSLATE_NOOP("Codes", "What the fund is for."),
    "opt.funds.add.since": QT_TRANSLATE_NOOP("Codes", "Its first day (today)."),
    "opt.funds.list.until": QT_TRANSLATE_NOOP("Codes", "Up to that day."),
    "opt.handover.make.counted": QT_TRANSLATE_NOOP(
        "Codes", "What was counted, or what the statement says, in minor units: Caja=259000; may be repeated."
    ),
    "opt.holds": QT_TRANSLATE_NOOP("Codes", "What it holds on its first day, in minor units."),
    "opt.incoming": QT_TRANSLATE_NOOP("Codes", "Who takes over."),
    "opt.late": QT_TRANSLATE_NOOP("Codes", "After so many days, a percentage of what is open: 30=2."),
    "opt.late_amount": QT_TRANSLATE_NOOP("Codes", "And so much besides, in minor units."),
    "opt.outgoing": QT_TRANSLATE_NOOP("Codes", "Who hands over."),
    "opt.payable": QT_TRANSLATE_NOOP("Codes", "From which day the bank pays it (today)."),
    "opt.percent": QT_TRANSLATE_NOOP("Codes", "How much less, in percent."),
    "opt.pieces": QT_TRANSLATE_NOOP(
        "Codes", "A note or coin and how many there are, for instance 50000=3; may be repeated."
    ),
    "opt.prorates": QT_TRANSLATE_NOOP("Codes", "Who joined within the period pays its share only."),
    "opt.rates": QT_TRANSLATE_NOOP(
        "Codes", "The amount of a size, or from so many workers on: small=60000, 11=120000; may be repeated."
    ),
    "opt.receipts.income.again": QT_TRANSLATE_NOOP(
        "Codes", "Another cheque with the same number and bank: receive it."
    ),
    "opt.supplier": QT_TRANSLATE_NOOP("Codes", "Who was paid."),
    "opt.supplier_id": QT_TRANSLATE_NOOP("Codes", "The supplier's tax id."),
    "opt.target": QT_TRANSLATE_NOOP("Codes", "The account it goes to."),
    "opt.taxes": QT_TRANSLATE_NOOP(
        "Codes", "A rate and the amount that holds it, for instance 10=1100000; 0 is exempt; may be repeated."
    ),
    "opt.total": QT_TRANSLATE_NOOP("Codes", "The total of the document, in minor units."),
    "opt.unit": QT_TRANSLATE_NOOP("Codes", "The amount is in ten-thousandths of this unit; empty for money."),
    "opt.uuid": QT_TRANSLATE_NOOP("Codes", "CDC or tax folio of the document."),
    "opt.withheld": QT_TRANSLATE_NOOP("Codes", "What is withheld for the tax office, in minor units."),
    "opt.witness": QT_TRANSLATE_NOOP("Codes", "Who watches: the síndico."),
}
