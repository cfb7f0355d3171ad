"""Before a list leaves the office: which of its columns are data of people. Asked once per choice of columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.messages import words as code_words
from app.ui.page import Desk


def may_leave(desk: Desk, personal: Sequence[str]) -> bool:
    """Whether to write a list with these personal columns (their titles); agreed to once, it is not asked again."""
    key = "leaving/" + "-".join(personal)
    if not personal or desk.prefs.is_open(desk.facts.uid, key):
        return True
    question = QCoreApplication.translate("Leaving", "The list carries data of people out of the office.")
    verb = QCoreApplication.translate("Leaving", "Save the list")
    if not desk.dialogs.ask(question, verb, detail=code_words("privacy.leaving", names=", ".join(personal))):
        return False
    desk.prefs.remember_open(desk.facts.uid, key, True)
    return True
