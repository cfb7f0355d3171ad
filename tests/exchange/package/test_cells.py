"""A cell that a spreadsheet neither runs nor changes, and that comes back as it was."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.exchange.package.cells import TRIGGERS, escape, tidy, unescape

# What offices really have in their cells, mixed so that every branch of the rule is met.
PIECES = st.sampled_from(
    [
        "=", "+", "-", "@", "\t", "\n", "'", "＝", "＋", "－", "＠", " ", "\u00a0", "\u200b", "\ufeff", "#",
        ".", "/", ":", ",",
        "ene", "MAR", "mié", "sábado", "dec", "e", "E", "p. m.", "T", "Z", "de", "Gs.", "TRUE",
        "Verdadero", "falso",
        "0", "00", "1", "12", "4915", "80012345", "K", "k", "595981123456", "½", "٣", "(", ")", "«",
        "Ñemitỹ", "g̃", "S", "_",
    ]
)  # fmt: skip
OFFICE_TEXT = st.lists(PIECES, max_size=6).map("".join)
ANY_TEXT = st.one_of(OFFICE_TEXT, st.text(max_size=40))

SLOW_WORDS = {
    "ene", "enero", "feb", "febrero", "mar", "marzo", "abr", "abril", "may", "mayo", "jun", "junio",
    "jul", "julio",
    "ago", "agosto", "sep", "sept", "septiembre", "set", "setiembre", "oct", "octubre", "nov",
    "noviembre", "dic",
    "diciembre", "lun", "lunes", "martes", "mié", "mie", "miércoles", "miercoles", "jue", "jueves",
    "vie", "viernes",
    "sáb", "sab", "sábado", "sabado", "dom", "domingo", "jan", "january", "february", "march", "apr",
    "april", "june",
    "july", "aug", "august", "september", "october", "december", "mon", "monday", "tue", "tues",
    "tuesday", "wed",
    "wednesday", "thu", "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
    "a", "p", "m", "am", "pm", "e", "d", "de", "del", "t", "z", "h", "gs",
}  # fmt: skip
INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"


def slow(text: str) -> bool:
    """The rule of sync.md 4.2 sentence by sentence, without a fast path."""
    if text == "":
        return False
    begins = "=+-@\t\r\n'#" + "＝＋－＠＇＃"
    if any(text.startswith(character) for character in begins):
        return True
    if any(end.isspace() or end in INVISIBLE for end in (text[0], text[-1])):
        return True
    if text.casefold() in {"true", "false", "verdadero", "falso"}:
        return True
    if not any(character.isalnum() for character in text):
        return True
    if not any(unicodedata.category(character) == "Nd" for character in text):
        return False
    if re.fullmatch(r"0|[1-9][0-9]{0,10}|[0-9]{5,9}-[0-9kK]", text):
        return False
    letters = "".join(c if c.isalnum() and unicodedata.category(c) != "Nd" else " " for c in text)
    return all(word.casefold() in SLOW_WORDS for word in letters.split())


@given(ANY_TEXT)
@example("mar-05")
@example("1e5")
@example("a½")
@example("Mar ½ 3")
def test_the_fast_path_says_what_the_slow_rule_says(text: str) -> None:
    assert (escape(text) != text) == slow(text)


@given(ANY_TEXT)
def test_reading_gives_back_what_was_written(text: str) -> None:
    assert unescape(escape(text)) == text


@given(ANY_TEXT, ANY_TEXT)
def test_two_texts_never_become_one_cell(one: str, two: str) -> None:
    assert (escape(one) == escape(two)) == (one == two)


@given(ANY_TEXT)
def test_no_cell_begins_as_a_formula(text: str) -> None:
    cell = escape(text)
    assert cell[:1] not in TRIGGERS or cell == ""


@given(st.text(st.one_of(st.characters(), st.sampled_from("\r\n\0\u0301a\ud800")), max_size=20))
def test_tidy_text_stays_tidy(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert unicodedata.is_normalized("NFC", once)
    assert "\0" not in once
    assert "\r" not in once
    once.encode("utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "004915", "+595981123456", "0981 123 456", "595981123456", "=1+1", "-5", "@juan", "3 de mayo",
        "mar-05",
        "12/11/2026", "1.500", "10%", "1e5", "18:30", "10 p. m.", "verdadero", "TRUE", "'hola'", "  x",
        "x ", "#N/D",
        "---", "－1", "2026-11-21T10:00:00Z", "Gs. 5.000", "1-2",
    ],
)  # fmt: skip
def test_what_excel_would_change_gets_its_apostrophe(text: str) -> None:
    assert escape(text) == "'" + text


@pytest.mark.parametrize(
    "text",
    [
        "", "Ferretería Ñandutí", "S-4915", "4915", "0", "80012345-6", "12345678-K",
        "Av. Artigas 1250 c/ Perú", "Marta",
        "Mayo S.A.", "Estación 23", "2º piso", "O'Higgins", "Kuña Aty (Mesa 2)", "Núñez e Hijos",
    ],
)  # fmt: skip
def test_names_and_codes_stay_as_the_office_wrote_them(text: str) -> None:
    assert escape(text) == text
