"""The table of records: quick with many, right with changes, said aloud, opened by Enter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.models.base.changes import Changes
from app.ui.pieces import EmptyState
from app.ui.table import WINDOW, Column, RecordModel, RecordTable

COLUMNS = (
    Column("Nº", lambda row: str(row[0]), 6, number=True),
    Column("Nombre", lambda row: row[1]),
    Column("Situación", lambda row: "●", 4, spoken=lambda row: "al día", token=lambda row: "ok"),
)


class Source:
    """Rows by id, and which windows were asked for."""

    def __init__(self):
        self.asked: list[list[int]] = []
        self.gone: set[int] = set()
        self.suffix = ""

    def __call__(self, ids: list[int]):
        self.asked.append(ids)
        return {one: (one, f"Socio {one}{self.suffix}") for one in ids if one not in self.gone}


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def table(source, theme, qtbot) -> RecordTable:
    empty = EmptyState(theme, "Todavía no hay socios.", "Importar la lista", lambda: None)
    made = RecordTable(theme, "Socios", COLUMNS, source, empty)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    return made


def test_the_model_keeps_qts_rules(source, theme, qtmodeltester):
    model = RecordModel(COLUMNS, source, theme)
    model.show_ids([5, 3, 9])
    qtmodeltester.check(model)


def test_words_in_a_colour_keep_it_on_the_chosen_row(table, theme, qapp):
    table.show_ids([1, 2])
    for choice in ("light", "dark"):
        theme.choose(choice)
        for chosen in (1, 2):
            table.select(chosen)
            qapp.processEvents()
            cell = table.view.visualRect(table.model.index(0, 2))
            image = table.view.viewport().grab(cell).toImage()
            seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
            assert theme.tokens.ok in seen
            assert (theme.tokens.soft in seen) is (chosen == 1)


def test_a_hundred_thousand_members_are_shown_at_once(table, source, qapp):
    ids = list(range(1, 100_001))
    table.show_ids(ids)
    qapp.processEvents()
    assert 0 < sum(map(len, source.asked)) <= 3 * WINDOW


def test_rows_come_in_the_order_of_the_list(table):
    table.show_ids([3, 1, 2])
    shown = [table.model.index(row, 1).data() for row in range(3)]
    assert shown == ["Socio 3", "Socio 1", "Socio 2"]


def test_a_change_is_read_again_only_when_it_touches_the_table(table, source, qapp):
    table.show_ids([1, 2])
    qapp.processEvents()
    source.asked.clear()
    table.hear(Changes({"receipt": frozenset({1})}), "member")
    qapp.processEvents()
    assert source.asked == []
    source.suffix = " (nuevo)"
    table.hear(Changes({"member": frozenset({1})}), "member")
    assert table.model.index(0, 1).data() == "Socio 1 (nuevo)"


def test_a_row_deleted_meanwhile_is_shown_disabled(table, source):
    source.gone = {2}
    table.show_ids([1, 2])
    index = table.model.index(1, 1)
    assert index.data() == "…"
    assert not table.model.flags(index) & Qt.ItemFlag.ItemIsEnabled


def test_an_empty_list_says_why_and_offers_one_thing(table):
    table.show_ids([])
    assert not table.view.isVisible()
    texts = [label.text() for label in table.findChildren(QLabel) if label.isVisible()]
    assert "Todavía no hay socios." in texts
    table.show_ids([1])
    assert table.view.isVisible()


def test_enter_and_double_click_open_the_record(table, qtbot):
    opened = []
    table.opened.connect(opened.append)
    table.show_ids([4, 8])
    table.select(8)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    table.view.doubleClicked.emit(table.model.index(0, 0))
    assert opened == [8, 4]


def test_the_cursor_stays_on_its_record_when_the_list_changes(table):
    table.show_ids([1, 2, 3])
    table.select(3)
    table.show_ids([3, 9])
    assert table.current_id == 3
    table.show_ids([9])
    assert table.current_id == 0


def test_a_sign_is_also_said_in_words(table):
    table.show_ids([1])
    cell = table.model.index(0, 2)
    assert cell.data(Qt.ItemDataRole.AccessibleTextRole) == "al día"
    assert cell.data() == "●"


def test_numbers_stand_at_the_right(table):
    table.show_ids([1])
    assert table.model.index(0, 0).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert not table.model.index(0, 1).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight


def test_the_whole_list_can_go_to_excel(table):
    table.show_ids([2, 1])
    assert table.exported() == (
        ["Nº", "Nombre", "Situación"],
        [["2", "Socio 2", "●"], ["1", "Socio 1", "●"]],
    )


def test_no_column_is_narrower_than_its_title(table):
    header = table.view.horizontalHeader()
    for width in (600, 250):
        table.resize(width, 400)
        assert all(header.sectionSize(place) >= header.sectionSizeHint(place) for place in range(len(COLUMNS)))
