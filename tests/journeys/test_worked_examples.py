"""Three offices whose sums were done by hand, in guaraníes, in pesos by UTM and in Mexican pesos with centavos."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from unittest import mock

import pytest

from app.models.base.database import Clock
from app.models.dues.receipt_queries import receipt_ids, stored_receipt
from app.office import Office
from tests.cli.conftest import typed

On = Callable[..., Any]


@pytest.fixture
def office_in(tmp_path: Path) -> Callable[[str], On]:
    """A new office of a country; it is then told the day and the words that are typed on it."""

    def make(country: str) -> On:
        file = tmp_path / f"{country}.gremial"

        def on(day: date, *words: str | Path, code: int = 0) -> Any:
            noon = datetime(day.year, day.month, day.day, 15, tzinfo=UTC)
            with mock.patch("app.office.file.Clock", return_value=Clock(lambda: noon)):
                said = typed("--office", file, *words, "--json")
            assert said.code == code, (words, said.out, said.err)
            return said.json

        with mock.patch("app.office.file.Clock", return_value=Clock(lambda: datetime(2026, 9, 1, 15, tzinfo=UTC))):
            made = typed("new", file, "--name", "Gremio de Prueba", "--country", country, "--first-receipt", "1")
        assert made.code == 0, made.err
        return on

    return make


def balances(on: On, day: date) -> dict[str, int]:
    return {row["number"]: row["balance"] for row in on(day, "members", "list")}


def words_of(path: Path) -> list[str]:
    with Office.look(path) as office:
        return [office.read(stored_receipt, one).content["words"] for one in reversed(office.read(receipt_ids))]


def test_a_quarter_in_guaranies(office_in: Callable[[str], On], tmp_path: Path) -> None:
    """50.000 a month; half of it for Blas by a resolution; an extraordinary due of 20.000 for the fund "Festejo".

    October and November: Ana 2 × 50.000 = 100.000, Blas 2 × 25.000 = 50.000, Carla 100.000; each + 20.000 for the fund.
    Ana pays 70.000: October, and of what falls due next 20.000; she owes 120.000 − 70.000 = 50.000.
    Blas pays 100.000: 70.000 settle everything, 30.000 stay on account. Carla's receipt of 120.000 is void.
    Cash: 70.000 + 100.000 + 120.000 − 120.000 = 170.000; 15.000 for balloons = 155.000; 100.000 to the bank = 55.000.
    Fund: 20.000 of Blas + 20.000 of Ana (of two dues of one day it is asked first) − 15.000 = 25.000.
    """
    on = office_in("PY")
    october, november = date(2026, 10, 1), date(2026, 11, 2)
    for number, name in (("1", "Ana Vera"), ("2", "Blas Ríos"), ("3", "Carla Ortiz")):
        on(october, "members", "add", "--name", name, "--number", number)
    on(october, "dues", "plan", "add", "Cuota", "--amount", "50000", "--period", "monthly")
    on(
        october,
        "dues",
        "allow",
        "--member",
        "2",
        "--percent",
        "50",
        "--plan",
        "Cuota",
        "--since",
        "2026-10-01",
        "--reason",
        "Enfermedad",
        "--act",
        "Acta 9/2026",
    )
    on(october, "funds", "add", "Festejo", "--purpose", "El aniversario")
    on(october, "dues", "charge", "--plan", "Cuota", "--period", "2026-10")
    on(november, "dues", "charge", "--plan", "Cuota", "--period", "2026-11")
    on(november, "dues", "plan", "add", "Aporte al festejo", "--amount", "20000", "--period", "once")
    on(
        november,
        "dues",
        "plan",
        "set",
        "Aporte al festejo",
        "--kind",
        "extraordinary",
        "--fund",
        "Festejo",
        "--act",
        "Acta 11/2026",
    )
    on(november, "dues", "charge", "--plan", "Aporte al festejo")
    assert balances(on, november) == {"1": 120_000, "2": 70_000, "3": 120_000}
    day = date(2026, 11, 21)
    on(day, "dues", "pay", "--member", "1", "--amount", "70000", "--method", "cash")
    on(day, "dues", "pay", "--member", "2", "--amount", "100000", "--method", "cash")
    wrong = on(day, "dues", "pay", "--member", "3", "--amount", "120000", "--method", "cash")
    on(day, "receipts", "void", wrong["receipt"], "--reason", "El cheque era de otro")
    assert balances(on, day) == {"1": 50_000, "2": -30_000, "3": 120_000}
    on(
        day,
        "expenses",
        "add",
        "--supplier",
        "Cotillón",
        "--concept",
        "Globos",
        "--total",
        "15000",
        "--part",
        "Festejos=15000@Festejo",
        "--account",
        "Caja",
    )
    on(day, "cash", "move", "--from", "Caja", "--to", "Banco", "--amount", "100000")
    held = {one["name"]: one["balance"] for one in on(day, "cash", "accounts")}
    assert (held["Caja"], held["Banco"]) == (55_000, 100_000)
    fund = on(day, "funds", "list")[0]
    assert (fund["fund"]["received"], fund["fund"]["spent"], fund["balance"]) == (40_000, 15_000, 25_000)
    assert words_of(tmp_path / "PY.gremial") == [
        *("Guaraníes setenta mil", "Guaraníes cien mil", "Guaraníes ciento veinte mil"),
    ]
    on(day, "check")


def test_a_quarter_in_pesos_by_utm(office_in: Callable[[str], On], tmp_path: Path) -> None:
    """Half a UTM a month, the share of the month for who joins; 2 % of what is open after 30 days.

    October: 69.542 × 0,5 = 34.771. November: 69.890 × 0,5 = 34.945; who joined on the 16th pays 15 of 30 days:
    34.945 × 15 / 30 = 17.472,5. December: 70.309 × 0,5 = 35.154,5, half a peso up: 35.155.
    On 1 December October is 31 days late: 34.771 × 2 % = 695,42, so 695.
    The old one owes 34.771 + 34.945 + 35.155 + 695 = 105.566 and pays 70.000: 35.566 stay open.
    """
    on = office_in("CL")
    october, november, december = date(2026, 10, 1), date(2026, 11, 16), date(2026, 12, 1)
    on(october, "members", "add", "--name", "Panadería Austral SpA", "--number", "1", "--joined", "2020-03-01")
    on(october, "members", "add", "--name", "Ferretería Nahuel Ltda.", "--number", "2", "--joined", "2026-11-16")
    on(october, "dues", "plan", "add", "Cuota", "--amount", "5000", "--period", "monthly")
    on(
        october,
        "dues",
        "plan",
        "set",
        "Cuota",
        "--unit",
        "UTM",
        "--prorates",
        "yes",
        "--late",
        "30=2",
        "--article",
        "Art. 12",
    )
    on(october, "dues", "plan", "add", "Recargo", "--amount", "1", "--period", "once")
    on(october, "dues", "plan", "set", "Recargo", "--kind", "late_fee")
    for day, value in (("2026-10-01", "69542"), ("2026-11-01", "69890"), ("2026-12-01", "70309")):
        on(october, "dues", "index", "UTM", value, "--from", day, "--source", "SII")
    assert on(october, "dues", "charge", "--plan", "Cuota", "--period", "2026-10")["amount"] == 34_771
    assert on(november, "dues", "charge", "--plan", "Cuota", "--period", "2026-11")["amount"] == 34_945 + 17_473
    assert on(december, "dues", "charge", "--plan", "Cuota", "--period", "2026-12")["amount"] == 2 * 35_155
    fees = on(december, "dues", "late-fees", "--charge", "Recargo")["fees"]
    assert [(one["member"], one["amount"]) for one in fees] == [("1", 695)]
    assert balances(on, december) == {"1": 105_566, "2": 17_473 + 35_155}
    on(december, "dues", "pay", "--member", "1", "--amount", "70000", "--method", "transfer", "--reference", "8841")
    assert balances(on, december)["1"] == 35_566
    assert words_of(tmp_path / "CL.gremial") == ["setenta mil pesos"]
    on(december, "check")


def test_a_quarter_in_mexican_pesos(office_in: Callable[[str], On], tmp_path: Path) -> None:
    """$350.50 a month up to ten workers, $1,200.00 from eleven on; a twelfth part off who pays twelve months ahead.

    One month for the small one: 350.50, paid with 400.00: 49.50 stay on account.
    An invoice of 1,160.00 with 16 % IVA inside: 1,160.00 × 16 / 116 = 160.00 of tax.
    Bank: 400.00 + 1,200.00 − 1,160.00 = 440.00.
    """
    on = office_in("MX")
    october = date(2026, 10, 5)
    on(october, "members", "add", "--name", "Tlapalería del Golfo", "--number", "1")
    on(october, "members", "add", "--name", "Aceros Xalapa S.A. de C.V.", "--number", "2")
    on(october, "members", "size", "2", "--workers", "14", "--date", "2026-10-01")
    on(october, "members", "size", "1", "--workers", "3", "--date", "2026-10-01")
    on(october, "dues", "plan", "add", "Cuota", "--amount", "35050", "--period", "monthly")
    on(october, "dues", "plan", "set", "Cuota", "--basis", "workers", "--rate", "0=35050", "--rate", "11=120000")
    assert on(october, "dues", "charge", "--plan", "Cuota", "--period", "2026-10")["amount"] == 155_050
    on(october, "dues", "pay", "--member", "1", "--amount", "40000", "--method", "transfer", "--reference", "A1")
    on(october, "dues", "pay", "--member", "2", "--amount", "120000", "--method", "transfer", "--reference", "A2")
    assert balances(on, october) == {"1": -4_950, "2": 0}
    made = on(
        october, "expenses", "add", "--supplier", "Papelería", "--concept", "Papel", "--total", "116000", "--category",
        "Papelería", "--method", "transfer", "--account", "Banco", "--document", "cfdi", "--number", "F-1",
        "--tax", "16=116000",
    )  # fmt: skip
    held = {one["name"]: one["balance"] for one in on(october, "cash", "accounts")}
    assert held["Banco"] == 44_000
    sheet = tmp_path / "egresos.csv"
    on(october, "expenses", "export", "--out", sheet)
    assert "160.00" in sheet.read_text(encoding="utf-8-sig")
    assert made["total"] == 116_000
    assert words_of(tmp_path / "MX.gremial") == [
        *("cuatrocientos pesos 00/100 M.N.", "mil doscientos pesos 00/100 M.N."),
    ]
    on(october, "check")
