"""A row of the import plan in words: what will happen, what changes, what is wrong and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.jobs.import_members import PlanRow
from app.messages import say
from app.messages import words as code_words
from app.models.base.facts import OfficeFacts
from app.models.base.values.dates import format_iso
from app.models.members.bulk import Change
from app.ui.money_words import money_words


def kind_words(row: PlanRow) -> str:
    return code_words(f"row.{row.kind}")


def change_words(change: Change) -> str:
    return QCoreApplication.translate("PlanWords", "{field}: {old} → {new}").format(
        field=code_words(f"field.{change.field}"),
        old=_value(change.field, change.old) or "—",
        new=_value(change.field, change.new) or "—",
    )


def _value(field: str, text: str) -> str:
    if field == "joined_on":
        return format_iso(text)
    return code_words(f"status.{text}") if field == "status" and text else text


def opening_words(row: PlanRow, facts: OfficeFacts) -> str:
    if row.credit:
        text = QCoreApplication.translate("PlanWords", "has {amount} in favour from before")
        return text.format(amount=money_words(row.credit, facts))
    if row.opening is None:
        return ""
    return QCoreApplication.translate("PlanWords", "owes {amount} from before").format(
        amount=money_words(row.opening.amount, facts)
    )


def lines_of(row: PlanRow, facts: OfficeFacts) -> list[str]:
    """Everything there is to say of a row, the most important first."""
    lines = [say(problem) for problem in row.problems]
    lines += [change_words(change) for change in row.decision.changes]
    opening = opening_words(row, facts)
    lines += [opening] if opening else []
    return lines + note_lines(row)


def note_lines(row: PlanRow) -> list[str]:
    """What should be looked at, and does not stop the row."""
    return [
        QCoreApplication.translate("PlanWords", "Note: {text}").format(text=say(problem))
        for problem in row.source.warnings
    ]
