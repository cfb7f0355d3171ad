"""Parting two records that were joined, at any later time: what came after stays with the one that stayed.

Where money of the one settled dues of the other meanwhile, it is on its owner's account again and the dues are open.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.registry import Table
from app.models.directory.rules import BLANK, party_keys
from app.models.dues.credits import STANDING_PART, take_out, use_credits
from app.models.members.parties import PartyRef, party_of_member
from app.models.members.rules import member_keys


@dataclass(frozen=True, slots=True)
class MergeNote:
    """A joining as it was noted, with the name and number that went; ``parted_on`` is ``None`` while it holds.

    Days are ISO text; ``number`` is "" where no member went.
    """

    id: int
    merged_on: str
    batch: int
    parted_on: str | None
    name: str
    number: str


def merges_of(reader: Reader, ref: PartyRef) -> list[MergeNote]:
    """The joinings in which a record was the one that stays, newest first."""
    rows = reader.rows(
        f"SELECT m.id, m.batch, m.merged_on, m.parted_on FROM record_merge m JOIN {ref.kind} p ON p.uid = m.kept_uid "
        "WHERE m.tbl = ? AND p.id = ? ORDER BY m.id DESC",
        (ref.kind, ref.id),
    )
    notes = []
    for merge_id, batch, merged_on, parted_on in rows:
        party = _went(reader, batch, ref.kind)
        name = str(party.get("full_name", party.get("legal_name", "")))
        number = str(_went(reader, batch, "member").get("number", ""))
        notes.append(MergeNote(merge_id, merged_on, batch, parted_on, name, number))
    return notes


def _went(reader: Reader, batch: int, table: str) -> Mapping[str, Any]:
    """The record that a joining took away as it was last; nothing when its data was erased since."""
    row = reader.row(
        "SELECT row_id, seq FROM journal WHERE tx = ? AND tbl = ? AND op = 'd' ORDER BY seq LIMIT 1", (batch, table)
    )
    image = row and reader.value(
        "SELECT image FROM journal WHERE tbl = ? AND row_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1", (table, *row)
    )
    found: Mapping[str, Any] = json.loads(image) if image else {}
    return found


@command("members.part", needs=Role.ADMIN)
def part_records(tx: Tx, merge_id: int, tables: Sequence[Table], parted_on: date) -> PartyRef:
    """Undoes a joining at any later time; what came after it stays with the one that stayed.

    Returns the record that is there again; a member number that somebody else has meanwhile is left blank. Raises
    ``Refused``: "merge.unknown", "merge.parted", "merge.later", "merge.erased".
    """
    row = tx.row("SELECT batch, parted_on FROM record_merge WHERE id = ?", (merge_id,))
    if row is None:
        raise Refused("merge.unknown", text=str(merge_id))
    batch, parted = row
    if parted is not None:
        raise Refused("merge.parted")
    _refuse_inner(tx, batch)
    known = {table.name: table for table in tables}
    changes = _changes_of(tx, batch, known)
    tx.execute("PRAGMA defer_foreign_keys=ON")
    places = _bring_back(tx, [change for change in changes if change.after is None], known)
    for change in changes:
        if change.before is not None and change.after is not None:
            _turn_back(tx, change, known[change.table], places)
        elif change.before is None and change.table == "charge_relief":
            # The void belongs to the joining alone; it goes with it, and the journal keeps both.
            tx.execute("DELETE FROM charge_relief WHERE id = ?", (change.row_id,))
        elif change.before is None and change.table == "application":
            _unsettle(tx, change.row_id)
    _give_numbers(tx, changes)
    _to_their_own(tx, parted_on)
    kept, gone = _parted(tx, batch)
    for ref in (kept, gone):
        _rekey(tx, ref)
    tx.execute("UPDATE record_merge SET parted_on = ? WHERE batch = ?", (parted_on.isoformat(), batch))
    return gone


def _unsettle(tx: Tx, application_id: int) -> None:
    """What the joining settled with money on account goes with it, unless it was taken out again meanwhile."""
    tx.execute(
        f"DELETE FROM application WHERE id IN (SELECT a.id FROM application a WHERE a.id = ? AND {STANDING_PART})",
        (application_id,),
    )


def _to_their_own(tx: Tx, day: date) -> None:
    """A void follows its payment; money that settled a charge of the other one goes back to its owner's account."""
    tx.execute(
        "UPDATE payment SET member_id = (SELECT o.member_id FROM payment o WHERE o.id = payment.reverses_id) "
        "WHERE member_id IS NOT (SELECT o.member_id FROM payment o WHERE o.id = payment.reverses_id) "
        "AND reverses_id IS NOT NULL"
    )
    crossed = (
        "SELECT y.member_id AS payer, h.member_id AS debtor, a.id FROM application a JOIN payment y "
        f"ON y.id = a.payment_id JOIN charge h ON h.id = a.charge_id WHERE payer <> debtor AND {STANDING_PART}"
    )
    found = tx.rows(crossed)
    for _, _, application in found:
        take_out(tx, "a.id = ?", application, day)
    for member in sorted({member for payer, debtor, _ in found for member in (payer, debtor)}):
        use_credits(tx, day, member)


