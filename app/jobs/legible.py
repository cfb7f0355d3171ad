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
            buffer = io.BytesIO()
            dots = max(picture.size) / _PAGE_INCHES
            ImageOps.exif_transpose(picture).convert("RGB").save(buffer, "PDF", resolution=dots)
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError):
        return None
    return buffer.getvalue()
