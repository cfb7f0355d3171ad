"""From the start window to an open office and back, with real files: locked, damaged, foreign, old."""

from __future__ import annotations

import json
import shutil
import sys
import threading
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QLabel

from app.jobs.backup import copies, default_folder
from app.models.base.database import Clock
from app.models.base.operators import add_operator
from app.models.base.proof import prove
from app.office import Office
from app.office.lock import Holder, sidecar
from app.ui import crash
from app.ui.crash import CrashHook
from app.ui.instance import Doorbell, raise_other
from app.ui.new_office import NewOfficeDialog
from app.ui.office_data import OfficeDataDialog
from app.ui.program import Program
from app.ui.runner import Runner


@pytest.fixture
def runner(qapp):
    made = Runner(inline=True)
    yield made
    made.close()


@pytest.fixture
def program(qapp, prefs, theme, runner, dialogs, qtbot):
    dialogs.serving = "Marta"
    made = Program(qapp, prefs, theme, runner, dialogs=dialogs, practice=None)
    yield made
    made.end()
    for window in (made.window, made.start):
        if window is not None:
            window.close()
            window.deleteLater()
    made.deleteLater()


@pytest.fixture
def file(office_template: Path, tmp_path: Path) -> Path:
    path = tmp_path / "gremio.gremial"
    shutil.copy(office_template, path)
    return path


def test_without_a_file_the_start_window_offers_what_to_do(program):
    assert program.begin(None)
    assert program.start.isVisible()
    assert [tile.isHidden() for tile in program.start.tiles] == [False, False, True]


def test_an_office_is_opened_and_remembered(program, prefs, file):
    assert program.begin(file)
    assert program.window.isVisible()
    assert program.window.desk.facts.short_name == "GCP"
    assert prefs.last_file() == file
    assert program.window.windowTitle().startswith("GCP")


def test_a_clock_set_back_is_said_on_opening(program, file, monkeypatch):
    """Nothing is blocked: it is said in passing, with what to do."""
    monkeypatch.setattr("app.office.file.Clock", lambda: Clock(lambda: datetime(2024, 3, 12, 15, tzinfo=UTC)))
    assert program.begin(file)
    assert "12/03/2024" in program.window.notices.text
    assert "21/11/2026" in program.window.notices.text


def test_the_name_at_the_desk_is_the_offices_actor(program, file, qtbot):
    program.open(file)
    qtbot.waitUntil(lambda: program.runner.office.actor == "Marta")


def test_a_locked_office_says_who_has_it_and_can_be_left_alone(program, file, dialogs):
    with Office.open(file, "Ramón"):
        program.open(file)
    assert len(dialogs.questions) == 1
    assert program.start.isVisible()
    assert program.runner.office is None


def test_a_lock_left_by_another_pc_can_be_broken(program, file, dialogs):
    left = Holder("PC-VIEJA", "caja", 4711, "2026-11-20T18:00:00")
    sidecar(file).write_text(json.dumps(asdict(left)), encoding="utf-8")
    dialogs.choices = [1]
    program.open(file)
    assert "PC-VIEJA" in dialogs.questions[0]
    assert program.window.desk is not None


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 no es una oficina", b"SQLite format 3\x00" + b"x" * 5000])
def test_a_file_that_is_no_office_is_refused_in_words(program, tmp_path, dialogs, content):
    path = tmp_path / "otra cosa.gremial"
    path.write_bytes(content)
    program.open(path)
    assert len(dialogs.messages) == 1
    assert "Traceback" not in dialogs.messages[0]
    assert program.start.isVisible()


def test_a_file_that_is_gone_is_said(program, tmp_path, dialogs):
    program.open(tmp_path / "pendrive" / "gremio.gremial")
    assert len(dialogs.messages) == 1
    assert program.start.isVisible()


