"""The list of another day, and the columns somebody chose."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel

from app.jobs.list_columns import AS_SEEN
from app.models.members.commands import change_status
from app.models.members.events import correct_event
from app.models.members.queries import member
from app.models.members.record import events_of
from app.ui.pages.members.events import EventsDialog
from app.ui.pages.members.history import change_lines, deed_words
from app.ui.pages.members.list import MembersPage
from app.ui.pages.members.sheet import record_of
from app.ui.why_dialog import WhyDialog
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page


@pytest.fixture
def page(office_desk, people, qtbot) -> MembersPage:
    made = MembersPage(office_desk)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    made.refresh(None)
    return made


def typed(page: MembersPage, text: str) -> None:
    page.as_of.editor.box.setText(text)
    page.as_of.editor.box.editingFinished.emit()


def said(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_another_day_turns_the_list_into_who_belonged_then(page, people, office):
    office.run(change_status, people[0], "resigned", date(2026, 11, 20), "Se muda")
    page.refresh(None)
    typed(page, "30/09/2026")
    assert page.as_of.band.isVisible()
    assert "30/09/2026" in said(page.as_of.band)
    lines = {one: page.table.model.row(at) for at, one in enumerate(page.table.model.ids)}
    assert lines[people[0]].member.status == "active"
    assert lines[people[1]].position.debt == 3 * 85_000
    page.as_of.back()
    assert not page.as_of.band.isVisible()
    assert page.table.day is None
    today = {one: page.table.model.row(at) for at, one in enumerate(page.table.model.ids)}
    assert today[people[0]].member.status == "ended"


@pytest.mark.parametrize("text", ["31/02/2026", "mañana", "1/1/2099"])
def test_what_is_no_day_is_said_and_the_list_stays(page, text):
    before = list(page.table.model.ids)
    typed(page, text)
    assert page.as_of.band.isVisible()
    assert (page.as_of.day, list(page.table.model.ids)) == (None, before)


def test_searching_and_filters_are_of_that_day(page, people):
    typed(page, "2026-08-15")
    page.filters.show_standing("in_arrears")
    assert set(page.table.model.ids) <= set(people)
    assert people[1] in page.table.model.ids  # July was past due by then
    page.search.setText("gon")
    assert len(page.table.model.ids) == 1


def test_many_are_not_changed_from_the_past(page, notices):
    typed(page, "30/09/2026")
    page._change_all()
    assert notices


def test_columns_are_chosen_and_remembered(page, office_desk, qtbot):
    page.columns.show_column("district", shown=True)
    page.columns.show_column("phone", shown=False)
    chosen = ("number", "name", "tax_id", "trade", "category", "district", "standing", "balance")
    assert page.table.keys == chosen
    again = MembersPage(office_desk)
    qtbot.addWidget(again)
    assert again.table.keys == chosen
    page.columns.restore()
    assert page.table.keys == AS_SEEN
    assert office_desk.prefs.columns(office_desk.facts.uid, "members") == []


def test_the_name_is_always_there_and_unknown_columns_are_left_out(page):
    page.table.show_columns(["shoe", "number"])
    assert page.table.keys == AS_SEEN
    page.table.show_columns(["name", "shoe", "email"])
    assert page.table.keys == ("name", "email")


def test_a_chosen_column_orders_the_list(page):
    page.columns.show_column("joined_on", shown=True)
    page.table._clicked(page.table.keys.index("joined_on"))
    assert page.filters.wish.order == "joined_on"
    assert page.table.model.columns[page.table.keys.index("joined_on")].title.endswith("▴")
    page.table._clicked(page.table.keys.index("joined_on"))
    assert page.filters.wish.descending


def test_why_is_answered_for_the_day_of_the_list(page, people, office_desk, qtbot):
    dialog = WhyDialog(office_desk, people[1], page, date(2026, 9, 30))
    qtbot.addWidget(dialog)
    assert "30/09/2026" in said(dialog)
    assert "A-" in said(dialog) or "08/2026" in said(dialog)
    dialog.day.put(date(2026, 11, 21))
    assert "21/11/2026" in said(dialog)


def test_a_wrong_change_of_status_is_corrected_and_taken_back(page, people, office, office_desk, qtbot):
    office.run(change_status, people[0], "suspended", date(2026, 11, 1), "Falta")
    dialog = EventsDialog(office_desk, people[0], "Alguien", page)
    qtbot.addWidget(dialog)
    dialog.form.put({"on_date": date(2026, 11, 2), "reason": "Falta grave", "act": "Acta 12/2026"})
    dialog._save()
    last = list(dialog._events.values())[-1]
    assert (last.on_date, last.reason, last.act) == ("2026-11-02", "Falta grave", "Acta 12/2026")
    office_desk.dialogs.choices = [1]
    dialog._take_back()
    assert len(dialog._events) == 1


def test_the_history_tells_the_reason_and_the_resolution(page, people, office):
    office.run(change_status, people[0], "suspended", date(2026, 11, 1), "Falta grave", "Acta 12/2026")
    office.run(correct_event, office.read(events_of, people[0])[-1].id, date(2026, 11, 2), "Falta leve", "Acta 12/2026")
    record = office.read(lambda reader: record_of(reader, member(reader, people[0])))
    told = [(deed_words(step), list(change_lines(step, record))) for step in record.steps]
    assert told[0][0] == "A change of status was corrected"
    assert any("01/11/2026 → 02/11/2026" in text for text in told[0][1])
    assert any("Falta grave → Falta leve" in text for text in told[0][1])
    assert told[1][0] == "Status: suspended"
    assert any("Acta 12/2026" in text for text in told[1][1])
