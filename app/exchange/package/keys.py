"""The keys of an office: private ones on this computer only, public ones in a registration file."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal

import platformdirs
import pyrage
from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.signing import SigningKey

from app.exchange.package import dpapi
from app.exchange.package.minisign import BadSignature, parse_public_key, public_key_text
from app.exchange.package.wire import CODE, COUNTRY, SHORT_TEXT, UID, Fields, MalformedError, dump, load, shown
from app.models.base.errors import Refused, Unavailable
from app.models.base.safe_write import write_safely

OfficeKind = Literal["guild", "alliance"]

REGISTRATION_FORMAT: Final = "gremial-clave/1"
_KEYS_FORMAT: Final = "gremial-claves/1"
_WIRE_KIND: Final[dict[OfficeKind, str]] = {"guild": "gremio", "alliance": "alianza"}
_KIND: Final[dict[str, OfficeKind]] = {"gremio": "guild", "alianza": "alliance"}
_LARGEST: Final = 16_384
_SEED_BYTES: Final = 32
_GROUPS: Final = 6
_NOT_IN_NAMES: Final = re.compile(r"[^A-Za-z0-9-]+")


@dataclass(frozen=True, slots=True)
class Registration:
    """Who an office is to the others: what it calls itself and its two public keys.

    ``recipient`` is the age address ("age1…"), ``verify_key`` the 32 bytes of the Ed25519 key. ``code`` and
    ``name`` are for people; identity is ``uid``.
    """

    uid: str
    code: str
    name: str
    kind: OfficeKind
    country: str
    recipient: str
    verify_key: bytes
    practice: bool = False

    def to_bytes(self) -> bytes:
        """The registration file. Raises ``Refused`` if it would not be read back."""
        data = dump(
            {
                "formato": REGISTRATION_FORMAT,
                "uid": self.uid,
                "codigo": self.code,
                "nombre": self.name,
                "tipo": _WIRE_KIND[self.kind],
                "pais": self.country,
                "cifrado": self.recipient,
                "firma": public_key_text(self.verify_key),
                "practica": self.practice,
            }
        )
        registration_from_bytes(data)
        return data

    @property
    def role(self) -> Literal["gremio", "alianza"]:
        """The ``rol`` this office has in a manifest."""
        return "gremio" if self.kind == "guild" else "alianza"


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """The private keys of one office. They are never shown, logged or put into the office file."""

    uid: str
    age_identity: str = field(repr=False)
    signing_seed: bytes = field(repr=False)

    @property
    def recipient(self) -> str:
        return str(self.identity().to_public())

    @property
    def verify_key(self) -> bytes:
        return bytes(self.signing_key().verify_key)

    def identity(self) -> pyrage.x25519.Identity:
        return pyrage.x25519.Identity.from_str(self.age_identity)

    def signing_key(self) -> SigningKey:
        return SigningKey(self.signing_seed)

    def registration(
        self, *, code: str, name: str, kind: OfficeKind, country: str, practice: bool = False
    ) -> Registration:
        """What this office hands to the other one."""
        return Registration(
            uid=self.uid,
            code=shown(code, 40),
            name=shown(name),
            kind=kind,
            country=country,
            recipient=self.recipient,
            verify_key=self.verify_key,
            practice=practice,
        )


def keys_folder() -> Path:
    """Where private keys lie: ``GREMIAL_KEYS``, else beside the record outside the file."""
    if chosen := os.environ.get("GREMIAL_KEYS"):
        return Path(chosen)
    data = os.environ.get("GREMIAL_DATA") or platformdirs.user_data_dir("gremial", appauthor=False)
    return Path(data) / "keys"


def create_keys(uid: str) -> OfficeKeys:
    """New keys, in memory only."""
    identity = str(pyrage.x25519.Identity.generate())
    return OfficeKeys(uid, identity, secrets.token_bytes(_SEED_BYTES))


def save_keys(keys: OfficeKeys, folder: Path) -> Path:
    """Writes ``<uid>.json``, readable by its owner only, on Windows wrapped for this user; never over others.

    Raises ``Refused`` when other keys are there, ``Unavailable`` when the folder cannot be written.
    """
    present = load_keys(keys.uid, folder)
    path = _path(keys.uid, folder)
    if present == keys:
        return path
    if present is not None:
        raise Refused("package.keys_exist", folder=str(folder))
    secret = dump(
        {
            "cifrado": keys.age_identity,
            "firma": base64.b64encode(keys.signing_seed).decode("ascii"),
            "formato": _KEYS_FORMAT,
            "uid": keys.uid,
        }
    )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_safely(path, _wrapped(secret, keys.uid), mode=0o600)
    except OSError as error:
        raise Unavailable("package.keys_not_written", folder=str(folder), number=error.errno or 0) from error
    return path


def load_keys(uid: str, folder: Path) -> OfficeKeys | None:
    """The keys of an office on this computer, None if it has none here.

    Raises ``Unavailable`` when the file is there but damaged, or belongs to another user of the computer.
    """
    path = _path(uid, folder)
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unavailable("package.keys_unreadable", folder=str(folder)) from error
    try:
        keys = _parse_keys(load(_unwrapped(data), _LARGEST))
    except (MalformedError, OSError, pyrage.IdentityError) as error:
        raise Unavailable("package.keys_unreadable", folder=str(folder)) from error
    if keys.uid != uid:
        raise Unavailable("package.keys_unreadable", folder=str(folder))
    return keys


def load_or_create_keys(uid: str, folder: Path) -> OfficeKeys:
    """The keys of an office, made on first use."""
    keys = load_keys(uid, folder)
    if keys is None:
        keys = create_keys(uid)
        save_keys(keys, folder)
    return keys


def registration_from_bytes(data: bytes) -> Registration:
    """A registration file, every field checked. Raises ``Refused``: it is none, or from a newer program."""
    try:
        fields = load(data, _LARGEST)
        formato = fields.text("formato")
        if formato != REGISTRATION_FORMAT:
            newer = formato.startswith("gremial-clave/")
            raise Refused("package.registration_newer" if newer else "package.registration_bad")
        registration = Registration(
            uid=fields.text("uid", UID),
            code=fields.text("codigo", CODE),
            name=fields.text("nombre", SHORT_TEXT),
            kind=_KIND[fields.choice("tipo", tuple(_KIND))],
            country=fields.text("pais", COUNTRY),
            recipient=fields.text("cifrado"),
            verify_key=parse_public_key(fields.text("firma")),
            practice=fields.flag("practica"),
        )
        fields.finish()
        pyrage.x25519.Recipient.from_str(registration.recipient)
    except (MalformedError, BadSignature, pyrage.RecipientError) as error:
        raise Refused("package.registration_bad") from error
    # A point of small order would accept signatures that nobody made.
    if not crypto_core_ed25519_is_valid_point(registration.verify_key) or not registration.name.strip():
        raise Refused("package.registration_bad")
    return registration


def registration_name(registration: Registration) -> str:
    """The name of a registration file: "PY-0014.clave.json"."""
    return f"{plain_code(registration.code) or registration.uid[-12:]}.clave.json"


def plain_code(code: str) -> str:
    """A display code as part of a file name: ASCII letters, digits and hyphens, at most 18."""
    ascii_only = unicodedata.normalize("NFKD", code).encode("ascii", "ignore").decode("ascii")
    return _NOT_IN_NAMES.sub("-", ascii_only).strip("-")[:18].strip("-")


def fingerprint(registration: Registration) -> str:
    """Six groups of four digits that two people read to each other: "4821 0377 …".

    They cover uid, kind, country, practice and both keys (80 bits), not code and name, which may change.
    """
    document = {
        "cifrado": registration.recipient,
        "firma": registration.verify_key.hex(),
        "pais": registration.country,
        "practica": registration.practice,
        "tipo": _WIRE_KIND[registration.kind],
        "uid": registration.uid,
    }
    number = int.from_bytes(hashlib.sha256(dump(document)).digest(), "big") % 10 ** (4 * _GROUPS)
    digits = f"{number:0{4 * _GROUPS}d}"
    return " ".join(digits[start : start + 4] for start in range(0, 4 * _GROUPS, 4))


def _path(uid: str, folder: Path) -> Path:
    if not UID.fullmatch(uid):
        raise ValueError(f"not an office uid: {uid!r}")
    return folder / f"{uid}.json"


def _parse_keys(fields: Fields) -> OfficeKeys:
    fields.choice("formato", (_KEYS_FORMAT,))
    uid = fields.text("uid", UID)
    identity = fields.text("cifrado")
    try:
        seed = base64.b64decode(fields.text("firma"), validate=True)
    except binascii.Error:
        raise MalformedError("firma") from None
    if len(seed) != _SEED_BYTES:
        raise MalformedError("firma")
    fields.finish()
    pyrage.x25519.Identity.from_str(identity)
    return OfficeKeys(uid, identity, seed)


def _wrapped(secret: bytes, uid: str) -> bytes:
    if not dpapi.AVAILABLE:
        return secret
    blob = base64.b64encode(dpapi.wrap(secret)).decode("ascii")
    return dump({"dpapi": blob, "formato": f"{_KEYS_FORMAT}-dpapi", "uid": uid})


def _unwrapped(data: bytes) -> bytes:
    """The plain document, whether it was wrapped or not (keys from a Linux computer, moved by hand)."""
    fields = load(data, _LARGEST)
    if fields.choice("formato", (_KEYS_FORMAT, f"{_KEYS_FORMAT}-dpapi")) == _KEYS_FORMAT:
        return data
    try:
        return dpapi.unwrap(base64.b64decode(fields.text("dpapi", dpapi.BLOB), validate=True))
    except binascii.Error:
        raise MalformedError("dpapi") from None
