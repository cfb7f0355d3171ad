"""Receipts as the treasurer gets them: right texts in order, nothing over anything else, the same every time."""

import io
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.models.base.errors import Refused
from app.reports.paper import PAPER_NAMES, Paper, paper_named, usual_paper
from app.reports.receipt import ReceiptPrint, Voided, draw_receipts
from tests.reports.reading import MM, drawn, outside, overlaps, page_sizes, page_texts, text_boxes
from tests.reports.samples import GUARANI_NAME, LONG_NAME, a_day, content, month, printed

GOLDEN = Path(__file__).parents[1] / "golden" / "reports"
FORMS = [("two_up", "a4"), ("two_up", "carta"), ("half", "oficio"), ("roll80", "roll80"), ("roll80", "roll58")]


def paper(*items: ReceiptPrint, form="two_up", on="a4", logo=None, country="PY") -> bytes:
    return drawn(lambda out: draw_receipts(items, form, on, out, logo, country=country))


def logo(_: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGBA", (120, 60), (20, 90, 60, 128)).save(out, "PNG")
    return out.getvalue()


@pytest.mark.parametrize("country", ["PY", "CL", "MX"])
def test_the_sheet_says_in_order_what_the_country_expects(country):
    frozen = content(country=country, lines=3, each=123_450, owing=10_000, corrects="A-004511")
    void = Voided(a_day(), "Monto equivocado", "Marta Giménez")
    data = paper(printed(frozen, void=void, copy_n=2, copy_day=a_day()), on=usual_paper(country), country=country)
    assert page_texts(data)[0] == (GOLDEN / f"receipt_{country}.txt").read_text(encoding="utf-8")


def test_the_roll_says_the_same_things():
    data = paper(printed(content(lines=2, credit=15_000)), form="roll80", on="roll80")
    assert page_texts(data)[0] == (GOLDEN / "receipt_roll.txt").read_text(encoding="utf-8")


def test_original_and_duplicate_are_the_same_but_for_their_mark():
    boxes = text_boxes(paper(printed(content())))
    half = 148.5 * MM
    upper = {(b.text, round(b.left), round(b.bottom - half)) for b in boxes if b.bottom > half}
    lower = {(b.text, round(b.left), round(b.bottom)) for b in boxes if b.bottom < half}
    assert {text for text, *_ in upper ^ lower} == {"ORIGINAL – socio", "DUPLICADO – archivo"}


def test_a_reprint_only_adds_its_copy_mark():
    first = text_boxes(paper(printed(content(name=LONG_NAME))))
    again = text_boxes(paper(printed(content(name=LONG_NAME), copy_n=2, copy_day=a_day())))
    assert [b for b in again if "COPIA" not in b.text] == first
    assert [b.text for b in again if "COPIA" in b.text] == ["COPIA 2 – 23/11/2026"] * 2


def test_the_same_receipts_give_the_same_bytes():
    items = [printed(content(number=n, logo="a" * 64)) for n in range(1, 4)]
    assert paper(*items, logo=logo) == paper(*items, logo=logo)


def test_a_void_receipt_is_crossed_and_says_why():
    good = paper(printed(content()))
    void = paper(printed(content(), void=Voided(a_day(), "Cheque devuelto.", "Marta")))
    assert "ANULADO" not in page_texts(good)[0]
    assert page_texts(void)[0].count("ANULADO el 23/11/2026. Motivo: Cheque devuelto. Anuló: Marta") == 2
    assert sum(b.slanted and b.text == "ANULADO" for b in text_boxes(void)) == 2


@pytest.mark.parametrize(("form", "on"), FORMS)
def test_a_practice_office_marks_every_paper(form, on):
    charges = [{**line, "text": f"Cuota {i}"} for i, line in enumerate(content(lines=60)["lines"])]
    data = paper(printed(content(practice=True) | {"lines": charges}), form=form, on=on)
    assert all("OFICINA DE PRÁCTICA" in text and "PRÁCTICA" in text for text in page_texts(data))


def test_guarani_letters_print_with_the_mark_over_the_letter():
    data = paper(printed(content(name=GUARANI_NAME)))
    assert GUARANI_NAME in page_texts(data)[0]
    boxes = text_boxes(data)
    at = next(i for i, b in enumerate(boxes) if b.text.startswith("\u0303"))
    letter, mark = boxes[at - 1], boxes[at]
    assert letter.text == "Yg"
    assert letter.right - 8 < mark.left < mark.right < letter.right + 1
    assert mark.bottom > letter.bottom + 5


def test_fonts_travel_inside_the_file():
    data = paper(printed(content()))
    assert b"Helvetica" not in data
    assert data.count(b"/FontFile2") == 2
    assert data.count(b"+Roboto-") >= 2


def test_the_file_says_what_and_whose_it_is():
    document = pypdfium2.PdfDocument(paper(printed(content())))
    facts = document.get_metadata_dict()
    document.close()
    assert facts["Title"] == "Recibo 004513"
    assert facts["Author"] == "Asociación de Comerciantes del Mercado Nuevo"
    assert b"es-PY" in paper(printed(content()))


def test_every_paper_has_its_size():
    assert page_sizes(paper(printed(content()), on="oficio")) == [(216.0, 330.0)]
    assert page_sizes(paper(printed(content()), on="oficio_mx")) == [(216.0, 340.0)]
    assert page_sizes(paper(printed(content()), form="half")) == [(210.0, 148.5)]
    assert page_sizes(paper(printed(content()), on=Paper("own", 220, 340))) == [(220.0, 340.0)]
    long, short = (page_sizes(paper(printed(content(lines=n)), form="roll80", on="a4"))[0] for n in (9, 1))
    assert (long[0], short[0]) == (80.0, 80.0)
    assert long[1] > short[1]


def test_a_year_and_more_is_shown_month_by_month():
    data = paper(printed(content(lines=14, name=LONG_NAME)))
    assert len(page_texts(data)) == 1
    shown = [box.text.strip() for box in text_boxes(data)]
    assert all(shown.count(f"Cuota social {month(i)}") == 2 for i in range(14))


def test_forty_months_become_one_line_that_adds_up():
    text = page_texts(paper(printed(content(lines=40, owing=15_000))))[0]
    assert "Cuota social 01/2023 – 03/2026 (39 × Gs. 85.000)" in text
    assert "Gs. 3.315.000" in text
    assert "(queda Gs. 15.000)" in text


def test_forty_different_charges_go_on_further_sheets_and_none_is_lost():
    frozen = content(lines=40)
    frozen["lines"] = [
        {**line, "text": f"Fondo de ferias, aporte especial {i:02d}"} for i, line in enumerate(frozen["lines"])
    ]
    pages = page_texts(paper(printed(frozen)))
    assert all("".join(pages).count(f"aporte especial {i:02d}") == 2 for i in range(40))
    assert "continúa en la hoja 2" in pages[0]
    assert "Hoja 1 de 2" in pages[0]
    assert "viene de la hoja 1" in pages[1]
    assert "Gs. 3.400.000" in pages[1]


@pytest.mark.parametrize("each", [1, 85_000, 999_999_999])
def test_the_words_are_closed_to_the_end_of_the_line(each):
    boxes = text_boxes(paper(printed(content(lines=1, each=each)), form="half"))
    words = [b for b in boxes if b.text.strip().endswith("–––")]
    assert len(words) == 1
    assert (210 - 13) * MM - words[0].right < 8


texts = st.text(st.characters(blacklist_categories=("Cs", "Co", "Cn"), max_codepoint=0x24F), max_size=150)


@given(name=texts, concept=texts, reference=texts, reason=texts, legend=texts, lines=st.integers(0, 30), place=texts)
@settings(max_examples=40, deadline=None)
@pytest.mark.parametrize(("form", "on"), FORMS)
def test_whatever_is_written_nothing_overlaps_or_leaves_the_paper(
    form, on, name, concept, reference, reason, legend, lines, place
):
    frozen = content(name=name, concept=concept, reference=reference, legend=legend, lines=lines, place=place[:40])
    frozen["issuer"] = {**frozen["issuer"], "name": name or "x", "address": concept, "email": reference}
    frozen |= {"received_by": legend, "corrects": reference[:20]}
    data = paper(printed(frozen, void=Voided(a_day(), reason, name), copy_n=12, copy_day=a_day()), form=form, on=on)
    assert overlaps(text_boxes(data)) == []
    assert outside(data, 2) == []


def test_a_logo_is_stored_once_and_a_broken_one_does_not_stop_the_counter():
    items = [printed(content(number=n, logo="a" * 64)) for n in range(1, 9)]
    assert paper(*items, logo=logo).count(b"/Subtype /Image") == 1
    assert b"/Image" not in paper(*items, logo=lambda _: b"not a picture").replace(b"/ImageB", b"").replace(
        b"/ImageC", b""
    ).replace(b"/ImageI", b"")


def test_receipts_are_taken_one_by_one(tmp_path):
    taken = []

    def coming():
        for number in range(1, 6):
            taken.append(number)
            yield printed(content(number=number))

    assert draw_receipts(coming(), "two_up", "a4", tmp_path / "recibos.pdf") == 5
    assert taken == [1, 2, 3, 4, 5]
    texts = page_texts((tmp_path / "recibos.pdf").read_bytes())
    assert [f"Nº {n:06d}" in text for n, text in enumerate(texts, 1)] == [True] * 5


def test_what_cannot_be_printed_is_refused():
    with pytest.raises(Refused, match=r"receipt\.nothing_to_print"):
        paper()
    with pytest.raises(Refused, match=r"receipt\.layout"):
        paper(printed(content() | {"layout": 2}))
    with pytest.raises(Refused, match=r"paper\.unknown"):
        paper(printed(content()), on="A7")
    with pytest.raises(Refused, match=r"receipt\.paper"):
        paper(printed(content()), on=Paper("own", 148, 210))


def test_a_reprint_of_unknown_day_still_says_copy():
    item = replace(printed(content()), copy_n=1)
    assert "COPIA 1\n" in page_texts(paper(item))[0]


def test_paper_names_are_found_whatever_the_case():
    assert paper_named("A4").width == 210
    assert {usual_paper(c).name for c in ("PY", "CL", "MX")} == {"a4", "carta"}
    assert "oficio_mx" in PAPER_NAMES
