"""Money and uses noted at a file: what the treasury spent on a proposal, who used a benefit."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.models.agreements.advocacy import advocacy_actions
from app.models.agreements.case_behind import spent_on
from app.models.agreements.case_figures import uses_by_member
from app.models.agreements.case_kinds import case_kind
from app.models.agreements.case_queries import case_lines
from app.models.agreements.case_rules import CaseDraft
from app.models.agreements.cases import open_case
from app.models.agreements.voucher_queries import parts_left
from app.models.agreements.vouchers import tag_advocacy
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.members.parties import PartyRef
from app.office import Office
from app.ui.advocacy_dialog import AdvocacyDialog
from app.ui.advocacy_report import AdvocacyYearDialog
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.agreements.case_money_dialog import CaseMoneyDialog, MarkDialog
from app.ui.pages.agreements.case_step_dialogs import EventDialog
from tests.models.agreements.test_projects import spend
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on
from tests.ui.test_accessible import nameless


@pytest.fixture
def own_desk(office: Office, tools: Tools) -> Desk:
    return desk_on(office, tools, Went())


def test_a_proposal_shows_what_was_spent_on_it_and_marks_from_there(
    own_desk: Desk, office: Office, qtbot: QtBot
) -> None:
    law = office.run(open_case, CaseDraft("policy_proposal", date(2026, 3, 1), "Ley", fields={"type": "law"})).value
    (line,) = office.read(case_lines, [law])
    spend(office, 900_000)
    box = CaseMoneyDialog(own_desk, line)
    qtbot.addWidget(box)
    marking = MarkDialog(own_desk, line, box)
    qtbot.addWidget(marking)
    marking.expense.box.setText("afiches")
    marking.expense.settled.emit()
    assert marking.form.now("amount") == 900_000
    marking.form.put({"amount": 900_001})
    marking.submit()
    assert marking.form.problem_at("amount")
    marking.form.put({"amount": 400_000, "note": "Audiencia"})
    marking.submit()
    box.refresh()
    assert "400.000" in box.sum.text()
    assert nameless(box) == []
    assert isinstance(own_desk.dialogs, FakeDialogs)
    own_desk.dialogs.choices = [1]
    box.take_off()
    assert office.read(spent_on, law) == []


def test_a_use_is_noted_with_who_of_the_directory_used_it(own_desk: Desk, office: Office, qtbot: QtBot) -> None:
    draft = CaseDraft("member_benefit", date(2026, 1, 1), "Farmacia", fields={"conditions": "Con carnet"})
    offer = office.run(open_case, draft).value
    rosa = office.run(add_party, PartyDraft("person", "Rosa Benítez")).value
    dialog = EventDialog(own_desk, case_kind("PY", "member_benefit"), office.read(case_lines, [offer])[0], "use")
    qtbot.addWidget(dialog)
    dialog.form.put({"who": "Nadie Conocido"})
    dialog.submit()
    assert "Nadie Conocido" in dialog.form.problem_at("who")
    dialog.form.put({"who": PartyRef("person", rosa)})
    dialog.submit()
    assert office.read(uses_by_member, "2026-01-01", "2026-12-31") == [("Rosa Benítez", "Farmacia", 1)]


def test_an_action_names_the_expense_that_paid_it_and_the_year_is_told_of_any_year(
    own_desk: Desk, office: Office, qtbot: QtBot, tmp_path: Path
) -> None:
    title = "Ley de plazos de pago a las micro, pequeñas y medianas empresas proveedoras del Estado"
    law = office.run(open_case, CaseDraft("policy_proposal", date(2026, 3, 1), title, fields={"type": "law"})).value
    (line,) = office.read(case_lines, [law])
    part = spend(office, 900_000)
    dialog = EventDialog(own_desk, case_kind("PY", "policy_proposal"), line, "advocacy")
    qtbot.addWidget(dialog)
    dialog.form.put({"platform": "audiencia", "expense": "afiches", "note": "Comisión"})
    dialog.expense.settled.emit()
    assert dialog.form.now("amount") == 900_000
    dialog.submit()
    (done,) = office.read(advocacy_actions, "2026-01-01", "2026-12-31")
    assert (done.way, done.what, done.amount, done.expense) == ("Audiencia", "Comisión", 900_000, 1)
    office.run(tag_advocacy, part, 900_000, law, None, "Audiencia pública en el Senado")

    mark = AdvocacyDialog(own_desk, office.read(parts_left, [part])[0].expense_id)
    qtbot.addWidget(mark)
    assert mark.sizeHint().width() <= 910  # however long the title of a law is
    year = AdvocacyYearDialog(own_desk)
    qtbot.addWidget(year)
    assert isinstance(own_desk.dialogs, FakeDialogs)
    own_desk.dialogs.path = tmp_path / "incidencia.csv"
    year.form.put({"year": 2026})
    year.save()
    assert "Audiencia: Comisión" in (tmp_path / "incidencia.csv").read_text(encoding="utf-8")
    assert nameless(year) == nameless(mark) == []
