"""What was promised, done and reached, typed at the command line by the coordinator of an alliance."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from app.cli.root import program
from app.cli.verbs import Room
from tests.cli.conftest import Desk

LIST = (
    "LISTA DE ASISTENCIA\n\nNº;Nombre y apellido;C.I.;Celular;Empresa\n"
    "1;Vera Sosa, Ana;;0981 222333;\n2;Luis Gil;3.456.789;;\n"
)


@pytest.fixture
def allied(desk: Desk) -> Desk:
    """An agreement of two institutions with two areas; Ana Vera stands in the directory."""
    signed = ("--signed", "2026-01-10", "--until", "2027-01-10", "--without-us", "--new-institutions")
    both = ("--with", "Gremio Uno", "--with", "Gremio Dos")
    made = desk("agreements", "add", "--title", "Alianza del Norte", *both, *signed)
    assert made.code == 0, made.err
    for name in ("Capacitación", "Ferias"):
        assert desk("agreements", "area", "add", "alianza", name).code == 0
    assert desk("directory", "add-person", "--name", "Ana Vera Sosa", "--phone", "0981 222333").code == 0
    return desk


def promise(desk: Desk, body: str, *more: str | int) -> int:
    made = desk("commitments", "add", body, "--agreement", "alianza", *map(str, more), "--json")
    assert made.code == 0, made.err
    return int(made.json["id"])


def test_progress_is_counted_from_what_was_done(allied: Desk, tmp_path: Path) -> None:
    talks = promise(
        allied, "Dar talleres de costos", "--area", "I", "--party", "Gremio Uno", "--due", "31/12/2026",
        "--goal", 2, "--unit", "personas", "--counts", "people",
    )  # fmt: skip
    promise(allied, "Prestar el salón", "--means", "salón y sillas", "--means-kind", "En especie")
    done = ("--date", "2026-11-20", "--agreement", "alianza", "--area", "Capacitación", "--serves", str(talks))
    by = ("--organizer", "Gremio Uno", "--organizer", "Gremio Dos=Pone el lugar", "--hours", "2:30", "--cost", "150000")
    made = allied("activities", "add", "Taller de costos", "--kind", "Capacitación", *done, *by, "--json")
    assert made.code == 0, made.err
    activity = str(made.json["id"])
    assert (made.json["minutes"], made.json["organizers"]) == (150, "Gremio Uno · Gremio Dos")
    sheet = tmp_path / "lista.csv"
    sheet.write_text(LIST, encoding="utf-8")
    noted = allied("activities", "attend", activity, "--from", sheet).out
    assert "Agregados a la lista: 2" in noted
    assert "2 personas distintas · 2 asistencias" in noted
    assert "Agregados a la lista: 0" in allied("activities", "attend", activity, "--from", sheet).out
    people = allied("activities", "list-people", activity, "--json").json
    assert [(one["name"], one["person_id"] is not None) for one in people] == [
        ("Luis Gil", False),
        ("Vera Sosa, Ana", True),
    ]
    listed = allied("commitments", "list", "--agreement", "alianza").out
    assert "meta alcanzada" in listed
    assert "2 de 2 personas" in listed
    assert "col." not in listed
    told = allied("commitments", "show", str(talks)).out
    assert "Se contaron 2 de 2 personas: la meta está alcanzada" in told
    assert "Taller de costos" in told
    assert [one["body"] for one in allied("commitments", "list", "--lacking", "responsible", "--json").json] == [
        "Prestar el salón"
    ]
    assert [one["id"] for one in allied("commitments", "list", "--light", "green", "--json").json] == [talks]
    assert allied("activities", "strike", activity, "Luis Gil").code == 0
    assert len(allied("activities", "list-people", activity, "--json").json) == 1
    assert allied("activities", "remove", activity, "--json").json["error"]["code"] == "activity.used"
    assert allied("check").code == 0


def test_what_became_of_a_commitment_is_noted_and_explained(allied: Desk, tmp_path: Path) -> None:
    one = str(promise(allied, "Firmar el convenio específico", "--due", "15/11/2026", "--source", "Acta 3/2026"))
    assert "Venció el 15/11/2026, hace 6 días" in allied("commitments", "show", one).out
    assert allied("commitments", "postpone", one, "--to", "01/11/2026", "--json").json["error"]["code"] == (
        "promise.due_not_later"
    )
    assert "por vencer" in allied("commitments", "postpone", one, "--to", "15/12/2026", "--note", "Elecciones").out
    assert "cumplido" in allied("commitments", "done", one, "--note", "Firmado en Luque").out
    assert allied("commitments", "done", one, "--json").json["error"]["code"] == "promise.ended_already"
    assert "por vencer" in allied("commitments", "reopen", one, "--reason", "Faltaba una firma").out
    told = allied("commitments", "show", "convenio específico").out
    assert "postergado; vencía el 15/11/2026 Elecciones" in told
    assert "retomado" in told
    scan = tmp_path / "acta.pdf"
    scan.write_bytes(b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")
    kept = allied("commitments", "attach", one, scan)
    assert kept.code == 0, kept.err
    assert "acta.pdf · " in allied("commitments", "show", one).out
    assert [file["file_name"] for file in allied("commitments", "show", one, "--json").json["files"]] == ["acta.pdf"]
    assert "Sin área" in allied("commitments", "compliance", "alianza").out
    assert "Sin institución" in allied("commitments", "compliance", "alianza", "--by", "party").out
    assert allied("commitments", "remove", one, "--json").json["error"]["code"] == "promise.used"
    wrong = str(promise(allied, "Por error"))
    assert "quitado" in allied("commitments", "remove", wrong).out


def test_what_does_not_fit_is_refused_at_its_field(allied: Desk) -> None:
    allied("directory", "add-organization", "--name", "Forastera")
    base = ("commitments", "add", "Algo", "--agreement", "alianza", "--json")
    for more, code in (
        (("--party", "Forastera"), "agreement.party_none"),
        (("--party", "Gremio Uno", "--starts", "2025-01-01"), "promise.not_a_party"),
        (("--goal", "5"), "promise.unit_missing"),
        (("--goal", "101", "--unit", "%"), "promise.above_hundred"),
        (("--starts", "2026-06-01", "--due", "2026-05-01"), "promise.due_early"),
        (("--area", "IX"), "agreement.area_unknown"),
        (("--counts", "vueltas"), "agreement.kind_unknown"),
    ):
        assert allied(*base, *more).json["error"]["code"] == code
    assert allied("commitments", "list", "--json").json == []
    activity = ("activities", "add", "Taller", "--agreement", "alianza", "--json")
    assert allied(*activity, "--hours", "mucho").json["error"]["code"] == "hours.odd"
    assert allied(*activity, "--date", "2027-01-01").json["error"]["code"] == "activity.not_yet"
    assert allied("commitments", "list", "--area", "I").code == 2
    other = str(promise(allied, "Prestar el salón"))
    assert allied("agreements", "add", "--title", "Otro convenio", "--with", "Forastera").code == 0
    serving = allied("activities", "add", "Taller", "--agreement", "Otro convenio", "--serves", other, "--json")
    assert serving.json["error"]["code"] == "promise.of_other"


def test_targets_are_counted_and_what_others_report_stands_apart(allied: Desk) -> None:
    goal = ("--goal", "200", "--unit", "personas", "--counts", "people", "--milestone", "50@31/12/2026=Primer año")
    made = allied("targets", "add", "Personas formadas", "--agreement", "alianza", *goal)
    assert made.code == 0, made.err
    assert allied("targets", "add", "Sin unidad", "--agreement", "alianza", "--goal", "5", "--json").json["error"][
        "code"
    ] == ("promise.unit_missing")
    allied("activities", "add", "Taller", "--agreement", "alianza", "--date", "2026-10-05")
    assert allied("activities", "attend", "Taller", "--person", "Ana Vera").code == 0
    allied("activities", "attend", "Taller", "--name", "Rosa Paz")
    said = ("--about", "--source", "Nota de prensa", "--date", "01/03/2026", "--unit", "mipymes")
    assert "~1.500 mipymes" in allied("targets", "report", "alianza", "Mipymes atendidas", 1500, *said).out
    shown = allied("targets", "list", "alianza").out
    assert "Hitos:\n  Personas formadas · 50 · Primer año · 31/12/2026" in shown
    assert "Informado, no contado:" in shown
    assert "01/03/2026 · Mipymes atendidas: ~1.500 mipymes · Nota de prensa" in shown
    assert allied("targets", "list", "alianza", "--json").json["targets"][0]["counted"] == 2
    assert "Alcanzado" in allied("targets", "curve", "alianza").out
    assert allied("targets", "curve", "alianza", "--json").json["points"] == [{"month": "2026-10", "total": 2}]
    assert allied("targets", "edit", "alianza", "formadas", "--goal", "300").code == 0
    assert allied("targets", "unreport", "alianza", "1").code == 0
    assert allied("targets", "remove", "alianza", "formadas").code == 0
    assert allied("targets", "list", "alianza", "--json").json == {"targets": [], "reported": []}


def test_papers_and_lists_are_written_as_their_name_says(allied: Desk, tmp_path: Path) -> None:
    one = promise(allied, "Dar talleres", "--area", "I", "--party", "Gremio Uno", "--due", "31/12/2026")
    promise(allied, "Algo sin nadie")
    done = ("--date", "2026-11-20", "--agreement", "alianza", "--area", "I", "--organizer", "Gremio Uno")
    done = (*done, "--region", "central")
    made = allied("activities", "add", "Taller", *done, "--serves", str(one), "--headcount", "80", "--json").json["id"]
    kept = allied("commitments", "compliance", "alianza", "--by", "party")
    assert "Gremio Uno" in kept.out
    assert "col." not in kept.out
    for words, name in (
        (("commitments", "export", "--lacking", "either"), "faltan.csv"),
        (("commitments", "export"), "compromisos.xlsx"),
        (("commitments", "compliance", "alianza"), "areas.pdf"),
        (("activities", "sheet", str(made)), "lista.pdf"),
        (("activities", "export"), "actividades.csv"),
        (("activities", "year", "2026", "--agreement", "alianza"), "memoria.pdf"),
        (("activities", "year", "2026", "--by", "party"), "memoria.csv"),
        (("activities", "year", "2026", "--by", "region"), "departamentos.csv"),
    ):
        said = allied(*words, "--out", tmp_path / name)
        assert said.code == 0, said.err
        assert (tmp_path / name).stat().st_size > 0
    assert "medios · responsable" in (tmp_path / "faltan.csv").read_text(encoding="utf-8-sig")
    assert "Taller;Capacitación" in (tmp_path / "actividades.csv").read_text(encoding="utf-8-sig")
    assert "Gremio Uno;1;0;0;80" in (tmp_path / "memoria.csv").read_text(encoding="utf-8-sig")
    assert "Central;1;0;0;80" in (tmp_path / "departamentos.csv").read_text(encoding="utf-8-sig")
    pages = pypdfium2.PdfDocument((tmp_path / "memoria.pdf").read_bytes())
    paper = " ".join("".join(page.get_textpage().get_text_range() for page in pages).split())
    assert "Departamentos e instituciones Departamento Gremio Uno Total Central 1 1" in paper
    assert allied("commitments", "export", "--out", tmp_path / "lista.odt", "--json").json["error"]["code"] == (
        "export.kind"
    )


def test_what_came_of_resolutions_is_followed_up(allied: Desk) -> None:
    of = ("--source", "Acta 4/2026", "--source-kind", "resolution")
    done = promise(allied, "Abrir la oficina", *of)
    promise(allied, "Pintar el local", *of)
    promise(allied, "Otra cosa")
    assert allied("commitments", "done", str(done)).code == 0
    told = allied("commitments", "list", "--source-kind", "resolution").out
    assert ("Cumplidos: 1 de 2 (50 %)." in told, "Otra cosa" in told) == (True, False)


def test_who_came_on_two_days_signs_one_line_twice(allied: Desk, tmp_path: Path) -> None:
    days = ("--date", "2026-11-19", "--until", "2026-11-20")
    made = str(allied("activities", "add", "Taller", *days, "--json").json["id"])
    ana = ("activities", "attend", made, "--name", "Ana Vera", "--document")
    assert allied(*ana, "1.234.567").code == 0
    assert allied(*ana, "1234567", "--date", "2026-11-20", "--phone", "0981 222333").code == 0
    paper = tmp_path / "lista.pdf"
    assert allied("activities", "sheet", made, "--out", paper).code == 0
    said = " ".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(paper.read_bytes()))
    assert (said.count("Ana Vera"), "0981 222333" in said, "Firma" in said) == (1, True, False)
    assert (said.count("19/11/2026"), said.count("20/11/2026")) == (2, 2), "over the places to sign, and above"


def test_what_each_business_and_member_received_in_a_year(allied: Desk, tmp_path: Path) -> None:
    assert allied("members", "add", "--name", "Zulma Paz", "--number", "12").code == 0
    for name, kind in (("Visita", "assistance"), ("Taller", "training")):
        done = ("--kind", kind, "--date", "2026-05-04", "--hours", "2")
        assert allied("activities", "add", name, *done).code == 0
    for row in (
        *(("Visita", "--name", "Luis Gil", "--business", "Kiosco Sol"), ("Visita", "--person", "Zulma Paz")),
        *(("Taller", "--name", "Luis Gil", "--business", "KIOSCO SOL"), ("Taller", "--name", "Nadie Conocido")),
        ("Taller", "--name", "Eva Sol", "--business", "Kiosco Sol", "--hours", "1"),
    ):
        assert allied("activities", "attend", *row).code == 0
    out = tmp_path / "empresas.csv"
    assert allied("activities", "year", "2026", "--by", "business", "--out", out).code == 0
    assert out.read_text(encoding="utf-8-sig").splitlines() == [
        "Empresa o socio;Socio Nº;Qué es;Actividades;Personas distintas;Asistencias;Horas",
        "Kiosco Sol;;Asistencias técnicas;1;1;1;2:00",
        "Kiosco Sol;;Capacitaciones;1;2;2;3:00",
        "Zulma Paz;12;Asistencias técnicas;1;1;1;2:00",
    ]


def test_the_report_of_a_year_lists_what_it_counts(allied: Desk, tmp_path: Path) -> None:
    long = ("--date", "2025-11-20", "--until", "2026-11-20")
    assert allied("activities", "add", "Feria de todo un año", "--agreement", "alianza", *long).code == 0
    assert allied("activities", "add", "Charla", "--agreement", "alianza", "--date", "2026-03-01").code == 0
    below = ("agreements", "add", "--title", "Específico", "--kind", "specific", "--parent", "alianza")
    assert allied(*below, "--with", "Gremio Uno").code == 0
    assert allied("activities", "add", "Taller de abajo", "--agreement", "Específico", "--date", "2026-04-01").code == 0
    paper = tmp_path / "memoria.pdf"
    assert allied("activities", "year", "2026", "--agreement", "alianza", "--out", paper).code == 0
    said = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(paper.read_bytes()))
    assert ("Charla" in said, "Taller de abajo" in said, "todo un año" in said) == (True, True, True)
    assert "Actividades realizadas 3" in " ".join(said.split())
    half = ("--since", "2026-01-01", "--until", "2026-03-31", "--by", "region", "--out", tmp_path / "semestre.csv")
    assert allied("activities", "year", "2026", *half).code == 0
    assert "Sin departamento anotado;2;" in (tmp_path / "semestre.csv").read_text(encoding="utf-8-sig")


@pytest.mark.parametrize("room", ["commitments", "activities", "targets"])
def test_every_verb_and_option_says_what_it_does(desk: Desk, room: str) -> None:
    group = program.commands[room]
    assert isinstance(group, Room)
    for verb in group.commands:
        said = desk(room, verb, "--help")
        assert (said.code, "opt." in said.out, "help." in said.out) == (0, False, False), (verb, said.out)


def test_a_business_that_is_not_in_the_directory_is_kept_and_linked_later(allied: Desk, tmp_path: Path) -> None:
    activity = str(allied("activities", "add", "Taller de precios", "--date", "2026-11-20", "--json").json["id"])
    sheet = tmp_path / "lista.csv"
    sheet.write_text(
        "Nombre;Empresa\nLuis Gil;Muebles del Sur\nEva Roa;MUEBLES DEL SUR S.R.L.\nAna Paz;-\nRosa Ruiz;Gremio Uno\n",
        encoding="utf-8",
    )
    noted = allied("activities", "attend", activity, "--from", sheet).out
    assert "Empresas que no están en el directorio, guardadas como están escritas: 1" in noted
    allied("activities", "attend", activity, "--name", "Juan Ibarra", "--business", "Almacén Yvytu")
    listed = allied("activities", "list-people", activity).out
    assert all(name in listed for name in ("Muebles del Sur", "MUEBLES DEL SUR S.R.L.", "Almacén Yvytu", "Gremio Uno"))
    waiting = allied("activities", "businesses", activity, "--json").json
    assert [(one["name"], one["lines"]) for one in waiting] == [("Muebles del Sur", 2), ("Almacén Yvytu", 1)]
    assert allied("activities", "link-business", "Muebles del Sur").code == 2
    listed = tmp_path / "personas.csv"
    assert allied("activities", "list-people", activity, "--out", listed).code == 0
    assert "1;Ana Paz;;;;20/11/2026;Asistente" in listed.read_text(encoding="utf-8-sig").splitlines()
    assert "2;Eva Roa;;;MUEBLES DEL SUR S.R.L.;20/11/2026;Asistente" in listed.read_text(encoding="utf-8-sig")
    assert allied("activities", "list-people", activity, "--out", tmp_path / "personas.pdf").code == 0
    assert "Líneas de listas: 2" in allied("activities", "link-business", "Muebles del Sur", "--new").out
    linked = allied("activities", "link-business", "almacen yvytu", "--to", "Gremio Dos")
    assert "Se vinculó con Gremio Dos" in linked.out
    assert "Todas las empresas de las listas" in allied("activities", "businesses").out
    assert "Escriba" not in allied("activities", "link-business", "Nadie", "--new").out
    assert allied("activities", "link-people").out == "Líneas de listas unidas al directorio: 0\n"


def test_a_publication_says_where_it_stands_and_one_person_is_one(allied: Desk) -> None:
    what = ("Boletín 7", "--kind", "publication", "--date", "2026-11-20", "--organizer", "Gremio Uno")
    more = ("--place", "Revista Norte", "--region", "Central", "--link", "https://ejemplo.org/7", "--result", "Se leyó")
    made = allied("activities", "add", *what, *more, "--headcount", 1, "--json")
    assert made.code == 0, made.err
    told = allied("activities", "show", made.json["id"]).out
    assert allied("activities", "add", "Boletín 71", "--date", "2026-11-20").code == 0
    assert allied("activities", "show", "boletin 7", "--json").json["activity"]["id"] == made.json["id"]
    assert "Dónde: Revista Norte, Central · https://ejemplo.org/7" in told
    assert "Resultado: Se leyó" in told
    assert "1 persona contada, sin lista" in told
    assert allied("activities", "add", "Boletín 8", *what[1:], "--link", "https://ejemplo.org/8").code == 0
    listed = allied("activities", "list").out
    for said in ("Dónde", "Revista Norte", "https://ejemplo.org/8"):
        assert said in listed
    assert allied("activities", "show", made.json["id"], "--json").json["link"] == "https://ejemplo.org/7"
    noted = allied("activities", "attend", made.json["id"], "--name", "Ana Paz", "--document", "1.234.567")
    assert "1 persona · 1 asistencia" in noted.out
    assert "C.I." in allied("activities", "list-people", made.json["id"]).out
