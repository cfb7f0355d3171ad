"""What the register of pages is told of Documents: its pages, and how "search everything" finds a letter."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from app.ui.page import Desk, Hit, Page, PageEntry

HITS: Final = 5


def _book(desk: Desk) -> Page:
    from app.ui.pages.documents.page import CorrespondencePage  # noqa: PLC0415 - loaded on the first visit

    return CorrespondencePage(desk)


def _templates(desk: Desk) -> Page:
    from app.ui.pages.documents.templates import TemplatesPage  # noqa: PLC0415 - loaded on the first visit

    return TemplatesPage(desk)


def _find_letters(desk: Desk, text: str) -> list[Hit]:
    # What finds letters is loaded with the first search.
    from app.models.base.values.dates import format_iso  # noqa: PLC0415
    from app.models.letters.queries import BookWish, book_ids, letters_by_id  # noqa: PLC0415
    from app.ui.pages.documents.letter_words import kind_words, number_words  # noqa: PLC0415

    found = desk.runner.now(letters_by_id, desk.runner.now(book_ids, text, BookWish(), HITS))
    return [
        Hit(
            f"{kind_words(one)} {number_words(one)} · {one.subject}".strip(" ·"),
            " · ".join(part for part in (one.to_name, format_iso(one.on_date)) if part),
            "file",
            partial(desk.go, "documents", one.id),
        )
        for one in found.values()
    ]


def entries() -> tuple[PageEntry, ...]:
    return (
        PageEntry(
            "documents",
            "documents",
            lambda: QCoreApplication.translate("Documents", "Correspondence"),
            "folder-open",
            _book,
            find=_find_letters,
        ),
        PageEntry(
            "documents.templates",
            "documents",
            lambda: QCoreApplication.translate("Documents", "Templates"),
            "file",
            _templates,
        ),
    )
