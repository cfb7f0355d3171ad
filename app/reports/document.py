"""One PDF file: fonts, pictures, pages, metadata, through ReportLab's canvas. What is drawn is decided by others."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from PIL import Image, UnidentifiedImageError
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFStream
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import REGULAR, pieces, typeface
from app.reports.ink import Ink
from app.reports.paper import POINTS_PER_MM as MM

_REMEMBERED: Final = 4096


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture kept once in the file; ``ratio`` is width over height."""

    name: str
    ratio: float


@dataclass(frozen=True, slots=True)
class _Shown:
    """Letters of one font resource, encoded; ``rise`` as a share of the size."""

    font: str
    shown: str
    rise: float


@dataclass(frozen=True, slots=True)
class Placed:
    """A block and where its top left corner lies, in mm from the page's top left corner."""

    ink: Ink
    x: float = 0.0
    y: float = 0.0


class _PageStream(PDFStream):  # type: ignore[misc]  # ReportLab is not typed
    """The packed content of a page, which goes to the file at once and is forgotten.

    WORKAROUND https://docs.reportlab.com (5.1): a document gathers its parts and joins them in memory at the end, 70 MB
    more for 10,000 receipts. While it is written, ``__accum__`` is what gathers them; it may as well write them.
    """

    def __init__(self, dictionary: PDFDictionary, content: bytes, out: BinaryIO) -> None:
        super().__init__(dictionary, content)
        self._out = out

    def format(self, document: Any) -> Any:
        written = super().format(document)
        self.content = b""
        gathered = document.__accum__
        if gathered.strings:
            self._out.write(b"".join(gathered.strings))
            gathered.strings.clear()
            gathered.write = self._out.write
        return written


class Document:
    """A PDF being written. The same calls give the same bytes: no date of making, no random id.

    Pages are packed as soon as they are done: ReportLab would keep every page as loose text until the end.
    """

    def __init__(self, out: BinaryIO, *, title: str, author: str, language: str = "es") -> None:
        typeface(False), typeface(True)  # registered before the canvas asks for them
        self._out = out
        self._canvas = Canvas(
            out, invariant=1, pageCompression=1, lang=language, initialFontName=REGULAR, pdfVersion=(1, 4)
        )
        # fonts and packed pages are the document's business, for which the canvas has no door
        self._core: Any = self._canvas._doc  # noqa: SLF001
        self._canvas.setTitle(title)
        self._canvas.setAuthor(author)
        self._canvas.setCreator("Gremial")
        # Viewers shrink pages to the printer's margins by themselves: the cut line would leave the middle.
        self._canvas.setViewerPreference("PrintScaling", "None")
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._shown: dict[tuple[str, bool], tuple[_Shown, ...]] = {}
        self._pictures: dict[str, Picture | None] = {}
        self._pages = 0

    def ink(self) -> Ink:
        """A fresh block to draw on."""
        return Ink(self)

    def show(self, text: str, size: float, bold: bool) -> str:
        """PDF operators that choose the font and show a printable text."""
        parts = self._shown.get((text, bold))
        if parts is None:
            if len(self._shown) >= _REMEMBERED:
                self._shown.clear()
            parts = self._shown[text, bold] = self._encoded(text, bold)
        if len(parts) == 1:
            return f"{parts[0].font} {size:g} Tf {parts[0].shown}"
        return " ".join(
            f"{part.font} {size:g} Tf {part.rise * size:.2f} Ts {part.shown} 0 Ts"
            if part.rise
            else f"{part.font} {size:g} Tf {part.shown}"
            for part in parts
        )

    def _encoded(self, text: str, bold: bool) -> tuple[_Shown, ...]:
        font = typeface(bold).font
        document = self._core
        result = []
        for piece in pieces(text, bold):
            for subset, letters in font.splitString(piece.text, document):
                shown = f"<{letters.hex()}> Tj"
                if piece.shift or piece.back:
                    shown = f"[{-piece.shift:.1f} <{letters.hex()}> {-piece.back:.1f}] TJ"
                result.append(_Shown(font.getSubsetInternalName(subset, document), shown, piece.rise / 1000))
        return tuple(result)

    def picture(self, key: str, load: Callable[[str], bytes]) -> Picture | None:
        """A picture loaded and kept once under ``key``; ``None`` when it is no picture (the paper goes without)."""
        if key not in self._pictures:
            self._pictures[key] = self._registered(key, load(key))
        return self._pictures[key]

    def _registered(self, key: str, data: bytes) -> Picture | None:
        try:
            with Image.open(io.BytesIO(data)) as image:
                flat = image.convert("RGBA")
        except (UnidentifiedImageError, OSError, ValueError):
            return None
        paper = Image.new("RGB", flat.size, "white")
        paper.paste(flat, mask=flat.getchannel("A"))
        canvas = self._canvas
        form = f"picture-{key[:16]}"
        canvas.beginForm(form, 0, 0, 1, 1)
        canvas.drawImage(ImageReader(paper), 0, 0, 1, 1)
        canvas.endForm()
        return Picture(self._core.getXObjectName(form), flat.width / flat.height)

    def add_page(self, width: float, height: float, placed: Sequence[Placed]) -> None:
        """One page of ``width`` by ``height`` mm with its blocks, drawn in their order."""
        canvas = self._canvas
        canvas.setPageSize((width * MM, height * MM))
        code = []
        names: set[str] = set()
        for block in placed:
            code.append(f"q 1 0 0 1 {block.x * MM:.2f} {(height - block.y) * MM:.2f} cm")
            code += block.ink.ops
            code.append("Q")
            names |= block.ink.pictures
        canvas.showPage()
        self._pages += 1
        self._settle(f"Page{self._pages}", "\n".join(code), names)

    def _settle(self, page_name: str, code: str, pictures: set[str]) -> None:
        """Gives the page just closed its packed content.

        WORKAROUND https://docs.reportlab.com (5.1): the canvas keeps pages unpacked until ``save`` and then adds
        ASCII85, which a file does not need: 222 MB instead of 115 for 10,000 receipts.
        """
        document = self._core
        page = document.idToObject[page_name]
        packed = zlib.compress(code.encode("ascii"), 6)
        stream = _PageStream(PDFDictionary({"Filter": PDFArray([PDFName("FlateDecode")])}), packed, self._out)
        page.stream = None
        page.Contents = document.Reference(stream)
        if pictures:
            names = sorted(pictures)
            page.XObjects = PDFDictionary({name: document.Reference(document.idToObject[name]) for name in names})

    def save(self) -> None:
        """Writes the file."""
        self._canvas.save()
