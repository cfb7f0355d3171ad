"""Words and signs of agreements that several of these pages show. What they mean is the models'."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

from app.messages.agreement_words import state_words
from app.models.agreements.kinds import Group, kinds
from app.models.agreements.parties import PartyRow
from app.models.agreements.terms import RENEWALS, Standing
from app.models.base.values.dates import format_date, format_iso
from app.ui.pages.agreements.lights import SIGNS, TONES
from app.ui.pieces import Tone


def light_words(now: Standing) -> str:
    """The light with its word."""
    return f"{SIGNS[now.light]} {state_words(now)}"


def light_token(now: Standing) -> Tone:
    """The colour of the palette for a light."""
    return TONES[now.light]


def choices_of(group: Group, country: str) -> list[tuple[Any, str]]:
    """Every kind of a group to choose from."""
    return [(code, one.name) for code, one in kinds(group, country).items()]


def renewal_choices() -> list[tuple[Any, str]]:
    """How an agreement goes on after its end."""
    said = {
        "none": QCoreApplication.translate("Agreements", "It does not renew"),
        "tacit": QCoreApplication.translate("Agreements", "By itself, unless somebody gives notice"),
        "express": QCoreApplication.translate("Agreements", "Only if it is agreed again"),
    }
    return [(one, said[one]) for one in RENEWALS]


def until_words(now: Standing) -> str:
    """``31/12/2026``; ``sin vencimiento``."""
    if now.ends_on is not None:
        return format_date(now.ends_on)
    return "" if now.state == "draft" else QCoreApplication.translate("Agreements", "no end")


def span_words(row: PartyRow) -> str:
    """``desde 10/12/1996``; ``10/12/1996 – 30/06/2001``; ``cuando se firme``."""
    if row.from_on is None:
        return QCoreApplication.translate("Agreements", "once it is signed")
    if row.until_on is None:
        return QCoreApplication.translate("Agreements", "since {day}").format(day=format_iso(row.from_on))
    return f"{format_iso(row.from_on)} – {format_iso(row.until_on)}"
