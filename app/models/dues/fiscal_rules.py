"""Rules of fiscal documents: which kinds a country knows, how their numbers look, what is odd about one. Pure."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from app.models.base.errors import Problem
from app.models.base.resources import resource_path
from app.models.base.values.text import clean

# CDC of SIFEN (Paraguay), 44 digits: kind 2, issuer 8 + check 1, establishment 3, point 3, number 7, and the rest.
_CDC_NUMBER: Final = slice(11, 24)
_CDC: Final = re.compile(r"\d{44}")
_UUID: Final = re.compile(r"[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}")


@dataclass(frozen=True, slots=True)
class FiscalKind:
    """A kind of document: its number's pattern and an example, whether it has a stamp, the pattern of its long code."""

    name: str
    number: str
    widths: tuple[int, ...]
    example: str
    stamp: bool
    code: str


@dataclass(frozen=True, slots=True)
class FiscalPreset:
    """What a country knows; ``donations``: whether a donation receipt needs a fiscal document too."""

    usual: str
    donations: bool
    kinds: tuple[FiscalKind, ...]

    def kind(self, name: str) -> FiscalKind | None:
        return next((one for one in self.kinds if one.name == name), None)


@cache
def fiscal_preset(country: str) -> FiscalPreset:
    """The country's kinds; a country without its own has the common ones. Formats: ``reference/domain.md`` §2."""
    raw: dict[str, Any] = json.loads(resource_path("presets", "fiscal.json").read_text(encoding="utf-8"))
    found = raw.get(country.upper(), raw["default"])
    kinds = tuple(
        FiscalKind(name, one["number"], tuple(one["widths"]), one["example"], one["stamp"], one["code"])
        for name, one in found["kinds"].items()
    )
    return FiscalPreset(found["usual"], found["donations"], kinds)


@cache
def fiscal_headings() -> tuple[dict[str, str], tuple[str, ...]]:
    """Folded headings of sheets that come from the tools, each with the field it names ("" is left out).

    And the beginnings of the words for a document that was cancelled there.
    """
    raw: dict[str, Any] = json.loads(resource_path("presets", "fiscal.json").read_text(encoding="utf-8"))
    return {text: name for name, texts in raw["headings"].items() for text in texts}, tuple(raw["cancelled"])


@dataclass(frozen=True, slots=True)
class FiscalDraft:
    """A document issued in the tax office's tool; ``amount`` in minor units, 0 = what its receipts and charges sum to.

    ``stamp`` is the timbrado or the like, ``code`` the CDC or UUID. ``again``: a receipt may have a second document.
    """

    kind: str
    number: str
    issued_on: date
    receipt_ids: tuple[int, ...] = ()
    charge_ids: tuple[int, ...] = ()
    stamp: str = ""
    code: str = ""
    amount: int = 0
    receiver: str = ""
    receiver_tax_id: str = ""
    again: bool = False


def tidy_number(kind: FiscalKind | None, text: str) -> str:
    """``1-1-123`` as ``001-001-0000123`` where the kind's numbers have parts of fixed width."""
    said = clean(text).upper()
    parts = said.replace(" ", "").split("-")
    if kind is None or not kind.widths or len(parts) != len(kind.widths):
        return said
    if not all(part.isascii() and part.isdigit() for part in parts):
        return said
    return "-".join(part.zfill(width) for part, width in zip(parts, kind.widths, strict=True))


def read_mark(text: str) -> tuple[str, str]:
    """A stamp or a long code as it was typed or pasted, as (stamp, code)."""
    said = clean(text).upper()
    bare = said.replace(" ", "")
    if _CDC.fullmatch(bare) or _UUID.fullmatch(bare):
        return "", bare
    return said, ""


def fiscal_warnings(country: str, draft: FiscalDraft) -> list[Problem]:
    """What is odd about a document; it is said and not refused, because the paper exists as it is."""
    kind = fiscal_preset(country).kind(draft.kind)
    if kind is None:
        return []
    found = []
    number = tidy_number(kind, draft.number)
    if not re.fullmatch(kind.number, number):
        found.append(Problem("number", "fiscal.number_odd", {"number": number, "example": kind.example}))
    if draft.code and kind.code and not re.fullmatch(kind.code, draft.code):
        found.append(Problem("code", "fiscal.code_odd", {"code": draft.code, "length": len(draft.code)}))
    elif _CDC.fullmatch(draft.code) and draft.code[_CDC_NUMBER] != number.replace("-", ""):
        found.append(Problem("code", "fiscal.code_differs", {"number": number}))
    if kind.stamp and not draft.stamp and not draft.code:
        found.append(Problem("stamp", "fiscal.no_stamp", {"number": number}))
    return found


def counter_of(number: str) -> int | None:
    """The running number at the end of a document's number: 123 of ``001-001-0000123``."""
    found = re.search(r"(\d{1,15})$", number)
    return int(found[1]) if found else None
