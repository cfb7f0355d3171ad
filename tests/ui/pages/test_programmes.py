"""Programmes in the window: the door, a pile of requests, matching by keyboard, the certificate, another region."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from app.models.agreements.agreements import add_agreement
from app.models.agreements.case_rules import EventDraft
from app.models.agreements.cases import note_event
from app.models.agreements.kinds import kinds
from app.models.agreements.parties import join
from app.models.agreements.programme_queries import by_partner, enrolment_ids, enrolments, programme, programmes
from app.models.agreements.requests import RequestDraft, request_support
from app.models.agreements.rules import AgreementDraft, JoiningDraft
from app.models.agreements.session_figures import sessions_by
from app.models.agreements.targets import targets_of
from app.models.agreements.teams import (
    TeamDraft,
    TeamMemberDraft,
    match_team,
    save_team,
    save_team_member,
    team_members,
    teams,
)
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.letters.queries import letters
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages import PAGES
from app.ui.pages.agreements.case_step_dialogs import EventDialog
from app.ui.pages.agreements.countries_tab import CountriesTab
from app.ui.pages.agreements.doors import doors
from app.ui.pages.agreements.event_dialogs import CloneDialog
from app.ui.pages.agreements.matching_tab import MatchingTab
from app.ui.pages.agreements.programme_dialogs import ProgrammeDialog, RequestDialog
from app.ui.pages.agreements.programmes_page import ProgrammesPage
from app.ui.pages.agreements.session_dialog import SessionsDialog
from app.ui.pages.agreements.targets_tab import TargetsTab
from app.ui.pages.agreements.team_dialogs import (
    CertificateOfTeamDialog,
    MembersDialog,
    TeamDialog,
    TeamMemberDialog,
)
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on
from tests.ui.test_accessible import nameless

MOST_FIELDS = 9
DAY = date(2026, 10, 5)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def covid(office: Office) -> int:
    return office.run(add_agreement, AgreementDraft("MiPyme contra el COVID", kind="programme", free=True)).value


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk, covid: int) -> ProgrammesPage:
    made = ProgrammesPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    assert made.detail.row is not None
    assert made.detail.row.id == covid
    return made


def matching(page: ProgrammesPage) -> MatchingTab:
    tab = page.detail.tab("match")
    assert isinstance(tab, MatchingTab)
    return tab


def test_a_programme_begins_with_nine_fields_at_most(qtbot: QtBot, own_desk: Desk, office: Office, went: Went) -> None:
    door = next(one for one in doors() if one.code == "programme")
    assert door.code in kinds("door", "PY")
    dialog = door.make(own_desk, None)  # type: ignore[arg-type] # no window behind it
    qtbot.addWidget(dialog)
    assert isinstance(dialog, ProgrammeDialog)
    assert len(dialog.form.names) <= MOST_FIELDS
    dialog.form.put({"title": "Programa de ventas", "goal": 2000, "free": True})
    dialog.submit()
    (one,) = office.read(programmes)
    assert went.places == [("agreements.programmes", one.id)]
    (target,) = office.read(targets_of, one.id)
    assert (target.draft.goal, target.draft.counts, target.draft.case_kind) == (2000, "cases", "accompaniment")
    assert any(entry.key == "agreements.programmes" for entry in PAGES)


def test_a_goal_of_nothing_leaves_no_programme_behind(qtbot: QtBot, own_desk: Desk, office: Office) -> None:
    dialog = ProgrammeDialog(own_desk)
    qtbot.addWidget(dialog)
    dialog.form.put({"title": "Programa de ventas", "goal": 0})
    dialog.submit()
    assert dialog.form.problem_at("goal")
    assert office.read(programmes) == []


def test_a_pile_of_papers_is_typed_one_after_the_other(page: ProgrammesPage, qtbot: QtBot, office: Office) -> None:
    row = page.detail.row
    assert row is not None
    dialog = RequestDialog(page.desk, row, page)
    qtbot.addWidget(dialog)
    assert len(dialog.form.names) <= MOST_FIELDS
    assert nameless(dialog) == []
    dialog.form.put({"asked_on": DAY, "district": "Areguá", "country": "CL"})
    for name, phone in (("Kiosco Sol", "0981 123456"), ("Taller Luna", "0982 123456")):
        dialog.form.put({"name": name, "phone": phone, "consent": "written"})
        dialog.submit()
        assert dialog.form.typed()["phone"] is None
    assert (dialog.count, dialog.form.now("district"), dialog.form.now("consent")) == (2, "Areguá", "")
    dialog.form.put({"name": "kiosco sol", "phone": "0981123456"})
    dialog.save_and_close()
    assert dialog.form.problem_at("name")
    dialog.form.put({"name": "Panadería Norte"})
    dialog.submit()
    assert dialog.count == 3, "after a refusal the box stays open for the next paper"
    dialog.form.put({"name": "Almacén Sur"})
    dialog.save_and_close()
    assert dialog.result() == RequestDialog.DialogCode.Accepted
    ids = office.read(enrolment_ids, row.id)
    found = office.read(enrolments, ids)
    assert [(found[one].business, found[one].country, found[one].opened_on) for one in ids[:2]] == [
        ("Kiosco Sol", "CL", "2026-10-05"),
        ("Taller Luna", "CL", "2026-10-05"),
    ]
    assert page.table.model.row(0).waiting == 4  # type: ignore[union-attr]


def test_businesses_are_matched_with_the_keyboard(page: ProgrammesPage, office: Office, covid: int, went: Went) -> None:
    for name in ("Kiosco Sol", "Taller Luna"):
        office.run(request_support, RequestDraft(covid, name, DAY))
    team = office.run(save_team, TeamDraft(covid, "Equipo 1", places=1)).value
    tab = matching(page)
    page.refresh(None)
    first, second = office.read(enrolment_ids, covid)
    tab.table.select(first)
    assert tab.teams.current_id == team
    assert tab.match_button.isEnabled()
    tab.teams.opened.emit(team)
    assert tab.table.model.ids == [second]
    assert tab.table.current_id == second, "the next one is under the cursor"
    assert not tab.match_button.isEnabled(), "the team has no room left"
    tab.show_state("running")
    tab.table.select(first)
    tab.take_back()
    assert tab.table.model.ids == []
    tab.show_state("")
    tab.search.setText("luna")
    tab.refresh()
    assert tab.table.model.ids == [second]
    tab.table.select(second)
    tab.open_file()
    assert went.places == [("agreements.cases", second)]


def test_hours_and_the_certificate_of_a_student(page: ProgrammesPage, qtbot: QtBot, office: Office, covid: int) -> None:
    dialog = TeamDialog(page.desk, covid, parent=page)
    qtbot.addWidget(dialog)
    dialog.form.put({"name": "Equipo 1", "places": 2, "supervisor": "Prof. Gil"})
    dialog.submit()
    (team,) = office.read(teams, covid)
    case_id = office.run(request_support, RequestDraft(covid, "Kiosco Sol", DAY)).value
    office.run(save_team_member, team.id, TeamMemberDraft("Ana Vera"))
    office.run(note_event, case_id, EventDraft("session", DAY, team_id=team.id, minutes=90))
    box = MembersDialog(page.desk, team, page)
    qtbot.addWidget(box)
    assert nameless(box) == []
    (ana,) = office.read(team_members, team.id)
    edited = TeamMemberDialog(page.desk, team.id, ana, box)
    qtbot.addWidget(edited)
    edited.form.put({"study": "Contabilidad"})
    edited.submit()
    (ana,) = office.read(team_members, team.id)
    assert (ana.study, ana.minutes) == ("Contabilidad", 90)
    papers: list[Any] = []
    asked = CertificateOfTeamDialog(page.desk, ana, box)
    qtbot.addWidget(asked)
    asked.done_with.connect(papers.append)
    asked.submit()
    ((title, data),) = papers
    assert title == "Constancia de acompañamiento a empresas Nº 1/2026"
    assert data.startswith(b"%PDF")
    assert [one.kind for one in office.read(letters)] == ["certificate"]
    box.refresh()
    box.table.select(ana.id)
    assert isinstance(page.desk.dialogs, FakeDialogs)
    page.desk.dialogs.choices = [1]
    box.remove()
    assert office.read(team_members, team.id) == []


def test_a_request_to_a_pilot_says_which_centre_sees_to_it(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    pilot = office.run(add_agreement, AgreementDraft("Piloto", kind="pilot")).value
    centre = office.run(add_party, PartyDraft("organization", "Centro de Negocios")).value
    office.run(join, pilot, JoiningDraft(centre, role="executor"))
    dialog = RequestDialog(own_desk, office.read(programme, pilot))
    qtbot.addWidget(dialog)
    assert len(dialog.form.names) <= MOST_FIELDS
    dialog.form.put({"name": "Muebles del Sur", "responsible_id": centre})
    dialog.submit()
    assert dialog.count == 1, dialog.form.problem_at("name")
    (body,) = office.read(by_partner, pilot)
    assert (body.name, body.running) == ("Centro de Negocios", 1)
    assert dialog.form.now("responsible_id") == centre, "the next paper of the pile is of the same centre"


def test_for_which_businesses_it_is_stands_on_the_card(page: ProgrammesPage, office: Office, covid: int) -> None:
    assert isinstance(page.desk.dialogs, FakeDialogs)
    page.desk.dialogs.text = "Exportan por primera vez"
    page.detail.say_criteria()
    assert office.read(programme, covid).criteria == "Exportan por primera vez"
    page.refresh(None)
    assert "Exportan por primera vez" in page.detail._free.text()


def test_a_business_is_dragged_onto_a_team_and_had_back(page: ProgrammesPage, office: Office, covid: int) -> None:
    undo: list[Callable[[], object]] = []
    case_id = office.run(request_support, RequestDraft(covid, "Kiosco Sol", DAY)).value
    team = office.run(save_team, TeamDraft(covid, "Equipo 1", places=1)).value
    tab = matching(page)
    tab.desk = replace(tab.desk, notify=lambda _text, _verb="", then=None: undo.append(then))
    tab.refresh()
    dragged = tab.table.model.mimeData([tab.table.model.index(0, 0)])
    copy, onto = Qt.DropAction.CopyAction, tab.teams.model.index(0, 0)
    assert not tab.teams.model.dropMimeData(QMimeData(), copy, -1, -1, onto), "something else is dropped in vain"
    assert not tab.teams.model.dropMimeData(dragged, copy, 0, 0, QModelIndex()), "between two teams is nowhere"
    assert tab.teams.model.dropMimeData(dragged, copy, -1, -1, onto)
    assert office.read(enrolments, [case_id])[case_id].team_id == team
    undo.pop()()
    assert office.read(enrolments, [case_id])[case_id].team_id is None


def test_sessions_are_noted_from_the_programme_and_added_up_by_platform(
    page: ProgrammesPage, qtbot: QtBot, office: Office, covid: int, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    case_id = office.run(request_support, RequestDraft(covid, "Kiosco Sol", DAY)).value
    office.run(match_team, case_id, office.run(save_team, TeamDraft(covid, "Equipo 1")).value)

    def typed(dialog: EventDialog) -> int:
        dialog.form.put({"on_date": DAY, "minutes": 45, "platform": "whatsapp"})
        dialog.submit()
        return dialog.result()

    monkeypatch.setattr(EventDialog, "exec", typed)
    tab = matching(page)
    tab.show_state("running")
    tab.table.select(case_id)
    tab.note_session()
    assert [
        (one.label, one.sessions) for one in office.read(sessions_by, covid, "platform", "2026-01-01", "2026-12-31")
    ] == [("WhatsApp", 1)]
    sums = SessionsDialog(page.desk, covid, page)
    qtbot.addWidget(sums)
    assert nameless(sums) == []
    assert isinstance(page.desk.dialogs, FakeDialogs)
    page.desk.dialogs.path = tmp_path / "sesiones.csv"
    sums.form.put({"by": "team"})
    sums.save()
    assert "Equipo 1" in (tmp_path / "sesiones.csv").read_text(encoding="utf-8-sig")


def test_the_other_tabs_and_a_copy_for_another_region(page: ProgrammesPage, qtbot: QtBot, office: Office) -> None:
    row = page.detail.row
    assert row is not None
    office.run(request_support, RequestDraft(row.id, "Kiosco Sol", DAY, country="CL"))
    countries = page.detail.tab("countries")
    assert isinstance(countries, CountriesTab)
    assert [one.country for one in countries.countries.rows.values()] == ["CL"]
    assert isinstance(page.detail.tab("goal"), TargetsTab)
    page.detail.tab("documents")
    dialog = CloneDialog(page.desk, page.desk.runner.now(_sheet, row.id), page)
    qtbot.addWidget(dialog)
    dialog.done_with.connect(page.detail.made.emit)
    dialog.form.put({"title": "MiPyme Ñuble", "region": "Ñuble"})
    dialog.submit()
    assert page.detail.row is not None
    assert (page.detail.row.title, page.detail.row.asked, page.detail.row.free) == ("MiPyme Ñuble", 0, True)
    assert nameless(page) == []


def _sheet(reader: Any, agreement_id: int) -> Any:
    from app.models.agreements.queries import agreement_sheet

    return agreement_sheet(reader, agreement_id)
