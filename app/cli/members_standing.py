"""Verbs of one membership: why it stands as the lists show, and putting right what was noted of it."""

from __future__ import annotations

from datetime import date

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import DAY, WHOLE, Room, Session, verb
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.members.events import correct_event, take_back_event
from app.models.members.queries import resolve_member
from app.models.members.record import MemberEvent, events_of
from app.office import Office


def add_standing(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_why(members)
    _add_events(members)


def _add_why(members: Room) -> None:
    @verb(members, "why", example="gremial --office gremio.gremial members why 101 --as-of 2026-06-30")
    @click.argument("ref", metavar="REF")
    @click.option("--as-of", type=DAY, metavar="DAY")
    def why_so(session: Session, ref: str, as_of: date | None) -> None:
        from app.jobs.standing import why

        with reading(session) as office:
            found = office.read(why, office.facts, office.read(resolve_member, ref), as_of)
        if session.json:
            told = found.explained
            show_json(
                {
                    **{
                        name: getattr(found, name) for name in ("number", "name", "day", "standing", "rule", "settings")
                    },
                    **{name: getattr(told, name) for name in ("overdue", "debt", "months", "article")},
                    **{name: getattr(told, name) for name in ("event", "dues", "last_receipts")},
                }
            )
            return
        show(f"{found.number} {found.name}".strip(), found.said, found.rule, *found.settings, "")
        show(*(f"{'    ' * line.depth}- {line.text}" for line in found.records))


def _add_events(members: Room) -> None:
    @verb(
        members,
        "events",
        example='gremial --office gremio.gremial members events 101 --correct 2 --act "Acta 13/2026, Comité Ejecutivo"',
    )
    @click.argument("ref", metavar="REF")
    @click.option("--correct", type=WHOLE, metavar="N")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--reason", metavar="TEXT")
    @click.option("--act", metavar="TEXT")
    @click.option("--take-back", is_flag=True)
    def events(
        session: Session,
        ref: str,
        correct: int | None,
        day: date | None,
        reason: str | None,
        act: str | None,
        take_back: bool,
    ) -> None:
        with writing(session) if take_back or correct is not None else reading(session) as office:
            member_id = office.read(resolve_member, ref)
            if correct is not None:
                _correct(office, office.read(events_of, member_id), correct, day, reason, act)
            elif take_back:
                last = office.read(events_of, member_id)[-1:]
                office.run(take_back_event, last[0].id if last else 0)
            elif (day, reason, act) != (None, None, None):
                raise Refused("cli.event_which", field="correct")
            found = office.read(events_of, member_id)
        if session.json:
            show_json([{n: getattr(one, n) for n in ("event", "on_date", "reason", "act")} for one in found])
            return
        rows = [
            (str(at), format_iso(one.on_date), words(f"event.{one.event}"), one.reason, one.act)
            for at, one in enumerate(found, 1)
        ]
        show(*table(("place", "date", "event", "reason", "act"), rows))


def _correct(
    office: Office, events: list[MemberEvent], number: int, day: date | None, reason: str | None, act: str | None
) -> None:
    """What is not said stays as it was noted."""
    if not 1 <= number <= len(events):
        raise Refused("cli.event_unknown", field="correct", number=number, count=len(events))
    if (day, reason, act) == (None, None, None):
        raise Refused("cli.event_nothing", field="correct")
    one = events[number - 1]
    known = date.fromisoformat(one.on_date) if one.on_date else None
    office.run(
        correct_event,
        one.id,
        day or known,
        one.reason if reason is None else reason,
        one.act if act is None else act,
    )
