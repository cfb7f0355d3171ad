"""Which decimal sign a whole set of numbers uses, by unambiguous evidence; parsing is elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

_NUMBER = re.compile(r"[-(]?\s*(?:[^\d\s.,()-]+\.?\s*)?[-(]?\s*(\d[\d.,' ]*)(?:[.,]-)?\s*[^\d\s.,]{0,3}\.?\s*\)?")
"""An amount as people write it: "Gs. 1.500.000", "$150.000.-", "(1,500.50)", "1.500 Gs"."""


def decide_decimal(samples: Iterable[str]) -> Literal[",", "."] | None:
    """The decimal sign of all samples together, or None: nothing shows it, or they contradict each other.

    "1.500,50", "1.500.000" and "12,5" show a comma; "1.500" alone shows nothing: it is fifteen hundred in
    Asunción and one and a half in México (domain.md, finding 9).
    """
    found: set[Literal[",", "."]] = set()
    for sample in samples:
        sign = _evidence(sample)
        if sign is not None:
            found.add(sign)
            if len(found) > 1:
                return None
    return found.pop() if found else None


def _evidence(sample: str) -> Literal[",", "."] | None:
    match = _NUMBER.fullmatch(sample.strip().replace("\xa0", " ").replace("\u202f", " "))
    if match is None:
        return None
    number = match[1].replace(" ", "").rstrip(".,")
    points, commas = number.count("."), number.count(",")
    if points and commas:
        return _of_two(number)
    if points:
        return _of_one(number.replace("'", ""), ".", ",")
    return _of_one(number.replace("'", ""), ",", ".") if commas else None


def _of_two(number: str) -> Literal[",", "."] | None:
    """Both signs: the last one is the decimal, if the other one groups thousands as it should."""
    decimal: Literal[",", "."] = "." if number.rfind(".") > number.rfind(",") else ","
    group = "," if decimal == "." else "."
    whole, _, fraction = number.replace("'", group).partition(decimal)  # México: 1'500,000.00
    if fraction.isdigit() and _grouped(whole, group):
        return decimal
    return None


def _of_one(number: str, sign: Literal[",", "."], other: Literal[",", "."]) -> Literal[",", "."] | None:
    if number.count(sign) > 1:
        return other if _grouped(number, sign) else None  # else a date or a telephone
    whole, _, fraction = number.partition(sign)
    could_be_thousands = len(fraction) == 3 and len(whole) <= 3 and not whole.startswith("0")
    return None if could_be_thousands else sign


def _grouped(whole: str, sign: str) -> bool:
    first, *groups = whole.split(sign)
    return bool(groups) and 1 <= len(first) <= 3 and first[0] != "0" and all(len(group) == 3 for group in groups)
