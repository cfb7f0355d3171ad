"""The zip of a package holds what its directory says, and nothing between, before or after."""

from __future__ import annotations

import io
import struct
import warnings
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.package.archive import BrokenArchiveError, TooLargeError, pack, unpack

NAMES = st.text("abcdefghijklmnopqrstuvwxyz_./-", min_size=1, max_size=20)
FILES = {"manifiesto.json": b"{}" * 50, "datos/socios.csv": b"nombre;_id;_rev\r\n", "LEEME.txt": b""}


def by_hand(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED, comment: bytes = b"") -> bytes:
    """A zip as another program would write it."""
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # zipfile says that a name comes twice
        with zipfile.ZipFile(buffer, "w", method) as packed:
            packed.comment = comment
            for name, data in entries:
                packed.writestr(name, data)
    return buffer.getvalue()


def local_name_changed(data: bytes) -> bytes:
    return data.replace(b"LEEME.txt", b"LEEME.exe", 1)


def two_entries_one_body() -> bytes:
    """The directory lists the same packed bytes twice (how small bombs become large)."""
    data = by_hand(("a.csv", b"x" * 100))
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = data[start:end]
    twin = entry.replace(b"a.csv", b"b.csv")
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 2, 2, 2 * len(entry), start, 0)
    return data[:start] + entry + twin + tail


@given(st.dictionaries(NAMES, st.binary(max_size=300), max_size=6))
def test_files_come_back_in_their_order(files: dict[str, bytes]) -> None:
    unpacked = unpack(pack(files))
    assert list(unpacked.items()) == list(files.items())
    assert zipfile.ZipFile(io.BytesIO(pack(files))).testzip() is None


def test_two_packings_are_the_same_bytes() -> None:
    assert pack(FILES) == pack(dict(FILES))


@given(data=st.data())
def test_no_changed_bit_changes_a_file(data: st.DataObject) -> None:
    packed = bytearray(pack(FILES))
    place = data.draw(st.integers(0, len(packed) * 8 - 1))
    packed[place // 8] ^= 1 << place % 8
    try:
        unpacked = unpack(bytes(packed))
    except (BrokenArchiveError, TooLargeError):
        return
    assert unpacked == FILES


def with_gap(before_directory: bool) -> bytes:
    """Bytes that no entry owns: before the directory, or before the first entry."""
    data = pack({"a.csv": b"x" * 100})
    start = data.index(b"PK\x01\x02")
    end = data.index(b"PK\x05\x06")
    entry = bytearray(data[start:end])
    body = data[:start] + b"MZ" if before_directory else b"MZ" + data[:start]
    if not before_directory:
        struct.pack_into("<L", entry, 42, 2)
    return body + bytes(entry) + struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), start + 2, 0)


def with_tail_in_the_entry() -> bytes:
    """Two bytes more after the end of the packed stream, counted as packed by both headers."""
    data = bytearray(pack({"a.csv": b"x" * 100}))
    start = data.index(b"PK\x01\x02")
    (packed,) = struct.unpack_from("<L", data, 18)
    for place in (18, start + 20):
        struct.pack_into("<L", data, place, packed + 2)
    end = data.index(b"PK\x05\x06")
    struct.pack_into("<L", data, end + 16, start + 2)
    return bytes(data[:start] + b"MZ" + data[start:])


TRICKS = {
    "nothing": b"",
    "the same name twice": by_hand(("a.csv", b"1"), ("a.csv", b"2")),
    "the same name on Windows": by_hand(("a.csv", b"1"), ("A.CSV", b"2")),
    "not packed": by_hand(("a.csv", b"1"), method=zipfile.ZIP_STORED),
    "another packing": by_hand(("a.csv", b"1"), method=zipfile.ZIP_BZIP2),
    "a comment": by_hand(("a.csv", b"1"), comment=b"hola"),
    "bytes before": b"MZ" + by_hand(("a.csv", b"1")),
    "bytes after": by_hand(("a.csv", b"1")) + b"\0",
    "one zip after another": pack(FILES) + pack({"LEEME.txt": b"otra cosa"}),
    "two names for an entry": local_name_changed(pack({"LEEME.txt": b"hola"})),
    "one body for two entries": two_entries_one_body(),
    "letters outside ASCII": by_hand(("ñandutí.csv", b"1")),
    "a gap before the directory": with_gap(before_directory=True),
    "a gap before the first entry": with_gap(before_directory=False),
    "a tail in an entry": with_tail_in_the_entry(),
    "cut": pack(FILES)[:-5],
}


@pytest.mark.parametrize("data", TRICKS.values(), ids=TRICKS.keys())
def test_tricks_with_zips_are_refused(data: bytes) -> None:
    with pytest.raises(BrokenArchiveError):
        unpack(data)


def test_more_than_a_package_ever_holds_is_refused() -> None:
    with pytest.raises(TooLargeError):
        pack({f"{number}.csv": b"" for number in range(65)})
    with pytest.raises(TooLargeError):
        unpack(by_hand(*((f"{number}.csv", b"") for number in range(65))))
    with pytest.raises(TooLargeError):
        unpack(pack({"a.csv": b"0" * (2 << 20)}))
    assert len(unpack(pack({"a.csv": b"0" * (1 << 20)}))["a.csv"]) == 1 << 20


def test_a_size_that_is_not_true_is_refused() -> None:
    packed = bytearray(pack({"a.csv": b"x" * 100}))
    for place in (packed.index(b"PK\x03\x04") + 22, packed.index(b"PK\x01\x02") + 24):
        struct.pack_into("<L", packed, place, 50)
    with pytest.raises(BrokenArchiveError, match="size"):
        unpack(bytes(packed))
