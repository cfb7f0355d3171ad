"""The funder's filled workbook in a program of others: values, days and the formulas of the funder."""

from __future__ import annotations

import csv
import subprocess
from pathlib import Path

import pytest

from app.jobs.agreements.template import fill_template, keep_template
from app.office import Office
from tests.jobs.test_project_folder import funders_book, project

__all__ = ["project"]

AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
"""Commas, quotes, UTF-8, from the first row on, every cell as the screen shows it."""


@pytest.mark.needs("soffice")
def test_another_program_shows_values_and_days_and_reckons_the_funders_formulas(
    office: Office,
    project: int,
    tmp_path: Path,
) -> None:
    keep_template(office, project, funders_book(tmp_path / "planilla.xlsx"), "Planilla", columns={"F": "state"})
    fill_template(office, project, tmp_path / "llena.xlsx")
    command = ["soffice", "--headless", f"-env:UserInstallation={(tmp_path / 'perfil').as_uri()}"]
    command += ["--convert-to", AS_SHOWN, "--outdir", str(tmp_path), str(tmp_path / "llena.xlsx")]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    rows = list(csv.reader((tmp_path / "llena.csv").read_text(encoding="utf-8").splitlines()))
    shown = [(row[0], row[1], row[3], row[4], row[6]) for row in rows[4:7]]
    assert shown == [
        ("1", "05/05/2026", "Imprenta", "$900,000", "990000"),
        ("2", "05/05/2026", "Imprenta", "$100,000", "110000"),
        ("3", "05/05/2026", "Imprenta", "$300,000", "330000"),
    ]
    assert rows[14][3:5] == ["TOTAL", "1300000"]
