"""The words of the papers on personal data, by country. The rules are in ``models.privacy``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class PrivacyTexts:
    """Every text of ``resources/documents/privacy.json`` for one country."""

    law: str
    about_title: str
    about_of: str
    about_note: str
    about_file: str
    column_record: str
    column_content: str
    yes: str
    no: str
    yes_no: tuple[str, ...]
    coded: tuple[str, ...]
    tables: Mapping[str, str]
    columns: Mapping[str, str]
    values: Mapping[str, str]
    notice_title: str
    notice: tuple[str, ...]
    breach_title: str
    breach_lines: tuple[str, ...]
    answer_calendar: str
    answer_working: str
    answer_unknown: str


@cache
def privacy_texts(country: str) -> PrivacyTexts:
    """The country's words over the general ones."""
    texts = json.loads(resource_path("documents", "privacy.json").read_text(encoding="utf-8"))
    own = texts.get(country.upper(), {})
    chosen: dict[str, Any] = {
        name: {**value, **own.get(name, {})} if isinstance(value, dict) else own.get(name, value)
        for name, value in texts["default"].items()
    }
    lists = ("yes_no", "coded", "notice", "breach_lines")
    for name in lists:
        chosen[name] = tuple(chosen[name])
    return PrivacyTexts(**chosen)
