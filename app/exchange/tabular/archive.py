"""Proving a workbook before the reading library sees it: whole, no password, no bomb. Cells: elsewhere."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from posixpath import normpath

from app.exchange.tabular.files import OLE
from app.exchange.tabular.sheet_xml import CellFaults, SheetScan
from app.exchange.tabular.table import Progress
from app.models.base.errors import Refused

MAX_UNPACKED = 600 << 20
"""Bytes; 100,000 rows of 12 columns are 60 MB of XML, and the PC of an office has 8 GB."""

_STEP = 1 << 20
_SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\s[^>]*>")
_DATE1904 = re.compile(r"\bdate1904=\"(?:1|true)\"")


@dataclass(frozen=True, slots=True)
class Proven:
    """What was learnt on the way; ``faults`` by sheet name."""

    date1904: bool = False
    faults: Mapping[str, CellFaults] = field(default_factory=dict)


def prove(path: Path, data: bytes, progress: Progress | None) -> Proven:
    """Raises Refused for what must not be given to the reading library."""
    if data.startswith(OLE):
        _prove_ole(path, data)
        return Proven()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _prove_kind(path, archive)
            faults = _prove_parts(path, archive, len(data), progress)
            book = _text(archive, "xl/workbook.xml")
            return Proven(_DATE1904.search(book) is not None, _by_sheet(archive, book, faults))
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, NotImplementedError, OSError):
        raise Refused("import.damaged", file=path.name) from None


def _prove_ole(path: Path, data: bytes) -> None:
    """An .xls, or the envelope of an encrypted XLSX: both are OLE compound files, told by their streams."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refused("import.password", file=path.name)
    if not any(stream.encode("utf-16-le") in data for stream in ("Workbook", "Book")):
        raise Refused("import.other_kind", file=path.name, kind="OLE")


def _prove_kind(path: Path, archive: zipfile.ZipFile) -> None:
    names = {info.filename for info in archive.infolist()}
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise Refused("import.password", file=path.name)
    if any(name.startswith("xl/workbook.") for name in names):
        return
    if "mimetype" in names and "content.xml" in names:
        if b"opendocument.spreadsheet" not in archive.read("mimetype"):
            raise Refused("import.other_kind", file=path.name, kind="ODF")
        if b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise Refused("import.password", file=path.name)
        return
    if "[Content_Types].xml" in names and any(name.startswith("xl/") for name in names):
        raise Refused("import.damaged", file=path.name)
    raise Refused("import.other_kind", file=path.name, kind="ZIP")


def _prove_parts(path: Path, archive: zipfile.ZipFile, size: int, progress: Progress | None) -> dict[str, CellFaults]:
    """Unpacks every part once, keeping nothing: proves check sums and true sizes, lists cells in error."""
    faults: dict[str, CellFaults] = {}
    unpacked = done = 0
    for info in archive.infolist():
        scan = SheetScan(path) if re.fullmatch(r"xl/worksheets/[^/]+\.xml", info.filename) else None
        for piece in _pieces(archive, info):
            unpacked += len(piece)
            if unpacked > MAX_UNPACKED:
                raise Refused("import.bomb", file=path.name, megabytes=MAX_UNPACKED >> 20)
            if scan is not None:
                scan.look_at(piece)
        if scan is not None:
            faults[info.filename] = scan.faults
        done += info.compress_size
        if progress is not None:
            progress(min(done, size), size)
    return faults


def _pieces(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    # A bomb lies about its size and zipfile stops at the stated one: state more, so that all of it is seen.
    stated, info.file_size = info.file_size, MAX_UNPACKED + 1
    try:
        with archive.open(info) as part:
            while piece := part.read(_STEP):
                yield piece
    finally:
        info.file_size = stated


def _by_sheet(archive: zipfile.ZipFile, book: str, faults: Mapping[str, CellFaults]) -> dict[str, CellFaults]:
    """Sheet names instead of part names."""
    if not any(faults.values()):
        return {}
    targets = {}
    for relation in _RELATION.findall(_text(archive, "xl/_rels/workbook.xml.rels")):
        target = _attribute(relation, "Target")
        targets[_attribute(relation, "Id")] = normpath(target[1:] if target[:1] == "/" else f"xl/{target}")
    return {
        html.unescape(_attribute(sheet, "name")): faults.get(targets.get(_attribute(sheet, r"\w+:id"), ""), {})
        for sheet in _SHEET.findall(book)
    }


def _text(archive: zipfile.ZipFile, part: str) -> str:
    if part not in archive.namelist():
        return ""  # ODS and XLSB have no such part
    return archive.read(part).decode("utf-8", errors="replace")


def _attribute(tag: str, name: str) -> str:
    match = re.search(rf"\s{name}=\"([^\"]*)\"", tag)
    return match[1] if match else ""
