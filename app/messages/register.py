"""What is said about the register: kinship of records, offices held, letters, personal data. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "breach.changed": QT_TRANSLATE_NOOP("Codes", "Leak number {number} was changed."),
    "breach.closed": QT_TRANSLATE_NOOP("Codes", "Leak number {number} is closed. Open it again to change it."),
    "breach.closed_before": QT_TRANSLATE_NOOP("Codes", "It cannot be closed before the day on which it was noticed."),
    "breach.closed_on": QT_TRANSLATE_NOOP("Codes", "Leak number {number} was closed on {day}."),
    "breach.col_authority": QT_TRANSLATE_NOOP("Codes", "authority told"),
    "breach.col_closed": QT_TRANSLATE_NOOP("Codes", "closed"),
    "breach.col_holders": QT_TRANSLATE_NOOP("Codes", "people told"),
    "breach.col_noticed": QT_TRANSLATE_NOOP("Codes", "noticed"),
    "breach.col_people": QT_TRANSLATE_NOOP("Codes", "people"),
    "breach.col_what": QT_TRANSLATE_NOOP("Codes", "what happened"),
    "breach.future": QT_TRANSLATE_NOOP("Codes", "That day has not come yet."),
    "breach.happened_after": QT_TRANSLATE_NOOP(
        "Codes", "It cannot have happened after the day on which it was noticed."
    ),
    "breach.no_measures": QT_TRANSLATE_NOOP("Codes", "Before closing it, write what was done (measures taken)."),
    "breach.not_closed": QT_TRANSLATE_NOOP("Codes", "Leak number {number} is not closed."),
    "breach.noted": QT_TRANSLATE_NOOP("Codes", "Noted as leak number {number}."),
    "breach.reopened": QT_TRANSLATE_NOOP("Codes", "Leak number {number} is open again."),
    "breach.told_before": QT_TRANSLATE_NOOP("Codes", "Nobody can have been told before it was noticed."),
    "breach.unknown": QT_TRANSLATE_NOOP("Codes", "There is no leak number {number} in the record."),
    "breach.what": QT_TRANSLATE_NOOP("Codes", "Write what happened."),
    "bulk.field": QT_TRANSLATE_NOOP("Codes", "“{text}” cannot be changed for many at once. It can be: {names}."),
    "bulk.two_ways": QT_TRANSLATE_NOOP("Codes", "Say the members by their numbers or by a filter, not both."),
    "bulk.whom": QT_TRANSLATE_NOOP(
        "Codes", "Say which members: their numbers, a filter, a search, or --all for the whole register."
    ),
    "consent_for.contacto": QT_TRANSLATE_NOOP("Codes", "Their contact goes to the alliance"),
    "consent_for.difusion": QT_TRANSLATE_NOOP("Codes", "They receive news and offers"),
    "consent_for.directorio": QT_TRANSLATE_NOOP("Codes", "They stand in the directory"),
    "consent_for.fotos": QT_TRANSLATE_NOOP("Codes", "Photos of them are published"),
    "consent_for.resumen": QT_TRANSLATE_NOOP("Codes", "Their line of the summary goes to the alliance"),
    "consent_text.added": QT_TRANSLATE_NOOP(
        "Codes", "Added as version {version}. Consents already given stay with the text they were given to."
    ),
    "consent_text.body": QT_TRANSLATE_NOOP("Codes", "text"),
    "consent_text.col_version": QT_TRANSLATE_NOOP("Codes", "version"),
    "consent_text.empty": QT_TRANSLATE_NOOP("Codes", "Write the text that the person agrees to."),
    "consent_text.file": QT_TRANSLATE_NOOP("Codes", "“{file}” cannot be read as text."),
    "consent_text.from_date": QT_TRANSLATE_NOOP("Codes", "since"),
    "consent_text.heading": QT_TRANSLATE_NOOP("Codes", "Version {version}, since: {since}"),
    "consent_text.model": QT_TRANSLATE_NOOP("Codes", "model of the program"),
    "consent_text.purpose": QT_TRANSLATE_NOOP("Codes", "purpose"),
    "consent_text.same": QT_TRANSLATE_NOOP("Codes", "It is the same text as version {version}."),
    "consent_text.unknown": QT_TRANSLATE_NOOP("Codes", "There is no version {version} of the text for “{purpose}”."),
    "consent_text.version": QT_TRANSLATE_NOOP(
        "Codes", "There is a version {version} already; a text that was used is not changed. Choose another one."
    ),
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
    "erase.label_party": QT_TRANSLATE_NOOP("Codes", "Erased person No. {number}"),
    "erase.log_busy": QT_TRANSLATE_NOOP(
        "Codes", "Somebody else has the file open: the old data go from the disk when it is closed everywhere."
    ),
    "erase.not_ended": QT_TRANSLATE_NOOP(
        "Codes", "{name} is still a member. Only the data of somebody who left can be erased: note the leaving first."
    ),
    "erase.only_typed": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” is not in the directory, but stands on lists ({count}). Add the record with name and document (directory add-person) and repeat: the lines that agree are taken as theirs.",
    ),
    "erase.paper_after": QT_TRANSLATE_NOOP(
        "Codes", "The paper tells what was erased: it is written when the data are erased, without --dry-run."
    ),
    "erase.reason": QT_TRANSLATE_NOOP("Codes", "Write why the data are erased: the request and its day, for instance."),
    "erase.reworded": QT_TRANSLATE_NOOP("Codes", "The name is put out of texts of others: {table}, {count}."),
    "erase.stays": QT_TRANSLATE_NOOP("Codes", "What stays, and why:"),
    "erase.stays_evidence": QT_TRANSLATE_NOOP(
        "Codes",
        "Files that prove activities or projects they took part in: {count}. A list to sign or a photo may show them: look at them and take away by hand what should not stay.",
    ),
    "erase.stays_papers": QT_TRANSLATE_NOOP(
        "Codes", "The name stays on receipts as they were printed: {codes}. {law}; until {until}."
    ),
    "erase.stays_register": QT_TRANSLATE_NOOP(
        "Codes",
        "Number, dates of membership and the amounts of dues and payments: the register and the books of the office, without a name.",
    ),
    "erase.stays_signed": QT_TRANSLATE_NOOP(
        "Codes",
        "The name stays in what others signed or was rendered to a funder: {table}, {count}. One side alone does not change such a paper.",
    ),
    "erase.to_confirm": QT_TRANSLATE_NOOP(
        "Codes", "Law and years are to be confirmed with the accountant or lawyer of the office."
    ),
    "erase.would": QT_TRANSLATE_NOOP(
        "Codes", "{name} would be “{label}”. These records would lose their personal data:"
    ),
    "figures.file": QT_TRANSLATE_NOOP("Codes", "figures.pdf"),
    "figures.year_file": QT_TRANSLATE_NOOP("Codes", "register-figures-{year}.pdf"),
    "figures.year_odd": QT_TRANSLATE_NOOP(
        "Codes", "There are no figures of {year} yet. Write this year or an earlier one."
    ),
    "filter.all_who_belong": QT_TRANSLATE_NOOP("Codes", "all who belong"),
    "filter.empty": QT_TRANSLATE_NOOP(
        "Codes", "This filter leaves nobody out. Say at least one: category, trade, city, size, status, joined, left."
    ),
    "filter.nameless": QT_TRANSLATE_NOOP("Codes", "Write a name for the filter."),
    "filter.none_kept": QT_TRANSLATE_NOOP("Codes", "There is no filter “{name}”: none was kept yet."),
    "filter.none_yet": QT_TRANSLATE_NOOP("Codes", "No filter was kept yet."),
    "filter.unknown": QT_TRANSLATE_NOOP("Codes", "There is no filter “{name}”. There are: {names}."),
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
        "Codes", "Its number, {number}, was given to somebody else meanwhile: give it another one."
    ),
    "pair.noted": QT_TRANSLATE_NOOP("Codes", "Noted: they are not the same."),
    "pair.other_name": QT_TRANSLATE_NOOP("Codes", "name (the other)"),
    "pair.other_number": QT_TRANSLATE_NOOP("Codes", "No. (the other)"),
    "pair.parted": QT_TRANSLATE_NOOP("Codes", "{name} has a record of its own again."),
    "pair.same_id": QT_TRANSLATE_NOOP("Codes", "same document"),
    "pair.same_name": QT_TRANSLATE_NOOP("Codes", "same name"),
    "pair.same_phone": QT_TRANSLATE_NOOP("Codes", "same telephone"),
    "pair.settled": QT_TRANSLATE_NOOP("Codes", "In favour, used for what is owed: {amount}"),
    "pair.short_name": QT_TRANSLATE_NOOP("Codes", "one name is the short form of the other"),
    "pair.stays": QT_TRANSLATE_NOOP("Codes", "in the one that stays"),
    "pair.then": QT_TRANSLATE_NOOP("Codes", "after joining"),
    "pair.trade_name": QT_TRANSLATE_NOOP("Codes", "the trade name of one is the name of the other"),
    "pair.voided": QT_TRANSLATE_NOOP("Codes", "Charges that both had and stay once: {count}"),
    "pair.why": QT_TRANSLATE_NOOP("Codes", "why"),
    "party.agency": QT_TRANSLATE_NOOP("Codes", "Public body"),
    "party.alliance": QT_TRANSLATE_NOOP("Codes", "Alliance, federation or board"),
    "party.count": QT_TRANSLATE_NOOP("Codes", "{count} records."),
    "party.country_unknown": QT_TRANSLATE_NOOP("Codes", "A country is written with two letters, as MX: {text} is not."),
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
    "party.like_to_admit": QT_TRANSLATE_NOOP(
        "Codes",
        "{name} is in the directory already ({why}), without being a member. To not write it twice, look it up in Directory and choose “Admit as a member”.",
    ),
    "party.member_already": QT_TRANSLATE_NOOP("Codes", "{name} is a member already, with No. {number}."),
    "party.member_before": QT_TRANSLATE_NOOP(
        "Codes",
        "{name} was a member (No. {number}) and left. Open that record and admit them again: their history stays.",
    ),
    "party.no_member": QT_TRANSLATE_NOOP("Codes", "no member"),
    "party.not_yet": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” is not in the directory yet. Look at how it is written, or press “{verb}” beside it to add it: the name stands there already.",
    ),
    "party.offices": QT_TRANSLATE_NOOP("Codes", "Offices"),
    "party.organization": QT_TRANSLATE_NOOP("Codes", "Organisation"),
    "party.other": QT_TRANSLATE_NOOP("Codes", "Other (bank, media…)"),
    "party.own": QT_TRANSLATE_NOOP("Codes", "this office"),
    "party.person": QT_TRANSLATE_NOOP("Codes", "Person"),
    "party.remove_member": QT_TRANSLATE_NOOP(
        "Codes", "{name} is or was a member (No. {number}): the record stays. End the membership instead."
    ),
    "party.remove_office": QT_TRANSLATE_NOOP(
        "Codes",
        "{name} stands in {count} office(s), also past ones: the record stays. Take away first those noted by mistake.",
    ),
    "party.remove_used": QT_TRANSLATE_NOOP(
        "Codes", "{name} has {count} other record(s): letters, files, business data. The record stays."
    ),
    "party.removed": QT_TRANSLATE_NOOP("Codes", "Taken out of the directory: {name}."),
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
    "person.gender_f": QT_TRANSLATE_NOOP("Codes", "in feminine"),
    "person.gender_m": QT_TRANSLATE_NOOP("Codes", "in masculine"),
    "person.gender_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is not known: write f (woman), m (man) or nothing."),
    "privacy.leaving": QT_TRANSLATE_NOOP(
        "Codes",
        "Personal columns: {names}. Members whose data are blocked are left out. Give the list only to who needs it.",
    ),
    "request.answer_before": QT_TRANSLATE_NOOP("Codes", "The answer cannot be before the request arrived ({day})."),
    "request.answer_future": QT_TRANSLATE_NOOP("Codes", "The answer cannot be of a day after today."),
    "request.answer_noted": QT_TRANSLATE_NOOP("Codes", "The answer to request number {number} was noted."),
    "request.answered": QT_TRANSLATE_NOOP("Codes", "Request number {number} was already answered."),
    "request.answered_on": QT_TRANSLATE_NOOP("Codes", "answered"),
    "request.blocked": QT_TRANSLATE_NOOP("Codes", "The data are blocked since {day}: they are kept, not used."),
    "request.extended": QT_TRANSLATE_NOOP("Codes", "Request number {number} is to be answered by {until}."),
    "request.future": QT_TRANSLATE_NOOP("Codes", "A request cannot arrive after today."),
    "request.kind": QT_TRANSLATE_NOOP("Codes", "There is no request “{text}”."),
    "request.kind_access": QT_TRANSLATE_NOOP("Codes", "to see the data"),
    "request.kind_blocking": QT_TRANSLATE_NOOP("Codes", "to block them"),
    "request.kind_erasure": QT_TRANSLATE_NOOP("Codes", "to erase them"),
    "request.kind_objection": QT_TRANSLATE_NOOP("Codes", "to object to a use"),
    "request.kind_portability": QT_TRANSLATE_NOOP("Codes", "to take them along"),
    "request.kind_rectification": QT_TRANSLATE_NOOP("Codes", "to correct them"),
    "request.late_count": QT_TRANSLATE_NOOP("Codes", "Requests past their last day without an answer: {count}."),
    "request.no_answer": QT_TRANSLATE_NOOP("Codes", "Write what was answered."),
    "request.no_reason": QT_TRANSLATE_NOOP("Codes", "Write why more time is needed; the person has to be told."),
    "request.nobody": QT_TRANSLATE_NOOP("Codes", "Say who asks: a member, or the name."),
    "request.not_later": QT_TRANSLATE_NOOP("Codes", "The new last day has to be after {day}."),
    "request.noted": QT_TRANSLATE_NOOP("Codes", "Noted as request number {number}; to be answered by: {until}"),
    "request.received": QT_TRANSLATE_NOOP("Codes", "received"),
    "request.unblocked": QT_TRANSLATE_NOOP("Codes", "The data are not blocked any more."),
    "request.unknown": QT_TRANSLATE_NOOP("Codes", "There is no request number {number} in the book."),
    "request.until": QT_TRANSLATE_NOOP("Codes", "answer by"),
    "request.until_needed": QT_TRANSLATE_NOOP(
        "Codes", "The law of this country sets no extension: say until which day."
    ),
    "request.what": QT_TRANSLATE_NOOP("Codes", "request"),
    "request.who": QT_TRANSLATE_NOOP("Codes", "who"),
    "roll.cut_off_after": QT_TRANSLATE_NOOP(
        "Codes", "The day until which dues had to be paid cannot be after the assembly."
    ),
    "roll.months_odd": QT_TRANSLATE_NOOP("Codes", "Write a number of months from 0 to {most}."),
    "size.sales_needed": QT_TRANSLATE_NOOP("Codes", "Write the sales of that year, or leave the year empty."),
    "undo.letter": QT_TRANSLATE_NOOP("Codes", "Batch {batch} gave a letter its number: void the letter instead."),
}
