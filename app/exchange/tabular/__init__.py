"""Tables out of CSV and workbook files as offices have them; what a row means is not here."""

from app.exchange.tabular.decimals import decide_decimal
from app.exchange.tabular.opening import open_table, sheets
from app.exchange.tabular.problem_rows import write_problems
from app.exchange.tabular.table import Cell, Header, Row, SheetInfo, Source, Table

__all__ = [
    "Cell",
    "Header",
    "Row",
    "SheetInfo",
    "Source",
    "Table",
    "decide_decimal",
    "open_table",
    "sheets",
    "write_problems",
]
