"""What the office already has of the years of an old book, and which spreadsheets came in. Writing is in ``past``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.dues.settled import NOT_VOID, SETTLED

_TAKEN_BACK: Final = (
    "EXISTS (SELECT 1 FROM journal j JOIN import_batch b ON b.batch = j.tx WHERE j.tbl = 'charge' "
    "AND j.row_id = h.id AND j.op = 'i' AND b.taken_back_on IS NOT NULL)"
)


@dataclass(frozen=True, slots=True)
class HeldCharge:
    """A month that is charged already: minor units; a charge voided by hand stays void (``balance`` 0)."""

    id: int
    amount: int
    balance: int


def held_charges(reader: Reader, plan_id: int) -> dict[tuple[int, str], HeldCharge]:
    """(member, period) to the charge of a tariff; those of a spreadsheet that was taken back do not count."""
    rows = reader.rows(
        f"SELECT h.member_id, h.period, h.id, h.amount, h.amount - {SETTLED} FROM charge h "
        f"WHERE h.plan_id = ? AND ({NOT_VOID} OR NOT {_TAKEN_BACK}) ORDER BY h.copy",
        (plan_id,),
    )
    return {(member, period): HeldCharge(i, amount, balance) for member, period, i, amount, balance in rows}


def known_origins(reader: Reader) -> dict[str, tuple[int, int]]:
    """Where each payment of an old book came from, with its member and amount (minor units)."""
    rows = reader.rows(
        "SELECT i.origin, p.member_id, p.amount FROM import_origin i JOIN payment p ON p.id = i.row_id "
        "WHERE i.tbl = 'payment'"
    )
    return {origin: (member, amount) for origin, member, amount in rows}


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """What deciding about a member's months needs; ``ended_on`` is the day of the newest leaving, "" while active."""

    uid: str
    active: bool
    pays: bool
    joined_on: str
    ended_on: str


def member_facts(reader: Reader) -> dict[int, MemberFacts]:
    rows = reader.rows(
        "SELECT m.id, m.uid, m.status = 'active', c.pays, coalesce(m.joined_on, ''), "
        "iif(m.status = 'ended', coalesce((SELECT max(e.on_date) FROM member_event e WHERE e.member_id = m.id "
        "AND e.event IN ('resigned', 'expelled', 'deceased')), ''), '') "
        "FROM member m JOIN member_category c ON c.id = m.category_id"
    )
    return {
        i: MemberFacts(uid, bool(active), bool(pays), joined, ended) for i, uid, active, pays, joined, ended in rows
    }


def newest_step(reader: Reader) -> int:
    """The number of the newest transaction: what a plan has seen of the office."""
    return int(reader.value("SELECT max(id) FROM journal_tx") or 0)


def free_series(reader: Reader, code: str, numbers: Iterable[int]) -> str:
    """The external series these numbers can be written into: ``code``, or ``code`` with a figure behind it.

    A receipt that was taken back keeps its number in the series it was written to, so its like goes to the next one.
    Raises ``Refused("series.not_external")`` when ``code`` holds the office's own receipts.
    """
    wanted = set(numbers)
    kinds = {known: (i, kind) for i, known, kind in reader.rows("SELECT id, code, kind FROM receipt_series")}
    if kinds.get(code.upper(), (0, "external"))[1] != "external":
        raise Refused("series.not_external", field="series", text=code)
    figure = 1
    while True:
        tried = code.upper() if figure == 1 else f"{code.upper()}{figure}"
        series, kind = kinds.get(tried, (0, "external"))
        taken = {row[0] for row in reader.rows("SELECT number FROM receipt WHERE series_id = ?", (series,))}
        if kind == "external" and not taken & wanted:
            return tried
        figure += 1


@dataclass(frozen=True, slots=True)
class ImportNote:
    """A spreadsheet that came in: its step, kind, name, day, rows, and the day it was taken back ("" = it stands)."""

    batch: int
    kind: str
    file_name: str
    sha256: str
    imported_on: str
    rows: int
    taken_back_on: str


def import_notes(reader: Reader) -> list[ImportNote]:
    """The spreadsheets, newest first; a balance in favour that was typed came out of none."""
    rows = reader.rows(
        "SELECT batch, kind, file_name, sha256, imported_on, row_count, coalesce(taken_back_on, '') FROM import_batch "
        "WHERE sha256 <> '' ORDER BY id DESC"
    )
    return [ImportNote(*row) for row in rows]


def openings_of(reader: Reader) -> dict[int, str]:
    """Member id to the day on which the books were opened with a debt of theirs (ISO text)."""
    return dict(
        reader.rows(f"SELECT member_id, max(charged_on) FROM charge h WHERE kind = 'opening' AND {NOT_VOID} GROUP BY 1")
    )
