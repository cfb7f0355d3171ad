"""What is said about answers. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "answer.days": QT_TRANSLATE_NOOP(
        "Codes",
        "The days are the wrong way round: it begins on {since} and ends on {until}. Write the earlier one first.",
    ),
    "books.no_folder": QT_TRANSLATE_NOOP(
        "Codes", "The folder “{folder}” is not there. Make it first, or choose another."
    ),
    "budget.empty": QT_TRANSLATE_NOOP("Codes", "{year} has no budget to copy."),
    "budget.empty_year": QT_TRANSLATE_NOOP("Codes", "{year} has no budget yet. Write its lines first."),
    "budget.income_unknown": QT_TRANSLATE_NOOP("Codes", "“{text}” is no kind of income. Choose one of: {known}."),
    "budget.no_actual": QT_TRANSLATE_NOOP(
        "Codes", "Nothing came in or went out in {year}: there is nothing to begin with."
    ),
    "budget.not_empty": QT_TRANSLATE_NOOP("Codes", "{year} has a budget already: change its lines one by one."),
    "budget.percent_odd": QT_TRANSLATE_NOOP(
        "Codes", "The percentage must be a number between -99 and 1000, with at most one decimal: 5 or -3,5."
    ),
    "cli.budget_copied": QT_TRANSLATE_NOOP("Codes", "{count} lines copied to {year}."),
    "cli.budget_one": QT_TRANSLATE_NOOP("Codes", "Say either --income or --category, one of them."),
    "cli.budget_set": QT_TRANSLATE_NOOP("Codes", "Written into the budget of {year}."),
    "cli.pad_entered": QT_TRANSLATE_NOOP("Codes", "{count} receipts of the pad entered, {amount}."),
    "cli.pad_line_odd": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” should be NUMBER=MEMBER:AMOUNT, as 101=113:50000; several members with a plus: 101=113:50000+114:30000.",
    ),
    "cli.pad_payer_form": QT_TRANSLATE_NOOP("Codes", "“{text}” should be NUMBER=WHO, as 101=113."),
    "cli.pad_payer_odd": QT_TRANSLATE_NOOP("Codes", "A payer is said for papers without --line: {numbers}."),
    "cli.pad_spoiled_odd": QT_TRANSLATE_NOOP("Codes", "“{text}” should be NUMBER=REASON, as 102=Manchado."),
    "cli.remind_letters": QT_TRANSLATE_NOOP("Codes", "Say in which file the letters go: --letters FILE.pdf"),
    "cli.remind_preview": QT_TRANSLATE_NOOP(
        "Codes", "{count} letters to look at, without numbers. With --send they go into the correspondence book."
    ),
    "cli.remind_rules": QT_TRANSLATE_NOOP(
        "Codes", "Reminders after {days} days past due; at least {gap} days between two; for {least} or more."
    ),
    "cli.reminded": QT_TRANSLATE_NOOP(
        "Codes", "{count} letters, from No. {first} to No. {last} of the correspondence book."
    ),
    "cli.year_boxes": QT_TRANSLATE_NOOP("Codes", "Note: not closed until that day: {names}."),
    "cli.year_locked": QT_TRANSLATE_NOOP(
        "Codes", "The books are locked until {day}: nothing earlier can be entered or changed."
    ),
    "cli.year_overspent": QT_TRANSLATE_NOOP("Codes", "Note: more was spent than came in for: {names}."),
    "cli.year_start": QT_TRANSLATE_NOOP("Codes", "The fiscal year begins in month {month}."),
    "cli.year_unlocked": QT_TRANSLATE_NOOP(
        "Codes", "The books until {day} are open again; who did it and why is in the record."
    ),
    "cli.year_waiting": QT_TRANSLATE_NOOP("Codes", "Note: {count} incomes of that time still wait for their owner."),
    "col.channel": QT_TRANSLATE_NOOP("Codes", "how"),
    "col.reminder": QT_TRANSLATE_NOOP("Codes", "reminder"),
    "pad.sheet_empty": QT_TRANSLATE_NOOP(
        "Codes", "No paper was written down. Write the number on the paper, who paid and how much."
    ),
    "pad.sheet_missing": QT_TRANSLATE_NOOP(
        "Codes", "Papers are missing in between: {numbers}. Enter them, or say why they are no receipts."
    ),
    "pad.sheet_twice": QT_TRANSLATE_NOOP(
        "Codes", "{number} stands there twice. Look at the paper and correct one of them."
    ),
    "reminder.changed": QT_TRANSLATE_NOOP(
        "Codes",
        "What member No. {number} owes has changed since the list was made, or they were reminded already. Nothing was sent: make the list again.",
    ),
    "reminder.no_example": QT_TRANSLATE_NOOP(
        "Codes", "Nobody owes anything that is due: there is nobody to show it with. It can be saved all the same."
    ),
    "reminder.no_file": QT_TRANSLATE_NOOP("Codes", "“{path}” cannot be read. Check the name and the folder."),
    "reminder.no_text": QT_TRANSLATE_NOOP("Codes", "“{path}” is not plain text. Save it as text (UTF-8)."),
    "reminder.nobody": QT_TRANSLATE_NOOP(
        "Codes", "It is nobody's turn: nobody owes anything that is due, or they were reminded a short time ago."
    ),
    "reminder.rules_odd": QT_TRANSLATE_NOOP(
        "Codes",
        "Write up to three numbers of days, each larger than the one before (30, 90, 180), and at least one day between two reminders.",
    ),
    "reminder.step_odd": QT_TRANSLATE_NOOP("Codes", "There is no reminder {step}: they are 1, 2 and 3."),
    "reminder.text_brace": QT_TRANSLATE_NOOP(
        "Codes",
        "A brace is not closed, or stands there without a field. Write fields as in the list, and no other braces.",
    ),
    "reminder.text_debt": QT_TRANSLATE_NOOP("Codes", "A reminder must say exactly what is owed: put {text} in."),
    "reminder.text_field": QT_TRANSLATE_NOOP(
        "Codes", "{text} is no field of a reminder. There are: {known}; the name of the step has none."
    ),
    "reminder.text_first": QT_TRANSLATE_NOOP(
        "Codes", "{text} is the day of the reminder before, and the first one has none. Take it out."
    ),
    "reminder.text_long": QT_TRANSLATE_NOOP("Codes", "This is too long: at most {most} letters."),
    "reminder.text_missing": QT_TRANSLATE_NOOP("Codes", "This is empty. Write it, or go back to the program's words."),
    "reminder_channel.mail": QT_TRANSLATE_NOOP("Codes", "e-mail"),
    "reminder_channel.paper": QT_TRANSLATE_NOOP("Codes", "letter"),
    "reminder_channel.phone": QT_TRANSLATE_NOOP("Codes", "telephone"),
    "reminder_channel.whatsapp": QT_TRANSLATE_NOOP("Codes", "WhatsApp"),
    "year.locked": QT_TRANSLATE_NOOP(
        "Codes",
        "The books are locked until {locked}: nothing can be dated {day}. Write today's date and say in the note when it was.",
    ),
    "year.locked_already": QT_TRANSLATE_NOOP("Codes", "The books are locked until {day} already."),
    "year.month_odd": QT_TRANSLATE_NOOP("Codes", "A fiscal year begins in a month from 1 to 12."),
    "year.not_locked": QT_TRANSLATE_NOOP("Codes", "No year is locked."),
    "year.not_over": QT_TRANSLATE_NOOP("Codes", "That year ends on {day}: it can be locked when it is over."),
    "year.odd": QT_TRANSLATE_NOOP("Codes", "{year} is no year of books. Write it with four digits."),
    "year.reason": QT_TRANSLATE_NOOP("Codes", "Say why the year is opened again: it stays in the record."),
}
