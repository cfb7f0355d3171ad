"""Who in a sheet may be somebody else again: said with the plan, never decided. What is the same member is ``bulk``."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.base.errors import Problem
from app.models.base.values.tax_id import is_shared
from app.models.base.values.text import fold
from app.models.members.bulk import Known, Register, bare_id
from app.models.members.rules import MemberDraft


@dataclass(frozen=True, slots=True)
class _Seen:
    """A member of the register (``line`` 0) or of a row further up."""

    name: str
    number: str
    tax: str
    line: int


class Lookalikes:
    """Asked row after row about the new ones; remembers what the sheet itself brought."""

    def __init__(self, known: Register) -> None:
        self._known = known
        self._by_tax: dict[str, _Seen] = {}
        self._by_words: dict[str, _Seen] = {}
        for held in known.by_name.values():
            for one in held:
                self._by_words.setdefault(_words(one.name), _seen(one))

    def doubts(self, draft: MemberDraft, line: int) -> tuple[Problem, ...]:
        """What should be looked at before this row goes in as a new member."""
        given = draft.party.tax
        tax = bare_id(given.value) if given is not None and not is_shared(given) else ""
        own = _Seen(draft.party.name, draft.number, tax, line)
        if tax:
            other = self._with_id(tax)
            self._by_tax.setdefault(tax, own)
            if other is not None:
                return (_doubt("tax_id", "id", other, tax),)
        words = _words(own.name)
        like = self._by_words.setdefault(words, own)
        if like is own or " " not in words or (tax and like.tax):
            return ()
        return (_doubt("name", "name", like, own.name),)

    def _with_id(self, tax: str) -> _Seen | None:
        held = self._known.by_tax.get(tax)
        return _seen(held[0]) if held else self._by_tax.get(tax)


def _seen(known: Known) -> _Seen:
    return _Seen(known.name, known.number, bare_id(known.party["tax_id"]), 0)


def _words(name: str) -> str:
    """The words of a name in one order, as one text: sets of words would take four times the memory."""
    return " ".join(sorted(set(fold(name).replace(",", " ").split())))


def _doubt(field: str, what: str, other: _Seen, text: str) -> Problem:
    params: dict[str, str | int] = {"text": text[:60], "name": other.name[:60]}
    if other.line:
        return Problem(field, f"import.same_{what}_above", {**params, "line": other.line})
    return Problem(field, f"import.same_{what}_known", {**params, "number": other.number or "–"})
