"""Joining two records and parting them again, with the day and the words of today. Rules: ``models``."""

from __future__ import annotations

from collections.abc import Sequence

from app.messages import words
from app.models.base.errors import Refused
from app.models.base.values.dates import format_iso
from app.models.dues.merging import Merged, MergePreview, merge_preview, merge_records
from app.models.dues.parting import part_records
from app.models.members.parties import PartyRef
from app.models.members.queries import categories
from app.models.schema import TABLES
from app.office import Office


def preview(office: Office, kept: PartyRef, gone: PartyRef, take: Sequence[str] = ()) -> MergePreview:
    """What joining would do. Raises ``Refused("merge.field")`` for a column that neither has otherwise."""
    seen = office.read(merge_preview, kept, gone, TABLES)
    for name in take:
        if not seen.sides.columns(name):
            names = ", ".join(seen.sides.differing)
            raise Refused("merge.field", field="take", name=name, names=names)
    return seen


def shown(office: Office, seen: MergePreview) -> list[tuple[str, str, str]]:
    """What differs, in words: its name, what the one that stays says, what the other one says."""
    names = {str(one.id): one.name for one in office.read(categories)}
    rows = []
    for group in seen.sides.differing:
        mine, theirs = seen.sides.shown(group)
        if group == "category":
            mine, theirs = names.get(mine, mine), names.get(theirs, theirs)
        if group == "joined_on":
            mine, theirs = format_iso(mine), format_iso(theirs)
        rows.append((group, mine, theirs))
    return rows


def join(office: Office, kept: PartyRef, gone: PartyRef, take: Sequence[str]) -> Merged:
    """Joins ``gone`` into ``kept``; of what is in ``take`` the other one's counts."""
    preview(office, kept, gone, take)
    reason = words("merge.void_reason")
    return office.run(merge_records, kept, gone, tuple(take), TABLES, office.clock.today(), reason).value


def part(office: Office, merge_id: int) -> PartyRef:
    """Parts what was joined; returns the record that is there again."""
    return office.run(part_records, merge_id, TABLES, office.clock.today()).value
