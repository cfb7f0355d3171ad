"""What is said of businesses: their state, their size and why, survival, employment, sex and age. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "business.after": QT_TRANSLATE_NOOP("Codes", "After opening"),
    "business.all": QT_TRANSLATE_NOOP("Codes", "All together"),
    "business.businesses": QT_TRANSLATE_NOOP("Codes", "Businesses"),
    "business.closed_already": QT_TRANSLATE_NOOP(
        "Codes", "The business is closed since {since} already. If the day is wrong, correct that one."
    ),
    "business.day": QT_TRANSLATE_NOOP("Codes", "On the day"),
    "business.day_taken": QT_TRANSLATE_NOOP(
        "Codes", "Something is already noted of {day}. Correct that one or take it away."
    ),
    "business.did_closed": QT_TRANSLATE_NOOP("Codes", "Closed"),
    "business.did_open": QT_TRANSLATE_NOOP("Codes", "Opened"),
    "business.did_paused": QT_TRANSLATE_NOOP("Codes", "Paused"),
    "business.did_reopened": QT_TRANSLATE_NOOP("Codes", "Reopened"),
    "business.future": QT_TRANSLATE_NOOP("Codes", "{day} has not come yet. Write today or an earlier day."),
    "business.go_on": QT_TRANSLATE_NOOP("Codes", "Go on"),
    "business.heard": QT_TRANSLATE_NOOP("Codes", "last heard on {day}"),
    "business.is_closed": QT_TRANSLATE_NOOP("Codes", "Closed ones"),
    "business.is_open": QT_TRANSLATE_NOOP("Codes", "Open ones"),
    "business.is_paused": QT_TRANSLATE_NOOP("Codes", "Paused ones"),
    "business.is_unknown": QT_TRANSLATE_NOOP("Codes", "Unknown ones"),
    "business.later_breaks": QT_TRANSLATE_NOOP(
        "Codes",
        "With this, what is noted of {day} would make no sense any more. Correct that one or take it away first.",
    ),
    "business.led": QT_TRANSLATE_NOOP("Codes", "Leadership"),
    "business.led_not_women": QT_TRANSLATE_NOOP("Codes", "Led by others"),
    "business.led_share": QT_TRANSLATE_NOOP("Codes", "Led by women, of those known"),
    "business.led_unknown": QT_TRANSLATE_NOOP("Codes", "Unknown ones"),
    "business.led_women": QT_TRANSLATE_NOOP("Codes", "Led by women"),
    "business.line": QT_TRANSLATE_NOOP("Codes", "Line of the report"),
    "business.long_ago": QT_TRANSLATE_NOOP("Codes", "{day} is too long ago. Check the year."),
    "business.months": QT_TRANSLATE_NOOP("Codes", "{months} months"),
    "business.no_line": QT_TRANSLATE_NOOP(
        "Codes", "There is no line {number}: there are {count}. The list shows their numbers."
    ),
    "business.not_working": QT_TRANSLATE_NOOP(
        "Codes", "Since {since} the business is paused or closed. If it works again, choose “Reopened”."
    ),
    "business.note_day": QT_TRANSLATE_NOOP("Codes", "Numbers said on {first}."),
    "business.note_days": QT_TRANSLATE_NOOP("Codes", "Numbers said between {first} and {last}."),
    "business.note_led": QT_TRANSLATE_NOOP(
        "Codes",
        "By who represents the business on that day, or its owner; more than half women. Who did not say is not counted.",
    ),
    "business.note_states": QT_TRANSLATE_NOOP(
        "Codes", "All who are or were members until that day: {count}. A state holds until another one is noted."
    ),
    "business.note_survival": QT_TRANSLATE_NOOP(
        "Codes",
        "The opening is known of {known} of {count}. “Not known”: nothing was noted from that term on. “Go on”: open or paused, of those that are known.",
    ),
    "business.note_work": QT_TRANSLATE_NOOP(
        "Codes",
        "Members of that day: {count}. Saying how many work there: {said}; without that: {silent}; closed, not counted: {closed}.",
    ),
    "business.nothing_to_reopen": QT_TRANSLATE_NOOP(
        "Codes",
        "On {day} the business was neither paused nor closed, so it cannot reopen. Note first since when it was paused or closed.",
    ),
    "business.now_closed": QT_TRANSLATE_NOOP("Codes", "Closed since {since}"),
    "business.now_open": QT_TRANSLATE_NOOP("Codes", "Open since {since}"),
    "business.now_paused": QT_TRANSLATE_NOOP("Codes", "Paused since {since}"),
    "business.now_unknown": QT_TRANSLATE_NOOP("Codes", "Not noted whether it is open"),
    "business.part": QT_TRANSLATE_NOOP("Codes", "Part of the report"),
    "business.part_led": QT_TRANSLATE_NOOP("Codes", "Businesses led by women"),
    "business.part_states": QT_TRANSLATE_NOOP("Codes", "How the businesses stand"),
    "business.part_survival": QT_TRANSLATE_NOOP("Codes", "Businesses that go on after opening"),
    "business.part_work": QT_TRANSLATE_NOOP("Codes", "Workers"),
    "business.paused_closed": QT_TRANSLATE_NOOP(
        "Codes",
        "Since {since} the business is closed: it cannot be paused. If it works again, note first that it reopened.",
    ),
    "business.percent": QT_TRANSLATE_NOOP("Codes", "{percent} %"),
    "business.sales": QT_TRANSLATE_NOOP("Codes", "Sales of a year"),
    "business.say_state": QT_TRANSLATE_NOOP("Codes", "Say the state too: --state open, paused, closed or reopened."),
    "business.saying": QT_TRANSLATE_NOOP("Codes", "Businesses that say it"),
    "business.size": QT_TRANSLATE_NOOP("Codes", "Size class"),
    "business.source": QT_TRANSLATE_NOOP("Codes", "Source"),
    "business.source_long": QT_TRANSLATE_NOOP(
        "Codes", "The source has {length} letters; {most} at most fit. Write it shorter."
    ),
    "business.state": QT_TRANSLATE_NOOP("Codes", "State"),
    "business.state_gone": QT_TRANSLATE_NOOP("Codes", "That state is no longer noted. Look at the list again."),
    "business.state_unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no state of a business. It can be: open, paused, closed, reopened."
    ),
    "business.still_open": QT_TRANSLATE_NOOP("Codes", "Still working"),
    "business.unknown": QT_TRANSLATE_NOOP(
        "Codes", "This person or organisation is not in the directory, or their data were erased."
    ),
    "business.value": QT_TRANSLATE_NOOP("Codes", "How many"),
    "business.what": QT_TRANSLATE_NOOP("Codes", "What is counted"),
    "business.workers": QT_TRANSLATE_NOOP("Codes", "Workers"),
    "business.year": QT_TRANSLATE_NOOP("Codes", "Year"),
    "size.by_hand": QT_TRANSLATE_NOOP("Codes", "Chosen by hand: {size}."),
    "size.by_index": QT_TRANSLATE_NOOP(
        "Codes", "Sales of {year}, {amount}, are {units} {index} (1 {index} = {worth}): {size}."
    ),
    "size.by_sales": QT_TRANSLATE_NOOP("Codes", "By sales of {year} ({amount}): {size}."),
    "size.by_score": QT_TRANSLATE_NOOP(
        "Codes",
        "Score {score}: {workers} workers × 10 % + sales of {year} ({amount}) in millions × 90 %; sector {sector}: {size}.",
    ),
    "size.by_workers": QT_TRANSLATE_NOOP("Codes", "By workers ({workers}): {size}."),
    "size.choose_among": QT_TRANSLATE_NOOP(
        "Codes",
        "Workers and sales give two sizes. Choose one of these two, or write in the source the paper that says another one.",
    ),
    "size.class_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no size. It can be: micro, small, medium, large."),
    "size.day_taken": QT_TRANSLATE_NOOP("Codes", "A size is already noted of {day}. Correct that one or take it away."),
    "size.differ": QT_TRANSLATE_NOOP(
        "Codes", "The two differ and the rule as read does not say which one counts: a person chooses."
    ),
    "size.gone": QT_TRANSLATE_NOOP("Codes", "That size is no longer noted. Look at the list again."),
    "size.index_odd": QT_TRANSLATE_NOOP("Codes", "Write what one UF was worth, in pesos: 38500.12 for instance."),
    "size.missing_currency": QT_TRANSLATE_NOOP("Codes", "The rule counts in the country's own currency."),
    "size.missing_rule_set": QT_TRANSLATE_NOOP("Codes", "The program has no rule of size for this country and day."),
    "size.missing_sales": QT_TRANSLATE_NOOP("Codes", "The sales of a year are missing."),
    "size.missing_sector": QT_TRANSLATE_NOOP("Codes", "The sector is missing (industry, commerce or services)."),
    "size.missing_uf": QT_TRANSLATE_NOOP("Codes", "What one UF was worth is missing."),
    "size.missing_workers": QT_TRANSLATE_NOOP("Codes", "How many work there is missing."),
    "size.none": QT_TRANSLATE_NOOP("Codes", "No size is noted yet."),
    "size.nothing": QT_TRANSLATE_NOOP("Codes", "Write how many work there, or the sales of a year."),
    "size.rule": QT_TRANSLATE_NOOP("Codes", "Rule: {source}."),
    "size.sales_odd": QT_TRANSLATE_NOOP(
        "Codes", "The sales of a year cannot be less than nothing, nor that many. Check the amount."
    ),
    "size.sector_unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no sector. It can be: industry, commerce, services."
    ),
    "size.told_by": QT_TRANSLATE_NOOP("Codes", "Source: {source}."),
    "size.why_other": QT_TRANSLATE_NOOP(
        "Codes",
        "The rule does not give this size. Write in the source the paper that says it (a certificate, for instance).",
    ),
    "size.workers_odd": QT_TRANSLATE_NOOP("Codes", "Workers are a whole number from 0 to {most}."),
    "size.year_needed": QT_TRANSLATE_NOOP("Codes", "Write of which year the sales are."),
    "size.year_odd": QT_TRANSLATE_NOOP(
        "Codes", "The year of the sales is one from {first} to {last}, with four digits."
    ),
    "trait.born": QT_TRANSLATE_NOOP("Codes", "Birth"),
    "trait.is_off": QT_TRANSLATE_NOOP("Codes", "Sex and age of persons are not noted."),
    "trait.is_on": QT_TRANSLATE_NOOP("Codes", "Sex and age of persons are noted."),
    "trait.kept": QT_TRANSLATE_NOOP("Codes", "Persons of whom something is kept: {count}."),
    "trait.notice": QT_TRANSLATE_NOOP("Codes", "Write what people are told before they answer."),
    "trait.notice_is": QT_TRANSLATE_NOOP("Codes", "What people are told: {text}"),
    "trait.off": QT_TRANSLATE_NOOP(
        "Codes", "The office does not note sex or age of persons. An administrator can switch it on, saying what for."
    ),
    "trait.purpose": QT_TRANSLATE_NOOP(
        "Codes", "Write what sex and age are noted for: the report and who asks for it."
    ),
    "trait.purpose_is": QT_TRANSLATE_NOOP("Codes", "What for: {text}"),
    "trait.range_30-44": QT_TRANSLATE_NOOP("Codes", "30 to 44 years"),
    "trait.range_45-59": QT_TRANSLATE_NOOP("Codes", "45 to 59 years"),
    "trait.range_60-plus": QT_TRANSLATE_NOOP("Codes", "60 years or more"),
    "trait.range_under-30": QT_TRANSLATE_NOOP("Codes", "under 30 years"),
    "trait.range_unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no range of age. It can be: under-30, 30-44, 45-59, 60-plus."
    ),
    "trait.sex": QT_TRANSLATE_NOOP("Codes", "Sex"),
    "trait.sex_f": QT_TRANSLATE_NOOP("Codes", "woman"),
    "trait.sex_m": QT_TRANSLATE_NOOP("Codes", "man"),
    "trait.sex_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is not one of: f (woman), m (man), x (another)."),
    "trait.sex_x": QT_TRANSLATE_NOOP("Codes", "another"),
    "trait.text_long": QT_TRANSLATE_NOOP(
        "Codes", "The text has {length} letters; {most} at most fit. Write it shorter."
    ),
    "trait.year_odd": QT_TRANSLATE_NOOP("Codes", "The year of birth is one from {first} to {last}."),
    "trait.year_or_range": QT_TRANSLATE_NOOP("Codes", "Write the year of birth or the range of age, not both."),
}
