"""Who owes four months agrees in the window to pay in parts; the act is shown; the plan is told, kept, ended."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.instalments import plans_of
from app.office import Office
from app.ui import instalment_dialogs
from app.ui.instalment_dialogs import AgreeDialog, EndPlanDialog, PlansDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.statement_dialog import StatementDialog
from tests.ui.pages.treasury_office import DUE, TODAY, Went, desk_on, furnish


@pytest.fixture
def own_desk(office: Office, tools: Tools) -> Desk:
    return desk_on(office, tools, Went())


@pytest.fixture
def maria(office: Office) -> int:
    return furnish(office)["María"]


def agreeing(qtbot: QtBot, desk: Desk, member: int) -> AgreeDialog:
    dialog = AgreeDialog(desk, member)
    qtbot.addWidget(dialog)
    return dialog


def test_equal_parts_are_proposed_and_follow_what_is_ticked(own_desk: Desk, maria: int, qtbot: QtBot) -> None:
    dialog = agreeing(qtbot, own_desk, maria)
    dialog.form.put({"count": 2, "first": date(2026, 12, 10)})
    dialog.count.edited.emit()
    assert [part.amount for part in dialog.parts.value()] == [2 * DUE, 2 * DUE]
    dialog.charges.put([one.id for one in dialog.charges.value()[:3]])
    assert [part.amount for part in dialog.parts.value()] == [127_500, 127_500]
    assert "2 parts of Gs. 127.500" in dialog.sum.text()
    dialog.count.put(7)
    dialog.count.edited.emit()
    assert "6 parts of Gs. 36.000 and the last one of Gs. 39.000" in dialog.sum.text()
    dialog.charges.put([])
    dialog.form.put({"act": "Acta 12"})
    dialog.submit()
    assert dialog.form.problem_at("charges")


def test_parts_typed_over_must_add_up(office: Office, own_desk: Desk, maria: int, qtbot: QtBot) -> None:
    dialog = agreeing(qtbot, own_desk, maria)
    dialog.form.put({"count": 2, "act": "Acta 12/2026"})
    dialog.count.edited.emit()
    first, second = (line[2] for line in dialog.parts.lines)
    first.put(200_000)
    assert "200.000" not in dialog.sum.text()
    assert dialog.sum.property("look") == "problem"
    dialog.submit()
    assert dialog.form.problem_at("parts")
    second.box.clear()
    dialog.submit()
    assert dialog.form.problem_at("parts")
    second.put(4 * DUE - 200_000)
    assert dialog.sum.property("look") == "h3"
    dialog.submit()
    (made,) = office.read(plans_of, maria)
    assert [part.amount for part in made.parts] == [200_000, 140_000]


def test_without_a_resolution_or_with_too_many_parts_nothing_is_agreed(
    office: Office, own_desk: Desk, maria: int, qtbot: QtBot
) -> None:
    dialog = agreeing(qtbot, own_desk, maria)
    dialog.submit()
    assert dialog.form.problem_at("act")
    dialog.form.put({"count": 61, "act": "Acta 12"})
    dialog.count.edited.emit()
    assert dialog.sum.property("look") == "problem"
    assert len(dialog.parts.lines) == 6
    assert office.read(plans_of, maria) == []


def test_the_plans_of_a_member_from_the_first_to_the_end(
    office: Office, own_desk: Desk, maria: int, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[bytes] = []

    class Seen(instalment_dialogs.PaperDialog):
        def __init__(self, desk: Desk, data: bytes, name: str, parent: object) -> None:
            shown.append(data)

        def exec(self) -> int:
            return 0

    def agree_at_once(dialog: AgreeDialog) -> int:
        dialog.form.put({"act": "Acta 12/2026"})
        dialog.submit()
        return 0

    def end_at_once(dialog: EndPlanDialog) -> int:
        dialog.submit()
        assert dialog.form.problem_at("reason")
        dialog.form.put({"reason": "No pagó"})
        dialog.submit()
        return 0

    monkeypatch.setattr(instalment_dialogs, "PaperDialog", Seen)
    monkeypatch.setattr(AgreeDialog, "exec", agree_at_once)
    monkeypatch.setattr(EndPlanDialog, "exec", end_at_once)
    dialog = PlansDialog(own_desk, maria)
    qtbot.addWidget(dialog)
    assert not dialog.end_button.isEnabled()
    dialog.add()
    assert shown[0].startswith(b"%PDF")
    assert not dialog.new_button.isEnabled()
    office.run(pay, PaymentOrder(maria, 60_000, "cash", TODAY))
    statement = StatementDialog(own_desk, maria)
    qtbot.addWidget(statement)
    assert "21/12/2026" in statement.plans.text()
    dialog.end_plan()
    assert not dialog.end_button.isEnabled()
    assert dialog.new_button.isEnabled()
    assert [one.state for one in office.read(plans_of, maria)] == ["ended"]
