"""Strict reading of small JSON documents from outside: each field named, typed, bounded. No meaning here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

UID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
SHA256: Final = re.compile(r"[0-9a-f]{64}")
SHORT_TEXT: Final = re.compile(r"[^\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]{0,200}")
COUNTRY: Final = re.compile(r"[A-Z]{2}")
CODE: Final = re.compile(r"[^\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]{0,40}")
"""The display code of an office ("PY-0014", "ALZ-PY", none): whatever the office calls itself."""

_UNSHOWN: Final = re.compile(r"[\x00-\x1f\x7f\u2028\u2029\ud800-\udfff]")
_LARGEST: Final = 2**53
Choice = TypeVar("Choice", bound=str)


class MalformedError(ValueError):
    """A document is not what its format says; ``field`` is the first place where it is not."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


def load(data: bytes, largest: int) -> Fields:
    """One JSON object out of UTF-8 bytes (a BOM is forgiven); repeated keys, NaN and depth are not."""
    if len(data) > largest:
        raise MalformedError("")
    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise MalformedError("") from None
    return Fields(value)


def dump(document: Mapping[str, object]) -> bytes:
    """Sorted keys, no blanks, UTF-8: the same document is always the same bytes."""
    return json.dumps(document, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def shown(text: str, most: int = 200) -> str:
    """A name for people in the shape that travels: one line, at most so many characters."""
    return _UNSHOWN.sub(" ", text)[:most]


class Fields:
    """One object of a document. Each question takes a field; ``finish`` refuses what nobody asked for."""

    def __init__(self, value: object, name: str = "") -> None:
        if not isinstance(value, dict):
            raise MalformedError(name)
        self._values: dict[str, Any] = dict(value)
        self._name = name

    def text(self, key: str, pattern: re.Pattern[str] = SHORT_TEXT) -> str:
        value = self._take(key)
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise self._malformed(key)
        return value

    def text_or_null(self, key: str, pattern: re.Pattern[str]) -> str | None:
        if key in self._values and self._values[key] is None:
            del self._values[key]
            return None
        return self.text(key, pattern)

    def choice(self, key: str, choices: Sequence[Choice]) -> Choice:
        value = self._take(key)
        for choice in choices:
            if choice == value:
                return choice
        raise self._malformed(key)

    def integer(self, key: str, least: int = 0) -> int:
        value = self._take(key)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value < _LARGEST:
            raise self._malformed(key)
        return value

    def flag(self, key: str) -> bool:
        value = self._take(key)
        if not isinstance(value, bool):
            raise self._malformed(key)
        return value

    def texts(self, key: str, pattern: re.Pattern[str], most: int) -> tuple[str, ...]:
        value = self._take(key)
        if not isinstance(value, list) or len(value) > most:
            raise self._malformed(key)
        if not all(isinstance(item, str) and pattern.fullmatch(item) for item in value):
            raise self._malformed(key)
        return tuple(value)

    def object(self, key: str) -> Fields:
        return Fields(self._take(key), key)

    def objects(self, key: str, most: int) -> tuple[Fields, ...]:
        value = self._take(key)
        if not isinstance(value, list) or len(value) > most:
            raise self._malformed(key)
        return tuple(Fields(item, key) for item in value)

    def items(self, pattern: re.Pattern[str], most: int) -> Iterable[tuple[str, Fields]]:
        """Every key with its object, for an object whose keys are data; the keys are taken."""
        if len(self._values) > most or not all(pattern.fullmatch(key) for key in self._values):
            raise MalformedError(self._name)
        values, self._values = self._values, {}
        return tuple((key, Fields(value, self._name)) for key, value in values.items())

    def finish(self) -> None:
        for key in self._values:
            raise self._malformed(key)

    def _take(self, key: str) -> Any:
        if key not in self._values:
            raise self._malformed(key)
        return self._values.pop(key)

    def _malformed(self, key: str) -> MalformedError:
        return MalformedError(f"{self._name}.{key}" if self._name else key)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) != len(pairs):
        raise MalformedError("")
    return values


def _no_constant(name: str) -> float:
    raise MalformedError(name)
