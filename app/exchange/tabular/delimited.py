"""Tables in text files: which delimiter, where the titles are, the rows. Encodings are decided elsewhere."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from app.exchange.tabular.files import open_elsewhere, reading, refuse_changed, stamp
from app.exchange.tabular.formulas import unescaped
from app.exchange.tabular.headers import LOOK_AT, Candidate, HeaderRow, find_header, headers_of, without_titles
from app.exchange.tabular.survey import Survey, open_text, survey
from app.exchange.tabular.table import Decimal, Progress, Recognise, Row, Source, Table, fit, is_blank
from app.models.base.errors import Problem, Refused

DELIMITERS = (";", ",", "\t", "|")
_DECLARED = re.compile(r"\s*\"?sep=(.)\"?\s*\Z", re.IGNORECASE)
_NAMED = {"tab": "\t", "\\t": "\t", "semicolon": ";", "comma": ",", "pipe": "|"}


def open_delimited(
    path: Path,
    head: bytes,
    *,
    encoding: str | None,
    delimiter: str | None,
    decimal: Decimal | None,
    recognise: Recognise,
    progress: Progress | None,
    titles: bool = True,
) -> Table:
    """See ``opening.open_table``."""
    before = stamp(path)
    found = survey(path, head, encoding, progress)
    declared = _declared_delimiter(path, found.encoding)
    first = 1 if declared else 0
    tries = (_one_sign(delimiter),) if delimiter else (declared,) if declared else DELIMITERS
    if titles:
        sign, header = _best_delimiter(path, found.encoding, tries, first, recognise)
    else:
        sign, header = _most_even_delimiter(path, found.encoding, tries, first)
    source = Source(path, encoding=found.encoding, delimiter=sign, decimal=decimal)
    headers = headers_of(header)

    def read() -> Iterator[Row]:
        refuse_changed(path, before)
        return _rows(path, found, sign, header, first)

    about = max(found.lines - header.row, 0)
    notices = (*open_elsewhere(path), *found.notices)
    return Table(source, headers, about, read, notices, tuple(one.cells for one in header.above))


def _one_sign(delimiter: str) -> str:
    sign = _NAMED.get(delimiter.strip().casefold(), delimiter)
    if len(sign) != 1 or sign in '"\r\n' or sign.isalnum():
        raise Refused("import.delimiter", field="delimiter", delimiter=delimiter[:20])
    return sign


def _declared_delimiter(path: Path, encoding: str) -> str | None:
    """The one of Excel's first line "sep=;"."""
    with reading(path), open_text(path, encoding) as lines:
        match = _DECLARED.match(next(lines, "")[:20])
    return match[1] if match else None


def _best_delimiter(
    path: Path, encoding: str, tries: tuple[str, ...], first: int, recognise: Recognise
) -> tuple[str, HeaderRow]:
    """The delimiter whose titles are known best; among equals the one whose rows have the titles' width."""
    best: tuple[tuple[int, int], str, HeaderRow] | None = None
    start: tuple[Candidate, ...] = ()
    for sign in tries:
        candidates = _first_rows(path, encoding, sign, first)
        start = start or candidates
        header = find_header(candidates, recognise)
        if header is not None:
            fitting = sum(len(candidate.cells) == len(header.texts) for candidate in candidates)
            if best is None or (header.known, fitting) > best[0]:
                best = ((header.known, fitting), sign, header)
    if best is None:
        seen = next((str(row.cells[0]) for row in start if not all(map(is_blank, row.cells))), "")
        raise Refused("import.no_header", file=path.name, seen=seen[:60])
    return best[1], best[2]


def _most_even_delimiter(path: Path, encoding: str, tries: tuple[str, ...], first: int) -> tuple[str, HeaderRow]:
    """The delimiter that makes most rows equally wide; among equals the one that makes most columns."""
    best: tuple[tuple[int, int], str, HeaderRow] | None = None
    for sign in tries:
        candidates = _first_rows(path, encoding, sign, first)
        header = without_titles(candidates)
        if header is None:
            continue
        widths = Counter(len(one.cells) for one in candidates if not all(map(is_blank, one.cells)))
        width, rows = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
        if best is None or ((rows if width > 1 else 0), width) > best[0]:
            best = ((rows if width > 1 else 0), width), sign, header
    if best is None:
        raise Refused("import.empty", file=path.name)
    return best[1], best[2]


def _first_rows(path: Path, encoding: str, sign: str, first: int) -> tuple[Candidate, ...]:
    candidates = []
    with reading(path), open_text(path, encoding) as lines:
        reader = csv.reader(islice(lines, first, None), delimiter=sign, strict=True)
        line = first + 1
        for row in range(1, LOOK_AT + 1):
            try:
                cells = next(reader)
            except StopIteration:
                break
            except csv.Error:
                cells = []  # wrong delimiter, or a fault that reading the rows will place and explain
            candidates.append(Candidate(line, row, tuple(cells)))
            line = first + reader.line_num + 1
    return tuple(candidates)


def _rows(path: Path, found: Survey, sign: str, header: HeaderRow, first: int) -> Iterator[Row]:
    try:
        with reading(path), open_text(path, found.encoding) as lines:
            for _ in range(first):
                next(lines)
            rows = _parsed(path, found, lines, sign, header, first)
            if found.apostrophes:
                rows = (row._replace(cells=tuple(map(_plain, row.cells))) for row in rows)
            yield from rows
    except UnicodeError:
        raise Refused("import.file_changed", file=path.name) from None


def _plain(cell: object) -> str:
    return unescaped(str(cell))


def _parsed(path: Path, found: Survey, lines: Iterator[str], sign: str, header: HeaderRow, first: int) -> Iterator[Row]:
    """The hot loop: 100,000 rows pass here, so it does one thing per row that is as it should be."""
    reader = csv.reader(lines, delimiter=sign, strict=True)
    width, none = len(header.texts), ()
    titles: list[str] = []
    make, whole = tuple.__new__, tuple
    row, line = 0, first + 1
    while True:
        try:
            for cells in reader:
                row += 1
                start, line = line, first + reader.line_num + 1
                if row <= header.row:
                    titles = cells
                    continue
                if len(cells) != width or not cells[0].strip():
                    if cells == titles or all(map(is_blank, cells)):
                        continue
                    fitted, problems = fit(cells, width)
                    yield Row(start, row, fitted, problems)
                elif cells != titles:  # repeated at the top of each printed page
                    yield make(Row, (start, row, whole(cells), none))
            return
        except csv.Error as fault:
            row += 1
            start, line = line, first + reader.line_num + 1
            broken = _broken(path, found.encoding, sign, width, start, row, line, str(fault))
            if row > header.row:
                yield broken


def _broken(path: Path, encoding: str, sign: str, width: int, start: int, row: int, line: int, fault: str) -> Row:
    """A record the parser refused: a row with a problem when it is one line, else a refusal of the file."""
    if "unexpected end" in fault or line - start > 1:
        # Over several lines: a quote that was opened and never closed has swallowed other rows.
        raise Refused("import.unclosed_quote", file=path.name, line=start)
    code = "import.cell_too_large" if "field larger" in fault else "import.stray_quote"
    with reading(path), open_text(path, encoding) as lines:
        text = next(islice(lines, start - 1, None), "")
    saved = [part.strip('"')[:200] for part in text.rstrip("\r\n").split(sign)]
    cells, extra = fit(saved, width)
    return Row(start, row, cells, (Problem("", code, {"line": start, "row": row}), *extra))
