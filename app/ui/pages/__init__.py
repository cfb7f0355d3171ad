"""The registry of pages: which there are, in which place of the rail, and how each is made.

The pages themselves live beside this file.
"""

from __future__ import annotations

from app.ui.page import PageEntry
from app.ui.pages.agreements.entries import entries as agreement_entries
from app.ui.pages.alliance.entries import entries as alliance_entries
from app.ui.pages.documents.entries import entries as document_entries
from app.ui.pages.home.entries import entries as home_entries
from app.ui.pages.members.entries import entries as member_entries
from app.ui.pages.treasury.entries import entries as treasury_entries

PAGES: tuple[PageEntry, ...] = (
    *(*home_entries(), *member_entries(), *treasury_entries()),
    *(*agreement_entries(), *document_entries(), *alliance_entries()),
)
