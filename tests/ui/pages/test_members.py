"""Finding members and seeing how they stand: the list, its order, the detail, what the keys do."""

from __future__ import annotations

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from app.jobs.list_columns import AS_SEEN, title
from app.models.directory.rules import PartyDraft
from app.models.dues.register_list import ListWish, listed_ids
from app.models.members.commands import change_status, edit_member
from app.models.members.queries import member
from app.models.members.record import events_of
from app.models.members.rules import MemberDraft
from app.ui.pages.members.list import MembersPage
from app.ui.pages.members.sheet import record_of
from app.ui.pages.members.status import StatusDialog
from app.ui.statement_dialog import StatementDialog
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page
from tests.ui.test_accessible import doubled_mnemonics, nameless


@pytest.fixture
def page(office_desk, people, qtbot) -> MembersPage:
    made = MembersPage(office_desk)
    qtbot.addWidget(made)
    made.resize(1300, 700)
    made.show()
    made.refresh(None)
    return made


def names(page: MembersPage) -> list[str]:
    rows = [page.table.model.row(at) for at in range(len(page.table.model.ids))]
    return [row.member.name for row in rows]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_the_list_is_in_the_order_of_surnames_with_enye_after_n(page):
    assert names(page) == [
        "Óscar Benítez", "Comercial Ybytyruzú S.A.", "María González Azote'y", "Ana Nuñez", "Liz Ñamandú",
        "Ñandutí Peña",
    ]  # fmt: skip
    assert page._count.text().startswith("6")


@pytest.mark.parametrize("typed", ["gon", "azotey", "1234567", "0981 123", "MARÍA gonz"])
def test_three_letters_an_id_or_a_telephone_find_a_member(page, typed):
    page.search.setText(typed)
    assert names(page) == ["María González Azote'y"]
    assert "Owes Gs. 340.000" in texts(page.detail)
    assert "julio to octubre 2026" in texts(page.detail)


def test_nobody_found_offers_the_way_back(page):
    page.search.setText("zzz")
    assert page.table.model.ids == []
    assert page.detail.member_id == 0
    page._show_all()
    assert len(page.table.model.ids) == 6


def test_filters_by_standing_and_category_add_up(page, people, office):
    page.arrive("in_arrears")
    assert names(page) == ["Comercial Ybytyruzú S.A.", "María González Azote'y"]
    page.filters.category.setCurrentIndex(page.filters.category.findText("Honorario"))
    assert names(page) == []
    page.filters.show_all()
    office.run(change_status, people[1], "suspended", date(2026, 11, 1), "")
    page.arrive("suspended")
    assert names(page) == ["Ñandutí Peña"]


def test_titles_sort_in_sql_and_the_greatest_debt_comes_first(page):
    page.table._clicked(7)
    assert names(page)[:2] == ["María González Azote'y", "Comercial Ybytyruzú S.A."]
    page.table._clicked(0)
    numbers = [page.table.model.row(at).member.number for at in range(6)]
    assert numbers == ["1", "2", "3", "4", "10", "11"]
    page.table._clicked(0)
    assert page.table.model.row(0).member.number == "11"


@pytest.mark.parametrize("order", ["name", "number", "document", "phone", "trade", "category", "standing", "debt"])
@pytest.mark.parametrize("descending", [False, True])
def test_every_order_lists_everybody_once_and_agrees_with_typing(office, people, order, descending):
    wish = ListWish(order=order, descending=descending)
    ids = office.read(listed_ids, "", wish)
    assert sorted(ids) == sorted(people)
    assert office.read(listed_ids, "", wish, 51) == ids


def test_members_without_a_value_stand_last_in_both_directions(office, people):
    for descending in (False, True):
        ids = office.read(listed_ids, "", ListWish(order="phone", descending=descending))
        assert set(ids[-2:]) == {people[3], people[5]}


def test_down_and_enter_lead_from_the_search_to_the_list_and_keys_act_on_the_member(page, went, people, qtbot):
    page.search.setText("peña")
    qtbot.keyClick(page.search, Qt.Key.Key_F2)
    assert went == [("dues.collect", people[1])]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.view.hasFocus() or not page.isActiveWindow())
    assert page.table.current_id == people[1]


def test_enter_on_a_row_opens_its_form(page, people, monkeypatch):
    opened = []
    monkeypatch.setattr(MembersPage, "edit_member", lambda self, member_id: opened.append(member_id))
    page.table.opened.disconnect()
    page.table.opened.connect(page.edit_member)
    page.table.select(people[4])
    page.table.view.entered_row.emit(page.table.view.currentIndex().row())
    assert opened == [people[4]]


