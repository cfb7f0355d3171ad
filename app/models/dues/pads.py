"""Collectors' pads (talonarios): made, handed on, returned, their papers entered. Plain series are in ``series``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean
from app.models.dues.orders import PaymentOrder, ReceiptOrder
from app.models.dues.receiving import Paid, receive
from app.models.dues.series import Purpose, Series, add_series, all_series, next_link, refuse_pad_number, series_named

MOST_PAPERS: Final = 5_000
"""Of one pad; a longer range is a typing slip."""
MOST_HOLDER: Final = 120


@dataclass(frozen=True, slots=True)
class SeriesLine:
    """A series as the office speaks of it: ``used`` receipts (``void`` of them void), ``next`` number, papers ``out``.

    ``skipped`` counts papers of a pad below its highest entered one that nobody has accounted for.
    """

    series: Series
    used: int
    void: int
    explained: int
    next: int | None
    out: int
    skipped: int


def series_lines(reader: Reader) -> list[SeriesLine]:
    """Every series and pad, in the order they were made."""
    counts = {
        row[0]: row[1:]
        for row in reader.rows(
            "SELECT r.series_id, count(*), count(v.id), max(r.number) FROM receipt r "
            "LEFT JOIN receipt_void v ON v.receipt_id = r.id GROUP BY r.series_id"
        )
    }
    explained = {
        row[0]: row[1:]
        for row in reader.rows("SELECT series_id, count(*), max(number) FROM receipt_missing GROUP BY series_id")
    }
    return [
        _line(reader, one, counts.get(one.id, (0, 0, 0)), explained.get(one.id, (0, 0))) for one in all_series(reader)
    ]


def _line(reader: Reader, series: Series, count: tuple[int, ...], noted: tuple[int, ...]) -> SeriesLine:
    used, void, highest = count
    if not series.is_pad:
        following = next_link(reader, series)[0] if series.kind == "own" else None
        return SeriesLine(series, used, void, noted[0], following, 0, 0)
    top = max(highest, noted[1])
    blank = (series.last_number or 0) - max(top, series.first_number - 1)
    skipped = max(0, top - series.first_number + 1 - used - noted[0])
    following = top + 1 if top else series.first_number
    return SeriesLine(
        series, used, void, noted[0], following if blank else None, blank + skipped if series.is_out else 0, skipped
    )


@command("receipts.add_pad", needs=Role.TREASURER)
def add_pad(
    tx: Tx, code: str, first_number: int, last_number: int, *, width: int = 6, purpose: Purpose = "receipt"
) -> int:
    """Notes a printed pad of the office: from its first paper to its last."""
    if last_number < first_number or last_number - first_number >= MOST_PAPERS:
        raise Refused("pad.range", field="last_number", first=first_number, last=last_number, most=MOST_PAPERS)
    return add_series(tx, code, first_number, width, "external", purpose=purpose, last_number=last_number)


@command("receipts.hand_pad", needs=Role.TREASURER)
def hand_pad(tx: Tx, code: str, holder: str, day: date) -> int:
    """Gives a pad to a collector; one that came back may be given out again with the papers it has left."""
    pad = _pad(tx, code)
    if pad.is_out:
        raise Refused("pad.already_out", field="series", pad=pad.code, holder=pad.holder)
    name = clean(holder)
    if not name or len(name) > MOST_HOLDER:
        raise Refused("pad.holder", field="holder", most=MOST_HOLDER)
    _check_day(tx, pad.returned_on, day)
    tx.update("receipt_series", pad.id, holder=name, handed_on=day.isoformat(), returned_on=None)
    return pad.id


@command("receipts.return_pad", needs=Role.TREASURER)
def return_pad(tx: Tx, code: str, day: date) -> int:
    """Takes a pad back. Papers that were passed over must be entered or explained first: nobody knows them later."""
    pad = _pad(tx, code)
    if not pad.is_out:
        raise Refused("pad.not_out", field="series", pad=pad.code)
    _check_day(tx, pad.handed_on, day)
    skipped = skipped_numbers(tx, pad)
    if skipped:
        said = ", ".join(pad.text(number) for number in skipped[:8]) + (" …" if len(skipped) > 8 else "")
        raise Refused("pad.skipped", field="series", pad=pad.code, numbers=said, count=len(skipped))
    tx.update("receipt_series", pad.id, returned_on=day.isoformat())
    return pad.id


def skipped_numbers(reader: Reader, pad: Series) -> list[int]:
    """Papers of a pad below its highest entered one that are neither receipts nor explained."""
    known = {
        row[0]
        for row in reader.rows(
            "SELECT number FROM receipt WHERE series_id = :s UNION SELECT number FROM receipt_missing "
            "WHERE series_id = :s",
            {"s": pad.id},
        )
    }
    return [number for number in range(pad.first_number, max(known, default=0)) if number not in known]


def _pad(reader: Reader, code: str) -> Series:
    found = series_named(reader, code)
    if not found.is_pad:
        raise Refused("series.gives_numbers", field="series", text=found.code)
    return found


def _check_day(tx: Tx, since: str | None, day: date) -> None:
    if day > tx.clock.today():
        raise Refused("pad.in_future", field="date", date=day.strftime("%d/%m/%Y"))
    if since is not None and day.isoformat() < since:
        raise Refused("pad.day_before", field="date", date="/".join(reversed(since.split("-"))))


@command("receipts.enter_pad", needs=Role.TREASURER)
def enter_pad_receipt(tx: Tx, series_id: int, number: int, order: PaymentOrder | ReceiptOrder) -> Paid:
    """A receipt that a collector wrote on paper comes in with its own number, in any order.

    It may be of several members or paid by somebody else; who has the pad collected it where the order names nobody.
    ``order.paid_on`` is the day the money enters the cash, not after today and not in a closed day. Raises ``Refused``
    for a number not on the pad ("pad.out_of_range"), used ("pad.number_used"), noted as spoiled
    ("pad.number_explained"), of a pad nobody has ("pad.not_handed") or that came back ("pad.returned"), and what
    ``receive`` raises.
    """
    pad = next((one for one in all_series(tx) if one.id == series_id), None)
    if pad is None or not pad.is_pad:
        raise Refused("series.unknown", field="series", text=str(series_id))
    refuse_pad_number(tx, pad, number)
    wanted = order.as_receipt() if isinstance(order, PaymentOrder) else order
    return receive(tx, replace(wanted, series=f"{pad.code}-{number}"))


@command("receipts.explain", needs=Role.TREASURER)
def explain_number(tx: Tx, code: str, number: int, note: str) -> int:
    """Notes why a number is no receipt: a spoiled paper, a lost one. What is issued cannot be explained away."""
    series, why = series_named(tx, code), clean(note)
    said = {"number": series.text(number)}
    if not why:
        raise Refused("number.no_note", field="note", **said)
    if tx.value("SELECT 1 FROM receipt WHERE series_id = ? AND number = ?", (series.id, number)):
        raise Refused("number.is_receipt", field="number", **said)
    known = tx.row("SELECT id, note FROM receipt_missing WHERE series_id = ? AND number = ?", (series.id, number))
    if known is not None and known[1]:
        raise Refused("number.explained", field="number", note=known[1], **said)
    last = series.last_number if series.is_pad else _highest(tx, series)
    if not series.first_number <= number <= (last or 0):
        raise Refused("number.not_given", field="number", last=series.text(last or series.first_number), **said)
    if known is not None:  # found missing after an older copy was taken up; now somebody says why
        tx.update("receipt_missing", known[0], note=why)
        return int(known[0])
    return tx.insert(
        "receipt_missing",
        uid=tx.new_uid(),
        series_id=series.id,
        number=number,
        noted_on=tx.clock.today().isoformat(),
        known_hash="",
        note=why,
    )


def _highest(reader: Reader, series: Series) -> int:
    found = reader.value("SELECT max(number) FROM receipt WHERE series_id = ?", (series.id,))
    return int(found or 0)
