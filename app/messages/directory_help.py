"""What the command line says of the verbs of the directory. Words only."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.directory": QT_TRANSLATE_NOOP(
        "Codes", "The directory: people and organisations, members or not, and the offices they hold."
    ),
    "help.directory.add-organization": QT_TRANSLATE_NOOP(
        "Codes", "Add an organisation that is no member (yet): public body, university, bank, guild…"
    ),
    "help.directory.add-person": QT_TRANSLATE_NOOP("Codes", "Add a person who is no member (yet)."),
    "help.directory.edit": QT_TRANSLATE_NOOP("Codes", "Change a record; what is not said stays."),
    "help.directory.list": QT_TRANSLATE_NOOP("Codes", "List people and organisations of every kind."),
    "help.directory.office": QT_TRANSLATE_NOOP("Codes", "Offices held: note, end, correct, take away."),
    "help.directory.office.add": QT_TRANSLATE_NOOP(
        "Codes", "Note that a person holds an office; without --at, in this office."
    ),
    "help.directory.office.edit": QT_TRANSLATE_NOOP("Codes", "Correct an office that was noted wrongly."),
    "help.directory.office.end": QT_TRANSLATE_NOOP("Codes", "End an office on a day; without --day, today."),
    "help.directory.office.remove": QT_TRANSLATE_NOOP(
        "Codes", "Take away an office that was never held; who left it is ended instead."
    ),
    "help.directory.offices": QT_TRANSLATE_NOOP("Codes", "Who holds an office today, or held it on a day."),
    "help.directory.remove": QT_TRANSLATE_NOOP(
        "Codes", "Take out a record that was written by mistake; nothing may lean on it."
    ),
    "help.directory.show": QT_TRANSLATE_NOOP("Codes", "Show a record: data, what it is here, offices."),
    "opt.directory.edit.ref": QT_TRANSLATE_NOOP("Codes", "Record, by name, id, member number or internal identifier."),
    "opt.directory.list.kind": QT_TRANSLATE_NOOP(
        "Codes",
        "person, organization, or a kind of it: enterprise, guild, alliance, agency, university, institution, other.",
    ),
    "opt.directory.list.search": QT_TRANSLATE_NOOP("Codes", "Words of the name, other names, number, id or telephone."),
    "opt.directory.office.add.ref": QT_TRANSLATE_NOOP(
        "Codes", "Record, by name, id, member number or internal identifier."
    ),
    "opt.directory.office.edit.represents": QT_TRANSLATE_NOOP(
        "Codes", "Whether it is a legal representative: yes or no."
    ),
    "opt.directory.office.end.day": QT_TRANSLATE_NOOP("Codes", "Last day; without it, today."),
    "opt.directory.offices.as_of": QT_TRANSLATE_NOOP("Codes", "On that day; without it, today."),
    "opt.directory.remove.ref": QT_TRANSLATE_NOOP("Codes", "Record, by name, id or internal identifier."),
    "opt.directory.show.ref": QT_TRANSLATE_NOOP("Codes", "Record, by name, id, member number or internal identifier."),
    "opt.existing": QT_TRANSLATE_NOOP(
        "Codes", "Admit who is in the directory already: name, id or internal identifier."
    ),
    "opt.from_date": QT_TRANSLATE_NOOP("Codes", "First day."),
    "opt.gender": QT_TRANSLATE_NOOP("Codes", "f or m: whether certificates and letters speak of a woman or a man."),
    "opt.legal_form": QT_TRANSLATE_NOOP("Codes", "Legal form: S.A., A.G., Fundación."),
    "opt.married_name": QT_TRANSLATE_NOOP("Codes", "Married form, with its particle: de Imlach."),
    "opt.office_holders": QT_TRANSLATE_NOOP("Codes", "Only who holds an office, or where somebody holds one."),
    "opt.organization": QT_TRANSLATE_NOOP("Codes", "Organisation, by name or id."),
    "opt.organization_kind": QT_TRANSLATE_NOOP(
        "Codes", "enterprise, guild, alliance, agency, university, institution, other."
    ),
    "opt.post": QT_TRANSLATE_NOOP("Codes", "The office: President, Manager…"),
    "opt.preferred_name": QT_TRANSLATE_NOOP("Codes", "How the person is called; they are found by it too."),
    "opt.represents": QT_TRANSLATE_NOOP("Codes", "Legal representative."),
    "opt.source": QT_TRANSLATE_NOOP("Codes", "The paper that says so: Acta 12/2026."),
    "opt.still": QT_TRANSLATE_NOOP("Codes", "Takes the last day away: the office is still held."),
    "opt.treatment": QT_TRANSLATE_NOOP("Codes", "Treatment: Lic., Ing., Dra."),
    "opt.until_date": QT_TRANSLATE_NOOP("Codes", "Last day."),
    "opt.who": QT_TRANSLATE_NOOP("Codes", "Members only, or everybody else."),
}
