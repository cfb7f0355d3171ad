"""Finding the row of titles below letterheads, blank rows and merged cells; the caller knows titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.exchange.tabular.table import Cell, Header, Recognise, column_letter, is_blank

_VAGUE = ("number", "category")
LOOK_AT = 60
"""Rows looked at for the titles: an office's letterhead, logo rows and legends take fewer than twenty."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A raw row near the top of the file."""

    line: int
    row: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """The chosen titles: ``known`` counts the different recognised fields, ``row`` is their last row.

    ``above`` are the rows over it: letterhead, legend, the wide titles of a group of columns.
    """

    line: int
    row: int
    texts: tuple[str, ...]
    known: int
    above: tuple[Candidate, ...] = ()


def find_header(candidates: Sequence[Candidate], recognise: Recognise) -> HeaderRow | None:
    """The row (or two, where cells were merged downwards) with most recognised titles; None without any."""
    best: HeaderRow | None = None
    above: tuple[str, ...] = ()
    for candidate in candidates[:LOOK_AT]:
        own = tuple(title(cell) for cell in candidate.cells)
        texts, known = own, _known(own, recognise)
        if above and known and known * 2 >= sum(map(bool, own)):
            # "Teléfono | Correo" under a wide "Contacto", beside a "Nº" merged over both rows.
            both = _merged(above, own, recognise)
            if (together := _known(both, recognise)) > known:
                texts, known = both, together
        if known and (best is None or known > best.known):
            best = HeaderRow(candidate.line, candidate.row, _trimmed(texts), known)
        above = own
    if best is None:
        return None
    return replace(best, above=tuple(one for one in candidates if one.row < best.row))


def without_titles(candidates: Sequence[Candidate]) -> HeaderRow | None:
    """A table whose first row is a row already: as many columns as the widest has; None where all are blank."""
    width = max((len(_trimmed(tuple(map(title, one.cells)))) for one in candidates[:LOOK_AT]), default=0)
    return HeaderRow(0, 0, ("",) * width, 0) if width else None


def title(cell: Cell) -> str:
    """A title on one line, without doubled blanks, asterisks of "obligatory" or invisible characters."""
    if is_blank(cell):
        return ""
    return " ".join(str(cell).replace("\ufeff", "").replace("\u200b", "").split()).rstrip(" *:")


def headers_of(found: HeaderRow) -> tuple[Header, ...]:
    """Headers with unique texts: the second "Teléfono" becomes "Teléfono (2)", a blank title its letter."""
    taken = {text.casefold() for text in found.texts}
    seen: set[str] = set()
    headers = []
    for index, original in enumerate(found.texts):
        text = original or column_letter(index)
        repeated = bool(original) and original.casefold() in seen
        if repeated or not original:
            text = _unused(text, taken)
        seen.add(original.casefold())
        taken.add(text.casefold())
        headers.append(Header(index, column_letter(index), text, original, found.line, repeated))
    return tuple(headers)


def _unused(text: str, taken: set[str]) -> str:
    number, unused = 1, text
    while unused.casefold() in taken:
        number += 1
        unused = f"{text} ({number})"
    return unused


def _known(texts: Sequence[str], recognise: Recognise) -> int:
    return len({field for text in texts if text and (field := recognise(text)) is not None})


def _merged(above: Sequence[str], below: Sequence[str], recognise: Recognise) -> tuple[str, ...]:
    """One title per column of two rows; "Documento" spread over "Tipo" and "Número" is said with both.

    The wide title alone tells "Documento Número" from the member's "Nº" and keeps "Tipo" from being a category; a
    narrow one that says what it is ("Barrio" under "Domicilio") stays.
    """
    width = max(len(above), len(below))
    upper = (*above, *("",) * (width - len(above)))
    lower = (*below, *("",) * (width - len(below)))
    texts = []
    wide = ""
    for up, low in zip(upper, lower, strict=True):
        wide = up or (wide if low else "")
        meant = recognise(wide) if wide and low else None
        alone = recognise(low) if low else None
        together = f"{wide} {low}"
        if meant and (alone in _VAGUE or (alone is None and recognise(together) == meant)):
            texts.append(together)
        else:
            texts.append(low or up)
    return tuple(texts)


def _trimmed(texts: tuple[str, ...]) -> tuple[str, ...]:
    end = len(texts)
    while end and not texts[end - 1]:
        end -= 1
    return texts[:end]
