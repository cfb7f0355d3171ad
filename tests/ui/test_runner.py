"""The bridge to the worker: answers, refusals, stopping, and what the pages hear."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject

from app.models.base.changes import Changes
from app.models.base.database import command
from app.models.base.errors import Cancelled, Refused, Unavailable
from app.models.base.facts import office_facts
from app.ui.runner import Runner
from tests.ui.fakes import FakeOffice


@command("test.add")
def add(tx, one, other):
    return one + other


@command("test.refuse")
def refuse(tx):
    raise Refused("form.required", field="name")


@pytest.fixture
def threaded(qapp):
    made = Runner()
    made.use(FakeOffice())
    yield made
    made.close()


def test_a_command_tells_the_pages_before_its_own_caller(runner: Runner):
    order = []
    runner.changed.connect(lambda changes: order.append(("changed", set(changes.tables))))
    runner.run(
        add,
        2,
        3,
        on_done=lambda value: order.append(("done", value)),
        on_end=lambda: order.append("end"),
    )
    assert order == [("changed", {"member"}), ("done", 5), "end"]


def test_a_refusal_goes_to_the_form_that_asked(runner: Runner):
    said, general, ended = [], [], []
    runner.refused.connect(general.append)
    runner.run(refuse, on_refused=said.append, on_end=lambda: ended.append(1))
    assert [error.code for error in said] == ["form.required"]
    assert general == []
    assert ended == [1]


def test_a_refusal_nobody_awaits_is_said_by_the_window(runner: Runner):
    general = []
    runner.refused.connect(general.append)
    runner.run(refuse)
    assert [error.field for error in general] == ["name"]


def test_a_bug_is_reported_and_the_worker_goes_on(threaded: Runner, qtbot):
    crashes, values = [], []
    threaded.crashed.connect(crashes.append)
    threaded.run(lambda office, progress: 1 // 0)
    threaded.run(add, 1, 1, on_done=values.append)
    qtbot.waitUntil(lambda: values == [2])
    assert [type(error) for error in crashes] == [ZeroDivisionError]


def test_a_job_reports_all_its_commands_as_one_change(runner: Runner):
    heard = []
    runner.changed.connect(heard.append)

    def job(office, fee, *, progress):
        office.run(add, fee, 1)
        office.run(add, fee, 2)
        return "listo"

    done = []
    runner.run(job, 5, on_done=done.append)
    assert done == ["listo"]
    assert heard == [Changes({"member": frozenset({7})})]


def test_answers_arrive_in_the_windows_thread(threaded: Runner, qtbot):
    where = []
    threaded.run(
        lambda office, progress: threading.current_thread().name,
        on_done=lambda name: where.append((name, threading.current_thread() is threading.main_thread())),
    )
    qtbot.waitUntil(lambda: bool(where))
    assert where == [("gremial-writer", True)]


def test_a_long_job_stops_at_its_next_progress_point(threaded: Runner, qtbot):
    begun, stopped = threading.Event(), []
    threaded.cancelled.connect(stopped.append)

    def endless(office, *, progress):
        count = 0
        while True:
            progress(count, 0, "…")
            begun.set()
            count += 1

    task = threaded.run(endless, title="Importar", on_done=pytest.fail)
    assert begun.wait(5)
    assert threaded.busy
    task.cancel()
    qtbot.waitUntil(lambda: stopped == [task])
    assert not threaded.busy


def test_progress_is_told_but_not_at_every_row(threaded: Runner, qtbot):
    steps, done = [], []
    threaded.stepped.connect(lambda task, at, total, text: steps.append((at, total, text)))

    def job(office, *, progress):
        for row in range(10_000):
            progress(row, 10_000, "filas")

    threaded.run(job, on_done=lambda _: done.append(1))
    qtbot.waitUntil(lambda: bool(done))
    assert steps[0] == (0, 10_000, "filas")
    assert len(steps) < 100


def test_of_several_searches_only_the_newest_is_answered(threaded: Runner, qtbot):
    gate, answers = threading.Event(), []

    def slow(reader, text):
        gate.wait(5)
        return text

    for text in ("b", "be", "ben"):
        threaded.read(slow, text, on_done=answers.append, latest="search")
    gate.set()
    qtbot.waitUntil(lambda: bool(answers))
    qtbot.wait(20)
    assert answers == ["ben"]


def test_nothing_is_called_for_a_page_that_is_gone(runner: Runner):
    import shiboken6

    owner = QObject()
    shiboken6.delete(owner)
    runner.run(add, 1, 2, owner=owner, on_done=pytest.fail, on_end=pytest.fail)


def test_an_unavailable_disk_is_said_like_a_refusal(runner: Runner):
    said = []

    def full(office, *, progress):
        raise Unavailable("office.disk_full")

    runner.run(full, on_refused=said.append)
    assert [error.code for error in said] == ["office.disk_full"]


def test_the_real_office_is_opened_used_and_closed_by_its_own_thread(office_template, tmp_path, clock, qtbot):
    import shutil

    from app.office import Office

    path = tmp_path / "gremio.gremial"
    shutil.copy(office_template, path)
    runner, opened = Runner(), []
    runner.open(lambda: Office.open(path, "Marta", clock=clock), on_done=opened.append)
    qtbot.waitUntil(lambda: bool(opened))
    names = []
    runner.read(office_facts, on_done=lambda facts: names.append(facts.name))
    qtbot.waitUntil(lambda: bool(names))
    assert runner.now(office_facts).name == names[0]
    assert runner.close()
    with Office.open(path, "Ramón", wait=0, clock=clock) as again:
        assert again.facts.name == names[0]


def test_cancelled_is_no_refusal():
    assert not issubclass(Cancelled, Refused)


def test_what_a_job_changed_before_it_failed_is_told(runner: Runner):
    told, refused = [], []

    def halfway(office, *, progress):
        office.run(add, 1, 2)
        raise Unavailable("office.disk_full")

    runner.changed.connect(lambda changes: told.append(set(changes.tables)))
    runner.run(halfway, on_refused=lambda error: refused.append(error.code))
    assert (len(told), refused) == (1, ["office.disk_full"])
