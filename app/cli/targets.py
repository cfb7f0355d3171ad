"""Verbs of targets: what is to be reached, what was counted, and what others reported beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any, Final

import click

from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.promise_said import agreement_of, kind_of, number_said
from app.cli.verbs import DAY, WHOLE, Room, Session, room, verb
from app.messages import words
from app.models.agreements.activity_queries import resolve_target
from app.models.agreements.counting import Point, counted_for
from app.models.agreements.promise_rules import ReportedDraft, TargetDraft
from app.models.agreements.targets import Milestone, Reported, Target, reported_of, targets_of
from app.models.base.errors import Problem, Refused
from app.models.base.values.dates import format_date, parse_date
from app.office import Office

_EXAMPLE: Final = "gremial --office gremio.gremial targets"


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    targets = room(program, "targets")
    for put in (_add_new, _add_edit, _add_list, _add_curve, _add_report, _add_removes):
        put(targets)


def _milestone(text: str) -> Milestone:
    """``200``, ``200=Primer año`` or ``200@31/12/2026=Primer año``. Raises ``Refused``."""
    number, _, name = text.partition("=")
    value, at, day = number.partition("@")
    due = parse_date(day) if at else None
    if isinstance(due, Problem):
        raise Refused(due.code, field="milestone", **due.params)
    return Milestone(number_said(value, "milestone"), name.strip(), due)


def _add_new(targets: Room) -> None:
    @verb(
        targets,
        "add",
        example=f'{_EXAMPLE} add "Mipymes acompañadas" --agreement "Bolsa" --goal 2000 --unit mipymes '
        "--counts cases --case-kind accompaniment --milestone 200@31/12/2026",
    )
    @click.argument("name", metavar="NAME")
    @click.option("--agreement", required=True, metavar="NAME")
    @click.option("--goal", type=WHOLE, required=True, metavar="N")
    @click.option("--unit", default="", metavar="TEXT")
    @click.option("--counts", default="", metavar="KIND")
    @click.option("--case-kind", default="", metavar="KIND")
    @click.option("--step", default="", metavar="TEXT")
    @click.option("--baseline", type=WHOLE, metavar="N")
    @click.option("--baseline-date", type=DAY, metavar="DAY")
    @click.option("--due", type=DAY, metavar="DAY")
    @click.option("--milestone", "milestones", multiple=True, metavar="N[@DAY][=NAME]")
    def add_one(session: Session, name: str, agreement: str, milestones: tuple[str, ...], **said: Any) -> None:
        from app.models.agreements.targets import save_target

        with writing(session) as office:
            draft = TargetDraft(
                agreement_of(office, agreement),
                name,
                said["unit"],
                said["goal"],
                kind_of(office, "measure", said["counts"]),
                said["case_kind"],
                said["step"],
                said["baseline"],
                said["baseline_date"],
                said["due"],
            )
            made = office.run(save_target, draft, [_milestone(text) for text in milestones]).value
            _tell(session, office, draft.agreement_id, made, "cli.target_saved")


def _add_edit(targets: Room) -> None:
    @verb(targets, "edit", example=f'{_EXAMPLE} edit "Bolsa" "Mipymes acompañadas" --goal 2500')
    @click.argument("agreement", metavar="NAME")
    @click.argument("target", metavar="TARGET")
    @click.option("--name", metavar="NAME")
    @click.option("--goal", type=WHOLE, metavar="N")
    @click.option("--unit", metavar="TEXT")
    @click.option("--due", "due_on", type=DAY, metavar="DAY")
    @click.option("--milestone", "milestones", multiple=True, metavar="N[@DAY][=NAME]")
    def edit_one(session: Session, agreement: str, target: str, milestones: tuple[str, ...], **said: Any) -> None:
        """Milestones are replaced where some are typed."""
        from app.models.agreements.targets import save_target

        with writing(session) as office:
            known = office.read(resolve_target, agreement_of(office, agreement), target)
            draft = replace(known.draft, **{name: value for name, value in said.items() if value is not None})
            marks = [_milestone(text) for text in milestones] or known.milestones
            office.run(save_target, draft, marks, known.id)
            _tell(session, office, draft.agreement_id, known.id, "cli.target_saved")


def _tell(session: Session, office: Office, agreement_id: int, target_id: int, code: str) -> None:
    one = next(one for one in office.read(targets_of, agreement_id) if one.id == target_id)
    if session.json:
        show_json(one)
    else:
        show(words(code, name=one.draft.name, goal=one.draft.goal, unit=one.draft.unit))


def _counted(office: Office, target: Target) -> int | None:
    """What was counted up to today; ``None`` where nothing says how."""
    points = office.read(counted_for, target.draft) if target.draft.counts else []
    return (points[-1].total if points else 0) if target.draft.counts else None


def _add_list(targets: Room) -> None:
    @verb(targets, "list", example=f'{_EXAMPLE} list "Bolsa"')
    @click.argument("agreement", metavar="NAME")
    def list_them(session: Session, agreement: str) -> None:
        with reading(session) as office:
            known = agreement_of(office, agreement)
            found = [(one, _counted(office, one)) for one in office.read(targets_of, known)]
            reported = office.read(reported_of, known)
        if session.json:
            show_json({"targets": [{"target": one, "counted": n} for one, n in found], "reported": reported})
            return
        rows = [
            (
                *(str(one.id), one.draft.name, "" if count is None else str(count), str(one.draft.goal)),
                *(one.draft.unit, format_date(one.draft.due_on) if one.draft.due_on else ""),
            )
            for one, count in found
        ]
        columns = ("number", "target", "so_far", "goal", "unit", "due")
        show(*table(columns, rows, right=("number", "so_far", "goal")))
        marks = [(one, mark) for one, _ in found for mark in one.milestones]
        if marks:
            show("", words("target.milestones_title"), *(_milestone_words(one, mark) for one, mark in marks))
        if reported:
            show("", words("target.reported_title"), *(_reported_words(one) for one in reported))


def _milestone_words(one: Target, mark: Milestone) -> str:
    day = format_date(mark.due_on) if mark.due_on else ""
    return "  " + " · ".join(part for part in (one.draft.name, str(mark.value), mark.name, day) if part)


def _reported_words(one: Reported) -> str:
    draft = one.draft
    day = format_date(draft.on_date) if draft.on_date else words("target.no_day")
    return f"  {one.id} · {day} · {draft.name}: {figure_words(draft)} · {draft.source}"


def figure_words(draft: ReportedDraft) -> str:
    """``~1.500 mipymes``: what somebody else said, with how sure they were."""
    code = "target.about" if draft.approximate else "target.at_least" if draft.at_least else "target.exactly"
    return words(code, value=draft.value, unit=draft.unit).strip()


def _add_curve(targets: Room) -> None:
    @verb(targets, "curve", example=f'{_EXAMPLE} curve "Bolsa" "Mipymes acompañadas"')
    @click.argument("agreement", metavar="NAME")
    @click.argument("target", default="", metavar="TARGET")
    def curve(session: Session, agreement: str, target: str) -> None:
        with reading(session) as office:
            one = office.read(resolve_target, agreement_of(office, agreement), target)
            points: list[Point] = office.read(counted_for, one.draft)
        if session.json:
            show_json({"target": one, "points": points})
            return
        rows = [(point.month, str(point.total), f"{point.total * 100 // one.draft.goal} %") for point in points]
        show(words("cli.target_saved", name=one.draft.name, goal=one.draft.goal, unit=one.draft.unit))
        show(*table(("month", "so_far", "reached"), rows, right=("so_far", "reached")))


def _add_report(targets: Room) -> None:
    @verb(
        targets,
        "report",
        example=f'{_EXAMPLE} report "Bolsa" "Mipymes atendidas" 1500 --about '
        '--source "Nota de prensa" --date 01/03/2024',
    )
    @click.argument("agreement", metavar="NAME")
    @click.argument("name", metavar="TEXT")
    @click.argument("value", type=WHOLE, metavar="N")
    @click.option("--source", required=True, metavar="TEXT")
    @click.option("--unit", default="", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--target", metavar="TARGET")
    @click.option("--about", is_flag=True)
    @click.option("--at-least", is_flag=True)
    @click.option("--note", default="", metavar="TEXT")
    def report(
        session: Session, agreement: str, name: str, value: int, day: date | None, target: str | None, **said: Any
    ) -> None:
        from app.models.agreements.targets import report_value

        with writing(session) as office:
            known = agreement_of(office, agreement)
            draft = ReportedDraft(
                known,
                name,
                value,
                said["unit"],
                None if target is None else office.read(resolve_target, known, target).id,
                approximate=said["about"],
                at_least=said["at_least"],
                on_date=day,
                source=said["source"],
                note=said["note"],
            )
            made = office.run(report_value, draft).value
        if session.json:
            show_json({"id": made, "draft": draft})
        else:
            show(words("cli.figure_reported", name=name, figure=figure_words(draft)))


def _add_removes(targets: Room) -> None:
    @verb(targets, "remove", example=f'{_EXAMPLE} remove "Bolsa" "Mipymes acompañadas"')
    @click.argument("agreement", metavar="NAME")
    @click.argument("target", metavar="TARGET")
    def remove(session: Session, agreement: str, target: str) -> None:
        from app.models.agreements.targets import remove_target

        with writing(session) as office:
            one = office.read(resolve_target, agreement_of(office, agreement), target)
            office.run(remove_target, one.id)
        if session.json:
            show_json(one)
        else:
            show(words("cli.target_removed", name=one.draft.name))

    @verb(targets, "unreport", example=f'{_EXAMPLE} unreport "Bolsa" 3')
    @click.argument("agreement", metavar="NAME")
    @click.argument("number", type=WHOLE, metavar="NUMBER")
    def unreport(session: Session, agreement: str, number: int) -> None:
        from app.models.agreements.targets import remove_reported

        with writing(session) as office:
            known = office.read(reported_of, agreement_of(office, agreement))
            one = next((one for one in known if one.id == number), None)
            if one is None:
                raise Refused("target.unknown", field="reported", text=str(number))
            office.run(remove_reported, one.id)
        if session.json:
            show_json(one)
        else:
            show(words("cli.target_removed", name=one.draft.name))