def _parted(tx: Tx, batch: int) -> tuple[PartyRef, PartyRef]:
    """The one that stayed and the one that is there again."""
    row = tx.row(
        "SELECT tbl, kept_uid, gone_uid FROM record_merge WHERE batch = ? ORDER BY tbl = 'member' LIMIT 1", (batch,)
    )
    assert row is not None
    table, *uids = row
    ids = [int(tx.value(f"SELECT id FROM {table} WHERE uid = ?", (uid,))) for uid in uids]
    if table == "member":
        return party_of_member(tx, ids[0]), party_of_member(tx, ids[1])
    return PartyRef(table, ids[0]), PartyRef(table, ids[1])


def _refuse_inner(tx: Tx, batch: int) -> None:
    """What a later joining moved on cannot be told apart any more: the later one is parted first."""
    later = tx.value(
        "SELECT min(id) FROM record_merge WHERE batch = (SELECT max(l.batch) FROM record_merge l "
        "JOIN record_merge own ON own.kept_uid IN (l.kept_uid, l.gone_uid) OR own.gone_uid IN (l.kept_uid, l.gone_uid) "
        "WHERE own.batch = ? AND l.batch > own.batch AND l.parted_on IS NULL)",
        (batch,),
    )
    if later is not None:
        raise Refused("merge.later", number=int(later))


@dataclass(frozen=True, slots=True)
class _Change:
    table: str
    row_id: int
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


def _changes_of(tx: Tx, batch: int, known: Mapping[str, Table]) -> list[_Change]:
    found = []
    for table, row_id, first in tx.rows(
        "SELECT tbl, row_id, min(seq) FROM journal WHERE tx = ? GROUP BY tbl, row_id ORDER BY min(seq)", (batch,)
    ):
        if table not in known or table == "record_merge":
            continue
        before = tx.row(
            "SELECT image, erased_by FROM journal WHERE tbl = ? AND row_id = ? AND seq < ? ORDER BY seq DESC LIMIT 1",
            (table, row_id, first),
        )
        after = tx.row(
            "SELECT image, erased_by FROM journal WHERE tbl = ? AND row_id = ? AND tx = ? ORDER BY seq DESC LIMIT 1",
            (table, row_id, batch),
        )
        if (before and before[1] is not None) or (after and after[1] is not None):
            raise Refused("merge.erased")
        images = [json.loads(one[0]) if one and one[0] else None for one in (before, after)]
        if images[0] is not None or images[1] is not None:
            found.append(_Change(table, row_id, images[0], images[1]))
    return found


_Places = dict[tuple[str, int], int]
"""Table and old id of what came back to its new id, where its place had been given to another record."""


