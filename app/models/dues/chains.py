"""The chain of receipts: what must follow from what, and the links that travel to the alliance.

An own series chains by number. A pad chains by order of entry, because its papers come in any order; receipts of old
books (an import) are proven one by one and chain to nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.models.base.database import Reader
from app.models.dues.receipts import FIRST_LINK, chain_hash

SENT_LINKS: Final = 24
"""So many of the newest packages have the head they carried confirmed again in every later one."""
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
    """A link the alliance is shown: the head of a series, or (``earlier``) what was its head in a sent package."""

    series_uid: str
    code: str
    number: int
    hash: str
    earlier: bool


def chain_marks(reader: Reader) -> list[ChainMark]:
    """The head of every chain, and the heads that earlier packages carried, as this file holds them now.

    A past rewritten here gives those earlier heads other hashes, and whoever holds them sees it.
    """
    moments = [
        int(row[0])
        for row in reader.rows(
            "SELECT coalesce((SELECT max(row_id) FROM journal WHERE tbl = 'receipt' AND op = 'i' AND tx < t.id), 0) "
            "FROM journal_tx t WHERE t.verb = 'packages.make' ORDER BY t.id DESC LIMIT ?",
            (SENT_LINKS,),
        )
    ]
    newest = int(reader.value("SELECT coalesce(max(id), 0) FROM receipt"))
    found = []
    for series_id, uid, code, kind in reader.rows("SELECT id, uid, code, kind FROM receipt_series ORDER BY uid"):
        head = _head(reader, series_id, kind, newest)
        lost = reader.row(
            "SELECT number, known_hash FROM receipt_missing WHERE series_id = ? AND known_hash <> '' "
            "ORDER BY number DESC LIMIT 1",
            (series_id,),
        )
        if lost is not None and kind == "own" and (head is None or lost[0] > head[0]):
            head = (lost[0], lost[1])
        if head is None:
            continue
        found.append(ChainMark(uid, code, *head, earlier=False))
        earlier = {mark for mark in (_head(reader, series_id, kind, at) for at in set(moments)) if mark is not None}
        if lost is not None:
            earlier.add((lost[0], lost[1]))
        found += [ChainMark(uid, code, *mark, earlier=True) for mark in sorted(earlier) if mark[0] != head[0]]
    return found


def _head(reader: Reader, series_id: int, kind: str, until: int) -> tuple[int, str] | None:
    """Number and hash of the newest link of a series among the receipts up to an id."""
    order = "number" if kind == "own" else "id"
    other = "" if kind == "own" else f"AND NOT {_IMPORTED} "
    row = reader.row(
        f"SELECT number, hash FROM receipt r WHERE series_id = ? AND id <= ? {other}ORDER BY {order} DESC LIMIT 1",
        (series_id, until),
    )
    return None if row is None else (int(row[0]), str(row[1]))
