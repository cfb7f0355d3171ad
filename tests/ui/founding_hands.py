"""What the secretary notes in the founding cases, deed by deed, and her desk in an empty office."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.jobs.new_office import NewOffice, new_office
from app.models.base.database import Clock
from app.office import Office
from app.ui.main_window import MainWindow, Opened, Tools
from app.ui.pages import PAGES
from app.ui.prefs import Prefs
from app.ui.runner import Runner
from app.ui.theme import Theme
from tests.papers import text_of
from tests.ui.secretary import Deed, HandDialogs, Key, Secretary
from tests.ui.test_small_windows import SPANISH, Spanish, spanish

__all__ = ["Sits", "sits", "spanish"]

Sits = Callable[..., Secretary]


@pytest.fixture
def sits(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: Clock, theme: Theme, prefs: Prefs, spanish: Spanish
) -> Iterator[Sits]:
    """She sits down at the window of an office where nothing is noted yet."""
    offices: list[tuple[MainWindow, Office]] = []
    spoken: dict[str, Spanish] = {}

    def down(name: str, country: str, kind: str = "guild") -> Secretary:
        used = sorted({one.needs for one in PAGES if one.needs})
        path = tmp_path / "oficina.gremial"
        new_office(path, NewOffice(name, country, kind, modules=tuple(used)), actor="Marta", clock=clock)
        if (words := SPANISH.with_stem(f"app_es_{country}")).exists():
            qapp.installTranslator(spoken.setdefault(country, Spanish(words)))
        office = Office.open(path, "Marta", clock=clock)
        runner, dialogs = Runner(inline=True), HandDialogs(prefs)
        runner.use(office)
        window = MainWindow(Tools(runner, theme, prefs, dialogs))
        qtbot.addWidget(window)
        window.resize(1366, 700)
        window.show_office(Opened(office.facts, used, PAGES, office.clock.today, office.attend))
        offices.append((window, office))
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return Secretary(window, office, dialogs)

    yield down
    for window, office in offices:
        window.hide()
        window.clear_office()
        office.close()
    for words in spoken.values():
        qapp.removeTranslator(words)


def in_words(said: dict[str, str]) -> dict[str, str]:
    """Labels of fields as Python takes them: an underscore stands for a space."""
    return {label.replace("_", " "): answer for label, answer in said.items()}


def new_institution(marta: Secretary, name: str, what: str = "") -> None:
    """In the box of an institution: it is in no directory yet, so it is added on the way."""

    def form() -> None:
        assert name in marta.reads()
        if what:
            marta.fill({"Qué es": what})
        marta.enter()

    marta.answer(name)
    marta.key(Key.Key_Tab)
    marta.enter(form)
    marta.finds_no_fault()


def through_the_door(marta: Secretary, number: int, form: Deed) -> None:
    """Ctrl+N, "¿Qué quiere anotar?", the number of the door, and its form."""

    def door() -> None:
        marta.sees("¿Qué quiere anotar?")
        marta.key(Key(Key.Key_0 + number), form)

    marta.go("Convenios y proyectos", "Convenios")
    marta.key(Key.Key_N, door, control=True)


def note_agreement(
    marta: Secretary, name: str, other: str, signed: str = "", until: str = "", what: str = "", **said: str
) -> None:
    """With four fields; the institution, ``what`` it is, is added on the way."""

    def four_fields() -> None:
        marta.fill({"Nombre del convenio": name})
        marta.to_field("Con quién")
        new_institution(marta, other, what)
        marta.fill({"Firmado el": signed, "Hasta": until} | in_words(said))
        marta.enter()

    through_the_door(marta, 1, four_fields)
    marta.sees(name, other)


def add_parties(marta: Secretary, *names: str, what: str = "") -> None:
    """More institutions of the agreement in sight, one after the other, added to the directory on the way."""

    def form() -> None:
        for name in names:
            marta.to_field("Institución")
            new_institution(marta, name, what)
            save_and(marta, last=name == names[-1])

    marta.press("Instituciones firmantes")
    marta.press("Agregar una institución", form)


def add_areas(marta: Secretary, *names: str, **said: str) -> None:
    """More areas, lines or aims of the agreement in sight; what is said of them holds for all."""

    def form() -> None:
        marta.fill(in_words(said))
        for name in names:
            marta.fill({"Nombre": name})
            save_and(marta, last=name == names[-1])

    marta.press("Áreas y texto")
    marta.press("Agregar un área", form)


def save_and(marta: Secretary, *, last: bool) -> None:
    """Enter for the last one; the others with the button that leaves the boxes free for the next."""
    if last:
        marta.enter()
    else:
        marta.press("Guardar y seguir")
        marta.sees("✓ Anotado")


def pick(marta: Secretary, *beginnings: str) -> None:
    """In a box that offers what the directory knows: the first letters, arrow down, Enter."""
    for letters in beginnings:
        marta.writes(letters)
        marta.key(Key.Key_Down)
        marta.enter()


def note_proposal(marta: Secretary, title: str, **said: str) -> None:
    """A proposal through its door."""

    def form() -> None:
        marta.fill({"Título": title} | in_words(said))
        marta.enter()

    through_the_door(marta, 4, lambda: marta.key(Key.Key_1, form))
    marta.sees(title)


def add_taking_part(marta: Secretary, role: str, *beginnings: str) -> None:
    """Institutions of the directory that take part in what is in sight, in a role."""

    def form() -> None:
        for letters in beginnings:
            pick(marta, letters)
            save_and(marta, last=letters == beginnings[-1])

    marta.press("Quiénes intervienen")
    marta.press("Agregar…", lambda: marta.press(role, form))


def to_directory(marta: Secretary) -> None:
    """The place of the members, whatever the country calls them, has its own key."""
    marta.key(Key.Key_2, control=True)
    marta.press("Directorio")


def note_person(marta: Secretary, surnames: str, given_names: str = "") -> None:
    """Into the directory, with no more than the name."""

    def form() -> None:
        marta.fill({"Apellidos": surnames, "Nombres": given_names})
        marta.enter()

    to_directory(marta)
    marta.key(Key.Key_N, form, control=True)


def save_shown_paper(marta: Secretary, *way: str) -> str:
    """A paper by its button, or by a button and the line of its menu; it is seen, saved and closed. Its words."""

    def seen() -> None:
        marta.dialogs.path = marta.office.path.parent / "papel.pdf"
        marta.press("Guardar…")
        marta.key(Key.Key_Escape)

    marta.press(way[0], seen if len(way) == 1 else lambda: marta.press(way[1], seen))
    assert marta.dialogs.path is not None
    return text_of(marta.dialogs.path)


def note_organization(marta: Secretary, name: str, **said: str) -> None:
    """Into the directory."""

    def form() -> None:
        marta.fill({"Nombre": name} | in_words(said))
        marta.enter()

    to_directory(marta)
    marta.press("Agregar organización", form)


def correct_party(marta: Secretary, name: str, **said: str) -> None:
    """The line of an institution of the agreement in sight."""

    def form() -> None:
        marta.fill(in_words(said))
        marta.enter()

    marta.press("Instituciones firmantes")
    marta.choose_row("Instituciones firmantes", name)
    marta.press("Corregir…", form)


def note_programme(marta: Secretary, name: str, other: str = "", what: str = "", **said: str) -> None:
    """Through its door; its name is enough."""

    def form() -> None:
        marta.fill({"Nombre del programa": name})
        if other:
            marta.to_field("Con quién")
            new_institution(marta, other, what)
        marta.fill(in_words(said))
        marta.enter()

    through_the_door(marta, 3, form)
    marta.sees(name)


def note_reported(marta: Secretary, name: str, figure: str, **said: str) -> None:
    """Somebody else's figure of the programme in sight."""

    def form() -> None:
        marta.fill({"Qué dice": name, "Cifra": figure} | in_words(said))
        marta.enter()

    marta.press("Meta y avance")
    marta.press("Anotar una cifra", form)


def join_parties(marta: Secretary, *names: str, **said: str) -> None:
    """Institutions of the directory join the agreement in sight, all in the same role."""

    def form() -> None:
        marta.fill(in_words(said))
        for name in names:
            marta.to_field("Institución")
            pick(marta, name)
            save_and(marta, last=name == names[-1])

    marta.press("Instituciones firmantes")
    marta.press("Agregar una institución", form)


def note_office(marta: Secretary, office: str, organization: str) -> None:
    """An office of the person whose record is in sight."""

    def form() -> None:
        marta.fill({"Organización": organization, "Cargo": office})
        marta.enter()

    marta.press("Anotar cargo…", form)
