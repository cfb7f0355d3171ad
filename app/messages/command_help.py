"""The help of the command line: verbs (help.*) and options (opt.*). Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "col.letter": QT_TRANSLATE_NOOP("Codes", "Paper"),
    "col.subject": QT_TRANSLATE_NOOP("Codes", "Subject"),
    "help.backup": QT_TRANSLATE_NOOP("Codes", "Copies of the office file."),
    "help.backup.list": QT_TRANSLATE_NOOP("Codes", "List the copies, newest first."),
    "help.backup.make": QT_TRANSLATE_NOOP("Codes", "Make a proven copy."),
    "help.backup.prove": QT_TRANSLATE_NOOP("Codes", "Prove a copy: whole, consistent, counted again."),
    "help.backup.restore": QT_TRANSLATE_NOOP(
        "Codes", "Put a copy in the place of the office file; the present one is kept aside."
    ),
    "help.check": QT_TRANSLATE_NOOP(
        "Codes",
        "Look the whole file over: is it whole, unaltered, gapless, does the money add up. Ends with 3 when something is not in order.",
    ),
    "help.demo": QT_TRANSLATE_NOOP("Codes", "Make a practice office and go through the main work, with its papers."),
    "help.dues": QT_TRANSLATE_NOOP("Codes", "Dues: plans, charging, collecting, debts."),
    "help.dues.arrears": QT_TRANSLATE_NOOP("Codes", "Who has something pending, by age."),
    "help.dues.charge": QT_TRANSLATE_NOOP(
        "Codes", "Charge a period to everybody who should pay it. Doing it twice charges nobody twice."
    ),
    "help.dues.import": QT_TRANSLATE_NOOP(
        "Codes",
        "Bring the dues or receipts of earlier years from a spreadsheet.\nTwelve columns of months (amount, X, receipt number, date or colour) or a row for each receipt. The same file twice changes nothing; everything can be taken back with “gremial undo”.",
    ),
    "help.dues.open": QT_TRANSLATE_NOOP("Codes", "Note what a member owed on the first day."),
    "help.dues.pay": QT_TRANSLATE_NOOP(
        "Codes",
        "Collect from a member, or for several at once with --for, and issue one receipt.\nWithout --apply the oldest is paid first; what is left over stays as credit. --payer says that another member pays, --payer-name somebody who is no member.",
    ),
    "help.dues.plan": QT_TRANSLATE_NOOP("Codes", "Dues plans."),
    "help.dues.plan.add": QT_TRANSLATE_NOOP("Codes", "Add a plan."),
    "help.dues.plans": QT_TRANSLATE_NOOP("Codes", "List the plans."),
    "help.dues.statement": QT_TRANSLATE_NOOP("Codes", "Statement of account of a member, on screen or as PDF."),
    "help.erase": QT_TRANSLATE_NOOP(
        "Codes",
        "Erases the personal data of somebody who left, or of the directory, also on lists and in texts of cooperation, in the history and in the bytes of the file.\nREF is the member number or the tax id; of who is no member the document or the whole name. What the law makes the office keep, and what others signed, stays and is listed; so are older copies. It cannot be undone.",
    ),
    "help.history": QT_TRANSLATE_NOOP(
        "Codes", "What happened to a record: who, when, before and after. Without anything, the last steps."
    ),
    "help.members": QT_TRANSLATE_NOOP("Codes", "The register of members."),
    "help.members.about": QT_TRANSLATE_NOOP(
        "Codes",
        "Writes everything the office holds about a member or somebody of the directory: a PDF and a sheet (CSV) for each kind of record.\nREF is the member number or the tax id; of who is no member the document or the whole name. Lines of lists that are theirs by document, telephone or name are in it, and what stands around their name in texts of others.",
    ),
    "help.members.add": QT_TRANSLATE_NOOP("Codes", "Add a member."),
    "help.members.attendance": QT_TRANSLATE_NOOP(
        "Codes",
        "Compare the roll of an assembly with the register: who is known, doubtful, unknown.\nNothing is written.",
    ),
    "help.members.book": QT_TRANSLATE_NOOP("Codes", "The book of members as of a day, to PDF, Excel or CSV."),
    "help.members.bulk": QT_TRANSLATE_NOOP(
        "Codes",
        "Gives all of a list the same category, trade, city, region or locality. Say the members by number or by filters; --dry-run shows who would change. It is taken back as one step.",
    ),
    "help.members.certificate": QT_TRANSLATE_NOOP(
        "Codes", "A certificate of membership, numbered in the book, as a PDF."
    ),
    "help.members.consent": QT_TRANSLATE_NOOP(
        "Codes",
        "Notes that members agreed that their number, name, trade and standing go to the alliance (--revoke ends it).",
    ),
    "help.members.distinct": QT_TRANSLATE_NOOP(
        "Codes", "Say that two records are not the same: they are not proposed again."
    ),
    "help.members.duplicates": QT_TRANSLATE_NOOP("Codes", "Which records may be of the same person or firm, and why."),
    "help.members.edit": QT_TRANSLATE_NOOP("Codes", "Change the data of a member; what is not said stays."),
    "help.members.events": QT_TRANSLATE_NOOP(
        "Codes",
        "Lists the changes of status of a member, numbered; corrects one (--correct N) or takes the last one back (--take-back).",
    ),
    "help.members.export": QT_TRANSLATE_NOOP("Codes", "Write the list of members to Excel or CSV."),
    "help.members.figures": QT_TRANSLATE_NOOP(
        "Codes", "How many members by category, trade, city, size, standing and month; to PDF, Excel or CSV."
    ),
    "help.members.files": QT_TRANSLATE_NOOP(
        "Codes", "Files of a member: list them, attach one, save them to a folder."
    ),
    "help.members.filters": QT_TRANSLATE_NOOP("Codes", "Filters of the list kept by name, the same as in the window."),
    "help.members.filters.list": QT_TRANSLATE_NOOP("Codes", "The filters that are kept, and whom each one shows."),
    "help.members.filters.remove": QT_TRANSLATE_NOOP("Codes", "Forgets a filter; the members stay as they are."),
    "help.members.filters.save": QT_TRANSLATE_NOOP(
        "Codes",
        "Keeps a filter by name; the same name again means the new filter. Only the filter is kept: who matches is looked up each time.",
    ),
    "help.members.import": QT_TRANSLATE_NOOP(
        "Codes",
        "Bring a list (Excel, CSV) into the register. Good rows enter together; rows with problems stay out and are explained.\nEnds with 4 when rows were left out, with 1 when none could enter.",
    ),
    "help.members.list": QT_TRANSLATE_NOOP("Codes", "List members, today or as of a day."),
    "help.members.merge": QT_TRANSLATE_NOOP(
        "Codes", "Join the second record into the first: what it owes, paid and has goes along."
    ),
    "help.members.part": QT_TRANSLATE_NOOP("Codes", "Part two records that were joined."),
    "help.members.roll": QT_TRANSLATE_NOOP(
        "Codes", "Who may vote at an assembly, and why the others may not; to PDF, Excel or CSV."
    ),
    "help.members.roll-rules": QT_TRANSLATE_NOOP("Codes", "What the statutes ask of a voter: show it or change it."),
    "help.members.show": QT_TRANSLATE_NOOP("Codes", "Show a member: data, standing, what is owed."),
    "help.members.status": QT_TRANSLATE_NOOP(
        "Codes", "Suspend, reinstate or end a membership, with its day and reason."
    ),
    "help.members.why": QT_TRANSLATE_NOOP(
        "Codes",
        "Says why a member is up to date, owes, is suspended or left: the rule and each record. --as-of asks for an earlier day.",
    ),
    "help.new": QT_TRANSLATE_NOOP("Codes", "Create an office file."),
    "help.office": QT_TRANSLATE_NOOP("Codes", "The office's own data, as it stands on papers."),
    "help.office.edit": QT_TRANSLATE_NOOP(
        "Codes",
        "Change the office's data; what is not named stays.\nReceipts and papers already given keep what they said. Country, currency and kind of office stay as they were set on the first day.",
    ),
    "help.office.show": QT_TRANSLATE_NOOP("Codes", "The office's data: name, id number, address, logo."),
    "help.packages": QT_TRANSLATE_NOOP("Codes", "The exchange with the alliance."),
    "help.packages.ack": QT_TRANSLATE_NOOP(
        "Codes", "Note the code that the other office read aloud: it has received it."
    ),
    "help.packages.inspect": QT_TRANSLATE_NOOP("Codes", "See exactly what a file holds, without applying it."),
    "help.packages.key": QT_TRANSLATE_NOOP("Codes", "Write the file with which the other office links to this one."),
    "help.packages.load": QT_TRANSLATE_NOOP("Codes", "Receive everything that lies in a folder."),
    "help.packages.make": QT_TRANSLATE_NOOP("Codes", "Make the next one for the linked office."),
    "help.packages.receive": QT_TRANSLATE_NOOP(
        "Codes", "Receive one or more files. Ends with 1 when all were refused, with 4 when only some entered."
    ),
    "help.packages.status": QT_TRANSLATE_NOOP("Codes", "Where the exchange with each office stands."),
    "help.packages.trust": QT_TRANSLATE_NOOP("Codes", "Link with the office of such a file."),
    "help.program": QT_TRANSLATE_NOOP("Codes", "The office of a guild in one file. Without a verb the window opens."),
    "help.receipts": QT_TRANSLATE_NOOP("Codes", "Receipts."),
    "help.receipts.correct": QT_TRANSLATE_NOOP("Codes", "Void a receipt and issue the right one, linked to it."),
    "help.receipts.list": QT_TRANSLATE_NOOP("Codes", "List receipts, newest first."),
    "help.receipts.print": QT_TRANSLATE_NOOP(
        "Codes", "Print receipts to a PDF. Printing again says COPIA and its number."
    ),
    "help.receipts.reprint": QT_TRANSLATE_NOOP("Codes", "Print again: the same paper, marked COPIA and its number."),
    "help.receipts.verify": QT_TRANSLATE_NOOP("Codes", "Whether a receipt is genuine, by the code on its paper."),
    "help.receipts.void": QT_TRANSLATE_NOOP("Codes", "Void a receipt: the debt is open again, the number stays used."),
    "help.self-test": QT_TRANSLATE_NOOP(
        "Codes", "Try everything the program needs on this computer, in a folder that is removed afterwards."
    ),
    "help.undo": QT_TRANSLATE_NOOP(
        "Codes",
        "Undo an import or another step, if nothing leans on it.\nWhat an import brought of money is taken out by entries of its own; a receipt is voided, never undone.",
    ),
    "opt.accept_copy": QT_TRANSLATE_NOOP("Codes", "Go on with this copy although another one was used."),
    "opt.actor": QT_TRANSLATE_NOOP("Codes", "Who serves at the desk."),
    "opt.address": QT_TRANSLATE_NOOP("Codes", "Address."),
    "opt.ahead": QT_TRANSLATE_NOOP("Codes", "Months to pay ahead."),
    "opt.amount": QT_TRANSLATE_NOOP("Codes", "Amount without points or commas (minor units)."),
    "opt.article": QT_TRANSLATE_NOOP("Codes", "Article of the statutes, as it is printed."),
    "opt.as_of": QT_TRANSLATE_NOOP("Codes", "As the register stood on that day."),
    "opt.bank": QT_TRANSLATE_NOOP("Codes", "Money in the bank today."),
    "opt.break_lock": QT_TRANSLATE_NOOP("Codes", "Open although another computer seems to have it open."),
    "opt.case": QT_TRANSLATE_NOOP("Codes", "Which demo, a to h, or all."),
    "opt.cash": QT_TRANSLATE_NOOP("Codes", "Cash there is today."),
    "opt.category": QT_TRANSLATE_NOOP("Codes", "Category."),
    "opt.channel": QT_TRANSLATE_NOOP("Codes", "How the member agreed: form, message, signature."),
    "opt.city": QT_TRANSLATE_NOOP("Codes", "City; it goes on the receipts."),
    "opt.columns": QT_TRANSLATE_NOOP("Codes", "Columns, separated by commas."),
    "opt.country": QT_TRANSLATE_NOOP("Codes", "Country, two letters: PY, CL, MX …"),
    "opt.currency": QT_TRANSLATE_NOOP("Codes", "Currency; without it, the country's."),
    "opt.cut_off": QT_TRANSLATE_NOOP(
        "Codes", "Day until which dues had to be paid; without it, the day of the assembly."
    ),
    "opt.day": QT_TRANSLATE_NOOP("Codes", "Day; without it, today."),
    "opt.decimal": QT_TRANSLATE_NOOP("Codes", "Decimal sign of the amounts in the file."),
    "opt.delimiter": QT_TRANSLATE_NOOP("Codes", "What separates the columns."),
    "opt.district": QT_TRANSLATE_NOOP("Codes", "City."),
    "opt.dry_run": QT_TRANSLATE_NOOP("Codes", "Only show what would be done."),
    "opt.due_day": QT_TRANSLATE_NOOP("Codes", "Day of the month on which it falls due; 0 is the last."),
    "opt.dues.import.amount": QT_TRANSLATE_NOOP(
        "Codes", "What a month costs, where neither the sheet nor the fee says it (minor units)."
    ),
    "opt.dues.import.blank": QT_TRANSLATE_NOOP("Codes", "What an empty month of the past means: owed or nothing."),
    "opt.dues.import.kind": QT_TRANSLATE_NOOP(
        "Codes", "What the sheet is: months or receipts (found out when left out)."
    ),
    "opt.dues.import.mapping": QT_TRANSLATE_NOOP(
        "Codes",
        "What a column is: COL=2025-03, total, debt, fee, number, name, ci, receipt, date, amount, concept, method, void (may be repeated).",
    ),
    "opt.dues.import.marks": QT_TRANSLATE_NOOP(
        "Codes", "What a mark or colour means: MARK=paid, owed, exempt or ignore (may be repeated)."
    ),
    "opt.dues.import.method": QT_TRANSLATE_NOOP("Codes", "How payments without one were made."),
    "opt.dues.import.numbers": QT_TRANSLATE_NOOP(
        "Codes", "What the bare numbers are: amount or receipt (found out when left out)."
    ),
    "opt.dues.import.paid_on": QT_TRANSLATE_NOOP(
        "Codes", "The day of payments without one: the month’s last or first."
    ),
    "opt.dues.import.plan": QT_TRANSLATE_NOOP("Codes", "The monthly fee these months belong to; a new name makes one."),
    "opt.dues.import.series": QT_TRANSLATE_NOOP("Codes", "Code of the series that keeps the old book’s numbers."),
    "opt.dues.import.year": QT_TRANSLATE_NOOP("Codes", "The year of the months, where the sheet does not say it."),
    "opt.dues.open.credit": QT_TRANSLATE_NOOP("Codes", "What the member had paid too much (minor units)."),
    "opt.dues.plan.add.category": QT_TRANSLATE_NOOP("Codes", "Only for this category."),
    "opt.dues.plan.add.period": QT_TRANSLATE_NOOP("Codes", "Monthly, yearly or once."),
    "opt.email": QT_TRANSLATE_NOOP("Codes", "E-mail."),
    "opt.encoding": QT_TRANSLATE_NOOP("Codes", "How the letters were saved: utf-8, cp1252 …"),
    "opt.erase.dry_run": QT_TRANSLATE_NOOP("Codes", "only says what would go and what would stay"),
    "opt.erase.out": QT_TRANSLATE_NOOP("Codes", "the paper of the erasing, in PDF"),
    "opt.erase.reason": QT_TRANSLATE_NOOP("Codes", "why, as it is kept in the office"),
    "opt.event": QT_TRANSLATE_NOOP("Codes", "suspended, reinstated, resigned, expelled, deceased, admitted."),
    "opt.first_receipt": QT_TRANSLATE_NOOP("Codes", "Number of the next receipt."),
    "opt.folder": QT_TRANSLATE_NOOP("Codes", "Folder of the copies; without it, the one beside the office file."),
    "opt.form": QT_TRANSLATE_NOOP("Codes", "two_up: original and duplicate; half: half a sheet; roll80: 80 mm roll."),
    "opt.given_names": QT_TRANSLATE_NOOP("Codes", "Given names."),
    "opt.help": QT_TRANSLATE_NOOP("Codes", "Show this help."),
    "opt.joined": QT_TRANSLATE_NOOP("Codes", "Day of joining."),
    "opt.json": QT_TRANSLATE_NOOP("Codes", "Print the result for other programs."),
    "opt.kept": QT_TRANSLATE_NOOP("Codes", "A filter kept by name; what else is said narrows it or takes its place."),
    "opt.kind": QT_TRANSLATE_NOOP("Codes", "Person or organisation; without it, as the name suggests."),
    "opt.lang": QT_TRANSLATE_NOOP("Codes", "Language of the messages."),
    "opt.left": QT_TRANSLATE_NOOP("Codes", "Month in which they left, as 2026-11."),
    "opt.locality": QT_TRANSLATE_NOOP("Codes", "Neighbourhood."),
    "opt.logo": QT_TRANSLATE_NOOP("Codes", "Picture for the papers (PNG, JPG)."),
    "opt.mapping": QT_TRANSLATE_NOOP(
        "Codes", "Which column is which field; repeat it for more. An empty field leaves the column out."
    ),
    "opt.member_ref": QT_TRANSLATE_NOOP("Codes", "Member, if it was another one."),
    "opt.members.about.out": QT_TRANSLATE_NOOP("Codes", "the folder for the files; it is made when missing"),
    "opt.members.add.act": QT_TRANSLATE_NOOP("Codes", "Minutes of admission."),
    "opt.members.add.number": QT_TRANSLATE_NOOP(
        "Codes", "Member number; «next» gives the one after the highest. Without it the number stays blank."
    ),
    "opt.members.attendance.out": QT_TRANSLATE_NOOP(
        "Codes", "Write the roll to this file, with a column that says who each one is."
    ),
    "opt.members.bulk.column": QT_TRANSLATE_NOOP("Codes", "What is changed."),
    "opt.members.bulk.everybody": QT_TRANSLATE_NOOP("Codes", "The whole register, those who left too."),
    "opt.members.bulk.joined": QT_TRANSLATE_NOOP("Codes", "Month in which they joined, as 2026-11."),
    "opt.members.bulk.refs": QT_TRANSLATE_NOOP("Codes", "Members by number, id or code."),
    "opt.members.bulk.value": QT_TRANSLATE_NOOP("Codes", "The new value; empty takes away what is noted."),
    "opt.members.certificate.with_standing": QT_TRANSLATE_NOOP("Codes", "Says the standing too."),
    "opt.members.events.act": QT_TRANSLATE_NOOP("Codes", "the resolution as the office cites it"),
    "opt.members.events.correct": QT_TRANSLATE_NOOP(
        "Codes", "the number of the change that is wrong; say --date, --reason or --act"
    ),
    "opt.members.events.date": QT_TRANSLATE_NOOP("Codes", "the right day"),
    "opt.members.events.day": QT_TRANSLATE_NOOP("Codes", "the right day"),
    "opt.members.events.reason": QT_TRANSLATE_NOOP("Codes", "the right reason"),
    "opt.members.events.take_back": QT_TRANSLATE_NOOP("Codes", "take the last change back"),
    "opt.members.export.as_of": QT_TRANSLATE_NOOP("Codes", "who belonged on that day, as they stood then"),
    "opt.members.figures.pdf": QT_TRANSLATE_NOOP("Codes", "writes the PDF here when --out is not said"),
    "opt.members.figures.year": QT_TRANSLATE_NOOP("Codes", "the figures of a year for the annual report"),
    "opt.members.files.out": QT_TRANSLATE_NOOP("Codes", "Folder to save them to."),
    "opt.members.files.path": QT_TRANSLATE_NOOP("Codes", "Picture or PDF to attach."),
    "opt.members.filters.save.joined": QT_TRANSLATE_NOOP("Codes", "Month in which they joined, as 2026-11."),
    "opt.members.list.district": QT_TRANSLATE_NOOP(
        "Codes", "City, whatever its accents and capitals; «-» for those without one."
    ),
    "opt.members.list.joined": QT_TRANSLATE_NOOP("Codes", "Month in which they joined, as 2026-11."),
    "opt.members.list.trade": QT_TRANSLATE_NOOP(
        "Codes", "Trade, whatever its accents and capitals; «-» for those without one."
    ),
    "opt.members.merge.other": QT_TRANSLATE_NOOP("Codes", "The record that is joined to it."),
    "opt.members.merge.ref": QT_TRANSLATE_NOOP("Codes", "The record that stays."),
    "opt.members.roll.day": QT_TRANSLATE_NOOP("Codes", "Day of the assembly; without it, today."),
    "opt.members.status.act": QT_TRANSLATE_NOOP(
        "Codes", "the resolution as the office cites it: «Acta 12/2026, Comité Ejecutivo»"
    ),
    "opt.members.why.as_of": QT_TRANSLATE_NOOP("Codes", "how it was on this day; today when not said"),
    "opt.merge": QT_TRANSLATE_NOOP("Codes", "Number of the joining."),
    "opt.method": QT_TRANSLATE_NOOP("Codes", "cash, transfer, cheque, wallet or card."),
    "opt.min_months": QT_TRANSLATE_NOOP("Codes", "Months of membership needed to vote."),
    "opt.modules": QT_TRANSLATE_NOOP(
        "Codes", "What the office keeps here, with commas between: members, dues, agreements, alliance."
    ),
    "opt.months": QT_TRANSLATE_NOOP("Codes", "How many monthly dues it stands for."),
    "opt.months_allowed": QT_TRANSLATE_NOOP("Codes", "How many dues may be pending."),
    "opt.name": QT_TRANSLATE_NOOP("Codes", "Name."),
    "opt.new.code": QT_TRANSLATE_NOOP("Codes", "Code of the office in the alliance."),
    "opt.new.kind": QT_TRANSLATE_NOOP("Codes", "Guild or alliance."),
    "opt.new.name": QT_TRANSLATE_NOOP("Codes", "Name of the office, as it goes on paper."),
    "opt.no_logo": QT_TRANSLATE_NOOP("Codes", "Papers without a logo from now on."),
    "opt.note": QT_TRANSLATE_NOOP("Codes", "Note."),
    "opt.notes": QT_TRANSLATE_NOOP("Codes", "Notes."),
    "opt.number": QT_TRANSLATE_NOOP("Codes", "Member number."),
    "opt.office": QT_TRANSLATE_NOOP("Codes", "The office file (or the variable GREMIAL_OFFICE)."),
    "opt.office.edit.code": QT_TRANSLATE_NOOP("Codes", "Code of the office in the alliance."),
    "opt.office.edit.name": QT_TRANSLATE_NOOP("Codes", "Name of the office, as it goes on paper."),
    "opt.opened_on": QT_TRANSLATE_NOOP("Codes", "Day on which the debts of the file stand."),
    "opt.original": QT_TRANSLATE_NOOP("Codes", "Keep the picture as it is, without making it lighter."),
    "opt.other": QT_TRANSLATE_NOOP("Codes", "The other record."),
    "opt.out": QT_TRANSLATE_NOOP("Codes", "File to write."),
    "opt.overdue_only": QT_TRANSLATE_NOOP("Codes", "Only what is past due."),
    "opt.packages.make.out": QT_TRANSLATE_NOOP("Codes", "Folder to write to."),
    "opt.paper": QT_TRANSLATE_NOOP("Codes", "Paper."),
    "opt.parts": QT_TRANSLATE_NOOP("Codes", "Which period it pays and how much; repeat it for more."),
    "opt.period": QT_TRANSLATE_NOOP("Codes", "2026-11, or 2026 for yearly plans."),
    "opt.phone": QT_TRANSLATE_NOOP("Codes", "Telephone."),
    "opt.plain": QT_TRANSLATE_NOOP("Codes", "Totals only, for an alliance without Gremial."),
    "opt.plan": QT_TRANSLATE_NOOP("Codes", "Plan, by its name."),
    "opt.plans_count": QT_TRANSLATE_NOOP("Codes", "Whether who keeps a payment plan counts as up to date."),
    "opt.practice": QT_TRANSLATE_NOOP("Codes", "Practice office: every paper says so."),
    "opt.problems": QT_TRANSLATE_NOOP("Codes", "Write the rows with problems to this file."),
    "opt.profile": QT_TRANSLATE_NOOP("Codes", "What goes out: totals, summary, contact."),
    "opt.purpose": QT_TRANSLATE_NOOP("Codes", "What for: resumen or contacto."),
    "opt.reason": QT_TRANSLATE_NOOP("Codes", "Reason."),
    "opt.ref": QT_TRANSLATE_NOOP("Codes", "Member, by number, id number or internal identifier."),
    "opt.reference": QT_TRANSLATE_NOOP("Codes", "Number of the transfer, cheque …"),
    "opt.refs": QT_TRANSLATE_NOOP("Codes", "Members: number, document or uid."),
    "opt.region": QT_TRANSLATE_NOOP("Codes", "Region."),
    "opt.revoke": QT_TRANSLATE_NOOP("Codes", "Ends the consent instead."),
    "opt.search": QT_TRANSLATE_NOOP("Codes", "Words of the name, number, id or telephone."),
    "opt.seed": QT_TRANSLATE_NOOP("Codes", "The same number makes the same demo."),
    "opt.series": QT_TRANSLATE_NOOP("Codes", "Series of receipts."),
    "opt.sheet": QT_TRANSLATE_NOOP("Codes", "Sheet, by name or number."),
    "opt.short": QT_TRANSLATE_NOOP("Codes", "Initials."),
    "opt.short_name": QT_TRANSLATE_NOOP("Codes", "Initials."),
    "opt.signed_by": QT_TRANSLATE_NOOP("Codes", "Who signs."),
    "opt.signed_office": QT_TRANSLATE_NOOP("Codes", "Office of who signs."),
    "opt.since": QT_TRANSLATE_NOOP("Codes", "From this day on."),
    "opt.size": QT_TRANSLATE_NOOP("Codes", "Size class last noted; «-» for those without one."),
    "opt.standing": QT_TRANSLATE_NOOP(
        "Codes", "member (all who belong), in_good_standing, in_arrears, suspended or ended."
    ),
    "opt.status": QT_TRANSLATE_NOOP("Codes", "Only those in this status."),
    "opt.surnames": QT_TRANSLATE_NOOP("Codes", "Surnames."),
    "opt.take": QT_TRANSLATE_NOOP("Codes", "Data to take from the second one, separated by commas."),
    "opt.tax_id": QT_TRANSLATE_NOOP("Codes", "Id number."),
    "opt.to": QT_TRANSLATE_NOOP("Codes", "To which office, when several are linked."),
    "opt.trade": QT_TRANSLATE_NOOP("Codes", "Trade."),
    "opt.trade_name": QT_TRANSLATE_NOOP("Codes", "Trade name."),
    "opt.until": QT_TRANSLATE_NOOP("Codes", "Up to this day."),
    "opt.up_to_date": QT_TRANSLATE_NOOP("Codes", "Whether dues must be paid to vote."),
    "opt.wait": QT_TRANSLATE_NOOP("Codes", "Seconds to wait when the file is open elsewhere."),
    "opt.with_barred": QT_TRANSLATE_NOOP("Codes", "Also who may speak but not vote, with the reason."),
    "opt.with_ids": QT_TRANSLATE_NOOP("Codes", "With the identity documents."),
}
