"""Whether two records may be the same person or firm: by id, name in its forms, telephone, trade name. No tables here.

Nothing is decided by these rules: they propose, a person says.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import combinations
from typing import Final, Literal

from app.models.base.values.firm_name import LEGAL_FORMS
from app.models.base.values.person_name import PARTICLES, TREATMENTS
from app.models.base.values.text import bare_number, fold

Reason = Literal["same_id", "same_name", "short_name", "same_phone", "trade_name"]
WEIGHTS: Final[dict[Reason, int]] = {
    "same_id": 100,
    "same_name": 60,
    "trade_name": 50,
    "short_name": 40,
    "same_phone": 40,
}
SUSPECT_FROM: Final = 40
_LEAST_WORDS: Final = 3
_MOST_WORDS: Final = 6
_CROWD: Final = 40  # records under one heading; more say nothing (two common names, the office's own telephone)
_SMALL_WORDS: Final = (PARTICLES - {"san"}) | {"e", "vda", "viuda", "viudo", "vdo", "el", "alias"} | TREATMENTS.keys()
_ABBREVIATED: Final = {
    **{"ma": "maria", "fco": "francisco", "fca": "francisca", "ant": "antonio"},
    **{"gpe": "guadalupe", "hdez": "hernandez", "fdez": "fernandez", "glez": "gonzalez", "gzlez": "gonzalez"},
    **{"rguez": "rodriguez", "mtnez": "martinez", "gmo": "guillermo", "sta": "santa", "sto": "santo"},
    "gral": "general",
}

_SPELLED: Final = re.compile(r"\b([a-z])\.\s*(?=[a-z]\b)")
_NOT_A_WORD: Final = re.compile(r"[^a-z0-9ª~]+")


@dataclass(frozen=True, slots=True)
class Likeness:
    """What two records are compared by; ``key`` is the caller's (an id)."""

    key: int
    kind: str
    name: str
    trade_name: str = ""
    tax_id: str = ""
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """A record read once: what it is compared by."""

    key: int
    bare_id: str
    name: frozenset[str]
    whole: frozenset[str]
    trade: frozenset[str]
    phones: frozenset[str]


@dataclass(frozen=True, slots=True)
class Suspicion:
    """Two records that may be one, the strongest reason first; ``first`` is the smaller key."""

    first: int
    second: int
    reasons: tuple[Reason, ...]

    @property
    def weight(self) -> int:
        return sum(WEIGHTS[reason] for reason in self.reasons)


def name_tokens(name: str) -> frozenset[str]:
    """The words that tell names apart: folded, without particles, titles and legal forms, usual shortenings spelled."""
    folded = fold(name)
    words = _split(folded)
    if "." in folded:  # "s. r. l." is one word, "j. c." are two
        joined = _split(_SPELLED.sub(r"\1", folded))
        words = joined if joined & LEGAL_FORMS else words
    return frozenset(_ABBREVIATED.get(word, word) for word in words - _SMALL_WORDS - LEGAL_FORMS)


def _split(folded: str) -> Set[str]:
    return {word for word in _NOT_A_WORD.split(folded.replace(".", " ")) if word}


def read_marks(record: Likeness) -> Marks:
    name = name_tokens(record.name)
    return Marks(
        record.key,
        record.tax_id.split("-")[0].lstrip("0"),  # a Paraguayan card and the RUC made of it are one number
        name,
        frozenset(word for word in name if len(word) > 1),
        name_tokens(record.trade_name),
        frozenset(phone for phone in record.phones if phone),
    )


def compared(one: Likeness, other: Likeness) -> tuple[Reason, ...]:
    """Every reason to think that both are the same, the strongest first; none when nothing speaks for it."""
    return reasons_of(read_marks(one), read_marks(other))


