"""Keys stay on the computer; what an office hands to the other is read strictly and compared by phone."""

from __future__ import annotations

import json
import os
import re
import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.package import dpapi
from app.exchange.package.keys import (
    Registration,
    create_keys,
    fingerprint,
    keys_folder,
    load_keys,
    load_or_create_keys,
    registration_from_bytes,
    registration_name,
    save_keys,
)
from app.models.base.errors import Refused, Unavailable
from tests.exchange.package.offices import GUILD, OTHER, Office


def test_keys_are_made_once_and_found_again(tmp_path: Path) -> None:
    folder = tmp_path / "claves"
    made = load_or_create_keys(GUILD, folder)
    assert load_or_create_keys(GUILD, folder) == made
    assert load_keys(OTHER, folder) is None
    assert [path.name for path in folder.iterdir()] == [f"{GUILD}.json"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows wraps them instead")
def test_only_their_owner_can_read_them(tmp_path: Path) -> None:
    path = save_keys(create_keys(GUILD), tmp_path / "claves")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_keys_are_never_written_over_others(tmp_path: Path) -> None:
    first = create_keys(GUILD)
    save_keys(first, tmp_path)
    save_keys(first, tmp_path)
    with pytest.raises(Refused, match="keys_exist"):
        save_keys(create_keys(GUILD), tmp_path)
    assert load_keys(GUILD, tmp_path) == first


def test_private_keys_do_not_show_in_a_message() -> None:
    keys = create_keys(GUILD)
    assert keys.age_identity not in repr(keys)
    assert str(keys.signing_seed) not in repr(keys)


@pytest.mark.parametrize("data", [b"", b"{}", b"\x00\xff", b'{"formato":"gremial-claves/2"}'])
def test_damaged_keys_are_said_and_kept(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / f"{GUILD}.json"
    path.write_bytes(data)
    with pytest.raises(Unavailable, match="keys_unreadable"):
        load_or_create_keys(GUILD, tmp_path)
    assert path.read_bytes() == data


def test_the_keys_of_another_office_under_this_name_are_not_taken(tmp_path: Path) -> None:
    save_keys(create_keys(OTHER), tmp_path).rename(tmp_path / f"{GUILD}.json")
    with pytest.raises(Unavailable, match="keys_unreadable"):
        load_keys(GUILD, tmp_path)


def test_a_folder_that_cannot_be_is_said(tmp_path: Path) -> None:
    (tmp_path / "claves").write_text("un archivo", encoding="utf-8")
    with pytest.raises(Unavailable):
        save_keys(create_keys(GUILD), tmp_path / "claves")


def test_an_office_is_named_by_its_uid_only(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="uid"):
        load_keys("../otra", tmp_path)


def test_on_windows_the_file_holds_a_wrapped_secret(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DPAPI itself is Windows' business: here its place is taken by something that turns bytes around."""
    monkeypatch.setattr(dpapi, "AVAILABLE", True)
    monkeypatch.setattr(dpapi, "wrap", lambda secret: secret[::-1])
    monkeypatch.setattr(dpapi, "unwrap", lambda blob: blob[::-1])
    keys = create_keys(GUILD)
    path = save_keys(keys, tmp_path)
    assert keys.age_identity.encode() not in path.read_bytes()
    assert load_keys(GUILD, tmp_path) == keys
    monkeypatch.undo()
    with pytest.raises(Unavailable, match="keys_unreadable"):
        load_keys(GUILD, tmp_path)


@pytest.mark.skipif(sys.platform != "win32", reason="DPAPI is a part of Windows")
def test_what_windows_wraps_it_unwraps_for_the_same_user() -> None:
    assert dpapi.unwrap(dpapi.wrap(b"secreto")) == b"secreto"
    with pytest.raises(OSError, match=r"\w"):
        dpapi.unwrap(b"nada")


def test_the_folder_of_the_keys_can_be_chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("GREMIAL_KEYS", os.fspath(tmp_path))
    assert keys_folder() == tmp_path
    monkeypatch.delenv("GREMIAL_KEYS")
    monkeypatch.setenv("GREMIAL_DATA", os.fspath(tmp_path))
    assert keys_folder() == tmp_path / "keys"
    monkeypatch.delenv("GREMIAL_DATA")
    assert keys_folder().name == "keys"
    assert keys_folder().parent.name == "gremial"


def test_a_registration_file_is_read_back(guild: Office, alliance: Office) -> None:
    for registration in (guild.registration, alliance.registration):
        assert registration_from_bytes(registration.to_bytes()) == registration
        assert registration_from_bytes(b"\xef\xbb\xbf" + registration.to_bytes()) == registration
    assert registration_name(guild.registration) == "PY-0014.clave.json"
    assert registration_name(replace(guild.registration, code="")) == "000000000014.clave.json"


@pytest.mark.parametrize("code", ["../PY 14", "py-14", "Ñ 3 (Pilar)", "x" * 300, "", "\n", "C:\\x"])
def test_an_office_may_call_itself_anything(code: str, guild: Office) -> None:
    named = guild.keys.registration(code=code, name=f"Gremio\n{code}", kind="guild", country="PY")
    assert registration_from_bytes(named.to_bytes()) == named
    assert re.fullmatch(r"[A-Za-z0-9-]{1,18}\.clave\.json", registration_name(named))


def test_no_private_key_leaves_with_it(guild: Office) -> None:
    data = guild.registration.to_bytes()
    assert b"SECRET" not in data
    assert guild.keys.signing_seed not in data


WRONG: dict[str, dict[str, object]] = {
    "no format": {"formato": "otra"},
    "no uid": {"uid": "PY-0014"},
    "no country": {"pais": "Paraguay"},
    "no kind": {"tipo": "guild"},
    "no name": {"nombre": "  "},
    "a code of two lines": {"codigo": "PY\n0014"},
    "a private key": {"cifrado": "AGE-SECRET-KEY-1QQQQQ"},
    "half an address": {"cifrado": "age1qqqq"},
    "no signing key": {"firma": "RWQ"},
    "practice as a word": {"practica": "no"},
    "one field more": {"nota": "hola"},
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_a_file_that_is_no_registration_is_refused(change: dict[str, object], guild: Office) -> None:
    document = json.loads(guild.registration.to_bytes()) | change
    with pytest.raises(Refused, match="registration_bad"):
        registration_from_bytes(json.dumps(document).encode())


def test_a_registration_of_a_later_version_asks_for_the_update(guild: Office) -> None:
    document = json.loads(guild.registration.to_bytes()) | {"formato": "gremial-clave/2"}
    with pytest.raises(Refused, match="registration_newer"):
        registration_from_bytes(json.dumps(document).encode())


def test_a_signing_key_that_would_accept_anything_is_refused(guild: Office) -> None:
    weak = replace(guild.registration, verify_key=b"\x01" + bytes(31))
    with pytest.raises(Refused, match="registration_bad"):
        weak.to_bytes()


@given(noise=st.binary(max_size=200))
def test_noise_is_no_registration(noise: bytes) -> None:
    with pytest.raises(Refused):
        registration_from_bytes(noise)


@given(data=st.data())
def test_no_changed_bit_gives_the_same_numbers_for_other_keys(data: st.DataObject, guild: Office) -> None:
    changed = bytearray(guild.registration.to_bytes())
    place = data.draw(st.integers(0, len(changed) * 8 - 1))
    changed[place // 8] ^= 1 << place % 8
    try:
        read = registration_from_bytes(bytes(changed))
    except Refused:
        return
    same = replace(read, code=guild.registration.code, name=guild.registration.name) == guild.registration
    assert same == (fingerprint(read) == fingerprint(guild.registration))


def test_the_numbers_for_the_phone(guild: Office, alliance: Office) -> None:
    numbers = fingerprint(guild.registration)
    assert re.fullmatch(r"\d{4}( \d{4}){5}", numbers)
    assert numbers == fingerprint(registration_from_bytes(guild.registration.to_bytes()))
    assert numbers == fingerprint(replace(guild.registration, name="Otro nombre", code=""))
    changes: list[dict[str, Any]] = [
        {"uid": OTHER},
        {"kind": "alliance"},
        {"country": "CL"},
        {"practice": True},
        {"recipient": alliance.registration.recipient},
        {"verify_key": alliance.registration.verify_key},
    ]
    assert len({fingerprint(replace(guild.registration, **change)) for change in changes} | {numbers}) == 7


def test_the_numbers_never_change_between_versions() -> None:
    fixed = Registration(GUILD, "PY-0014", "Gremio", "guild", "PY", "age1" + "q" * 58, bytes(range(32)), practice=False)
    assert fingerprint(fixed) == "0073 2549 2335 8264 0049 6506"
