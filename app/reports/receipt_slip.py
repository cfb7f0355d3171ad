"""Layout 1 of a receipt on half a sheet. Never changed once offices have printed it: a new layout gets a new module."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from app.reports.document import Picture
from app.reports.ink import Ink, Style, fitted, width_of, wrapped_within
from app.reports.qr import draw_qr
from app.reports.receipt_content import (
    ReceiptPrint,
    ReceiptTexts,
    copy_mark,
    corrects_mark,
    fiscal_text,
    issuer_details,
    method_text,
    payer_details,
    void_mark,
)

SIDE: Final = 13.0
_TOP: Final = 9.0
HEAD: Final = 30.5  # where the rule under the issuer lies
_FOOT: Final = 47.5  # what the method, signatures, code and legend need at the bottom
_LABEL: Final = 24.0  # column of "Recibimos de", "la suma de", "en concepto de"
_NORMAL: Final = Style(9)
_LABELS: Final = Style(8, grey=0.35)
_SMALL: Final = Style(7.5, grey=0.25)
_TINY: Final = Style(6.5, grey=0.35)
_STRONG: Final = Style(9, bold=True)


@dataclass(frozen=True, slots=True)
class Slip:
    """Where a receipt is drawn: half a sheet of ``width`` by ``height`` mm, with the words and picture it needs."""

    width: float
    height: float
    texts: ReceiptTexts
    country: str
    logo: Picture | None

    @property
    def right(self) -> float:
        return self.width - SIDE

    @property
    def foot(self) -> float:
        return self.height - _FOOT


def draw_head(ink: Ink, slip: Slip, item: ReceiptPrint, sheet: str) -> None:
    """Issuer on the left, title and number on the right, a rule below; ``sheet`` is "Hoja 2 de 2" or blank."""
    content, texts = item.content, slip.texts
    if content["practice"]:
        ink.slanted(slip.width / 2, slip.height / 2, texts.practice, Style(72, bold=True, grey=0.88), 0.42)
        ink.center(slip.width / 2, 5.5, texts.practice_line, Style(7.5, bold=True, grey=0.3))
    left = SIDE
    if slip.logo:
        width = min(30.0, 18.0 * slip.logo.ratio)
        height = width / slip.logo.ratio
        ink.picture(slip.logo.name, left, _TOP + (18.0 - height) / 2, width, height)
        left += width + 4
    space = slip.right - 58 - left
    names, style = wrapped_within(content["issuer"]["name"], Style(11.5, bold=True), space, 2, 8)
    y = _TOP + 4
    for line in names:
        ink.text(left, y, line, style)
        y += style.size * 0.44
    for line in issuer_details(content, texts):
        text, small = fitted(line, _SMALL, space, 5.5)
        ink.text(left, y, text, small)
        y += 3.5
    _draw_number(ink, slip, item, sheet)
    ink.line(SIDE, HEAD, slip.right, HEAD, 0.9)


def _draw_number(ink: Ink, slip: Slip, item: ReceiptPrint, sheet: str) -> None:
    content, texts = item.content, slip.texts
    text, style = fitted(content["title"], Style(11, bold=True), 55, 7)
    ink.right(slip.right, _TOP + 4, text, style)
    number = texts.number.format(number=content["number_text"])
    big = Style(16, bold=True)
    ink.right(slip.right, _TOP + 11, number, big)
    series = texts.series.format(series=content["series"])
    ink.right(slip.right - width_of(number, big) - 2.5, _TOP + 11, series, _SMALL)
    mark = " · ".join(part for part in (copy_mark(item, texts), sheet) if part)
    ink.right(slip.right, HEAD - 1.6, mark, Style(8, bold=True))


def draw_paid(ink: Ink, slip: Slip, item: ReceiptPrint) -> float:
    """Place and date, the amount's box, from whom, how much in words, what for. Returns where the next part starts."""
    content, texts = item.content, slip.texts
    y = HEAD + 8.2
    place = ", ".join(part for part in (content["place"], content["date_text"]) if part)
    ink.text(SIDE, y, place, _NORMAL)
    _draw_amount(ink, slip.right, HEAD + 2.6, content["amount_text"])
    y += 8.3
    left = SIDE + _LABEL
    space = slip.right - left
    ids, name_style = payer_details(content, texts), Style(10.5, bold=True)
    ids_width = width_of(ids, _NORMAL)
    ink.text(SIDE, y, content["payer_label"], _LABELS)
    beside = width_of(content["payer"]["name"], name_style) + 6 + ids_width <= space
    text, style = fitted(content["payer"]["name"], name_style, space, 6.5)
    ink.text(left, y, text, style)
    if ids and not beside:
        y += 4.4
    ink.right(slip.right, y, ids, _NORMAL)
    ink.line(left, y + 1.5, slip.right, y + 1.5, 0.3, grey=0.5)
    y = draw_words(ink, texts.words_label, content["words"], SIDE, y + 7, slip.right)
    ink.text(SIDE, y, texts.concept_label, _LABELS)
    rows, style = wrapped_within(content["concept"], _NORMAL, space, 2, 6.5)
    for row in rows:
        ink.text(left, y, row, style)
        y += 4
    return y - 0.5


def draw_continued(ink: Ink, slip: Slip, item: ReceiptPrint, from_sheet: int) -> float:
    """The top of a further sheet: where it comes from and whose it is. Returns where the next part starts."""
    ink.text(SIDE, HEAD + 6, slip.texts.continued.format(sheet=from_sheet), Style(8.5))
    name, style = fitted(item.content["payer"]["name"], _STRONG, slip.right - SIDE - 45, 6)
    ink.right(slip.right, HEAD + 6, name, style)
    return HEAD + 9


