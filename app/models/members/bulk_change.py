"""One value for many members at once, with who would change shown before; one transaction, taken back as one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.database import Reader, Tx, command
from app.models.base.errors import Refused
from app.models.base.values.text import clean
from app.models.members.categories import change_category

BulkField = Literal["category", "trade", "district", "region", "locality"]
BULK_FIELDS: Final[tuple[BulkField, ...]] = ("category", "trade", "district", "region", "locality")
_PARTY: Final = "LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o ON o.id = m.organization_id"


@dataclass(frozen=True, slots=True)
class BulkPreview:
    """Ids of those who would change, and how many have the value already."""

    changing: tuple[int, ...]
    same: int


@dataclass(frozen=True, slots=True)
class BulkDone:
    """How many changed, and the batch that takes it back."""

    changed: int
    batch: int


def bulk_preview(reader: Reader, ids: Sequence[int], field: BulkField, value: str) -> BulkPreview:
    """``value`` is a category's name for ``category``; empty means "not noted". Raises ``Refused``."""
    wanted = _wanted(reader, field, value)
    shown = "m.category_id" if field == "category" else f"coalesce(p.{field}, o.{field})"
    chosen = set(ids)
    everybody = reader.rows(f"SELECT m.id, {shown} FROM member m {_PARTY} ORDER BY m.id")
    rows = [row for row in everybody if row[0] in chosen]
    changing = tuple(row[0] for row in rows if row[1] != wanted)
    return BulkPreview(changing, len(rows) - len(changing))


@command("members.change_many")
def change_many(tx: Tx, ids: Sequence[int], field: BulkField, value: str) -> BulkDone:
    """Gives all of them the value. What they are found and sorted by does not contain these fields."""
    wanted = _wanted(tx, field, value)
    changing = bulk_preview(tx, ids, field, value).changing
    for member_id in changing:
        if field == "category":
            change_category(tx, member_id, int(wanted), tx.clock.today())
            continue
        table, row_id = tx.row(
            "SELECT iif(person_id IS NULL, 'organization', 'person'), coalesce(person_id, organization_id) "
            "FROM member WHERE id = ?",
            (member_id,),
        ) or ("person", 0)
        tx.update(table, row_id, **{field: wanted})
    return BulkDone(len(changing), tx.number)


def _wanted(reader: Reader, field: BulkField, value: str) -> str | int:
    if field not in BULK_FIELDS:
        raise Refused("bulk.field", field="field", text=str(field), names=", ".join(BULK_FIELDS))
    cleaned = clean(value)
    if field != "category":
        return cleaned
    found = reader.value("SELECT id FROM member_category WHERE name = ?", (cleaned,))
    if found is None:
        names = ", ".join(name for (name,) in reader.rows("SELECT name FROM member_category ORDER BY id"))
        raise Refused("category.unknown", field="value", name=cleaned, names=names)
    return int(found)
