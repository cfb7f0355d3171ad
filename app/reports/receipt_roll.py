"""Layout 1 of a receipt on a paper roll: one narrow column, as long as its content. Never changed once printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.reports.document import Picture
from app.reports.ink import Ink, Style, fitted, width_of, wrapped, wrapped_within
from app.reports.paper import Paper
from app.reports.qr import draw_qr
from app.reports.receipt_content import (
    ReceiptPrint,
    ReceiptTexts,
    copy_mark,
    corrects_mark,
    fiscal_text,
    issuer_details,
    method_text,
    original_mark,
    payer_details,
    void_mark,
)
from app.reports.receipt_lines import grouped_lines, plain_lines
from app.reports.receipt_slip import closed

_MANY: Final = 20  # lines before runs of months are joined: a roll has no end, a pocket has
_NORMAL: Final = Style(8.5)
_STRONG: Final = Style(8.5, bold=True)
_LABEL: Final = Style(7.5)
_SMALL: Final = Style(7)


@dataclass(slots=True)
class _Roll:
    """Where the next thing goes on the roll; all black, because thermal heads print no grey."""

    ink: Ink
    left: float
    width: float
    y: float = 4.0

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def middle(self) -> float:
        return self.left + self.width / 2

    def center(self, text: str, style: Style, after: float = 0.0) -> None:
        for line in wrapped(text, style, self.width):
            self.y += style.size * 0.44
            self.ink.center(self.middle, self.y, line, style)
        self.y += after

    def paragraph(self, text: str, style: Style, after: float = 0.0) -> None:
        for line in wrapped(text, style, self.width):
            self.y += style.size * 0.44
            self.ink.text(self.left, self.y, line, style)
        self.y += after

    def pair(self, left: str, right: str, style: Style, right_style: Style | None = None) -> None:
        """Text and amount on one line; a long text takes lines of its own above the amount's."""
        end = right_style or style
        space = self.width - width_of(right, end) - 2
        rows, small = wrapped_within(left, style, space, 3, 5.5)
        for row in rows:
            self.y += small.size * 0.44
            self.ink.text(self.left, self.y, row, small)
        self.ink.right(self.right, self.y, right, end)

    def rule(self) -> None:
        self.y += 2
        self.ink.line(self.left, self.y, self.right, self.y, 0.6, dash="2 1.5")
        self.y += 0.6


def draw_roll(
    ink: Ink, item: ReceiptPrint, paper: Paper, texts: ReceiptTexts, logo: Picture | None, country: str
) -> tuple[Ink, float]:
    """The receipt and its length in mm."""
    roll = _Roll(ink, paper.margin, paper.width - 2 * paper.margin)
    _head(roll, item, texts, logo)
    _paid(roll, item, texts)
    _lines(roll, item, texts, country)
    _foot(roll, item, texts)
    height = roll.y + 6
    if item.void is not None:
        rise = height / paper.width
        ink.line(roll.left, height - 6, roll.right, 4, 1.2)
        ink.line(roll.left, 4, roll.right, height - 6, 1.2)
        ink.slanted(paper.width / 2, height / 2, texts.void, Style(30, bold=True), min(rise, 0.8), hollow=True)
    return ink, height


def _head(roll: _Roll, item: ReceiptPrint, texts: ReceiptTexts, logo: Picture | None) -> None:
    content = item.content
    if content["practice"]:
        roll.center(texts.practice, Style(14, bold=True))
        roll.center(texts.practice_line, _SMALL, 1.5)
    if logo:
        width = min(roll.width * 0.6, 16 * logo.ratio)
        roll.ink.picture(logo.name, roll.middle - width / 2, roll.y, width, width / logo.ratio)
        roll.y += width / logo.ratio + 1
    roll.center(content["issuer"]["name"], Style(10, bold=True), 0.6)
    for line in issuer_details(content, texts):
        roll.center(line, _SMALL)
    roll.rule()
    roll.center(content["title"], Style(10, bold=True), 0.6)
    series = texts.series.format(series=content["series"])
    roll.center(f"{series}  {texts.number.format(number=content['number_text'])}", Style(13, bold=True), 0.6)
    marks = [original_mark(item, texts), copy_mark(item, texts), corrects_mark(item, texts), fiscal_text(content)]
    for mark in marks:
        roll.center(mark, _STRONG)
    roll.center(void_mark(item, texts), _STRONG)
    roll.rule()


def _paid(roll: _Roll, item: ReceiptPrint, texts: ReceiptTexts) -> None:
    content = item.content
    roll.paragraph(", ".join(part for part in (content["place"], content["date_text"]) if part), _NORMAL, 1.4)
    roll.paragraph(content["payer_label"], _LABEL)
    roll.paragraph(content["payer"]["name"], Style(9.5, bold=True))
    roll.paragraph(payer_details(content, texts), _NORMAL, 1.4)
    amount = Style(15, bold=True)
    text, amount = fitted(content["amount_text"], amount, roll.width - 6, 8)
    width = width_of(text, amount) + 6
    roll.ink.box(roll.middle - width / 2, roll.y, width, 9, weight=1, radius=1)
    roll.ink.center(roll.middle, roll.y + 6.4, text, amount)
    roll.y += 10.6
    roll.paragraph(texts.words_label, _LABEL)
    words = wrapped(content["words"], _STRONG, roll.width - width_of("–––", _STRONG))
    for line in (*words[:-1], closed(words[-1], _STRONG, roll.width)):
        roll.y += 3.8
        roll.ink.text(roll.left, roll.y, line, _STRONG)
    roll.y += 1.4
    roll.paragraph(texts.concept_label, _LABEL)
    rows, style = wrapped_within(content["concept"], _NORMAL, roll.width, 6, 6)
    for row in rows:
        roll.y += style.size * 0.44
        roll.ink.text(roll.left, roll.y, row, style)


def _lines(roll: _Roll, item: ReceiptPrint, texts: ReceiptTexts, country: str) -> None:
    content = item.content
    lines = plain_lines(content)
    if len(lines) > _MANY:
        lines = grouped_lines(content, texts.run, country)
    roll.rule()
    for line in lines:
        style = _NORMAL if line.amount else _STRONG  # a line without amount names whose the next ones are
        roll.pair(f"{line.text} ({line.balance})" if line.balance else line.text, line.amount, style)
    if lines:
        roll.rule()
    roll.pair(texts.total, content["amount_text"], _STRONG)
    roll.paragraph(content["credit_text"], _NORMAL)


def _foot(roll: _Roll, item: ReceiptPrint, texts: ReceiptTexts) -> None:
    content = item.content
    roll.y += 1.4
    roll.paragraph(f"{texts.method}: {method_text(content)}", _NORMAL)
    roll.paragraph(f"{texts.received_by}: {content['received_by']}", _NORMAL)
    for label in content["signature_labels"]:
        roll.y += 9.5
        roll.ink.line(roll.left + 8, roll.y, roll.right - 8, roll.y, 0.6)
        roll.center(label, _SMALL)
    roll.y += 1
    draw_qr(roll.ink, item.code, roll.middle - 14, roll.y, 28)
    roll.y += 27
    roll.center(texts.code, _SMALL)
    code, style = fitted(item.code, Style(9.5, bold=True), roll.width, 5)
    roll.center(code, style, 1.4)
    roll.center(content["legend"], _SMALL)
