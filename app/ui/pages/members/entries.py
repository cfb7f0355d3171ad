"""What the register of pages is told of these: the entries, and how "search everything" finds a member."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.messages import words
from app.models.members.parties import DirectoryWish, directory_keys, parties_by_key
from app.models.members.queries import find_while_typing, members_by_id
from app.ui.page import Desk, Hit, Page, PageEntry

_HITS: Final = 8
_LEAST_LETTERS: Final = 2


def _members_page(desk: Desk) -> Page:
    from app.ui.pages.members.list import MembersPage  # noqa: PLC0415 - loaded on the first visit

    return MembersPage(desk)


def _directory_page(desk: Desk) -> Page:
    from app.ui.pages.members.directory import DirectoryPage  # noqa: PLC0415 - loaded on the first visit

    return DirectoryPage(desk)


def _import_page(desk: Desk) -> Page:
    """Made on its first visit: reading workbooks is loaded then, and not when the program starts."""
    from app.ui.pages.members.wizard import ImportPage  # noqa: PLC0415 - brings the readers of Excel files

    return ImportPage(desk)


def _twins_page(desk: Desk) -> Page:
    from app.ui.pages.members.twins import TwinsPage  # noqa: PLC0415 - loaded on the first visit

    return TwinsPage(desk)


def _figures_page(desk: Desk) -> Page:
    from app.ui.pages.members.figures import FiguresPage  # noqa: PLC0415 - loaded on the first visit

    return FiguresPage(desk)


def _rolls_page(desk: Desk) -> Page:
    from app.ui.pages.members.rolls import RollsPage  # noqa: PLC0415 - loaded on the first visit

    return RollsPage(desk)


def find_members(desk: Desk, text: str) -> list[Hit]:
    if len(text.strip()) < _LEAST_LETTERS:
        return []
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
    if len(text.strip()) < _LEAST_LETTERS:
        return []
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


def entries() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            "members",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Members"),
            "users",
            _members_page,
            needs="members",
            find=find_members,
        ),
        PageEntry(
            "members.directory",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Directory"),
            "building-2",
            _directory_page,
            needs="members",
            find=find_in_directory,
        ),
        PageEntry(
            "members.rolls",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Rolls and book"),
            "gavel",
            _rolls_page,
            needs="members",
        ),
        PageEntry(
            "members.figures",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Figures"),
            "sheet",
            _figures_page,
            needs="members",
        ),
        PageEntry(
            "members.twins",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Repeated records"),
            "users",
            _twins_page,
            needs="members",
        ),
        PageEntry(
            "members.import",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Bring my spreadsheet"),
            "sheet",
            _import_page,
            needs="members",
        ),
    )
