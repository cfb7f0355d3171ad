"""Titles, columns and notes of the treasurer's answers, and the dunning letters' words; by country. No drawing here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class AnswerTexts:
    """Texts of one country by key."""

    texts: Mapping[str, str]

    def say(self, key: str, **params: str | int) -> str:
        """The text with its ``{…}`` filled. Raises ``KeyError`` for one that is not in the resource."""
        return self.texts[key].format(**params) if params else self.texts[key]


@cache
def answer_texts(country: str) -> AnswerTexts:
    """The country's texts; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "answers.json").read_text(encoding="utf-8"))
    return AnswerTexts(texts["default"] | texts.get(country.upper(), {}))
