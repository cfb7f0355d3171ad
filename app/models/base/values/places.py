"""Regions and districts of a country by their names and official codes; the lists are in ``resources/presets``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from app.models.base.resources import resource_path
from app.models.base.values.text import fold

COUNTRIES: Final = ("PY", "CL", "MX")
"""Countries with a list; elsewhere every answer is empty and places are written by hand."""


@dataclass(frozen=True, slots=True)
class District:
    """A district (Paraguay) or commune (Chile). ``codes`` by system: "ine" and "dnit", or "cut"; one may be absent.

    Paraguay's two systems number differently (Central is 11 for the statistics office and 12 for the tax office).
    """

    name: str
    region: str
    codes: Mapping[str, str]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Region:
    """A department, region or state with its districts; Mexico's states come without them."""

    name: str
    codes: Mapping[str, str]
    districts: tuple[District, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Places:
    """A country's list: where it comes from, as of when and what it lacks (in Spanish, to be shown)."""

    country: str
    checked: str
    source: str
    missing: str
    regions: tuple[Region, ...]


_SHORT: Final = {
    **{"gral": "general", "gen": "general", "cnel": "coronel", "crnel": "coronel", "mcal": "mariscal"},
    **{"sta": "santa", "sto": "santo", "dr": "doctor", "cap": "capitan", "cptan": "capitan", "tte": "teniente"},
    **{"pte": "presidente", "pdte": "presidente", "pto": "puerto", "my": "mayor", "sgto": "sargento"},
    **{"fdo": "fernando", "cd": "ciudad", "cdad": "ciudad", "1ro": "1", "1er": "1", "fco": "francisco"},
    **{"ma": "maria", "gob": "gobernador", "ing": "ingeniero", "vlla": "villa", "col": "colonia", "edo": "estado"},
}
_SMALL: Final = frozenset(("de", "del", "la", "las", "los", "el", "y", "region", "departamento", "depto", "dpto"))
_NOT_A_WORD: Final = re.compile(r"[^a-z0-9]+")


@cache
def places(country: str) -> Places | None:
    """``None`` for a country without a list."""
    if country not in COUNTRIES:
        return None
    raw = json.loads(resource_path("presets", f"places_{country}.json").read_text(encoding="utf-8"))
    regions = tuple(_region(one) for one in raw["regions"])
    return Places(country, raw["checked"], raw["source"], raw["missing"], regions)


def district_names(country: str) -> list[str]:
    """Every district's name once, for completing while typing."""
    return list(dict.fromkeys(one.name for one in _districts(country)))


def region_names(country: str) -> list[str]:
    found = places(country)
    return [one.name for one in found.regions] if found else []


def find_districts(text: str, country: str, region: str = "") -> tuple[District, ...]:
    """The districts that are called so: without accents, with abbreviations written out, by their other names too.

    ``Cnel. Oviedo``, ``STA. RITA`` and ``Curuguaty`` find one each, ``Bella Vista`` two; ``region`` tells them apart.
    """
    found = _index(country)[0].get(_key(text), ())
    wanted = find_region(region, country) if region else None
    return tuple(one for one in found if wanted is None or one.region == wanted.name)


def find_region(text: str, country: str) -> Region | None:
    """The region, department or state that is called so: "RM", "Dpto. Central", "O'Higgins"."""
    return _index(country)[1].get(_key(text))


def region_name(text: str, country: str) -> str:
    """As the list writes it: "biobio", "08" and "Región del Biobío" are "Biobío"; anything else as it was typed.

    Codes are taken only where a country has one system of them: in Paraguay those of statistics and of taxes differ.
    """
    typed = " ".join(text.split())
    found = find_region(typed, country) if typed else None
    if found is None and typed.isascii() and typed.isdigit():
        known = places(country)
        coded = [one for one in (known.regions if known else ()) if tuple(one.codes.values()) == (typed.zfill(2),)]
        found = coded[0] if coded else None
    return found.name if found else typed


def region_of(district: str, country: str) -> str:
    """The region of the only district that is called so; "" where there is none or more than one."""
    regions = {one.region for one in find_districts(district, country)}
    return regions.pop() if len(regions) == 1 else ""


def place_code(system: str, district: str, region: str, country: str) -> str:
    """The code of a place in "ine", "dnit", "cut" or "inegi"; "" where the name is unknown or two places have it.

    Where districts are listed it is the district's, in Mexico the state's.
    """
    found = find_districts(district, country, region)
    if not found and (region and find_districts(district, country)):
        return ""  # the district is in another region: one of the two is a slip
    if len(found) == 1:
        return found[0].codes.get(system, "")
    state = find_region(region, country)
    return state.codes.get(system, "") if state is not None and not state.districts else ""


def _region(raw: dict[str, Any]) -> Region:
    name = str(raw["name"])
    inside = tuple(
        District(str(one["name"]), name, MappingProxyType(one["codes"]), tuple(one.get("also", ())))
        for one in raw["districts"]
    )
    return Region(name, MappingProxyType(raw["codes"]), inside, tuple(raw.get("also", ())))


def _districts(country: str) -> Iterator[District]:
    found = places(country)
    for region in found.regions if found else ():
        yield from region.districts


@cache
def _index(country: str) -> tuple[dict[str, tuple[District, ...]], dict[str, Region]]:
    districts: dict[str, tuple[District, ...]] = {}
    for district in _districts(country):
        for key in _keys((district.name, *district.also)):
            districts[key] = (*districts.get(key, ()), district)
    found = places(country)
    regions = {key: one for one in (found.regions if found else ()) for key in _keys((one.name, *one.also))}
    return districts, regions


def _keys(names: Iterable[str]) -> set[str]:
    return {_key(name) for name in names}


def _key(text: str) -> str:
    words = [_SHORT.get(word, word) for word in _NOT_A_WORD.split(fold(text.replace("°", " "))) if word]
    kept = [word for word in words if word not in _SMALL]
    return "".join(kept or words)
