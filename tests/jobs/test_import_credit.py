"""The list says "Deuda: -85.000": she had paid a month too much, and it is hers from the first day."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from app.jobs.import_members import Imported, ImportOptions, carry_out, plan_import, save_problem_rows
from app.jobs.undo import undo
from app.models.cash.books import money_accounts
from app.models.dues import checks
from app.models.dues.queries import account
from app.models.members.queries import resolve_member
from app.office import Office

LIST = "Nº;Nombre;{title}\n1;Ana Vera;170.000\n2;Rosa Sosa;{said}\n3;Luis Paredes;0\n"


def bring(office: Office, folder: Path, said: str, title: str = "Deuda") -> Imported:
    path = folder / "padron.csv"
    path.write_text(LIST.format(title=title, said=said), encoding="utf-8")
    return carry_out(office, plan_import(office, path, ImportOptions(mapping={title: "opening"})))


def credit(office: Office) -> int:
    return office.read(account, office.read(resolve_member, "2")).credit


def test_less_than_nothing_owed_is_in_favour_and_comes_in_once(office: Office, tmp_path: Path) -> None:
    held = [one.balance for one in office.read(money_accounts)]
    assert bring(office, tmp_path, "-85.000").new == 3
    assert credit(office) == 85_000
    assert [one.balance for one in office.read(money_accounts)] == held
    again = bring(office, tmp_path, "(85.000)")
    assert (again.same, again.batch) == (3, None)
    assert bring(office, tmp_path, "-90.000").problems == 1
    assert credit(office) == 85_000
    assert office.read(checks.money_objections) == []


def test_it_is_taken_back_with_its_list_and_the_right_list_comes_in(office: Office, tmp_path: Path) -> None:
    done = bring(office, tmp_path, "-85.000")
    assert done.batch is not None
    undo(office, done.batch)
    assert office.read(checks.money_objections) == []
    assert bring(office, tmp_path, "-58.000").problems == 0
    assert credit(office) == 58_000


def test_a_negative_saldo_may_be_a_debt_and_is_asked(office: Office, tmp_path: Path) -> None:
    assert bring(office, tmp_path, "-85.000", "Saldo").problems == 1


BOTH = "Nº;Nombre;Debe;Saldo a favor\n1;Ana Vera;170.000;\n2;Rosa Sosa;{debt};{said}\n3;Luis Paredes;0;-\n"


def write(folder: Path, debt: str, said: str) -> Path:
    path = folder / "saldos.csv"
    path.write_text(BOTH.format(debt=debt, said=said), encoding="utf-8")
    return path


def test_the_column_of_what_is_in_favour_is_known_by_its_title(office: Office, tmp_path: Path) -> None:
    """Nothing is chosen by hand; the second time nothing is new, and the plan says what it will write."""
    path = write(tmp_path, "", "Gs. 85.000")
    plan = plan_import(office, path, ImportOptions())
    assert [row.credit for row in plan.rows] == [0, 85_000, 0]
    assert carry_out(office, plan).new == 3
    assert credit(office) == 85_000
    assert carry_out(office, plan_import(office, path, ImportOptions())).same == 3
    differs = plan_import(office, write(tmp_path, "0", "90.000"), ImportOptions())
    assert [problem.code for row in differs.refused for problem in row.problems] == ["opening.credit_differs"]
    assert office.read(checks.money_objections) == []


@pytest.mark.parametrize(
    ("debt", "said", "code"),
    [
        ("85.000", "85.000", "opening.both"),
        ("2 meses", "85.000", "opening.both"),
        ("-85.000", "90.000", "opening.both"),
        ("", "-85.000", "opening.credit_negative"),
        ("", "(85.000)", "opening.credit_negative"),
        ("", "3", "opening.credit_small"),
        ("", "tres meses", "amount.not_a_number"),
        ("", "85.000,50", "amount.no_cents"),
        ("", "9999999999999", "amount.too_large"),
    ],
)
def test_what_cannot_be_in_favour_is_given_back_with_its_reason(
    office: Office, tmp_path: Path, debt: str, said: str, code: str
) -> None:
    plan = plan_import(office, write(tmp_path, debt, said), ImportOptions())
    (row,) = plan.refused
    (problem,) = row.problems
    assert (problem.code, problem.field, problem.params["column"]) == (code, "credit", "Saldo a favor")
    assert save_problem_rows(plan, tmp_path / "mal.csv") == 1
    done = carry_out(office, plan)
    assert (done.new, done.problems) == (2, 1)


def test_a_debt_with_too_many_zeros_keeps_its_own_row_out_and_no_other(office: Office, tmp_path: Path) -> None:
    plan = plan_import(office, write(tmp_path, "9.999.999.999.999", ""), ImportOptions())
    assert [problem.code for row in plan.refused for problem in row.problems] == ["amount.too_large"]
    assert carry_out(office, plan).new == 2


def test_less_than_nothing_owed_and_as_much_in_favour_are_the_same(office: Office, tmp_path: Path) -> None:
    assert carry_out(office, plan_import(office, write(tmp_path, "-85.000", "85.000"), ImportOptions())).new == 3
    assert credit(office) == 85_000


def test_a_workbook_says_it_as_a_number(office: Office, tmp_path: Path) -> None:
    book = Workbook()
    for line in (("Nº", "Nombre", "Saldo a favor"), ("1", "Ana Vera", None), ("2", "Rosa Sosa", 85_000.0)):
        book.active.append(line)
    book.save(tmp_path / "saldos.xlsx")
    assert carry_out(office, plan_import(office, tmp_path / "saldos.xlsx", ImportOptions())).new == 2
    assert credit(office) == 85_000
