"""Agreements in the window: the door, four fields, institutions of any day, what happens, papers, what Home tells."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.models.agreements.activities import save_activity
from app.models.agreements.agreements import add_agreement
from app.models.agreements.areas import add_area, areas_of, passages_of
from app.models.agreements.commitments import save_commitment
from app.models.agreements.kinds import kinds
from app.models.agreements.parties import parties_of
from app.models.agreements.promise_queries import CommitmentWish
from app.models.agreements.promise_rules import ActivityDraft, CommitmentDraft
from app.models.agreements.queries import agreement_rows, agreement_sheet
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, AreaDraft, JoiningDraft
from app.models.base import settings
from app.models.base.attachments import NewFile, attach
from app.models.directory.commands import add_party
from app.models.directory.offices import OfficeDraft, hold_office
from app.models.directory.rules import PartyDraft
from app.models.members.parties import PartyRef
from app.office import Office
from app.ui.form import Form
from app.ui.main_window import Tools
from app.ui.organization_box import NewOrganizationDialog
from app.ui.page import Desk
from app.ui.pages import PAGES
from app.ui.pages.agreements.agreement_dialog import (
    AgreementDialog,
    EditAgreementDialog,
    SignDialog,
    TermDialog,
)
from app.ui.pages.agreements.area_dialogs import AreaDialog, PassageDialog
from app.ui.pages.agreements.compliance_tab import ComplianceTab
from app.ui.pages.agreements.door_dialog import DoorDialog
from app.ui.pages.agreements.doors import doors
from app.ui.pages.agreements.event_dialogs import CloneDialog, HappeningDialog
from app.ui.pages.agreements.page import AgreementsPage
from app.ui.pages.agreements.parties_tab import PartiesTab
from app.ui.pages.agreements.party_dialogs import InstitutionDialog, LeaveDialog
from app.ui.pages.home.page import HomePage
from app.ui.pages.members.agreements_part import AgreementsPart
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on
from tests.ui.test_accessible import nameless

MOST_FIELDS = 9


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk) -> AgreementsPage:
    made = AgreementsPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    return made


@pytest.fixture
def bank(office: Office) -> int:
    return office.run(add_party, PartyDraft("organization", "Banco de Fomento", trade_name="BNF")).value


@pytest.fixture
def credit(office: Office, bank: int) -> int:
    """Renewed by itself on 19/12/2026, with fifteen days of notice."""
    draft = AgreementDraft(
        "Crédito para socios",
        signed_on=date(2025, 12, 20),
        ends_on=date(2026, 12, 19),
        renewal="tacit",
        notice_days=15,
        open_accession=True,
    )
    return office.run(add_agreement, draft, (JoiningDraft(OWN_OFFICE), JoiningDraft(bank))).value


def test_an_agreement_is_noted_with_four_fields(
    page: AgreementsPage, own_desk: Desk, office: Office, bank: int, qtbot: QtBot
) -> None:
    dialog = AgreementDialog(own_desk)
    qtbot.addWidget(dialog)
    dialog.submit()
    assert dialog.form.problem_at("title")
    dialog.form.put({"title": "Crédito", "with": PartyRef("organization", bank), "signed_on": date(2026, 3, 1)})
    dialog.form.put({"ends_on": date(2026, 2, 28)})
    dialog.submit()
    assert "28/02/2026" in dialog.form.problem_at("ends_on")
    dialog.form.put({"ends_on": date(2027, 2, 27), "renewal": "tacit"})
    dialog.submit()
    assert dialog.form.problem_at("renewal_months")
    dialog.form.put({"ends_on": date(2027, 2, 28), "renewal": "none"})
    dialog.submit()
    row = office.read(agreement_rows)[0]
    assert (row.title, row.parties, row.count) == ("Crédito", ("BNF",), 2)
    page.arrive(row.id)
    assert page.detail.sheet is not None
    assert "in force" in page.detail._light.text()


def test_the_doors_open_with_a_number_and_each_has_its_form(own_desk: Desk, qtbot: QtBot) -> None:
    known = {one.code for one in doors()}
    assert known == set(kinds("door", "PY"))
    box = DoorDialog(own_desk)
    qtbot.addWidget(box)
    shown = [one for one in box.findChildren(QPushButton) if "·" in one.text()]
    assert len(shown) == len(known)
    assert nameless(box) == []
    QTest.keyClick(box, Qt.Key.Key_1)
    assert box.chosen is not None
    assert box.chosen.code == "agreement"


def test_every_door_opens_a_short_form(own_desk: Desk, page: AgreementsPage, qtbot: QtBot) -> None:
    for door in doors():
        dialog = door.make(own_desk, page)
        qtbot.addWidget(dialog)
        assert all(len(one.names) <= MOST_FIELDS for one in dialog.findChildren(Form)), door.code
        assert nameless(dialog) == [], door.code


def test_no_form_asks_more_than_nine_things(own_desk: Desk, office: Office, credit: int, qtbot: QtBot) -> None:
    sheet = office.read(agreement_sheet, credit)
    made = [
        AgreementDialog(own_desk),
        EditAgreementDialog(own_desk, sheet),
        TermDialog(own_desk, sheet),
        SignDialog(own_desk, sheet),
        InstitutionDialog(own_desk, sheet),
        LeaveDialog(own_desk, sheet.parties[0]),
        AreaDialog(own_desk, credit),
        PassageDialog(own_desk, credit),
        CloneDialog(own_desk, sheet),
        HappeningDialog(own_desk, sheet, "denounced"),
        NewOrganizationDialog(own_desk),
    ]
    for dialog in made:
        qtbot.addWidget(dialog)
        assert len(dialog.form.names) <= MOST_FIELDS, type(dialog).__name__
        assert nameless(dialog) == []


def test_who_was_bound_on_a_day_is_asked_in_the_tab(
    page: AgreementsPage, own_desk: Desk, office: Office, credit: int, qtbot: QtBot
) -> None:
    page.arrive((credit, "parties"))
    tab = page.detail.tab("parties")
    assert isinstance(tab, PartiesTab)
    assert tab.count.text() == "2 institution(s)"
    dialog = InstitutionDialog(own_desk, office.read(agreement_sheet, credit))
    qtbot.addWidget(dialog)
    assert dialog.form.typed()["role"] == "adherent"
    chamber = office.run(add_party, PartyDraft("organization", "Cámara Pyme")).value
    dialog.form.put({"organization": PartyRef("organization", chamber), "from_on": date(2026, 5, 4)})
    dialog.submit()
    assert tab.count.text() == "3 institution(s)"
    tab.day.put(date(2026, 5, 3))
    tab.day.settled.emit()
    assert tab.count.text() == "2 institution(s)"
    row = office.read(parties_of, credit)[-1]
    leaving = LeaveDialog(own_desk, row)
    qtbot.addWidget(leaving)
    leaving.form.put({"until_on": date(2026, 5, 3)})
    leaving.submit()
    assert "04/05/2026" in leaving.form.problem_at("until_on")
    leaving.form.put({"until_on": date(2026, 6, 30), "note": "Se disolvió"})
    leaving.submit()
    tab.day.put(TODAY)
    tab.day.settled.emit()
    assert tab.count.text() == "2 institution(s)"
    tab.ever.put(True)
    assert tab.count.text() == "3 institution(s)"


def test_the_representative_of_an_institution_is_proposed_to_sign(
    own_desk: Desk, office: Office, credit: int, qtbot: QtBot
) -> None:
    chamber = office.run(add_party, PartyDraft("organization", "Cámara Pyme")).value
    ana = office.run(add_party, PartyDraft("person", "Ana Vera")).value
    office.run(hold_office, OfficeDraft(ana, chamber, "Presidenta", represents=True, source="Acta 3/2025"))
    dialog = InstitutionDialog(own_desk, office.read(agreement_sheet, credit))
    qtbot.addWidget(dialog)
    dialog.form.put({"organization": PartyRef("organization", chamber)})
    dialog._who.settled.emit()
    dialog.submit()
    row = office.read(parties_of, credit)[-1]
    assert (row.signer, row.signer_office, row.signer_power) == ("Ana Vera", "Presidenta", "Acta 3/2025")


def test_areas_and_text_are_written_in_their_order(
    page: AgreementsPage, own_desk: Desk, office: Office, credit: int, qtbot: QtBot
) -> None:
    page.arrive((credit, "areas"))
    for name in ("Capacitación", "Crédito"):
        dialog = AreaDialog(own_desk, credit)
        qtbot.addWidget(dialog)
        dialog.form.put({"name": name})
        dialog.submit()
    text = PassageDialog(own_desk, credit)
    qtbot.addWidget(text)
    text.form.put({"kind": "recital", "body": "El crédito llega tarde a las mipymes."})
    text.submit()
    assert [(one.label, one.name) for one in office.read(areas_of, credit)] == [
        ("I", "Capacitación"),
        ("II", "Crédito"),
    ]
    assert office.read(passages_of, credit)[0].kind == "recital"


def test_a_renewal_is_noted_and_the_reminder_goes(
    page: AgreementsPage, own_desk: Desk, credit: int, qtbot: QtBot
) -> None:
    page.arrive((credit, "history"))
    detail = page.detail
    assert "04/12/2026" in detail._why.text()
    assert not detail._deal_row.isHidden()
    assert detail.actions_row.happenings()[0] == "renewed"
    assert detail.sheet is not None
    dialog = HappeningDialog(own_desk, detail.sheet, "renewed")
    qtbot.addWidget(dialog)
    assert dialog.form.typed()["until_on"] == date(2027, 12, 19)
    dialog.form.put({"document": "Adenda 1/2026"})
    dialog.submit()
    assert "19/12/2027" in detail._why.text()
    assert detail._deal_row.isHidden()


def test_the_light_follows_the_theme_on_the_open_page(page: AgreementsPage, own_desk: Desk, credit: int) -> None:
    page.arrive(credit)
    said = page.detail._light
    own_desk.theme.choose("dark")
    assert said.palette().windowText().color() == own_desk.theme.colour("amber")
    own_desk.theme.choose("light")
    assert said.palette().windowText().color() == own_desk.theme.colour("amber")


def test_an_amendment_with_a_later_end_renews_what_it_amends(
    page: AgreementsPage, office: Office, credit: int, dialogs: FakeDialogs
) -> None:
    page.arrive(credit)
    draft = AgreementDraft(
        "Adenda 1", "amendment", parent_id=credit, signed_on=date(2026, 11, 20), ends_on=date(2030, 12, 31)
    )
    child = office.run(add_agreement, draft).value
    dialogs.choices = [1]
    page.detail.actions_row.noted_below(child)
    assert dialogs.questions == ["Does “Crédito para socios” go on until 31/12/2030?"]
    page.refresh(None)
    page.arrive(credit)
    assert page.detail.sheet is not None
    assert page.detail.sheet.now.ends_on == date(2030, 12, 31)
    assert page.detail.sheet.events[0].document == "Adenda 1"


def test_a_wrong_line_of_the_history_is_left_without_effect(
    page: AgreementsPage, own_desk: Desk, office: Office, credit: int, dialogs: FakeDialogs, qtbot: QtBot
) -> None:
    page.arrive((credit, "history"))
    assert page.detail.sheet is not None
    dialog = HappeningDialog(own_desk, page.detail.sheet, "denounced")
    qtbot.addWidget(dialog)
    dialog.submit()
    assert "notice given" in page.detail._light.text()
    tab = page.detail.tab("history")
    tab.table.select(office.read(agreement_sheet, credit).events[0].id)  # type: ignore[attr-defined]
    dialogs.text = ""
    tab.revoke()  # type: ignore[attr-defined]
    assert dialogs.messages == ["Write why the line no longer counts."]
    dialogs.text = "Era otro convenio"
    tab.revoke()  # type: ignore[attr-defined]
    assert "ends soon" in page.detail._light.text()


def test_a_pilot_is_repeated_elsewhere_and_signed(
    page: AgreementsPage, own_desk: Desk, office: Office, credit: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def typed(dialog: CloneDialog) -> None:
        dialog.form.put({"title": "Crédito en Itapúa", "region": "Itapúa"})
        dialog.submit()

    monkeypatch.setattr(CloneDialog, "exec", typed)
    page.arrive(credit)
    page.detail.actions_row.clone()
    assert page.detail.sheet is not None
    assert page.detail.sheet.draft.title == "Crédito en Itapúa"
    assert not page.detail.actions_row.sign.isHidden()
    sign = SignDialog(own_desk, page.detail.sheet)
    qtbot.addWidget(sign)
    sign.form.put({"place": "Encarnación", "copies": 2, "act": "Acta 9/2026"})
    sign.submit()
    assert page.detail.actions_row.sign.isHidden()
    assert page.detail.sheet.draft.copies == 2
    assert [one.now.state for one in office.read(agreement_rows)] == ["in_force", "expiring"]


def test_enter_on_a_line_goes_into_its_sheet(page: AgreementsPage, credit: int, qtbot: QtBot) -> None:
    page.show()
    page.arrive(credit)
    page.table.opened.emit(credit)
    focused = page.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isChecked()


def test_what_was_used_is_not_taken_out(
    page: AgreementsPage, office: Office, credit: int, dialogs: FakeDialogs
) -> None:
    page.arrive(credit)
    page.detail.actions_row.deal_with()
    dialogs.choices = [1]
    page.detail.actions_row.remove()
    assert "Terminate it instead" in dialogs.messages[0]
    assert len(office.read(agreement_rows)) == 1


def test_the_list_is_filtered_and_saved(
    page: AgreementsPage, office: Office, credit: int, bank: int, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    office.run(add_agreement, AgreementDraft("Carta en estudio", "letter_of_intent"))
    page.refresh(None)
    assert len(page.table.model.ids) == 2
    page.state.put("running")
    assert list(page.table.model.ids) == [credit]
    page.state.put("")
    page.search.setText("fomento")
    page._ask()
    assert list(page.table.model.ids) == [credit]
    page.day.put(date(2025, 12, 19))
    page.day.settled.emit()
    assert page.table.model.ids == []
    page.party.put(bank)
    assert page.table.model.ids == []
    page.day.put(date(2025, 12, 20))
    page.day.settled.emit()
    assert list(page.table.model.ids) == [credit]
    assert "as of 20/12/2025" in page._count.text()
    assert "in force on 20/12/2025" in page.detail._light.text()
    tab = page.detail.tab("parties")
    assert isinstance(tab, PartiesTab)
    assert tab.shown_day() == date(2025, 12, 20)
    page.day.put(None)
    page.day.settled.emit()
    assert tab.shown_day() == TODAY
    dialogs.path = tmp_path / "convenios.csv"
    page.export()
    saved = dialogs.path.read_text(encoding="utf-8-sig")
    assert "Crédito para socios" in saved
    assert "Carta en estudio" not in saved


def test_what_was_promised_and_kept_stands_in_the_tabs(
    page: AgreementsPage, office: Office, credit: int, went: Went
) -> None:
    office.run(save_commitment, CommitmentDraft(credit, "Abrir una ventanilla", due_on=date(2026, 6, 30)))
    uid = office.read(agreement_sheet, credit).uid
    office.run(attach, "agreement", uid, NewFile(b"%PDF-1.4 firmado", "application/pdf", "firmado.pdf"), TODAY)
    page.refresh(None)
    page.arrive((credit, "commitments"))
    tab = page.detail.tab("commitments")
    assert len(tab.table.model.ids) == 1  # type: ignore[attr-defined]
    tab.table.opened.emit(tab.table.model.ids[0])  # type: ignore[attr-defined]
    assert went.places[-1][0] == "agreements.commitments"
    files = page.detail.tab("documents")
    _, rows = files.table.exported()  # type: ignore[attr-defined]
    assert (rows[0][0], len(rows[0][3])) == ("firmado.pdf", 9)
    assert page.detail.tab("activities").table.model.ids == []  # type: ignore[attr-defined]


def test_compliance_is_seen_by_institution_by_area_and_one_against_the_other(
    page: AgreementsPage, office: Office, credit: int, bank: int, went: Went
) -> None:
    area = office.run(add_area, credit, AreaDraft("Capacitación")).value
    late = date(2026, 6, 30)
    office.run(save_commitment, CommitmentDraft(credit, "Ventanilla", area_id=area, organization_id=bank, due_on=late))
    done = ActivityDraft("training", "Taller", TODAY, agreement_id=credit, area_id=area)
    office.run(save_activity, done, [(bank, "organizer")])
    page.refresh(None)
    page.arrive((credit, "compliance"))
    tab = page.detail.tab("compliance")
    assert isinstance(tab, ComplianceTab)
    assert tab.chart.accessibleName() != ""
    assert tab.table.exported()[1][-1] == ["BNF", "1", "0", "0", "1", "1"]
    tab.by.put("both")
    header, rows = tab.table.exported()
    assert header[-1] == "BNF"
    assert rows == [["Capacitación", "", "0/1 · 1"]]
    tab.table.opened.emit(1)
    assert went.places[-1] == ("agreements.commitments", CommitmentWish(agreement_id=credit, area_id=area))


def test_everything_is_found_by_search_and_has_a_name(
    page: AgreementsPage, own_desk: Desk, credit: int, went: Went
) -> None:
    assert nameless(page) == []
    find = next(entry.find for entry in PAGES if entry.key == "agreements")
    assert find is not None
    hit = find(own_desk, "credito")[0]
    assert (hit.text, "ends soon" in hit.detail) == ("Crédito para socios", True)
    hit.open()
    assert went.places == [("agreements", credit)]


def test_an_institution_shows_what_it_is_bound_by(
    own_desk: Desk, bank: int, credit: int, went: Went, qtbot: QtBot
) -> None:
    part = AgreementsPart(own_desk, PartyRef("organization", bank))
    qtbot.addWidget(part)
    said = [one.text() for one in part.findChildren(QLabel)]
    assert said[1:] == ["Crédito para socios", "Firmante · since 20/12/2025 · ends soon"]
    part.findChildren(QPushButton)[0].click()
    assert went.places == [("agreements", credit)]
    nobody = AgreementsPart(own_desk, PartyRef("person", 1))
    qtbot.addWidget(nobody)
    assert nobody.isHidden()


def test_home_tells_once_of_the_end_that_comes(
    own_desk: Desk, office: Office, credit: int, page: AgreementsPage, went: Went, qtbot: QtBot
) -> None:
    office.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    home = HomePage(own_desk)
    qtbot.addWidget(home)

    def told() -> list[str]:
        home.refresh(None)
        return [
            one.text() for one in home.findChildren(QLabel) if "Crédito para" in one.text() and one.isVisibleTo(home)
        ]

    (shown,) = told()
    assert shown.startswith("Crédito para socios: It renews by itself on 19/12/2026.")
    button = next(one for one in home.findChildren(QPushButton) if one.text() == "See the agreement")
    button.click()
    assert went.places == [("agreements", credit)]
    page.arrive(credit)
    page.detail.actions_row.deal_with()
    assert told() == []


def test_who_is_not_in_the_directory_yet_is_said_with_the_button_that_adds_them(
    own_desk: Desk, office: Office, qtbot: QtBot
) -> None:
    dialog = AgreementDialog(own_desk)
    qtbot.addWidget(dialog)
    dialog.form.put({"title": "Convenio con SERCOTEC"})
    next(one for one in dialog.findChildren(QLineEdit) if one.accessibleName() == "With whom").setText("SERCOTEC")
    dialog.submit()
    said = dialog.form.problem_at("with")
    assert "SERCOTEC" in said
    assert "New…" in said
    assert office.read(agreement_rows) == []
