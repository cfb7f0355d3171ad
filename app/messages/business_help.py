"""The help of the verbs of businesses and categories. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.members.business": QT_TRANSLATE_NOOP(
        "Codes", "State of a business by day: opened, paused, closed, reopened; note, correct, take away."
    ),
    "help.members.categories": QT_TRANSLATE_NOOP("Codes", "Categories of members with their rights."),
    "help.members.categories.add": QT_TRANSLATE_NOOP("Codes", "Adds a category."),
    "help.members.categories.edit": QT_TRANSLATE_NOOP("Codes", "Changes the name or the rights of a category."),
    "help.members.categories.list": QT_TRANSLATE_NOOP("Codes", "The categories with their rights."),
    "help.members.categories.remove": QT_TRANSLATE_NOOP("Codes", "Takes away a category that nobody has or had."),
    "help.members.employment": QT_TRANSLATE_NOOP(
        "Codes", "How many work in the businesses of the members, and how many do not say."
    ),
    "help.members.size": QT_TRANSLATE_NOOP(
        "Codes", "Size of a business by day: workers, sales, and the class by the country's rule with why."
    ),
    "help.members.survival": QT_TRANSLATE_NOOP(
        "Codes", "How many businesses go on 12, 24 and 36 months after opening."
    ),
    "help.members.traits": QT_TRANSLATE_NOOP("Codes", "Sex and age of a person, where the office notes them."),
    "help.members.traits-rules": QT_TRANSLATE_NOOP(
        "Codes", "Whether the office notes sex and age of persons, and what for."
    ),
    "opt.benefits": QT_TRANSLATE_NOOP("Codes", "Whether it has the benefits of the office."),
    "opt.members.business.as_of": QT_TRANSLATE_NOOP("Codes", "How it stood on that day."),
    "opt.members.business.correct": QT_TRANSLATE_NOOP("Codes", "number of the line to correct"),
    "opt.members.business.day": QT_TRANSLATE_NOOP("Codes", "Day; without it, today."),
    "opt.members.business.ref": QT_TRANSLATE_NOOP(
        "Codes", "Who has the business: member number, id number, name or internal identifier."
    ),
    "opt.members.business.remove": QT_TRANSLATE_NOOP("Codes", "number of the line to take away"),
    "opt.members.business.source": QT_TRANSLATE_NOOP("Codes", "Who or what says so."),
    "opt.members.business.state": QT_TRANSLATE_NOOP(
        "Codes",
        "open, paused, closed or reopened; the first “open” is the day it opened, a later one says that it still works.",
    ),
    "opt.members.categories.add.name": QT_TRANSLATE_NOOP("Codes", "Name of the category."),
    "opt.members.categories.edit.name": QT_TRANSLATE_NOOP("Codes", "Name of the category."),
    "opt.members.categories.edit.new_name": QT_TRANSLATE_NOOP("Codes", "Its new name."),
    "opt.members.categories.remove.name": QT_TRANSLATE_NOOP("Codes", "Name of the category."),
    "opt.members.employment.out": QT_TRANSLATE_NOOP("Codes", "PDF, CSV or XLSX with survival and employment."),
    "opt.members.size.chosen": QT_TRANSLATE_NOOP(
        "Codes", "micro, small, medium or large: where the rule leaves a choice, or a paper says another class"
    ),
    "opt.members.size.correct": QT_TRANSLATE_NOOP("Codes", "number of the line to correct"),
    "opt.members.size.currency": QT_TRANSLATE_NOOP("Codes", "Currency of the sales; without it, the office's."),
    "opt.members.size.day": QT_TRANSLATE_NOOP("Codes", "Day; without it, today."),
    "opt.members.size.ref": QT_TRANSLATE_NOOP(
        "Codes", "Who has the business: member number, id number, name or internal identifier."
    ),
    "opt.members.size.remove": QT_TRANSLATE_NOOP("Codes", "number of the line to take away"),
    "opt.members.size.sales": QT_TRANSLATE_NOOP("Codes", "Sales of a year without VAT, in minor units."),
    "opt.members.size.sales_year": QT_TRANSLATE_NOOP("Codes", "Year of the sales."),
    "opt.members.size.sector": QT_TRANSLATE_NOOP("Codes", "industry, commerce or services (needed in Mexico)"),
    "opt.members.size.source": QT_TRANSLATE_NOOP("Codes", "Who or what says so."),
    "opt.members.size.uf": QT_TRANSLATE_NOOP("Codes", "What one UF was worth, in pesos (needed in Chile)."),
    "opt.members.size.workers": QT_TRANSLATE_NOOP("Codes", "How many work there."),
    "opt.members.survival.out": QT_TRANSLATE_NOOP("Codes", "PDF, CSV or XLSX with survival and employment."),
    "opt.members.traits-rules.clear": QT_TRANSLATE_NOOP("Codes", "Takes away what is kept of everybody."),
    "opt.members.traits-rules.notice": QT_TRANSLATE_NOOP("Codes", "What people are told before they answer."),
    "opt.members.traits-rules.on": QT_TRANSLATE_NOOP("Codes", "Whether they are noted."),
    "opt.members.traits-rules.purpose": QT_TRANSLATE_NOOP("Codes", "What they are noted for."),
    "opt.members.traits.birth_range": QT_TRANSLATE_NOOP(
        "Codes", "Range of age instead of the year: under-30, 30-44, 45-59, 60-plus."
    ),
    "opt.members.traits.birth_year": QT_TRANSLATE_NOOP("Codes", "Year of birth, with four digits."),
    "opt.members.traits.forget": QT_TRANSLATE_NOOP("Codes", "Takes away what is kept of this person."),
    "opt.members.traits.ref": QT_TRANSLATE_NOOP(
        "Codes", "The person: member number, id number, name or internal identifier."
    ),
    "opt.members.traits.sex": QT_TRANSLATE_NOOP("Codes", "f (woman), m (man) or x (another), as the person says"),
    "opt.pays": QT_TRANSLATE_NOOP("Codes", "Whether dues are charged."),
    "opt.votes": QT_TRANSLATE_NOOP("Codes", "Whether it votes."),
    "opt.women_led": QT_TRANSLATE_NOOP("Codes", "Adds the share led by women (only where sex is noted)."),
}
