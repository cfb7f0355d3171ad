"""What an office is: its name, country, currency and kind; read once when the file is opened."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from app.models.base.attachments import add_attachment
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.values.text import clean

OfficeKind = Literal["guild", "alliance"]
CHANGEABLE: Final = ("name", "short_name", "tax_id", "address", "city", "phone", "email", "code")
"""What an office may say otherwise later, in the order in which it is asked."""
_LONGEST: Final = 160
_CODE: Final = re.compile(r"[A-Z0-9][A-Z0-9-]{0,19}")


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """The one row of ``office``; ``uid`` and ``created_at`` are given when the file is made."""

    name: str
    country: str
    currency: str
    kind: OfficeKind = "guild"
    short_name: str = ""
    code: str = ""
    tax_id: str = ""
    address: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    practice: bool = False
    uid: str = ""
    created_at: str = ""
    logo_id: int | None = None


_COLUMNS = (
    "name, country, currency, kind, short_name, code, tax_id, address, city, phone, email, practice, uid, "
    "created_at, logo_id"
)


def office_facts(reader: Reader) -> OfficeFacts:
    row = reader.row(f"SELECT {_COLUMNS} FROM office WHERE id = 1")
    if row is None:
        raise Refused("office.unfinished")
    facts = OfficeFacts(*row)
    return replace(facts, practice=bool(facts.practice))


@command("office.create", needs=Role.ADMIN)
def write_facts(tx: Tx, facts: OfficeFacts, logo_id: int | None = None) -> None:
    """Writes the one row of a new office."""
    tx.insert(
        "office",
        id=1,
        uid=facts.uid,
        kind=facts.kind,
        name=facts.name,
        short_name=facts.short_name,
        code=facts.code,
        country=facts.country,
        currency=facts.currency,
        tax_id=facts.tax_id,
        address=facts.address,
        city=facts.city,
        phone=facts.phone,
        email=facts.email,
        logo_id=logo_id,
        practice=int(facts.practice),
        created_at=facts.created_at,
    )


def facts_problems(changed: Mapping[str, str]) -> list[Problem]:
    """What keeps these facts, already cleaned, from being written; each at its field."""
    found = [Problem(name, "office.fixed_fact") for name in changed if name not in CHANGEABLE]
    found += [
        Problem(name, "office.fact_long", {"most": _LONGEST}) for name, text in changed.items() if len(text) > _LONGEST
    ]
    if not changed.get("name", "x"):
        found.append(Problem("name", "office.nameless"))
    email, code = changed.get("email", ""), changed.get("code", "")
    if email and ("@" not in email.strip("@") or " " in email):
        found.append(Problem("email", "office.email_odd", {"text": email[:80]}))
    if code and not _CODE.fullmatch(code):
        found.append(Problem("code", "office.code_odd", {"text": code[:80]}))
    return found


@command("office.change", needs=Role.ADMIN)
def change_facts(tx: Tx, changed: Mapping[str, str], logo: bytes | None = None, *, no_logo: bool = False) -> None:
    """Changes what is named of ``CHANGEABLE``, and the logo (PNG) where there is a new one or none shall be.

    Country, currency and kind are fixed from the first day; receipts and papers already given keep what they said.
    Raises ``Refused`` with a problem at each field.
    """
    said = {name: clean(text).upper() if name == "code" else clean(text) for name, text in changed.items()}
    if problems := facts_problems(said):
        raise Refused.because(problems)
    if said:
        tx.update("office", 1, **said)
    if logo is not None:
        tx.update("office", 1, logo_id=add_attachment(tx, logo, "image/png"))
    elif no_logo:
        tx.update("office", 1, logo_id=None)
