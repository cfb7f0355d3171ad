"""A movement of the cash book as a person reads it, on the screen, on paper and in sheets."""

from __future__ import annotations

from app.messages import words
from app.models.base.values.money import Money, format_money
from app.models.cash.books import BookLine, MoneyAccount


def book_line_words(line: BookLine) -> tuple[str, str]:
    """Who a movement is with and what it is about, as a person reads it."""
    kind = words(f"cash_move.{line.kind}")
    if line.kind in ("move_in", "move_out"):
        return f"{kind} {line.who}", " · ".join(part for part in (line.reference, line.about) if part)
    if line.kind == "difference":
        return kind, line.about
    method = words(f"method.{line.method}") if line.method else ""
    said = kind if line.kind in ("reversal", "expense_void") else ""
    return line.who, " · ".join(part for part in (said, line.about, method, line.reference) if part)


def counted_words(account: MoneyAccount, counted: int, country: str) -> str:
    """``Caja: falta Gs. 9.000``: what was found in an account against its books."""
    difference = counted - account.balance
    code = "counted.agrees" if not difference else "counted.missing" if difference < 0 else "counted.too_much"
    amount = format_money(Money(abs(difference), account.currency), country)
    return words(code, account=account.name, amount=amount)
