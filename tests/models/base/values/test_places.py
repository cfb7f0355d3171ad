"""Departments, districts, communes and states as people write them, with the codes of both offices."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.places import (
    COUNTRIES,
    Places,
    district_names,
    find_districts,
    find_region,
    place_code,
    places,
    region_name,
    region_names,
    region_of,
)


def listed(country: str) -> Places:
    found = places(country)
    assert found is not None
    return found


def test_how_many_there_are() -> None:
    """Paraguay: the statistics office's 250 and eight newer ones; Chile 16 and 346; Mexico 32 states."""
    counts = {country: len(listed(country).regions) for country in COUNTRIES}
    assert counts == {"PY": 18, "CL": 16, "MX": 32}
    of_paraguay = [one for region in listed("PY").regions for one in region.districts]
    assert (len(of_paraguay), sum("ine" in one.codes for one in of_paraguay)) == (258, 250)
    of_chile = {region.codes["cut"]: len(region.districts) for region in listed("CL").regions}
    assert sum(of_chile.values()) == 346
    assert (of_chile["13"], of_chile["16"], of_chile["06"]) == (52, 21, 33)


def test_the_tax_office_and_the_statistics_office_number_departments_differently() -> None:
    """One more in most departments; from Canindeyú on the order itself differs."""
    both = {one.name: (one.codes["ine"], one.codes["dnit"]) for one in listed("PY").regions}
    assert both["Asunción"] == ("00", "1")
    assert both["Central"] == ("11", "12")
    assert both["Canindeyú"] == ("14", "18")
    assert both["Presidente Hayes"] == ("15", "15")


@pytest.mark.parametrize(
    ("country", "written", "name", "codes"),
    [
        ("PY", "cnel oviedo", "Coronel Oviedo", {"ine": "0501", "dnit": "61"}),
        ("PY", "LUQUE", "Luque", {"ine": "1109", "dnit": "159"}),
        ("PY", "Sta. Rita", "Santa Rita", {"ine": "1013", "dnit": "209"}),
        ("PY", "Mcal. Estigarribia", "Mariscal José Félix Estigarribia", {"ine": "1602", "dnit": "192"}),
        ("PY", "Gral. Artigas", "General Artigas", {"ine": "0712", "dnit": "95"}),
        ("PY", "Azotey", "Azote'y", {"ine": "0108", "dnit": "282"}),
        ("PY", "Fdo. de la Mora", "Fernando de la Mora", {"ine": "1103", "dnit": "154"}),
        ("PY", "Curuguaty", "Villa Curuguaty", {"ine": "1403", "dnit": "197"}),
        ("PY", "1ro. de Marzo", "Primero de Marzo", {"ine": "0315", "dnit": "38"}),
        ("CL", "RANCAGUA", "Rancagua", {"cut": "06101"}),
        ("CL", "Canete", "Cañete", {"cut": "08203"}),
        ("CL", "Chillan", "Chillán", {"cut": "16101"}),
        ("CL", "Llay-Llay", "Llaillay", {"cut": "05703"}),
        ("CL", "Santa Cruz", "Santa Cruz", {"cut": "06310"}),
        ("CL", "Lolol", "Lolol", {"cut": "06304"}),
    ],
)
def test_a_district_is_found_as_it_is_written(country: str, written: str, name: str, codes: dict[str, str]) -> None:
    (found,) = find_districts(written, country)
    assert (found.name, dict(found.codes)) == (name, codes)


def test_two_districts_of_one_name_are_told_apart_by_their_region() -> None:
    assert {one.region for one in find_districts("Bella Vista", "PY")} == {"Itapúa", "Amambay"}
    assert [one.codes["ine"] for one in find_districts("Bella Vista", "PY", "Amambay")] == ["1302"]
    assert region_of("Bella Vista", "PY") == ""
    assert region_of("ñemby", "PY") == "Central"
    assert region_of("Talcahuano", "CL") == "Biobío"
    assert region_of("Nowhere", "PY") == ""


def test_regions_by_their_everyday_names() -> None:
    for country, written, name in (
        ("CL", "RM", "Metropolitana de Santiago"),
        ("CL", "Región de O'Higgins", "Libertador General Bernardo O'Higgins"),
        ("CL", "Bio Bio", "Biobío"),
        ("MX", "CDMX", "Ciudad de México"),
        ("MX", "Edo. de México", "México"),
        ("PY", "Dpto. Central", "Central"),
        ("PY", "Pte. Hayes", "Presidente Hayes"),
    ):
        found = find_region(written, country)
        assert found is not None, written
        assert found.name == name


def test_elsewhere_there_is_no_list() -> None:
    assert places("BO") is None
    assert (district_names("BO"), region_names("BO"), region_of("La Paz", "BO")) == ([], [], "")
    assert find_districts("La Paz", "BO", "La Paz") == ()


@pytest.mark.parametrize("country", COUNTRIES)
def test_no_code_is_given_twice_and_names_are_once_in_their_region(country: str) -> None:
    found = listed(country)
    assert found.source
    assert found.missing
    used: Counter[tuple[str, str]] = Counter()
    for region in found.regions:
        used.update(("region " + system, code) for system, code in region.codes.items())
        used.update((system, code) for one in region.districts for system, code in one.codes.items())
        assert len({one.name for one in region.districts}) == len(region.districts)
    assert [code for code, times in used.items() if times > 1] == []


@given(st.sampled_from([(c, name) for c in COUNTRIES for name in district_names(c)]))
def test_every_name_finds_itself_in_capitals_too(place: tuple[str, str]) -> None:
    country, name = place
    assert name in {one.name for one in find_districts(name, country)}
    assert find_districts(name.upper(), country) == find_districts(name, country)


def test_codes_of_places_for_a_list() -> None:
    assert [place_code(system, "Ñemby", "Central", "PY") for system in ("ine", "dnit")] == ["1112", "161"]
    assert place_code("cut", "Machali", "VI", "CL") == "06108"
    assert place_code("inegi", "Guadalajara", "Jal.", "MX") == "14"  # its municipalities are not listed
    # A district of another region, two of one name, a name nobody knows: no code rather than a wrong one.
    assert {place_code("ine", *where, "PY") for where in (("Ñemby", "Itapúa"), ("Bella Vista", ""), ("Coya", ""))} == {
        ""
    }
    assert place_code("ine", "", "Central", "PY") == ""


def test_a_region_is_written_by_its_name_whether_it_was_typed_by_name_or_code() -> None:
    assert [region_name(one, "CL") for one in ("08", "8", "biobio", "Región del Biobío", "16")] == [
        *["Biobío"] * 4,
        "Ñuble",
    ]
    assert region_name("09", "MX") == "Ciudad de México"
    assert region_name(" Zona  norte ", "CL") == "Zona norte"
    assert (region_name("08", "PY"), region_name("dpto. central", "PY")) == ("08", "Central"), "two systems of codes"
    assert (region_name("", "CL"), region_name("99", "CL"), region_name("08", "XX")) == ("", "99", "08")
