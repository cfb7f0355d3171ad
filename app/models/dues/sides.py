"""Two records that may become one, side by side: what each says and what is to be chosen. Joining is ``merging``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from app.models.base.database import Reader
from app.models.base.errors import Refused
from app.models.base.registry import Table
from app.models.directory.rules import PartyKind
from app.models.members.parties import PartyRef

MemberField = Literal["number", "category_id", "joined_on", "admission_act"]
MEMBER_FIELDS: Final[tuple[MemberField, ...]] = ("number", "category_id", "joined_on", "admission_act")
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
class Side:
    """One of the two: ids and identities of who it is and, where it is one, of the member; every value by column."""

    party: int
    party_uid: str
    member: int | None
    member_uid: str
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Sides:
    """Two records of one kind as they are. What is of a membership is compared only when both are members."""

    kind: PartyKind
    kept: Side
    gone: Side

    @property
    def both_members(self) -> bool:
        return self.kept.member is not None and self.gone.member is not None

    @property
    def differing(self) -> tuple[str, ...]:
        """What a person may choose between: where the other one says something else and says something."""
        found = []
        for group in (*GROUPS, *self._single):
            columns = self.columns(group)
            mine, theirs = (tuple(side.values[name] for name in columns) for side in (self.kept, self.gone))
            if mine != theirs and any(value not in ("", None, 0) for value in theirs):
                found.append(group)
        return tuple(found)

    def columns(self, group: str) -> tuple[str, ...]:
        """The columns of a choice; none for one that there is not."""
        names = GROUPS.get(group, (group,))
        return tuple(name for name in names if name in self.gone.values)

    def shown(self, group: str) -> tuple[str, str]:
        """What the one that stays and the other one say, as it was written."""
        column = next(iter(self.columns(group)))
        return str(self.kept.values[column] or ""), str(self.gone.values[column] or "")

    @property
    def _single(self) -> tuple[str, ...]:
        grouped = {name for names in GROUPS.values() for name in names}
        return tuple(name for name in self.gone.values if name not in grouped)


def sides_of(reader: Reader, kept: PartyRef, gone: PartyRef, tables: Sequence[Table]) -> Sides:
    """Both records as they are now.

    Raises ``Refused``: "merge.same", "merge.kinds" (a person and an organisation), "party.unknown",
    "merge.erased_one", "merge.own" (the office itself has to stay).
    """
    if kept == gone:
        raise Refused("merge.same")
    if kept.kind != gone.kind:
        raise Refused("merge.kinds")
    columns = [c.name for t in tables if t.name == kept.kind for c in t.columns if c.name not in _OWN]
    members = [_member_of(reader, ref) for ref in (kept, gone)]
    both = all(member is not None for member in members)
    sides = []
    for ref, member in zip((kept, gone), members, strict=True):
        row = reader.row(
            f"SELECT uid, erased_on, {', '.join(columns)} FROM {ref.kind} WHERE id = ?",
            (ref.id,),
        )
        if row is None:
            raise Refused("party.unknown", text=str(ref.id))
        uid, erased, *whole = row
        if erased is not None:
            raise Refused("merge.erased_one")
        values = dict(zip(columns, whole, strict=True))
        if both and member is not None:
            values = {**dict(zip(MEMBER_FIELDS, member[2:], strict=True)), **values}
        member_id, member_uid = (None, "") if member is None else (int(member[0]), str(member[1]))
        sides.append(Side(ref.id, str(uid), member_id, member_uid, values))
    if reader.value("SELECT 1 FROM office WHERE uid = ?", (sides[1].party_uid,)):
        raise Refused("merge.own")
    return Sides(kept.kind, *sides)


def _member_of(reader: Reader, ref: PartyRef) -> tuple[Any, ...] | None:
    return reader.row(f"SELECT id, uid, {', '.join(MEMBER_FIELDS)} FROM member WHERE {ref.kind}_id = ?", (ref.id,))
