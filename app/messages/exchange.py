"""What is said about the exchange with the alliance. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "consent.channel": QT_TRANSLATE_NOOP("Codes", "Say how the member agreed (form, message, signature)."),
    "consent.future": QT_TRANSLATE_NOOP("Codes", "A consent cannot be of a day after today."),
    "consent.purpose": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a purpose. It can be: {names}."),
    "consent.revoked_before": QT_TRANSLATE_NOOP("Codes", "It was given on {day}; it cannot be taken back before that."),
    "counterpart.none": QT_TRANSLATE_NOOP(
        "Codes",
        "This office is not linked with another one yet. Link it first: exchange the registration files (packages key, packages trust).",
    ),
    "counterpart.own_key": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is this office's own registration file. Ask the other office for theirs."
    ),
    "counterpart.practice": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” and this office cannot be linked: one is a practice office and the other a real one."
    ),
    "counterpart.same_kind": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” is the same kind of office as this one. A guild links with an alliance."
    ),
    "counterpart.several": QT_TRANSLATE_NOOP(
        "Codes", "There are several linked offices: {names}. Say which one with --to."
    ),
    "counterpart.unknown": QT_TRANSLATE_NOOP("Codes", "No linked office is called “{text}”."),
    "package.altered": QT_TRANSLATE_NOOP(
        "Codes",
        "The contents of this file are not what the other office signed. Nothing was changed. Do not use it; ask that office for a new one.",
    ),
    "package.cell_control": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: contains signs that are not letters; type it again in its record and send again.",
    ),
    "package.cell_empty": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: this may not be empty. The sender must complete it and send again.",
    ),
    "package.cell_no_such_date": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: that day does not exist; correct the date in its record and send again.",
    ),
    "package.cell_not_bool": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: only “si” or “no” can stand here.",
    ),
    "package.cell_not_date": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: date not recognised; it must be year-month-day, for example 2026-11-21.",
    ),
    "package.cell_not_id": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: this is not the identity of a row; it must not be edited by hand. The sender should send again.",
    ),
    "package.cell_not_int": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: number not recognised; only digits, without points or commas.",
    ),
    "package.cell_not_text": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: text was expected; correct it in its record and send again.",
    ),
    "package.cell_too_long": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: longer than 8,000 characters; shorten it in its record and send again.",
    ),
    "package.code_unknown": QT_TRANSLATE_NOOP(
        "Codes", "The code “{text}” is not of a package that this office sent. Ask for it again."
    ),
    "package.damaged": QT_TRANSLATE_NOOP(
        "Codes",
        "The file arrived damaged or incomplete. Nothing was changed. Copy it again from the stick or the mail, or ask for it to be sent again.",
    ),
    "package.disk_full": QT_TRANSLATE_NOOP(
        "Codes",
        "There is no room left in “{folder}”. Free some space or choose another folder and try again; nothing was left half written.",
    ),
    "package.file_missing": QT_TRANSLATE_NOOP(
        "Codes", "There is no file “{file}”. Check the name, or whether the stick is still plugged in."
    ),
    "package.file_unreadable": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” cannot be read (system error {number}). Copy it to the desktop and try again."
    ),
    "package.folder_missing": QT_TRANSLATE_NOOP(
        "Codes", "The folder “{folder}” is not there. Plug in the stick again or choose another folder."
    ),
    "package.foreign": QT_TRANSLATE_NOOP(
        "Codes", "This file is for another office and cannot be opened here. Ask the sender for the one made for you."
    ),
    "package.id_twice": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file), column {letter} “{column}”: “{value}”: this row comes twice. The first one was taken; the sender should review the record.",
    ),
    "package.keys_exist": QT_TRANSLATE_NOOP(
        "Codes",
        "In “{folder}” there are already other keys of this office. They were not touched. Without them what was sent to this office cannot be opened; make a copy of that folder before anything else.",
    ),
    "package.keys_not_written": QT_TRANSLATE_NOOP(
        "Codes",
        "The keys of this office could not be saved in “{folder}” (system error {number}). Check that the disk has room and that you may write there.",
    ),
    "package.keys_unreadable": QT_TRANSLATE_NOOP(
        "Codes",
        "The keys of this office in “{folder}” cannot be read: the file is damaged or belongs to another user of this computer. Enter with the user who made them, or link the office again with new keys.",
    ),
    "package.making": QT_TRANSLATE_NOOP("Codes", "Preparing what goes out"),
    "package.newer_version": QT_TRANSLATE_NOOP(
        "Codes", "This file was made with a newer Gremial. Keep it, update the program and receive it again."
    ),
    "package.not_a_package": QT_TRANSLATE_NOOP(
        "Codes",
        "This file is not something that Gremial sends. Choose the file whose name begins with “sinc_” and ends with “.zip.age”.",
    ),
    "package.not_written": QT_TRANSLATE_NOOP(
        "Codes",
        "It could not be written in “{folder}” (system error {number}). Check that the stick is not write-protected and that you may write there.",
    ),
    "package.own": QT_TRANSLATE_NOOP(
        "Codes", "This file was made by this same office, for another one. Choose the one that you were sent."
    ),
    "package.practice": QT_TRANSLATE_NOOP(
        "Codes",
        "One of the two offices is a practice office and the other is not. Practice and real data do not mix: use the real office on both sides.",
    ),
    "package.receiving": QT_TRANSLATE_NOOP("Codes", "Receiving"),
    "package.registration_bad": QT_TRANSLATE_NOOP(
        "Codes",
        "This is not the file with which an office is linked, or it was changed on the way. Ask the other office for its file again (its name contains “.clave”).",
    ),
    "package.registration_newer": QT_TRANSLATE_NOOP(
        "Codes", "The other office uses a newer Gremial. Update the program and open its file again."
    ),
    "package.row_unfit": QT_TRANSLATE_NOOP(
        "Codes",
        "A record of “{resource}” has in “{column}” a value that cannot be sent (too long, or not of its kind). Nothing was sent. Correct it in its record. For support: {id}.",
    ),
    "package.row_width": QT_TRANSLATE_NOOP(
        "Codes",
        "{file}, row {row} (line {line} of the file): it has {value} cells, not as many as there are columns. The sender must correct the record and send again.",
    ),
    "package.table_broken": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” inside the file cannot be read from line {line} on. Nothing was received. Ask the other office to update Gremial and send again.",
    ),
    "package.table_columns": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” inside the file lacks columns that are needed, or repeats one. Nothing was received. Ask the other office to update Gremial and send again.",
    ),
    "package.table_other": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” does not have the rows and columns that its sender announced. Nothing was received. Ask the other office to send again.",
    ),
    "package.too_large": QT_TRANSLATE_NOOP(
        "Codes",
        "This file is larger than anything that Gremial sends. Nothing was received. Ask the sender whether it is the right one.",
    ),
    "package.too_many_rows": QT_TRANSLATE_NOOP(
        "Codes", "There are more than {most} rows to send at once. Nothing was sent. Ask for support."
    ),
    "package.unknown_sender": QT_TRANSLATE_NOOP(
        "Codes",
        "This file says it comes from “{sender}”, an office that is not linked with yours. Nothing was received. If you know it, link it first with its linking file (“.clave”) and compare the numbers by telephone.",
    ),
    "total.categoria": QT_TRANSLATE_NOOP("Codes", "By category"),
    "total.estado": QT_TRANSLATE_NOOP("Codes", "By status"),
    "total.meses": QT_TRANSLATE_NOOP("Codes", "Months owed"),
    "total.situacion": QT_TRANSLATE_NOOP("Codes", "By standing"),
    "total.socios": QT_TRANSLATE_NOOP("Codes", "Members"),
}
