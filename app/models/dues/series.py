"""Receipt series: where numbers come from.

A number is given once, with no gap, from the first the office states.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.dues.receipts import FIRST_LINK


@dataclass(frozen=True, slots=True)
class Series:
    """A series; ``width`` is the number of digits on paper. ``external`` ones hold numbers of other books."""

    id: int
    code: str
    kind: Literal["own", "external"]
    first_number: int
    width: int


def all_series(reader: Reader) -> list[Series]:
    return [
        Series(*row)
        for row in reader.rows("SELECT id, code, kind, first_number, width FROM receipt_series ORDER BY id")
    ]


def series_for(reader: Reader, code: str | None) -> Series:
    """The series of that code, or the office's first own one."""
    own = [s for s in all_series(reader) if s.kind == "own"]
    if code is None:
        if not own:
            raise Refused("series.none")
        return own[0]
    for series in own:
        if series.code == code.upper():
            return series
    raise Refused("series.unknown", field="series", text=code)


def next_link(reader: Reader, series: Series) -> tuple[int, str]:
    """The next number and the hash it chains to; numbers known to be on lost paper are passed over."""
    last = reader.row(
        "SELECT number, hash FROM (SELECT number, hash FROM receipt WHERE series_id = :s UNION ALL "
        "SELECT number, known_hash FROM receipt_missing WHERE series_id = :s) ORDER BY number DESC LIMIT 1",
        {"s": series.id},
    )
    if last is None:
        return series.first_number, FIRST_LINK
    return last[0] + 1, last[1] or FIRST_LINK


@command("receipts.add_series", needs=Role.TREASURER)
def add_series(tx: Tx, code: str, first_number: int, width: int = 6, kind: Literal["own", "external"] = "own") -> int:
    """Adds a series that starts at the number the office states."""
    if not (code.isascii() and code.isalnum()) or not code[:1].isalpha() or len(code) > 8:
        raise Refused("series.code", field="code", text=code)
    if first_number < 1:
        raise Refused("series.first_number", field="first_receipt")
    if tx.value("SELECT 1 FROM receipt_series WHERE code = ?", (code.upper(),)):
        raise Refused("series.taken", field="code", text=code.upper())
    return tx.insert(
        "receipt_series",
        uid=tx.new_uid(),
        code=code.upper(),
        kind=kind,
        first_number=first_number,
        width=max(width, len(str(first_number))),
    )


@dataclass(frozen=True, slots=True)
class SeriesGap:
    """A number of an own series that is neither a receipt nor explained."""

    code: str
    number: int


def gaps(reader: Reader) -> list[SeriesGap]:
    """Every unexplained hole in the own series; none is what an auditor wants to see."""
    found = []
    for series in all_series(reader):
        if series.kind != "own":
            continue
        rows = reader.rows(
            "SELECT number FROM receipt WHERE series_id = :s UNION SELECT number FROM receipt_missing "
            "WHERE series_id = :s ORDER BY 1",
            {"s": series.id},
        )
        expected = series.first_number
        for (number,) in rows:
            found += [SeriesGap(series.code, missing) for missing in range(expected, number)]
            expected = max(expected, number + 1)
    return found
