"""Sheets as they really come: each ends in the right code, with a sentence, and the same file twice changes nothing."""

from __future__ import annotations

import io
import random
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Desk

HEAD = "Nº;Razón Social;RUC;Cel.;F. ingreso\r\n"
ROWS = "1;Ñandutí Peña;1234567-9;0981 123456;5/3/24\r\n2;José Azote'y;2.345.678;0971222333;2020-01-05\r\n"


def workbook(*rows: list[object]) -> bytes:
    book = openpyxl.Workbook()
    assert book.active is not None
    for row in rows:
        book.active.append(row)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


GOOD_BOOK = workbook(
    ["GREMIO"],
    [],
    ["Nº", "Apellido", "Nombres", "C.I.", "Cel.", "F. ingreso", "Debe"],
    [1, "Paz", "Ana", 1234567, 981123456, date(2020, 1, 5), 150000],
    [2, "Gil", "Luis", "2.345.678", "0981 123 456", "45000", "3 meses"],
    [3, "Sol", "Eva", 4.56e6, None, 43831.0, 0],
)
FLIPPED = bytearray(GOOD_BOOK)
FLIPPED[len(FLIPPED) // 3 : len(FLIPPED) // 3 + 200] = b"\x55" * 200


def only_zip() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "x")
    return buffer.getvalue()


