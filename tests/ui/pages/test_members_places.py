"""Typing a member's city: the list offers it, its department fills itself, and nothing typed is replaced."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QCompleter, QLineEdit

from app.ui.fields import TextEditor
from app.ui.pages.members.form import MemberDialog
from app.ui.pages.members.place_boxes import PlaceBoxes
from tests.ui.pages.members_desk import *  # noqa: F403 - the fixtures of this page


@pytest.fixture
def boxes(qtbot) -> tuple[QLineEdit, QLineEdit]:
    district, region = TextEditor("district"), TextEditor("region")
    PlaceBoxes(district, region, "PY")
    for box in (district.box, region.box):
        qtbot.addWidget(box)
        box.show()
    return district.box, region.box


def offered(box: QLineEdit) -> list[str]:
    completer = box.completer()
    assert isinstance(completer, QCompleter)
    model = completer.completionModel()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def test_accents_need_not_be_typed(boxes):
    district, region = boxes
    district.textEdited.emit("nem")
    assert offered(district) == ["Ñemby"]
    district.textEdited.emit("villa e")
    assert offered(district) == ["Villa Elisa"]
    district.textEdited.emit("")
    assert offered(district) == []
    region.textEdited.emit("presi")
    assert offered(region) == ["Presidente Hayes"]


def test_what_begins_so_comes_before_what_has_it_inside(boxes):
    boxes[0].textEdited.emit("caballero")
    assert offered(boxes[0]) == ["Caballero", "Francisco Caballero Álvarez", "Pedro Juan Caballero"]
    boxes[0].textEdited.emit("a")
    assert len(offered(boxes[0])) == 12


def test_choosing_from_the_list_fills_the_department(boxes):
    district, region = boxes
    district.setText("Lambaré")
    district.completer().activated.emit("Lambaré")
    assert region.text() == "Central"


def test_going_on_fills_the_department_and_a_slip_is_corrected(boxes):
    district, region = boxes
    district.setText("cnel. oviedo")
    district.editingFinished.emit()
    assert (district.text(), region.text()) == ("cnel. oviedo", "Caaguazú")
    district.setText("Luque")
    district.editingFinished.emit()
    assert region.text() == "Central"


def test_what_somebody_wrote_stays(boxes):
    district, region = boxes
    region.setText("Bajo Chaco")
    district.setText("Luque")
    district.editingFinished.emit()
    assert region.text() == "Bajo Chaco"


def test_two_cities_of_one_name_fill_nothing(boxes):
    district, region = boxes
    district.setText("Bella Vista")
    district.editingFinished.emit()
    assert region.text() == ""


def test_the_members_form_has_it(office_desk, people, qtbot):
    dialog = MemberDialog(office_desk)
    qtbot.addWidget(dialog)
    boxes = {editor.name: editor.box for editor in dialog.findChildren(TextEditor)}
    trade, district, region = (boxes[name] for name in ("trade", "district", "region"))
    trade.textEdited.emit("textil")
    assert offered(trade) == ["Confección y textil"]
    dialog.form.put({"surnames": "Vera", "district": "ÑEMBY"})
    district.editingFinished.emit()
    assert region.text() == "Central"
    assert dialog.form.values()["region"] == "Central"
