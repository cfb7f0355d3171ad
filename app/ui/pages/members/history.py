"""The history of a member's record in words: when, who, what was done, each value before and after."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from app.messages import words
from app.messages.change_words import UNSAID, column_words, value_words
from app.models.base.history import Step
from app.ui.pages.members.sheet import Record

# What a shown column already says, beside what only the program reads.
_UNSAID: Final = UNSAID | frozenset(("kind", "person_id", "organization_id"))
_FIELDS: Final = {
    "full_name": "name",
    "legal_name": "name",
    "category_id": "category",
    "surname1": "surname1",
    "surname2": "surname2",
}


def deed_words(step: Step) -> str:
    """What was done, as a person would tell it."""
    if step.verb == "members.correct_event":
        return QCoreApplication.translate("MemberHistory", "A change of status was corrected")
    if step.verb == "members.take_back_event":
        return QCoreApplication.translate("MemberHistory", "The last change of status was taken back")
    status = step.changes.get("status")
    if step.op != "i" and status is not None:
        return QCoreApplication.translate("MemberHistory", "Status: {status}").format(
            status=words(f"status.{status[1]}")
        )
    if step.verb == "members.import":
        if step.op == "i":
            return QCoreApplication.translate("MemberHistory", "Came in with a spreadsheet")
        return QCoreApplication.translate("MemberHistory", "Changed by a spreadsheet")
    if step.verb == "members.merge":
        return QCoreApplication.translate("MemberHistory", "Another record was joined into this one")
    if step.verb == "members.part":
        return QCoreApplication.translate("MemberHistory", "Parted again from the record it was joined with")
    if step.verb == "undo":
        return QCoreApplication.translate("MemberHistory", "Something was taken back")
    if step.op == "i":
        return QCoreApplication.translate("MemberHistory", "Entered in the register")
    return QCoreApplication.translate("MemberHistory", "Changed")


def change_lines(step: Step, record: Record) -> Iterator[str]:
    """A line per value that changed; of a new record nothing is told but that it came."""
    if step.op == "i":
        return
    for column, (old, new) in step.changes.items():
        if column in _UNSAID or column == "status":
            continue
        yield QCoreApplication.translate("MemberHistory", "{field}: {old} → {new}").format(
            field=column_words("", _FIELDS.get(column, column)),
            old=_value_words(column, old, record) or "—",
            new=_value_words(column, new, record) or "—",
        )


def _value_words(column: str, value: Any, record: Record) -> str:
    if value is None:
        return ""
    if column == "category_id":
        return record.categories.get(value, "")
    return value_words("", column, value)
