"""The box of requests from a list: a line that cannot be read is said by its number, and nothing is noted twice."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.models.agreements.agreements import add_agreement
from app.models.agreements.case_queries import case_ids
from app.models.agreements.programme_queries import programmes
from app.models.agreements.rules import OWN_OFFICE, AgreementDraft, JoiningDraft
from app.office import Office
from app.ui.main_window import Tools
from app.ui.page import Desk
from app.ui.pages.agreements.request_list_dialog import RequestListDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on
from tests.ui.test_accessible import nameless


@pytest.fixture
def went() -> Went:
    return Went()


@pytest.fixture
def own_desk(office: Office, tools: Tools, went: Went) -> Desk:
    return desk_on(office, tools, went)


@pytest.fixture
def box(qtbot: QtBot, office: Office, own_desk: Desk) -> RequestListDialog:
    office.run(add_agreement, AgreementDraft("Acompañamiento", kind="programme"), [JoiningDraft(OWN_OFFICE)])
    made = RequestListDialog(own_desk, office.read(programmes)[0])
    qtbot.addWidget(made)
    return made


def test_nothing_can_be_noted_before_a_list_is_there(box: RequestListDialog) -> None:
    assert nameless(box) == []
    assert not box.save.isEnabled()
    QGuiApplication.clipboard().setText(" ")
    box.paste()
    assert box._problem.text().startswith("Nothing to paste")
    box.keep()
    assert box.lines == []


def test_a_line_that_cannot_be_read_is_said_by_its_number(box: RequestListDialog, office: Office, went: Went) -> None:
    QGuiApplication.clipboard().setText("Empresa\tPaís\nKiosco Sol\tParaguay\n\nPanadería\tNarnia\n")
    box.paste()
    box.keep()
    assert box._problem.text().startswith("Line 4: ")
    assert "Narnia" in box._problem.text()
    assert office.read(case_ids) == []
    QGuiApplication.clipboard().setText("Empresa\tPaís\nKiosco Sol\tParaguay\nPanadería\t\n")
    box.paste()
    box.keep()
    box.keep()  # a second press, before the box has gone
    assert len(office.read(case_ids)) == 2
    assert went.notices == ["2 request(s) noted"]


def test_a_file_that_holds_no_business_says_so(box: RequestListDialog, dialogs: FakeDialogs, tmp_path: Path) -> None:
    dialogs.path = tmp_path / "vacía.csv"
    dialogs.path.write_text("Empresa;País\n;Chile\n", encoding="utf-8")
    box.bring_file()
    assert "vacía.csv" in box._problem.text()
    assert not box.save.isEnabled()
