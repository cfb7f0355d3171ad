"""Members by the numbers on their cards: from one to another. One number alone is ``queries.resolve_member``'s."""

from __future__ import annotations

from app.models.base.database import Reader


def numbered_between(reader: Reader, first: int, last: int) -> list[int]:
    """Ids of the members whose number lies between two, both included, in the order of the numbers."""
    rows = reader.rows(
        "SELECT id FROM member WHERE number <> '' AND number NOT GLOB '*[^0-9]*' "
        "AND CAST(number AS INTEGER) BETWEEN ? AND ? ORDER BY CAST(number AS INTEGER), id",
        (first, last),
    )
    return [row[0] for row in rows]
