"""Programmes and commercial districts from the command line: a pile of requests, teams, a student's certificate."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.cli.conftest import Desk
from tests.papers import text_of


@pytest.fixture
def covid(desk: Desk) -> Desk:
    made = desk(
        *("agreements", "add", "--title", "MiPyme contra el COVID", "--kind", "programme", "--free"),
        *("--with", "Universidad Nacional", "--new-institutions"),
    )
    assert made.code == 0, made.err
    return desk


def test_from_the_request_to_the_certificate(covid: Desk, tmp_path: Path) -> None:
    asked = ("programmes", "request", "covid")
    first = covid(*asked, "Kiosco Sol", "--phone", "0981 123456", "--channel", "Papel", "--consent", "written")
    assert first.out == "Solicitud 1 anotada: Kiosco Sol.\n", first.err
    again = covid(*asked, "Kiosco Sol", "--phone", "0981123456", "--json")
    assert (again.code, again.json["error"]["code"]) == (1, "programme.asked_twice")
    second = covid(*asked, "Taller Luna", "--country", "Chile", "--technology", "sólo papel", "--json").json
    assert (second["country"], second["state"], second["consent"]) == ("CL", "waiting", "")
    assert covid(*asked, "Otro", "--country", "Atlántida", "--json").json["error"]["field"] == "country"
    team = covid(
        "programmes", "team", "add", "covid", "Equipo 1", "--institution", "Universidad Nacional", "--places", 1
    )
    assert team.code == 0, team.err
    covid("programmes", "team", "member", "covid", "equipo", "Ana Vera", "--study", "Contabilidad")
    assert "la acompaña «Equipo 1»" in covid("programmes", "match", "covid", "kiosco", "equipo 1").out
    full = covid("programmes", "match", "covid", "2", "equipo 1", "--json")
    assert full.json["error"]["code"] == "team.full"
    waiting = covid("programmes", "businesses", "covid", "--state", "waiting", "--json").json
    assert [one["business"] for one in waiting] == ["Taller Luna"]
    listed = covid("programmes", "businesses", "covid").out.splitlines()
    assert [one.split("  ")[-1].strip() for one in listed if "Kiosco" in one or "Luna" in one] == [
        "por escrito",
        "no consta",
    ]
    paper = tmp_path / "ana.pdf"
    certificate = ("programmes", "certificate", "covid", "equipo 1", "ana", "--out", paper)
    assert covid(*certificate, "--json").json["error"]["code"] == "programme.no_hours"
    note = ("cases", "note", "accompaniment-1", "session", "--minutes")
    assert covid(*note, 135).code == 0
    assert (
        "30 min · Papel"
        in covid("programmes", "note-session", "covid", "kiosco", "--minutes", 30, "--platform", "papel").out
    )
    summed = covid("programmes", "sessions", "covid", "--by", "student", "--json").json
    assert summed["rows"] == [["Ana Vera", "Equipo 1", 2, 1, "2 h 45 min"]]
    charged = covid("cases", "note", "accompaniment-1", "charge", "--amount", 1000, "--json")
    assert charged.json["error"]["code"] == "case.free_programme"
    made = covid(*certificate, "--signed-by", "Marta Gómez", "--json")
    assert made.json["number"] == 1, made.err
    printed = text_of(paper)
    assert "Ana Vera, estudiante de Contabilidad (Universidad Nacional), acompañó a empresas" in printed
    assert "Kiosco Sol: 2 horas y 45 minutos, 2 sesiones." in printed
    assert "espera equipo" in covid("programmes", "unmatch", "covid", "1").out
    assert covid("check").code == 0


def test_a_goal_its_curve_and_the_papers(covid: Desk, tmp_path: Path) -> None:
    assert covid("programmes", "curve", "covid", "--json").json["error"]["code"] == "programme.no_target"
    covid("programmes", "request", "covid", "Kiosco Sol", "--date", "2026-10-05")
    covid("programmes", "request", "covid", "Taller Luna")
    goal = ("targets", "add", "Mipymes apoyadas", "--agreement", "covid", "--unit", "mipymes", "--goal", 4)
    added = covid(*goal, "--counts", "cases", "--case-kind", "accompaniment", "--milestone", "2=Inicio")
    assert added.code == 0, added.err
    (curve,) = covid("programmes", "curve", "covid", "--json").json
    assert (curve["text"], [one["total"] for one in curve["months"]]) == ("2 de 4 mipymes (50 %)", [1, 2])
    assert "2 · Inicio" in covid("programmes", "curve", "covid").out
    shown = covid("programmes", "show", "covid")
    assert "Gratuito: no se cobra nada" in shown.out
    assert "Solicitudes: 2. Esperan: 2." in shown.out
    assert "Paraguay" in covid("programmes", "by-country", "covid").out
    form, report, sheet = tmp_path / "form.pdf", tmp_path / "avance.pdf", tmp_path / "empresas.csv"
    for words in (("form", "covid", "--out", form), ("print", "covid", "--out", report)):
        assert covid("programmes", *words).code == 0
    assert "Este apoyo es gratuito" in text_of(form)
    assert "2 de 4 mipymes (50 %)" in text_of(report)
    assert covid("programmes", "export", "covid", "--out", sheet, "--json").json["rows"] == 2
    assert "Kiosco Sol" in sheet.read_text(encoding="utf-8-sig")
    assert covid("programmes", "list", "--json").json[0]["waiting"] == 2


def test_districts_by_line_with_and_without_a_figure(desk: Desk, tmp_path: Path) -> None:
    desk("agreements", "add", "--title", "Fortalecimiento de barrios", "--kind", "programme", "--without-us")
    for number, place in enumerate(("Rancagua", "Rancagua", "Rengo"), 1):
        plan = ("agreements", "add", "--title", f"Barrio {number}", "--kind", "district_plan", "--without-us")
        assert desk(*plan, "--parent", "fortalecimiento", "--district", place).code == 0
    places = ("districts", "places", "fortalecimiento", "--region", "06")
    assert desk(*places, "--line", "GORE", "--add", "Rancagua", "--add", "Rengo").code == 0
    listed = desk(*places, "--line", "Regular", "--add", "Malloa", "--add", "Lolol=2")
    assert "Línea GORE: 3 barrios en 2 lugares" in listed.out, listed.err
    assert "Línea Regular: 2 barrios en 2 lugares" in listed.out
    desk("districts", "places", "fortalecimiento", "--remove", "Lolol")
    totals = desk("districts", "regional", "fortalecimiento", "--json").json["totals"]
    assert [(one["line"], one["places"], one["districts"]) for one in totals] == [("GORE", 2, 3), ("Regular", 1, None)]
    for wrong in (("--remove", "Nada"), ("--add", "Rengo=x"), ("--add", "")):
        assert desk("districts", "places", "fortalecimiento", *wrong).code == 1
    paper, sheet = tmp_path / "barrios.pdf", tmp_path / "barrios.csv"
    desk("districts", "regional", "fortalecimiento", "--out", paper)
    assert "sin dato de cuántos barrios en un lugar" in text_of(paper)
    assert (
        desk("districts", "regional", "fortalecimiento", "--line", "gore", "--out", sheet, "--json").json["rows"] == 2
    )
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == 3


def test_the_shops_and_the_plan_of_a_district(desk: Desk, tmp_path: Path) -> None:
    plan = ("--title", "Barrio Centro", "--kind", "district_plan", "--without-us")
    assert desk("agreements", "add", *plan).code == 0
    shop = ("districts", "shop", "add", "centro")
    assert desk(*shop, "Botica", "--street", "Brasil", "--number", "1010", "--tenure", "owner").code == 0
    assert "2 locales" in desk(*shop, "Zapatería", "--street", "Brasil", "--number", "98").err
    assert desk("districts", "shop", "edit", "centro", "zapatería", "--until", "2026-05-31").code == 0
    listed = ("districts", "shop", "list", "centro", "--json")
    assert [one["name"] for one in desk(*listed).json] == ["Botica"]
    assert [one["name"] for one in desk(*listed, "--as-of", "2026-05-31").json] == ["Zapatería", "Botica"]
    about = ("--agreement", "centro")
    made = desk("cases", "open", "improvement", "Fachadas", *about, "--field", "type=Fachada")
    assert made.code == 0, made.err
    assert desk("cases", "open", "safety_item", "Sin luz", *about, "--field", "type=lighting").code == 0
    assert "año 2" in desk("districts", "plan-year", "1", "2").out
    said = desk("districts", "show", "centro").out
    assert "improvement-1 · Fachadas · Propuesta · año 2 · Clase: Fachada" in said
    shown = desk("districts", "show", "centro", "--json").json
    assert shown["improvement"][0]["fields"]["plan_year"] == "2"
    for what, said in (("sheet", "Fachadas"), ("shops", "Botica"), ("safety", "sin datos de personas")):
        out = tmp_path / f"{what}.pdf"
        assert desk("districts", "sheet", "centro", "--what", what, "--out", out).code == 0
        assert said in text_of(out)
    assert (
        desk("districts", "sheet", "centro", "--what", "shops", "--out", tmp_path / "s.csv", "--json").json["rows"] == 1
    )
    assert (
        desk("districts", "shop", "remove", "centro", "nadie", "--json").json["error"]["code"]
        == "district.shop_unknown"
    )
    assert desk("districts", "shop", "remove", "centro", "botica").code == 0
    assert desk("districts", "list", "--json").json[0]["shops"] == 1


def test_a_pilot_says_for_whom_it_is_and_which_centre_sees_to_a_firm(desk: Desk) -> None:
    made = desk(
        *("agreements", "add", "--title", "Piloto", "--kind", "pilot", "--accession-rule", "Exportan por primera vez"),
        *("--with", "Centro de Negocios", "--new-institutions"),
    )
    assert made.code == 0, made.err
    asked = desk("programmes", "request", "piloto", "Muebles del Sur", "--institution", "Centro de Negocios")
    assert asked.code == 0, asked.err
    shown = desk("programmes", "show", "piloto").out
    assert "Para qué empresas es: Exportan por primera vez" in shown
    assert "Solicitudes: 1. Esperan: 0. Acompañadas: 1. Terminadas: 0." in shown, "its centre sees to it"
    rows = desk("cases", "report", "diagnosis", "institutions", "--json").json["rows"]
    assert rows[0] == ["Centro de Negocios", 1, 0, 0, 1]


def test_a_survey_says_its_change_and_an_empty_sheet_what_it_waits_for(desk: Desk, tmp_path: Path) -> None:
    for title, kind in (("Barrios", "programme"), ("Barrio Rengo", "district_plan")):
        carried = ("--with", "Sercotec", "--new-institutions", "--purpose", "Un mejor entorno")
        parent = carried if kind == "programme" else ("--parent", "Barrios")
        made = desk("agreements", "add", "--title", title, "--kind", kind, *parent)
        assert made.code == 0, made.err
    paper = tmp_path / "rengo.pdf"
    desk("districts", "sheet", "rengo", "--out", paper)
    assert "Todavía no se anotó: locales, plan de mejoras" in text_of(paper)
    assert "Sercotec" in text_of(paper), "who carries its programme"
    assert "Un mejor entorno" in text_of(paper)
    asked = (
        "--field",
        "question=¿Vuelve?",
        "--field",
        "before=40",
        "--field",
        "after=62",
        "--agreement",
        "Barrio Rengo",
    )
    assert desk("cases", "open", "survey", "Encuesta", *asked).code == 0
    desk("districts", "sheet", "rengo", "--out", paper)
    assert "¿Vuelve? 40 62 +22" in text_of(paper)
