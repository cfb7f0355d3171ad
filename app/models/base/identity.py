"""Identities that may leave the office: UUIDv7 for rows, Crockford base32 for codes read aloud or typed."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import Final

CROCKFORD: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TYPED: Final = str.maketrans({"O": "0", "I": "1", "L": "1", "-": None, " ": None})


def uuid7(milliseconds: int, random_bits: int) -> str:
    """A version 7 UUID (RFC 9562 §5.7) of a Unix time in milliseconds and 74 random bits."""
    value = (milliseconds & (1 << 48) - 1) << 80
    value |= 0x7 << 76 | (random_bits >> 62 & 0xFFF) << 64
    value |= 0b10 << 62 | random_bits & (1 << 62) - 1
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def new_uid() -> str:
    """A fresh identity; time orders nothing here, it only keeps index pages together."""
    return uuid7(time.time_ns() // 1_000_000, secrets.randbits(74))


UidSource = Callable[[], str]


def crockford(data: bytes, characters: int) -> str:
    """The first ``5 * characters`` bits of ``data`` in Crockford base32, without check symbol."""
    bits = int.from_bytes(data, "big") >> (len(data) * 8 - characters * 5)
    return "".join(CROCKFORD[bits >> shift & 31] for shift in range((characters - 1) * 5, -1, -5))


def as_typed(code: str) -> str:
    """A code as a person typed it, brought to the alphabet (O is 0, I and L are 1, no hyphens)."""
    return code.strip().upper().translate(_TYPED)
