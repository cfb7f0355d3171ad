"""The people at the desk ("Atiende: …"): names the journal and the receipts refer to.

Passwords come with users.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused


@dataclass(frozen=True, slots=True)
class Operator:
    """A name somebody works under; before passwords exist everybody may do everything."""

    id: int
    name: str
    role: Role


def operators(reader: Reader) -> list[Operator]:
    rows = reader.rows("SELECT id, name, role FROM operator WHERE active = 1 ORDER BY name")
    return [Operator(row_id, name, Role(role)) for row_id, name, role in rows]


def operator_named(reader: Reader, name: str) -> Operator | None:
    row = reader.row("SELECT id, name, role FROM operator WHERE name = ?", (name,))
    return None if row is None else Operator(row[0], row[1], Role(row[2]))


@command("operators.add")
def add_operator(tx: Tx, name: str) -> int:
    """Adds a name; the same name twice is the same person."""
    cleaned = " ".join(name.split())
    if not cleaned:
        raise Refused("operator.nameless", field="name")
    known = operator_named(tx, cleaned)
    if known is not None:
        return known.id
    return tx.insert("operator", uid=tx.new_uid(), name=cleaned, role=Role.ADMIN.value, active=1)
