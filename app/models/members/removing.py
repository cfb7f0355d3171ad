"""Taking away a record of the directory that nobody leans on: written by mistake, or not needed any more."""

from __future__ import annotations

from collections.abc import Sequence

from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.base.registry import Table
from app.models.members.parties import PartyRef, party


@command("directory.remove")
def remove_party(tx: Tx, ref: PartyRef, tables: Sequence[Table]) -> None:
    """Removes a person or organisation; it can be taken back like any step.

    Raises ``Refused``: "party.unknown", "party.remove_member" (a membership is ended instead), "party.remove_office"
    (offices are kept; those noted by mistake are taken away first), "party.remove_used".
    """
    row = party(tx, ref)
    if row.member_id is not None:
        raise Refused("party.remove_member", name=row.name, number=row.number or "—")
    held = tx.value(f"SELECT count(*) FROM office_holding WHERE {ref.kind}_id = ?", (ref.id,))
    if held:
        raise Refused("party.remove_office", name=row.name, count=int(held))
    used = tx.value("SELECT count(*) FROM attached WHERE tbl = ? AND row_uid = ?", (ref.kind, row.uid))
    for table in tables:
        for column in table.columns:
            if column.references == ref.kind:
                used += tx.value(f"SELECT count(*) FROM {table.name} WHERE {column.name} = ?", (ref.id,))
    if used:
        raise Refused("party.remove_used", name=row.name, count=int(used))
    tx.execute(f"DELETE FROM {ref.kind} WHERE id = ?", (ref.id,))
