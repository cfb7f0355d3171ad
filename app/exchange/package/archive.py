"""The zip inside a package: the same files give the same bytes; read without believing its directory.

Only what ``pack`` writes is read: deflated entries one after the other, without extra fields, comments, data
descriptors, ZIP64 or anything before, between or after them. Names and signatures are ``seal``'s business.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

MOST_ENTRIES: Final = 64
LARGEST_TOTAL: Final = 1 << 30
HIGHEST_RATIO: Final = 200
HARMLESS: Final = 1 << 20
"""A whole archive up to this size may be packed tighter than ``HIGHEST_RATIO``."""

_LEVEL: Final = 6
_DATE: Final = (1980, 1, 1, 0, 0, 0)
_UNIX: Final = 3
_PLAIN_FILE: Final = 0o100644 << 16
_DEFLATED: Final = 8
_UTF8_FLAG: Final = 0x800

_END: Final = struct.Struct("<4s4H2LH")
_CENTRAL: Final = struct.Struct("<4s6H3L5H2L")
_LOCAL: Final = struct.Struct("<4s5H3L2H")


class BrokenArchiveError(Exception):
    """Not a zip as we write them."""


class TooLargeError(Exception):
    """More entries, bytes or compression than a package ever has."""


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    crc: int
    packed: int
    size: int
    offset: int


def pack(files: Mapping[str, bytes]) -> bytes:
    """The files as a zip, in the order given."""
    if len(files) > MOST_ENTRIES or sum(map(len, files.values())) > LARGEST_TOTAL:
        raise TooLargeError
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        for name, data in files.items():
            info = zipfile.ZipInfo(name, _DATE)
            info.create_system = _UNIX
            info.external_attr = _PLAIN_FILE
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data, compresslevel=_LEVEL)
    return buffer.getvalue()


def unpack(data: bytes) -> dict[str, bytes]:
    """The files of a zip written by ``pack``. Raises ``BrokenArchiveError`` or ``TooLargeError``."""
    start, entries = _directory(data)
    total = sum(entry.size for entry in entries)
    if total > LARGEST_TOTAL or (total > HARMLESS and total > HIGHEST_RATIO * len(data)):
        raise TooLargeError
    if len({entry.name.casefold() for entry in entries}) != len(entries):
        raise BrokenArchiveError("name twice")
    files: dict[str, bytes] = {}
    position = 0
    for entry in entries:
        body = _body(data, entry, position)
        files[entry.name] = _inflated(data[body : body + entry.packed], entry)
        position = body + entry.packed
    if position != start:
        raise BrokenArchiveError("bytes between")
    return files


def _directory(data: bytes) -> tuple[int, list[_Entry]]:
    """Where the central directory begins, and what it lists."""
    if len(data) < _END.size:
        raise BrokenArchiveError("short")
    end = len(data) - _END.size
    signature, disk, first_disk, here, count, size, start, comment = _END.unpack_from(data, end)
    if signature != b"PK\x05\x06" or disk or first_disk or comment or here != count or start + size != end:
        raise BrokenArchiveError("end")
    if count > MOST_ENTRIES:
        raise TooLargeError
    entries, position = [], start
    for _ in range(count):
        if position + _CENTRAL.size > end:
            raise BrokenArchiveError("directory")
        entry, position = _central(data, position)
        entries.append(entry)
    if position != end:
        raise BrokenArchiveError("directory")
    return start, entries


def _central(data: bytes, position: int) -> tuple[_Entry, int]:
    fields = _CENTRAL.unpack_from(data, position)
    signature, _made, _needed, flags, method = fields[:5]
    crc, packed, size, name_length, extra, comment, disk = fields[7:14]
    if signature != b"PK\x01\x02" or flags & ~_UTF8_FLAG or method != _DEFLATED or extra or comment or disk:
        raise BrokenArchiveError("entry")
    after = position + _CENTRAL.size + name_length
    return _Entry(_name(data[after - name_length : after]), crc, packed, size, fields[16]), after


def _body(data: bytes, entry: _Entry, expected: int) -> int:
    """Where the packed bytes begin; the local header stands right after the last entry and says the same."""
    if entry.offset != expected or expected + _LOCAL.size > len(data):
        raise BrokenArchiveError("place")
    fields: tuple[Any, ...] = _LOCAL.unpack_from(data, expected)
    signature, _needed, flags, method = fields[:4]
    crc, packed, size, name_length, extra = fields[6:]
    body = expected + _LOCAL.size + int(name_length)
    if signature != b"PK\x03\x04" or flags & ~_UTF8_FLAG or method != _DEFLATED or extra:
        raise BrokenArchiveError("local")
    if (crc, packed, size) != (entry.crc, entry.packed, entry.size):
        raise BrokenArchiveError("local")
    if _name(data[body - name_length : body]) != entry.name:
        raise BrokenArchiveError("local")
    return body


def _inflated(packed: bytes, entry: _Entry) -> bytes:
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        data = unpacker.decompress(packed, entry.size + 1)
    except zlib.error:
        raise BrokenArchiveError("deflate") from None
    if len(packed) != entry.packed or len(data) != entry.size or not unpacker.eof or unpacker.unused_data:
        raise BrokenArchiveError("size")
    if zlib.crc32(data) != entry.crc:
        raise BrokenArchiveError("crc")
    return data


def _name(raw: bytes) -> str:
    try:
        return raw.decode("ascii")
    except UnicodeDecodeError:
        raise BrokenArchiveError("name") from None
