"""What a guild shows the alliance: each resource with its columns and rows as values.

Column names travel, so they are Spanish.
"""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from app.models.alliance.sent_heads import sent_heads
from app.models.base.database import Reader
from app.models.dues.chains import chain_marks
from app.models.dues.queries import positions
from app.models.members.consent import consenting
from app.models.privacy.requests import without_blocked

Profile = Literal["totales", "resumen", "contacto"]
ColumnKind = Literal["text", "int"]


@dataclass(frozen=True, slots=True)
class SharedRow:
    """A row as it travels: identity and one value per column."""

    uid: str
    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Resource:
    """A table of the exchange: its name, typed columns, the mirror it fills, and where its rows come from."""

    name: str
    columns: tuple[tuple[str, ColumnKind], ...]
    mirror: str
    mirror_columns: tuple[str, ...]
    rows: Callable[[Reader, Profile], list[SharedRow]]

    @property
    def column_names(self) -> tuple[str, ...]:
        return tuple(name for name, _ in self.columns)


def _shared_members(reader: Reader, profile: Profile) -> set[int]:
    """Nobody in the totals profile; else only who consented, so that a row never leaves without a yes.

    Who asked for their data to be blocked is not sent either, whatever they consented to before.
    """
    if profile == "totales":
        return set()
    allowed = consenting(reader, "contacto")
    if profile == "resumen":
        allowed |= consenting(reader, "resumen")
    return set(without_blocked(reader, list(allowed)))


def _members(reader: Reader, profile: Profile) -> list[SharedRow]:
    shared = _shared_members(reader, profile)
    rows = reader.rows(
        "SELECT m.id, m.uid, m.number, coalesce(nullif(coalesce(p.trade_name, o.trade_name), ''), p.full_name, "
        "o.legal_name), coalesce(p.trade, o.trade), coalesce(p.district, o.district), c.name, m.status "
        "FROM member m LEFT JOIN person p ON p.id = m.person_id LEFT JOIN organization o "
        "ON o.id = m.organization_id JOIN member_category c ON c.id = m.category_id ORDER BY m.uid"
    )
    # The mark of the id number stays empty until the alliance has given this office its key for it.
    return [SharedRow(row[1], (*row[2:7], _STATUS[row[7]], "")) for row in rows if row[0] in shared]


_STATUS: Final = {"active": "activo", "suspended": "suspendido", "ended": "baja"}
_STANDING: Final = {
    "in_good_standing": "al día",
    "in_arrears": "con cuotas pendientes",
    "suspended": "suspendido",
    "ended": "baja",
}


def _standing(reader: Reader, profile: Profile) -> list[SharedRow]:
    shared = _shared_members(reader, profile)
    if not shared:
        return []
    uids = dict(reader.rows("SELECT id, uid FROM member"))
    found = positions(reader)
    return sorted(
        (SharedRow(uids[i], (_STANDING[found[i].standing], found[i].months)) for i in shared),
        key=lambda row: row.uid,
    )


def _totals(reader: Reader, _profile: Profile) -> list[SharedRow]:
    """Counts only: members by status, category and standing, and how many months are owed."""
    office = uuid.UUID(reader.value("SELECT uid FROM office"))
    found = positions(reader)
    rows: list[tuple[str, str, int]] = [("socios", "total", len(found))]
    by_status = Counter(dict(reader.rows("SELECT status, count(*) FROM member GROUP BY status")))
    rows += [("estado", _STATUS[status], by_status[status]) for status in _STATUS]
    rows += [
        ("categoria", name, count)
        for name, count in reader.rows(
            "SELECT c.name, count(m.id) FROM member_category c LEFT JOIN member m ON m.category_id = c.id "
            "AND m.status = 'active' GROUP BY c.id ORDER BY c.name"
        )
    ]
    standings = Counter(position.standing for position in found.values())
    rows += [("situacion", _STANDING[name], standings[name]) for name in ("in_good_standing", "in_arrears")]
    rows.append(("meses", "adeudados", sum(position.months for position in found.values())))
    return sorted(
        (SharedRow(str(uuid.uuid5(office, f"{a}/{b}")), (a, b, value)) for a, b, value in rows),
        key=lambda row: row.uid,
    )


def _chains(reader: Reader, _profile: Profile) -> list[SharedRow]:
    """The head of each receipt chain and the heads of earlier packages: who holds them sees a rewritten past."""
    rows = [
        SharedRow(
            str(uuid.uuid5(uuid.UUID(mark.series_uid), str(mark.number))) if mark.earlier else mark.series_uid,
            (mark.code, mark.number, mark.hash),
        )
        for mark in chain_marks(reader, sent_heads(reader))
    ]
    return sorted(rows, key=lambda row: row.uid)


RESOURCES: Final = (
    Resource(
        "socios",
        (
            *(("numero", "text"), ("nombre", "text"), ("rubro", "text"), ("ciudad", "text")),
            *(("categoria", "text"), ("estado", "text"), ("documento", "text")),
        ),
        "mirror_member",
        ("number", "name", "trade", "district", "category", "status", "tax_mark"),
        _members,
    ),
    Resource(
        "cuotas",
        (("situacion", "text"), ("meses", "int")),
        "mirror_standing",
        ("standing", "months"),
        _standing,
    ),
    Resource(
        "totales",
        (("tema", "text"), ("concepto", "text"), ("cantidad", "int")),
        "mirror_total",
        ("subject", "label", "value"),
        _totals,
    ),
    Resource(
        "cadenas",
        (("serie", "text"), ("numero", "int"), ("codigo", "text")),
        "mirror_chain",
        ("series", "number", "head"),
        _chains,
    ),
)
BY_NAME: Final = {resource.name: resource for resource in RESOURCES}
