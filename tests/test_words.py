"""The words of each country: what Mexico and Chile call otherwise is said otherwise, in the window and on paper."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any, Final

import pytest

from app import messages
from app.jobs.first_day import first_day
from app.messages.language import country_words, speaking
from app.models.dues.rules import AGES, METHODS
from app.models.dues.wording import receipt_wording
from app.reports.texts import paper_texts
from tests.test_house import OTHER_REGISTERS, spanish, texts_in

RESOURCES: Final = Path(__file__).resolve().parent.parent / "resources"
I18N: Final = RESOURCES / "i18n"

# Our usual Spanish that these countries say with another word.
ELSEWHERE: Final = {
    "MX": re.compile(
        r"\b(?:soci[oa]s?|rubros?|planillas?|pendrives?|al\sdía|cuotas\spendientes|giro o billetera|arqueo"
        r"|nombre de fantasía|cédulas?|barrios?|las notas)\b|\bC\.I\.",
        re.IGNORECASE,
    ),
    "CL": re.compile(
        r"\b(?:recibos?|cuotas\spendientes|giro|cédulas|barrios?(?!\scomercial)|las notas)\b|\bC\.I\.", re.IGNORECASE
    ),
}
# Texts that stay as in app_es, by their English, with why.
STAYS: Final = {
    "MX": {
        "On the day": "a date, not somebody who is up to date",
        "ID card": "the label of a Paraguayan card itself",
        "identity card": "the label of a Paraguayan card itself",
        "RUC: the number and its check digit, shown in grey. ID card: the number alone.": "shown in Paraguay only",
        "“{text}” is an unusually low RUT.": "said of a Chilean number",
    },
    "CL": {
        "RUC: the number and its check digit, shown in grey. ID card: the number alone.": "shown in Paraguay only",
    },
}
# What must never appear for the country, wherever the text comes from.
NEVER: Final = {
    "MX": re.compile(r"\bplanilla|\bpendrive|\bgiro o billetera|\bmoros|\bsoci[oa]s?\b", re.IGNORECASE),
    "CL": re.compile(r"\bgiro o billetera|\bmoros", re.IGNORECASE),
}


def of_file(name: str) -> dict[tuple[str, str], list[str]]:
    said: dict[tuple[str, str], list[str]] = {}
    for context, source, text in spanish(I18N / name):
        said.setdefault((context, source), []).append(text)
    return said


def paper_files() -> Iterator[tuple[str, dict[str, Any]]]:
    for path in sorted((RESOURCES / "documents").glob("*.json")):
        yield path.name, json.loads(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("country", ["CL", "MX"])
def test_what_the_country_calls_otherwise_is_said_otherwise(country: str) -> None:
    base, overlay = of_file("app_es.ts"), of_file(f"app_es_{country}.ts")
    word = ELSEWHERE[country]
    left = [
        f"{context}: {source!r} says {text!r}"
        for (context, source), texts in base.items()
        if source not in STAYS[country]
        for text in overlay.get((context, source), texts)
        if word.search(text)
    ]
    assert not left, f"app_es_{country}.ts needs its own text for:\n" + "\n".join(left)


@pytest.mark.parametrize("country", ["CL", "MX"])
def test_an_overlay_holds_only_what_differs(country: str) -> None:
    base, overlay = of_file("app_es.ts"), of_file(f"app_es_{country}.ts")
    assert overlay
    unknown = [key for key in overlay if key not in base]
    same = [key for key, texts in overlay.items() if base.get(key) == texts]
    assert (unknown, same) == ([], [])


@pytest.mark.parametrize("country", ["CL", "MX"])
def test_a_text_kept_as_it_is_still_exists(country: str) -> None:
    sources = {source for _, source in of_file("app_es.ts")}
    assert set(STAYS[country]) <= sources


@pytest.mark.parametrize("country", ["CL", "MX"])
def test_papers_speak_as_the_country(country: str) -> None:
    said = [
        f"{name}: {text!r}"
        for name, texts in paper_files()
        for text in texts_in(texts["default"] | texts.get(country, {}))
        if NEVER[country].search(text)
    ]
    assert not said


@pytest.mark.parametrize("country", ["CL", "MX"])
def test_a_country_changes_only_texts_that_papers_have(country: str) -> None:
    unknown = [
        f"{name}: {key}"
        for name, texts in paper_files()
        for key in texts.get(country, {})
        if key not in texts["default"]
    ]
    assert not unknown


def test_papers_do_not_shout_nor_shame() -> None:
    said = [
        f"{name}: {text!r}"
        for name, texts in paper_files()
        for text in texts_in(texts)
        if OTHER_REGISTERS.search(text) or re.search(r"\bmoros", text, re.IGNORECASE)
    ]
    assert not said


def test_nobody_is_called_a_bad_payer_in_the_window() -> None:
    said = [text for path in I18N.glob("*.ts") for _, _, text in spanish(path) if re.search(r"\bmoros", text, re.I)]
    assert not said


def test_every_text_of_the_window_has_its_spanish() -> None:
    """Also one inside an f-string, which the collector of texts does not see."""
    said = {(context, source) for context, source, _ in spanish(I18N / "app_es.ts")}
    missing = [
        (path.name, call.lineno, call.args[0].value)
        for path in (RESOURCES.parent / "app" / "ui").rglob("*.py")
        for box in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(box, ast.ClassDef)
        for call in ast.walk(box)
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr == "tr"
        and call.args
        and isinstance(call.args[0], ast.Constant)
        and (box.name, call.args[0].value) not in said
    ]
    assert missing == []


def test_a_text_has_one_place() -> None:
    """Two files with the same code: the later one would silently speak for both."""
    of_files = [
        vars(import_module(f"app.messages.{one.name}")).get("TEXTS", {}) for one in iter_modules(messages.__path__)
    ]
    codes = Counter(code for texts in of_files for code in texts)
    assert {code for code, times in codes.items() if times > 1} == set()


def test_no_button_says_only_accept() -> None:
    said = [key for key, texts in of_file("app_es.ts").items() if texts[0].strip(" .").casefold() in {"aceptar", "ok"}]
    assert not said


def test_quotation_marks_are_ours() -> None:
    said = [text for texts in of_file("app_es.ts").values() for text in texts if "“" in text or "”" in text]
    assert not said


@pytest.mark.parametrize("country", ["PY", "CL", "MX", "AR"])
def test_every_age_and_way_to_pay_has_its_word_on_paper(country: str) -> None:
    assert set(paper_texts(country).ages) == set(AGES)
    assert set(receipt_wording(country).methods) == set(METHODS)


def test_a_new_office_starts_with_the_words_of_its_country() -> None:
    assert first_day("PY", "guild").categories == (("Activo", True), ("Adherente", True), ("Honorario", False))
    assert first_day("AR", "guild") == first_day("PY", "guild")
    assert first_day("CL", "guild").categories[1] == ("Cooperador", True)
    assert first_day("mx", "alliance").categories[0] == ("Organismo afiliado", True)
    assert (first_day("MX", "guild").cash, first_day("MX", "guild").bank) == ("Caja", "Banco")


@pytest.mark.parametrize("module", ["statement", "plain_package", "packages", "letterhead", "receipts"])
def test_what_leaves_the_office_does_not_follow_the_language_of_the_screen(module: str) -> None:
    source = RESOURCES.parent.joinpath("app", "jobs", f"{module}.py").read_text(encoding="utf-8")
    assert not re.search(r"^from app\.messages import .*\bwords\b", source, re.MULTILINE)


def test_a_sentence_behind_a_firm_has_one_point(qapp: object) -> None:
    said = messages.words("import.number_of_other", number="3", name="COMEX S.A.")
    assert "S.A. C" in said
    assert ".." not in said


@pytest.mark.parametrize(("country", "count"), [("PY", "12.345"), ("CL", "12.345"), ("MX", "12,345")])
def test_counts_are_said_as_the_country_writes_them(qapp: object, country: str, count: str) -> None:
    """How many has its sign from a thousand on; a year and a receipt's number never."""
    with speaking("es"), country_words("es", country):
        assert count in messages.words("cli.charge_would", charged=12_345, amount="", already=0)
        assert " 999 " in f" {messages.words('cli.charge_would', charged=999, amount='', already=0)} "
        assert "2026" in messages.words("cli.budget_set", year=2026)
