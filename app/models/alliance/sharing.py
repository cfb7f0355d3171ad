"""Taking what changed since the other office last said what it holds.

One round an export; nothing is read from the journal.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.models.alliance.chains import CHAINS
from app.models.alliance.resources import RESOURCES, Profile, Resource, SharedRow
from app.models.alliance.rules import KEPT_PREVIOUS, needs_full
from app.models.alliance.sent_heads import note_head
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


_Revs = dict[str, tuple[int, bytes | None]]


def take(tx: Tx, to_uid: str, profile: Profile, digest: RowDigest) -> Snapshot:
    """Advances the round, notes which rows changed, and gathers what the counterpart does not hold yet.

    An alliance has no rows of its own to show: its package carries acknowledgements only.
    """
    snapshot, before, after = _gather(tx, to_uid, profile, digest)
    for name, revs in after.items():
        for uid, (rev, mark) in revs.items():
            if before[name].get(uid) != (rev, mark):
                _set(tx, name, uid, rev, mark)
    _note_heads(tx, snapshot)
    tx.execute("UPDATE exchange_state SET round = ? WHERE id = 1", (snapshot.until,))
    tx.touch("exchange_state")
    return snapshot


def _note_heads(tx: Tx, snapshot: Snapshot) -> None:
    """What goes out as the last receipt of a series is confirmed again in every package after it."""
    own = {row[0] for row in tx.rows("SELECT uid FROM receipt_series")}
    for delta in snapshot.deltas:
        for row, _ in delta.rows if delta.resource.name == CHAINS else ():
            if row.uid in own:
                note_head(tx, row.uid, int(row.values[1]), str(row.values[2]), snapshot.until)


def foresee(reader: Reader, to_uid: str, profile: Profile, digest: RowDigest) -> Snapshot:
    """What ``take`` would gather now, without noting anything."""
    return _gather(reader, to_uid, profile, digest)[0]


def _gather(
    reader: Reader, to_uid: str, profile: Profile, digest: RowDigest
) -> tuple[Snapshot, dict[str, _Revs], dict[str, _Revs]]:
    """The snapshot, and the noted rows of each resource before and after it."""
    state = lineage(reader)
    until = state.round + 1
    since = int(reader.value("SELECT acked FROM counterpart_state WHERE office_uid = ?", (to_uid,)) or 0)
    shown = RESOURCES if reader.value("SELECT kind FROM office") == "guild" else ()
    rows = {resource.name: resource.rows(reader, profile) for resource in shown}
    live = {r.name: {row.uid: digest(r, row) for row in rows[r.name]} for r in shown}
    before = {name: _noted(reader, name) for name in rows}
    after = {name: _moved(before[name], live[name], until) for name in rows}
    changed = sum(rev > since for revs in after.values() for rev, _ in revs.values())
    full = needs_full(since, changed, sum(len(found) for found in rows.values()))
    deltas = []
    for resource in shown:
        revs = after[resource.name]
        sent = [(row, revs[row.uid][0]) for row in rows[resource.name] if full or revs[row.uid][0] > since]
        gone = [(uid, rev) for uid, (rev, mark) in revs.items() if mark is None and rev > since and not full]
        deltas.append(ResourceDelta(resource, tuple(sent), tuple(sorted(gone)), live[resource.name]))
    earlier = _previous(reader, to_uid, state.epoch)
    return Snapshot(state, 0 if full else since, until, full, tuple(deltas), earlier), before, after


def _moved(noted: _Revs, live: Mapping[str, bytes], round_number: int) -> _Revs:
    """What is noted of a resource after this round: new and changed rows, and those no longer there."""
    moved: _Revs = {uid: (round_number, mark) for uid, mark in live.items()}
    for uid, (rev, mark) in noted.items():
        if mark == live.get(uid):
            moved[uid] = (rev, mark)
        elif uid not in live:
            moved[uid] = (round_number, None)
    return moved


def _noted(reader: Reader, resource: str) -> _Revs:
    rows = reader.rows("SELECT uid, rev, digest FROM shared_row WHERE resource = ?", (resource,))
    return {uid: (rev, mark) for uid, rev, mark in rows}


def _set(tx: Tx, resource: str, uid: str, rev: int, digest: bytes | None) -> None:
    tx.execute(
        "INSERT INTO shared_row (resource, uid, rev, digest) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (resource, uid) DO UPDATE SET rev = excluded.rev, digest = excluded.digest",
        (resource, uid, rev, digest),
    )


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