def test_an_older_copy_is_noticed_and_the_office_goes_on(program, file, dialogs, clock):
    old = file.with_name("copia.gremial")
    shutil.copy(file, old)
    with Office.open(file, "Marta", clock=clock) as office:
        from app.models.base.facts import change_facts

        office.run(change_facts, {"phone": "021 111 111"})
    program.open(old)
    assert len(dialogs.messages) == 1
    assert program.window.desk is not None


def test_another_office_is_chosen_and_the_first_one_closed(program, file, dialogs, clock):
    program.open(file)
    program.window.do("open_office")
    assert program.start.isVisible()
    assert not program.window.isVisible()
    dialogs.path = file
    program.choose_file()
    assert program.window.isVisible()
    assert program.start is None


def test_the_first_day_from_the_start_window_to_the_open_office(program, dialogs, tmp_path, monkeypatch):
    def fill_in(dialog: NewOfficeDialog) -> int:
        dialog.form.put({"name": "Cámara de Comercio de Itapúa", "short": "CCI"})
        dialog.next()
        dialog.form.put({"meetings": False, "alliance": True})
        dialog.next()
        dialog.form.put({"last_receipt": 4512, "cash": 340_000, "bank": 1_500_000})
        dialog.next()
        dialog.form.put({"folder": tmp_path})
        dialog.next()
        return dialog.result()

    monkeypatch.setattr(NewOfficeDialog, "exec", fill_in)
    program.begin(None)
    program.create()
    assert (tmp_path / "CCI.gremial").exists()
    facts = program.window.desk.facts
    assert (facts.name, facts.country, facts.currency) == ("Cámara de Comercio de Itapúa", "PY", "PYG")


def test_a_file_of_that_name_is_never_overwritten(theme, prefs, dialogs, runner, tmp_path, qtbot):
    (tmp_path / "CCI.gremial").write_text("algo", encoding="utf-8")
    dialog = NewOfficeDialog(theme, prefs, dialogs, runner)
    qtbot.addWidget(dialog)
    dialog.form.put({"name": "Cámara", "short": "CCI"})
    for _ in range(3):
        dialog.next()
    dialog.form.put({"folder": tmp_path})
    dialog.next()
    assert dialog.made is None
    assert dialog.step == 3
    assert (tmp_path / "CCI.gremial").read_text(encoding="utf-8") == "algo"


def test_the_first_day_keeps_its_answers_when_going_back(theme, prefs, dialogs, runner, qtbot):
    dialog = NewOfficeDialog(theme, prefs, dialogs, runner)
    qtbot.addWidget(dialog)
    dialog.next()
    assert dialog.step == 0
    dialog.form.put({"name": "Cámara", "country": "MX"})
    dialog.next()
    dialog.form.put({"fairs": True})
    dialog.next()
    dialog.form.put({"cash": 150_050})
    assert dialog.form.values()["cash"] == 150_050
    dialog.back()
    assert dialog.form.values()["fairs"] is True
    dialog.back()
    dialog.back()
    assert not dialog.isVisible()


def test_the_practice_office_is_made_by_its_job(qapp, prefs, theme, runner, dialogs, file, qtbot):
    dialogs.serving = "Marta"
    program = Program(qapp, prefs, theme, runner, dialogs=dialogs, practice=lambda progress: file)
    program.begin(None)
    program.start.practice_wanted.emit()
    assert program.window.desk is not None
    program.end()
    program.window.clear_office()
    program.window.close()


# -- one window per file, and crashes ------------------------------------------------------------


def test_a_second_start_rings_at_the_first_window(tmp_path, qapp, qtbot):
    path = tmp_path / "gremio.gremial"
    bell, rung = Doorbell(), []
    bell.rung.connect(lambda: rung.append(1))
    assert not raise_other(path)
    bell.hang(path)
    answers = []
    other = threading.Thread(target=lambda: answers.append(raise_other(path)))
    other.start()
    qtbot.waitUntil(lambda: rung == [1])
    other.join()
    assert answers == [True]
    bell.take_down()
    assert not raise_other(path)


