"""The president asks how many; the secretary opens the list, narrows it, keeps the filter, corrects all at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.models.base.saved_filters import saved_filters
from app.models.dues.figures import Count, counts
from app.models.dues.register_list import ListWish
from app.models.members.bulk_change import change_many
from app.models.members.commands import add_category
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.bulk_dialog import BulkDialog
from app.ui.pages.members.figures import FiguresPage
from app.ui.pages.members.list import MembersPage
from app.ui.pages.members.year_dialog import YearDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on, furnish


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def ids(office: Office) -> dict[str, int]:
    found = furnish(office)
    office.run(change_many, [found["María"], found["Ramón"]], "trade", "Gastronomía")
    return found


@pytest.fixture
def figures(qtbot: QtBot, office: Office, tools: Tools, went: Went, ids: dict[str, int]) -> Iterator[FiguresPage]:
    made = FiguresPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.refresh(None)
    made.show()
    yield made
    made.preview.clear()


@pytest.fixture
def members(qtbot: QtBot, office: Office, tools: Tools, went: Went, ids: dict[str, int]) -> MembersPage:
    made = MembersPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.refresh(None)
    made.show()
    return made


def entry(menu: QMenu, text: str) -> QAction:
    """An entry of a menu or of the menus in it."""
    for action in menu.actions():
        if action.text().startswith(text):
            return action
        inner = action.menu()
        if isinstance(inner, QMenu):
            found = next((one for one in inner.actions() if one.text().startswith(text)), None)
            if found is not None:
                return found
    raise AssertionError(f"{text!r} is not in the menu")


def test_a_number_opens_its_list(figures: FiguresPage, went: Went) -> None:
    figures.by.put("trade")
    assert [figures._label(one) for one in figures._rows.values()] == ["Gastronomía", "not noted"]
    figures._open(1)
    assert went.places == [("members", ListWish(standing="member", trade="Gastronomía"))]
    assert figures.preview.page_count >= 1


def test_the_figures_go_to_excel(figures: FiguresPage, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "cifras.csv"
    figures.export()
    assert "Gastronomía;2" in dialogs.path.read_text(encoding="utf-8-sig")


def test_the_list_is_narrowed_from_the_menu_and_the_chip_takes_it_away(members: MembersPage) -> None:
    entry(members.more.menu(), "Gastronomía").trigger()
    assert len(members.table.model.ids) == 2
    assert len(members.more._chips) == 1
    members.more._lift("trade")
    assert len(members.table.model.ids) == 3
    assert members.more._chips == []


def test_a_filter_is_kept_recalled_and_forgotten(members: MembersPage, office: Office, dialogs: FakeDialogs) -> None:
    members.more.narrow("trade", "Gastronomía")
    dialogs.text = "Los de gastronomía"
    entry(members.more.menu(), "Keep this filter").trigger()
    members._show_all()
    assert len(members.table.model.ids) == 3
    entry(members.more.menu(), "Los de gastronomía").trigger()
    assert len(members.table.model.ids) == 2
    members.more._forget(office.read(saved_filters, "members")[0].id)
    assert office.read(saved_filters, "members") == []


def test_nothing_can_be_changed_for_all_before_a_value_is_chosen(members: MembersPage, qtbot: QtBot) -> None:
    box = BulkDialog(members.desk, list(members.table.model.ids), members)
    qtbot.addWidget(box)
    for field in ("category", "trade", "locality"):
        box.field.put(field)
        box._offer()
        assert not box.save.isEnabled(), field


def test_all_of_a_list_get_another_category(members: MembersPage, office: Office, went: Went, qtbot: QtBot) -> None:
    office.run(add_category, "Vitalicio")
    box = BulkDialog(members.desk, list(members.table.model.ids), members)
    qtbot.addWidget(box)
    box.value.put("Vitalicio")
    assert box.save.isEnabled()
    box.change()
    vital = next(one for one in office.read(counts, "category") if one.members == 3)
    assert vital.members == 3
    assert went.notices
    box._offer()
    box.value.put("Vitalicio")
    assert not box.save.isEnabled(), "nobody is left to change"


def test_a_trade_is_typed_for_all(members: MembersPage, office: Office, qtbot: QtBot) -> None:
    box = BulkDialog(members.desk, list(members.table.model.ids), members)
    qtbot.addWidget(box)
    box.field.put("trade")
    box.value.box.setEditText("Comercio")
    box.change()
    assert [(one.key, one.members) for one in office.read(counts, "trade")] == [("Comercio", 3)]


def test_the_figures_of_a_year_are_drawn_and_saved(
    figures: FiguresPage, dialogs: FakeDialogs, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = YearDialog(figures.desk, figures)
    qtbot.addWidget(dialog)
    assert dialog.year.value() == 2026
    dialog.year.put(2025)
    dialog.draw()
    dialogs.path = tmp_path / "memoria.csv"
    dialog.export()
    assert "2025" in dialogs.path.read_text(encoding="utf-8-sig")
    assert dialogs.messages == []


def test_many_members_are_counted_with_the_point_of_thousands(members: MembersPage, figures: FiguresPage) -> None:
    assert members._count_words(12_345).startswith("12.345 ")
    figures._rows = {1: Count("", 10_000)}
    figures.table.show_ids([1])
    assert figures.table.model.index(0, 1).data() == "10.000"
