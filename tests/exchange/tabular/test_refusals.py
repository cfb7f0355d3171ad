"""What is no list is said kindly, with a code that tells what to do; nothing ever crashes."""

from __future__ import annotations

import io
import random
import zipfile
from pathlib import Path

import pytest

from app.exchange.tabular import archive, open_table, sheets
from app.exchange.tabular.files import OLE
from app.models.base.errors import Refused, Unavailable
from tests.exchange.tabular.samples import PEOPLE, TITLES, cells, opened, read, rezipped, workbook, write


def code_of(path: Path) -> str:
    with pytest.raises((Refused, Unavailable)) as refusal:
        read(path)
    return refusal.value.code


OFFICE_ZIP = io.BytesIO()
with zipfile.ZipFile(OFFICE_ZIP, "w") as _letter:
    _letter.writestr("[Content_Types].xml", "<Types/>")
    _letter.writestr("word/document.xml", "<w:document/>")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "import.empty"),
        (b" \r\n\r\n", "import.empty"),
        (b"\xef\xbb\xbf\r\n", "import.empty"),
        (b"\xff\xfe", "import.empty"),
        (b"%PDF-1.7 Nombre;Deuda", "import.other_kind"),
        (b"\x89PNG\r\n\x1a\n\0\0", "import.other_kind"),
        (b"SQLite format 3\0rest", "import.other_kind"),
        (OFFICE_ZIP.getvalue(), "import.other_kind"),
        (OLE + b"\0" * 2000, "import.other_kind"),
        (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600, "import.password"),
        (OLE + b"\0" * 600 + "Workbook".encode("utf-16-le") + b"\0" * 600, "import.damaged"),
        (b"PK\x03\x04" + b"\0" * 100, "import.damaged"),
        (b"<html><table><tr><td>Nombre</td></tr></table>", "import.web_page"),
        (b'<?xml version="1.0"?><Workbook/>', "import.web_page"),
        (random.Random(1).randbytes(5000), "import.not_text"),
        (b"Nombre;Deuda\r\nAna;1\r\nE\0va;2\r\n", "import.nul"),
        ("Nombre;Deuda\r\nE\0va;2\r\n".encode("utf-16"), "import.nul"),
        (b"Estimados socios:\r\nles escribimos para\r\n", "import.no_header"),
        (b"Nombre;Deuda\r\n".decode().encode("utf-16") + b"\0", "import.encoding_wrong"),
    ],
)
def test_what_is_no_list_is_refused_with_what_to_do(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "lista.csv"
    path.write_bytes(data)
    assert code_of(path) == code


def test_the_line_of_a_nul_byte_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Deuda\r\nAna;1\r\nE\0va;2\r\n")
    with pytest.raises(Refused) as refusal:
        opened(path)
    assert refusal.value.params == {"file": "p.csv", "line": 3}


def test_without_known_titles_what_was_seen_is_said(tmp_path: Path) -> None:
    path = write(tmp_path / "p.csv", "\n;;\nEstimados socios: les escribimos\n")
    with pytest.raises(Refused) as refusal:
        opened(path)
    assert refusal.value.params == {"file": "p.csv", "seen": "Estimados socios: les escribimos"}


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    assert code_of(tmp_path / "nada.csv") == "import.file_missing"
    assert code_of(tmp_path) == "import.folder"
    with pytest.raises(Refused):
        sheets(tmp_path / "nada.xlsx")


def test_a_file_that_excel_holds_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = workbook(tmp_path / "p.xlsx", [TITLES, *PEOPLE])

    def held(*args: object, **options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", held)
    with pytest.raises(Unavailable) as refusal:
        opened(path)
    assert refusal.value.code == "import.file_busy"


def test_a_stick_pulled_out_while_reading_is_unavailable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "p.csv", "Nombre;Deuda\nAna;1\n")
    table = opened(path)

    def gone(*args: object, **options: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", gone)
    with pytest.raises(Unavailable) as refusal:
        list(table.rows())
    assert refusal.value.code == "import.file_unreadable"


@pytest.mark.parametrize("owner", ["~$p.xlsx", ".~lock.p.xlsx#"])
def test_a_workbook_open_in_excel_is_read_with_a_notice(tmp_path: Path, owner: str) -> None:
    path = workbook(tmp_path / "p.xlsx", [TITLES, *PEOPLE])
    assert opened(path).notices == ()
    (tmp_path / owner).write_bytes(b"Marta")
    table = opened(path)
    assert [notice.code for notice in table.notices] == ["import.open_elsewhere"]
    assert len(list(table.rows())) == 3


def test_a_workbook_cut_short_or_with_a_flipped_byte_is_damaged(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "p.xlsx", [TITLES, *PEOPLE]).read_bytes()
    path = tmp_path / "q.xlsx"
    path.write_bytes(whole[: len(whole) // 2])
    assert code_of(path) == "import.damaged"
    with zipfile.ZipFile(io.BytesIO(whole)) as parts:
        at = parts.getinfo("xl/worksheets/sheet1.xml").header_offset + 120
    path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x55]) + whole[at + 1 :])
    assert code_of(path) == "import.damaged"


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/_rels/workbook.xml.rels"])
def test_a_workbook_with_a_missing_part_is_refused(tmp_path: Path, part: str) -> None:
    path = rezipped(workbook(tmp_path / "p.xlsx", [TITLES, *PEOPLE]), {part: None})
    assert code_of(path) in ("import.damaged", "import.empty")


def test_a_workbook_without_any_text_is_empty(tmp_path: Path) -> None:
    assert code_of(workbook(tmp_path / "p.xlsx", [])) == "import.empty"


def test_a_workbook_without_known_titles_says_what_it_saw(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refusal:
        opened(workbook(tmp_path / "p.xlsx", [[], [None, "Caja chica"], [1, 2]]))
    assert (refusal.value.code, refusal.value.params["seen"]) == ("import.no_header", "Caja chica")


def test_a_bomb_is_refused_even_when_it_lies_about_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MAX_UNPACKED", 4 << 20)
    path = rezipped(workbook(tmp_path / "p.xlsx", [TITLES]), {"xl/media/a.bin": b"\0" * (9 << 20)})
    assert code_of(path) == "import.bomb"
    data = path.read_bytes()
    size = (9 << 20).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    assert code_of(path) == "import.bomb"


def test_a_zip_with_a_password_is_said(tmp_path: Path) -> None:
    path = workbook(tmp_path / "p.xlsx", [TITLES])
    data = bytearray(path.read_bytes())
    at = data.find(b"PK\x01\x02")
    data[at + 8] |= 1
    path.write_bytes(data)
    assert code_of(path) == "import.password"


def test_no_spoiled_workbook_ends_in_anything_but_rows_or_a_refusal(tmp_path: Path) -> None:
    chance = random.Random(2026)
    original = workbook(tmp_path / "p.xlsx", [TITLES, *PEOPLE]).read_bytes()
    path = tmp_path / "q.xlsx"
    with zipfile.ZipFile(io.BytesIO(original)) as parts:
        names = parts.namelist()
    outcomes = set()
    for _ in range(150):
        path.write_bytes(original)
        name = chance.choice(names)
        data = bytearray(zipfile.ZipFile(io.BytesIO(original)).read(name))
        for _ in range(chance.randint(1, 5)):
            data[chance.randrange(len(data))] = chance.choice(b'<>"/09AZrs= &\xff')
        rezipped(path, {name: bytes(data)})
        try:
            outcomes.add(len(read(path)) >= 0)
        except Refused as refusal:
            outcomes.add(refusal.code)
    assert {True, "import.damaged"} <= outcomes


def test_no_spoiled_text_ends_in_anything_but_rows_or_a_refusal(tmp_path: Path) -> None:
    chance = random.Random(2026)
    original = "\r\n".join(";".join(row) for row in [TITLES, *PEOPLE]).encode("cp1252")
    path = tmp_path / "p.csv"
    outcomes = set()
    for _ in range(300):
        data = bytearray(original)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.choice(b"\"\r\n;,'\xe1\xff\x81=")
        path.write_bytes(data)
        try:
            outcomes.add(len(read(path)) >= 0)
        except Refused as refusal:
            outcomes.add(refusal.code)
    assert {True, "import.unclosed_quote"} <= outcomes


def test_a_workbook_larger_than_any_register_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(201 << 20)
    assert code_of(path) == "import.file_too_large"


def test_a_name_with_any_letters_works(tmp_path: Path) -> None:
    path = write(tmp_path / "padrón ñandú (2) «ok».csv", "Nombre;Deuda\nAna;1\n")
    assert cells(path) == [("Ana", "1")]
    assert open_table(path, recognise=lambda text: text or None).source.name == path.name
