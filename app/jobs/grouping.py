"""Things in groups by a value that people typed: one group whatever the accents and capitals, blank ones last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TypeVar

from app.models.base.values.text import clean, fold, sort_key

R = TypeVar("R")


def grouped(values: Sequence[str], things: Sequence[R], blank: str) -> list[tuple[str, list[R]]]:
    """The things by their values, titled as most write the value, in the order of the titles.

    ``blank`` is the title of those without a value. Within a group the order stays.
    """
    found: dict[str, tuple[Counter[str], list[R]]] = {}
    for value, thing in zip(values, things, strict=True):
        text = clean(value)
        spellings, members = found.setdefault(fold(text), (Counter(), []))
        spellings[text[:1].upper() + text[1:]] += 1
        members.append(thing)
    titled = [(_title(spellings), members) for spellings, members in found.values()]
    titled.sort(key=lambda group: (not group[0], sort_key(group[0])))
    return [(title or blank, members) for title, members in titled]


def _title(spellings: Counter[str]) -> str:
    """The most frequent; of equals one that is not all capitals, then one with its accents."""
    return max(spellings, key=lambda text: (spellings[text], not text.isupper(), text))
