"""What a spreadsheet is, by its titles and the words above them: the seven workbooks every guild keeps."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.dues_sheet.cells import CellReader, decide_numbers
from app.exchange.dues_sheet.kinds import kind_of_table, recognise_any
from app.exchange.dues_sheet.periods import periods_in
from app.exchange.dues_sheet.titles import month_of
from app.exchange.members_sheet import ReadingRules
from app.exchange.tabular import open_table
from app.models.base.values.dates import Period

RULES = ReadingRules("PY", "PYG", ",", date(2026, 11, 21))
MARCH = Period(2025, 3)


def kind(folder: Path, text: str, name: str = "planilla.csv") -> str:
    path = folder / name
    path.write_text(text.replace("\n", "\r\n"), encoding="utf-8")
    return kind_of_table(open_table(path, recognise=recognise_any))


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("Nº;Apellidos y Nombres;C.I.;Rubro;Celular;Fecha de ingreso;Debe\n1;A;1;x;0981;1/1/20;0", "p.csv", "members"),
        ("Nº;Socio;Ene;Feb;Mar;Abr;Total;Debe\n1;A;x;x;;;;", "p.csv", "months"),
        ("Socio;01/2025;02/2025;03/2025\nA;x;x;x", "p.csv", "months"),
        ("Socio;1;2;3;4;5;6;7;8;9;10;11;12\nA;x;x;x;;;;;;;;;", "p.csv", "months"),
        ("Nº;Fecha;Socio;Concepto;Importe;Forma;Anulado\n1;1/1/25;A;Cuota;85000;;", "p.csv", "receipts"),
        ("Recibo Nº;Fecha;Recibí de;Monto\n1;1/1/25;A;85000", "p.csv", "receipts"),
        ("Nº;Fecha;Nombre;Total\n1;1/1/25;A;85000", "RECIBOS 2025.csv", "receipts"),
        ("Fecha;Concepto;Comprobante;Ingreso;Egreso;Saldo\n1/1/25;Luz;;;5;", "p.csv", "cash"),
        ("Nº stand;Expositor;Rubro;Celular;Pagó;Saldo\n1;A;x;0981;;", "p.csv", "fair"),
        ("Nº;Nombre;C.I.;Firma\n1;A;1;", "p.csv", "attendance"),
        ("ASISTENCIA ASAMBLEA 28/03/2025;;\nNº;Nombre;C.I.\n1;A;1", "p.csv", "attendance"),
    ],
)
def test_each_workbook_is_told_from_the_others(tmp_path: Path, text: str, name: str, expected: str) -> None:
    assert kind(tmp_path, text + "\n", name) == expected


@pytest.mark.parametrize(
    ("title", "month"),
    [
        ("ENE", (None, 1)), ("Setiembre", (None, 9)), ("dic-24", (2024, 12)), ("Cuota Mayo 2025", (2025, 5)),
        ("07/2025", (2025, 7)), ("2025-08-01 00:00:00", (2025, 8)), ("Mar.", (None, 3)), ("JUL '25", (2025, 7)),
        ("Marca", None), ("Total", None), ("Fecha", None), ("C.I.", None), ("31/12/2025", None), ("Ene Feb", None),
    ],
)  # fmt: skip
def test_titles_that_are_months(title: str, month: tuple[int | None, int] | None) -> None:
    assert month_of(title) == month


@pytest.mark.parametrize(
    ("cell", "said", "amount", "receipt"),
    [
        ("X", "paid", None, ""), ("✓", "paid", None, ""), ("Pagó", "paid", None, ""), ("DEBE", "owed", None, ""),
        ("exo.", "exempt", None, ""), ("--", "exempt", None, ""), ("85.000", "amount", 85_000, ""),
        ("Gs. 85.000.-", "amount", 85_000, ""), (85000.0, "amount", 85_000, ""), (0, "blank", None, ""),
        ("R. 4513", "paid", None, "4513"), ("Rec Nº 0045", "paid", None, "45"), ("#77", "paid", None, "77"),
        ("85.000 (4513)", "amount", 85_000, "4513"), ("85000/R4513", "amount", 85_000, "4513"),
        (True, "paid", None, ""), ("85.000 transf 15/4", "amount", 85_000, ""), ("pagó 12/03", "paid", None, ""),
        ("giro tigo", "paid", None, ""), ("85.000\n(4513)", "amount", 85_000, "4513"), ("x R 45", "paid", None, "45"),
        ("P", "mark", None, ""), ("50.000+35.000", "problem", None, ""), ("no vino", "mark", None, ""),
        ("Gs. 50.000 efectivo", "amount", 50_000, ""), ("transf. 12/3/25 rec 88", "paid", None, "88"),
        ("  ", "blank", None, ""), ("85,5 mil", "problem", None, ""), ("kq", "mark", None, ""),
    ],
)  # fmt: skip
def test_what_a_cell_says(cell: object, said: str, amount: int | None, receipt: str) -> None:
    found = CellReader(RULES, "amount").read(cell, MARCH)  # type: ignore[arg-type]
    assert (found.kind, found.amount, found.receipt) == (said, amount, receipt)


def test_a_cell_may_say_how_and_when_it_was_paid() -> None:
    found = CellReader(RULES, "amount").read("85.000 transf. 15/4", MARCH)
    assert (found.method, found.day) == ("transfer", date(2025, 4, 15))
    assert CellReader(RULES, "amount").read("5/1", Period(2025, 12)).day == date(2026, 1, 5)


def test_a_day_without_a_year_is_of_the_year_of_its_column() -> None:
    assert CellReader(RULES, "amount").read("5/4", Period(2024, 3)).day == date(2024, 4, 5)
    assert CellReader(RULES, "amount").read("31/2", MARCH).kind == "problem"


@given(st.one_of(st.text(max_size=30), st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans()))
def test_no_cell_stops_the_reading(cell: object) -> None:
    for numbers in ("amount", "receipt"):
        found = CellReader(RULES, numbers).read(cell, MARCH)  # type: ignore[arg-type]
        assert found.kind in ("blank", "paid", "owed", "exempt", "amount", "mark", "problem")
        assert found.amount is None or found.amount > 0


@pytest.mark.parametrize(
    ("cells", "fee", "expected"),
    [
        ([85_000, 85_000, "85000", 170_000], 0, "amount"),
        ([501, 502, 503, 507, "0519"], 0, "receipt"),
        ([501, 502, 503], 85_000, "receipt"),
        ([20_000, 35_000, 50_000, 60_000], 0, "amount"),
        ([42_500, 85_000], 85_000, "amount"),
        ([], 0, "amount"),
    ],
)
def test_numbers_are_amounts_or_receipts(cells: list[object], fee: int, expected: str) -> None:
    assert decide_numbers(cells, "PYG", fee) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("Cuota enero 2025", "2025-01"), ("cuotas ene-feb-mar", "2025-01 2025-02 2025-03"),
        ("Cuota social marzo a mayo 2024", "2024-03 2024-04 2024-05"),
        ("cuota 03/2025 al 05/2025", "2025-03 2025-04 2025-05"),
        ("dic 2024 a feb 2025", "2024-12 2025-01 2025-02"), ("Cuotas ene y feb", "2025-01 2025-02"),
        ("Aporte fiesta", ""), ("", ""), ("Cuota 13/2025", ""),
    ],
)  # fmt: skip
def test_the_months_of_a_concept(text: str, periods: str) -> None:
    assert " ".join(str(period) for period in periods_in(text, date(2025, 6, 10))) == periods


def test_december_on_a_receipt_of_january_is_last_december() -> None:
    assert periods_in("Cuota diciembre", date(2025, 1, 10)) == [Period(2024, 12)]
    assert periods_in("Cuota diciembre", date(2025, 6, 10)) == [Period(2025, 12)]
