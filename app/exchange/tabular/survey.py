"""One look through a whole text file in constant memory: encoding, lines, NUL bytes. Rows are elsewhere."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.exchange.tabular import encodings
from app.exchange.tabular.files import reading, refuse_binary
from app.exchange.tabular.table import Progress
from app.models.base.errors import Problem, Refused

CHUNK = 1 << 18

_APOSTROPHE = re.compile(r"(?:\A|[;,\t|\"\r\n])'")
_APOSTROPHE_BYTES = re.compile(rb"(?:\A|[;,\t|\"\r\n])'")


@dataclass(frozen=True, slots=True)
class Survey:
    """What is true of the whole file; ``apostrophes``: cells may carry the mark of ``formulas.escaped``."""

    encoding: str
    lines: int
    apostrophes: bool
    notices: tuple[Problem, ...] = ()


def survey(path: Path, head: bytes, encoding: str | None, progress: Progress | None) -> Survey:
    """Reads all bytes once; raises Refused for an undecidable or wrong encoding and for NUL bytes."""
    declared = encodings.named(encoding, head) if encoding else None
    mark = encodings.marked(head)
    known = declared or mark
    if known is None or known in (encodings.TWICE, "utf-8", "utf-8-sig", *encodings.SINGLE_BYTE):
        refuse_binary(path, head)
        return _survey_bytes(path, declared, mark, progress)
    return _survey_text(path, known, progress)


def _runs(path: Path) -> encodings.Runs:
    runs: encodings.Runs = Counter()
    for chunk in _chunks(path, None):
        encodings.count_runs(runs, chunk)
    return runs


@contextmanager
def open_text(path: Path, encoding: str) -> Iterator[Iterator[str]]:
    """The lines of the file with their line ends, decoded."""
    if encoding == encodings.TWICE:
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield (line if line.isascii() else encodings.undo_twice(line) for line in file)
    else:
        with path.open(encoding=encoding, newline="") as file:
            yield file


def _survey_bytes(path: Path, declared: str | None, mark: str | None, progress: Progress | None) -> Survey:
    """For encodings in which a byte below 128 is always itself."""
    newlines = returns = 0
    apostrophes = twice = False
    utf8 = codecs.getincrementaldecoder("utf-8")()
    broken_at: int | None = None
    for chunk in _chunks(path, progress):
        if b"\0" in chunk:
            before = chunk[: chunk.index(b"\0")]
            raise Refused("import.nul", file=path.name, line=1 + newlines + before.count(b"\n"))
        if broken_at is None:
            try:
                utf8.decode(chunk)
            except UnicodeDecodeError as fault:
                broken_at = 1 + newlines + chunk[: fault.start].count(b"\n")
            twice = twice or b"\xc3\x83" in chunk or b"\xc3\x82" in chunk  # «Ã», «Â»
        if not apostrophes and b"'" in chunk:
            apostrophes = _APOSTROPHE_BYTES.search(chunk) is not None
        newlines += chunk.count(b"\n")
        returns += chunk.count(b"\r")
    if broken_at is None and utf8.getstate()[0]:
        broken_at = 1 + newlines  # the file ends in the middle of a character
    lines = newlines or returns
    # Rare and slow, so only now: the letters of a file that is no UTF-8, or may be UTF-8 twice.
    runs = _runs(path) if twice or broken_at is not None or declared is not None else Counter()
    if declared is None:
        found, notices = _decide(path, runs, broken_at, mark=mark)
        return Survey(found, lines, apostrophes, notices)
    _prove(path, declared, runs, broken_at)
    return Survey(declared, lines, apostrophes)


def _decide(
    path: Path, runs: encodings.Runs, broken_at: int | None, *, mark: str | None
) -> tuple[str, tuple[Problem, ...]]:
    if broken_at is not None:
        found = encodings.best_single_byte(runs) if mark is None else None
        if found is None:
            raise Refused("import.encoding_undecided", field="encoding", file=path.name)
        return found, ()
    twice, once = encodings.doubly_encoded(runs)
    if twice and not once:
        return encodings.TWICE, ()
    if twice:
        mixed = Problem("encoding", "import.encoding_mixed", {"file": path.name, "count": twice})
        return mark or "utf-8", (mixed,)
    return mark or "utf-8", ()


def _prove(path: Path, known: str, runs: encodings.Runs, broken_at: int | None) -> None:
    """The declared encoding must be possible for every byte."""
    if known in encodings.SINGLE_BYTE:
        try:
            for _, run, _ in runs:
                run.decode(known)
        except UnicodeDecodeError:
            raise Refused("import.encoding_wrong", field="encoding", file=path.name, encoding=known) from None
    elif broken_at is not None or (known == encodings.TWICE and encodings.doubly_encoded(runs)[1]):
        raise Refused("import.encoding_wrong", field="encoding", file=path.name, encoding=known)


def _survey_text(path: Path, encoding: str, progress: Progress | None) -> Survey:
    """For UTF-16 and every other encoding: decoded as it goes."""
    decoder = codecs.getincrementaldecoder(encoding)()
    newlines = returns = 0
    apostrophes = False
    try:
        for chunk in _chunks(path, progress, whole_lines=False):
            text = decoder.decode(chunk)
            if "\0" in text:
                before = text[: text.index("\0")]
                raise Refused("import.nul", file=path.name, line=1 + newlines + before.count("\n"))
            apostrophes = apostrophes or _APOSTROPHE.search(text) is not None
            newlines += text.count("\n")
            returns += text.count("\r")
        decoder.decode(b"", final=True)
    except UnicodeError:
        raise Refused("import.encoding_wrong", field="encoding", file=path.name, encoding=encoding) from None
    return Survey(encoding, newlines or returns, apostrophes)


def _chunks(path: Path, progress: Progress | None, *, whole_lines: bool = True) -> Iterator[bytes]:
    """A quarter of a megabyte at a time, cut at the end of a line so that no character is cut."""
    with reading(path), path.open("rb") as file:
        size = path.stat().st_size
        while chunk := file.read(CHUNK):
            if whole_lines:
                chunk += _rest_of_line(file)
            if progress is not None:
                progress(file.tell(), size)
            yield chunk


def _rest_of_line(file: BinaryIO) -> bytes:
    return file.readline(CHUNK)
