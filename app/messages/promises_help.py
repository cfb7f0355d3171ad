"""What is said about promises_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.activities": QT_TRANSLATE_NOOP("Codes", "What was done: workshops, fairs, meetings, and who came."),
    "help.activities.add": QT_TRANSLATE_NOOP(
        "Codes",
        "Note an activity with who organises it and which commitments it serves.\n--serves 12 counts for commitment 12; --serves 12=40 where a quantity is counted.",
    ),
    "help.activities.attach": QT_TRANSLATE_NOOP("Codes", "Keep a photo or file with it."),
    "help.activities.attend": QT_TRANSLATE_NOOP(
        "Codes",
        "Put people on its list: one with --name, or a whole file with --from (CSV, XLSX, ODS, with titles or without).\nWho is in the directory is recognised by document, telephone or whole name. Who is on the list already is left out.",
    ),
    "help.activities.businesses": QT_TRANSLATE_NOOP(
        "Codes",
        "Businesses that people on lists named and that are not in the directory: kept as written, counted once.\nOf one activity, of one project (--of-project), or of all lists.",
    ),
    "help.activities.edit": QT_TRANSLATE_NOOP(
        "Codes",
        "Change an activity; what is not said stays. Organisers and commitments are replaced where some are said.",
    ),
    "help.activities.export": QT_TRANSLATE_NOOP("Codes", "The activities listed, as PDF, CSV or XLSX."),
    "help.activities.link-business": QT_TRANSLATE_NOOP(
        "Codes",
        "Link such a business to the directory, on every list that names it: to one there is (--to) or added (--new).",
    ),
    "help.activities.link-people": QT_TRANSLATE_NOOP(
        "Codes",
        "Links whoever stands on a list with the document of one person of the directory, so that they are counted once. New lists do it by themselves; this is for documents that were written in the directory later.",
    ),
    "help.activities.list": QT_TRANSLATE_NOOP("Codes", "List activities, the newest first."),
    "help.activities.list-people": QT_TRANSLATE_NOOP("Codes", "Who is on its list; with --out as PDF, CSV or XLSX."),
    "help.activities.remove": QT_TRANSLATE_NOOP("Codes", "Take out an activity noted by mistake."),
    "help.activities.sheet": QT_TRANSLATE_NOOP("Codes", "The attendance sheet to sign, as PDF."),
    "help.activities.show": QT_TRANSLATE_NOOP(
        "Codes", "An activity: organisers, people and attendances, what it serves."
    ),
    "help.activities.strike": QT_TRANSLATE_NOOP("Codes", "Take somebody off its list who was written by mistake."),
    "help.activities.year": QT_TRANSLATE_NOOP(
        "Codes",
        "The report of a year: activities by area, institution and region, different people and attendances, hours and cost.\nAs PDF, or its table as CSV or XLSX.",
    ),
    "help.commitments": QT_TRANSLATE_NOOP("Codes", "What was promised in agreements, and how it stands."),
    "help.commitments.add": QT_TRANSLATE_NOOP(
        "Codes",
        "Note a commitment: who promised what, until when, with what means.\nWith --counts its progress is counted from activities and is never typed.",
    ),
    "help.commitments.attach": QT_TRANSLATE_NOOP("Codes", "Keep a file as evidence."),
    "help.commitments.cancel": QT_TRANSLATE_NOOP("Codes", "Give it up, with the reason."),
    "help.commitments.compliance": QT_TRANSLATE_NOOP(
        "Codes",
        "How the commitments of an agreement stand by area or institution; with --out as PDF (with its chart), CSV or XLSX.",
    ),
    "help.commitments.done": QT_TRANSLATE_NOOP("Codes", "Note that it was done."),
    "help.commitments.edit": QT_TRANSLATE_NOOP(
        "Codes", "Change a commitment; what is not said stays. An empty text takes it off."
    ),
    "help.commitments.export": QT_TRANSLATE_NOOP(
        "Codes",
        "The commitments listed, as PDF, CSV or XLSX; with --lacking either, what goes on without means or responsible.",
    ),
    "help.commitments.list": QT_TRANSLATE_NOOP(
        "Codes", "List commitments with their light, those that fall due first before the others."
    ),
    "help.commitments.note": QT_TRANSLATE_NOOP("Codes", "Write something down about it."),
    "help.commitments.postpone": QT_TRANSLATE_NOOP(
        "Codes", "Put it off to a later day; the day before stays in its history."
    ),
    "help.commitments.remove": QT_TRANSLATE_NOOP("Codes", "Take out one that was noted by mistake."),
    "help.commitments.reopen": QT_TRANSLATE_NOOP("Codes", "Take it up again, with the reason."),
    "help.commitments.show": QT_TRANSLATE_NOOP(
        "Codes", "A commitment: why it stands as it does, what happened, which activities count."
    ),
    "help.targets": QT_TRANSLATE_NOOP(
        "Codes", "What an agreement or programme is to reach, counted and reported apart."
    ),
    "help.targets.add": QT_TRANSLATE_NOOP("Codes", "Set a target with its milestones."),
    "help.targets.curve": QT_TRANSLATE_NOOP("Codes", "What was counted month by month."),
    "help.targets.edit": QT_TRANSLATE_NOOP("Codes", "Change a target; milestones are replaced where some are said."),
    "help.targets.list": QT_TRANSLATE_NOOP(
        "Codes", "The targets of an agreement with what was counted; figures of others below, never added."
    ),
    "help.targets.remove": QT_TRANSLATE_NOOP("Codes", "Take out a target."),
    "help.targets.report": QT_TRANSLATE_NOOP(
        "Codes", "Note a figure that somebody else gave, with who said it. It is never added to what was counted."
    ),
    "help.targets.unreport": QT_TRANSLATE_NOOP("Codes", "Take out a figure noted by mistake."),
    "opt.about": QT_TRANSLATE_NOOP("Codes", "The figure is approximate."),
    "opt.activities.add.day": QT_TRANSLATE_NOOP("Codes", "First day; without it, today."),
    "opt.activities.add.kind": QT_TRANSLATE_NOOP("Codes", "training, advisory, fair, meeting … or its name."),
    "opt.activities.add.until": QT_TRANSLATE_NOOP("Codes", "Last day, where it takes several."),
    "opt.activities.attend.business": QT_TRANSLATE_NOOP(
        "Codes", "Business they come from; kept as written where it is not in the directory."
    ),
    "opt.activities.attend.day": QT_TRANSLATE_NOOP("Codes", "Day; without it, the first of the activity."),
    "opt.activities.attend.document": QT_TRANSLATE_NOOP("Codes", "Identity document."),
    "opt.activities.businesses.of_project": QT_TRANSLATE_NOOP("Codes", "Of the beneficiaries of this project."),
    "opt.activities.edit.day": QT_TRANSLATE_NOOP("Codes", "First day."),
    "opt.activities.edit.kind": QT_TRANSLATE_NOOP("Codes", "training, advisory, fair, meeting … or its name."),
    "opt.activities.edit.title": QT_TRANSLATE_NOOP("Codes", "Its name."),
    "opt.activities.edit.until": QT_TRANSLATE_NOOP("Codes", "Last day, where it takes several."),
    "opt.activities.export.kind": QT_TRANSLATE_NOOP("Codes", "training, advisory, fair, meeting … or its name."),
    "opt.activities.export.search": QT_TRANSLATE_NOOP("Codes", "Words of it."),
    "opt.activities.link-business.is_new": QT_TRANSLATE_NOOP("Codes", "Add it to the directory."),
    "opt.activities.link-business.organization": QT_TRANSLATE_NOOP("Codes", "Organisation of the directory."),
    "opt.activities.list.kind": QT_TRANSLATE_NOOP("Codes", "training, advisory, fair, meeting … or its name."),
    "opt.activities.list.of_project": QT_TRANSLATE_NOOP("Codes", "Only those of that project: code, number or name."),
    "opt.activities.list.search": QT_TRANSLATE_NOOP("Codes", "Words of it."),
    "opt.activities.sheet.blank": QT_TRANSLATE_NOOP("Codes", "Free lines to write on."),
    "opt.activities.year.by": QT_TRANSLATE_NOOP(
        "Codes", "In a table: area, party (institution), region, or business (what each business or member received)."
    ),
    "opt.activities.year.since": QT_TRANSLATE_NOOP(
        "Codes", "From this day instead of 1 January: for a report of half a year."
    ),
    "opt.activities.year.until": QT_TRANSLATE_NOOP("Codes", "Until this day instead of 31 December."),
    "opt.agreement": QT_TRANSLATE_NOOP("Codes", "Agreement: number, name or part of it."),
    "opt.area": QT_TRANSLATE_NOOP("Codes", "Area of the agreement: number or name."),
    "opt.at_least": QT_TRANSLATE_NOOP("Codes", "The figure is a minimum."),
    "opt.baseline": QT_TRANSLATE_NOOP("Codes", "What there was before."),
    "opt.baseline_date": QT_TRANSLATE_NOOP("Codes", "Day of that figure."),
    "opt.body": QT_TRANSLATE_NOOP("Codes", "What was promised."),
    "opt.brought_by": QT_TRANSLATE_NOOP("Codes", "Guild that brought them."),
    "opt.business": QT_TRANSLATE_NOOP("Codes", "Business of the directory."),
    "opt.commitments.add.amount": QT_TRANSLATE_NOOP("Codes", "Money for it, in minor units."),
    "opt.commitments.add.due": QT_TRANSLATE_NOOP("Codes", "Until when it is to be done."),
    "opt.commitments.add.kind": QT_TRANSLATE_NOOP("Codes", "commitment, action or project."),
    "opt.commitments.add.unit": QT_TRANSLATE_NOOP("Codes", "What is counted, in words: talleres, personas."),
    "opt.commitments.compliance.by": QT_TRANSLATE_NOOP("Codes", "area or party (institution)."),
    "opt.commitments.edit.amount": QT_TRANSLATE_NOOP("Codes", "Money for it, in minor units."),
    "opt.commitments.edit.due": QT_TRANSLATE_NOOP("Codes", "Until when it is to be done."),
    "opt.commitments.edit.kind": QT_TRANSLATE_NOOP("Codes", "commitment, action or project."),
    "opt.commitments.edit.unit": QT_TRANSLATE_NOOP("Codes", "What is counted, in words: talleres, personas."),
    "opt.commitments.export.search": QT_TRANSLATE_NOOP("Codes", "Words of it."),
    "opt.commitments.list.search": QT_TRANSLATE_NOOP("Codes", "Words of it."),
    "opt.cost": QT_TRANSLATE_NOOP("Codes", "What it cost, in minor units."),
    "opt.counts": QT_TRANSLATE_NOOP(
        "Codes",
        "What is counted: activities, attendances; people who came, and businesses that came or asked for support, each once; hours, quantity; cases: the requests and other files of an agreement.",
    ),
    "opt.due_on": QT_TRANSLATE_NOOP("Codes", "Until when."),
    "opt.file": QT_TRANSLATE_NOOP("Codes", "File with the list."),
    "opt.goal": QT_TRANSLATE_NOOP("Codes", "How many are to be reached."),
    "opt.headcount": QT_TRANSLATE_NOOP("Codes", "People counted where there is no list."),
    "opt.hours": QT_TRANSLATE_NOOP("Codes", "Hours: 2:30 or 2,5."),
    "opt.indicator": QT_TRANSLATE_NOOP("Codes", "By what it is seen."),
    "opt.lacking": QT_TRANSLATE_NOOP("Codes", "Only those without means, or without anybody responsible."),
    "opt.light": QT_TRANSLATE_NOOP("Codes", "red, amber, green or grey."),
    "opt.link": QT_TRANSLATE_NOOP("Codes", "Address on the web."),
    "opt.means": QT_TRANSLATE_NOOP("Codes", "With what: words."),
    "opt.means_kind": QT_TRANSLATE_NOOP("Codes", "money, people or kind."),
    "opt.milestones": QT_TRANSLATE_NOOP(
        "Codes", "A value on the way: 200, 200@31/12/2026, 200=First year. It may be repeated."
    ),
    "opt.of_project": QT_TRANSLATE_NOOP(
        "Codes", "Project that pays for it: code, number or name; an empty one takes it off."
    ),
    "opt.organizer": QT_TRANSLATE_NOOP("Codes", "Organised by."),
    "opt.organizers": QT_TRANSLATE_NOOP(
        "Codes", "Institution that organises; with =host, =author or =supporter for another part. It may be repeated."
    ),
    "opt.party": QT_TRANSLATE_NOOP("Codes", "Institution of the agreement."),
    "opt.person": QT_TRANSLATE_NOOP("Codes", "Person of the directory."),
    "opt.place": QT_TRANSLATE_NOOP("Codes", "Place."),
    "opt.result": QT_TRANSLATE_NOOP("Codes", "What came of it."),
    "opt.role": QT_TRANSLATE_NOOP("Codes", "attendee, speaker, student or beneficiary."),
    "opt.serves": QT_TRANSLATE_NOOP(
        "Codes", "Commitment it serves, by number; with =N where a quantity counts. It may be repeated."
    ),
    "opt.source_date": QT_TRANSLATE_NOOP("Codes", "Day of that paper."),
    "opt.source_kind": QT_TRANSLATE_NOOP("Codes", "clause, meeting or resolution."),
    "opt.starts": QT_TRANSLATE_NOOP("Codes", "From which day it is counted."),
    "opt.state": QT_TRANSLATE_NOOP("Codes", "planned, done or cancelled."),
    "opt.targets.add.case_kind": QT_TRANSLATE_NOOP("Codes", "Kind of file that counts."),
    "opt.targets.add.due": QT_TRANSLATE_NOOP("Codes", "Until when."),
    "opt.targets.add.step": QT_TRANSLATE_NOOP("Codes", "Step from which it counts."),
    "opt.targets.add.unit": QT_TRANSLATE_NOOP("Codes", "What is counted, in words: mipymes."),
    "opt.targets.edit.name": QT_TRANSLATE_NOOP("Codes", "Its name."),
    "opt.targets.edit.unit": QT_TRANSLATE_NOOP("Codes", "What is counted, in words: mipymes."),
    "opt.targets.report.day": QT_TRANSLATE_NOOP("Codes", "Day of the figure."),
    "opt.targets.report.source": QT_TRANSLATE_NOOP("Codes", "Who said it, or where it stands."),
    "opt.targets.report.target": QT_TRANSLATE_NOOP("Codes", "The target it speaks of, by name."),
    "opt.targets.report.unit": QT_TRANSLATE_NOOP("Codes", "What is counted, in words: mipymes."),
}
