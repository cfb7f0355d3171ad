"""The book of old receipts: months in the concept, void ones, repeated numbers, money that was noted already."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.jobs.check import check
from app.jobs.undo import undo
from app.models.base.errors import Refused
from app.models.dues.commands import PaymentOrder, pay
from app.models.dues.queries import account
from app.models.dues.receipt_queries import resolve_receipt, stored_receipt, verify
from app.models.members.queries import resolve_member
from app.office import Office
from tests.jobs.old_books import FEE, brought, months, months_book, receipts, receipts_book, with_members

DAY = date(2025, 3, 12)


def balance(office: Office, number: str) -> int:
    return office.read(account, office.read(resolve_member, number)).balance


def test_receipts_go_to_a_book_of_their_own_and_leave_no_debt(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = receipts_book(
        tmp_path / "recibos.xlsx",
        [
            ["0001234", DAY, "Gonzalez Benitez Maria", "Cuota enero a marzo 2025", 255000, "Efectivo", ""],
            ["0001235", "13/03/2025", "Ríos, Juan", "Derecho de ingreso", "150.000", "transf.", ""],
            ["0001236", None, "Almacén El Sol", "Cuota 02/2025", 85000, "cheque", None],
            ["", "", "TOTAL", "", 490000, "", ""],
        ],
    )
    plan = receipts(office, path)
    done = brought(office, plan)
    assert (done.new, done.receipts, done.paid, done.charges) == (3, 3, 490_000, 5)
    assert [balance(office, number) for number in ("101", "103", "104")] == [0, 0, 0]
    stored = office.read(stored_receipt, office.read(resolve_receipt, "EXT-1234"))
    assert stored.content["concept"] == "Cuota enero a marzo 2025"
    assert "talonario" in stored.content["legend"]
    assert office.read(verify, stored.code).status == "genuine"
    assert check(office.path).ok
    assert brought(office, receipts(office, path)).batch is None


def test_a_void_receipt_is_written_and_void_and_a_bare_one_needs_nothing(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = receipts_book(
        tmp_path / "r.xlsx",
        [
            [1, DAY, "María González Benítez", "Cuota enero 2025", 85000, "", "X"],
            [2, DAY, "ANULADO", "", "", "", ""],
            [3, DAY, "", "", "", "", "anulado"],
        ],
    )
    plan = receipts(office, path)
    assert [row.kind for row in plan.rows] == ["new", "same", "same"]
    brought(office, plan)
    assert balance(office, "101") == 0
    assert office.read(verify, "EXT-1").status == "void"
    assert check(office.path).ok


def test_repeated_numbers_and_rows_without_amount_stay_out(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = receipts_book(
        tmp_path / "r.xlsx",
        [
            [1, DAY, "María González Benítez", "Cuota enero", 85000, "", ""],
            [1, DAY, "Ríos, Juan", "Cuota enero", 85000, "", ""],
            [2, DAY, "Ríos, Juan", "Cuota enero", "ochenta y cinco", "", ""],
            [3, "31/02/2025", "Ríos, Juan", "Cuota enero", 85000, "", ""],
        ],
    )
    plan = receipts(office, path)
    assert [row.problems[0].code for row in plan.refused] == [
        "receipts_sheet.repeated",
        "receipts_sheet.no_amount",
        "date.impossible",
    ]


def test_the_same_money_in_both_books_is_not_received_twice(office: Office, tmp_path: Path) -> None:
    """The months came in as X; the receipt for January says the same money again and is held back."""
    with_members(office, tmp_path)
    sheet = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "X", "R 2", *["-"] * 10]])
    brought(office, months(office, sheet))
    path = receipts_book(
        tmp_path / "r.xlsx",
        [
            [1, DAY, "María González Benítez", "Cuota enero 2025", FEE, "", ""],
            [2, DAY, "María González Benítez", "Cuota febrero 2025", FEE, "", ""],
        ],
    )
    plan = receipts(office, path)
    assert [row.kind for row in plan.rows] == ["problem", "same"]
    assert plan.rows[0].problems[0].code == "receipts_sheet.months_paid"


def test_a_second_receipt_of_the_same_month_is_money_too(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = receipts_book(
        tmp_path / "r.xlsx",
        [
            [1, DAY, "María González Benítez", "A cuenta cuota enero", 40_000, "", ""],
            [2, DAY, "María González Benítez", "Saldo cuota enero", 45_000, "", ""],
        ],
    )
    plan = receipts(office, path)
    assert [row.kind for row in plan.rows] == ["new", "new"]
    assert [warning.code for warning in plan.rows[1].warnings] == ["receipts_sheet.months_again"]
    assert brought(office, plan).paid == 85_000
    assert balance(office, "101") == 0
    assert brought(office, receipts(office, path)).batch is None


def test_own_numbers_are_still_found_by_number_alone(office: Office, tmp_path: Path) -> None:
    """Receipt 4513 of the old book must not hide receipt 4513 of the office's own series."""
    with_members(office, tmp_path)
    path = receipts_book(tmp_path / "r.xlsx", [[4513, DAY, "María González Benítez", "Cuota enero 2025", FEE, "", ""]])
    brought(office, receipts(office, path))
    member = office.read(resolve_member, "103")
    paid = office.run(pay, PaymentOrder(member, FEE, "cash", office.clock.today())).value
    assert (paid.series, paid.number) == ("A", 4513)
    assert office.read(resolve_receipt, "4513") == paid.receipt_id


@pytest.mark.parametrize("series", ["A", "a"])
def test_the_old_book_cannot_go_into_the_offices_own_series(office: Office, tmp_path: Path, series: str) -> None:
    with_members(office, tmp_path)
    path = receipts_book(tmp_path / "r.xlsx", [[1, DAY, "María González Benítez", "Cuota enero", FEE, "", ""]])
    with pytest.raises(Refused, match=r"series\.not_external"):
        receipts(office, path, series=series)


CONCEPTS = st.sampled_from(["Cuota enero 2025", "ene-feb 2025", "Cuota 03/2025 a 06/2025", "Fiesta", "", "Saldo enero"])
WHO = st.sampled_from(["María González Benítez", "Ríos, Juan", "Almacén El Sol", "Nadie", "ANULADO"])
AMOUNTS = st.sampled_from([85_000, "85.000", "Gs. 170.000", 1, "mucho", None])
LINES = st.lists(
    st.tuples(st.integers(0, 12), WHO, CONCEPTS, AMOUNTS, st.sampled_from(["", "X", "efec", "giro"])), max_size=12
)


@settings(max_examples=20)
@given(LINES)
def test_any_book_of_receipts_comes_in_once_and_leaves_nobody_owing(
    office_template: Path, tmp_path_factory: pytest.TempPathFactory, lines: list[tuple[int, str, str, object, str]]
) -> None:
    folder = tmp_path_factory.mktemp("recibos")
    path = folder / "o.gremial"
    path.write_bytes(office_template.read_bytes())
    rows = [[number, DAY, who, concept, amount, said, said] for number, who, concept, amount, said in lines]
    with Office.open(path, "Marta", accept_copy=True) as office:
        with_members(office, folder)
        sheet = receipts_book(folder / "r.xlsx", [*rows, [99, DAY, "Ríos, Juan", "Fiesta", 5_000, "", ""]])
        done = brought(office, receipts(office, sheet))
        assert [balance(office, number) for number in ("101", "102", "103", "104")] == [0, 0, 0, 0]
        assert done.paid == done.charged
        assert brought(office, receipts(office, sheet)).batch is None
        assert check(path).ok
        assert done.batch is not None
        undo(office, done.batch)
        assert check(path).ok
