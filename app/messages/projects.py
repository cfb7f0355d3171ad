"""What is said about projects. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "project.activities_aimless": QT_TRANSLATE_NOOP(
        "Codes", "{count} activities serve none of the aims. Tie each to one before closing."
    ),
    "project.amount_missing": QT_TRANSLATE_NOOP("Codes", "Write the amount."),
    "project.amount_range": QT_TRANSLATE_NOOP("Codes", "The amount cannot be negative nor above a million millions."),
    "project.balance_left": QT_TRANSLATE_NOOP("Codes", "{amount} of the funder are left to return."),
    "project.balance_missing": QT_TRANSLATE_NOOP("Codes", "{amount} were spent that the funder has not paid yet."),
    "project.closed": QT_TRANSLATE_NOOP("Codes", "The project was closed on {day}. Reopen it to go on."),
    "project.code_taken": QT_TRANSLATE_NOOP("Codes", "The code {text} is that of {title}."),
    "project.ends_early": QT_TRANSLATE_NOOP("Codes", "It cannot end before {day}."),
    "project.event_missing": QT_TRANSLATE_NOOP("Codes", "There is no such entry."),
    "project.event_stays": QT_TRANSLATE_NOOP(
        "Codes", "Closing and reopening stay noted. Reopen or close the project instead."
    ),
    "project.event_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not noted in projects. Noted are: {known}."),
    "project.in_future": QT_TRANSLATE_NOOP("Codes", "The day {day} has not come yet."),
    "project.line_below": QT_TRANSLATE_NOOP("Codes", "{name} already bears {amount}: it cannot be less."),
    "project.line_empty": QT_TRANSLATE_NOOP("Codes", "Line {line} has no amount."),
    "project.line_nameless": QT_TRANSLATE_NOOP("Codes", "Line {line} has no name."),
    "project.line_unknown": QT_TRANSLATE_NOOP("Codes", "That line is not of this project."),
    "project.line_used": QT_TRANSLATE_NOOP("Codes", "{name} bears vouchers or quotations and cannot go."),
    "project.no_agreement": QT_TRANSLATE_NOOP("Codes", "There is no such agreement."),
    "project.no_fund": QT_TRANSLATE_NOOP("Codes", "There is no such fund."),
    "project.no_organization": QT_TRANSLATE_NOOP("Codes", "There is no such organisation."),
    "project.objections_open": QT_TRANSLATE_NOOP("Codes", "{count} objections wait for a reply."),
    "project.open_already": QT_TRANSLATE_NOOP("Codes", "The project is open."),
    "project.over_ceiling": QT_TRANSLATE_NOOP("Codes", "The lines ask more of the funder than the call gives."),
    "project.percent_range": QT_TRANSLATE_NOOP("Codes", "The own contribution is a percentage from 0 to 100."),
    "project.reason_missing": QT_TRANSLATE_NOOP("Codes", "Write the reason."),
    "project.requirement_nameless": QT_TRANSLATE_NOOP("Codes", "Say which paper or condition it is."),
    "project.several": QT_TRANSLATE_NOOP("Codes", "Several projects answer to {text}. Say its code."),
    "project.taken_back_already": QT_TRANSLATE_NOOP("Codes", "This entry was already taken back."),
    "project.title_missing": QT_TRANSLATE_NOOP("Codes", "Write the title of the project."),
    "project.unknown": QT_TRANSLATE_NOOP("Codes", "There is no project {text}."),
    "project.vouchers_aimless": QT_TRANSLATE_NOOP(
        "Codes", "{count} expenses serve none of the aims. Tie each to one before closing."
    ),
    "voucher.above_line": QT_TRANSLATE_NOOP("Codes", "{line} has only {amount} of the funder left."),
    "voucher.above_line_own": QT_TRANSLATE_NOOP("Codes", "{line} has only {amount} of own contribution left."),
    "voucher.above_part": QT_TRANSLATE_NOOP("Codes", "Only {amount} of this expense are left."),
    "voucher.activity_of_other": QT_TRANSLATE_NOOP("Codes", "That activity is not of this project."),
    "voucher.area_of_other": QT_TRANSLATE_NOOP("Codes", "That aim is not of this project's agreement."),
    "voucher.before_approval": QT_TRANSLATE_NOOP("Codes", "It was paid before the approval of {day}."),
    "voucher.before_last": QT_TRANSLATE_NOOP("Codes", "It cannot be before {day}, the day of what was noted last."),
    "voucher.decided": QT_TRANSLATE_NOOP("Codes", "The funder has decided on this voucher: it does not change."),
    "voucher.empty": QT_TRANSLATE_NOOP("Codes", "Write how much of the expense is charged to the project."),
    "voucher.event_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not noted of a voucher. Noted are: {known}."),
    "voucher.expense_void": QT_TRANSLATE_NOOP("Codes", "That expense is void."),
    "voucher.no_expense": QT_TRANSLATE_NOOP("Codes", "There is no such expense."),
    "voucher.no_tag": QT_TRANSLATE_NOOP("Codes", "That mark is not there any more."),
    "voucher.not_approved": QT_TRANSLATE_NOOP("Codes", "It was approved, rejected or withdrawn already."),
    "voucher.not_objected": QT_TRANSLATE_NOOP("Codes", "It waits for a reply, was rejected or withdrawn already."),
    "voucher.not_rejected": QT_TRANSLATE_NOOP("Codes", "It was rejected or withdrawn already."),
    "voucher.not_replied": QT_TRANSLATE_NOOP("Codes", "It was not objected: there is nothing to reply."),
    "voucher.not_withdrawn": QT_TRANSLATE_NOOP("Codes", "The funder has decided on it: it cannot be withdrawn."),
    "voucher.note_missing": QT_TRANSLATE_NOOP("Codes", "Write what was said."),
    "voucher.other_project": QT_TRANSLATE_NOOP("Codes", "This voucher is already charged to {title}."),
    "voucher.outside_term": QT_TRANSLATE_NOOP("Codes", "It was paid on {day}, outside the days of the project."),
    "voucher.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such voucher."),
}
