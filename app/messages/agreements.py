"""What is said about agreements. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "agreement.accession_after": QT_TRANSLATE_NOOP("Codes", "Nobody can join after its end, {day}."),
    "agreement.accession_before": QT_TRANSLATE_NOOP(
        "Codes", "Others could join until {end}, before it begins on {start}. Correct the day."
    ),
    "agreement.accession_late": QT_TRANSLATE_NOOP(
        "Codes", "Others could join until {day}. Correct the day, or change until when it is open."
    ),
    "agreement.accession_no_day": QT_TRANSLATE_NOOP(
        "Codes", "Who joins later does so on a day. Write the day of the accession."
    ),
    "agreement.alert_dealt": QT_TRANSLATE_NOOP(
        "Codes", "That it ends on {end} was seen to already, on {day}. It is not reminded again."
    ),
    "agreement.already_denounced": QT_TRANSLATE_NOOP(
        "Codes", "Notice was given already. Take that line back first if it was wrong."
    ),
    "agreement.already_suspended": QT_TRANSLATE_NOOP("Codes", "It is suspended already on that day."),
    "agreement.area_in_use": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” has commitments, activities or expenses. Move them before you take it out."
    ),
    "agreement.area_nameless": QT_TRANSLATE_NOOP("Codes", "The area has no name. Write it."),
    "agreement.area_twice": QT_TRANSLATE_NOOP("Codes", "“{name}” already is in this agreement."),
    "agreement.area_unknown": QT_TRANSLATE_NOOP(
        "Codes", "There is no area “{text}” in this agreement. Write its number or its name."
    ),
    "agreement.charged": QT_TRANSLATE_NOOP(
        "Codes",
        "In the file {kind} No. {number} something was charged, and what is free charges nobody. Take that charge back first.",
    ),
    "agreement.closed": QT_TRANSLATE_NOOP(
        "Codes", "This agreement is not open to others. Mark it as open to accession, or choose another role."
    ),
    "agreement.closed_until": QT_TRANSLATE_NOOP(
        "Codes", "It is not open to others, so it cannot be open until a day. Mark it as open or leave the day empty."
    ),
    "agreement.copies_odd": QT_TRANSLATE_NOOP(
        "Codes", "Write how many copies were signed, from 1 to 1000, or leave it empty."
    ),
    "agreement.days_odd": QT_TRANSLATE_NOOP("Codes", "Write a number of days from 0 to {most}."),
    "agreement.denounced_after_end": QT_TRANSLATE_NOOP(
        "Codes", "It ends on {day} and does not renew by itself: the last day cannot be after that."
    ),
    "agreement.denounced_by_other": QT_TRANSLATE_NOOP(
        "Codes",
        "On {day} that institution is not bound by the agreement: it has nothing to give notice of. Choose one that is, or leave it as “not noted”.",
    ),
    "agreement.denounced_until": QT_TRANSLATE_NOOP(
        "Codes", "It cannot end before notice was given on {day}. Correct the last day."
    ),
    "agreement.ends_before": QT_TRANSLATE_NOOP(
        "Codes", "It would end on {end}, before it begins on {start}. Correct one of the two days."
    ),
    "agreement.event.alert": QT_TRANSLATE_NOOP("Codes", "end of {until} seen to"),
    "agreement.event.approved": QT_TRANSLATE_NOOP("Codes", "approved"),
    "agreement.event.denounced": QT_TRANSLATE_NOOP("Codes", "notice given, last day {until}"),
    "agreement.event.note": QT_TRANSLATE_NOOP("Codes", "note"),
    "agreement.event.renewed": QT_TRANSLATE_NOOP("Codes", "renewed until {until}"),
    "agreement.event.resumed": QT_TRANSLATE_NOOP("Codes", "resumed"),
    "agreement.event.revoked": QT_TRANSLATE_NOOP("Codes", "a line left without effect"),
    "agreement.event.suspended": QT_TRANSLATE_NOOP("Codes", "suspended"),
    "agreement.event.suspended_until": QT_TRANSLATE_NOOP("Codes", "suspended until {until}"),
    "agreement.event.terminated": QT_TRANSLATE_NOOP("Codes", "terminated"),
    "agreement.event_revoked": QT_TRANSLATE_NOOP("Codes", "That line was taken back already."),
    "agreement.event_unknown": QT_TRANSLATE_NOOP("Codes", "There is no such line in the history ({text})."),
    "agreement.has_clauses": QT_TRANSLATE_NOOP(
        "Codes", "It already has clauses. Take them out first, or correct them one by one."
    ),
    "agreement.has_files": QT_TRANSLATE_NOOP("Codes", "“{title}” has files. Take them off first."),
    "agreement.in_future": QT_TRANSLATE_NOOP("Codes", "{day} has not come yet. Note it when it happens."),
    "agreement.in_use": QT_TRANSLATE_NOOP(
        "Codes", "“{title}” has commitments, activities or history. Terminate it instead of taking it out."
    ),
    "agreement.joined_after": QT_TRANSLATE_NOOP(
        "Codes", "{name} joined on {day}, after that end. Correct one of the two days."
    ),
    "agreement.joined_earlier": QT_TRANSLATE_NOOP(
        "Codes", "{name} is in it since {day}: it cannot begin later. Correct that institution's day first."
    ),
    "agreement.joins_after": QT_TRANSLATE_NOOP(
        "Codes", "The agreement ended on {day}: nobody joins afterwards. Correct the day, or note its renewal first."
    ),
    "agreement.joins_before": QT_TRANSLATE_NOOP(
        "Codes", "The agreement begins on {day}: nobody is in it before. Correct the day."
    ),
    "agreement.joins_draft": QT_TRANSLATE_NOOP(
        "Codes", "The agreement is not signed yet, so nobody is bound from a day. Leave the day empty."
    ),
    "agreement.kind_odd": QT_TRANSLATE_NOOP("Codes", "There is no kind of agreement “{text}”. Choose one of the list."),
    "agreement.kind_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is none of these: {known}."),
    "agreement.leaves_before": QT_TRANSLATE_NOOP(
        "Codes", "It would leave on {until}, before it joined on {since}. Correct one of the two days."
    ),
    "agreement.leaves_unsigned": QT_TRANSLATE_NOOP(
        "Codes", "{name} is not bound yet: the agreement is not signed. Take it out of the list instead."
    ),
    "agreement.left_open": QT_TRANSLATE_NOOP(
        "Codes", "Commitments of it that stay open: {count} ({text}). Say who goes on with them, or give them up."
    ),
    "agreement.loop": QT_TRANSLATE_NOOP(
        "Codes", "It would hang on itself: “{title}” already comes from this agreement. Choose another one."
    ),
    "agreement.months_odd": QT_TRANSLATE_NOOP("Codes", "A renewal lasts from 1 to {most} months. Correct the number."),
    "agreement.no_end": QT_TRANSLATE_NOOP(
        "Codes", "This agreement has no end, so there is nothing to renew or to remember. Note an end first."
    ),
    "agreement.no_note": QT_TRANSLATE_NOOP("Codes", "Write what happened."),
    "agreement.no_parent": QT_TRANSLATE_NOOP(
        "Codes", "Say which agreement it belongs to: there is none of this kind by itself."
    ),
    "agreement.no_title": QT_TRANSLATE_NOOP("Codes", "The agreement has no name. Write how it is called."),
    "agreement.none": QT_TRANSLATE_NOOP(
        "Codes", "No agreement is called “{text}”. Write part of its name, or its number."
    ),
    "agreement.not_in_force": QT_TRANSLATE_NOOP("Codes", "On {day} the agreement was not in force. Correct the day."),
    "agreement.not_suspended": QT_TRANSLATE_NOOP("Codes", "It is not suspended on that day."),
    "agreement.parent_closed": QT_TRANSLATE_NOOP(
        "Codes",
        "“{title}” is not open to others, so nobody accedes to it. Mark it as open to accession, or choose another agreement.",
    ),
    "agreement.party_in_use": QT_TRANSLATE_NOOP(
        "Codes", "{name} has commitments in this agreement. Note that it left instead of taking it out."
    ),
    "agreement.party_none": QT_TRANSLATE_NOOP(
        "Codes", "No institution of this agreement is called “{text}”. Look at the list with «agreements show»."
    ),
    "agreement.party_several": QT_TRANSLATE_NOOP(
        "Codes", "Several institutions of this agreement match “{text}”: {names}. Write the whole name."
    ),
    "agreement.party_twice": QT_TRANSLATE_NOOP(
        "Codes", "{name} already is in this agreement in that role at that time. Correct its line instead."
    ),
    "agreement.party_unknown": QT_TRANSLATE_NOOP("Codes", "There is no institution {text} in this agreement."),
    "agreement.passage_empty": QT_TRANSLATE_NOOP("Codes", "There is no text. Write what the paper says."),
    "agreement.passage_odd": QT_TRANSLATE_NOOP("Codes", "“{text}” is neither a recital nor a clause."),
    "agreement.passage_unknown": QT_TRANSLATE_NOOP("Codes", "There is no such text in this agreement ({text})."),
    "agreement.promised_earlier": QT_TRANSLATE_NOOP(
        "Codes",
        "{name} promised “{text}” from {day} on, and on that day it has to be bound. Correct that commitment first.",
    ),
    "agreement.renewal_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no way to renew. Choose none, by itself or by agreement."
    ),
    "agreement.renews_denounced": QT_TRANSLATE_NOOP(
        "Codes", "It was denounced. If the parties agreed to go on, leave that denunciation without effect first."
    ),
    "agreement.renews_how_long": QT_TRANSLATE_NOOP(
        "Codes", "Its first term is not a whole number of months. Write for how many months it renews each time."
    ),
    "agreement.renews_short": QT_TRANSLATE_NOOP("Codes", "It already runs until {day}. A renewal ends later."),
    "agreement.renews_until": QT_TRANSLATE_NOOP(
        "Codes", "Write until when it was renewed: the agreement does not say for how long."
    ),
    "agreement.renews_what": QT_TRANSLATE_NOOP(
        "Codes", "It renews by itself, but no end is noted. Write until when the first term runs."
    ),
    "agreement.revoke_reason": QT_TRANSLATE_NOOP("Codes", "Write why the line no longer counts."),
    "agreement.role_odd": QT_TRANSLATE_NOOP(
        "Codes", "There is no role “{text}” in an agreement. Choose one of the list."
    ),
    "agreement.scope_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is neither regional nor from another region. Choose one of the two."
    ),
    "agreement.section_odd": QT_TRANSLATE_NOOP("Codes", "“{text}” is no area, line or aim."),
    "agreement.several": QT_TRANSLATE_NOOP(
        "Codes", "{count} agreements match “{text}”: {titles}. Write more of the name, or its number."
    ),
    "agreement.signed_in_future": QT_TRANSLATE_NOOP(
        "Codes", "{day} has not come yet. Leave the day of the signature empty until it is signed."
    ),
    "agreement.state.denounced": QT_TRANSLATE_NOOP("Codes", "notice given"),
    "agreement.state.draft": QT_TRANSLATE_NOOP("Codes", "draft"),
    "agreement.state.ended": QT_TRANSLATE_NOOP("Codes", "ended after notice"),
    "agreement.state.expired": QT_TRANSLATE_NOOP("Codes", "run out"),
    "agreement.state.expiring": QT_TRANSLATE_NOOP("Codes", "ends soon"),
    "agreement.state.in_force": QT_TRANSLATE_NOOP("Codes", "in force"),
    "agreement.state.signed": QT_TRANSLATE_NOOP("Codes", "signed, not begun"),
    "agreement.state.suspended": QT_TRANSLATE_NOOP("Codes", "suspended"),
    "agreement.state.terminated": QT_TRANSLATE_NOOP("Codes", "terminated"),
    "agreement.suspended_until": QT_TRANSLATE_NOOP(
        "Codes", "The pause would end before it begins on {day}. Correct the day."
    ),
    "agreement.text_too_long": QT_TRANSLATE_NOOP("Codes", "The text is longer than {most} characters. Shorten it."),
    "agreement.unknown": QT_TRANSLATE_NOOP("Codes", "There is no agreement {text} in this office."),
    "agreement.unsigned": QT_TRANSLATE_NOOP("Codes", "{state}, day of signing not known"),
    "agreement.why.denounced": QT_TRANSLATE_NOOP("Codes", "Notice was given on {since}: it holds until {end}."),
    "agreement.why.draft": QT_TRANSLATE_NOOP("Codes", "It is not signed yet: nobody is bound."),
    "agreement.why.ended": QT_TRANSLATE_NOOP("Codes", "It ended on {end}, after the notice of {since}."),
    "agreement.why.endless": QT_TRANSLATE_NOOP("Codes", "It is in force and has no end."),
    "agreement.why.expired": QT_TRANSLATE_NOOP("Codes", "It ran out on {end} and nobody noted a renewal."),
    "agreement.why.expiring": QT_TRANSLATE_NOOP(
        "Codes", "It ends on {end}. If it is to go on, agree on its renewal before {notice}."
    ),
    "agreement.why.in_force": QT_TRANSLATE_NOOP("Codes", "It is in force until {end} and does not renew by itself."),
    "agreement.why.renewing": QT_TRANSLATE_NOOP(
        "Codes", "It renews by itself on {end}. Who does not want that must say so by {notice}."
    ),
    "agreement.why.renewing_late": QT_TRANSLATE_NOOP(
        "Codes", "The time to say no ended on {notice}: it renews by itself on {end}."
    ),
    "agreement.why.renews": QT_TRANSLATE_NOOP(
        "Codes", "It is in force until {end} and renews by itself; last day to say no: {notice}."
    ),
    "agreement.why.signed": QT_TRANSLATE_NOOP("Codes", "It is signed and has not begun yet."),
    "agreement.why.suspended": QT_TRANSLATE_NOOP("Codes", "It is suspended since {since}."),
    "agreement.why.suspended_ending": QT_TRANSLATE_NOOP(
        "Codes", "It is suspended since {since}; its term ends on {end}."
    ),
    "agreement.why.terminated": QT_TRANSLATE_NOOP("Codes", "It was terminated on {end}."),
    "cli.agreement_below": QT_TRANSLATE_NOOP("Codes", "Under this one: {kind} · {title} ({signed})"),
    "cli.agreement_copied": QT_TRANSLATE_NOOP("Codes", "Copied from: {title}"),
    "cli.agreement_copy": QT_TRANSLATE_NOOP("Codes", "Copied from this one: {kind} · {title} ({signed})"),
    "cli.agreement_removed": QT_TRANSLATE_NOOP("Codes", "Taken out: {title}."),
    "cli.agreement_under": QT_TRANSLATE_NOOP("Codes", "Under: {title}"),
    "cli.agreement_unsigned": QT_TRANSLATE_NOOP("Codes", "not signed"),
    "cli.agreements_waiting": QT_TRANSLATE_NOOP("Codes", "Agreements to attend to: {count}."),
    "cli.open_area": QT_TRANSLATE_NOOP("Codes", "open"),
    "col.agreement": QT_TRANSLATE_NOOP("Codes", "Agreement"),
    "col.agreement_with": QT_TRANSLATE_NOOP("Codes", "With"),
    "col.binds": QT_TRANSLATE_NOOP("Codes", "Binds"),
    "col.institution": QT_TRANSLATE_NOOP("Codes", "Institution"),
    "col.party_role": QT_TRANSLATE_NOOP("Codes", "As what"),
    "col.signed": QT_TRANSLATE_NOOP("Codes", "Signed"),
    "column.agreement.accession_rule": QT_TRANSLATE_NOOP("Codes", "who may join"),
    "column.agreement.accession_until": QT_TRANSLATE_NOOP("Codes", "others may join until"),
    "column.agreement.alert_days": QT_TRANSLATE_NOOP("Codes", "days to remind before"),
    "column.agreement.copies": QT_TRANSLATE_NOOP("Codes", "copies"),
    "column.agreement.ends_on": QT_TRANSLATE_NOOP("Codes", "until"),
    "column.agreement.free": QT_TRANSLATE_NOOP("Codes", "nobody is charged"),
    "column.agreement.notice_days": QT_TRANSLATE_NOOP("Codes", "days of notice"),
    "column.agreement.open_accession": QT_TRANSLATE_NOOP("Codes", "open to others"),
    "column.agreement.parent_id": QT_TRANSLATE_NOOP("Codes", "belongs to"),
    "column.agreement.purpose": QT_TRANSLATE_NOOP("Codes", "what it is for"),
    "column.agreement.renewal": QT_TRANSLATE_NOOP("Codes", "when it ends"),
    "column.agreement.renewal_months": QT_TRANSLATE_NOOP("Codes", "months of each renewal"),
    "column.agreement.signed_on": QT_TRANSLATE_NOOP("Codes", "signed on"),
    "column.agreement.starts_on": QT_TRANSLATE_NOOP("Codes", "holds from"),
    "column.agreement.territory": QT_TRANSLATE_NOOP("Codes", "where it holds"),
    "column.agreement.title": QT_TRANSLATE_NOOP("Codes", "name of the agreement"),
    "column.agreement_area.body": QT_TRANSLATE_NOOP("Codes", "what the parties promise"),
    "column.agreement_area.label": QT_TRANSLATE_NOOP("Codes", "number on paper"),
    "column.agreement_area.open": QT_TRANSLATE_NOOP("Codes", "open to any other activity"),
    "column.agreement_event.document": QT_TRANSLATE_NOOP("Codes", "in which paper"),
    "column.agreement_event.on_date": QT_TRANSLATE_NOOP("Codes", "day"),
    "column.agreement_event.until_on": QT_TRANSLATE_NOOP("Codes", "until"),
    "column.agreement_party.from_on": QT_TRANSLATE_NOOP("Codes", "bound from"),
    "column.agreement_party.instrument": QT_TRANSLATE_NOOP("Codes", "paper of its accession"),
    "column.agreement_party.organization_id": QT_TRANSLATE_NOOP("Codes", "institution"),
    "column.agreement_party.role": QT_TRANSLATE_NOOP("Codes", "as what"),
    "column.agreement_party.scope": QT_TRANSLATE_NOOP("Codes", "where it is from"),
    "column.agreement_party.signed_on": QT_TRANSLATE_NOOP("Codes", "signed on"),
    "column.agreement_party.signer": QT_TRANSLATE_NOOP("Codes", "who signs"),
    "column.agreement_party.signer_office": QT_TRANSLATE_NOOP("Codes", "their office"),
    "column.agreement_party.signer_power": QT_TRANSLATE_NOOP("Codes", "what allows them to sign"),
    "column.agreement_party.until_on": QT_TRANSLATE_NOOP("Codes", "bound until"),
    "column.agreement_passage.body": QT_TRANSLATE_NOOP("Codes", "text"),
    "column.agreement_passage.heading": QT_TRANSLATE_NOOP("Codes", "title"),
    "table.agreement": QT_TRANSLATE_NOOP("Codes", "agreement"),
    "table.agreement_area": QT_TRANSLATE_NOOP("Codes", "area of an agreement"),
    "table.agreement_event": QT_TRANSLATE_NOOP("Codes", "history of an agreement"),
    "table.agreement_party": QT_TRANSLATE_NOOP("Codes", "institution of an agreement"),
    "table.agreement_passage": QT_TRANSLATE_NOOP("Codes", "text of an agreement"),
    "table.agreement_territory": QT_TRANSLATE_NOOP("Codes", "place of an agreement"),
}
