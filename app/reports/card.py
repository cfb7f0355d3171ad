"""Member cards of the size of a bank card, eight on a sheet, with cut marks. Who gets one is decided by the job."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from app.reports.document import Document, Picture, Placed
from app.reports.grid import CARD_HEIGHT, CARD_WIDTH, card_grid
from app.reports.ink import Ink, Style, fitted, wrapped, wrapped_within
from app.reports.member_texts import MemberTexts, member_texts
from app.reports.paper import Paper
from app.reports.sheet import Letterhead, opened
from app.reports.texts import paper_texts

PHOTO_WIDTH: Final = 21.0
PHOTO_HEIGHT: Final = 28.0
_EDGE: Final = 4.0  # mm of card that stay white: who cuts is not a machine
_HEAD: Final = 13.4  # mm from the top to the line below the office's name
_LOGO: Final = 9.0
_MARK: Final = 2.2  # mm a cut mark is long
_NAME: Final = Style(11, bold=True)
_LABEL: Final = Style(5.5, grey=0.35)
_VALUE: Final = Style(8, bold=True)
_LEAST_NAME: Final = 4.5
_PITCH: Final = 0.42  # mm from line to line for each point of type
_LOWEST: Final = 4.6  # mm under the last fact
_CELL: Final = 6.3  # mm from one row of facts to the next


@dataclass(frozen=True, slots=True)
class Card:
    """One card with every text ready; what is empty is left out. ``document`` is its label and the id itself."""

    name: str
    number: str = ""
    category: str = ""
    document: tuple[str, str] = ("", "")
    since: str = ""
    until: str = ""
    code: str = ""
    woman: bool = False
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class CardSheets:
    """Cards of one office; ``start`` is the first free place of a sheet already begun, ``photos`` keeps room for them.

    ``backs`` adds a sheet of backs after each sheet of fronts, turned over its long side.
    """

    head: Letterhead
    cards: Sequence[Card]
    start: int = 1
    backs: bool = False
    photos: bool = True


def draw_cards(sheets: CardSheets, paper: Paper, out: Path | BinaryIO) -> int:
    """Writes the cards as a PDF; returns its pages. Raises ``Refused("sheet.start" | "cards.paper")``."""
    grid, head = card_grid(paper), sheets.head
    grid.check_start(sheets.start)
    texts = member_texts(head.country)
    with opened(out) as file:
        language = f"es-{head.country.upper()}"
        document = Document(file, title=texts.card_sheet_title, author=head.name, language=language)
        back = _back(document, head, texts)
        pages = 0
        for page in grid.sheets(len(sheets.cards), sheets.start):
            fronts = [Placed(_front(document, sheets, texts, sheets.cards[at]), x, y) for at, x, y in page]
            document.add_page(paper.width, paper.height, [_note(document, texts, paper), *fronts])
            pages += 1
            if sheets.backs:
                turned = [Placed(back, paper.width - x - CARD_WIDTH, y) for _, x, y in page]
                document.add_page(paper.width, paper.height, turned)
                pages += 1
        document.save()
        return pages


def _note(document: Document, texts: MemberTexts, paper: Paper) -> Placed:
    ink = document.ink()
    ink.center(paper.width / 2, paper.height - 9, texts.card_print_note, Style(7, grey=0.4))
    return Placed(ink)


def _picture(document: Document, data: bytes | None) -> Picture | None:
    if not data:
        return None
    return document.picture(hashlib.sha256(data).hexdigest(), lambda _: data)


def _blank(document: Document, head: Letterhead) -> Ink:
    """A card with its cut marks, and the mark of a practice office."""
    ink = document.ink()
    for x, way in ((0.0, -1), (CARD_WIDTH, 1)):
        for y in (0.0, CARD_HEIGHT):
            ink.line(x + way * 0.6, y, x + way * (0.6 + _MARK), y, 0.4)
    for y, way in ((0.0, -1), (CARD_HEIGHT, 1)):
        for x in (0.0, CARD_WIDTH):
            ink.line(x, y + way * 0.6, x, y + way * (0.6 + _MARK), 0.4)
    if head.practice:
        mark = Style(34, bold=True, grey=0.88)
        ink.slanted(CARD_WIDTH / 2, CARD_HEIGHT / 2 + 5, paper_texts(head.country).practice, mark, 0.5)
    return ink


def _front(document: Document, sheets: CardSheets, texts: MemberTexts, card: Card) -> Ink:
    ink = _blank(document, sheets.head)
    _draw_head(ink, _picture(document, sheets.head.logo), sheets.head, texts, card)
    left = _EDGE
    if sheets.photos:
        _draw_photo(ink, _picture(document, card.photo), texts)
        left += PHOTO_WIDTH + 4
    rows = _draw_facts(ink, texts, card, left)
    room = CARD_HEIGHT - _LOWEST - rows * _CELL - _HEAD - 1.6
    lines, style = _name_lines(card.name, CARD_WIDTH - _EDGE - left, room)
    y = _HEAD + 1.6
    for line in lines:
        y += style.size * _PITCH
        ink.text(left, y, line, style)
    if card.code:
        code = texts.card_code.format(code=card.code)
        if sheets.photos:
            ink.center(_EDGE + PHOTO_WIDTH / 2, CARD_HEIGHT - 4, *fitted(code, Style(5.5), PHOTO_WIDTH, 4))
        else:
            ink.right(CARD_WIDTH - _EDGE, 11.6, code, Style(5.5))
    return ink


def _name_lines(name: str, width: float, room: float) -> tuple[tuple[str, ...], Style]:
    """The name in the largest type in which the whole of it fits: a name is never cut."""
    style = _NAME
    lines = wrapped(name, style, width)
    while len(lines) * style.size * _PITCH > room and style.size > _LEAST_NAME:
        style = style.sized(style.size - 0.5)
        lines = wrapped(name, style, width)
    return lines[: max(int(room / (style.size * _PITCH)), 1)], style


def _draw_head(ink: Ink, logo: Picture | None, head: Letterhead, texts: MemberTexts, card: Card) -> None:
    left = _EDGE
    if logo:
        width = min(18.0, _LOGO * logo.ratio)
        height = width / logo.ratio
        ink.picture(logo.name, left, 2.6 + (_LOGO - height) / 2, width, height)
        left += width + 2.5
    room = CARD_WIDTH - _EDGE - left
    lines, style = wrapped_within(head.name, Style(9, bold=True), room, 2, 5.5)
    y = 5.8 if len(lines) == 1 else 4.9
    for line in lines:
        ink.text(left, y, line, style)
        y += style.size * 0.4
    title = texts.card_title_f if card.woman else texts.card_title
    ink.text(left, 11.6, title.upper(), Style(6.5, grey=0.25))
    ink.line(_EDGE, _HEAD, CARD_WIDTH - _EDGE, _HEAD, 1.1)


def _draw_photo(ink: Ink, photo: Picture | None, texts: MemberTexts) -> None:
    top = _HEAD + 2.2
    if photo:
        width = min(PHOTO_WIDTH, PHOTO_HEIGHT * photo.ratio)
        height = width / photo.ratio
        left = _EDGE + (PHOTO_WIDTH - width) / 2
        ink.picture(photo.name, left, top + (PHOTO_HEIGHT - height) / 2, width, height)
        return
    ink.box(_EDGE, top, PHOTO_WIDTH, PHOTO_HEIGHT, weight=0.4, grey=0.5, dash="2 2")
    ink.center(_EDGE + PHOTO_WIDTH / 2, top + PHOTO_HEIGHT / 2 + 1, texts.card_photo, Style(7, grey=0.5))


def _draw_facts(ink: Ink, texts: MemberTexts, card: Card, left: float) -> int:
    """Labels and values in two columns at the foot; returns their rows: the name keeps what is left above."""
    cells = [
        (texts.card_number, card.number),
        (texts.card_category, card.category),
        card.document,
        (texts.card_since_f if card.woman else texts.card_since, card.since),
        (texts.card_until, card.until),
    ]
    shown = [(label, value) for label, value in cells if value]
    rows = -(-len(shown) // 2)
    width = (CARD_WIDTH - _EDGE - left - 2) / 2
    for at, (label, value) in enumerate(shown):
        x = left + at % 2 * (width + 2)
        y = CARD_HEIGHT - _LOWEST - (rows - 1 - at // 2) * _CELL
        ink.text(x, y - 3.1, *fitted(label, _LABEL, width, 4))
        ink.text(x, y, *fitted(value, _VALUE, width, 5))
    return rows


def _back(document: Document, head: Letterhead, texts: MemberTexts) -> Ink:
    ink, common, middle = _blank(document, head), paper_texts(head.country), CARD_WIDTH / 2
    room = CARD_WIDTH - 2 * _EDGE
    lines, style = wrapped_within(head.name, Style(9, bold=True), room, 2, 6)
    y = 8.5
    for line in lines:
        ink.center(middle, y, line, style)
        y += style.size * 0.42
    phone = common.issuer_phone.format(phone=head.phone) if head.phone else ""
    for row in (head.address, " · ".join(part for part in (phone, head.email) if part)):
        if row:
            ink.center(middle, y, *fitted(row, Style(7), room, 5))
            y += 3.6
    y += 3
    for row in (texts.card_personal, texts.card_lost):
        ink.center(middle, y, *fitted(row, Style(6.5, grey=0.25), room, 4.5))
        y += 3.2
    ink.line(middle - 24, CARD_HEIGHT - 9, middle + 24, CARD_HEIGHT - 9, 0.5)
    ink.center(middle, CARD_HEIGHT - 5.6, texts.card_signature, Style(6, grey=0.35))
    return ink
