"""Identity numbers of Mexico and the other countries of the region, by python-stdnum or by their pattern.

Modules are imported by name, so that a frozen program carries them. Paraguay and Chile are in ``tax_id``.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from stdnum.ar import cuit as ar_cuit
from stdnum.br import cnpj as br_cnpj
from stdnum.br import cpf as br_cpf
from stdnum.co import nit as co_nit
from stdnum.cr import cpf as cr_cpf
from stdnum.cr import cpj as cr_cpj
from stdnum.cu import ni as cu_ni
from stdnum.do import cedula as do_cedula
from stdnum.do import rnc as do_rnc
from stdnum.ec import ci as ec_ci
from stdnum.ec import ruc as ec_ruc
from stdnum.es import nie as es_nie
from stdnum.es import nif as es_nif
from stdnum.exceptions import ValidationError
from stdnum.gt import nit as gt_nit
from stdnum.mx import curp as mx_curp
from stdnum.mx import rfc as mx_rfc
from stdnum.pe import ruc as pe_ruc
from stdnum.sv import nit as sv_nit
from stdnum.uy import rut as uy_rut
from stdnum.ve import rif as ve_rif


class Reading(NamedTuple):
    """What ``tax_id`` makes its answer of: ``code`` "" for nothing to object, ``right`` what it should be."""

    kind: str
    value: str
    verified: bool = False
    code: str = ""
    right: str = ""


@dataclass(frozen=True, slots=True)
class _Kind:
    """One kind of number: ``validate`` returns it normalised or raises ``ValidationError``.

    ``zeros`` is its length when a spreadsheet may have eaten zeros at its front, else 0; ``checked`` says
    whether it has a check digit.
    """

    name: str
    validate: Callable[[str], str]
    zeros: int = 0
    checked: bool = True


def _pattern(expression: str) -> Callable[[str], str]:
    """For numbers without a published check digit, or without a module."""
    wanted = re.compile(expression)

    def validate(text: str) -> str:
        if wanted.fullmatch(text) is None:
            raise ValidationError
        return text

    return validate


def _rfc(text: str) -> str:
    # The check digits stay off: about 1.5 % of the RFCs in use fail them (python-stdnum's own estimate).
    return str(mx_rfc.validate(text, validate_check_digits=False))


_KINDS: Final[dict[str, tuple[_Kind, ...]]] = {
    "AR": (_Kind("cuit", ar_cuit.validate), _Kind("dni", _pattern(r"[0-9]{7,8}"), checked=False)),
    # The cédula carries a complement or the department it was given in: 1234567-1A, 1234567LP.
    "BO": (
        _Kind("ci", _pattern(r"[0-9]{5,8}(?:-?[0-9][A-Z])?-?(?:LP|CB|SC|OR|PT|CH|TJ|BE|PD)"), checked=False),
        _Kind("nit", _pattern(r"[0-9]{7,12}"), checked=False),
    ),
    "BR": (_Kind("cnpj", br_cnpj.validate, 14), _Kind("cpf", br_cpf.validate, 11)),
    "CO": (_Kind("nit", co_nit.validate), _Kind("cc", _pattern(r"[0-9]{6,10}"), checked=False)),
    "CR": (_Kind("cpj", cr_cpj.validate, checked=False), _Kind("cpf", cr_cpf.validate, checked=False)),
    "CU": (_Kind("ni", cu_ni.validate, 11, checked=False),),
    "DO": (_Kind("rnc", do_rnc.validate), _Kind("cedula", do_cedula.validate, 11)),
    "EC": (_Kind("ruc", ec_ruc.validate, 13), _Kind("ci", ec_ci.validate, 10)),
    "ES": (_Kind("nif", es_nif.validate, 9), _Kind("nie", es_nie.validate)),
    "GT": (_Kind("nit", gt_nit.validate),),
    "HN": (
        _Kind("rtn", _pattern(r"(?:0[1-9]|1[0-8])[0-9]{12}"), 14, checked=False),
        _Kind("dni", _pattern(r"(?:0[1-9]|1[0-8])[0-9]{11}"), 13, checked=False),
    ),
    "MX": (_Kind("rfc", _rfc, checked=False), _Kind("curp", mx_curp.validate)),
    "NI": (_Kind("ruc", _pattern(r"[0-9]{13}[A-Z]|J[0-9]{13}"), checked=False),),
    "PA": (
        _Kind("ruc", _pattern(r"[0-9]{1,10}-[0-9]{1,5}-[0-9]{1,7}(?:DV[0-9]{1,2})?"), checked=False),
        _Kind("cedula", _pattern(r"(?:[0-9]{1,2}|E|N|PE|[0-9]{1,2}(?:AV|PI))-[0-9]{1,5}-[0-9]{1,6}"), checked=False),
    ),
    "PE": (_Kind("ruc", pe_ruc.validate), _Kind("dni", _pattern(r"[0-9]{8}"), 8, checked=False)),
    "SV": (_Kind("nit", sv_nit.validate, 14), _Kind("dui", _pattern(r"[0-9]{9}"), 9, checked=False)),
    "UY": (_Kind("rut", uy_rut.validate), _Kind("ci", _pattern(r"[0-9]{7,8}"), checked=False)),
    "VE": (_Kind("rif", ve_rif.validate), _Kind("ci", _pattern(r"[VE]?[0-9]{6,9}"), checked=False)),
}
_ANY_MARK: Final = str.maketrans("", "", ".,-/_")
_POINTS: Final = str.maketrans("", "", ".,_")
# At most three zeros are put back: 0614… of El Salvador, 001… of the Dominican Republic.
_MOST_ZEROS: Final = 3
_CURP_LENGTH: Final = 18


def parse_abroad(bare: str, country: str, hint: str | None) -> Reading:
    """``bare`` is in capitals and without blanks. A country without a rule keeps it as it is, unobjected."""
    kinds = _KINDS.get(country)
    if kinds is None:
        return Reading(hint or "other", bare)
    wanted = sorted(kinds, key=lambda kind: kind.name != hint)
    plain = bare.translate(_ANY_MARK)
    for kind in wanted:
        for text in (plain, bare.translate(_POINTS)):
            value = _valid(kind, text)
            if value:
                return Reading(kind.name, value, kind.checked)
    for kind in wanted:
        if plain.isdecimal() and 1 <= kind.zeros - len(plain) <= _MOST_ZEROS:
            whole = _valid(kind, plain.zfill(kind.zeros))
            if whole:
                return Reading(kind.name, plain, False, "id.lost_zeros", whole)
    guess = "curp" if country == "MX" and len(plain) == _CURP_LENGTH else "other"
    return Reading(hint or guess, plain, False, "id.unusual")


def _valid(kind: _Kind, text: str) -> str:
    try:
        return str(kind.validate(text))
    except ValidationError:
        return ""
