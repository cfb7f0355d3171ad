"""What is said about cases. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "case.above_expense": QT_TRANSLATE_NOOP(
        "Codes", "It cost more than the expense that paid it: write what of it the expense paid."
    ),
    "case.agreed_point": QT_TRANSLATE_NOOP("Codes", "point agreed: {text}"),
    "case.all_asked": QT_TRANSLATE_NOOP("Codes", "All institutions of the agreement are noted already."),
    "case.amount_missing": QT_TRANSLATE_NOOP("Codes", "Write the amount."),
    "case.amount_range": QT_TRANSLATE_NOOP("Codes", "The amount must be above zero and below a million millions."),
    "case.and_more": QT_TRANSLATE_NOOP("Codes", "{names} and {count} more"),
    "case.answers": QT_TRANSLATE_NOOP("Codes", "{answered} of {asked} answered."),
    "case.area_of_other": QT_TRANSLATE_NOOP("Codes", "The area belongs to another agreement."),
    "case.business_missing": QT_TRANSLATE_NOOP("Codes", "Say which business it is about."),
    "case.by_expense": QT_TRANSLATE_NOOP("Codes", "expense No. {number}"),
    "case.charged": QT_TRANSLATE_NOOP(
        "Codes", "Something was charged in it, and “{title}” is free of charge. Take the charge back first."
    ),
    "case.declarer_unknown": QT_TRANSLATE_NOOP("Codes", "Who declared it is not known: {text}."),
    "case.event.advocacy": QT_TRANSLATE_NOOP("Codes", "Advocacy"),
    "case.event.charge": QT_TRANSLATE_NOOP("Codes", "Charge"),
    "case.event.cost": QT_TRANSLATE_NOOP("Codes", "Cost"),
    "case.event.instrument": QT_TRANSLATE_NOOP("Codes", "Instrument"),
    "case.event.note": QT_TRANSLATE_NOOP("Codes", "Note"),
    "case.event.reply": QT_TRANSLATE_NOOP("Codes", "Reply"),
    "case.event.session": QT_TRANSLATE_NOOP("Codes", "Session or visit"),
    "case.event.step": QT_TRANSLATE_NOOP("Codes", "Step"),
    "case.event.use": QT_TRANSLATE_NOOP("Codes", "Use"),
    "case.event.version": QT_TRANSLATE_NOOP("Codes", "Version of the text"),
    "case.event_missing": QT_TRANSLATE_NOOP("Codes", "There is no such entry."),
    "case.event_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not noted in this kind. Noted are: {known}."),
    "case.field_choice": QT_TRANSLATE_NOOP("Codes", "{label}: {text} is none of: {known}."),
    "case.field_date": QT_TRANSLATE_NOOP("Codes", "{label}: the day {text} does not exist."),
    "case.field_least": QT_TRANSLATE_NOOP("Codes", "{label} begins at {least}: {text} is less."),
    "case.field_long": QT_TRANSLATE_NOOP("Codes", "{label} is too long: at most {most} letters."),
    "case.field_missing": QT_TRANSLATE_NOOP("Codes", "Fill in {label}."),
    "case.field_most": QT_TRANSLATE_NOOP("Codes", "{label} goes up to {most}: {text} is more."),
    "case.field_number": QT_TRANSLATE_NOOP("Codes", "{label} is a number without sign or fraction: {text} is not."),
    "case.field_odd": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a datum. Write it as code=text."),
    "case.field_percent": QT_TRANSLATE_NOOP("Codes", "{label} is a percentage from 0 to 100: {text} is not."),
    "case.field_unknown": QT_TRANSLATE_NOOP("Codes", "This kind does not ask {text}. It asks: {known}."),
    "case.first_step_stays": QT_TRANSLATE_NOOP("Codes", "The step it was opened with stays. Correct the file itself."),
    "case.free_programme": QT_TRANSLATE_NOOP(
        "Codes", "The programme is free of charge: nothing is charged to whom it supports."
    ),
    "case.in_future": QT_TRANSLATE_NOOP("Codes", "{day} has not come yet. Note it when it happens."),
    "case.kind_stays": QT_TRANSLATE_NOOP(
        "Codes", "The kind of a file does not change. Open a new one of the right kind."
    ),
    "case.kind_unknown": QT_TRANSLATE_NOOP("Codes", "The kind {text} is not known. Known are: {known}."),
    "case.loop": QT_TRANSLATE_NOOP("Codes", "It cannot belong to something that belongs to it."),
    "case.minutes_range": QT_TRANSLATE_NOOP("Codes", "The time must be above zero and at most 24 hours."),
    "case.no_agreement": QT_TRANSLATE_NOOP("Codes", "It belongs to no agreement yet. Choose one in its data."),
    "case.no_people": QT_TRANSLATE_NOOP(
        "Codes", "Names and telephones of people are not kept here: somebody may have been a victim."
    ),
    "case.no_settlement": QT_TRANSLATE_NOOP("Codes", "Nothing is shared out in a file of this kind."),
    "case.nobody_asked": QT_TRANSLATE_NOOP("Codes", "In {name} nobody is asked."),
    "case.note_missing": QT_TRANSLATE_NOOP("Codes", "Write what happened."),
    "case.on_agenda": QT_TRANSLATE_NOOP("Codes", "on the common agenda since {day}"),
    "case.one_business": QT_TRANSLATE_NOOP("Codes", "Choose a person or an organisation, not both."),
    "case.opened_after": QT_TRANSLATE_NOOP("Codes", "Something was noted before that day: it cannot be opened later."),
    "case.organization_unknown": QT_TRANSLATE_NOOP("Codes", "There is no such organisation."),
    "case.out_of": QT_TRANSLATE_NOOP("Codes", "{kind} No. {number}: {heading}"),
    "case.party_days": QT_TRANSLATE_NOOP("Codes", "It cannot end before it begins."),
    "case.party_missing": QT_TRANSLATE_NOOP("Codes", "Say who it is."),
    "case.party_twice": QT_TRANSLATE_NOOP("Codes", "It is already noted in that role."),
    "case.party_unknown": QT_TRANSLATE_NOOP("Codes", "That entry is not there any more."),
    "case.purchase_sum": QT_TRANSLATE_NOOP("Codes", "Paid {total} = goods {goods} + costs and freight {costs}."),
    "case.quantity_range": QT_TRANSLATE_NOOP("Codes", "The quantity cannot be negative nor above a million millions."),
    "case.reason_missing": QT_TRANSLATE_NOOP("Codes", "Write the reason."),
    "case.report_unknown": QT_TRANSLATE_NOOP("Codes", "There is no report {text} of this kind. There are: {known}."),
    "case.role_unknown": QT_TRANSLATE_NOOP("Codes", "There is no role {text} here. There are: {known}."),
    "case.said_above": QT_TRANSLATE_NOOP("Codes", "It comes from: {text}"),
    "case.said_channel": QT_TRANSLATE_NOOP("Codes", "It came by: {how}"),
    "case.said_declared": QT_TRANSLATE_NOOP("Codes", "Declared by: {who}"),
    "case.said_document": QT_TRANSLATE_NOOP("Codes", "Its document: {how}"),
    "case.said_phone": QT_TRANSLATE_NOOP("Codes", "Its telephone: {how}"),
    "case.sale_short": QT_TRANSLATE_NOOP(
        "Codes",
        "Sold for {total}; who make it get {goods} and costs are {costs}: {short} are missing, which who sells pays.",
    ),
    "case.sale_sum": QT_TRANSLATE_NOOP(
        "Codes", "Sold for {total} = to who make it {goods} + costs {costs} + stays with who sells {rest}."
    ),
    "case.settled": QT_TRANSLATE_NOOP(
        "Codes", "It was settled on {day}: what was paid stays as it is. Take that step back first."
    ),
    "case.settlement_empty": QT_TRANSLATE_NOOP("Codes", "Nobody takes part yet, so there is nothing to settle."),
    "case.settlement_price": QT_TRANSLATE_NOOP(
        "Codes", "Nothing has a price yet: write it in the data, or beside each one who takes part."
    ),
    "case.settlement_seller": QT_TRANSLATE_NOOP(
        "Codes", "Nobody is noted yet as “{role}”: what is left over would be nobody's."
    ),
    "case.settlement_units": QT_TRANSLATE_NOOP(
        "Codes", "{asked} units were asked and {shared} are shared out. Correct one of them."
    ),
    "case.spent": QT_TRANSLATE_NOOP("Codes", "Spent on it and marked as advocacy: {amount}"),
    "case.step_after": QT_TRANSLATE_NOOP("Codes", "{step} comes after {after}, which was not noted yet."),
    "case.step_again": QT_TRANSLATE_NOOP("Codes", "It already stands on {step}."),
    "case.step_back": QT_TRANSLATE_NOOP("Codes", "Going back to {step} needs a note that says why."),
    "case.step_before": QT_TRANSLATE_NOOP("Codes", "It cannot be before {day}, the day of what came before."),
    "case.step_document": QT_TRANSLATE_NOOP("Codes", "{step} needs the paper that says so: its kind, number or date."),
    "case.step_done": QT_TRANSLATE_NOOP("Codes", "{step} was noted already."),
    "case.step_field": QT_TRANSLATE_NOOP("Codes", "To go to {step} fill in {label} first, in the data."),
    "case.step_of_kind": QT_TRANSLATE_NOOP(
        "Codes", "Each kind has its own steps. Say of which kind “{text}” is, with --kind."
    ),
    "case.step_outcome": QT_TRANSLATE_NOOP("Codes", "Write how it ended to go to {step}."),
    "case.step_unknown": QT_TRANSLATE_NOOP("Codes", "There is no step {text}. The steps are: {known}."),
    "case.taken_back_already": QT_TRANSLATE_NOOP("Codes", "This entry was already taken back."),
    "case.team_of_other": QT_TRANSLATE_NOOP("Codes", "The team belongs to another programme."),
    "case.title_missing": QT_TRANSLATE_NOOP("Codes", "Write a title."),
    "case.unknown": QT_TRANSLATE_NOOP("Codes", "There is no file {text}."),
    "case.use_after": QT_TRANSLATE_NOOP(
        "Codes", "It was valid until {day}: there is no use after that day. Correct the day, or until when it is valid."
    ),
    "case.who_unknown": QT_TRANSLATE_NOOP(
        "Codes",
        "{text} is not in the directory. Add them there first, or leave it empty: it counts without saying whose it was.",
    ),
    "case.without_effect": QT_TRANSLATE_NOOP("Codes", "without effect"),
    "cli.case_board": QT_TRANSLATE_NOOP("Codes", "{name}: {count}."),
    "cli.case_file_kept": QT_TRANSLATE_NOOP("Codes", "{file} is kept with “{title}”."),
    "cli.case_total": QT_TRANSLATE_NOOP("Codes", "Total"),
    "col.case_about": QT_TRANSLATE_NOOP("Codes", "About"),
    "col.case_answer": QT_TRANSLATE_NOOP("Codes", "Answer"),
    "col.case_choices": QT_TRANSLATE_NOOP("Codes", "One of"),
    "col.case_code": QT_TRANSLATE_NOOP("Codes", "Code"),
    "col.case_costs": QT_TRANSLATE_NOOP("Codes", "Costs"),
    "col.case_due": QT_TRANSLATE_NOOP("Codes", "What is due"),
    "col.case_field": QT_TRANSLATE_NOOP("Codes", "Datum"),
    "col.case_goods": QT_TRANSLATE_NOOP("Codes", "Goods"),
    "col.case_needed": QT_TRANSLATE_NOOP("Codes", "Needed"),
    "col.case_noted": QT_TRANSLATE_NOOP("Codes", "What is noted"),
    "col.case_open": QT_TRANSLATE_NOOP("Codes", "Open"),
    "col.case_price": QT_TRANSLATE_NOOP("Codes", "Price"),
    "col.case_quantity": QT_TRANSLATE_NOOP("Codes", "Quantity"),
    "col.case_ref": QT_TRANSLATE_NOOP("Codes", "Reference"),
    "col.case_role": QT_TRANSLATE_NOOP("Codes", "Role"),
    "col.case_step": QT_TRANSLATE_NOOP("Codes", "Step"),
    "col.case_sum": QT_TRANSLATE_NOOP("Codes", "Comes to"),
    "col.case_title": QT_TRANSLATE_NOOP("Codes", "Title"),
    "table.case_event": QT_TRANSLATE_NOOP("Codes", "history of a paperwork"),
    "table.case_field": QT_TRANSLATE_NOOP("Codes", "detail of a paperwork"),
    "table.case_file": QT_TRANSLATE_NOOP("Codes", "paperwork, proposal or accompaniment"),
    "table.case_party": QT_TRANSLATE_NOOP("Codes", "who stands in a paperwork"),
}
