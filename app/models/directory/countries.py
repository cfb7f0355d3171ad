"""Countries an organisation may be of, by their two letters, with the names people read; data in presets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache

from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.text import fold


@cache
def countries() -> Mapping[str, str]:
    """Every country by its code, in the order of the list."""
    raw = json.loads(resource_path("presets", "countries.json").read_text(encoding="utf-8"))
    return {one["code"]: one["name"] for one in raw["countries"]}


def country_name(code: str) -> str:
    """Its name, or the code itself where the list does not have it; "" stays empty."""
    return countries().get(code, code)


def resolve_country(text: str) -> str:
    """Its two letters from a code or a name, accents and case aside. Raises ``Refused("party.country_unknown")``."""
    wanted = fold(text)
    for code, name in countries().items():
        if wanted in (fold(code), fold(name)):
            return code
    raise Refused("party.country_unknown", field="country", text=text[:40])
