"""Quotations and things bought, renderings of accounts as they were handed over, funders' own workbooks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.models.agreements.project_parts import (
    AssetDraft,
    QuotationDraft,
    assets,
    quotations,
    remove_part,
    save_asset,
    save_quotation,
)
from app.models.agreements.project_queries import cockpit
from app.models.agreements.project_reports import (
    freeze_report,
    report,
    reports_of,
    save_template,
    send_report,
    template_for,
    templates,
)
from app.models.agreements.project_rules import LineDraft, ProjectDraft, VoucherDraft
from app.models.agreements.projects import save_budget, save_project
from app.models.agreements.voucher_numbers import handed_over
from app.models.agreements.voucher_queries import parts_of_expense, resolve_voucher, vouchers
from app.models.agreements.vouchers import add_voucher
from app.models.base.attachments import NewFile, attach, attachment_bytes, detach
from app.models.base.database import Tx, command
from app.models.base.errors import Refused
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft
from app.office import Office
from tests.models.agreements.test_projects import TODAY, refused, spend


@pytest.fixture
def project(office: Office) -> int:
    funder = office.run(add_party, PartyDraft("organization", "Agencia de Fomento"), "agency").value
    made = office.run(save_project, ProjectDraft("Oficina", funder_id=funder, code="F-1")).value
    office.run(save_budget, made, [(None, LineDraft("Difusión", 5_000_000))])
    return int(made)


@command("members.edit")
def alter(tx: Tx, report_id: int) -> None:
    """What nobody does with the program."""
    tx.execute("UPDATE project_report SET content = replace(content, 'a', 'b') WHERE id = ?", (report_id,))


def test_quotations_stand_beside_the_line_they_were_asked_for(office: Office, project: int) -> None:
    line = office.read(cockpit, project).lines[0].id
    draft = QuotationDraft("Imprenta Sur", 900_000, date(2026, 5, 1), line, chosen=True)
    made = office.run(save_quotation, project, draft).value
    office.run(save_quotation, project, replace(draft, supplier="Imprenta Norte", amount=800_000, chosen=False))
    assert [(one.supplier, one.line, one.chosen) for one in office.read(quotations, project)] == [
        ("Imprenta Norte", "Difusión", False),
        ("Imprenta Sur", "Difusión", True),
    ]
    assert refused(office, save_quotation, project, replace(draft, supplier=" ")) == (
        "project.supplier_missing",
        "supplier",
    )
    assert refused(office, save_quotation, project, replace(draft, amount=0))[1] == "amount"
    assert refused(office, save_quotation, project, replace(draft, on_date=date(2030, 1, 1)))[1] == "on_date"
    assert refused(office, save_quotation, project, replace(draft, line_id=99))[0] == "project.line_unknown"
    assert refused(office, save_quotation, project, replace(draft, voucher_id=99))[0] == "voucher.unknown"
    office.run(remove_part, "quotation", made)
    assert len(office.read(quotations, project)) == 1
    assert refused(office, remove_part, "quotation", made)[0] == "project.part_missing"


def test_what_was_bought_says_where_it_is_and_who_keeps_it(office: Office, project: int) -> None:
    draft = AssetDraft("Proyector", "SN-9", "Sede", "Marta", date(2026, 5, 5), 3_000_000)
    made = office.run(save_asset, project, draft).value
    office.run(save_asset, project, replace(draft, disposed_on=date(2026, 6, 1)), made)
    (one,) = office.read(assets, project)
    assert (one.name, one.keeper, one.value, one.disposed_on) == ("Proyector", "Marta", 3_000_000, "2026-06-01")
    assert refused(office, save_asset, project, replace(draft, name=""))[1] == "name"
    assert refused(office, save_asset, project, replace(draft, disposed_on=date(2026, 1, 1)))[1] == "disposed_on"
    assert refused(office, save_asset, project, replace(draft, value=-1))[1] == "value"


def test_a_report_stays_as_it_was_handed_over(office: Office, project: int) -> None:
    scan = NewFile(b"%PDF-1.4 scan", "application/pdf", "factura.pdf")
    link = office.run(attach, "expense", "some", scan, TODAY).value
    digest = office.read(lambda reader: reader.value("SELECT sha256 FROM attachment"))
    days = (date(2026, 1, 1), date(2026, 6, 30))
    made = office.run(freeze_report, project, *days, {"title": "Oficina"}, [digest], "").value
    office.run(detach, link)
    assert office.read(attachment_bytes, digest) == scan.data
    found, content = office.read(report, made)
    assert (found.number, content) == (1, {"title": "Oficina", "number": 1})
    assert refused(office, freeze_report, project, days[1], days[0], {}, [], "")[1] == "until_on"
    assert refused(office, send_report, made, date(2030, 1, 1))[1] == "sent_on"
    office.run(send_report, made, TODAY, "Mesa de entradas 12")
    assert [(one.sent_on, one.note) for one in office.read(reports_of, project)] == [
        (TODAY.isoformat(), "Mesa de entradas 12")
    ]
    office.run(alter, made)
    with pytest.raises(Refused, match="report_altered"):
        office.read(report, made)


def test_a_workbook_is_remembered_for_its_funder(office: Office, project: int) -> None:
    funder = office.read(cockpit, project).draft.funder_id
    file = NewFile(b"PK workbook", "application/x", "planilla.xlsx")
    with pytest.raises(Refused, match="no_template"):
        office.read(template_for, project)
    columns = {"a": "number", "C": "funder", "D": ""}
    first = office.run(save_template, "Planilla", funder, file, "Hoja1", 8, columns).value
    assert office.read(template_for, project).columns == {"A": "number", "C": "funder", "D": ""}
    again = office.run(save_template, "Planilla", funder, None, "Hoja1", 9, {"B": "paid_on"}).value
    (kept,) = office.read(templates)
    assert (first, kept.first_row, kept.columns) == (again, 9, {"B": "paid_on"})
    assert refused(office, save_template, "Otra", funder, None, "Hoja1", 9, columns)[1] == "file"
    assert refused(office, save_template, "Otra", funder, file, "Hoja1", 0, columns)[1] == "first_row"
    assert refused(office, save_template, "Otra", funder, file, "Hoja1", 1, {"A": "precio"})[1] == "columns"
    assert refused(office, save_template, "Otra", funder, file, "Hoja1", 1, {})[0] == "project.template_columns"


def test_a_part_of_an_expense_says_what_is_left_of_it(office: Office, project: int) -> None:
    line = office.read(cockpit, project).lines[0].id
    part = spend(office, 900_000)
    office.run(add_voucher, project, VoucherDraft(line, part, 300_000))
    expense = office.read(vouchers, project)[0].expense_id
    (left,) = office.read(parts_of_expense, expense)
    assert (left.part_id, left.amount, left.left, left.category) == (part, 900_000, 600_000, "Publicidad")
    assert office.read(resolve_voucher, project, 1)
    with pytest.raises(Refused, match=r"voucher\.unknown"):
        office.read(resolve_voucher, project, 2)


def test_an_expense_says_in_which_report_it_was_sent(office: Office, project: int) -> None:
    line = office.read(cockpit, project).lines[0].id
    for total in (900_000, 100_000):
        office.run(add_voucher, project, VoucherDraft(line, spend(office, total), total))
    first, second = (one.expense_id for one in office.read(vouchers, project))
    content = {"vouchers": [{"number": 1}]}
    made = office.run(freeze_report, project, date(2026, 1, 1), TODAY, content, [], "").value
    assert office.read(handed_over, first) == []
    office.run(send_report, made, TODAY)
    assert office.read(handed_over, first) == [("Oficina", 1, TODAY.isoformat())]
    assert office.read(handed_over, second) == []
