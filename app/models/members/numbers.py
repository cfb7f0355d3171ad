"""Members by the numbers on their cards: from one to another, and the next free one.

One number alone is ``queries.resolve_member``'s.
"""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader

_LONGEST: Final = 6  # digits: a longer one is somebody's id card in the wrong column, not the count of members


def numbered_between(reader: Reader, first: int, last: int) -> list[int]:
    """Ids of the members whose number lies between two, both included, in the order of the numbers."""
    rows = reader.rows(
        "SELECT id FROM member WHERE number <> '' AND number NOT GLOB '*[^0-9]*' "
        "AND CAST(number AS INTEGER) BETWEEN ? AND ? ORDER BY CAST(number AS INTEGER), id",
        (first, last),
    )
    return [row[0] for row in rows]


def next_number(reader: Reader) -> str:
    """One more than the highest number given, with its zeros in front; ``""`` where no member has a number.

    Numbers with letters in them do not count: how they go on is the office's.
    """
    highest = reader.value(
        "SELECT number FROM member WHERE number <> '' AND number NOT GLOB '*[^0-9]*' AND length(number) <= ? "
        "ORDER BY CAST(number AS INTEGER) DESC, length(number) DESC LIMIT 1",
        (_LONGEST,),
    )
    return "" if highest is None else str(int(highest) + 1).zfill(len(highest))
