"""The directory on paper: nobody is lost between columns and pages, the index tells the right page."""

import pytest

from app.reports.directory import DirectoryPaper, Entry, draw_directory
from app.reports.paper import paper_named
from app.reports.sheet import Letterhead
from tests.reports.reading import drawn, outside, overlaps, page_texts, text_boxes
from tests.reports.samples import GUARANI_NAME, LONG_NAME, a_day

HEAD = Letterhead("Gremio de Ñemby", "PY")


def directory(groups, paper="a4", head=HEAD, **how):
    return drawn(lambda out: draw_directory(DirectoryPaper(head, a_day(), groups, **how), paper_named(paper), out))


def entries(count):
    lines = ("Ferretería El Sol", "Ñemby", "Tel. 0981 361 948", "correo@ejemplo.org")
    return [Entry(f"Apellido{n:03d}, Nombre", lines[: n % 5]) for n in range(count)]


@pytest.mark.parametrize("count", [1, 8, 9, 200])
def test_everybody_stands_in_it_once_and_nothing_runs_into_anything(count):
    data = directory([("Ferretería", entries(count))], index=False)
    text = " ".join(page_texts(data))
    assert all(text.count(f"Apellido{n:03d}") == 1 for n in range(count))
    assert overlaps(text_boxes(data)) == []
    assert outside(data, 10) == []


@pytest.mark.parametrize("paper", ["a4", "carta"])
def test_the_index_tells_the_page_on_which_a_name_stands(paper):
    data = directory([(f"Rubro {n}", entries(200)[n * 20 : n * 20 + 20]) for n in range(10)], paper)
    pages = page_texts(data)
    first = next(at for at, page in enumerate(pages) if "Índice por nombre" in page)
    for name in ("Apellido000", "Apellido099", "Apellido199"):
        standing = next(at for at, page in enumerate(pages) if f"{name}, Nombre" in page) + 1
        listed = " ".join(" ".join(pages[first:]).split())
        assert f"{name}, Nombre {standing}" in listed
    assert overlaps(text_boxes(data)) == []


def test_long_names_are_whole_and_a_title_stays_with_its_first_entry():
    groups = [
        ("A" * 50, entries(9)),
        ("Rubro con un nombre muy largo que ocupa varias líneas", [Entry(LONG_NAME), Entry(GUARANI_NAME)]),
    ]
    text = " ".join(" ".join(page_texts(directory(groups))).split())
    assert LONG_NAME in text
    assert "…" not in text


def test_the_authorities_stand_before_the_members_and_each_country_has_its_words():
    offices = [("Presidenta", "Ana Vera", "01/04/2025")]
    page = page_texts(directory([("", entries(3))], offices=offices, index=False))[0]
    assert page.index("Autoridades") < page.index("Presidenta") < page.index("Apellido000")
    mexican = page_texts(directory([("", entries(1))], "carta", Letterhead("Cámara", "MX", practice=True)))[0]
    assert "Directorio de afiliados" in mexican
    assert "PRÁCTICA" in mexican
