"""The table of the directory: who, what it is, what it is to the office, how many offices."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.messages import words
from app.models.directory.countries import country_name
from app.models.members.parties import PARTY_KINDS, Party, parties_by_key
from app.ui.page import Desk
from app.ui.pages.members.directory_detail import belonging_words
from app.ui.pieces import EmptyState
from app.ui.table import Column, RecordTable


def directory_table(desk: Desk, show_all: Callable[[], object]) -> RecordTable[Party]:
    """Its ids are ``PartyRef.key``; ``show_all`` is what the empty list offers."""
    nobody = EmptyState(
        desk.theme,
        QCoreApplication.translate("DirectoryTable", "Nobody matches the search and the filters."),
        QCoreApplication.translate("DirectoryTable", "Show everybody"),
        show_all,
        icon="search",
    )
    name = QCoreApplication.translate("DirectoryTable", "Directory")
    return RecordTable(desk.theme, name, _columns(), lambda keys: desk.runner.now(parties_by_key, keys), nobody)


def _columns() -> Sequence[Column[Party]]:
    return (
        Column(QCoreApplication.translate("DirectoryTable", "Name"), _list_name),
        Column(
            QCoreApplication.translate("DirectoryTable", "What it is"),
            lambda row: " · ".join(part for part in (words(f"party.{row.what}"), country_name(row.country)) if part),
            19,
            token=lambda _row: "muted",
        ),
        Column(
            QCoreApplication.translate("DirectoryTable", "Here"),
            belonging_words,
            16,
            token=lambda row: "" if row.member_id else "muted",
        ),
        Column(
            QCoreApplication.translate("DirectoryTable", "Offices"),
            lambda row: str(row.offices or ""),
            6,
            number=True,
        ),
    )


def kind_words() -> list[tuple[str, str]]:
    """Every ``PARTY_KINDS`` as the filter offers it, the kinds of organisation below "Organisations"."""
    named = {
        "person": QCoreApplication.translate("DirectoryTable", "People"),
        "organization": QCoreApplication.translate("DirectoryTable", "Organisations"),
    }
    return [(kind, named.get(kind) or "   " + words(f"party.{kind}")) for kind in PARTY_KINDS]


def _list_name(row: Party) -> str:
    """Surnames first where they are known, because lists are in their order."""
    return f"{row.surnames}, {row.given_names}" if row.surnames and row.given_names else row.name
