"""The office's first day through the command line: list in, dues, payment, receipt, check."""

from __future__ import annotations

import json
from pathlib import Path

from app.models.base.database import Reader
from app.office import Office
from tests.cli.conftest import Desk, typed


def test_the_list_goes_in_and_the_bad_row_comes_back(desk: Desk, padron: Path, tmp_path: Path) -> None:
    bad = tmp_path / "corregir.csv"
    dry = desk("members", "import", padron, "--dry-run", "--json")
    assert (dry.code, dry.json["batch"], dry.json["new"], dry.json["problems"]) == (4, None, 2, 1)
    assert desk("members", "list", "--json").json == []
    done = desk("members", "import", padron, "--problems", bad, "--json")
    assert done.code == 4
    assert {k: done.json[k] for k in ("rows", "new", "changed", "same", "problems")} == {
        "rows": 3, "new": 2, "changed": 0, "same": 0, "problems": 1,
    }  # fmt: skip
    assert done.json["problem_rows"][0]["line"] == 5
    assert "31/02/2020 no existe" in done.json["problem_rows"][0]["why"][0]
    text = bad.read_text(encoding="utf-8-sig")
    assert "Azote'y" in text
    assert "Ñandutí" not in text
    again = desk("members", "import", padron, "--json")
    assert (again.code, again.json["same"], again.json["batch"]) == (4, 2, None)


def test_the_mended_rows_go_in(desk: Desk, padron: Path, tmp_path: Path) -> None:
    bad = tmp_path / "corregir.csv"
    desk("members", "import", padron, "--problems", bad)
    bad.write_bytes(bad.read_bytes().replace(b"31/02/2020", b"28/02/2020"))
    mended = desk("members", "import", bad, "--json")
    assert (mended.code, mended.json["new"]) == (0, 1)


def test_words_for_people_and_nothing_else_on_stdout(desk: Desk, padron: Path) -> None:
    said = desk("members", "import", padron)
    assert "Columnas: Nº → " in said.out
    assert "Filas para revisar, que no entran (1):" in said.out
    assert "línea 5 Comercial Azote'y" in said.out
    assert "Se puede deshacer con: gremial undo" in said.out


def test_nobody_could_enter(desk: Desk, tmp_path: Path) -> None:
    sheet = tmp_path / "x.csv"
    sheet.write_text("Nombre;F. ingreso\nAna;31/02/2020\n", encoding="utf-8")
    assert desk("members", "import", sheet).code == 1
    assert desk("history", "--json").json[0]["verb"] == "office.create"


def test_from_charge_to_void(working: Desk, tmp_path: Path) -> None:
    again = working("dues", "charge", "--plan", "Cuota social", "--period", "2026-11", "--json").json
    assert (again["charged"], again["already"]) == (0, 2)
    paid = working("dues", "pay", "--member", "1", "--amount", "200000", "--method", "cash", "--json").json
    assert paid["receipt"] == "A-004513"
    assert [(part["charge"], part["period"], part["amount"]) for part in paid["applied"]] == [
        ("opening", "", 150_000),
        ("Cuota social", "2026-11", 50_000),
    ]
    assert working("receipts", "verify", paid["code"], "--json").json["status"] == "genuine"
    assert working("receipts", "verify", "A-4513-00000000", "--json").json["status"] == "altered"
    assert "A-4513-00000000: alterado" in working("receipts", "verify", "A-4513-00000000").out, "as it was typed"
    number = working("receipts", "verify", "4513").out
    assert "escriba el código completo" in number
    assert "auténtico" not in number
    assert working("receipts", "verify", "9999", "--json").json["status"] == "unknown"
    void = working("receipts", "void", "4513", "--reason", "Monto equivocado", "--json")
    assert (void.code, void.json["void_reason"]) == (0, "Monto equivocado")
    assert working("receipts", "verify", paid["code"], "--json").json["status"] == "void"
    twice = working("receipts", "void", "4513", "--reason", "otra vez", "--json")
    assert (twice.code, twice.json["error"]["code"]) == (1, "receipt.already_void")
    assert "ya está anulado" in twice.err
    report = working("check", "--json")
    assert (report.code, report.json["ok"]) == (0, True)
    assert all(found["ok"] for found in report.json["checks"])


