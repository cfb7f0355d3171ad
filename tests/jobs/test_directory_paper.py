"""The directory from the register: contact only of who consented, nobody blocked, firms with who speaks for them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.jobs.directory_paper import DirectoryWish, draw_directory_paper, save_directory_paper
from app.jobs.print_people import Choice, chosen_ids
from app.models.base.errors import Refused
from app.models.base.values.phones import parse_phone
from app.models.directory.offices import OfficeDraft, hold_office
from app.models.directory.own import own_organization
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.consent import give_consent, revoke_consents
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import block
from app.office import Office
from tests.reports.reading import page_texts

TODAY = date(2026, 11, 21)


@pytest.fixture
def guild(office: Office) -> Office:
    """Ana consented, Bruno did not, Celia is blocked although she consented; Luis speaks for the firm and presides."""
    for name, digit in (("Ana Vera", 1), ("Bruno Paredes", 2), ("Celia Ortiz", 3)):
        surname, given = name.split()[1], name.split()[0]
        draft = PartyDraft(
            "person",
            name,
            surnames=surname,
            given_names=given,
            phones=(parse_phone(f"0981 361 94{digit}", "PY"),),
            email=f"{given.lower()}@ejemplo.org",
            address="Caaguazú 1534",
            trade="Panadería",
            district="Ñemby",
        )
        office.run(add_member, MemberDraft(draft))
    office.run(add_member, MemberDraft(PartyDraft("organization", "Comercial Peña S.A.", trade="")))
    office.run(add_member, MemberDraft(PartyDraft("person", "Luis Ñamandú", trade="PANADERIA")))
    for name in ("ana", "celia"):
        office.run(give_consent, [ident(office, name)], "directorio", TODAY, "ficha")
    office.run(block, ident(office, "celia"), TODAY)
    person = office.read(lambda reader: reader.value("SELECT id FROM person WHERE full_name LIKE 'Luis%'"))
    firm = office.read(lambda reader: reader.value("SELECT id FROM organization WHERE legal_name LIKE '%Pe_a%'"))
    own = office.run(own_organization).value
    office.run(hold_office, OfficeDraft(person, firm, "Gerente", represents=True))
    office.run(hold_office, OfficeDraft(person, own, "Presidente", from_date=date(2025, 4, 1)))
    return office


def ident(office: Office, name: str) -> int:
    return chosen_ids(office, Choice(text=name))[0]


def said(office: Office, **how: object) -> str:
    drawn = draw_directory_paper(office, chosen_ids(office, Choice()), DirectoryWish(**how))  # type: ignore[arg-type]
    return " ".join(" ".join(page_texts(drawn.data)).split())


def test_contact_is_printed_only_of_who_consented(guild: Office) -> None:
    text = said(guild, addresses=True)
    assert "Vera, Ana Ñemby Caaguazú 1534 Tel. 0981 361" in text
    assert "ana@ejemplo.org" in text
    assert "Paredes, Bruno" in text
    assert "bruno@" not in text
    assert text.count("0981 361") == 1
    assert "Celia" not in text
    guild.run(revoke_consents, [ident(guild, "ana")], "directorio", TODAY, "nota")
    assert "0981" not in said(guild)


def test_how_many_stand_by_name_only_is_told_and_who_is_left_out(guild: Office) -> None:
    ids = chosen_ids(guild, Choice())
    usual = draw_directory_paper(guild, ids, DirectoryWish())
    assert (usual.count, usual.without_contact) == (4, 3)
    assert [one.reason for one in usual.left_out] == ["blocked"]
    narrow = draw_directory_paper(guild, ids, DirectoryWish(only_consenting=True))
    assert (narrow.count, narrow.without_contact) == (1, 0)
    assert sorted(one.reason for one in narrow.left_out) == ["blocked", "no_consent", "no_consent", "no_consent"]


def test_trades_are_grouped_however_they_were_typed_and_firms_name_who_speaks(guild: Office) -> None:
    text = said(guild, index=False)
    assert text.count("Panadería") == 1
    assert text.index("Panadería") < text.index("Paredes") < text.index("Sin rubro anotado") < text.index("Comercial")
    assert "Comercial Peña S.A. Luis Ñamandú (Gerente)" in text
    assert "Presidente Luis Ñamandú 01/04/2025" in text
    assert "Presidente" not in said(guild, offices=False)


def test_nobody_is_said_and_nothing_written(guild: Office, tmp_path: Path) -> None:
    out = tmp_path / "directorio.pdf"
    with pytest.raises(Refused, match=r"print\.nobody"):
        save_directory_paper(guild, [], DirectoryWish(), out)
    with pytest.raises(Refused, match=r"list\.group"):
        save_directory_paper(guild, [ident(guild, "ana")], DirectoryWish(by="zz"), out)  # type: ignore[arg-type]
    assert not out.exists()
