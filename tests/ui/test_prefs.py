"""What this PC remembers, and that it is still there after a restart."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from app.ui.prefs import Prefs


def again(tmp_path: Path, prefs: Prefs) -> Prefs:
    prefs.sync()
    return Prefs(tmp_path / "window.ini")


def test_a_new_pc_remembers_nothing(prefs: Prefs):
    assert prefs.theme() == "system"
    assert prefs.recent_files() == []
    assert prefs.last_file() is None
    assert prefs.printer() == ""
    assert prefs.folder("import") is None
    assert not prefs.is_open("office-1", "member")
    assert prefs.geometry().isEmpty()


def test_choices_survive_a_restart(tmp_path: Path, prefs: Prefs):
    prefs.remember_theme("dark")
    prefs.remember_printer("EPSON L3250", "receipt")
    prefs.remember_geometry(QByteArray(b"abc"))
    prefs.remember_folder("import", tmp_path)
    later = again(tmp_path, prefs)
    assert later.theme() == "dark"
    assert later.printer("receipt") == "EPSON L3250"
    assert later.printer("list") == ""
    assert later.geometry() == QByteArray(b"abc")
    assert later.folder("import") == tmp_path


def test_more_options_stay_as_each_office_left_them(tmp_path: Path, prefs: Prefs):
    prefs.remember_open("office-1", "member", True)
    later = again(tmp_path, prefs)
    assert later.is_open("office-1", "member")
    assert not later.is_open("office-2", "member")


def test_recent_files_come_newest_first_and_only_if_they_are_there(tmp_path: Path, prefs: Prefs):
    files = [tmp_path / f"{name}.gremial" for name in ("uno", "dos")]
    for path in files:
        path.touch()
        prefs.remember_file(path)
    assert again(tmp_path, prefs).recent_files() == files[::-1]
    files[1].unlink()
    assert prefs.recent_files() == files[:1]
    assert prefs.last_file() is None


def test_a_single_name_with_a_comma_is_one_name(tmp_path: Path, prefs: Prefs):
    prefs.remember_person("office-1", "Benítez, Marta")
    assert again(tmp_path, prefs).people("office-1") == ["Benítez, Marta"]
    prefs.remember_person("office-1", "Ramón")
    prefs.remember_person("office-1", "Benítez, Marta")
    assert again(tmp_path, prefs).people("office-1") == ["Benítez, Marta", "Ramón"]


def test_a_spoilt_theme_falls_back_to_the_system(tmp_path: Path):
    (tmp_path / "window.ini").write_text("[window]\ntheme=purple\n", encoding="utf-8")
    assert Prefs(tmp_path / "window.ini").theme() == "system"
