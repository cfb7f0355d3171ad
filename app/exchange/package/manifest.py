"""The protocol header of a package: fields, bytes, identity (sync.md 4.1); not whether it may be applied.

Attributes carry the names of the wire (``de``, ``para``, ``hasta`` …): other programs read this document,
and a second set of names would only be one more thing to get wrong.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Final, Literal

from app.exchange.package.wire import CODE, SHA256, SHORT_TEXT, UID, Fields, MalformedError, dump, load, shown
from app.models.base.identity import crockford

FORMAT: Final = "sinc-gremio"
FORMAT_MAJOR: Final = 1
SCHEMA: Final = (1, 0)
"""Version of the resources' columns: a higher major is not read, a higher minor may bring more columns."""
EVERYBODY: Final = "*"
MOST_PREVIOUS: Final = 16
LARGEST_MANIFEST: Final = 1 << 20

OfficeRole = Literal["gremio", "alianza"]
PackageKind = Literal["completo", "incremental"]
Profile = Literal["totales", "resumen", "contacto"]
AckState = Literal["nada", "al_dia", "descuadrado", "bifurcado"]
Delimiter = Literal[";", ",", "\t", "|"]
Decimal = Literal[",", "."]
_ROLES: Final[tuple[OfficeRole, ...]] = ("gremio", "alianza")
_KINDS: Final[tuple[PackageKind, ...]] = ("completo", "incremental")
_PROFILES: Final[tuple[Profile, ...]] = ("totales", "resumen", "contacto")
_ACK_STATES: Final[tuple[AckState, ...]] = ("nada", "al_dia", "descuadrado", "bifurcado")
DELIMITERS: Final[tuple[Delimiter, ...]] = (";", ",", "\t", "|")
_DECIMALS: Final[tuple[Decimal, ...]] = (",", ".")

_FORMAT: Final = re.compile(r"sinc-gremio/([1-9][0-9]{0,3})")
_SCHEMA: Final = re.compile(r"([1-9][0-9]{0,3})\.(0|[1-9][0-9]{0,3})")
_VERSION: Final = re.compile(r"[0-9A-Za-z.+-]{1,40}")
_INSTANT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z", re.ASCII)
_EPOCH: Final = re.compile(r"[0-9a-f]{16}")
_TO: Final = re.compile(rf"{UID.pattern}|\*")
NAME: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")
COLUMN: Final = re.compile(r"[a-z_][a-z0-9_]{0,59}")
PATH: Final = re.compile(r"datos/[a-z][a-z0-9_]{0,39}\.csv|datapackage\.json|LEEME\.txt")


class NewerVersionError(Exception):
    """Made by a newer Gremial: keep the file and update the program. ``wanted`` is the version it names."""

    def __init__(self, wanted: str) -> None:
        super().__init__(wanted)
        self.wanted = wanted


@dataclass(frozen=True, slots=True)
class Dialect:
    """How the CSV inside are written, from the sender's Windows: list separator and decimal sign."""

    delimitador: Delimiter = ";"
    decimal: Decimal = ","


@dataclass(frozen=True, slots=True)
class ResourceEntry:
    """One table: ``filas`` rows inside, ``total`` live rows at the sender, ``huella`` over all of those."""

    nombre: str
    archivo: str
    columnas: tuple[str, ...]
    filas: int
    total: int
    huella: str


@dataclass(frozen=True, slots=True)
class FileEntry:
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Ack:
    """What the sender holds from ``de``; ``hasta`` 0 and ``epoca`` None say "nothing"."""

    de: str
    epoca: str | None = None
    hasta: int = 0
    estado: AckState = "nada"
    huella_ok: bool = True


@dataclass(frozen=True, slots=True)
class Previous:
    """An earlier package of the same lineage: its last round and its id."""

    ronda: int
    paquete: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """The signed header of the rounds (desde, hasta]; ``de`` and ``para`` are office uids (or "*").

    ``creado`` is UTC and orders nothing; ``codigo`` and ``nombre`` of the sender are for people only.
    """

    aplicacion: str
    creado: str
    de: str
    codigo: str
    nombre: str
    rol: OfficeRole
    para: str
    epoca: str
    epoca_n: int
    tipo: PackageKind
    desde: int
    hasta: int
    perfil: Profile = "totales"
    practica: bool = False
    dialecto: Dialect = Dialect()
    recursos: tuple[ResourceEntry, ...] = ()
    bajas: int = 0
    archivos: Mapping[str, FileEntry] = field(default_factory=dict)
    acuses: tuple[Ack, ...] = ()
    anteriores: tuple[Previous, ...] = ()
    formato: str = f"{FORMAT}/{FORMAT_MAJOR}"
    esquema: str = f"{SCHEMA[0]}.{SCHEMA[1]}"

    def __post_init__(self) -> None:
        # An office may call itself anything; its own name must not stop what it sends.
        object.__setattr__(self, "codigo", shown(self.codigo, 40))
        object.__setattr__(self, "nombre", shown(self.nombre))

    def to_bytes(self) -> bytes:
        """The bytes that are signed. Raises ``MalformedError`` for a manifest that no receiver would read."""
        files = {path: asdict(entry) for path, entry in self.archivos.items()}
        data = dump({**asdict(self), "archivos": files})
        from_bytes(data)
        return data


