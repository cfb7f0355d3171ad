"""What is said about amounts, days, ids and phones. Words only; rules raise the codes."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEXTS: Final[dict[str, object]] = {
    "amount.empty": QT_TRANSLATE_NOOP("Codes", "The amount is missing."),
    "amount.grouping": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read as an amount: groups have three digits. Write for example 150.000."
    ),
    "amount.negative": QT_TRANSLATE_NOOP("Codes", "“{text}” is negative. Write a positive amount."),
    "amount.no_cents": QT_TRANSLATE_NOOP("Codes", "“{text}” has cents, and {currency} has none."),
    "amount.not_a_number": QT_TRANSLATE_NOOP("Codes", "“{text}” is not an amount. Write only digits."),
    "amount.not_positive": QT_TRANSLATE_NOOP("Codes", "The amount must be more than zero."),
    "amount.other_currency": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is in another currency, and this amount is in {currency}. Write it in {currency}."
    ),
    "amount.too_large": QT_TRANSLATE_NOOP("Codes", "The amount is too large. Check the zeros."),
    "amount.too_many_decimals": QT_TRANSLATE_NOOP("Codes", "“{text}” has too many decimals for {currency}."),
    "date.day_missing": QT_TRANSLATE_NOOP("Codes", "“{text}” has no day. Write it as day/month/year."),
    "date.empty": QT_TRANSLATE_NOOP("Codes", "The date is missing."),
    "date.impossible": QT_TRANSLATE_NOOP("Codes", "{text} does not exist. Write the date as day/month/year."),
    "date.in_future": QT_TRANSLATE_NOOP("Codes", "“{text}” is in the future. Check the year."),
    "date.not_a_date": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a date. Write it as day/month/year."),
    "date.serial": QT_TRANSLATE_NOOP("Codes", "“{text}” is not a date of the spreadsheet. Write it as day/month/year."),
    "date.too_early": QT_TRANSLATE_NOOP("Codes", "“{text}” is too long ago. Check the year."),
    "date.too_late": QT_TRANSLATE_NOOP("Codes", "“{text}” is too far in the future. Check the year."),
    "date.year_missing": QT_TRANSLATE_NOOP("Codes", "“{text}” has no year. Write it as day/month/year."),
    "id.check_digit": QT_TRANSLATE_NOOP("Codes", "The check digit of “{text}” does not agree: it would be {right}."),
    "id.length": QT_TRANSLATE_NOOP("Codes", "“{text}” does not have the usual number of digits."),
    "id.lost_zeros": QT_TRANSLATE_NOOP("Codes", "“{text}” is very short: it may have lost zeros at the front."),
    "id.low_rut": QT_TRANSLATE_NOOP("Codes", "“{text}” is an unusually low RUT."),
    "id.no_check_digit": QT_TRANSLATE_NOOP("Codes", "“{text}” has no check digit. It would be {right}."),
    "id.no_hyphen": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” has no hyphen: its last digit was taken as the check digit. Look at the document."
    ),
    "id.of_other": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is already the id of {name} (No. {number}). It is kept; see whether it is the same member."
    ),
    "id.old_form": QT_TRANSLATE_NOOP("Codes", "“{text}” is a RUC of the old kind."),
    "id.scientific": QT_TRANSLATE_NOOP(
        "Codes",
        "“{text}” lost its digits in the spreadsheet. Give the column the format “text” and write the number again.",
    ),
    "id.unusual": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” does not look like an id number of this country. It is kept as written."
    ),
    "money.currency_unknown": QT_TRANSLATE_NOOP("Codes", "The currency “{text}” is not known. Known: {known}."),
    "number.decimals": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” cannot be read. Write figures, and at most {places} after the comma: 1,5."
    ),
    "number.too_large": QT_TRANSLATE_NOOP("Codes", "A number is too large. Check the figures that were typed."),
    "period.not_monthly": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a month. This plan is monthly: write for example 2026-11."
    ),
    "period.not_once": QT_TRANSLATE_NOOP("Codes", "This plan is charged once and has no period."),
    "period.not_yearly": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a year. This plan is yearly: write for example 2026."
    ),
    "period.unreadable": QT_TRANSLATE_NOOP(
        "Codes", "“{text}” is not a period. Write 2026-11 for a month or 2026 for a year."
    ),
    "phone.odd": QT_TRANSLATE_NOOP("Codes", "“{text}” does not look like a telephone number. It is kept as written."),
    "phone.too_many": QT_TRANSLATE_NOOP(
        "Codes", "There are {count} telephones; the first two are kept as such, the others go to the notes."
    ),
}
