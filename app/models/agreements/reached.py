"""Which businesses and members the activities of some days reached, by kind: what each one received."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from app.models.agreements.annual import LISTED, OWN, year_params
from app.models.agreements.counting import FIRM, WHO
from app.models.base.database import Reader
from app.models.base.values.text import sort_key

_COUNTED: Final = (
    f"count(DISTINCT y.id), count(DISTINCT {WHO}), count(t.id), coalesce(sum(coalesce(t.minutes, y.minutes)), 0)"
)


@dataclass(frozen=True, slots=True)
class Reached:
    """A business, or a member that is a person, and what it had of one kind of activity.

    ``member``: its number, "" when it has none or is no member; ``minutes`` of all its people together.
    """

    name: str
    is_member: bool
    member: str
    kind: str
    activities: int
    people: int
    attendances: int
    minutes: int


def reached(reader: Reader, since: date, until: date, agreement_id: int | None = None) -> list[Reached]:
    """By name, of one agreement with those under it or of everything; a person without business only as a member.

    A business counts once whether it is in the directory or only typed; who gave the activity was not reached by it.
    """
    rows = reader.rows(
        # With one min() the other columns are those of the line where it was found: the first that named the business.
        f"{OWN} SELECT coalesce({FIRM}, 'm' || mp.id), min(t.id), "
        "coalesce(o.legal_name, nullif(t.business, ''), p.full_name), coalesce(mo.id, mp.id) IS NOT NULL, "
        f"coalesce(mo.number, mp.number, ''), y.kind, {_COUNTED} FROM y {LISTED} "
        "LEFT JOIN organization o ON o.id = t.organization_id LEFT JOIN person p ON p.id = t.person_id "
        "LEFT JOIN member mo ON mo.organization_id = t.organization_id "
        "LEFT JOIN member mp ON mp.person_id = t.person_id AND t.organization_id IS NULL AND t.business = '' "
        f"WHERE {FIRM} IS NOT NULL OR mp.id IS NOT NULL GROUP BY 1, y.kind ORDER BY 2",
        year_params(since, until, agreement_id),
    )
    names: dict[str, str] = {}
    for key, _, name, *_ in rows:
        names.setdefault(key, name)
    found = [Reached(names[row[0]], bool(row[3]), *row[4:]) for row in rows]
    return sorted(found, key=lambda one: (sort_key(one.name), one.kind))
