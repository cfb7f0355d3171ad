"""The office itself as an organisation of its directory: whose board and representatives are noted like any other's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.models.base.database import Reader, Role, Tx, command
from app.models.base.facts import change_facts
from app.models.base.values.phones import parse_phone
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.commands import edit_party, new_party_row
from app.models.directory.offices import OfficeDraft, hold_office
from app.models.directory.rules import PartyDraft


def own_organization_id(reader: Reader) -> int | None:
    """The organisation with the office's own identity; ``None`` until something was noted of it."""
    found = reader.value("SELECT o.id FROM organization o JOIN office ON office.uid = o.uid")
    return None if found is None else int(found)


@command("directory.own")
def own_organization(tx: Tx) -> int:
    """The office in its directory, added when it is not there yet, or brought up to its present name; its id.

    It has the identity of the office, so that it is the same one in every file.
    """
    known = own_organization_id(tx)
    if known is not None:
        name = tx.value("SELECT name FROM office")
        if tx.value("SELECT legal_name FROM organization WHERE id = ?", (known,)) != name:
            edit_party(tx, known, PartyDraft("organization", name))
        return known
    row = tx.row("SELECT uid, country, kind, name, short_name, tax_id, address, city, phone, email FROM office")
    assert row is not None
    uid, country, kind, name, short, tax, address, city, phone, email = row
    draft = PartyDraft(
        "organization",
        name,
        trade_name="" if short == name else short,
        tax=parse_tax_id(tax, country).tax_id if tax else None,
        phones=(parse_phone(phone, country),) if phone else None,
        email=email,
        address=address,
        district=city,
        organization_kind=kind,
    )
    return tx.insert("organization", uid=uid, **new_party_row(draft))


@command("offices.hold")
def hold_office_here(tx: Tx, draft: OfficeDraft) -> int:
    """Notes an office held in the office itself, whatever organisation the draft names. Raises as ``hold_office``."""
    return hold_office(tx, replace(draft, organization_id=own_organization(tx)))


@command("office.change", needs=Role.ADMIN)
def change_office(tx: Tx, changed: Mapping[str, str], logo: bytes | None = None, *, no_logo: bool = False) -> None:
    """Changes the office's data, and its name in its directory where it stands there. Raises as ``change_facts``."""
    change_facts(tx, changed, logo, no_logo=no_logo)
    if own_organization_id(tx) is not None:
        own_organization(tx)
