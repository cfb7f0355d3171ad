"""A sealed package is opened whole by the office it is for, or not at all."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.package import archive, envelope, minisign
from app.exchange.package.assemble import Assembled
from app.exchange.package.envelope import close_envelope
from app.exchange.package.keys import OfficeKeys, Registration
from app.exchange.package.manifest import from_bytes, package_id
from app.exchange.package.seal import (
    MANIFEST,
    README,
    SIGNATURE,
    SealFault,
    SealRefused,
    Unsealed,
    inner_zip,
    seal,
    trusted_comment,
    unseal,
    with_files,
)
from tests.exchange.package.offices import ALLIANCE, GUILD, OTHER, Office, make_office, november

F = SealFault


def knows(*offices: Office) -> Callable[[str], Registration | None]:
    return {office.registration.uid: office.registration for office in offices}.get


def fault_of(data: bytes, office: Office, *trusted: Office) -> SealFault:
    with pytest.raises(SealRefused) as refused:
        unseal(data, office.keys, knows(*trusted), office.keys.uid)
    assert refused.value.code == refused.value.fault.value
    return refused.value.fault


def enclosed(inner: bytes, *offices: Office) -> bytes:
    """A zip in an envelope, as somebody would send it who has his own program."""
    return close_envelope(inner, [office.registration.recipient for office in offices])


def repacked(assembled: Assembled, keys: OfficeKeys, change: Callable[[dict[str, bytes]], None]) -> bytes:
    """The guild's zip after somebody has changed its entries."""
    entries = archive.unpack(inner_zip(assembled.files, assembled.manifest, keys))
    change(entries)
    return archive.pack(entries)


def signed(document: Mapping[str, object] | bytes, files: Mapping[str, bytes], keys: OfficeKeys, comment: str) -> bytes:
    """A zip with a header of the sender's own making, rightly signed."""
    head = document if isinstance(document, bytes) else json.dumps(document).encode()
    return archive.pack({MANIFEST: head, SIGNATURE: minisign.sign(head, keys.signing_key(), comment), **files})


def test_the_alliance_opens_what_the_guild_sent(
    package: bytes, assembled: Assembled, guild: Office, alliance: Office
) -> None:
    opened = unseal(package, alliance.keys, knows(guild), ALLIANCE)
    assert opened == Unsealed(assembled.manifest, assembled.files, assembled.package_id)
    assert opened.package_id == package_id(assembled.manifest.to_bytes())
    assert opened.files[README].decode("utf-8-sig") == "Este archivo es un envío a la alianza.\r\n"


def test_the_guild_can_look_at_what_went_out_but_does_not_receive_it(
    package: bytes, assembled: Assembled, guild: Office
) -> None:
    assert fault_of(package, guild, guild) is F.OWN
    opened = unseal(package, guild.keys, knows(), GUILD, as_sender=True)
    assert opened.manifest == assembled.manifest


def test_one_file_for_every_guild(guild: Office, alliance: Office, other: Office) -> None:
    sent = november(de=ALLIANCE, codigo="ALZ-PY", rol="alianza", para="*", acuses=())
    data = seal(sent.files, sent.manifest, alliance.keys, [guild.registration, other.registration])
    for office in (guild, other):
        assert unseal(data, office.keys, knows(alliance), office.keys.uid).package_id == sent.package_id


def test_the_same_rows_give_the_same_zip(guild: Office) -> None:
    one, two = november(), november()
    assert inner_zip(one.files, one.manifest, guild.keys) == inner_zip(two.files, two.manifest, guild.keys)
    names = zipfile.ZipFile(io.BytesIO(inner_zip(one.files, one.manifest, guild.keys))).namelist()
    assert names == [
        "manifiesto.json",
        "manifiesto.json.minisig",
        "datapackage.json",
        "datos/bajas.csv",
        "datos/socios.csv",
        "LEEME.txt",
    ]


def test_another_office_cannot_open_it(package: bytes, guild: Office, other: Office) -> None:
    assert fault_of(package, other, guild) is F.FOREIGN


def test_a_package_sent_on_to_somebody_else_is_refused(assembled: Assembled, guild: Office, other: Office) -> None:
    inner = inner_zip(assembled.files, assembled.manifest, guild.keys)
    assert fault_of(enclosed(inner, other), other, guild) is F.FOREIGN


def test_a_package_with_another_address_on_it_is_refused(assembled: Assembled, guild: Office, other: Office) -> None:
    def readdress(entries: dict[str, bytes]) -> None:
        entries[MANIFEST] = entries[MANIFEST].replace(ALLIANCE.encode(), OTHER.encode())

    data = enclosed(repacked(assembled, guild.keys, readdress), other)
    assert fault_of(data, other, guild) is F.ALTERED


def test_an_office_that_is_not_linked_is_named_in_the_refusal(package: bytes, alliance: Office, other: Office) -> None:
    with pytest.raises(SealRefused) as refused:
        unseal(package, alliance.keys, knows(other), ALLIANCE)
    assert refused.value.fault is F.UNKNOWN_SENDER
    assert refused.value.params == {"sender": "Gremio de Prueba PY-0014"}


