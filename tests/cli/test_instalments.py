"""A payment plan from the command line: agreed in parts, paid, shown, ended."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import Desk


def test_a_plan_is_agreed_kept_and_ended(working: Desk, tmp_path: Path) -> None:
    working("members", "add", "--name", "Ana Vera Sosa", "--number", "0123")
    working("dues", "plan", "add", "Multa", "--amount", 100_000, "--period", "once")
    agree = ("dues", "instalments", "agree", "0123", "--act", "Acta 12/2026")
    assert working(*agree, "--parts", 3, "--json").json["error"]["code"] == "instalments.no_charges"
    charged = working("dues", "charge-one", "--member", "0123", "--plan", "Multa", "--json")
    assert charged.code == 0, charged.err
    assert working(*agree).code == 2
    assert working(*agree, "--part", "mañana=5").code == 2
    looked_at = working(*agree, "--parts", 3, "--first", "2026-11-21", "--dry-run").out
    assert "Gs. 34.000" in looked_at
    assert working("dues", "instalments", "list", "--json").json == []
    made = working(*agree, "--parts", 3, "--first", "2026-11-21", "--json").json
    assert [part["amount"] for part in made["parts"]] == [33_000, 33_000, 34_000]
    assert working("dues", "pay", "--member", "0123", "--amount", 33_000, "--method", "cash").code == 0
    shown = working("dues", "instalments", "list").out
    assert "col." not in shown
    assert "21/12/2026" in shown
    assert "al día con el plan" in shown
    act = tmp_path / "acuerdo.pdf"
    shown = working("dues", "instalments", "show", 1, "--out", act).out
    assert "Acta 12/2026" in shown
    assert "Pagado: Gs. 33.000. Falta: Gs. 67.000." in shown
    assert "col." not in shown
    assert act.read_bytes().startswith(b"%PDF")
    assert "terminado" in working("dues", "instalments", "end", 1, "--reason", "No pagó").out
    assert working("dues", "instalments", "list", "--json").json == []
    assert working("check").code == 0
