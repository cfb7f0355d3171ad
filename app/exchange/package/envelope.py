"""The age envelope: closed for recipients, opened with the office's key. Nothing about what is inside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import pyrage

from app.exchange.package.keys import OfficeKeys

MOST_STANZAS: Final = 64
LARGEST_HEADER: Final = 16_384
MOST_RECIPIENTS: Final = 62
"""Sender included; age itself adds a stanza of nonsense, so that readers get used to unknown ones."""

_VERSION: Final = b"age-encryption.org/v1\n"
_STANZA: Final = b"-> "
_LAST: Final = b"--- "
_NOT_OURS: Final = "No matching keys found"


class NotAnEnvelopeError(Exception):
    """The bytes do not begin as an age file does, or its header is larger than any of ours."""


class ForAnotherError(Exception):
    """None of the stanzas opens with this office's key."""


class DamagedError(Exception):
    """An age file of ours that was cut or changed."""


def check_header(data: bytes) -> None:
    """Counts stanzas and bytes of the header (sync.md 4.5.2); reads at most 16 kB.

    Raises ``NotAnEnvelopeError``, or ``DamagedError`` for a file that ends within its header.

    WORKAROUND pyrage 1.4.0 takes time quadratic in the header (2,000 stanzas: 28 s); until that is mended
    upstream nothing reaches it that we have not counted.
    """
    head = data[:LARGEST_HEADER]
    if not head.startswith(_VERSION):
        raise NotAnEnvelopeError
    stanzas = 0
    lines = head[len(_VERSION) :].split(b"\n")
    for line in lines[:-1]:
        if line.startswith(_LAST):
            return
        stanzas += line.startswith(_STANZA)
        if stanzas > MOST_STANZAS:
            raise NotAnEnvelopeError
    raise DamagedError if len(data) < LARGEST_HEADER else NotAnEnvelopeError


def close_envelope(data: bytes, recipients: Sequence[str]) -> bytes:
    """``data`` encrypted to the age addresses given."""
    addresses = [pyrage.x25519.Recipient.from_str(text) for text in dict.fromkeys(recipients)]
    if not addresses or len(addresses) > MOST_RECIPIENTS:
        raise ValueError(f"{len(addresses)} recipients")
    return bytes(pyrage.encrypt(data, addresses))


def open_envelope(data: bytes, keys: OfficeKeys) -> bytes:
    """What is inside. Raises ``NotAnEnvelopeError``, ``ForAnotherError`` or ``DamagedError``."""
    check_header(data)
    try:
        return bytes(pyrage.decrypt(data, [keys.identity()]))
    except pyrage.DecryptError as error:
        if str(error) == _NOT_OURS:
            raise ForAnotherError from error
        raise DamagedError from error
