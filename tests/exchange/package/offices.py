"""A guild, an alliance and what the guild sends in November; made anew by each call."""

from __future__ import annotations

from dataclasses import dataclass

from app.exchange.package.assemble import Assembled, OutTable, assemble
from app.exchange.package.columns import Column, Removal, Resource, SharedRow
from app.exchange.package.csv_out import shared_digest
from app.exchange.package.digests import resource_digest
from app.exchange.package.keys import OfficeKeys, Registration, create_keys
from app.exchange.package.manifest import Ack, Manifest, Previous

GUILD = "01930000-0000-7000-8000-000000000014"
ALLIANCE = "01930000-0000-7000-8000-0000000000a1"
OTHER = "01930000-0000-7000-8000-0000000000b2"

MEMBERS = Resource(
    "socios",
    (
        Column("numero"),
        Column("nombre", required=True),
        Column("desde", "date"),
        Column("meses", "int"),
        Column("activo", "bool"),
        Column("categoria", "id"),
    ),
)
ROWS = (
    SharedRow("01930000-0000-7000-8000-000000000001", 3, ("004915", "Ñemitỹ S.A.", "2019-05-31", 4, True, "plena")),
    SharedRow("01930000-0000-7000-8000-000000000002", 7, ("S-2", "=HYPERLINK(1)", None, 0, False, "")),
    SharedRow("01930000-0000-7000-8000-000000000003", 7, ("", 'La "Casa";\ndel té', None, None, None, None)),
)


@dataclass(frozen=True)
class Office:
    keys: OfficeKeys
    registration: Registration


def make_office(uid: str, kind: str = "guild", code: str = "PY-0014", *, practice: bool = False) -> Office:
    keys = create_keys(uid)
    name = "Gremio de Prueba" if kind == "guild" else "Alianza de Prueba"
    registration = keys.registration(
        code=code,
        name=name,
        kind="guild" if kind == "guild" else "alliance",
        country="PY",
        practice=practice,
    )
    return Office(keys, registration)


def header(**changed: object) -> Manifest:
    facts: dict[str, object] = {
        "aplicacion": "0.1.0",
        "creado": "2026-11-21T13:30:00.000Z",
        "de": GUILD,
        "codigo": "PY-0014",
        "nombre": "Gremio de Prueba",
        "rol": "gremio",
        "para": ALLIANCE,
        "epoca": "0123456789abcdef",
        "epoca_n": 1,
        "tipo": "incremental",
        "desde": 2,
        "hasta": 7,
        "perfil": "resumen",
        "acuses": (Ack(ALLIANCE, "fedcba9876543210", 3, "al_dia"),),
        "anteriores": (Previous(2, "ab" * 32),),
    }
    return Manifest(**(facts | changed))  # type: ignore[arg-type]


def november(**changed: object) -> Assembled:
    """The guild's package of November: three rows of four, one removal."""
    digests = {row.id: shared_digest(MEMBERS, row) for row in ROWS}
    tables = [OutTable(MEMBERS, ROWS, total=4, digest=resource_digest(digests))]
    removals = [Removal("socios", "01930000-0000-7000-8000-000000000009", 5, "supresion")]
    return assemble(header(**changed), tables, removals, "Este archivo es un envío a la alianza.\n")