def test_the_cursor_stays_on_the_same_member_when_the_file_changes(page, people, office, office_runner):
    page.table.select(people[1])
    office.run(edit_member, people[0], MemberDraft(PartyDraft("person", "Zulma Zárate", "Zárate", "Zulma")))
    page.refresh(None)
    assert page.table.current_id == people[1]
    assert page.detail.member_id == people[1]


def test_the_detail_says_contact_membership_and_receipts(page, people):
    page.show_member(people[1])
    said = texts(page.detail)
    for expected in ("Ñandutí Peña", "Owes nothing", "0971 222333", "wa.me/595971222333", "05/03/2020", "004513"):
        assert expected in said


def test_the_history_of_a_record_tells_who_changed_what(page, people, office):
    office.run(edit_member, people[1], MemberDraft(PartyDraft("person", "Ñandutí Peña", trade="Gastronomía")))
    office.run(change_status, people[1], "suspended", date(2026, 11, 1), "Resolución 3")
    page.detail._history_open = True
    page.show_member(people[1])
    said = texts(page.detail)
    assert "trade: Alimentos → Gastronomía" in said
    assert "Status: suspended" in said
    assert "Entered in the register" in said
    assert "Marta" in said
    record = office.read(record_of, office.read(member, people[1]))
    assert len(record.steps) == 3


def test_an_office_without_members_offers_to_bring_the_spreadsheet(office_desk, went, qtbot):
    made = MembersPage(office_desk)
    qtbot.addWidget(made)
    made.show()
    made.refresh(None)
    bring = [b for b in made._stack.currentWidget().findChildren(QPushButton) if "spreadsheet" in b.text()]
    bring[0].click()
    assert went == [("members.import", None)]


def test_suspending_and_ending_are_dated_and_keep_their_reason(office_desk, people, office, qtbot):
    box = StatusDialog(office_desk, people[1], "suspended")
    qtbot.addWidget(box)
    box.show()
    box.form.put({"on_date": date(2026, 10, 1), "reason": "Resolución 12/2026"})
    box.save()
    assert office.read(member, people[1]).status == "suspended"
    leave = StatusDialog(office_desk, people[1], "resigned")
    qtbot.addWidget(leave)
    leave.form.put({"event": "deceased"})
    leave.save()
    events = [(one.event, one.on_date, one.reason) for one in office.read(events_of, people[1])]
    assert events[1:] == [("suspended", "2026-10-01", "Resolución 12/2026"), ("deceased", "2026-11-21", "")]


def test_the_statement_ends_with_what_is_owed(office_desk, people, qtbot):
    box = StatementDialog(office_desk, people[2])
    qtbot.addWidget(box)
    box.show()
    assert "Owes Gs. 85.000" in texts(box)
    _, rows = box.table.exported()
    assert len(rows) == 5
    assert rows[0][4] == "Gs. 85.000"


def test_the_list_goes_out_as_it_stands(page, office_desk, tmp_path, notices):
    office_desk.dialogs.path = tmp_path / "lista.xlsx"
    page.arrive("in_arrears")
    assert page.act("excel")
    assert not (tmp_path / "lista.xlsx").exists()  # data of people leave only when somebody says so
    office_desk.dialogs.choices = [1, 1]
    assert page.act("excel")
    titles = [cell.value for cell in load_workbook(tmp_path / "lista.xlsx").active[1]]
    assert titles == [title(key) for key in ("number", "name", "trade", "category", "standing")]
    assert notices
    office_desk.dialogs.choices = [2, 1]
    assert page.act("excel")
    titles = [cell.value for cell in load_workbook(tmp_path / "lista.xlsx").active[1]]
    assert titles == [title(key) for key in AS_SEEN]
    office_desk.dialogs.choices = [2]
    asked = len(office_desk.dialogs.questions)
    assert page.act("excel")
    assert len(office_desk.dialogs.questions) == asked + 1


def test_every_place_of_the_cursor_has_a_name(page, people):
    page.show_member(people[0])
    assert nameless(page) == []
    assert doubled_mnemonics(page) == []


@pytest.mark.parametrize(
    ("width", "kept"), [(1600, range(8)), (620, (0, 1, 6, 7)), (420, (0, 1, 7))], ids=["wide", "half", "narrow"]
)
def test_a_narrow_list_keeps_who_and_how_much(page, width, kept):
    page.table.resize(width, 500)
    assert [at for at in range(8) if not page.table.view.isColumnHidden(at)] == list(kept)


def test_on_a_small_screen_the_detail_stands_below_the_list(page):
    assert page._splitter.orientation() == Qt.Orientation.Horizontal
    page.resize(560, 700)
    assert page._splitter.orientation() == Qt.Orientation.Vertical
