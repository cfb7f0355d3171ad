"""Applying a package of another office to its mirrors.

In one transaction, rows upserted, withdrawn rows removed, bad cells kept for review.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from app.models.alliance.chains import CHAINS, OF_A_CELL, ChainFault, ChainRow, chain_faults, note_faults
from app.models.alliance.counterparts import held
from app.models.alliance.resources import BY_NAME, Resource
from app.models.alliance.rules import STATUS_OF, Header, State, Status, judge
from app.models.base.database import Reader, Stored, Tx

FingerprintOf = Callable[[Mapping[str, bytes]], str]


@dataclass(frozen=True, slots=True)
class IncomingRow:
    """A row as read: values in the order of our columns, columns we do not know yet, its round and digest."""

    uid: str
    rev: int
    values: tuple[str | int | None, ...]
    extra: Mapping[str, str]
    digest: bytes


@dataclass(frozen=True, slots=True)
class BadCell:
    """A cell that cannot be used, with where it stands and why (a code)."""

    resource: str
    row_uid: str
    line: int
    column: str
    value: str
    code: str
    digest: bytes


@dataclass(frozen=True, slots=True)
class Incoming:
    """The rows of one package, already proven genuine."""

    header: Header
    file: str
    rows: Mapping[str, Sequence[IncomingRow]]
    gone: Mapping[str, Sequence[str]]
    fingerprints: Mapping[str, str]
    bad: Sequence[BadCell]


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of a package."""

    status: Status
    state: State
    rows: int
    problems: int
    state_matches: bool
    rewritten: tuple[ChainFault, ...] = ()


def apply_package(tx: Tx, incoming: Incoming, fingerprint_of: FingerprintOf) -> Applied:
    """Judges and, if it is next, applies a package.

    ``fingerprint_of`` gives a resource's mark from its live digests.
    """
    header = incoming.header
    state = judge(header, held(tx, header.sender))
    rewritten: tuple[ChainFault, ...] = ()
    if state == "applied":
        rewritten = chain_faults(tx, header.sender, _chain_rows(incoming), full=header.full)
        count = _write(tx, incoming)
        matches = all(
            fingerprint_of(_live(tx, header.sender, BY_NAME[name])) == mark
            for name, mark in incoming.fingerprints.items()
            if name in BY_NAME
        )
        _advance(tx, header, matches)
        note_faults(tx, header.sender, header.package, rewritten)
        state = "applied_with_review" if incoming.bad or rewritten else "applied"
    else:
        count, matches = 0, True
    if state != "repeated":
        _note(tx, incoming, state, count)
    problems = (len(incoming.bad) if count or incoming.bad else 0) + len(rewritten)
    return Applied(STATUS_OF[state], state, count, problems, matches, rewritten)


def _chain_rows(incoming: Incoming) -> list[ChainRow]:
    return [
        ChainRow(row.uid, str(row.values[0]), int(row.values[1] or 0), str(row.values[2]))
        for row in incoming.rows.get(CHAINS, ())
    ]


def _write(tx: Tx, incoming: Incoming) -> int:
    sender = incoming.header.sender
    count = 0
    if incoming.header.full:
        tx.execute(f"DELETE FROM quarantine WHERE office_uid = ? AND {OF_A_CELL}", (sender,))
    for name, rows in incoming.rows.items():
        resource = BY_NAME[name]
        if incoming.header.full:
            tx.execute(f"DELETE FROM {resource.mirror} WHERE office_uid = ?", (sender,))
        tx.executemany(_upsert(resource), (_mirror_row(sender, row) for row in rows))
        _forget_reviewed(tx, sender, name, [row.uid for row in rows])
        count += len(rows)
        tx.touch(resource.mirror)
    for name, uids in incoming.gone.items():
        resource = BY_NAME[name]
        tx.executemany(
            f"DELETE FROM {resource.mirror} WHERE office_uid = ? AND uid = ?", ((sender, uid) for uid in uids)
        )
        _forget_reviewed(tx, sender, name, uids)
        tx.touch(resource.mirror)
    for bad in incoming.bad:
        tx.execute(
            f"DELETE FROM {BY_NAME[bad.resource].mirror} WHERE office_uid = ? AND uid = ?",
            (sender, bad.row_uid),
        )
    tx.executemany(
        "INSERT INTO quarantine (office_uid, package, resource, row_uid, line, column_name, value, code, digest) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            (
                *(sender, incoming.header.package, bad.resource, bad.row_uid, bad.line, bad.column),
                *(bad.value[:500], bad.code, bad.digest),
            )
            for bad in incoming.bad
        ),
    )
    tx.touch("quarantine")
    return count


