"""A sheet of a workbook as the bytes it is: where its rows and cells stand, and cells put in with all else untouched.

A library that reads a workbook and writes it again drops what it does not know; a funder's form must come back whole.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat
from xml.sax.saxutils import escape, quoteattr

from openpyxl.utils import column_index_from_string, get_column_letter

Place = tuple[int, int]
"""Row and column, both from 1."""
Splice = tuple[int, int, bytes]
"""From where, until where, and what stands there instead."""
_TYPE: Final = re.compile(rb"\st\s*=\s*(\"[^\"]*\"|'[^']*')")
_NOT_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_TAG: Final = re.compile(rb"<(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")


@dataclass(slots=True)
class Tag:
    """An element: its attributes, its bytes, where its start tag ends, and its children."""

    name: str
    attributes: dict[str, str]
    start: int
    opened: int
    end: int = 0
    closes: int = 0
    """Where its end tag begins; for ``<a/>`` the same as ``opened``."""
    inside: list[Tag] = field(default_factory=list)

    @property
    def bare(self) -> str:
        """Its name without the prefix."""
        return self.name.rpartition(":")[2]

    def is_closed_at_once(self, data: bytes) -> bool:
        """``<a/>``."""
        return data[self.opened - 2 : self.opened] == b"/>"

    def child(self, bare: str) -> Tag | None:
        return next((one for one in self.inside if one.bare == bare), None)


@dataclass(frozen=True, slots=True)
class Written:
    """What a cell says from now on: ``text`` or a number as it is written, and the index of its style."""

    style: int
    text: str | None = None
    number: str = ""


def utf8(data: bytes) -> bytes:
    """The same XML in UTF-8, as nearly all of them are."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return re.sub(r"^<\?xml[^>]*\?>", '<?xml version="1.0" encoding="UTF-8"?>', data.decode("utf-16")).encode()
    return data


def outline(data: bytes) -> Tag:
    """Every element with its place in the bytes. Raises ``expat.ExpatError``."""
    parser = expat.ParserCreate()
    root = Tag("", {}, 0, 0)
    open_tags = [root]

    def begin(name: str, attributes: dict[str, str]) -> None:
        start = parser.CurrentByteIndex
        found = _TAG.match(data, start)
        opened = found.end() if found else start
        tag = Tag(name, attributes, start, opened)
        open_tags[-1].inside.append(tag)
        open_tags.append(tag)

    def finish(_name: str) -> None:
        tag, at = open_tags.pop(), parser.CurrentByteIndex
        empty = tag.is_closed_at_once(data)
        tag.closes = tag.opened if empty else at
        tag.end = tag.opened if empty else data.index(b">", at) + 1

    parser.StartElementHandler, parser.EndElementHandler = begin, finish
    parser.Parse(data, True)
    return root.inside[0]


def spliced(data: bytes, splices: Sequence[Splice]) -> bytes:
    """All at once; what is put in at a place goes before what is replaced there."""
    pieces, at = [], 0
    for start, end, new in sorted(splices, key=lambda one: one[:2]):
        pieces += [data[at:start], new]
        at = end
    return b"".join([*pieces, data[at:]])


def with_attribute(tag: bytes, name: str, value: str) -> bytes:
    """A start tag that says ``name="value"``."""
    said = f" {name}={quoteattr(value)}".encode()
    known = re.compile(rb"\s" + re.escape(name.encode()) + rb"\s*=\s*(\"[^\"]*\"|'[^']*')")
    if known.search(tag):
        return known.sub(lambda _found: said, tag, count=1)
    at = -2 if tag.endswith(b"/>") else -1
    return tag[:at].rstrip() + said + tag[at:]


def put_in(data: bytes, tag: Tag, new: bytes) -> Splice:
    """As the last children of an element, which may have been closed at once."""
    if not tag.is_closed_at_once(data):
        return (tag.closes, tag.closes, new)
    return (tag.start, tag.end, opening(data, tag) + new + f"</{tag.name}>".encode())


def opening(data: bytes, tag: Tag) -> bytes:
    """Its start tag as one that has something inside."""
    said = data[tag.start : tag.opened]
    return said[:-2].rstrip() + b">" if tag.is_closed_at_once(data) else said


