"""What is said about spreadsheets that come in. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "answer.exempt": QT_TRANSLATE_NOOP("Codes", "exempt"),
    "answer.ignore": QT_TRANSLATE_NOOP("Codes", "means nothing"),
    "answer.owed": QT_TRANSLATE_NOOP("Codes", "owed"),
    "answer.paid": QT_TRANSLATE_NOOP("Codes", "paid"),
    "colour.black": QT_TRANSLATE_NOOP("Codes", "black"),
    "colour.blue": QT_TRANSLATE_NOOP("Codes", "blue"),
    "colour.brown": QT_TRANSLATE_NOOP("Codes", "brown"),
    "colour.green": QT_TRANSLATE_NOOP("Codes", "green"),
    "colour.grey": QT_TRANSLATE_NOOP("Codes", "grey"),
    "colour.light_blue": QT_TRANSLATE_NOOP("Codes", "light blue"),
    "colour.orange": QT_TRANSLATE_NOOP("Codes", "orange"),
    "colour.pink": QT_TRANSLATE_NOOP("Codes", "pink"),
    "colour.purple": QT_TRANSLATE_NOOP("Codes", "purple"),
    "colour.red": QT_TRANSLATE_NOOP("Codes", "red"),
    "colour.yellow": QT_TRANSLATE_NOOP("Codes", "yellow"),
    "import.bomb": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” unpacks to more than {megabytes} MB, which no list of an office does. Do not open it; ask who sent it.",
    ),
    "import.cell_in_error": QT_TRANSLATE_NOOP(
        "Codes", "Column {column} shows {value}: the formula does not work. Mend it or type the value."
    ),
    "import.cell_not_calculated": QT_TRANSLATE_NOOP(
        "Codes", "Column {column} has a formula without a result. Open the file in Excel, save it, and import again."
    ),
    "import.cell_too_large": QT_TRANSLATE_NOOP(
        "Codes",
        "Line {line} of the file (row {row}): one cell has more than 131,000 letters. Look for a text pasted by mistake and remove it.",
    ),
    "import.column_twice": QT_TRANSLATE_NOOP(
        "Codes", "“{column}” and “{other}” look like the same thing. “{other}” is used; say if it should be the other."
    ),
    "import.damaged": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” is damaged or incomplete. Open it in Excel, let it repair it and save it again; or ask for the file again.",
    ),
    "import.deciding": QT_TRANSLATE_NOOP("Codes", "Comparing with the register"),
    "import.decimal_undecided": QT_TRANSLATE_NOOP(
        "Codes",
        "It cannot be known whether “{example}” has decimals. Say it with --decimal , or --decimal . (in the window: “Decimal sign”).",
    ),
    "import.delimiter": QT_TRANSLATE_NOOP("Codes", "“{delimiter}” cannot separate columns. Use ; , | or tab."),
    "import.empty": QT_TRANSLATE_NOOP("Codes", "“{file}” is empty. Choose the file that has the list."),
    "import.encoding_mixed": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” has {count} places with letters spoiled by an earlier program, such as «Ã±» for «ñ». They are read as they are: check them.",
    ),
    "import.encoding_undecided": QT_TRANSLATE_NOOP(
        "Codes",
        "The accents of “{file}” cannot be read with certainty. Say how it was saved (--encoding cp1252, cp850, mac_roman or utf-8), or save it in Excel as “CSV UTF-8”.",
    ),
    "import.encoding_wrong": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is not written in {encoding}. Choose another encoding, or leave it out so that it is found."
    ),
    "import.extra_cell": QT_TRANSLATE_NOOP(
        "Codes",
        "Column {column} has no title and says “{value}”: it may be a separator in the middle of a text. Move it to its column, or give the column a title.",
    ),
    "import.file_busy": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” cannot be read: it is open in another program, or you have no permission to read it. Close it in Excel and try again.",
    ),
    "import.file_changed": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” was saved again while it was being read. Nothing was imported. Start the import again."
    ),
    "import.file_missing": QT_TRANSLATE_NOOP(
        "Codes",
        "There is no file “{file}”. Check the name and the folder, or whether the USB stick is still plugged in.",
    ),
    "import.file_too_large": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is larger than {megabytes} MB. Copy only the list to a new workbook and choose that one."
    ),
    "import.file_unreadable": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” cannot be read from its disk (system error {number}). Copy it to the desktop and try again."
    ),
    "import.folder": QT_TRANSLATE_NOOP("Codes", "“{file}” is a folder. Choose the file inside it."),
    "import.group_row": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” stands alone on its row: it looks like the title of a group, not a member. If it is a member, write the name in its column.",
    ),
    "import.in_column": QT_TRANSLATE_NOOP("Codes", "Column {letter} “{column}”: {text}"),
    "import.no_header": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}”: no row with known column titles was found; the first text is “{seen}”. The titles (Nombre, RUC, Celular …) must be in one row near the top. If they have other names, say which column is which.",
    ),
    "import.no_name_column": QT_TRANSLATE_NOOP(
        "Codes", 'No column holds the names. Columns found: {columns}. Say which one with --map "column=name".'
    ),
    "import.no_rows": QT_TRANSLATE_NOOP("Codes", "“{file}” has a header but no rows below it."),
    "import.no_sheet": QT_TRANSLATE_NOOP("Codes", "“{file}” has no sheet “{sheet}”. It has: {sheets}."),
    "import.no_such_column": QT_TRANSLATE_NOOP("Codes", "There is no column “{column}” in the sheet."),
    "import.no_such_field": QT_TRANSLATE_NOOP("Codes", "“{name}” is not a field. Fields: {fields}."),
    "import.not_text": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” is neither a text file nor an Excel workbook. Open the list in Excel and save it as “Excel workbook (.xlsx)”.",
    ),
    "import.nul": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}”, line {line}: there are characters that no text has; the file is damaged there. Open it in Excel, check that line, and save it as “Excel workbook (.xlsx)”.",
    ),
    "import.number_of_other": QT_TRANSLATE_NOOP(
        "Codes", "Number {number} belongs to {name}. Correct the number or the name."
    ),
    "import.number_repeated": QT_TRANSLATE_NOOP("Codes", "Number {number} is already on line {line} of this sheet."),
    "import.numbers_are_lines": QT_TRANSLATE_NOOP(
        "Codes",
        "The column “{title}” seems to count the lines of the sheet: most members have another number here. It was not taken as the member number, and nobody's number changes.",
    ),
    "import.open_elsewhere": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” is open in another program: what is not saved there yet is not read."
    ),
    "import.other_kind": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” is not a list: inside it is a file of kind {kind}. Open the list in Excel and save it as “Excel workbook (.xlsx)” or “CSV UTF-8”.",
    ),
    "import.password": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” is protected with a password. Open it in Excel, remove the password (File, Info, Protect Workbook) and save it again.",
    ),
    "import.problem_column": QT_TRANSLATE_NOOP("Codes", "problem"),
    "import.problems_busy": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” cannot be written: it is open in another program, or the folder does not allow it. Close it in Excel or choose another folder.",
    ),
    "import.problems_disk_full": QT_TRANSLATE_NOOP(
        "Codes", "There is no room on the disk for “{file}”. Free some space or choose another folder."
    ),
    "import.problems_no_folder": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” cannot be written: there is no folder “{folder}”. Make it or choose another one."
    ),
    "import.problems_not_written": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” cannot be written (system error {number}). Choose another folder."
    ),
    "import.problems_over_original": QT_TRANSLATE_NOOP(
        "Codes", "The rows to mend cannot be written over “{file}” itself. Choose another name."
    ),
    "import.reading": QT_TRANSLATE_NOOP("Codes", "Reading the file"),
    "import.repeated": QT_TRANSLATE_NOOP("Codes", "The same member is already on line {line} of this sheet."),
    "import.same_id_above": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is also on line {line} ({name}). Both go in; see whether it is the same member."
    ),
    "import.same_id_known": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” is already the id of {name} (No. {number}). This row goes in as another member; see whether it is the same one.",
    ),
    "import.same_name_above": QT_TRANSLATE_NOOP(
        "Codes", "Looks like {name} of line {line}. Both go in; see whether it is the same member."
    ),
    "import.same_name_known": QT_TRANSLATE_NOOP(
        "Codes",
        "Looks like {name} (No. {number}) of the register. This row goes in as another member; see whether it is the same one.",
    ),
    "import.same_phone_above": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” is also the telephone of {name} on line {line}. Both go in; see whether it is the same member.",
    ),
    "import.same_phone_known": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” is already the telephone of {name} (No. {number}). This row goes in as another member; see whether it is the same one.",
    ),
    "import.second_id": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is a second document; “{kept}” is the one that is kept. The other one goes to the notes."
    ),
    "import.several_match": QT_TRANSLATE_NOOP(
        "Codes", "{count} members of the register could be “{name}”. Write the member number."
    ),
    "import.sheet_too_large": QT_TRANSLATE_NOOP(
        "Codes", "“{file}” has a stray value very far from the list, in cell {cell}. Delete it in Excel and save."
    ),
    "import.short_name_above": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” may be {name} of line {line} with another part of the name. Both go in; see whether it is the same member.",
    ),
    "import.short_name_known": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” may be {name} (No. {number}) with another part of the name. This row goes in as another member; see whether it is the same one.",
    ),
    "import.status_unknown": QT_TRANSLATE_NOOP(
        "Codes", "The status “{text}” is not known; the member is taken as active, and what it says goes to the notes."
    ),
    "import.stray_quote": QT_TRANSLATE_NOOP(
        "Codes",
        'Line {line} of the file (row {row}): there is a quotation mark (") in the middle of a cell. Remove it, or write the name without quotation marks.',
    ),
    "import.trade_name_above": QT_TRANSLATE_NOOP(
        "Codes",
        "One trades under the name of the other: {name} of line {line}. Both go in; see whether it is the same member.",
    ),
    "import.trade_name_known": QT_TRANSLATE_NOOP(
        "Codes",
        "One trades under the name of the other: {name} (No. {number}). This row goes in as another member; see whether it is the same one.",
    ),
    "import.unclosed_quote": QT_TRANSLATE_NOOP(
        "Codes",
        '“{file}”, line {line}: a quotation mark (") is opened there and not closed, and the following lines run together. Close or remove it and import again; nothing was imported.',
    ),
    "import.unknown_encoding": QT_TRANSLATE_NOOP(
        "Codes", "There is no encoding “{encoding}”. Use utf-8, cp1252 (what Excel calls ANSI), cp850 or mac_roman."
    ),
    "import.web_page": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” is a web page with the name of a spreadsheet. Open it in Excel, save it as “Excel workbook (.xlsx)” and choose that file.",
    ),
    "import.writing": QT_TRANSLATE_NOOP("Codes", "Saving"),
    "import_kind.members": QT_TRANSLATE_NOOP("Codes", "list of members"),
    "import_kind.months": QT_TRANSLATE_NOOP("Codes", "dues by month"),
    "import_kind.receipts": QT_TRANSLATE_NOOP("Codes", "old receipts"),
    "month_cell.before": QT_TRANSLATE_NOOP("Codes", "not a member yet"),
    "month_cell.doubt": QT_TRANSLATE_NOOP("Codes", "to review"),
    "month_cell.exempt": QT_TRANSLATE_NOOP("Codes", "exempt"),
    "month_cell.inside": QT_TRANSLATE_NOOP("Codes", "in the debt of the first day"),
    "month_cell.later": QT_TRANSLATE_NOOP("Codes", "still to come"),
    "month_cell.none": QT_TRANSLATE_NOOP("Codes", "nothing"),
    "month_cell.owed": QT_TRANSLATE_NOOP("Codes", "owed"),
    "month_cell.paid": QT_TRANSLATE_NOOP("Codes", "paid"),
    "month_cell.part": QT_TRANSLATE_NOOP("Codes", "paid in part"),
    "month_cell.same": QT_TRANSLATE_NOOP("Codes", "already noted"),
    "months.colour_unknown": QT_TRANSLATE_NOOP(
        "Codes", "An empty cell in {colour}: say in the legend what this colour means."
    ),
    "months.colours_by_rule": QT_TRANSLATE_NOOP(
        "Codes", "In “{file}” Excel gives colours by a rule (conditional formatting); those are not read."
    ),
    "months.colours_unread": QT_TRANSLATE_NOOP(
        "Codes",
        "The colours of “{file}” cannot be read: it is an old .xls. If they mean something, save it in Excel as .xlsx.",
    ),
    "months.credit": QT_TRANSLATE_NOOP(
        "Codes", "{amount} more than the months of the sheet: it stays in the member’s favour."
    ),
    "months.debt_differs": QT_TRANSLATE_NOOP("Codes", "The sheet says {said} is owed; by its months it is {found}."),
    "months.differs": QT_TRANSLATE_NOOP(
        "Codes", "{month}: the sheet now says {said}; it came in before as {known} and stays so."
    ),
    "months.in_future": QT_TRANSLATE_NOOP("Codes", "A payment on {day}, which has not come yet. Correct the day."),
    "months.inside_opening": QT_TRANSLATE_NOOP(
        "Codes", "The unpaid months are already inside this member’s debt of the first day: they are not charged again."
    ),
    "months.mark_unknown": QT_TRANSLATE_NOOP("Codes", "It is not known what “{mark}” means. Say it in the legend."),
    "months.no_fee": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}”: nothing says what a month costs: there are only marks and the office has no monthly fee. Say the amount (--amount 85000) or add the fee first.",
    ),
    "months.none": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}”: no columns with months were found. Say which column is which month with --map “column=2025-01”, or choose another sheet.",
    ),
    "months.numbers_are_lines": QT_TRANSLATE_NOOP(
        "Codes", "The numbers of the first column only count the lines; members are found by id and name."
    ),
    "months.plan_not_monthly": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” is not charged monthly. Choose a monthly fee or write a new name."
    ),
    "months.receipt_above": QT_TRANSLATE_NOOP(
        "Codes", "Receipt {receipt} is already that of line {line}. Correct the number in one of them."
    ),
    "months.receipt_of_other": QT_TRANSLATE_NOOP(
        "Codes", "Receipt {receipt} already came in for {name}. Correct the number or the member."
    ),
    "months.too_little": QT_TRANSLATE_NOOP(
        "Codes",
        "{said} is very little for a fee of {fee}. If it is the number of a receipt, write “R” before it; if it is money, say that the numbers alone are amounts.",
    ),
    "months.total_differs": QT_TRANSLATE_NOOP("Codes", "The sheet’s total says {said}; its months add up to {found}."),
    "months.twice": QT_TRANSLATE_NOOP(
        "Codes", "Two columns are {month}: the other one is column {column}. Say what each of them is."
    ),
    "months.year_unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{file}”: the columns name months but no year. Say the year (--year 2025)."
    ),
    "past.other_kind": QT_TRANSLATE_NOOP(
        "Codes",
        "“{file}” does not look like dues by month or old receipts ({kind}). Say what it is with --kind months or --kind receipts; a list of members goes in with “gremial members import”.",
    ),
    "past.other_plan": QT_TRANSLATE_NOOP("Codes", "Earlier receipts"),
    "past.plan_name": QT_TRANSLATE_NOOP("Codes", "Membership fee"),
    "past.same_file": QT_TRANSLATE_NOOP("Codes", "“{file}”, this same file, came in on {day} (step {batch})."),
    "past.stale": QT_TRANSLATE_NOOP(
        "Codes",
        "Since “{file}” was compared, something was charged or paid. Nothing was written: look at the plan again.",
    ),
    "past.void": QT_TRANSLATE_NOOP("Codes", "void"),
    "past.void_reason": QT_TRANSLATE_NOOP("Codes", "Void in the old book"),
    "people.absent": QT_TRANSLATE_NOOP("Codes", "Active members who pay and are not in this sheet: {count}."),
    "people.by_part": QT_TRANSLATE_NOOP(
        "Codes", "Taken as {name} (No. {number}), whose name holds the same words. See whether it is."
    ),
    "people.nobody_named": QT_TRANSLATE_NOOP(
        "Codes", "The row names nobody (number {number}). Write the name or the id."
    ),
    "people.number_of_other": QT_TRANSLATE_NOOP(
        "Codes", "Number {number} belongs to {name}. Correct the number or the name."
    ),
    "people.several": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” could be {count} members: {names}. Write the number or the id."
    ),
    "people.unknown": QT_TRANSLATE_NOOP(
        "Codes", "“{name}” is not in the register. Add the member, or correct the name, and bring this row again."
    ),
    "receipts_sheet.column_missing": QT_TRANSLATE_NOOP(
        "Codes",
        "A sheet of receipts needs the columns number, date and amount. Columns found: {columns}. Say which one with --map “column=receipt”, =date or =amount.",
    ),
    "receipts_sheet.day_above": QT_TRANSLATE_NOOP("Codes", "No date: the one of the row above is used ({day})."),
    "receipts_sheet.differs": QT_TRANSLATE_NOOP(
        "Codes", "Receipt {number} already came in as {known} of {name}. Correct the row or undo that import."
    ),
    "receipts_sheet.in_future": QT_TRANSLATE_NOOP("Codes", "{day} has not come yet. Correct the date."),
    "receipts_sheet.method_unknown": QT_TRANSLATE_NOOP(
        "Codes", "The way of paying “{text}” is not known; cash is noted."
    ),
    "receipts_sheet.months_again": QT_TRANSLATE_NOOP(
        "Codes", "{months} is on another receipt of this sheet too: this one goes in beside it."
    ),
    "receipts_sheet.months_paid": QT_TRANSLATE_NOOP(
        "Codes",
        "{months} is already paid in Gremial, so this receipt may be the same money. Leave it out, or undo the sheet of months and bring the receipts first.",
    ),
    "receipts_sheet.no_amount": QT_TRANSLATE_NOOP("Codes", "“{text}” is not an amount."),
    "receipts_sheet.no_date": QT_TRANSLATE_NOOP("Codes", "The receipt has no date."),
    "receipts_sheet.no_number": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a receipt number."),
    "receipts_sheet.repeated": QT_TRANSLATE_NOOP("Codes", "Receipt {number} is already on line {line} of this sheet."),
    "receipts_sheet.void_bare": QT_TRANSLATE_NOOP("Codes", "Void and without member or amount: nothing to write."),
    "roll.column": QT_TRANSLATE_NOOP("Codes", "in the register"),
    "roll.doubtful": QT_TRANSLATE_NOOP("Codes", "doubtful"),
    "roll.known": QT_TRANSLATE_NOOP("Codes", "in the register"),
    "roll.member": QT_TRANSLATE_NOOP("Codes", "{name} (No. {number})"),
    "roll.not_active": QT_TRANSLATE_NOOP("Codes", "Not an active member today."),
    "roll.twice": QT_TRANSLATE_NOOP("Codes", "{name} is {count} times on this roll."),
    "roll.unknown": QT_TRANSLATE_NOOP("Codes", "not in the register"),
    "sheet_kind.attendance": QT_TRANSLATE_NOOP("Codes", "Roll of an assembly"),
    "sheet_kind.cash": QT_TRANSLATE_NOOP("Codes", "Cash book"),
    "sheet_kind.fair": QT_TRANSLATE_NOOP("Codes", "Stalls of a fair"),
    "sheet_kind.members": QT_TRANSLATE_NOOP("Codes", "List of members"),
    "sheet_kind.months": QT_TRANSLATE_NOOP("Codes", "Dues by month"),
    "sheet_kind.none": QT_TRANSLATE_NOOP("Codes", "Not recognised"),
    "sheet_kind.receipts": QT_TRANSLATE_NOOP("Codes", "Receipts of an old book"),
}
