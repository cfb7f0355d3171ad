"""Joining two records of the same person or organisation. Who may be one: ``members.twins``; parting: ``parting``.

What the other one had is pointed to the one that stays: dues, payments, receipts (their paper stays as it was printed),
consents, offices held, letters, files, the membership where only the other one has it. Of two charges of the same due
and period the one without any payment is voided; fines and services are asked as often as they happen and stay. What
one left on account settles at once what the other owed.

Two memberships become one: the one that stays keeps its admission, and what happened in the other one (suspended,
reinstated, left) is put in its place by date when both tell one story – each step may follow the one before it and the
last one leaves the status that it has. Where they contradict each other only the history of the one that stays counts.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.registry import Table
from app.models.directory.rules import party_keys
from app.models.dues.credits import payments_with_credit, use_credits
from app.models.dues.queries import open_charges
from app.models.dues.relief import void_charge
from app.models.dues.settled import NOT_VOID, SETTLED
from app.models.dues.sides import MEMBER_FIELDS, Side, Sides, sides_of
from app.models.members.parties import PartyRef
from app.models.members.record import MemberEvent, events_of
from app.models.members.rules import Status, event_allowed, member_keys

GONE_WITH_IT: Final = ("member_event", "category_change")
"""What is not pointed to the one that stays, which has its own (but see ``_join_events``)."""
_ONE_EACH: Final = ("person_trait",)
_ONCE: Final[Mapping[str, tuple[str, ...]]] = {
    "office_holding": ("person_id", "organization_id", "office", "represents", "from_date", "until_date"),
    "business_state": ("person_id", "organization_id", "state", "on_date"),
}
"""What both may have been noted with in the same words; it stays once."""


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What joining would do: rows pointed to the one that stays by table, and charges that would be voided.

    ``settled`` minor units that one has in favour would pay what is owed.
    """

    sides: Sides
    moved: Mapping[str, int]
    voided: tuple[int, ...]
    settled: int = 0


@dataclass(frozen=True, slots=True)
class Merged:
    """The note of a joining, by which it can be parted, and the batch that did it."""

    merge_id: int
    batch: int


def merge_preview(reader: Reader, kept: PartyRef, gone: PartyRef, tables: Sequence[Table]) -> MergePreview:
    """What ``merge_records`` would do, without doing it."""
    sides = sides_of(reader, kept, gone, tables)
    moved: dict[str, int] = {}
    for table, column, old, _ in _references(sides, tables):
        count = reader.value(f"SELECT count(*) FROM {table} WHERE {column} = ?", (old,))
        if count:
            moved[table] = moved.get(table, 0) + int(count)
    voided = tuple(one for one, _ in _doubled(reader, sides))
    return MergePreview(sides, moved, voided, _credit_used(reader, sides, voided))


def _credit_used(reader: Reader, sides: Sides, voided: Sequence[int]) -> int:
    if sides.kept.member is None or sides.gone.member is None:
        return 0
    both = (sides.kept.member, sides.gone.member)
    left = sum(part for one in both for _, _, part in payments_with_credit(reader, one))
    owed = sum(one.balance for member in both for one in open_charges(reader, member) if one.id not in voided)
    return min(left, owed)


@command("members.merge", needs=Role.ADMIN)
def merge_records(
    tx: Tx, kept: PartyRef, gone: PartyRef, take: Sequence[str], tables: Sequence[Table], merged_on: date, reason: str
) -> Merged:
    """Joins ``gone`` into ``kept``; of what is in ``take`` (names of ``Sides.differing``) the other one's counts.

    ``reason`` is written on charges that are voided because both had them. Raises ``Refused`` (see ``sides_of``).
    """
    sides = sides_of(tx, kept, gone, tables)
    for charge, _ in _doubled(tx, sides):
        void_charge(tx, charge, reason, merged_on)
    _free_periods(tx, sides)
    tx.execute("PRAGMA defer_foreign_keys=ON")
    for table, column, old, new in _references(sides, tables):
        _point(tx, table, column, old, new)
    _point_uid(tx, sides.kind, sides.gone.party_uid, sides.kept.party_uid)
    _point_origin(tx, sides.kind, sides.gone.party, sides.kept.party)
    if sides.both_members:
        _point_uid(tx, "member", sides.gone.member_uid, sides.kept.member_uid)
        _point_origin(tx, "member", sides.gone.member, sides.kept.member)
        tx.execute("DELETE FROM member WHERE id = ?", (sides.gone.member,))
        # What one left on account settles what the other owed, as it would when a payment leaves it.
        use_credits(tx, merged_on, sides.kept.member)
    _keep_blocked(tx, sides)
    tx.execute(f"DELETE FROM {sides.kind} WHERE id = ?", (sides.gone.party,))
    _write(tx, sides, take)
    if sides.both_members:
        _join_events(tx, sides)
        for table in GONE_WITH_IT:
            tx.execute(f"DELETE FROM {table} WHERE member_id = ?", (sides.gone.member,))
    return Merged(_note(tx, sides, merged_on), tx.number)