def test_a_guild_that_signs_with_a_new_key_is_not_believed(
    assembled: Assembled, guild: Office, alliance: Office
) -> None:
    impostor = make_office(GUILD)
    data = seal(assembled.files, assembled.manifest, impostor.keys, [alliance.registration])
    assert fault_of(data, alliance, guild) is F.ALTERED


def test_a_guild_cannot_speak_as_the_alliance(guild: Office, alliance: Office) -> None:
    sent = november(rol="alianza")
    assert fault_of(seal(sent.files, sent.manifest, guild.keys, [alliance.registration]), alliance, guild) is F.ALTERED


def test_practice_and_earnest_do_not_mix(guild: Office, alliance: Office) -> None:
    sent = november(practica=True)
    with pytest.raises(SealRefused) as refused:
        seal(sent.files, sent.manifest, guild.keys, [alliance.registration])
    assert refused.value.fault is F.PRACTICE
    data = enclosed(inner_zip(sent.files, sent.manifest, guild.keys), alliance)
    assert fault_of(data, alliance, guild) is F.PRACTICE


@given(data=st.data())
def test_any_changed_bit_is_refused(data: st.DataObject, package: bytes, guild: Office, alliance: Office) -> None:
    place = data.draw(st.integers(0, len(package) * 8 - 1))
    changed = bytearray(package)
    changed[place // 8] ^= 1 << place % 8
    fault_of(bytes(changed), alliance, guild)


def test_every_changed_byte_is_refused(package: bytes, guild: Office, alliance: Office) -> None:
    for place in range(len(package)):
        changed = bytearray(package)
        changed[place] ^= 1 << place % 8
        fault_of(bytes(changed), alliance, guild)


@given(data=st.data())
def test_a_file_that_was_cut_or_has_a_tail_is_refused(
    data: st.DataObject, package: bytes, guild: Office, alliance: Office
) -> None:
    cut = package[: data.draw(st.integers(0, len(package) - 1))]
    assert fault_of(cut, alliance, guild) in {F.DAMAGED, F.NOT_A_PACKAGE, F.FOREIGN}
    assert fault_of(package + data.draw(st.binary(min_size=1)), alliance, guild) is F.DAMAGED


@given(data=st.data())
def test_any_changed_bit_inside_the_envelope_is_refused(
    data: st.DataObject, assembled: Assembled, guild: Office, alliance: Office
) -> None:
    """Somebody who may read the package (the recipient's own PC) changes the zip and closes it again."""
    inner = bytearray(inner_zip(assembled.files, assembled.manifest, guild.keys))
    place = data.draw(st.integers(0, len(inner) * 8 - 1))
    inner[place // 8] ^= 1 << place % 8
    try:
        opened = unseal(enclosed(bytes(inner), alliance), alliance.keys, knows(guild), ALLIANCE)
    except SealRefused:
        return
    # Dates and versions of the zip's own headers mean nothing here.
    assert opened == Unsealed(assembled.manifest, assembled.files, assembled.package_id)


@given(noise=st.binary(max_size=400))
def test_whatever_is_in_the_envelope_or_instead_of_it_is_only_refused(
    noise: bytes, guild: Office, alliance: Office
) -> None:
    fault_of(noise, alliance, guild)
    fault_of(b"age-encryption.org/v1\n" + noise, alliance, guild)
    fault_of(enclosed(noise, alliance), alliance, guild)


CHANGES: dict[str, Callable[[dict[str, bytes]], object]] = {
    "a cell": lambda e: e.update({"datos/socios.csv": e["datos/socios.csv"].replace(b";4;si", b";5;si")}),
    "a table less": lambda e: e.pop("datos/bajas.csv"),
    "a table more": lambda e: e.update({"datos/cuotas.csv": b"x"}),
    "a program": lambda e: e.update({"LEEME.exe": b"MZ"}),
    "a way out": lambda e: e.update({"datos/../../inicio.csv": b"x"}),
    "a disk": lambda e: e.update({"C:\\socios.csv": b"x"}),
    "no header": lambda e: e.pop(MANIFEST),
    "no signature": lambda e: e.pop(SIGNATURE),
    "a changed header": lambda e: e.update({MANIFEST: e[MANIFEST].replace(b'"hasta":7', b'"hasta":8')}),
    "a space in the header": lambda e: e.update({MANIFEST: e[MANIFEST] + b" "}),
    "another comment": lambda e: e.update({SIGNATURE: e[SIGNATURE].replace(b"hasta:7", b"hasta:8")}),
    "no readme": lambda e: e.pop(README),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_what_the_header_does_not_say_is_refused(
    change: Callable[[dict[str, bytes]], None], assembled: Assembled, guild: Office, alliance: Office
) -> None:
    data = enclosed(repacked(assembled, guild.keys, change), alliance)
    assert fault_of(data, alliance, guild) is F.ALTERED


def test_a_signature_of_another_package_does_not_fit(assembled: Assembled, guild: Office, alliance: Office) -> None:
    other = november(hasta=9)
    theirs = archive.unpack(inner_zip(other.files, other.manifest, guild.keys))[SIGNATURE]
    data = enclosed(repacked(assembled, guild.keys, lambda e: e.update({SIGNATURE: theirs})), alliance)
    assert fault_of(data, alliance, guild) is F.ALTERED


@pytest.mark.parametrize(
    ("key", "value", "fault"),
    [
        ("formato", "sinc-gremio/2", F.NEWER_VERSION),
        ("formato", "otra-cosa/1", F.ALTERED),
        ("esquema", "2.0", F.NEWER_VERSION),
        ("hasta", "7", F.ALTERED),
        ("archivos", {}, F.ALTERED),
        ("futuro", 1, F.ALTERED),
    ],
)
def test_a_header_that_even_its_sender_signed_must_be_right(
    key: str, value: object, fault: SealFault, assembled: Assembled, guild: Office, alliance: Office
) -> None:
    document = json.loads(assembled.manifest.to_bytes()) | {key: value}
    comment = trusted_comment(assembled.manifest)
    inner = signed(document, assembled.files, guild.keys, comment)
    assert fault_of(enclosed(inner, alliance), alliance, guild) is fault


def test_what_the_signature_says_in_plain_sight_must_agree_with_the_header(
    assembled: Assembled, guild: Office, alliance: Office
) -> None:
    comment = trusted_comment(replace(assembled.manifest, para=OTHER))
    inner = signed(assembled.manifest.to_bytes(), assembled.files, guild.keys, comment)
    assert fault_of(enclosed(inner, alliance), alliance, guild) is F.ALTERED


def test_a_later_minor_version_may_say_more(assembled: Assembled, guild: Office, alliance: Office) -> None:
    document = json.loads(assembled.manifest.to_bytes()) | {"esquema": "1.7", "futuro": [1]}
    inner = signed(document, assembled.files, guild.keys, trusted_comment(assembled.manifest))
    opened = unseal(enclosed(inner, alliance), alliance.keys, knows(guild), ALLIANCE)
    assert opened.manifest == replace(assembled.manifest, esquema="1.7")


def test_a_header_of_two_thousand_stanzas_never_reaches_the_library(
    alliance: Office, guild: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    stanza = b"-> X25519 " + b"A" * 43 + b"\n" + b"B" * 43 + b"\n"
    huge = b"age-encryption.org/v1\n" + stanza * 2_000 + b"--- " + b"C" * 43 + b"\n" + b"x" * 200
    many = b"age-encryption.org/v1\n" + b"-> a\n\n" * 65 + b"--- " + b"C" * 43 + b"\n" + b"x" * 200
    hidden = b"age-encryption.org/v1\n-> a b\r--- c\n\n" + stanza * 2_000
    asked: list[bytes] = []  # the library takes seconds for such a header
    monkeypatch.setattr(envelope.pyrage, "decrypt", lambda data, _keys: asked.append(data))
    for data in (huge, many, hidden):
        assert fault_of(data, alliance, guild) is F.NOT_A_PACKAGE
    assert asked == []


def test_a_bomb_is_refused_before_it_goes_off(alliance: Office, guild: Office) -> None:
    for inner in (bomb(b"\0" * (50 << 20)), claiming(1 << 31), archive_of(65)):
        assert fault_of(enclosed(inner, alliance), alliance, guild) is F.TOO_LARGE


def bomb(data: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("datos/socios.csv", data)
    return buffer.getvalue()


def claiming(size: int) -> bytes:
    """A small zip whose directory speaks of a large file."""
    data = bytearray(archive.pack({"LEEME.txt": b"x" * 100}))
    place = data.index(b"PK\x01\x02")
    struct.pack_into("<L", data, place + 24, size)
    return bytes(data)


def archive_of(entries: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for number in range(entries):
            packed.writestr(f"datos/t{number}.csv", b"x")
    return buffer.getvalue()


@pytest.mark.parametrize(
    "trouble",
    [
        "wrong keys",
        "wrong recipient",
        "files without their header",
    ],
)
def test_a_package_nobody_could_open_is_never_made(
    trouble: str, assembled: Assembled, guild: Office, alliance: Office, other: Office
) -> None:
    files, manifest, keys, to = dict(assembled.files), assembled.manifest, guild.keys, alliance.registration
    if trouble == "wrong keys":
        keys = other.keys
    elif trouble == "wrong recipient":
        to = other.registration
    else:
        files["datos/socios.csv"] += b"x"
    with pytest.raises(ValueError, match="header"):
        seal(files, manifest, keys, [to])


def test_the_header_travels_as_it_was_signed(assembled: Assembled) -> None:
    assert from_bytes(assembled.manifest.to_bytes()) == assembled.manifest
    assert with_files(assembled.manifest, assembled.files) == assembled.manifest


def test_the_library_still_says_no_matching_keys(package: bytes, other: Office) -> None:
    """``envelope`` tells "for another office" from "damaged" by these words of pyrage."""
    with pytest.raises(pyrage.DecryptError, match=r"^No matching keys found$"):
        pyrage.decrypt(package, [other.keys.identity()])
