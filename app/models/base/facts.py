"""What an office is: its name, country, currency and kind; read once when the file is opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Refused

OfficeKind = Literal["guild", "alliance"]


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """The one row of ``office``; ``uid`` and ``created_at`` are given when the file is made."""

    name: str
    country: str
    currency: str
    kind: OfficeKind = "guild"
    short_name: str = ""
    code: str = ""
    tax_id: str = ""
    address: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    practice: bool = False
    uid: str = ""
    created_at: str = ""
    logo_id: int | None = None


_COLUMNS = (
    "name, country, currency, kind, short_name, code, tax_id, address, city, phone, email, practice, uid, "
    "created_at, logo_id"
)


def office_facts(reader: Reader) -> OfficeFacts:
    row = reader.row(f"SELECT {_COLUMNS} FROM office WHERE id = 1")
    if row is None:
        raise Refused("office.unfinished")
    facts = OfficeFacts(*row)
    return replace(facts, practice=bool(facts.practice))


@command("office.create", needs=Role.ADMIN)
def write_facts(tx: Tx, facts: OfficeFacts, logo_id: int | None = None) -> None:
    """Writes the one row of a new office."""
    tx.insert(
        "office",
        id=1,
        uid=facts.uid,
        kind=facts.kind,
        name=facts.name,
        short_name=facts.short_name,
        code=facts.code,
        country=facts.country,
        currency=facts.currency,
        tax_id=facts.tax_id,
        address=facts.address,
        city=facts.city,
        phone=facts.phone,
        email=facts.email,
        logo_id=logo_id,
        practice=int(facts.practice),
        created_at=facts.created_at,
    )


@command("office.change", needs=Role.ADMIN)
def change_facts(tx: Tx, changed: Mapping[str, str]) -> None:
    """Changes name, address, phone and the like; country, currency and kind are fixed from the first day."""
    allowed = {"name", "short_name", "code", "tax_id", "address", "city", "phone", "email"}
    for name in changed:
        if name not in allowed:
            raise Refused("office.fixed_fact", field=name)
    tx.update("office", 1, **changed)
