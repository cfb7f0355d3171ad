"""The yearly report of advocacy tells what was spent, and out of which income of the same funds."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from app.jobs.agreements.advocacy import save_advocacy
from app.models.agreements.vouchers import tag_advocacy
from app.models.dues.orders import Income, PaidBy, ReceiptOrder
from app.models.dues.receiving import receive
from app.office import Office
from tests.models.agreements.test_projects import spend


def rows_of(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))


def test_the_report_of_a_year_tells_where_the_money_came_from(office: Office, tmp_path: Path) -> None:
    part = spend(office, 900_000)
    given = Income("donation", "Rifa", 2_000_000)
    office.run(receive, ReceiptOrder("cash", date(2026, 4, 1), income=given, payer=PaidBy(name="Una vecina")))
    out = tmp_path / "incidencia.csv"
    assert save_advocacy(office, 2026, out) == 0
    assert len(rows_of(out)) == 1  # nothing was spent on it: whose money came is nobody's business
    office.run(tag_advocacy, part, 400_000, None, None, "Audiencia")
    assert save_advocacy(office, 2026, out) == 1
    _head, came, spent = rows_of(out)
    assert (came[0], came[1], came[4], came[6]) == ("Ingreso del fondo", "Fondo general", "Donaciones", "2000000")
    assert (spent[0], spent[2], spent[6], spent[7]) == ("Gasto de incidencia", "05/05/2026", "400000", "Audiencia")
    assert save_advocacy(office, 2025, out) == 0
