"""Which members a list or a change is about, from what was said in words: filters, a filter kept by name, numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, Final

from app.jobs.register import RegisterLine, lines_of
from app.messages import words
from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.saved_filters import SavedFilter, saved_filters
from app.models.base.values.dates import Period
from app.models.base.values.text import fold
from app.models.dues.register_list import BLANK, ListWish, listed_ids
from app.models.dues.register_then import listed_then
from app.models.members.queries import categories, category_named, resolve_member
from app.office import Office

PLACE: Final = "members"
"""The place under which the filters of the register are kept."""
NOT_NOTED: Final = "-"
"""What is typed for "not noted", where leaving it out means all."""


@dataclass(frozen=True, slots=True)
class WishSaid:
    """Filters as they were typed; ``None`` is "not said". ``joined`` and ``left`` are months (``2026-11``)."""

    kept: str | None = None
    category: str | None = None
    trade: str | None = None
    district: str | None = None
    size: str | None = None
    standing: str | None = None
    joined: str | None = None
    left: str | None = None


def wish_said(reader: Reader, said: WishSaid) -> ListWish:
    """The kept filter with what was said on top of it. Raises ``Refused`` for a name or a month that is none."""
    wish = ListWish() if said.kept is None else wish_of(filter_named(reader, said.kept).wish)
    changed: dict[str, Any] = {}
    if said.category is not None:
        changed["category_id"] = category_named(reader, said.category)
    for name in ("trade", "district", "size", "standing"):
        value = getattr(said, name)
        if value is not None:
            changed[name] = BLANK if value == NOT_NOTED else value
    for name in ("joined", "left"):
        value = getattr(said, name)
        if value is not None:
            changed[name] = _month(value, name)
    return replace(wish, **changed)


def _month(text: str, field: str) -> str:
    month = Period.parse(text.strip())
    if not month.month:
        raise Refused("period.unreadable", field=field, text=text[:20])
    return str(month)


def wish_of(kept: dict[str, Any]) -> ListWish:
    """A kept wish; what a later version no longer knows is left out."""
    known = {field.name for field in fields(ListWish)}
    return ListWish(**{name: value for name, value in kept.items() if name in known})


def filter_named(reader: Reader, name: str) -> SavedFilter:
    """A kept filter by its name, however it is typed. Raises ``Refused("filter.unknown")``."""
    kept = saved_filters(reader, PLACE)
    for one in kept:
        if fold(one.name) == fold(name):
            return one
    if not kept:
        raise Refused("filter.none_kept", field="filter", name=name[:60])
    raise Refused("filter.unknown", field="filter", name=name[:60], names=", ".join(one.name for one in kept))


def chosen_ids(office: Office, text: str, wish: ListWish, as_of: date | None = None) -> list[int]:
    """The members that match, in the wish's order, as the window lists them."""
    if as_of is not None:
        return office.read(listed_then, text, wish, as_of)
    return office.read(listed_ids, text, wish)


def chosen_lines(
    office: Office, text: str, wish: ListWish, as_of: date | None, status: str | None
) -> list[RegisterLine]:
    """The same as lines; ``status`` leaves out those in another one."""
    lines = lines_of(office, chosen_ids(office, text, wish, as_of), as_of)
    return [line for line in lines if status in (None, line.status)]


def members_said(office: Office, refs: Sequence[str], text: str, wish: ListWish, *, everybody: bool) -> list[int]:
    """Those named, or those who match; the whole register only when ``everybody`` was said.

    Raises ``Refused("bulk.whom")`` when nothing says whom, and for a member that nobody knows.
    """
    narrowed = bool(text) or not wish.everybody
    if refs and (narrowed or everybody):
        raise Refused("bulk.two_ways", field="refs")
    if refs:
        return list(dict.fromkeys(office.read(resolve_member, ref) for ref in refs))
    if not narrowed and not everybody:
        raise Refused("bulk.whom", field="refs")
    return chosen_ids(office, text, wish)


def wish_words(reader: Reader, wish: ListWish) -> str:
    """What a wish leaves in, in words: ``rubro: Ferretería · situación: al día``."""
    parts = []
    names = {one.id: one.name for one in categories(reader)}
    for name, value in asdict(wish).items():
        if name in ("order", "descending") or value in ("", None):
            continue
        if name == "category_id":
            parts.append((words("grouping.category"), names.get(value, "?")))
        else:
            parts.append((words(f"grouping.{name}"), _value_words(name, "" if value == BLANK else value)))
    return " · ".join(f"{title}: {value}" for title, value in parts)


def _value_words(name: str, value: str) -> str:
    if not value:
        return words("grouping.blank")
    if name in ("joined", "left"):
        return Period.parse(value).words()
    if name == "standing" and value == "member":
        return words("filter.all_who_belong")
    return words(f"{name}.{value}") if name in ("size", "standing") else value
