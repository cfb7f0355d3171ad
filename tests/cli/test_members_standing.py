"""Why a member stands so, and what was noted wrong of a membership put right, from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import typed


@pytest.fixture
def ana(office_file: Path) -> Path:
    typed("--office", office_file, "members", "add", "--name", "Ana Vera", "--number", "7", "--joined", "2020-01-05")
    said = typed(
        *("--office", office_file, "members", "status", "7", "--event", "suspended", "--date", "2026-06-01"),
        *("--reason", "Falta grave", "--act", "Acta 12/2026, Comité Ejecutivo"),
    )
    assert said.code == 0
    return office_file


def test_a_suspension_is_told_with_its_resolution(ana: Path) -> None:
    said = typed("--office", ana, "members", "why", "7")
    assert said.code == 0
    assert "01/06/2026 · Falta grave · Acta 12/2026, Comité Ejecutivo" in said.out
    before = typed("--office", ana, "members", "why", "7", "--as-of", "2026-05-31", "--json").json
    assert (before["standing"], before["event"]["event"], before["dues"]) == ("in_good_standing", "admitted", [])


def test_a_wrong_event_is_corrected_and_taken_back(ana: Path) -> None:
    said = typed("--office", ana, "members", "events", "7", "--correct", "2", "--date", "2026-06-02", "--json").json
    assert said[1] == {
        "event": "suspended", "on_date": "2026-06-02", "reason": "Falta grave",
        "act": "Acta 12/2026, Comité Ejecutivo",
    }  # fmt: skip
    assert len(typed("--office", ana, "members", "events", "7", "--take-back", "--json").json) == 1
    assert typed("--office", ana, "members", "why", "7", "--json").json["standing"] == "in_good_standing"


@pytest.mark.parametrize(
    "words",
    [("--correct", "9", "--act", "x"), ("--correct", "2"), ("--act", "x"), ("--correct", "2", "--date", "2019-01-01")],
)
def test_what_cannot_be_is_refused_in_words(ana: Path, words: tuple[str, ...]) -> None:
    said = typed("--office", ana, "members", "events", "7", *words)
    assert said.code != 0
    assert said.err.strip()
    assert "cli." not in said.err
