"""References of transfers and wallets: each operation is received once, a second use is said and not blocked."""

from __future__ import annotations

from typing import Final

from app.models.base.database import Reader
from app.models.base.values.text import fold
from app.models.dues.money import STANDING_PAYMENT
from app.models.dues.receipt_sql import RECEIPT_OF_PAYMENT
from app.models.dues.rules import Method

ONCE: Final[tuple[Method, ...]] = ("transfer", "wallet")
"""Ways to pay whose reference is the number of one operation; a cheque's number repeats between banks."""
_SHORTEST: Final = 3


def plain_reference(text: str) -> str:
    """Letters and figures only, without case and accents: ``Nº 00-99 88`` and ``n 009988`` are the same."""
    return "".join(sign for sign in fold(text) if sign.isalnum())


def receipts_with_reference(
    reader: Reader, method: Method, reference: str, without_receipt: int | None = None
) -> list[str]:
    """Numbers of the receipts that stand with that reference and way to pay, the newest first; [] where none is said.

    ``without_receipt`` is the one that is being corrected.
    """
    wanted = plain_reference(reference)
    if method not in ONCE or len(wanted) < _SHORTEST:
        return []
    rows = reader.rows(
        "SELECT DISTINCT r.id, s.code || '-' || printf('%0*d', s.width, r.number), y.reference FROM payment y "
        f"JOIN receipt r ON r.id = {RECEIPT_OF_PAYMENT} JOIN receipt_series s ON s.id = r.series_id "
        f"WHERE y.reference <> '' AND y.method = ? AND {STANDING_PAYMENT} AND r.id IS NOT ? ORDER BY r.id DESC",
        (method, without_receipt),
    )
    return [number for _, number, said in rows if plain_reference(said) == wanted]
