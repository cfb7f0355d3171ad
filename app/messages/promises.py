"""What is said about promises. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "activity.attended_other_day": QT_TRANSLATE_NOOP("Codes", "People are on its list for a day outside of these."),
    "activity.cancelled": QT_TRANSLATE_NOOP("Codes", "It was cancelled: nobody attends."),
    "activity.ends_early": QT_TRANSLATE_NOOP("Codes", "It cannot end before {day}."),
    "activity.headcount_range": QT_TRANSLATE_NOOP(
        "Codes", "The number of people cannot be negative nor above a million."
    ),
    "activity.minutes_range": QT_TRANSLATE_NOOP("Codes", "The hours do not fit in the day."),
    "activity.no_such": QT_TRANSLATE_NOOP("Codes", "{text} is not there any more. Choose it again."),
    "activity.not_yet": QT_TRANSLATE_NOOP("Codes", "The day {day} has not come yet."),
    "activity.organizer_twice": QT_TRANSLATE_NOOP("Codes", "The same institution stands twice."),
    "activity.state_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is neither planned, done nor cancelled."),
    "activity.title_missing": QT_TRANSLATE_NOOP("Codes", "Write what it is called."),
    "activity.unknown": QT_TRANSLATE_NOOP("Codes", "It is not there any more."),
    "activity.used": QT_TRANSLATE_NOOP("Codes", "Somebody stands on its list or money hangs on it. Cancel it instead."),
    "attendee.name_missing": QT_TRANSLATE_NOOP("Codes", "Write the name."),
    "attendee.other_day": QT_TRANSLATE_NOOP("Codes", "The day must be between {first} and {last}."),
    "attendee.unknown": QT_TRANSLATE_NOOP("Codes", "That line is not there any more."),
    "promise.above_hundred": QT_TRANSLATE_NOOP("Codes", "A percentage is not above 100."),
    "promise.amount_range": QT_TRANSLATE_NOOP("Codes", "The amount must be above zero and below a million millions."),
    "promise.area_of_other": QT_TRANSLATE_NOOP("Codes", "The area belongs to another agreement."),
    "promise.body_missing": QT_TRANSLATE_NOOP("Codes", "Write what was promised."),
    "promise.due_early": QT_TRANSLATE_NOOP("Codes", "It cannot fall due before {day}."),
    "promise.due_missing": QT_TRANSLATE_NOOP("Codes", "Write until when it is put off."),
    "promise.due_not_later": QT_TRANSLATE_NOOP("Codes", "It is put off to a day after {day}."),
    "promise.ended_already": QT_TRANSLATE_NOOP("Codes", "It was already done or given up. Take it up again first."),
    "promise.goal_missing": QT_TRANSLATE_NOOP(
        "Codes", "Write how many are to be reached, so that progress can be counted."
    ),
    "promise.goal_range": QT_TRANSLATE_NOOP("Codes", "The figure cannot be negative nor above a million millions."),
    "promise.kind_unknown": QT_TRANSLATE_NOOP("Codes", "{text} is not in the list."),
    "promise.no_agreement": QT_TRANSLATE_NOOP("Codes", "There is no such agreement."),
    "promise.not_a_party": QT_TRANSLATE_NOOP(
        "Codes", "It was not a party of the agreement on {day}. Note its accession first, or choose another."
    ),
    "promise.note_missing": QT_TRANSLATE_NOOP("Codes", "Write why."),
    "promise.of_other": QT_TRANSLATE_NOOP("Codes", "That commitment is of another agreement."),
    "promise.open_already": QT_TRANSLATE_NOOP("Codes", "It was neither done nor given up."),
    "promise.quantity_missing": QT_TRANSLATE_NOOP("Codes", "Write how much counts for: {text}"),
    "promise.unit_missing": QT_TRANSLATE_NOOP("Codes", "Say what is counted: workshops, people, businesses."),
    "promise.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such commitment."),
    "promise.used": QT_TRANSLATE_NOOP("Codes", "Something was done or noted for it. Give it up instead."),
    "target.case_kind_idle": QT_TRANSLATE_NOOP("Codes", "A kind is chosen only where files are counted."),
    "target.milestone_range": QT_TRANSLATE_NOOP("Codes", "A milestone lies between 1 and {goal}."),
    "target.name_missing": QT_TRANSLATE_NOOP("Codes", "Write what it is called."),
    "target.of_other": QT_TRANSLATE_NOOP("Codes", "It belongs to another agreement."),
    "target.source_missing": QT_TRANSLATE_NOOP("Codes", "Write who said it or where it stands."),
    "target.step_idle": QT_TRANSLATE_NOOP("Codes", "A step is chosen only with a kind."),
    "target.unknown": QT_TRANSLATE_NOOP("Codes", "That target is not there any more."),
    "target.used": QT_TRANSLATE_NOOP("Codes", "Figures were reported for it. Take them out first."),
}
