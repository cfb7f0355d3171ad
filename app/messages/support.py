"""What is said about support. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.businesses.many": QT_TRANSLATE_NOOP("Codes", "{count} businesses."),
    "cli.businesses.one": QT_TRANSLATE_NOOP("Codes", "{count} business."),
    "cli.district_shops.many": QT_TRANSLATE_NOOP("Codes", "{count} shops."),
    "cli.district_shops.one": QT_TRANSLATE_NOOP("Codes", "{count} shop."),
    "cli.matched": QT_TRANSLATE_NOOP("Codes", "{name}: accompanied by {team}."),
    "cli.plan_year": QT_TRANSLATE_NOOP("Codes", "year {year}"),
    "cli.programme_counts": QT_TRANSLATE_NOOP(
        "Codes", "Requests: {count}. Waiting: {waiting}. Accompanied: {running}. Ended: {ended}."
    ),
    "cli.request_noted": QT_TRANSLATE_NOOP("Codes", "Request {number} noted: {name}."),
    "cli.requests_noted": QT_TRANSLATE_NOOP("Codes", "Requests noted: {made}. Had asked already: {left}."),
    "cli.unmatched": QT_TRANSLATE_NOOP("Codes", "{name}: waits for a team."),
    "district.place_missing": QT_TRANSLATE_NOOP("Codes", "Line {line}: write the place."),
    "district.place_twice": QT_TRANSLATE_NOOP("Codes", "{name} stands twice in the same line."),
    "district.place_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is not among the places of the programme."),
    "district.quantity_range": QT_TRANSLATE_NOOP("Codes", "The number is from 0 to 10,000; empty is «not known»."),
    "district.shop_nameless": QT_TRANSLATE_NOOP("Codes", "Write the name of the shop."),
    "district.shop_several": QT_TRANSLATE_NOOP("Codes", "“{text}” fits several shops: {names}. Say the code."),
    "district.shop_unknown": QT_TRANSLATE_NOOP("Codes", "That shop is not on the list any more."),
    "district.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such commercial district."),
    "district.year_range": QT_TRANSLATE_NOOP("Codes", "The plan has three years: 1, 2 or 3."),
    "programme.asked_maybe": QT_TRANSLATE_NOOP(
        "Codes",
        "A business called {name} asked already: request {number}. If it is another one, write its document number or its telephone.",
    ),
    "programme.asked_twice": QT_TRANSLATE_NOOP("Codes", "{name} asked already: request {number} still runs."),
    "programme.business_several": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” fits {count} businesses: {names}. Say the number."
    ),
    "programme.business_unknown": QT_TRANSLATE_NOOP("Codes", "No business “{text}” in this programme."),
    "programme.consent.none": QT_TRANSLATE_NOOP("Codes", "not known"),
    "programme.consent.said": QT_TRANSLATE_NOOP("Codes", "by word"),
    "programme.consent.written": QT_TRANSLATE_NOOP("Codes", "in writing"),
    "programme.goal_range": QT_TRANSLATE_NOOP("Codes", "The goal is from 1 to 10,000,000 businesses."),
    "programme.no_hours": QT_TRANSLATE_NOOP("Codes", "No session of {name} is noted: there is nothing to certify."),
    "programme.no_target": QT_TRANSLATE_NOOP("Codes", "This programme has no goal yet: nothing to compare with."),
    "programme.none_in_file": QT_TRANSLATE_NOOP(
        "Codes", "No business was found in {file}. One column must hold their names."
    ),
    "programme.state.ended": QT_TRANSLATE_NOOP("Codes", "ended"),
    "programme.state.running": QT_TRANSLATE_NOOP("Codes", "accompanied"),
    "programme.state.waiting": QT_TRANSLATE_NOOP("Codes", "waiting"),
    "programme.team_several": QT_TRANSLATE_NOOP("Codes", "“{text}” fits several teams: {names}."),
    "programme.too_many": QT_TRANSLATE_NOOP("Codes", "That is more than {most} businesses. Bring them in parts."),
    "programme.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such programme."),
    "table.premises": QT_TRANSLATE_NOOP("Codes", "shop of a district"),
    "table.team": QT_TRANSLATE_NOOP("Codes", "team"),
    "table.team_member": QT_TRANSLATE_NOOP("Codes", "person of a team"),
    "team.case_ended": QT_TRANSLATE_NOOP("Codes", "That business is no longer accompanied: open it again first."),
    "team.ends_early": QT_TRANSLATE_NOOP("Codes", "It cannot end before {day}."),
    "team.full": QT_TRANSLATE_NOOP("Codes", "{name} has no room: it accompanies {count} already."),
    "team.has_files": QT_TRANSLATE_NOOP(
        "Codes", "The team accompanies businesses of its programme: it stays there. Note another team in the other one."
    ),
    "team.member_unknown": QT_TRANSLATE_NOOP("Codes", "That person is not in the team any more."),
    "team.name_taken": QT_TRANSLATE_NOOP("Codes", "There is a team {name} in this programme already."),
    "team.nameless": QT_TRANSLATE_NOOP("Codes", "Give the team a name."),
    "team.places_range": QT_TRANSLATE_NOOP("Codes", "A team takes at least one business and at most 10,000."),
    "team.unknown": QT_TRANSLATE_NOOP("Codes", "There is no such team."),
}
