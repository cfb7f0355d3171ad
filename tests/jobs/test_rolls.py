"""The roll and the book of members as papers and sheets: the rule is printed, ids only when wished."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from app.jobs.rolls import roll_view, save_book, save_roll
from app.models.base.errors import Refused
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.dues.charging import add_plan, charge_period
from app.models.dues.rolls import RollRules, set_roll_rules
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.office import Office

ASSEMBLY, CUT_OFF = date(2026, 11, 20), date(2026, 10, 31)


@pytest.fixture
def guild(office: Office) -> Office:
    """Ana may vote; Bruno owes two months; Celia left in June; all with an id."""
    for number, name, ci in (("1", "Ana Vera", "1.234.567"), ("2", "Bruno Paredes", "2.345.678"), ("3", "Celia", "")):
        tax = parse_tax_id(ci, "PY").tax_id if ci else None
        draft = MemberDraft(PartyDraft("person", name, tax=tax), number=number, joined_on=date(2020, 1, 5))
        office.run(add_member, draft)
    ids = dict(office.read(lambda reader: reader.rows("SELECT number, id FROM member")))
    office.run(change_status, ids["3"], "resigned", date(2026, 6, 1), "")
    plan = office.run(add_plan, "Cuota social", 50_000, "monthly").value
    office.run(change_status, ids["1"], "suspended", date(2026, 8, 1), "")
    for period in ("2026-08", "2026-09"):
        office.run(charge_period, plan, period, date(2026, 9, 1))
    office.run(change_status, ids["1"], "reinstated", date(2026, 10, 1), "")
    office.run(set_roll_rules, RollRules(min_months=12, article="art. 14 del estatuto"))
    return office


def text_of(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def test_the_rule_is_printed_and_each_reason_is_said(guild: Office) -> None:
    view = roll_view(guild, ASSEMBLY, CUT_OFF)
    assert [entry.name for entry in view.entitled] == ["Ana Vera"]
    assert [(entry.name, entry.reason) for entry in view.barred] == [
        ("Bruno Paredes", "2 cuotas pendientes al 31/10/2026")
    ]
    assert view.rule.startswith("Según art. 14 del estatuto: categoría con derecho a voto; 12 meses de antigüedad")
    assert "Habilitados: 1. Con voz, sin voto: 1." in view.sums


def test_the_paper_has_no_ids_and_no_debts_unless_wished(guild: Office, tmp_path: Path) -> None:
    view = roll_view(guild, ASSEMBLY, CUT_OFF)
    save_roll(guild, view, tmp_path / "muro.pdf")
    save_roll(guild, view, tmp_path / "mesa.pdf", with_ids=True, with_barred=True)
    wall, desk = text_of(tmp_path / "muro.pdf"), text_of(tmp_path / "mesa.pdf")
    assert "Ana Vera" in wall
    assert "Firma" in wall
    assert not [word for word in ("Bruno", "1.234.567", "pendientes al 31/10/2026") if word in wall.split("Ana")[1]]
    assert "Con voz, sin voto" in desk
    assert "1.234.567" in desk


def test_the_sheet_says_the_rule_with_its_article_and_each_reason(guild: Office, tmp_path: Path) -> None:
    view = roll_view(guild, ASSEMBLY, CUT_OFF)
    save_roll(guild, view, tmp_path / "mesa.csv", with_barred=True)
    lines = (tmp_path / "mesa.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0].startswith("Nº;")
    assert lines[1:3] == ["1;Ana Vera;Activo;", "2;Bruno Paredes;Activo;2 cuotas pendientes al 31/10/2026"]
    assert [line for line in lines if "art. 14 del estatuto" in line]
    assert lines[-1].startswith(";Habilitados: 1.")
    save_roll(guild, view, tmp_path / "muro.xlsx")
    sheet = load_workbook(tmp_path / "muro.xlsx").active
    assert sheet is not None
    assert [row[1].value for row in sheet.iter_rows()][-2] == view.rule


def test_the_book_holds_who_left_since(guild: Office, tmp_path: Path) -> None:
    assert save_book(guild, ASSEMBLY, tmp_path / "libro.pdf") == 3
    assert "01/06/2026 renuncia" in text_of(tmp_path / "libro.pdf")
    assert save_book(guild, date(2026, 5, 31), tmp_path / "libro.csv") == 3
    assert "renuncia" not in (tmp_path / "libro.csv").read_text(encoding="utf-8-sig")
    assert save_book(guild, date(2019, 12, 31), tmp_path / "libro.xlsx") == 0
    with pytest.raises(Refused, match=r"export\.kind"):
        save_book(guild, ASSEMBLY, tmp_path / "libro.doc")
