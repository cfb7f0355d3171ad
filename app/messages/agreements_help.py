"""What is said about agreements_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.agreements": QT_TRANSLATE_NOOP("Codes", "Agreements: who signed, since when, until when, what happened."),
    "help.agreements.add": QT_TRANSLATE_NOOP(
        "Codes",
        "Notes an agreement; a name and with whom are enough.\nThe office itself signs too unless you say otherwise; without --signed it is a draft.",
    ),
    "help.agreements.approve": QT_TRANSLATE_NOOP("Codes", "Notes that a board or assembly approved it."),
    "help.agreements.area": QT_TRANSLATE_NOOP("Codes", "The areas, lines of joint work and aims of an agreement."),
    "help.agreements.area.add": QT_TRANSLATE_NOOP(
        "Codes", "Adds one or more areas, numbered I, II, III in their order."
    ),
    "help.agreements.area.edit": QT_TRANSLATE_NOOP("Codes", "Corrects an area, named by its number or name."),
    "help.agreements.area.move": QT_TRANSLATE_NOOP("Codes", "Moves an area up (-1) or down (1)."),
    "help.agreements.area.remove": QT_TRANSLATE_NOOP("Codes", "Takes out an area to which nothing belongs."),
    "help.agreements.attach": QT_TRANSLATE_NOOP(
        "Codes", "Keeps the signed scan or another file with it; its control code shows that it was not altered."
    ),
    "help.agreements.bound": QT_TRANSLATE_NOOP("Codes", "What an institution was bound by on a day."),
    "help.agreements.clone": QT_TRANSLATE_NOOP(
        "Codes", "Repeats it for another region, without its firms; areas, text and targets go along."
    ),
    "help.agreements.dealt": QT_TRANSLATE_NOOP(
        "Codes", "The end of its term was seen to: no more reminders until the next term."
    ),
    "help.agreements.denounce": QT_TRANSLATE_NOOP(
        "Codes", "Notes that notice was given; without --until, its usual last day."
    ),
    "help.agreements.edit": QT_TRANSLATE_NOOP("Codes", "Changes what is said; the rest stays."),
    "help.agreements.export": QT_TRANSLATE_NOOP("Codes", "The list as PDF, CSV or Excel, by the name of the file."),
    "help.agreements.list": QT_TRANSLATE_NOOP("Codes", "The agreements, how they stand and until when."),
    "help.agreements.note": QT_TRANSLATE_NOOP("Codes", "Writes a note into its history."),
    "help.agreements.party": QT_TRANSLATE_NOOP("Codes", "The institutions of an agreement."),
    "help.agreements.party.add": QT_TRANSLATE_NOOP(
        "Codes", "Adds an institution; who joins later is an adherent with its day."
    ),
    "help.agreements.party.edit": QT_TRANSLATE_NOOP("Codes", "Corrects the line of an institution."),
    "help.agreements.party.leave": QT_TRANSLATE_NOOP("Codes", "Notes the last day on which an institution is bound."),
    "help.agreements.party.remove": QT_TRANSLATE_NOOP("Codes", "Takes out an institution noted by mistake."),
    "help.agreements.print": QT_TRANSLATE_NOOP(
        "Codes",
        "The sheet, the text to sign, or the institutions as of a day, as a PDF; the institutions also as CSV or Excel, by the name of the file.",
    ),
    "help.agreements.remove": QT_TRANSLATE_NOOP("Codes", "Takes out an agreement noted by mistake."),
    "help.agreements.renew": QT_TRANSLATE_NOOP(
        "Codes", "Notes a renewal; without --until, for as many months as the agreement says."
    ),
    "help.agreements.resume": QT_TRANSLATE_NOOP("Codes", "Notes that it goes on."),
    "help.agreements.revoke": QT_TRANSLATE_NOOP(
        "Codes", "Leaves a line of the history without effect, by the number that «show» gives it."
    ),
    "help.agreements.show": QT_TRANSLATE_NOOP(
        "Codes", "One agreement with its institutions, areas and history, as of any day."
    ),
    "help.agreements.sign": QT_TRANSLATE_NOOP(
        "Codes", "Notes that a draft was signed: its institutions are bound from that day."
    ),
    "help.agreements.suspend": QT_TRANSLATE_NOOP("Codes", "Notes that nothing is done under it for a time."),
    "help.agreements.terminate": QT_TRANSLATE_NOOP(
        "Codes", "Notes its last day: fulfilled, ended by all, or given up."
    ),
    "help.agreements.text": QT_TRANSLATE_NOOP("Codes", "The recitals and clauses of an agreement."),
    "help.agreements.text.add": QT_TRANSLATE_NOOP(
        "Codes", "Adds a clause, or with --recital a recital, behind the last one."
    ),
    "help.agreements.text.remove": QT_TRANSLATE_NOOP(
        "Codes", "Takes out a recital or clause, by the number that «show» gives it."
    ),
    "help.agreements.text.usual": QT_TRANSLATE_NOOP(
        "Codes", "Begins the text with the usual clauses, fitted to its term, notice and accession."
    ),
    "help.agreements.waiting": QT_TRANSLATE_NOOP("Codes", "The agreements whose end needs somebody's attention."),
    "opt.accession_rule": QT_TRANSLATE_NOOP("Codes", "Who may join, and how."),
    "opt.accession_until": QT_TRANSLATE_NOOP("Codes", "Last day to join."),
    "opt.agreement_district": QT_TRANSLATE_NOOP("Codes", "City where it holds."),
    "opt.agreement_kind": QT_TRANSLATE_NOOP(
        "Codes",
        "Kind: cooperation, framework, specific, letter_of_intent, accession, amendment, programme, fund, pilot, district_plan.",
    ),
    "opt.agreement_note": QT_TRANSLATE_NOOP("Codes", "Anything else, in words."),
    "opt.agreement_number": QT_TRANSLATE_NOOP("Codes", "Its number, as the office writes it."),
    "opt.agreement_paper": QT_TRANSLATE_NOOP("Codes", "sheet, text to sign, or parties as of a day."),
    "opt.agreement_purpose": QT_TRANSLATE_NOOP("Codes", "What it is for."),
    "opt.agreement_region": QT_TRANSLATE_NOOP("Codes", "Region where it holds, by name or code."),
    "opt.agreement_search": QT_TRANSLATE_NOOP("Codes", "Words of its name, number, place or institutions."),
    "opt.agreement_state": QT_TRANSLATE_NOOP(
        "Codes",
        "running (whatever binds), draft, signed, in_force, expiring, suspended, denounced, expired, ended, terminated.",
    ),
    "opt.agreement_title": QT_TRANSLATE_NOOP("Codes", "Name of the agreement."),
    "opt.alert_days": QT_TRANSLATE_NOOP(
        "Codes", "Days before the last day of notice from which the office is told (30)."
    ),
    "opt.approved_act": QT_TRANSLATE_NOOP("Codes", "Minutes or resolution that approved it."),
    "opt.area_label": QT_TRANSLATE_NOOP("Codes", "Its number on paper; without it, the next one."),
    "opt.area_open": QT_TRANSLATE_NOOP("Codes", "Any other activity belongs here."),
    "opt.area_text": QT_TRANSLATE_NOOP("Codes", "What the parties promise in it."),
    "opt.by_name": QT_TRANSLATE_NOOP("Codes", "By which institution."),
    "opt.copies": QT_TRANSLATE_NOOP("Codes", "How many copies were signed."),
    "opt.event_day": QT_TRANSLATE_NOOP("Codes", "Day on which it happened; without it, today."),
    "opt.event_document": QT_TRANSLATE_NOOP("Codes", "The paper that says so."),
    "opt.event_until": QT_TRANSLATE_NOOP("Codes", "Until when."),
    "opt.features": QT_TRANSLATE_NOOP("Codes", "Its features, with blanks between."),
    "opt.free": QT_TRANSLATE_NOOP("Codes", "Nobody may be charged for what it gives."),
    "opt.heading": QT_TRANSLATE_NOOP("Codes", "What the clause is called."),
    "opt.holds_from": QT_TRANSLATE_NOOP("Codes", "First day on which it holds; without it, the day it was signed."),
    "opt.holds_until": QT_TRANSLATE_NOOP("Codes", "Last day of its first term; without it, it has no end."),
    "opt.instrument": QT_TRANSLATE_NOOP("Codes", "Paper of its accession."),
    "opt.last_day": QT_TRANSLATE_NOOP("Codes", "Last day on which it is bound; without it, today."),
    "opt.new_institutions": QT_TRANSLATE_NOOP("Codes", "Adds institutions to the directory that are not in it yet."),
    "opt.new_name": QT_TRANSLATE_NOOP("Codes", "Its new name."),
    "opt.no_end": QT_TRANSLATE_NOOP("Codes", "It has no end."),
    "opt.no_parent": QT_TRANSLATE_NOOP("Codes", "It belongs to no other agreement."),
    "opt.notice_days": QT_TRANSLATE_NOOP("Codes", "Days of notice before each end."),
    "opt.open_accession": QT_TRANSLATE_NOOP("Codes", "Whether other institutions may join later."),
    "opt.parent": QT_TRANSLATE_NOOP("Codes", "The agreement it belongs to."),
    "opt.party_from": QT_TRANSLATE_NOOP("Codes", "First day on which it is bound."),
    "opt.party_role": QT_TRANSLATE_NOOP("Codes", "signatory, adherent, executor, counterpart, funder, observer."),
    "opt.party_scope": QT_TRANSLATE_NOOP("Codes", "Regional or from another region."),
    "opt.party_signed": QT_TRANSLATE_NOOP("Codes", "Day on which it signed."),
    "opt.places": QT_TRANSLATE_NOOP("Codes", "Up (-1) or down (1)."),
    "opt.recital": QT_TRANSLATE_NOOP("Codes", "It is a recital, not a clause."),
    "opt.renewal": QT_TRANSLATE_NOOP("Codes", "none, tacit (by itself), express (if it is agreed again)."),
    "opt.renewal_months": QT_TRANSLATE_NOOP("Codes", "Months of each renewal; without it, as the first term."),
    "opt.section": QT_TRANSLATE_NOOP("Codes", "area, line of joint work, or aim."),
    "opt.sign_place": QT_TRANSLATE_NOOP("Codes", "Place of the signature."),
    "opt.signed": QT_TRANSLATE_NOOP("Codes", "Day of the signature."),
    "opt.signer": QT_TRANSLATE_NOOP("Codes", "Who signs for it."),
    "opt.signer_office": QT_TRANSLATE_NOOP("Codes", "The signer's office."),
    "opt.signer_power": QT_TRANSLATE_NOOP("Codes", "Document that allows the signer to sign."),
    "opt.state_day": QT_TRANSLATE_NOOP("Codes", "As it stood on that day; without it, today."),
    "opt.territory": QT_TRANSLATE_NOOP("Codes", "Where it holds, in words."),
    "opt.with_name": QT_TRANSLATE_NOOP("Codes", "Only those of this institution."),
    "opt.with_names": QT_TRANSLATE_NOOP("Codes", "Who signs it with us; repeat for several."),
    "opt.with_parties": QT_TRANSLATE_NOOP("Codes", "With the same institutions, not signed yet."),
    "opt.without_us": QT_TRANSLATE_NOOP("Codes", "This office is not one of those that sign."),
}
