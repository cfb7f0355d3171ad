"""What the register of pages is told of these. A page is loaded on its first visit: the start is fast."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import Desk, Hit, Page, PageEntry


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


def _find(desk: Desk, text: str) -> list[Hit]:
    from app.ui.pages.members.finding import find  # noqa: PLC0415 - loaded with the first search

    return find(desk, text)


def entries() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            "members",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Members"),
            "users",
            _members_page,
            needs="members",
            find=_find,
        ),
        PageEntry(
            "members.directory",
            "members",
            lambda: QCoreApplication.translate("MembersEntries", "Directory"),
            "building-2",
            _directory_page,
            needs="members",
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