def _bring_back(tx: Tx, gone: Sequence[_Change], known: Mapping[str, Table]) -> _Places:
    places: _Places = {}
    for change in gone:
        if tx.value(f"SELECT 1 FROM {change.table} WHERE id = ?", (change.row_id,)):
            places[change.table, change.row_id] = tx.next_id(change.table) + len(places)
    for change in gone:
        assert change.before is not None
        values = _placed(change.before, known[change.table], places)
        values["id"] = places.get((change.table, change.row_id), change.row_id)
        if change.table == "member":
            values["number"] = ""  # until it is known whether it is free
        tx.insert(change.table, **values)
    return places


def _placed(values: Mapping[str, Any], table: Table, places: _Places) -> dict[str, Any]:
    """The values of a row, its references led to where the records are now."""
    led = dict(values)
    for column in table.columns:
        if column.references is not None and led.get(column.name) is not None:
            led[column.name] = places.get((column.references, led[column.name]), led[column.name])
    return led


def _turn_back(tx: Tx, change: _Change, table: Table, places: _Places) -> None:
    """Each value that is still as the joining left it becomes what it was; what somebody changed since stays."""
    assert change.before is not None
    assert change.after is not None
    names = [name for name, value in change.before.items() if change.after.get(name) != value]
    now = tx.row(f"SELECT {', '.join(names)} FROM {table.name} WHERE id = ?", (change.row_id,)) if names else None
    if now is None:
        return
    before = _placed(change.before, table, places)
    back = {name: before[name] for name, value in zip(names, now, strict=True) if value == change.after[name]}
    if table.name == "member" and back.get("number") and _number_taken(tx, back["number"]):
        back["number"] = ""
    if back:
        tx.update(table.name, change.row_id, **back)


def _give_numbers(tx: Tx, changes: Sequence[_Change]) -> None:
    """Who came back has its number again, unless somebody else was given it meanwhile; then it stays blank."""
    for change in changes:
        if change.table == "member" and change.after is None and change.before is not None:
            number, uid = change.before["number"], change.before["uid"]
            if not (number and _number_taken(tx, number)):
                tx.execute("UPDATE member SET number = ? WHERE uid = ?", (number, uid))


def number_lost(reader: Reader, merge_id: int) -> str:
    """The number that the record that came back had and somebody else has now; "" where it had none or has it."""
    had = reader.value(
        "SELECT json_extract(old.image, '$.number') FROM record_merge r JOIN journal gone ON gone.tx = r.batch "
        "AND gone.tbl = 'member' AND gone.image IS NULL JOIN journal old ON old.tbl = 'member' "
        "AND old.row_id = gone.row_id AND old.tx < r.batch WHERE r.id = ? ORDER BY old.seq DESC LIMIT 1",
        (merge_id,),
    )
    back = reader.value(
        "SELECT m.number FROM member m JOIN record_merge r ON r.batch = (SELECT batch FROM record_merge WHERE id = ?) "
        "AND r.tbl = 'member' AND r.gone_uid = m.uid",
        (merge_id,),
    )
    return str(had or "") if not back else ""


def _number_taken(tx: Tx, number: str) -> bool:
    return bool(tx.value("SELECT 1 FROM member WHERE number = ?", (number,)))


def _rekey(tx: Tx, ref: PartyRef) -> None:
    """What a record and its membership are found and sorted by, from what they say now."""
    names = [*BLANK[ref.kind], "full_name" if ref.kind == "person" else "legal_name"]
    row = tx.row(f"SELECT {', '.join(names)} FROM {ref.kind} WHERE id = ?", (ref.id,))
    sort, search = party_keys(ref.kind, dict(zip(names, row or (), strict=True)))
    tx.update(ref.kind, ref.id, sort_key=sort, search_key=search)
    member = tx.row(f"SELECT id, number FROM member WHERE {ref.kind}_id = ?", (ref.id,))
    if member is not None:
        member_sort, member_search = member_keys(str(member[1]), sort, search)
        tx.update("member", int(member[0]), sort_key=member_sort, search_key=member_search)
