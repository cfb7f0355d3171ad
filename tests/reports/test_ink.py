"""Texts fit where they are told to."""

from hypothesis import given
from hypothesis import strategies as st

from app.reports.fonts import pieces, printable
from app.reports.ink import Style, fitted, width_of, wrapped, wrapped_within

words = st.text(st.characters(blacklist_categories=("Cs", "Co", "Cn"), max_codepoint=0x24F), max_size=200)


@given(text=words, width=st.floats(15, 120), bold=st.booleans())
def test_a_fitted_text_is_never_wider_than_its_place(text, width, bold):
    shown, style = fitted(text, Style(10, bold), width, 6)
    assert width_of(shown, style) <= width + 0.01
    assert 6 <= style.size <= 10


@given(text=words, width=st.floats(15, 120))
def test_wrapped_lines_lose_no_letter_and_fit(text, width):
    lines = wrapped(text, Style(9), width)
    assert all(width_of(line, Style(9)) <= width + 0.01 for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


@given(text=words, most=st.integers(1, 3))
def test_wrapping_within_stops_at_the_last_line(text, most):
    lines, style = wrapped_within(text, Style(9), 60, most, 6)
    assert len(lines) <= most
    assert all(width_of(line, style) <= 60.01 for line in lines)


def test_a_mark_without_a_letter_of_its_own_is_lifted_over_capitals():
    small, capital = (next(p for p in pieces(text, False) if p.text == "\u0303") for text in ("g\u0303", "G\u0303"))
    assert small.rise < 50 < capital.rise
    assert pieces(printable("n\u0303"), False)[0].text == "ñ"


def test_what_cannot_be_drawn_is_left_out():
    assert printable("a\u00a0b\u200bc\nd") == "a bc d"
