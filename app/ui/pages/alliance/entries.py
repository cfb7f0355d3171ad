"""What the register of pages is told of Alliance. The page is loaded on its first visit: it brings keys and seals."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.page import Desk, Page, PageEntry


def _page(desk: Desk) -> Page:
    from app.ui.pages.alliance.page import AlliancePage  # noqa: PLC0415 - loaded on the first visit

    return AlliancePage(desk)


def entries() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            "alliance",
            "alliance",
            lambda: QCoreApplication.translate("AllianceEntries", "Alliance"),
            "network",
            _page,
            needs="alliance",
        ),
    )
