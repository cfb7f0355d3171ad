"""Invented people for the tests of the members' page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Person:
    """As the office wrote them; without surnames it is a business."""

    number: str
    surnames: str
    given: str
    document: str = ""
    phone: str = ""
    trade: str = "Costura"
    category: str = "Activo"
    joined: date | None = date(2020, 3, 5)


PEOPLE = (
    Person("1", "González Azote'y", "María", "1234567-9", "0981 123456"),
    Person("2", "Peña", "Ñandutí", "2345678", "0971 222333", "Alimentos"),
    Person("3", "", "Comercial Ybytyruzú S.A.", "80009735-1", "021 445555", "Ferretería"),
    Person("10", "Benítez", "Óscar", "3456789", "", "Costura"),
    Person("11", "Ñamandú", "Liz", "", "0982 333444", "Costura"),
    Person("4", "Nuñez", "Ana", "", "", "", "Honorario"),
)
