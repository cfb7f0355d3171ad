"""How a commitment stands, in words for window, command line and paper: its state, and why it is so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.messages import words
from app.models.agreements.counting import Attended
from app.models.agreements.kinds import kind
from app.models.agreements.promise_queries import CommitmentRow, Event
from app.models.agreements.promise_rules import Standing, time_gone
from app.models.base.errors import Param
from app.models.base.values.dates import format_iso


def standing_words(standing: Standing) -> str:
    """``cumplido``, ``por vencer``, ``atrasado``."""
    return words(f"promise.state.{standing}")


def progress_words(row: CommitmentRow) -> str:
    """``12 de 30 talleres``; what is to be reached where nothing is counted by itself; "" without a goal."""
    if row.goal is None:
        return ""
    if row.counted is None:
        return words("promise.goal_only", goal=row.goal, unit=row.unit)
    return words("promise.progress", counted=row.counted, goal=row.goal, unit=row.unit)


def why_standing(row: CommitmentRow, events: Sequence[Event], today: date) -> str:
    """The rule that gave the light, with the figures and days it looked at."""
    due = None if row.due_on is None else date.fromisoformat(row.due_on)
    starts = None if row.starts_on is None else date.fromisoformat(row.starts_on)
    last = next((one for one in reversed(events) if one.kind == row.standing), None)
    days = 0 if due is None else abs((due - today).days)
    params: dict[str, Param] = {
        "day": format_iso(last.on_date) if last else "",
        "note": last.note if last else "",
        "due": format_iso(row.due_on),
        "starts": format_iso(row.starts_on),
        "days": words("promise.days.one" if days == 1 else "promise.days.many", days=days),
        "counted": row.counted or 0,
        "goal": row.goal or 0,
        "unit": row.unit,
        "percent": str(row.percent or 0),
        "gone": "" if starts is None or due is None else str(time_gone(starts, due, today)),
    }
    said = [words(f"promise.why.{_code(row, days)}", **params).strip()]
    if row.standing in ("overdue", "due_soon", "on_track", "done") and row.counted is not None:
        said.append(words("promise.why.counted", **params))
    return " ".join(said)


def _code(row: CommitmentRow, days: int) -> str:
    return "due_today" if row.standing == "due_soon" and not days else row.standing


def event_words(event: Event) -> str:
    """``hecho el 21/11/2026``; ``postergado: vencía el 30/06/2026``."""
    return words(f"promise.event.{event.kind}", day=format_iso(event.on_date), due=format_iso(event.due_on))


def means_words(row: CommitmentRow, country: str, amount: str) -> str:
    """``Dinero · Gs. 5.000.000 · de la cuota``; ``amount`` in words of the office, "" for none."""
    named = kind("means", row.means_kind, country).name if row.means_kind else ""
    return " · ".join(part for part in (named, amount, row.means) if part)


def how_many(code: str, count: int) -> str:
    """A count with its word, ``1 local``, ``12 locales``: of the codes ``code.one`` and ``code.many``."""
    return words(f"{code}.one" if count == 1 else f"{code}.many", count=count)


def came_words(came: Attended) -> str:
    """``1 persona · 2 asistencias``; people counted where nobody wrote a list; "" when nothing is known."""
    if came.attendances:
        return f"{how_many('activity.people', came.people)} · {how_many('activity.attendances', came.attendances)}"
    return "" if came.headcount is None else how_many("activity.heads", came.headcount)


def responsible_words(row: CommitmentRow) -> str:
    """Institution and person who answer for it; "" for nobody."""
    return " · ".join(part for part in (row.organization, row.person) if part)
