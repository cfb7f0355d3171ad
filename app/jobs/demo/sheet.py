"""The deliberately messy spreadsheet of the practice office, as a real one would come.

Titles, blank rows, odd dates, bad rows.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

from openpyxl import Workbook

from app.jobs.demo.people import Invented

TITLES = (
    "Nº",
    "APELLIDOS Y NOMBRES / RAZÓN SOCIAL",
    "Nombre de fantasía",
    "R.U.C.",
    "C.I.",
    "Cel.",
    "Rubro",
    "Dirección",
    "Barrio",
    "Ciudad",
    "F. ingreso",
    "Categoría",
    "Debe",
    "Obs.",
)


def write_messy_sheet(path: Path, office: str, members: Sequence[Invented], seed: int, day: date) -> int:
    """Writes the workbook; returns how many of its rows cannot be imported as they are."""
    rng = random.Random(seed + 1)
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "PADRON"
    sheet.append([office.upper()])
    sheet.append([f"PADRÓN DE SOCIOS ACTUALIZADO AL {day.strftime('%d/%m/%Y')}"])
    sheet.append([])
    sheet.append(list(TITLES))
    for index, member in enumerate(members):
        if index and index % 97 == 0:
            sheet.append([])
        sheet.append(_row(member, rng))
    bad = _bad_rows(members)
    for row in bad:
        sheet.append(row)
    sheet.append([])
    sheet.append(["TOTAL", f"{len(members)} socios"])
    book.properties.creator = office
    book.properties.created = book.properties.modified = _fixed(day)
    book.save(path)
    return len(bad)


def _fixed(day: date) -> datetime:
    return datetime.combine(day, time(12, 0))


def _row(member: Invented, rng: random.Random) -> list[object]:
    name = member.name.upper() if rng.random() < 0.3 else member.name
    joined: object = rng.choice(
        (
            member.joined_on.strftime("%d/%m/%Y"),
            member.joined_on.strftime("%d-%m-%Y"),
            f"{member.joined_on.day}/{member.joined_on.month}/{member.joined_on.year % 100:02d}",
            member.joined_on,
        )
    )
    debt: object = ""
    if member.months_owed:
        debt = rng.choice((f"{member.months_owed} meses", f"{member.months_owed * 50_000:,}".replace(",", ".")))
    return [
        *(
            int(member.number),
            f"  {name}" if rng.random() < 0.1 else name,
            member.trade_name,
            member.ruc,
            member.ci,
        ),
        *(
            member.phone,
            member.trade,
            member.address,
            member.locality,
            member.city,
            joined,
            member.category,
            debt,
        ),
        "llamar de tarde" if rng.random() < 0.03 else "",
    ]


def _bad_rows(members: Sequence[Invented]) -> list[list[object]]:
    """Rows a person has to look at.

    Impossible dates, repeated numbers, no name, lost digits, unreadable debts.
    """
    count = len(members)
    first = members[0]

    def row(number: object, name: str, **cells: object) -> list[object]:
        by_title = dict.fromkeys(TITLES, "") | {"Nº": number, TITLES[1]: name} | cells
        return [by_title[title] for title in TITLES]

    return [
        row(count + 1, "Duarte Vera, Lucio", **{"F. ingreso": "31/02/2020"}),
        row(first.number, "Zelaya Ovelar, Perla", **{"R.U.C.": ""}),
        row(count + 3, "", **{"Cel.": "0981 555 001"}),
        row(count + 4, "Rolón Candia, Mabel", **{"C.I.": "4,15966E+06"}),
        row(count + 5, "Portillo Sosa, Eladio", Debe="cincuenta mil"),
        row(count + 6, "Ibarra Cañete, Nery", **{"F. ingreso": "marzo 2019"}),
        row(count + 7, "Servín Jara, Celia", Debe="50.00"),
        row(count + 7, "Servín Jara, Celia y hermano", Debe=""),
        row(count + 9, "Yegros Páez, Dora", **{"F. ingreso": "15/13/2018"}),
    ]
