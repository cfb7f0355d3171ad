"""The registry of pages: which there are, in which place of the rail, and how each is made.

The pages themselves live beside this file.
"""

from __future__ import annotations

from app.ui.page import PageEntry
from app.ui.pages.members.entries import entries as members

PAGES: tuple[PageEntry, ...] = (*members(),)
