"""Writing the tables of a package: UTF-8 with BOM, CRLF, typed columns, ``_id`` and ``_rev`` last."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from app.exchange.package.cells import escape
from app.exchange.package.columns import (
    MOST_ROWS,
    CellError,
    Removal,
    Resource,
    SharedRow,
    canonical_cells,
    is_id,
    written_cell,
)
from app.exchange.package.digests import row_digest
from app.exchange.package.manifest import DELIMITERS, Delimiter
from app.models.base.errors import Refused

REMOVALS_PATH: Final = "datos/bajas.csv"
REMOVALS_HEADER: Final = ("recurso", "_id", "_rev", "motivo")


def shared_digest(resource: Resource, row: SharedRow) -> bytes:
    """The digest of a row as the receiver will compute it: compare it to know whether the row changed."""
    return row_digest(row.id, _canonical(resource, row))


def write_rows(resource: Resource, rows: Iterable[SharedRow], delimiter: Delimiter) -> bytes:
    """The file of a resource, rows in the order given.

    Raises ``Refused`` (``package.row_unfit`` with resource and column) for a value that cannot travel.
    """
    columns = resource.columns
    lines = (
        [
            *(written_cell(column, cell) for column, cell in zip(columns, _canonical(resource, row), strict=True)),
            row.id,
            str(row.rev),
        ]
        for row in rows
    )
    return _table(resource.header, lines, delimiter)


def write_removals(removals: Iterable[Removal], delimiter: Delimiter) -> bytes:
    """``datos/bajas.csv``: the rows that are no longer there."""
    lines = ([removal.resource, removal.id, str(removal.rev), escape(removal.reason)] for removal in removals)
    return _table(REMOVALS_HEADER, lines, delimiter)


def _canonical(resource: Resource, row: SharedRow) -> list[str]:
    try:
        if not is_id(row.id) or row.rev < 0:
            raise CellError("package.cell_not_id")
        return canonical_cells(resource, row.values)
    except CellError as error:
        column = _culprit(resource, row)
        raise Refused("package.row_unfit", resource=resource.name, column=column, id=row.id) from error


def _culprit(resource: Resource, row: SharedRow) -> str:
    """The first column whose value cannot travel, for the sentence."""
    for column, value in zip(resource.columns, row.values, strict=True):
        try:
            canonical_cells(Resource(resource.name, (column,)), (value,))
        except CellError:
            return column.name
    return "_id"


def _table(header: Sequence[str], lines: Iterable[Sequence[str]], delimiter: Delimiter) -> bytes:
    if delimiter not in DELIMITERS:
        raise ValueError(f"not a delimiter: {delimiter!r}")
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(header)
    count = 0
    for line in lines:
        writer.writerow(line)
        count += 1
    if count > MOST_ROWS:
        raise Refused("package.too_many_rows", most=MOST_ROWS)
    return codecs.BOM_UTF8 + text.getvalue().encode("utf-8")
