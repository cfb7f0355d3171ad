"""What kind of file lies there and whether it can be read at all; its content is read elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

from app.models.base.errors import Problem, Refused, Unavailable

HEAD = 1 << 16
"""Bytes looked at to tell the kind of a file."""

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
ZIP = b"PK\x03\x04"

Kind = Literal["text", "zip", "ole"]

_FOREIGN = (
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPG"),
    (b"GIF8", "GIF"),
    (b"SQLite format 3\0", "SQLite"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\x1f\x8b", "gzip"),
    (b"{\\rtf", "RTF"),
    (b"MZ", "EXE"),
    (b"RIFF", "RIFF"),
)
_CONTROLS = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Says what the surroundings object to while a file is read."""
    try:
        yield
    except FileNotFoundError:
        raise Refused("import.file_missing", file=path.name) from None
    except IsADirectoryError:
        raise Refused("import.folder", file=path.name) from None
    except PermissionError:
        # Windows says the same for a file that another program holds and for one we may not read.
        raise Unavailable("import.file_busy", file=path.name) from None
    except OSError as fault:
        raise Unavailable("import.file_unreadable", file=path.name, number=fault.errno or 0) from fault


def head_of(path: Path) -> bytes:
    """The first bytes of the file; Refused when it is missing, a folder or empty."""
    if path.is_dir():  # Windows would say "permission denied"
        raise Refused("import.folder", file=path.name)
    with reading(path), path.open("rb") as file:
        head = file.read(HEAD)
    if not head.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe\x1a"):
        raise Refused("import.empty", file=path.name)
    return head


def kind_of(path: Path, head: bytes) -> Kind:
    """By content, never by the extension: offices rename files. Refused for what is no table."""
    if head.startswith((b"PK\x05\x06", b"PK\x07\x08")) or head.startswith(ZIP):
        return "zip"
    if head.startswith(OLE):
        return "ole"
    for magic, name in _FOREIGN:
        if head.startswith(magic) and (name not in ("EXE", "RIFF") or b"\0" in head):
            raise Refused("import.other_kind", file=path.name, kind=name)
    opening = head.lstrip(b"\xef\xbb\xbf \t\r\n")[:400].lower()
    if opening.startswith((b"<!doctype html", b"<html", b"<table", b"<?xml", b"<meta", b"<style")):
        # Banks and ministries send web pages named .xls; a spreadsheet program opens and converts them.
        raise Refused("import.web_page", file=path.name)
    return "text"


def refuse_binary(path: Path, head: bytes) -> None:
    """For files that are not UTF-16: text holds hardly any control characters."""
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls >= 8 and controls * 100 > len(head):
        raise Refused("import.not_text", file=path.name)


def open_elsewhere(path: Path) -> tuple[Problem, ...]:
    """A notice when a spreadsheet program has the file open: what is not saved yet is not in what we read."""
    owners = (path.with_name("~$" + path.name), path.with_name(f".~lock.{path.name}#"))
    if any(owner.exists() for owner in owners):
        return (Problem("", "import.open_elsewhere", {"file": path.name}),)
    return ()


def stamp(path: Path) -> tuple[int, int]:
    """Changes when the file is saved again (size, time in nanoseconds)."""
    with reading(path):
        facts = path.stat()
    return facts.st_size, facts.st_mtime_ns


def refuse_changed(path: Path, before: tuple[int, int]) -> None:
    if stamp(path) != before:
        raise Refused("import.file_changed", file=path.name)
