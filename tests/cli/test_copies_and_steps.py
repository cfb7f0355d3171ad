"""Copies, an older file, steps taken back, history, and the exchange, through the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.models.base import settings
from app.models.base.database import Tx, command
from app.office import Office, record
from tests.cli.conftest import Desk, typed


def pay(desk: Desk, amount: int) -> str:
    said = desk("dues", "pay", "--member", "1", "--amount", str(amount), "--method", "cash", "--json")
    return str(said.json["receipt"])


# -- copies -----------------------------------------------------------------------------------------


def test_a_copy_is_proven_listed_and_restored(working: Desk, office_file: Path, tmp_path: Path) -> None:
    made = working("backup", "make", "--json").json
    assert (made["proven"], made["members"], made["receipts"]) == (True, 2, 0)
    pay(working, 85_000)
    listed = working("backup", "list", "--json").json
    assert made["file"] in [copy["file"] for copy in listed]
    assert typed("backup", "prove", made["file"], "--json").json["members"] == 2
    back = working("backup", "restore", made["file"], "--json")
    assert back.code == 0
    assert Path(back.json["kept"]).exists()
    assert "004513" in back.err or "A-4513" in back.err
    assert pay(working, 1_000) == "A-004514", "the number that is on paper is not given again"
    assert working("check").code == 0


def test_an_import_is_preceded_by_a_copy(desk: Desk, padron: Path, office_file: Path) -> None:
    desk("members", "import", padron)
    listed = desk("backup", "list", "--json").json
    assert len(listed) == 1
    assert typed("backup", "prove", listed[0]["file"], "--json").json["members"] == 0


def test_a_copy_of_another_office_is_not_put_over_this_one(desk: Desk, office_file: Path, tmp_path: Path) -> None:
    other = tmp_path / "otra.gremial"
    typed("new", other, "--name", "Otra", "--country", "PY")
    copy = typed("--office", other, "backup", "make", "--to", tmp_path / "bk", "--json").json["file"]
    before = office_file.read_bytes()
    said = desk("backup", "restore", copy, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "backup.other_office")
    assert office_file.read_bytes() == before


def test_a_damaged_copy_is_not_restored_and_a_damaged_office_is_kept_aside(
    working: Desk, office_file: Path, tmp_path: Path
) -> None:
    good = Path(working("backup", "make", "--json").json["file"])
    bad = tmp_path / "mala.gremial"
    data = bytearray(good.read_bytes())
    data[20_000:60_000] = b"\xa5" * 40_000
    bad.write_bytes(data)
    assert working("backup", "restore", bad).code == 3
    assert working("check").code == 0
    office_file.write_bytes(bytes(data[:30_000]))
    assert working("check").code == 3
    back = working("backup", "restore", good, "--json")
    assert back.code == 0, back.err
    assert Path(back.json["kept"]).read_bytes() == bytes(data[:30_000])
    assert working("check").code == 0


def test_the_office_file_may_be_gone_altogether(working: Desk, office_file: Path) -> None:
    copy = working("backup", "make", "--json").json["file"]
    office_file.unlink()
    assert working("members", "list").code == 3
    assert [c["file"] for c in working("backup", "list", "--json").json].count(copy) == 1
    back = working("backup", "restore", copy, "--json")
    assert (back.code, back.json["kept"]) == (0, None)
    assert len(working("members", "list", "--json").json) == 2


def test_an_older_file_is_said_and_its_missing_receipts_are_named(
    working: Desk, office_file: Path, tmp_path: Path
) -> None:
    old = tmp_path / "viejo.gremial"
    shutil.copy(office_file, old)
    pay(working, 85_000)
    pay(working, 65_000)
    shutil.copy(old, office_file)
    looked = working("members", "list")
    assert looked.code == 0
    assert "A-4513, A-4514" in looked.err
    assert pay(working, 1_000) == "A-004515"
    assert working("check").code == 0


def test_two_copies_that_both_went_on_are_stopped(working: Desk, office_file: Path, tmp_path: Path) -> None:
    twin = tmp_path / "gemelo.gremial"
    shutil.copy(office_file, twin)
    pay(working, 85_000)
    pay(working, 1_000)
    remembered = record.record_path(_uid(twin)).read_bytes()
    record.record_path(_uid(twin)).unlink()
    for _ in range(3):
        typed("--office", twin, "members", "add", "--name", "Ana Paz")
    record.record_path(_uid(twin)).write_bytes(remembered)
    stopped = typed("--office", twin, "members", "add", "--name", "Eva Sol", "--json")
    assert (stopped.code, stopped.json["error"]["code"]) == (1, "office.diverged")
    assert typed("--office", twin, "--accept-copy", "members", "add", "--name", "Eva Sol").code == 0
    assert pay(lambda *w: typed("--office", twin, *w), 1_000) == "A-004515"


def _uid(path: Path) -> str:
    from app.office import Office

    with Office.look(path) as office:
        return office.facts.uid


# -- steps taken back -------------------------------------------------------------------------------


@pytest.fixture
def plain_list(tmp_path: Path) -> Path:
    path = tmp_path / "lista.csv"
    path.write_text("Nº;Nombre;Cel\n1;Ana Paz;0981111222\n2;Luis Gil;0982333444\n", encoding="utf-8")
    return path


def test_an_import_is_undone_whole(desk: Desk, plain_list: Path) -> None:
    batch = desk("members", "import", plain_list, "--json").json["batch"]
    undone = desk("undo", str(batch), "--json")
    assert (undone.code, undone.json["undone"]) == (0, batch)
    assert desk("members", "list", "--json").json == []
    assert desk("check").code == 0
    again = desk("members", "import", plain_list, "--json")
    assert again.json["new"] == 2
    taken_back = desk("undo", str(undone.json["batch"]), "--json")
    assert taken_back.code == 1, "the members came in again since: their numbers are taken"
    assert desk("check").code == 0


def test_an_edit_is_undone_to_what_it_was(desk: Desk, plain_list: Path) -> None:
    desk("members", "import", plain_list)
    plain_list.write_text("Nº;Nombre;Cel\n1;Ana Paz Ríos;0971999888\n", encoding="utf-8")
    batch = desk("members", "import", plain_list, "--json").json["batch"]
    assert desk("members", "show", "1", "--json").json["name"] == "Ana Paz Ríos"
    assert desk("undo", str(batch)).code == 0
    row = desk("members", "show", "1", "--json").json
    assert (row["name"], row["phone_raw"]) == ("Ana Paz", "0981111222")
    assert [r["number"] for r in desk("members", "list", "--search", "rios", "--json").json] == []


def test_a_number_that_somebody_took_since_is_not_taken_from_him(desk: Desk, plain_list: Path) -> None:
    desk("members", "import", plain_list)
    desk("members", "edit", "1", "--number", "9")
    batch = desk("history", "--json").json[0]["number"]
    desk("members", "add", "--name", "Eva Sol", "--number", "1")
    said = desk("undo", str(batch), "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "undo.taken")
    assert desk("members", "show", "1", "--json").json["name"] == "Eva Sol"


def test_a_record_that_got_the_place_of_an_undone_one_has_its_own_history(desk: Desk, plain_list: Path) -> None:
    batch = desk("members", "import", plain_list, "--json").json["batch"]
    desk("undo", str(batch))
    desk("members", "add", "--name", "Eva Sol", "--number", "5")
    assert [step["verb"] for step in desk("history", "member", "5", "--json").json] == ["members.add"]


def test_what_leans_on_a_step_is_listed_and_nothing_is_undone(desk: Desk, plain_list: Path) -> None:
    batch = desk("members", "import", plain_list, "--json").json["batch"]
    desk("members", "edit", "2", "--trade", "Costura")
    desk("dues", "open", "--member", "1", "--amount", "5000")
    said = desk("undo", str(batch), "--json")
    assert said.code == 1
    texts = " | ".join(lean["text"] for lean in said.json["leans"])
    assert "Luis Gil" in texts
    assert len(desk("members", "list", "--json").json) == 2
    assert desk("check").code == 0


def test_money_is_never_undone(working: Desk) -> None:
    pay(working, 85_000)
    steps = {step["verb"]: step["number"] for step in working("history", "--json").json}
    for verb, code in (
        ("dues.receive", "undo.receipt"),
        ("dues.charge", "undo.charge"),
        ("members.import", "undo.leans"),
        ("office.create", "undo.first_day"),
    ):
        said = working("undo", str(steps[verb]), "--json")
        assert (said.code, said.json["error"]["code"]) == (1, code)
    assert working("undo", "999", "--json").json["error"]["code"] == "undo.unknown"


def test_the_history_of_a_member(desk: Desk, plain_list: Path) -> None:
    desk("members", "import", plain_list)
    desk("--actor", "Marta", "members", "status", "1", "--event", "suspended", "--reason", "Por estatuto")
    steps = desk("history", "member", "1", "--json").json
    assert [step["verb"] for step in steps] == ["members.import", "members.change_status"]
    assert steps[-1]["actor"] == "Marta"
    assert steps[-1]["changes"]["status"] == ["active", "suspended"]
    assert "Quién lo hizo" in desk("history").out
    assert desk("history", "member", "77").code == 1
    assert desk("history", "nada", "1").code == 1


# -- the exchange -----------------------------------------------------------------------------------


def test_guild_and_alliance_through_the_command_line(working: Desk, office_file: Path, tmp_path: Path) -> None:
    alliance = tmp_path / "alianza.gremial"
    typed("new", alliance, "--name", "Alianza", "--country", "PY", "--kind", "alliance", "--code", "ALZ-PY")
    out = tmp_path / "pendrive"
    out.mkdir()
    unlinked = working("packages", "make", "--out", out, "--json")
    assert (unlinked.code, unlinked.json["error"]["code"]) == (1, "counterpart.none")
    keys = {name: tmp_path / f"{name}.clave" for name in ("gremio", "alianza")}
    mine = working("packages", "key", "--out", keys["gremio"], "--json").json
    assert typed("--office", alliance, "packages", "key", "--out", keys["alianza"]).code == 0
    linked = typed("--office", alliance, "packages", "trust", keys["gremio"], "--json")
    assert linked.json["fingerprint"] == mine["fingerprint"]
    assert working("packages", "trust", keys["alianza"]).code == 0
    made = working("packages", "make", "--out", out, "--json").json
    first = typed("--office", alliance, "packages", "receive", made["file"], "--json")
    assert (first.code, first.json[0]["status"]) == (0, "accepted")
    second = typed("--office", alliance, "packages", "load", out, "--json")
    assert (second.code, second.json[0]["status"]) == (0, "already")
    damaged = tmp_path / "sinc_malo.zip.age"
    damaged.write_bytes(Path(made["file"]).read_bytes()[:-40])
    refused = typed("--office", alliance, "packages", "receive", damaged, "--json")
    assert (refused.code, refused.json[0]["status"]) == (1, "refused")
    assert refused.json[0]["message"]
    mixed = typed("--office", alliance, "packages", "receive", damaged, made["file"], "--json")
    assert mixed.code == 4
    assert working("packages", "ack", made["code"]).code == 0
    assert working("packages", "status", "--json").json[0]["counterpart"]["code"] == "ALZ-PY"
    assert "datos/" in typed("--office", alliance, "packages", "inspect", made["file"]).out
    plain = working("packages", "make", "--out", out, "--plain", "--json").json
    assert Path(plain["file"]).suffix == ".zip"
    assert working("check").code == 0
    assert typed("--office", alliance, "check").code == 0


def test_the_program_tries_itself(own_folders: Path) -> None:
    report = typed("self-test", "--json")
    assert report.code == 0, report.out
    assert {step["name"] for step in report.json["steps"]} >= {"create", "receipt", "xlsx", "spanish", "ids", "seal"}
    assert not (own_folders / "data").exists(), "nothing of the trial stays"


def test_copies_are_listed_where_the_office_keeps_them(desk: Desk, office_file: Path, tmp_path: Path) -> None:
    with Office.open(office_file, "Marta") as office:
        office.run(_keep_copies_in, str(tmp_path / "mias"))
    made = desk("backup", "make", "--json").json["file"]
    assert made.startswith(str(tmp_path / "mias"))
    assert [copy["file"] for copy in desk("backup", "list", "--json").json] == [made]


@command("settings.change")
def _keep_copies_in(tx: Tx, folder: str) -> None:
    settings.put(tx, settings.BACKUP_FOLDER, folder)


@pytest.mark.parametrize("place", ["/", "."])
def test_a_folder_is_no_file_to_write(working: Desk, padron: Path, place: str) -> None:
    for words in (("dues", "arrears", "--out", place), ("members", "import", padron, "--problems", place)):
        said = working(*words, "--json")
        assert (said.code, "bug" in said.out) == (3, False), said.err


def test_a_sheet_with_a_raised_figure_is_no_bug(desk: Desk, padron: Path) -> None:
    for room in ("members", "dues"):
        said = desk(room, "import", padron, "--sheet", "²", "--json")
        assert '"bug"' not in said.out, said.err
