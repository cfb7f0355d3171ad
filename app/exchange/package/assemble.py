"""From rows to the files and the header of a package, ready for ``seal``; not which rows travel."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.exchange.package.columns import Removal, Resource, SharedRow
from app.exchange.package.csv_out import REMOVALS_PATH, write_removals, write_rows
from app.exchange.package.datapackage import describe
from app.exchange.package.manifest import Manifest, ResourceEntry, package_id
from app.exchange.package.seal import DESCRIPTOR, README, with_files

_BOM: Final = "\ufeff"


@dataclass(frozen=True, slots=True)
class OutTable:
    """One resource of a package: the rows that travel, and what the sender holds of it in all."""

    resource: Resource
    rows: Sequence[SharedRow]
    total: int
    digest: str
    """``digests.resource_digest`` over every live row, also those that do not travel."""


@dataclass(frozen=True, slots=True)
class Assembled:
    files: Mapping[str, bytes]
    manifest: Manifest
    package_id: str


def assemble(
    manifest: Manifest, tables: Sequence[OutTable], removals: Sequence[Removal] = (), readme: str = ""
) -> Assembled:
    """Fills ``recursos``, ``bajas`` and ``archivos`` of the header and writes the files.

    ``readme`` is the Spanish LEEME.txt. Raises ``Refused`` for a value that cannot travel, ``MalformedError``
    for a header that no receiver would read.
    """
    delimiter = manifest.dialecto.delimitador
    files = {table.resource.path: write_rows(table.resource, table.rows, delimiter) for table in tables}
    if removals:
        files[REMOVALS_PATH] = write_removals(removals, delimiter)
    header = replace(manifest, recursos=tuple(map(_entry, tables)), bajas=len(removals))
    files[DESCRIPTOR] = describe(header, [table.resource for table in tables], files)
    # With a BOM and CRLF the old Notepad shows it as it is.
    files[README] = (_BOM + readme.replace("\r\n", "\n").replace("\n", "\r\n")).encode("utf-8")
    header = with_files(header, files)
    return Assembled(files, header, package_id(header.to_bytes()))


def _entry(table: OutTable) -> ResourceEntry:
    resource = table.resource
    return ResourceEntry(
        nombre=resource.name,
        archivo=resource.path,
        columnas=resource.header,
        filas=len(table.rows),
        total=table.total,
        huella=table.digest,
    )
