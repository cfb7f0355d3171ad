"""Before a list leaves the office: which of its columns are data of people. Asked once per choice of columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from app.jobs.list_columns import fit_to_leave, personal_titles, title
from app.messages import words as code_words
from app.ui.page import Desk


def leaving_columns(desk: Desk, shown: Sequence[str]) -> tuple[str, ...]:
    """Which of the columns on the screen leave: without ids, telephones and debts unless somebody says otherwise.

    Empty when nothing is to leave.
    """
    fit = fit_to_leave(shown)
    if len(fit) == len(shown):
        return fit if may_leave(desk, personal_titles(fit)) else ()
    hidden = [title(key) for key in shown if key not in fit]
    question = QCoreApplication.translate("Leaving", "What is the list for?")
    verbs = [
        QCoreApplication.translate("Leaving", "Cancel"),
        QCoreApplication.translate("Leaving", "To pass on"),
        QCoreApplication.translate("Leaving", "For the office, with everything"),
    ]
    detail = QCoreApplication.translate("Leaving", "To pass on, it goes without: {names}.")
    chosen = desk.dialogs.choose(question, verbs, detail=detail.format(names=", ".join(hidden)))
    if chosen <= 0:
        return ()
    columns = fit if chosen == 1 else tuple(shown)
    return columns if may_leave(desk, personal_titles(columns)) else ()


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
