"""Filters that an office keeps by name, for everybody at the desk. What a filter means is the place's that keeps it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A named wish; ``wish`` holds plain values only."""

    id: int
    name: str
    wish: dict[str, Any]


@command("filters.save")
def save_filter(tx: Tx, place: str, name: str, wish: dict[str, Any]) -> int:
    """Keeps a filter; the same name again means the new wish. Raises ``Refused("filter.nameless")``."""
    cleaned = clean(name)
    if not cleaned:
        raise Refused("filter.nameless", field="name")
    text = json.dumps(wish, ensure_ascii=False, sort_keys=True)
    known = tx.value("SELECT id FROM saved_filter WHERE place = ? AND name = ?", (place, cleaned))
    if known is not None:
        tx.update("saved_filter", known, wish=text)
        return int(known)
    return tx.insert("saved_filter", uid=tx.new_uid(), place=place, name=cleaned, wish=text)


@command("filters.forget")
def forget_filter(tx: Tx, filter_id: int) -> None:
    tx.execute("DELETE FROM saved_filter WHERE id = ?", (filter_id,))


def saved_filters(reader: Reader, place: str) -> list[SavedFilter]:
    rows = reader.rows("SELECT id, name, wish FROM saved_filter WHERE place = ? ORDER BY name", (place,))
    return [SavedFilter(row_id, name, json.loads(wish)) for row_id, name, wish in rows]
