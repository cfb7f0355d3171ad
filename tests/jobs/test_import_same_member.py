"""The same list a second time after Excel had it: zeros lost, C.I. for RUC, capitals; and who may be somebody else."""

from __future__ import annotations

from pathlib import Path

from app.jobs.import_attendance import plan_attendance
from app.jobs.import_members import ImportOptions, ImportPlan, carry_out, plan_import
from app.jobs.past_plan import PastOptions
from app.models.dues.queries import account
from app.models.members.queries import member, member_ids
from app.office import Office


def planned(office: Office, folder: Path, text: str) -> ImportPlan:
    path = folder / "padron.csv"
    path.write_text(text, encoding="utf-8")
    return plan_import(office, path, ImportOptions())


def doubts(plan: ImportPlan) -> list[list[str]]:
    return [[problem.code for problem in row.source.warnings] for row in plan.rows]


def test_excel_took_the_zeros_of_the_numbers_away(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, "Nº;Nombre;Debe\n001;Ana Paz;85.000\n002;Eva Sol;\n"))
    again = planned(office, tmp_path, "Nº;Nombre;Debe\n1;Ana Paz;85.000\n2;EVA SOL;\n")
    assert [row.kind for row in again.rows] == ["same", "same"]
    carry_out(office, again)
    ids = office.read(member_ids)
    assert sorted(office.read(member, row_id).number for row_id in ids) == ["001", "002"]
    assert sum(office.read(account, row_id).debt for row_id in ids) == 85_000


def test_another_member_may_have_the_number_without_zeros(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, "Nº;Nombre\n007;Ana Paz\n"))
    assert [row.kind for row in planned(office, tmp_path, "Nº;Nombre\n7;Luis Gil\n").rows] == ["new"]


def test_the_identity_card_is_the_ruc_without_its_digit(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, "Nombre;RUC\nAna Paz;1234567-9\n"))
    card = planned(office, tmp_path, "Nombre;CI;Rubro\nAna Paz;1.234.567;Costura\n")
    assert [(row.kind, [c.field for c in row.decision.changes]) for row in card.rows] == [("changed", ["trade"])]
    carry_out(office, card)
    (only,) = office.read(member_ids)
    assert office.read(member, only).tax_id == "1234567-9"


def test_the_digit_that_was_missing_is_added(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, "Nombre;CI\nAna Paz;1.234.567\n"))
    (row,) = planned(office, tmp_path, "Nombre;RUC\nAna Paz;1234567-9\n").rows
    assert [(c.field, c.new) for c in row.decision.changes] == [("tax_id", "1234567-9")]


def test_one_person_spelled_three_ways_is_said(office: Office, tmp_path: Path) -> None:
    found = planned(office, tmp_path, "Socio;Cel\nPérez Juan;0981 111 111\nJuan Pérez;0981 111 111\nPEREZ, JUAN;\n")
    assert [row.kind for row in found.rows] == ["new", "problem", "new"], "the second one says nothing of its own"
    assert doubts(found)[2] == ["import.same_name_above"]


def test_one_id_on_two_rows_is_said_and_homonyms_with_their_own_are_not(office: Office, tmp_path: Path) -> None:
    found = planned(office, tmp_path, "Nº;Nombre;CI\n1;Ana Paz;1000001\n2;Kiosco Sol;1000001\n3;Ana Paz;1000003\n")
    assert doubts(found) == [[], ["import.same_id_above"], []]
    carry_out(office, found)
    assert doubts(planned(office, tmp_path, "Nº;Nombre;CI\n9;Otra Más;1000003\n")) == [["import.same_id_known"]]
    assert doubts(planned(office, tmp_path, "Nº;Nombre\n9;Sol Kiosco\n")) == [["import.same_name_known"]]


def test_a_handful_of_guaranies_is_a_number_of_months(office: Office, tmp_path: Path) -> None:
    (row,) = planned(office, tmp_path, "Nº;Nombre;Debe\n1;Ana Paz;3\n").rows
    assert (row.kind, [p.code for p in row.problems]) == ("problem", ["opening.looks_like_months"])


