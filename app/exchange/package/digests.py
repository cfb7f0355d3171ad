"""Fingerprints of rows and of a whole resource, equal at both ends (sync.md 4.1), not what follows."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

DIGEST_BYTES: Final = 16

_canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def row_digest(row_id: str, cells: Sequence[str]) -> bytes:
    """BLAKE2b-128 of a row: its id and its cells as read (without apostrophe), in the order of the columns.

    A JSON list keeps the borders between cells; ``_rev`` is left out, because it follows from the digest.
    """
    return hashlib.blake2b(
        _canonical([row_id, *cells]).encode("utf-8", "surrogatepass"), digest_size=DIGEST_BYTES
    ).digest()


def resource_digest(digests: Mapping[str, bytes] | Iterable[tuple[str, bytes]]) -> str:
    """The ``huella`` of a resource: SHA-256 over the digests of every live row by id; hexadecimal."""
    pairs = digests.items() if isinstance(digests, Mapping) else digests
    state = hashlib.sha256()
    for _, digest in sorted(pairs):
        state.update(digest)
    return state.hexdigest()
