"""Searching while typing: fifty at once, all of them a moment later."""

from __future__ import annotations

from PySide6.QtCore import Qt

from app.ui.search_box import SearchBox

MEMBERS = {number: f"socio {number}" for number in range(1, 301)} | {301: "benítez ñandú"}


def first(reader, text, limit):
    return [one for one, name in MEMBERS.items() if text in name][:limit]


def full(reader, text):
    return [one for one, name in MEMBERS.items() if text in name]


def box(runner, qtbot):
    made = SearchBox(runner, "Buscar socio", "Busque por nombre", first, full)
    qtbot.addWidget(made)
    made.show()
    found = []
    made.found.connect(lambda ids, complete: found.append((len(ids), complete)))
    return made, found


def test_the_first_fifty_come_at_once_and_all_after_the_last_key(runner, qtbot):
    line, found = box(runner, qtbot)
    qtbot.keyClicks(line, "socio")
    assert found == [(51, False)] * 5
    qtbot.waitUntil(lambda: found[-1] == (300, True))
    assert len(found) == 6


def test_a_short_answer_needs_no_second_question(runner, qtbot):
    line, found = box(runner, qtbot)
    qtbot.keyClicks(line, "ben")
    assert found[-1] == (1, True)
    qtbot.wait(200)
    assert len(found) == 3


def test_down_goes_to_the_list_and_escape_empties_the_line(runner, qtbot):
    line, found = box(runner, qtbot)
    left = []
    line.left_down.connect(lambda: left.append(1))
    line.setText("ñan")
    qtbot.keyClick(line, Qt.Key.Key_Down)
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert left == [1]
    assert line.text() == ""
    assert found[-1][0] == 51