def test_money_may_be_put_where_the_member_says(working: Desk) -> None:
    paid = working(
        "dues", "pay", "--member", "1", "--amount", "85000", "--method", "transfer", "--reference", "998877",
        "--apply", "2026-11=85000", "--json",
    )  # fmt: skip
    assert paid.json["applied"] == [{"charge": "Cuota social", "period": "2026-11", "amount": 85_000}], (
        "the debt of the first day stays"
    )
    wrong = working("dues", "pay", "--member", "1", "--amount", "1", "--method", "cash", "--apply", "2020-01=1")
    assert wrong.code == 1


def test_a_receipt_is_corrected_with_a_new_number(working: Desk) -> None:
    working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash")
    new = working("receipts", "correct", "4513", "--reason", "Monto equivocado", "--amount", "90000", "--json")
    assert (new.code, new.json["receipt"]) == (0, "A-004514")
    receipts = working("receipts", "list", "--json").json
    assert [(row["receipt"], row["amount"], bool(row["voided_on"])) for row in receipts] == [
        ("A-004514", 90_000, False),
        ("A-004513", 85_000, True),
    ]


def test_papers(working: Desk, tmp_path: Path) -> None:
    working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash")
    first, copy = tmp_path / "recibo.pdf", tmp_path / "copia.pdf"
    assert working("receipts", "print", "4513", "--out", first).code == 0
    assert working("receipts", "reprint", "A-4513", "--out", copy, "--form", "half").code == 0
    assert working("dues", "statement", "--member", "1", "--out", tmp_path / "estado.pdf").code == 0
    assert working("dues", "arrears", "--out", tmp_path / "lista.pdf").code == 0
    for path in tmp_path.glob("*.pdf"):
        assert path.read_bytes().startswith(b"%PDF")
    assert working("receipts", "list", "--json").json[0]["printed"] == 2


def test_a_preview_issues_and_notes_nothing(working: Desk, office_file: Path) -> None:
    from app.jobs.receipts import preview_bytes
    from app.models.dues.receipt_queries import resolve_receipt
    from app.office import Office

    working("dues", "pay", "--member", "1", "--amount", "85000", "--method", "cash")
    with Office.look(office_file) as office:
        assert preview_bytes(office, office.read(resolve_receipt, "4513")).startswith(b"%PDF")
    assert working("receipts", "list", "--json").json[0]["printed"] == 0


def test_the_register_as_of_a_day(working: Desk) -> None:
    assert working("members", "status", "3", "--event", "resigned", "--date", "01/06/2025").code == 0
    then = {row["number"]: row for row in working("members", "list", "--as-of", "2025-05-31", "--json").json}
    assert then["3"]["status"] == "active"
    now = {row["number"]: row for row in working("members", "list", "--json").json}
    assert (now["3"]["status"], now["3"]["standing"]) == ("ended", "ended")
    assert working("members", "list", "--as-of", "2019-01-01", "--json").json == []


def test_balances_of_a_past_day_leave_out_what_came_later(working: Desk) -> None:
    working("dues", "pay", "--member", "1", "--amount", "150000", "--method", "cash", "--date", "2026-11-20")
    by_day = {
        day: {row["number"]: row["balance"] for row in working("members", "list", "--as-of", day, "--json").json}
        for day in ("2026-11-19", "2026-11-20")
    }
    assert by_day["2026-11-20"]["1"] == by_day["2026-11-19"]["1"] - 150_000


