"""A member list as an office keeps it in a spreadsheet.

Which column is what, and each row as a member draft. Nothing is written here.
"""

from app.exchange.members_sheet.columns import Mapping, fields, map_columns, recognise
from app.exchange.members_sheet.decimal_sign import needs_decimal, sign_without_cents
from app.exchange.members_sheet.reading import DraftRow, ReadingRules, read_drafts
from app.exchange.members_sheet.states import map_sheet

__all__ = [
    "DraftRow",
    "Mapping",
    "ReadingRules",
    "fields",
    "map_columns",
    "map_sheet",
    "needs_decimal",
    "read_drafts",
    "recognise",
    "sign_without_cents",
]
