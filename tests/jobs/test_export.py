"""The register out to a spreadsheet: what is an amount adds up there, and the list keeps its order."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook

from app.jobs.export import export_members
from app.jobs.list_columns import AS_SEEN
from app.jobs.new_office import NewOffice, new_office
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office


@pytest.fixture(params=["PY", "MX"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Office:
    """Ana and Zulma owe 1.500 guaraníes, or $1,500.00 in Mexico."""
    path = tmp_path / "g.gremial"
    new_office(path, NewOffice(name="Gremio", country=request.param))
    with Office.open(path) as made:
        for number, name in enumerate(("Ana Paz", "Zulma Ríos"), 1):
            draft = PartyDraft(kind="person", name=name)
            made.run(add_member, MemberDraft(draft, str(number), None, date(2020, 1, 5), None))
        plan = made.run(add_plan, "Cuota", 1_500 * (100 if request.param == "MX" else 1), "yearly").value
        made.run(charge_period, plan, "2026", date(2026, 1, 1))
        yield made


def test_amounts_are_numbers_in_every_currency(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "socios.xlsx"
    assert export_members(office, out, columns=("name", "balance")) == 2
    cells = [row[1] for row in load_workbook(out).active.iter_rows(min_row=2)]  # type: ignore[union-attr]
    assert [cell.value for cell in cells] == [1_500, 1_500]
    shown = "#,##0.00" if office.facts.country == "MX" else "#,##0"
    assert {cell.number_format for cell in cells} == {shown}


def test_in_csv_amounts_are_written_as_the_country_does(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "socios.csv"
    export_members(office, out, columns=("name", "balance"))
    said = ',"1,500.00"' if office.facts.country == "MX" else ";1.500"
    assert out.read_text(encoding="utf-8-sig").splitlines()[1:] == [f"Ana Paz{said}", f"Zulma Ríos{said}"]


def test_the_list_of_the_window_keeps_its_order(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "lista.xlsx"
    told: list[str] = []
    count = export_members(
        office, out, columns=AS_SEEN, ids=[2, 1, 99], progress=lambda _at, _of, what: told.append(what)
    )
    rows = list(load_workbook(out).active.values)  # type: ignore[union-attr]
    assert (count, [row[1] for row in rows[1:]]) == (2, ["Zulma Ríos", "Ana Paz"])
    assert len(rows[0]) == len(AS_SEEN)
    assert told


def test_the_list_of_another_day_is_of_that_day(office: Office, tmp_path: Path) -> None:
    office.run(change_status, 1, "resigned", date(2026, 6, 1), "")
    out = tmp_path / "socios.csv"
    assert export_members(office, out, columns=("name", "status"), as_of=date(2019, 12, 31)) == 0
    assert export_members(office, out, columns=("name", "balance"), as_of=date(2025, 12, 31)) == 2
    assert out.read_text(encoding="utf-8-sig").splitlines()[1].replace(",", ";").split(";")[1].startswith("0")
    assert export_members(office, out, columns=("name", "status"), as_of=date(2026, 6, 1)) == 1
    assert "Ana" not in out.read_text(encoding="utf-8-sig")
