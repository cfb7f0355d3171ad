"""Pictures made fit to be kept: upright, on white, no larger than a page that can still be read. No tables here."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Final

from PIL import Image, ImageOps, UnidentifiedImageError

from app.models.base.attachments import MOST_BYTES, NewFile
from app.models.base.errors import Refused

MOST_KEPT: Final = 300 * 1024
"""Bytes of a page that is legible and light; the original is kept only where somebody chooses so."""
LONG_SIDE: Final = 1754  # px: an A4 page at 150 dots an inch
_PAGE_INCHES: Final = 11.0  # the long side of a page
_INKS: Final = {"RGB": "DeviceRGB", "L": "DeviceGray"}
_ORIENTATION: Final = 0x0112  # of EXIF: 1 is upright
_QUALITIES: Final = (85, 75, 65, 55, 45)
_SMALLER: Final = 0.85
_MOST_PIXELS: Final = 80_000_000  # a telephone's largest photograph; more is a bomb
_PLAIN: Final = {".pdf": "application/pdf", ".xml": "application/xml"}
_PICTURES: Final = {"JPEG": "image/jpeg", "PNG": "image/png", "WEBP": "image/webp"}


def new_file(path: Path, *, original: bool = False) -> NewFile:
    """A file of the disk, ready to be kept: pictures made legible, PDF and XML as they are.

    Raises ``Refused``: "attachment.not_found", "attachment.kind" (what is neither), "attachment.too_large".
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise Refused("attachment.too_large", most=MOST_BYTES // 1024**2)
        data = path.read_bytes()
    except OSError as fault:
        raise Refused("attachment.not_found", file=path.name) from fault
    return new_file_of(data, path.name, original=original)


def new_file_of(data: bytes, name: str, *, original: bool = False) -> NewFile:
    """The same for bytes that came another way (the clipboard); ``name`` says what they are called."""
    if not data:
        raise Refused("attachment.empty")
    kind = _PLAIN.get(Path(name).suffix.lower())
    if kind == "application/pdf" and not data.lstrip()[:5] == b"%PDF-":
        raise Refused("attachment.kind", file=name)
    if kind is not None:
        return NewFile(data, kind, name)
    picture, media_type = _opened(data, name)
    if original:
        return NewFile(data, media_type, name)
    light = media_type == "image/jpeg" and len(data) <= MOST_KEPT and max(picture.size) <= LONG_SIDE
    if light and not picture.getexif():  # nothing to turn, and nothing told of where it was taken
        return NewFile(data, media_type, name)
    return NewFile(legible(picture), "image/jpeg", f"{Path(name).stem}.jpg")


def legible(picture: Image.Image) -> bytes:
    """Upright JPEG of at most 300 KB whose long side is a page at 150 dots an inch."""
    upright = ImageOps.exif_transpose(picture)
    page = Image.new("RGB", upright.size, "white")
    layered = upright.convert("RGBA")
    page.paste(layered, mask=layered.getchannel("A"))
    page.thumbnail((LONG_SIDE, LONG_SIDE), Image.Resampling.LANCZOS)
    while True:
        for quality in _QUALITIES:
            data = _jpeg(page, quality)
            if len(data) <= MOST_KEPT:
                return data
        size = (max(round(page.width * _SMALLER), 1), max(round(page.height * _SMALLER), 1))
        page = page.resize(size, Image.Resampling.LANCZOS)


def _jpeg(page: Image.Image, quality: int) -> bytes:
    buffer = io.BytesIO()
    page.save(buffer, "JPEG", quality=quality, optimize=True)
    return buffer.getvalue()


def _opened(data: bytes, name: str) -> tuple[Image.Image, str]:
    try:
        picture = Image.open(io.BytesIO(data))
        if picture.width * picture.height > _MOST_PIXELS:
            raise Refused("attachment.too_large", most=MOST_BYTES // 1024**2)
        media_type = _PICTURES.get(picture.format or "", "image/x-other")
        picture.load()
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError) as fault:
        raise Refused("attachment.kind", file=name) from fault
    return picture, media_type


def newest_files(folder: Path, most: int = 60) -> list[Path]:
    """What a person may mean by "what I just downloaded": pictures, PDF and XML of a folder, newest first."""
    kinds = {*_PLAIN, ".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"}
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in kinds and path.is_file()]
    except OSError:
        return []
    return sorted(found, key=_changed_at, reverse=True)[:most]


def _changed_at(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:  # gone meanwhile
        return 0.0


def as_pdf(data: bytes) -> bytes | None:
    """A kept file as paper: a PDF as it is, a picture as a page of one; ``None`` for what has no picture."""
    if data.lstrip()[:5] == b"%PDF-":
        return data
    try:
        with Image.open(io.BytesIO(data)) as picture:
            dots = max(picture.size) / _PAGE_INCHES
            if picture.format == "JPEG" and picture.mode in _INKS and picture.getexif().get(_ORIENTATION, 1) == 1:
                return _page_of(data, picture.size, _INKS[picture.mode], 72 / dots)
            buffer = io.BytesIO()
            ImageOps.exif_transpose(picture).convert("RGB").save(buffer, "PDF", resolution=dots)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    return buffer.getvalue()


def _page_of(jpeg: bytes, size: tuple[int, int], ink: str, points: float) -> bytes:
    """A PDF of one page that carries the photograph as it is: a scan is not to lose anything once more."""
    width, height = (round(side * points, 3) for side in size)
    drawn = f"q {width} 0 0 {height} 0 0 cm /P Do Q".encode()
    picture = f"/Type /XObject /Subtype /Image /Width {size[0]} /Height {size[1]} /ColorSpace /{ink} "
    picture += f"/BitsPerComponent 8 /Filter /DCTDecode /Length {len(jpeg)}"
    page = f"/Type /Page /Parent 2 0 R /MediaBox [0 0 {width} {height}] /Contents 5 0 R "
    objects = (
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< {page}/Resources << /XObject << /P 4 0 R >> >> >>".encode(),
        f"<< {picture} >>\nstream\n".encode() + jpeg + b"\nendstream",
        f"<< /Length {len(drawn)} >>\nstream\n".encode() + drawn + b"\nendstream",
    )
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, one in enumerate(objects, 1):
        places.append(f"{len(made):010} 00000 n \n")
        made += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{''.join(places)}trailer\n"
    table += f"<< /Size {len(places) + 1} /Root 1 0 R >>\nstartxref\n{len(made)}\n%%EOF\n"
    return bytes(made) + table.encode()
