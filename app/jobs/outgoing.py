"""What the next package would carry, row by row, without making it: shown to whoever decides to send."""

from __future__ import annotations

from dataclasses import dataclass

from app.jobs.packages import shared_row_digest
from app.models.alliance import counterparts, sharing
from app.models.alliance.resources import Profile
from app.models.base import settings
from app.models.base.database import Reader, Tx, command


@dataclass(frozen=True, slots=True)
class OutgoingTable:
    """One table as it travels: the rows that would go, how many there are in all, how many are taken back."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]
    total: int
    withdrawn: int


@dataclass(frozen=True, slots=True)
class Outgoing:
    """``complete``: everything goes, not only what changed; ``known``: the other office said what it holds."""

    complete: bool
    known: bool
    tables: tuple[OutgoingTable, ...]


def outgoing(reader: Reader, to_uid: str, profile: Profile) -> Outgoing:
    """The next package's rows for a linked office; for an unknown ``to_uid`` those of the first one."""
    snapshot = sharing.foresee(reader, to_uid, profile, shared_row_digest)
    tables = tuple(
        OutgoingTable(
            delta.resource.name,
            delta.resource.column_names,
            tuple(row.values for row, _ in delta.rows),
            len(delta.live),
            len(delta.gone),
        )
        for delta in snapshot.deltas
    )
    return Outgoing(snapshot.full, counterparts.holding(reader, to_uid).acked > 0, tables)


@command("settings.change")
def keep_profile(tx: Tx, profile: Profile) -> None:
    """How much every package carries from now on."""
    settings.put(tx, settings.EXCHANGE_PROFILE, profile)
