"""The directory with its memberships: found by every name, admitted without being written twice."""

from __future__ import annotations

from datetime import date

import pytest

from app.models.base.attachments import NewFile, attach
from app.models.base.errors import Refused
from app.models.base.undo import undo_batch
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.commands import add_party
from app.models.directory.kinship import Likeness
from app.models.directory.offices import OfficeDraft, hold_office
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, admit_existing, change_status
from app.models.members.parties import (
    DirectoryWish,
    Party,
    PartyRef,
    amend_party,
    directory_keys,
    parties_by_key,
    parties_like,
    party,
    party_of_member,
    ref_of,
    resolve_party,
)
from app.models.members.queries import find_while_typing, member
from app.models.members.removing import remove_party
from app.models.members.rules import Joining, MemberDraft
from app.models.schema import TABLES
from app.office import Office

MARRIED = PartyDraft(
    "person", "Ruth Benítez Ayala de Imlach", surnames="Benítez Ayala", given_names="Ruth",
    married_name="de Imlach", preferred_name="Rucha", treatment="Lic.", gender="f",
)  # fmt: skip
EVERYBODY = DirectoryWish()


def listed(office: Office, text: str = "", wish: DirectoryWish = EVERYBODY) -> list[Party]:
    keys = office.read(directory_keys, text, wish)
    rows = office.read(parties_by_key, keys)
    return [rows[key] for key in keys]


def agency(office: Office, name: str = "SERCOTEC Biobío") -> PartyRef:
    made = office.run(add_party, PartyDraft("organization", name, organization_kind="agency")).value
    return PartyRef("organization", made)


def test_a_person_is_found_by_each_of_her_names(office: Office) -> None:
    made = office.run(add_member, MemberDraft(MARRIED, number="7")).value
    for text in ("benitez", "imlach", "rucha", "ruth imlach", "RUCHA ayala", "7"):
        assert office.read(find_while_typing, text) == [made], text
        assert [row.member_id for row in listed(office, text)] == [made], text
    row = office.read(member, made)
    assert (row.married_name, row.preferred_name, row.treatment, row.gender) == ("de Imlach", "Rucha", "Lic.", "f")


def test_names_that_are_there_already_make_no_key_longer(office: Office) -> None:
    office.run(add_member, MemberDraft(MARRIED))
    key = office.read(lambda reader: reader.value("SELECT search_key FROM person"))
    assert key == "ruth benitez ayala de imlach rucha"


def test_who_is_in_the_directory_is_admitted_and_not_written_twice(office: Office) -> None:
    ref = agency(office)
    joining = Joining("301", "Institucional", date(2026, 11, 20), "Acta 12/2026, Comité Ejecutivo")
    made = office.run(admit_existing, ref.kind, ref.id, joining).value
    row = office.read(member, made)
    assert (row.name, row.number, row.category) == ("SERCOTEC Biobío", "301", "Institucional")
    assert (row.admission_act, row.organization_kind) == ("Acta 12/2026, Comité Ejecutivo", "agency")
    assert office.read(party_of_member, made) == ref
    assert len(listed(office)) == 1
    with pytest.raises(Refused) as again:
        office.run(admit_existing, ref.kind, ref.id, Joining())
    assert again.value.code == "party.member_already"
    office.run(change_status, made, "resigned", date(2026, 11, 21), "")
    with pytest.raises(Refused) as before:
        office.run(admit_existing, ref.kind, ref.id, Joining())
    assert before.value.code == "party.member_before"


def test_an_admission_that_cannot_be_is_refused(office: Office) -> None:
    ref = agency(office)
    office.run(add_member, MemberDraft(PartyDraft("person", "Ana"), number="1"))
    for joining, code in (
        (Joining("1"), "member.number_taken"),
        (Joining(joined_on=date(2027, 1, 1)), "member.event_future"),
    ):
        with pytest.raises(Refused) as refusal:
            office.run(admit_existing, ref.kind, ref.id, joining)
        assert refusal.value.code == code
    with pytest.raises(Refused):
        office.run(admit_existing, "person", 999, Joining())


