"""``datapackage.json``: the tables in Data Package v2 for other programs; nothing of ours reads it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from app.exchange.package.columns import Column, ColumnType, Resource
from app.exchange.package.csv_out import REMOVALS_HEADER, REMOVALS_PATH
from app.exchange.package.manifest import Manifest

_PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_FIELD: Final[dict[ColumnType, dict[str, object]]] = {
    "text": {"type": "string"},
    "date": {"type": "date", "format": "%Y-%m-%d"},
    "int": {"type": "integer"},
    "bool": {"type": "boolean", "trueValues": ["si"], "falseValues": ["no"]},
    "id": {"type": "string"},
}


def describe(manifest: Manifest, resources: Sequence[Resource], files: Mapping[str, bytes]) -> bytes:
    """The descriptor of the tables among ``files``."""
    described = [
        _resource(resource.name, resource.path, _schema(resource), manifest, files[resource.path])
        for resource in resources
        if resource.path in files
    ]
    if REMOVALS_PATH in files:
        fields = [{"name": name, "type": "integer" if name == "_rev" else "string"} for name in REMOVALS_HEADER]
        schema = {"fields": fields, "primaryKey": ["recurso", "_id"]}
        described.append(_resource("bajas", REMOVALS_PATH, schema, manifest, files[REMOVALS_PATH]))
    document = {
        "$schema": _PROFILE,
        "name": f"sinc-{manifest.de}-{manifest.hasta}",
        "created": manifest.creado,
        "version": manifest.esquema,
        "resources": described,
    }
    return json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode("utf-8")


def _resource(name: str, path: str, schema: Mapping[str, object], manifest: Manifest, data: bytes) -> dict[str, object]:
    return {
        "name": name,
        "path": path,
        "type": "table",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{sha256(data).hexdigest()}",
        "dialect": {
            "delimiter": manifest.dialecto.delimitador,
            "lineTerminator": "\r\n",
            "doubleQuote": True,
        },
        "schema": schema,
    }


def _schema(resource: Resource) -> dict[str, object]:
    fields = [_field(column) for column in resource.columns]
    fields += [
        {"name": "_id", "type": "string", "constraints": {"required": True}},
        {"name": "_rev", "type": "integer", "constraints": {"required": True}},
    ]
    return {"fields": fields, "primaryKey": ["_id"], "fieldsMatch": ["exact"]}


def _field(column: Column) -> dict[str, object]:
    field: dict[str, object] = {"name": column.name, **_FIELD[column.type]}
    return {**field, "constraints": {"required": True}} if column.required else field
