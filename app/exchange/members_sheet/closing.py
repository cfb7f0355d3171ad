"""Lines below a list that are nobody: sums, signatures, who printed it. Which column is what is in ``columns``."""

from __future__ import annotations

import re
from typing import Final

from app.exchange.tabular import Row
from app.models.base.values.text import fold

_SUM_LINE: Final = re.compile(
    r"^(?:(?:(?:sub)?total(?:es)?|suma|cantidad)(?:[\s:=.\-]|\d|general(?:es)?|total|de|del|la|los|las|soci[oa]s|lista"
    r"|miembros|afiliad[oa]s|asociad[oa]s|registros|activ[oa]s|padron|deuda|adeudado|cuotas|cobrar|pagina|gs|guaranies|a)*"
    r"|son:?\s*\d.*)$"
)
_CLOSING_LINE: Final = re.compile(
    r"^(?:firma(?: del?\b| y\b|[\s:.]*$)|(?:elaborado|preparado|realizado|revisado|impreso|emitido) (?:por|el)\b"
    r"|(?:pagina|pag\.?|hoja) ?\d|(?:fuente|nota|obs\.?|observaci\w+|aclaracion\w*) ?:"
    r"|(?:president[ea]|tesorer[oa]|secretari[oa]|sindico|vo ?bo)[\s/().aeo]*$)"
)


def is_total(name: str, number: str, row: Row) -> bool:
    """A closing line ("TOTAL", "Total socios: 287") or a row with nothing to identify a member.

    A firm called "Total Gas" is a member: only words that a sum has may follow.
    """
    filled = [cell for cell in row.cells if cell is not None and cell != ""]
    if len(filled) <= 4 and any(text and _SUM_LINE.match(fold(text)) for text in (number, name)):
        return True
    if name and not number and not any(c.isalpha() for c in name) and len(filled) <= 2:
        return True
    # "Presidente", "Secretaria" under two signatures, "Página 2 de 3" wherever it stands.
    if filled and len(row.cells) > 2 and all(isinstance(one, str) and _CLOSING_LINE.match(fold(one)) for one in filled):
        return True
    return not name and not number and not any(isinstance(cell, str) and len(cell.strip()) > 2 for cell in filled)
