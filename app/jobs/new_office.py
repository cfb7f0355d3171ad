"""The first day: making an office file with everything an office starts with."""

from __future__ import annotations

import io
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PIL import Image, UnidentifiedImageError

from app.jobs.first_day import first_day
from app.models.base import settings
from app.models.base.attachments import add_attachment
from app.models.base.database import Clock, Role, Tx, command
from app.models.base.errors import Refused
from app.models.base.facts import OfficeFacts, OfficeKind, write_facts
from app.models.base.identity import UidSource, new_uid
from app.models.base.values.money import currency
from app.models.dues.money import add_account
from app.models.dues.series import add_series
from app.models.members.commands import add_category
from app.office import Office
from app.office.places import Place, place_of

CURRENCY_OF: Final = {
    "PY": "PYG",
    "CL": "CLP",
    "MX": "MXN",
    "AR": "ARS",
    "PE": "PEN",
    "BO": "BOB",
    "CO": "COP",
    "UY": "UYU",
    "EC": "USD",
    "SV": "USD",
    "PA": "USD",
}
_LOGO_LIMIT: Final = 600
_LOGO_BYTES: Final = 20_000_000


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What the first day asks; amounts in minor units, ``first_receipt`` is the next number to give."""

    name: str
    country: str
    kind: OfficeKind = "guild"
    currency: str = ""
    short: str = ""
    code: str = ""
    tax_id: str = ""
    address: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    logo_path: Path | None = None
    first_receipt: int = 1
    modules: tuple[str, ...] = ("members", "dues", "alliance")
    cash: int = 0
    bank: int = 0
    practice: bool = False
    uid: str = ""


@dataclass(frozen=True, slots=True)
class MadeOffice:
    """Where the new office lies and its identity."""

    path: Path
    uid: str
    place: Place


def new_office(
    path: Path, wanted: NewOffice, *, actor: str = "", clock: Clock | None = None, uids: UidSource = new_uid
) -> MadeOffice:
    """Makes the file in one piece. Raises ``Refused`` with what to mend."""
    facts = _facts(wanted)
    logo = read_logo(wanted.logo_path) if wanted.logo_path else None

    @command("office.create", needs=Role.ADMIN)
    def setup(tx: Tx, facts: OfficeFacts) -> None:
        logo_id = add_attachment(tx, logo, "image/png") if logo else None
        write_facts(tx, facts, logo_id)
        _start(tx, wanted)

    office = Office.create(path, facts, setup, actor=actor, clock=clock, new_uid=uids)
    try:
        return MadeOffice(path, office.facts.uid, place_of(path))
    finally:
        office.close()


def _facts(wanted: NewOffice) -> OfficeFacts:
    name = " ".join(wanted.name.split())
    if not name:
        raise Refused("office.nameless", field="name")
    country = wanted.country.strip().upper()
    if len(country) != 2 or not country.isalpha():
        raise Refused("office.country", field="country", text=wanted.country)
    money = (wanted.currency or CURRENCY_OF.get(country, "")).upper()
    if not money:
        raise Refused("office.currency_needed", field="currency", country=country)
    currency(money)
    if wanted.first_receipt < 1:
        raise Refused("series.first_number", field="first_receipt")
    if wanted.kind not in ("guild", "alliance"):
        raise Refused("office.kind", field="kind", text=wanted.kind)
    return OfficeFacts(
        name=name,
        country=country,
        currency=money,
        kind=wanted.kind,
        short_name=wanted.short.strip(),
        code=wanted.code.strip().upper(),
        tax_id=wanted.tax_id.strip(),
        address=wanted.address.strip(),
        city=wanted.city.strip(),
        phone=wanted.phone.strip(),
        email=wanted.email.strip(),
        practice=wanted.practice,
        uid=wanted.uid,
    )


def _start(tx: Tx, wanted: NewOffice) -> None:
    tx.insert("exchange_state", id=1, epoch=secrets.token_hex(8), epoch_number=1, round=0)
    usual = first_day(wanted.country.strip(), wanted.kind)
    for name, pays in usual.categories:
        add_category(tx, name, pays=pays)
    today = tx.clock.today()
    add_account(tx, usual.cash, "cash", wanted.cash, today)
    add_account(tx, usual.bank, "bank", wanted.bank, today)
    add_series(tx, "A", wanted.first_receipt)
    settings.put(tx, settings.MODULES, list(wanted.modules))


def read_logo(path: Path) -> bytes:
    """A picture of any usual kind as a small PNG that prints well.

    Raises ``Refused("logo.not_a_picture")``.
    """
    try:
        if path.stat().st_size > _LOGO_BYTES:
            raise Refused("logo.too_large", field="logo", path=path.name)
        with Image.open(path) as picture:
            picture.load()
            small = picture.convert("RGBA")
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise Refused("logo.not_a_picture", field="logo", path=path.name) from error
    small.thumbnail((_LOGO_LIMIT, _LOGO_LIMIT))
    buffer = io.BytesIO()
    small.save(buffer, "PNG", optimize=True)
    return buffer.getvalue()
