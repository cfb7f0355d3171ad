"""The wordings by which the office asks for a consent: each with purpose, version and the day since when it counts.

A wording is never changed or removed: who agreed, agreed to that one. A new wording is a new version.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.members.consent import PURPOSES, Purpose


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One wording; ``from_date`` ISO text, "" for the program's own, which counts until the office writes one."""

    purpose: str
    version: str
    body: str
    from_date: str = ""


@command("privacy.text")
def add_text(tx: Tx, purpose: Purpose, body: str, from_date: date, version: str = "") -> str:
    """Adds a wording; its version is counted on per purpose unless said. Returns the version.

    Raises ``Refused``: "consent.purpose", "consent_text.empty", "consent_text.version", "consent_text.same".
    """
    if purpose not in PURPOSES:
        raise Refused("consent.purpose", field="purpose", text=str(purpose)[:40], names=", ".join(PURPOSES))
    wording = body.strip()
    if not wording:
        raise Refused("consent_text.empty", field="body")
    known = [one for one in texts(tx) if one.purpose == purpose]
    chosen = version.strip() or str(1 + max((int(v.version) for v in known if v.version.isdecimal()), default=0))
    if any(one.version == chosen for one in known):
        raise Refused("consent_text.version", field="version", version=chosen)
    present = text_in_force(tx, purpose, from_date)
    if present is not None and present.body == wording:
        raise Refused("consent_text.same", field="body", version=present.version)
    tx.insert(
        "privacy_text",
        uid=tx.new_uid(),
        purpose=purpose,
        version=chosen,
        body=wording,
        from_date=from_date.isoformat(),
    )
    return chosen


def texts(reader: Reader) -> list[ConsentText]:
    """The office's own wordings, by purpose, the newest first."""
    rows = reader.rows("SELECT purpose, version, body, from_date FROM privacy_text ORDER BY from_date DESC, id DESC")
    return sorted((ConsentText(*row) for row in rows), key=lambda one: _place(one.purpose))


def text_in_force(reader: Reader, purpose: str, day: date) -> ConsentText | None:
    """The office's own wording that counts on a day; ``None`` where it had none by then."""
    row = reader.row(
        "SELECT purpose, version, body, from_date FROM privacy_text WHERE purpose = ? AND from_date <= ? "
        "ORDER BY from_date DESC, id DESC LIMIT 1",
        (purpose, day.isoformat()),
    )
    return None if row is None else ConsentText(*row)


def text_versioned(reader: Reader, purpose: str, version: str) -> ConsentText | None:
    """The office's own wording of a version."""
    row = reader.row(
        "SELECT purpose, version, body, from_date FROM privacy_text WHERE purpose = ? AND version = ?",
        (purpose, version),
    )
    return None if row is None else ConsentText(*row)


def _place(purpose: str) -> int:
    known = [str(one) for one in PURPOSES]
    return known.index(purpose) if purpose in known else len(known)