REFUSED: dict[str, tuple[bytes, str]] = {
    "empty.csv": (b"", "import.empty"),
    "only blanks.csv": (b"\r\n\r\n  \r\n", "import.empty"),
    "binary.csv": (random.Random(1).randbytes(5000), "import.not_text"),
    "picture.xlsx": (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "import.other_kind"),
    "zip.xlsx": (only_zip(), "import.other_kind"),
    "page.xls": (b"<html><table><tr><td>Nombre</td></tr></table></html>", "import.web_page"),
    "half.xlsx": (GOOD_BOOK[: len(GOOD_BOOK) // 2], "import.damaged"),
    "flipped.xlsx": (bytes(FLIPPED), "import.damaged"),
    "wrong delimiter.csv": ((HEAD + ROWS).replace(";", "#").encode(), "import.no_header"),
    "no titles.csv": (ROWS.encode(), "import.no_header"),
    "no names.csv": (b"Cel;RUC\r\n0981;80\r\n", "import.no_name_column"),
    "titles only.csv": (HEAD.encode(), "import.no_rows"),
    "nul.csv": ((HEAD + "1;Ana\0Paz;;;\r\n").encode(), "import.nul"),
    "open quote.csv": (b'Nombre;CI\r\n"sin cerrar;3\r\nLuis;4\r\nEva;5\r\n', "import.unclosed_quote"),
    "two encodings.csv": ((HEAD + ROWS).encode() + ROWS.encode("cp1252"), "import.encoding_undecided"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_a_list_is_refused_in_a_sentence(name: str, desk: Desk, tmp_path: Path) -> None:
    data, code = REFUSED[name]
    (tmp_path / name).write_bytes(data)
    said = desk("members", "import", tmp_path / name, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, code)
    assert said.err.strip().endswith(".")
    assert desk("history", "--json").json[0]["verb"] == "office.create", "nothing was written"


# name: content, exit code, new, problems
TAKEN: dict[str, tuple[bytes, int, int, int]] = {
    "pipe.csv": ((HEAD + ROWS).replace(";", "|").encode(), 0, 2, 0),
    "comma.csv": ((HEAD + ROWS).replace(";", ",").encode(), 0, 2, 0),
    "sep line.csv": (b"sep=,\r\nNombre,CI\r\nAna Paz,1234567\r\n", 0, 1, 0),
    "tabs.txt": (b"Nombre\tCI\nAna Paz\t1234567\n", 0, 1, 0),
    "carriage returns.csv": (b"Nombre;CI\rAna Paz;1234567\rLuis Gil;2345678\r", 0, 2, 0),
    "utf16.csv": ((HEAD + ROWS).encode("utf-16"), 0, 2, 0),
    "utf16 without mark.csv": ((HEAD + ROWS).encode("utf-16-le"), 0, 2, 0),
    "bom.csv": ((HEAD + ROWS).encode("utf-8-sig"), 0, 2, 0),
    "windows.csv": ((HEAD + ROWS).encode("cp1252"), 0, 2, 0),
    "dos.csv": ((HEAD + ROWS).encode("cp850"), 0, 2, 0),
    "titles above.csv": (("GREMIO;;;;\r\n;;;;\r\nPADRÓN;;;\r\n" + HEAD + ROWS + "TOTAL;;;;\r\n").encode(), 0, 2, 0),
    "huge cell.csv": ((HEAD + "9;" + "x" * 1_000_000 + ";;;\r\n" + ROWS).encode(), 4, 2, 1),
    "two hundred columns.csv": (
        (";".join(["Nombre", *(f"c{n}" for n in range(199))]) + "\r\nAna Paz" + ";v" * 199 + "\r\n").encode(), 0, 1, 0,
    ),
    "titles twice.csv": (b"Nombre;Nombre;Cel;Cel;Cel\r\nAna;Paz;0981111222;0982333444;0983\r\n", 0, 1, 0),
    "ragged.csv": ((HEAD + "1;Ana Paz\r\n2;Luis;;;1/1/20;x;y\r\n3\r\n;;;;\r\n4;Eva Sol;;;;;;\r\n").encode(), 4, 2, 2),
    "line in a cell.csv": (b'Nombre;Direcci\xc3\xb3n\r\n"Ana\r\nPaz";"Calle 1\r\nCasa 2"\r\n', 0, 1, 0),
    "debts.csv": (
        "Socio;Debe\r\nAna Paz;150.000\r\nLuis Gil;3 meses\r\nEva Sol;Gs. 85.000\r\nRosa Luz;al día\r\nPía Mar;-\r\n"
        "Teo Río;1,5\r\nUma Gay;(20.000)\r\nGil Blas;cuatro meses\r\n".encode(), 4, 6, 2,  # (…): in favour
    ),
    "scientific.csv": (b"Nombre;CI;Cel\r\nAna Paz;4.56E+06;5,95981E+11\r\nLuis Gil;1234567;981123456\r\n", 4, 1, 1),
    "telephones.csv": (b"Nombre;Cel\r\nAna;0981 123456 / 021 445555\r\nEva;no tiene\r\n", 0, 2, 0),
    "days.csv": (
        b"Nombre;F. ingreso\r\nAna Paz;31/02/2020\r\nLuis Gil;45000\r\nEva Sol;5-ene-19\r\nRosa Luz;2019\r\n", 4, 3, 1,
    ),
    "formulas.csv": (b"Nombre;Obs\r\n=cmd|'/c calc'!A1;@SUM(1)\r\n+595 Paz;-1\r\n", 0, 2, 0),
    "letters.csv": ("Nombre;CI\r\nAna 🌻 Paz\u200b;1\r\n\u202eLuis;2\r\nJose\u0301;3\r\n g̃ua;4\r\n".encode(), 0, 4, 0),
    "hard blanks.csv": ("Nombre\u00a0;\u00a0C.I.\r\nAna\u00a0Paz;1.234.567\u00a0\r\n".encode(), 0, 1, 0),
    "workbook.xlsx": (GOOD_BOOK, 0, 3, 0),
    "formula without result.xlsx": (workbook(["Nombre", "RUC"], ["Ana Paz", 1234567.0], ["Eva Sol", "=1/0"]), 4, 1, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_what_is_a_list_goes_in_once(name: str, desk: Desk, tmp_path: Path) -> None:
    data, code, new, problems = TAKEN[name]
    path = tmp_path / name
    path.write_bytes(data)
    desk("dues", "plan", "add", "Cuota social", "--amount", "50000", "--period", "monthly")
    first = desk("members", "import", path, "--json")
    assert (first.code, first.json["new"], first.json["problems"]) == (code, new, problems), first.out
    assert all(row["why"] and row["line"] > 1 for row in first.json["problem_rows"])
    second = desk("members", "import", path, "--json")
    assert (second.code, second.json["same"], second.json["batch"]) == (code, new, None), second.out
    assert len(desk("members", "list", "--json").json) == new
    assert desk("check").code == 0


def test_months_are_priced_by_the_plan_and_the_debt_is_the_member_s(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "deudas.xlsx"
    path.write_bytes(GOOD_BOOK)
    unpriced = desk("members", "import", path, "--json")
    assert (unpriced.code, unpriced.json["problems"]) == (4, 1)
    desk("dues", "plan", "add", "Cuota social", "--amount", "50000", "--period", "monthly")
    assert desk("members", "import", path, "--json").json["new"] == 1
    balances = {row["number"]: row["balance"] for row in desk("members", "list", "--json").json}
    assert balances == {"1": 150_000, "2": 150_000, "3": 0}


def test_mexico_must_say_what_the_point_is(tmp_path: Path) -> None:
    from tests.cli.conftest import typed

    office = tmp_path / "mx.gremial"
    typed("new", office, "--name", "Cámara", "--country", "MX")
    sheet = tmp_path / "adeudos.csv"
    sheet.write_text("Nombre;Adeudo\nAna Paz;1.500\n", encoding="utf-8")
    said = typed("--office", office, "members", "import", sheet, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, "import.decimal_undecided")
    assert "--decimal" in said.err
    assert typed("--office", office, "members", "import", sheet, "--decimal", ",").code == 0
    assert typed("--office", office, "members", "list", "--json").json[0]["balance"] == 150_000
