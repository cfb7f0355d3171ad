"""The list of suspected pairs names each record by something that the next verb finds, and only that record."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk


def test_two_records_with_one_document_are_joined_by_what_the_list_says(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "socios.csv"
    path.write_text("Nº;Nombre;RUC\n3;COMEX S.A.;80028061-0\n;JP Comercial S.A.C.I.;80028061-0\n", encoding="utf-8")
    assert desk("members", "import", path).code == 0
    (pair,) = desk("members", "duplicates", "--json").json
    second = next(one for one in (pair["first"], pair["second"]) if not one["number"])
    assert second["uid"] in desk("members", "duplicates").out
    assert desk("members", "merge", "3", second["uid"]).code == 0
    assert desk("members", "duplicates", "--json").json == []


def test_who_never_had_a_number_lost_none(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "socios.csv"
    path.write_text("Nº;Nombre;RUC\n3;COMEX S.A.;80028061-0\n;JP Comercial S.A.C.I.;80028061-0\n", encoding="utf-8")
    assert desk("members", "import", path).code == 0
    (pair,) = desk("members", "duplicates", "--json").json
    second = next(one["uid"] for one in (pair["first"], pair["second"]) if not one["number"])
    merge = desk("members", "merge", "3", second, "--json").json["merge"]
    parted = desk("members", "part", merge)
    assert (parted.code, parted.err) == (0, "")


def test_a_number_that_somebody_else_has_meanwhile_is_named(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "socios.csv"
    path.write_text("Nº;Nombre\n3;Ana Paz Vera\n8;Ana Paz Vera de Sol\n", encoding="utf-8")
    assert desk("members", "import", path).code == 0
    merge = desk("members", "merge", "3", "8", "--json").json["merge"]
    assert desk("members", "add", "--name", "Luis Gil", "--number", "8").code == 0
    assert "Su número, el 8, se dio a otra persona" in desk("members", "part", merge).err
