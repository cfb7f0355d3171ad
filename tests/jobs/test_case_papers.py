"""Papers of what goes through steps: they add up, and no text is in force before its paper was noted."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest

from app.jobs.agreements.case_papers import case_bytes, save_answers, save_settlement
from app.jobs.agreements.case_reports import case_report, report_bytes, report_keys, save_report
from app.jobs.agreements.report_table import Asked
from app.models.agreements.case_kinds import case_kinds
from app.models.agreements.case_queries import case_lines
from app.models.agreements.case_rules import CaseDraft, EventDraft, PartyDraft, StepDraft
from app.models.agreements.cases import note_event, open_case, set_party, take_back_event, take_step
from app.models.agreements.voucher_queries import parts_left
from app.models.agreements.vouchers import tag_advocacy
from app.models.base.attachments import NewFile, attach
from app.models.base.errors import Refused
from app.models.cash.expenses import void_expense
from app.models.cash.funds import add_fund
from app.models.directory.commands import add_party
from app.models.directory.rules import PartyDraft as DirectoryDraft
from app.office import Office
from tests.models.agreements.test_projects import spend
from tests.reports.reading import page_texts

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def day(month: int) -> date:
    return date(2026, month, 1)


def printed(data: bytes) -> str:
    return " ".join(" ".join(page_texts(BytesIO(data))).split())


@pytest.fixture
def law(office: Office) -> int:
    """A proposal with versions, endorsements by act, advocacy paid by two funds, and a paper."""
    draft = CaseDraft("policy_proposal", day(1), "Ley de plazos de pago", fields={"type": "law"})
    made = office.run(open_case, draft).value
    guild = office.run(add_party, DirectoryDraft("organization", "Asomipymes"), "guild").value
    office.run(set_party, made, PartyDraft("endorser", guild, act="Acta 12/2026", on_date=day(2)))
    office.run(note_event, made, EventDraft("version", day(2), "Segunda versión, art. 3 corregido", "v2.pdf"))
    own = office.run(add_fund, "Fondo gremial", "Gestión", day(1)).value
    office.run(note_event, made, EventDraft("advocacy", day(3), "Reunión en la comisión", amount=300_000, fund_id=own))
    office.run(note_event, made, EventDraft("advocacy", day(4), "Impresión", amount=50_000))
    office.run(take_step, made, StepDraft("presented", day(3), "Exp. D-114"))
    uid = office.read(case_lines, [made])[0].uid
    office.run(attach, "case_file", uid, NewFile(b"%PDF", "application/pdf", "v2.pdf", "Texto presentado"), day(3))
    return made


def test_a_dossier_names_the_question_it_came_out_of_and_what_the_treasury_spent_on_it(office: Office) -> None:
    asked = {"question": "¿Qué plazo de pago conviene?", "agreed_point": "Pago a 30 días"}
    above = office.run(open_case, CaseDraft("consultation", day(1), "Agenda común", fields=asked)).value
    office.run(take_step, above, StepDraft("agenda", day(2)))
    draft = CaseDraft("policy_proposal", day(3), "Ley de pago", parent_id=above, fields={"type": "law"})
    law = office.run(open_case, draft).value
    parts = [office.read(parts_left, [spend(office, amount)])[0] for amount in (900_000, 50_000)]
    for part, amount in zip(parts, (400_000, 50_000), strict=True):
        office.run(tag_advocacy, part.part_id, amount, law, None, "Audiencia")
    for amount in (400_000, 100_000):  # the first is the money of the expense that was marked
        met = EventDraft("advocacy", day(5), "Con el ministro", platform="Reunión", amount=amount)
        if amount == 100_000:  # whose expense is marked, but for no proposal
            part = office.read(parts_left, [spend(office, amount)])[0]
            office.run(tag_advocacy, part.part_id, amount)
            met = replace(met, expense_id=part.expense_id)
        office.run(note_event, law, met)
    text = printed(case_bytes(office, law))
    for said in (
        "Agenda común",
        "Pago a 30 días",
        *("Gastos de la tesorería usados en esto", "Gs. 400.000", "Total", "Gs. 450.000"),
        "Fondo general Gs. 550.000",
        "Reunión: Con el ministro",
    ):
        assert said in text, text[:600]
    office.run(void_expense, parts[1].expense_id, "Mal cargado", date(2026, 11, 20))
    assert "Gs. 450.000" not in printed(case_bytes(office, law))


def test_lists_and_the_board_on_paper_say_who_stands_behind(office: Office, law: int) -> None:
    guild = office.run(add_party, DirectoryDraft("organization", "Mesa COMEX"), "guild").value
    left = office.run(add_party, DirectoryDraft("organization", "Se Fue"), "guild").value
    office.run(set_party, law, PartyDraft("sponsor", guild))
    office.run(set_party, law, PartyDraft("endorser", left, until_on=day(2)))
    for key in ("list", "board"):
        said = case_report(office, Asked(key, "policy_proposal", *YEAR))
        assert "Quiénes intervienen" in said.header
        assert "Impulsa: Mesa COMEX · Apoya: Asomipymes" in said.rows[0]


def test_figures_before_and_after_say_their_change(office: Office) -> None:
    figures = (
        ("Sol", {"reach_before": "100", "reach_after": "150", "sales_before": "1000000", "sales_after": "900000"}),
        ("Luna", {"reach_before": "10", "reach_after": "10"}),
        ("Norte", {"reach_before": "5"}),
        ("Sur", {"technology": "paper"}),
    )
    for name, fields in figures:
        office.run(open_case, CaseDraft("accompaniment", day(1), name=name, fields=fields))
    rows = [tuple(row) for row in case_report(office, Asked("changes", "accompaniment", *YEAR)).rows]
    assert rows == [
        ("Luna", "10", "10", "0", "", "", ""),
        ("Norte", "5", "", "", "", "", ""),
        ("Sol", "100", "150", "+50", "Gs. 1.000.000", "Gs. 900.000", "-Gs. 100.000"),
        ("Total de las que tienen ambos datos", "110", "160", "+50", "Gs. 1.000.000", "Gs. 900.000", "-Gs. 100.000"),
    ]
    assert "changes" in report_keys(case_kinds("PY")["survey"])
    assert "changes" not in report_keys(case_kinds("PY")["advisory"])


def test_what_was_done_for_proposals_adds_up_by_fund(office: Office, law: int) -> None:
    found = case_report(office, Asked("advocacy", "policy_proposal", *YEAR))
    assert [tuple(row)[-2:] for row in found.rows] == [
        ("Fondo gremial", "Gs. 300.000"),
        ("sin fondo anotado", "Gs. 50.000"),
        ("", "Gs. 350.000"),
    ]
    assert found.bars is not None
    assert [(one.label, one.value) for one in found.bars.bars] == [
        ("Fondo gremial", 300_000),
        ("sin fondo anotado", 50_000),
    ]


def test_firms_of_each_centre_with_its_place(office: Office) -> None:
    place = DirectoryDraft("organization", "Centro de Negocios", district="Cañete", region="Biobío")
    centre = office.run(add_party, place, "agency").value
    for name, responsible in (("Sol", centre), ("Luna", centre), ("Norte", None)):
        office.run(open_case, CaseDraft("diagnosis", day(1), name=name, responsible_id=responsible))
    rows = case_report(office, Asked("institutions", "diagnosis", *YEAR)).rows
    assert [tuple(row) for row in rows] == [
        ("Centro de Negocios · Cañete, Biobío", 2, 0, 0, 2),
        ("sin decir", 1, 0, 0, 1),
        ("Total", 3, 0, 0, 3),
    ]


def test_the_dossier_of_a_proposal_says_its_stages_support_and_what_was_spent_by_fund(office: Office, law: int) -> None:
    text = printed(case_bytes(office, law))
    for said in (
        *("Legajo de la propuesta · Nº 1", "Presentada", "Exp. D-114", "Asomipymes", "Acta 12/2026", "Segunda versión"),
        *("Fondo gremial Gs. 300.000", "sin fondo anotado Gs. 50.000", "Total Gs. 350.000", "Texto presentado"),
    ):
        assert said in text, text[:600]
    assert "no rige: no hay anotado" in text


def test_a_text_is_in_force_only_by_its_event_and_not_after_that_was_taken_back(office: Office, law: int) -> None:
    event = office.run(take_step, law, StepDraft("in_force", day(6), "Ley 7.123")).value
    assert "rige desde el 01/06/2026 (Ley 7.123)" in printed(case_bytes(office, law))
    office.run(take_back_event, event, "Era otra ley")
    text = printed(case_bytes(office, law))
    assert "rige desde" not in text
    assert "En vigencia (sin efecto)" in text


def test_a_settlement_adds_up_on_paper_and_as_a_sheet(office: Office, tmp_path: Path) -> None:
    fields = {"product": "Yerba", "unit": "kg", "price": "10000", "freight": "100", "split": "equal"}
    made = office.run(open_case, CaseDraft("joint_purchase", day(1), "Yerba", fields=fields)).value
    for name, quantity in (("Almacén Uno", 3), ("Almacén Dos", 2), ("Almacén Tres", 1)):
        office.run(set_party, made, PartyDraft("buyer", name=name, quantity=quantity))
    assert save_settlement(office, made, tmp_path / "cuenta.csv") == 3
    rows = list(csv.reader((tmp_path / "cuenta.csv").read_text(encoding="utf-8-sig").splitlines(), delimiter=";"))
    amounts = [[int(cell) for cell in row[1:]] for row in rows[1:]]
    assert rows[0][-1] == "Paga"
    assert [sum(column) for column in zip(*amounts[:-1], strict=True)] == amounts[-1] == [6, 60_000, 100, 60_100]
    assert "Se pagó Gs. 60.100 = mercadería Gs. 60.000 + gastos y flete Gs. 100." in printed(case_bytes(office, made))
    with pytest.raises(Refused) as fault:
        save_settlement(office, made, tmp_path / "cuenta.doc")
    assert fault.value.code == "export.kind"


def test_answers_stand_beside_the_point_agreed_and_the_common_agenda(office: Office, tmp_path: Path) -> None:
    fields = {"question": "¿De acuerdo?", "agreed_point": "Se traslada al lunes"}
    made = office.run(open_case, CaseDraft("consultation", day(1), "Feriado", fields=fields)).value
    office.run(set_party, made, PartyDraft("asked", name="Apep", answer="De acuerdo", act="Acta 3"))
    office.run(set_party, made, PartyDraft("asked", name="CAP"))
    assert save_answers(office, made, tmp_path / "respuestas.csv") == 2
    assert "todavía no está en la agenda común" in printed(case_bytes(office, made))
    office.run(take_step, made, StepDraft("agenda", day(2)))
    text = printed(case_bytes(office, made))
    assert "En la agenda común desde el 01/02/2026" in text
    assert "Respondieron 1 de 2." in text
    found = case_report(office, Asked("matrix", "consultation", *YEAR))
    assert [tuple(row) for row in found.rows] == [
        ("Apep", "De acuerdo"), ("CAP", "sin respuesta"), ("Punto acordado", "Se traslada al lunes"),
        ("Etapa", "En la agenda común"),
    ]  # fmt: skip


def test_instruments_that_answered_a_gap_are_told_with_who_gave_them(office: Office) -> None:
    gap = office.run(open_case, CaseDraft("export_gap", day(1), "Sin etiqueta", name="Kiosco Sol")).value
    senave = office.run(add_party, DirectoryDraft("organization", "Senave")).value
    asesor = EventDraft("instrument", day(2), "Asesor", organization_id=senave, amount=3_000_000)
    office.run(note_event, gap, asesor)
    wrong = office.run(note_event, gap, EventDraft("instrument", day(3), "Otro", amount=9)).value
    office.run(take_back_event, wrong, "Era de otra brecha")
    told = case_report(office, Asked("instruments", "export_gap", *YEAR))
    assert [tuple(row)[1:] for row in told.rows] == [
        ("Kiosco Sol", "Sin etiqueta", "Asesor", "Senave", "Gs. 3.000.000"),
        ("", "", "1", "", "Gs. 3.000.000"),
    ]


def test_figures_are_counted_from_steps_and_sessions(office: Office) -> None:
    for number, name in enumerate(("Kiosco Sol", "Kiosco Sol", "Panadería"), 1):
        gap = CaseDraft(
            "export_gap", day(number), "Brecha", name=name, fields={"severity": "high"} if number < 3 else {}
        )
        made = office.run(open_case, gap).value
        if number == 1:
            office.run(take_step, made, StepDraft("closed", day(5), note="Listo"))
    tallies = case_report(office, Asked("businesses", "export_gap", *YEAR))
    assert [tuple(row) for row in tallies.rows] == [
        ("Kiosco Sol", 1, 1, 0, 2), ("Panadería", 1, 0, 0, 1), ("Total", 2, 1, 0, 3),
    ]  # fmt: skip
    by_severity = case_report(office, Asked("field:severity", "export_gap", *YEAR))
    assert [tuple(row)[:2] for row in by_severity.rows] == [("sin decir", 1), ("Grave", 1), ("Total", 2)]
    months = case_report(office, Asked("months", "export_gap", *YEAR))
    assert [tuple(row) for row in months.rows][-1] == ("Total", 3, 1, 0)
    assert case_report(office, Asked("months", "export_gap", day(6), day(7))).rows == ()

    advice = CaseDraft("advisory", day(1), name="Kiosco Sol", adviser="Abg. Ríos", fields={"topic": "legal"})
    made = office.run(open_case, advice).value
    office.run(note_event, made, EventDraft("session", day(2), minutes=90))
    wrong = office.run(note_event, made, EventDraft("session", day(2), minutes=600)).value
    office.run(take_back_event, wrong, "Se anotó dos veces")
    hours = case_report(office, Asked("hours", "advisory", *YEAR))
    assert tuple(hours.rows[0]) == ("Jurídico", "Abg. Ríos", 1, 1, "1 h 30 min")

    offer = CaseDraft("member_benefit", day(1), "Farmacia", fields={"conditions": "Con carnet", "discount": "15"})
    made = office.run(open_case, offer).value
    for quantity in (12, None):
        office.run(note_event, made, EventDraft("use", day(3), quantity=quantity))
    sun = office.run(add_party, DirectoryDraft("organization", "Kiosco Sol"), "enterprise").value
    office.run(note_event, made, EventDraft("use", day(4), organization_id=sun, quantity=2))
    assert case_report(office, Asked("benefits", "member_benefit", *YEAR)).rows[0][-1] == 15
    uses = case_report(office, Asked("uses", "member_benefit", *YEAR))
    assert [tuple(row) for row in uses.rows] == [
        ("Kiosco Sol", "Farmacia", 2), ("sin decir", "Farmacia", 13), ("Total", "", 15)
    ]  # fmt: skip


def test_every_report_of_every_kind_is_drawn_also_with_nothing_in_it(office: Office, tmp_path: Path) -> None:
    for kind in case_kinds("PY").values():
        for key in report_keys(kind):
            assert case_report(office, Asked(key, kind.code, *YEAR)).header
    assert "No hay nada anotado" in printed(report_bytes(office, Asked("months", "advisory", *YEAR)))
    assert save_report(office, Asked("list", "advisory", *YEAR), tmp_path / "lista.xlsx") == 0
    with pytest.raises(Refused) as fault:
        case_report(office, Asked("matrix", "advisory", *YEAR))
    assert fault.value.code == "case.report_unknown"
