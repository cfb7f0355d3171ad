"""Filling in a form at the counter: what is typed, what is wrong and where, and the keys."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea

from app.models.base.errors import Problem, Refused
from app.ui.form import Form
from app.ui.form_parts import FormPlace


@pytest.fixture
def form(desk, qtbot) -> Form:
    made = Form(FormPlace.of(desk), "member")
    qtbot.addWidget(made)
    return made


def test_a_form_gives_back_what_was_typed(form):
    name = form.text("name", "Nombre")
    notes = form.lines("notes", "Notas")
    form.choice("category", "Categoría", [(1, "Activo"), (2, "Adherente")], value=2)
    form.check("whatsapp", "Recibe por WhatsApp")
    form.number("last", "Último recibo", value=4512)
    name.box.setText("  Benítez   Ñandú ")
    notes.box.setPlainText("Paga en enero ")
    assert form.values() == {
        "name": "Benítez Ñandú",
        "notes": "Paga en enero",
        "category": 2,
        "whatsapp": False,
        "last": 4512,
    }


def test_nothing_typed_is_none_and_not_an_empty_text(form):
    form.text("name", "Nombre")
    form.day("since", "Desde")
    form.money("fee", "Cuota")
    form.tax_id("ruc", "RUC")
    assert form.values() == {"name": None, "since": None, "fee": None, "ruc": None}


@pytest.mark.parametrize(("typed", "shown"), [("1/3/19", "01/03/2019"), ("21-11-2026", "21/11/2026")])
def test_a_date_is_typed_in_any_way_and_shown_whole(form, qtbot, typed, shown):
    since = form.day("since", "Desde")
    qtbot.keyClicks(since.box, typed)
    since.box.editingFinished.emit()
    assert since.box.text() == shown
    assert isinstance(form.values()["since"], date)


def test_a_day_that_does_not_exist_is_said_at_the_field(form, qtbot):
    since = form.day("since", "Desde")
    qtbot.keyClicks(since.box, "31/02/2026")
    assert form.values() is None
    assert "31" in form.problem_at("since")
    assert since.box.property("problem") == "true"
    qtbot.keyClicks(since.box, "\b")
    assert form.problem_at("since") == ""


def test_arrows_move_a_date_by_days(form, qtbot):
    since = form.day("since", "Desde")
    qtbot.keyClick(since.box, Qt.Key.Key_Up)
    assert since.box.text() == "21/11/2026"
    qtbot.keyClick(since.box, Qt.Key.Key_Down)
    assert since.value() == date(2026, 11, 20)


def test_an_amount_gets_its_points_while_it_is_typed(form, qtbot):
    fee = form.money("fee", "Cuota")
    qtbot.keyClicks(fee.box, "1340000")
    assert fee.box.text() == "1.340.000"
    assert fee.value() == 1_340_000
    fee.box.setCursorPosition(1)
    qtbot.keyClicks(fee.box, "2")
    assert fee.box.text() == "12.340.000"
    assert fee.box.cursorPosition() == 2


def test_cents_exist_only_where_the_currency_has_them(form, qtbot):
    dollars = form.money("usd", "En dólares", currency="USD")
    qtbot.keyClicks(dollars.box, "1500,5")
    assert dollars.value() == 150_050
    guaranies = form.money("pyg", "En guaraníes")
    qtbot.keyClicks(guaranies.box, "1500,5")
    assert isinstance(guaranies.value(), Problem)
    assert form.values() is None


def test_only_what_may_be_overdrawn_takes_less_than_nothing(form, qtbot):
    bank = form.money("bank", "Según el extracto", signed=True)
    box = form.money("box", "Contado")
    qtbot.keyClicks(bank.box, "-150000")
    qtbot.keyClicks(box.box, "-150000")
    assert (bank.box.text(), bank.value()) == ("-150.000", -150_000)
    assert box.value().code == "amount.negative"
    bank.put(-5_000)
    assert (bank.box.text(), bank.value()) == ("-5.000", -5_000)


def test_the_ruc_shows_its_digit_and_takes_a_pasted_one_apart(form, qtbot):
    ruc = form.tax_id("ruc", "RUC")
    qtbot.keyClicks(ruc.base, "80012345")
    assert ruc.digit.placeholderText() == "0"
    ruc.base.setText("80012345-0")
    assert (ruc.base.text(), ruc.digit.text()) == ("80012345", "0")
    assert form.values()["ruc"].verified
    assert form.problem_at("ruc") == ""


def test_a_wrong_digit_warns_and_does_not_stop_the_office(form):
    ruc = form.tax_id("ruc", "RUC")
    ruc.put("80012345-7")
    assert form.values()["ruc"].raw
    assert form.problem_at("ruc") != ""
    assert ruc.base.property("problem") == "false"


def test_what_is_missing_is_said_and_the_cursor_goes_there(form, qtbot):
    form.text("short", "Sigla")
    name = form.text("name", "Nombre", required=True)
    assert form.values() is None
    assert form.problem_at("name") != ""
    assert form.problem_at("short") == ""
    assert form.focusWidget() is name.box


def test_a_refusal_stands_at_its_field_and_the_rest_at_the_top(form):
    form.text("name", "Nombre")
    refusal = Refused.because([Problem("name", "form.required"), Problem("", "office.nameless")])
    form.show_refusal(refusal)
    assert form.problem_at("name") != ""
    form.show()
    problems = [label for label in form.findChildren(QLabel) if label.property("look") == "problem"]
    shown = [label.text() for label in problems if label.isVisible()]
    assert len(shown) == 2


def test_enter_confirms_and_escape_leaves(form, qtbot):
    name = form.text("name", "Nombre")
    notes = form.lines("notes", "Notas")
    heard = []
    form.submitted.connect(lambda: heard.append("submitted"))
    form.cancelled.connect(lambda: heard.append("cancelled"))
    qtbot.keyClick(name.box, Qt.Key.Key_Return)
    qtbot.keyClick(notes.box, Qt.Key.Key_Return)
    qtbot.keyClick(notes.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(name.box, Qt.Key.Key_Escape)
    assert heard == ["submitted", "submitted", "cancelled"]
    assert notes.box.toPlainText() == "\n"


def test_more_options_are_closed_at_first_and_remembered(desk, qtbot):
    def made() -> Form:
        form = Form(FormPlace.of(desk), "member")
        form.text("name", "Nombre")
        with form.more():
            form.text("notes", "Notas")
        qtbot.addWidget(form)
        form.show()
        return form

    first = made()
    assert not first._more.inner.isVisible()
    first._more._switch.click()
    assert first._more.inner.isVisible()
    assert made()._more.inner.isVisible()


def test_a_problem_in_more_options_opens_them(form):
    with form.more():
        form.text("code", "Código", required=True)
    form.show()
    assert form.values() is None
    assert form._more.inner.isVisible()
    assert not form._place.prefs.is_open("office-1", "member")


def test_choices_can_change_and_keep_what_was_chosen(form):
    category = form.choice("category", "Categoría", [(1, "Activo"), (2, "Adherente")], value=2)
    category.fill([(2, "Adherente"), (3, "Honorario")])
    assert category.value() == 2
    category.fill([(3, "Honorario")])
    assert category.value() == 3


def test_a_wrong_date_is_said_as_soon_as_one_goes_on(form, qtbot):
    since = form.day("since", "Desde")
    form.text("name", "Nombre", required=True)
    qtbot.keyClicks(since.box, "31/02/2026")
    since.box.editingFinished.emit()
    assert form.problem_at("since") != ""
    assert form.problem_at("name") == ""


def test_a_warning_is_seen_beside_a_problem(form):
    form.text("name", "Nombre", required=True)
    form.tax_id("ruc", "RUC").put("80012345-7")
    assert form.values() is None
    assert form.problem_at("ruc") != ""


def test_what_is_wrong_far_down_comes_into_sight(desk, qtbot):
    """Twenty fields in a low window, the last one missing: it is not wrong unseen."""
    form = Form(FormPlace.of(desk), "long")
    for number in range(20):
        form.text(f"line{number}", f"Line {number}", required=number == 19)
    area = QScrollArea(widgetResizable=True)
    area.setWidget(form)
    area.resize(400, 300)
    qtbot.addWidget(area)
    area.show()
    assert form.values() is None
    last = form._boxes["line19"]
    qtbot.waitUntil(lambda: area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().center())))


def test_a_long_name_among_the_choices_makes_no_form_wider(qtbot, desk):
    form = Form(FormPlace.of(desk), "choices")
    qtbot.addWidget(form)
    form.choice("short", "Agreement", [(1, "Convenio marco de cooperación")])
    before = form.minimumSizeHint().width()
    form.choice("long", "Agreement", [(1, "Convenio marco de cooperación interinstitucional " * 4)])
    assert form.minimumSizeHint().width() <= before + 40
