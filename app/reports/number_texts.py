"""Words of the paper that accounts for every number of a series, by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class NumberTexts:
    """Texts of one country; ``{…}`` are filled when drawn, ``states`` by state of a number."""

    title: str
    subtitle: str
    pad: str
    number: str
    state: str
    day: str
    name: str
    amount: str
    reason: str
    noted_by: str
    fiscal: str
    gaps: str
    no_gaps: str
    counts: str
    states: dict[str, str]


@cache
def number_texts(country: str) -> NumberTexts:
    """The country's words; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "numbers.json").read_text(encoding="utf-8"))
    return NumberTexts(**(texts["default"] | texts.get(country.upper(), {})))
