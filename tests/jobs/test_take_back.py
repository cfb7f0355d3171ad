"""A spreadsheet that brought money is taken back whole, by inverses, unless something leans on it: that is listed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.jobs.backup import before_import
from app.jobs.check import check
from app.jobs.import_members import ImportOptions, carry_out, plan_import
from app.jobs.undo import lean_lines, lean_text, undo
from app.messages import words
from app.models.base.errors import Refused
from app.models.base.undo import Leaning
from app.models.cash.books import cash_book, money_accounts
from app.models.dues.as_of import positions_as_of
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.commands import PaymentOrder, pay, void_receipt
from app.models.dues.money import day_totals
from app.models.dues.past_queries import import_notes
from app.models.dues.queries import account, plan_named, positions
from app.models.members.queries import member, member_count, resolve_member, status_as_of
from app.office import Office
from tests.jobs.old_books import FEE, PADRON, brought, months, months_book, receipts, receipts_book, with_members

DEBTORS = "Nº;Nombre;C.I.;Debe\r\n1;Ana Paz;1234567;255.000\r\n2;Luis Gil;2345678;\r\n"


def year(office: Office, folder: Path, *cells: object) -> int:
    """A year of one member comes in; returns the step."""
    row = [101, "", 1234567, *(cells or ("X", "R 4513", None, 4 * FEE, *["-"] * 8))]
    batch = brought(office, months(office, months_book(folder / "cuotas.xlsx", [row]))).batch
    assert batch is not None
    return batch


def import_list(office: Office, folder: Path, text: str = DEBTORS) -> int:
    path = folder / "padron.csv"
    path.write_text(text, encoding="utf-8")
    batch = carry_out(office, plan_import(office, path, ImportOptions())).batch
    assert batch is not None
    return batch


def test_everybody_stands_as_before_and_the_books_still_add_up(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    before = office.read(positions)
    held = [one.balance for one in office.read(money_accounts)]
    batch = year(office, tmp_path)
    assert office.read(positions) != before
    undo(office, batch)
    assert office.read(positions) == before
    assert [one.balance for one in office.read(money_accounts)] == held
    assert check(office.path).ok
    assert [note.taken_back_on for note in office.read(import_notes) if note.batch == batch] == ["2026-11-21"]


def test_old_money_is_inside_what_the_cash_box_held_on_its_first_day(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    held = [one.balance for one in office.read(money_accounts)]
    year(office, tmp_path)
    assert [one.balance for one in office.read(money_accounts)] == held
    assert office.read(cash_book, account_id=1) == []


def test_no_day_of_the_past_shows_the_money_that_was_taken_back(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    undo(office, year(office, tmp_path))
    states = office.read(status_as_of, date(2025, 6, 30))
    found = office.read(positions_as_of, date(2025, 6, 30), states)
    assert {(one.debt, one.credit) for one in found.values()} == {(0, 0)}
    assert sum(total.amount for total in office.read(day_totals, office.clock.today())) == 0
    assert sum(total.amount for total in office.read(day_totals, date(2025, 1, 31))) == 0


def test_the_corrected_sheet_comes_in_after_the_wrong_one_was_taken_back(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    undo(office, year(office, tmp_path, "X", "R 4513", "R 4514", *["-"] * 9))
    again = year(office, tmp_path, "X", "R 4513", *["-"] * 10)
    assert office.read(account, office.read(resolve_member, "101")).balance == 0
    assert check(office.path).ok
    undo(office, again)
    assert check(office.path).ok


def test_twice_is_refused(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    batch = year(office, tmp_path)
    undo(office, batch)
    with pytest.raises(Refused, match=r"undo\.already"):
        undo(office, batch)


def test_a_later_payment_of_an_old_month_leans_on_it_and_is_listed(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    batch = year(office, tmp_path, "X", None, *["-"] * 10)
    who = office.read(resolve_member, "101")
    office.run(pay, PaymentOrder(who, FEE, "cash", office.clock.today()))
    before = office.read(positions)
    with pytest.raises(Leaning) as refusal:
        undo(office, batch)
    texts = [lean_text(office, lean) for lean in refusal.value.leans]
    assert len(texts) == 1
    assert "A-004513" in texts[0]
    assert "González" in texts[0]
    assert office.read(positions) == before


def test_what_leans_is_said_by_step_and_member_and_not_month_by_month(office: Office, tmp_path: Path) -> None:
    register = import_list(office, tmp_path, PADRON)
    office.run(add_plan, "Cuota social", FEE, "monthly")
    later = year(office, tmp_path)
    with pytest.raises(Leaning) as refusal:
        undo(office, register)
    lines = lean_lines(office, refusal.value.leans, 40)
    assert lines[0] == f"Step {later} ({words('verb.dues.import')}):"
    charged = [line for line in lines if "2025-01 … 2025-04" in line]
    assert len(charged) == 1
    assert charged[0].endswith("(4)")
    assert "González" in charged[0]
    assert len(lines) < len(refusal.value.leans)
    assert len(lean_lines(office, refusal.value.leans, 2)) == 3


def test_credit_of_the_old_book_that_was_used_since_leans_on_it(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    batch = year(office, tmp_path, 2 * FEE, *["-"] * 11)
    plan = office.read(plan_named, "Cuota social").id
    office.run(charge_period, plan, "2026-11", office.clock.today())
    with pytest.raises(Leaning) as refusal:
        undo(office, batch)
    assert [lean.member_id for lean in refusal.value.leans] == [office.read(resolve_member, "101")]


def test_receipts_of_the_old_book_are_void_and_their_like_come_in_again(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    rows = [[7, date(2025, 3, 1), "Ríos, Juan", "Cuota marzo 2025", FEE, "", ""]]
    path = receipts_book(tmp_path / "r.xlsx", rows)
    first = brought(office, receipts(office, path))
    assert first.batch is not None
    undo(office, first.batch)
    assert check(office.path).ok
    second = brought(office, receipts(office, path))
    assert (second.new, second.receipts) == (1, 1)
    assert brought(office, receipts(office, path)).batch is None
    assert check(office.path).ok


def test_a_list_with_debts_is_taken_back_and_who_owed_stays_behind_the_debt_only(
    office: Office, tmp_path: Path
) -> None:
    batch = import_list(office, tmp_path)
    undo(office, batch)
    assert office.read(member_count) == 1, "Luis is gone; Ana stays for the books, as nobody's member"
    ana = office.read(member, 1)
    assert (ana.status, ana.number, ana.joined_on) == ("ended", "", None)
    assert office.read(account, 1).balance == 0
    assert office.read(status_as_of, date(2026, 11, 21)) == {}
    assert check(office.path).ok


def test_the_corrected_list_makes_her_a_member_again(office: Office, tmp_path: Path) -> None:
    undo(office, import_list(office, tmp_path))
    corrected = DEBTORS.replace("255.000", "85.000")
    done = carry_out(office, plan_import(office, tmp_path / "padron.csv", ImportOptions()))
    assert done.batch is not None
    undo(office, done.batch)
    import_list(office, tmp_path, corrected)
    ana = office.read(member, office.read(resolve_member, "1"))
    assert (ana.id, ana.status) == (1, "active")
    assert office.read(account, 1).balance == FEE
    assert office.read(member_count) == 2
    assert check(office.path).ok


def test_months_charged_since_lean_on_the_members_who_came_in(office: Office, tmp_path: Path) -> None:
    batch = import_list(office, tmp_path)
    plan = office.run(add_plan, "Cuota", FEE, "monthly").value
    office.run(charge_period, plan, "2026-11", office.clock.today())
    with pytest.raises(Leaning) as refusal:
        undo(office, batch)
    assert {lean.table for lean in refusal.value.leans} == {"charge"}
    assert office.read(member_count) == 2


def test_a_receipt_leans_once_and_no_more_when_it_is_void(office: Office, tmp_path: Path) -> None:
    batch = import_list(office, tmp_path)
    paid = office.run(pay, PaymentOrder(1, 50_000, "cash", office.clock.today())).value
    with pytest.raises(Leaning) as refusal:
        undo(office, batch)
    assert [(lean.table, lean.label) for lean in refusal.value.leans] == [("receipt", "A-004513")]
    office.run(void_receipt, paid.receipt_id, "equivocado", office.clock.today())
    undo(office, batch)
    assert office.read(account, 1).balance == 0
    assert check(office.path).ok


def test_changes_of_members_go_back_too(office: Office, tmp_path: Path) -> None:
    import_list(office, tmp_path, "Nº;Nombre;Cel.\r\n1;Ana Paz;0981 111222\r\n")
    before_import(office)
    text = "Nº;Nombre;Cel.;Debe\r\n1;Ana Paz;0971 333444;85.000\r\n"
    batch = import_list(office, tmp_path, text)
    assert office.read(member, 1).phone_raw == "0971 333444"
    undo(office, batch)
    ana = office.read(member, 1)
    assert (ana.phone_raw, ana.status, ana.number) == ("0981 111222", "active", "1")
    assert office.read(account, 1).balance == 0


CELLS = st.sampled_from([None, "X", "debe", FEE, 3 * FEE, "R 7", "-"])


@settings(max_examples=15)
@given(st.lists(CELLS, min_size=12, max_size=12), st.booleans())
def test_bringing_and_taking_back_any_year_changes_no_balance(
    office_template: Path, tmp_path_factory: pytest.TempPathFactory, cells: list[object], twice: bool
) -> None:
    folder = tmp_path_factory.mktemp("atras")
    path = folder / "o.gremial"
    path.write_bytes(office_template.read_bytes())
    with Office.open(path, "Marta", accept_copy=True) as office:
        with_members(office, folder)
        before = office.read(positions)
        for _ in range(2 if twice else 1):
            sheet = months_book(folder / "c.xlsx", [[101, "", 1234567, *cells]])
            batch = brought(office, months(office, sheet)).batch
            if batch is not None:
                undo(office, batch)
        assert office.read(positions) == before
        assert check(path).ok
