"""A member's personal data at the window: consents with how they were said, blocking, everything, erasing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.consent import consents_of
from app.models.members.parties import PartyRef, party
from app.models.members.queries import member
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import blocked_since
from app.office import Office
from app.ui.main_window import Tools
from app.ui.pages.members.directory_detail import DirectoryDetail
from app.ui.pages.members.privacy_dialog import PrivacyDialog
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on

DAY = date(2026, 11, 21)


@pytest.fixture
def ana(office: Office) -> int:
    return office.run(add_member, MemberDraft(PartyDraft("person", "Ana Vera"), number="7")).value


def opened(qtbot: QtBot, office: Office, tools: Tools, member_id: int) -> PrivacyDialog:
    made = PrivacyDialog(desk_on(office, tools, Went()), office.read(member, member_id))
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_consent_is_noted_with_how_it_was_said(
    qtbot: QtBot, office: Office, tools: Tools, dialogs: FakeDialogs, ana: int
) -> None:
    box = opened(qtbot, office, tools, ana)
    box.boxes["fotos"].click()
    assert not box.boxes["fotos"].isChecked()  # nothing was said of how
    dialogs.text = "formulario"
    box.boxes["fotos"].click()
    noted = [(one.purpose, one.channel, one.text_version) for one in office.read(consents_of, ana)]
    assert noted == [("fotos", "formulario", "modelo-1")]
    assert "(21/11/2026 · formulario · text modelo-1)" in box.boxes["fotos"].text()
    dialogs.text = "WhatsApp"
    box.boxes["fotos"].click()
    assert office.read(consents_of, ana) == []
    assert "(taken back on 21/11/2026 · WhatsApp)" in box.boxes["fotos"].text()


def test_data_are_blocked_and_released(qtbot: QtBot, office: Office, tools: Tools, ana: int) -> None:
    box = opened(qtbot, office, tools, ana)
    assert not box.erase_button.isEnabled()
    box.block_button.click()
    assert office.read(blocked_since, ana) == "2026-11-21"
    assert "21/11/2026" in box.state.text()
    box.block_button.click()
    assert office.read(blocked_since, ana) is None


def test_who_left_is_erased_after_typing_the_number(
    qtbot: QtBot, office: Office, tools: Tools, dialogs: FakeDialogs, ana: int, tmp_path: Path
) -> None:
    office.run(change_status, ana, "resigned", DAY, "")
    box = opened(qtbot, office, tools, ana)
    dialogs.path = tmp_path / "supresion.pdf"
    dialogs.choices, dialogs.text = [1], "8"
    box.erase_button.click()
    assert office.read(member, ana).name == "Ana Vera"
    dialogs.choices, dialogs.text = [1], "7"
    box.erase_button.click()
    assert office.read(member, ana).name != "Ana Vera"
    assert box.isHidden()
    assert (tmp_path / "supresion.pdf").read_bytes().startswith(b"%PDF")


def test_who_is_in_the_directory_and_no_member_has_the_same_rights(
    qtbot: QtBot, office: Office, tools: Tools, dialogs: FakeDialogs, tmp_path: Path
) -> None:
    ref = PartyRef("person", office.run(add_party, PartyDraft("person", "Rosa Cáceres")).value)
    desk = desk_on(office, tools, Went())
    detail = DirectoryDetail(desk)
    qtbot.addWidget(detail)
    detail.show_party(ref)
    assert any(one.text() == "Personal data…" for one in detail.findChildren(QPushButton))
    box = PrivacyDialog(desk, office.read(party, ref))
    qtbot.addWidget(box)
    assert box.boxes == {}  # consents are a member's
    box.block_button.click()
    assert office.read(blocked_since, ref) == "2026-11-21"
    dialogs.path = tmp_path / "supresion.pdf"
    dialogs.choices, dialogs.text = [1], "Rosa Cáceres"
    box.erase_button.click()
    assert "Rosa" not in office.read(party, ref).name


def test_everything_is_written_into_a_folder(
    qtbot: QtBot,
    office: Office,
    tools: Tools,
    dialogs: FakeDialogs,
    ana: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr("app.ui.pages.members.privacy_dialog._open", shown.append)
    dialogs.path = tmp_path / "todo"
    opened(qtbot, office, tools, ana).save_about()
    assert shown == [tmp_path / "todo" / "todo-sobre-7.pdf"]
    assert (tmp_path / "todo" / "7-persona.csv").exists()
