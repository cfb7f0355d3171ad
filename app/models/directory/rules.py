"""What a person or an organisation is on paper: drafts, names, keys.

Who belongs to the office is decided in ``members``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from app.models.base.database import SqlValue
from app.models.base.errors import Problem
from app.models.base.values.firm_name import says_legal_form
from app.models.base.values.person_name import split_surnames
from app.models.base.values.phones import Phone
from app.models.base.values.tax_id import TaxId
from app.models.base.values.text import bare_number, clean, fold, search_key, sort_key

PartyKind = Literal["person", "organization"]
ORGANIZATION_KINDS: Final = ("enterprise", "guild", "alliance", "agency", "university", "institution", "other")
GENDERS: Final = ("", "f", "m")
_LONGEST_NAME: Final = 200


@dataclass(frozen=True, slots=True)
class PartyDraft:
    """A person or organisation as somebody wrote it. ``None`` means "not said": an existing value stays.

    ``gender`` is the grammatical one ("f", "m", ""), for letters and certificates; ``organization_kind`` is one of
    ``ORGANIZATION_KINDS``.
    """

    kind: PartyKind
    name: str
    surnames: str | None = None
    given_names: str | None = None
    trade_name: str | None = None
    tax: TaxId | None = None
    phones: tuple[Phone, ...] | None = None
    email: str | None = None
    address: str | None = None
    locality: str | None = None
    district: str | None = None
    region: str | None = None
    trade: str | None = None
    notes: str | None = None
    married_name: str | None = None
    preferred_name: str | None = None
    treatment: str | None = None
    gender: str | None = None
    organization_kind: str | None = None
    legal_form: str | None = None
    country: str | None = None


def party_problems(draft: PartyDraft) -> list[Problem]:
    """Objections that keep a person or organisation from being written at all."""
    problems = []
    if not clean(draft.name):
        problems.append(Problem("name", "member.nameless"))
    if len(draft.name) > _LONGEST_NAME:
        problems.append(Problem("name", "member.name_too_long", {"length": len(draft.name)}))
    if draft.gender is not None and draft.gender not in GENDERS:
        problems.append(Problem("gender", "person.gender_unknown", {"text": draft.gender[:40]}))
    kind = draft.organization_kind
    if kind is not None and kind not in ORGANIZATION_KINDS:
        problems.append(Problem("organization_kind", "party.kind_unknown", {"text": kind[:40]}))
    if draft.country and not (len(draft.country) == 2 and draft.country.isascii() and draft.country.isupper()):
        problems.append(Problem("country", "party.country_unknown", {"text": draft.country[:40]}))
    return problems


def looks_like_organization(name: str, tax: TaxId | None) -> bool:
    """A guess for a sheet that mixes both: legal form in the name, or an id that only legal persons have."""
    if says_legal_form(name):
        return True
    if tax is None or not tax.value:
        return False
    base = tax.value.split("-")[0]
    if tax.kind == "ruc" and tax.country == "PY":
        return len(base) == 8 and base.startswith("80")
    if tax.kind == "rut":
        return base.isdigit() and int(base) >= 50_000_000
    return tax.kind == "rfc" and len(tax.value) == 12


_OWN_TEXTS: Final[dict[PartyKind, tuple[str, ...]]] = {
    "person": ("married_name", "preferred_name", "treatment", "gender"),
    "organization": ("organization_kind", "legal_form", "country"),
}


def party_columns(draft: PartyDraft) -> dict[str, SqlValue]:
    """The columns that the draft speaks of, without its keys; absent ones are not said."""
    columns: dict[str, SqlValue] = {}
    if draft.kind == "person":
        columns["full_name"] = draft.name
        if draft.surnames is not None:
            columns["surname1"], columns["surname2"] = split_surnames(draft.surnames)
        if draft.given_names is not None:
            columns["given_names"] = draft.given_names
    else:
        columns["legal_name"] = draft.name
    for name in _OWN_TEXTS[draft.kind]:
        value = getattr(draft, name)
        if value is not None:
            columns["kind" if name == "organization_kind" else name] = value
    if draft.tax is not None:
        columns |= tax_columns(draft.tax)
    if draft.phones is not None:
        columns |= phone_columns(draft.phones)
    for name in ("trade_name", "email", "address", "locality", "district", "region", "trade", "notes"):
        value = getattr(draft, name)
        if value is not None:
            columns[name] = value
    return columns


def tax_columns(tax: TaxId) -> dict[str, SqlValue]:
    return {
        "tax_kind": tax.kind,
        "tax_raw": tax.raw,
        "tax_id": tax.value,
        "tax_verified": int(tax.verified),
    }


def phone_columns(phones: tuple[Phone, ...]) -> dict[str, SqlValue]:
    first, second = (*phones, Phone("", None), Phone("", None))[:2]
    return {
        "phone_raw": first.raw,
        "phone": first.e164 or "",
        "phone2_raw": second.raw,
        "phone2": second.e164 or "",
    }


_BLANK_PARTY: Final[dict[str, SqlValue]] = {
    "trade_name": "",
    "tax_kind": "",
    "tax_raw": "",
    "tax_id": "",
    "tax_verified": 0,
    "phone_raw": "",
    "phone": "",
    "phone2_raw": "",
    "phone2": "",
    "email": "",
    "address": "",
    "locality": "",
    "district": "",
    "region": "",
    "trade": "",
    "notes": "",
}
BLANK: Final[dict[PartyKind, dict[str, SqlValue]]] = {
    "person": {
        **_BLANK_PARTY,
        **{"given_names": "", "surname1": "", "surname2": "", "married_name": "", "preferred_name": ""},
        **{"treatment": "", "gender": ""},
    },
    "organization": {**_BLANK_PARTY, "legal_form": "", "country": ""},
}


def party_keys(kind: PartyKind, columns: dict[str, SqlValue]) -> tuple[str, str]:
    """``(sort_key, search_key)`` of a complete row: persons sort by surname where it is known."""
    if kind == "person":
        surnames = f"{columns['surname1']} {columns['surname2']}".strip()
        name = f"{surnames} {columns['given_names']}" if surnames else str(columns["full_name"])
        shown = _with_other_names(str(columns["full_name"]), columns)
    else:
        name = shown = str(columns["legal_name"])
    # Nothing twice: every byte of 100,000 keys is read again with each letter that somebody types.
    written = [str(columns[name]) for name in ("phone", "phone_raw", "phone2")]
    phones = " ".join(dict.fromkeys(_national_digits(phone) for phone in written if phone))
    tax = bare_number(fold(str(columns["tax_id"])))
    return sort_key(name), search_key(shown, str(columns["trade_name"]), tax, phones)


def _with_other_names(shown: str, columns: dict[str, SqlValue]) -> str:
    """What a person is called besides, so that they are found by it; words that are there already say nothing."""
    other = f"{columns['married_name']} {columns['preferred_name']}".split()
    if not other:
        return shown
    known = set(fold(shown).split())
    return " ".join([shown, *(word for word in dict.fromkeys(other) if fold(word) not in known)])


def _national_digits(phone: str) -> str:
    digits = "".join(c for c in phone if c.isdigit())
    return digits[-9:] if len(digits) > 9 else digits.lstrip("0")