def _note(tx: Tx, sides: Sides, merged_on: date) -> int:
    """Notes who became one with whom, of the members too where both were; returns the note to part it by."""
    noted: list[tuple[str, str, str]] = [(sides.kind, sides.kept.party_uid, sides.gone.party_uid)]
    if sides.both_members:
        noted.append(("member", sides.kept.member_uid, sides.gone.member_uid))
    day = merged_on.isoformat()
    ids = [
        tx.insert(
            "record_merge",
            uid=tx.new_uid(),
            tbl=table,
            kept_uid=kept,
            gone_uid=gone,
            merged_on=day,
            batch=tx.number,
            parted_on=None,
        )
        for table, kept, gone in noted
    ]
    return ids[0]


def _references(sides: Sides, tables: Sequence[Table]) -> list[tuple[str, str, int, int]]:
    """Every column that points to what goes: table, column, old id, new id."""
    ids: dict[str, tuple[int, int]] = {sides.kind: (sides.gone.party, sides.kept.party)}
    left: tuple[str, ...] = ()
    if sides.gone.member is not None and sides.kept.member is not None:
        ids["member"] = (sides.gone.member, sides.kept.member)
        left = (*GONE_WITH_IT, "member")
    return [
        (table.name, column.name, *ids[column.references])
        for table in tables
        for column in table.columns
        if column.references in ids and table.name not in left
    ]


def _doubled(reader: Reader, sides: Sides) -> list[tuple[int, int]]:
    """Charges of both for the same due and period: the one to be voided (nothing paid of it) and the one that stays."""
    if sides.kept.member is None or sides.gone.member is None:
        return []
    rows = reader.rows(
        f"SELECT h.plan_id, h.period, h.id, h.member_id, {SETTLED} FROM charge h WHERE h.member_id IN (?, ?) "
        f"AND h.plan_id IS NOT NULL AND (h.period <> '' OR h.run_id IS NOT NULL) AND {NOT_VOID} ORDER BY h.id",
        (sides.kept.member, sides.gone.member),
    )
    of: dict[tuple[int, str], dict[int, tuple[int, int]]] = {}
    for plan, period, charge, member, settled in rows:
        of.setdefault((plan, period), {})[member] = (charge, settled)
    found = []
    for both in of.values():
        if len(both) == 2:
            (kept, paid_kept), (gone, paid_gone) = both[sides.kept.member], both[sides.gone.member]
            if not paid_gone:
                found.append((gone, kept))
            elif not paid_kept:
                found.append((kept, gone))
    return found


def _free_periods(tx: Tx, sides: Sides) -> None:
    """Each charge of the one that goes gets the next free copy of its period at the one that stays."""
    if not sides.both_members:
        return
    taken = {
        (plan, period): copy
        for plan, period, copy in tx.rows(
            "SELECT plan_id, period, max(copy) FROM charge WHERE member_id = ? AND plan_id IS NOT NULL "
            "GROUP BY plan_id, period",
            (sides.kept.member,),
        )
    }
    for charge, plan, period in tx.rows(
        "SELECT id, plan_id, period FROM charge WHERE member_id = ? AND plan_id IS NOT NULL ORDER BY copy DESC, id",
        (sides.gone.member,),
    ):
        if (plan, period) in taken:
            taken[plan, period] += 1
            own = tx.value(
                "SELECT max(copy) FROM charge WHERE member_id = ? AND plan_id = ? AND period = ?",
                (sides.gone.member, plan, period),
            )
            taken[plan, period] = max(taken[plan, period], int(own) + 1)
            tx.update("charge", charge, copy=taken[plan, period])


def _point(tx: Tx, table: str, column: str, old: int, new: int) -> None:
    if table in _ONE_EACH and tx.value(f"SELECT 1 FROM {table} WHERE {column} = ?", (new,)):
        tx.execute(f"DELETE FROM {table} WHERE {column} = ?", (old,))  # what the one that stays has counts
        return
    moved = [row[0] for row in tx.rows(f"SELECT id FROM {table} WHERE {column} = ?", (old,))]
    tx.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))
    if table in _ONCE:
        same = " AND ".join(f"k.{name} IS g.{name}" for name in _ONCE[table])
        for row_id in moved:
            sql = f"SELECT 1 FROM {table} g JOIN {table} k ON k.id <> g.id AND {same} WHERE g.id = ?"
            if tx.value(sql, (row_id,)):
                tx.execute(f"DELETE FROM {table} WHERE id = ?", (row_id,))


