"""Which receipts this office has named to others as the last of their series, and the hash they had then."""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader, Tx

_NAMED: Final = "cadenas.sent"
"""Under this name beside the noted rows of the exchange; never a table of a package."""
MOST: Final = 60


def sent_heads(reader: Reader) -> list[tuple[str, int]]:
    """Series uid and number of the receipts named in the newest packages."""
    rows = reader.rows("SELECT uid FROM shared_row WHERE resource = ? ORDER BY rev DESC, uid LIMIT ?", (_NAMED, MOST))
    return [(uid, int(number)) for uid, _, number in (row[0].rpartition(":") for row in rows)]


def note_head(tx: Tx, series_uid: str, number: int, digest: str, round_number: int) -> None:
    """Remembers a head that goes out; a receipt is named once, with the hash it had the first time."""
    tx.execute(
        "INSERT INTO shared_row (resource, uid, rev, digest) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (_NAMED, f"{series_uid}:{number}", round_number, bytes.fromhex(digest)),
    )
    tx.touch("shared_row")


def heads_changed(reader: Reader) -> list[str]:
    """Receipts that are not what they were when they were named to another office, as ``SERIES-NUMBER``."""
    rows = reader.rows(
        "SELECT s.code, r.number FROM shared_row h JOIN receipt_series s "
        "ON h.uid LIKE s.uid || ':%' JOIN receipt r ON r.series_id = s.id "
        "AND r.number = CAST(substr(h.uid, length(s.uid) + 2) AS INTEGER) "
        "WHERE h.resource = ? AND lower(hex(h.digest)) <> r.hash ORDER BY s.id, r.number",
        (_NAMED,),
    )
    return [f"{code}-{number}" for code, number in rows]
