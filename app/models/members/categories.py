"""Categories with their rights, and which one a member belongs to since when: so an old roll can be made again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.base.database import Reader, SqlValue, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean, fold

_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class CategoryDraft:
    """A category with its rights: to vote, to what the office offers, and whether dues are charged."""

    name: str
    votes: bool = True
    pays: bool = True
    benefits: bool = True


@command("members.add_category")
def new_category(tx: Tx, draft: CategoryDraft) -> int:
    """Adds a category; returns its id. Raises ``Refused``: "category.nameless", "category.long", "category.twice"."""
    _refuse_name(tx, draft.name, 0)
    return tx.insert("member_category", uid=tx.new_uid(), **_columns(draft))


@command("members.edit_category")
def edit_category(tx: Tx, category_id: int, draft: CategoryDraft) -> None:
    """Writes a category anew; its rights count from now on for all who are in it.

    Raises ``Refused`` as ``new_category`` does, and "category.gone".
    """
    _refuse_gone(tx, category_id)
    _refuse_name(tx, draft.name, category_id)
    tx.update("member_category", category_id, **_columns(draft))


@command("members.remove_category")
def remove_category(tx: Tx, category_id: int) -> None:
    """Takes away a category that nothing needs.

    Raises ``Refused``: "category.gone", "category.has_members", "category.had_members" (an old roll needs it),
    "category.has_plans", "category.last".
    """
    _refuse_gone(tx, category_id)
    name = str(tx.value("SELECT name FROM member_category WHERE id = ?", (category_id,)))
    # Tariffs are dues' business, one floor up; the file itself keeps them from losing their category.
    for code, table, column in (
        ("category.has_members", "member", "id"),
        ("category.had_members", "category_change", "member_id"),
        ("category.has_plans", "dues_plan", "id"),
    ):
        held = tx.value(f"SELECT count(DISTINCT {column}) FROM {table} WHERE category_id = ?", (category_id,))
        if held:
            raise Refused(code, field="category", name=name, count=held)
    if tx.value("SELECT count(*) FROM member_category") == 1:
        raise Refused("category.last", field="category", name=name)
    tx.execute("DELETE FROM member_category WHERE id = ?", (category_id,))


def _refuse_gone(tx: Tx, category_id: int) -> None:
    if tx.value("SELECT 1 FROM member_category WHERE id = ?", (category_id,)) is None:
        raise Refused("category.gone", field="category")


def _refuse_name(tx: Tx, name: str, own_id: int) -> None:
    """A name stands once, whatever its accents and case: people could not tell them apart."""
    wanted = clean(name)
    if not wanted:
        raise Refused("category.nameless", field="name")
    if len(wanted) > _LONGEST_NAME:
        raise Refused.because([Problem("name", "category.long", {"length": len(wanted), "most": _LONGEST_NAME})])
    for (known,) in tx.rows("SELECT name FROM member_category WHERE id <> ?", (own_id,)):
        if fold(known) == fold(wanted):
            raise Refused("category.twice", field="name", name=known)


def _columns(draft: CategoryDraft) -> dict[str, SqlValue]:
    rights = {name: int(getattr(draft, name)) for name in ("votes", "pays", "benefits")}
    return {"name": clean(draft.name), **rights}


@command("members.change_category")
def change_category(tx: Tx, member_id: int, category_id: int, from_date: date, act: str = "") -> None:
    """Moves a member to a category from a day on; ``act`` is the resolution as the office cites it.

    The first change also notes the category of before, without a day. Raises ``Refused``: "member.unknown",
    "category.gone", "category.before_last" (a later change is already noted).
    """
    present = tx.value("SELECT category_id FROM member WHERE id = ?", (member_id,))
    if present is None:
        raise Refused("member.unknown", field="member", text=str(member_id))
    _refuse_gone(tx, category_id)
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


def category_names_as_of(reader: Reader, day: date) -> dict[int, str]:
    """Member to the name of the category of that day."""
    names = dict(reader.rows("SELECT id, name FROM member_category"))
    return {member: names[category] for member, category in categories_as_of(reader, day).items()}
