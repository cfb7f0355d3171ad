"""What is said about members, charges, payments and receipts. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "account.cash_negative": QT_TRANSLATE_NOOP("Codes", "A cash box cannot hold less than nothing."),
    "account.name_taken": QT_TRANSLATE_NOOP("Codes", "There is already an account “{name}”."),
    "account.nameless": QT_TRANSLATE_NOOP("Codes", "The account needs a name."),
    "account.none": QT_TRANSLATE_NOOP("Codes", "There is no cash box or bank account yet. Add one first."),
    "category.before_last": QT_TRANSLATE_NOOP(
        "Codes", "A later change of category is already noted ({day}). Choose a later day."
    ),
    "category.benefits": QT_TRANSLATE_NOOP("Codes", "Has benefits"),
    "category.gone": QT_TRANSLATE_NOOP("Codes", "That category no longer exists. Choose another one."),
    "category.had_members": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” cannot be taken away: members who had it once: {count}, and the rolls of those days need it."
    ),
    "category.has_members": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” cannot be taken away: records of members that have it: {count}. Change their category first."
    ),
    "category.has_plans": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” cannot be taken away: tariffs that are for it: {count}."
    ),
    "category.last": QT_TRANSLATE_NOOP("Codes", "“{name}” is the only category; every member needs one."),
    "category.long": QT_TRANSLATE_NOOP("Codes", "The name has {length} letters; {most} at most fit."),
    "category.members": QT_TRANSLATE_NOOP("Codes", "Records"),
    "category.nameless": QT_TRANSLATE_NOOP("Codes", "Write the name of the category."),
    "category.no": QT_TRANSLATE_NOOP("Codes", "no"),
    "category.none": QT_TRANSLATE_NOOP("Codes", "The office has no category of members yet. Add one first."),
    "category.pays": QT_TRANSLATE_NOOP("Codes", "Pays dues"),
    "category.twice": QT_TRANSLATE_NOOP("Codes", "There is already a category “{name}”. Choose another name."),
    "category.unknown": QT_TRANSLATE_NOOP("Codes", "There is no category “{name}”. There are: {names}."),
    "category.votes": QT_TRANSLATE_NOOP("Codes", "Votes"),
    "category.yes": QT_TRANSLATE_NOOP("Codes", "yes"),
    "charge.settled": QT_TRANSLATE_NOOP(
        "Codes", "Something of this charge is already paid. Void the receipt first, then take the charge back."
    ),
    "charge.unknown": QT_TRANSLATE_NOOP("Codes", "There is no charge “{text}”."),
    "charge.void_day": QT_TRANSLATE_NOOP("Codes", "It can be taken back or forgiven from {day} until today."),
    "charge.void_reason": QT_TRANSLATE_NOOP("Codes", "Write why the charge is taken back."),
    "member.email_odd": QT_TRANSLATE_NOOP("Codes", "“{text}” is not an e-mail address."),
    "member.event_before": QT_TRANSLATE_NOOP(
        "Codes", "The last thing noted of this membership is of {day}. Write that day or a later one."
    ),
    "member.event_future": QT_TRANSLATE_NOOP("Codes", "That day is still to come. Note it when it has happened."),
    "member.event_not_now": QT_TRANSLATE_NOOP("Codes", "This cannot be done while the member is in this status."),
    "member.name_too_long": QT_TRANSLATE_NOOP(
        "Codes", "The name has {length} letters. Check whether cells were joined."
    ),
    "member.nameless": QT_TRANSLATE_NOOP("Codes", "The name is missing."),
    "member.number_taken": QT_TRANSLATE_NOOP("Codes", "Number {number} belongs to {name}."),
    "member.perhaps": QT_TRANSLATE_NOOP(
        "Codes", "No member is called exactly “{text}”. Perhaps: {names}. Write the whole name, or the number or id."
    ),
    "member.several": QT_TRANSLATE_NOOP("Codes", "{count} members answer to “{text}”. Use the member number."),
    "member.status_already": QT_TRANSLATE_NOOP(
        "Codes",
        "The member is already suspended since {day}. If the date or the reason is wrong, correct that line of its changes of status.",
    ),
    "member.unknown": QT_TRANSLATE_NOOP("Codes", "There is no member “{text}”. Search by number, id or name."),
    "opening.already": QT_TRANSLATE_NOOP("Codes", "This member already has an opening debt."),
    "opening.both": QT_TRANSLATE_NOOP(
        "Codes",
        "A debt and a balance in favour for the same member: leave only what remains when one is taken from the other.",
    ),
    "opening.credit_already": QT_TRANSLATE_NOOP(
        "Codes",
        "This member already has a balance in favour of the first day. Take that one back before noting another.",
    ),
    "opening.credit_differs": QT_TRANSLATE_NOOP(
        "Codes", "The balance in favour was already entered with another amount. Take that one back first."
    ),
    "opening.credit_negative": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}”: a balance in favour is written without a minus sign. If it is a debt, write it in the column of the debts.",
    ),
    "opening.credit_small": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is too little for a balance in favour. Write the money and not the months."
    ),
    "opening.differs": QT_TRANSLATE_NOOP(
        "Codes", "The opening debt was already entered with another amount. Correct it in the member's account."
    ),
    "opening.looks_like_months": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” is too little for a debt. If these are months, write “{text} months”, or call the column “Months owed”.",
    ),
    "opening.months_odd": QT_TRANSLATE_NOOP("Codes", "Write a number of months from 0 to {most}."),
    "opening.no_price": QT_TRANSLATE_NOOP(
        "Codes",
        "It says {months} months, but there is no monthly plan to know their amount. Create the plan first, or write the amount.",
    ),
    "payment.ahead_left": QT_TRANSLATE_NOOP(
        "Codes", "Who has left the register pays no coming months, only what is owed. Take the months ahead away."
    ),
    "payment.ahead_short": QT_TRANSLATE_NOOP(
        "Codes",
        "The discount is for who pays the {months} coming months at once: {missing} are missing. Write the whole amount or fewer months.",
    ),
    "payment.charge_not_open": QT_TRANSLATE_NOOP(
        "Codes", "That charge is not open any more. Look at the account again."
    ),
    "payment.in_future": QT_TRANSLATE_NOOP("Codes", "{date} has not come yet. Write the day on which the money came."),
    "payment.method_unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a way to pay: cash, transfer, cheque, wallet, card."
    ),
    "payment.months_ahead_odd": QT_TRANSLATE_NOOP("Codes", "Months ahead go from 0 to {most}."),
    "payment.no_monthly_plan": QT_TRANSLATE_NOOP("Codes", "There is no monthly plan to pay ahead."),
    "payment.no_such_charge": QT_TRANSLATE_NOOP(
        "Codes", "There is no open charge “{text}” for this member. See “gremial dues statement”."
    ),
    "payment.over_amount": QT_TRANSLATE_NOOP(
        "Codes", "The dues that were chosen come to more than the amount. Write a larger amount or choose fewer."
    ),
    "payment.over_charge": QT_TRANSLATE_NOOP("Codes", "More was assigned to a charge than is owed."),
    "payment.which_charge": QT_TRANSLATE_NOOP(
        "Codes",
        '“{text}” may be any of these: {charges}. Write which one, with its plan, for example --apply "{example}=85000".',
    ),
    "plan.due_day": QT_TRANSLATE_NOOP(
        "Codes", "Day {day} is not possible. Use 1 to 28, or 0 for the last day of the month."
    ),
    "plan.name_taken": QT_TRANSLATE_NOOP("Codes", "There is already a plan “{name}”."),
    "plan.nameless": QT_TRANSLATE_NOOP("Codes", "The plan needs a name."),
    "plan.period_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a period: monthly, yearly or once."),
    "plan.retired": QT_TRANSLATE_NOOP("Codes", "The plan “{name}” is no longer charged."),
    "plan.unknown": QT_TRANSLATE_NOOP("Codes", "There is no plan “{name}”. See “gremial dues plans”."),
    "receipt.already_void": QT_TRANSLATE_NOOP("Codes", "Receipt {number} is already void."),
    "receipt.layout": QT_TRANSLATE_NOOP(
        "Codes", "This receipt was made by a newer program (layout {layout}). Update the program to print it."
    ),
    "receipt.nothing_to_print": QT_TRANSLATE_NOOP("Codes", "There is no receipt to print. Choose at least one."),
    "receipt.paper": QT_TRANSLATE_NOOP(
        "Codes", "A receipt does not fit on half a sheet of {width} × {height} mm. Choose a larger sheet, or the roll."
    ),
    "receipt.several": QT_TRANSLATE_NOOP("Codes", "“{text}” exists in several series. Write SERIES-NUMBER."),
    "receipt.unknown": QT_TRANSLATE_NOOP("Codes", "There is no receipt “{text}”."),
    "receipt.void_before": QT_TRANSLATE_NOOP("Codes", "A receipt cannot be voided before its own day."),
    "receipt.void_future": QT_TRANSLATE_NOOP(
        "Codes", "The day of the void is still to come. Write today's or an earlier day."
    ),
    "receipt.void_reason": QT_TRANSLATE_NOOP("Codes", "Say why the receipt is voided."),
    "relief_kind.discount": QT_TRANSLATE_NOOP("Codes", "Discount"),
    "relief_kind.scholarship": QT_TRANSLATE_NOOP("Codes", "Scholarship"),
    "relief_kind.void": QT_TRANSLATE_NOOP("Codes", "Charge taken back"),
    "relief_kind.waiver": QT_TRANSLATE_NOOP("Codes", "Forgiven"),
    "relief_kind.write_off": QT_TRANSLATE_NOOP("Codes", "Written off"),
    "series.code": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a series: use one to eight letters or digits that begin with a letter."
    ),
    "series.first_number": QT_TRANSLATE_NOOP("Codes", "The first receipt must be 1 or more."),
    "series.none": QT_TRANSLATE_NOOP("Codes", "The office has no receipt series."),
    "series.not_external": QT_TRANSLATE_NOOP(
        "Codes", "Series {text} holds the office’s own receipts. Choose another code for the old book."
    ),
    "series.taken": QT_TRANSLATE_NOOP("Codes", "There is already a series “{text}”. Choose another code."),
    "series.unknown": QT_TRANSLATE_NOOP("Codes", "There is no series “{text}”."),
    "why.due_day": QT_TRANSLATE_NOOP("Codes", "“{plan}” falls due on day {day} of the month."),
    "why.due_end": QT_TRANSLATE_NOOP("Codes", "“{plan}” falls due on the last day of the month."),
    "why.event": QT_TRANSLATE_NOOP("Codes", "Last change of status: {event}, {day}"),
    "why.more_dues": QT_TRANSLATE_NOOP("Codes", "and {count} more, {amount}"),
    "why.no_article": QT_TRANSLATE_NOOP(
        "Codes", "The office has not written the article of its statutes: it is noted under “Rolls and book”."
    ),
    "why.no_day": QT_TRANSLATE_NOOP("Codes", "no date"),
    "why.no_event": QT_TRANSLATE_NOOP("Codes", "No admission and no other change of status is noted."),
    "why.no_receipt": QT_TRANSLATE_NOOP("Codes", "Payment without a receipt here"),
    "why.not_due": QT_TRANSLATE_NOOP("Codes", "{what}: falls due on {day}, {balance} (does not count yet)"),
    "why.not_due_part": QT_TRANSLATE_NOOP(
        "Codes", "{what}: falls due on {day}, {balance} of {amount} (does not count yet)"
    ),
    "why.not_yet": QT_TRANSLATE_NOOP("Codes", "did not belong yet"),
    "why.nothing_open": QT_TRANSLATE_NOOP("Codes", "Nothing was left unpaid."),
    "why.overpaid": QT_TRANSLATE_NOOP("Codes", "{what}: paid twice on that day, {balance} too much"),
    "why.paid": QT_TRANSLATE_NOOP("Codes", "{number}, {day}: {amount} applied"),
    "why.past_due": QT_TRANSLATE_NOOP("Codes", "{what}: fell due on {day}, {balance} not paid"),
    "why.past_due_part": QT_TRANSLATE_NOOP("Codes", "{what}: fell due on {day}, {balance} of {amount} not paid"),
    "why.plan_counts": QT_TRANSLATE_NOOP("Codes", "what is inside it does not take the vote away"),
    "why.plan_kept": QT_TRANSLATE_NOOP("Codes", "Payment plan {id} of {day} ({act}): kept"),
    "why.plan_late": QT_TRANSLATE_NOOP("Codes", "Payment plan {id} of {day} ({act}): behind by {behind}"),
    "why.receipt": QT_TRANSLATE_NOOP("Codes", "Receipt {number}, {day}: {amount}"),
    "why.receipt_number": QT_TRANSLATE_NOOP("Codes", "Receipt {number}"),
    "why.relief": QT_TRANSLATE_NOOP("Codes", "{what}, {day}: {amount}"),
    "why.rule_ended": QT_TRANSLATE_NOOP("Codes", "The membership ended on the day that is noted, whatever is owed."),
    "why.rule_in_arrears": QT_TRANSLATE_NOOP(
        "Codes", "Dues are pending of who owes something past due. A due counts from the day after it falls due."
    ),
    "why.rule_in_good_standing": QT_TRANSLATE_NOOP(
        "Codes", "Who owes nothing that is past due is up to date. What falls due later does not count."
    ),
    "why.rule_not_yet": QT_TRANSLATE_NOOP("Codes", "No admission is noted until that day."),
    "why.rule_suspended": QT_TRANSLATE_NOOP(
        "Codes", "Suspended is whose suspension is noted and not lifted, whatever is owed."
    ),
    "why.said": QT_TRANSLATE_NOOP("Codes", "On {day}: {standing}"),
    "why.taken_out": QT_TRANSLATE_NOOP("Codes", "{number} voided, {day}: {amount} taken out"),
    "why.vote": QT_TRANSLATE_NOOP("Codes", "Rule to vote at assemblies. {rule}"),
}
