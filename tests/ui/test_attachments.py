"""Files of a member, as the secretary adds them: pasted from WhatsApp Web, dragged, chosen, found in Downloads."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from app.jobs.legible import newest_files
from app.models.base.attachments import attached_to, attachments_size
from app.models.base.own_folder import data_folder
from app.office import Office
from app.ui.attachments import AttachmentsDialog, DownloadsDialog
from app.ui.main_window import Tools
from app.ui.opened_files import forget_shown
from tests.ui.fakes import FakeDialogs
from tests.ui.pages.treasury_office import Went, desk_on


def picture(path: Path | None = None, colour: str = "teal") -> QImage:
    made = QImage(40, 30, QImage.Format.Format_RGB32)
    made.fill(QColor(colour))
    if path is not None:
        made.save(str(path))
    return made


@pytest.fixture
def box(qtbot: QtBot, office: Office, tools: Tools) -> AttachmentsDialog:
    made = AttachmentsDialog(desk_on(office, tools, Went()), "Ana Vera", "member", "uid-1")
    qtbot.addWidget(made)
    made.show()
    return made


def names(office: Office) -> list[str]:
    return [file.file_name for file in office.read(attached_to, "member", "uid-1")]


def test_a_picture_copied_in_whatsapp_is_pasted(box: AttachmentsDialog, office: Office, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(picture())
    qtbot.keyClick(box, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert names(office) == ["Pasted 2026-11-21.jpg"]
    assert len(box.list.model.ids) == 1


def test_nothing_to_paste_is_said(box: AttachmentsDialog, dialogs: FakeDialogs, office: Office) -> None:
    QGuiApplication.clipboard().setText("hola")
    box.paste()
    assert "nothing" in dialogs.messages[0] or "no picture" in dialogs.messages[0]
    assert names(office) == []


def test_files_are_dragged_in(box: AttachmentsDialog, office: Office, tmp_path: Path) -> None:
    picture(tmp_path / "frente.png")
    picture(tmp_path / "dorso.bmp", "brown")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("frente.png", "dorso.bmp")])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    box.dropEvent(QDropEvent(QPointF(5, 5), action, data, button, Qt.KeyboardModifier.NoModifier))
    assert sorted(names(office)) == ["dorso.jpg", "frente.jpg"]
    assert office.read(attachments_size)[0] == 2


def test_what_is_no_picture_is_refused_and_nothing_is_kept(
    box: AttachmentsDialog, office: Office, tmp_path: Path
) -> None:
    refused = []
    box._desk.runner.refused.connect(lambda error: refused.append(error.code))
    (tmp_path / "programa.exe").write_bytes(b"MZ")
    box.add(tmp_path / "programa.exe")
    assert refused == ["attachment.kind"]
    assert names(office) == []


def test_a_file_is_named_opened_and_removed(
    box: AttachmentsDialog,
    office: Office,
    dialogs: FakeDialogs,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture(tmp_path / "IMG_1.png")
    box.add(tmp_path / "IMG_1.png")
    dialogs.text = "C\u00e9dula, frente"
    box.name()
    assert office.read(attached_to, "member", "uid-1")[0].caption == "C\u00e9dula, frente"
    shown: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(url.toLocalFile()))
    box.open_file(box.list.current_id)
    assert Path(shown[0]).read_bytes()
    assert Path(shown[0]).is_relative_to(data_folder())
    forget_shown()
    assert not Path(shown[0]).exists()
    box.remove()
    assert len(names(office)) == 1, "leaving it is the harmless answer"
    dialogs.choices = [1]
    box.remove()
    assert names(office) == []


def test_downloads_show_the_newest_first(
    box: AttachmentsDialog, office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(tmp_path / "comprobante.png")
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _place: str(tmp_path))
    taken: Callable[[DownloadsDialog], int] = lambda dialog: (dialog._take(), 1)[1]  # noqa: E731
    monkeypatch.setattr(DownloadsDialog, "exec", taken)
    box.look_in_downloads()
    assert names(office) == ["comprobante.jpg"]


def test_in_downloads_the_newest_is_first_with_its_day(box: AttachmentsDialog, tmp_path: Path) -> None:
    days = {
        "vieja.png": datetime(2026, 11, 2, 9, 5, tzinfo=UTC),
        "nueva.jpeg": datetime(2026, 11, 20, 18, 30, tzinfo=UTC),
    }
    for name, day in days.items():
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (day.timestamp(), day.timestamp()))
    (tmp_path / "programa.exe").write_bytes(b"x")
    shown = DownloadsDialog([*newest_files(tmp_path), tmp_path / "se fue.pdf"], box).list
    said = [shown.item(at).text() for at in range(shown.count())]
    told = [f"{name}   {days[name].astimezone():%d/%m/%Y %H:%M}" for name in ("nueva.jpeg", "vieja.png")]
    assert said == [*told, "se fue.pdf"]
