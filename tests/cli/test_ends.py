"""How a call ends: codes, sentences, the one JSON value, help in Spanish, and the surroundings that fail."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from app.cli.root import program
from app.cli.verbs import Verb
from tests.cli.conftest import Desk, process, typed


def verbs(room: click.Group = program, before: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    for name, command in room.commands.items():
        path = (*before, name)
        yield path
        if isinstance(command, click.Group):
            yield from verbs(command, path)


@pytest.mark.parametrize("path", list(verbs()), ids=" ".join)
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_verb_explains_itself(path: tuple[str, ...], language: str) -> None:
    said = typed(*path, "--lang", language, "--help")
    assert said.code == 0
    assert ("Uso:" if language == "es" else "Usage:") in said.out
    assert not re.search(r"\b(?:help|opt|cli)\.[a-z_]", said.out), "a text without words shows its code"


@pytest.mark.parametrize("path", list(verbs()), ids=" ".join)
def test_every_verb_has_an_example_that_names_it(path: tuple[str, ...]) -> None:
    command: click.Command = program
    for name in path:
        assert isinstance(command, click.Group)
        command = command.commands[name]
    if isinstance(command, Verb):
        assert " ".join(path) in command.example


def test_nothing_said_shows_what_there_is() -> None:
    assert "members" in typed("--help").out
    assert typed("--json").code == 2


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        (["foo"], "No existe la orden «foo»."),
        (["members"], "Falta la orden: escriba qué quiere hacer."),
        (["members", "list", "--foo"], "No existe la opción --foo."),
        (["dues", "pay"], "Falta «--member»."),
        (["dues", "pay", "--member"], "Después de --member falta escribir un valor."),
        (["members", "show"], "Falta «REF»."),
        (["members", "show", "1", "2"], "Sobran palabras: 2"),
        (["dues", "plan", "add", "x", "--amount", "85.000", "--period", "monthly"], "no es un número entero"),
        (["dues", "plan", "add", "x", "--amount", "1", "--period", "mensual"], "«monthly», «yearly», «once»"),
        (["members", "list", "--as-of", "31/02/2026"], "El 31/02/2026 no existe."),
        (["members", "list"], "--office ARCHIVO"),
        (["members", "import", "x.csv", "--map", "foo"], "COLUMNA=CAMPO"),
    ],
)
def test_a_line_that_cannot_be_understood_ends_with_2(line: list[str], sentence: str, tmp_path: Path) -> None:
    said = typed(*line)
    assert said.code == 2
    assert sentence in said.err
    assert said.out == ""
    as_json = typed("--json", *line)
    assert as_json.code == 2
    assert as_json.json["error"]["code"] == "usage"
    assert sentence in as_json.json["error"]["message"]


def test_options_of_the_program_stand_anywhere(office_file: Path) -> None:
    for line in (
        ["--json", "--office", office_file, "members", "list"],
        ["members", "--json", "list", "--office", office_file],
        ["members", "list", "--office", office_file, "--json"],
    ):
        assert typed(*line).json == []


def test_the_option_counts_before_the_variable(office_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GREMIAL_OFFICE", "nope.gremial")
    assert typed("members", "list").code == 3
    assert typed("--office", office_file, "members", "list").code == 0
    monkeypatch.setenv("GREMIAL_OFFICE", str(office_file))
    assert typed("members", "list").code == 0


def test_who_attends_is_on_the_receipt(working: Desk) -> None:
    working("--actor", "Doña Rosa", "dues", "pay", "--member", "1", "--amount", "1000", "--method", "cash")
    assert working("receipts", "verify", "4513", "--json").json["content"]["received_by"] == "Doña Rosa"


def test_a_refusal_is_one_json_value_and_a_sentence_on_stderr(desk: Desk) -> None:
    said = desk("members", "show", "99", "--json")
    assert said.code == 1
    assert said.json == {
        "error": {"code": "member.unknown", "field": "member", "message": said.err.strip()},
    }
    assert "No hay ningún socio «99»" in said.err


def test_english_where_it_is_asked_for(desk: Desk) -> None:
    assert "There is no member “99”" in desk("members", "show", "99", "--lang", "en").err


@pytest.mark.parametrize("content", [b"", b"hola", b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_no_office_file_is_said_kindly(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.gremial"
    path.write_bytes(content)
    for line in (["check"], ["members", "list"], ["members", "add", "--name", "Ana"], ["backup", "make"]):
        said = typed("--office", path, *line)
        assert said.code == 3, line
        assert said.out + said.err
        assert path.read_bytes() == content


def test_a_file_changed_behind_the_program_fails_the_check(working: Desk, office_file: Path) -> None:
    import sqlite3

    with sqlite3.connect(office_file) as connection:
        connection.execute("UPDATE person SET full_name = 'Otra' WHERE id = 1")
        connection.execute("DROP TABLE quarantine")
    connection.close()
    report = working("check", "--json")
    assert (report.code, report.json["ok"]) == (3, False)
    bad = {found["name"]: found["detail"] for found in report.json["checks"] if not found["ok"]}
    assert set(bad) == {"rows", "schema"}
    assert "person 1: full_name" in bad["rows"]


def test_a_damaged_file_fails_the_check_and_nothing_crashes(working: Desk, office_file: Path) -> None:
    data = bytearray(office_file.read_bytes())
    for start in range(3 * 4096, len(data) - 4096, 9000):
        data[start : start + 500] = b"\xa5" * 500
    office_file.write_bytes(data)
    report = working("check", "--json")
    assert (report.code, report.json["ok"]) == (3, False)
    assert working("members", "list").code == 3
    assert working("dues", "arrears").code == 3


def test_a_second_program_waits_and_then_says_who_has_the_file(office_file: Path) -> None:
    holder = (
        "import sys, time; from pathlib import Path; from app.office import Office\n"
        "with Office.open(Path(sys.argv[1]), 'Otra'): print('open', flush=True); time.sleep(30)"
    )
    other = subprocess.Popen([sys.executable, "-c", holder, str(office_file)], stdout=subprocess.PIPE)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == b"open\n"
        said = typed("--office", office_file, "--wait", "0", "members", "add", "--name", "Ana", "--json")
        assert (said.code, said.json["error"]["code"]) == (3, "office.locked")
        assert typed("--office", office_file, "members", "list", "--json").json == []
    finally:
        other.kill()
        other.wait()
        assert other.stdout is not None
        other.stdout.close()
    assert typed("--office", office_file, "members", "add", "--name", "Ana").code == 0


def test_a_bug_is_one_sentence_and_the_trace_lies_in_the_log(
    desk: Desk, own_folders: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("what nobody foresaw")

    monkeypatch.setattr("app.cli.members_listing.register_list", broken)
    said = desk("members", "list", "--json")
    assert (said.code, said.json["error"]["code"]) == (3, "bug")
    assert "Traceback" not in said.err + said.out
    log = (own_folders / "data" / "errores.log").read_text(encoding="utf-8")
    assert "RuntimeError: what nobody foresaw" in log


def test_ctrl_c_changes_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch, padron: Path) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("app.jobs.import_members.write_members", interrupted)
    said = desk("members", "import", padron)
    assert said.code == 130
    assert "Interrumpido" in said.err
    assert desk("members", "list", "--json").json == []


# -- as a process of its own ------------------------------------------------------------------------


def test_accents_reach_a_file_also_from_a_windows_console(working: Desk, office_file: Path) -> None:
    child = process("--office", office_file, "members", "list", env={"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"})
    out, err = child.communicate(timeout=60)
    assert child.returncode == 0, err
    assert "Ñandutí Peña" in out.decode("utf-8")


def test_a_reader_that_goes_away_is_no_error(working: Desk, office_file: Path) -> None:
    child = process("--office", office_file, "history", "--json")
    assert child.stdout is not None
    child.stdout.close()
    assert child.stderr is not None
    err = child.stderr.read()
    child.stderr.close()
    assert (child.wait(60), err) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="signals of a terminal")
def test_an_interrupted_process_ends_in_one_sentence(office_file: Path, tmp_path: Path) -> None:
    sheet = tmp_path / "largo.csv"
    rows = "".join(f"{i};Socio Pérez {i};{1_000_000 + i}\n" for i in range(60_000))
    sheet.write_text("Nº;Nombre;CI\n" + rows, encoding="utf-8")
    child = process("--office", office_file, "members", "import", sheet, "--json")
    lock = office_file.with_name(office_file.name + ".lock")
    while not lock.exists() and child.poll() is None:
        time.sleep(0.01)
    time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    assert child.returncode == 130, err
    assert json.loads(out)["error"]["code"] == "interrupted"
    assert b"Traceback" not in err
    assert typed("--office", office_file, "members", "list", "--json").json == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting a small disk needs root")
@pytest.mark.needs("mount")
def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=5m", "tmpfs", str(disk)], check=False)
    if mounted.returncode:
        pytest.skip("this machine mounts no tmpfs")
    try:
        path = disk / "g.gremial"
        assert typed("new", path, "--name", "Gremio", "--country", "PY").code == 0
        assert typed("--office", path, "members", "add", "--name", "Ana Paz", "--number", "1").code == 0
        sheet = tmp_path / "padron.csv"
        sheet.write_text("Nº;Nombre\n" + "".join(f"{i};Socio {i}\n" for i in range(10, 9_000)), encoding="utf-8")
        said = typed("--office", path, "members", "import", sheet, "--json")
        assert (said.code, said.json["error"]["code"]) == (3, "office.disk_full")
        _fill(disk / "lleno")
        for line in (["members", "add", "--name", "Eva"], ["backup", "make"], ["members", "export", disk / "s.xlsx"]):
            full = typed("--office", path, *line, "--json")
            assert full.code == 3, line
            assert full.json["error"]["code"] != "bug"
        assert [row["name"] for row in typed("--office", path, "members", "list", "--json").json] == ["Ana Paz"]
        assert typed("--office", path, "check").code == 0
        (disk / "lleno").unlink()
        assert typed("--office", path, "members", "add", "--name", "Eva Sol").code == 0
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def _fill(path: Path) -> None:
    with path.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"\0" * 1024)
        except OSError:
            return


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root")
@pytest.mark.needs("mount")
def test_a_read_only_stick_is_read_and_not_written(tmp_path: Path, working: Desk, office_file: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(stick)], check=False).returncode:
        pytest.skip("this machine mounts no tmpfs")
    try:
        path = stick / "g.gremial"
        path.write_bytes(office_file.read_bytes())
        subprocess.run(["mount", "-o", "remount,ro", str(stick)], check=True)
        assert typed("--office", path, "members", "list").code == 0
        assert typed("--office", path, "check").code == 0
        for line in (["members", "add", "--name", "Ana"], ["backup", "make"]):
            said = typed("--office", path, *line, "--json")
            assert said.code == 3
            assert said.json["error"]["code"] != "bug"
        assert typed("new", stick / "otro.gremial", "--name", "X", "--country", "PY").code == 3
        assert typed("--office", path, "backup", "make", "--to", tmp_path / "copias").code == 0
    finally:
        subprocess.run(["umount", "-l", str(stick)], check=False)
