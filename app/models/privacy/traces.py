"""By what somebody is known where they were only typed: name, documents, telephones; in a field or inside a text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from app.models.base.database import Reader
from app.models.base.values.text import bare_number, fold

_COLUMNS: Final = {
    "person": ("full_name", "tax_raw", "tax_id", "phone_raw", "phone", "phone2_raw", "phone2", "email"),
    "organization": ("legal_name", "tax_raw", "tax_id", "phone_raw", "phone", "phone2_raw", "phone2", "email"),
}
_DOCUMENTS: Final = ("tax_raw", "tax_id")
_PHONES: Final = ("phone_raw", "phone", "phone2_raw", "phone2")
_LEAST_WORDS: Final = 2
_LEAST_SIGNS: Final = 5  # of a document or an address of mail: shorter ones are found by accident
_TAIL: Final = 8  # digits of a telephone that are the same with and without the prefix
_MOST_WORDS: Final = 8  # of a name that is looked for turned round
_AROUND: Final = 60


@dataclass(frozen=True, slots=True)
class Traces:
    """What somebody is called now and was before. Documents bare, telephones by their last digits.

    ``lone``: nobody else in the directory has that name, so a line with the name alone can only be theirs.
    """

    names: frozenset[frozenset[str]]
    documents: frozenset[str]
    phones: frozenset[str]
    lone: bool
    pattern: re.Pattern[str] | None

    def typed_as(self, name: str, document: str = "", phone: str = "") -> bool:
        """Whether a line of a list is this person: the document says it, else telephone and name, else the name.

        A line with somebody else's document is somebody else's, whatever the name; one with the name and a telephone
        the office does not know is not surely theirs.
        """
        if said := bare_documents(document):
            return not said.isdisjoint(self.documents)
        words, tail = name_words(name), phone_tail(phone)
        if tail:
            known = tail in self.phones and any(words & own for own in self.names)
            return known or (not self.phones and self.lone and words in self.names)
        return self.lone and words in self.names

    def perhaps(self, name: str, document: str = "") -> bool:
        """Whether a line may be theirs: the same name, or a shorter or longer form of it, and no other's document."""
        words = name_words(name)
        near = len(words) >= _LEAST_WORDS and any(words <= own or own <= words for own in self.names)
        return near and not bare_documents(document) - self.documents

    def in_text(self, text: str) -> bool:
        """Whether a text names them: name in any order of its words, document or telephone however written."""
        return self.pattern is not None and self.pattern.search(_aligned(text)[0]) is not None

    def put_out(self, text: str, label: str) -> str:
        """The text with ``label`` wherever it names them."""
        if self.pattern is None:
            return text
        folded, places = _aligned(text)
        made, last = [], 0
        for found in self.pattern.finditer(folded):
            start, end = places[found.start()], places[found.end()]
            made += [text[last:start], label]
            last = end
        return "".join((*made, text[last:]))

    def excerpt(self, text: str) -> str:
        """What stands around the first place where they are named, in that line; "" where they are not.

        Of a list of people only their own line is theirs.
        """
        folded, places = _aligned(text)
        found = self.pattern.search(folded) if self.pattern else None
        if found is None:
            return ""
        here, after = places[found.start()], places[found.end()]
        first, last = text.rfind("\n", 0, here) + 1, text.find("\n", after) % (len(text) + 1)
        start, end = max(here - _AROUND, first), min(after + _AROUND, last)
        return ("…" if start > first else "") + text[start:end].strip() + ("…" if end < last else "")


def traces_of(reader: Reader, party: str, ids: Iterable[int]) -> Traces:
    """Of these records of ``party`` (person or organization), as they are and as the journal says they were."""
    wanted = tuple(ids)
    said = [one for row_id in wanted for one in _ever(reader, party, row_id)]
    names = {name_words(one[_COLUMNS[party][0]]) for one in said}
    documents = {bare for one in said for column in _DOCUMENTS for bare in bare_documents(one[column])}
    phones = {tail for one in said for column in _PHONES if (tail := phone_tail(one[column]))}
    full = {fold(one[_COLUMNS[party][0]]) for one in said}
    mails = {fold(one["email"]) for one in said}
    whole = frozenset(words for words in names if len(words) >= _LEAST_WORDS)
    return Traces(
        whole,
        frozenset(documents),
        frozenset(phones),
        not any(_namesake(reader, whole, party, wanted)),
        _pattern(full, documents, phones, {mail for mail in mails if len(mail) >= _LEAST_SIGNS}),
    )


