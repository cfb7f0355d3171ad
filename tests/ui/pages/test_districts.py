"""Commercial districts in the window: the list by line, shops on a day, the plan as a board, safety without persons."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.models.agreements.agreements import add_agreement
from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.cases import open_case
from app.models.agreements.district_queries import district_sheet, districts
from app.models.agreements.districts import TerritoryDraft, premises_of, save_territories, territories_of
from app.models.agreements.programmes import begin_district
from app.models.agreements.rules import AgreementDraft
from app.models.base.errors import Refused
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages import PAGES
from app.ui.pages.agreements.case_dialog import CaseDialog
from app.ui.pages.agreements.district_dialogs import DistrictDialog, PlaceDialog, ShopDialog
from app.ui.pages.agreements.district_tabs import PeopleTab, PlanTab, SafetyTab, ShopsTab
from app.ui.pages.agreements.districts_page import DistrictsPage
from app.ui.pages.agreements.doors import doors
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on
from tests.ui.test_accessible import nameless

MOST_FIELDS = 9
DAY = date(2026, 3, 1)


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def programme(office: Office) -> int:
    """Two districts in Rancagua, one in Rengo; of Malloa nobody said how many."""
    made = office.run(add_agreement, AgreementDraft("Fortalecimiento de barrios", kind="programme")).value
    places = [TerritoryDraft("Rancagua", "06", "GORE"), TerritoryDraft("Malloa", "06", "Regular")]
    office.run(save_territories, made, places)
    for title, place in (("Barrio 1", "Rancagua"), ("Barrio 2", "Rancagua"), ("Barrio 3", "Rengo")):
        plan = AgreementDraft(title, kind="district_plan", parent_id=made, district=place, region="06")
        office.run(begin_district, plan, "GORE")
    return made


@pytest.fixture
def page(qtbot: QtBot, own_desk: Desk, programme: int) -> DistrictsPage:
    made = DistrictsPage(own_desk)
    qtbot.addWidget(made)
    own_desk.runner.changed.connect(made.refresh)
    made.refresh(None)
    assert made.programme.value() == programme
    return made


def named(office: Office, title: str) -> int:
    return next(one.id for one in office.read(districts) if one.title == title)


def test_a_district_gives_its_programme_a_place(office: Office, programme: int) -> None:
    assert [(one.district, one.line) for one in office.read(territories_of, programme)] == [
        ("Rancagua", "GORE"),
        ("Malloa", "Regular"),
        ("Rengo", "GORE"),
    ]
    with pytest.raises(Refused, match=r"district\.unknown"):
        office.run(begin_district, AgreementDraft("Otro", kind="programme"))


def test_places_by_line_with_and_without_a_figure(page: DistrictsPage, office: Office) -> None:
    assert [page._figure(one) for one in page._rows.values()] == ["2", "no figure", "1"]
    assert page.totals.text() == "GORE: 3 district(s) in 2 place(s) · Regular: no figure in 1 place(s)"
    page.line.put("Regular")
    page._ask()
    assert [one.district for one in page._rows.values()] == ["Malloa"]
    assert page.detail.sheet is None
    page.line.put("")
    page.search.setText("ranc")
    page._ask()
    assert [title for _id, title in _offered(page)] == ["Barrio 1", "Barrio 2"]
    page.arrive(named(office, "Barrio 3"))
    assert page.detail.sheet is not None
    assert (page.detail.sheet.draft.title, page.search.text()) == ("Barrio 3", "")
    assert nameless(page) == []
    assert any(entry.key == "agreements.districts" for entry in PAGES)


def _offered(page: DistrictsPage) -> list[tuple[Any, str]]:
    box = page.district.box
    return [(box.itemData(at), box.itemText(at)) for at in range(box.count())]


def test_a_place_is_added_corrected_and_taken_out(
    page: DistrictsPage, qtbot: QtBot, office: Office, programme: int
) -> None:
    dialog = PlaceDialog(page.desk, programme, parent=page)
    qtbot.addWidget(dialog)
    dialog.form.put({"district": "malloa", "line": "Regular"})
    dialog.submit()
    assert dialog.form.problem_at("district"), "a place stands once in a line"
    dialog.form.put({"district": "Lolol", "quantity": 4})
    dialog.submit()
    assert office.read(territories_of, programme)[-1] == TerritoryDraft("Lolol", "", "Regular", 4)
    page.table.select(2)
    edited = PlaceDialog(page.desk, programme, page._place(), page)
    qtbot.addWidget(edited)
    edited.form.put({"quantity": 1})
    edited.submit()
    assert office.read(territories_of, programme)[1].quantity == 1
    assert isinstance(page.desk.dialogs, FakeDialogs)
    page.desk.dialogs.choices = [1]
    page.remove_place()
    assert "Malloa" not in [one.district for one in office.read(territories_of, programme)]


def test_the_door_begins_a_district(qtbot: QtBot, own_desk: Desk, office: Office, went: Went) -> None:
    door = next(one for one in doors() if one.code == "district")
    dialog = door.make(own_desk, None)  # type: ignore[arg-type] # no window behind it
    qtbot.addWidget(dialog)
    assert isinstance(dialog, DistrictDialog)
    assert len(dialog.form.names) <= MOST_FIELDS
    assert nameless(dialog) == []
    dialog.form.put({"title": "Barrio Centro", "district": "Areguá"})
    dialog.submit()
    made = named(office, "Barrio Centro")
    assert went.places == [("agreements.districts", made)]
    page = DistrictsPage(own_desk)
    qtbot.addWidget(page)
    page.refresh(None)
    page.arrive(made)
    assert page.detail.sheet is not None, "a district without a programme is found too"
    assert page.detail.sheet.draft.district == "Areguá"


def test_the_shops_of_a_day(page: DistrictsPage, qtbot: QtBot, office: Office) -> None:
    barrio = named(office, "Barrio 1")
    page.arrive(barrio)
    tab = page.detail.tab("shops")
    assert isinstance(tab, ShopsTab)
    for name, number, until in (("Botica", "1010", None), ("Zapatería", "98", date(2026, 5, 31))):
        dialog = ShopDialog(page.desk, barrio, parent=page)
        qtbot.addWidget(dialog)
        assert len(dialog.form.names) <= MOST_FIELDS
        dialog.form.put({"name": name, "street": "Brasil", "street_number": number, "tenure": "owner"})
        dialog.form.put({"until_on": until, "keeper": "Nadie conocido" if until else None})
        dialog.submit()
        if until:
            assert dialog.form.problem_at("keeper"), "who keeps it is of the directory, or nobody"
            dialog.form.put({"keeper": None})
            dialog.submit()
    assert [one.name for one in tab.shops.rows.values()] == ["Botica"]
    tab.day.put(date(2026, 5, 31))
    tab.refresh()
    assert [one.name for one in tab.shops.rows.values()] == ["Zapatería", "Botica"]
    shop = next(iter(tab.shops.rows))
    edited = ShopDialog(page.desk, barrio, shop, page)
    qtbot.addWidget(edited)
    edited.form.put({"trade": "Calzado"})
    edited.submit()
    assert office.read(premises_of, barrio)[0].trade == "Calzado"
    tab.shops.select(shop)
    assert isinstance(page.desk.dialogs, FakeDialogs)
    page.desk.dialogs.choices = [1]
    tab.remove()
    assert [one.name for one in office.read(premises_of, barrio)] == ["Botica"]


def test_the_plan_goes_from_year_to_year(page: DistrictsPage, office: Office, went: Went) -> None:
    barrio = named(office, "Barrio 1")
    fields = {"type": "facade", "plan_year": "1"}
    front = office.run(open_case, CaseDraft("improvement", DAY, "Fachadas", agreement_id=barrio, fields=fields)).value
    page.arrive(barrio)
    tab = page.detail.tab("plan")
    assert isinstance(tab, PlanTab)
    assert [[one.line.title for one in column] for column in tab.board.cards()] == [["Fachadas"], [], [], []]
    tab.board.advance.emit(front, 1)
    tab.board.moved.emit(front, "3")
    assert [len(column) for column in tab.board.cards()] == [0, 0, 1, 0]
    tab.board.advance.emit(front, 1)
    tab.board.advance.emit(front, 1)
    assert [one.year for one in office.read(district_sheet, barrio).improvements] == [0]
    tab.open_file()
    assert went.places == [("agreements.cases", front)]


def test_safety_residents_and_surveys(page: DistrictsPage, office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    barrio = named(office, "Barrio 1")
    page.arrive(barrio)
    shown: list[CaseDialog] = []
    monkeypatch.setattr(CaseDialog, "exec", lambda box: shown.append(box))
    safety, people, plan = (page.detail.tab(code) for code in ("safety", "people", "plan"))
    assert isinstance(safety, SafetyTab)
    assert isinstance(people, PeopleTab)
    assert isinstance(plan, PlanTab)
    for tab in (safety, people, plan):
        tab.show_sheet(office.read(district_sheet, barrio))
    safety.add_item("safety_item")
    plan.add_item("improvement", plan_year=2)
    assert [box.form.now("agreement_id") for box in shown] == [barrio, barrio]
    assert shown[1].form.now("plan_year") == 2
    assert "name" not in shown[0].form.names, "nobody is asked for a victim"
    dark = CaseDraft("safety_item", DAY, "Sin luz", agreement_id=barrio, fields={"type": "lighting"})
    office.run(open_case, dark)
    survey = {"question": "¿Compra aquí?", "before": "40"}
    office.run(open_case, CaseDraft("survey", DAY, "Encuesta", agreement_id=barrio, fields=survey))
    page.refresh(None)
    page.detail.show_tab("safety")
    assert [one.line.title for one in safety.items.rows.values()] == ["Sin luz"]
    assert not safety.chart.isHidden()
    page.detail.show_tab("people")
    _titles, rows = people.surveys.exported()
    assert rows == [["¿Compra aquí?", "40", "no figure", ""]]
    page.detail.tab("documents")
