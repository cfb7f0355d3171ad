"""Targets of an agreement in the window: counted against the goal, figures of others apart."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from app.models.agreements.activities import add_attendees
from app.models.agreements.promise_rules import AttendeeDraft
from app.models.agreements.queries import agreement_sheet
from app.models.agreements.targets import Milestone, reported_of, targets_of
from app.office import Office
from app.ui.page import Desk
from app.ui.pages.agreements.target_dialogs import ReportedDialog, TargetDialog
from app.ui.pages.agreements.targets_tab import TargetsTab
from tests.ui.pages.promise_desk import *  # noqa: F403 - the fixtures of this page
from tests.ui.pages.promise_desk import Kept


def test_counted_and_reported_stand_apart(own_desk: Desk, office: Office, kept: Kept, qtbot: QtBot) -> None:
    tab = TargetsTab(own_desk)
    qtbot.addWidget(tab)
    dialog = TargetDialog(own_desk, kept.agreement)
    qtbot.addWidget(dialog)
    dialog.form.put({"name": "Personas formadas", "goal": 2000, "unit": "personas", "counts": "people"})
    dialog.form.put({"milestones": "200; Primer año; 31/12/2026\n3000"})
    dialog.submit()
    assert dialog.form.problem_at("milestones")
    dialog.form.put({"milestones": "200; Primer año; 31/12/2026"})
    dialog.submit()
    figure = ReportedDialog(own_desk, kept.agreement)
    qtbot.addWidget(figure)
    figure.form.put({"name": "Atendidas", "value": 1500, "source": "Prensa", "approximate": True})
    figure.submit()
    own_desk.runner.run(add_attendees, kept.workshop, [AttendeeDraft("Ana", date(2026, 11, 20))])
    tab.show_sheet(office.read(agreement_sheet, kept.agreement))
    (target,) = office.read(targets_of, kept.agreement)
    assert target.milestones == (Milestone(200, "Primer año", date(2026, 12, 31)),)
    assert tab._counted == {target.id: 1}
    assert [one.draft.value for one in office.read(reported_of, kept.agreement)] == [1500]
    assert "2.000" in tab.chart.accessibleName()
    again = TargetDialog(own_desk, kept.agreement, target)
    qtbot.addWidget(again)
    assert again.form.now("milestones") == "200; Primer año; 31/12/2026"
