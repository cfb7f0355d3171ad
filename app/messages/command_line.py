"""What the command line says, and the titles of its columns. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "cli.acked": QT_TRANSLATE_NOOP("Codes", "Noted: the other office has it."),
    "cli.altered": QT_TRANSLATE_NOOP(
        "Codes", "The paper does not agree with what the office issued. Below is what was issued under this number."
    ),
    "cli.and_more": QT_TRANSLATE_NOOP("Codes", "… and {count} more"),
    "cli.apply_form": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” must be PERIOD=AMOUNT, for example --apply 2026-11=85000."
    ),
    "cli.arrears_total": QT_TRANSLATE_NOOP("Codes", "Members: {count}. In all: {amount}"),
    "cli.backup_done": QT_TRANSLATE_NOOP("Codes", "Proven copy: {path}"),
    "cli.backup_holds": QT_TRANSLATE_NOOP(
        "Codes", "Members: {members} · receipts: {receipts} · received: {amount}"
    ),
    "cli.backup_proven": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” is whole. Members: {members} · receipts: {receipts}"
    ),
    "cli.bad_value": QT_TRANSLATE_NOOP("Codes", "{name}: {text}"),
    "cli.bug": QT_TRANSLATE_NOOP(
        "Codes", "Something unexpected happened. Look whether this step was done before repeating it, and send “{path}” to whoever helps you; it holds no lists of members."
    ),
    "cli.charge_credit": QT_TRANSLATE_NOOP("Codes", "{amount} of it was paid with credit that members had."),
    "cli.charge_done": QT_TRANSLATE_NOOP(
        "Codes", "Members charged: {charged}, {amount} in all. Had it already: {already}."
    ),
    "cli.control_code": QT_TRANSLATE_NOOP("Codes", "Control code: {control}"),
    "cli.credit": QT_TRANSLATE_NOOP("Codes", "Credit"),
    "cli.demo_done": QT_TRANSLATE_NOOP("Codes", "The demo office is in “{path}”:"),
    "cli.everybody": QT_TRANSLATE_NOOP("Codes", "everybody"),
    "cli.example": QT_TRANSLATE_NOOP("Codes", "Example"),
    "cli.export_done": QT_TRANSLATE_NOOP("Codes", "Members written to “{path}”: {count}"),
    "cli.file_written": QT_TRANSLATE_NOOP("Codes", "“{path}” was written."),
    "cli.global_options": QT_TRANSLATE_NOOP("Codes", "For every verb"),
    "cli.history_step": QT_TRANSLATE_NOOP("Codes", "{at} · {actor} · {verb} · step {batch}"),
    "cli.import_changed": QT_TRANSLATE_NOOP("Codes", "Members that change ({count}):"),
    "cli.import_columns": QT_TRANSLATE_NOOP("Codes", "Columns: {columns}"),
    "cli.import_done": QT_TRANSLATE_NOOP(
        "Codes", "Saved (step {batch}). It can be undone with: gremial undo {batch}"
    ),
    "cli.import_done_debts": QT_TRANSLATE_NOOP("Codes", "Saved (step {batch}), with what each one owes today."),
    "cli.import_doubts": QT_TRANSLATE_NOOP("Codes", "Rows to look at ({count}):"),
    "cli.import_dry": QT_TRANSLATE_NOOP("Codes", "Nothing was written (--dry-run)."),
    "cli.import_ignored": QT_TRANSLATE_NOOP("Codes", "Columns left out: {columns}"),
    "cli.import_nothing": QT_TRANSLATE_NOOP("Codes", "There was nothing to write."),
    "cli.import_refused": QT_TRANSLATE_NOOP("Codes", "Rows left out ({count}):"),
    "cli.interrupted": QT_TRANSLATE_NOOP("Codes", "Interrupted. What was not finished was not saved."),
    "cli.key_done": QT_TRANSLATE_NOOP("Codes", "Send “{path}” to the other office."),
    "cli.key_numbers": QT_TRANSLATE_NOOP(
        "Codes", "Read these numbers to each other by telephone, they must be equal: {numbers}"
    ),
    "cli.line": QT_TRANSLATE_NOOP("Codes", "line {line}"),
    "cli.load_empty": QT_TRANSLATE_NOOP("Codes", "There is nothing to receive in “{path}”."),
    "cli.map_form": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” must be COLUMN=FIELD, for example --map \"Deuda=opening\"."
    ),
    "cli.members_count": QT_TRANSLATE_NOOP("Codes", "Members: {count}"),
    "cli.missing": QT_TRANSLATE_NOOP("Codes", "“{name}” is missing."),
    "cli.new_done": QT_TRANSLATE_NOOP("Codes", "The office “{path}” was created."),
    "cli.no_such_option": QT_TRANSLATE_NOOP("Codes", "There is no option {name}."),
    "cli.no_such_verb": QT_TRANSLATE_NOOP("Codes", "There is no verb “{name}”."),
    "cli.not_one_of": QT_TRANSLATE_NOOP("Codes", "“{text}” is not possible. Possible: {choices}."),
    "cli.not_whole": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a whole number. Amounts are written without points: Gs. 85.000 is 85000; 1,500.00 pesos are 150000."
    ),
    "cli.option_needs_value": QT_TRANSLATE_NOOP("Codes", "The option {name} needs a value."),
    "cli.options": QT_TRANSLATE_NOOP("Codes", "Options"),
    "cli.options_mark": QT_TRANSLATE_NOOP("Codes", "[OPTIONS]"),
    "cli.package_code": QT_TRANSLATE_NOOP("Codes", "Code: {control}"),
    "cli.package_done": QT_TRANSLATE_NOOP("Codes", "“{path}” is ready for {to}. Rows: {count}"),
    "cli.paid": QT_TRANSLATE_NOOP("Codes", "Receipt {receipt} · {name}"),
    "cli.path_empty": QT_TRANSLATE_NOOP("Codes", "Write the name of a file."),
    "cli.plain_done": QT_TRANSLATE_NOOP("Codes", "The totals are in “{path}”."),
    "cli.plan_done": QT_TRANSLATE_NOOP("Codes", "Plan “{name}”: {amount}, {period}."),
    "cli.printed": QT_TRANSLATE_NOOP("Codes", "Receipts in “{path}”: {count}"),
    "cli.problems_written": QT_TRANSLATE_NOOP("Codes", "Rows to mend, written to “{path}”: {count}"),
    "cli.required": QT_TRANSLATE_NOOP("Codes", "required"),
    "cli.restore_kept": QT_TRANSLATE_NOOP("Codes", "The file from before is kept as “{path}”."),
    "cli.restored": QT_TRANSLATE_NOOP(
        "Codes", "“{path}” was restored. Members: {members} · receipts: {receipts}"
    ),
    "cli.see_help": QT_TRANSLATE_NOOP("Codes", "See: {command}"),
    "cli.stands": QT_TRANSLATE_NOOP("Codes", "Stands now: {standing} · balance {balance}"),
    "cli.too_many": QT_TRANSLATE_NOOP("Codes", "There are words too many: {text}"),
    "cli.trust_done": QT_TRANSLATE_NOOP("Codes", "Linked with “{name}”."),
    "cli.undo_done": QT_TRANSLATE_NOOP("Codes", "Step {undone} was undone (this is step {batch})."),
    "cli.usage": QT_TRANSLATE_NOOP("Codes", "Usage:"),
    "cli.verb_mark": QT_TRANSLATE_NOOP("Codes", "[OPTIONS] VERB"),
    "cli.verb_missing": QT_TRANSLATE_NOOP("Codes", "Say which verb."),
    "cli.verbs": QT_TRANSLATE_NOOP("Codes", "Verbs"),
    "cli.verdict": QT_TRANSLATE_NOOP("Codes", "{control}: {verdict}"),
    "cli.void_since": QT_TRANSLATE_NOOP("Codes", "Void since {date}: {reason}"),
    "cli.voided": QT_TRANSLATE_NOOP(
        "Codes", "Receipt {receipt} is void. Keep the voided paper with its duplicate."
    ),
    "col.acked": QT_TRANSLATE_NOOP("Codes", "Received there"),
    "col.action": QT_TRANSLATE_NOOP("Codes", "What"),
    "col.actor": QT_TRANSLATE_NOOP("Codes", "Who"),
    "col.amount": QT_TRANSLATE_NOOP("Codes", "Amount"),
    "col.applied": QT_TRANSLATE_NOOP("Codes", "Applied"),
    "col.balance": QT_TRANSLATE_NOOP("Codes", "Balance"),
    "col.batch": QT_TRANSLATE_NOOP("Codes", "Step"),
    "col.category": QT_TRANSLATE_NOOP("Codes", "Category"),
    "col.charge": QT_TRANSLATE_NOOP("Codes", "Charged"),
    "col.check": QT_TRANSLATE_NOOP("Codes", "Looked at"),
    "col.code": QT_TRANSLATE_NOOP("Codes", "Code"),
    "col.concept": QT_TRANSLATE_NOOP("Codes", "Concept"),
    "col.date": QT_TRANSLATE_NOOP("Codes", "Date"),
    "col.detail": QT_TRANSLATE_NOOP("Codes", "Detail"),
    "col.file": QT_TRANSLATE_NOOP("Codes", "File"),
    "col.method": QT_TRANSLATE_NOOP("Codes", "Paid by"),
    "col.months": QT_TRANSLATE_NOOP("Codes", "Months owed"),
    "col.name": QT_TRANSLATE_NOOP("Codes", "Name"),
    "col.number": QT_TRANSLATE_NOOP("Codes", "Nº"),
    "col.payment": QT_TRANSLATE_NOOP("Codes", "Paid"),
    "col.period": QT_TRANSLATE_NOOP("Codes", "Period"),
    "col.problems": QT_TRANSLATE_NOOP("Codes", "To review"),
    "col.receipt": QT_TRANSLATE_NOOP("Codes", "Receipt"),
    "col.received": QT_TRANSLATE_NOOP("Codes", "Last received"),
    "col.result": QT_TRANSLATE_NOOP("Codes", "Result"),
    "col.rows": QT_TRANSLATE_NOOP("Codes", "Rows"),
    "col.rows_kind": QT_TRANSLATE_NOOP("Codes", "Rows"),
    "col.sent": QT_TRANSLATE_NOOP("Codes", "Last sent"),
    "col.size": QT_TRANSLATE_NOOP("Codes", "Size"),
    "col.standing": QT_TRANSLATE_NOOP("Codes", "Standing"),
    "col.state": QT_TRANSLATE_NOOP("Codes", "State"),
    "col.status": QT_TRANSLATE_NOOP("Codes", "Status"),
    "col.step": QT_TRANSLATE_NOOP("Codes", "Test"),
    "col.tax_id": QT_TRANSLATE_NOOP("Codes", "Id"),
    "col.total": QT_TRANSLATE_NOOP("Codes", "Total"),
    "col.when": QT_TRANSLATE_NOOP("Codes", "When"),
}
