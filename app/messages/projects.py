"""What is said about projects. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.advocacy_again": QT_TRANSLATE_NOOP(
        "Codes", "Marked expenses that were corrected and not marked again: {names}."
    ),
    "cli.project_expired": QT_TRANSLATE_NOOP("Codes", "EXPIRED on {date}"),
    "cli.projects_nothing_waits": QT_TRANSLATE_NOOP("Codes", "Nothing waits in the projects."),
    "col.asset_place": QT_TRANSLATE_NOOP("Codes", "Where it is"),
    "col.note": QT_TRANSLATE_NOOP("Codes", "Note"),
    "folder.corrected": QT_TRANSLATE_NOOP(
        "Codes", "Vouchers whose expense was corrected and not charged again ({count}): {names}."
    ),
    "folder.incomplete": QT_TRANSLATE_NOOP(
        "Codes", "Something is missing. Complete it, or put the folder together all the same with --anyway."
    ),
    "folder.kept": QT_TRANSLATE_NOOP(
        "Codes",
        "Report {number} was kept with its number, but its folder could not be written to “{file}”. Free some space or choose another place and print it again from the reports (--number {number}): do not put another one together.",
    ),
    "folder.left_out": QT_TRANSLATE_NOOP(
        "Codes", "Vouchers of other days that stand in no report yet ({count}): {names}."
    ),
    "folder.no_attendance": QT_TRANSLATE_NOOP("Codes", "Activities without a signed attendance sheet: {names}."),
    "folder.no_beneficiaries": QT_TRANSLATE_NOOP("Codes", "Nobody is on the list of beneficiaries."),
    "folder.no_code": QT_TRANSLATE_NOOP("Codes", "The project has no code of the funder: the stamps say its name."),
    "folder.no_numbers": QT_TRANSLATE_NOOP(
        "Codes", "Vouchers without number of the document or tax id of the supplier ({count}): {names}."
    ),
    "folder.no_quotations": QT_TRANSLATE_NOOP("Codes", "Lines without quotations: {names}."),
    "folder.no_scans": QT_TRANSLATE_NOOP("Codes", "Vouchers without a scan ({count}): {names}."),
    "folder.no_statement": QT_TRANSLATE_NOOP(
        "Codes",
        "The signed sworn statement is missing. The folder prints it to be signed; hang its scan on the project.",
    ),
    "folder.no_vouchers": QT_TRANSLATE_NOOP("Codes", "No voucher counts in those days."),
    "folder.overtaken": QT_TRANSLATE_NOOP(
        "Codes", "Somebody put another folder of this project together a moment ago. Put yours together again."
    ),
    "folder.own_below": QT_TRANSLATE_NOOP("Codes", "The own contribution reaches {reached} % and {asked} % is asked."),
    "folder.quotation_scans": QT_TRANSLATE_NOOP("Codes", "Quotations without their scan: {names}."),
    "folder.renumbered": QT_TRANSLATE_NOOP(
        "Codes", "Vouchers that took the number they have in the folder: {count}. From now on they keep it."
    ),
    "folder.requirements": QT_TRANSLATE_NOOP("Codes", "Papers of the call that are missing or expired: {names}."),
    "folder.scans": QT_TRANSLATE_NOOP("Codes", "Putting the scans in order"),
    "folder.unreadable": QT_TRANSLATE_NOOP(
        "Codes", "These files cannot be opened: {names}. Scan them again and take these off."
    ),
    "project.activities_aimless": QT_TRANSLATE_NOOP(
        "Codes", "Activities that serve none of the aims: {count} ({names}). Tie each to one before closing."
    ),
    "project.activity_charged": QT_TRANSLATE_NOOP(
        "Codes", "Voucher {number} of the project names it. Correct the voucher first."
    ),
    "project.aims_of_other": QT_TRANSLATE_NOOP(
        "Codes",
        "Activities or vouchers of the project serve aims of the agreement it belongs to now. Untie them before it changes agreement.",
    ),
    "project.alert.corrected": QT_TRANSLATE_NOOP(
        "Codes", "expenses that were corrected and are to be charged again: {name}"
    ),
    "project.alert.ends": QT_TRANSLATE_NOOP("Codes", "ends on {day}"),
    "project.alert.lapsed": QT_TRANSLATE_NOOP("Codes", "{name}: expired on {day}"),
    "project.alert.lapses": QT_TRANSLATE_NOOP("Codes", "{name}: counts until {day}"),
    "project.alert.objection": QT_TRANSLATE_NOOP("Codes", "objections without reply since {day}: {count}"),
    "project.alert.observed": QT_TRANSLATE_NOOP(
        "Codes", "the funder observed the report on {day} and has no reply yet"
    ),
    "project.alert.report_due": QT_TRANSLATE_NOOP("Codes", "ended on {day} and its report has not been handed over"),
    "project.alert.report_unsent": QT_TRANSLATE_NOOP(
        "Codes", "report {name} (until {day}) is made and has not been handed over"
    ),
    "project.alert.requirement": QT_TRANSLATE_NOOP("Codes", "{name}: to be obtained by {day}"),
    "project.alert.return": QT_TRANSLATE_NOOP("Codes", "{amount} to return to the funder"),
    "project.amount_missing": QT_TRANSLATE_NOOP("Codes", "Write the amount."),
    "project.amount_range": QT_TRANSLATE_NOOP("Codes", "The amount cannot be negative nor above a million millions."),
    "project.asset_nameless": QT_TRANSLATE_NOOP("Codes", "Say what was bought."),
    "project.balance_left": QT_TRANSLATE_NOOP("Codes", "{amount} of the funder are left to return."),
    "project.balance_missing": QT_TRANSLATE_NOOP("Codes", "{amount} were spent that the funder has not paid yet."),
    "project.ceiling_below": QT_TRANSLATE_NOOP(
        "Codes", "The budget already asks the funder for {amount}. Lower the budget first, or write a higher ceiling."
    ),
    "project.closed": QT_TRANSLATE_NOOP("Codes", "The project was closed on {day}. Reopen it to go on."),
    "project.code_taken": QT_TRANSLATE_NOOP("Codes", "The code {text} is that of {title}."),
    "project.column_odd": QT_TRANSLATE_NOOP("Codes", "A column is said as C=supplier, not “{text}”."),
    "project.ends_early": QT_TRANSLATE_NOOP("Codes", "It cannot end before {day}."),
    "project.event.applied": QT_TRANSLATE_NOOP("Codes", "Applied for the money"),
    "project.event.approved": QT_TRANSLATE_NOOP("Codes", "The report was approved"),
    "project.event.awarded": QT_TRANSLATE_NOOP("Codes", "Awarded"),
    "project.event.closed": QT_TRANSLATE_NOOP("Codes", "Project closed"),
    "project.event.note": QT_TRANSLATE_NOOP("Codes", "Note"),
    "project.event.observed": QT_TRANSLATE_NOOP("Codes", "The funder objected to the report"),
    "project.event.received": QT_TRANSLATE_NOOP("Codes", "Money received"),
    "project.event.rejected": QT_TRANSLATE_NOOP("Codes", "Not awarded"),
    "project.event.reopened": QT_TRANSLATE_NOOP("Codes", "Reopened"),
    "project.event.replied": QT_TRANSLATE_NOOP("Codes", "The objections were answered"),
    "project.event.returned": QT_TRANSLATE_NOOP("Codes", "Money returned"),
    "project.event.signed": QT_TRANSLATE_NOOP("Codes", "Contract signed"),
    "project.event.taken_back": QT_TRANSLATE_NOOP("Codes", "without effect"),
    "project.event_missing": QT_TRANSLATE_NOOP("Codes", "There is no such entry."),
    "project.event_stays": QT_TRANSLATE_NOOP(
        "Codes", "Closing and reopening stay noted. Reopen or close the project instead."
    ),
    "project.event_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not noted in projects. Noted are: {known}."),
    "project.in_future": QT_TRANSLATE_NOOP("Codes", "{day} has not come yet: it is noted once it happened."),
    "project.instead_of_what": QT_TRANSLATE_NOOP(
        "Codes", "Say what the file stands for: --voucher, --requirement, --quote or --asset."
    ),
    "project.line_below": QT_TRANSLATE_NOOP("Codes", "{name} already bears {amount}: it cannot be less."),
    "project.line_empty": QT_TRANSLATE_NOOP("Codes", "Line {line} has no amount."),
    "project.line_nameless": QT_TRANSLATE_NOOP("Codes", "Line {line} has no name."),
    "project.line_odd": QT_TRANSLATE_NOOP("Codes", "A line is said as NAME=FUNDER+OWN+IN KIND@HEADING, not “{text}”."),
    "project.line_unknown": QT_TRANSLATE_NOOP("Codes", "That line is not of this project."),
    "project.line_used": QT_TRANSLATE_NOOP("Codes", "{name} bears vouchers or quotations and cannot go."),
    "project.no_agreement": QT_TRANSLATE_NOOP("Codes", "There is no such agreement."),
    "project.no_fund": QT_TRANSLATE_NOOP("Codes", "There is no such fund."),
    "project.no_organization": QT_TRANSLATE_NOOP("Codes", "There is no such organisation."),
    "project.no_template": QT_TRANSLATE_NOOP(
        "Codes", "This funder's workbook is not here yet. Give it once and say what goes into each column."
    ),
    "project.objections_open": QT_TRANSLATE_NOOP("Codes", "Objections to answer: {count}."),
    "project.open_already": QT_TRANSLATE_NOOP("Codes", "The project is open."),
    "project.over_ceiling": QT_TRANSLATE_NOOP("Codes", "The lines ask more of the funder than the call gives."),
    "project.part_has_files": QT_TRANSLATE_NOOP("Codes", "It has files. Take them off first, or keep it."),
    "project.part_missing": QT_TRANSLATE_NOOP("Codes", "It is not there any more."),
    "project.percent_range": QT_TRANSLATE_NOOP("Codes", "The own contribution is a percentage from 0 to 100."),
    "project.reason_missing": QT_TRANSLATE_NOOP("Codes", "Write the reason."),
    "project.report_altered": QT_TRANSLATE_NOOP(
        "Codes", "Report {number} is no longer what was handed over: its content was changed outside Gremial."
    ),
    "project.report_unknown": QT_TRANSLATE_NOOP("Codes", "There is no report {text} of this project."),
    "project.requirement_nameless": QT_TRANSLATE_NOOP("Codes", "Say which paper or condition it is."),
    "project.returned_above": QT_TRANSLATE_NOOP(
        "Codes", "More cannot be returned than came from the funder and was not returned yet: {amount}."
    ),
    "project.several": QT_TRANSLATE_NOOP("Codes", "Several projects answer to {text}. Say its code."),
    "project.several_parts": QT_TRANSLATE_NOOP(
        "Codes", "Several are called {name}. Choose in the window which one the file belongs to."
    ),
    "project.state.applied": QT_TRANSLATE_NOOP("Codes", "applied for"),
    "project.state.awarded": QT_TRANSLATE_NOOP("Codes", "awarded"),
    "project.state.closed": QT_TRANSLATE_NOOP("Codes", "closed"),
    "project.state.draft": QT_TRANSLATE_NOOP("Codes", "in preparation"),
    "project.state.ended": QT_TRANSLATE_NOOP("Codes", "ended, to be closed"),
    "project.state.rejected": QT_TRANSLATE_NOOP("Codes", "not awarded"),
    "project.state.running": QT_TRANSLATE_NOOP("Codes", "under way"),
    "project.supplier_missing": QT_TRANSLATE_NOOP("Codes", "Write who quoted."),
    "project.taken_back_already": QT_TRANSLATE_NOOP("Codes", "This entry was already taken back."),
    "project.template_columns": QT_TRANSLATE_NOOP("Codes", "Say what goes into at least one column."),
    "project.template_field": QT_TRANSLATE_NOOP("Codes", "{text} is not known of a voucher. Known are: {known}."),
    "project.template_fileless": QT_TRANSLATE_NOOP("Codes", "Choose the funder's workbook."),
    "project.template_nameless": QT_TRANSLATE_NOOP("Codes", "Write a name for the funder's workbook."),
    "project.template_row": QT_TRANSLATE_NOOP("Codes", "Say in which row the first voucher goes."),
    "project.title_missing": QT_TRANSLATE_NOOP("Codes", "Write the title of the project."),
    "project.unknown": QT_TRANSLATE_NOOP("Codes", "There is no project {text}."),
    "project.vouchers_aimless": QT_TRANSLATE_NOOP(
        "Codes", "Expenses that serve none of the aims: {count}. Tie each to one before closing."
    ),
    "table.advocacy_cost": QT_TRANSLATE_NOOP("Codes", "expense on advocacy"),
    "table.project": QT_TRANSLATE_NOOP("Codes", "project with funds"),
    "table.project_asset": QT_TRANSLATE_NOOP("Codes", "asset of a project"),
    "table.project_event": QT_TRANSLATE_NOOP("Codes", "history of a project"),
    "table.project_line": QT_TRANSLATE_NOOP("Codes", "line of a budget of a project"),
    "table.project_report": QT_TRANSLATE_NOOP("Codes", "report of accounts of a project"),
    "table.project_requirement": QT_TRANSLATE_NOOP("Codes", "paper of a call"),
    "table.project_voucher": QT_TRANSLATE_NOOP("Codes", "voucher of a project"),
    "table.quotation": QT_TRANSLATE_NOOP("Codes", "quotation"),
    "table.report_template": QT_TRANSLATE_NOOP("Codes", "template of a funder"),
    "table.voucher_event": QT_TRANSLATE_NOOP("Codes", "history of a voucher"),
    "template.cell_taken": QT_TRANSLATE_NOOP(
        "Codes",
        "Cell {cell} of the funder's workbook already holds something: there is room for {left} vouchers and {count} go in.",
    ),
    "template.columns_unsaid": QT_TRANSLATE_NOOP(
        "Codes",
        "Say what goes into them (projects template REF --column F=supplier, or --column F= to leave it empty), or add --anyway.",
    ),
    "template.empty_columns": QT_TRANSLATE_NOOP("Codes", "These columns of the funder's workbook stay empty: {names}."),
    "template.left_empty": QT_TRANSLATE_NOOP("Codes", "nothing, it stays as it is"),
    "template.no_sheet": QT_TRANSLATE_NOOP("Codes", "The workbook has no sheet {text}. It has: {known}."),
    "template.not_a_workbook": QT_TRANSLATE_NOOP("Codes", "{file} is not an Excel workbook (.xlsx)."),
    "voucher.above_line": QT_TRANSLATE_NOOP("Codes", "{line} has only {amount} of the funder left."),
    "voucher.above_line_own": QT_TRANSLATE_NOOP("Codes", "{line} has only {amount} of own contribution left."),
    "voucher.above_part": QT_TRANSLATE_NOOP("Codes", "Only {amount} of this expense are left."),
    "voucher.activity_of_other": QT_TRANSLATE_NOOP("Codes", "That activity is not of this project."),
    "voucher.area_of_other": QT_TRANSLATE_NOOP("Codes", "That aim is not of this project's agreement."),
    "voucher.before_approval": QT_TRANSLATE_NOOP(
        "Codes", "It was paid, or its document is dated, before the approval of {day}."
    ),
    "voucher.before_last": QT_TRANSLATE_NOOP("Codes", "It cannot be before {day}, the day of what was noted last."),
    "voucher.choose_expense": QT_TRANSLATE_NOOP(
        "Codes", "Several expenses answer to {text}. Choose one of the list, or type its number."
    ),
    "voucher.decided": QT_TRANSLATE_NOOP("Codes", "The funder has decided on this voucher: it does not change."),
    "voucher.empty": QT_TRANSLATE_NOOP("Codes", "Write how much of the expense is charged to the project."),
    "voucher.event.approved": QT_TRANSLATE_NOOP("Codes", "The funder approved it"),
    "voucher.event.objected": QT_TRANSLATE_NOOP("Codes", "The funder objected"),
    "voucher.event.rejected": QT_TRANSLATE_NOOP("Codes", "The funder rejected it"),
    "voucher.event.replied": QT_TRANSLATE_NOOP("Codes", "The office answered"),
    "voucher.event.withdrawn": QT_TRANSLATE_NOOP("Codes", "The office withdrew it"),
    "voucher.event_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not noted of a voucher. Noted are: {known}."),
    "voucher.expense_void": QT_TRANSLATE_NOOP("Codes", "That expense is void."),
    "voucher.field.activity": QT_TRANSLATE_NOOP("Codes", "activity"),
    "voucher.field.aim": QT_TRANSLATE_NOOP("Codes", "aim"),
    "voucher.field.currency": QT_TRANSLATE_NOOP("Codes", "currency"),
    "voucher.field.description": QT_TRANSLATE_NOOP("Codes", "description"),
    "voucher.field.document_kind": QT_TRANSLATE_NOOP("Codes", "kind of document"),
    "voucher.field.document_number": QT_TRANSLATE_NOOP("Codes", "number of the document"),
    "voucher.field.document_on": QT_TRANSLATE_NOOP("Codes", "date of the document"),
    "voucher.field.expense": QT_TRANSLATE_NOOP("Codes", "number of the expense"),
    "voucher.field.funder": QT_TRANSLATE_NOOP("Codes", "amount of the funder"),
    "voucher.field.heading": QT_TRANSLATE_NOOP("Codes", "group of lines"),
    "voucher.field.line": QT_TRANSLATE_NOOP("Codes", "line of the budget"),
    "voucher.field.line_code": QT_TRANSLATE_NOOP("Codes", "code of the line"),
    "voucher.field.method": QT_TRANSLATE_NOOP("Codes", "way to pay"),
    "voucher.field.number": QT_TRANSLATE_NOOP("Codes", "running number"),
    "voucher.field.office": QT_TRANSLATE_NOOP("Codes", "name of the organisation"),
    "voucher.field.office_tax_id": QT_TRANSLATE_NOOP("Codes", "tax id of the organisation"),
    "voucher.field.own": QT_TRANSLATE_NOOP("Codes", "own contribution"),
    "voucher.field.paid_on": QT_TRANSLATE_NOOP("Codes", "day it was paid"),
    "voucher.field.project_code": QT_TRANSLATE_NOOP("Codes", "code of the project"),
    "voucher.field.reference": QT_TRANSLATE_NOOP("Codes", "cheque or transfer"),
    "voucher.field.state": QT_TRANSLATE_NOOP("Codes", "state"),
    "voucher.field.supplier": QT_TRANSLATE_NOOP("Codes", "supplier"),
    "voucher.field.supplier_tax_id": QT_TRANSLATE_NOOP("Codes", "tax id of the supplier"),
    "voucher.field.total": QT_TRANSLATE_NOOP("Codes", "whole amount"),
    "voucher.no_expense": QT_TRANSLATE_NOOP("Codes", "There is no such expense."),
    "voucher.no_tag": QT_TRANSLATE_NOOP("Codes", "That mark is not there any more."),
    "voucher.not_approved": QT_TRANSLATE_NOOP("Codes", "It was approved, rejected or withdrawn already."),
    "voucher.not_objected": QT_TRANSLATE_NOOP("Codes", "It waits for a reply, was rejected or withdrawn already."),
    "voucher.not_rejected": QT_TRANSLATE_NOOP("Codes", "It was rejected or withdrawn already."),
    "voucher.not_replied": QT_TRANSLATE_NOOP("Codes", "It was not objected: there is nothing to reply."),
    "voucher.not_withdrawn": QT_TRANSLATE_NOOP("Codes", "The funder has decided on it: it cannot be withdrawn."),
    "voucher.note_missing": QT_TRANSLATE_NOOP("Codes", "Write what was said."),
    "voucher.nothing_left": QT_TRANSLATE_NOOP("Codes", "The whole expense is charged to projects already."),
    "voucher.other_project": QT_TRANSLATE_NOOP("Codes", "This voucher is already charged to {title}."),
    "voucher.outside_term": QT_TRANSLATE_NOOP("Codes", "It was paid on {day}, outside the days of the project."),
    "voucher.several_parts": QT_TRANSLATE_NOOP("Codes", "The expense has several parts ({known}). Say which one."),
    "voucher.state.approved": QT_TRANSLATE_NOOP("Codes", "approved"),
    "voucher.state.objected": QT_TRANSLATE_NOOP("Codes", "objected"),
    "voucher.state.pending": QT_TRANSLATE_NOOP("Codes", "to be decided"),
    "voucher.state.rejected": QT_TRANSLATE_NOOP("Codes", "rejected"),
    "voucher.state.replied": QT_TRANSLATE_NOOP("Codes", "answered"),
    "voucher.state.void": QT_TRANSLATE_NOOP("Codes", "void expense"),
    "voucher.state.withdrawn": QT_TRANSLATE_NOOP("Codes", "withdrawn"),
    "voucher.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such voucher."),
}
