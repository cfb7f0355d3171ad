"""A bank's list of movements out of a file: which column is what, and its rows as signed amounts of days."""

from app.exchange.bank_sheet.columns import BANK_FIELDS, BankColumns, guess_columns, recognise_bank
from app.exchange.bank_sheet.contents import BankField
from app.exchange.bank_sheet.opening import is_untitled, open_bank, samples_of
from app.exchange.bank_sheet.reading import BankSheet, BankSheetLine, read_bank_sheet

__all__ = [
    "BANK_FIELDS",
    "BankColumns",
    "BankField",
    "BankSheet",
    "BankSheetLine",
    "guess_columns",
    "is_untitled",
    "open_bank",
    "read_bank_sheet",
    "recognise_bank",
    "samples_of",
]
