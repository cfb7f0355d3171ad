"""The register, the statement, the cover: complete, with repeated titles, totals and page numbers."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.reports.chart_parts import Box, Label, Rule
from app.reports.charts import Bar, BarChart, chart_height, primitives
from app.reports.cover import Cover, Figure, FigureGroup, draw_cover
from app.reports.listing import Column, Listing, draw_listing
from app.reports.paper import paper_named
from app.reports.sheet import Letterhead
from app.reports.statement import Statement, StatementLine, draw_statement, movement_text
from app.reports.texts import paper_texts
from tests.reports.reading import drawn, outside, overlaps, page_sizes, page_texts, text_boxes
from tests.reports.samples import GUARANI_NAME, LONG_NAME, a_day

A4 = paper_named("a4")
HEAD = Letterhead("Asociación del Mercado Nuevo", "PY", "ACOMEN", "80012345-6", "Avda. 1234", "021 555 010")
COLUMNS = (Column("Nº", wraps=False), Column("Nombre"), Column("Rubro"), Column("Saldo (Gs.)", "right", wraps=False))


def rows(count):
    names = [LONG_NAME, "Almacén San Blas", GUARANI_NAME]
    return [(f"{i:04d}", names[i % 3], "comercio minorista de alimentos", f"{i}.000") for i in range(count)]


def test_a_long_register_repeats_its_titles_and_numbers_its_pages():
    listing = Listing(HEAD, "Registro de socios", COLUMNS, rows(90), totals=("", "Total", "", "4.005.000"), day=a_day())
    data = drawn(lambda out: draw_listing(listing, A4, out))
    pages = page_texts(data)
    assert len(pages) > 1
    assert all("Saldo (Gs.)" in page and "Registro de socios" in page for page in pages)
    assert [f"Página {n} de {len(pages)}" in page for n, page in enumerate(pages, 1)] == [True] * len(pages)
    assert all(any(f"{i:04d}" in page for page in pages) for i in range(90))
    assert "4.005.000" in pages[-1]
    assert "90 en la lista" in pages[-1]
    assert overlaps(text_boxes(data)) == []


def test_many_columns_lie_on_their_side_and_still_fit():
    wide = COLUMNS + tuple(Column(f"Columna {i}") for i in range(9))
    listing = Listing(HEAD, "Registro", wide, [row + ("dato largo",) * 9 for row in rows(20)], landscape=True)
    data = drawn(lambda out: draw_listing(listing, A4, out))
    assert page_sizes(data)[0] == (297.0, 210.0)
    assert overlaps(text_boxes(data)) == []
    assert outside(data, 10) == []


def test_an_empty_list_says_so():
    data = drawn(lambda out: draw_listing(Listing(HEAD, "Registro", COLUMNS, []), A4, out))
    assert "Sin datos para esta lista." in page_texts(data)[0]


cells = st.text(st.characters(blacklist_categories=("Cs", "Co", "Cn"), max_codepoint=0x24F), max_size=700)


@given(table=st.lists(st.tuples(cells, cells, cells, cells), max_size=8))
@settings(max_examples=40, deadline=None)
def test_no_cell_runs_into_another(table):
    data = drawn(lambda out: draw_listing(Listing(HEAD, "Registro", COLUMNS, table), A4, out))
    assert overlaps(text_boxes(data)) == []
    assert outside(data, 10) == []


def test_a_statement_ends_with_what_is_owed():
    lines = (
        StatementLine(date(2026, 1, 1), movement_text("PY", "opening", months=2), 170_000, 0, 170_000),
        StatementLine(
            date(2026, 2, 1), movement_text("PY", "dues", plan="Cuota social", period="2026-02"), 85_000, 0, 255_000
        ),
        StatementLine(
            date(2026, 2, 9), movement_text("PY", "payment", receipt="A-004513", method="efectivo"), 0, 100_000, 155_000
        ),
        StatementLine(date(2026, 2, 10), movement_text("PY", "reversal", receipt="A-004513"), 0, -100_000, 255_000),
    )
    statement = Statement(HEAD, "PYG", a_day(), GUARANI_NAME, "0127", "RUC 80000321-5", lines)
    text = page_texts(drawn(lambda out: draw_statement(statement, A4, out)))[0]
    for part in (
        "Estado de cuenta",
        GUARANI_NAME,
        "Nº 0127 · RUC 80000321-5",
        "Saldo anterior (cuotas pendientes: 2)",
        "01/02/2026",
        "Cuota social 02/2026",
        "Pago, recibo A-004513 (efectivo)",
        "-100.000",
        "Saldo pendiente",
        "Gs. 255.000",
    ):
        assert part in text


@pytest.mark.parametrize(("country", "word"), [("PY", "al día"), ("CL", "al día"), ("MX", "al corriente")])
def test_nobody_is_shamed_and_who_owes_nothing_reads_it(country, word):
    head = Letterhead("Cámara", country, practice=True)
    data = drawn(lambda out: draw_statement(Statement(head, "USD", a_day(), "Ana"), A4, out))
    text = page_texts(data)[0]
    assert word in text
    assert "PRÁCTICA" in text
    assert "moros" not in str(paper_texts(country)).casefold()


def test_the_cover_says_who_what_and_how_much_on_one_page():
    chart = BarChart("Socios por situación", (Bar("Al día", 212, "212"), Bar("Con cuotas pendientes", 75, "75")))
    groups = (
        FigureGroup("Socios", (Figure("Activos", "287"),)),
        FigureGroup("Cuotas", (Figure("Cobrado", "Gs. 9.000"),)),
    )
    cover = Cover(
        HEAD,
        "Resumen",
        a_day(),
        "Alianza del Este",
        "12",
        "Noviembre 2026",
        groups,
        (chart,),
        ("a.xlsx",),
        "Solo totales.",
    )
    pages = page_texts(drawn(lambda out: draw_cover(cover, A4, out)))
    assert len(pages) == 1
    for part in ("Alianza del Este", "Noviembre 2026", "Activos", "287", "Gs. 9.000", "Socios por situación", "a.xlsx"):
        assert part in pages[0]


def test_two_series_are_told_apart_in_black_and_white():
    chart = BarChart("Cobrado", (Bar("Octubre: a cobrar", 100, "100", hollow=True), Bar("ingresado", 80, "80")))
    boxes = [part for part in primitives(chart, 180, lambda text, size, _: len(text) * size) if isinstance(part, Box)]
    assert [box.hollow for box in boxes] == [True, False]


def test_a_chart_is_only_boxes_lines_and_labels_and_keeps_its_proportions():
    chart = BarChart("Título", (Bar("a", 100, "100"), Bar("b" * 200, 25, "25"), Bar("c", 0, "0"), Bar("d", -5, "-5")))
    parts = primitives(chart, 180, lambda text, size, _: len(text) * size * 0.2)
    boxes = [part for part in parts if isinstance(part, Box)]
    labels = [part for part in parts if isinstance(part, Label)]
    assert [round(box.width / boxes[0].width, 3) for box in boxes] == [1.0, 0.25]
    assert any(label.text.endswith("…") for label in labels)
    assert sum(isinstance(part, Rule) for part in parts) == 1
    assert all(box.x + box.width < 180 and box.y + box.height < chart_height(chart) for box in boxes)