def test_two_telephones_on_two_lines_of_a_cell(office: Office, tmp_path: Path) -> None:
    found = planned(
        office,
        tmp_path,
        'Nº;Nombre;Tel.\n1;Ana Paz;"0981 123 456\n0971 123 456"\n2;Eva;021 445555 (casa) 0981 123457\n',
    )
    assert [[phone.e164 for phone in row.draft.party.phones or ()] for row in found.rows] == [
        ["+595981123456", "+595971123456"],
        ["+59521445555", "+595981123457"],
    ]


def test_who_resembles_the_register_is_said_with_the_reason(office: Office, tmp_path: Path) -> None:
    known = (
        "Nombre;CI;Cel;Nombre de fantasía\nJuan Carlos Benítez Ayala;;0981 111111;\nCelia Ojeda;2345678;;Celia Modas\n"
    )
    carry_out(office, planned(office, tmp_path, known))
    found = planned(
        office,
        tmp_path,
        "Nombre;CI;Cel\nJ. C. Benítez Ayala;;\nBenítez, Juan Carlos;;021 111 222/(0981) 111-111\n"
        "Despensa Sol;;0981111111\nCelia Modas S.R.L.;80009735-1;\n",
    )
    assert doubts(found) == [
        ["import.short_name_known"],
        ["import.short_name_known"],
        ["import.same_phone_known"],
        ["import.trade_name_known"],
    ]
    assert [row.kind for row in found.rows] == ["new"] * 4, "said, never decided"


def test_who_is_twice_in_one_sheet_is_said_with_the_reason(office: Office, tmp_path: Path) -> None:
    found = planned(
        office,
        tmp_path,
        "Nombre;CI;Cel;Fantasía\nMa. del Carmen Paz Vera;;;\nMaría Paz Vera;;;\nTornillo S.A.;;;\n"
        "Luis Gil Sosa;900001;0981 222 222;Tornillo\nLucía Gil;;0981 222 222;\nRosa Gil;900002;0981 222 222;\n",
    )
    assert doubts(found) == [
        *([], ["import.short_name_above"], [], ["import.trade_name_above"]),
        *(["import.same_phone_above"], ["import.same_phone_above"]),
    ]


def test_one_id_on_very_many_rows_is_said_on_each(office: Office, tmp_path: Path) -> None:
    rows = "".join(f"{n};Socio Apellido{n};1234567\n" for n in range(1, 60))
    found = planned(office, tmp_path, f"Nº;Nombre;CI\n{rows}")
    assert doubts(found) == [[], *[["import.same_id_above"]] * 58]


def test_a_number_for_sales_to_the_public_makes_nobody_the_same(office: Office, tmp_path: Path) -> None:
    found = planned(office, tmp_path, "Nombre;RUC\nAna Paz;44444401-7\nEva Sol;44444401-7\n")
    assert doubts(found) == [[], []]


def test_a_column_that_counts_the_lines_renumbers_nobody(office: Office, tmp_path: Path) -> None:
    people = ("Ana Vera Sosa;1000001", "Luis Gil Roa;1000002", "Eva Sol Paz;1000003")
    first = "".join(f"{n};{who}\n" for n, who in zip((101, 102, 103), people, strict=True))
    carry_out(office, planned(office, tmp_path, "Nº;Nombre;CI\n" + first))
    counted = "Nº;Nombre;CI\n" + "".join(f"{n};{who}\n" for n, who in enumerate(reversed(people), 1))
    plan = planned(office, tmp_path, counted + "4;Nadie Nuevo Benítez;1000004\n")
    assert [row.kind for row in plan.rows] == ["same", "same", "same", "new"]
    assert [problem.code for problem in plan.mapping.doubtful] == ["import.numbers_are_lines"]
    meant = plan_import(office, tmp_path / "padron.csv", ImportOptions(numbers="member"))
    assert [change.field for change in meant.rows[0].decision.changes] == ["number"]
    roll = plan_attendance(office, tmp_path / "padron.csv", PastOptions())
    assert [row.member.number for row in roll.rows if row.member] == ["103", "102", "101"]
    assert [problem.code for problem in roll.notices] == ["import.numbers_are_lines"]
