"""A person's name as offices write it, taken apart and put together again. Whether two are one is for ``kinship``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from app.models.base.values.text import clean, fold

NameOrder = Literal["auto", "given_first", "surnames_first"]


@dataclass(frozen=True, slots=True)
class PersonName:
    """``married_name`` with its particle ("de Imlach", "Vda. de Gómez"); ``note`` is what stood in parentheses."""

    treatment: str = ""
    given_names: str = ""
    surname1: str = ""
    surname2: str = ""
    married_name: str = ""
    preferred_name: str = ""
    note: str = ""


# How a treatment is written, by its letters without points.
TREATMENTS: Final = {
    **{"sr": "Sr.", "sra": "Sra.", "srta": "Srta.", "don": "Don", "dona": "Doña", "dna": "Dña."},
    **{"lic": "Lic.", "licda": "Licda.", "ing": "Ing.", "abog": "Abog.", "abg": "Abg.", "econ": "Econ."},
    **{"dr": "Dr.", "dra": "Dra.", "arq": "Arq.", "prof": "Prof.", "cp": "C.P.", "cpn": "C.P.N.", "mg": "Mg."},
    **{"mgtr": "Mgtr.", "msc": "M.Sc.", "phd": "Ph.D.", "mons": "Mons.", "pbro": "Pbro.", "esc": "Esc."},
    **{"hna": "Hna.", "hno": "Hno.", "agr": "Agr.", "vet": "Vet.", "tec": "Téc."},
}
PARTICLES: Final = frozenset(
    ("de", "del", "la", "las", "lo", "los", "y", "da", "do", "dos", "das", "di", "van", "von", "der", "den", "san")
)
_LEADING: Final = PARTICLES - {"la", "las", "lo", "los", "san", "y"}
_LONGEST_PARTICLE: Final = max(map(len, PARTICLES))
# "María del Carmen", "María de los Ángeles": what follows the particle makes it a given name.
_OF_MARY: Final = frozenset(
    (
        *("carmen", "rosario", "pilar", "angeles", "dolores", "lourdes", "fatima", "socorro", "mercedes", "jesus"),
        *("paz", "mar", "valle", "nieves", "milagros", "guadalupe", "luz", "itati", "transito", "consuelo", "dios"),
    )
)
# Given names that seldom are surnames: they tell "Juan Carlos Benítez" from "Juan Benítez Ayala".
_GIVEN: Final = frozenset(
    (
        *("maria", "ma", "juan", "jose", "carlos", "luis", "ana", "antonio", "pedro", "miguel", "jorge", "ramon"),
        *("francisco", "manuel", "alberto", "eduardo", "roberto", "fernando", "ricardo", "cesar", "daniel", "pablo"),
        *("diego", "victor", "hugo", "oscar", "mario", "rafael", "enrique", "alejandro", "andres", "javier", "raul"),
        *("sergio", "gustavo", "guillermo", "alfredo", "arturo", "ernesto", "julio", "marcos", "angel", "ruben"),
        *(
            "gabriel",
            "cristian",
            "christian",
            "nelson",
            "osvaldo",
            "rodrigo",
            "sebastian",
            "tomas",
            "nicolas",
            "felipe",
        ),
        *("ignacio", "matias", "adolfo", "armando", "augusto", "derlis", "edgar", "fabian", "gerardo", "hector"),
        *("ruth", "isabel", "teresa", "elena", "graciela", "carolina", "patricia", "claudia", "sandra", "monica"),
        *("laura", "andrea", "gloria", "marta", "martha", "silvia", "susana", "beatriz", "alicia", "liz", "lourdes"),
        *("guillermina", "ramona", "juana", "carmen", "josefina", "antonia", "mirta", "mirtha", "elizabeth", "raquel"),
        *("sofia", "camila", "valentina", "fernanda", "gabriela", "daniela", "veronica", "norma", "estela", "lucia"),
        *("julia", "cristina", "victoria", "eva", "adriana", "cecilia", "margarita", "elvira", "irma", "blanca"),
        *("rosa", "celia", "eva", "nilda", "zulma", "delia", "clara", "elsa", "mirian", "miriam", "olga", "nelida"),
        *("lucas", "blas", "celso", "cirilo", "samuel", "david", "rosana", "romina", "tatiana", "yolanda", "zunilda"),
        *("emilio", "federico", "leonardo", "martin", "maximo", "rogelio", "santiago", "alejandra", "ines", "rocio"),
        *("esteban", "joel", "aldo", "elias", "ivan", "walter", "marcelo", "mauricio", "leticia", "viviana", "noelia"),
    )
)
_WOMEN: Final = frozenset(("carmen", "isabel", "raquel", "ruth", "beatriz", "liz", "lourdes", "elizabeth", "ines"))
_WHOLE_SURNAMES: Final = frozenset(("ponce de leon", "montes de oca", "ladron de guevara", "fernandez de cordova"))
_WIDOW: Final = re.compile(r"\b(?:vda|viuda|viudo|vdo)\b\.?\s*(?:de\s+)?", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[\"“”«»„]\s*([^\"“”«»„]+?)\s*[\"“”«»„]|\balias\s+(\S+)", re.IGNORECASE)
_NOTE: Final = re.compile(r"\(\s*([^()]*?)\s*\)")
_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
_ROMAN: Final = frozenset(("II", "III", "IV", "VI", "VII", "VIII", "IX"))
_APOSTROPHES: Final = "'’ʼ‘´`ꞌ"
_MOST_IN_CAPITALS: Final = 0.5
# Names are made of few words: what a word is is worked out once for a whole sheet, in little memory.
_WORDS_KEPT: Final = 4096


def parse_person_name(cell: str, order: NameOrder = "auto") -> PersonName:
    """``LIC. MARÍA DEL CARMEN BENÍTEZ DE LA CRUZ de IMLACH`` in its parts, NFC, out of all capitals.

    A comma parts surnames from given names whatever ``order`` says; without one, "auto" takes the given names first
    unless only the last words are well-known given names. What cannot be told stays readable: ``display_name`` of
    the parts has every word of the cell but notes and quotes.
    """
    written, preferred, note = take_asides(clean(cell))
    text = proper_case(written)
    before, comma, after = (part.strip() for part in text.partition(","))
    treatment, before = take_treatment(before)
    after_treatment, after = take_treatment(after)
    treatment = f"{treatment} {after_treatment}".strip()
    if comma:
        married, surnames = take_married(before, after)
        given = after
    else:
        married, rest = take_married(before, before)
        given, surnames = _parted(rest, order, bool(married))
    surname1, surname2 = split_surnames(surnames)
    if given and text != written:
        surname1 = small_particles(surname1)
    return PersonName(treatment, given, surname1, surname2, married, proper_case(preferred), note)


def split_surnames(surnames: str) -> tuple[str, str]:
    """First and second surname; particles stay with the name they lead ("de la Cruz Benítez")."""
    groups = _groups(surnames)
    if not groups:
        return "", ""
    if len(groups) > 1 and fold(f"{groups[0]} {groups[1]}") in _WHOLE_SURNAMES:
        groups = [f"{groups[0]} {groups[1]}", *groups[2:]]
    return groups[0], " ".join(groups[1:])


def full_name(surnames: str, given_names: str) -> str:
    """As it is said: given names first."""
    return " ".join(f"{given_names} {surnames}".split())


def display_name(name: PersonName, *, treatment: bool = False, married: bool = True) -> str:
    """As it is said: ``María Benítez Ayala de Imlach``; with its treatment in front for letters."""
    parts = (
        name.treatment if treatment else "",
        name.given_names,
        name.surname1,
        name.surname2,
        name.married_name if married else "",
    )
    return " ".join(part for part in parts if part)


def list_name(name: PersonName) -> str:
    """``Benítez Ayala de Imlach, María``: lists are in the order of surnames."""
    surnames = " ".join(part for part in (name.surname1, name.surname2, name.married_name) if part)
    return ", ".join(part for part in (surnames, name.given_names) if part)


def proper_case(text: str) -> str:
    """Out of all capitals only: "JUAN D'ANDREA DE LA CRUZ" is "Juan D'Andrea de la Cruz"; other text is as it is.

    In a text that is mostly in capitals the words in capitals change; initials and Roman numerals stay.
    """
    words = text.split(" ")
    lettered = capitals = 0
    for word in words:
        several, shouted = _letters_of(word)
        lettered += several
        capitals += several and shouted
    if not lettered or capitals / lettered <= _MOST_IN_CAPITALS:
        return text
    shown = [_cased(word, first=n == 0) if _in_capitals(word) else word for n, word in enumerate(words)]
    return " ".join(shown)


def small_particles(surname: str) -> str:
    """``De la Cruz`` as it stands behind a given name: ``de la Cruz``; an article alone is part of it ("La Rosa")."""
    words = surname.split(" ")
    led = 0
    while led < len(words) - 1 and fold(words[led]) in (PARTICLES - {"san"} if led else _LEADING):
        led += 1
    return " ".join((*(word.lower() for word in words[:led]), *words[led:]))


def is_treatment(word: str) -> bool:
    return _bare(word) in TREATMENTS


def _bare(word: str) -> str:
    return fold(word.replace(".", ""))


def _letters(word: str) -> str:
    return "".join(_WORD.findall(word))


def _in_capitals(word: str) -> bool:
    return _letters_of(word)[1]


@lru_cache(_WORDS_KEPT)
def _letters_of(word: str) -> tuple[bool, bool]:
    """Whether a word has more than one letter, and whether all it has are capitals."""
    letters = _letters(word)
    return len(letters) > 1, bool(letters) and letters == letters.upper() and letters != letters.lower()


def _cased(word: str, *, first: bool) -> str:
    letters = _letters(word)
    if len(letters) < 2 or word in _ROMAN or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]?", word):
        return word.lower() if fold(word) == "y" and not first else word
    if not first and fold(word) in PARTICLES - {"san"}:
        return word.lower()
    shown = ""
    start = True
    for place, char in enumerate(word):
        shown += char.upper() if start else char.lower()
        # D'Andrea and O'Higgins, but Azote'y: after one letter the name goes on with a capital.
        start = (char in "-./" or (char in _APOSTROPHES and place == 1)) or (start and not char.isalpha())
    return shown


def take_asides(text: str) -> tuple[str, str, str]:
    """``(the rest, how the person is called, a note)``: what stands in quotes and in parentheses."""
    preferred = note = ""
    if found := _QUOTED.search(text):
        preferred = (found[1] or found[2] or "").strip()
        text = f"{text[: found.start()]} {text[found.end() :]}"
    if found := _NOTE.search(text):
        note = found[1]
        text = f"{text[: found.start()]} {text[found.end() :]}"
    return clean(text).strip(" ;"), preferred, note


def take_treatment(text: str) -> tuple[str, str]:
    """``(treatment, the rest)``; a title that is all there is stays only with its point."""
    words = text.split()
    taken: list[str] = []
    while len(words) > 1 and _bare(words[0]) in TREATMENTS:
        taken.append(TREATMENTS[_bare(words.pop(0))])
    if not taken and len(words) == 1 and words[0].endswith(".") and is_treatment(words[0]):
        return TREATMENTS[_bare(words[0])], ""
    return " ".join(taken), " ".join(words)


def take_married(text: str, given: str) -> tuple[str, str]:
    """``(married form, the rest)``; "de X" at the end of a woman's name is her husband's."""
    # "Vda. de Gómez, Rosa" has no surname of her own; without a comma nobody can say where hers begins.
    if (found := _WIDOW.search(text)) and (found.start() or given != text) and text[found.end() :].strip():
        return f"Vda. de {text[found.end() :].strip()}", text[: found.start()].strip()
    if " de " not in text.casefold():
        return "", text
    groups = _groups(text)
    if len(groups) < 2 or not re.match(r"de\s+(?!la\s|las\s|los\s|el\s)", fold(groups[-1])):
        return "", text
    first = fold(given).split()
    words = fold(groups[-1]).split()
    woman = bool(first) and (first[0].endswith("a") or first[0] in (*_WOMEN, "ma."))
    if not woman or words[-1] in _OF_MARY or fold(" ".join(groups[-2:])) in _WHOLE_SURNAMES:
        return "", text
    return groups[-1], " ".join(groups[:-1])


def _groups(text: str) -> list[str]:
    """Words with the particles that lead them."""
    groups: list[list[str]] = []
    open_group = False
    for word in text.split():
        if open_group:
            groups[-1].append(word)
        else:
            groups.append([word])
        open_group = len(word) <= _LONGEST_PARTICLE and fold(word) in PARTICLES
    return [" ".join(group) for group in groups]


def _parted(text: str, order: NameOrder, married: bool) -> tuple[str, str]:
    """``(given names, surnames)`` of a name without comma; ``married`` says that there may be no other surname."""
    groups = given_groups(text)
    if married and all(is_given(group) for group in groups):
        return text, ""
    if order == "surnames_first" or (order == "auto" and _surnames_lead(groups)):
        return _surnames_first(groups)
    if len(groups) < 2:
        return text, ""
    if len(groups) > 3:
        # "Juan Carlos Alberto Benítez": three given names and one surname.
        one = is_given(groups[-2]) and all(is_given(group) for group in groups[:-1])
        cut = len(groups) - (1 if one else 2)
    else:
        cut = 2 if len(groups) == 3 and is_given(groups[1]) else 1
    return " ".join(groups[:cut]), " ".join(groups[cut:])


def given_groups(text: str) -> list[str]:
    """The words of a name with the particles that lead them; "María del Carmen" is one."""
    joined: list[str] = []
    for group in _groups(text):
        words = fold(group).split()
        if joined and len(words) > 1 and words[-1] in _OF_MARY and is_given(joined[-1]):
            joined[-1] = f"{joined[-1]} {group}"
        else:
            joined.append(group)
    return joined


@lru_cache(_WORDS_KEPT)
def is_given(group: str) -> bool:
    """A given name that seldom is a surname, or an initial."""
    words = fold(group).split()
    first = words[0] if words else "–"  # nothing but apostrophes
    return first.replace(".", "") in _GIVEN or (len(first) == 2 and first[1] == ".") or len(first) == 1


def _surnames_lead(groups: list[str]) -> bool:
    return len(groups) > 1 and not is_given(groups[0]) and fold(groups[-1]).partition(" ")[0] in _GIVEN


def _surnames_first(groups: list[str]) -> tuple[str, str]:
    if len(groups) < 3 or is_given(groups[1]):
        return " ".join(groups[1:]), " ".join(groups[:1])
    return " ".join(groups[2:]), " ".join(groups[:2])
