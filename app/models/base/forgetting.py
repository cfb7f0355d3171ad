"""Blanking what the journal holds of a record; its digest stays, so the chain holds. What goes: ``privacy``."""

from __future__ import annotations

from collections.abc import Iterable

from app.models.base.database import Reader, Tx
from app.models.base.journal import row_digest


def blank_images(tx: Tx, table: str, uids: Iterable[str]) -> int:
    """Takes image and salt out of every earlier journal row of these records; returns how many rows.

    The rows that the running transaction writes are left: they are what the record is from now on.
    """
    blanked = 0
    for uid in uids:
        rows = tx.rows(
            "SELECT seq, salt, row_id, op, image FROM journal WHERE tbl = ? AND tx < ? AND image IS NOT NULL "
            "AND json_extract(image, '$.uid') = ?",
            (table, tx.number, uid),
        )
        for seq, salt, row_id, op, image in rows:
            tx.execute(
                "UPDATE journal SET digest = ?, image = NULL, salt = NULL, erased_by = ? WHERE seq = ?",
                (row_digest(salt or b"", table, row_id, op, image), tx.number, seq),
            )
        blanked += len(rows)
    return blanked


def noted_uids(reader: Reader, table: str, column: str, value: int) -> list[str]:
    """Identities of records, also of those no longer there, that the journal once noted with this value."""
    rows = reader.rows(
        f"SELECT DISTINCT json_extract(image, '$.uid') FROM journal WHERE tbl = ? AND image IS NOT NULL "
        f"AND json_extract(image, '$.{column}') = ?",
        (table, value),
    )
    return [str(row[0]) for row in rows]
