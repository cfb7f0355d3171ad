"""Taking what changed since the other office last said what it holds.

One round an export; nothing is read from the journal.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.models.alliance.resources import RESOURCES, Profile, Resource, SharedRow
from app.models.alliance.rules import KEPT_PREVIOUS, needs_full
from app.models.base.database import Reader, Tx

RowDigest = Callable[[Resource, SharedRow], bytes]


@dataclass(frozen=True, slots=True)
class Lineage:
    """This office's own lineage: a random epoch, its number, and the newest round."""

    epoch: str
    number: int
    round: int


def lineage(reader: Reader) -> Lineage:
    return Lineage(*(reader.row("SELECT epoch, epoch_number, round FROM exchange_state WHERE id = 1") or ("", 0, 0)))


@dataclass(frozen=True, slots=True)
class ResourceDelta:
    """A resource's rows to send (with their round), what was taken back, and the digests of all live rows."""

    resource: Resource
    rows: tuple[tuple[SharedRow, int], ...]
    gone: tuple[tuple[str, int], ...]
    live: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything a package for one counterpart says: the rounds (since, until] of this lineage."""

    lineage: Lineage
    since: int
    until: int
    full: bool
    deltas: tuple[ResourceDelta, ...]
    previous: tuple[tuple[int, str], ...]


def take(tx: Tx, to_uid: str, profile: Profile, digest: RowDigest) -> Snapshot:
    """Advances the round, notes which rows changed, and gathers what the counterpart does not hold yet.

    An alliance has no rows of its own to show: its package carries acknowledgements only.
    """
    state = lineage(tx)
    until = state.round + 1
    since = int(tx.value("SELECT acked FROM counterpart_state WHERE office_uid = ?", (to_uid,)) or 0)
    shown = RESOURCES if tx.value("SELECT kind FROM office") == "guild" else ()
    rows = {resource.name: resource.rows(tx, profile) for resource in shown}
    live = {r.name: {row.uid: digest(r, row) for row in rows[r.name]} for r in shown}
    for name, digests in live.items():
        _note_changes(tx, name, digests, until)
    revs = {name: _revs(tx, name) for name in rows}
    changed = sum(rev > since for found in revs.values() for rev, _ in found.values())
    total = sum(len(found) for found in rows.values())
    full = needs_full(since, changed, total)
    deltas = []
    for resource in shown:
        known = revs[resource.name]
        sent = [(row, known[row.uid][0]) for row in rows[resource.name] if full or known[row.uid][0] > since]
        gone = [(uid, rev) for uid, (rev, alive) in known.items() if not alive and rev > since and not full]
        deltas.append(ResourceDelta(resource, tuple(sent), tuple(sorted(gone)), live[resource.name]))
    tx.execute("UPDATE exchange_state SET round = ? WHERE id = 1", (until,))
    tx.touch("exchange_state")
    return Snapshot(state, 0 if full else since, until, full, tuple(deltas), _previous(tx, to_uid, state.epoch))


def _note_changes(tx: Tx, resource: str, live: Mapping[str, bytes], round_number: int) -> None:
    known = dict(tx.rows("SELECT uid, digest FROM shared_row WHERE resource = ?", (resource,)))
    for uid, digest in live.items():
        if known.get(uid) != digest:
            _set(tx, resource, uid, round_number, digest)
    for uid, digest in known.items():
        if digest is not None and uid not in live:
            _set(tx, resource, uid, round_number, None)


def _set(tx: Tx, resource: str, uid: str, rev: int, digest: bytes | None) -> None:
    tx.execute(
        "INSERT INTO shared_row (resource, uid, rev, digest) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (resource, uid) DO UPDATE SET rev = excluded.rev, digest = excluded.digest",
        (resource, uid, rev, digest),
    )


def _revs(reader: Reader, resource: str) -> dict[str, tuple[int, bool]]:
    rows = reader.rows("SELECT uid, rev, digest IS NOT NULL FROM shared_row WHERE resource = ?", (resource,))
    return {uid: (rev, bool(alive)) for uid, rev, alive in rows}


def _previous(reader: Reader, to_uid: str, epoch: str) -> tuple[tuple[int, str], ...]:
    rows = reader.rows(
        "SELECT until, package FROM package_sent WHERE to_uid = ? AND epoch = ? ORDER BY until DESC LIMIT ?",
        (to_uid, epoch, KEPT_PREVIOUS),
    )
    return tuple((until, package) for until, package in rows)


def note_sent(tx: Tx, to_uid: str, snapshot: Snapshot, package: str, file: str) -> None:
    """Remembers what was made, so that an acknowledgement can be matched to it."""
    tx.execute(
        "INSERT INTO package_sent (to_uid, epoch, since, until, package, file, row_count, made_at, acked_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL)",
        (
            *(to_uid, snapshot.lineage.epoch, snapshot.since, snapshot.until, package, file),
            *(sum(len(delta.rows) for delta in snapshot.deltas), tx.clock.instant()),
        ),
    )
    tx.touch("package_sent")


def renew_lineage(tx: Tx) -> None:
    """Starts a new lineage: the next package is a full one and says so."""
    tx.execute(
        "UPDATE exchange_state SET epoch = ?, epoch_number = epoch_number + 1 WHERE id = 1",
        (secrets.token_hex(8),),
    )
    tx.execute("UPDATE counterpart_state SET acked = 0")
    tx.touch("exchange_state")
    tx.touch("counterpart_state")


def sent_packages(reader: Reader) -> list[tuple[str, int, str, str]]:
    """``(to, until, package, epoch)`` of what was made, newest first."""
    rows = reader.rows("SELECT to_uid, until, package, epoch FROM package_sent ORDER BY id DESC LIMIT 1000")
    return [(to_uid, until, package, epoch) for to_uid, until, package, epoch in rows]
