"""Tables that leave the office for people.

CSV and XLSX that a spreadsheet shows as they are and never runs.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from app.exchange.tabular.formulas import escaped
from app.models.base.values.money import Money, currency, decimal_sign

Value = str | int | None
Cell = Value | Money
"""What a workbook takes: an amount stays a number, whatever its currency, so that it adds up."""
_WIDEST: Final = 48
_TEXT_FORMAT: Final = "@"
_MOMENT: Final = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
_NOT_IN_A_TITLE: Final[Mapping[int, str]] = dict.fromkeys(map(ord, "[]:*?/\\"), "-")


def between(country: str) -> str:
    """What stands between the cells of a CSV: a comma where amounts have a point (México), else a semicolon.

    A spreadsheet of the country opens nothing else into columns.
    """
    return ";" if decimal_sign(country) == "," else ","


def csv_bytes(header: Sequence[str], rows: Iterable[Sequence[Value]], delimiter: str = ";") -> bytes:
    """UTF-8 with BOM, CRLF; text that a spreadsheet would run gets one leading apostrophe."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(header)
    for row in rows:
        writer.writerow([escaped(cell) if isinstance(cell, str) else cell for cell in row])
    return ("\ufeff" + text.getvalue()).encode("utf-8")


def xlsx_bytes(title: str, header: Sequence[str], rows: Iterable[Sequence[Cell]], made_on: date | None = None) -> bytes:
    """A workbook of one sheet.

    Text stays text (ids keep their zeros), numbers are numbers, the header stays in sight. With ``made_on`` the same
    rows give the same bytes.
    """
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = title.translate(_NOT_IN_A_TITLE)[:31]
    sheet.append(list(header))
    widths = [len(text) for text in header]
    for number, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            if isinstance(value, Money):
                exponent = currency(value.currency).exponent
                cell.value = Decimal(value.amount).scaleb(-exponent) if exponent else value.amount
                cell.number_format = f"#,##0.{'0' * exponent}" if exponent else "#,##0"
                continue
            cell.value = value
            if isinstance(value, str):
                cell.data_type = "s"  # a text that begins with "=" is a text, not a formula
                cell.number_format = _TEXT_FORMAT
                widths[column - 1] = max(widths[column - 1], len(value))
    for column, width in enumerate(widths, 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = min(width + 2, _WIDEST)
    sheet.freeze_panes = "A2"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue() if made_on is None else _settled(buffer.getvalue(), made_on)


def _settled(data: bytes, made_on: date) -> bytes:
    """Each part of the workbook with that day instead of the minute in which it was written."""
    buffer, day = io.BytesIO(), f"{made_on:%Y-%m-%d}T00:00:00Z".encode()
    with zipfile.ZipFile(io.BytesIO(data)) as written, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for one in written.infolist():
            part = written.read(one)
            if one.filename == "docProps/core.xml":
                part = _MOMENT.sub(rb"\g<1>" + day + rb"\g<2>", part)
            info = zipfile.ZipInfo(one.filename, (max(made_on.year, 1980), made_on.month, made_on.day, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, part)
    return buffer.getvalue()