def test_members_are_added_edited_found_and_exported(desk: Desk, tmp_path: Path) -> None:
    added = desk("members", "add", "--surnames", "Peña Ríos", "--given-names", "Ñuvia", "--number", "7",
                 "--tax-id", "1.234.567", "--phone", "0981 123 456", "--joined", "21/11/2020", "--json")  # fmt: skip
    assert (added.code, added.json["name"], added.json["joined_on"]) == (0, "Ñuvia Peña Ríos", "2020-11-21")
    taken = desk("members", "add", "--name", "Otra", "--number", "7", "--json")
    assert (taken.code, taken.json["error"]["field"]) == (1, "number")
    assert desk("members", "edit", "7", "--phone", "0971 999 888", "--trade", "Costura").code == 0
    assert [row["number"] for row in desk("members", "list", "--search", "PENA nuv", "--json").json] == ["7"]
    shown = desk("members", "show", "1234567", "--json").json
    assert (shown["trade"], shown["phone_raw"], shown["name"]) == ("Costura", "0971 999 888", "Ñuvia Peña Ríos")
    desk("members", "add", "--name", '=HYPERLINK("x")')
    out = tmp_path / "socios.csv"
    assert desk("members", "export", out, "--columns", "number,name,balance").code == 0
    text = out.read_text(encoding="utf-8-sig")
    assert text.splitlines()[1:] == ['"\'=HYPERLINK(""x"")"'.join((";", ";0")), "7;Ñuvia Peña Ríos;0"]
    assert desk("members", "export", tmp_path / "s.xlsx").code == 0
    assert desk("members", "export", tmp_path / "s.doc").code == 1
    assert desk("members", "export", out, "--columns", "nombre").code == 1


def test_what_a_member_owed_on_the_first_day(desk: Desk) -> None:
    desk("members", "add", "--name", "Ana Paz", "--number", "1")
    said = desk("dues", "open", "--member", "1", "--amount", "340000", "--months", "4", "--json")
    assert (said.code, said.json["balance"]) == (0, 340_000)
    assert desk("dues", "open", "--member", "1", "--amount", "1").code == 1
    arrears = desk("dues", "arrears", "--json").json
    assert (arrears[0]["member"], arrears[0]["total"]) == ("1", 340_000)


def test_mexico_counts_in_cents_and_speaks_its_own_words(tmp_path: Path) -> None:
    path = tmp_path / "mx.gremial"
    typed("new", path, "--name", "Cámara", "--country", "MX")
    typed("--office", path, "members", "add", "--name", "Ana Paz", "--number", "1")
    typed("--office", path, "dues", "plan", "add", "Cuota", "--amount", "150000", "--period", "yearly")
    charged = typed("--office", path, "dues", "charge", "--plan", "Cuota", "--period", "2026")
    assert "$1,500.00" in charged.out


def test_the_office_moves_and_papers_already_given_keep_what_they_said(working: Desk, tmp_path: Path) -> None:
    working("dues", "pay", "--member", "1", "--amount", "150000", "--method", "cash")
    working("agreements", "add", "--title", "Convenio", "--signed", "2026-11-20")
    refused = working("office", "edit", "--name", "", "--email", "gremio", "--code", "el 14", "--json")
    assert (refused.code, refused.json["error"]["field"]) == (1, "name")
    assert len(refused.err.splitlines()) == 3, "what is wrong with each, and nothing was written"
    assert working("office", "edit", "--logo", tmp_path / "no está.png", "--json").json["error"]["field"] == "logo"
    done = working(
        "office",
        "edit",
        "--name",
        " Gremio  Nuevo ",
        "--address",
        "Palma 500",
        "--tax-id",
        "80012345-1",
        "--phone",
        "021 999 000",
    )
    assert done.code == 0
    assert "dirección     Palma 500" in done.out
    assert done.err, "the digit of the tax id is looked at"
    working("dues", "pay", "--member", "3", "--amount", "85000", "--method", "cash")
    with Office.look(tmp_path / "gremio.gremial") as office:
        issuers = [json.loads(text)["issuer"] for (text,) in office.read(_contents)]
    assert [(one["name"], one["address"]) for one in issuers] == [
        ("Gremio de Prueba", ""),
        ("Gremio Nuevo", "Palma 500"),
    ]
    assert working("directory", "list", "Gremio Nuevo", "--json").json, "it is the same institution in its agreements"
    batch = working("history", "--json").json[1]
    assert batch["verb"] == "office.change"
    told = working("history", "office", working("office", "show", "--json").json["uid"]).out
    assert "teléfono: — → 021 999 000" in told
    assert working("undo", str(batch["number"])).code == 0
    assert working("office", "show", "--json").json["name"] == "Gremio de Prueba"
    assert working("check").code == 0


def _contents(reader: Reader) -> list[tuple[str]]:
    return [(row[0],) for row in reader.rows("SELECT content FROM receipt ORDER BY number")]
