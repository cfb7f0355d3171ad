"""A package for an alliance without Gremial: totals only, as XLSX and CSV in an open zip with a one-page cover. No row about a person."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Final

from app.exchange.package.files import write_new
from app.exchange.tables_out import csv_bytes, xlsx_bytes
from app.messages import words
from app.models.alliance.resources import BY_NAME
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.office import Office
from app.reports.cover import Cover, CoverFigure, draw_cover

_STAMP: Final = (1980, 1, 1, 0, 0, 0)


def make_plain(office: Office, out: Path) -> Path:
    """Writes ``totales_CODE_DATE.zip``; needs no key and no linked office."""
    if not out.is_dir():
        raise Refused("package.folder_missing", field="out", folder=str(out))
    facts, today = office.facts, office.clock.today()
    rows = office.read(BY_NAME["totales"].rows, "totales")
    table = sorted((str(row.values[0]), str(row.values[1]), int(row.values[2])) for row in rows)
    header = BY_NAME["totales"].column_names
    figures = tuple(CoverFigure(words(f"total.{subject}"), label, value) for subject, label, value in table)
    cover = Cover(
        title=words("plain.title"),
        office=facts.name,
        date=format_date(today),
        note=words("plain.note"),
        figures=figures,
        practice=facts.practice,
    )
    moment = office.clock.now()
    files = {
        "portada.pdf": draw_cover(cover),
        "totales.csv": csv_bytes(header, table),
        "totales.xlsx": xlsx_bytes(words("plain.sheet"), header, table, moment),
        "LEEME.txt": ("\ufeff" + words("plain.readme", name=facts.name, date=format_date(today))).encode(
            "utf-8"
        ),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), data, zipfile.ZIP_DEFLATED)
    return write_new(out, f"totales_{facts.code or 'oficina'}_{today.isoformat()}.zip", buffer.getvalue())
