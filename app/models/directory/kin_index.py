"""Who among very many records may be whom, in little memory: a whole sheet beside the register. Rules: ``kinship``."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import combinations, groupby
from typing import Final

from app.models.directory.kinship import Likeness, Marks, Reason, Suspicion, headings, read_marks, reasons_of

_KEY_BITS: Final = 24
_KEYS: Final = (1 << _KEY_BITS) - 1
_HASH: Final = (1 << 38) - 1
_SURE: Final = 1 << (38 + _KEY_BITS)
_DRAWERS: Final = 16
_CROWD: Final = 12
"""Under one heading: with more records it says nothing, but for an id or a whole name, where the first is named."""

_Held = tuple[str, str, str, tuple[str, ...]]
"""Bare id, the words of the name and of the trade name as one text each (sets would take four times the memory)."""


class KinIndex:
    """Records are numbered from 0 as they are added; at most 16 million. ``Likeness.key`` is not read."""

    def __init__(self) -> None:
        # Heading and record in one number: sorted, all records of a heading stand together. In drawers, because
        # sorting takes a list of five times the memory.
        self._drawers = tuple(array("Q") for _ in range(_DRAWERS))
        self._held: list[_Held] = []
        self._shortened: set[tuple[str, ...]] = set()

    def add(self, record: Likeness) -> int:
        """Puts a record in; returns its place."""
        place = len(self._held)
        marks = read_marks(record)
        phones = tuple(sorted(marks.phones))
        self._held.append((marks.bare_id, " ".join(sorted(marks.name)), " ".join(sorted(marks.trade)), phones))
        if len(marks.name) > len(marks.whole):
            self._shortened.add(tuple(sorted(marks.whole)))
        for heading in headings(marks, frozenset()):
            self._enter(heading, place, _SURE if heading in (marks.bare_id, marks.name, marks.trade) else 0)
        return place

    def closest(self, since: int) -> dict[int, Suspicion]:
        """For each record from ``since`` on, the strongest likeness to one added before it.

        Two that have ids of their own are alike by their trade name alone.
        """
        self._enter_initials()
        best: dict[int, Suspicion] = {}
        for places, sure in self._together():
            if places[-1] < since or (len(places) > _CROWD and not sure):
                continue
            for earlier, later in _pairs(places, since):
                if _are_two(self._held[earlier], self._held[later]):
                    continue
                found = Suspicion(earlier, later, _reasons(self._marks(earlier), self._marks(later)))
                held = best.get(later)
                if found.reasons and (held is None or (found.weight, -earlier) > (held.weight, -held.first)):
                    best[later] = found
        return best

    def _enter(self, heading: object, place: int, sure: int = 0) -> None:
        number = hash(heading) & _HASH
        self._drawers[number % _DRAWERS].append(sure | (number << _KEY_BITS) | place)

    def _enter_initials(self) -> None:
        """Whoever has Benítez stands with "J. C. Benítez": looked for only when somebody is written so."""
        if not self._shortened:
            return
        longest = max(map(len, self._shortened))
        for place, (_, name, _, _) in enumerate(self._held):
            words = [word for word in name.split() if len(word) > 1]
            for length in range(1, min(longest, len(words)) + 1):
                for part in combinations(words, length):
                    if part in self._shortened:
                        self._enter(("initials", part), place)

    def _together(self) -> Iterator[tuple[Sequence[int], bool]]:
        """The places under each heading that more than one has, in their order."""
        for drawer in self._drawers:
            for heading, entries in groupby(sorted(drawer), lambda entry: entry >> _KEY_BITS):
                # A firm that trades under its own name stands there twice.
                places = sorted({entry & _KEYS for entry in entries})
                if len(places) > 1:
                    yield places, bool(heading << _KEY_BITS & _SURE)

    def _marks(self, place: int) -> Marks:
        bare_id, name, trade, phones = self._held[place]
        words = frozenset(name.split())
        whole = frozenset(word for word in words if len(word) > 1)
        return Marks(place, bare_id, words, whole, frozenset(trade.split()), frozenset(phones))


def _pairs(places: Sequence[int], since: int) -> Iterator[tuple[int, int]]:
    crowded = len(places) > _CROWD
    for at, later in enumerate(places):
        if later >= since:
            for earlier in places[: 1 if crowded and at else at]:
                yield earlier, later


def _are_two(one: _Held, other: _Held) -> bool:
    """Ids of their own, and neither trades under the name of the other: seen without reading their marks again."""
    if not one[0] or not other[0] or one[0] == other[0]:
        return False
    return not (one[2] and one[2] == other[1]) and not (other[2] and other[2] == one[1])


def _reasons(one: Marks, other: Marks) -> tuple[Reason, ...]:
    found = reasons_of(one, other)
    if found and one.bare_id and other.bare_id and one.bare_id != other.bare_id:
        return tuple(reason for reason in found if reason == "trade_name")
    return found
