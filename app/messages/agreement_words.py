"""How an agreement stands, in words for window, command line and paper: its state, why, and what happened to it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from app.messages import words
from app.models.agreements.events import EventRow
from app.models.agreements.terms import Standing
from app.models.base.values.dates import format_date, format_iso

_PROMISES: Final = 3
_PROMISE: Final = 60


def state_words(now: Standing) -> str:
    """``vigente``, ``por vencer``, ``borrador``; ``vigente, sin fecha de firma``."""
    state = words(f"agreement.state.{now.state}")
    return words("agreement.unsigned", state=state) if now.unsigned else state


def why_words(now: Standing, day: date) -> str:
    """Why it stands so on ``day``, and what is to be done by when."""
    days = {
        "end": format_date(now.ends_on) if now.ends_on else "",
        "notice": format_date(now.notice_on) if now.notice_on else "",
        "since": format_date(now.since) if now.since else "",
    }
    return words(f"agreement.why.{_why(now, day)}", **days)


def _why(now: Standing, day: date) -> str:
    if now.state == "suspended" and now.ends_on is not None:
        return "suspended_ending"
    if now.state == "in_force" and now.ends_on is None:
        return "endless"
    if now.state == "in_force":
        return "renews" if now.renews else "in_force"
    if now.state == "expiring" and now.renews:
        return "renewing_late" if now.notice_on is not None and day > now.notice_on else "renewing"
    return now.state


def left_open_words(promises: Sequence[str]) -> str:
    """What stays open of who leaves, so that somebody takes it; "" for nothing."""
    if not promises:
        return ""
    shown = " · ".join(one[:_PROMISE] for one in promises[:_PROMISES])
    more = f" · +{len(promises) - _PROMISES}" if len(promises) > _PROMISES else ""
    return words("agreement.left_open", count=len(promises), text=shown + more)


def event_words(row: EventRow) -> str:
    """``renovado hasta el 31/12/2027``."""
    code = "suspended_until" if row.kind == "suspended" and row.until_on else row.kind
    return words(f"agreement.event.{code}", until=format_iso(row.until_on))
