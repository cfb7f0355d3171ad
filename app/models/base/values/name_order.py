"""Whether a written name tells by itself what is given name and what is surname. Taking it apart is ``person_name``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from app.models.base.values.person_name import (
    NameOrder,
    PersonName,
    given_groups,
    is_given,
    parse_person_name,
    proper_case,
    small_particles,
    split_surnames,
    take_asides,
    take_married,
    take_treatment,
)
from app.models.base.values.text import clean, fold

# The most common ones where offices use this; "-ez" is seen from the ending.
_SURNAMES: Final = frozenset(
    (
        *("ayala", "vera", "villalba", "duarte", "ojeda", "rojas", "cabrera", "caceres", "ortiz", "acosta", "silva"),
        *("torres", "flores", "rivas", "ramos", "vargas", "morales", "reyes", "cruz", "castillo", "castro", "rios"),
        *("medina", "aguilar", "herrera", "mendoza", "delgado", "guerrero", "romero", "molina", "soto", "contreras"),
        *("sepulveda", "espinoza", "espinosa", "fuentes", "valenzuela", "araya", "tapia", "figueroa", "riquelme"),
        *("bravo", "vega", "pizarro", "carrasco", "cortes", "garcia", "rivera", "ruiz", "moreno", "chavez", "salazar"),
        *("luna", "campos", "dominguez", "ferreira", "benitez", "gauto", "galeano", "insfran", "jara"),
        *("aquino", "arce", "barrios", "bogado", "britez", "candia", "cardozo", "centurion", "chamorro", "colman"),
        *("cuevas", "escobar", "estigarribia", "franco", "fretes", "frutos", "gamarra", "garcete", "godoy", "ibarra"),
        *("irala", "larrea", "leguizamon", "lezcano", "lopez", "maidana", "mareco", "meza", "mora", "morinigo"),
        *("noguera", "olmedo", "oviedo", "paredes", "peralta", "pereira", "portillo", "recalde", "resquin", "roa"),
        *("rolon", "salinas", "samaniego", "samudio", "sanabria", "santacruz", "segovia", "servin", "sosa", "torales"),
        *("vallejos", "valiente", "velazquez", "zarate", "zayas", "yegros", "azcona", "baez", "bareiro", "cantero"),
        *("de la cruz", "del puerto", "gimenez", "nunez", "pena", "paz", "prieto", "quintana", "villar", "vazquez"),
    )
)
_BUSINESS: Final = re.compile(
    r"\b(?:ferreter\w+|despensas?|kioscos?|quioscos?|almacen\w*|taller\w*|panader\w+|distribuidora|comercial\w*|tiendas?"
    r"|farmacias?|bodegas?|confeccion\w*|artesan\w+|productos?|servicios?|restaurante?s?|bar|hotel|imprenta|libreria"
    r"|transportes?|constructora|importadora|agro\w+|grupo|casa|estudio|consultora|peluqueria|carniceria|verduleria"
    r"|supermercado|autoservice|minimarket|copetin|lomiteria|heladeria|viveros?|estancia|granja|lacteos|muebler\w+"
    r"|modas?|boutique|calzados?|talabarteria|joyeria|optica|clinica|sanatorio|colegio|instituto|escuela|junta|comision)\b"
)
_NO_ONE_PERSON: Final = re.compile(r"\d|[/&+@]|\by\b|\be\b|\bhnos?\b|\bhijos?\b")
_GIVEN_FIRST: Final = re.compile(r"(g)[s?]|(gg)[s?]|(g)s[s?]|(gg)[s?]{2}|(g\?)s[s?]|(ggg)[s?]")
_SURNAMES_FIRST: Final = re.compile(r"([s?])g|([s?])gg|([s?]s)g|([s?]{2})gg|([s?]s)g\?|([s?])ggg")
# With the order said by the title of the column less has to be seen in the words.
_TITLE_GIVEN: Final = re.compile(r"([g?])[s?]|([g?]g)[s?]|([g?])s[s?]|([g?][g?])[s?]{2}|(ggg)[s?]")
_TITLE_SURNAMES: Final = re.compile(r"([s?])[g?]|([s?])g[g?]|([s?]s)[g?]|(\?\?)g|([s?]{2})[g?]{2}|([s?])ggg")


def told_name(cell: str, order: NameOrder = "auto") -> PersonName | None:
    """The parts of a name that tells them itself; ``None`` where taking it apart would be a guess.

    A comma tells, known given names at one end only, common surnames, and ``order`` as the title of a column says it.
    "Ana Paz Vera" is taken apart, "Arami Yvoty Katu" is not; what may be a business or two people stays whole.
    """
    text, preferred, note = take_asides(clean(cell))
    folded = fold(text)
    if _BUSINESS.search(folded) or _NO_ONE_PERSON.search(folded):
        return None
    if "," in text:
        before, _, after = text.partition(",")
        surnames, given = take_treatment(before)[1], take_treatment(after)[1]
        halves = fold(surnames) and fold(given) and "," not in after
        return parse_person_name(cell) if halves else None
    proper = proper_case(text)
    treatment, name = take_treatment(proper)
    married, name = take_married(name, name)
    groups = given_groups(name)
    marks = "".join(map(_mark, groups))
    if married and re.fullmatch("g{1,3}", marks):
        return PersonName(treatment, name, "", "", married, proper_case(preferred), note)
    lead = _lead(marks, order)
    if lead is None:
        return None
    first, surnames_first = lead
    parts = " ".join(groups[: len(first)]), " ".join(groups[len(first) :])
    given, surnames = (parts[1], parts[0]) if surnames_first else parts
    surname1, surname2 = split_surnames(surnames)
    if proper != text:
        surname1 = small_particles(surname1)
    return PersonName(treatment, given, surname1, surname2, married, proper_case(preferred), note)


def _lead(marks: str, order: NameOrder) -> tuple[str, bool] | None:
    """The marks of what comes first, and whether those are the surnames."""
    given, surnames = _GIVEN_FIRST.fullmatch(marks), _SURNAMES_FIRST.fullmatch(marks)
    if marks.strip("?") and order == "given_first":
        given, surnames = _TITLE_GIVEN.fullmatch(marks), None
    elif marks.strip("?") and order == "surnames_first":
        given, surnames = None, _TITLE_SURNAMES.fullmatch(marks)
    found = given or surnames
    if found is None or (given and surnames):
        return None
    return next(group for group in found.groups() if group), surnames is not None


@lru_cache(4096)
def _mark(group: str) -> str:
    words = fold(group).split()
    if not words:
        return "-"
    if is_given(group):
        return "g"
    common = " ".join(words) in _SURNAMES or words[-1] in _SURNAMES or (len(words[-1]) > 4 and words[-1].endswith("ez"))
    return "s" if common or len(words) > 1 else "?"
