"""Receipt series: where numbers come from. A collector's pad is made, handed on and returned in ``pads``.

A number is given once, with no gap, from the first the office states.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.dues.receipts import FIRST_LINK

Purpose = Literal["receipt", "donation"]
PURPOSES: Final[tuple[Purpose, ...]] = ("receipt", "donation")
MOST_WIDTH: Final = 12
_PAD_NUMBER: Final = re.compile(r"\s*([A-Za-z][A-Za-z0-9]{0,7})\s*-\s*0*(\d{1,12})\s*")


@dataclass(frozen=True, slots=True)
class Series:
    """A series; ``width`` is the number of digits on paper. ``external`` ones hold numbers of other books.

    A pad is an external one with a ``last_number``; days are ISO text. ``given`` is the number that stands on the
    pad's paper, when one is being entered.
    """

    id: int
    code: str
    kind: Literal["own", "external"]
    first_number: int
    width: int
    purpose: Purpose = "receipt"
    last_number: int | None = None
    holder: str = ""
    handed_on: str | None = None
    returned_on: str | None = None
    given: int | None = None

    @property
    def is_pad(self) -> bool:
        return self.kind == "external" and self.last_number is not None

    @property
    def is_out(self) -> bool:
        """Whether somebody has the pad."""
        return self.handed_on is not None and self.returned_on is None

    def text(self, number: int) -> str:
        """``A-004513``: a number as papers and lists write it."""
        return f"{self.code}-{number:0{self.width}d}"


def all_series(reader: Reader) -> list[Series]:
    rows = reader.rows(
        "SELECT id, code, kind, first_number, width, purpose, last_number, holder, handed_on, returned_on "
        "FROM receipt_series ORDER BY id"
    )
    return [Series(*row) for row in rows]


def series_named(reader: Reader, code: str) -> Series:
    """Any series by its code. Raises ``Refused("series.unknown")``."""
    for series in all_series(reader):
        if series.code == code.strip().upper():
            return series
    raise Refused("series.unknown", field="series", text=code)


def series_for(reader: Reader, code: str | None) -> Series:
    """The series of that code, or the office's first own one; ``T1-345`` is the paper 345 of the pad T1."""
    own = [s for s in all_series(reader) if s.kind == "own"]
    if code is None:
        if not own:
            raise Refused("series.none")
        return next((s for s in own if s.purpose == "receipt"), own[0])
    if (paper := _PAD_NUMBER.fullmatch(code)) is not None:
        return replace(_pad_named(reader, paper[1]), given=int(paper[2]))
    found = series_named(reader, code)
    if found.kind != "own":
        raise Refused("series.needs_number" if found.is_pad else "series.unknown", field="series", text=found.code)
    return found


def correcting_series(reader: Reader, code: str) -> str | None:
    """Where the right receipt gets its number: in the same series, at the desk where the wrong one is a pad's paper."""
    return code if series_named(reader, code).kind == "own" else None


def _pad_named(reader: Reader, code: str) -> Series:
    found = series_named(reader, code)
    if not found.is_pad:
        raise Refused("series.gives_numbers", field="series", text=found.code)
    return found


def next_link(reader: Reader, series: Series) -> tuple[int, str]:
    """The next number and the hash it chains to; numbers known to be on lost paper are passed over.

    Of a pad it is the number on its paper, chained to the one *entered* before it: papers come in any order.
    """
    if series.given is not None:
        refuse_pad_number(reader, series, series.given)
        return series.given, last_entered(reader, series.id)
    last = reader.row(
        "SELECT number, hash FROM (SELECT number, hash FROM receipt WHERE series_id = :s UNION ALL "
        "SELECT number, known_hash FROM receipt_missing WHERE series_id = :s) ORDER BY number DESC LIMIT 1",
        {"s": series.id},
    )
    if last is None:
        return series.first_number, FIRST_LINK
    return last[0] + 1, last[1] or FIRST_LINK


def last_entered(reader: Reader, series_id: int) -> str:
    """The hash of the newest receipt of a series by order of entry; those of old books chain to nothing."""
    newest = reader.value(
        "SELECT hash FROM receipt r WHERE series_id = ? AND NOT EXISTS (SELECT 1 FROM import_origin "
        "WHERE tbl = 'payment' AND row_id = r.payment_id) ORDER BY id DESC LIMIT 1",
        (series_id,),
    )
    return str(newest or FIRST_LINK)


def refuse_pad_number(reader: Reader, pad: Series, number: int) -> None:
    """Refuses a number that is not on the pad, of a pad nobody has, used already, or noted as spoiled."""
    said = {"number": pad.text(number), "pad": pad.code}
    if not pad.first_number <= number <= (pad.last_number or 0):
        first, last = pad.text(pad.first_number), pad.text(pad.last_number or 0)
        raise Refused("pad.out_of_range", field="number", first=first, last=last, **said)
    used = reader.row(
        "SELECT issued_on, json_extract(content, '$.payer.name') FROM receipt WHERE series_id = ? AND number = ?",
        (pad.id, number),
    )
    if used is not None:
        raise Refused("pad.number_used", field="number", date=_day(used[0]), name=used[1], **said)
    note = reader.value("SELECT note FROM receipt_missing WHERE series_id = ? AND number = ?", (pad.id, number))
    if note is not None:
        raise Refused("pad.number_explained", field="number", note=note, **said)
    if pad.handed_on is None:
        raise Refused("pad.not_handed", field="number", **said)
    if pad.returned_on is not None:
        raise Refused("pad.returned", field="number", date=_day(pad.returned_on), **said)


def _day(text: str) -> str:
    return "/".join(reversed(text.split("-")))


@command("receipts.add_series", needs=Role.TREASURER)
def add_series(
    tx: Tx,
    code: str,
    first_number: int,
    width: int = 6,
    kind: Literal["own", "external"] = "own",
    *,
    purpose: Purpose = "receipt",
    last_number: int | None = None,
) -> int:
    """Adds a series that starts at the number the office states; a pad also ends at one."""
    if not (code.isascii() and code.isalnum()) or not code[:1].isalpha() or len(code) > 8:
        raise Refused("series.code", field="code", text=code)
    if not 0 < first_number < 10**MOST_WIDTH:
        raise Refused("series.first_number", field="first_receipt")
    if purpose not in PURPOSES:
        raise Refused("series.purpose", field="purpose", text=str(purpose))
    if tx.value("SELECT 1 FROM receipt_series WHERE code = ?", (code.upper(),)):
        raise Refused("series.taken", field="code", text=code.upper())
    longest = max(len(str(first_number)), len(str(last_number or 0)))
    return tx.insert(
        "receipt_series",
        uid=tx.new_uid(),
        code=code.upper(),
        kind=kind,
        first_number=first_number,
        width=min(max(width, longest), MOST_WIDTH),
        purpose=purpose,
        last_number=last_number,
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
