"""Joining two records of the same member. Who may be one: ``members.twins``; parting them again: ``parting``.

What the other one had is pointed to the one that stays: dues, payments, receipts (their paper stays as it was printed),
consents, offices held, letters, files. Of two charges of the same due and period the one without any payment is voided.
The one that stays keeps its own history of admission and leaving.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.registry import Table
from app.models.directory.rules import party_keys
from app.models.dues.relief import void_charge
from app.models.dues.settled import NOT_VOID, SETTLED
from app.models.members.rules import member_keys

MemberField = Literal["number", "category_id", "joined_on", "admission_act"]
MEMBER_FIELDS: Final[tuple[MemberField, ...]] = ("number", "category_id", "joined_on", "admission_act")
_GONE_WITH_IT: Final = ("member_event", "category_change")
_ONE_EACH: Final = ("person_trait",)
GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "number": ("number",),
    "name": ("full_name", "legal_name", "given_names", "surname1", "surname2", "married_name", "legal_form"),
    "tax_id": ("tax_raw", "tax_id", "tax_kind", "tax_verified"),
    "category": ("category_id",),
    "joined_on": ("joined_on",),
    "admission_act": ("admission_act",),
    "phone": ("phone_raw", "phone"),
    "phone2": ("phone2_raw", "phone2"),
    "activity": ("activity_scheme", "activity_code"),
}
"""What a person chooses as one: a number without its kind is another number, surnames go with their name."""
_OWN: Final = frozenset(("id", "uid", "owner_office", "kind", "sort_key", "search_key", "blocked_on", "erased_on"))


@dataclass(frozen=True, slots=True)
class Sides:
    """Two members as they are: ids, the table and ids of who they are, every value by column."""

    kept: int
    gone: int
    party: str
    kept_party: int
    gone_party: int
    kept_values: Mapping[str, Any]
    gone_values: Mapping[str, Any]

    @property
    def differing(self) -> tuple[str, ...]:
        """What a person may choose between: where the other one says something else and says something."""
        found = []
        for group in (*GROUPS, *self._single):
            columns = self.columns(group)
            mine, theirs = (tuple(values[name] for name in columns) for values in (self.kept_values, self.gone_values))
            if mine != theirs and any(value not in ("", None, 0) for value in theirs):
                found.append(group)
        return tuple(found)

    def columns(self, group: str) -> tuple[str, ...]:
        """The columns of a choice; none for one that there is not."""
        names = GROUPS.get(group, (group,))
        return tuple(name for name in names if name in self.gone_values)

    def shown(self, group: str) -> tuple[str, str]:
        """What the one that stays and the other one say, as it was written."""
        column = next(iter(self.columns(group)))
        return str(self.kept_values[column] or ""), str(self.gone_values[column] or "")

    @property
    def _single(self) -> tuple[str, ...]:
        grouped = {name for names in GROUPS.values() for name in names}
        return tuple(name for name in self.gone_values if name not in grouped)


@dataclass(frozen=True, slots=True)
class MergePreview:
    """What joining would do: rows pointed to the one that stays by table, and charges that would be voided."""

    sides: Sides
    moved: Mapping[str, int]
    voided: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Merged:
    """The note of a joining, by which it can be parted, and the batch that did it."""

    merge_id: int
    batch: int


def sides_of(reader: Reader, kept: int, gone: int, tables: Sequence[Table]) -> Sides:
    """Raises ``Refused``: "merge.same", "member.unknown", "merge.kinds" (a person and an organisation)."""
    if kept == gone:
        raise Refused("merge.same")
    found = []
    for member in (kept, gone):
        row = reader.row(
            "SELECT iif(person_id IS NULL, 'organization', 'person'), coalesce(person_id, organization_id) FROM member "
            "WHERE id = ?",
            (member,),
        )
        if row is None:
            raise Refused("member.unknown", field="member", text=str(member))
        found.append(row)
    (table, kept_party), (other, gone_party) = found
    if table != other:
        raise Refused("merge.kinds")
    columns = [c.name for t in tables if t.name == table for c in t.columns if c.name not in _OWN]
    values = []
    for member, party in ((kept, kept_party), (gone, gone_party)):
        own = reader.row(f"SELECT {', '.join(MEMBER_FIELDS)} FROM member WHERE id = ?", (member,))
        whole = reader.row(f"SELECT {', '.join(columns)} FROM {table} WHERE id = ?", (party,))
        values.append(dict(zip((*MEMBER_FIELDS, *columns), (*(own or ()), *(whole or ())), strict=True)))
    return Sides(kept, gone, table, kept_party, gone_party, *values)


def merge_preview(reader: Reader, kept: int, gone: int, tables: Sequence[Table]) -> MergePreview:
    """What ``merge_members`` would do, without doing it."""
    sides = sides_of(reader, kept, gone, tables)
    moved: dict[str, int] = {}
    for table, column, old, _ in _references(sides, tables):
        count = reader.value(f"SELECT count(*) FROM {table} WHERE {column} = ?", (old,))
        if count:
            moved[table] = moved.get(table, 0) + int(count)
    return MergePreview(sides, moved, tuple(one for one, _ in _doubled(reader, sides)))


@command("members.merge", needs=Role.ADMIN)
def merge_members(
    tx: Tx, kept: int, gone: int, take: Sequence[str], tables: Sequence[Table], merged_on: date, reason: str
) -> Merged:
    """Joins ``gone`` into ``kept``; of what is in ``take`` (names of ``Sides.differing``) the other one's counts.

    ``reason`` is written on charges that are voided because both had them. Raises ``Refused`` (see ``sides_of``).
    """
    sides = sides_of(tx, kept, gone, tables)
    uids = [str(tx.value("SELECT uid FROM member WHERE id = ?", (member,))) for member in (kept, gone)]
    parties = [
        str(tx.value(f"SELECT uid FROM {sides.party} WHERE id = ?", (party,)))
        for party in (sides.kept_party, sides.gone_party)
    ]
    for charge, _ in _doubled(tx, sides):
        void_charge(tx, charge, reason, merged_on)
    _free_periods(tx, sides)
    tx.execute("PRAGMA defer_foreign_keys=ON")
    for table in _GONE_WITH_IT:
        tx.execute(f"DELETE FROM {table} WHERE member_id = ?", (gone,))
    for table, column, old, new in _references(sides, tables):
        _point(tx, table, column, old, new)
    for table, old_uid, new_uid in (("member", uids[1], uids[0]), (sides.party, parties[1], parties[0])):
        _point_uid(tx, table, old_uid, new_uid)
    tx.execute("UPDATE import_origin SET row_id = ? WHERE tbl = 'member' AND row_id = ?", (kept, gone))
    tx.execute("DELETE FROM member WHERE id = ?", (gone,))
    tx.execute(f"DELETE FROM {sides.party} WHERE id = ?", (sides.gone_party,))
    _write(tx, sides, take)
    merge_id = tx.insert(
        "record_merge",
        uid=tx.new_uid(),
        tbl="member",
        kept_uid=uids[0],
        gone_uid=uids[1],
        merged_on=merged_on.isoformat(),
        batch=tx.number,
        parted_on=None,
    )
    return Merged(merge_id, tx.number)


def _references(sides: Sides, tables: Sequence[Table]) -> list[tuple[str, str, int, int]]:
    """Every column that points to what goes: table, column, old id, new id."""
    ids = {"member": (sides.gone, sides.kept), sides.party: (sides.gone_party, sides.kept_party)}
    return [
        (table.name, column.name, *ids[column.references])
        for table in tables
        for column in table.columns
        if column.references in ids and table.name not in (*_GONE_WITH_IT, "member")
    ]


def _doubled(reader: Reader, sides: Sides) -> list[tuple[int, int]]:
    """Charges of both for the same due and period: the one to be voided (nothing paid of it) and the one that stays."""
    rows = reader.rows(
        f"SELECT h.plan_id, h.period, h.id, h.member_id, {SETTLED} FROM charge h WHERE h.member_id IN (?, ?) "
        f"AND h.plan_id IS NOT NULL AND {NOT_VOID} ORDER BY h.id",
        (sides.kept, sides.gone),
    )
    of: dict[tuple[int, str], dict[int, tuple[int, int]]] = {}
    for plan, period, charge, member, settled in rows:
        of.setdefault((plan, period), {})[member] = (charge, settled)
    found = []
    for both in of.values():
        if len(both) == 2:
            (kept, paid_kept), (gone, paid_gone) = both[sides.kept], both[sides.gone]
            if not paid_gone:
                found.append((gone, kept))
            elif not paid_kept:
                found.append((kept, gone))
    return found


def _free_periods(tx: Tx, sides: Sides) -> None:
    """Each charge of the one that goes gets the next free copy of its period at the one that stays."""
    taken = {
        (plan, period): copy
        for plan, period, copy in tx.rows(
            "SELECT plan_id, period, max(copy) FROM charge WHERE member_id = ? AND plan_id IS NOT NULL "
            "GROUP BY plan_id, period",
            (sides.kept,),
        )
    }
    for charge, plan, period in tx.rows(
        "SELECT id, plan_id, period FROM charge WHERE member_id = ? AND plan_id IS NOT NULL ORDER BY copy DESC, id",
        (sides.gone,),
    ):
        if (plan, period) in taken:
            taken[plan, period] += 1
            own = tx.value(
                "SELECT max(copy) FROM charge WHERE member_id = ? AND plan_id = ? AND period = ?",
                (sides.gone, plan, period),
            )
            taken[plan, period] = max(taken[plan, period], int(own) + 1)
            tx.update("charge", charge, copy=taken[plan, period])


def _point(tx: Tx, table: str, column: str, old: int, new: int) -> None:
    if table in _ONE_EACH and tx.value(f"SELECT 1 FROM {table} WHERE {column} = ?", (new,)):
        tx.execute(f"DELETE FROM {table} WHERE {column} = ?", (old,))  # what the one that stays has counts
    else:
        tx.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))


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


def _write(tx: Tx, sides: Sides, take: Sequence[str]) -> None:
    chosen = {name for group in take for name in sides.columns(group)}
    values: dict[str, Any] = {name: sides.gone_values[name] for name in chosen}
    party: dict[str, Any] = {name: value for name, value in values.items() if name not in MEMBER_FIELDS}
    whole: dict[str, Any] = {name: value for name, value in sides.kept_values.items() if name not in MEMBER_FIELDS}
    sort, search = party_keys(sides.party, {**whole, **party})  # type: ignore[arg-type]  # one of the two tables
    party |= {"sort_key": sort, "search_key": search}
    tx.update(sides.party, sides.kept_party, **party)
    own: dict[str, Any] = {name: value for name, value in values.items() if name in MEMBER_FIELDS}
    number = str(own.get("number", sides.kept_values["number"]))
    member_sort, member_search = member_keys(number, sort, search)
    changed: dict[str, Any] = {**own, "sort_key": member_sort, "search_key": member_search}
    tx.update("member", sides.kept, **changed)
    if own.get("joined_on"):
        tx.execute(
            "UPDATE member_event SET on_date = ? WHERE id = (SELECT min(id) FROM member_event WHERE member_id = ? "
            "AND event = 'admitted')",
            (own["joined_on"], sides.kept),
        )
