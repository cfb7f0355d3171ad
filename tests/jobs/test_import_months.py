"""The sheet "CUOTAS 2025" as it is kept: amounts, X, receipts, dates, colours, merged cells; twice is once."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.formatting.rule import CellIsRule

from app.jobs.check import check
from app.jobs.past_plan import PastPlan
from app.messages import say
from app.models.base.errors import Refused
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.queries import account, statement
from app.models.members.queries import resolve_member
from app.office import Office
from app.reports.statement import movement_text
from tests.jobs.old_books import FEE, GREEN, GREY, MONTHS, RED, brought, months, months_book, paint, with_members

NOTHING = [None] * 12


def kinds(plan: PastPlan, row: int = 0) -> str:
    signs = {
        "paid": "P",
        "part": "p",
        "owed": "D",
        "exempt": "E",
        "same": "=",
        "before": "b",
        "inside": "i",
        "later": ".",
    }
    return "".join(signs.get(cell.kind, "-") for cell in plan.rows[row].cells)


def owed(office: Office, number: str) -> int:
    return office.read(account, office.read(resolve_member, number)).balance


def codes(plan: PastPlan) -> list[str]:
    return [problem.code for row in plan.rows for problem in row.problems]


def test_amounts_crosses_receipts_and_dates_are_payments_and_gaps_are_owed(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    cells = [
        FEE,
        "85.000",
        "X",
        "x",
        "Rec. 4513",
        "85.000 (4514)",
        date(2025, 7, 3),
        "12/8",
        "EXO",
        "-",
        None,
        "debe",
    ]
    path = months_book(tmp_path / "cuotas.xlsx", [[101, "GONZALEZ BENITEZ MARIA", 1234567, *cells]])
    plan = months(office, path)
    assert kinds(plan) == "PPPPPPPPEEDD"
    done = brought(office, plan)
    assert (done.charges, done.payments, done.receipts, done.charged, done.paid) == (10, 8, 2, 10 * FEE, 8 * FEE)
    assert owed(office, "101") == 2 * FEE
    days = [payment.paid_on for payment in plan.rows[0].payments]
    assert days[0] == date(2025, 1, 31), "without a date: the month's last day"
    assert days[6:] == [date(2025, 7, 3), date(2025, 8, 12)]
    assert check(office.path).ok


def test_the_line_of_sums_and_the_order_of_the_words_do_not_matter(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(
        tmp_path / "c.xlsx", [["", "María González Benítez", "", *["X"] * 12], ["", "juan rios", "", *NOTHING]]
    )
    plan = months(office, path)
    assert [row.member.number for row in plan.rows if row.member] == ["101", "103"]
    assert codes(plan) == []


def test_the_same_file_twice_changes_nothing(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "x", "1234567", *["X", 200_000, "R 12", None] * 3]])
    brought(office, months(office, path))
    rows = office.read(lambda reader: reader.rows("SELECT count(*) FROM charge UNION ALL SELECT count(*) FROM payment"))
    again = months(office, path)
    assert brought(office, again).batch is None
    assert [row.kind for row in again.rows] == ["same"]
    after = office.read(
        lambda reader: reader.rows("SELECT count(*) FROM charge UNION ALL SELECT count(*) FROM payment")
    )
    assert after == rows


CELLS = st.sampled_from([None, "X", "debe", "EXO", FEE, 50_000, 2 * FEE, 7 * FEE, "R 77", "85.000 (79)", "3/4", "-"])
ROWS = st.lists(CELLS, min_size=12, max_size=12)


@settings(max_examples=25)
@given(ROWS, ROWS)
def test_whatever_stands_in_the_cells_the_books_add_up_and_twice_is_once(
    office_template: Path, tmp_path_factory: pytest.TempPathFactory, one: list[object], two: list[object]
) -> None:
    folder = tmp_path_factory.mktemp("meses")
    shutil.copy(office_template, folder / "o.gremial")
    other = ["X" if cell in ("R 77", "85.000 (79)") else cell for cell in two]
    with Office.open(folder / "o.gremial", "Marta", accept_copy=True) as office:
        with_members(office, folder)
        path = months_book(folder / "c.xlsx", [[101, "", 1234567, *one], [103, "Ríos, Juan", "", *other]])
        plan = months(office, path)
        done = brought(office, plan)
        assert done.problems == 0, codes(plan)
        again = months(office, path)
        assert brought(office, again).batch is None, [kinds(again, at) for at in (0, 1)]
        assert check(office.path).ok
        assert owed(office, "101") + owed(office, "103") == done.charged - done.paid


def test_one_receipt_of_two_members_is_a_mistake_in_one_of_them(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    rows = [[101, "", 1234567, "R 7", *NOTHING[1:]], [103, "Ríos, Juan", "", "R 7", *NOTHING[1:]]]
    plan = months(office, months_book(tmp_path / "c.xlsx", rows))
    assert [row.kind for row in plan.rows] == ["new", "problem"]
    assert codes(plan) == ["months.receipt_above"]


def test_an_amount_over_three_merged_months_is_one_payment_for_the_three(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, 3 * FEE, None, None, "X", *[None] * 8]])
    book = openpyxl.load_workbook(path)
    book.active.merge_cells("D5:F5")
    book.save(path)
    plan = months(office, path)
    assert kinds(plan) == "PPPPDDDDDDDD"
    first = plan.rows[0].payments[0]
    assert (first.amount, len(first.parts), first.paid_on) == (3 * FEE, 3, date(2025, 3, 31))


def test_what_was_paid_over_the_month_settles_the_oldest_gap_and_the_rest_is_credit(
    office: Office, tmp_path: Path
) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, None, None, 3 * FEE, *["-"] * 9]])
    plan = months(office, path)
    assert kinds(plan) == "PPPEEEEEEEEE"
    path = months_book(tmp_path / "d.xlsx", [[103, "Ríos Juan", "", 2 * FEE, *["-"] * 11]])
    plan = months(office, path)
    assert [warning.code for warning in plan.rows[0].warnings] == ["months.credit"]
    brought(office, plan)
    assert owed(office, "103") == -FEE


def test_a_part_payment_leaves_the_rest_open(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, 50_000, *["-"] * 11]])
    plan = months(office, path)
    assert kinds(plan)[0] == "p"
    brought(office, plan)
    assert owed(office, "101") == FEE - 50_000


def test_a_bare_number_far_below_the_fee_is_asked_about_and_no_money(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    row = [101, "", 1234567, "R 1201", "R 1202", 1203, FEE, FEE, FEE, *["-"] * 6]
    path = months_book(tmp_path / "cuotas.xlsx", [row])
    plan = months(office, path)
    assert codes(plan) == ["months.too_little"]
    assert "1.203" in say(plan.rows[0].problems[0])
    assert codes(months(office, path, numbers="amount")) == []


def test_numbers_of_receipts_are_told_from_amounts(office: Office, tmp_path: Path) -> None:
    """A book where each cell is the number of the receipt; one receipt for two months is one payment."""
    with_members(office, tmp_path)
    rows = [[101, "", 1234567, 501, 501, 533, *[None] * 9], [103, "Ríos Juan", "", 502, 519, 534, *[None] * 9]]
    path = months_book(tmp_path / "c.xlsx", rows)
    plan = months(office, path)
    assert plan.numbers == "receipt"
    first = plan.rows[0].payments[0]
    assert first.receipt is not None
    assert (first.receipt.number, first.amount, len(first.parts)) == (501, 2 * FEE, 2)
    brought(office, plan)
    series = office.read(
        lambda reader: reader.rows(
            "SELECT DISTINCT s.code, s.kind FROM receipt r JOIN receipt_series s ON s.id = r.series_id"
        )
    )
    assert [tuple(row) for row in series] == [("EXT", "external")]
    assert check(office.path).ok, "numbers of another book may have gaps"


def test_colours_mean_what_the_person_says(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, *NOTHING], [103, "Ríos Juan", "", *NOTHING]])
    book = openpyxl.load_workbook(path)
    sheet = book.active
    for cell in ("D5", "E5", "F5"):
        paint(sheet, cell, GREEN)
    paint(sheet, "G5", RED)
    for column in "ABCDEFGHIJKLMNOPQ":  # a striped row is no payment
        paint(sheet, f"{column}6", GREY)
    book.save(path)
    plan = months(office, path)
    assert {(q.kind, q.key, q.count) for q in plan.questions} == {("colour", "green", 3), ("colour", "red", 1)}
    assert codes(plan) == ["months.colour_unknown"] * 2, "one question a colour, not one a cell"
    assert plan.rows[1].kind == "new"
    plan = months(office, path, answers={"green": "paid", "red": "exempt"})
    assert kinds(plan) == "PPPEDDDDDDDD"
    assert kinds(plan, 1) == "D" * 12


def test_a_mark_nobody_knows_is_asked_and_the_row_waits(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "kq", *["X"] * 11]])
    plan = months(office, path)
    assert plan.rows[0].kind == "problem"
    assert "«ENE»" in say(plan.rows[0].problems[0]) or "ENE" in say(plan.rows[0].problems[0])
    assert kinds(months(office, path, answers={"kq": "paid"})) == "P" * 12


def test_before_joining_nothing_is_owed(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[102, "Peña Ñandutí", "2345678", *NOTHING]])
    assert kinds(months(office, path)) == "bbbDDDDDDDDD"
    assert kinds(months(office, path, blank="nothing")) == "bbb---------"


def test_a_debt_of_the_first_day_is_not_asked_twice(office: Office, tmp_path: Path) -> None:
    text = "Nº;Nombre;C.I.;Debe\r\n101;Ana Paz;1234567;255.000\r\n"
    with_members(office, tmp_path, text)
    path = months_book(tmp_path / "c.xlsx", [[101, "Ana Paz", "", "X", 30_000, None, *["X"] * 9]])
    plan = months(office, path)
    assert kinds(plan) == "PPiPPPPPPPPP"
    brought(office, plan)
    assert owed(office, "101") == 255_000


def test_the_fee_is_the_sheets_own_where_most_agree(office: Office, tmp_path: Path) -> None:
    """In 2025 it cost 70.000; the X of that month is worth what the others paid, not today's fee."""
    with_members(office, tmp_path)
    rows = [[101, "", 1234567, 70_000, *NOTHING[1:]], [103, "Ríos Juan", "", 70_000, *NOTHING[1:]]]
    rows.append([102, "Peña Ñandutí", "", "X", *NOTHING[1:]])
    plan = months(office, months_book(tmp_path / "c.xlsx", rows))
    assert plan.rows[2].payments[0].amount == 70_000


