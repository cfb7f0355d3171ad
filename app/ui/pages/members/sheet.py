"""Everything the detail shows of one member, asked in one go. How it looks is the detail's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.history import Step, history
from app.models.base.registry import Table
from app.models.directory.tables import TABLES as DIRECTORY
from app.models.dues.queries import Account, account
from app.models.dues.receipt_queries import ReceiptRow, receipt_ids, receipts_by_id
from app.models.members.parties import Party
from app.models.members.queries import MemberRow, categories, member
from app.models.members.record import MemberEvent, event_uids, events_of, party_of
from app.models.members.tables import TABLES as MEMBERS

LAST_RECEIPTS: Final = 5
_OF_EVENTS: Final = ("on_date", "reason", "act")
_TABLES: Final[dict[str, Table]] = {table.name: table for table in (*DIRECTORY, *MEMBERS)}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A member as the desk needs to know them."""

    member: MemberRow
    account: Account
    events: list[MemberEvent]
    receipts: list[ReceiptRow]
    all_receipts: int


def sheet_of(reader: Reader, member_id: int) -> Sheet | None:
    """``None`` when the member is no longer there."""
    try:
        found = member(reader, member_id)
    except Refused:
        return None
    ids = receipt_ids(reader, member_id=member_id)
    return Sheet(
        found,
        account(reader, member_id),
        events_of(reader, member_id),
        receipts_by_id(reader, ids[:LAST_RECEIPTS]),
        len(ids),
    )


@dataclass(frozen=True, slots=True)
class Record:
    """What happened to the member's record, newest first, with the names that old ids stood for."""

    steps: list[Step]
    categories: dict[int, str]


def _event_steps(reader: Reader, member_id: int) -> list[Step]:
    """What was noted of the membership and corrected since: day, reason and resolution."""
    found = []
    for uid in event_uids(reader, member_id):
        for step in history(reader, _TABLES["member_event"], uid):
            told = {name: change for name, change in step.changes.items() if name in _OF_EVENTS and any(change)}
            found.append(replace(step, op="u", changes=told))
    return found


def record_of(reader: Reader, row: MemberRow) -> Record:
    """The history of the membership and of the person or organisation behind it, by transaction."""
    events = _event_steps(reader, row.id)
    return _record(reader, (party_of(reader, row.id), ("member", row.uid)), events)


def record_of_party(reader: Reader, row: Party) -> Record:
    """The history of a record of the directory, member or not."""
    if row.member_id is not None:
        return record_of(reader, member(reader, row.member_id))
    return _record(reader, ((row.kind, row.uid),), [])


def _record(reader: Reader, tables: Sequence[tuple[str, str]], events: Sequence[Step]) -> Record:
    steps: dict[int, Step] = {}
    for table, uid in tables:
        for step in history(reader, _TABLES[table], uid):
            before = steps.get(step.batch)
            changes = {**(before.changes if before else {}), **step.changes}
            op = "i" if "i" in (step.op, before.op if before else "") else step.op
            steps[step.batch] = Step(step.batch, step.at, step.actor, step.verb, step.reason, op, changes)
    for step in events:
        held = steps.get(step.batch)
        if held is None:
            steps[step.batch] = step
        elif held.op != "i":  # of the admission itself the record tells already
            steps[step.batch] = replace(held, changes={**held.changes, **step.changes})
    newest = sorted(steps.values(), key=lambda step: step.batch, reverse=True)
    return Record(newest, {one.id: one.name for one in categories(reader)})
