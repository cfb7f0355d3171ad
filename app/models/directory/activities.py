"""The office's short list of trades and the part of the economy each usually is; the list is in the presets.

``person.trade`` is the office's own word; ``activity_scheme`` and ``activity_code`` are the official class, optional.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path
from app.models.base.values.text import fold


@dataclass(frozen=True, slots=True)
class Trade:
    """One of the office's trades; ``sector`` ("industry", "commerce", "services", "") for rules that ask for it."""

    name: str
    sector: str


@cache
def trades() -> tuple[Trade, ...]:
    """The short list offered in every office; it types its own words all the same."""
    raw = json.loads(resource_path("presets", "trades.json").read_text(encoding="utf-8"))
    return tuple(Trade(one["name"], one["sector"]) for one in raw["trades"])


def find_trade(text: str) -> Trade | None:
    """By its name without accents, or by one of its words ("calzado", "TEXTIL")."""
    wanted = fold(text)
    for one in trades():
        if wanted and (wanted == fold(one.name) or wanted in fold(one.name).split()):
            return one
    return None
