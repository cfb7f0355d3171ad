"""Traps of real sheets that once went in wrong: grouping by comma, the same member twice, homonyms."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.import_members import ImportOptions, ImportPlan, carry_out, plan_import
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.office import Office


def sheet(folder: Path, text: str) -> Path:
    path = folder / "padron.csv"
    path.write_text(text, encoding="utf-8")
    return path


def planned(office: Office, folder: Path, text: str) -> ImportPlan:
    return plan_import(office, sheet(folder, text), ImportOptions())


def debts(plan: ImportPlan) -> list[int]:
    return [row.opening.amount for row in plan.rows if row.opening]


def test_a_comma_that_groups_thousands_of_guaranies_is_not_a_decimal_sign(office: Office, tmp_path: Path) -> None:
    """An Excel with English settings writes 150,000; read as a decimal that would be Gs. 150."""
    plan = planned(office, tmp_path, "Socio;Debe\r\nAna Paz;150,000\r\nLuis Gil;85,000\r\nEva Sol;1,250,000\r\n")
    assert debts(plan) == [150_000, 85_000, 1_250_000]
    plan = planned(office, tmp_path, "Socio;Debe\r\nAna Paz;150,000\r\nLuis Gil;85,000\r\n")
    assert debts(plan) == [150_000, 85_000]


def test_a_cell_against_the_convention_of_its_file_is_a_problem_and_not_a_guess(office: Office, tmp_path: Path) -> None:
    plan = planned(office, tmp_path, "Socio;Debe\r\nAna Paz;150,000\r\nLuis Gil;85.000\r\n")
    assert [row.kind for row in plan.rows] == ["problem", "new"]
    assert debts(plan) == [85_000]


def test_the_same_member_with_and_without_number_in_one_sheet_is_said(office: Office, tmp_path: Path) -> None:
    text = "Nº;Nombre;CI\r\n1;Ana Paz;1234567\r\n;Ana Paz;1234567\r\n"
    plan = planned(office, tmp_path, text)
    assert [row.kind for row in plan.rows] == ["new", "problem"]
    assert plan.rows[1].problems[0].code == "import.repeated"
    carry_out(office, plan)
    again = planned(office, tmp_path, text)
    assert [row.kind for row in again.rows] == ["same", "problem"]


def test_a_number_that_comes_after_the_row_without_it_is_the_same_member(office: Office, tmp_path: Path) -> None:
    plan = planned(office, tmp_path, "Nº;Nombre;CI\r\n;Ana Paz;1234567\r\n7;Ana Paz;1234567\r\n")
    assert [row.kind for row in plan.rows] == ["new", "problem"]


def test_one_person_may_hold_two_numbers(office: Office, tmp_path: Path) -> None:
    text = "Nº;Nombre;CI\r\n1;Ana Paz;1234567\r\n2;Ana Paz;1234567\r\n"
    carry_out(office, planned(office, tmp_path, text))
    assert [row.kind for row in planned(office, tmp_path, text).rows] == ["same", "same"]


def test_homonyms_told_apart_by_telephone_change_nothing_the_second_time(office: Office, tmp_path: Path) -> None:
    text = "Nº;Nombre;Cel\r\n1;Ana Paz;0981 111 222\r\n;Ana Paz;0971 333 444\r\n;Ana Paz;0972 555 666\r\n"
    first = carry_out(office, planned(office, tmp_path, text))
    assert (first.new, first.problems) == (3, 0)
    second = carry_out(office, planned(office, tmp_path, text))
    assert (second.same, second.batch) == (3, None)


def test_a_closing_line_is_passed_over_and_a_firm_called_total_is_not(office: Office, tmp_path: Path) -> None:
    closing = (
        "TOTAL;;",
        "Totales:;;450.000",
        "Total socios: 3;;",
        "SUBTOTAL;3;",
        "Total general;;1",
        "Son 287 socios;;",
    )
    for line in closing:
        plan = planned(office, tmp_path, f"Nombre;Cel;Debe\r\nAna Paz;;\r\n{line}\r\n")
        assert [row.draft.party.name for row in plan.rows] == ["Ana Paz"], line
    plan = planned(
        office, tmp_path, "Nombre;Cel\r\nTotal Gas;\r\nSuma Import;\r\nSon Kim;0981 111 222\r\nTotalizadora S.A.;\r\n"
    )
    assert len(plan.rows) == 4


def test_a_plan_is_carried_out_once(office: Office, tmp_path: Path) -> None:
    """Twice would write the same debt twice."""
    carry_out(office, planned(office, tmp_path, "Nº;Socio\n1;Ana Paz\n"))
    plan = planned(office, tmp_path, "Nº;Socio;Debe\n1;Ana Paz;1500000\n")
    carry_out(office, plan)
    with pytest.raises(Refused, match="stale"):
        carry_out(office, plan)
    assert office.read(lambda r: r.value("SELECT sum(amount) FROM charge")) == 1_500_000


def test_a_member_added_after_the_plan_makes_it_stale(office: Office, tmp_path: Path) -> None:
    plan = planned(office, tmp_path, "Nº;Socio\n1;Ana Paz\n")
    office.run(add_member, MemberDraft(PartyDraft("person", "Eva Sol"), number="1"))
    with pytest.raises(Refused, match="stale"):
        carry_out(office, plan)
    assert office.read(lambda r: r.value("SELECT count(*) FROM member")) == 1


def test_a_raised_figure_is_no_number_of_months(office: Office, tmp_path: Path) -> None:
    plan = planned(office, tmp_path, "Socio;Meses adeudados\nAna Paz;²\nEva Sol;\n")
    assert [row.kind for row in plan.rows] == ["problem", "new"]