@dataclass(frozen=True, slots=True)
class Grid:
    """The rows and cells of a sheet by number, and the styles of its columns (first, last, style)."""

    inside: Tag
    rows: Mapping[int, tuple[Tag, Mapping[int, Tag]]]
    columns: Sequence[tuple[int, int, int]]

    def style_of(self, place: Place) -> int:
        """The style a cell has, or would have if somebody typed there: its own, its row's, its column's."""
        row, cells = self.rows.get(place[0], (None, {}))
        if place[1] in cells:
            return int(cells[place[1]].attributes.get("s", 0))
        if row is not None and row.attributes.get("customFormat") in ("1", "true"):
            return int(row.attributes.get("s", 0))
        return next((style for first, last, style in self.columns if first <= place[1] <= last), 0)


def grid(sheet: Tag) -> Grid:
    """A row or cell that does not say where it stands follows the one before."""
    inside = sheet.child("sheetData")
    if inside is None:
        raise ValueError(sheet.name)
    rows: dict[int, tuple[Tag, Mapping[int, Tag]]] = {}
    number = 0
    for row in inside.inside:
        number = int(row.attributes.get("r", number + 1))
        rows[number] = (row, _cells(row))
    kept = sheet.child("cols")
    columns = [
        (int(one.attributes["min"]), int(one.attributes["max"]), int(one.attributes.get("style", 0)))
        for one in (kept.inside if kept else ())
    ]
    return Grid(inside, rows, columns)


def _cells(row: Tag) -> dict[int, Tag]:
    found: dict[int, Tag] = {}
    column = 0
    for cell in row.inside:
        if cell.bare == "c":
            said = cell.attributes.get("r")
            column = column_index_from_string(said.rstrip("0123456789")) if said else column + 1
            found[column] = cell
    return found


def written(data: bytes, of: Grid, values: Mapping[Place, Written]) -> list[Splice]:
    """What to change for these cells to say their values."""
    prefix = of.inside.name[: -len("sheetData")]
    by_row: dict[int, dict[int, bytes]] = {}
    for place in sorted(values):
        by_row.setdefault(place[0], {})[place[1]] = _cell(prefix, place, values[place])
    found: list[Splice] = []
    fresh: dict[int, bytes] = {}
    for number, cells in by_row.items():
        if number in of.rows:
            found += _into_row(data, *of.rows[number], cells)
            continue
        later = min((one for one in of.rows if one > number), default=0)
        made = f'<{prefix}row r="{number}">'.encode() + b"".join(cells.values()) + f"</{prefix}row>".encode()
        fresh[later] = fresh.get(later, b"") + made
    found += [(of.rows[later][0].start, of.rows[later][0].start, made) for later, made in fresh.items() if later]
    return found + ([put_in(data, of.inside, fresh[0])] if 0 in fresh else [])


def _into_row(data: bytes, row: Tag, known: Mapping[int, Tag], cells: Mapping[int, bytes]) -> list[Splice]:
    found: list[Splice] = []
    fresh: dict[int, bytes] = {}
    for column, made in cells.items():
        if column in known:
            found.append((known[column].start, known[column].end, made))
        else:
            later = min((one for one in known if one > column), default=0)
            fresh[later] = fresh.get(later, b"") + made
    found += [(known[later].start, known[later].start, made) for later, made in fresh.items() if later]
    return found + ([put_in(data, row, fresh[0])] if 0 in fresh else [])


def _cell(prefix: str, place: Place, value: Written) -> bytes:
    style = f' s="{value.style}"' if value.style else ""
    head = f'<{prefix}c r="{get_column_letter(place[1])}{place[0]}"{style}'
    if value.text is None:
        return f"{head}><{prefix}v>{value.number}</{prefix}v></{prefix}c>".encode()
    text = escape(_NOT_XML.sub("", value.text))
    said = f'<{prefix}is><{prefix}t xml:space="preserve">{text}</{prefix}t></{prefix}is>'
    return f'{head} t="inlineStr">{said}</{prefix}c>'.encode()


def results_forgotten(data: bytes, of: Grid) -> list[Splice]:
    """Formulas without what they came to before: whoever opens the workbook works them out again."""
    found: list[Splice] = []
    for _row, cells in of.rows.values():
        for cell in cells.values():
            result = cell.child("v")
            if cell.child("f") is not None and result is not None:
                found.append((cell.start, cell.opened, _TYPE.sub(b"", data[cell.start : cell.opened], count=1)))
                found.append((result.start, result.end, b""))
    return found
