"""Labels of the register's figures in the annual report, by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class YearTexts:
    """Texts of one country; ``{…}`` are filled when drawn."""

    title: str
    until: str
    movement: str
    at_start: str
    joined: str
    left: str
    reasons: dict[str, str]
    undated: str
    at_end: str
    what: str
    many: str
    joined_by_month: str
    left_by_month: str
    held: str
    note: str


@cache
def year_texts(country: str) -> YearTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "year_figures.json").read_text(encoding="utf-8"))
    return YearTexts(**(texts["default"] | texts.get(country.upper(), {})))
