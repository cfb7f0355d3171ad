"""Closing a package (zip, signature, encryption) and opening one, with every check before a byte is believed.

The order is sync.md 4.5.2: envelope, zip, header, signature by the key registered for the sender, files.
Whether a good package is applied, repeated or waits is decided by the alliance's commands, not here.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from app.exchange.package import archive, envelope, minisign
from app.exchange.package.keys import OfficeKeys, Registration
from app.exchange.package.manifest import (
    EVERYBODY,
    PATH,
    FileEntry,
    Manifest,
    NewerVersionError,
    from_bytes,
    package_id,
)
from app.exchange.package.wire import MalformedError
from app.models.base.errors import Param, Refused

MANIFEST: Final = "manifiesto.json"
SIGNATURE: Final = "manifiesto.json.minisig"
DESCRIPTOR: Final = "datapackage.json"
README: Final = "LEEME.txt"
LARGEST_FILE: Final = 1 << 30

_SEALED_NAMES: Final = re.compile(rf"{re.escape(MANIFEST)}|{re.escape(SIGNATURE)}|{PATH.pattern}")

SenderLookup = Callable[[str], Registration | None]


class SealFault(StrEnum):
    """Why a file is not opened; the value is the code of its sentence."""

    NOT_A_PACKAGE = "package.not_a_package"
    DAMAGED = "package.damaged"
    ALTERED = "package.altered"
    FOREIGN = "package.foreign"
    OWN = "package.own"
    UNKNOWN_SENDER = "package.unknown_sender"
    NEWER_VERSION = "package.newer_version"
    TOO_LARGE = "package.too_large"
    PRACTICE = "package.practice"


class SealRefused(Refused):
    """A file that is not opened: ``fault`` is the reason, ``detail`` where it was found (for the log)."""

    def __init__(self, fault: SealFault, detail: str = "", **params: Param) -> None:
        super().__init__(fault.value, field="", **params)
        self.fault = fault
        self.detail = detail


@dataclass(frozen=True, slots=True)
class Unsealed:
    """An opened package: its header, its files (without header and signature) and its identity."""

    manifest: Manifest
    files: Mapping[str, bytes]
    package_id: str


def with_files(manifest: Manifest, files: Mapping[str, bytes]) -> Manifest:
    """The header with size and SHA-256 of every file; do this before asking for its ``package_id``."""
    entries = {path: FileEntry(len(data), _sha256(data)) for path, data in sorted(files.items())}
    return replace(manifest, archivos=entries)


def seal(files: Mapping[str, bytes], manifest: Manifest, keys: OfficeKeys, recipients: Sequence[Registration]) -> bytes:
    """The package: signed by ``keys``, readable by the recipients and by the sender.

    ``manifest`` comes from ``with_files``. Raises ``ValueError`` or ``MalformedError`` for a package that no
    receiver would open (a fault of the caller), ``SealRefused`` (too large) when the data is.
    """
    if manifest.de != keys.uid or with_files(manifest, files).archivos != manifest.archivos:
        raise ValueError("the header does not belong to these keys and files")
    if manifest.para != EVERYBODY and {other.uid for other in recipients} != {manifest.para}:
        raise ValueError("the header names another recipient")
    if any(other.practice != manifest.practica for other in recipients):
        raise SealRefused(SealFault.PRACTICE, "recipient")
    data = inner_zip(files, manifest, keys)
    return envelope.close_envelope(data, [*(other.recipient for other in recipients), keys.recipient])


def inner_zip(files: Mapping[str, bytes], manifest: Manifest, keys: OfficeKeys) -> bytes:
    """What the envelope holds: the same input gives the same bytes."""
    header = manifest.to_bytes()
    signature = minisign.sign(header, keys.signing_key(), trusted_comment(manifest))
    tables = sorted(path for path in files if path not in (DESCRIPTOR, README))
    order = [path for path in (DESCRIPTOR, *tables, README) if path in files]
    try:
        data = archive.pack({MANIFEST: header, SIGNATURE: signature} | {path: files[path] for path in order})
        archive.unpack(data)
    except archive.TooLargeError:
        raise SealRefused(SealFault.TOO_LARGE, "zip") from None
    return data


def trusted_comment(manifest: Manifest) -> str:
    """What the signature says in plain sight: from, to, lineage and last round."""
    return f"de:{manifest.de} para:{manifest.para} epoca:{manifest.epoca} hasta:{manifest.hasta}"


def unseal(data: bytes, keys: OfficeKeys, sender_lookup: SenderLookup, me: str, *, as_sender: bool = False) -> Unsealed:
    """Opens a package that came to the office ``me``; nothing of it is believed before all checks pass.

    ``sender_lookup`` gives the registration that this office trusts for a uid. ``as_sender`` opens an own
    package (to show what went out) instead of refusing it. Raises ``SealRefused``.
    """
    entries = _unpacked(_decrypted(data, keys))
    header = entries.pop(MANIFEST, b"")
    signature = entries.pop(SIGNATURE, b"")
    manifest = _read_header(header)
    if manifest.de == me:
        if not as_sender:
            raise SealRefused(SealFault.OWN)
        verify_key = keys.verify_key
    else:
        verify_key = _sender_key(manifest, sender_lookup)
    _check_signature(header, signature, manifest, verify_key)
    if manifest.para not in (me, EVERYBODY) and not (as_sender and manifest.de == me):
        raise SealRefused(SealFault.FOREIGN, "para")
    _check_files(entries, manifest)
    return Unsealed(manifest, entries, package_id(header))


def _decrypted(data: bytes, keys: OfficeKeys) -> bytes:
    if len(data) > LARGEST_FILE:
        raise SealRefused(SealFault.TOO_LARGE, "file")
    try:
        return envelope.open_envelope(data, keys)
    except envelope.NotAnEnvelopeError:
        raise SealRefused(SealFault.NOT_A_PACKAGE, "envelope") from None
    except envelope.ForAnotherError:
        raise SealRefused(SealFault.FOREIGN, "envelope") from None
    except envelope.DamagedError:
        raise SealRefused(SealFault.DAMAGED, "envelope") from None


def _unpacked(data: bytes) -> dict[str, bytes]:
    try:
        entries = archive.unpack(data)
    except archive.TooLargeError:
        raise SealRefused(SealFault.TOO_LARGE, "zip") from None
    except archive.BrokenArchiveError as error:
        raise SealRefused(SealFault.ALTERED, f"zip: {error}") from None
    if not all(_SEALED_NAMES.fullmatch(name) for name in entries):
        raise SealRefused(SealFault.ALTERED, "names")
    return entries


def _read_header(header: bytes) -> Manifest:
    try:
        return from_bytes(header)
    except NewerVersionError as newer:
        raise SealRefused(SealFault.NEWER_VERSION, "manifest", wanted=newer.wanted) from None
    except MalformedError as malformed:
        raise SealRefused(SealFault.ALTERED, f"manifest: {malformed.field}") from None


def _sender_key(manifest: Manifest, sender_lookup: SenderLookup) -> bytes:
    sender = sender_lookup(manifest.de)
    if sender is None:
        # Not proven: the words only help to find out who it may be.
        raise SealRefused(SealFault.UNKNOWN_SENDER, sender=f"{manifest.nombre} {manifest.codigo}".strip())
    if sender.uid != manifest.de or sender.role != manifest.rol:
        raise SealRefused(SealFault.ALTERED, "rol")
    if sender.practice != manifest.practica:
        raise SealRefused(SealFault.PRACTICE, "sender")
    return sender.verify_key


def _check_signature(header: bytes, signature: bytes, manifest: Manifest, verify_key: bytes) -> None:
    try:
        comment = minisign.verify(header, signature, verify_key)
    except minisign.BadSignature:
        raise SealRefused(SealFault.ALTERED, "signature") from None
    if comment != trusted_comment(manifest):
        raise SealRefused(SealFault.ALTERED, "comment")


def _check_files(entries: Mapping[str, bytes], manifest: Manifest) -> None:
    if entries.keys() != manifest.archivos.keys():
        raise SealRefused(SealFault.ALTERED, "files")
    for path, data in entries.items():
        expected = manifest.archivos[path]
        if len(data) != expected.bytes or _sha256(data) != expected.sha256:
            raise SealRefused(SealFault.ALTERED, path)


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