def test_a_crash_is_written_down_and_told_once(tmp_path, qapp, qtbot):
    hook, told = CrashHook(tmp_path, "0.1.0"), []
    hook.tell(told.append)
    for _ in range(2):
        try:
            raise ValueError("algo raro")
        except ValueError as error:
            hook.report(error)
    qtbot.waitUntil(lambda: len(told) == 1)
    log = (tmp_path / crash.LOG_NAME).read_text(encoding="utf-8")
    assert log.count("ValueError: algo raro") == 2
    assert told[0].startswith("Gremial 0.1.0")


def test_a_hard_crash_is_found_at_the_next_start(tmp_path, qapp):
    (tmp_path / crash.HARD_LOG_NAME).write_text("Fatal Python error: Segmentation fault", encoding="utf-8")
    before = sys.excepthook
    hook = CrashHook(tmp_path, "0.1.0")
    assert "Segmentation fault" in hook.install()
    assert sys.excepthook is not before
    hook.remove()
    assert sys.excepthook is before
    assert not (tmp_path / crash.HARD_LOG_NAME).exists()
    assert CrashHook(tmp_path, "0.1.0").install() == ""
    sys.excepthook = before


def test_after_work_a_proven_copy_lies_beside_the_office(program, file):
    assert program.begin(file)
    program.end()
    assert copies(default_folder(file), file.stem) == []
    assert program.begin(file)
    program.runner.run(add_operator, "Rosa Duarte")
    program.end()
    assert [prove(copy.path).tx > 0 for copy in copies(default_folder(file), file.stem)] == [True]


def test_a_pc_that_can_note_nothing_apart_says_so_once(program, file, monkeypatch):
    """The work is in the file; what this PC keeps outside it (a full disk) could not be written."""
    from app.office import record

    assert program.begin(file)
    said = []
    monkeypatch.setattr(program.window.notices, "notify", lambda text, *more: said.append(text))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(record, "save", full)
        program.runner.run(add_operator, "Rosa Duarte")
        program.runner.run(add_operator, "Ana Vera")
    assert ["could not note it apart" in text for text in said] == [True]
    program.runner.run(add_operator, "Celia Ojeda")
    assert len(said) == 1


def test_the_office_moved_and_says_so_from_now_on(program, file, dialogs, tmp_path):
    program.open(file)
    window, logo = program.window, tmp_path / "logo.png"
    assert [hit.text for hit in window._find_actions("data of")] == ["Data of the institution"]
    Image.new("RGB", (80, 40), "navy").save(logo)
    dialog = OfficeDataDialog(window.desk, window)
    dialog.form.put({"name": "", "email": "gremio"})
    dialog.submit()
    assert dialog.form.problem_at("name")
    dialog.form.put({"name": "Gremio de Comerciantes", "short_name": "GC", "address": "Palma 500"})
    dialog.submit()
    assert "gremio@example.org" in dialog.form.problem_at("email"), "the sentence with how it is written"
    dialog.form.put({"email": "gremio@example.org", "logo": logo})
    dialog.submit()
    assert dialog.result()
    facts = program._office.facts
    assert (facts.name, facts.address, facts.logo_id is not None) == ("Gremio de Comerciantes", "Palma 500", True)
    assert window.desk.facts == facts
    assert window.windowTitle().startswith("GC")
    again = OfficeDataDialog(window.desk, window)
    assert again.form.now("members")
    (note,) = [one for one in again.findChildren(QLabel) if one.text().startswith("What this office keeps here")]
    assert not note.isVisibleTo(again), "it stands with its boxes, under More options"
    again.form.open_more()
    assert note.isVisibleTo(again)
    again.form.put({"no_logo": True, "agreements": True})
    again.submit()
    assert window.desk.facts.logo_id is None
    assert not window.stack.knows("agreements")
    program.open(file)
    assert program.window.stack.knows("agreements"), "seen when the office is opened again"
