"""The collector's round: whom to visit in the order of the streets, and the pad that comes back, entered in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean, fold
from app.models.dues.aged import arrears
from app.models.dues.orders import PaidBy, ReceiptOrder, Share
from app.models.dues.pads import enter_pad_receipt, explain_number, skipped_numbers
from app.models.dues.receiving import Paid
from app.models.dues.rules import Method
from app.models.dues.series import Series, all_series
from app.models.members.queries import MemberRow, members_by_id
from app.models.privacy.kept_back import kept_back


@dataclass(frozen=True, slots=True)
class Visit:
    """A member to visit; ``owed`` in minor units, of it ``overdue`` is past due."""

    member: MemberRow
    owed: int
    overdue: int


def route(reader: Reader, day: date, district: str = "") -> list[Visit]:
    """Who owes something and has not left, by district, place and street; blocked and erased data are on no route."""
    hidden, wanted = kept_back(reader), fold(district)
    owed = {one.member_id: one for one in arrears(reader, day) if one.member_id not in hidden}
    found = [
        Visit(row, owed[row.id].total, owed[row.id].total - owed[row.id].by_age["not_due"])
        for row in members_by_id(reader, list(owed))
        if row.status != "ended" and (not wanted or fold(row.district) == wanted)
    ]
    return sorted(found, key=lambda one: _where(one.member))


def _where(row: MemberRow) -> tuple[bool, str, str, str, str]:
    """Who has no address stands at the end: the collector asks for it."""
    place = fold(row.district), fold(row.locality), fold(row.address)
    return not any(place), *place, fold(row.name)


@dataclass(frozen=True, slots=True)
class PadLine:
    """A paper of the pad as it came back: paid for members, minor units; or no receipt, and ``note`` says why.

    ``others`` are on the same paper as the first member; ``payer`` is said where somebody else paid.
    """

    number: int
    member_id: int | None = None
    amount: int = 0
    note: str = ""
    others: tuple[Share, ...] = ()
    payer: PaidBy = field(default_factory=PaidBy)

    @property
    def shares(self) -> tuple[Share, ...]:
        first = () if self.member_id is None else (Share(self.member_id, self.amount),)
        return first + self.others

    @property
    def total(self) -> int:
        return sum(share.amount for share in self.shares)


@command("receipts.enter_pad_sheet", needs=Role.TREASURER)
def enter_pad_sheet(
    tx: Tx, series_id: int, lines: Sequence[PadLine], day: date, *, method: Method = "cash", later: bool = False
) -> list[Paid]:
    """Enters the papers of a pad in the order of their numbers: all of them or none.

    Raises ``Refused("pad.sheet_missing")`` while papers below the highest are neither entered nor explained, unless
    that is found out ``later``; "pad.sheet_twice", "pad.sheet_empty", and what entering one raises.
    """
    if not lines:
        raise Refused("pad.sheet_empty", field="number")
    pad = next((one for one in all_series(tx) if one.id == series_id and one.is_pad), None)
    if pad is None:
        raise Refused("series.unknown", field="series", text=str(series_id))
    numbers = sorted(line.number for line in lines)
    twice = next((a for a, b in pairwise(numbers) if a == b), None)
    if twice is not None:
        raise Refused("pad.sheet_twice", field="number", number=pad.text(twice))
    made = []
    for line in sorted(lines, key=lambda one: one.number):
        if not line.shares:
            explain_number(tx, pad.code, line.number, clean(line.note))
            continue
        order = ReceiptOrder(method, day, line.shares, payer=line.payer, note=clean(line.note))
        made.append(enter_pad_receipt(tx, pad.id, line.number, order))
    missing = skipped_numbers(tx, pad)
    if missing and not later:
        raise Refused("pad.sheet_missing", field="number", numbers=_said(pad, missing), count=len(missing))
    return made


def missing_of(reader: Reader, pad: Series, numbers: Sequence[int]) -> list[int]:
    """Papers of the pad below the highest of these and of those entered before that nobody has accounted for."""
    top, given = max(numbers, default=0), set(numbers)
    known = {
        row[0]
        for row in reader.rows(
            "SELECT number FROM receipt WHERE series_id = :s UNION SELECT number FROM receipt_missing "
            "WHERE series_id = :s",
            {"s": pad.id},
        )
    }
    return [number for number in range(pad.first_number, top) if number not in known and number not in given]


def _said(pad: Series, numbers: Sequence[int]) -> str:
    shown = ", ".join(pad.text(number) for number in numbers[:8])
    return shown + (" …" if len(numbers) > 8 else "")
