"""Hours of work as people write them: ``2:30``, ``2,5``, ``2 h 30``; kept as whole minutes. Nothing else."""

from __future__ import annotations

import re
from typing import Final

from app.models.base.errors import Problem

_CLOCK: Final = re.compile(r"(\d{1,4})\s*(?::|h|hs)\s*(\d{1,2})?\s*(?:min|m)?\.?")
_DECIMAL: Final = re.compile(r"(\d{1,4})(?:[.,](\d{1,2}))?\s*(?:h|hs|horas?)?\.?")
_MINUTES: Final = re.compile(r"(\d{1,4})\s*(?:min|minutos?|')\.?")


def parse_hours(text: str) -> int | Problem:
    """Minutes from ``2:30``, ``2,5``, ``2 h 30 min``, ``45 min``; a bare number is hours. Else ``hours.odd``."""
    bare = " ".join(text.lower().split())
    if found := _MINUTES.fullmatch(bare):
        return int(found[1])
    if found := _DECIMAL.fullmatch(bare):
        return int(found[1]) * 60 + round(int(f"{found[2] or 0:0<2}") * 60 / 100)
    found = _CLOCK.fullmatch(bare)
    if found is None or int(found[2] or 0) > 59:
        return Problem("hours", "hours.odd", {"text": text.strip()[:40]})
    return int(found[1]) * 60 + int(found[2] or 0)


def format_hours(minutes: int | None) -> str:
    """``2:30``; "" where it is not known."""
    return "" if minutes is None else f"{minutes // 60}:{minutes % 60:02d}"
