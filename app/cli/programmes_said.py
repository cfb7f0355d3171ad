"""What the verbs of programmes and districts share: naming a programme, a business, a team. No verb lives here."""

from __future__ import annotations

from typing import Any

from app.models.agreements.programme_queries import resolve_enrolment
from app.models.agreements.queries import resolve_agreement
from app.models.agreements.requests import PROGRAMME_KINDS
from app.models.agreements.teams import teams
from app.models.base.errors import Refused
from app.models.base.values.text import fold
from app.models.members.parties import resolve_party
from app.office import Office


def find_programme(office: Office, text: str) -> int:
    """A programme or pilot by identity, number, title or a part of it. Raises as ``resolve_agreement``."""
    return office.read(resolve_agreement, text, PROGRAMME_KINDS)


def find_business(office: Office, programme_id: int, text: str) -> int:
    """A business of a programme by its number there or its name. Raises as ``resolve_enrolment``."""
    return office.read(resolve_enrolment, programme_id, text)


def find_team(office: Office, programme_id: int, text: str) -> int:
    """A team of a programme by its name or a part of it.

    Raises ``Refused``: "team.unknown", "programme.team_several".
    """
    found, wanted = office.read(teams, programme_id), fold(text)
    fitting = [one for one in found if fold(one.name) == wanted] or [one for one in found if wanted in fold(one.name)]
    if not fitting:
        raise Refused("team.unknown", field="team")
    if len(fitting) > 1:
        names = " · ".join(one.name for one in fitting[:4])
        raise Refused("programme.team_several", field="team", text=text[:80], names=names)
    return fitting[0].id


def who_asks(office: Office, name: str) -> dict[str, Any]:
    """Of the directory where it is known there, else the name alone. Several are refused as by ``resolve_party``."""
    try:
        found = office.read(resolve_party, name)
    except Refused as refusal:
        if refusal.code != "party.unknown_text":
            raise
        return {"name": name}
    return {"name": name, f"{found.kind}_id": found.id}
