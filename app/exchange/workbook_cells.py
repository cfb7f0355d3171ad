"""Values put into empty cells of a workbook while every other part of the file stays byte for byte as it was."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final
from xml.etree import ElementTree

from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format
from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900, to_excel

from app.exchange.sheet_xml import (
    Place,
    Splice,
    Tag,
    Written,
    grid,
    opening,
    outline,
    results_forgotten,
    spliced,
    utf8,
    with_attribute,
    written,
)
from app.models.base.values.dates import format_date

CellValue = str | int | float | date | None
_DAY: Final = "dd/mm/yyyy"
"""For a day in a cell that has no format of its own."""
_TEXT: Final = "@"
_FIRST_OWN_FORMAT: Final = 164
_BEFORE_CALC: Final = ("sheets", "functionGroups", "externalReferences", "definedNames")


class Styles:
    """The formats of a workbook; those for days are added as they are needed."""

    def __init__(self, data: bytes) -> None:
        self._data, self._root = data, outline(data)
        kept = self._root.child("numFmts")
        listed = kept.inside if kept else ()
        self._formats = {int(one.attributes["numFmtId"]): one.attributes["formatCode"] for one in listed}
        found = self._root.child("cellXfs")
        self._cells: list[Tag] = [one for one in found.inside if one.bare == "xf"] if found else []
        self._days: dict[int, int] = {}

    def format_of(self, style: int) -> str:
        """As Excel writes it: ``General``, ``dd/mm/yyyy``, ``@``."""
        if not 0 <= style < len(self._cells):
            return "General"
        number = int(self._cells[style].attributes.get("numFmtId", 0))
        return self._formats.get(number) or BUILTIN_FORMATS.get(number, "General")

    def for_day(self, style: int) -> int:
        """The same style with the office's format of a day."""
        return self._days.setdefault(style, len(self._cells) + len(self._days))

    def saved(self) -> bytes:
        """The part as it was, with the styles that were added."""
        found = self._root.child("cellXfs")
        if not self._days or found is None:
            return self._data
        number = max((_FIRST_OWN_FORMAT - 1, *self._formats)) + 1
        made = b"".join(self._clone(style, number) for style in self._days)
        count = len(self._cells) + len(self._days)
        return spliced(self._data, [*self._format(number), *self._grown(found, count, made)])

    def _clone(self, style: int, number: int) -> bytes:
        if not self._cells:
            return f'<xf numFmtId="{number}" applyNumberFormat="1"/>'.encode()
        known = self._cells[min(style, len(self._cells) - 1)]
        opened = with_attribute(self._data[known.start : known.opened], "numFmtId", str(number))
        return with_attribute(opened, "applyNumberFormat", "1") + self._data[known.opened : known.end]

    def _format(self, number: int) -> list[Splice]:
        prefix = self._root.name[: -len("styleSheet")]
        made = f'<{prefix}numFmt numFmtId="{number}" formatCode="{_DAY}"/>'.encode()
        kept = self._root.child("numFmts")
        if kept is not None:
            return self._grown(kept, len(kept.inside) + 1, made)
        whole = f'<{prefix}numFmts count="1">'.encode() + made + f"</{prefix}numFmts>".encode()
        return [(self._root.opened, self._root.opened, whole)]

    def _grown(self, tag: Tag, count: int, made: bytes) -> list[Splice]:
        """More in an element that says how much it has."""
        counted = with_attribute(opening(self._data, tag), "count", str(count))
        if tag.is_closed_at_once(self._data):
            return [(tag.start, tag.end, counted + made + f"</{tag.name}>".encode())]
        return [(tag.start, tag.opened, counted), (tag.closes, tag.closes, made)]


