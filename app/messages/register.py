"""What is said about the register: kinship of records, offices held, letters, personal data. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "breach.future": QT_TRANSLATE_NOOP("Codes", "It cannot have been noticed after today."),
    "breach.noted": QT_TRANSLATE_NOOP("Codes", "Noted as leak number {number}."),
    "breach.unknown": QT_TRANSLATE_NOOP("Codes", "There is no leak number {number} in the record."),
    "breach.what": QT_TRANSLATE_NOOP("Codes", "Write what happened."),
    "bulk.field": QT_TRANSLATE_NOOP("Codes", "“{text}” cannot be changed for many at once. It can be: {names}."),
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
    "business.size": QT_TRANSLATE_NOOP("Codes", "Size"),
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
    "cards.paper": QT_TRANSLATE_NOOP(
        "Codes", "Eight cards do not fit on “{paper}”. Choose A4, letter or a longer sheet."
    ),
    "consent_for.contacto": QT_TRANSLATE_NOOP("Codes", "Their contact goes to the alliance"),
    "consent_for.difusion": QT_TRANSLATE_NOOP("Codes", "They receive news and offers"),
    "consent_for.directorio": QT_TRANSLATE_NOOP("Codes", "They stand in the directory"),
    "consent_for.fotos": QT_TRANSLATE_NOOP("Codes", "Photos of them are published"),
    "consent_for.resumen": QT_TRANSLATE_NOOP("Codes", "Their line of the summary goes to the alliance"),
    "erase.copies": QT_TRANSLATE_NOOP("Codes", "Copies that still hold the data:"),
    "erase.copy_leaves": QT_TRANSLATE_NOOP("Codes", "{file}: with a copy each day it is removed on {day}"),
    "erase.copy_stays": QT_TRANSLATE_NOOP("Codes", "{file}: it is not removed by itself; delete it by hand"),
    "erase.done": QT_TRANSLATE_NOOP("Codes", "The data of this member were already erased."),
    "erase.elsewhere": QT_TRANSLATE_NOOP(
        "Codes", "Also named in records that are not this member's: {table}, {count}. Look at them by hand."
    ),
    "erase.erased": QT_TRANSLATE_NOOP(
        "Codes", "Erased: {name} is now “{label}”. These records lost their personal data, also in the history:"
    ),
    "erase.holds_office": QT_TRANSLATE_NOOP(
        "Codes", "{name} still holds an office in an organisation. End it first, with its day."
    ),
    "erase.label": QT_TRANSLATE_NOOP("Codes", "Erased member No. {number}"),
    "erase.log_busy": QT_TRANSLATE_NOOP(
        "Codes", "Somebody else has the file open: the old data go from the disk when it is closed everywhere."
    ),
    "erase.not_ended": QT_TRANSLATE_NOOP(
        "Codes", "{name} is still a member. Only the data of somebody who left can be erased: note the leaving first."
    ),
    "erase.reason": QT_TRANSLATE_NOOP("Codes", "Write why the data are erased: the request and its day, for instance."),
    "erase.stays": QT_TRANSLATE_NOOP("Codes", "What stays, and why:"),
    "erase.stays_papers": QT_TRANSLATE_NOOP(
        "Codes", "The name stays on receipts as they were printed: {codes}. {law}; until {until}."
    ),
    "erase.stays_register": QT_TRANSLATE_NOOP(
        "Codes",
        "Number, dates of membership and the amounts of dues and payments: the register and the books of the office, without a name.",
    ),
    "erase.to_confirm": QT_TRANSLATE_NOOP(
        "Codes", "Law and years are to be confirmed with the accountant or lawyer of the office."
    ),
    "erase.would": QT_TRANSLATE_NOOP(
        "Codes", "{name} would be “{label}”. These records would lose their personal data:"
    ),
    "filter.nameless": QT_TRANSLATE_NOOP("Codes", "Write a name for the filter."),
    "holding.count": QT_TRANSLATE_NOOP("Codes", "{count} offices."),
    "holding.ended_already": QT_TRANSLATE_NOOP(
        "Codes", "The office “{office}” of {person} ended on {day} already. If the day is wrong, correct it."
    ),
    "holding.from": QT_TRANSLATE_NOOP("Codes", "From"),
    "holding.held": QT_TRANSLATE_NOOP("Codes", "in office"),
    "holding.nameless": QT_TRANSLATE_NOOP("Codes", "Write the office that is held: President, Manager, Delegate…"),
    "holding.not_held": QT_TRANSLATE_NOOP("Codes", "not in office"),
    "holding.office": QT_TRANSLATE_NOOP("Codes", "Office"),
    "holding.organization": QT_TRANSLATE_NOOP("Codes", "Organisation"),
    "holding.organization_unknown": QT_TRANSLATE_NOOP(
        "Codes", "This organisation is not in the directory. Add it first."
    ),
    "holding.overlaps": QT_TRANSLATE_NOOP(
        "Codes",
        "{person} already holds the office “{office}” in {organization} from {begins} to {ends}. Write days that do not fall into that time, or correct that one.",
    ),
    "holding.overlaps_open": QT_TRANSLATE_NOOP(
        "Codes",
        "{person} already holds the office “{office}” in {organization} since {begins}. If it was renewed, end that one first.",
    ),
    "holding.person": QT_TRANSLATE_NOOP("Codes", "Person"),
    "holding.person_unknown": QT_TRANSLATE_NOOP("Codes", "This person is not in the directory. Add the person first."),
    "holding.power": QT_TRANSLATE_NOOP("Codes", "Power"),
    "holding.removed": QT_TRANSLATE_NOOP("Codes", "Taken away: {office} of {person} in {organization}."),
    "holding.represents": QT_TRANSLATE_NOOP("Codes", "legal representative"),
    "holding.source": QT_TRANSLATE_NOOP("Codes", "Source"),
    "holding.today": QT_TRANSLATE_NOOP("Codes", "Today"),
    "holding.too_long": QT_TRANSLATE_NOOP(
        "Codes", "The text has {length} letters; {most} at most fit. Write it shorter."
    ),
    "holding.unknown": QT_TRANSLATE_NOOP(
        "Codes", "There is no office held with the number {text}. The list of offices shows their numbers."
    ),
    "holding.until": QT_TRANSLATE_NOOP("Codes", "Until"),
    "holding.until_before_from": QT_TRANSLATE_NOOP(
        "Codes", "The office cannot end on {day}: it began on {begins}. Check both days."
    ),
    "labels.count": QT_TRANSLATE_NOOP("Codes", "Labels"),
    "labels.paper": QT_TRANSLATE_NOOP("Codes", "Paper"),
    "labels.sheet": QT_TRANSLATE_NOOP("Codes", "There is no sheet of labels “{text}”. There are: {known}."),
    "labels.sheet_also": QT_TRANSLATE_NOOP("Codes", "The same as"),
    "labels.sheet_key": QT_TRANSLATE_NOOP("Codes", "Sheet"),
    "labels.sheet_name": QT_TRANSLATE_NOOP("Codes", "Called"),
    "labels.size": QT_TRANSLATE_NOOP("Codes", "Size"),
    "list.blank": QT_TRANSLATE_NOOP("Codes", "At most {most} columns to fill in by hand."),
    "list.group": QT_TRANSLATE_NOOP("Codes", "A list cannot be grouped by “{text}”. It can be by: {known}."),
    "list.kind": QT_TRANSLATE_NOOP("Codes", "“{file}” must end in .pdf, .xlsx or .csv."),
    "member.event_after": QT_TRANSLATE_NOOP(
        "Codes", "The next thing noted of this membership is of {day}. Write that day or an earlier one."
    ),
    "member.event_first": QT_TRANSLATE_NOOP(
        "Codes",
        "The admission is not taken back alone: correct its day or its resolution, or undo the admission of the whole record.",
    ),
    "member.event_gone": QT_TRANSLATE_NOOP("Codes", "That change of status is no longer there. Open the member again."),
    "member.event_not_last": QT_TRANSLATE_NOOP(
        "Codes", "Only the last change of status is taken back, the one of {day}. Take that one back first."
    ),
    "merge.erased": QT_TRANSLATE_NOOP(
        "Codes", "Data of one of these records was erased by law; they cannot be parted any more."
    ),
    "merge.erased_one": QT_TRANSLATE_NOOP(
        "Codes", "The data of one of these records was erased by law. It is not joined with another one."
    ),
    "merge.field": QT_TRANSLATE_NOOP("Codes", "“{name}” is no column of these records. They differ in: {names}."),
    "merge.kinds": QT_TRANSLATE_NOOP(
        "Codes", "One is a person and the other an organisation. Correct first what it is."
    ),
    "merge.later": QT_TRANSLATE_NOOP(
        "Codes", "These records were joined once more later (joining {number}). Part that one first."
    ),
    "merge.own": QT_TRANSLATE_NOOP(
        "Codes", "One of these records is the office itself and has to stay. Join the other one into it."
    ),
    "merge.parted": QT_TRANSLATE_NOOP("Codes", "These records were already parted."),
    "merge.same": QT_TRANSLATE_NOOP("Codes", "These are the same record. Choose two different ones."),
    "merge.unknown": QT_TRANSLATE_NOOP("Codes", "There is no joining “{text}”."),
    "merge.void_reason": QT_TRANSLATE_NOOP("Codes", "Charged twice: two records of the same member were joined"),
    "pair.column": QT_TRANSLATE_NOOP("Codes", "data"),
    "pair.count": QT_TRANSLATE_NOOP("Codes", "Records that may be repeated: {count}"),
    "pair.goes": QT_TRANSLATE_NOOP("Codes", "in the one that goes"),
    "pair.joined": QT_TRANSLATE_NOOP("Codes", "Joined: number {number}. With that number they can be parted again."),
    "pair.like": QT_TRANSLATE_NOOP("Codes", "Like {name} (No. {number}): {why}. Look whether it is the same record."),
    "pair.no_number": QT_TRANSLATE_NOOP(
        "Codes", "Its number was given to somebody else meanwhile: give it another one."
    ),
    "pair.noted": QT_TRANSLATE_NOOP("Codes", "Noted: they are not the same."),
    "pair.other_name": QT_TRANSLATE_NOOP("Codes", "name (the other)"),
    "pair.other_number": QT_TRANSLATE_NOOP("Codes", "No. (the other)"),
    "pair.parted": QT_TRANSLATE_NOOP("Codes", "{name} has a record of its own again."),
    "pair.same_id": QT_TRANSLATE_NOOP("Codes", "same document"),
    "pair.same_name": QT_TRANSLATE_NOOP("Codes", "same name"),
    "pair.same_phone": QT_TRANSLATE_NOOP("Codes", "same telephone"),
    "pair.short_name": QT_TRANSLATE_NOOP("Codes", "one name is the short form of the other"),
    "pair.stays": QT_TRANSLATE_NOOP("Codes", "in the one that stays"),
    "pair.trade_name": QT_TRANSLATE_NOOP("Codes", "the trade name of one is the name of the other"),
    "pair.voided": QT_TRANSLATE_NOOP("Codes", "Charges that both had and stay once: {count}"),
    "pair.why": QT_TRANSLATE_NOOP("Codes", "why"),
    "party.agency": QT_TRANSLATE_NOOP("Codes", "Public body"),
    "party.alliance": QT_TRANSLATE_NOOP("Codes", "Alliance, federation or board"),
    "party.count": QT_TRANSLATE_NOOP("Codes", "{count} records."),
    "party.enterprise": QT_TRANSLATE_NOOP("Codes", "Business"),
    "party.guild": QT_TRANSLATE_NOOP("Codes", "Guild or association"),
    "party.here": QT_TRANSLATE_NOOP("Codes", "In this office"),
    "party.institution": QT_TRANSLATE_NOOP("Codes", "Institution or foundation"),
    "party.kind_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of organisation. Choose one of the list."),
    "party.known_and_said": QT_TRANSLATE_NOOP(
        "Codes",
        "With --existing the record is taken as it is: number, category, joined and act may be said. Change the rest with “directory edit”.",
    ),
    "party.like": QT_TRANSLATE_NOOP(
        "Codes", "{name} is in the directory already ({why}). If it is the same, use that record."
    ),
    "party.member_already": QT_TRANSLATE_NOOP("Codes", "{name} is a member already, with No. {number}."),
    "party.member_before": QT_TRANSLATE_NOOP(
        "Codes",
        "{name} was a member (No. {number}) and left. Open that record and admit them again: their history stays.",
    ),
    "party.no_member": QT_TRANSLATE_NOOP("Codes", "no member"),
    "party.offices": QT_TRANSLATE_NOOP("Codes", "Offices"),
    "party.organization": QT_TRANSLATE_NOOP("Codes", "Organisation"),
    "party.other": QT_TRANSLATE_NOOP("Codes", "Other (bank, media…)"),
    "party.own": QT_TRANSLATE_NOOP("Codes", "this office"),
    "party.person": QT_TRANSLATE_NOOP("Codes", "Person"),
    "party.several": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” may be {count} records: {names}. Write more of the name, or what stands in brackets."
    ),
    "party.university": QT_TRANSLATE_NOOP("Codes", "University or institute"),
    "party.unknown": QT_TRANSLATE_NOOP(
        "Codes", "This record ({text}) is not in the directory any more. Look it up again."
    ),
    "party.unknown_text": QT_TRANSLATE_NOOP(
        "Codes",
        "Nobody in the directory is “{text}”. Write the name, the ID or the member number as it is noted, or add the record first.",
    ),
    "party.what": QT_TRANSLATE_NOOP("Codes", "Kind"),
    "person.gender_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is not known: write f (woman), m (man) or nothing."),
    "print.and_more": QT_TRANSLATE_NOOP("Codes", "and {count} more"),
    "print.card_expired": QT_TRANSLATE_NOOP("Codes", "It held until {day}."),
    "print.card_of": QT_TRANSLATE_NOOP("Codes", "The card is of {name}, No. {number}."),
    "print.card_unknown": QT_TRANSLATE_NOOP(
        "Codes", "No card of this office bears the code {card} with that last day."
    ),
    "print.left_out_blocked": QT_TRANSLATE_NOOP("Codes", "Left out, their data are blocked: {count}. {names}."),
    "print.left_out_ended": QT_TRANSLATE_NOOP("Codes", "Left out, they no longer belong: {count}. {names}."),
    "print.left_out_erased": QT_TRANSLATE_NOOP("Codes", "Left out, their data were erased: {count}. {names}."),
    "print.left_out_no_address": QT_TRANSLATE_NOOP("Codes", "Left out, without an address: {count}. {names}."),
    "print.left_out_no_consent": QT_TRANSLATE_NOOP(
        "Codes", "Left out, no consent to stand in the directory is noted: {count}. {names}."
    ),
    "print.left_out_suspended": QT_TRANSLATE_NOOP("Codes", "Left out, they are suspended: {count}. {names}."),
    "print.nobody": QT_TRANSLATE_NOOP("Codes", "There is nobody to print: the list is empty."),
    "print.nobody_left": QT_TRANSLATE_NOOP("Codes", "There is nobody to print. {reasons}"),
    "print.without_contact": QT_TRANSLATE_NOOP(
        "Codes",
        "By name only, without telephone or e-mail, because no consent for the directory is noted: {count}. Note it in “Personal data” of each member.",
    ),
    "privacy.leaving": QT_TRANSLATE_NOOP(
        "Codes",
        "Personal columns: {names}. Members whose data are blocked are left out. Give the list only to who needs it.",
    ),
    "request.answer_noted": QT_TRANSLATE_NOOP("Codes", "The answer to request number {number} was noted."),
    "request.answered": QT_TRANSLATE_NOOP("Codes", "Request number {number} was already answered."),
    "request.answered_on": QT_TRANSLATE_NOOP("Codes", "answered"),
    "request.blocked": QT_TRANSLATE_NOOP("Codes", "The data are blocked since {day}: they are kept, not used."),
    "request.future": QT_TRANSLATE_NOOP("Codes", "A request cannot arrive after today."),
    "request.kind": QT_TRANSLATE_NOOP("Codes", "There is no request “{text}”."),
    "request.kind_access": QT_TRANSLATE_NOOP("Codes", "to see the data"),
    "request.kind_blocking": QT_TRANSLATE_NOOP("Codes", "to block them"),
    "request.kind_erasure": QT_TRANSLATE_NOOP("Codes", "to erase them"),
    "request.kind_objection": QT_TRANSLATE_NOOP("Codes", "to object to a use"),
    "request.kind_portability": QT_TRANSLATE_NOOP("Codes", "to take them along"),
    "request.kind_rectification": QT_TRANSLATE_NOOP("Codes", "to correct them"),
    "request.no_answer": QT_TRANSLATE_NOOP("Codes", "Write what was answered."),
    "request.noted": QT_TRANSLATE_NOOP("Codes", "Noted as request number {number}; to be answered by: {until}"),
    "request.received": QT_TRANSLATE_NOOP("Codes", "received"),
    "request.unblocked": QT_TRANSLATE_NOOP("Codes", "The data are not blocked any more."),
    "request.unknown": QT_TRANSLATE_NOOP("Codes", "There is no request number {number} in the book."),
    "request.until": QT_TRANSLATE_NOOP("Codes", "answer by"),
    "request.what": QT_TRANSLATE_NOOP("Codes", "request"),
    "request.who": QT_TRANSLATE_NOOP("Codes", "who"),
    "roll.cut_off_after": QT_TRANSLATE_NOOP(
        "Codes", "The day until which dues had to be paid cannot be after the assembly."
    ),
    "roll.months_odd": QT_TRANSLATE_NOOP("Codes", "Write a number of months from 0 to {most}."),
    "sheet.start": QT_TRANSLATE_NOOP("Codes", "The sheet has places 1 to {most}; {start} is none of them."),
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
    "undo.letter": QT_TRANSLATE_NOOP("Codes", "Batch {batch} gave a letter its number: void the letter instead."),
}
