"""Identity numbers of Paraguay and Chile, and the door to the other countries' (``tax_id_abroad``).

Normalised, checked where there is a rule, never refused: objections are warnings beside the number.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from operator import mul
from typing import Final

from app.models.base.errors import Problem


@dataclass(frozen=True, slots=True)
class TaxId:
    """An id as written (``raw``) and normalised (``value``); ``verified`` when a check digit agreed.

    ``kind`` is ruc, ci, rut, rfc, curp, nit, passport …, or "other". ``value`` is "" when nothing identifies:
    digits lost in a spreadsheet, only zeros, or no figure at all ("EN TRÁMITE").
    """

    kind: str
    country: str
    raw: str
    value: str
    verified: bool = False


@dataclass(frozen=True, slots=True)
class TaxIdResult:
    """The id, always, and what should be looked at."""

    tax_id: TaxId
    problems: tuple[Problem, ...] = ()


_SCIENTIFIC: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)?E\+?[0-9]{1,2}")
_FLOAT: Final = re.compile(r"([0-9]{4,})[.,]0")
# "RUC: 80…", "C.I. Nº 2…". A mark or blank must part it from the number: an RFC may begin with any letters.
_LABEL: Final = re.compile(
    r"(?:(?:R\.?U\.?[CTN]|C\.?I|R\.?F\.?C|N\.?I\.?T|CURP|CUIT|C[EÉ]DULA)[.:\s]+(?:N(?:RO)?[º°.:\s]+)?"
    r"|N(?:RO)?[º°.:\s]+)"
)
# Blanks, and every dash that is not the one on the keyboard.
_TIDY: Final = str.maketrans(
    dict.fromkeys("‐‑‒–—−﹣－", "-") | dict.fromkeys(" \t\n\r\u00a0\u202f\u2009\u200b\ufeff", "")
)
_MARKS: Final = str.maketrans("", "", ".,'")
_RUC: Final = re.compile(r"0*([1-9][0-9]*)-([0-9])")
_OLD_RUC: Final = re.compile(r"[A-ZÑ]{3,4}[0-9]{5,7}[A-Z0-9]{0,3}")
_RUT: Final = re.compile(r"0*([1-9][0-9]{0,7})-([0-9K])")
_RUT_BARE: Final = re.compile(r"0*([1-9][0-9]{0,7})([0-9K])")
# For sales without a name or to foreigners: DNIT, SII and SAT.
_SHARED: Final = frozenset(("44444401-7", "66666666-6", "55555555-5", "XAXX010101000", "XEXX010101000"))
_SHORT_CI: Final = 5
_LONGEST: Final = 8
_LOW_RUT: Final = 1_000_000
# Digits come as ASCII codes (48 + digit) from the right; the 48s are taken off at once, by length.
_PY_WEIGHTS: Final = tuple(range(2, 42))
_CL_WEIGHTS: Final = (2, 3, 4, 5, 6, 7) * 7
_PY_CODES: Final = tuple(48 * sum(_PY_WEIGHTS[:n]) for n in range(41))
_CL_CODES: Final = tuple(48 * sum(_CL_WEIGHTS[:n]) for n in range(43))


def parse_tax_id(raw: str, country: str, hint: str | None = None) -> TaxIdResult:
    """Reads an id of the office's country; ``hint`` is the kind its column promised (ruc, ci, rut, rfc, curp …).

    100,000 ids of Paraguay or Chile take about 0.3 s.
    """
    written = raw.strip()
    land = country.upper()
    bare = _bare(written)
    if "E" in bare and _SCIENTIFIC.fullmatch(bare):
        tax_id = TaxId(hint or "other", land, written, "")
        return TaxIdResult(tax_id, (_problem("id.scientific", written),))
    if not bare.strip("0-") or not any(c in bare for c in "0123456789"):
        # "0", "EN TRÁMITE", "S/RUC": what many members share must not make them one.
        return TaxIdResult(TaxId(hint or "other", land, written, ""), (_problem("id.unusual", written),))
    if hint == "passport":
        return TaxIdResult(TaxId(hint, land, written, bare))
    reader = _READERS.get(land)
    if reader is not None:
        return reader(written, bare, hint)
    # Its fourteen modules bring ssl and pydoc along: 15 ms that an office of Paraguay or Chile never needs.
    from app.models.base.values.tax_id_abroad import parse_abroad  # noqa: PLC0415

    kind, value, verified, code, right = parse_abroad(bare, land, hint)
    problems = (_problem(code, written, right),) if code else ()
    return TaxIdResult(TaxId(kind, land, written, value, verified), problems)


def check_digit_py(base: str) -> str:
    """The DV of a Paraguayan RUC: −Σ dᵢ·(i+2) from the right, modulo 11, modulo 10. ``base`` is digits only."""
    total = sum(map(mul, base[::-1].encode("ascii"), _PY_WEIGHTS)) - _PY_CODES[len(base)]
    return "0123456789"[-total % 11 % 10]


def check_digit_cl(base: str) -> str:
    """The digit of a Chilean RUT: ``0`` to ``9`` or ``K``. ``base`` is digits only."""
    total = sum(map(mul, base[::-1].encode("ascii"), _CL_WEIGHTS)) - _CL_CODES[len(base)]
    return "0123456789K"[-total % 11]


def is_shared(tax_id: TaxId) -> bool:
    """Whether many people carry this number (sales to the public): two members with it are not the same one."""
    return tax_id.value in _SHARED


def format_tax_id(tax_id: TaxId) -> str:
    """As the country prints it: RUT and cédula with points, CUIT with hyphens, the others as they are."""
    value = tax_id.value
    if tax_id.kind == "rut" and tax_id.country == "CL" and "-" in value:
        base, digit = value.split("-")
        return f"{int(base):,}".replace(",", ".") + f"-{digit}"
    if tax_id.kind == "ci" and tax_id.country == "PY" and value.isdecimal():
        return f"{int(value):,}".replace(",", ".")
    if tax_id.kind == "cuit" and len(value) == 11:
        return f"{value[:2]}-{value[2:10]}-{value[10:]}"
    return value or tax_id.raw


def without_label(written: str) -> str:
    """The document as written but for what it is called: papers put their own "C.I. Nº" or "RUC" before it."""
    label = _LABEL.match(written.strip().upper())
    return written.strip()[label.end() :].strip() if label else written.strip()


def _bare(written: str) -> str:
    """Capitals without blanks and labels ("RUC:", "C.I. Nº"); a workbook's ".0" taken off."""
    bare = written.upper()
    if not bare[:1].isdigit():
        label = _LABEL.match(bare)
        bare = bare[label.end() :] if label else bare
    bare = bare.translate(_TIDY).rstrip("-")
    whole = _FLOAT.fullmatch(bare)
    return whole[1] if whole else bare


