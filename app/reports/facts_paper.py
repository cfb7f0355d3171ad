"""A paper of facts: labelled lines, small tables, room for signatures. What it says is the caller's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.reports.ink import Style, fitted, width_of, wrapped_within
from app.reports.sheet import LABEL, NORMAL, Sheets

_PITCH: Final = 4.8
_SIGN_HEIGHT: Final = 30.0


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what is said under it; ``strong`` for the figure that is looked for, ``right`` for amounts."""

    label: str
    text: str
    strong: bool = False
    right: bool = False


def draw_facts(sheets: Sheets, facts: Sequence[Fact]) -> None:
    """Labels in one column, their texts beside, each as many lines as it needs; facts without a text are left out."""
    said = [fact for fact in facts if fact.text]
    if not said:
        return
    left = sheets.left + max(width_of(fact.label, LABEL) for fact in said) + 5
    for fact in said:
        style = Style(12, bold=True) if fact.strong else NORMAL
        lines, small = wrapped_within(fact.text, style, sheets.right - left, 6, 7)
        sheets.need(_PITCH * len(lines) + 1)
        sheets.y += _PITCH
        sheets.ink.text(sheets.left, sheets.y, fact.label, LABEL)
        for at, line in enumerate(lines):
            if at:
                sheets.y += _PITCH
            if fact.right:
                sheets.ink.right(sheets.right, sheets.y, line, small)
            else:
                sheets.ink.text(left, sheets.y, line, small)
        sheets.y += 1
    sheets.y += 3


def draw_signatures(sheets: Sheets, titles: Sequence[str], under: str) -> None:
    """Lines to sign beside each other, never alone on a page without what is signed above them."""
    sheets.need(_SIGN_HEIGHT)
    sheets.y += _SIGN_HEIGHT - 9
    gap = 8.0
    width = (sheets.width - gap * (len(titles) - 1)) / len(titles)
    for at, title in enumerate(titles):
        left = sheets.left + at * (width + gap)
        sheets.ink.line(left, sheets.y, left + width, sheets.y, 0.5)
        text, style = fitted(title, NORMAL, width, 6)
        sheets.ink.center(left + width / 2, sheets.y + 4.4, text, style)
        text, style = fitted(under, LABEL, width, 5.5)
        sheets.ink.center(left + width / 2, sheets.y + 8.4, text, style)
    sheets.y += 10
