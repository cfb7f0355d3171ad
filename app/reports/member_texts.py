"""Labels of the papers about members (cards, labels for the post, lists, directory), by country."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache

from app.models.base.resources import resource_path


@dataclass(frozen=True, slots=True)
class MemberTexts:
    """Texts of one country; ``{…}`` are filled when drawn; those in ``_f`` are for a woman."""

    card_title: str
    card_title_f: str
    card_sheet_title: str
    card_number: str
    card_category: str
    card_since: str
    card_since_f: str
    card_until: str
    card_photo: str
    card_code: str
    card_personal: str
    card_lost: str
    card_signature: str
    card_print_note: str
    labels_title: str
    label_firm: str
    list_title: str
    list_group_none: str
    list_group_rows: str
    directory_title: str
    directory_day: str
    directory_phone: str
    directory_note: str
    directory_index: str
    directory_offices: str
    directory_no_trade: str
    column_office: str
    column_person: str
    column_since: str


@cache
def member_texts(country: str) -> MemberTexts:
    """The country's labels; a country without its own uses the common ones."""
    texts = json.loads(resource_path("documents", "member_papers.json").read_text(encoding="utf-8"))
    return MemberTexts(**(texts["default"] | texts.get(country.upper(), {})))
