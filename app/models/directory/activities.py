"""What a business does: the office's short list of trades and the official classes; the lists are in the presets.

``person.trade`` is the office's own word; ``activity_scheme`` and ``activity_code`` are the official class, optional.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from app.models.base.resources import resource_path
from app.models.base.values.text import fold

CIIU: Final = "CIIU4"
SCIAN: Final = "SCIAN"
# CIIU's parts by their first division, for rules that ask for industry, commerce or services (Mexico's size rule).
_INDUSTRY: Final = range(5, 44)
_COMMERCE: Final = range(45, 48)
_SERVICES: Final = range(49, 100)
_SCIAN_SECTORS: Final = {
    **dict.fromkeys(("21", "22", "23", "31", "32", "33"), "industry"),
    **dict.fromkeys(("43", "46"), "commerce"),
    **dict.fromkeys(("48", "49", "51", "52", "53", "54", "55", "56", "61", "62", "71", "72", "81"), "services"),
}


@dataclass(frozen=True, slots=True)
class Trade:
    """One of the office's trades: the CIIU divisions and the SCIAN sector it usually is; ``sector`` for size rules."""

    name: str
    ciiu: tuple[str, ...]
    scian: str
    sector: str


def scheme_of(country: str) -> str:
    """Mexico classifies by SCIAN, the others by CIIU Rev. 4 or a national list that extends it."""
    return SCIAN if country == "MX" else CIIU


def trades() -> tuple[Trade, ...]:
    """The short list offered in every office; it types its own words all the same."""
    return tuple(Trade(one["name"], tuple(one["ciiu"]), one["scian"], one["sector"]) for one in _raw()["trades"])


def find_trade(text: str) -> Trade | None:
    """By its name without accents, or by one of its words ("calzado", "TEXTIL")."""
    wanted = fold(text)
    for one in trades():
        if wanted and (wanted == fold(one.name) or wanted in fold(one.name).split()):
            return one
    return None


def activities(scheme: str) -> Mapping[str, str]:
    """Code and name of every division (CIIU) or sector (SCIAN); {} for a scheme without a list."""
    found: dict[str, str] = _raw()["schemes"].get(scheme, {})
    return found


def activity_name(scheme: str, code: str) -> str:
    """The division or sector that ``code`` belongs to, however many digits it has; "" when none is known."""
    known = activities(scheme)
    digits = code.strip().replace(".", "")
    if digits in known:
        return known[digits]
    start = digits[:2]
    for key, name in known.items():
        first, _, last = key.partition("-")
        if start.isdecimal() and len(start) == 2 and first <= start <= (last or first):
            return name
    return ""


def sector_of(scheme: str, code: str) -> str:
    """One of "industry", "commerce", "services" for the size rules that ask for it; "" for farming and the unknown."""
    start = code.strip()[:2]
    if scheme == SCIAN:
        return _SCIAN_SECTORS.get(start, "")
    if scheme != CIIU or not start.isdecimal():
        return ""
    parts = ((_INDUSTRY, "industry"), (_COMMERCE, "commerce"), (_SERVICES, "services"))
    return next((name for divisions, name in parts if int(start) in divisions), "")


@cache
def _raw() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(resource_path("presets", "trades.json").read_text(encoding="utf-8"))
    return raw
