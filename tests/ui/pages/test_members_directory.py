"""The directory at the window: found, narrowed, offices noted and ended, an agency admitted, mistakes at the field."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.models.directory.commands import add_party
from app.models.directory.offices import Holding, OfficeDraft, hold_office, offices_of_person
from app.models.directory.rules import PartyDraft
from app.models.members.parties import PartyRef, amend_party, directory_count, party, resolve_party
from app.models.members.queries import member
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.admit_dialog import AdmitDialog
from app.ui.pages.members.detail import MemberDetail
from app.ui.pages.members.directory import DirectoryPage
from app.ui.pages.members.finding import find_in_directory
from app.ui.pages.members.form import MemberDialog
from app.ui.pages.members.holders_dialog import HoldersDialog
from app.ui.pages.members.office_dialogs import EndOfficeDialog, OfficeDialog
from app.ui.pages.members.party_form import PartyDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on, furnish
from tests.ui.test_accessible import doubled_mnemonics, nameless


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def sercotec(office: Office) -> PartyRef:
    draft = PartyDraft("organization", "SERCOTEC Biobío", organization_kind="agency")
    return PartyRef("organization", office.run(add_party, draft).value)


@pytest.fixture
def alfredo(office: Office) -> PartyRef:
    draft = PartyDraft("person", "Alfredo Meneses", surnames="Meneses", given_names="Alfredo", preferred_name="Fredy")
    return PartyRef("person", office.run(add_party, draft).value)


@pytest.fixture
def page(
    qtbot: QtBot, office: Office, tools: Tools, went: Went, sercotec: PartyRef, alfredo: PartyRef
) -> DirectoryPage:
    furnish(office)
    made = DirectoryPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.refresh(None)
    made.show()
    return made


def texts(widget: object) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))  # type: ignore[attr-defined]


def names(page: DirectoryPage) -> list[str]:
    row = page.table.model.row
    return [found.name for at in range(len(page.table.model.ids)) if (found := row(at)) is not None]


def held(office: Office, ref: PartyRef) -> list[Holding]:
    return office.read(offices_of_person, ref.id)


def test_everybody_stands_in_one_list_and_is_found_and_narrowed(page: DirectoryPage) -> None:
    assert names(page) == ["María González", "Alfredo Meneses", "Ñandutí Peña", "Ramón Ayala", "SERCOTEC Biobío"]
    page.search.setText("fredy")
    assert names(page) == ["Alfredo Meneses"]
    assert "«Fredy»" in texts(page.detail)
    page.search.clear()
    page.kind.setCurrentIndex(page.kind.findData("agency"))
    assert names(page) == ["SERCOTEC Biobío"]
    page.show_all()
    page.belonging.setCurrentIndex(page.belonging.findData("other"))
    assert names(page) == ["Alfredo Meneses", "SERCOTEC Biobío"]
    page.search.setText("nadie")
    assert names(page) == []
    assert page.detail.ref is None


def test_an_office_is_noted_in_the_office_itself_and_ended(
    page: DirectoryPage, office: Office, alfredo: PartyRef, qtbot: QtBot
) -> None:
    note = OfficeDialog(page.desk, alfredo)
    qtbot.addWidget(note)
    own = office.facts.name
    note.form.put({"office": "Vicepresidente", "from_date": date(2024, 5, 1), "source": "Acta 3/2024"})
    box = note.form._boxes["organization"].editor
    box.box.textEdited.emit(own[:5])  # type: ignore[attr-defined]
    box.box.setText(own)  # type: ignore[attr-defined]
    note.submit()
    (one,) = held(office, alfredo)
    assert (one.organization, one.office, one.from_date) == (own, "Vicepresidente", "2024-05-01")

    page.refresh(None)
    page.show_party(alfredo)
    assert "Vicepresidente" in texts(page.detail)
    end = EndOfficeDialog(page.desk, one)
    qtbot.addWidget(end)
    end.form.put({"until_date": date(2024, 1, 1)})
    end.submit()
    assert "01/05/2024" in end.form.problem_at("until_date")
    end.form.put({"until_date": date(2026, 10, 31), "source": "Acta 20/2026"})
    end.submit()
    assert held(office, alfredo)[0].until_date == "2026-10-31"


def test_a_mistake_is_said_at_its_field_and_the_office_is_not_noted(
    page: DirectoryPage, office: Office, alfredo: PartyRef, qtbot: QtBot
) -> None:
    note = OfficeDialog(page.desk, alfredo)
    qtbot.addWidget(note)
    note.submit()
    assert note.form.problem_at("organization")
    assert note.form.problem_at("office")
    note.form._boxes["organization"].editor.box.setText("gremio que no está")  # type: ignore[attr-defined]
    note.form.put({"office": "Gerente", "from_date": date(2026, 2, 1), "until_date": date(2026, 1, 1)})
    note.form._boxes["organization"].editor.box.setText("gremio que no está")  # type: ignore[attr-defined]
    note.submit()
    assert "gremio que no está" in note.form.problem_at("organization")
    note.form._boxes["organization"].editor.box.setText("sercotec")  # type: ignore[attr-defined]
    note.submit()
    assert "01/02/2026" in note.form.problem_at("until_date")
    assert held(office, alfredo) == []


def test_an_office_noted_by_mistake_is_taken_away_after_a_question(
    page: DirectoryPage, office: Office, alfredo: PartyRef, sercotec: PartyRef, qtbot: QtBot, dialogs: FakeDialogs
) -> None:
    office.run(hold_office, OfficeDraft(alfredo.id, sercotec.id, "Gerente"))
    correct = OfficeDialog(page.desk, held=held(office, alfredo)[0])
    qtbot.addWidget(correct)
    correct.remove()
    assert len(held(office, alfredo)) == 1
    dialogs.choices = [1]
    correct.remove()
    assert held(office, alfredo) == []
    assert len(dialogs.questions) == 2


def test_an_agency_is_admitted_with_its_resolution(
    page: DirectoryPage, office: Office, sercotec: PartyRef, qtbot: QtBot
) -> None:
    admit = AdmitDialog(page.desk, office.read(party, sercotec))
    qtbot.addWidget(admit)
    admitted: list[int] = []
    admit.done_with.connect(admitted.append)
    admit.form.put({"number": "12", "category": "Institucional", "admission_act": "Acta 12/2026, Comité Ejecutivo"})
    admit.submit()
    assert "María González" in admit.form.problem_at("number")
    admit.form.put({"number": "18"})
    admit.submit()
    row = office.read(member, admitted[0])
    assert (row.category, row.admission_act) == ("Institucional", "Acta 12/2026, Comité Ejecutivo")
    page.refresh(None)
    page.show_party(sercotec)
    assert "18 · Institucional" in texts(page.detail)


def test_who_may_be_there_already_is_said_once(page: DirectoryPage, office: Office, qtbot: QtBot) -> None:
    before = office.read(directory_count)
    new = PartyDialog(page.desk, "person")
    qtbot.addWidget(new)
    new.show()
    new.save()
    assert new.form.problem_at("surnames")
    saved: list[PartyRef] = []
    new.saved.connect(saved.append)
    new.form.put({"surnames": "Meneses", "given_names": "Alfredo"})
    new.save()
    assert new.caution.isVisible()
    assert office.read(directory_count) == before
    new.save()
    assert office.read(directory_count) == before + 1
    assert office.read(party, saved[0]).name == "Alfredo Meneses"


def test_a_record_is_edited_with_its_other_names(
    page: DirectoryPage, office: Office, alfredo: PartyRef, qtbot: QtBot
) -> None:
    edit = PartyDialog(page.desk, "person", alfredo)
    qtbot.addWidget(edit)
    edit.form.put({"treatment": "Ing.", "gender": "m", "preferred_name": "", "phone": "0981 222 333"})
    edit.save()
    row = office.read(party, alfredo)
    assert (row.treatment, row.gender, row.preferred_name, row.phone) == ("Ing.", "m", "", "+595981222333")
    assert office.read(resolve_party, "0981 222333") == alfredo


def test_an_organisation_of_another_country_says_so(
    page: DirectoryPage, sercotec: PartyRef, office: Office, qtbot: QtBot
) -> None:
    dialog = PartyDialog(page.desk, "organization", sercotec, parent=page)
    qtbot.addWidget(dialog)
    assert dialog.form.now("country") == ""
    dialog.form.put({"country": "CL"})
    dialog.save()
    assert office.read(party, sercotec).country == "CL"
    page.refresh(None)
    page.arrive(sercotec)
    assert "Chile" in texts(page.detail)
    again = PartyDialog(page.desk, "organization", sercotec, parent=page)
    qtbot.addWidget(again)
    again.form.put({"email": "biobio@ejemplo.cl"})
    again.save()
    assert office.read(party, sercotec).country == "CL", "what was not touched stays"
    person = PartyDialog(page.desk, "person", parent=page)
    qtbot.addWidget(person)
    assert "country" not in person.form.names


def test_the_members_detail_shows_the_offices_and_opens_the_directory(
    page: DirectoryPage, office: Office, went: Went, sercotec: PartyRef, qtbot: QtBot
) -> None:
    maria = office.read(resolve_party, "maría gonzález")
    office.run(hold_office, OfficeDraft(maria.id, sercotec.id, "Consejera"))
    member_id = office.read(party, maria).member_id
    detail = MemberDetail(page.desk)
    qtbot.addWidget(detail)
    detail.show_member(member_id or 0)
    assert "Consejera · SERCOTEC Biobío" in texts(detail)
    for button in detail.findChildren(QPushButton):
        if button.text() == "Open the record":
            button.click()
    assert went.places == [("members.directory", sercotec)]


def test_every_box_has_a_name(page: DirectoryPage, alfredo: PartyRef, qtbot: QtBot) -> None:
    for made in (page, OfficeDialog(page.desk, alfredo), PartyDialog(page.desk, "organization")):
        qtbot.addWidget(made)
        assert nameless(made) == []
        assert doubled_mnemonics(made) == []


def test_a_record_is_taken_out_after_a_question_unless_something_leans_on_it(
    page: DirectoryPage, office: Office, alfredo: PartyRef, sercotec: PartyRef, dialogs: FakeDialogs
) -> None:
    office.run(hold_office, OfficeDraft(alfredo.id, sercotec.id, "Asesor"))
    before = office.read(directory_count)
    dialogs.choices = [1]
    page.remove(sercotec)
    assert "SERCOTEC Biobío" in dialogs.messages[0]
    assert office.read(directory_count) == before
    bank = office.run(add_party, PartyDraft("organization", "Banco Ñandutí", organization_kind="other")).value
    dialogs.choices = [0, 1]
    page.remove(PartyRef("organization", bank))
    assert office.read(directory_count) == before + 1
    page.remove(PartyRef("organization", bank))
    assert office.read(directory_count) == before


def test_who_held_office_on_a_day_is_listed(
    page: DirectoryPage, office: Office, alfredo: PartyRef, sercotec: PartyRef, qtbot: QtBot
) -> None:
    term = OfficeDraft(alfredo.id, sercotec.id, "Asesor", from_date=date(2024, 1, 1), until_date=date(2025, 12, 31))
    office.run(hold_office, term)
    dialog = HoldersDialog(page.desk)
    qtbot.addWidget(dialog)
    assert dialog.table.model.ids == []
    dialog.day.box.setText("30/06/2025")
    assert len(dialog.table.model.ids) == 1
    dialog.day.box.setText("31/02/2025")  # no day: the list stays
    assert len(dialog.table.model.ids) == 1
    opened: list[PartyRef] = []
    dialog.party_wanted.connect(opened.append)
    dialog.table.opened.emit(dialog.table.model.ids[0])
    assert opened == [alfredo]


def test_a_new_member_who_is_in_the_directory_is_said(page: DirectoryPage, office: Office, qtbot: QtBot) -> None:
    new = MemberDialog(page.desk)
    qtbot.addWidget(new)
    new.form.put({"surnames": "Meneses", "given_names": "Alfredo", "number": "99"})
    new.save()
    assert "without being a member" in new.caution.text.text()
    hits = find_in_directory(page.desk, "meneses")
    assert [hit.text for hit in hits] == ["Alfredo Meneses"]
    assert find_in_directory(page.desk, "maría") == []


def test_what_happened_to_a_record_is_told_when_it_is_opened(
    page: DirectoryPage, office: Office, alfredo: PartyRef
) -> None:
    office.run(amend_party, alfredo, PartyDraft("person", "Alfredo Meneses", treatment="Ing.", gender="m"))
    page.show_party(alfredo)
    assert "Ing." not in texts(page.detail).replace("Ing. Alfredo", "")
    for button in page.detail.findChildren(QPushButton):
        if button.accessibleName() == "History of this record":
            button.click()
    assert "treatment: — → Ing." in texts(page.detail)
    assert "→ in masculine" in texts(page.detail)