def name_words(name: str) -> frozenset[str]:
    """The words of a name without their order, case and accents."""
    return frozenset(word for word in fold(name).replace(",", " ").replace(".", " ").split() if len(word) > 1)


def bare_documents(typed: str) -> frozenset[str]:
    """A document as it compares, with its check digit and without."""
    bare = {bare_number(fold(part).replace(" ", "")) for part in (typed, typed.partition("-")[0])}
    return frozenset(one for one in bare if len(one) >= _LEAST_SIGNS)


def phone_tail(typed: str) -> str:
    """The last digits of a telephone; "" where there are too few."""
    digits = "".join(sign for sign in typed if sign.isdigit())
    return digits[-_TAIL:] if len(digits) >= _TAIL else ""


def _ever(reader: Reader, party: str, row_id: int) -> Iterator[dict[str, str]]:
    columns = _COLUMNS[party]
    now = reader.row(f"SELECT {', '.join(columns)} FROM {party} WHERE id = ?", (row_id,))
    if now is not None:
        yield dict(zip(columns, now, strict=True))
    for (image,) in reader.rows(
        "SELECT image FROM journal WHERE tbl = ? AND row_id = ? AND image IS NOT NULL", (party, row_id)
    ):
        was = json.loads(image)
        yield {name: str(was.get(name) or "") for name in columns}


def _namesake(reader: Reader, names: frozenset[frozenset[str]], party: str, own: tuple[int, ...]) -> Iterator[int]:
    """Others in the directory with all the words of the name, be they in another order."""
    for row_id, name in reader.rows("SELECT id, full_name FROM person WHERE erased_on IS NULL"):
        if not (party == "person" and row_id in own) and name_words(name) in names:
            yield row_id


def _pattern(
    names: Iterable[str], documents: Iterable[str], phones: Iterable[str], mails: Iterable[str]
) -> re.Pattern[str] | None:
    """Finds all of it in a folded text; ``None`` where there is nothing to look for."""
    looked_for = [rf"(?<!\d){_spread(one)}(?:-\d)?(?![\d])" for one in documents]
    looked_for += [rf"(?<!\d)(?:\+?\(?\d{{1,5}}[\s.()-]{{0,3}}\d{{0,2}})?{_spread(tail)}(?!\d)" for tail in phones]
    looked_for += [re.escape(mail) for mail in mails]
    for name in names:
        words = name.replace(",", " ").replace(".", " ").split()
        if _LEAST_WORDS <= len(words) <= _MOST_WORDS:
            looked_for += [
                r"(?<!\w)" + r"[\s,.]+".join(_letters(word) for word in (*words[at:], *words[:at])) + r"(?!\w)"
                for at in range(len(words))
            ]
    # The longest first: a document with its points before the same without.
    return re.compile("|".join(sorted(set(looked_for), key=len, reverse=True))) if looked_for else None


def _spread(digits: str) -> str:
    """The same figures with points, blanks or strokes between."""
    return r"[\s.()-]{0,2}".join(re.escape(sign) for sign in digits)


def _letters(word: str) -> str:
    """A folded word, also as keys are sorted: there an ñ is "n~"."""
    return "".join("n~?" if sign == "n" else re.escape(sign) for sign in word)


def _aligned(text: str) -> tuple[str, list[int]]:
    """The text folded sign by sign, and where each of its signs stood (one more: the end)."""
    if text.isascii() and "'" not in text and "`" not in text:
        return text.lower(), list(range(len(text) + 1))
    signs, places = [], []
    for place, sign in enumerate(text):
        folded = sign if sign.isspace() else fold(sign)
        signs.append(folded)
        places += [place] * len(folded)
    return "".join(signs), [*places, len(text)]
