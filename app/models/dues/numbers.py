"""Every number of a series accounted for: receipt, void, explained, still with its collector, or a gap."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.fiscal import fiscal_of
from app.models.dues.series import Series, series_named

NumberState = Literal["issued", "void", "explained", "out", "blank", "gap"]
STATES: Final[tuple[NumberState, ...]] = ("issued", "void", "explained", "out", "blank", "gap")
MOST_NUMBERS: Final = 100_000


@dataclass(frozen=True, slots=True)
class NumberLine:
    """One number; ``amount`` in minor units (0 where there is no receipt), ``about`` why it is void or missing.

    ``name`` is who paid, or who has the paper; ``noted_by`` who explained or voided it.
    """

    number: int
    text: str
    state: NumberState
    day: str = ""
    name: str = ""
    amount: int = 0
    about: str = ""
    noted_by: str = ""
    receipt_id: int = 0
    fiscal: str = ""


@dataclass(frozen=True, slots=True)
class NumberReport:
    """Every number from ``first`` to ``last``; ``total`` is of the receipts that stand, in minor units."""

    series: Series
    first: int
    last: int
    lines: tuple[NumberLine, ...]

    @property
    def counts(self) -> dict[NumberState, int]:
        found = Counter(line.state for line in self.lines)
        return {state: found[state] for state in STATES}

    @property
    def total(self) -> int:
        return sum(line.amount for line in self.lines if line.state == "issued")

    @property
    def gaps(self) -> tuple[int, ...]:
        return tuple(line.number for line in self.lines if line.state == "gap")


def number_report(reader: Reader, code: str, first: int | None = None, last: int | None = None) -> NumberReport:
    """The range of a series, the whole of it where nothing is said. Raises ``Refused("numbers.range")``."""
    series = series_named(reader, code)
    receipts = _receipts(reader, series)
    explained = _explained(reader, series)
    top = max([*receipts, *explained], default=0)
    low = series.first_number if series.kind == "own" or series.is_pad else min([*receipts, *explained], default=1)
    since = low if first is None else first
    until = (series.last_number or top) if last is None else last
    if not 0 < since <= max(until, since) or until - since >= MOST_NUMBERS or until < since - 1:
        raise Refused("numbers.range", field="range", first=since, last=until, most=MOST_NUMBERS)
    lines = [
        receipts.get(number) or explained.get(number) or _absent(series, number, top)
        for number in range(since, until + 1)
    ]
    return NumberReport(series, since, until, tuple(lines))


def _absent(series: Series, number: int, top: int) -> NumberLine:
    """A number that is neither a receipt nor explained: below the highest one known it is a gap."""
    text = series.text(number)
    if number < series.first_number or (series.is_pad and number > (series.last_number or 0)):
        return NumberLine(number, text, "blank")
    if number < top:
        return NumberLine(number, text, "gap", name=series.holder if series.is_out else "")
    if series.is_out:
        return NumberLine(number, text, "out", series.handed_on or "", series.holder)
    return NumberLine(number, text, "blank")


def _receipts(reader: Reader, series: Series) -> dict[int, NumberLine]:
    rows = reader.rows(
        "SELECT r.number, r.issued_on, json_extract(r.content, '$.payer.name'), r.amount, v.reason, r.id, "
        "coalesce((SELECT o.name FROM journal j JOIN journal_tx t ON t.id = j.tx JOIN operator o ON o.id = t.actor_id "
        "WHERE v.id IS NOT NULL AND j.tbl = 'receipt_void' AND j.row_id = v.id AND j.op = 'i'), '') "
        "FROM receipt r LEFT JOIN receipt_void v ON v.receipt_id = r.id WHERE r.series_id = ?",
        (series.id,),
    )
    fiscal = fiscal_of(reader, [row[5] for row in rows])
    return {
        number: NumberLine(
            number,
            series.text(number),
            "issued" if reason is None else "void",
            day,
            name or "",
            amount,
            reason or "",
            by,
            receipt_id,
            ", ".join(text for _kind, text in fiscal.get(receipt_id, [])),
        )
        for number, day, name, amount, reason, receipt_id, by in rows
    }


def _explained(reader: Reader, series: Series) -> dict[int, NumberLine]:
    """Numbers noted as missing; one noted by the program after an older copy was taken up still needs its reason."""
    rows = reader.rows(
        "SELECT m.number, m.noted_on, m.note, coalesce((SELECT o.name FROM journal j JOIN journal_tx t ON t.id = j.tx "
        "JOIN operator o ON o.id = t.actor_id WHERE j.tbl = 'receipt_missing' AND j.row_id = m.id "
        "ORDER BY j.seq DESC LIMIT 1), '') FROM receipt_missing m WHERE m.series_id = ?",
        (series.id,),
    )
    return {
        number: NumberLine(
            number, series.text(number), "explained" if note else "gap", day, about=note, noted_by=by if note else ""
        )
        for number, day, note, by in rows
    }
