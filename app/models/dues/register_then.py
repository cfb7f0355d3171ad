"""The register as a list on a past day: who belonged then, with the category and the standing of that day.

Names, telephones and trades are today's; of them no past is kept. Today's list is ``register_list``.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from app.models.base.database import Reader
from app.models.dues.as_of import owed_as_of, positions_as_of
from app.models.dues.register_list import ListWish, RegisterLine, listed_ids
from app.models.dues.rules import StandingState, standing_of
from app.models.members.categories import categories_as_of
from app.models.members.queries import members_by_id, status_as_of

_RANKS: Final[tuple[StandingState, ...]] = ("in_good_standing", "in_arrears", "suspended", "ended")


def listed_then(reader: Reader, text: str, wish: ListWish, day: date) -> list[int]:
    """The ids that match and belonged on ``day``, in the wished order.

    Standing, category and debt mean those of that day; who had left by then is listed only when asked for.
    """
    plain = replace(wish, standing="", category_id=None)
    dated = wish.order in ("standing", "debt", "category")
    if dated:
        plain = replace(plain, order="name", descending=False)
    states = status_as_of(reader, day)
    left = wish.standing == "ended"
    ids = [one for one in listed_ids(reader, text, plain) if one in states and (states[one] == "ended") == left]
    if wish.category_id is not None:
        held = categories_as_of(reader, day)
        ids = [one for one in ids if held[one] == wish.category_id]
    if wish.standing in ("", "member", "ended") and wish.order not in ("standing", "debt"):
        return _by_category(reader, ids, day, wish) if dated else ids
    owed = owed_as_of(reader, day, ids)
    stands = {one: standing_of(states[one], owed[one].overdue if one in owed else 0) for one in ids}
    if wish.standing not in ("", "member"):
        ids = [one for one in ids if stands[one] == wish.standing]
    if wish.order == "category":
        return _by_category(reader, ids, day, wish)
    if wish.order == "debt":
        ids.sort(key=lambda one: owed[one].debt if one in owed else 0, reverse=wish.descending)
    elif wish.order == "standing":
        ids.sort(key=lambda one: _RANKS.index(stands[one]), reverse=wish.descending)
    return ids


def _by_category(reader: Reader, ids: list[int], day: date, wish: ListWish) -> list[int]:
    names = dict(reader.rows("SELECT id, name FROM member_category"))
    held = categories_as_of(reader, day)
    return sorted(ids, key=lambda one: names[held[one]].casefold(), reverse=wish.descending)


def lines_then(reader: Reader, ids: list[int], day: date) -> dict[int, RegisterLine]:
    """The lines of a page of ids as of ``day``; those who did not belong are left out."""
    states = status_as_of(reader, day, ids)
    held = categories_as_of(reader, day)
    names = dict(reader.rows("SELECT id, name FROM member_category"))
    stands = positions_as_of(reader, day, states)
    lines = {}
    for row in members_by_id(reader, [one for one in ids if one in states]):
        category = held[row.id]
        then = replace(row, status=states[row.id], category=names[category], category_id=category)
        lines[row.id] = RegisterLine(then, stands[row.id])
    return lines
