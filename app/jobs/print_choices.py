"""What was chosen the last time for each paper about members, kept in the office's file and offered again."""

from __future__ import annotations

from typing import Any, Final

from app.models.base import settings
from app.models.base.database import Reader, Tx, command
from app.models.base.settings import Setting

_CHOICES: Final[Setting[dict[str, dict[str, Any]]]] = Setting("print.choices", {})


def print_choices(reader: Reader, paper: str) -> dict[str, Any]:
    """The answers of the last time by the name of their field; nothing the first time."""
    return settings.get(reader, _CHOICES).get(paper, {})


@command("settings.change")
def keep_print_choices(tx: Tx, paper: str, answers: dict[str, Any]) -> None:
    settings.put(tx, _CHOICES, settings.get(tx, _CHOICES) | {paper: answers})
