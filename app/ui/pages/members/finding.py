"""What "search everything" finds among members and in the directory. Loaded when somebody searches."""

from __future__ import annotations

from functools import partial
from typing import Final

from app.messages import words
from app.models.members.parties import DirectoryWish, directory_keys, parties_by_key
from app.models.members.queries import find_while_typing, members_by_id
from app.ui.page import Desk, Hit

_HITS: Final = 8


def find(desk: Desk, text: str) -> list[Hit]:
    return [*find_members(desk, text), *find_in_directory(desk, text)]


def find_members(desk: Desk, text: str) -> list[Hit]:
    ids = desk.runner.now(find_while_typing, text)[:_HITS]
    return [
        Hit(
            row.name,
            " · ".join(part for part in (row.number, row.category) if part),
            "user-round",
            partial(desk.go, "members", row.id),
        )
        for row in desk.runner.now(members_by_id, ids)
    ]


def find_in_directory(desk: Desk, text: str) -> list[Hit]:
    """Who is in the directory and no member: members are found as such."""
    keys = desk.runner.now(directory_keys, text, DirectoryWish(belonging="other"), _HITS)
    rows = desk.runner.now(parties_by_key, keys)
    return [
        Hit(
            rows[key].name,
            words(f"party.{rows[key].what}"),
            "user-round" if rows[key].kind == "person" else "building-2",
            partial(desk.go, "members.directory", rows[key].ref),
        )
        for key in keys
        if rows[key].member_id is None
    ]
