"""The office's own settings.

Declared once with their defaults, kept as JSON in the file, so they travel with it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

from app.models.base.database import Reader, Tx, command

V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Setting(Generic[V]):
    """A named setting; ``default`` holds until somebody chooses otherwise."""

    name: str
    default: V


MODULES: Final[Setting[list[str]]] = Setting("modules", ["members", "dues"])
IMPORT_MAPPING: Final[Setting[dict[str, str]]] = Setting("import.mapping", {})
RECEIPT_FORM: Final[Setting[str]] = Setting("receipt.form", "two_up")
RECEIPT_PAPER: Final[Setting[str]] = Setting("receipt.paper", "")
EXCHANGE_PROFILE: Final[Setting[str]] = Setting("exchange.profile", "totales")
ONE_EXTRAORDINARY: Final[Setting[bool]] = Setting("dues.one_extraordinary", False)
BESIDE_OWN: Final[Setting[list[int]]] = Setting("dues.beside_own", [])
"""The general monthly tariffs that are paid also by who has a monthly tariff of their category."""
BACKUP_FOLDER: Final[Setting[str]] = Setting("backup.folder", "")
LETTERS_FIRST: Final[Setting[dict[str, int]]] = Setting("letters.first", {})
"""First number of a book of letters that goes on from one on paper, by direction and year: ``out-2026``."""


def get(reader: Reader, setting: Setting[V]) -> V:
    text = reader.value("SELECT value FROM setting WHERE name = ?", (setting.name,))
    if text is None:
        return setting.default
    value: Any = json.loads(text)
    return value  # type: ignore[no-any-return]  # written by put() with the same declaration


@command("settings.change")
def put(tx: Tx, setting: Setting[V], value: V) -> None:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    row_id = tx.value("SELECT id FROM setting WHERE name = ?", (setting.name,))
    if row_id is None:
        tx.insert("setting", name=setting.name, value=text)
    else:
        tx.update("setting", row_id, value=text)