def test_without_any_fee_the_amount_is_asked(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path, plan=False)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, *["X"] * 12]])
    with pytest.raises(Refused, match=r"months\.no_fee"):
        months(office, path)
    plan = months(office, path, amount=FEE)
    assert plan.dues is not None
    assert plan.dues.plan_id is None
    brought(office, plan)
    assert brought(office, months(office, path)).batch is None


def test_line_numbers_are_not_member_numbers(office: Office, tmp_path: Path) -> None:
    text = "Nº;Nombre;C.I.\r\n" + "".join(
        f"{n};Socio Número{chr(96 + n)} Prueba{chr(96 + n)};\r\n" for n in range(1, 7)
    )
    with_members(office, tmp_path, text)
    rows = [
        [at, f"Socio Número{chr(96 + n)} Prueba{chr(96 + n)}", "", *NOTHING]
        for at, n in enumerate((3, 1, 2, 6, 5, 4), 1)
    ]
    plan = months(office, months_book(tmp_path / "c.xlsx", rows))
    assert [row.member.number for row in plan.rows if row.member] == ["3", "1", "2", "6", "5", "4"]
    assert "months.numbers_are_lines" in [notice.code for notice in plan.notices]


def test_who_is_not_in_the_register_stays_out_and_the_others_go_in(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, *["X"] * 12], ["", "Nadie Conocido", "", *["X"] * 12]])
    plan = months(office, path)
    assert [row.kind for row in plan.rows] == ["new", "problem"]
    assert codes(plan) == ["people.unknown"]
    assert brought(office, plan).new == 1