def write_cells(data: bytes, sheet: str, values: Mapping[Place, CellValue]) -> bytes:
    """The workbook with these cells; nothing else of it changes but what its formulas had come to.

    Days are real days, in ``dd/mm/yyyy`` where the cell has no format for one; in a cell for text they are text.
    """
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {one.filename: archive.read(one) for one in archive.infolist()}
        order = archive.infolist()
    book = _book(parts)
    sheets, styles_at = _sheets(parts, book)
    styles = Styles(utf8(parts[styles_at]))
    epoch = _epoch(utf8(parts[book]))
    target = sheets[sheet]
    page = utf8(parts[target])
    cells = grid(outline(page))
    said: dict[Place, Written] = {}
    for place, value in values.items():
        if value is not None and value != "":
            said[place] = _said(value, cells.style_of(place), styles, epoch)
    parts[target] = spliced(page, [*written(page, cells, said), *results_forgotten(page, cells)])
    for name in set(sheets.values()) - {target}:
        other = utf8(parts[name])
        gone = results_forgotten(other, grid(outline(other)))
        parts[name] = spliced(other, gone) if gone else parts[name]
    parts[styles_at] = styles.saved()
    parts[book] = _works_out_again(utf8(parts[book]))
    return _packed(order, parts)


def _packed(order: Iterable[zipfile.ZipInfo], parts: Mapping[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for one in order:
            info = zipfile.ZipInfo(one.filename, one.date_time)
            info.compress_type, info.external_attr = one.compress_type, one.external_attr
            archive.writestr(info, parts[one.filename])
    return buffer.getvalue()


def _said(value: str | int | float | date, style: int, styles: Styles, epoch: date) -> Written:
    if isinstance(value, str):
        return Written(style, text=value)
    if not isinstance(value, date):
        return Written(style, number=repr(value))
    if styles.format_of(style) == _TEXT:
        return Written(style, text=format_date(value))
    shown = style if is_date_format(styles.format_of(style)) else styles.for_day(style)
    return Written(shown, number=str(int(to_excel(value, epoch))))


# -- the parts of the file -------------------------------------------------------------------------


def _related(parts: Mapping[str, bytes], of: str) -> dict[str, tuple[str, str]]:
    """What a part points to: id → (last word of the kind, path)."""
    folder, name = posixpath.split(of)
    data = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"), b"")
    found = {}
    for one in ElementTree.fromstring(data) if data else ():
        path = posixpath.normpath(posixpath.join("/", folder, one.get("Target", "")))
        found[one.get("Id", "")] = (one.get("Type", "").rpartition("/")[2], path.lstrip("/"))
    return found


def _book(parts: Mapping[str, bytes]) -> str:
    return next(path for kind, path in _related(parts, "").values() if kind == "officeDocument")


def _sheets(parts: Mapping[str, bytes], book: str) -> tuple[dict[str, str], str]:
    """Where each sheet with cells stands, and the styles."""
    related = _related(parts, book)
    found = {}
    listed = outline(utf8(parts[book])).child("sheets")
    for one in listed.inside if listed else ():
        link = next(value for name, value in one.attributes.items() if name.rpartition(":")[2] == "id")
        if related[link][0] == "worksheet":
            found[one.attributes["name"]] = related[link][1]
    return found, next(path for kind, path in related.values() if kind == "styles")


def _epoch(book: bytes) -> date:
    said = outline(book).child("workbookPr")
    old = said is not None and said.attributes.get("date1904") in ("1", "true")
    epoch: date = CALENDAR_MAC_1904 if old else CALENDAR_WINDOWS_1900
    return epoch


def _works_out_again(book: bytes) -> bytes:
    """Asks whoever opens it to work out its formulas."""
    root = outline(book)
    known = root.child("calcPr")
    if known is not None:
        return spliced(
            book, [(known.start, known.opened, with_attribute(book[known.start : known.opened], "fullCalcOnLoad", "1"))]
        )
    last = max((one for one in root.inside if one.bare in _BEFORE_CALC), key=lambda one: one.end)
    prefix = root.name[: -len("workbook")]
    return spliced(book, [(last.end, last.end, f'<{prefix}calcPr fullCalcOnLoad="1"/>'.encode())])
