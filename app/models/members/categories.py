"""Which category a member belongs to, and since when: a change is dated, so an old roll can be made again."""

from __future__ import annotations

from datetime import date

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused


@command("members.change_category")
def change_category(tx: Tx, member_id: int, category_id: int, from_date: date, act: str = "") -> None:
    """Moves a member to a category from a day on; ``act`` is the resolution as the office cites it.

    The first change also notes the category of before, without a day. Raises ``Refused``: "member.unknown",
    "category.gone", "category.before_last" (a later change is already noted).
    """
    present = tx.value("SELECT category_id FROM member WHERE id = ?", (member_id,))
    if present is None:
        raise Refused("member.unknown", field="member", text=str(member_id))
    if tx.value("SELECT 1 FROM member_category WHERE id = ?", (category_id,)) is None:
        raise Refused("category.gone", field="category")
    if present == category_id:
        return
    last = tx.row(
        "SELECT id, coalesce(from_date, '') FROM category_change WHERE member_id = ? ORDER BY from_date DESC LIMIT 1",
        (member_id,),
    )
    day = from_date.isoformat()
    if last is None:
        _note(tx, member_id, present, None, "")
    elif last[1] > day:
        raise Refused("category.before_last", field="from_date", day=last[1])
    if last is not None and last[1] == day:  # twice on one day: the later word counts
        tx.update("category_change", last[0], category_id=category_id, act=act)
    else:
        _note(tx, member_id, category_id, day, act)
    tx.update("member", member_id, category_id=category_id)


def _note(tx: Tx, member_id: int, category_id: int, from_date: str | None, act: str) -> None:
    tx.insert(
        "category_change",
        uid=tx.new_uid(),
        member_id=member_id,
        category_id=category_id,
        from_date=from_date,
        act=act,
    )


def categories_as_of(reader: Reader, day: date) -> dict[int, int]:
    """Category id of every member on a day. Members who never changed have today's."""
    found = dict(reader.rows("SELECT id, category_id FROM member"))
    found.update(
        reader.rows(
            "SELECT member_id, category_id FROM category_change WHERE coalesce(from_date, '') <= ? "
            "ORDER BY member_id, coalesce(from_date, '')",
            (day.isoformat(),),
        )
    )
    return found