@pytest.mark.parametrize(
    "titles",
    [
        [f"{month}-25" for month in MONTHS],
        [f"{at:02d}/2025" for at in range(1, 13)],
        [date(2025, at, 1) for at in range(1, 13)],
        [f"Cuota {month.title()} 2025" for month in MONTHS],
    ],
)
def test_months_are_known_by_many_titles(office: Office, tmp_path: Path, titles: list[object]) -> None:
    with_members(office, tmp_path)
    book = openpyxl.Workbook()
    book.active.append(["Socio", "CI", *titles])
    book.active.append(["María González Benítez", 1234567, *["X"] * 12])
    book.save(tmp_path / "planilla.xlsx")
    plan = months(office, tmp_path / "planilla.xlsx")
    assert [str(period) for period in plan.periods] == [f"2025-{at:02d}" for at in range(1, 13)]


def test_numbered_months_and_a_year_only_the_person_knows(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    path = tmp_path / "planilla.csv"
    path.write_text(
        "Nombre;1;2;3;4;5;6;7;8;9;10;11;12\r\nMaría González Benítez;x;x;x;x;x;x;x;x;x;x;x;x\r\n", encoding="utf-8"
    )
    with pytest.raises(Refused, match=r"months\.year_unknown"):
        months(office, path)
    assert kinds(months(office, path, year=2025)) == "P" * 12


def test_two_years_side_by_side(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Nº", "Socio", 2024, *[None] * 11, 2025])
    sheet.append([None, None, *MONTHS, *MONTHS])
    sheet.append([101, "María González Benítez", *["X"] * 24])
    sheet.merge_cells("C1:N1")
    sheet.merge_cells("O1:Z1")
    book.save(tmp_path / "dos.xlsx")
    plan = months(office, tmp_path / "dos.xlsx")
    assert (str(plan.periods[0]), str(plan.periods[-1]), len(plan.periods)) == ("2024-01", "2025-12", 24)


def test_a_plan_is_not_written_after_something_else_was(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    one = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, *["X"] * 12]])
    first, second = months(office, one), months(office, one)
    brought(office, first)
    with pytest.raises(Refused, match=r"past\.stale"):
        brought(office, second)


