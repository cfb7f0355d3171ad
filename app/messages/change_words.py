"""A value of the file as a person reads it: days, choices, yes and no, money; which row it is of, ``jobs.told`` knows."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from typing import Any, Final

from app.messages import words
from app.models.base.values.dates import Period, format_date, format_iso, format_time
from app.models.base.values.decimals import format_parts
from app.models.base.values.money import Money, format_money

UNSAID: Final = frozenset(
    (
        *("id", "uid", "sort_key", "search_key", "folded", "hash", "previous_hash", "known_hash", "sha256", "content"),
        *("fingerprint", "bytes", "owner_office", "tbl", "row_id", "row_uid", "tax_kind", "tax_raw", "tax_verified"),
        *("phone", "phone2", "wish", "repeat", "kept_uid", "gone_uid", "first_uid", "second_uid", "office_uid"),
        *("currency", "logo_id", "admitted_by_resolution_id", "place_code", "tax_place_code", "kept", "width", "copy"),
    )
)
"""What only the program reads: keys, codes of control in full, what is printed word by word."""

_MONEY: Final = frozenset(
    (
        *("amount", "total", "withheld", "opening_balance", "expected", "counted", "tendered", "closing_balance"),
        *("tax", "late_amount", "denomination", "sales"),
    )
)
_YES_OR_NO: Final = frozenset(("active", "pays", "votes", "practice", "prorates", "chosen_by_hand", "represents"))
_CHOICES: Final = {
    "status": "status.",
    "method": "method.",
    "income_kind": "income_kind.",
    "gender": "person.gender_",
    "event": "event.",
    "sector": "sector.",
    "size_class": "size.",
    "channel": "reminder_channel.",
    "document_kind": "document.",
    "receipt_series.purpose": "purpose.",
    "consent.purpose": "consent_for.",
    "dues_plan.kind": "plan_kind.",
    "dues_plan.period": "plan_period.",
    "money_account.kind": "account_kind.",
    "charge.kind": "movement.",
    "charge_relief.kind": "relief_kind.",
    "receipt.kind": "choice.receipt_",
    "receipt_series.kind": "choice.series_",
    "cheque_event.kind": "choice.cheque_",
    "dues_plan.basis": "choice.basis_",
    "letter.direction": "choice.letter_",
    "budget_line.side": "choice.budget_",
    "fiscal_document.kind": "fiscal_kind.",
    "fiscal_stamp.kind": "fiscal_kind.",
    "letter.kind": "letters.kind_",
    "letter_template.kind": "letters.kind_",
    "organization.kind": "party.",
    "privacy_request.kind": "request.kind_",
    "import_batch.kind": "import_kind.",
}
_HUNDREDTHS: Final = frozenset(("percent", "ahead_percent", "late_percent"))
_MOST_TEXT: Final = 200
_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH: Final = re.compile(r"\d{4}-\d\d")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d.*")


def known_words(code: str) -> str:
    """The words of a code, nothing where there are none."""
    said = words(code)
    return "" if said == code else said


def column_words(table: str, column: str) -> str:
    """What a column is called; where nobody said it, what the file calls it."""
    codes = (f"column.{table}.{column}", f"column.{column}", f"field.{column}")
    return next((said for code in codes if (said := known_words(code))), column.removesuffix("_id").replace("_", " "))


def is_money(column: str) -> bool:
    """The column holds minor units of a currency."""
    return column in _MONEY


def money_said(amount: int, currency: str, country: str) -> str:
    """An amount in minor units with its sign."""
    return format_money(Money(amount, currency), country)


def value_words(table: str, column: str, value: Any) -> str:
    """A day, a month, an instant, a choice, yes or no, or the text as it is; nothing for nothing."""
    if value is None or value == "":
        return ""
    if column in _YES_OR_NO and value in (0, 1):
        return words("choice.yes" if value else "choice.no")
    prefix = _CHOICES.get(f"{table}.{column}", _CHOICES.get(column))
    if prefix is not None and (said := known_words(f"{prefix}{value}")):
        return said
    if column in _HUNDREDTHS and isinstance(value, int):
        return f"{format_parts(value, 2)} %"
    text = " ".join(str(value).split())
    if len(text) > _MOST_TEXT:
        return f"{text[: _MOST_TEXT - 1]}…"
    try:
        if _DAY.fullmatch(text):
            return format_iso(text)
        if _MOMENT.fullmatch(text):
            return moment_said(text)
        if column == "period" and _MONTH.fullmatch(text):
            return Period.parse(text).label()
    except ValueError:  # it only looks like a day
        return text
    return text


def moment_said(instant: str) -> str:
    """A UTC instant of the file as day and hour where this PC stands."""
    moment = datetime.fromisoformat(instant.replace("Z", "+00:00"))
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
    return f"{format_date(date(local.year, local.month, local.day))} {format_time(local)}"
