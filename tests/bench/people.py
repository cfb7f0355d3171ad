"""Members that nobody is: made from a seed, with right check digits, for sheets and files of any size."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterator
from pathlib import Path

from app.models.base.values.tax_id import check_digit_py


def _words(text: str) -> list[str]:
    return text.split()


GIVEN = _words("María José Juan Carlos Ramona Blas Lucía Hugo Teresa Óscar Nélida Derlis Zunilda Ñeca Aníbal Mirta")
SURNAMES = _words(
    "Benítez González Ñandutí Peña Cáceres Ayala Villalba Duarte Ocampos Núñez Báez Galeano Azcona Riquelme Servín "
    "Cañete Giménez Rolón Ibáñez Vera Acuña Fretes Zárate Yegros Paredes Quiñónez Leguizamón Morínigo"
)
TRADES = _words("Costura Ferretería Alimentos Panadería Carpintería Transporte Imprenta Calzado Herrería Jardinería")
CITIES = _words("Asunción Luque Capiatá Lambaré Limpio Areguá Ypacaraí Itauguá Caacupé Encarnación")
HEADERS = ("Nº", "Nombre", "R.U.C.", "Cel.", "Correo", "Dirección", "Ciudad", "F. ingreso", "Rubro", "Categoría")


def people(count: int, seed: int = 1, first: int = 1) -> Iterator[tuple[str, ...]]:
    """Clean rows in the order of ``HEADERS``: five in six are persons, the others companies; numbers from ``first``."""
    dice = random.Random(seed)
    for number in range(first, first + count):
        given, one, two = dice.choice(GIVEN), dice.choice(SURNAMES), dice.choice(SURNAMES)
        company = number % 6 == 0
        base = _base(number, company)
        yield (
            str(number),
            f"{one} y {two} {number} S.A." if company else f"{given} {dice.choice(GIVEN)} {one} {two}",
            f"{base}-{check_digit_py(base)}",
            f"09{dice.randint(61, 99)} {dice.randint(100_000, 999_999)}",
            f"socio{number}@ejemplo.org",
            f"{dice.choice(SURNAMES)} {dice.randint(100, 4999)}",
            dice.choice(CITIES),
            f"{dice.randint(1, 28):02d}/{dice.randint(1, 12):02d}/{dice.randint(1995, 2025)}",
            dice.choice(TRADES),
            "Activo",
        )


def _base(number: int, company: bool) -> str:
    """An id of its own for each, scattered as real ones are (7,919 divides neither range)."""
    if company:
        return str(80_000_000 + number * 7_919 % 150_000)
    return str(400_000 + number * 7_919 % 6_500_000)


def write_sheet(path: Path, count: int, seed: int = 1, first: int = 1) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(HEADERS)
        writer.writerows(people(count, seed, first))
    return path
