"""Which member a line of an old book speaks of: by number, tax id or name, or why that cannot be said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.errors import Problem
from app.models.base.values.tax_id import is_shared
from app.models.base.values.text import fold
from app.models.members.bulk import Known, Register, bare_id
from app.models.members.rules import MemberDraft

How = Literal["number", "tax_id", "name", "part", "none"]
_LINKS: Final = frozenset(("de", "del", "la", "las", "los", "y", "vda", "viuda", "sa", "s.a.", "srl", "s.r.l."))
_LEAST_WORDS: Final = 2


@dataclass(frozen=True, slots=True)
class Match:
    """Who was found and by what; ``candidates`` are those it could also be, ``problem`` says why nobody was."""

    how: How
    member: Known | None = None
    candidates: tuple[Known, ...] = ()
    problem: Problem | None = None


class Finder:
    """Asked line after line; ``numbers`` says whether the sheet's numbers are those of the register."""

    def __init__(self, known: Register, *, numbers: bool = True) -> None:
        self._known = known
        self._numbers = numbers
        self._by_words: dict[frozenset[str], list[Known]] = {}
        self._by_word: dict[str, list[tuple[frozenset[str], Known]]] = {}
        for same in known.by_name.values():
            for one in same:
                words = name_words(one.name)
                self._by_words.setdefault(words, []).append(one)
                trade = name_words(one.party.get("trade_name", ""))
                for each in {words, trade} - {frozenset()}:
                    for word in each:
                        self._by_word.setdefault(word, []).append((each, one))

    def find(self, draft: MemberDraft) -> Match:
        """By id first: a number may be a line number, a name may be shared, an id is one person's."""
        by_id = self._with_id(draft)
        named = self._named(draft.party.name)
        numbered = self._numbered(draft.number) if self._numbers else []
        if len(by_id) == 1:
            return Match("tax_id", by_id[0])
        if len(by_id) > 1:
            agreed = [one for one in by_id if one in named or one in numbered]
            return Match("tax_id", agreed[0]) if len(agreed) == 1 else _several(draft, by_id)
        if len(numbered) == 1 and (not draft.party.name or _alike(draft.party.name, numbered[0])):
            return Match("number", numbered[0])
        if len(named) == 1:
            return Match("name", named[0])
        if len(named) > 1:
            return _several(draft, named)
        return self._in_part(draft, numbered)

    def _in_part(self, draft: MemberDraft, numbered: list[Known]) -> Match:
        """Nobody of this whole name: somebody whose name holds all its words, or all of whose words it holds."""
        words = name_words(draft.party.name)
        near = {
            id(one): one
            for word in words
            for theirs, one in self._by_word.get(word, [])
            if min(len(words), len(theirs)) >= _LEAST_WORDS and (words <= theirs or theirs <= words)
        }
        found = list(near.values())
        if len(found) == 1:
            return Match("part", found[0])
        if len(found) > 1:
            return _several(draft, found)
        if numbered and draft.party.name:
            params = {"number": draft.number, "name": numbered[0].name}
            return Match("none", None, tuple(numbered), Problem("number", "people.number_of_other", params))
        if not draft.party.name:
            return Match("none", problem=Problem("name", "people.nobody_named", {"number": draft.number or "–"}))
        return Match("none", problem=Problem("name", "people.unknown", {"name": draft.party.name[:60]}))

    def _with_id(self, draft: MemberDraft) -> list[Known]:
        given = draft.party.tax
        if given is None or not given.value or is_shared(given):
            return []
        return self._known.by_tax.get(bare_id(given.value), [])

    def _numbered(self, number: str) -> list[Known]:
        if not number:
            return []
        exact = self._known.by_number.get(number)
        bare = number.lstrip("0") if number.isdecimal() else number
        return [exact] if exact is not None else self._known.by_bare_number.get(bare, [])

    def _named(self, name: str) -> list[Known]:
        words = name_words(name)
        return self._known.by_name.get(fold(name), []) or (self._by_words.get(words, []) if words else [])


def _several(draft: MemberDraft, found: list[Known]) -> Match:
    shown = "; ".join(f"{one.name} (Nº {one.number or '–'})" for one in found[:4])
    params: dict[str, str | int] = {"name": draft.party.name[:60], "count": len(found), "names": shown}
    return Match("none", None, tuple(found), Problem("name", "people.several", params))


def name_words(name: str) -> frozenset[str]:
    """The words of a name whatever their order; links such as "de la" and forms such as "S.A." do not count."""
    plain = fold(name).replace(",", " ").replace("-", " ")
    return frozenset(word for word in plain.split() if word not in _LINKS and len(word.strip(".")) > 1)


def _alike(name: str, known: Known) -> bool:
    mine = name_words(name)
    return bool(mine & name_words(known.name)) or bool(mine & name_words(known.party.get("trade_name", "")))


def numbers_are_lines(known: Register, drafts: list[MemberDraft]) -> bool:
    """Whether the sheet's "Nº" only counts its lines: most of those found by name have another number here."""
    finder = Finder(known, numbers=False)
    agree = differ = 0
    for draft in drafts:
        found = finder.find(draft).member if draft.number else None
        if found is None or not found.number:
            continue
        same = found.number.lstrip("0") == draft.number.lstrip("0")
        agree, differ = agree + same, differ + (not same)
    return differ > agree
