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
    law_full: str
    about_title: str
    about_of: str
    about_note: str
    about_file: str
    about_record: str
    column_record: str
    column_content: str
    yes: str
    kept_back: str
    no: str
    yes_no: tuple[str, ...]
    coded: tuple[str, ...]
    tables: Mapping[str, str]
    columns: Mapping[str, str]
    values: Mapping[str, str]
    notice_title: str
    notice: tuple[str, ...]
    erasing_title: str
    erasing_parts: tuple[str, ...]
    erasing_note: str
    breach_title: str
    breach_number: str
    breach_lines: tuple[tuple[str, str], ...]
    breach_duty: str
    breach_signature: tuple[str, ...]
    answer_calendar: str
    answer_working: str
    answer_unknown: str
    model_version: str
    consent_texts: Mapping[str, str]
    form_title: str
    form_intro: str
    form_closing: str
    form_yes: str
    form_no: str
    form_version: str
    form_name: str
    form_number: str
    form_id: str
    form_place: str
    form_signature: tuple[str, ...]


@cache
def privacy_texts(country: str) -> PrivacyTexts:
    """The country's words over the general ones."""
    texts = json.loads(resource_path("documents", "privacy.json").read_text(encoding="utf-8"))
    own = texts.get(country.upper(), {})
    chosen: dict[str, Any] = {
        name: {**value, **own.get(name, {})} if isinstance(value, dict) else own.get(name, value)
        for name, value in texts["default"].items()
    }
    for name in ("yes_no", "coded", "notice", "erasing_parts", "breach_signature", "form_signature"):
        chosen[name] = tuple(chosen[name])
    chosen["breach_lines"] = tuple((label, value) for label, value in chosen["breach_lines"])
    return PrivacyTexts(**chosen)
