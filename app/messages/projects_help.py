"""What is said about projects_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.advocacy_marked": QT_TRANSLATE_NOOP("Codes", "{amount} of expense {number} marked as advocacy."),
    "cli.advocacy_total": QT_TRANSLATE_NOOP("Codes", "Advocacy: {amount} in the year."),
    "cli.advocacy_unmarked": QT_TRANSLATE_NOOP("Codes", "The mark is off; the expense stays."),
    "cli.beneficiaries": QT_TRANSLATE_NOOP("Codes", "Beneficiaries: {count}."),
    "cli.nothing_missing": QT_TRANSLATE_NOOP("Codes", "Nothing is missing."),
    "cli.project_ahead": QT_TRANSLATE_NOOP("Codes", "Received {received}; {amount} were spent ahead."),
    "cli.project_attached": QT_TRANSLATE_NOOP("Codes", "{file} is kept with the project."),
    "cli.project_left": QT_TRANSLATE_NOOP("Codes", "Received {received}; {amount} are left to spend or return."),
    "cli.project_missing": QT_TRANSLATE_NOOP("Codes", "MISSING"),
    "cli.project_own": QT_TRANSLATE_NOOP(
        "Codes", "Own contribution: asked {asked}, in the budget {planned}, so far {spent}."
    ),
    "cli.report_drawn": QT_TRANSLATE_NOOP("Codes", "Report {number}: {pages} pages."),
    "cli.report_made": QT_TRANSLATE_NOOP("Codes", "Report {number}: {pages} pages, {left} files in the ZIP."),
    "cli.report_sent": QT_TRANSLATE_NOOP("Codes", "Report {number} noted as handed over on {day}."),
    "cli.template_kept": QT_TRANSLATE_NOOP("Codes", "Workbook “{name}” kept: sheet {sheet}, from row {row}."),
    "col.acquired": QT_TRANSLATE_NOOP("Codes", "BOUGHT"),
    "col.asset": QT_TRANSLATE_NOOP("Codes", "ASSET"),
    "col.budget": QT_TRANSLATE_NOOP("Codes", "BUDGET"),
    "col.budget_line": QT_TRANSLATE_NOOP("Codes", "LINE"),
    "col.chosen": QT_TRANSLATE_NOOP("Codes", "CHOSEN"),
    "col.disposed": QT_TRANSLATE_NOOP("Codes", "GIVEN OFF"),
    "col.document": QT_TRANSLATE_NOOP("Codes", "DOCUMENT"),
    "col.expense": QT_TRANSLATE_NOOP("Codes", "EXPENSE"),
    "col.funder": QT_TRANSLATE_NOOP("Codes", "OF THE FUNDER"),
    "col.funder_name": QT_TRANSLATE_NOOP("Codes", "FUNDER"),
    "col.handed_over": QT_TRANSLATE_NOOP("Codes", "HANDED OVER"),
    "col.heading": QT_TRANSLATE_NOOP("Codes", "HEADING"),
    "col.in_kind": QT_TRANSLATE_NOOP("Codes", "IN KIND"),
    "col.keeper": QT_TRANSLATE_NOOP("Codes", "KEEPER"),
    "col.objections": QT_TRANSLATE_NOOP("Codes", "OBJECTIONS"),
    "col.own": QT_TRANSLATE_NOOP("Codes", "OWN"),
    "col.project": QT_TRANSLATE_NOOP("Codes", "PROJECT"),
    "col.project_used": QT_TRANSLATE_NOOP("Codes", "CHARGED"),
    "col.serial": QT_TRANSLATE_NOOP("Codes", "SERIAL"),
    "col.used_funder": QT_TRANSLATE_NOOP("Codes", "CHARGED"),
    "col.used_own": QT_TRANSLATE_NOOP("Codes", "OWN CHARGED"),
    "col.voucher": QT_TRANSLATE_NOOP("Codes", "VOUCHER"),
    "help.projects": QT_TRANSLATE_NOOP(
        "Codes", "Projects with money of a funder: budget, vouchers, objections, report."
    ),
    "help.projects.add": QT_TRANSLATE_NOOP(
        "Codes",
        "Notes a project; its title is enough.\nAmounts are minor units; --own-percent is what the call asks of the office.",
    ),
    "help.projects.advocacy": QT_TRANSLATE_NOOP("Codes", "Money used to influence public policy."),
    "help.projects.advocacy.list": QT_TRANSLATE_NOOP("Codes", "Lists the money used for advocacy in a year, by fund."),
    "help.projects.advocacy.mark": QT_TRANSLATE_NOOP("Codes", "Says how much of an expense was used for advocacy."),
    "help.projects.advocacy.report": QT_TRANSLATE_NOOP("Codes", "The yearly report by fund as PDF, CSV or XLSX."),
    "help.projects.advocacy.unmark": QT_TRANSLATE_NOOP("Codes", "Takes such a mark off."),
    "help.projects.approve": QT_TRANSLATE_NOOP("Codes", "Notes that the funder approved a voucher."),
    "help.projects.asset": QT_TRANSLATE_NOOP("Codes", "Notes a thing bought, or lists the inventory."),
    "help.projects.attach": QT_TRANSLATE_NOOP(
        "Codes", "Hangs a scan on the project, on a voucher's expense or on a requirement."
    ),
    "help.projects.beneficiaries": QT_TRANSLATE_NOOP(
        "Codes", "Lists whom a project serves, or adds everybody of a file."
    ),
    "help.projects.budget": QT_TRANSLATE_NOOP(
        "Codes",
        "Writes the whole budget, a line each: [CODE:]NAME=FUNDER[+OWN[+IN KIND]][@HEADING].\nLines of the same name stay; those that are not said are taken out.",
    ),
    "help.projects.chart": QT_TRANSLATE_NOOP("Codes", "Budget against executed, as a PDF."),
    "help.projects.close": QT_TRANSLATE_NOOP("Codes", "Closes a project once nothing is open in it."),
    "help.projects.edit": QT_TRANSLATE_NOOP("Codes", "Changes what is said of a project."),
    "help.projects.event": QT_TRANSLATE_NOOP(
        "Codes", "Notes what happened: applied, awarded, money received or returned, objections."
    ),
    "help.projects.fill": QT_TRANSLATE_NOOP("Codes", "Fills the funder's own workbook with the vouchers."),
    "help.projects.folder": QT_TRANSLATE_NOOP(
        "Codes",
        "Puts the folder of the report together: one PDF, and one ZIP with everything.\nWhat is missing is listed first; --anyway makes it all the same. --number prints one that was made before.",
    ),
    "help.projects.list": QT_TRANSLATE_NOOP(
        "Codes", "Lists the projects with their budget, what is charged and the objections that wait."
    ),
    "help.projects.missing": QT_TRANSLATE_NOOP("Codes", "Says what is missing for the folder of the report."),
    "help.projects.object": QT_TRANSLATE_NOOP("Codes", "Notes that the funder objected to a voucher."),
    "help.projects.quote": QT_TRANSLATE_NOOP("Codes", "Notes a quotation, or lists those that are there."),
    "help.projects.reject": QT_TRANSLATE_NOOP(
        "Codes", "Notes that the funder rejected a voucher; its line is free again."
    ),
    "help.projects.reopen": QT_TRANSLATE_NOOP("Codes", "Opens a closed project again."),
    "help.projects.reply": QT_TRANSLATE_NOOP("Codes", "Notes what the office answered to an objection."),
    "help.projects.reports": QT_TRANSLATE_NOOP("Codes", "Lists the reports that were put together."),
    "help.projects.require": QT_TRANSLATE_NOOP(
        "Codes", "Notes a paper or condition of the call, or that it was obtained."
    ),
    "help.projects.sent": QT_TRANSLATE_NOOP("Codes", "Notes when a report went to the funder."),
    "help.projects.show": QT_TRANSLATE_NOOP(
        "Codes", "Shows a project: budget by line, own contribution, money received, papers of the call, history."
    ),
    "help.projects.take-back": QT_TRANSLATE_NOOP(
        "Codes", "Leaves a line of the history without effect; it stays to be read."
    ),
    "help.projects.template": QT_TRANSLATE_NOOP(
        "Codes",
        "Keeps the funder's own workbook and says what goes into its columns.\nWithout --column they are read from its titles.",
    ),
    "help.projects.voucher": QT_TRANSLATE_NOOP(
        "Codes",
        "Charges an expense of the treasury to a line of the budget.\nWithout --funder all that is left of the expense is of the funder.",
    ),
    "help.projects.vouchers": QT_TRANSLATE_NOOP("Codes", "Lists the vouchers of a project."),
    "help.projects.waiting": QT_TRANSLATE_NOOP(
        "Codes", "What waits in the projects: reports, ends, objections, papers that lapse, money to return."
    ),
    "help.projects.withdraw": QT_TRANSLATE_NOOP(
        "Codes", "Takes a voucher back before the funder decides; its number stays."
    ),
    "opt.acquired": QT_TRANSLATE_NOOP("Codes", "Day it was bought."),
    "opt.advocacy_case": QT_TRANSLATE_NOOP("Codes", "Proposal it was for, as law_proposal-3."),
    "opt.advocacy_year": QT_TRANSLATE_NOOP("Codes", "Year; this one when it is not said."),
    "opt.aim_name": QT_TRANSLATE_NOOP("Codes", "Aim of the agreement it serves."),
    "opt.anyway": QT_TRANSLATE_NOOP("Codes", "Also with something missing."),
    "opt.approved": QT_TRANSLATE_NOOP("Codes", "Day it was approved."),
    "opt.asset_name": QT_TRANSLATE_NOOP("Codes", "Thing bought, by its name."),
    "opt.asset_place": QT_TRANSLATE_NOOP("Codes", "Where it is."),
    "opt.asset_value": QT_TRANSLATE_NOOP("Codes", "Value in minor units."),
    "opt.budget_line": QT_TRANSLATE_NOOP("Codes", "Line of the budget: its name, code or place."),
    "opt.ceiling": QT_TRANSLATE_NOOP("Codes", "The most the call gives, in minor units."),
    "opt.chosen": QT_TRANSLATE_NOOP("Codes", "It is the one that was chosen."),
    "opt.corrects_voucher": QT_TRANSLATE_NOOP("Codes", "Running number of the voucher to correct."),
    "opt.despite_warnings": QT_TRANSLATE_NOOP(
        "Codes", "It is meant: the same document elsewhere, or a day outside the project."
    ),
    "opt.disposed": QT_TRANSLATE_NOOP("Codes", "Day it was given off."),
    "opt.event_amount": QT_TRANSLATE_NOOP("Codes", "Amount in minor units."),
    "opt.expense_part": QT_TRANSLATE_NOOP("Codes", "Which part of the expense, from 1."),
    "opt.file_caption": QT_TRANSLATE_NOOP("Codes", "What the file is."),
    "opt.first_row": QT_TRANSLATE_NOOP("Codes", "Row of the first voucher."),
    "opt.funder_name": QT_TRANSLATE_NOOP("Codes", "Who gives the money, as in the directory."),
    "opt.instead": QT_TRANSLATE_NOOP("Codes", "Take off the files it had: this one is better."),
    "opt.keeper": QT_TRANSLATE_NOOP("Codes", "Who keeps it."),
    "opt.needs_aim": QT_TRANSLATE_NOOP("Codes", "Each activity and voucher must serve an aim."),
    "opt.objectives": QT_TRANSLATE_NOOP("Codes", "What it is for."),
    "opt.obtained": QT_TRANSLATE_NOOP("Codes", "Day it was obtained."),
    "opt.of_funder": QT_TRANSLATE_NOOP("Codes", "How much of the funder, in minor units."),
    "opt.of_own": QT_TRANSLATE_NOOP("Codes", "How much of the office, in minor units."),
    "opt.own_percent": QT_TRANSLATE_NOOP("Codes", "Own contribution the call asks, per cent: 15 or 12,5."),
    "opt.people_file": QT_TRANSLATE_NOOP("Codes", "File with the list of people."),
    "opt.project_agreement": QT_TRANSLATE_NOOP(
        "Codes", "The agreement or fund it hangs on; its aims serve the vouchers."
    ),
    "opt.project_code": QT_TRANSLATE_NOOP("Codes", "Code the funder gave it."),
    "opt.project_from": QT_TRANSLATE_NOOP("Codes", "First day."),
    "opt.project_note": QT_TRANSLATE_NOOP("Codes", "Note."),
    "opt.project_number": QT_TRANSLATE_NOOP("Codes", "Number of the project in the office."),
    "opt.project_search": QT_TRANSLATE_NOOP("Codes", "Words of the title, code or funder."),
    "opt.project_state": QT_TRANSLATE_NOOP("Codes", "Only those in this state."),
    "opt.project_title": QT_TRANSLATE_NOOP("Codes", "Title."),
    "opt.project_until": QT_TRANSLATE_NOOP("Codes", "Last day."),
    "opt.quote_supplier": QT_TRANSLATE_NOOP("Codes", "Quotation of that supplier."),
    "opt.report_number": QT_TRANSLATE_NOOP("Codes", "Number of a report made before."),
    "opt.requirement_name": QT_TRANSLATE_NOOP("Codes", "Requirement of the call."),
    "opt.scan": QT_TRANSLATE_NOOP("Codes", "File with its scan."),
    "opt.serial": QT_TRANSLATE_NOOP("Codes", "Serial number."),
    "opt.strike_id": QT_TRANSLATE_NOOP("Codes", "Takes somebody off the list by the number shown."),
    "opt.template_columns": QT_TRANSLATE_NOOP("Codes", "Column and what goes into it: C=supplier."),
    "opt.template_name": QT_TRANSLATE_NOOP("Codes", "Name of the funder's workbook."),
    "opt.template_sheet": QT_TRANSLATE_NOOP("Codes", "Sheet of the workbook."),
    "opt.valid_until": QT_TRANSLATE_NOOP("Codes", "Last day it counts."),
    "opt.voucher_activity": QT_TRANSLATE_NOOP("Codes", "Activity it belongs to."),
    "opt.voucher_note": QT_TRANSLATE_NOOP("Codes", "What was said."),
    "opt.voucher_number": QT_TRANSLATE_NOOP("Codes", "Running number of the voucher in the project."),
    "opt.voucher_text": QT_TRANSLATE_NOOP("Codes", "Description for the funder."),
    "opt.zip_file": QT_TRANSLATE_NOOP("Codes", "Where the ZIP goes."),
}
