"""The header of a package says everything once, and only what can be true."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.package.assemble import Assembled
from app.exchange.package.manifest import (
    Ack,
    NewerVersionError,
    Previous,
    from_bytes,
    package_id,
    spoken_code,
)
from app.exchange.package.wire import MalformedError
from tests.exchange.package.offices import ALLIANCE, header

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)


def document(assembled: Assembled) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(assembled.manifest.to_bytes())
    return read


def places(value: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place of a JSON document."""
    found = [path] if path else []
    if isinstance(value, dict):
        for key, inner in value.items():
            found += places(inner, (*path, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            found += places(inner, (*path, number))
    return found


def put(value: Any, path: tuple[str | int, ...], new: object) -> None:
    for step in path[:-1]:
        value = value[step]
    value[path[-1]] = new


def test_the_bytes_are_sorted_plain_utf8(assembled: Assembled) -> None:
    data = assembled.manifest.to_bytes()
    assert data == json.dumps(json.loads(data), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode(
        "utf-8"
    )
    assert from_bytes(data).to_bytes() == data


@given(data=st.data(), new=JSON)
def test_whatever_stands_in_a_field_is_read_as_it_is_or_refused(
    data: st.DataObject, new: object, assembled: Assembled
) -> None:
    changed = document(assembled)
    put(changed, data.draw(st.sampled_from(places(changed))), new)
    try:
        manifest = from_bytes(json.dumps(changed).encode())
    except (MalformedError, NewerVersionError):
        return
    assert json.loads(manifest.to_bytes()) == changed


def test_every_field_is_needed(assembled: Assembled) -> None:
    whole = document(assembled)
    for key in whole:
        with pytest.raises(MalformedError) as malformed:
            from_bytes(json.dumps({k: v for k, v in whole.items() if k != key}).encode())
        assert malformed.value.field == key


WRONG: dict[str, Callable[[dict[str, Any]], object]] = {
    "backwards": lambda d: d.update(desde=8),
    "complete from the middle": lambda d: d.update(tipo="completo"),
    "an office without identity": lambda d: d.update(de="PY-0014"),
    "everybody as sender": lambda d: d.update(de="*"),
    "a local time": lambda d: d.update(creado="2026-11-21T13:30:00"),
    "true as a number": lambda d: d.update(bajas=True),
    "a huge number": lambda d: d.update(hasta=2**60),
    "a tab in the name": lambda d: d.update(nombre="Gremio\tde Prueba"),
    "an unknown profile": lambda d: d.update(perfil="todo"),
    "a resource twice": lambda d: d.update(recursos=d["recursos"] * 2),
    "more rows than there are": lambda d: d["recursos"][0].update(filas=5),
    "another file": lambda d: d["recursos"][0].update(archivo="datos/bajas.csv"),
    "no _rev": lambda d: d["recursos"][0].update(columnas=["nombre", "_id"]),
    "a column twice": lambda d: d["recursos"][0].update(columnas=["nombre", "nombre", "_id", "_rev"]),
    "a table nobody describes": lambda d: d["archivos"].update({"datos/otra.csv": {"bytes": 0, "sha256": "0" * 64}}),
    "a file outside": lambda d: d["archivos"].update({"../a.csv": {"bytes": 0, "sha256": "0" * 64}}),
    "a hash in capitals": lambda d: d["archivos"]["LEEME.txt"].update(sha256="A" * 64),
    "removals without their file": lambda d: d["archivos"].pop("datos/bajas.csv"),
    "an ack of nothing that has rounds": lambda d: d["acuses"][0].update(epoca=None),
    "two acks for one office": lambda d: d.update(acuses=d["acuses"] * 2),
    "a predecessor from the future": lambda d: d["anteriores"][0].update(ronda=7),
    "seventeen predecessors": lambda d: d.update(
        anteriores=[{"ronda": n, "paquete": f"{n:064x}"} for n in range(1, 18)], hasta=99
    ),
    "a delimiter from nowhere": lambda d: d["dialecto"].update(delimitador="x"),
}


@pytest.mark.parametrize("change", WRONG.values(), ids=WRONG.keys())
def test_a_header_that_cannot_be_true_is_refused(
    change: Callable[[dict[str, Any]], object], assembled: Assembled
) -> None:
    changed = document(assembled)
    change(changed)
    with pytest.raises(MalformedError):
        from_bytes(json.dumps(changed).encode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"null",
        b'{"formato":"sinc-gremio/1"}',
        b'{"formato":"sinc-gremio/1","formato":"sinc-gremio/1"}',
        b'{"formato":NaN}',
        b'{"formato":"sinc-gremio/1\\u0000"}',
        b"\xff\xfe{}",
        b'{"a":' * 100_000,
        b"[" * 100_000,
        b" " * ((1 << 20) + 1),
    ],
)
def test_what_is_no_header_is_refused(data: bytes) -> None:
    with pytest.raises(MalformedError):
        from_bytes(data)


@pytest.mark.parametrize("name", ["Gremio\tde\nPrueba", "x" * 500, "", "🏪"])
def test_the_name_of_an_office_never_stops_what_it_sends(name: str) -> None:
    only = header(nombre=name, codigo=name)
    assert from_bytes(only.to_bytes()) == only


def test_a_header_that_says_a_thing_twice_is_refused(assembled: Assembled) -> None:
    data = assembled.manifest.to_bytes()
    with pytest.raises(MalformedError):
        from_bytes(data.replace(b'"hasta":7', b'"hasta":9,"hasta":7', 1))


def test_a_header_without_rows_is_an_acknowledgement() -> None:
    only = header(acuses=(Ack(ALLIANCE),), anteriores=(), desde=7, hasta=7)
    assert from_bytes(only.to_bytes()) == only


def test_a_header_no_receiver_would_read_is_not_written() -> None:
    with pytest.raises(MalformedError):
        header(anteriores=(Previous(9, "ab" * 32),)).to_bytes()


@given(st.binary(min_size=32, max_size=32))
def test_the_spoken_code_is_the_first_forty_bits(raw: bytes) -> None:
    code = spoken_code(raw.hex())
    alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    assert len(code) == 9
    number = 0
    for letter in code.replace("-", ""):
        number = number * 32 + alphabet.index(letter)
    assert number == int.from_bytes(raw[:5], "big")


def test_the_identity_is_the_hash_of_the_bytes() -> None:
    assert package_id(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert spoken_code(package_id(b"")) == "WERC-8GMR"
