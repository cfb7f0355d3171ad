"""The figures of a year on paper and as a sheet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from app.jobs.new_office import NewOffice, new_office
from app.jobs.year_figures import save_year, year_bytes
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office


@pytest.fixture(params=["PY", "CL", "MX"])
def office(request: pytest.FixtureRequest, tmp_path: Path) -> Office:
    path = tmp_path / "g.gremial"
    new_office(path, NewOffice(name="Gremio", country=request.param))
    with Office.open(path) as made:
        for name in ("Ana Paz", "Zulma Ríos"):
            made.run(add_member, MemberDraft(PartyDraft("person", name), joined_on=date(2020, 1, 5)))
        made.run(change_status, 1, "resigned", date(2025, 6, 1), "Se muda")
        yield made


def test_the_paper_has_totals_and_nobody(office: Office) -> None:
    document = pypdfium2.PdfDocument(year_bytes(office, 2025))
    text = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert "Memoria 2025" in text
    assert "por renuncia" in text
    assert text.index("constan hoy") < text.index(", al 31/12/2025")  # never alone on a last page
    assert "Ana" not in text


def test_the_sheet_has_every_figure(office: Office, tmp_path: Path) -> None:
    out = tmp_path / "memoria.csv"
    save_year(office, 2025, out)
    lines = out.read_text(encoding="utf-8-sig").splitlines()
    assert any(line.endswith("31/12/2024;2") for line in lines)
    assert any(line.endswith("31/12/2025;1") for line in lines)
    with pytest.raises(Refused):
        save_year(office, 2025, tmp_path / "memoria.doc")
