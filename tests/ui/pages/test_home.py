"""The first screen of the morning: the first steps of an empty office, figures that open, what is to be done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from app.jobs import backup, linking, packages
from app.jobs.new_office import NewOffice, new_office
from app.models.agreements.agreements import add_agreement
from app.models.agreements.project_rules import ProjectDraft
from app.models.agreements.projects import note_project_event, save_project
from app.models.agreements.queries import ALERTED, AgreementWish, agreement_rows
from app.models.agreements.rules import AgreementDraft
from app.models.base import settings
from app.models.base.database import Clock
from app.models.cash.cheques import ChequeDraft, pay_by_cheque
from app.models.cash.unidentified import IncomeDraft, note_income
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.stamps import StampDraft, add_stamp
from app.models.members.commands import add_member
from app.models.members.queries import resolve_member
from app.models.members.rules import MemberDraft
from app.office import Office
from app.ui.page import Desk
from app.ui.pages.home.page import HomePage
from app.ui.pages.home.tile import Tile, Tiles
from app.ui.pieces import MEDIUM
from app.ui.runner import Runner
from tests.ui.test_accessible import nameless

Went = list[tuple[str, object]]


@pytest.fixture
def went() -> Went:
    return []


@pytest.fixture
def home_of(desk: Desk, went: Went, qtbot) -> Callable[[Office], HomePage]:
    def make(office: Office) -> HomePage:
        runner = Runner(inline=True)
        runner.use(office)
        own = replace(
            desk, runner=runner, facts=office.facts, go=lambda key, target=None: went.append((key, target)),
            today=office.clock.today,
        )  # fmt: skip
        page = HomePage(own)
        qtbot.addWidget(page)
        page.resize(1100, 640)
        page.show()
        return again(page)

    return make


@pytest.fixture
def working(office: Office) -> Office:
    """Three members pay a plan; one is up to date, and today 50.000 came in."""
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    members = [_member(office, number) for number in ("1", "2", "3")]
    today = office.clock.today()
    office.run(charge_period, plan, "2026-10", today - timedelta(days=40))
    office.run(pay, PaymentOrder(members[0], 50_000, "cash", today))
    return office


@pytest.fixture
def alliance(tmp_path: Path, clock: Clock) -> Iterator[Office]:
    path = tmp_path / "alianza.gremial"
    new_office(path, NewOffice("Alianza de Prueba", "PY", kind="alliance", code="ALZ-PY"), actor="Rosa", clock=clock)
    with Office.open(path, "Rosa", clock=clock) as opened:
        yield opened


def _member(office: Office, number: str) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", f"Socia {number}"), number=number)).value


def again(page: HomePage) -> HomePage:
    """Reads the page again and lets Qt show what is new on it."""
    page.refresh(None)
    QApplication.processEvents()
    return page


def texts(page: HomePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)]


def press(page: HomePage, text: str) -> None:
    found = [b for b in page.findChildren(QPushButton) if b.isVisibleTo(page) and b.text().startswith(text)]
    found[0].click()


def tile(page: HomePage, title: str) -> Tile:
    return next(
        t for t in page.findChildren(Tile) if t.isVisibleTo(page) and t.accessibleName().startswith(f"{title}:")
    )


def main_buttons(page: HomePage) -> list[str]:
    return [b.text() for b in page.findChildren(QPushButton) if b.isVisibleTo(page) and b.property("look") == "main"]


def test_an_empty_office_shows_its_first_steps_and_one_main_button(home_of, office, went):
    page = home_of(office)
    assert "First steps" in texts(page)
    assert main_buttons(page) == ["Bring my spreadsheet"]
    press(page, "Bring my spreadsheet")
    press(page, "Add a plan")
    assert went == [("members.import", None), ("dues.plans", "new")]
    assert not page.findChildren(Tile)


def test_a_step_that_was_done_gives_the_main_button_to_the_next(home_of, office):
    _member(office, "1")
    page = home_of(office)
    assert main_buttons(page) == ["Add a plan"]
    office.run(add_plan, "Cuota social", 50_000, "monthly")
    again(page)
    assert main_buttons(page) == ["Collect"]


def test_on_a_working_day_every_figure_opens_its_list(home_of, working, went):
    page = home_of(working)
    assert "First steps" not in texts(page)
    assert main_buttons(page) == ["Collect  (F2)"]
    for title in (
        "Members",
        "Up to date",
        "Dues pending",
        "Came in today",
        "Came in in noviembre 2026",
        "Last receipt",
    ):
        tile(page, title).click()
    assert went == [
        ("members", None),
        ("members", "in_good_standing"),
        ("dues.arrears", None),
        ("dues.cash", None),
        ("dues.receipts", None),
        ("dues.receipts", None),
    ]
    shown = texts(page)
    assert {"3", "1", "2 with dues pending", "Gs. 50.000", "Gs. 100.000", "004513", "the next one is 004514"} <= set(
        shown
    )


def test_a_month_not_charged_yet_is_a_thing_to_do(home_of, working, went):
    page = home_of(working)
    assert "Cuota social: noviembre 2026 is not charged yet for 3 members (Gs. 150.000)." in texts(page)
    press(page, "Charge noviembre 2026")
    assert went[0][0] == "dues.plans"


def test_a_timbrado_about_to_end_is_a_thing_to_do(home_of, working, went):
    page = home_of(working)
    day = working.clock.today()
    working.run(add_stamp, StampDraft("invoice", "12345678", day.replace(month=1), day + timedelta(days=9)))
    again(page)
    assert any("12345678" in label.text() for label in page.findChildren(QLabel))
    next(one for one in page.findChildren(QPushButton) if one.text() == "See the timbrado").click()
    assert went[-1][0] == "dues.fiscal"


def test_figures_follow_what_was_done_elsewhere(home_of, working):
    page = home_of(working)
    _member(working, "4")
    again(page)
    assert "Members: 4. See the list" in tile(page, "Members").accessibleName()


def test_the_copy_line_says_when_and_makes_one(home_of, working, notices):
    page = home_of(working)
    assert "Backup: there is no copy yet." in texts(page)
    press(page, "Copy now")
    assert "Backup: the last one is of 21/11/2026, 10:30." in texts(page)
    assert len(backup.copies(backup.folder_of(working), working.path.stem)) == 1
    assert notices[-1].startswith("Copy made and reviewed:")


def test_an_old_copy_says_how_old(home_of, working):
    made = backup.make(working)
    made.path.rename(made.path.with_name(made.path.name.replace("20261121", "20261101")))
    assert any("01/11/2026, 10:30. That was 20 day(s) ago." in text for text in texts(home_of(working)))


def test_a_guild_is_reminded_of_the_delivery_of_the_month(home_of, working, alliance, tmp_path, went):
    linking.trust(working, linking.key_file(alliance, tmp_path).file)
    page = home_of(working)
    assert "Nothing has been sent to Alianza de Prueba this month." in texts(page)
    press(page, "Go to send")
    assert went == [("alliance", None)]
    packages.make(working, tmp_path)
    again(page)
    assert not any("Alianza de Prueba" in text for text in texts(page))


def test_an_alliance_sees_its_guilds_and_who_is_missing(home_of, working, alliance, tmp_path, went):
    page = home_of(alliance)
    press(page, "Link with a guild")
    assert went == [("alliance", "link")]
    linking.trust(working, linking.key_file(alliance, tmp_path).file)
    linking.trust(alliance, linking.key_file(working, tmp_path).file)
    again(page)
    assert "Nothing has come this month from: Gremio de Comerciantes de Prueba." in texts(page)
    packages.receive(alliance, [packages.make(working, tmp_path).file])
    again(page)
    assert tile(page, "Members of the guilds").accessibleName().startswith("Members of the guilds: 3")
    assert "Nothing is pending." in texts(page)
    tile(page, "Up to date").click()
    assert went[-1] == ("alliance", None)


def test_an_office_without_treasury_shows_no_money(home_of, working):
    working.run(settings.put, settings.MODULES, ["members"])
    page = home_of(working)
    assert [t.accessibleName() for t in page.findChildren(Tile) if t.isVisibleTo(page)] == ["Members: 3. See the list"]
    assert main_buttons(page) == []


@pytest.mark.parametrize("columns", [3, 2, 1])
def test_tiles_take_another_row_where_there_is_no_room(qtbot, columns):
    made = [Tile("Ingresó hoy", f"Gs. {n}.000.000", "10 recibos", lambda: None) for n in range(6)]
    shown = Tiles(made)
    qtbot.addWidget(shown)
    shown.resize((made[0].minimumSizeHint().width() + MEDIUM) * columns, 600)
    shown.show()
    QApplication.processEvents()
    assert len({tile.x() for tile in made}) == columns


def test_every_place_of_the_cursor_has_a_name_and_the_first_one_is_the_main_button(home_of, working):
    page = home_of(working)
    assert nameless(page) == []
    assert page.first_focus() is page.collect


def test_a_tile_opens_with_the_keyboard(home_of, working, went, qtbot):
    qtbot.keyClick(tile(home_of(working), "Members"), Qt.Key.Key_Space)
    assert went == [("members", None)]


def test_what_waits_in_the_treasury_has_a_line_and_its_door(
    working: Office, home_of: Callable[[Office], HomePage], went: Went
) -> None:
    page = home_of(working)
    assert not any("identify" in text or "bank" in text for text in texts(page))
    today = working.clock.today()
    working.run(note_income, IncomeDraft(2, today, 150_000, payer="TRANSF"))
    member = working.read(resolve_member, "2")
    order = PaymentOrder(member, 20_000, "cheque", today).as_receipt()
    working.run(pay_by_cheque, order, ChequeDraft("Sur", "881", "", today))
    later = PaymentOrder(member, 10_000, "cheque", today).as_receipt()
    working.run(pay_by_cheque, later, ChequeDraft("Sur", "882", "", today + timedelta(days=9)))
    working.run(add_stamp, StampDraft("invoice", "12345678"))
    again(page)
    shown = texts(page)
    assert any("identify" in text and "150.000" in text for text in shown)
    assert any("cheque" in text and "20.000" in text for text in shown)  # the other is payable in nine days
    assert any("3 receipt(s) wait" in text for text in shown)
    press(page, "Say whose it is")
    press(page, "See the cheques")
    press(page, "See the receipts that wait")
    assert went == [("dues.unidentified", None), ("dues.cash", "cheques"), ("dues.fiscal", None)]


# -- what cooperation leaves to be done: few lines, each opens its list -------------------------------


def _with_agreements(office: Office, count: int) -> list[int]:
    """Agreements of a year that end within the month."""
    office.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    start, end = office.clock.today() - timedelta(days=340), office.clock.today() + timedelta(days=20)
    drafts = [AgreementDraft(f"Convenio {n}", signed_on=start, ends_on=end) for n in range(count)]
    return [office.run(add_agreement, one).value for one in drafts]


def _project(office: Office, code: str, *, ended: int) -> int:
    """One that ended some days ago, with money of the funder to give back."""
    today = office.clock.today()
    start, end = today - timedelta(days=200), today - timedelta(days=ended)
    draft = ProjectDraft(f"Proyecto {code}", code=code, starts_on=start, ends_on=end, approved_on=start)
    made = office.run(save_project, draft).value
    office.run(note_project_event, made, "awarded", start)
    office.run(note_project_event, made, "received", start, 1_000_000)
    return made


def _verbs(page: HomePage) -> list[str]:
    return [b.text() for b in page.findChildren(QPushButton) if b.isVisibleTo(page)]


def test_an_office_with_agreements_and_nothing_to_do_says_nothing_of_them(home_of, office):
    office.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    page = home_of(office)
    assert not any("agreement" in text.lower() or "project" in text.lower() for text in texts(page))


def test_one_agreement_is_told_by_name_many_by_how_many(home_of, working, went):
    first = _with_agreements(working, 1)[0]
    page = home_of(working)
    press(page, "See the agreement")
    assert went == [("agreements", first)]
    _with_agreements(working, 4)
    again(page)
    told = [text for text in texts(page) if "Convenio" in text or "agreement" in text]
    assert len(told) == 2  # the first one, and how many more
    press(page, "See the agreements")
    assert went[-1] == ("agreements", AgreementWish(state=ALERTED))
    assert len(working.read(agreement_rows, AgreementWish(state=ALERTED))) == 5


def test_a_project_says_what_it_waits_for_and_opens(home_of, working, went):
    working.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    project = _project(working, "FON-1", ended=5)
    page = home_of(working)
    (told,) = [text for text in texts(page) if "FON-1" in text]
    assert "1.000.000" in told
    press(page, "See the project")
    assert went == [("agreements.projects", project)]
    _project(working, "FON-2", ended=9)
    _project(working, "FON-3", ended=2)
    again(page)
    assert sum("FON-" in text for text in texts(page)) == 1
    assert "See the projects" in _verbs(page)


def test_an_office_that_begins_with_a_project_is_told_of_it_beside_the_first_steps(home_of, office):
    office.run(settings.put, settings.MODULES, ["members", "dues", "agreements"])
    _project(office, "FON-1", ended=5)
    page = home_of(office)
    assert "First steps" in texts(page)
    assert any("FON-1" in text for text in texts(page))
