"""Values as people type them make one group."""

from app.jobs.grouping import grouped


def test_accents_and_capitals_make_no_other_group():
    values = ["FERRETERIA", "Ferretería", " ferretería", "ñandutí", "", "  "]
    groups = grouped(values, [1, 2, 3, 4, 5, 6], "Sin anotar")
    assert groups == [("Ferretería", [1, 2, 3]), ("Ñandutí", [4]), ("Sin anotar", [5, 6])]


def test_of_two_spellings_the_one_without_shouting_is_the_title():
    assert grouped(["PANADERIA", "Panadería"], "ab", "")[0][0] == "Panadería"
    assert grouped([], [], "x") == []
