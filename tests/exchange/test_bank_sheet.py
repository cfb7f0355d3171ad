"""Lists of movements as banks of three countries send them: any columns, any signs, newest first or last."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from app.exchange.bank_sheet import BankSheet, guess_columns, is_untitled, open_bank, read_bank_sheet, recognise_bank
from app.exchange.bank_sheet.cells import signed_amount
from app.models.base.errors import Problem, Refused
from app.models.base.values.money import format_number

TODAY = date(2026, 11, 21)


def read(path: Path, country: str = "PY", currency: str = "PYG", chosen: dict[str, str] | None = None) -> BankSheet:
    table = open_bank(path, TODAY, lambda title: (chosen or {}).get(title) or recognise_bank(title))
    rows = list(table.rows())
    columns = guess_columns(table.headers, rows, country, currency, TODAY, chosen)
    return read_bank_sheet(rows, columns, currency, TODAY)


def csv_of(tmp_path: Path, *lines: str) -> Path:
    path = tmp_path / "extracto.csv"
    path.write_text("\n".join(lines) + "\n", encoding="cp1252")
    return path


def said(sheet: BankSheet) -> list[tuple[str, int]]:
    return [(line.day.strftime("%d/%m"), line.amount) for line in sheet.lines]


def test_asuncion_debit_and_credit_newest_first_under_a_letterhead(tmp_path: Path) -> None:
    sheet = read(
        csv_of(
            tmp_path,
            "BANCO DEL SUR S.A.;;;;;",
            "Cuenta corriente 12-345;;;;;",
            "Fecha;Descripción;Nº de comprobante;Débito;Crédito;Saldo",
            "20/11/2026;COMISION TRANSFERENCIA;991;11.000;;1.234.000",
            "19/11/2026;TRF VERA ANA;990;;85.000;1.245.000",
            "18/11/2026;DEPOSITO EN EFECTIVO;989;;160.000;1.160.000",
            ";SALDO ANTERIOR;;;;1.000.000",
            ";TOTALES;;11.000;245.000;",
        )
    )
    assert said(sheet) == [("18/11", 160_000), ("19/11", 85_000), ("20/11", -11_000)]
    assert (sheet.lines[1].description, sheet.lines[1].reference) == ("TRF VERA ANA", "990")
    assert (sheet.closing_balance, sheet.problems, sheet.breaks) == (1_234_000, (), ())


def test_santiago_charges_and_abonos_as_numbers_of_a_workbook(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Cartola histórica"])
    sheet.append(["Fecha", "Glosa", "N° Documento", "Cargos (CLP)", "Abonos (CLP)", "Saldo"])
    sheet.append([date(2026, 11, 3), "TRANSF DE ANA VERA", 1234567.0, None, 15000, 115000])
    sheet.append([date(2026, 11, 4), "COMISION MANTENCION", None, 2500.0, None, 112500])
    path = tmp_path / "cartola.xlsx"
    book.save(path)
    found = read(path, "CL", "CLP")
    assert said(found) == [("03/11", 15_000), ("04/11", -2_500)]
    assert found.lines[0].reference == "1234567"
    assert found.closing_balance == 112_500


def test_mexico_one_signed_column_with_cents_and_points(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha,Concepto,Clave de rastreo,Importe,Saldo",
            '05/11/2026,SPEI RECIBIDO,MX01,"1,234.56","11,234.56"',
            '06/11/2026,COMISION,MX02,(500.00),"10,734.56"',
            '06/11/2026,IVA COMISION,MX03,80.00-,"10,654.56"',
        ),
        "MX",
        "MXN",
    )
    assert said(found) == [("05/11", 123_456), ("06/11", -50_000), ("06/11", -8_000)]
    assert found.closing_balance == 1_065_456


def test_a_sign_of_its_own_a_payer_and_a_text_that_goes_on(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha mov.;Concepto;Ordenante;D/C;Monto (Gs.)",
            "2026-11-03;TRANSFERENCIA;VERA ANA;C;85.000",
            ";cuota octubre;;;",
            "2026-11-04;COMISION;;D;11.000",
        )
    )
    assert said(found) == [("03/11", 85_000), ("04/11", -11_000)]
    assert found.lines[0].description == "TRANSFERENCIA · VERA ANA cuota octubre"


def test_amounts_without_a_sign_take_it_from_the_balance(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha;Movimiento;Importe;Saldo",
            "03/11/2026;Depósito;85.000;185.000",
            "04/11/2026;Débito aut.;11.000;174.000",
            "05/11/2026;Depósito;6.000;180.000",
        )
    )
    assert [line.amount for line in found.lines] == [85_000, -11_000, 6_000]


def test_and_the_first_one_from_the_balance_that_was_carried(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha;Movimiento;Importe;Saldo",
            ";SALDO ANTERIOR;;100.000",
            "03/11/2026;Cheque;15.000;85.000",
            "04/11/2026;Depósito;11.000;96.000",
        )
    )
    assert [line.amount for line in found.lines] == [-15_000, 11_000]


def test_untitled_columns_are_told_by_what_stands_in_them(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha;X1;X2;X3",
            "03/11/2026;Transferencia de Ana Vera;85.000;185.000",
            "04/11/2026;Comisión;-11.000;174.000",
            "05/11/2026;Depósito;6.000;180.000",
        )
    )
    assert (found.lines[0].description, found.lines[0].amount) == ("Transferencia de Ana Vera", 85_000)
    assert found.closing_balance == 180_000


def test_rows_that_cannot_be_read_are_said_and_the_others_come_in(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha;Descripción;Importe;Saldo",
            "31/02/2026;No existe;85.000;",
            "03/11/2026;Con céntimos;85.000,50;",
            "25/12/2026;Por venir;1.000;",
            "04/11/2026;Bueno;1.000;",
            "05/11/2026;Sin monto;;",
        )
    )
    assert said(found) == [("04/11", 1_000)]
    assert [problems[0].code for _, problems in found.problems] == [
        "date.impossible", "amount.no_cents", "bank.in_future",
    ]  # fmt: skip


def test_a_missing_row_shows_in_the_banks_own_balance(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "Fecha;Descripción;Importe;Saldo",
            "03/11/2026;Uno;1.000;101.000",
            "05/11/2026;Tres;1.000;103.000",
            "06/11/2026;Cuatro;1.000;104.000",
        )
    )
    assert found.breaks == (3,)


def test_somebody_says_which_column_is_what(tmp_path: Path) -> None:
    path = csv_of(tmp_path, "Fecha;Texto;Bruto;Neto", "03/11/2026;Uno;1.000;900", "04/11/2026;Dos;2.000;1.900")
    with pytest.raises(Refused) as refusal:
        read(path)
    assert refusal.value.code == "bank.column_missing"
    assert [line.amount for line in read(path, chosen={"Neto": "amount"}).lines] == [900, 1_900]


def columns_of(path: Path, country: str = "PY", currency: str = "PYG") -> dict[str, str]:
    table = open_bank(path, TODAY, recognise_bank)
    assert is_untitled(table)
    return dict(guess_columns(table.headers, list(table.rows()), country, currency, TODAY).titles)


@pytest.mark.parametrize(
    ("lines", "columns"),
    [
        (  # Asunción: out and in beside the balance, the number of the paper, DEPOSITO which is also a title
            [
                "18/11/2026;990;DEPOSITO;;100.000;100.000",
                "19/11/2026;991;COMISION;11.000;;89.000",
                "20/11/2026;992;DEPOSITO;;85.000;174.000",
            ],
            {"A": "date", "B": "reference", "C": "description", "D": "debit", "E": "credit", "F": "balance"},
        ),
        (  # the newest first, no balance, the sign in the amount
            ["20/11/2026;-11.000;COMISION MENSUAL;0992", "19/11/2026;85.000;TRF VERA ANA;0991"],
            {"A": "date", "B": "amount", "C": "description", "D": "reference"},
        ),
        (  # D and C, and two days: of the movement and by which the bank counts
            ["19/11/2026,20/11/2026,TRF VERA,C,85.000", "20/11/2026,20/11/2026,COMISION,D,11.000"],
            {"A": "date", "C": "description", "D": "side", "E": "amount"},
        ),
        (  # what left stands right of what came: the words of its rows tell
            ["19/11/2026;TRF VERA;85.000;", "20/11/2026;COMISION;;11.000", "20/11/2026;IVA S/COMISION;;1.100"],
            {"A": "date", "B": "description", "C": "credit", "D": "debit"},
        ),
        (  # amounts without a sign take it from the balance
            ["01/11/2026|Cheque 12|15.000|85.000", "02/11/2026|Depósito|6.000|91.000", "03/11/2026|Pago|1.000|90.000"],
            {"A": "date", "B": "description", "C": "amount", "D": "balance"},
        ),
    ],
)
def test_a_file_without_titles_is_told_by_what_stands_in_it(
    tmp_path: Path, lines: list[str], columns: dict[str, str]
) -> None:
    path = csv_of(tmp_path, *lines)
    assert columns_of(path) == columns
    assert len(read(path).lines) == len(lines)


def test_letterhead_and_sums_around_rows_without_titles_are_no_movements(tmp_path: Path) -> None:
    found = read(
        csv_of(
            tmp_path,
            "BANCO DEL SUR S.A.;;;",
            "Cuenta corriente 12-345;;;",
            "01/11/2026;Depósito;6.000;106.000",
            "02/11/2026;Cheque;15.000;91.000",
            "03/11/2026;Depósito;1.000;92.000",
            ";SALDO AL 03/11;;92.000",
        )
    )
    assert said(found) == [("01/11", 6_000), ("02/11", -15_000), ("03/11", 1_000)]
    assert (found.closing_balance, found.problems) == (92_000, ())


def test_a_workbook_without_titles_in_mexico(tmp_path: Path) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([date(2026, 11, 5), "SPEI RECIBIDO", 1_234.56, None, 11_234.56])
    sheet.append([date(2026, 11, 6), "COMISION", None, 500, 10_734.56])
    sheet.append([date(2026, 11, 6), "IVA COMISION", None, 80.00, 10_654.56])
    path = tmp_path / "movimientos.xlsx"
    book.save(path)
    assert columns_of(path, "MX", "MXN") == {
        **{"A": "date", "B": "description", "C": "credit", "D": "debit", "E": "balance"}
    }
    found = read(path, "MX", "MXN")
    assert said(found) == [("05/11", 123_456), ("06/11", -50_000), ("06/11", -8_000)]


def test_two_columns_that_may_both_be_the_amount_are_asked_with_what_stands_in_them(tmp_path: Path) -> None:
    path = csv_of(tmp_path, "03/11/2026;Uno;1.000;900", "04/11/2026;Dos;2.000;1.900")
    with pytest.raises(Refused) as refusal:
        read(path)
    assert refusal.value.problem.params["columns"] == "A (03/11/2026), B (Uno), C (1.000), D (900)"
    assert [line.amount for line in read(path, chosen={"D": "amount", "C": ""}).lines] == [900, 1_900]


def test_american_days_only_where_no_other_order_can_be(tmp_path: Path) -> None:
    found = read(csv_of(tmp_path, "Fecha;Detalle;Monto", "11/03/2026;Uno;1.000", "11/19/2026;Dos;2.000"))
    assert said(found) == [("03/11", 1_000), ("19/11", 2_000)]


@pytest.mark.parametrize(
    "text", ["-500", "500-", "(500)", "500 DB", "500 D", "Gs. -500", "-Gs. 500", "− 500", "(Gs. 500)"]
)
def test_all_the_ways_to_write_that_money_left(text: str) -> None:
    assert signed_amount(text, "PYG", ",") == -500


@pytest.mark.parametrize("text", ["500", "+500", "500 CR", "Gs. 500", "500.-", "₲ 500"])
def test_and_that_it_came(text: str) -> None:
    assert signed_amount(text, "PYG", ",") == 500


@pytest.mark.parametrize("cell", ["", None, "-", "—", " $ - "])
def test_nothing_is_nothing(cell: str | None) -> None:
    assert signed_amount(cell, "PYG", ",") is None


@pytest.mark.parametrize("cell", ["abc", "1.5", 0.5, date(2026, 1, 1), float("nan")])
def test_what_is_no_amount_is_said(cell: object) -> None:
    assert isinstance(signed_amount(cell, "PYG", ","), Problem)  # type: ignore[arg-type]


@given(st.integers(-(10**12), 10**12), st.sampled_from([("PY", "PYG", ","), ("MX", "MXN", ".")]))
def test_an_amount_is_read_as_it_is_written(amount: int, place: tuple[str, str, str]) -> None:
    country, code, decimal = place
    shown = format_number(abs(amount), code, country)
    for text in (shown, f"${shown}") if country == "MX" else (shown, f"Gs. {shown}"):
        for negative in (f"-{text}", f"{text}-", f"({text})"):
            assert signed_amount(negative if amount < 0 else text, code, decimal) == amount  # type: ignore[arg-type]
