"""The frame of every paper that is not a receipt: letterhead, title, pages in a row, page x of y, practice mark."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import BinaryIO, Final

from app.models.base.values.dates import format_date
from app.reports.document import Document, Picture, Placed
from app.reports.ink import Ink, Style, fitted, wrapped_within
from app.reports.paper import Paper
from app.reports.texts import PaperTexts, paper_texts

TITLE: Final = Style(14, bold=True)
STRONG: Final = Style(9.5, bold=True)
NORMAL: Final = Style(9.5)
SMALL: Final = Style(7.5, grey=0.25)
LABEL: Final = Style(8.5, grey=0.35)
_LOGO: Final = 17.0
_FOOT: Final = 8.0


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Whose paper it is; ``logo`` the bytes of a picture, ``practice`` marks every page."""

    name: str
    country: str
    short: str = ""
    tax_id: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    practice: bool = False
    logo: bytes | None = None


class Sheets:
    """Pages being filled from top to bottom; heads and feet are added when their number is known.

    ``y`` is where the next thing goes, in mm from the top of the page.
    """

    def __init__(
        self,
        out: BinaryIO,
        head: Letterhead,
        paper: Paper,
        title: str,
        *,
        subtitle: str = "",
        day: date | None = None,
    ) -> None:
        self.texts: PaperTexts = paper_texts(head.country)
        self.paper = paper
        self.left = paper.margin
        self.right = paper.width - paper.margin
        self.bottom = paper.height - paper.margin - _FOOT
        self.on_new_page: Callable[[], None] | None = None
        self._head = head
        self._title = title
        self._subtitle = subtitle
        self._day = day
        self._document = Document(out, title=title, author=head.name, language=f"es-{head.country.upper()}")
        self._logo = self._picture(head.logo)
        self._done: list[list[Ink]] = []
        self._pages: list[Ink] = []
        self.y = 0.0
        self.ink = self._open_page()

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def page(self) -> int:
        """The number of the page that is being filled."""
        return len(self._pages)

    def need(self, height: float) -> None:
        """Starts a new page unless ``height`` mm are left on this one."""
        if self.y + height > self.bottom:
            self.ink = self._open_page()
            if self.on_new_page is not None:
                self.on_new_page()

    def paragraph(self, text: str, style: Style = NORMAL, *, most: int = 40, after: float = 2.0) -> None:
        """Text over the whole width, continued on the next page where it must."""
        rows, small = wrapped_within(text, style, self.width, most, style.size)
        for row in rows:
            pitch = small.size * 0.46
            self.need(pitch)
            self.y += pitch
            self.ink.text(self.left, self.y, row, small)
        self.y += after

    def begin_again(self, title: str) -> None:
        """Another paper in the same file: letterhead and title anew, pages counted from 1."""
        self._done.append(self._pages)
        self._title, self._pages = title, []
        self.ink = self._open_page()

    def finish(self) -> int:
        """Writes the file; returns the number of pages."""
        papers = [*self._done, self._pages]
        for pages in papers:
            for number, ink in enumerate(pages, 1):
                foot = self._document.ink()
                self._draw_foot(foot, number, len(pages))
                blocks = [Placed(ink), Placed(foot)]
                if self._head.practice:
                    mark = self._document.ink()
                    self._draw_practice(mark)
                    blocks.insert(0, Placed(mark))
                self._document.add_page(self.paper.width, self.paper.height, blocks)
        self._document.save()
        return sum(map(len, papers))

    def _picture(self, data: bytes | None) -> Picture | None:
        if not data:
            return None
        return self._document.picture(hashlib.sha256(data).hexdigest(), lambda _: data)

    def _open_page(self) -> Ink:
        ink = self._document.ink()
        self._pages.append(ink)
        if len(self._pages) == 1:
            self.y = self._draw_letterhead(ink)
        else:
            top = self.paper.margin + 2
            name, style = fitted(self._head.name, LABEL, self.width * 0.55, 6)
            ink.text(self.left, top, name, style)
            title, style = fitted(self._title, LABEL, self.width * 0.42, 6)
            ink.right(self.right, top, title, style)
            ink.line(self.left, top + 2, self.right, top + 2, 0.5)
            self.y = top + 6
        return ink

    def _draw_letterhead(self, ink: Ink) -> float:
        head, texts, top = self._head, self.texts, self.paper.margin
        left = self.left
        if self._logo:
            width = min(30.0, _LOGO * self._logo.ratio)
            height = width / self._logo.ratio
            ink.picture(self._logo.name, left, top + (_LOGO - height) / 2, width, height)
            left += width + 4
        names, style = wrapped_within(head.name, Style(12.5, bold=True), self.right - left, 2, 9)
        y = top + 4
        for line in names:
            ink.text(left, y, line, style)
            y += style.size * 0.44
        tax_id = texts.issuer_tax_id.format(tax_id=head.tax_id) if head.tax_id else ""
        phone = texts.issuer_phone.format(phone=head.phone) if head.phone else ""
        short = head.short if head.short not in head.name.split() else ""
        for row in ((short, tax_id), (head.address, phone, head.email)):
            text, small = fitted(" · ".join(part for part in row if part), SMALL, self.right - left, 5.5)
            if text:
                ink.text(left, y, text, small)
                y += 3.6
        y = max(y - 1, top + _LOGO + 1 if self._logo else 0)
        ink.line(self.left, y, self.right, y, 0.9)
        return self._draw_title(ink, y + 8)

    def _draw_title(self, ink: Ink, y: float) -> float:
        rows, style = wrapped_within(self._title, TITLE, self.width, 2, 10)
        for row in rows:
            ink.text(self.left, y, row, style)
            y += style.size * 0.46
        rows, style = wrapped_within(self._subtitle, LABEL, self.width, 3, 7)
        for row in rows:
            ink.text(self.left, y - 0.8, row, style)
            y += 4.2
        return y + 1

    def _draw_foot(self, ink: Ink, number: int, pages: int) -> None:
        y = self.paper.height - self.paper.margin
        ink.line(self.left, y - 4, self.right, y - 4, 0.3, grey=0.5)
        if self._day:
            ink.text(self.left, y, self.texts.printed.format(day=format_date(self._day)), SMALL)
        ink.right(self.right, y, self.texts.page.format(page=number, pages=pages), SMALL)

    def _draw_practice(self, ink: Ink) -> None:
        rise = min(1.0, self.paper.height / self.paper.width)
        middle = (self.paper.width / 2, self.paper.height / 2)
        ink.slanted(*middle, self.texts.practice, Style(96, bold=True, grey=0.9), rise)
        ink.center(middle[0], 8, self.texts.practice_line, Style(8, bold=True, grey=0.3))


@contextmanager
def opened(out: Path | BinaryIO) -> Iterator[BinaryIO]:
    """``out`` as a file to write bytes to; a path is opened and closed."""
    if isinstance(out, Path):
        with out.open("wb") as file:
            yield file
    else:
        yield out
