"""What is said about answers_help. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "help.budget": QT_TRANSLATE_NOOP("Codes", "The budget of a year, and what came of it."),
    "help.budget.approve": QT_TRANSLATE_NOOP(
        "Codes", "Writes the resolution that approved it on every line of a year."
    ),
    "help.budget.copy": QT_TRANSLATE_NOOP(
        "Codes",
        "Copies the budget of a year, or what came of it, as the first draft of another; with a percentage and in round figures.",
    ),
    "help.budget.set": QT_TRANSLATE_NOOP(
        "Codes", "Writes a line: income of a kind or expenses of a category, of a fund. Amount 0 takes it away."
    ),
    "help.budget.show": QT_TRANSLATE_NOOP(
        "Codes", "Budget against actual, from the first day of the fiscal year until a day."
    ),
    "help.cash.by-fund": QT_TRANSLATE_NOOP(
        "Codes", "Income and expenses by fund and month; with --purposes by what they were for."
    ),
    "help.cash.forecast": QT_TRANSLATE_NOOP(
        "Codes", "What will come in during the next three months, by the habit of the last twelve: a range."
    ),
    "help.cash.income": QT_TRANSLATE_NOOP(
        "Codes",
        "Who paid: by way to pay, by collector, by day or payment by payment.\nThis year until today unless said.",
    ),
    "help.dues.aged": QT_TRANSLATE_NOOP(
        "Codes",
        "Debt by age: who owed what at the end of a day, and since when.\nWith --member, that member's charges one by one.",
    ),
    "help.dues.assembly": QT_TRANSLATE_NOOP(
        "Codes",
        "List for the assembly: who owes too much to vote, how much would entitle them, who was entitled today.",
    ),
    "help.dues.collected": QT_TRANSLATE_NOOP("Codes", "What fell due and what came in, month by month."),
    "help.dues.remind": QT_TRANSLATE_NOOP(
        "Codes",
        "Whose turn it is to be reminded of what they owe. With --letters the letters of all in one PDF to look at.\nWith --send as well each gets its number in the correspondence book and is noted.",
    ),
    "help.dues.remind-rules": QT_TRANSLATE_NOOP(
        "Codes", "After how many days each reminder is due; without options it says them."
    ),
    "help.dues.remind-text": QT_TRANSLATE_NOOP(
        "Codes", "The reminder of a member as a message to copy; --note also notes that it went out."
    ),
    "help.dues.remind-words": QT_TRANSLATE_NOOP(
        "Codes", "What a reminder says; with options the office's own words, with --usual the program's again."
    ),
    "help.dues.reminded": QT_TRANSLATE_NOOP("Codes", "The reminders that went out, newest first."),
    "help.dues.route": QT_TRANSLATE_NOOP(
        "Codes",
        "The collector's sheet: who owes, by district and street, with room for the number of the paper and the amount.",
    ),
    "help.dues.route-enter": QT_TRANSLATE_NOOP(
        "Codes",
        "Enters the papers of a collector's pad in the order of their numbers; a number in between that is missing is asked.",
    ),
    "help.year": QT_TRANSLATE_NOOP("Codes", "The fiscal year: books for the accountant, lock, opening again."),
    "help.year.books": QT_TRANSLATE_NOOP(
        "Codes", "Cash book, receipts book, debt by age, income and expenses of a fiscal year, each as PDF and as CSV."
    ),
    "help.year.figures": QT_TRANSLATE_NOOP(
        "Codes",
        "The money figures of a fiscal year for the annual report, beside the year before: dues, income, expenses, funds, papers, members.\nThis year until today unless said.",
    ),
    "help.year.lock": QT_TRANSLATE_NOOP(
        "Codes",
        "Locks the books of a year that is over: nothing dated in it can be entered, voided or forgiven any more.",
    ),
    "help.year.locks": QT_TRANSLATE_NOOP("Codes", "The locks so far, those that were opened again too."),
    "help.year.start": QT_TRANSLATE_NOOP("Codes", "In which month the fiscal year begins (January unless said)."),
    "help.year.unlock": QT_TRANSLATE_NOOP(
        "Codes", "Opens the year that was locked last again; the reason stays in the record."
    ),
    "opt.budget.approve.act": QT_TRANSLATE_NOOP("Codes", "the resolution or minutes"),
    "opt.budget.copy.actual": QT_TRANSLATE_NOOP("Codes", "what came in and went out instead of what was budgeted"),
    "opt.budget.copy.over": QT_TRANSLATE_NOOP("Codes", "replace the budget the other year has"),
    "opt.budget.copy.percent": QT_TRANSLATE_NOOP("Codes", "so much more or less: 5 or -3,5"),
    "opt.budget.copy.step": QT_TRANSLATE_NOOP("Codes", "round to this, in minor units"),
    "opt.budget.set.amount": QT_TRANSLATE_NOOP("Codes", "of the whole year, in minor units"),
    "opt.budget.set.category": QT_TRANSLATE_NOOP("Codes", "category of expense, by its name"),
    "opt.budget.set.fund": QT_TRANSLATE_NOOP("Codes", "fund; the general one unless said"),
    "opt.budget.set.income": QT_TRANSLATE_NOOP(
        "Codes", "dues, extraordinary, joining, fine, service, late_fee, donation, sale, grant, interest, other"
    ),
    "opt.cash.by-fund.purposes": QT_TRANSLATE_NOOP("Codes", "by kind of income and category of expense"),
    "opt.cash.income.by": QT_TRANSLATE_NOOP("Codes", "method (way to pay), collector, day or payment"),
    "opt.dues.aged.day": QT_TRANSLATE_NOOP("Codes", "the day (today)"),
    "opt.dues.aged.out": QT_TRANSLATE_NOOP("Codes", "also writes it: .pdf, .csv for the accountant, .xlsx"),
    "opt.dues.assembly.day": QT_TRANSLATE_NOOP("Codes", "the day of the assembly (today)"),
    "opt.dues.remind-rules.days": QT_TRANSLATE_NOOP("Codes", "three numbers of days after the due date: 30,90,180"),
    "opt.dues.remind-rules.gap": QT_TRANSLATE_NOOP("Codes", "days between two reminders at least"),
    "opt.dues.remind-rules.least": QT_TRANSLATE_NOOP("Codes", "nobody who owes less than this, in minor units"),
    "opt.dues.remind-text.note": QT_TRANSLATE_NOOP("Codes", "how it went out"),
    "opt.dues.remind-words.letter": QT_TRANSLATE_NOOP("Codes", "text file with the letter"),
    "opt.dues.remind-words.message": QT_TRANSLATE_NOOP("Codes", "the message to copy"),
    "opt.dues.remind-words.name": QT_TRANSLATE_NOOP("Codes", "what the step is called"),
    "opt.dues.remind-words.subject": QT_TRANSLATE_NOOP("Codes", "subject of the letter"),
    "opt.dues.remind-words.usual": QT_TRANSLATE_NOOP("Codes", "back to the program's words"),
    "opt.dues.remind.letters": QT_TRANSLATE_NOOP("Codes", "the letters as one PDF"),
    "opt.dues.remind.member": QT_TRANSLATE_NOOP("Codes", "only this member (several times for several)"),
    "opt.dues.remind.refs": QT_TRANSLATE_NOOP("Codes", "only this member (several times for several)"),
    "opt.dues.remind.send": QT_TRANSLATE_NOOP("Codes", "number them and note that they went out"),
    "opt.dues.remind.step": QT_TRANSLATE_NOOP("Codes", "only this step: 1 friendly, 2 firm, 3 last"),
    "opt.dues.route-enter.day": QT_TRANSLATE_NOOP("Codes", "the day the money comes in (today)"),
    "opt.dues.route-enter.later": QT_TRANSLATE_NOOP("Codes", "numbers that are missing are found out later"),
    "opt.dues.route-enter.lines": QT_TRANSLATE_NOOP(
        "Codes", "a paper that was paid: NUMBER=MEMBER:AMOUNT, more members with a plus"
    ),
    "opt.dues.route-enter.names": QT_TRANSLATE_NOOP("Codes", "who paid that paper, if no member: NUMBER=NAME"),
    "opt.dues.route-enter.payers": QT_TRANSLATE_NOOP(
        "Codes", "the member who paid that paper, if another: NUMBER=MEMBER"
    ),
    "opt.dues.route-enter.spoiled": QT_TRANSLATE_NOOP("Codes", "a paper that is no receipt: NUMBER=REASON"),
    "opt.dues.route-enter.tax_ids": QT_TRANSLATE_NOOP("Codes", "their id: NUMBER=ID"),
    "opt.dues.route.district": QT_TRANSLATE_NOOP("Codes", "only this district"),
    "opt.year.books.out": QT_TRANSLATE_NOOP("Codes", "the folder they go into"),
    "opt.year.figures.out": QT_TRANSLATE_NOOP("Codes", "also writes it: .pdf, .csv for the accountant, .xlsx"),
    "opt.year.start.month": QT_TRANSLATE_NOOP("Codes", "month from 1 to 12"),
}
