"""Agreements from the command line: system D as it was signed, a year of an ordinary one, refusals without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Desk
from tests.papers import text_of

ELEVEN = (
    *("Alide", "Clampi", "Intal", "Comisión Mipymes Mercosur", "Olamp", "Programa Bolívar"),
    *("Sela", "Tips", "Unesco", "Aladi", "Parlatino"),
)
FIVE = (
    *("Información", "Administración y gestión", "Capacitación", "Transferencia tecnológica", "Políticas públicas"),
)


@pytest.fixture
def arequipa(desk: Desk) -> Desk:
    parties = [word for name in ELEVEN for word in ("--with", name)]
    title = ("--title", "Acuerdo Marco de Cooperación Interinstitucional", "--kind", "framework")
    signed = ("--signed", "1996-12-10", "--place", "Arequipa", "--open", "--without-us", "--new-institutions")
    made = desk("agreements", "add", *title, *parties, *signed)
    assert made.code == 0, made.err
    assert desk("agreements", "area", "add", "acuerdo marco", *FIVE).code == 0
    return desk


def test_the_framework_agreement_has_eleven_then_twelve(arequipa: Desk, tmp_path: Path) -> None:
    joining = ("agreements", "party", "add", "acuerdo marco", "Instituto de la Pyme", "--role", "adherent")
    day = ("--from", "1998-05-04", "--scope", "extra_regional")
    joined = arequipa(*joining, *day, "--instrument", "Nota 14/1998", "--new-institutions")
    assert joined.code == 0, joined.err
    shown = arequipa("agreements", "show", "acuerdo marco", "--json").json
    assert [one["label"] for one in shown["areas"]] == ["I", "II", "III", "IV", "V"]
    assert [one["name"] for one in shown["areas"]] == list(FIVE)
    assert (len(shown["parties"]), shown["ends_on"], shown["open_accession"]) == (12, None, True)
    then = arequipa("agreements", "show", "acuerdo marco", "--as-of", "1996-12-10", "--json").json
    assert [one["name"] for one in then["parties"]] == list(ELEVEN)
    paper, text = tmp_path / "instituciones.pdf", tmp_path / "texto.pdf"
    arequipa("agreements", "print", "acuerdo marco", "--what", "parties", "--as-of", "1996-12-10", "--out", paper)
    assert "10 de diciembre de 1996 · 11 instituciones" in text_of(paper)
    arequipa("agreements", "print", "acuerdo marco", "--what", "parties", "--out", paper)
    assert "12 instituciones" in text_of(paper)
    sheet = tmp_path / "instituciones.csv"
    arequipa("agreements", "print", "acuerdo marco", "--what", "parties", "--out", sheet)
    assert "Extrarregional" in sheet.read_text(encoding="utf-8-sig").splitlines()[-1]
    watching = ("--role", "observer", "--from", "1998-05-04", "--new-institutions")
    assert arequipa("agreements", "party", "add", "acuerdo marco", "Observatorio", *watching).code == 0
    arequipa("agreements", "print", "acuerdo marco", "--what", "text", "--out", text)
    assert "Observatorio" not in text_of(text)
    assert "Se incorporaron después" in text_of(text)
    arequipa("agreements", "print", "acuerdo marco", "--what", "parties", "--out", paper)
    assert "12 instituciones" in text_of(paper)
    assert "Observan, sin quedar obligadas" in text_of(paper)
    arequipa("agreements", "print", "acuerdo marco", "--what", "parties", "--out", sheet)
    assert sheet.read_text(encoding="utf-8-sig").splitlines()[-1].startswith(";Observatorio;Observadora")
    assert "13  " not in arequipa("agreements", "show", "acuerdo marco").out
    arequipa("agreements", "print", "acuerdo marco", "--what", "text", "--out", text)
    printed = text_of(text)
    assert "a los diez días del mes de diciembre de mil novecientos noventa y seis" in printed
    assert "II. Administración y gestión." in printed
    assert "Instituto de la Pyme, desde el 04/05/1998" in printed
    assert "1996" in arequipa("agreements", "bound", "parlatino", "--as-of", "1996-12-10").out
    assert arequipa("agreements", "bound", "parlatino", "--as-of", "1996-12-09", "--json").json == []
    assert arequipa("check").code == 0


def test_a_refused_accession_leaves_no_institution_behind(arequipa: Desk) -> None:
    before = arequipa("directory", "list", "--json").json
    arequipa("agreements", "edit", "acuerdo marco", "--closed")
    joining = ("agreements", "party", "add", "acuerdo marco", "Otra cámara", "--role", "adherent", "--json")
    refused = arequipa(*joining, "--from", "1999-01-01", "--new-institutions")
    assert (refused.code, refused.json["error"]["code"]) == (1, "agreement.closed")
    assert len(arequipa("directory", "list", "--json").json) == len(before)
    leaving = ("agreements", "party", "leave", "acuerdo marco", "Tips")
    assert arequipa(*leaving, "--date", "1990-01-01", "--json").json["error"]["field"] == "until_on"
    promising = ("commitments", "add", "Formar técnicos", "--agreement", "acuerdo marco", "--party", "Tips")
    assert arequipa(*promising, "--due", "2000-12-31").code == 0
    left = arequipa(*leaving, "--date", "2001-06-30", "--note", "Se disolvió")
    assert "Compromisos suyos que quedan abiertos: 1 (Formar técnicos)" in left.err
    assert len(arequipa("agreements", "show", "acuerdo marco", "--json").json["parties"]) == 10


def test_a_year_of_an_agreement(desk: Desk, tmp_path: Path) -> None:
    made = desk(
        *("agreements", "add", "--title", "Crédito para socios", "--with", "Banco de Fomento", "--new-institutions"),
        *("--signed", "2025-12-20", "--until", "2026-12-19", "--renewal", "tacit", "--notice-days", 15),
    )
    assert made.code == 0, made.err
    assert "Gremio de Prueba" in made.out
    assert "avisar hasta el 04/12/2026" in desk("agreements", "waiting").out
    listed = desk("agreements", "list", "--state", "running", "--with", "banco").out
    assert "por vencer" in listed
    assert "col." not in listed
    desk("agreements", "dealt", "crédito", "--note", "Se conversó con la presidenta")
    assert desk("agreements", "waiting", "--json").json == []
    told = desk("agreements", "denounce", "crédito", "--by", "banco", "--document", "Nota 14/2026")
    assert "último día 19/12/2026" in told.out
    line = desk("agreements", "show", "crédito", "--json").json["events"][0]["id"]
    assert "una línea quedó sin efecto" in desk("agreements", "revoke", "crédito", line, "--reason", "Error").out
    renewed = desk("agreements", "renew", "crédito", "--document", "Adenda 1", "--json").json
    assert renewed["standing"]["ends_on"] == "2027-12-19"
    below = ("--kind", "Adenda", "--parent", "crédito", "--without-us", "--signed", "2026-11-20")
    assert desk("agreements", "add", "--title", "Más plazo", *below).code == 0
    loop = desk("agreements", "edit", "crédito", "--parent", "Más plazo", "--json")
    assert loop.json["error"]["code"] == "agreement.loop"
    for name in ("ficha.pdf", "convenios.csv", "convenios.xlsx", "convenios.pdf"):
        out = tmp_path / name
        verb = ("print", "crédito") if name == "ficha.pdf" else ("export",)
        assert desk("agreements", *verb, "--out", out).code == 0
        assert out.stat().st_size > 200
    assert "Adenda" in text_of(tmp_path / "ficha.pdf")
    scan = tmp_path / "firmado.pdf"
    scan.write_bytes(b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n")
    kept = desk("agreements", "attach", "crédito", scan, "--caption", "Convenio firmado")
    assert kept.code == 0, kept.err
    (file,) = desk("agreements", "show", "crédito", "--json").json["files"]
    assert (file["file_name"], len(file["sha256"])) == ("firmado.pdf", 64)
    assert "Convenio firmado (firmado.pdf) · " in desk("agreements", "show", "crédito").out
    assert desk("agreements", "attach", "crédito", tmp_path / "nada.pdf").code != 0
    assert "Banco de Fomento" in (tmp_path / "convenios.csv").read_text(encoding="utf-8-sig")


def test_a_draft_is_copied_signed_and_taken_out(desk: Desk) -> None:
    assert desk("agreements", "add", "--title", "Piloto", "--kind", "pilot", "--region", "Central").code == 0
    desk("agreements", "area", "add", "Piloto", "Diagnóstico", "Cualquier otra", "--kind", "line", "--open")
    assert "abierta" in desk("agreements", "area", "move", "Piloto", "Cualquier otra", "--by", -1).out
    copied = desk("agreements", "clone", "Piloto", "--title", "Réplica", "--region", "Itapúa", "--json").json
    assert (copied["state"], copied["parties"], copied["region"], copied["parent"]) == ("draft", [], "Itapúa", None)
    assert copied["copied_from"] == "Piloto"
    under = ("--title", "Adenda al piloto", "--kind", "amendment", "--parent", "Piloto")
    assert desk("agreements", "add", *under).code == 0
    told = desk("agreements", "show", "Piloto").out
    assert "Depende de este: Adenda · Adenda al piloto (sin firmar)" in told
    assert "Copiado de este: Plan piloto · Réplica (sin firmar)" in told
    assert "Depende de: Piloto" in desk("agreements", "show", "Adenda al piloto").out
    assert "Copiado de: Piloto" in desk("agreements", "show", "Réplica").out
    assert [one["name"] for one in copied["areas"]] == ["Cualquier otra", "Diagnóstico"]
    assert "borrador" in desk("agreements", "show", "Réplica").out
    assert "vigente" in desk("agreements", "sign", "Réplica", "--place", "Encarnación").out
    assert desk("agreements", "remove", "Piloto", "--json").json["error"]["code"] == "agreement.in_use"
    assert desk("agreements", "remove", "Réplica").out.strip() == "Se quitó: Réplica."
    desk("agreements", "text", "add", "Piloto", "Acercar a las firmas.", "--heading", "Objeto")
    passage = desk("agreements", "show", "Piloto", "--json").json["passages"][0]
    assert passage["heading"] == "Objeto"
    assert desk("agreements", "text", "remove", "Piloto", passage["id"]).code == 0
    assert desk("agreements", "text", "remove", "Piloto", passage["id"]).code == 1


def test_bad_input_is_said_at_its_field(desk: Desk) -> None:
    add = ("agreements", "add", "--title", "x", "--json")
    cases = {
        ("--signed", "2026-03-01", "--until", "2026-02-28"): "ends_on",
        ("--signed", "2030-01-01"): "signed_on",
        ("--kind", "almuerzo"): "kind",
        ("--kind", "amendment"): "parent",
        ("--with", "Nadie"): "organization",
        ("--notice-days", "-3"): "notice_days",
        ("--signed", "2026-03-01", "--renewal", "tacit"): "ends_on",
    }
    for words, field in cases.items():
        said = desk(*add, *words)
        assert (said.code, said.json["error"]["field"]) == (1, field), said.out
    assert desk("agreements", "list", "--json").json == []
