"""A line of the book in words: its number, what it is, what became of it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.messages import words as code_words
from app.models.letters.queries import Letter
from app.models.letters.rules import LETTER_FIELDS, MEMBER_FIELDS, ONE_FIELDS

_FIELDS: Final = (*LETTER_FIELDS, *ONE_FIELDS, *MEMBER_FIELDS)


def number_words(one: Letter) -> str:
    """``12/2026``, with an R before what was received; nothing for a draft."""
    if one.number is None:
        return ""
    return f"R {one.number}/{one.year}" if one.direction == "in" else f"{one.number}/{one.year}"


def kind_words(one: Letter) -> str:
    if one.direction == "in":
        return QCoreApplication.translate("Documents", "Received")
    return code_words(f"letters.kind_{one.kind}")


def what_words(one: Letter) -> str:
    """What it is with its number; in the place of its kind, that it is void or a draft."""
    if one.number is None:
        return code_words("letters.state_draft").capitalize()
    kind = code_words("letters.state_void").capitalize() if one.voided_on else kind_words(one)
    return f"{kind} {one.number}/{one.year}"


def what_token(one: Letter) -> str:
    """The colour of that word."""
    if one.voided_on:
        return "danger"
    return "muted" if one.number is None else ""


def field_words() -> list[tuple[str, str]]:
    """Every field that a text may have between braces, with what it stands for."""
    return [(name, code_words(f"letters.field_{name}")) for name in _FIELDS]
