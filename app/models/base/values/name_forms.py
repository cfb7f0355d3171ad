"""Whether two written names may be one person: their words without treatments, particles and abbreviations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.models.base.values.person_name import PARTICLES, TREATMENTS, parse_person_name
from app.models.base.values.text import clean, fold

LIKELY: Final = 0.7
"""From here on ``same_person_score`` is worth asking a person about."""

ABBREVIATED: Final = {
    **{"ma": "maria", "fco": "francisco", "fca": "francisca", "ant": "antonio"},
    **{"gpe": "guadalupe", "hdez": "hernandez", "fdez": "fernandez", "glez": "gonzalez", "gzlez": "gonzalez"},
    **{"rguez": "rodriguez", "mtnez": "martinez", "gmo": "guillermo", "sta": "santa", "sto": "santo"},
}
SMALL_WORDS: Final = (PARTICLES - {"san"}) | {"e", "vda", "viuda", "viudo", "vdo", "el", "alias"}
_ASIDE: Final = re.compile(r"[\"“”«»„][^\"“”«»„]*[\"“”«»„]|\([^()]*\)")
_NOT_A_WORD: Final = re.compile(r"[\s.,;:/_\-·]+")
_SPELLED: Final = re.compile(r"\b([^\W\d_])\.(?=[^\W\d_]\b)")
_LEAST_TYPED: Final = 5


@dataclass(frozen=True, slots=True)
class NameForm:
    """A name ready to be compared: its words; those of the married form apart; which are given names."""

    words: tuple[str, ...]
    married: tuple[str, ...]
    given: frozenset[str]


def name_tokens(full: str) -> tuple[str, ...]:
    """The words of a name as they are compared: ``Lic. Ma. del Carmen Benítez`` is maria, carmen, benitez.

    Folded, in their order; without treatments, particles, quotes and notes; initials stay single letters.
    """
    text = _SPELLED.sub(r"\1 ", clean(_ASIDE.sub(" ", full)))
    words = [ABBREVIATED.get(word, word) for word in _NOT_A_WORD.split(fold(text)) if word]
    kept = [word for word in words if word not in SMALL_WORDS and word not in TREATMENTS]
    return tuple(kept or words)


def name_form(full: str) -> NameForm:
    """``full`` read once, for many comparisons."""
    parts = parse_person_name(full)
    return NameForm(
        words=name_tokens(full),
        married=name_tokens(parts.married_name) if parts.married_name else (),
        given=frozenset(name_tokens(parts.given_names)) if parts.given_names else frozenset(),
    )


def same_person_score(one: str, other: str) -> float:
    """0 to 1: how far two written names may be one person; see ``forms_score``."""
    return forms_score(name_form(one), name_form(other))


def forms_score(one: NameForm, other: NameForm) -> float:
    """0 to 1, the same both ways; the order of the words does not count.

    1.0: the same words. 0.92: one has a word more (a second surname, the married form), 0.85: two or more.
    0.75: each has something more and they do not contradict each other (a second name here, a second surname there).
    0.4: they contradict each other (two second surnames). Each initial that stands for a word takes off a tenth,
    each letter of difference 7 %. 0: fewer than two words in common, or none in full.
    """
    pairs = [(one.words, other.words)]
    if one.married or other.married:
        pairs += [(_without(one), other.words), (one.words, _without(other)), (_without(one), _without(other))]
    given = one.given | other.given, one.given & other.given
    best = max(_score(first, second, given) for first, second in pairs)
    return best if len(pairs) == 1 or set(one.words) == set(other.words) else min(best, 0.92)


def _without(form: NameForm) -> tuple[str, ...]:
    return tuple(word for word in form.words if word not in form.married)


def _score(one: Sequence[str], other: Sequence[str], given: tuple[frozenset[str], frozenset[str]]) -> float:
    short, long = sorted((one, other), key=lambda words: (len(words), tuple(sorted(words))))
    factor, left_short, left_long = _matched(short, long)
    if len(short) - len(left_short) < 2 or not factor:
        return 1.0 if len(short) == len(long) == 1 and short == long else 0.0
    if left_short and left_long:
        apart = {word in given[0] for word in left_short}.isdisjoint({word in given[0] for word in left_long})
        return factor * (0.75 if apart else 0.4)
    more = len(left_long)
    return factor * (1.0 if not more else 0.92 if more == 1 else 0.85)


def _matched(short: Sequence[str], long: Sequence[str]) -> tuple[float, list[str], list[str]]:
    """``(factor, left of the short, left of the long)``: equal words first, then slips, then initials."""
    factor = 1.0
    left = [*short]
    right = [*long]
    whole = 0
    for likeness, cost in ((_equal, 1.0), (_one_letter_apart, 0.93), (_initial, 0.9)):
        for word in sorted(left):
            found = next((candidate for candidate in sorted(right) if likeness(word, candidate)), None)
            if found is not None:
                left.remove(word)
                right.remove(found)
                factor *= cost
                whole += likeness is not _initial and len(word) > 1
    return (factor if whole else 0.0), left, right


def _equal(one: str, other: str) -> bool:
    return one == other


def _initial(one: str, other: str) -> bool:
    return one[0] == other[0] and 1 in (len(one), len(other)) and len(one) != len(other)


def _one_letter_apart(one: str, other: str) -> bool:
    """Benitez and Benites, Gimenez and Jimenez, Chavez and Chaves; short words must be equal."""
    if min(len(one), len(other)) < _LEAST_TYPED or abs(len(one) - len(other)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[start:], other[start:]
    return one[1:] == other[1:] or one[1:] == other or one == other[1:]