def _draw_amount(ink: Ink, right: float, top: float, amount: str) -> None:
    """The box is as narrow as its amount: no digit can be written beside it."""
    style = Style(14, bold=True)
    width = width_of(amount, style) + 6
    ink.box(right - width, top, width, 9, weight=1, fill=0.95, radius=1.2)
    ink.text(right - width + 3, top + 6.4, amount, style)


def draw_words(ink: Ink, label: str, words: str, x: float, y: float, right: float) -> float:
    """The amount in words, closed with dashes to the end of the line. Returns the next baseline."""
    left = x + _LABEL
    ink.text(x, y, label, _LABELS)
    rows, style = wrapped_within(words, _STRONG, right - left - width_of("–––", _STRONG), 3, 6)
    for row in rows[:-1]:
        ink.text(left, y, row, style)
        y += 4.2
    ink.text(left, y, closed(rows[-1], style, right - left), style)
    return y + 5.2


def closed(words: str, style: Style, space: float) -> str:
    """The text with dashes up to ``space`` mm."""
    dash = width_of("–", style)
    count = int((space - width_of(words + " ", style)) / dash)
    return f"{words} {'–' * count}" if count > 0 else words


def draw_total(ink: Ink, slip: Slip, y: float, item: ReceiptPrint, next_sheet: int | None) -> None:
    """Under the lines: credit left over or "continúa …" on the left, the total on the right."""
    content = item.content
    note = slip.texts.continues.format(sheet=next_sheet) if next_sheet else ""
    ink.line(SIDE, y + 1, slip.right, y + 1, 0.5)
    left, style = fitted(note or content["credit_text"], Style(8.5), slip.right - SIDE - 60, 6)
    ink.text(SIDE + 1.5, y + 5.2, left, style)
    if not note:
        total = content["amount_text"]
        ink.right(slip.right - 1.5, y + 5.2, total, _STRONG)
        ink.right(slip.right - 4 - width_of(total, _STRONG), y + 5.2, slip.texts.total, Style(8.5, grey=0.35))


def draw_foot(ink: Ink, slip: Slip, item: ReceiptPrint) -> None:
    """How it was paid, who received it, place for signatures and seal, code with QR, legend."""
    content, texts = item.content, slip.texts
    top = slip.foot
    ink.line(SIDE, top, slip.right, top, 0.3, grey=0.5)
    ink.text(SIDE, top + 4.6, texts.method, _LABELS)
    text, style = fitted(method_text(content), _STRONG, 88, 5.5)
    ink.text(SIDE + _LABEL, top + 4.6, text, style)
    received, style = fitted(content["received_by"], _STRONG, 42, 5.5)
    ink.right(slip.right, top + 4.6, received, style)
    ink.right(slip.right - width_of(received, style) - 2, top + 4.6, texts.received_by, _LABELS)
    draw_qr(ink, item.code, SIDE - 2.5, top + 8, 24)
    ink.text(SIDE + 22, top + 15, texts.code, _TINY)
    text, style = fitted(item.code, Style(8, bold=True), 40, 5)
    ink.text(SIDE + 22, top + 18.6, text, style)
    y = top + 22.6
    for mark in (corrects_mark(item, texts), fiscal_text(content)):
        if mark:
            text, style = fitted(mark, Style(7), 40, 5)
            ink.text(SIDE + 22, y, text, style)
            y += 3.2
    _draw_signatures(ink, slip, content["signature_labels"], top + 24)
    legend, style = fitted(content["legend"], Style(7, grey=0.2), slip.right - SIDE, 5)
    ink.center(slip.width / 2, top + 40, legend, style)


def _draw_signatures(ink: Ink, slip: Slip, labels: Sequence[str], y: float) -> None:
    left = SIDE + 64
    seal = 22.0
    ink.box(left, y - 13, seal, 17, weight=0.5, grey=0.6, dash="1.5 1.5", radius=1.5)
    ink.center(left + seal / 2, y + 2.6, slip.texts.seal, _TINY)
    left += seal + 5
    space = (slip.right - left + 4) / max(1, len(labels))
    for number, label in enumerate(labels):
        start = left + number * space
        ink.line(start, y, start + space - 4, y, 0.5)
        ink.center(start + (space - 4) / 2, y + 3.6, label, _SMALL)


def draw_void(ink: Ink, slip: Slip, item: ReceiptPrint) -> None:
    """Two lines and the word across everything, and the sentence that says why."""
    if item.void is None:
        return
    top, bottom = HEAD + 2, slip.foot - 2
    ink.line(SIDE, bottom, slip.right, top, 1.2, grey=0.25)
    ink.line(SIDE, top, slip.right, bottom, 1.2, grey=0.25)
    middle = (top + bottom) / 2
    ink.slanted(slip.width / 2, middle, slip.texts.void, Style(56, bold=True, grey=0.25), 0.2, hollow=True)
    left = SIDE + 22
    rows, style = wrapped_within(void_mark(item, slip.texts), Style(7.5, bold=True), slip.right - left - 4, 2, 5)
    y = slip.foot + (32.6 if len(rows) > 1 else 33.6)
    ink.box(left, slip.foot + 29.6, slip.right - left, 7 if len(rows) > 1 else 5.6, weight=0.8, radius=0.8)
    for row in rows:
        ink.text(left + 2, y, row, style)
        y += 2.9
