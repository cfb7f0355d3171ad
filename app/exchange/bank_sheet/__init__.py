"""A bank's list of movements out of a file: which column is what, and its rows as signed amounts of days."""

from app.exchange.bank_sheet.columns import BANK_FIELDS, BankColumns, BankField, guess_columns, recognise_bank
from app.exchange.bank_sheet.reading import BankSheet, BankSheetLine, read_bank_sheet

__all__ = [
    "BANK_FIELDS",
    "BankColumns",
    "BankField",
    "BankSheet",
    "BankSheetLine",
    "guess_columns",
    "read_bank_sheet",
    "recognise_bank",
]
