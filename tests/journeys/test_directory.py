"""The founding documents: an agency admitted by a committee, one man with two offices, and nobody given one unasked."""

from __future__ import annotations

from datetime import date

import pytest

from app.jobs.check import check
from app.jobs.undo import undo
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.offices import (
    OfficeDraft,
    end_office,
    hold_office,
    holders_on,
    offices_of_organization,
    offices_of_person,
)
from app.models.directory.own import hold_office_here, own_organization_id
from app.models.directory.rules import PartyDraft, PartyKind
from app.models.members.commands import admit_existing
from app.models.members.parties import DirectoryWish, PartyRef, directory_keys, party
from app.models.members.queries import member
from app.models.members.rules import Joining
from app.office import Office

SEALED = date(2026, 11, 18)
ACT = "Acta 12/2026, Comité Ejecutivo"


def add(office: Office, kind: PartyKind, name: str, organization_kind: str | None = None) -> int:
    return office.run(add_party, PartyDraft(kind, name, organization_kind=organization_kind)).value


def last_step(office: Office) -> int:
    return int(office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx")))


def taken_back(office: Office) -> None:
    undo(office, last_step(office))


def names(office: Office, wish: DirectoryWish) -> list[str]:
    keys = office.read(directory_keys, "", wish)
    return [office.read(party, PartyRef("organization" if key % 2 else "person", key // 2)).name for key in keys]


def test_an_agency_becomes_an_institutional_member_by_resolution_of_the_committee(office: Office) -> None:
    sercotec = add(office, "organization", "SERCOTEC Biobío", "agency")
    add(office, "organization", "IP Virginio Gómez", "university")
    for town in ("Concepción", "Talcahuano", "Cañete", "Ñuble"):
        add(office, "organization", f"Centro de Negocios {town}", "institution")
    director = add(office, "person", "Oclides Anríquez")
    office.run(hold_office, OfficeDraft(director, sercotec, "Dirección regional", represents=True))

    admitted = office.run(admit_existing, "organization", sercotec, Joining("18", "Institucional", SEALED, ACT)).value
    row = office.read(member, admitted)
    assert (row.name, row.category, row.joined_on, row.admission_act) == (
        *("SERCOTEC Biobío", "Institucional", "2026-11-18", ACT),
    )
    assert row.organization_kind == "agency"
    assert names(office, DirectoryWish(belonging="member")) == ["SERCOTEC Biobío"]
    assert names(office, DirectoryWish(kind="institution")) == [
        f"Centro de Negocios {town}" for town in ("Cañete", "Concepción", "Ñuble", "Talcahuano")
    ]
    representatives = [one.person for one in office.read(holders_on, SEALED, sercotec) if one.represents]
    assert representatives == ["Oclides Anríquez"]

    taken_back(office)
    assert names(office, DirectoryWish(belonging="member")) == []
    assert "SERCOTEC Biobío" in names(office, DirectoryWish(kind="agency"))
    assert office.read(holders_on, SEALED, sercotec) != []
    office.run(admit_existing, "organization", sercotec, Joining("18", "Institucional", SEALED, ACT))
    assert check(office.path).ok


def test_alfredo_meneses_is_one_person_with_two_offices_in_two_organisations(office: Office) -> None:
    asexma = add(office, "organization", "ASEXMA Biobío", "guild")
    alfredo = add(office, "person", "Alfredo Meneses")
    office.run(hold_office, OfficeDraft(alfredo, asexma, "Gerente"))
    office.run(hold_office_here, OfficeDraft(alfredo, 0, "Vicepresidente"))
    here = office.read(own_organization_id)
    assert here is not None
    assert names(office, DirectoryWish(kind="person")) == ["Alfredo Meneses"]
    held = office.read(offices_of_person, alfredo)
    assert {(one.organization, one.office) for one in held} == {
        ("ASEXMA Biobío", "Gerente"),
        (office.facts.name, "Vicepresidente"),
    }
    # The vice-presidency is handed on; the manager stays, and who was vice-president in spring can still be told.
    second = next(one for one in held if one.organization_id == here)
    office.run(end_office, second.id, date(2026, 10, 31), ACT)
    assert office.read(holders_on, date(2026, 11, 1), here) == []
    assert [one.person for one in office.read(holders_on, date(2026, 10, 31), here)] == ["Alfredo Meneses"]

    taken_back(office)
    assert [one.until_date for one in office.read(offices_of_person, alfredo)] == [None, None]
    taken_back_until(office, "offices.hold")
    assert [one.office for one in office.read(offices_of_person, alfredo)] == ["Gerente"]
    assert office.read(own_organization_id) is None
    assert check(office.path).ok


def taken_back_until(office: Office, verb: str) -> None:
    """Takes back the newest step of that verb."""
    sql = "SELECT max(id) FROM journal_tx WHERE verb = ?"
    undo(office, int(office.read(lambda reader: reader.value(sql, (verb,)))))


def test_the_spokeswoman_is_noted_without_an_office_that_nobody_gave_her(office: Office) -> None:
    imlach = add(office, "person", "Imlach")
    for guild in ("Asomipymes", "Apep", "Asepy"):
        add(office, "organization", guild, "guild")
    assert office.read(offices_of_person, imlach) == []
    assert office.read(holders_on, SEALED) == []
    guilds = office.read(directory_keys, "", DirectoryWish(kind="guild"))
    assert all(office.read(offices_of_organization, key // 2) == [] for key in guilds)
    with pytest.raises(Refused) as refusal:
        office.run(hold_office, OfficeDraft(imlach, guilds[0] // 2, "  "))
    assert refusal.value.code == "holding.nameless"
    assert office.read(holders_on, SEALED) == []