def test_the_list_is_narrowed_by_kind_membership_and_office(office: Office) -> None:
    state, bank = agency(office), agency(office, "Banco Nación")
    ana = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Acosta"))).value
    office.run(hold_office, OfficeDraft(office.read(party_of_member, ana).id, state.id, "Asesora"))
    assert [row.name for row in listed(office)] == ["Ana Acosta", "Banco Nación", "SERCOTEC Biobío"]
    assert [row.name for row in listed(office, wish=DirectoryWish(kind="person"))] == ["Ana Acosta"]
    assert len(listed(office, wish=DirectoryWish(kind="agency"))) == 2
    assert [row.name for row in listed(office, wish=DirectoryWish(belonging="member"))] == ["Ana Acosta"]
    assert [row.ref for row in listed(office, wish=DirectoryWish(belonging="other"))] == [bank, state]
    held = listed(office, wish=DirectoryWish(office_holders=True))
    assert [(row.name, row.offices) for row in held] == [("Ana Acosta", 1), ("SERCOTEC Biobío", 1)]
    assert listed(office, "100%") == []


def test_amending_a_record_keeps_its_membership_findable(office: Office) -> None:
    made = office.run(add_member, MemberDraft(PartyDraft("person", "Ana Acosta"), number="5")).value
    ref = office.read(party_of_member, made)
    office.run(amend_party, ref, PartyDraft("person", "Ana Zárate", preferred_name="Anita"))
    assert office.read(find_while_typing, "anita") == office.read(find_while_typing, "zarate") == [made]
    assert office.read(find_while_typing, "acosta") == []
    with pytest.raises(Refused) as nameless:
        office.run(amend_party, ref, PartyDraft("person", " "))
    assert nameless.value.code == "member.nameless"
    with pytest.raises(Refused) as odd:
        office.run(amend_party, ref, PartyDraft("person", "Ana", gender="w"))
    assert odd.value.code == "person.gender_unknown"


def test_somebody_is_found_as_typed(office: Office) -> None:
    tax = parse_tax_id("80009735-1", "PY").tax_id
    firm = office.run(add_party, PartyDraft("organization", "Ñandutí S.A.", tax=tax)).value
    one = office.run(add_party, PartyDraft("person", "Juan Peña")).value
    office.run(add_party, PartyDraft("person", "Juan Peña Duarte"))
    assert office.read(resolve_party, "80009735-1") == PartyRef("organization", firm)
    assert office.read(resolve_party, "ñanduti") == PartyRef("organization", firm)
    assert office.read(resolve_party, "juan pena") == PartyRef("person", one)
    for text, code in (("juan", "party.several"), ("nadie", "party.unknown_text"), ("", "party.unknown_text")):
        with pytest.raises(Refused) as refusal:
            office.read(resolve_party, text)
        assert refusal.value.code == code
    with pytest.raises(Refused):
        office.read(resolve_party, "ñanduti", "person")


def test_who_may_be_there_already_is_said(office: Office) -> None:
    one = PartyRef("person", office.run(add_party, PartyDraft("person", "Alfredo Meneses Soto")).value)
    alike = office.read(parties_like, Likeness(0, "person", "Meneses Soto, Alfredo"))
    assert [row.ref for row in alike] == [one]
    assert office.read(parties_like, Likeness(one.key, "person", "Alfredo Meneses Soto")) == []
    assert office.read(parties_like, Likeness(0, "person", "Otra Persona")) == []
    assert ref_of(one.key) == one == office.read(party, one).ref


def test_a_record_nobody_leans_on_is_taken_out_and_comes_back(office: Office) -> None:
    ref = agency(office)
    office.run(remove_party, ref, TABLES)
    assert listed(office) == []
    step = office.read(lambda reader: reader.value("SELECT max(id) FROM journal_tx"))
    office.run(undo_batch, step, TABLES)
    assert [row.ref for row in listed(office)] == [ref]

    ana = PartyRef("person", office.run(add_party, PartyDraft("person", "Ana")).value)
    office.run(hold_office, OfficeDraft(ana.id, ref.id, "Asesora"))
    for one in (ref, ana):
        with pytest.raises(Refused) as held:
            office.run(remove_party, one, TABLES)
        assert held.value.code == "party.remove_office"
    made = office.run(add_member, MemberDraft(PartyDraft("person", "Óscar"))).value
    with pytest.raises(Refused) as member_of:
        office.run(remove_party, office.read(party_of_member, made), TABLES)
    assert member_of.value.code == "party.remove_member"
    with pytest.raises(Refused) as gone:
        office.run(remove_party, PartyRef("person", 999), TABLES)
    assert gone.value.code == "party.unknown"


def test_what_stands_on_a_record_keeps_it(office: Office) -> None:
    ref = agency(office)
    uid = office.read(party, ref).uid
    office.run(attach, ref.kind, uid, NewFile(b"%PDF-1.4 x", "application/pdf", "nota.pdf"), date(2026, 11, 21))
    with pytest.raises(Refused) as used:
        office.run(remove_party, ref, TABLES)
    assert used.value.code == "party.remove_used"
