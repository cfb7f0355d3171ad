"""The member lists that the tests of reading write and read back."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from openpyxl import Workbook

from app.exchange.tabular import Row, Table, open_table

TITLES = ["Nº", "Razón Social", "R.U.C.", "Teléfono", "Dirección", "Deuda"]
FIELDS = {
    "nº": "number",
    "razón social": "name",
    "nombre": "name",
    "r.u.c.": "tax_id",
    "teléfono": "phone",
    "dirección": "address",
    "deuda": "debt",
    "correo": "email",
}
PEOPLE = [
    ["1", "Peña e Hijos S.A.", "80012345-6", "0981 123 456", "Ñandutí 1.234 c/ Perú", "1.500.000"],
    ["2", "Almacén Núñez; Ibáñez, García | Cía.", "1234567-8", "", "Asunción", "85.000"],
    ["3", "Corazón de Jesús\tS.R.L.", "", "(021) 555-000", "Güemes 45, piso 1º", ""],
]


def recognise(title: str) -> str | None:
    return FIELDS.get(title.casefold())


def opened(path: Path, **options: object) -> Table:
    return open_table(path, recognise=recognise, **options)  # type: ignore[arg-type]


def read(path: Path, **options: object) -> list[Row]:
    return list(opened(path, **options).rows())


def cells(path: Path, **options: object) -> list[tuple[object, ...]]:
    return [row.cells for row in read(path, **options)]


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def workbook(path: Path, rows: list[list[object]], title: str = "Socios") -> Path:
    book = Workbook()
    sheet = book.active
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def rezipped(path: Path, changes: dict[str, bytes | None]) -> Path:
    """The workbook with some parts replaced, or left out (None)."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as old:
        parts: dict[str, bytes | None] = {info.filename: old.read(info) for info in old.infolist()}
    parts.update(changes)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            if data is not None:
                new.writestr(name, data)
    return path
