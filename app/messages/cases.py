"""What is said about cases. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "case.amount_missing": QT_TRANSLATE_NOOP("Codes", "Write the amount."),
    "case.amount_range": QT_TRANSLATE_NOOP("Codes", "The amount must be above zero and below a million millions."),
    "case.area_of_other": QT_TRANSLATE_NOOP("Codes", "The area belongs to another agreement."),
    "case.business_missing": QT_TRANSLATE_NOOP("Codes", "Say which business it is about."),
    "case.declarer_unknown": QT_TRANSLATE_NOOP("Codes", "Who declared it is not known: {text}."),
    "case.event_missing": QT_TRANSLATE_NOOP("Codes", "There is no such entry."),
    "case.event_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not noted in this kind. Noted are: {known}."),
    "case.field_choice": QT_TRANSLATE_NOOP("Codes", "{label}: {text} is none of: {known}."),
    "case.field_date": QT_TRANSLATE_NOOP("Codes", "{label}: the day {text} does not exist."),
    "case.field_long": QT_TRANSLATE_NOOP("Codes", "{label} is too long: at most {most} letters."),
    "case.field_missing": QT_TRANSLATE_NOOP("Codes", "Fill in {label}."),
    "case.field_number": QT_TRANSLATE_NOOP("Codes", "{label} is a number without sign or fraction: {text} is not."),
    "case.field_percent": QT_TRANSLATE_NOOP("Codes", "{label} is a percentage from 0 to 100: {text} is not."),
    "case.field_unknown": QT_TRANSLATE_NOOP("Codes", "This kind does not ask {text}. It asks: {known}."),
    "case.first_step_stays": QT_TRANSLATE_NOOP("Codes", "The step it was opened with stays. Correct the file itself."),
    "case.free_programme": QT_TRANSLATE_NOOP(
        "Codes", "The programme is free of charge: nothing is charged to whom it supports."
    ),
    "case.in_future": QT_TRANSLATE_NOOP("Codes", "The day {day} has not come yet."),
    "case.kind_stays": QT_TRANSLATE_NOOP(
        "Codes", "The kind of a file does not change. Open a new one of the right kind."
    ),
    "case.kind_unknown": QT_TRANSLATE_NOOP("Codes", "The kind {text} is not known. Known are: {known}."),
    "case.loop": QT_TRANSLATE_NOOP("Codes", "It cannot belong to something that belongs to it."),
    "case.minutes_range": QT_TRANSLATE_NOOP("Codes", "The time must be above zero and at most 24 hours."),
    "case.no_settlement": QT_TRANSLATE_NOOP("Codes", "Nothing is shared out in a file of this kind."),
    "case.note_missing": QT_TRANSLATE_NOOP("Codes", "Write what happened."),
    "case.one_business": QT_TRANSLATE_NOOP("Codes", "Choose a person or an organisation, not both."),
    "case.opened_after": QT_TRANSLATE_NOOP("Codes", "Something was noted before that day: it cannot be opened later."),
    "case.organization_unknown": QT_TRANSLATE_NOOP("Codes", "There is no such organisation."),
    "case.party_days": QT_TRANSLATE_NOOP("Codes", "It cannot end before it begins."),
    "case.party_missing": QT_TRANSLATE_NOOP("Codes", "Say who it is."),
    "case.party_twice": QT_TRANSLATE_NOOP("Codes", "It is already noted in that role."),
    "case.party_unknown": QT_TRANSLATE_NOOP("Codes", "That entry is not there any more."),
    "case.quantity_range": QT_TRANSLATE_NOOP("Codes", "The quantity cannot be negative nor above a million millions."),
    "case.reason_missing": QT_TRANSLATE_NOOP("Codes", "Write the reason."),
    "case.role_unknown": QT_TRANSLATE_NOOP("Codes", "There is no role {text} here. There are: {known}."),
    "case.settlement_empty": QT_TRANSLATE_NOOP("Codes", "Nobody takes part yet, so there is nothing to settle."),
    "case.settlement_units": QT_TRANSLATE_NOOP(
        "Codes", "{asked} units were asked and {shared} are shared out. Correct one of them."
    ),
    "case.step_again": QT_TRANSLATE_NOOP("Codes", "It already stands on {step}."),
    "case.step_back": QT_TRANSLATE_NOOP("Codes", "Going back to {step} needs a note that says why."),
    "case.step_before": QT_TRANSLATE_NOOP("Codes", "It cannot be before {day}, the day of what came before."),
    "case.step_document": QT_TRANSLATE_NOOP("Codes", "{step} needs the paper that says so: its kind, number or date."),
    "case.step_outcome": QT_TRANSLATE_NOOP("Codes", "Write how it ended to go to {step}."),
    "case.step_unknown": QT_TRANSLATE_NOOP("Codes", "There is no step {text}. The steps are: {known}."),
    "case.taken_back_already": QT_TRANSLATE_NOOP("Codes", "This entry was already taken back."),
    "case.team_of_other": QT_TRANSLATE_NOOP("Codes", "The team belongs to another programme."),
    "case.title_missing": QT_TRANSLATE_NOOP("Codes", "Write a title."),
    "case.unknown": QT_TRANSLATE_NOOP("Codes", "There is no file {text}."),
}
