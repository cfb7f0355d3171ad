"""Reminders in the window: the steps the office wants, its own words looked at before they count, and back again."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.models.dues.reminder_texts import own_texts
from app.models.dues.reminders import ReminderRules, due_reminders, reminder_rules
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.treasury.remind_dialog import RemindDialog
from app.ui.pages.treasury.reminder_steps_dialog import ReminderStepsDialog, StepTextDialog, letter_job
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import TODAY, Went, desk_on, furnish


@pytest.fixture
def desk(office: Office, tools: Tools) -> Desk:
    furnish(office)
    return desk_on(office, tools, Went())


def test_the_steps_are_set_and_the_list_follows(desk: Desk, office: Office, qtbot: QtBot) -> None:
    """Three owe 340.000 each since July; with a first step after 200 days it is nobody's turn."""
    listed = RemindDialog(desk)
    qtbot.addWidget(listed)
    assert len(listed.chosen()) == 3
    box = ReminderStepsDialog(desk)
    qtbot.addWidget(box)
    assert [box.form.now(name) for name in ("first", "second", "third", "gap", "least")] == [30, 90, 180, 20, None]
    box.form.put({"first": 200, "second": None, "third": None, "least": 1_000})
    box.submit()
    assert office.read(reminder_rules) == ReminderRules((200,), 20, 1_000)
    assert office.read(due_reminders, TODAY) == []
    again = ReminderStepsDialog(desk)
    qtbot.addWidget(again)
    again._put(ReminderRules())
    again.submit()
    assert office.read(reminder_rules) == ReminderRules()


def test_forbidden_steps_are_refused_with_a_sentence(desk: Desk, office: Office, qtbot: QtBot) -> None:
    box = ReminderStepsDialog(desk)
    qtbot.addWidget(box)
    box.form.put({"second": None})
    box.submit()
    assert box.form.problem_at("second")
    box.form.put({"second": 20})
    box.submit()
    assert "30, 90, 180" in box.form._general.text()
    assert office.read(reminder_rules) == ReminderRules()


def test_own_words_are_looked_at_kept_and_dropped(desk: Desk, office: Office, tools: Tools, qtbot: QtBot) -> None:
    assert isinstance(tools.dialogs, FakeDialogs)
    steps = ReminderStepsDialog(desk)
    box = StepTextDialog(desk, 1)
    for one in (steps, box):
        qtbot.addWidget(one)
    assert "Amable" in steps.words[0].text()
    box.form.put({"name": "Vecinal", "whatsapp": "{nombre}: {total}"})
    box.see_message()
    assert "González" in tools.dialogs.messages[0]
    assert "340.000" in tools.dialogs.messages[0]
    text = box._typed()
    assert text is not None
    assert letter_job(office, 1, text, progress=lambda *_: None).startswith(b"%PDF")  # type: ignore[arg-type]
    box.done_with.connect(lambda _done: steps._name_words())
    box.submit()
    assert office.read(own_texts)[1].name == "Vecinal"
    assert "Vecinal" in steps.words[0].text()
    back = StepTextDialog(desk, 1)
    qtbot.addWidget(back)
    back.put_usual()
    back.submit()
    assert office.read(own_texts) == {}


def test_words_that_do_not_state_the_debt_are_refused_at_their_field(desk: Desk, office: Office, qtbot: QtBot) -> None:
    box = StepTextDialog(desk, 2)
    qtbot.addWidget(box)
    box.form.put({"body": "Pase por la oficina, {apodo}."})
    box.see_letter()
    assert "{apodo}" in box.form.problem_at("body")
    box.form.put({"body": "Pase por la oficina: {detalle}"})
    box.submit()
    assert "{total}" in box.form.problem_at("body")
    assert office.read(own_texts) == {}
