"""A package for an alliance without Gremial: totals only, as XLSX and CSV in an open zip with a one-page cover.

No row about a person, and no key needed. It leaves the office, so its words are those of the papers,
Spanish whatever the screen speaks.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Final

from app.exchange.package.files import write_new
from app.exchange.tables_out import csv_bytes, xlsx_bytes
from app.jobs.letterhead import letterhead
from app.jobs.progress import Progress, silent
from app.models.alliance.resources import BY_NAME
from app.models.base.errors import Refused
from app.models.base.values.dates import format_date
from app.office import Office
from app.reports.charts import Bar, BarChart
from app.reports.cover import Cover, Figure, FigureGroup, draw_cover
from app.reports.paper import usual_paper
from app.reports.texts import paper_texts

_STAMP: Final = (1980, 1, 1, 0, 0, 0)
_ORDER: Final = ("socios", "estado", "situacion", "categoria", "meses")


def make_plain(office: Office, out: Path, progress: Progress = silent) -> Path:
    """Writes ``totales_CODE_DATE.zip`` into a folder and returns it."""
    if not out.is_dir():
        raise Refused("package.folder_missing", field="out", folder=str(out))
    progress(0, 1, "package.making")
    facts, today = office.facts, office.clock.today()
    rows = office.read(BY_NAME["totales"].rows, "totales")
    table = sorted(
        ((str(row.values[0]), str(row.values[1]), int(row.values[2])) for row in rows),
        key=lambda row: (_ORDER.index(row[0]), row[1]),
    )
    header = BY_NAME["totales"].column_names
    texts = paper_texts(facts.country)
    readme = "".join(line.format(name=facts.name, date=format_date(today)) + "\r\n" for line in texts.figures_readme)
    files = {
        "portada.pdf": _cover(office, table),
        "totales.csv": csv_bytes(header, table),
        "totales.xlsx": xlsx_bytes(texts.figures_sheet, header, table, office.clock.now()),
        "LEEME.txt": ("\ufeff" + readme).encode("utf-8"),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, _STAMP), data, zipfile.ZIP_DEFLATED)
    return write_new(out, f"totales_{facts.code or 'oficina'}_{today.isoformat()}.zip", buffer.getvalue())


def _cover(office: Office, table: list[tuple[str, str, int]]) -> bytes:
    texts = paper_texts(office.facts.country)
    groups = tuple(
        FigureGroup(
            texts.figures_subjects[subject],
            tuple(Figure(label, str(value)) for name, label, value in table if name == subject),
        )
        for subject in _ORDER
    )
    bars = tuple(Bar(label, value, str(value)) for name, label, value in table if name == "situacion")
    cover = Cover(
        head=letterhead(office),
        title=texts.figures_title,
        day=office.clock.today(),
        groups=groups,
        charts=(BarChart(texts.figures_subjects["situacion"], bars),),
        files=("totales.xlsx", "totales.csv"),
        note=texts.figures_note,
    )
    buffer = io.BytesIO()
    draw_cover(cover, usual_paper(office.facts.country), buffer)
    return buffer.getvalue()
