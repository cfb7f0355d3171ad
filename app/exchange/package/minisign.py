"""Signatures that the public ``minisign`` program can check (prehashed, trusted comment). No trust here."""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Final

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

_KEY_MARK: Final = b"Ed"
_PREHASHED: Final = b"ED"
_ID_BYTES: Final = 8
_KEY_BYTES: Final = 32
_SIGNATURE_BYTES: Final = 64
_UNTRUSTED: Final = "untrusted comment: "
_TRUSTED: Final = "trusted comment: "
_LONGEST: Final = 2_000


class BadSignature(Exception):
    """The text is no signature of this format, of this key, or of these bytes."""


def key_id(verify_key: bytes) -> bytes:
    """Eight bytes that name a key; minisign draws them at random, ours follow from the key."""
    return hashlib.blake2b(verify_key, digest_size=_ID_BYTES).digest()


def public_key_text(verify_key: bytes) -> str:
    """The public key as minisign's ``-P`` takes it ("RW…")."""
    return _b64(_KEY_MARK + key_id(verify_key) + verify_key)


def parse_public_key(text: str) -> bytes:
    """The 32 bytes of a key written by ``public_key_text``. Raises ``BadSignature``."""
    raw = _unb64(text)
    verify_key = raw[-_KEY_BYTES:]
    if raw != _KEY_MARK + key_id(verify_key) + verify_key or len(raw) != 2 + _ID_BYTES + _KEY_BYTES:
        raise BadSignature
    return verify_key


def sign(data: bytes, key: SigningKey, comment: str) -> bytes:
    """The signature file for ``data``; ``comment`` (one line) is covered by the signature."""
    if "\n" in comment or "\r" in comment:
        raise ValueError("a trusted comment is one line")
    verify_key = bytes(key.verify_key)
    signature = key.sign(hashlib.blake2b(data).digest()).signature
    over_comment = key.sign(signature + comment.encode("utf-8")).signature
    lines = (
        f"{_UNTRUSTED}{key_id(verify_key)[::-1].hex().upper()}",
        _b64(_PREHASHED + key_id(verify_key) + signature),
        f"{_TRUSTED}{comment}",
        _b64(over_comment),
        "",
    )
    return "\n".join(lines).encode("utf-8")


def verify(data: bytes, signature_file: bytes, verify_key: bytes, number: bytes | None = None) -> str:
    """The trusted comment, if the file is a signature of ``data`` by this key. Raises ``BadSignature``.

    ``number`` is the key's number for a key that minisign made; ours follows from the key.
    """
    if len(signature_file) > _LONGEST:
        raise BadSignature
    try:
        lines = signature_file.decode("utf-8").replace("\r\n", "\n").split("\n")
    except UnicodeDecodeError:
        raise BadSignature from None
    if len(lines) not in (4, 5) or lines[4:] not in ([], [""]):
        raise BadSignature
    untrusted, body, trusted, over_comment = lines[:4]
    if not untrusted.startswith(_UNTRUSTED) or not trusted.startswith(_TRUSTED):
        raise BadSignature
    comment = trusted.removeprefix(_TRUSTED)
    raw = _unb64(body)
    head, signature = raw[: 2 + _ID_BYTES], raw[2 + _ID_BYTES :]
    if head != _PREHASHED + (number or key_id(verify_key)) or len(signature) != _SIGNATURE_BYTES:
        raise BadSignature
    try:
        key = VerifyKey(verify_key)
        key.verify(hashlib.blake2b(data).digest(), signature)
        key.verify(signature + comment.encode("utf-8"), _unb64(over_comment))
    except (BadSignatureError, ValueError):
        raise BadSignature from None
    return comment


def _b64(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _unb64(text: str) -> bytes:
    """Only the one spelling that ``_b64`` would give, so that no bit of a file is without meaning."""
    try:
        raw = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise BadSignature from None
    if _b64(raw) != text:
        raise BadSignature
    return raw
