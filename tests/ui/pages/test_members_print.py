"""Papers from the list of members: shown before they are printed, who is left out is said, the choice is kept."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.jobs.list_columns import title
from app.models.members.commands import change_status
from app.models.members.consent import give_consent
from app.models.privacy.requests import block
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.list import MembersPage
from app.ui.pages.members.print_cards import CardsDialog
from app.ui.pages.members.print_dialog import PrintDialog
from app.ui.pages.members.print_directory import DirectoryDialog
from app.ui.pages.members.print_labels import LabelsDialog
from app.ui.pages.members.print_list import ListDialog
from app.ui.pages.members.print_menu import PrintMenu
from tests.reports.reading import page_texts
from tests.ui.pages.treasury_office import TODAY, Went, desk_on, furnish


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def page(qtbot: QtBot, office: Office, tools: Tools, went: Went) -> MembersPage:
    furnish(office)
    made = MembersPage(desk_on(office, tools, went))
    qtbot.addWidget(made)
    made.resize(1100, 680)
    made.refresh(None)
    made.show()
    return made


@pytest.fixture
def opened(qtbot: QtBot, page: MembersPage) -> Iterator[list[PrintDialog]]:
    """Dialogs that a test opens; they are closed with it."""
    made: list[PrintDialog] = []
    yield made
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()


def opening(kind: type[PrintDialog], page: MembersPage, opened: list[PrintDialog]) -> PrintDialog:
    dialog = kind(page.desk, list(page.table.model.ids), page.detail.member_id, page)
    opened.append(dialog)
    dialog.show()
    return dialog


def paper(dialog: PrintDialog) -> str:
    return " ".join(" ".join(page_texts(dialog.preview._data)).split())


def test_the_menu_offers_the_four_papers(page: MembersPage) -> None:
    menu = PrintMenu(page.desk, page, lambda: page.table.model.ids, lambda: page.detail.member_id)
    assert [action.text() for action in menu.menu().actions()] == [
        "Member cards…",
        "Labels for the post…",
        "List to print…",
        "Directory of members…",
    ]


def test_of_a_past_day_there_is_only_the_list(
    page: MembersPage, opened: list[PrintDialog], went: Went, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[PrintDialog] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: seen.append(dialog) or 0)
    menu = PrintMenu(page.desk, page, lambda: page.table.model.ids, lambda: 0, lambda: date(2026, 7, 1))
    menu.open(CardsDialog)
    assert seen == []
    assert went.notices
    assert menu.open_named("list")
    assert "Al 01/07/2026" in paper(seen[0])
    assert not menu.open_named("in_arrears")
    page.arrive("labels")
    assert isinstance(seen[1], LabelsDialog)


def test_cards_of_the_list_are_shown_at_once(page: MembersPage, opened: list[PrintDialog]) -> None:
    dialog = opening(CardsDialog, page, opened)
    assert dialog.preview.page_count == 1
    assert "María González" in paper(dialog)
    assert "31/12/2026" in paper(dialog)
    assert "1.234.567" not in paper(dialog)
    assert dialog.said.text() == "3 member(s) on the paper"


def test_one_member_or_some_numbers(page: MembersPage, opened: list[PrintDialog]) -> None:
    dialog = opening(CardsDialog, page, opened)
    dialog.form.put({"whom": "numbers", "numbers": "12-13"})
    dialog.draw()
    assert "María" in paper(dialog)
    assert "Ñandutí" not in paper(dialog)
    dialog.form.put({"numbers": "12, 777"})
    dialog.draw()
    assert "777" in dialog.form.problem_at("numbers")
    assert dialog.preview.page_count == 0
    dialog.form.put({"whom": "one"})
    dialog.draw()
    assert dialog.said.text() == "1 member(s) on the paper"
    assert paper(dialog).count("Válido hasta") == 1


def test_a_place_the_sheet_does_not_have_is_said_at_its_field(page: MembersPage, opened: list[PrintDialog]) -> None:
    dialog = opening(CardsDialog, page, opened)
    for start in (0, 99):
        dialog.form.put({"start": start})
        dialog.draw()
        assert "1 to 8" in dialog.form.problem_at("start")
    dialog.form.put({"start": 8})
    dialog.draw()
    assert dialog.preview.page_count == 2


def test_who_is_left_out_is_said_by_name(page: MembersPage, office: Office, opened: list[PrintDialog]) -> None:
    ids = page.table.model.ids
    office.run(block, ids[0], TODAY)
    office.run(change_status, ids[1], "suspended", TODAY, "")
    dialog = opening(CardsDialog, page, opened)
    assert "blocked: 1" in dialog.said.text()
    assert "suspended: 1" in dialog.said.text()


def test_the_choice_is_kept_for_the_next_time(page: MembersPage, opened: list[PrintDialog]) -> None:
    first = opening(CardsDialog, page, opened)
    first.form.put({"until": date(2027, 6, 30), "backs": True, "start": 3})
    first.reject()
    second = opening(CardsDialog, page, opened)
    typed = second.form.typed()
    assert (typed["until"], typed["backs"], typed["start"]) == (date(2027, 6, 30), True, 1)
    assert second.preview.page_count == 2
    second.form.put({"until": date(2020, 1, 1), "whom": "one"})
    second.draw()
    assert "01/01/2020" in second.form.problem_at("until")
    second.reject()
    third = opening(CardsDialog, page, opened).form.typed()
    assert (third["until"], third["whom"]) == (date(2026, 12, 31), "one")


def test_a_photo_is_chosen_for_one_member(
    page: MembersPage, tools: Tools, opened: list[PrintDialog], tmp_path: Path
) -> None:
    picture, text = tmp_path / "img_0042.png", tmp_path / "nota.pdf"
    Image.new("RGB", (60, 80), "white").save(picture)
    text.write_bytes(b"%PDF-1.4 nada")
    dialog = opening(CardsDialog, page, opened)
    assert isinstance(dialog, CardsDialog)
    assert dialog.photo.isHidden()
    dialog.form.put({"whom": "one"})
    dialog.show_questions()
    assert not dialog.photo.isHidden()
    tools.dialogs.path = text  # type: ignore[attr-defined]
    dialog.choose_photo()
    assert "nota.pdf" in tools.dialogs.messages[-1]  # type: ignore[attr-defined]
    dialog.draw()
    assert "Foto" in paper(dialog)
    tools.dialogs.path = picture  # type: ignore[attr-defined]
    dialog.choose_photo()
    assert "Foto" not in paper(dialog)


def test_labels_need_an_address(page: MembersPage, opened: list[PrintDialog]) -> None:
    dialog = opening(LabelsDialog, page, opened)
    assert dialog.preview.page_count == 0
    assert not dialog.said.text()


def test_the_list_says_which_personal_columns_leave(
    page: MembersPage, tools: Tools, opened: list[PrintDialog], went: Went, tmp_path: Path
) -> None:
    dialog = opening(ListDialog, page, opened)
    assert isinstance(dialog, ListDialog)
    assert f"Personal columns: {title('name')}." in dialog.said.text()
    assert "1.234.567" not in paper(dialog)
    tick(dialog, "tax_id")
    dialog.draw()
    assert f"{title('name')}, {title('tax_id')}" in dialog.said.text()
    assert "1234567" in paper(dialog).replace(".", "")
    tools.dialogs.path = tmp_path / "lista.csv"  # type: ignore[attr-defined]
    tools.dialogs.choices = [0, 1]  # type: ignore[attr-defined]
    dialog.to_excel()
    assert not (tmp_path / "lista.csv").exists()
    dialog.to_excel()
    with (tmp_path / "lista.csv").open(encoding="utf-8-sig", newline="") as file:
        assert next(csv.reader(file, delimiter=";"))[:2] == [title("number"), title("name")]
    assert went.notices == ["3 member(s) saved in “lista.csv”."]


def test_columns_keep_their_order_and_none_is_no_trap(page: MembersPage, opened: list[PrintDialog]) -> None:
    dialog = opening(ListDialog, page, opened)
    assert isinstance(dialog, ListDialog)
    dialog.columns.list.setCurrentRow(1)
    dialog.columns._mover(-1)()
    assert dialog.columns.value()[:2] == ("name", "number")
    dialog.reject()
    again = opening(ListDialog, page, opened)
    assert isinstance(again, ListDialog)
    assert again.columns.value()[:2] == ("name", "number")
    again.columns.put(())
    again.draw()
    assert again.preview.page_count == 1


def tick(dialog: ListDialog, key: str) -> None:
    for row in range(dialog.columns.list.count()):
        item = dialog.columns.list.item(row)
        if item.data(Qt.ItemDataRole.UserRole) == key:
            item.setCheckState(Qt.CheckState.Checked)


def test_the_directory_tells_how_many_have_not_consented(
    page: MembersPage, office: Office, opened: list[PrintDialog]
) -> None:
    office.run(give_consent, [page.table.model.ids[0]], "directorio", TODAY, "ficha")
    dialog = opening(DirectoryDialog, page, opened)
    assert "consent for the directory is noted: 2" in dialog.said.text()
    dialog.form.put({"only_consenting": True})
    dialog.draw()
    assert "1" in dialog.said.text().splitlines()[0]
    assert "stand in the directory is noted: 2" in dialog.said.text()


def test_nobody_in_the_list_is_said(page: MembersPage, opened: list[PrintDialog]) -> None:
    page.table.show_ids([])
    page.detail.show_member(0)
    dialog = opening(ListDialog, page, opened)
    assert dialog.preview.page_count == 0
    assert not dialog.said.text()
