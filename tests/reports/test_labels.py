"""Labels for the post: every sheet's measures add up, every line stays on its label, used places are passed over."""

import pytest

from app.models.base.errors import Refused
from app.reports.label_sheets import label_sheet_named, label_sheets, usual_label_sheet
from app.reports.labels import Label, LabelPrint, draw_labels
from app.reports.sheet import Letterhead
from tests.reports.reading import MM, drawn, overlaps, page_sizes, page_texts, text_boxes
from tests.reports.samples import GUARANI_NAME, LONG_NAME

HEAD = Letterhead("Gremio de Ñemby", "PY")
STREET = (
    "Avda. Mariscal Francisco Solano López 12345 casi Teniente Primero Alcides González, edificio Torres del "
    "Mercado, piso 12, oficina 1204"
)


def sheet_of(labels, key="L7160", start=1, head=HEAD):
    wish = LabelPrint(head, labels, label_sheet_named(key), start)
    return drawn(lambda out: draw_labels(wish, out))


@pytest.mark.parametrize("sheet", label_sheets(), ids=lambda sheet: sheet.key)
def test_the_measures_of_a_sheet_leave_the_same_edge_on_both_sides(sheet):
    grid = sheet.grid
    right = grid.paper.width - grid.left - (grid.columns - 1) * grid.across - grid.width
    bottom = grid.paper.height - grid.top - (grid.rows - 1) * grid.down - grid.height
    assert right == pytest.approx(grid.left, abs=0.4)
    assert bottom == pytest.approx(grid.top, abs=0.4)
    assert grid.across >= grid.width
    assert grid.down >= grid.height


@pytest.mark.parametrize("sheet", label_sheets(), ids=lambda sheet: sheet.key)
def test_every_line_stays_on_its_label(sheet):
    grid = sheet.grid
    label = Label(LONG_NAME, (STREET, "Cañadita, San Antonio, Central"), "Señores")
    data = sheet_of([label, Label(GUARANI_NAME, (STREET, "Ñemby")), Label("Ana Vera", ("Sin número",))], sheet.key)
    assert overlaps(text_boxes(data)) == []
    assert "…" not in " ".join(page_texts(data))
    lefts = [grid.left + column * grid.across for column in range(grid.columns)]
    tops = [grid.top + row * grid.down for row in range(grid.rows)]
    for box in text_boxes(data):
        x, y = box.left / MM, grid.paper.height - box.top / MM
        left, top = max(one for one in lefts if one <= x), max(one for one in tops if one <= y)
        assert box.right / MM <= left + grid.width - 2
        assert grid.paper.height - box.bottom / MM <= top + grid.height - 1


def test_used_labels_are_passed_over_on_the_first_sheet_only():
    labels = [Label(f"Socio {n}", ("Calle 1",)) for n in range(1, 24)]
    data = sheet_of(labels, start=20)
    pages = page_texts(data)
    assert [page.count("Socio") for page in pages] == [2, 21]
    assert page_sizes(data)[0] == (210.0, 297.0)
    first = next(box for box in text_boxes(data) if box.page == 1)
    assert first.top > (297 - 60) * MM
    with pytest.raises(Refused, match=r"sheet\.start"):
        sheet_of(labels, start=22)


def test_a_sheet_is_found_by_any_of_its_boxes():
    assert label_sheet_named("pimaco 6180").key == "5160"
    assert label_sheet_named("l7160").key == "L7160"
    assert usual_label_sheet("carta").key == "5160"
    assert usual_label_sheet("a4").key == "L7160"
    with pytest.raises(Refused, match=r"labels\.sheet"):
        label_sheet_named("9999")


def test_a_practice_office_says_so_on_every_label():
    data = sheet_of([Label("Ana", ("Calle",))] * 3, head=Letterhead("Gremio", "MX", practice=True))
    assert page_texts(data)[0].count("PRÁCTICA") == 3
