"""Identity numbers of each country: normalised, checked where there is a rule, never refused. Objections are warnings."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from stdnum.ar import cuit as ar_cuit
from stdnum.br import cnpj as br_cnpj
from stdnum.co import nit as co_nit
from stdnum.cr import cpj as cr_cpj
from stdnum.do import rnc as do_rnc
from stdnum.ec import ruc as ec_ruc
from stdnum.es import nif as es_nif
from stdnum.exceptions import ValidationError
from stdnum.gt import nit as gt_nit
from stdnum.mx import curp as mx_curp
from stdnum.mx import rfc as mx_rfc
from stdnum.pe import ruc as pe_ruc
from stdnum.sv import nit as sv_nit
from stdnum.uy import rut as uy_rut
from stdnum.ve import rif as ve_rif

from app.models.base.errors import Problem


@dataclass(frozen=True, slots=True)
class TaxId:
    """An id as written (``raw``) and normalised (``value``); ``verified`` when a check digit agreed."""

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


_SCIENTIFIC: Final = re.compile(r"^\d+(?:[.,]\d+)?[eE]\+?\d+$")
_RUC: Final = re.compile(r"^(\d{3,8})-(\d)$")
_OLD_RUC: Final = re.compile(r"^[A-Z]{3,4}\d{5,7}[A-Z0-9]{0,3}$")
_RUT: Final = re.compile(r"^(\d{1,8})-?([\dK])$")
_MODULES: Final[dict[str, tuple[str, Any]]] = {
    "AR": ("cuit", ar_cuit),
    "BR": ("cnpj", br_cnpj),
    "CO": ("nit", co_nit),
    "CR": ("cpj", cr_cpj),
    "DO": ("rnc", do_rnc),
    "EC": ("ruc", ec_ruc),
    "ES": ("nif", es_nif),
    "GT": ("nit", gt_nit),
    "PE": ("ruc", pe_ruc),
    "SV": ("nit", sv_nit),
    "UY": ("rut", uy_rut),
    "VE": ("rif", ve_rif),
}


def parse_tax_id(raw: str, country: str, hint: str | None = None) -> TaxIdResult:
    """Reads an id of the office's country; ``hint`` is the kind its column promised (ruc, ci, rut, rfc, curp)."""
    written = raw.strip()
    if _SCIENTIFIC.match(written):
        tax_id = TaxId(hint or "other", country, written, "")
        return TaxIdResult(tax_id, (Problem("tax_id", "id.scientific", {"text": written[:40]}),))
    bare = written.upper().replace(" ", "").replace("\u00a0", "")
    reader = _READERS.get(country.upper(), _other)
    return reader(written, bare, country.upper(), hint)


def check_digit_py(base: str) -> str:
    """The DV of a Paraguayan RUC: −Σ dᵢ·(i+2) from the right, modulo 11, modulo 10."""
    return str((-sum(int(d) * (i + 2) for i, d in enumerate(reversed(base)))) % 11 % 10)


def check_digit_cl(base: str) -> str:
    """The digit of a Chilean RUT: ``0`` to ``9`` or ``K``."""
    total = sum(int(d) * (2 + i % 6) for i, d in enumerate(reversed(base)))
    return "0123456789K"[(11 - total % 11) % 11]


def _paraguay(raw: str, bare: str, country: str, hint: str | None) -> TaxIdResult:
    plain = bare.replace(".", "").replace(",", "")
    found = _RUC.match(plain)
    if found:
        right = check_digit_py(found[1])
        tax_id = TaxId("ruc", country, raw, plain, found[2] == right)
        if found[2] != right:
            return TaxIdResult(
                tax_id, (Problem("tax_id", "id.check_digit", {"text": raw[:40], "right": right}),)
            )
        return TaxIdResult(tax_id)
    if plain.isdigit():
        problems = _lost_zeros(raw, plain, 9)
        if hint == "ruc":
            note = Problem("tax_id", "id.no_check_digit", {"text": raw[:40], "right": check_digit_py(plain)})
            return TaxIdResult(TaxId("ruc", country, raw, plain), (note, *problems))
        if len(plain) > 8:
            problems = (*problems, Problem("tax_id", "id.length", {"text": raw[:40]}))
        return TaxIdResult(TaxId("ci", country, raw, plain), problems)
    if _OLD_RUC.match(plain.replace("-", "")):
        note = Problem("tax_id", "id.old_form", {"text": raw[:40]})
        return TaxIdResult(TaxId("ruc", country, raw, plain.replace("-", "")), (note,))
    return TaxIdResult(
        TaxId(hint or "other", country, raw, plain), (Problem("tax_id", "id.unusual", {"text": raw[:40]}),)
    )


def _lost_zeros(raw: str, plain: str, longest: int) -> tuple[Problem, ...]:
    if plain.startswith("0") or len(plain) > longest:
        return (Problem("tax_id", "id.length", {"text": raw[:40]}),)
    return (Problem("tax_id", "id.lost_zeros", {"text": raw[:40]}),) if len(plain) < 5 else ()


def _chile(raw: str, bare: str, country: str, hint: str | None) -> TaxIdResult:
    plain = bare.replace(".", "").replace(",", "")
    found = _RUT.match(plain)
    if not found:
        return TaxIdResult(
            TaxId(hint or "rut", country, raw, plain), (Problem("tax_id", "id.unusual", {"text": raw[:40]}),)
        )
    base, digit = found[1].lstrip("0") or "0", found[2]
    right = check_digit_cl(base)
    problems: tuple[Problem, ...] = ()
    if digit != right:
        problems = (Problem("tax_id", "id.check_digit", {"text": raw[:40], "right": right}),)
    if int(base) < 1_000_000:
        problems = (*problems, Problem("tax_id", "id.low_rut", {"text": raw[:40]}))
    return TaxIdResult(TaxId("rut", country, raw, f"{base}-{digit}", digit == right), problems)


def _mexico(raw: str, bare: str, country: str, hint: str | None) -> TaxIdResult:
    plain = bare.replace("-", "").replace(".", "")
    if len(plain) == 18 or hint == "curp":
        return _by_module(mx_curp.validate, "curp", raw, plain, country)
    return _by_module(lambda text: mx_rfc.validate(text, False), "rfc", raw, plain, country, checked=False)


def _other(raw: str, bare: str, country: str, hint: str | None) -> TaxIdResult:
    if country not in _MODULES:
        return TaxIdResult(TaxId(hint or "other", country, raw, bare.replace(".", "")))
    kind, module = _MODULES[country]
    return _by_module(module.validate, kind, raw, bare.replace(".", ""), country)


def _by_module(
    validate: Callable[[str], str], kind: str, raw: str, plain: str, country: str, *, checked: bool = True
) -> TaxIdResult:
    try:
        return TaxIdResult(TaxId(kind, country, raw, validate(plain), checked))
    except ValidationError:
        return TaxIdResult(
            TaxId(kind, country, raw, plain), (Problem("tax_id", "id.unusual", {"text": raw[:40]}),)
        )


_READERS: Final = {"PY": _paraguay, "CL": _chile, "MX": _mexico}


def format_tax_id(tax_id: TaxId) -> str:
    """As the country prints it: RUT with points, the others as they are."""
    if tax_id.kind == "rut" and "-" in tax_id.value:
        base, digit = tax_id.value.split("-")
        return f"{int(base):,}".replace(",", ".") + f"-{digit}"
    return tax_id.value or tax_id.raw
