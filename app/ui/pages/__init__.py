"""The registry of pages: which there are, in which place of the rail, and how each is made.

The pages themselves live beside this file.
"""

from __future__ import annotations

from app.ui.page import PageEntry

PAGES: tuple[PageEntry, ...] = ()
