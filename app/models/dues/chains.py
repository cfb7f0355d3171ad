"""The chain of receipts: what must follow from what, and the links that travel to the alliance.

An own series chains by number. A pad chains by order of entry, because its papers come in any order; receipts of old
books (an import) are proven one by one and chain to nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from app.models.base.database import Reader
from app.models.dues.receipts import FIRST_LINK, chain_hash

_IMPORTED: Final = "EXISTS (SELECT 1 FROM import_origin WHERE tbl = 'payment' AND row_id = r.payment_id)"


@dataclass(frozen=True, slots=True)
class Link:
    """A receipt in its chain; ``imported`` ones belong to none."""

    id: int
    series_id: int
    code: str
    own: bool
    number: int
    content: str
    previous: str
    hash: str
    imported: bool


_LINKS: Final = (
    "SELECT r.id, s.id, s.code, s.kind = 'own', r.number, r.content, r.previous_hash, r.hash, "
    f"s.kind <> 'own' AND {_IMPORTED} FROM receipt r JOIN receipt_series s ON s.id = r.series_id "
)


def chain_objections(reader: Reader) -> list[str]:
    """Receipts whose hash does not follow from their content and the receipt before, as ``SERIES-NUMBER``."""
    objections = []
    before: dict[int, Link] = {}
    noted = _noted(reader)
    order = "ORDER BY s.id, CASE WHEN s.kind = 'own' THEN r.number ELSE r.id END"
    for row in reader.rows(_LINKS + order):
        link = Link(*row)
        if not holds(link, before.get(link.series_id), noted):
            objections.append(f"{link.code}-{link.number}")
        if not link.imported:
            before[link.series_id] = link
    return objections


def holds(link: Link, before: Link | None, noted: dict[tuple[int, int], str]) -> bool:
    """Whether a receipt is what it was, and follows the one before it.

    ``noted`` are the numbers known to be no receipt of this copy, with the hash that was known of them: after those
    the chain goes on from that hash, and from nowhere else.
    """
    if chain_hash(link.previous, link.content) != link.hash:
        return False
    if link.imported:
        return True
    lost = noted.get((link.series_id, link.number - 1)) if link.own else None
    if lost is not None:
        return link.previous == (lost or FIRST_LINK)
    return link.previous == (before.hash if before else FIRST_LINK)


def _noted(reader: Reader) -> dict[tuple[int, int], str]:
    rows = reader.rows("SELECT series_id, number, known_hash FROM receipt_missing")
    return {(series, number): known for series, number, known in rows}


def linked(reader: Reader, receipt_id: int) -> bool:
    """Whether one receipt stands in its chain: it follows the one before, and the one after follows it."""
    around = _around(reader, receipt_id)
    if around is None:
        return False
    before, link, after = around
    noted = _noted(reader)
    return holds(link, before, noted) and (after is None or holds(after, link, noted))


def _around(reader: Reader, receipt_id: int) -> tuple[Link | None, Link, Link | None] | None:
    row = reader.row(_LINKS + "WHERE r.id = ?", (receipt_id,))
    if row is None:
        return None
    link = Link(*row)
    if link.imported:
        return None, link, None
    column, place = ("r.number", link.number) if link.own else ("r.id", link.id)
    other = "" if link.own else f"AND NOT {_IMPORTED} "
    near = [
        reader.row(
            f"{_LINKS}WHERE r.series_id = ? AND {column} {sign} ? {other}ORDER BY {column} {way} LIMIT 1",
            (link.series_id, place),
        )
        for sign, way in (("<", "DESC"), (">", ""))
    ]
    before, after = (None if one is None else Link(*one) for one in near)
    return before, link, after


# -- what the alliance holds -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ChainMark:
    """A link the alliance is shown: the head of a series, or (``earlier``) one that was the head in a sent package."""

    series_uid: str
    code: str
    number: int
    hash: str
    earlier: bool


def chain_marks(reader: Reader, sent: Iterable[tuple[str, int]]) -> list[ChainMark]:
    """The head of every chain, and the receipts that earlier packages named (``sent``: series uid and number).

    Each with the hash this file holds now: a past rewritten here gives them other hashes, and whoever holds the old
    ones sees it. What is not here any more is not among them.
    """
    named = set(sent)
    found = []
    for series_id, uid, code, kind in reader.rows("SELECT id, uid, code, kind FROM receipt_series ORDER BY uid"):
        head = _head(reader, series_id, kind)
        if head is None:
            continue
        found.append(ChainMark(uid, code, *head, earlier=False))
        earlier = sorted(number for series_uid, number in named if series_uid == uid and number != head[0])
        for number in earlier:
            digest = _hash_of(reader, series_id, number)
            if digest:
                found.append(ChainMark(uid, code, number, digest, earlier=True))
    return found


def _head(reader: Reader, series_id: int, kind: str) -> tuple[int, str] | None:
    """Number and hash of the newest link; in an own series that may be of a receipt an older copy does not hold."""
    if kind == "own":
        row = reader.row(
            "SELECT number, hash FROM (SELECT number, hash FROM receipt WHERE series_id = :s UNION ALL "
            "SELECT number, known_hash FROM receipt_missing WHERE series_id = :s AND known_hash <> '') "
            "ORDER BY number DESC LIMIT 1",
            {"s": series_id},
        )
    else:
        row = reader.row(
            f"SELECT number, hash FROM receipt r WHERE series_id = ? AND NOT {_IMPORTED} ORDER BY id DESC LIMIT 1",
            (series_id,),
        )
    return None if row is None else (int(row[0]), str(row[1]))


def _hash_of(reader: Reader, series_id: int, number: int) -> str:
    found = reader.value("SELECT hash FROM receipt WHERE series_id = ? AND number = ?", (series_id, number))
    if found is None:
        sql = "SELECT known_hash FROM receipt_missing WHERE series_id = ? AND number = ?"
        found = reader.value(sql, (series_id, number))
    return str(found or "")
