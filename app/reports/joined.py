"""Papers of others (scans as PDF) put behind a paper of ours: each on a sheet with a stamp, all leaves numbered."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from pypdf import PageObject, PdfReader, PdfWriter, Transformation
from pypdf.errors import PyPdfError

from app.reports.document import Document, Placed
from app.reports.ink import Style, fitted
from app.reports.paper import POINTS_PER_MM, Paper

_BAND: Final = 14.0  # mm at the top of a leaf for the stamp
_FOOT: Final = 10.0
_MARGIN: Final = 8.0
_STAMP: Final = Style(10, bold=True)
_UNDER: Final = Style(8.5, grey=0.25)
_FOLIO: Final = Style(8.5)
_MOST_LARGER: Final = 1.6
_MOST_PAGES: Final = 200
"""Of one scan: more is a whole book, hung there by mistake."""
_FAULTS: Final = (PyPdfError, ValueError, KeyError, TypeError, IndexError, AttributeError, OSError, RecursionError)
"""What a damaged PDF makes the reader say."""
_Size = tuple[float, float]
"""Width and height in points."""
logging.getLogger("pypdf").addHandler(logging.NullHandler())  # it tells nobody about damaged scans: we do


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scan with what is stamped on each of its leaves; ``instead`` is printed when it cannot be read.

    ``load`` gives it as PDF, ``None`` where it is gone: each is read when its turn comes, so that only one lies in
    memory beside what is made of them.
    """

    stamp: str
    under: str
    load: Callable[[], bytes | None]
    instead: str


def readable(data: bytes) -> bool:
    """Whether its pages can be put on paper: not damaged, not behind a password."""
    return bool(_pages_of(data))


def _pages_of(data: bytes | None) -> list[PageObject]:
    if not data:
        return []
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            return []
        pages = list(reader.pages)[:_MOST_PAGES]
        for page in pages:
            if min(_size(page)) <= 0:
                return []
            page.get_contents()  # what cannot be unpacked is found out before it is put on paper
    except _FAULTS:
        return []
    return pages


def join(
    front: bytes,
    leaves: Sequence[Leaf],
    paper: Paper,
    title: str,
    folio: str,
    sheet: str,
    told: Callable[[int, int], None],
) -> tuple[bytes, int]:
    """One PDF of the front paper and a leaf for each page of each scan; returns it and how many pages it has.

    ``folio`` ("Folio {page} de {pages}") stands at the foot of all, ``sheet`` ("hoja {page} de {pages}") in the stamp;
    ``told`` hears how many scans are done of how many.
    """
    first = list(PdfReader(io.BytesIO(front)).pages)
    behind = [(leaf, [_size(page) for page in _pages_of(leaf.load())]) for leaf in leaves]
    total = len(first) + sum(max(len(pages), 1) for _, pages in behind)
    writer = PdfWriter()
    stamps = list(PdfReader(io.BytesIO(_stamps(len(first), behind, paper, title, folio, sheet, total))).pages)
    for ours, stamp in zip(first, stamps, strict=False):
        writer.add_page(ours).merge_page(stamp)
    at = len(first)
    none: list[PageObject | None] = [None]
    for done, leaf in enumerate(leaves):
        told(done, len(leaves))
        for page in _pages_of(leaf.load()) or none:
            stamp = stamps[at]
            width, height = float(stamp.mediabox.width), float(stamp.mediabox.height)
            sheet_of = writer.add_blank_page(width=width, height=height)
            if page is not None:
                sheet_of.merge_transformed_page(page, _fitting(page, width, height))
            sheet_of.merge_page(stamp)
            at += 1
    writer.compress_identical_objects()
    writer.add_metadata({"/Title": title, "/Creator": "Gremial", "/Producer": "Gremial"})
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue(), total


def _size(page: PageObject) -> _Size:
    """Width and height in points as a reader shows the page."""
    width, height = float(page.cropbox.width), float(page.cropbox.height)
    return (height, width) if page.rotation % 180 else (width, height)


def _lies(size: _Size | None) -> bool:
    return size is not None and size[0] > size[1]


def _fitting(page: PageObject, width: float, height: float) -> Transformation:
    """Upright below the stamp, as large as it may be but never enlarged much: a ticket stays a ticket."""
    box, turned = page.cropbox, page.rotation % 360
    own_width, own_height = float(box.width), float(box.height)
    back = {0: (0.0, 0.0), 90: (0.0, own_width), 180: (own_width, own_height), 270: (own_height, 0.0)}[turned]
    shown_width, shown_height = _size(page)
    left, top = _MARGIN * POINTS_PER_MM, _BAND * POINTS_PER_MM
    scale = min((width - 2 * left) / shown_width, (height - top - _FOOT * POINTS_PER_MM) / shown_height, _MOST_LARGER)
    x, y = (width - shown_width * scale) / 2, height - top - shown_height * scale
    upright = Transformation().translate(-float(box.left), -float(box.bottom)).rotate(-turned).translate(*back)
    return upright.scale(scale).translate(x, y)


def _stamps(
    fronts: int,
    behind: Sequence[tuple[Leaf, Sequence[_Size]]],
    paper: Paper,
    title: str,
    folio: str,
    sheet: str,
    total: int,
) -> bytes:
    """What is laid over each page: the number of the leaf, and the stamp on those of others."""
    buffer = io.BytesIO()
    document = Document(buffer, title=title, author="")
    number = 0
    for _ in range(fronts):
        number += 1
        _lay(document, paper, folio.format(page=number, pages=total), None, "")
    for leaf, pages in behind:
        for at, size in enumerate(pages or [None], 1):
            number += 1
            turned = paper.turned() if _lies(size) else paper
            of = sheet.format(page=at, pages=len(pages)) if len(pages) > 1 else ""
            _lay(document, turned, folio.format(page=number, pages=total), leaf, of, missing=size is None)
    document.save()
    return buffer.getvalue()


def _lay(document: Document, paper: Paper, folio: str, leaf: Leaf | None, of: str, *, missing: bool = False) -> None:
    ink = document.ink()
    if leaf is not None:
        left, right = _MARGIN, paper.width - _MARGIN
        text, style = fitted(leaf.stamp, _STAMP, right - left - 30, 6.5)
        ink.text(left, 6.5, text, style)
        ink.right(right, 6.5, of, _UNDER)
        text, style = fitted(leaf.under, _UNDER, right - left, 6)
        ink.text(left, 10.5, text, style)
        ink.line(left, _BAND - 1.5, right, _BAND - 1.5, 0.6)
        if missing:
            text, style = fitted(leaf.instead, Style(11), right - left, 7)
            ink.text(left, 40, text, style)
    ink.center(paper.width / 2, paper.height - 4, folio, _FOLIO)
    document.add_page(paper.width, paper.height, [Placed(ink)])
