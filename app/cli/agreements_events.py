"""Verbs of what happens to an agreement: approved, renewed, denounced, ended, suspended; its alert dealt with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import click

from app.cli.agreements_said import changing_agreement, organization_said
from app.cli.verbs import DAY, WHOLE, Room, Session, verb
from app.models.agreements.events import (
    Paper,
    approve_agreement,
    deal_with_alert,
    denounce_agreement,
    events_of,
    note_agreement,
    renew_agreement,
    resume_agreement,
    revoke_event,
    suspend_agreement,
    terminate_agreement,
)
from app.models.base.errors import Refused
from app.office import Office

Do = Callable[[Office, int, date, dict[str, Any]], object]


def add(agreements: Room) -> None:
    """Puts these verbs under ``agreements``."""
    _happening(agreements, "approve", '--document "Acta 12/2026"', _approve, by=True)
    _happening(agreements, "renew", "--until 2028-12-31", _renew, until=True)
    _happening(agreements, "denounce", '--by Sela --document "Nota 14/2026"', _denounce, until=True, by=True)
    _happening(agreements, "terminate", '--note "Se cumplió"', _terminate)
    _happening(agreements, "suspend", "--until 2027-03-31", _suspend, until=True)
    _happening(agreements, "resume", "--date 2027-04-01", _resume)
    _happening(agreements, "note", '--note "Se conversó con el banco"', _note)
    _add_dealt(agreements)
    _add_revoke(agreements)


def _happening(agreements: Room, name: str, shown: str, do: Do, *, until: bool = False, by: bool = False) -> None:
    def one(session: Session, ref: str, event_day: date | None, **said: Any) -> None:
        with changing_agreement(session, ref) as (office, found):
            said["paper"] = Paper(said["event_document"], said["agreement_note"])
            who = said.get("by_name")
            said["by"] = None if who is None else organization_said(office, who)
            do(office, found, event_day or office.clock.today(), said)

    function: Any = one
    function = click.option("--note", "agreement_note", default="", metavar="TEXT")(function)
    function = click.option("--document", "event_document", default="", metavar="TEXT")(function)
    if by:
        function = click.option("--by", "by_name", metavar="NAME")(function)
    if until:
        function = click.option("--until", "event_until", type=DAY, metavar="DAY")(function)
    function = click.option("--date", "event_day", type=DAY, metavar="DAY")(function)
    function = click.argument("ref", metavar="REF")(function)
    verb(agreements, name, example=f"gremial --office gremio.gremial agreements {name} alianza {shown}")(function)


def _approve(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(approve_agreement, found, day, said["by"], said["paper"])


def _renew(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(renew_agreement, found, day, said["event_until"], said["paper"])


def _denounce(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(denounce_agreement, found, day, said["event_until"], said["by"], said["paper"])


def _terminate(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(terminate_agreement, found, day, said["paper"])


def _suspend(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(suspend_agreement, found, day, said["event_until"], said["paper"])


def _resume(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(resume_agreement, found, day, said["paper"])


def _note(office: Office, found: int, day: date, said: dict[str, Any]) -> object:
    return office.run(note_agreement, found, day, said["paper"])


def _add_dealt(agreements: Room) -> None:
    @verb(agreements, "dealt", example="gremial --office gremio.gremial agreements dealt alianza")
    @click.argument("ref", metavar="REF")
    @click.option("--note", "agreement_note", default="", metavar="TEXT")
    def dealt(session: Session, ref: str, agreement_note: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            office.run(deal_with_alert, found, agreement_note)


def _add_revoke(agreements: Room) -> None:
    @verb(
        agreements, "revoke", example='gremial --office gremio.gremial agreements revoke alianza 7 --reason "Era 2028"'
    )
    @click.argument("ref", metavar="REF")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    @click.option("--reason", required=True, metavar="TEXT")
    def revoke(session: Session, ref: str, number: int, reason: str) -> None:
        with changing_agreement(session, ref) as (office, found):
            if number not in [one.id for one in office.read(events_of, found)]:
                raise Refused("agreement.event_unknown", field="event", text=str(number))
            office.run(revoke_event, number, reason)
