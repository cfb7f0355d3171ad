"""What the verbs of commitments, activities and targets understand of what is typed: names, kinds, hours, amounts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.cli.output import show, show_json
from app.cli.verbs import Session
from app.messages import words
from app.models.agreements.areas import resolve_area
from app.models.agreements.kinds import Group, kinds, resolve_kind
from app.models.agreements.parties import resolve_agreement_party
from app.models.agreements.project_queries import resolve_project
from app.models.agreements.promise_queries import ActivityRow, ActivityWish, CommitmentRow
from app.models.agreements.queries import resolve_agreement
from app.models.base.attachments import caption
from app.models.base.errors import Problem, Refused
from app.models.base.values.hours import parse_hours
from app.models.cash.funds import resolve_fund
from app.models.members.parties import resolve_party
from app.office import Office


def agreement_of(office: Office, text: str) -> int:
    return office.read(resolve_agreement, text)


def area_of(office: Office, agreement_id: int, text: str) -> int | None:
    """The area; ``None`` for "", which takes it off."""
    return office.read(resolve_area, agreement_id, text).id if text else None


def party_of(office: Office, agreement_id: int, text: str) -> int | None:
    """The institution of the agreement; ``None`` for ""."""
    return office.read(resolve_agreement_party, agreement_id, text).organization_id if text else None


def organization_of(office: Office, text: str) -> int | None:
    """Any institution of the directory; ``None`` for ""."""
    return office.read(resolve_party, text, "organization").id if text else None


def person_of(office: Office, text: str) -> int | None:
    """The person of the directory; ``None`` for ""."""
    return office.read(resolve_party, text, "person").id if text else None


def fund_of(office: Office, text: str) -> int | None:
    """The fund; ``None`` for ""."""
    return office.read(resolve_fund, text) if text else None


def kind_of(office: Office, group: Group, text: str) -> str:
    """The code of a kind from itself or its name; "" stays ""."""
    return resolve_kind(group, text, office.facts.country) if text else ""


def kind_name(office: Office, group: Group, code: str) -> str:
    found = kinds(group, office.facts.country).get(code)
    return code if found is None else found.name


def minutes_of(text: str | None) -> int | None:
    """Minutes of ``2:30`` or ``2,5``. Raises ``Refused("hours.odd")``."""
    if not text:
        return None
    found = parse_hours(text)
    if isinstance(found, Problem):
        raise Refused(found.code, field="hours", **found.params)
    return found


def number_said(text: str, field: str) -> int:
    """A whole number typed inside of an option. Raises ``Refused("form.not_a_number")``."""
    if not text.strip().isdecimal():
        raise Refused("form.not_a_number", field=field, text=text[:40])
    return int(text)


def activities_wished(office: Office, said: dict[str, Any]) -> ActivityWish:
    """What is looked for, by names."""
    return ActivityWish(
        text=said["search"],
        kind="" if said["kind"] is None else kind_of(office, "activity", said["kind"]),
        agreement_id=None if said["agreement"] is None else agreement_of(office, said["agreement"]),
        project_id=office.read(resolve_project, said["of_project"]) if said.get("of_project") else None,
        organizer_id=None if said["organizer"] is None else organization_of(office, said["organizer"]),
        state=said["state"] or "",
        since=said["since"].isoformat() if said["since"] else "",
        until=said["until"].isoformat() if said["until"] else "",
    )


def keep_evidence(
    session: Session, office: Office, table: str, row: ActivityRow | CommitmentRow, file: Path, said_of_it: str = ""
) -> None:
    """Hangs a file on an activity or a commitment and says so. Raises as ``attach_file``.

    ``said_of_it``: what the file is; folders of reports print it, and tell a list of people from a photo by it.
    """
    from app.jobs.attachments import attach_file

    made = attach_file(office, table, row.uid, file)
    if said_of_it:
        office.run(caption, made, said_of_it)
    if session.json:
        show_json({table: row.id, "file": file})
    else:
        said = row.title if isinstance(row, ActivityRow) else row.body[:60]
        show(words("cli.evidence_kept", file=file.name, body=said))