def reasons_of(one: Marks, other: Marks) -> tuple[Reason, ...]:
    reasons: list[Reason] = []
    if one.bare_id and one.bare_id == other.bare_id:
        reasons.append("same_id")
    if len(one.name) > 1 and one.name == other.name:
        reasons.append("same_name")
    elif _trades_as(one, other) or _trades_as(other, one):
        reasons.append("trade_name")
    elif _short_form(one, other) or _short_form(other, one):
        reasons.append("short_name")
    if one.phones & other.phones:
        reasons.append("same_phone")
    return tuple(reasons)


def _trades_as(one: Marks, other: Marks) -> bool:
    """The trade name of one is the name of the other; to trade under the same name is common and says nothing."""
    return bool(one.trade) and one.trade == other.name


def _short_form(short: Marks, long: Marks) -> bool:
    """Three words at least: Juan Benítez Ayala of Juan Carlos Benítez Ayala, and J. C. Benítez of it too."""
    if len(short.name) < _LEAST_WORDS or not short.whole or not short.whole <= long.whole or short.name == long.name:
        return False
    initials = [word for word in short.name if len(word) == 1]
    left = [word[0] for word in long.whole - short.whole]
    return all(left.count(letter) >= initials.count(letter) for letter in initials)


def suspicions(records: Sequence[Likeness]) -> list[Suspicion]:
    """All pairs that may be one, the most suspect first. Only what shares an id, a telephone or words is compared."""
    marks = {record.key: read_marks(record) for record in records}
    found = []
    for first, second in set(_candidates(marks.values())):
        reasons = reasons_of(marks[first], marks[second])
        suspicion = Suspicion(first, second, reasons)
        if reasons and suspicion.weight >= SUSPECT_FROM:
            found.append(suspicion)
    return sorted(found, key=lambda one: (-one.weight, one.first, one.second))


def search_terms(wanted: Likeness) -> list[str]:
    """What a search key has of whoever may be ``wanted``: one of its words, its id or a telephone."""
    terms = [word for word in name_tokens(wanted.name) | name_tokens(wanted.trade_name) if len(word) > 2]
    # Without the check digit: the same person may be kept with the number of the identity card alone.
    terms += [bare_number(fold(text.split("-")[0])) for text in (wanted.tax_id,) if text]
    return [*terms, *(phone[-8:] for phone in wanted.phones if phone)]


def like(wanted: Likeness, records: Iterable[Likeness]) -> list[Suspicion]:
    """Who of ``records`` may be ``wanted`` (whose key is of none of them): while somebody types."""
    own = read_marks(wanted)
    made = []
    for record in records:
        reasons = reasons_of(own, read_marks(record)) if record.key != wanted.key else ()
        suspicion = Suspicion(wanted.key, record.key, reasons)
        if reasons and suspicion.weight >= SUSPECT_FROM:
            made.append(suspicion)
    return sorted(made, key=lambda one: -one.weight)


def _candidates(records: Iterable[Marks]) -> Iterator[tuple[int, int]]:
    everybody = list(records)
    shortened = {_words(record) for record in everybody if len(record.name) > len(record.whole)}
    shelves: dict[object, set[int]] = {}
    for record in everybody:
        for heading in headings(record, shortened):
            shelves.setdefault(heading, set()).add(record.key)
    for keys in map(sorted, shelves.values()):
        if 1 < len(keys) <= _CROWD:
            yield from combinations(keys, 2)


def _words(record: Marks) -> tuple[str, ...]:
    return tuple(sorted(record.whole)[:_MOST_WORDS])


def headings(record: Marks, shortened: Set[tuple[str, ...]]) -> Iterator[object]:
    """Under which headings a record is put: it is compared with what stands under the same.

    Names by three of their words (two surnames and a given name), and by those that somebody wrote out beside
    initials (``shortened``).
    """
    if record.bare_id:
        yield record.bare_id
    yield from record.phones
    yield record.name
    if record.trade:
        yield record.trade
    words = _words(record)
    yield from combinations(words, _LEAST_WORDS)
    if shortened:
        for length in range(1, len(words) + 1):
            for part in combinations(words, length):
                if part in shortened:
                    yield "initials", part
