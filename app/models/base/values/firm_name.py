"""The name of a firm as it is written: its legal form told apart and what is left of it to compare."""

from __future__ import annotations

import re
from typing import Final

from app.models.base.values.text import fold

LEGAL_FORMS: Final = frozenset(
    (
        *("sa", "saeca", "srl", "sac", "sacifia", "sas", "eas", "eirl", "ltda", "spa", "scs", "sociedad", "asociacion"),
        *("cooperativa", "coop", "fundacion", "federacion", "camara", "gremio", "consorcio", "comite", "universidad"),
        *("empresa", "cia", "compania", "corporacion", "hnos"),
    )
)
# Written out or with points, folded; the longer ones first because "s.a." stands inside "s.a. de c.v.".
_FORMS: Final = (
    (r"s\.?a\.?p\.?i\.? de c\.?v\.?|sociedad anonima promotora de inversion de capital variable", "S.A.P.I. de C.V."),
    (r"s\.? de r\.?l\.? de c\.?v\.?|sociedad de responsabilidad limitada de capital variable", "S. de R.L. de C.V."),
    (r"s\.?a\.? de c\.?v\.?|sociedad anonima de capital variable", "S.A. de C.V."),
    (r"s\.?a\.?e\.?c\.?a\.?|sociedad anonima emisora de capital abierto", "S.A.E.C.A."),
    (r"s\.?a\.?c\.?i\.?f\.?i?\.?a?\.?|s\.?a\.?c\.?i\.?", "S.A.C.I."),
    (r"e\.?i\.?r\.?l\.?(?:tda\.?)?|empresa individual de responsabilidad limitada", "E.I.R.L."),
    (r"e\.?a\.?s\.?|empresas? por acciones simplificadas?", "E.A.S."),
    (r"s\.?a\.?s\.?|sociedad por acciones simplificada", "S.A.S."),
    (r"s\.?p\.?a\.?|sociedad por acciones", "SpA"),
    (r"s\.?r\.?l\.?|s\.? de r\.?l\.?|sociedad de responsabilidad limitada", "S.R.L."),
    (r"s\.?c\.?s\.?|sociedad en comandita simple", "S.C.S."),
    (r"s\.?a\.?c\.?|sociedad anonima cerrada", "S.A.C."),
    (r"s\.?a\.?|sociedad anonima", "S.A."),
    (r"ltda\.?|limitada", "Ltda."),
    (r"a\.?g\.?|asociacion gremial", "A.G."),
    (r"a\.?c\.?|asociacion civil", "A.C."),
)
_ENDINGS: Final = tuple((re.compile(rf"(?:^|[\s,(])(?:{form})\)?$"), name) for form, name in _FORMS)
_SPACED: Final = re.compile(r"\b([a-z])\.?\s+(?=[a-z]\b)")
_POINTED: Final = re.compile(r"\b([a-z])\.\s+(?=[a-z]\b)")
_NOT_A_WORD: Final = re.compile(r"[^a-z0-9~]+")
_SHORT_WORDS: Final = {"coop": "cooperativa", "cia": "compania", "hnos": "hermanos", "asoc": "asociacion"}
_SMALL: Final = frozenset(("de", "del", "la", "las", "los", "el", "y", "e"))


def says_legal_form(name: str) -> bool:
    """A word that only organisations have in their name: S.R.L., cooperativa, asociación."""
    folded = fold(name)
    words = folded.split(" ")
    if min(map(len, words)) < 3:  # "S. R. L." is one word
        words = _SPACED.sub(r"\1", folded).split(" ")
    return not LEGAL_FORMS.isdisjoint([word.replace(".", "").strip(",;()") for word in words])


def legal_form(name: str) -> str:
    """The form at the end of the name as it is printed ("S.R.L.", "S.A. de C.V.", "SpA"); "" without one."""
    return _parted(name)[1]


def firm_core(name: str) -> str:
    """What is left to compare: folded words without form, points and articles.

    ``Comercial El Ñandutí S. R. L.`` and ``COMERCIAL ÑANDUTI SRL`` are both "comercial nanduti".
    """
    left, _ = _parted(name)
    words = [_SHORT_WORDS.get(word, word) for word in _NOT_A_WORD.split(left.replace(".", "")) if word]
    return " ".join([word for word in words if word not in _SMALL] or words)


def _parted(name: str) -> tuple[str, str]:
    """``(folded name without its form, the form)``."""
    folded = _POINTED.sub(r"\1.", fold(name)).rstrip(" ,;")
    for ending, form in _ENDINGS:
        found = ending.search(folded)
        # A name that is nothing but its form stays as it is.
        if found is not None and found.start() > 0:
            return folded[: found.start()].rstrip(" ,;("), form
    return folded, ""
