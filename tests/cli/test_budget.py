"""The budget and the words of the reminders, typed as a script would."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk


def test_a_year_becomes_the_draft_of_the_next(working: Desk) -> None:
    """360.000 of wages, 5,5 % more, in whole thousands: 380.000."""
    assert working("budget", "set", "2026", "--category", "Sueldos", "--amount", "360000").code == 0
    again = ("budget", "copy", "2026", "2027", "--percent", "5,5", "--round", "1000", "--json")
    assert working(*again).json == {"year": 2027, "lines": 1}
    assert working(*again).json["error"]["code"] == "budget.not_empty"
    assert working(*again, "--over").code == 0
    assert working("budget", "copy", "2026", "2028", "--percent", "mucho", "--json").json["error"]["field"] == "percent"
    assert working("budget", "approve", "2027", "--act", "Acta 31", "--json").json["lines"] == 1
    shown = working("budget", "show", "--until", "2027-06-30").out
    assert "380.000" in shown
    assert "Acta 31" in shown


def test_the_office_writes_its_own_reminder(working: Desk, tmp_path: Path) -> None:
    usual = working("dues", "remind-words", "1", "--json").json
    letter = tmp_path / "carta.txt"
    letter.write_text("Hola {nombre}:\n{detalle}\nTotal {total}", encoding="utf-8")
    made = working("dues", "remind-words", "1", "--letter", letter, "--name", "Vecinal", "--json").json
    assert (made["name"], made["subject"]) == ("Vecinal", usual["subject"])
    assert working("dues", "remind-words", "1", "--message", "Pase").code == 1
    assert working("dues", "remind-words", "4").code == 1
    assert working("dues", "remind-words", "1", "--letter", tmp_path / "no.txt").code == 3
    letter.write_bytes(b"\xff\xfe\xfa")
    assert working("dues", "remind-words", "1", "--letter", letter).code == 1
    assert working("dues", "remind-words", "1", "--usual", "--json").json == usual
