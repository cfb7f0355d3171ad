"""What a cell of a bank's list says: a signed amount of minor units, a day. Which column it is, is not here."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal as Exact
from decimal import InvalidOperation
from typing import Final, Literal

from app.exchange.tabular.decimals import decide_decimal
from app.exchange.tabular.table import Cell, is_blank
from app.models.base.errors import Problem
from app.models.base.values.dates import excel_serial, parse_date
from app.models.base.values.money import Decimal, currency, decimal_sign, parse_amount
from app.models.base.values.text import fold

Order = Literal["dmy", "mdy"]
_NEGATIVE: Final = re.compile(r"^[^\d]*[-−–—(]|[-−–—]$")
_SIGNS: Final = re.compile(r"[-−–—()]")
_SIDE: Final = re.compile(r"^(.*\d[)]?)\s*(d|db|deb|dr|c|cr|cre|h)\.?$", re.IGNORECASE)
_CLOSING: Final = re.compile(r"[.,]\s*[-–—]+$")
_OUT: Final = ("d", "db", "deb", "debito", "debe", "cargo", "egreso", "retiro", "salida", "-", "n/d", "nd")
_IN: Final = ("c", "cr", "cre", "credito", "haber", "abono", "ingreso", "deposito", "entrada", "+", "n/c", "nc")


def signed_amount(cell: Cell, code: str, decimal: Decimal) -> int | Problem | None:
    """Minor units with their sign: ``-500``, ``500-``, ``(500)``, ``500 DB`` are negative; a blank cell is None."""
    if is_blank(cell) or cell is None or isinstance(cell, bool):
        return None
    if isinstance(cell, (int, float)):
        return _exact(cell, code)
    if isinstance(cell, (date, datetime)):
        return Problem("amount", "bank.amount_day", {"text": cell.strftime("%d/%m/%Y")})
    text = " ".join(cell.replace("\xa0", " ").replace("\u202f", " ").split())
    if not any(sign.isdigit() for sign in text):
        return None if set(text) <= set("-–—. $*") else Problem("amount", "amount.not_a_number", {"text": text[:40]})
    sign = 1
    side = _SIDE.match(text)
    if side is not None:
        text, sign = side[1], -1 if side[2].lower().startswith("d") else 1
    if _NEGATIVE.search(text) and not _CLOSING.search(text):
        text, sign = _SIGNS.sub("", text), -1
    amount = parse_amount(text.replace("+", "").strip(), code, decimal)
    return amount if isinstance(amount, Problem) else sign * amount


def _exact(cell: float, code: str) -> int | Problem:
    if not math.isfinite(cell):
        return Problem("amount", "amount.not_a_number", {"text": str(cell)[:40]})
    try:
        minor = Exact(repr(cell)).scaleb(currency(code).exponent)
        whole = minor.quantize(Exact(1))
    except InvalidOperation:
        return Problem("amount", "amount.not_a_number", {"text": str(cell)[:40]})
    if abs(minor - whole) > Exact("0.001"):  # what a spreadsheet's sums leave behind is less
        return Problem("amount", "amount.no_cents", {"text": f"{cell:.10g}", "currency": code})
    return int(whole)


def day_of(cell: Cell, order: Order, today: date) -> date | Problem | None:
    """A day; a blank cell is None."""
    if is_blank(cell) or cell is None:
        return None
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        text = f"{cell:.0f}"
        if len(text) == 8:
            return day_of(text, order, today)
        return excel_serial(float(cell))
    text = " ".join(str(cell).split())
    if re.fullmatch(r"(?:19|20)\d{6}", text):
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    return parse_date(text, order, today=today)


def side_of(text: str) -> int:
    """-1 where it says that money left, 1 that it came, 0 where it says neither."""
    side = fold(text).strip(". ")
    first = side.split()[:1]
    if side in _OUT or first in (["debito"], ["cargo"], ["retiro"], ["egreso"]):
        return -1
    return 1 if side in _IN or first in (["credito"], ["abono"], ["deposito"], ["ingreso"]) else 0


def decimal_of(cells: Iterable[Cell], country: str) -> Decimal:
    """The decimal sign of these amounts, the country's where nothing shows it."""
    samples = (cell.strip("()+-− DBCRdbcr") for cell in cells if isinstance(cell, str))
    return decide_decimal(samples) or decimal_sign(country)


def order_of(cells: Iterable[Cell], today: date) -> Order:
    """Month before day only where the other order cannot be and this one always can."""
    texts = [cell for cell in cells if isinstance(cell, str) and not is_blank(cell)]
    right = {order: sum(isinstance(day_of(text, order, today), date) for text in texts) for order in ("dmy", "mdy")}
    return "mdy" if right["mdy"] > right["dmy"] and right["mdy"] == len(texts) else "dmy"
