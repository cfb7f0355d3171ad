"""Ways to pay and tax rates as people say them in any form about money. Nothing is asked here."""

from __future__ import annotations

from collections.abc import Sequence

from app.messages import words as code_words
from app.models.dues.rules import METHODS, Method


def capital(text: str) -> str:
    """The text with a capital letter at its beginning, whatever the rest."""
    return text[:1].upper() + text[1:]


def methods() -> Sequence[tuple[Method, str]]:
    """The ways to pay, in the order of the counter."""
    return [(method, capital(code_words(f"method.{method}"))) for method in METHODS]


def rate_words(rate: int) -> str:
    """A tax rate in hundredths of a percent as it is said: "10 %", "10,5 %"."""
    whole, part = divmod(rate, 100)
    return f"{whole},{part:02d}".rstrip("0") + " %" if part else f"{whole} %"
