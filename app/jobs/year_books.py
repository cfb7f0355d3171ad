"""The books of some days into a folder for the accountant, each as PDF and as CSV; their layout is in the README."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Final

from app.jobs.answers.out import save_answer
from app.jobs.answers.question import Question
from app.jobs.cash import save_cash_book
from app.models.base.errors import Unavailable
from app.office import Office

CASH_BOOK: Final = "libro-de-caja"
BOOKS: Final = {
    "receipt_book": "libro-de-recibos",
    "aged": "deuda-por-antiguedad",
    "fund_flows": "ingresos-y-egresos",
    "annual": "cifras-del-ejercicio",
}
"""Answers that are books, and how their files are called: the accountant's computer speaks Spanish in any country."""


def save_books(office: Office, since: date, until: date, folder: Path) -> list[Path]:
    """Writes the books; returns the files. Those that are there already are written anew.

    Raises ``Unavailable`` ("books.no_folder", "print.not_written").
    """
    if not folder.is_dir():
        raise Unavailable("books.no_folder", folder=str(folder))
    made: list[Path] = []
    for ending in (".pdf", ".csv"):
        made.append(folder / f"{CASH_BOOK}-{since}-{until}{ending}")
        save_cash_book(office, made[-1], since, until)
        for key, name in BOOKS.items():
            made.append(folder / f"{name}-{since}-{until}{ending}")
            save_answer(office, Question(key, since, until), made[-1])
    return made
