"""Signatures that anybody can check with the public program, and that fit one file and one key only."""

from __future__ import annotations

import subprocess
from base64 import b64decode
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nacl.signing import SigningKey

from app.exchange.package.minisign import BadSignature, parse_public_key, public_key_text, sign, verify

KEY = SigningKey(bytes(range(32)))
PUBLIC = bytes(KEY.verify_key)
OTHER = bytes(SigningKey(bytes(32)).verify_key)
COMMENT = "de:guild para:alliance epoca:0123456789abcdef hasta:7"


@given(data=st.binary(max_size=100), comment=st.text("abc:ñ -0123", max_size=40))
def test_a_signature_holds_for_its_data_and_its_key(data: bytes, comment: str) -> None:
    signature = sign(data, KEY, comment)
    assert verify(data, signature, PUBLIC) == comment
    for wrong in ((data + b"x", signature, PUBLIC), (data, signature, OTHER)):
        with pytest.raises(BadSignature):
            verify(*wrong)


def test_every_changed_bit_is_noticed_but_in_the_line_nobody_signs() -> None:
    signature = sign(b"hola", KEY, COMMENT)
    free = signature.index(b"\n")
    for place in range(len(signature) * 8):
        changed = bytearray(signature)
        changed[place // 8] ^= 1 << place % 8
        try:
            assert verify(b"hola", bytes(changed), PUBLIC) == COMMENT
        except BadSignature:
            continue
        assert place // 8 < free


@pytest.mark.parametrize("text", [b"", b"\n\n\n\n", b"untrusted comment: x\n", b"\xff" * 300, b"a" * 3000])
def test_what_is_no_signature_is_refused(text: bytes) -> None:
    with pytest.raises(BadSignature):
        verify(b"hola", text, PUBLIC)


def test_windows_line_ends_do_no_harm() -> None:
    assert verify(b"hola", sign(b"hola", KEY, COMMENT).replace(b"\n", b"\r\n"), PUBLIC) == COMMENT


def test_a_comment_is_one_line() -> None:
    with pytest.raises(ValueError, match="line"):
        sign(b"hola", KEY, "uno\ndos")


def test_the_public_key_is_written_one_way_only() -> None:
    assert parse_public_key(public_key_text(PUBLIC)) == PUBLIC
    for text in (
        "",
        "RWQ",
        public_key_text(PUBLIC)[:-1],
        public_key_text(PUBLIC) + "=",
        "ñ",
        public_key_text(PUBLIC[:31]),
    ):
        with pytest.raises(BadSignature):
            parse_public_key(text)


@pytest.mark.needs("minisign")
def test_the_minisign_program_accepts_our_signature(tmp_path: Path) -> None:
    (tmp_path / "m.json").write_bytes(b"{}")
    (tmp_path / "m.json.minisig").write_bytes(sign(b"{}", KEY, COMMENT))
    command = ["minisign", "-V", "-P", public_key_text(PUBLIC), "-m", "m.json"]
    said = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert COMMENT in said
    (tmp_path / "m.json").write_bytes(b"{ }")
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 1


@pytest.mark.needs("minisign")
def test_we_accept_a_signature_of_the_minisign_program(tmp_path: Path) -> None:
    (tmp_path / "m.json").write_bytes(b"{}")
    make = ["minisign", "-G", "-W", "-p", "a.pub", "-s", "a.key"]
    subprocess.run(make, cwd=tmp_path, capture_output=True, check=True)
    write = ["minisign", "-S", "-s", "a.key", "-m", "m.json", "-t", COMMENT]
    subprocess.run(write, cwd=tmp_path, capture_output=True, check=True)
    theirs = (tmp_path / "m.json.minisig").read_bytes()
    raw = b64decode((tmp_path / "a.pub").read_text(encoding="utf-8").splitlines()[1])
    number, verify_key = raw[2:10], raw[10:]
    assert verify(b"{}", theirs, verify_key, number) == COMMENT
    with pytest.raises(BadSignature):
        verify(b"{ }", theirs, verify_key, number)
    with pytest.raises(BadSignature):
        verify(b"{}", theirs, verify_key)