def _problem(code: str, written: str, right: str = "") -> Problem:
    return Problem("tax_id", code, {"text": written[:40], "right": right} if right else {"text": written[:40]})


def _paraguay(raw: str, bare: str, hint: str | None) -> TaxIdResult:
    plain = bare.translate(_MARKS)
    found = _RUC.fullmatch(plain)
    if found:
        return _checked("ruc", "PY", raw, found[1], found[2], check_digit_py)
    if plain.isdecimal() and plain.isascii():
        number = plain.lstrip("0")
        length = (_problem("id.length", raw),) if len(number) > _LONGEST else ()
        if hint == "ruc":
            # Never the last digit as DV: one cédula in ten would pass as a RUC of somebody else.
            missing = _problem("id.no_check_digit", raw, check_digit_py(number[:_LONGEST]))
            return TaxIdResult(TaxId("ruc", "PY", raw, number), length or (missing,))
        short = (_problem("id.lost_zeros", raw),) if len(number) < _SHORT_CI else ()
        return TaxIdResult(TaxId("ci", "PY", raw, number), length or short)
    if _OLD_RUC.fullmatch(plain.replace("-", "")):
        return TaxIdResult(TaxId("ruc", "PY", raw, plain.replace("-", "")), (_problem("id.old_form", raw),))
    return TaxIdResult(TaxId(hint or "other", "PY", raw, plain), (_problem("id.unusual", raw),))


def _chile(raw: str, bare: str, hint: str | None) -> TaxIdResult:
    plain = bare.translate(_MARKS)
    found = _RUT.fullmatch(plain)
    if found:
        return _checked("rut", "CL", raw, found[1], found[2], check_digit_cl)
    found = _RUT_BARE.fullmatch(plain)
    if found is None:
        return TaxIdResult(TaxId(hint or "rut", "CL", raw, plain), (_problem("id.unusual", raw),))
    base, digit = found[1], found[2]
    if digit == "K" or len(base) == _LONGEST:
        # Nobody has a RUT of nine digits: the ninth can only be the check digit.
        return _checked("rut", "CL", raw, base, digit, check_digit_cl)
    if digit == check_digit_cl(base):
        return TaxIdResult(TaxId("rut", "CL", raw, f"{base}-{digit}"), (_problem("id.no_hyphen", raw),))
    number = base + digit
    return TaxIdResult(TaxId("rut", "CL", raw, number), (_problem("id.no_check_digit", raw, check_digit_cl(number)),))


def _checked(kind: str, country: str, raw: str, base: str, digit: str, rule: Callable[[str], str]) -> TaxIdResult:
    """A number with its check digit: compared, and looked at for its size."""
    value = f"{base}-{digit}"
    if len(base) > _LONGEST:
        return TaxIdResult(TaxId(kind, country, raw, value), (_problem("id.length", raw),))
    right = rule(base)
    if digit != right:
        return TaxIdResult(TaxId(kind, country, raw, value), (_problem("id.check_digit", raw, right),))
    if kind == "rut" and len(base) < 7 and int(base) < _LOW_RUT:
        return TaxIdResult(TaxId(kind, country, raw, value, True), (_problem("id.low_rut", raw),))
    return TaxIdResult(TaxId(kind, country, raw, value, True))


_READERS: Final = {"PY": _paraguay, "CL": _chile}
