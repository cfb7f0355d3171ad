"""What is said about the exchange with the alliance. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "consent.channel": QT_TRANSLATE_NOOP("Codes", "Say how the member agreed (form, message, signature)."),
    "consent.purpose": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a purpose: resumen or contacto."),
    "counterpart.none": QT_TRANSLATE_NOOP(
        "Codes",
        "This office is not linked with another one yet. Link it first: exchange the registration files (packages key, packages trust).",
    ),
    "counterpart.own_key": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is this office's own registration file. Ask the other office for theirs."
    ),
    "counterpart.practice": QT_TRANSLATE_NOOP(
        "Codes",
        "“{name}” and this office cannot be linked: one is a practice office and the other a real one.",
    ),
    "counterpart.same_kind": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” is the same kind of office as this one. A guild links with an alliance."
    ),
    "counterpart.several": QT_TRANSLATE_NOOP(
        "Codes", "There are several linked offices: {names}. Say which one with --to."
    ),
    "counterpart.unknown": QT_TRANSLATE_NOOP("Codes", "No linked office is called “{text}”."),
    "package.code_unknown": QT_TRANSLATE_NOOP(
        "Codes", "The code “{text}” is not of a package that this office sent. Ask for it again."
    ),
    "package.readme": QT_TRANSLATE_NOOP(
        "Codes",
        "Package of {name} for {to}.\nIt is opened with Gremial: Alliance > Receive.\nIt can only be read by the office it is addressed to.\n",
    ),
    "package.receiving": QT_TRANSLATE_NOOP("Codes", "Receiving"),
    "plain.note": QT_TRANSLATE_NOOP("Codes", "Totals only: no data of any person."),
    "plain.readme": QT_TRANSLATE_NOOP(
        "Codes",
        "Totals of {name} as of {date}.\nportada.pdf: one page to read or print.\ntotales.xlsx and totales.csv: the same figures for a spreadsheet.\nThere is no row about any person here.\n",
    ),
    "plain.sheet": QT_TRANSLATE_NOOP("Codes", "Totals"),
    "plain.title": QT_TRANSLATE_NOOP("Codes", "Figures of the register"),
    "total.categoria": QT_TRANSLATE_NOOP("Codes", "By category"),
    "total.estado": QT_TRANSLATE_NOOP("Codes", "By status"),
    "total.meses": QT_TRANSLATE_NOOP("Codes", "Months owed"),
    "total.situacion": QT_TRANSLATE_NOOP("Codes", "By standing"),
    "total.socios": QT_TRANSLATE_NOOP("Codes", "Members"),
}
