"""Putting right what was noted of a membership: the day, reason or resolution of an event, or the last one taken back.

Noting a new one is ``commands.change_status``.
"""

from __future__ import annotations

from datetime import date

from app.models.base.database import SqlValue, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.base.values.text import clean
from app.models.members.record import MemberEvent, events_of
from app.models.members.rules import STATUS_AFTER


@command("members.correct_event")
def correct_event(tx: Tx, event_id: int, on_date: date | None, reason: str, act: str) -> None:
    """Writes another day (``None``: unknown), reason and resolution of an event; what happened stays what it was.

    Of the first admission the member's own day of joining and resolution follow. Raises ``Refused``:
    "member.event_gone", "member.event_future", "member.event_before" and "member.event_after" (the events keep
    the order in which they happened).
    """
    member_id, events, place = _found(tx, event_id)
    if on_date is not None:
        _refuse_out_of_order(tx, events, place, on_date)
    day = on_date.isoformat() if on_date else None
    tx.update("member_event", event_id, on_date=day, reason=clean(reason), act=clean(act))
    if place == 0 and events[0].event == "admitted":
        own: dict[str, SqlValue] = {"joined_on": day, "admission_act": clean(act)}
        tx.update("member", member_id, **own)
    _stand_as_the_last(tx, member_id)


@command("members.take_back_event")
def take_back_event(tx: Tx, event_id: int) -> None:
    """Takes the last event of a membership back: the status is again what it was before.

    Raises ``Refused``: "member.event_gone", "member.event_first" (the admission: a record noted by mistake is taken
    back as a whole), "member.event_not_last".
    """
    member_id, events, place = _found(tx, event_id)
    if place == 0:
        raise Refused("member.event_first", field="event")
    if place != len(events) - 1:
        raise Refused("member.event_not_last", field="event", day=_day_words(events[-1]))
    tx.execute("DELETE FROM member_event WHERE id = ?", (event_id,))
    _stand_as_the_last(tx, member_id)


def _stand_as_the_last(tx: Tx, member_id: int) -> None:
    """The status is what the last event left; one without a day may have changed places with a dated one."""
    status = STATUS_AFTER[events_of(tx, member_id)[-1].event]
    if status != tx.value("SELECT status FROM member WHERE id = ?", (member_id,)):
        tx.update("member", member_id, status=status)


def _found(tx: Tx, event_id: int) -> tuple[int, list[MemberEvent], int]:
    member_id = tx.value("SELECT member_id FROM member_event WHERE id = ?", (event_id,))
    if member_id is None:
        raise Refused("member.event_gone", field="event")
    events = events_of(tx, member_id)
    return member_id, events, [one.id for one in events].index(event_id)


def _refuse_out_of_order(tx: Tx, events: list[MemberEvent], place: int, day: date) -> None:
    if day > tx.clock.today():
        raise Refused("member.event_future", field="on_date")
    text = day.isoformat()
    before = max((one.on_date for one in events[:place] if one.on_date), default="")
    after = min((one.on_date for one in events[place + 1 :] if one.on_date), default="")
    if before and text < before:
        raise Refused("member.event_before", field="on_date", day=format_iso(before))
    if after and text > after:
        raise Refused("member.event_after", field="on_date", day=format_iso(after))


def _day_words(event: MemberEvent) -> str:
    return format_iso(event.on_date) or "—"
