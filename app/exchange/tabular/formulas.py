"""The apostrophe before text that a spreadsheet would run or change: on and off. Files are elsewhere."""

from __future__ import annotations

import re

_WOULD_CHANGE = re.compile(
    r"[=+@\t\r\n'＝＋－＠]"  # runs (also as full-width letters), loses its sign (+595…), or is our own mark
    r"|-(?!\Z|\d+(?:[.,]\d+)*\Z)"  # a formula; but "-" and "-1.500" may stay as they are
    r"|0\d+\Z"  # 004512 would lose its zeros
    r"|\d{12,}\Z"  # 595981123456 would become 5,95981E+11
)


def escaped(text: str) -> str:
    """``text`` with one apostrophe before it if a spreadsheet would change it (sync.md 4.2; injective)."""
    return "'" + text if _WOULD_CHANGE.match(text) else text


def unescaped(text: str) -> str:
    """Undoes ``escaped``; a name in single quotes ('La Casa') was never escaped and stays."""
    if text[:1] == "'" and _WOULD_CHANGE.match(text, 1):
        return text[1:]
    return text