def from_bytes(data: bytes) -> Manifest:
    """A manifest with every field checked.

    Raises ``MalformedError`` naming the field, ``NewerVersionError`` for another major of the format or a
    higher one of the schema. The latter is said before any signature is looked at: what else a later version
    writes here cannot be known, and the answer ("update the program") harms nobody.
    """
    fields = load(data, LARGEST_MANIFEST)
    known = _FORMAT.fullmatch(formato := fields.text("formato"))
    if not known:
        raise MalformedError("formato")
    if int(known[1]) != FORMAT_MAJOR:
        raise NewerVersionError(formato)
    schema = tuple(map(int, fields.text("esquema", _SCHEMA).split(".")))
    if schema[0] > SCHEMA[0]:
        raise NewerVersionError(f"esquema {schema[0]}")
    manifest = Manifest(
        formato=formato,
        esquema=f"{schema[0]}.{schema[1]}",
        aplicacion=fields.text("aplicacion", _VERSION),
        creado=fields.text("creado", _INSTANT),
        de=fields.text("de", UID),
        codigo=fields.text("codigo", CODE),
        nombre=fields.text("nombre", SHORT_TEXT),
        rol=fields.choice("rol", _ROLES),
        para=fields.text("para", _TO),
        epoca=fields.text("epoca", _EPOCH),
        epoca_n=fields.integer("epoca_n", 1),
        tipo=fields.choice("tipo", _KINDS),
        desde=fields.integer("desde"),
        hasta=fields.integer("hasta"),
        perfil=fields.choice("perfil", _PROFILES),
        practica=fields.flag("practica"),
        dialecto=_dialect(fields.object("dialecto")),
        recursos=tuple(_resource(item) for item in fields.objects("recursos", 60)),
        bajas=fields.integer("bajas"),
        archivos={path: _file(item) for path, item in fields.object("archivos").items(PATH, 62)},
        acuses=tuple(_ack(item) for item in fields.objects("acuses", 1_000)),
        anteriores=tuple(_previous(item) for item in fields.objects("anteriores", MOST_PREVIOUS)),
    )
    # A later minor of the same schema may say more; our own says exactly this.
    if schema <= SCHEMA:
        fields.finish()
    _agree(manifest)
    return manifest


def package_id(manifest_bytes: bytes) -> str:
    """The identity of a package, for replay and receipt: SHA-256 of ``manifiesto.json``, hexadecimal."""
    return hashlib.sha256(manifest_bytes).hexdigest()


def spoken_code(package: str) -> str:
    """The first 40 bits of a package's id for the phone: "8F3K-2Q7M"."""
    code = crockford(bytes.fromhex(package), 8)
    return f"{code[:4]}-{code[4:]}"


def _agree(manifest: Manifest) -> None:
    """What the fields must say to each other."""
    if manifest.desde > manifest.hasta or (manifest.tipo == "completo" and manifest.desde != 0):
        raise MalformedError("desde")
    names = [resource.nombre for resource in manifest.recursos]
    if len(set(names)) != len(names) or "bajas" in names:
        raise MalformedError("recursos")
    for resource in manifest.recursos:
        if resource.archivo != f"datos/{resource.nombre}.csv" or resource.archivo not in manifest.archivos:
            raise MalformedError("recursos.archivo")
        if resource.columnas[-2:] != ("_id", "_rev") or len(set(resource.columnas)) != len(resource.columnas):
            raise MalformedError("recursos.columnas")
        whole = manifest.tipo == "completo"
        if resource.filas > resource.total or (whole and resource.filas != resource.total):
            raise MalformedError("recursos.filas")
    tables = {path for path in manifest.archivos if path.startswith("datos/")}
    if tables - {resource.archivo for resource in manifest.recursos} - {"datos/bajas.csv"}:
        raise MalformedError("archivos")
    if manifest.bajas and "datos/bajas.csv" not in manifest.archivos:
        raise MalformedError("bajas")
    rounds = [previous.ronda for previous in manifest.anteriores]
    if len(set(rounds)) != len(rounds) or any(number >= manifest.hasta for number in rounds):
        raise MalformedError("anteriores")
    if len({ack.de for ack in manifest.acuses}) != len(manifest.acuses):
        raise MalformedError("acuses")


def _dialect(fields: Fields) -> Dialect:
    return Dialect(fields.choice("delimitador", DELIMITERS), fields.choice("decimal", _DECIMALS))


def _resource(fields: Fields) -> ResourceEntry:
    return ResourceEntry(
        nombre=fields.text("nombre", NAME),
        archivo=fields.text("archivo", PATH),
        columnas=fields.texts("columnas", COLUMN, 200),
        filas=fields.integer("filas"),
        total=fields.integer("total"),
        huella=fields.text("huella", SHA256),
    )


def _file(fields: Fields) -> FileEntry:
    return FileEntry(bytes=fields.integer("bytes"), sha256=fields.text("sha256", SHA256))


def _ack(fields: Fields) -> Ack:
    ack = Ack(
        de=fields.text("de", UID),
        epoca=fields.text_or_null("epoca", _EPOCH),
        hasta=fields.integer("hasta"),
        estado=fields.choice("estado", _ACK_STATES),
        huella_ok=fields.flag("huella_ok"),
    )
    if ack.epoca is None and (ack.hasta or ack.estado != "nada"):
        raise MalformedError("acuses.epoca")
    return ack


def _previous(fields: Fields) -> Previous:
    return Previous(ronda=fields.integer("ronda", 1), paquete=fields.text("paquete", SHA256))
