"""What is said about the office file itself, the people at the desk, copies and checks. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "attachment.empty": QT_TRANSLATE_NOOP("Codes", "The file is empty."),
    "attachment.gone": QT_TRANSLATE_NOOP("Codes", "That file is no longer stored."),
    "attachment.kind": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is no picture and no PDF that can be read. Save it as PDF or take a picture of it."
    ),
    "attachment.not_found": QT_TRANSLATE_NOOP("Codes", "“{file}” could not be read. Look whether it is still there."),
    "attachment.too_large": QT_TRANSLATE_NOOP(
        "Codes", "The file is larger than {most} MB. Keep it elsewhere, or attach a smaller copy."
    ),
    "backup.files_missing": QT_TRANSLATE_NOOP(
        "Codes",
        "This copy keeps its files in “{path}”, and {count} of them are not there. Bring that folder together with the copy, or use another copy.",
    ),
    "backup.itself": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” is the office file itself, not a copy. Choose one of the copies."
    ),
    "backup.making": QT_TRANSLATE_NOOP("Codes", "Making the backup"),
    "backup.no_space": QT_TRANSLATE_NOOP(
        "Codes",
        "There is no room for the backup in “{path}”. The office file is intact. Free some space or choose another folder.",
    ),
    "backup.none": QT_TRANSLATE_NOOP("Codes", "There is no backup in “{path}”."),
    "backup.not_proven": QT_TRANSLATE_NOOP("Codes", "The copy “{path}” did not pass the check and is not used."),
    "backup.other_office": QT_TRANSLATE_NOOP(
        "Codes",
        "The copy is of “{name}”, but this file is of “{present}”. Nothing was changed. Restore it under another file name.",
    ),
    "check.agreements": QT_TRANSLATE_NOOP("Codes", "Agreements, promises and projects fit together"),
    "check.attachments": QT_TRANSLATE_NOOP("Codes", "Stored files intact"),
    "check.cases": QT_TRANSLATE_NOOP("Codes", "What goes through steps stands where its entries say"),
    "check.cash": QT_TRANSLATE_NOOP("Codes", "Expenses, deposits and closes add up"),
    "check.failed": QT_TRANSLATE_NOOP("Codes", "to be looked at"),
    "check.foreign_keys": QT_TRANSLATE_NOOP("Codes", "Every reference finds its record"),
    "check.good": QT_TRANSLATE_NOOP("Codes", "in order"),
    "check.handover": QT_TRANSLATE_NOOP("Codes", "Acts of handover are whole"),
    "check.integrity": QT_TRANSLATE_NOOP("Codes", "The file is whole"),
    "check.journal": QT_TRANSLATE_NOOP("Codes", "The log of changes is unbroken"),
    "check.money": QT_TRANSLATE_NOOP("Codes", "Amounts add up"),
    "check.not_ok": QT_TRANSLATE_NOOP(
        "Codes",
        "Something needs attention. Do not go on working with this file until it is cleared up; the copies lie in the folder beside it.",
    ),
    "check.older": QT_TRANSLATE_NOOP("Codes", "The version of the file"),
    "check.older_of": QT_TRANSLATE_NOOP(
        "Codes",
        "made by an older version: a copy brought up to date was checked; it is updated when it is opened in the window",
    ),
    "check.receipt_chain": QT_TRANSLATE_NOOP("Codes", "Receipts unaltered"),
    "check.receipt_gaps": QT_TRANSLATE_NOOP("Codes", "Receipts without gaps"),
    "check.rows": QT_TRANSLATE_NOOP("Codes", "Every record is as it was last saved"),
    "check.schema": QT_TRANSLATE_NOOP("Codes", "The tables are the program's own"),
    "check.size": QT_TRANSLATE_NOOP("Codes", "Size of the file"),
    "check.size_large": QT_TRANSLATE_NOOP(
        "Codes",
        "{size} MB; stored files: {count} ({stored} MB). It will soon not fit a 2 GB stick: keep large originals elsewhere.",
    ),
    "check.size_of": QT_TRANSLATE_NOOP("Codes", "{size} MB; stored files: {count} ({stored} MB)"),
    "check.unreadable": QT_TRANSLATE_NOOP("Codes", "a stored text cannot be read"),
    "check.voucher_gaps": QT_TRANSLATE_NOOP("Codes", "Expense vouchers without missing numbers"),
    "demo.case": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a practice case. Known: {known}."),
    "demo.done": QT_TRANSLATE_NOOP("Codes", "Done"),
    "demo.importing": QT_TRANSLATE_NOOP("Codes", "Bringing in the spreadsheet"),
    "demo.months": QT_TRANSLATE_NOOP("Codes", "Two years of dues"),
    "demo.not_empty": QT_TRANSLATE_NOOP("Codes", "There is already an office in “{path}”. Choose an empty folder."),
    "demo.printing": QT_TRANSLATE_NOOP("Codes", "Printing"),
    "history.no_table": QT_TRANSLATE_NOOP("Codes", "“{name}” keeps no history. Those that do: {tables}."),
    "history.unknown": QT_TRANSLATE_NOOP("Codes", "There is no record “{text}” in “{name}”."),
    "logo.not_a_picture": QT_TRANSLATE_NOOP("Codes", "“{path}” is not a picture. Use PNG or JPG."),
    "logo.too_large": QT_TRANSLATE_NOOP("Codes", "“{path}” is too large. Use a picture of less than 20 MB."),
    "office.busy": QT_TRANSLATE_NOOP("Codes", "“{path}” is in use by another program. Wait a moment and try again."),
    "office.cannot_write": QT_TRANSLATE_NOOP("Codes", "“{path}” could not be made: {reason}. Choose another folder."),
    "office.clock_back": QT_TRANSLATE_NOOP(
        "Codes",
        "This computer's clock says {now}, but the last entry is of {last}. Put the date and time of Windows right before collecting.",
    ),
    "office.cloud": QT_TRANSLATE_NOOP(
        "Codes",
        "The file lies in a folder that is copied to the cloud (OneDrive, Dropbox…). Move the office file to another folder of this computer; backups may stay there.",
    ),
    "office.code_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is no code: letters, digits and hyphens, at most 20, like PY-0014."
    ),
    "office.country": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a country code of two letters, such as PY, CL or MX."
    ),
    "office.currency_needed": QT_TRANSLATE_NOOP(
        "Codes", "Say which currency the office uses in {country} (for example --currency USD)."
    ),
    "office.damaged": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” is damaged. Do not use it any more: restore the newest backup."
    ),
    "office.disk_error": QT_TRANSLATE_NOOP(
        "Codes", "The disk does not answer well while using “{path}”. Make a backup on another disk now."
    ),
    "office.disk_full": QT_TRANSLATE_NOOP(
        "Codes",
        "The disk is full. Nothing was saved of this last step and nothing earlier was lost. Free some space and try again.",
    ),
    "office.diverged": QT_TRANSLATE_NOOP(
        "Codes",
        "This copy was used on another computer while this computer went on with the other one. Two copies of the office exist: decide which one is good. To go on with this one, open it with --accept-copy.",
    ),
    "office.email_odd": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not an e-mail address. It looks like: gremio@example.org"
    ),
    "office.exists": QT_TRANSLATE_NOOP(
        "Codes", "There is already a file “{path}”. It is not touched: choose another name."
    ),
    "office.fact_long": QT_TRANSLATE_NOOP("Codes", "Too long: at most {most} letters."),
    "office.fixed_fact": QT_TRANSLATE_NOOP(
        "Codes", "Country, currency and kind of office stay as they were set on the first day."
    ),
    "office.kind": QT_TRANSLATE_NOOP("Codes", "“{text}” is neither guild nor alliance."),
    "office.locked": QT_TRANSLATE_NOOP(
        "Codes", "The file is open on computer {host} by {user} since {since}. Close it there first."
    ),
    "office.logo_or_none": QT_TRANSLATE_NOOP("Codes", "Either a new logo or none: take away one of the two."),
    "office.missing": QT_TRANSLATE_NOOP("Codes", "There is no office file at “{path}”. Check the name or the stick."),
    "office.nameless": QT_TRANSLATE_NOOP("Codes", "The office needs a name."),
    "office.needs_update": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” is from an older version. Open it once in the window so that it is updated."
    ),
    "office.network": QT_TRANSLATE_NOOP(
        "Codes",
        "The file lies on a network drive. Keep the office file on this computer and use the network only for backups.",
    ),
    "office.newer": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” was made by a newer Gremial (file version {number}). Update the program on this computer."
    ),
    "office.no_folder": QT_TRANSLATE_NOOP("Codes", "The folder “{path}” does not exist. Create it or choose another."),
    "office.none_given": QT_TRANSLATE_NOOP(
        "Codes", "Say which office file: --office FILE (or the variable GREMIAL_OFFICE)."
    ),
    "office.not_ours": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” is not a Gremial office file. Choose a file that ends in .gremial."
    ),
    "office.older_copy": QT_TRANSLATE_NOOP(
        "Codes",
        "This file is older than what this computer remembers. It goes on after the highest receipt number ever given.",
    ),
    "office.older_copy_missing": QT_TRANSLATE_NOOP(
        "Codes",
        "Receipts {numbers} were given but are not in this copy. They are noted as “not in the copy”: fill them in from the duplicates.",
    ),
    "office.part_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no part of the program: {known}."),
    "office.read_only": QT_TRANSLATE_NOOP(
        "Codes",
        "“{path}” cannot be written: the folder or the file is read-only. Copy it to a folder of this computer.",
    ),
    "office.unfinished": QT_TRANSLATE_NOOP("Codes", "This office file was never finished. Create the office again."),
    "office.unreadable": QT_TRANSLATE_NOOP("Codes", "“{path}” cannot be read: {reason}."),
    "operator.nameless": QT_TRANSLATE_NOOP("Codes", "Write the name of who serves at the desk."),
    "role.not_allowed": QT_TRANSLATE_NOOP("Codes", "Your name may not do this. It needs: {role}."),
    "undo.agreement": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} noted something in the history of an agreement. It is not undone: take it back there with “gremial agreements revoke”, and both stay on record.",
    ),
    "undo.agreements_break": QT_TRANSLATE_NOOP(
        "Codes",
        "Without step {batch}, agreements, promises or projects would contradict each other. Correct it where it was noted.",
    ),
    "undo.already": QT_TRANSLATE_NOOP("Codes", "Step {batch} was undone already."),
    "undo.case": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} noted something in the history of a file that goes through steps. It is not undone: take it back there with “gremial cases take-back”; what was opened by mistake is closed with its last step.",
    ),
    "undo.charge": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} charged dues. It is not undone: void them with “gremial dues void-run”, or forgive them with a resolution.",
    ),
    "undo.cheque": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} deposited a cheque, or noted it paid or returned. It is not undone: a cheque that came back is noted with “gremial cheques return”.",
    ),
    "undo.close": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} closed a day or opened it. It is not undone: “gremial cash reopen” opens the day with a reason, and both stay on record.",
    ),
    "undo.commitment": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} noted how a commitment goes. It is not undone: open it again with “gremial commitments reopen” or note what came next.",
    ),
    "undo.erased": QT_TRANSLATE_NOOP(
        "Codes", "Step {batch} touched data of a person that was erased since. It cannot be taken back."
    ),
    "undo.expense": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} entered an expense or voided it. It is not undone: void the expense with “gremial expenses void”, and both stay on record.",
    ),
    "undo.first_day": QT_TRANSLATE_NOOP("Codes", "The first day of the office cannot be taken back."),
    "undo.import_reason": QT_TRANSLATE_NOOP("Codes", "Import undone (step {batch})"),
    "undo.income": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} noted money without a name or gave it to its owner. It is not undone: note that it was no income with “gremial unidentified return”, or void the receipt.",
    ),
    "undo.lean_step": QT_TRANSLATE_NOOP("Codes", "Step {batch} ({verb}):"),
    "undo.leans": QT_TRANSLATE_NOOP(
        "Codes", "Step {batch} is not undone. Later records that lean on it: {count}. Nothing was changed."
    ),
    "undo.ledger": QT_TRANSLATE_NOOP(
        "Codes", "Step {batch} wrote in records that are never erased ({tables}). It is put right with a further entry."
    ),
    "undo.move": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} moved money from one account to another. It is not undone: take the movement back under “Cash and banks”, and both stay on record.",
    ),
    "undo.nothing": QT_TRANSLATE_NOOP("Codes", "Step {batch} changed nothing that can be taken back."),
    "undo.project": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} noted something in the history of a project. It is not undone: take it back there with “gremial projects take-back”, and both stay on record.",
    ),
    "undo.receipt": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} moved money. It is not taken back: void the receipt with “gremial receipts void”, and both stay on record.",
    ),
    "undo.taken": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} is not undone: what it would bring back (a member number, a name) belongs to another record now. Nothing was changed.",
    ),
    "undo.unknown": QT_TRANSLATE_NOOP("Codes", "There is no step {batch}. See “gremial history”."),
    "undo.voucher": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} noted what was said of a voucher. It is not undone: note what came next, a reply, an approval or that it was withdrawn.",
    ),
    "undo.year_lock": QT_TRANSLATE_NOOP(
        "Codes",
        "Step {batch} locked the books of a year or opened them. It is not undone: “gremial year unlock” opens them with a reason, and both stay on record.",
    ),
}
