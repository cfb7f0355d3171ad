"""Dues beyond the plain one, typed as a script would: terms, index values, who pays less, fines, late fees."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Desk

ACT = ("--reason", "Enfermedad", "--act", "Acta 9/2026")


@pytest.fixture
def dues(working: Desk) -> Desk:
    working("dues", "plan", "add", "Aporte", "--amount", "50000", "--period", "monthly")
    return working


def owed(desk: Desk, member: str) -> int:
    return int(next(one for one in desk("members", "list", "--json").json if one["number"] == member)["balance"])


def test_a_run_is_looked_at_before_it_is_done_and_taken_back_after(dues: Desk) -> None:
    before = owed(dues, "1")
    seen = dues("dues", "charge", "--plan", "Aporte", "--period", "2026-11", "--dry-run", "--json").json
    assert (seen["amount"], len(seen["charges"])) == (100_000, 2)
    assert owed(dues, "1") == before
    assert dues("dues", "charge", "--plan", "Aporte", "--period", "2026-11", "--json").json["charged"] == 2
    back = ("dues", "void-run", "--plan", "Aporte", "--period", "2026-11", "--reason", "Era otro monto", "--json")
    assert dues(*back).json["voided"] == 2
    assert dues(*back).json["error"]["code"] == "run.none"
    assert owed(dues, "1") == before
    assert dues("check").code == 0


def test_a_due_in_units_waits_for_its_value(dues: Desk) -> None:
    dues("dues", "plan", "add", "Cuota UTM", "--amount", "5000", "--period", "monthly")
    assert dues("dues", "plan", "set", "Cuota UTM", "--unit", "UTM").code == 0
    assert "0,5 UTM" in dues("dues", "plans").out
    charge = ("dues", "charge", "--plan", "Cuota UTM", "--period", "2026-11", "--json")
    assert dues(*charge).json["error"]["code"] == "plan.no_index_value"
    assert dues("dues", "index", "UTM", "69.542", "--json").json["error"]["code"] == "index.value_unread"
    assert dues("dues", "index", "UTM", "69542", "--from", "2026-11-01", "--source", "SII").code == 0
    assert dues(*charge).json["amount"] == 2 * 34_771
    assert "69.542" in dues("dues", "indexes").out


def test_terms_are_kept_when_others_are_set(dues: Desk) -> None:
    dues("dues", "plan", "set", "Aporte", "--exempt-months", "1 2", "--ahead", "12=10", "--act", "Acta 3")
    made = dues("dues", "plan", "set", "Aporte", "--prorates", "yes", "--json").json["plan"]["terms"]
    assert (made["exempt_months"], made["ahead_months"], made["ahead_percent"], made["prorates"]) == (
        *([1, 2], 12, 1_000),
        True,
    )
    by_workers = ("--basis", "workers", "--rate", "0=50000", "--rate", "11=120000")
    assert dues("dues", "plan", "set", "Aporte", *by_workers).code == 0
    out = dues("dues", "charge", "--plan", "Aporte", "--period", "2026-11")
    assert "2 socios" in out.err


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("--ahead", "12"), "plan.pair_odd"),
        (("--rate", "x=1"), "plan.rate_odd"),
        (("--kind", "extraordinary"), "plan.extraordinary_without_fund"),
        (("--exempt-months", "13"), "plan.exempt_months"),
        (("--late", "30=2"), "plan.late_article"),
        (("--basis", "size"), "plan.rates"),
        (("--fund", "Nada"), "fund.unknown"),
    ],
)
def test_terms_that_cannot_be_are_refused(dues: Desk, more: tuple[str, ...], code: str) -> None:
    said = dues("dues", "plan", "set", "Aporte", *more, "--json")
    assert (said.code, said.json["error"]["code"]) == (1, code)


def test_who_pays_less_and_what_is_forgiven(dues: Desk) -> None:
    dues("dues", "allow", "--member", "1", "--percent", "50", "--since", "2026-01-01", "--plan", "Aporte", *ACT)
    before = {one: owed(dues, one) for one in ("1", "3")}
    assert dues("dues", "charge", "--plan", "Aporte", "--period", "2026-11", "--json").json["relieved"] == 25_000
    assert owed(dues, "1") - before["1"] == 25_000
    forgiven = dues("dues", "relieve", "--member", "3", "--plan", "Aporte", *ACT, "--json").json
    assert forgiven["amount"] == 50_000
    assert dues("dues", "relieve", "--member", "3", "--plan", "Aporte", *ACT, "--json").json["error"]["code"] == (
        "relief.no_charge"
    )
    listed = dues("dues", "allowances", "--json").json
    assert dues("dues", "end-allowance", str(listed[0]["id"])).code == 0
    assert "Exonerado: Aporte 11/2026" in dues("dues", "statement", "--member", "3").out
    assert "Beca: Aporte 11/2026" in dues("dues", "statement", "--member", "1").out
    lost = ("dues", "relieve", "--member", "1", "--plan", "Aporte", "--kind", "write_off", *ACT)
    assert dues(*lost).code == 0
    assert "Incobrable, dado de baja: Aporte 11/2026" in dues("dues", "statement", "--member", "1").out
    assert dues("check").code == 0


def test_fines_and_late_fees(dues: Desk) -> None:
    for name, kind in (("Multa", "fine"), ("Recargo", "late_fee")):
        dues("dues", "plan", "add", name, "--amount", "20000", "--period", "once")
        assert dues("dues", "plan", "set", name, "--kind", kind).code == 0
    before = owed(dues, "1")
    assert dues("dues", "charge-one", "--member", "1", "--plan", "Multa", "--note", "Asamblea del 14/11").code == 0
    assert owed(dues, "1") - before == 20_000
    assert "Multa · Asamblea del 14/11" in dues("dues", "statement", "--member", "1").out
    dues("dues", "plan", "set", "Aporte", "--late", "30=2", "--late-amount", "1000", "--article", "art. 15")
    dues("dues", "charge", "--plan", "Aporte", "--period", "2026-09")
    fees = dues("dues", "late-fees", "--json").json
    assert (fees["charged"], [fee["amount"] for fee in fees["fees"]]) == (False, [2_000, 2_000])
    assert "No se escribió nada" in dues("dues", "late-fees").out
    assert "multa" in dues("dues", "plans").out
    assert dues("dues", "late-fees", "--charge", "Recargo", "--json").json["charged"]
    assert dues("dues", "late-fees", "--json").json["fees"] == []


def test_of_extraordinary_dues_one_a_month_where_the_statutes_say_so(dues: Desk) -> None:
    assert dues("funds", "add", "Techo", "--purpose", "Techo del salón").code == 0
    for name in ("Techo 1", "Techo 2"):
        assert dues("dues", "plan", "add", name, "--amount", 10_000, "--period", "monthly").code == 0
        assert dues("dues", "plan", "set", name, "--kind", "extraordinary", "--fund", "Techo").code == 0
    assert "varias" in dues("dues", "extraordinary").out
    assert "una sola" in dues("dues", "extraordinary", "--one", "yes").out
    assert dues("dues", "charge", "--plan", "Techo 1", "--period", "2026-11").code == 0
    refused = dues("dues", "charge", "--plan", "Techo 2", "--period", "2026-11", "--json")
    assert refused.json["error"]["code"] == "plan.one_extraordinary"
    assert dues("dues", "extraordinary", "--one", "no", "--json").json == {"one_extraordinary": False}
    assert dues("dues", "charge", "--plan", "Techo 2", "--period", "2026-11").code == 0


def test_what_is_written_off_is_named(dues: Desk) -> None:
    assert dues("dues", "plan", "add", "Multa", "--amount", 10_000, "--period", "once").code == 0
    assert dues("dues", "charge-one", "--member", "1", "--plan", "Multa", "--note", "Faltó").code == 0
    off = ("dues", "relieve", "--member", "1", "--plan", "Multa", "--kind", "write_off", "--reason", "Cerró")
    assert dues(*off, "--json").json["error"]["code"] == "relief.act"
    assert "Dado por incobrable: Multa · Faltó, Gs. 10.000." in dues(*off, "--act", "Acta 8/2026").out


def test_a_run_says_what_scholarships_take_off_before_and_after(dues: Desk) -> None:
    """Two pay 50.000; one has half of it: 25.000."""
    assert dues("dues", "allow", "--member", "1", "--percent", 50, *ACT).code == 0
    run = ("dues", "charge", "--plan", "Aporte", "--period", "2026-11")
    assert dues(*run, "--dry-run", "--json").json["relieved"] == 25_000
    seen = dues(*run, "--dry-run")
    assert "De eso, Gs. 25.000 se condonan" in seen.out + seen.err
    assert "De eso, Gs. 25.000 se condonan" in dues(*run).out


def test_the_fee_for_paying_late_names_the_due(dues: Desk) -> None:
    assert dues("dues", "plan", "set", "Aporte", "--late", "15=5", "--article", "Art. 18").code == 0
    assert dues("dues", "charge", "--plan", "Aporte", "--period", "2026-09").code == 0
    head, _, line = dues("dues", "late-fees").out.splitlines()[:3]
    assert head.split()[:3] == ["Nombre", "Cuota", "Período"]
    assert "Aporte" in line


def test_the_general_due_beside_the_one_of_a_category(dues: Desk) -> None:
    """Member 3 becomes a trader, whose category has a due of its own: the preview says what it means for them."""
    assert dues("members", "categories", "add", "Comerciantes").code == 0
    assert dues("members", "edit", "3", "--category", "Comerciantes").code == 0
    own = ("dues", "plan", "add", "Cuota de comerciantes", "--amount", 80_000, "--period", "monthly")
    assert dues(*own, "--category", "Comerciantes").code == 0
    look = ("dues", "charge", "--plan", "Aporte", "--period", "2026-11", "--dry-run")
    seen = dues(*look, "--json").json
    assert (len(seen["charges"]), seen["with_own"]) == (1, [{"category": "Comerciantes", "members": 1, "both": False}])
    assert "pagan solo esa" in dues(*look).err
    assert dues("dues", "plan", "set", "Aporte", "--beside-own", "yes", "--json").json["beside_own"]
    assert "pagarán las dos" in dues(*look).err
    refused = dues("dues", "plan", "set", "Cuota de comerciantes", "--beside-own", "yes", "--json")
    assert refused.json["error"]["code"] == "plan.beside_not_general"
    assert dues("dues", "charge", "--plan", "Aporte", "--period", "2026-11", "--json").json["charged"] == 2


def test_what_was_forgiven_by_mistake_is_owed_again(dues: Desk) -> None:
    dues("dues", "charge", "--plan", "Aporte", "--period", "2026-11")
    before = owed(dues, "3")
    assert dues("dues", "relieve", "--member", "3", "--plan", "Aporte", *ACT).code == 0
    found = dues("dues", "reliefs", "--member", "3", "--json").json
    assert [(one["kind"], one["amount"]) for one in found] == [("waiver", 50_000)]
    assert "Aporte 11/2026" in dues("dues", "reliefs", "--member", "3").out
    back = ("dues", "take-back-relief", str(found[0]["id"]), "--reason", "Era de otro socio")
    assert dues(*back, "--json").json["debt"] == owed(dues, "3") == before
    assert dues("dues", "reliefs", "--member", "3", "--json").json == []
    for number in (str(found[0]["id"]), "999"):
        refused = dues("dues", "take-back-relief", number, "--reason", "x", "--json")
        assert refused.json["error"]["code"] == "relief.unknown"
    assert dues("check").code == 0
