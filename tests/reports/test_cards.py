"""Member cards: eight on a sheet at their real size, names whole whatever their length, the country's words."""

import io

import pytest
from PIL import Image

from app.models.base.errors import Refused
from app.reports.card import Card, CardSheets, draw_cards
from app.reports.grid import CARD_HEIGHT, CARD_WIDTH, card_grid
from app.reports.paper import paper_named
from app.reports.sheet import Letterhead
from tests.reports.reading import MM, drawn, outside, overlaps, page_sizes, page_texts, text_boxes
from tests.reports.samples import GUARANI_NAME, LONG_NAME

A4 = paper_named("a4")
HEAD = Letterhead("Gremio de Ñemby", "PY", address="Avda. 1234", phone="021 555 010")
VERY_LONG = (
    "Asociación de Comerciantes, Industriales y Prestadores de Servicios del Mercado Municipal Número Cuatro "
    "y Adyacencias de la Ciudad de Asunción"
)
FULL = {
    "number": "0127",
    "category": "Adherente fundador",
    "document": ("C.I.", "1.234.567"),
    "since": "05/01/2020",
    "until": "31/12/2026",
    "code": "8F3K-2Q7M",
}


def cards(count, **more):
    return [Card(f"Socio {n}", **(FULL | more)) for n in range(1, count + 1)]


def sheet(some, paper=A4, head=HEAD, **how):
    return drawn(lambda out: draw_cards(CardSheets(head, some, **how), paper, out))


def flat(data):
    return " ".join(" ".join(page_texts(data)).split())


@pytest.mark.parametrize(("count", "pages"), [(1, 1), (8, 1), (9, 2), (200, 25)])
def test_eight_are_on_a_sheet(count, pages):
    texts = page_texts(sheet(cards(count)))
    assert len(texts) == pages
    assert sum(page.count("Válido hasta") for page in texts) == count


@pytest.mark.parametrize("name", ["a4", "carta", "oficio", "legal"])
def test_the_cards_of_a_sheet_keep_their_size_and_do_not_touch(name):
    paper = paper_named(name)
    grid = card_grid(paper)
    places = next(grid.sheets(8))
    assert (grid.width, grid.height) == (CARD_WIDTH, CARD_HEIGHT) == (85.60, 53.98)
    assert all(x >= 5 and y >= 5 for _, x, y in places)
    assert all(x + CARD_WIDTH <= paper.width - 5 and y + CARD_HEIGHT <= paper.height - 5 for _, x, y in places)
    assert len({x for _, x, _ in places}) == 2
    assert len({y for _, _, y in places}) == 4


def test_a_used_sheet_begins_at_its_first_free_place():
    data = sheet(cards(3), start=7)
    first, second = page_texts(data)
    assert "Socio 1" in first
    assert "Socio 2" in first
    assert "Socio 3" in second
    top = min(box.top for box in text_boxes(data) if box.page == 0 and box.text == "Socio 1")
    assert top < 297 * MM / 3
    for start in (0, 9, 99, -1):
        with pytest.raises(Refused, match=r"sheet\.start"):
            sheet(cards(1), start=start)


@pytest.mark.parametrize("name", [LONG_NAME, GUARANI_NAME, VERY_LONG, "X" * 60, "Ñ"])
@pytest.mark.parametrize("photos", [True, False])
def test_a_name_is_whole_and_runs_into_nothing(name, photos):
    data = sheet([Card(name, **FULL)], photos=photos)
    assert "".join(name.split()) in "".join(flat(data).split())
    assert "…" not in flat(data)
    assert overlaps(text_boxes(data)) == []
    right = (card_grid(A4).left + CARD_WIDTH - 3.9) * MM
    assert all(box.right <= right for box in text_boxes(data) if "100 %" not in box.text)


def test_what_is_not_known_is_left_out():
    text = flat(sheet([Card("Ana Vera")], photos=False))
    assert not any(word in text for word in ("Nº", "Categoría", "C.I.", "Socio desde", "Válido", "Código", "Foto"))


@pytest.mark.parametrize(
    ("country", "paper", "said"),
    [
        ("PY", "a4", ("CARNET DE SOCIA", "Socia desde", "Válido hasta")),
        ("CL", "carta", ("CREDENCIAL DE SOCIA", "Socia desde", "Válida hasta")),
        ("MX", "carta", ("CREDENCIAL DE AFILIADA", "Afiliada desde", "Válida hasta")),
    ],
)
def test_each_country_calls_it_its_own_way(country, paper, said):
    data = sheet(cards(1, woman=True), paper_named(paper), Letterhead("Gremio", country, practice=True))
    assert all(one in flat(data) for one in (*said, "PRÁCTICA"))
    assert outside(data, 5) == []


def test_the_backs_lie_behind_their_fronts():
    data = sheet(cards(1), backs=True)
    assert page_sizes(data) == [(210.0, 297.0), (210.0, 297.0)]
    front = next(box for box in text_boxes(data) if box.page == 0 and box.text == "Socio 1")
    back = next(box for box in text_boxes(data) if box.page == 1 and "Gremio" in box.text)
    assert front.left < 105 * MM < back.left  # turned over its long side, the right half lies behind the left one
    assert "Avda. 1234" in page_texts(data)[1]


def test_a_photo_takes_the_place_of_its_frame():
    buffer = io.BytesIO()
    Image.new("RGB", (30, 40), "grey").save(buffer, "PNG")
    assert "Foto" in flat(sheet(cards(1)))
    assert "Foto" not in flat(sheet(cards(1, photo=buffer.getvalue())))
    assert "Foto" in flat(sheet(cards(1, photo=b"no picture")))


def test_no_roll_takes_cards():
    with pytest.raises(Refused, match=r"cards\.paper"):
        sheet(cards(1), paper_named("roll80"))
