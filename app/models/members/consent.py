"""What a member allowed the office to pass on, by purpose, with its day and channel."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso

Purpose = Literal["resumen", "contacto", "directorio", "fotos", "difusion"]
PURPOSES: Final[tuple[Purpose, ...]] = ("resumen", "contacto", "directorio", "fotos", "difusion")


@dataclass(frozen=True, slots=True)
class Given:
    """A consent in force; ``given_on`` ISO text."""

    purpose: str
    given_on: str
    channel: str
    text_version: str


@command("members.consent")
def give_consent(
    tx: Tx, member_ids: Sequence[int], purpose: Purpose, given_on: date, channel: str, text_version: str = ""
) -> int:
    """Notes a consent for each member who has none in force; returns how many were added.

    ``text_version`` names the wording they agreed to, "" where nobody knows. Raises ``Refused``: "consent.purpose",
    "consent.channel", "consent.future".
    """
    if purpose not in PURPOSES:
        raise Refused("consent.purpose", field="purpose", text=purpose, names=", ".join(PURPOSES))
    if not channel.strip():
        raise Refused("consent.channel", field="channel")
    if given_on > tx.clock.today():
        raise Refused("consent.future", field="day")
    added = 0
    for member_id in member_ids:
        if tx.value(
            "SELECT 1 FROM consent WHERE member_id = ? AND purpose = ? AND revoked_on IS NULL",
            (member_id, purpose),
        ):
            continue
        tx.insert(
            "consent",
            uid=tx.new_uid(),
            member_id=member_id,
            person_id=None,
            purpose=purpose,
            text_version=text_version,
            given_on=given_on.isoformat(),
            channel=channel.strip(),
            revoked_on=None,
            revoked_channel="",
        )
        added += 1
    return added


@command("members.revoke_consent")
def revoke_consents(tx: Tx, member_ids: Sequence[int], purpose: Purpose, revoked_on: date, channel: str = "") -> int:
    """Ends consents; the next package takes the members' rows back from the alliance. Returns how many ended.

    Raises ``Refused``: "consent.future", "consent.revoked_before" where one was given after that day.
    """
    if revoked_on > tx.clock.today():
        raise Refused("consent.future", field="day")
    for member_id in member_ids:
        given = next((one.given_on for one in consents_of(tx, member_id) if one.purpose == purpose), None)
        if given is not None and given > revoked_on.isoformat():
            raise Refused("consent.revoked_before", field="day", day=format_iso(given))
    return sum(
        tx.execute(
            "UPDATE consent SET revoked_on = ?, revoked_channel = ? "
            "WHERE member_id = ? AND purpose = ? AND revoked_on IS NULL",
            (revoked_on.isoformat(), channel.strip(), member_id, purpose),
        )
        for member_id in member_ids
    )


def consenting(reader: Reader, purpose: Purpose) -> set[int]:
    """Members whose consent for a purpose is in force."""
    sql = "SELECT DISTINCT member_id FROM consent WHERE purpose = ? AND revoked_on IS NULL AND member_id IS NOT NULL"
    rows = reader.rows(sql, (purpose,))
    return {row[0] for row in rows}


def revocations_of(reader: Reader, member_id: int) -> dict[str, tuple[str, str]]:
    """By purpose when and how a consent was last taken back: ISO text and channel."""
    rows = reader.rows(
        "SELECT purpose, revoked_on, revoked_channel FROM consent WHERE member_id = ? AND revoked_on IS NOT NULL "
        "ORDER BY id",
        (member_id,),
    )
    return {row[0]: (row[1], row[2]) for row in rows}


def consents_of(reader: Reader, member_id: int) -> list[Given]:
    """What a member consents to now, the oldest first."""
    rows = reader.rows(
        "SELECT purpose, given_on, channel, text_version FROM consent "
        "WHERE member_id = ? AND revoked_on IS NULL ORDER BY id",
        (member_id,),
    )
    return [Given(*row) for row in rows]
