"""A list as CSV opens into columns in the spreadsheet of its country."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.jobs.papers import save_sheet
from app.models.base.values.money import Money


@pytest.mark.parametrize(
    ("country", "coin", "said"),
    [("MX", "MXN", "Concepto,Monto\nForo,1.50\n"), ("CL", "CLP", "Concepto;Monto\nForo;150\n")],
)
def test_cells_stand_apart_as_the_country_reads_them(tmp_path: Path, country: str, coin: str, said: str) -> None:
    save_sheet(tmp_path / "lista.csv", "Lista", ["Concepto", "Monto"], [["Foro", Money(150, coin)]], country)
    assert (tmp_path / "lista.csv").read_text(encoding="utf-8-sig") == said