def _point_origin(tx: Tx, table: str, old: int | None, new: int | None) -> None:
    tx.execute("UPDATE import_origin SET row_id = ? WHERE tbl = ? AND row_id = ?", (new, table, old))


def _point_uid(tx: Tx, table: str, old: str, new: str) -> None:
    """Files hang on records by their identity; the same file on both stays once."""
    for row_id, attachment in tx.rows(
        "SELECT id, attachment_id FROM attached WHERE tbl = ? AND row_uid = ?", (table, old)
    ):
        held = tx.value(
            "SELECT 1 FROM attached WHERE attachment_id = ? AND tbl = ? AND row_uid = ?", (attachment, table, new)
        )
        if held:
            tx.execute("DELETE FROM attached WHERE id = ?", (row_id,))
        else:
            tx.update("attached", row_id, row_uid=new)
    _point_distinct(tx, old, new)


def _point_distinct(tx: Tx, old: str, new: str) -> None:
    """Who was said to be somebody else than the one that goes is somebody else than the one that stays too."""
    for row_id, first, second in tx.rows(
        "SELECT id, first_uid, second_uid FROM distinct_pair WHERE ? IN (first_uid, second_uid)", (old,)
    ):
        pair = sorted((new, second if first == old else first))
        said = tx.value("SELECT 1 FROM distinct_pair WHERE first_uid = ? AND second_uid = ?", pair)
        if pair[0] == pair[1] or said:
            tx.execute("DELETE FROM distinct_pair WHERE id = ?", (row_id,))
        else:
            tx.update("distinct_pair", row_id, first_uid=pair[0], second_uid=pair[1])


def _keep_blocked(tx: Tx, sides: Sides) -> None:
    """Data that its owner had blocked stays blocked in whatever record it stands."""
    both = (sides.kept.party, sides.gone.party)
    days = [row[0] for row in tx.rows(f"SELECT blocked_on FROM {sides.kind} WHERE id IN (?, ?)", both) if row[0]]
    if days and tx.value(f"SELECT blocked_on FROM {sides.kind} WHERE id = ?", both[:1]) != min(days):
        tx.update(sides.kind, sides.kept.party, blocked_on=min(days))


def _write(tx: Tx, sides: Sides, take: Sequence[str]) -> None:
    chosen = {name for group in take for name in sides.columns(group)}
    values: dict[str, Any] = {name: sides.gone.values[name] for name in chosen}
    party: dict[str, Any] = {name: value for name, value in values.items() if name not in MEMBER_FIELDS}
    whole: dict[str, Any] = {name: value for name, value in sides.kept.values.items() if name not in MEMBER_FIELDS}
    sort, search = party_keys(sides.kind, {**whole, **party})
    party |= {"sort_key": sort, "search_key": search}
    tx.update(sides.kind, sides.kept.party, **party)
    member = _member_that_stays(sides)
    if member is None:
        return
    own: dict[str, Any] = {name: value for name, value in values.items() if name in MEMBER_FIELDS}
    number = str(own.get("number", tx.value("SELECT number FROM member WHERE id = ?", (member,))))
    member_sort, member_search = member_keys(number, sort, search)
    changed: dict[str, Any] = {**own, "sort_key": member_sort, "search_key": member_search}
    tx.update("member", member, **changed)
    if own.get("joined_on"):
        tx.execute(
            "UPDATE member_event SET on_date = ? WHERE id = (SELECT min(id) FROM member_event WHERE member_id = ? "
            "AND event = 'admitted')",
            (own["joined_on"], member),
        )


def _member_that_stays(sides: Sides) -> int | None:
    return sides.gone.member if sides.kept.member is None else sides.kept.member


def _join_events(tx: Tx, sides: Sides) -> None:
    """What happened in the membership that goes, told by the one that stays where both agree (see the module)."""
    mine, theirs = _dated_events(tx, sides.kept), _dated_events(tx, sides.gone)
    if not mine or not theirs:
        return
    told = {(one.on_date, one.event) for one in mine}
    more = [one for one in theirs[1:] if (one.on_date, one.event) not in told]
    story = sorted([*mine, *more], key=lambda one: one.on_date or "")
    days = {one.on_date for one in story}
    status: Status = "ended"  # before an admission nobody belongs
    for one in story:
        if not event_allowed(status, one.event) or one.status == status:
            return
        status = one.status
    held = tx.value("SELECT status FROM member WHERE id = ?", (sides.kept.member,))
    # Two things on one day have no order that everybody would read alike.
    if len(days) == len(story) and status == held:
        for one in more:
            tx.update("member_event", one.id, member_id=sides.kept.member)


def _dated_events(tx: Tx, side: Side) -> list[MemberEvent]:
    """All events in their order; none when the day of one is not known."""
    found = events_of(tx, side.member or 0)
    return found if all(one.on_date for one in found) else []
