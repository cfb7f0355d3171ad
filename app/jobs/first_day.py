"""What an office starts with before anybody chose anything: names of its categories and accounts, by country.

They are kept in ``resources/presets``; the office changes them when it wants.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.models.base.facts import OfficeKind
from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class FirstDay:
    """Categories with whether they pay dues, and the names of the first cash box and bank account."""

    categories: tuple[tuple[str, bool], ...]
    cash: str
    bank: str


def first_day(country: str, kind: OfficeKind) -> FirstDay:
    """The country's own names; a country without its own uses the common ones."""
    texts = json.loads(resource_path("presets", "first_day.json").read_text(encoding="utf-8"))
    chosen = texts["default"] | texts.get(country.upper(), {})
    return FirstDay(
        tuple((str(name), bool(pays)) for name, pays in chosen["categories"][kind]), chosen["cash"], chosen["bank"]
    )
