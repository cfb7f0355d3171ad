"""Commitments and activities in the window: the light and its why, lists of people, targets, papers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.models.agreements.activities import add_attendees
from app.models.agreements.activity_queries import activity_draft, credit_marks, organizers_of
from app.models.agreements.commitments import save_commitment
from app.models.agreements.counting import attended
from app.models.agreements.promise_queries import (
    CommitmentWish,
    attendees,
    commitment_draft,
    commitment_events,
    commitment_rows,
)
from app.models.agreements.promise_rules import AttendeeDraft, CommitmentDraft
from app.models.base import settings
from app.models.directory.own import own_organization_id
from app.models.members.parties import PartyRef
from app.office import Office
from app.ui.page import Desk
from app.ui.pages.agreements.activities import ActivitiesPage
from app.ui.pages.agreements.activity_dialogs import ActivityDialog, OutcomeDialog
from app.ui.pages.agreements.annual_dialog import AnnualDialog
from app.ui.pages.agreements.attendance_dialog import AttendanceDialog
from app.ui.pages.agreements.attendance_grid import WHO
from app.ui.pages.agreements.commitment_dialogs import CommitmentDialog, CommitmentEventDialog, MeansDialog
from app.ui.pages.agreements.commitments import CommitmentsPage
from app.ui.pages.agreements.firms_dialog import FirmsDialog
from app.ui.pages.agreements.target_dialogs import ReportedDialog, TargetDialog
from app.ui.pages.home.page import HomePage
from app.ui.person_box import NewPersonDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.promise_desk import *  # noqa: F403 - the fixtures of this page
from tests.ui.pages.promise_desk import Kept
from tests.ui.pages.treasury_office import TODAY, Went
from tests.ui.test_accessible import nameless

MOST_FIELDS = 9
PASTED = "Nº\tNombre y apellido\tC.I.\tCelular\tEmpresa\n1\tVera Sosa, Ana\t\t\tSur\n2\tLuis Gil\t3.456.789\t\tKiosco\n"


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk, kept: Kept) -> CommitmentsPage:
    made = CommitmentsPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    made.arrive(kept.commitment)
    return made


@pytest.fixture
def done(qtbot: QtBot, own_desk: Desk, kept: Kept) -> ActivitiesPage:
    made = ActivitiesPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    made.arrive(kept.workshop)
    return made


def test_the_light_says_why_and_what_counts(
    page: CommitmentsPage, office: Office, kept: Kept, own_desk: Desk, went: Went
) -> None:
    row = page.detail.row
    assert row is not None
    assert (row.standing, row.counted, row.percent) == ("due_soon", 0, 0)
    people = [AttendeeDraft(name, date(2026, 11, 20)) for name in ("Ana Vera", "Luis Gil")]
    own_desk.runner.run(add_attendees, kept.workshop, people)
    assert page.detail.row is not None
    assert page.detail.row.counted == 2
    assert list(page.detail.table.model.ids) == [kept.workshop]
    page.detail.table.opened.emit(kept.workshop)
    assert went.places[-1] == ("agreements.activities", kept.workshop)


def test_a_commitment_is_noted_postponed_kept_and_taken_up_again(
    page: CommitmentsPage, own_desk: Desk, office: Office, kept: Kept, qtbot: QtBot
) -> None:
    dialog = CommitmentDialog(own_desk, None, kept.agreement, kept.area)
    qtbot.addWidget(dialog)
    dialog.form.put({"body": "Prestar el salón", "organization_id": kept.guild, "due_on": date(2026, 11, 1)})
    dialog.done_with.connect(page._made)
    dialog.submit()
    made = page.table.current_id
    draft = office.read(commitment_draft, made)
    assert (draft.body, draft.area_id, draft.organization_id) == ("Prestar el salón", kept.area, kept.guild)
    assert page.detail.row is not None
    assert page.detail.row.standing == "overdue"
    off = CommitmentEventDialog(own_desk, page.detail.row, "postponed")
    qtbot.addWidget(off)
    off.form.put({"due_on": date(2026, 10, 1)})
    off.submit()
    assert off.form.problem_at("due_on")
    off.form.put({"due_on": date(2027, 3, 1)})
    off.submit()
    assert page.detail.row.standing == "on_track"
    for what, said in (("done", ""), ("reopened", "Faltaba firmar")):
        box = CommitmentEventDialog(own_desk, page.detail.row, what)  # type: ignore[arg-type]  # two of its kinds
        qtbot.addWidget(box)
        box.form.put({"note": said})
        box.submit()
    assert [one.kind for one in office.read(commitment_events, made)] == ["postponed", "done", "reopened"]
    means = MeansDialog(own_desk, page.detail.row)
    qtbot.addWidget(means)
    means.form.put({"person": PartyRef("person", kept.ana), "means_kind": "money", "means_amount": 500_000})
    means.submit()
    assert office.read(commitment_rows, [made])[0].person == "Ana Vera Sosa"


def test_who_arrives_with_filters_chosen_waits_for_one_list(
    page: CommitmentsPage, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[list[int]] = []
    monkeypatch.setattr(page.table, "show_ids", lambda ids, **_said: shown.append(ids))
    page.arrive(CommitmentWish("talleres", kept.agreement, kept.area, kept.guild, "amber", "means"))
    assert shown == [[kept.commitment]]


def test_the_list_is_filtered_by_what_is_missing_and_by_its_light(page: CommitmentsPage, kept: Kept) -> None:
    page.lacking.put("means")
    assert list(page.table.model.ids) == [kept.commitment]
    page.lacking.put("responsible")
    assert list(page.table.model.ids) == []
    page.arrive(CommitmentWish(light="amber", agreement_id=kept.agreement))
    assert list(page.table.model.ids) == [kept.commitment]
    assert page.wish().light == "amber"


def test_what_others_organise_with_us_serves_a_commitment(
    done: ActivitiesPage, own_desk: Desk, office: Office, kept: Kept, qtbot: QtBot
) -> None:
    dialog = ActivityDialog(own_desk, agreement_id=kept.agreement)
    qtbot.addWidget(dialog)
    dialog.form.put({"title": "Feria de la plaza", "kind": "fair", "starts_on": TODAY, "minutes": 150})
    dialog.organizers.put([(0, "organizer"), (kept.guild, "host")])
    dialog.serves.put({kept.commitment: None})
    dialog.done_with.connect(done._made)
    dialog.submit()
    made = done.table.current_id
    draft = office.read(activity_draft, made)
    assert (draft.kind, draft.minutes, draft.state) == ("fair", 150, "done")
    assert office.read(credit_marks, made) == {kept.commitment: None}
    own = office.read(own_organization_id)
    assert [(one.organization_id, one.role) for one in office.read(organizers_of, made)] == [
        (own, "organizer"),
        (kept.guild, "host"),
    ]
    outcome = OutcomeDialog(own_desk, made)
    qtbot.addWidget(outcome)
    outcome.form.put({"cost": 300_000, "headcount": 80, "result": "Vinieron ochenta"})
    outcome.submit()
    draft = office.read(activity_draft, made)
    assert (draft.cost, draft.headcount, draft.minutes) == (300_000, 80, 150)
    assert office.read(credit_marks, made) == {kept.commitment: None}


def test_a_business_on_the_list_is_linked_with_the_directory(
    done: ActivitiesPage, own_desk: Desk, office: Office, kept: Kept, qtbot: QtBot
) -> None:
    came = (("Ana Vera", "Sur S.A."), ("Luis Gil", "Kiosco Ykua"), ("Eva Roa", "Taller Yvytu"))
    people = [AttendeeDraft(name, date(2026, 11, 20), business=business) for name, business in came]
    own_desk.runner.run(add_attendees, kept.workshop, people)
    assert "(3)" in done.detail.firms.text()
    box = FirmsDialog(own_desk, kept.workshop)
    qtbot.addWidget(box)
    assert {one.name: one.known for one in box.table.rows.values()} == {
        **{"Sur S.A.": "Sur", "Kiosco Ykua": "", "Taller Yvytu": ""},
    }
    for name, press in (("Kiosco Ykua", box.add_new), ("Sur S.A.", box.link_known)):
        box.table.select(next(place for place, one in box.table.rows.items() if one.name == name))
        assert box.same.isEnabled() == (name == "Sur S.A.")
        press()
    assert [one.name for one in box.table.rows.values()] == ["Taller Yvytu"]
    linked = {one.name: (one.business, one.typed_business) for one in office.read(attendees, kept.workshop)}
    assert linked == {
        "Ana Vera": ("Sur", False),
        "Luis Gil": ("Kiosco Ykua", False),
        "Eva Roa": ("Taller Yvytu", True),
    }
    assert "(1)" in done.detail.firms.text()


def test_the_list_is_pasted_and_who_is_known_is_proposed(
    done: ActivitiesPage, own_desk: Desk, office: Office, kept: Kept, qtbot: QtBot, tmp_path: Path
) -> None:
    assert done.detail.row is not None
    box = AttendanceDialog(own_desk, done.detail.row)
    qtbot.addWidget(box)
    QGuiApplication.clipboard().setText(PASTED)
    box.paste()
    box.look_up()
    assert box.grid.sheet.known[0].startswith("Ana Vera Sosa")
    assert box.grid.sheet.ticked == {0: True}
    assert box.grid.sheet.index(0, WHO).data() == box.grid.sheet.known[0]
    box.keep()
    listed = office.read(attendees, kept.workshop)
    assert [(one.name, one.person_id, one.business) for one in listed] == [
        ("Luis Gil", None, "Kiosco"),
        ("Vera Sosa, Ana", kept.ana, "Sur"),
    ]
    again = AttendanceDialog(own_desk, done.detail.row)
    qtbot.addWidget(again)
    file = tmp_path / "lista.csv"
    file.write_text("Luis Gil;3456789\nRosa Paz;\n", encoding="utf-8")
    again.read_file(file)
    again.keep()
    came = office.read(attended, kept.workshop)
    assert (came.people, came.attendances) == (3, 3)
    assert "3" in done.detail._count.text()
    wrong = AttendanceDialog(own_desk, done.detail.row)
    qtbot.addWidget(wrong)
    wrong.grid.paste("Eva Luz")
    wrong.day.put(date(2026, 11, 1))
    wrong.keep()
    assert not wrong._problem.isHidden()
    assert office.read(attended, kept.workshop).people == 3


def test_what_is_listed_goes_into_a_file(
    page: CommitmentsPage, done: ActivitiesPage, dialogs: FakeDialogs, kept: Kept, tmp_path: Path
) -> None:
    for name, deed in (
        ("compromisos.csv", page.save),
        ("faltan.pdf", page.save_lacking),
        ("actividades.xlsx", done.save),
    ):
        dialogs.path = tmp_path / name
        deed()
        assert (tmp_path / name).stat().st_size > 0
    page.agreement.put(kept.agreement)
    dialogs.path = tmp_path / "areas.pdf"
    page.save_compliance("area")
    assert (tmp_path / "areas.pdf").read_bytes().startswith(b"%PDF")


def test_forms_are_short_and_every_box_has_a_name(
    page: CommitmentsPage, done: ActivitiesPage, own_desk: Desk, kept: Kept, qtbot: QtBot
) -> None:
    assert page.detail.row is not None
    assert done.detail.row is not None
    made = [
        CommitmentDialog(own_desk),
        MeansDialog(own_desk, page.detail.row),
        CommitmentEventDialog(own_desk, page.detail.row, "postponed"),
        ActivityDialog(own_desk),
        OutcomeDialog(own_desk, kept.workshop),
        TargetDialog(own_desk, kept.agreement),
        ReportedDialog(own_desk, kept.agreement),
        NewPersonDialog(own_desk),
        AnnualDialog(own_desk),
    ]
    for dialog in made:
        qtbot.addWidget(dialog)
        assert len(dialog.form.names) <= MOST_FIELDS, type(dialog).__name__
        assert nameless(dialog) == []
    box = AttendanceDialog(own_desk, done.detail.row)
    qtbot.addWidget(box)
    assert nameless(box) == nameless(page) == nameless(done) == []


def test_home_tells_what_was_promised_and_is_past_due(
    own_desk: Desk, office: Office, kept: Kept, went: Went, qtbot: QtBot
) -> None:
    office.run(settings.put, settings.MODULES, ["members", "agreements"])
    office.run(save_commitment, CommitmentDraft(kept.agreement, "Firmar", due_on=date(2026, 11, 1)))
    home = HomePage(own_desk)
    qtbot.addWidget(home)
    home.refresh(None)
    assert [one.text() for one in home.findChildren(QLabel) if "past due" in one.text()] == ["1 commitment(s) past due"]
    next(one for one in home.findChildren(QPushButton) if one.text() == "See the commitments").click()
    assert went.places[-1] == ("agreements.commitments", CommitmentWish(light="red"))
