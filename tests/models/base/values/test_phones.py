"""Phones as members give them: two in a cell, old prefixes, notes beside them. All numbers are invented."""

from __future__ import annotations

import subprocess
import sys

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.values.phones import Phone, format_phone, parse_phone, split_phones, whatsapp_link


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("0981 123456", ["0981 123456"]),
        ("0981 123456 / 021 445555", ["0981 123456", "021 445555"]),
        ("0981-123456/0971-222333", ["0981-123456", "0971-222333"]),
        ("0981-123456 y 0971-222333", ["0981-123456", "0971-222333"]),
        ("0981123456; 0971222333, 021445555", ["0981123456", "0971222333", "021445555"]),
        ("0981123456\n0971222333", ["0981123456", "0971222333"]),
        ("0981 123456 - 0971 222333", ["0981 123456", "0971 222333"]),
        ("0981 - 123456", ["0981 - 123456"]),
        ("0981, 123456", ["0981, 123456"]),
        ("0981/123456", ["0981 123456"]),
        ("0981/123456 / 021/445555", ["0981 123456", "021 445555"]),
        ("021 445555/6", ["021 445555", "021 445556"]),
        ("021 445555/58", ["021 445555", "021 445558"]),
        ("021 445555 int 2", ["021 445555 int 2"]),
        ("021 445555 / int. 12", ["021 445555 int. 12"]),
        ("0981 123456 (Marta) / 0971 222333", ["0981 123456 (Marta)", "0971 222333"]),
        ("Oficina y depósito 021 445555", ["Oficina y depósito 021 445555"]),
        ("9 8765 4321 / 41 212 3456", ["9 8765 4321", "41 212 3456"]),
        ("s/n", []),
        ("-", []),
        ("", []),
    ],
)
def test_phones_in_one_cell(cell: str, phones: list[str]) -> None:
    assert split_phones(cell) == phones


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("0981 123456", "+595981123456"),
        ("0981-123-456", "+595981123456"),
        ("(0981) 123 456", "+595981123456"),
        ("981123456", "+595981123456"),
        ("+595 981 123 456", "+595981123456"),
        ("595981123456", "+595981123456"),
        ("00595 981 123456", "+595981123456"),
        ("0981 - 123456", "+595981123456"),
        ("Cel. 0981 123456", "+595981123456"),
        ("0981 123456 (Marta)", "+595981123456"),
        ("0981123456 WhatsApp", "+595981123456"),
        ("021 445555", "+59521445555"),
        ("(021) 612-3456", "+595216123456"),
        ("0336 272222", "+595336272222"),
        ("071-204040", "+59571204040"),
        ("021 445555 int 2", "+59521445555"),
        ("021 445555 interno 12", "+59521445555"),
        ("+54 9 11 2345-6789", "+5491123456789"),
        ("445555", None),
        ("12", None),
        ("s/n", None),
        ("0981 12345O", None),
        ("0981 123456 0971 222333", None),
        ("0981 12345", None),
        ("+595 981 12345", None),
        ("0981 12345 (Marta)", None),
        ("0991 12345678", None),
        ("", None),
    ],
)
def test_paraguay(raw: str, e164: str | None) -> None:
    assert parse_phone(raw, "PY") == Phone(raw, e164)


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("9 8765 4321", "+56987654321"),
        ("9 1234 5678", "+56912345678"),
        ("+56 9 8765 4321", "+56987654321"),
        ("56987654321", "+56987654321"),
        ("09 8765 4321", "+56987654321"),
        ("041 2123456", "+56412123456"),
        ("41 212 3456", "+56412123456"),
        ("(2) 2345 6789", "+56223456789"),
        ("8765 4321", None),
    ],
)
def test_chile(raw: str, e164: str | None) -> None:
    assert parse_phone(raw, "CL").e164 == e164


@pytest.mark.parametrize(
    ("raw", "e164"),
    [
        ("55 1234 5678", "+525512345678"),
        ("(55) 1234-5678", "+525512345678"),
        ("044 55 1234 5678", "+525512345678"),
        ("045 33 1234 5678", "+523312345678"),
        ("01 55 1234 5678", "+525512345678"),
        ("+52 1 55 1234 5678", "+525512345678"),
        ("5215512345678", "+525512345678"),
        ("+52 55 1234 5678", "+525512345678"),
        ("52 55 1234 5678", "+525512345678"),
        ("1234 5678", None),
    ],
)
def test_mexico(raw: str, e164: str | None) -> None:
    assert parse_phone(raw, "MX").e164 == e164


