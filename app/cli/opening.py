"""Opening the office for a verb: file, lock, words of its country, what must be said of it, the copy afterwards."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from app.cli.output import tell
from app.cli.verbs import Session
from app.messages import say, words
from app.messages.language import country_words
from app.models.base.errors import GremialError
from app.office import Office, Standing, lineage, record
from app.office.clock_check import clock_problem
from app.office.places import place_of


def office_path(session: Session) -> Path:
    """The file that was named; a usage error when none was."""
    if session.office is not None:
        return session.office
    named = os.environ.get("GREMIAL_OFFICE", "")
    if not named:
        raise click.UsageError(words("office.none_given"))
    return Path(named)


@contextmanager
def reading(session: Session) -> Iterator[Office]:
    """Opens to look: no lock, works while somebody else writes and from read-only media."""
    with Office.look(office_path(session)) as office:
        _speak_as(session, office)
        known = record.load(office.facts.uid)
        if known is not None:
            standing = office.read(lineage.compare, known, record.links(office.facts.uid))
            if standing.relation == "diverged":
                tell(words("office.diverged"))
            else:
                tell_standing(standing)
        _tell_clock(office)
        yield office


@contextmanager
def writing(session: Session) -> Iterator[Office]:
    """Opens to write; after a change a proven copy is made where one is due (its failure is said, never an error)."""
    from app.jobs import backup

    path = office_path(session)
    with Office.open(
        path,
        session.actor,
        wait=float(session.wait),
        break_lock=session.break_lock,
        accept_copy=session.accept_copy,
    ) as office:
        _tell_place(path)
        tell_standing(office.standing)
        _speak_as(session, office)
        _tell_clock(office)
        before = office.read(record.observe).tx
        yield office
        if office.read(record.observe).tx != before:
            try:
                backup.copy_when_due(office)
            except GremialError as fault:
                tell(say(fault))


def _speak_as(session: Session, office: Office) -> None:
    """The country's words until the verb ends: results and refusals are told after the file is closed."""
    session.country_words.close()
    session.country_words.enter_context(country_words(session.lang, office.facts.country))


def _tell_clock(office: Office) -> None:
    if (problem := office.read(clock_problem)) is not None:
        tell(say(problem))


def _tell_place(path: Path) -> None:
    place = place_of(path)
    if place != "local":
        tell(words(f"office.{place}"))


def tell_standing(standing: Standing) -> None:
    """Says that the file is an older copy, and which receipts it lacks."""
    if standing.relation not in ("behind", "diverged"):
        return
    tell(words("office.older_copy"))
    if standing.missing:
        numbers = ", ".join(f"{code}-{number}" for code, number in standing.missing)
        tell(words("office.older_copy_missing", numbers=numbers))
