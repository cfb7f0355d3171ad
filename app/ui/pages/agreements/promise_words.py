"""Signs, colours and choices of commitments and activities on these pages. Their sentences are ``messages``'."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.messages import words
from app.messages.promise_words import standing_words
from app.models.agreements.areas import areas_of
from app.models.agreements.parties import parties_of
from app.models.agreements.promise_queries import ActivityRow, CommitmentRow
from app.models.agreements.promise_rules import Light
from app.models.agreements.queries import agreement_rows
from app.models.base.errors import Problem
from app.models.base.values.dates import format_iso
from app.models.base.values.hours import format_hours, parse_hours
from app.ui.fields import TextEditor
from app.ui.page import Desk
from app.ui.pages.agreements.lights import SIGNS, TONES
from app.ui.pieces import Tone


def light_words(row: CommitmentRow) -> str:
    """The light with its word."""
    return f"{SIGNS[row.light]} {standing_words(row.standing)}"


def light_token(row: CommitmentRow) -> Tone:
    """The colour of the palette for its light."""
    return TONES[row.light]


def short_progress(row: CommitmentRow) -> str:
    """``3 / 10``; "" where nothing is counted by itself."""
    return "" if row.counted is None or row.goal is None else f"{row.counted} / {row.goal}"


def light_choices() -> list[tuple[Any, str]]:
    """The lights to choose from, each with what it means."""
    said: dict[Light, str] = {
        "red": QCoreApplication.translate("Promises", "Red: past due"),
        "amber": QCoreApplication.translate("Promises", "Yellow: due soon or behind"),
        "green": QCoreApplication.translate("Promises", "Green: kept or on track"),
        "grey": QCoreApplication.translate("Promises", "Grey: not begun, no date, given up"),
    }
    return [
        ("", QCoreApplication.translate("Promises", "All lights")),
        *((one, f"{SIGNS[one]} {said[one]}") for one in said),
    ]


def agreement_choices(desk: Desk) -> list[tuple[Any, str]]:
    """Every agreement by its name."""
    return [(one.id, one.title) for one in desk.runner.now(agreement_rows)]


def area_choices(desk: Desk, agreement_id: int | None) -> list[tuple[Any, str]]:
    """The areas of an agreement with their numbers."""
    found = [] if agreement_id is None else desk.runner.now(areas_of, agreement_id)
    return [(one.id, f"{one.label}. {one.name}" if one.label else one.name) for one in found]


def party_choices(desk: Desk, agreement_id: int | None) -> list[tuple[Any, str]]:
    """The institutions of an agreement, each once."""
    found = [] if agreement_id is None else desk.runner.now(parties_of, agreement_id)
    return list({one.organization_id: one.short or one.name for one in found}.items())


def days_words(row: ActivityRow) -> str:
    """``20/11/2026``; ``20/11/2026 – 22/11/2026``."""
    first = format_iso(row.starts_on)
    return f"{first} – {format_iso(row.ends_on)}" if row.ends_on and row.ends_on != row.starts_on else first


def titled_words(row: ActivityRow) -> str:
    """Its name; what is only planned, or was not held, says so."""
    return row.title if row.state == "done" else f"{state_words(row)} · {row.title}"


def came_words(row: ActivityRow) -> str:
    """``23 · 25``: different people and attendances; people counted without a list with ``≈``."""
    if row.attendances:
        return str(row.people) if row.people == row.attendances else f"{row.people} / {row.attendances}"
    return f"≈ {row.headcount}" if row.headcount else ""


def state_words(row: ActivityRow) -> str:
    """``hecha``, ``prevista``, ``no se hizo``."""
    return words(f"activity.state.{row.state}")


class HoursEditor(TextEditor):
    """Hours as ``2:30`` or ``2,5``; the value is in minutes."""

    def value(self) -> int | Problem | None:
        text = self.box.text().strip()
        if not text:
            return None
        found = parse_hours(text)
        return Problem(self.name, found.code, found.params) if isinstance(found, Problem) else found

    def put(self, value: Any) -> None:
        self.box.setText(format_hours(value))
