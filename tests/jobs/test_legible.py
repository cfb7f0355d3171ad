"""A photograph becomes a page that can be read and weighs little; what is no picture is refused in words."""

from __future__ import annotations

import io
import os
import random
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.jobs.legible import LONG_SIDE, MOST_KEPT, as_pdf, new_file, new_file_of, newest_files
from app.models.base.errors import Refused


def photograph(width: int, height: int, turned: int = 1, kind: str = "JPEG") -> bytes:
    """Noise, the hardest to make small; the left half dark, so that turning can be seen."""
    dice = random.Random(3)
    picture = Image.frombytes("RGB", (width, height), dice.randbytes(width * height * 3))
    picture.paste((0, 0, 0), (0, 0, width // 2, height))
    exif = Image.Exif()
    exif[0x0112] = turned
    buffer = io.BytesIO()
    picture.save(buffer, kind, quality=95, exif=exif)
    return buffer.getvalue()


def test_a_photograph_is_kept_as_a_light_page() -> None:
    kept = new_file_of(photograph(2400, 1800), "IMG_0042.jpg")
    assert kept.media_type == "image/jpeg"
    assert len(kept.data) <= MOST_KEPT
    assert max(Image.open(io.BytesIO(kept.data)).size) <= LONG_SIDE


def test_a_picture_taken_sideways_stands_upright() -> None:
    kept = Image.open(io.BytesIO(new_file_of(photograph(400, 200, turned=6), "foto.jpg").data)).convert("L")
    assert kept.size == (200, 400)
    assert kept.getpixel((100, 20)) < 30 < kept.getpixel((100, 390)) + 1
    assert kept.getexif().get(0x0112, 1) == 1


def test_what_is_already_light_and_upright_stays_as_it_is() -> None:
    buffer = io.BytesIO()
    Image.new("RGB", (300, 200), "teal").save(buffer, "JPEG", quality=60)
    assert new_file_of(buffer.getvalue(), "chica.jpg").data == buffer.getvalue()


def test_a_screenshot_with_transparency_lies_on_white() -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (100, 50), (0, 0, 0, 0)).save(buffer, "PNG")
    kept = new_file_of(buffer.getvalue(), "pegado.png")
    assert kept.file_name == "pegado.jpg"
    assert Image.open(io.BytesIO(kept.data)).getpixel((50, 25)) == (255, 255, 255)


def test_the_original_stays_only_by_choice() -> None:
    data = photograph(2400, 1800)
    assert new_file_of(data, "plano.jpg", original=True).data == data


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "nada.jpg", "attachment.empty"),
        (b"MZ\x90\x00", "programa.exe", "attachment.kind"),
        (b"no es un pdf", "carta.pdf", "attachment.kind"),
        (photograph(60, 60)[:900], "cortada.jpg", "attachment.kind"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, name: str, code: str) -> None:
    with pytest.raises(Refused, match=code):
        new_file_of(data, name)


def test_a_file_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"attachment\.not_found"):
        new_file(tmp_path / "no-esta.jpg")


def test_the_newest_download_comes_first(tmp_path: Path) -> None:
    for age, name in enumerate(("hoy.pdf", "ayer.jpg", "antes.png", "lista.xlsx")):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (1_000_000 - age, 1_000_000 - age))
    assert [path.name for path in newest_files(tmp_path)] == ["hoy.pdf", "ayer.jpg", "antes.png"]
    assert newest_files(tmp_path / "no-esta") == []


def test_a_photograph_is_put_on_paper_as_it_is() -> None:
    """What was made legible once is not made worse by printing it; what lies on its side is turned."""
    kept = photograph(300, 400)
    paper = as_pdf(kept)
    assert paper is not None
    assert kept in paper
    (page,) = pypdfium2.PdfDocument(paper)
    assert (round(page.get_width()), round(page.get_height())) == (594, 792)
    assert page.render().to_pil().getpixel((20, 400)) == (0, 0, 0)
    (page,) = pypdfium2.PdfDocument(as_pdf(photograph(300, 400, turned=6)))
    assert page.get_width() > page.get_height()
    assert as_pdf(b"no es") is None
