"""What is said about cases_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.cases": QT_TRANSLATE_NOOP(
        "Codes", "Paperwork of businesses, proposals, joint orders: what goes through steps."
    ),
    "help.cases.answers": QT_TRANSLATE_NOOP("Codes", "What each institution that was asked answered."),
    "help.cases.ask-all": QT_TRANSLATE_NOOP(
        "Codes", "Notes as asked every institution that was in its agreement on the day it was opened."
    ),
    "help.cases.attach": QT_TRANSLATE_NOOP("Codes", "Keeps a scan or photo with it."),
    "help.cases.board": QT_TRANSLATE_NOOP("Codes", "The steps of a kind with what stands on each."),
    "help.cases.due": QT_TRANSLATE_NOOP(
        "Codes", "Days that come: answers due, deliveries, benefits and certificates that end."
    ),
    "help.cases.edit": QT_TRANSLATE_NOOP("Codes", "Changes what is said; the rest stays."),
    "help.cases.export": QT_TRANSLATE_NOOP(
        "Codes", "The list of a kind as PDF, CSV or Excel, by the name of the file."
    ),
    "help.cases.kinds": QT_TRANSLATE_NOOP("Codes", "The kinds there are; with one of them its steps, data and roles."),
    "help.cases.list": QT_TRANSLATE_NOOP("Codes", "Those that match, the open ones first."),
    "help.cases.note": QT_TRANSLATE_NOOP(
        "Codes", "Notes what happened between steps: a session, a cost, a reply, a version, a use."
    ),
    "help.cases.open": QT_TRANSLATE_NOOP(
        "Codes",
        "Opens one under the next number of its kind, on its first step.\nA business by its name; it need not be in the directory nor be a member.",
    ),
    "help.cases.party": QT_TRANSLATE_NOOP(
        "Codes", "Notes who takes part, in a role of its kind, or corrects what was noted."
    ),
    "help.cases.party-out": QT_TRANSLATE_NOOP("Codes", "Takes out who was noted by mistake."),
    "help.cases.print": QT_TRANSLATE_NOOP(
        "Codes", "One on paper: a proposal's dossier, an order with its settlement, anything else as a sheet."
    ),
    "help.cases.report": QT_TRANSLATE_NOOP(
        "Codes",
        "Figures of a kind: list, board, months, businesses, institutions, hours, changes, instruments, benefits, uses, advocacy, matrix, field:CODE.\nThis year until today unless said.",
    ),
    "help.cases.settle": QT_TRANSLATE_NOOP(
        "Codes", "What comes to each of a joint order or purchase; with --note-it it stands as settled."
    ),
    "help.cases.show": QT_TRANSLATE_NOOP("Codes", "One with its data, who takes part and its history."),
    "help.cases.step": QT_TRANSLATE_NOOP(
        "Codes", "Moves it to a step on a day, with the paper that says so where the step needs one."
    ),
    "help.cases.take-back": QT_TRANSLATE_NOOP(
        "Codes", "Leaves a line of the history without effect, by the number that «show» gives it."
    ),
    "opt.case_about": QT_TRANSLATE_NOOP(
        "Codes", "Business or person it is about: of the directory, else only the name."
    ),
    "opt.case_act": QT_TRANSLATE_NOOP("Codes", "Act or resolution that says so."),
    "opt.case_adviser": QT_TRANSLATE_NOOP("Codes", "Who accompanies it."),
    "opt.case_agreement": QT_TRANSLATE_NOOP("Codes", "Agreement or programme: number, name or part of it."),
    "opt.case_answer": QT_TRANSLATE_NOOP("Codes", "What it answered."),
    "opt.case_area": QT_TRANSLATE_NOOP("Codes", "Area of that agreement: its number or name."),
    "opt.case_by": QT_TRANSLATE_NOOP("Codes", "Institution that did it or was asked."),
    "opt.case_channel": QT_TRANSLATE_NOOP("Codes", "How it came in: telephone, web, counter."),
    "opt.case_class": QT_TRANSLATE_NOOP("Codes", "Kind by code or name (see «cases kinds»)."),
    "opt.case_declared_by": QT_TRANSLATE_NOOP("Codes", "Who declared it: firm, adviser or office."),
    "opt.case_district": QT_TRANSLATE_NOOP("Codes", "City or district."),
    "opt.case_document": QT_TRANSLATE_NOOP("Codes", "Id of the business, as it is written on its paper."),
    "opt.case_expense": QT_TRANSLATE_NOOP("Codes", "Number of the treasury's expense that paid it."),
    "opt.case_fields": QT_TRANSLATE_NOOP(
        "Codes", "A datum of its kind by code or label; “code=” empties it. Amounts without points."
    ),
    "opt.case_from": QT_TRANSLATE_NOOP("Codes", "Since."),
    "opt.case_fund": QT_TRANSLATE_NOOP("Codes", "Fund it was paid from."),
    "opt.case_minutes": QT_TRANSLATE_NOOP("Codes", "How long, in minutes."),
    "opt.case_note": QT_TRANSLATE_NOOP("Codes", "Note."),
    "opt.case_paper": QT_TRANSLATE_NOOP("Codes", "The paper that says so: kind, number or date."),
    "opt.case_parent": QT_TRANSLATE_NOOP("Codes", "What it comes from: a diagnosis, an order (its reference)."),
    "opt.case_phone": QT_TRANSLATE_NOOP("Codes", "Telephone."),
    "opt.case_place": QT_TRANSLATE_NOOP("Codes", "Place: street, block, premises."),
    "opt.case_platform": QT_TRANSLATE_NOOP(
        "Codes", "By which way: WhatsApp, Zoom, in person, on paper; of advocacy: meeting, letter, hearing, press."
    ),
    "opt.case_price": QT_TRANSLATE_NOOP("Codes", "Price of a unit, in minor units."),
    "opt.case_quantity": QT_TRANSLATE_NOOP("Codes", "How many."),
    "opt.case_region": QT_TRANSLATE_NOOP("Codes", "Region, by name or code."),
    "opt.case_responsible": QT_TRANSLATE_NOOP("Codes", "Institution that sees to it."),
    "opt.case_search": QT_TRANSLATE_NOOP("Codes", "Words of the title, the business or its id."),
    "opt.case_state": QT_TRANSLATE_NOOP("Codes", "open or ended; without it, all."),
    "opt.case_step": QT_TRANSLATE_NOOP("Codes", "Only those that stand on this step."),
    "opt.case_title": QT_TRANSLATE_NOOP("Codes", "Its title."),
    "opt.case_until": QT_TRANSLATE_NOOP("Codes", "Until, that day included."),
    "opt.cases.answers.out": QT_TRANSLATE_NOOP("Codes", "Also into this file: PDF, CSV or XLSX."),
    "opt.cases.edit.day": QT_TRANSLATE_NOOP("Codes", "Day it was opened."),
    "opt.cases.open.day": QT_TRANSLATE_NOOP("Codes", "Day it was opened; without it, today."),
    "opt.cases.party.amount": QT_TRANSLATE_NOOP("Codes", "A whole sum, in minor units."),
    "opt.cases.report.out": QT_TRANSLATE_NOOP("Codes", "Also into this file: PDF, CSV or XLSX."),
    "opt.cases.settle.out": QT_TRANSLATE_NOOP("Codes", "Also into this file: PDF, CSV or XLSX."),
    "opt.note_it": QT_TRANSLATE_NOOP("Codes", "Notes it as settled too."),
}