def _forget_reviewed(tx: Tx, sender: str, resource: str, uids: Sequence[str]) -> None:
    """A row that came again, or was withdrawn, needs no review any more."""
    tx.executemany(
        "DELETE FROM quarantine WHERE office_uid = ? AND resource = ? AND row_uid = ?",
        ((sender, resource, uid) for uid in uids),
    )


def _upsert(resource: Resource) -> str:
    columns = ("office_uid", "uid", *resource.mirror_columns, "rev", "digest", "extra")
    sets = ", ".join(f"{name} = excluded.{name}" for name in columns[2:])
    return (
        f"INSERT INTO {resource.mirror} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))}) "
        f"ON CONFLICT (office_uid, uid) DO UPDATE SET {sets}"
    )


def _mirror_row(sender: str, row: IncomingRow) -> tuple[Stored, ...]:
    extra = json.dumps(dict(row.extra), ensure_ascii=False, sort_keys=True) if row.extra else ""
    values = ((0 if value is None else value) for value in row.values)
    return (sender, row.uid, *values, row.rev, row.digest, extra)


def _live(reader: Reader, sender: str, resource: Resource) -> dict[str, bytes]:
    """Digests of everything held of a resource; rows kept for review count as received."""
    held_rows = dict(reader.rows(f"SELECT uid, digest FROM {resource.mirror} WHERE office_uid = ?", (sender,)))
    reviewed = reader.rows(
        f"SELECT row_uid, digest FROM quarantine WHERE office_uid = ? AND resource = ? AND {OF_A_CELL}",
        (sender, resource.name),
    )
    return held_rows | dict(reviewed)


def _advance(tx: Tx, header: Header, matches: bool) -> None:
    tx.execute(
        "UPDATE counterpart_state SET epoch = ?, epoch_number = ?, applied = ?, applied_package = ?, "
        "state_matches = ?, condition = '' WHERE office_uid = ?",
        (header.epoch, header.epoch_number, header.until, header.package, int(matches), header.sender),
    )
    tx.touch("counterpart_state")


def _note(tx: Tx, incoming: Incoming, state: State, count: int) -> None:
    header = incoming.header
    tx.execute(
        "INSERT INTO package_received (from_uid, epoch, since, until, package, file, status, state, row_count, "
        "problem_count, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (package) DO UPDATE SET "
        "status = excluded.status, state = excluded.state, row_count = excluded.row_count, "
        "problem_count = excluded.problem_count",
        (
            *(header.sender, header.epoch, header.since, header.until, header.package, incoming.file),
            *(STATUS_OF[state], state, count, len(incoming.bad), tx.clock.instant()),
        ),
    )
    if state == "forked":
        tx.execute("UPDATE counterpart_state SET condition = 'forked' WHERE office_uid = ?", (header.sender,))
        tx.touch("counterpart_state")
    tx.touch("package_received")


def waiting_files(reader: Reader, office_uid: str) -> list[str]:
    """Files of an office that wait for an earlier one, oldest first."""
    rows = reader.rows(
        "SELECT file FROM package_received WHERE from_uid = ? AND status = 'waiting' ORDER BY epoch, since",
        (office_uid,),
    )
    return [row[0] for row in rows]
