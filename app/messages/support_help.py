"""Help of the verbs of programmes and commercial districts, their options and columns. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "col.asked": QT_TRANSLATE_NOOP("Codes", "Requests"),
    "col.asked_on": QT_TRANSLATE_NOOP("Codes", "Asked on"),
    "col.businesses": QT_TRANSLATE_NOOP("Codes", "Businesses"),
    "col.city": QT_TRANSLATE_NOOP("Codes", "City"),
    "col.commercial_district": QT_TRANSLATE_NOOP("Codes", "District"),
    "col.consent": QT_TRANSLATE_NOOP("Codes", "Agrees to its data"),
    "col.counted_so_far": QT_TRANSLATE_NOOP("Codes", "So far"),
    "col.country": QT_TRANSLATE_NOOP("Codes", "Country"),
    "col.districts_count": QT_TRANSLATE_NOOP("Codes", "Districts"),
    "col.ended_count": QT_TRANSLATE_NOOP("Codes", "Ended"),
    "col.executors": QT_TRANSLATE_NOOP("Codes", "Carry it on"),
    "col.hours_given": QT_TRANSLATE_NOOP("Codes", "Hours"),
    "col.institutions": QT_TRANSLATE_NOOP("Codes", "Institutions"),
    "col.open_items": QT_TRANSLATE_NOOP("Codes", "Open"),
    "col.opening_hours": QT_TRANSLATE_NOOP("Codes", "Opening hours"),
    "col.places_left": QT_TRANSLATE_NOOP("Codes", "Room"),
    "col.programme": QT_TRANSLATE_NOOP("Codes", "Programme"),
    "col.region": QT_TRANSLATE_NOOP("Codes", "Region"),
    "col.running_now": QT_TRANSLATE_NOOP("Codes", "Accompanied"),
    "col.sessions": QT_TRANSLATE_NOOP("Codes", "Sessions"),
    "col.shop": QT_TRANSLATE_NOOP("Codes", "Shop"),
    "col.shops": QT_TRANSLATE_NOOP("Codes", "Shops"),
    "col.street": QT_TRANSLATE_NOOP("Codes", "Street"),
    "col.study": QT_TRANSLATE_NOOP("Codes", "Study"),
    "col.supervisor": QT_TRANSLATE_NOOP("Codes", "Guided by"),
    "col.team": QT_TRANSLATE_NOOP("Codes", "Team"),
    "col.teams": QT_TRANSLATE_NOOP("Codes", "Teams"),
    "col.tenure": QT_TRANSLATE_NOOP("Codes", "Tenure"),
    "col.trade": QT_TRANSLATE_NOOP("Codes", "Trade"),
    "col.waits": QT_TRANSLATE_NOOP("Codes", "Waiting"),
    "col.which": QT_TRANSLATE_NOOP("Codes", "Which"),
    "help.districts": QT_TRANSLATE_NOOP("Codes", "Commercial districts: places, shops, plan of three years, safety."),
    "help.districts.list": QT_TRANSLATE_NOOP("Codes", "Lists the districts, all or those of a programme."),
    "help.districts.places": QT_TRANSLATE_NOOP(
        "Codes", "Adds or takes off places of a programme, with how many districts or without a figure."
    ),
    "help.districts.plan-year": QT_TRANSLATE_NOOP("Codes", "Puts an improvement into a year of the plan (0: none)."),
    "help.districts.regional": QT_TRANSLATE_NOOP(
        "Codes", "The regional list with its totals by line; with --out as PDF, CSV or Excel."
    ),
    "help.districts.sheet": QT_TRANSLATE_NOOP("Codes", "Papers of a district: its sheet, shops, safety by month."),
    "help.districts.shop": QT_TRANSLATE_NOOP("Codes", "The shops of a district."),
    "help.districts.shop.add": QT_TRANSLATE_NOOP("Codes", "Adds a shop."),
    "help.districts.shop.edit": QT_TRANSLATE_NOOP("Codes", "Changes a shop; with --until it closed that day."),
    "help.districts.shop.list": QT_TRANSLATE_NOOP("Codes", "Lists the shops of a day in the order of the street."),
    "help.districts.shop.remove": QT_TRANSLATE_NOOP("Codes", "Takes out a shop that was written by mistake."),
    "help.districts.show": QT_TRANSLATE_NOOP("Codes", "Shows a district: shops, plan, safety, residents, surveys."),
    "help.programmes": QT_TRANSLATE_NOOP(
        "Codes", "Programmes of support and pilots: who asks, which team accompanies, how far the goal is."
    ),
    "help.programmes.businesses": QT_TRANSLATE_NOOP("Codes", "Lists the businesses of a programme."),
    "help.programmes.by-country": QT_TRANSLATE_NOOP("Codes", "Institutions and businesses by country."),
    "help.programmes.certificate": QT_TRANSLATE_NOOP(
        "Codes", "Certificate of a student: hours and businesses; takes a number of the correspondence book."
    ),
    "help.programmes.curve": QT_TRANSLATE_NOOP("Codes", "What was counted month by month, and the goal."),
    "help.programmes.export": QT_TRANSLATE_NOOP("Codes", "The businesses as PDF, CSV or Excel."),
    "help.programmes.form": QT_TRANSLATE_NOOP("Codes", "The request form to print and fill in by hand."),
    "help.programmes.list": QT_TRANSLATE_NOOP("Codes", "Lists programmes and pilots with their businesses and teams."),
    "help.programmes.match": QT_TRANSLATE_NOOP("Codes", "Gives a business to a team that has room."),
    "help.programmes.note-session": QT_TRANSLATE_NOOP(
        "Codes", "A session with a business of the programme; it is of the team that has it."
    ),
    "help.programmes.print": QT_TRANSLATE_NOOP("Codes", "How far the programme is, on paper."),
    "help.programmes.request": QT_TRANSLATE_NOOP("Codes", "Notes that a business asks for support, member or not."),
    "help.programmes.requests": QT_TRANSLATE_NOOP(
        "Codes", "Notes the requests of a list of businesses: CSV or workbook, all or none."
    ),
    "help.programmes.sessions": QT_TRANSLATE_NOOP(
        "Codes", "Sessions added up by platform, topic, team, student or month."
    ),
    "help.programmes.show": QT_TRANSLATE_NOOP("Codes", "Shows one: goals, figures of others apart, institutions."),
    "help.programmes.team": QT_TRANSLATE_NOOP("Codes", "Teams of a programme and who is in them."),
    "help.programmes.team.add": QT_TRANSLATE_NOOP("Codes", "Adds a team of an institution."),
    "help.programmes.team.edit": QT_TRANSLATE_NOOP("Codes", "Changes a team; what is not said stays."),
    "help.programmes.team.list": QT_TRANSLATE_NOOP(
        "Codes", "Lists the teams, or with a team its people and their hours."
    ),
    "help.programmes.team.member": QT_TRANSLATE_NOOP("Codes", "Puts somebody into a team."),
    "help.programmes.team.member-edit": QT_TRANSLATE_NOOP(
        "Codes", "Changes somebody of a team: until when, what they study."
    ),
    "help.programmes.team.member-out": QT_TRANSLATE_NOOP("Codes", "Takes out who was written by mistake."),
    "help.programmes.unmatch": QT_TRANSLATE_NOOP("Codes", "Takes a business back from its team: it waits again."),
    "opt.all_shops": QT_TRANSLATE_NOOP("Codes", "Those that closed too."),
    "opt.asked_channel": QT_TRANSLATE_NOOP("Codes", "How the request came: paper, telephone, web."),
    "opt.asked_institution": QT_TRANSLATE_NOOP("Codes", "Institution or centre that sees to it."),
    "opt.asked_note": QT_TRANSLATE_NOOP("Codes", "What it needs."),
    "opt.asked_on": QT_TRANSLATE_NOOP("Codes", "Day of the request."),
    "opt.business_country": QT_TRANSLATE_NOOP("Codes", "Country, by name or two letters; without it the office's own."),
    "opt.business_district": QT_TRANSLATE_NOOP("Codes", "City."),
    "opt.business_document": QT_TRANSLATE_NOOP("Codes", "Identity or tax number."),
    "opt.business_phone": QT_TRANSLATE_NOOP("Codes", "Telephone."),
    "opt.business_search": QT_TRANSLATE_NOOP("Codes", "Words of the name or the number."),
    "opt.business_state": QT_TRANSLATE_NOOP("Codes", "waiting: without a team; running: accompanied; ended."),
    "opt.consent_given": QT_TRANSLATE_NOOP("Codes", "Whether it agreed to its data being kept: written or said."),
    "opt.district_paper": QT_TRANSLATE_NOOP("Codes", "sheet: all of it; shops: the directory; safety: by month."),
    "opt.member_from": QT_TRANSLATE_NOOP("Codes", "Since when in the team."),
    "opt.member_until": QT_TRANSLATE_NOOP("Codes", "Last day in the team."),
    "opt.only_district": QT_TRANSLATE_NOOP("Codes", "Only this city."),
    "opt.only_line": QT_TRANSLATE_NOOP("Codes", "Only this line of financing."),
    "opt.place_add": QT_TRANSLATE_NOOP("Codes", "A place, with =N how many districts it has."),
    "opt.place_line": QT_TRANSLATE_NOOP("Codes", "Line of financing."),
    "opt.place_region": QT_TRANSLATE_NOOP("Codes", "Region, by name or code."),
    "opt.place_remove": QT_TRANSLATE_NOOP("Codes", "A place to take off."),
    "opt.programme_search": QT_TRANSLATE_NOOP("Codes", "Words of the title."),
    "opt.regional_out": QT_TRANSLATE_NOOP("Codes", "File: PDF, CSV or XLSX."),
    "opt.renamed": QT_TRANSLATE_NOOP("Codes", "Another name."),
    "opt.sessions_by": QT_TRANSLATE_NOOP(
        "Codes", "By what they are added up: platform, topic, team, student or month."
    ),
    "opt.shop_from": QT_TRANSLATE_NOOP("Codes", "Since when it is there."),
    "opt.shop_hours": QT_TRANSLATE_NOOP("Codes", "Opening hours."),
    "opt.shop_keeper": QT_TRANSLATE_NOOP("Codes", "Who keeps it, of the directory."),
    "opt.shop_number": QT_TRANSLATE_NOOP("Codes", "Number in the street."),
    "opt.shop_phone": QT_TRANSLATE_NOOP("Codes", "Telephone."),
    "opt.shop_street": QT_TRANSLATE_NOOP("Codes", "Street."),
    "opt.shop_trade": QT_TRANSLATE_NOOP("Codes", "Trade."),
    "opt.shop_until": QT_TRANSLATE_NOOP("Codes", "Last day it was open."),
    "opt.study": QT_TRANSLATE_NOOP("Codes", "What the person studies or does."),
    "opt.supervisor": QT_TRANSLATE_NOOP("Codes", "Who guides the team."),
    "opt.team_from": QT_TRANSLATE_NOOP("Codes", "Since when there is the team."),
    "opt.team_institution": QT_TRANSLATE_NOOP("Codes", "Institution the team is of."),
    "opt.team_name": QT_TRANSLATE_NOOP("Codes", "Team, by its name or a part of it."),
    "opt.team_places": QT_TRANSLATE_NOOP("Codes", "How many businesses it takes at once."),
    "opt.team_until": QT_TRANSLATE_NOOP("Codes", "Its last day."),
    "opt.technology": QT_TRANSLATE_NOOP("Codes", "What it uses today: paper, phone, social, web, shop."),
    "opt.tenure": QT_TRANSLATE_NOOP("Codes", "owner or tenant."),
}