def test_what_was_written_is_kept() -> None:
    assert parse_phone("  0981   123456 ", "PY").raw == "0981 123456"
    assert parse_phone("llamar a la tarde", "PY") == Phone("llamar a la tarde", None)


def by_library(text: str, country: str) -> str | None:
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(number):
        return None
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


COMMON = {
    "PY": st.from_regex(r"(?:\+595 ?|595|0)?9[6-9][0-9][ .-]?[0-9]{3}[ .-]?[0-9]{3}", fullmatch=True),
    "CL": st.from_regex(r"(?:\+56 ?|56)?[29] ?[0-9]{4}[ -]?[0-9]{4}", fullmatch=True),
    "MX": st.from_regex(r"(?:\+52 ?)?\(?[2-9][0-9]\)? ?[0-9]{4}[ -]?[0-9]{4}", fullmatch=True),
}


@pytest.mark.parametrize("country", COMMON)
@given(data=st.data())
def test_the_short_way_is_the_librarys(country: str, data: st.DataObject) -> None:
    raw = data.draw(COMMON[country].filter(lambda text: text.isascii()))
    assert parse_phone(raw, country).e164 == by_library(raw, country)


@given(st.text(max_size=25) | st.text("0123456789 +-()/yint.", max_size=20), st.sampled_from(["PY", "CL", "MX", "AR"]))
def test_any_text_is_a_phone_or_kept_as_it_is(text: str, country: str) -> None:
    phone = parse_phone(text, country)
    assert phone.raw == " ".join(text.split())
    assert phone.e164 is None or (phone.e164[0] == "+" and phone.e164[1:].isdecimal())
    for piece in split_phones(text):
        assert any(c.isdigit() for c in piece)


@given(st.sampled_from(["PY", "CL", "MX"]), st.data())
def test_a_printed_phone_is_read_as_the_same_phone(country: str, data: st.DataObject) -> None:
    raw = data.draw(COMMON[country].filter(lambda text: text.isascii()))
    e164 = parse_phone(raw, country).e164
    assert e164 is not None
    assert parse_phone(format_phone(e164, country), country).e164 == e164
    assert split_phones(format_phone(e164, country)) == [format_phone(e164, country)]


@pytest.mark.parametrize(
    ("e164", "country", "printed"),
    [
        ("+595981123456", "PY", "0981 123456"),
        ("+595981123456", "CL", "+595 981 123456"),
        ("+59521445555", "PY", "(021) 445 555"),
        ("+56987654321", "CL", "9 8765 4321"),
        ("+525512345678", "MX", "55 1234 5678"),
        ("sin número", "PY", "sin número"),
    ],
)
def test_printed_as_at_home(e164: str, country: str, printed: str) -> None:
    assert format_phone(e164, country) == printed


@given(st.from_regex(r"\+5959[6-9][0-9]{7}", fullmatch=True).filter(str.isascii))
def test_a_mobile_is_printed_as_the_library_does(e164: str) -> None:
    number = phonenumbers.parse(e164)
    printed = format_phone(e164, "PY")
    if phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE:
        assert printed == phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    else:
        # Numbers newer than the library's tables look like the others, not "980000000".
        assert printed == f"0{e164[4:7]} {e164[7:]}"


def test_a_conversation_opens_by_its_address() -> None:
    assert whatsapp_link("+595981123456") == "https://wa.me/595981123456"
    assert whatsapp_link("") == ""
    assert whatsapp_link("0981 123456") == ""  # not E.164: it would open somebody else's conversation


def test_mobiles_need_no_library() -> None:
    script = (
        "import sys; from app.models.base.values.phones import format_phone, parse_phone as p; "
        "p('0981 123456', 'PY'); p('9 8765 4321', 'CL'); format_phone('+595981123456', 'PY'); "
        "sys.exit('phonenumbers' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False, timeout=60).returncode == 0
