"""Numbers with decimals that are no money, kept whole in small parts: percentages, amounts of an index unit."""

from __future__ import annotations

import re

from app.models.base.errors import Problem
from app.models.base.values.money import decimal_sign, format_count


def parse_parts(text: str, places: int) -> int | Problem:
    """``1,5`` with two places is 150; a comma or a point, at most so many places. ``Problem("number.decimals")``.

    With both signs, ``39.485,65`` or ``39,485.65``, the first one parts thousands.
    """
    both = re.fullmatch(r"\s*(\d{1,3})((?:([.,])\d{3})(?:\3\d{3})*)(?!\3)([.,]\d+)\s*%?\s*", text)
    plain = text if both is None else both[1] + re.sub(r"[.,]", "", both[2]) + both[4]
    found = re.fullmatch(r"\s*(\d{1,9})(?:[.,](\d+))?\s*%?\s*", plain)
    decimals = "" if found is None else found[2] or ""
    # Three figures behind a sign are thousands to one and decimals to another: nobody guesses.
    if found is None or len(decimals) > places or len(decimals) == 3:
        return Problem("", "number.decimals", {"text": text.strip()[:40], "places": places})
    return int(found[1]) * int(10**places) + int(f"{decimals:0<{places}}")


def format_parts(parts: int, places: int) -> str:
    """The other way: 150 with two places is ``1,5``. Never three decimals, which could be read as thousands."""
    whole, rest = divmod(parts, int(10**places))
    if not rest:
        return str(whole)
    decimals = f"{rest:0{places}d}".rstrip("0")
    return f"{whole},{decimals}0" if len(decimals) == 3 else f"{whole},{decimals}"


def said_parts(parts: int, places: int, country: str) -> str:
    """To be read and not typed again, as the country writes it: ``69.542``, ``39.485,65``, ``113.14``."""
    whole, _, decimals = format_parts(parts, places).partition(",")
    return f"{format_count(int(whole), country)}{decimal_sign(country) if decimals else ''}{decimals}"
