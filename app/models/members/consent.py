"""What a member allowed the office to pass on, by purpose, with its day and channel."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, Literal

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused

Purpose = Literal["resumen", "contacto"]
PURPOSES: Final[tuple[Purpose, ...]] = ("resumen", "contacto")


@command("members.consent")
def give_consent(tx: Tx, member_ids: Sequence[int], purpose: Purpose, given_on: date, channel: str) -> int:
    """Notes a consent for each member who has none in force; returns how many were added."""
    if purpose not in PURPOSES:
        raise Refused("consent.purpose", field="purpose", text=purpose)
    if not channel.strip():
        raise Refused("consent.channel", field="channel")
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
            text_version="",
            given_on=given_on.isoformat(),
            channel=channel.strip(),
            revoked_on=None,
            revoked_channel="",
        )
        added += 1
    return added


@command("members.revoke_consent")
def revoke_consents(tx: Tx, member_ids: Sequence[int], purpose: Purpose, revoked_on: date) -> int:
    """Ends consents; the next package takes the members' rows back from the alliance. Returns how many ended."""
    return sum(
        tx.execute(
            "UPDATE consent SET revoked_on = ? WHERE member_id = ? AND purpose = ? AND revoked_on IS NULL",
            (revoked_on.isoformat(), member_id, purpose),
        )
        for member_id in member_ids
    )


def consenting(reader: Reader, purpose: Purpose) -> set[int]:
    """Members whose consent for a purpose is in force."""
    sql = "SELECT DISTINCT member_id FROM consent WHERE purpose = ? AND revoked_on IS NULL AND member_id IS NOT NULL"
    rows = reader.rows(sql, (purpose,))
    return {row[0] for row in rows}
