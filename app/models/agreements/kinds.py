"""The kinds, roles, sections and doors of agreements with the words of each country: data of ``resources/presets``.

What a kind of case asks, and its steps, is ``case_kinds``.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.base.values.text import fold

AgreementGroup = Literal["agreement", "role", "scope", "section", "door"]
ActivityGroup = Literal["activity", "organizer", "attendee", "measure", "means", "source", "promise"]
Group = AgreementGroup | ActivityGroup
DEFAULT: Final = "default"


@dataclass(frozen=True, slots=True)
class Kind:
    """A code with its words; ``door`` is the one of "what do you want to note" that begins such a thing.

    ``feminine``: papers say "la presente". ``binds``: a party of this role is bound by the agreement (an observer is
    not). ``needs_parent``: there is none without the agreement it belongs to. ``signed``: its parties sign it.
    """

    code: str
    name: str
    plural: str = ""
    detail: str = ""
    door: str = ""
    feminine: bool = False
    binds: bool = False
    needs_parent: bool = False
    signed: bool = False


@cache
def kinds(group: Group, country: str) -> Mapping[str, Kind]:
    """Every kind of a group by its code, in the order people see them, with the words of that country."""
    raw = _presets()[group]
    other = raw.get(country.upper(), {})
    return {one["code"]: Kind(**(one | other.get(one["code"], {}))) for one in raw[DEFAULT]}


def kind(group: Group, code: str, country: str) -> Kind:
    """One of them; a code that the presets no longer know is its own word."""
    return kinds(group, country).get(code) or Kind(code, code, code)


def is_known(group: Group, code: str) -> bool:
    """Whether the presets have such a code; it is the same in every country."""
    return code in kinds(group, "")


def resolve_kind(group: Group, text: str, country: str) -> str:
    """The code of what somebody typed: the code itself or its name. Raises ``Refused("agreement.kind_unknown")``."""
    found = kinds(group, country)
    wanted = fold(text)
    for code, one in found.items():
        if wanted in (code, fold(one.name), fold(one.plural)):
            return code
    field = "kind" if group == "agreement" else group
    raise Refused("agreement.kind_unknown", field=field, text=text[:40], known=", ".join(found))


@cache
def _presets() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name in ("agreements.json", "activities.json"):
        found |= json.loads(resource_path("presets", "agreements", name).read_text(encoding="utf-8"))
    return found
