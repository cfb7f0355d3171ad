"""The same list a second time, as another hand typed it, doubles nobody: whatever its order, accents and ids."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from hypothesis import given, settings
from hypothesis import strategies as st

from app.jobs.import_members import ImportOptions, ImportPlan, carry_out, plan_import
from app.models.base.database import Clock
from app.models.base.values.tax_id import check_digit_py
from app.models.members.queries import member, member_ids
from app.office import Office

GIVEN = ("María", "Ma. Luz", "Juan Carlos", "Óscar", "Ñeca", "Blas", "Estela")
SURNAMES = ("Benítez", "Ñandú", "de la Cruz", "Azote'y", "Núñez", "Paz", "Cañete", "Del Puerto")


class Kept(NamedTuple):
    """A member as the office's sheet has it."""

    given: str
    surnames: str
    number: str
    base: str
    phone: str


class Hand(NamedTuple):
    """How somebody typed a row: order of the name, accents, capitals, check digit."""

    order: str
    plain: bool
    capitals: bool
    digit: bool


hands = st.builds(Hand, st.sampled_from(["given", "comma", "surnames"]), st.booleans(), st.booleans(), st.booleans())


@st.composite
def lists(draw: st.DrawFn) -> list[Kept]:
    names = draw(
        st.lists(
            st.tuples(st.sampled_from(GIVEN), st.sampled_from(SURNAMES), st.sampled_from(SURNAMES)),
            min_size=1, max_size=12, unique_by=lambda name: (name[0], *sorted(name[1:])),
        )
    )  # fmt: skip
    return [
        Kept(
            given, f"{one} {two}",
            str(at) if draw(st.booleans()) else "",
            str(1_234_560 + at) if draw(st.booleans()) else "",
            f"0981 {100_000 + at}" if draw(st.booleans()) else "",
        )
        for at, (given, one, two) in enumerate(names, 1)
    ]  # fmt: skip


def written(kept: Kept, hand: Hand) -> str:
    shapes = {
        "given": f"{kept.given} {kept.surnames}",
        "comma": f"{kept.surnames}, {kept.given}",
        "surnames": f"{kept.surnames} {kept.given}",
    }
    name = shapes[hand.order]
    if hand.plain:
        name = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    tax = f"{kept.base}-{check_digit_py(kept.base)}" if kept.base and hand.digit else kept.base
    return ";".join((kept.number, name.upper() if hand.capitals else name, tax, kept.phone))


def planned(office: Office, folder: Path, rows: list[str]) -> ImportPlan:
    path = folder / "padron.csv"
    path.write_text("\n".join(("Nº;Nombre;RUC o CI;Celular", *rows)) + "\n", encoding="utf-8")
    return plan_import(office, path, ImportOptions())


@given(lists(), st.data())
@settings(max_examples=40)
def test_typed_again_by_another_hand_it_doubles_nobody(
    office_template: Path, clock: Clock, people: list[Kept], data: st.DataObject
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = Path(shutil.copy(office_template, folder / "gremio.gremial"))
        with Office.open(path, "Marta", clock=clock) as office:
            carry_out(office, planned(office, folder, [written(one, data.draw(hands)) for one in people]))
            first = office.read(member_ids)
            assert len(first) == len(people)
            again = data.draw(st.permutations(people))
            plan = planned(office, folder, [written(one, data.draw(hands)) for one in again])
            assert {row.kind for row in plan.rows} <= {"same", "changed"}
            carry_out(office, plan)
            assert sorted(office.read(member_ids)) == sorted(first)


def test_the_ids_that_a_second_sheet_brings_are_added(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, [";Ana Paz Vera;;", ";Luis Gil;;"]))
    plan = planned(office, tmp_path, [";Ana Paz Vera;2345678-1;", ";Luis Gil;1234567-9;"])
    assert [[change.field for change in row.decision.changes] for row in plan.rows] == [["tax_id"], ["tax_id"]]


def test_a_poorer_spelling_takes_nothing_away(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, ["1;Núñez Ñandú, María;;"]))
    plan = planned(office, tmp_path, ["1;MARIA NUNEZ NANDU;;0981 111 222"])
    assert [[change.field for change in row.decision.changes] for row in plan.rows] == [["phone_raw"]]
    carry_out(office, plan)
    row = office.read(member, office.read(member_ids)[0])
    assert (row.name, row.phone) == ("María Núñez Ñandú", "+595981111222")


def test_a_better_spelling_is_taken(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, ["1;MARIA NUNEZ;;"]))
    plan = planned(office, tmp_path, ["1;María Núñez;;"])
    assert [[(c.field, c.new) for c in row.decision.changes] for row in plan.rows] == [
        [("name", "María Núñez"), ("given_names", "María"), ("surname1", "Núñez")]
    ]


def test_who_got_another_number_is_the_same_member(office: Office, tmp_path: Path) -> None:
    carry_out(office, planned(office, tmp_path, ["101;Ana Paz;2345678-1;", "102;Luis Gil;1234567-9;"]))
    plan = planned(office, tmp_path, ["7;Paz Ana;2345678;", "102;Luis Gil;1234567-9;"])
    assert [[(c.field, c.new) for c in row.decision.changes] for row in plan.rows] == [[("number", "7")], []]


def test_an_owner_of_two_businesses_is_asked_about(office: Office, tmp_path: Path) -> None:
    path = tmp_path / "padron.csv"
    for text, kinds in (("1;Ana Paz;2345678;Kiosco Sol", ["new"]), ("2;Ana Paz;2345678;Despensa Luna", ["new"])):
        path.write_text(f"Nº;Nombre;CI;Nombre de fantasía\n{text}\n", encoding="utf-8")
        plan = plan_import(office, path, ImportOptions())
        assert [row.kind for row in plan.rows] == kinds
        carry_out(office, plan)
    assert [problem.code for problem in plan.rows[0].source.warnings] == ["import.same_id_known"]