def test_each_category_pays_its_own_fee(office: Office, tmp_path: Path) -> None:
    """Adherents have a plan of theirs: the month is charged with it, so no run charges it again."""
    text = "Nº;Nombre;Categoría\r\n1;Ana Paz;Activo\r\n2;Luis Gil;Adherente\r\n"
    with_members(office, tmp_path, text)
    category = office.read(lambda reader: reader.value("SELECT id FROM member_category WHERE name = 'Adherente'"))
    own = office.run(add_plan, "Cuota de adherentes", 40_000, "monthly", category).value
    rows = [["1", "Ana Paz", "", "X", *["-"] * 9, None, "-"], ["2", "Luis Gil", "", "X", *["-"] * 9, None, "-"]]
    plan = months(office, months_book(tmp_path / "c.xlsx", rows, title="CUOTAS"))
    assert [row.payments[0].amount for row in plan.rows] == [FEE, 40_000]
    brought(office, plan)
    assert office.run(charge_period, own, "2025-11", office.clock.today()).value.charged == 0
    assert brought(office, months(office, tmp_path / "c.xlsx")).batch is None


def test_what_should_be_known_of_the_file_is_said(office: Office, tmp_path: Path) -> None:
    """Three members are not in the sheet, Excel colours it by a rule, and the second time it has come in already."""
    with_members(office, tmp_path)
    path = months_book(tmp_path / "c.xlsx", [[101, "", 1234567, *["X"] * 12]])
    book = openpyxl.load_workbook(path)
    book.active.conditional_formatting.add("D5:O5", CellIsRule(operator="equal", formula=["0"]))
    book.save(path)
    first = months(office, path)
    assert [notice.code for notice in first.notices] == ["months.colours_by_rule", "people.absent"]
    assert first.notices[-1].params["count"] == 3
    brought(office, first)
    assert "past.same_file" in [notice.code for notice in months(office, path).notices]


def test_the_statement_says_that_a_payment_is_of_an_old_book(office: Office, tmp_path: Path) -> None:
    with_members(office, tmp_path)
    brought(office, months(office, months_book(tmp_path / "c.xlsx", [[101, "", 1234567, "X", *["-"] * 11]])))
    lines = office.read(statement, office.read(resolve_member, "101"))
    assert [line.kind for line in lines] == ["dues", "past_payment"]
    assert movement_text("PY", "past_payment", method="efectivo") == "Pago anterior, según registro previo (efectivo)"
