"""Paperwork, proposals and joint orders from the command line, as they are typed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Desk
from tests.papers import text_of


@pytest.fixture
def open_case(desk: Desk) -> Callable[..., str]:
    def run(*words: str) -> str:
        done = desk("cases", "open", *words, "--json")
        assert done.code == 0, done.err
        return str(done.json["ref"])

    return run


def test_the_kinds_tell_what_they_ask(desk: Desk) -> None:
    assert "Compras en conjunto" in desk("cases", "kinds").out
    said = desk("cases", "kinds", "Brecha para exportar").out
    assert "Declarada" in said
    assert "Leve, Media, Grave" in said
    assert desk("cases", "kinds", "baile").code == 1


def test_a_gap_is_opened_by_its_words_and_closed_with_an_instrument(desk: Desk, open_case: Callable[..., str]) -> None:
    gap = open_case("export_gap", "Sin ficha técnica", "--about", "Muebles del Sur", "--field", "Gravedad=grave")
    assert gap == "export_gap-1"
    assert desk("cases", "note", gap, "Instrumento", "--note", "Asesoría de etiquetado", "--amount", "900000").code == 0
    done = desk("cases", "step", "Brecha para exportar-1", "cerrada", "--note", "Ficha lista", "--json")
    assert (done.json["step"], done.json["outcome"], done.json["business"]) == (
        "closed",
        "Ficha lista",
        "Muebles del Sur",
    )
    assert done.json["fields"] == {"severity": "high"}
    listed = desk("cases", "list", "--kind", "export_gap", "--state", "ended", "--json").json
    assert [one["ref"] for one in listed] == [gap]
    assert "Gs. 900.000" in desk("cases", "show", gap).out
    changed = desk("cases", "edit", gap, "--field", "severity=", "--field", "process=Etiquetado", "--json").json
    assert changed["fields"] == {"process": "Etiquetado"}
    assert changed["business"] == "Muebles del Sur"


def test_a_proposal_is_never_in_force_without_its_paper(desk: Desk, open_case: Callable[..., str]) -> None:
    law = open_case("policy_proposal", "Ley de plazos de pago", "--field", "Clase=ley", "--date", "2026-03-01")
    refused = desk("cases", "step", law, "En vigencia", "--date", "2026-04-01")
    assert refused.code == 1
    assert "documento" in refused.err
    assert desk("cases", "step", law, "presentada", "--date", "2026-04-01", "--document", "Exp. 1").code == 0
    event = desk("cases", "show", law, "--json").json["events"][-1]["id"]
    other = open_case("policy_proposal", "Otra", "--field", "type=ordinance")
    assert desk("cases", "take-back", other, str(event), "Equivocada").code == 1
    back = desk("cases", "take-back", law, str(event), "Era otra", "--json").json
    assert (back["step"], back["events"][-1]["taken_back"]) == ("idea", True)
    assert "sin efecto" in desk("cases", "show", law).out
    assert "  policy_proposal-1 · Ley de plazos de pago · 01/03/2026" in desk("cases", "board", "policy_proposal").out


def test_answers_of_institutions_are_noted_and_corrected(desk: Desk, open_case: Callable[..., str]) -> None:
    asked = open_case("consultation", "Feriado puente", "--field", "question=¿Están de acuerdo?")
    for name in ("Asomipymes", "Apep"):
        assert desk("cases", "party", asked, "Consultada", name).code == 0
    assert desk("cases", "party", asked, "asked", "Apep", "--answer", "De acuerdo", "--act", "Acta 3").code == 0
    said = desk("cases", "answers", asked)
    assert "De acuerdo" in said.out
    assert "Respondieron 1 de 2." in said.err
    assert desk("cases", "party", asked, "asked", "Apep", "--act", "Acta 4", "--json").json["parties"][1]["answer"]
    assert desk("cases", "party-out", asked, "asked", "Asomipymes").code == 0
    assert desk("cases", "party-out", asked, "asked", "Asomipymes").code == 1


def test_a_joint_order_is_settled_when_its_units_are_those_asked(desk: Desk, open_case: Callable[..., str]) -> None:
    fields = ("product=Camisas", "unit=unidad", "quantity=600", "price=60000", "deliver_on=1/12/2026")
    order = open_case("joint_order", "Camisas", *(word for one in fields for word in ("--field", one)))
    assert desk("cases", "party", order, "maker", "Taller Ana", "--quantity", "400", "--price", "40000").code == 0
    assert desk("cases", "settle", order, "--note-it").code == 1
    assert desk("cases", "party", order, "maker", "Taller Rosa", "--quantity", "200", "--price", "41000").code == 0
    assert desk("cases", "note", order, "cost", "--amount", "2000000", "--note", "Flete").code == 0
    assert desk("cases", "party", order, "exporter", "Textil Grande").code == 0
    settled = desk("cases", "settle", order, "--note-it", "--json").json
    assert [one["total"] for one in settled["shares"]] == [16_000_000, 8_200_000]
    assert settled["total"] == settled["goods"] + settled["costs"] + settled["rest"] == 36_000_000
    assert "queda para quien vende Gs. 9.800.000." in desk("cases", "settle", order).out


def test_an_order_sold_below_what_it_cost_says_who_pays_the_rest(
    desk: Desk, open_case: Callable[..., str], tmp_path: Path
) -> None:
    fields = ("product=Camisas", "unit=unidad", "quantity=10", "price=30000", "deliver_on=1/12/2026")
    order = open_case("joint_order", "Camisas", *(word for one in fields for word in ("--field", one)))
    assert desk("cases", "party", order, "maker", "Taller Ana", "--quantity", "10", "--price", "40000").code == 0
    told = desk("cases", "settle", order, "--out", tmp_path / "orden.pdf").out
    assert "faltan Gs. 100.000, que pone quien vende." in told
    assert "faltan Gs. 100.000, que pone quien vende." in text_of(tmp_path / "orden.pdf")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("open", "formalization"), "empresa"),
        (("open", "export_gap", "X", "--about", "Y", "--field", "gravedad"), "código=texto"),
        (("open", "advisory", "--about", "Y", "--field", "Tema=cocina"), "cocina"),
        (
            ("open", "certification", "--about", "Y", "--field", "standard=A", "--field", "valid_until=31/02/2026"),
            "31/02",
        ),
        (("open", "advisory", "--about", "Y", "--field", "topic=legal", "--date", "2030-01-01"), "todavía no llegó"),
        (("show", "export_gap-99"), "export_gap-99"),
        (("show", "nada"), "nada"),
        (("settle", "nada-x"), "nada-x"),
        (("list", "--step", "Idea"), "--kind"),
        (("list", "--kind", "advisory", "--step", "Idea"), "Idea"),
        (("open", "advisory", "--about", "Y", "--field", "topic=legal", "--parent", "export_gap-7"), "export_gap-7"),
        (("report", "survey", "months", "--since", "2026-02-01", "--until", "2026-01-01"), "antes de empezar"),
        (("open", "joint_order", "X", "--field", "product=A", "--field", "unit=u", "--field", "price=1.5"), "1.5"),
    ],
)
def test_what_is_odd_is_said_in_words(desk: Desk, words: tuple[str, ...], said: str) -> None:
    done = desk("cases", *words)
    assert done.code == 1
    assert said in done.err
    assert desk("cases", "list", "--json").json == []


def test_papers_and_figures_are_written(desk: Desk, open_case: Callable[..., str], tmp_path: Path) -> None:
    law = open_case("policy_proposal", "Ley de plazos", "--field", "type=law", "--date", "2026-03-01")
    assert desk("cases", "print", law, "--out", tmp_path / "legajo.pdf").code == 0
    assert (tmp_path / "legajo.pdf").read_bytes().startswith(b"%PDF")
    assert desk("cases", "export", "policy_proposal", "--out", tmp_path / "lista.csv", "--json").json["rows"] == 1
    said = desk("cases", "report", "policy_proposal", "months", "--json").json
    assert said["rows"] == [["03/2026", 1, 0, 0], ["Total", 1, 0, 0]]
    assert desk("cases", "report", "policy_proposal", "board", "--out", tmp_path / "tablero.pdf").code == 0
    assert "months" in desk("cases", "report", "policy_proposal", "baile").err
    assert desk("cases", "export", "policy_proposal", "--out", tmp_path / "lista.doc").code == 1


def test_days_that_come_are_listed_and_a_paper_is_kept(
    desk: Desk, open_case: Callable[..., str], tmp_path: Path
) -> None:
    said = (
        "--field",
        "conditions=Con carnet",
        "--field",
        "Vigente hasta=1/12/2026",
        "--responsible",
        "Gremio de Prueba",
    )
    offer = open_case("member_benefit", "Farmacia", *said)
    assert desk("cases", "due", "--json").json == [
        {"ref": offer, "what": "Vigente hasta", "on": "2026-12-01", "late": False}
    ]
    assert "Farmacia" in desk("cases", "due").out
    (tmp_path / "nota.pdf").write_bytes(b"%PDF-1.4\n%%EOF")
    kept = desk("cases", "attach", offer, tmp_path / "nota.pdf")
    assert (kept.code, "nota.pdf" in kept.out) == (0, True)
    assert desk("cases", "attach", offer, tmp_path / "falta.pdf").code in (1, 3)
    assert desk("cases", "list", "--responsible", "Gremio de Prueba", "--json").json[0]["ref"] == offer


def test_a_use_of_a_benefit_is_somebodys_of_the_directory(desk: Desk, open_case: Callable[..., str]) -> None:
    offer = open_case("member_benefit", "Farmacia", "--field", "conditions=Con carnet")
    refused = desk("cases", "note", offer, "use", "--by", "Nadie Conocido", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "case.who_unknown")
    assert "no está en el directorio" in refused.json["error"]["message"]
    added = desk("directory", "add-person", "--name", "Rosa Benítez")
    assert added.code == 0, added.err
    assert "Rosa Benítez" in desk("cases", "note", offer, "use", "--by", "Rosa Benítez").out
    uses = desk("cases", "report", "member_benefit", "uses", "--json").json["rows"]
    assert uses[0] == ["Rosa Benítez", "Farmacia", 1]


def test_showing_one_says_who_declared_it_how_it_came_and_out_of_what(
    desk: Desk, open_case: Callable[..., str]
) -> None:
    checked = open_case("diagnosis", "--about", "Muebles del Sur", "--channel", "mostrador", "--place", "Calle 1")
    gap = open_case("export_gap", "Sin ficha", "--about", "Muebles del Sur", "--parent", checked)
    assert "Lo declara: La propia empresa" in desk("cases", "show", gap).out
    assert "Sale de: Diagnóstico Nº 1: Muebles del Sur  [diagnosis-1]" in desk("cases", "show", gap).out
    assert "Llegó por: mostrador\nCalle 1" in desk("cases", "show", checked).out
    desk("cases", "edit", checked, "--document", "80012345-6", "--phone", "0981 123456")
    assert "Documento: 80012345-6\nTeléfono: 0981 123456\n" in desk("cases", "show", checked).out
    group = open_case("group_negotiation", "Plazo", "--field", "subject=Plazo")
    shown = desk("cases", "party", group, "member", "Taller Ana", "--amount", "5000000").out
    assert "Gs. 5.000.000" in shown
    assert "Precio" not in shown, "a column that says nothing of anybody is not there"
