"""Names as the padrón has them: capitals, commas, married forms, initials. Everybody here is invented."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.firm_name import firm_core, legal_form
from app.models.base.values.person_name import (
    PersonName,
    display_name,
    list_name,
    parse_person_name,
    proper_case,
)
from app.models.base.values.text import fold


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        (
            "LIC. MARÍA DEL CARMEN BENÍTEZ DE LA CRUZ de IMLACH",
            PersonName("Lic.", "María del Carmen", "Benítez", "de la Cruz", "de Imlach"),
        ),
        ("Benítez Ayala, Juan Carlos", PersonName("", "Juan Carlos", "Benítez", "Ayala")),
        ("BENITEZ AYALA, LIC. JUAN CARLOS", PersonName("Lic.", "Juan Carlos", "Benitez", "Ayala")),
        ("BENITEZ AYALA JUAN CARLOS", PersonName("", "Juan Carlos", "Benitez", "Ayala")),
        ("Juan Carlos Benítez", PersonName("", "Juan Carlos", "Benítez")),
        ("Juan Benítez Ayala", PersonName("", "Juan", "Benítez", "Ayala")),
        ("Guillermina de Imlach", PersonName("", "Guillermina", "", "", "de Imlach")),
        ("Guillermina Imlach", PersonName("", "Guillermina", "Imlach")),
        ("Ma. Teresa Vda. de Gómez", PersonName("", "Ma. Teresa", "", "", "Vda. de Gómez")),
        ("María Ayala viuda de Gómez", PersonName("", "María", "Ayala", "", "Vda. de Gómez")),
        ("Prof. Dr. Ludwig von Misse", PersonName("Prof. Dr.", "Ludwig", "von Misse")),
        ("Juan Ponce de León", PersonName("", "Juan", "Ponce de León")),
        ("José Pérez de Ávila", PersonName("", "José", "Pérez", "de Ávila")),
        ("María de los Ángeles Ruiz Díaz", PersonName("", "María de los Ángeles", "Ruiz", "Díaz")),
        ("Juan de Dios Vera", PersonName("", "Juan de Dios", "Vera")),
        ("SAN MARTÍN PÉREZ, JOSÉ", PersonName("", "José", "San Martín", "Pérez")),
        ("JOSÉ O'HIGGINS DI MARTINO", PersonName("", "José", "O'Higgins", "di Martino")),
        ("JUAN C. BENÍTEZ A.", PersonName("", "Juan C.", "Benítez", "A.")),
        ("“Pepe” José Pérez (tesorero)", PersonName("", "José", "Pérez", preferred_name="Pepe", note="tesorero")),
        ("Pérez,", PersonName("", "", "Pérez")),
        ("Yvoty", PersonName("", "Yvoty")),
        ("", PersonName()),
    ],
)
def test_a_cell_is_taken_apart(cell: str, name: PersonName) -> None:
    assert parse_person_name(cell) == name


def test_the_order_can_be_said() -> None:
    assert parse_person_name("Yvoty Ayala Saba", "surnames_first") == PersonName("", "Saba", "Yvoty", "Ayala")
    assert parse_person_name("Benítez Juan", "given_first") == PersonName("", "Benítez", "Juan")


def test_letters_of_guarani_are_one_letter_each_and_stay() -> None:
    decomposed = unicodedata.normalize("NFD", "G̃UAHŨ ỸVOTY AZOTE'Y")
    name = parse_person_name(decomposed)
    assert name == PersonName("", "G̃uahũ", "Ỹvoty", "Azote'y")
    assert unicodedata.is_normalized("NFC", display_name(name))


def test_a_name_is_written_as_the_paper_asks() -> None:
    name = parse_person_name('LIC. MARÍA "MARUCHA" BENÍTEZ AYALA DE IMLACH')
    assert display_name(name) == "María Benítez Ayala de Imlach"
    assert display_name(name, treatment=True, married=False) == "Lic. María Benítez Ayala"
    assert list_name(name) == "Benítez Ayala de Imlach, María"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("JUAN D'ANDREA DE LA CRUZ", "Juan D'Andrea de la Cruz"),
        ("DE LA CRUZ", "De la Cruz"),
        ("AZOTE'Y", "Azote'y"),
        ("ANA GÓMEZ-PÉREZ", "Ana Gómez-Pérez"),
        ("JUAN CARLOS III", "Juan Carlos III"),
        ("Juan DJ Pérez", "Juan DJ Pérez"),
        ("juan pérez", "juan pérez"),
        ("J. C.", "J. C."),
    ],
)
def test_only_capitals_become_proper(written: str, shown: str) -> None:
    assert proper_case(written) == shown


words = st.text(st.sampled_from("ABCDEÉÑÚaeiouñg̃ỹ'"), min_size=2, max_size=8)
cells = st.lists(st.one_of(words, st.sampled_from(["DE", "de la", "del", "Lic.", "y", "J.", "María"])), max_size=7)


@given(cells.map(" ".join))
def test_no_word_of_a_cell_is_lost(cell: str) -> None:
    name = parse_person_name(cell)
    assert sorted(fold(display_name(name, treatment=True)).split()) == sorted(fold(cell).split())


@given(st.text(max_size=60))
def test_any_text_is_read_and_its_case_is_settled(text: str) -> None:
    name = parse_person_name(text)
    assert unicodedata.is_normalized("NFC", display_name(name))
    assert proper_case(proper_case(text)) == proper_case(text)


@pytest.mark.parametrize(
    ("name", "form", "core"),
    [
        ("Comercial El Ñandutí S. R. L.", "S.R.L.", "comercial nanduti"),
        ("COMERCIAL ÑANDUTI SRL", "S.R.L.", "comercial nanduti"),
        ("Ferretería Tornillo, S.A.", "S.A.", "ferreteria tornillo"),
        ("Tornillo Sociedad Anónima", "S.A.", "tornillo"),
        ("Yvoty E.A.S.", "E.A.S.", "yvoty"),
        ("Yvoty EAS", "E.A.S.", "yvoty"),
        ("Pesquera Sur SpA", "SpA", "pesquera sur"),
        ("Pesquera Sur Limitada", "Ltda.", "pesquera sur"),
        ("Panadería Sur E.I.R.L.", "E.I.R.L.", "panaderia sur"),
        ("Telas del Norte, S.A. de C.V.", "S.A. de C.V.", "telas norte"),
        ("Telas del Norte S de RL de CV", "S. de R.L. de C.V.", "telas norte"),
        ("Coop. Ñandutí Ltda.", "Ltda.", "cooperativa nanduti"),
        ("Vera Hnos. S.A.", "S.A.", "vera hermanos"),
        ("Casa Lasa", "", "casa lasa"),
        ("S.A.", "", "sa"),
        ("", "", ""),
    ],
)
def test_a_firm_without_its_form(name: str, form: str, core: str) -> None:
    assert legal_form(name) == form
    assert firm_core(name) == core


@given(
    st.sampled_from(["Yvoty", "Casa Ñandutí", "Telas Norte"]), st.sampled_from(["S.A.", "SRL", "SpA", "Ltda", "EAS"])
)
def test_the_form_does_not_change_the_core(name: str, form: str) -> None:
    assert firm_core(f"{name} {form}") == firm_core(name)
