"""The list says "Deuda: -85.000": she had paid a month too much, and it is hers from the first day."""

from __future__ import annotations

from pathlib import Path

from app.jobs.import_members import Imported, ImportOptions, carry_out, plan_import
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
