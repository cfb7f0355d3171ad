"""Verbs of what was promised: noting, listing with the light, why it is so, and what became of each."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from app.cli.agreements_said import file_line
from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_file, show_json, table
from app.cli.promise_said import (
    agreement_of,
    area_of,
    keep_evidence,
    kind_name,
    kind_of,
    organization_of,
    party_of,
    person_of,
)
from app.cli.verbs import DAY, PATH, WHOLE, OneOf, Room, Session, room, verb
from app.messages import words
from app.messages.promise_words import (
    event_words,
    means_words,
    progress_words,
    responsible_words,
    standing_words,
    why_standing,
)
from app.models.agreements.activity_queries import behind, resolve_commitment
from app.models.agreements.commitments import CommitmentEvent
from app.models.agreements.promise_queries import (
    CommitmentRow,
    CommitmentWish,
    commitment_draft,
    commitment_events,
    commitment_ids,
    commitment_rows,
)
from app.models.agreements.promise_rules import CommitmentDraft
from app.models.base.attachments import attached_to
from app.models.base.values.dates import format_iso
from app.office import Office

LIGHT_NAMES = ("red", "amber", "green", "grey")
_CHUNK = 5_000
_EXAMPLE = "gremial --office gremio.gremial commitments"


def add(program: Room) -> None:
    """Puts these verbs under the program."""
    commitments = room(program, "commitments")
    for put in (
        _add_new,
        _add_edit,
        _add_list,
        _add_show,
        _add_done,
        _add_postpone,
        _add_ends,
        _add_attach,
        _add_export,
        _add_compliance,
    ):
        put(commitments)


def _told(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say what a commitment is; those not typed are ``None``."""
    for option in reversed(
        (
            click.option("--area", metavar="NAME"),
            click.option("--party", metavar="NAME"),
            click.option("--person", metavar="NAME"),
            click.option("--kind", metavar="KIND"),
            click.option("--starts", type=DAY, metavar="DAY"),
            click.option("--due", type=DAY, metavar="DAY"),
            click.option("--means", metavar="TEXT"),
            click.option("--means-kind", metavar="KIND"),
            click.option("--amount", type=WHOLE, metavar="N"),
            click.option("--indicator", metavar="TEXT"),
            click.option("--goal", type=WHOLE, metavar="N"),
            click.option("--unit", metavar="TEXT"),
            click.option("--counts", metavar="KIND"),
            click.option("--source", metavar="TEXT"),
            click.option("--source-kind", metavar="KIND"),
            click.option("--source-date", type=DAY, metavar="DAY"),
        )
    ):
        function = option(function)
    return function


_SAME = {
    **{"starts": "starts_on", "due": "due_on", "means": "means", "amount": "means_amount", "indicator": "indicator"},
    **{"goal": "goal", "unit": "unit", "source": "source", "source_date": "source_on", "body": "body"},
}


def _drafted(office: Office, draft: CommitmentDraft, said: dict[str, Any]) -> CommitmentDraft:
    """The draft with what was typed; what was not stays."""
    found: dict[str, Any] = {_SAME[name]: value for name, value in said.items() if name in _SAME and value is not None}
    if said["area"] is not None:
        found["area_id"] = area_of(office, draft.agreement_id, said["area"])
    if said["party"] is not None:
        found["organization_id"] = party_of(office, draft.agreement_id, said["party"])
    if said["person"] is not None:
        found["person_id"] = person_of(office, said["person"])
    for name, field, group in (
        *(("kind", "kind", "promise"), ("counts", "counts", "measure")),
        *(("means_kind", "means_kind", "means"), ("source_kind", "source_kind", "source")),
    ):
        if said[name] is not None:
            found[field] = kind_of(office, group, said[name])  # type: ignore[arg-type]  # the names of groups above
    return replace(draft, **found)


def _add_new(commitments: Room) -> None:
    @verb(
        commitments,
        "add",
        example=f'{_EXAMPLE} add "Dar 10 talleres de costos" --agreement ASOMIPYMES --area I '
        "--party ASIMCOPAR --due 31/12/2026 --goal 10 --unit talleres --counts activities",
    )
    @click.argument("body", metavar="TEXT")
    @click.option("--agreement", required=True, metavar="NAME")
    @_told
    def add_one(session: Session, body: str, agreement: str, **said: Any) -> None:
        from app.models.agreements.commitments import save_commitment

        with writing(session) as office:
            blank = CommitmentDraft(agreement_of(office, agreement), body)
            made = office.run(save_commitment, _drafted(office, blank, said)).value
            _tell(session, office, made, "cli.commitment_saved")


def _add_edit(commitments: Room) -> None:
    @verb(commitments, "edit", example=f"{_EXAMPLE} edit 12 --due 30/06/2027 --party ASIMCOPAR")
    @click.argument("commitment", metavar="NUMBER")
    @click.option("--body", metavar="TEXT")
    @_told
    def edit_one(session: Session, commitment: str, **said: Any) -> None:
        from app.models.agreements.commitments import save_commitment

        with writing(session) as office:
            known = office.read(resolve_commitment, commitment)
            draft = _drafted(office, office.read(commitment_draft, known), said)
            office.run(save_commitment, draft, known)
            _tell(session, office, known, "cli.commitment_saved")


def _row(office: Office, commitment_id: int) -> CommitmentRow:
    return office.read(commitment_rows, [commitment_id])[0]


def _tell(session: Session, office: Office, commitment_id: int, code: str) -> None:
    row = _row(office, commitment_id)
    if session.json:
        show_json(_plain(row))
    else:
        show(words(code, number=row.id, body=row.body[:60], state=standing_words(row.standing)))


def _plain(row: CommitmentRow) -> dict[str, Any]:
    """Every field and, beside them, the light and the percentage."""
    fields = {name: getattr(row, name) for name in row.__dataclass_fields__}
    return {**fields, "light": row.light, "percent": row.percent}


def _add_list(commitments: Room) -> None:
    @verb(commitments, "list", example=f"{_EXAMPLE} list --agreement ASOMIPYMES --light red")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--agreement", metavar="NAME")
    @click.option("--area", metavar="NAME")
    @click.option("--party", metavar="NAME")
    @click.option("--light", type=OneOf(*LIGHT_NAMES), metavar="|".join(LIGHT_NAMES))
    @click.option("--lacking", type=OneOf("means", "responsible", "either"), metavar="means|responsible")
    @click.option("--source-kind", metavar="KIND")
    def list_them(session: Session, **said: Any) -> None:
        with reading(session) as office:
            wish = wished(office, said)
            ids = office.read(commitment_ids, wish)
            rows = [
                row for at in range(0, len(ids), _CHUNK) for row in office.read(commitment_rows, ids[at : at + _CHUNK])
            ]
        if session.json:
            show_json([_plain(row) for row in rows])
            return
        lines = [
            (
                *(str(row.id), standing_words(row.standing), row.body[:70], responsible_words(row), row.area),
                *(format_iso(row.due_on), progress_words(row)),
            )
            for row in rows
        ]
        columns = ("number", "state", "promise", "responsible", "area", "due", "progress")
        show(*table(columns, lines, right=("number",)))
        kept = sum(row.standing in ("done", "reached") for row in rows)
        if rows:
            show(words("cli.commitments_kept", kept=kept, of=len(rows), percent=kept * 100 // len(rows)))


def wished(office: Office, said: dict[str, Any]) -> CommitmentWish:
    """What is looked for, by names; an area only within an agreement."""
    agreement = None if said["agreement"] is None else agreement_of(office, said["agreement"])
    if said["area"] is not None and agreement is None:
        raise click.UsageError(words("cli.area_of_which"))
    return CommitmentWish(
        text=said["search"],
        agreement_id=agreement,
        area_id=None if said["area"] is None or agreement is None else area_of(office, agreement, said["area"]),
        organization_id=None if said["party"] is None else organization_of(office, said["party"]),
        light=said["light"] or "",
        lacking=said["lacking"] or "",
        source_kind="" if said["source_kind"] is None else kind_of(office, "source", said["source_kind"]),
    )


def _add_show(commitments: Room) -> None:
    @verb(commitments, "show", example=f"{_EXAMPLE} show 12")
    @click.argument("commitment", metavar="NUMBER")
    def show_one(session: Session, commitment: str) -> None:
        with reading(session) as office:
            row = _row(office, office.read(resolve_commitment, commitment))
            events, done = office.read(commitment_events, row.id), office.read(behind, row.id)
            draft, country = office.read(commitment_draft, row.id), office.facts.country
            why = why_standing(row, events, office.clock.today())
            files = office.read(attached_to, "commitment", row.uid)
            if session.json:
                show_json({**_plain(row), "why": why, "events": events, "activities": done, "files": files})
                return
            amount = "" if row.means_amount is None else money(office, row.means_amount)
            lines = [
                f"{row.id} · {row.body}",
                " · ".join(part for part in (row.agreement, row.area, kind_name(office, "promise", row.kind)) if part),
                responsible_words(row) or words("promise.nobody"),
                f"{standing_words(row.standing)}: {why}",
                means_words(row, country, amount) or words("promise.no_means"),
                draft.indicator,
                progress_words(row),
                " · ".join(part for part in (draft.source, format_iso(_iso(draft.source_on))) if part),
            ]
            lines += [f"{format_iso(one.on_date)} · {event_words(one)} {one.note}".rstrip() for one in events]
            lines += [f"{format_iso(one.starts_on)} · {one.title} ({one.activity_id})" for one in done]
            lines += [file_line(one) for one in files]
        show(*(line for line in lines if line))


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _note(session: Session, commitment: str, kind: CommitmentEvent, day: date | None, note: str, **more: Any) -> None:
    from app.models.agreements.commitments import note_commitment

    with writing(session) as office:
        known = office.read(resolve_commitment, commitment)
        office.run(note_commitment, known, kind, day or office.clock.today(), note, **more)
        _tell(session, office, known, "cli.commitment_noted")


def _add_done(commitments: Room) -> None:
    @verb(commitments, "done", example=f'{_EXAMPLE} done 12 --note "Acta de cierre del 20/11"')
    @click.argument("commitment", metavar="NUMBER")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--note", default="", metavar="TEXT")
    def done(session: Session, commitment: str, day: date | None, note: str) -> None:
        _note(session, commitment, "done", day, note)

    @verb(commitments, "note", example=f'{_EXAMPLE} note 12 "Se pidió el salón por nota"')
    @click.argument("commitment", metavar="NUMBER")
    @click.argument("note", metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def note_it(session: Session, commitment: str, note: str, day: date | None) -> None:
        _note(session, commitment, "note", day, note)


def _add_postpone(commitments: Room) -> None:
    @verb(commitments, "postpone", example=f'{_EXAMPLE} postpone 12 --to 30/06/2027 --note "Por las elecciones"')
    @click.argument("commitment", metavar="NUMBER")
    @click.option("--to", "due_on", type=DAY, required=True, metavar="DAY")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    @click.option("--note", default="", metavar="TEXT")
    def postpone(session: Session, commitment: str, due_on: date, day: date | None, note: str) -> None:
        _note(session, commitment, "postponed", day, note, due_on=due_on)


def _add_ends(commitments: Room) -> None:
    @verb(commitments, "cancel", example=f'{_EXAMPLE} cancel 12 --reason "La institución se retiró"')
    @click.argument("commitment", metavar="NUMBER")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def cancel(session: Session, commitment: str, reason: str, day: date | None) -> None:
        _note(session, commitment, "cancelled", day, reason)

    @verb(commitments, "reopen", example=f'{_EXAMPLE} reopen 12 --reason "Se anotó por error"')
    @click.argument("commitment", metavar="NUMBER")
    @click.option("--reason", required=True, metavar="TEXT")
    @click.option("--date", "day", type=DAY, metavar="DAY")
    def reopen(session: Session, commitment: str, reason: str, day: date | None) -> None:
        _note(session, commitment, "reopened", day, reason)

    @verb(commitments, "remove", example=f"{_EXAMPLE} remove 12")
    @click.argument("commitment", metavar="NUMBER")
    def remove(session: Session, commitment: str) -> None:
        from app.models.agreements.commitments import remove_commitment

        with writing(session) as office:
            row = _row(office, office.read(resolve_commitment, commitment))
            office.run(remove_commitment, row.id)
        if session.json:
            show_json(_plain(row))
        else:
            show(words("cli.commitment_removed", number=row.id, body=row.body[:60]))


def _add_attach(commitments: Room) -> None:
    @verb(commitments, "attach", example=f"{_EXAMPLE} attach 12 acta.pdf")
    @click.argument("commitment", metavar="NUMBER")
    @click.argument("file", type=PATH, metavar="FILE")
    def attach(session: Session, commitment: str, file: Path) -> None:
        with writing(session) as office:
            row = _row(office, office.read(resolve_commitment, commitment))
            keep_evidence(session, office, "commitment", row, file)


def _add_export(commitments: Room) -> None:
    @verb(commitments, "export", example=f"{_EXAMPLE} export --agreement ASOMIPYMES --lacking either --out faltan.pdf")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--search", default="", metavar="TEXT")
    @click.option("--agreement", metavar="NAME")
    @click.option("--area", metavar="NAME")
    @click.option("--party", metavar="NAME")
    @click.option("--light", type=OneOf(*LIGHT_NAMES), metavar="|".join(LIGHT_NAMES))
    @click.option("--lacking", type=OneOf("means", "responsible", "either"), metavar="means|responsible|either")
    @click.option("--source-kind", metavar="KIND")
    def export(session: Session, out: Path, **said: Any) -> None:
        from app.jobs.agreements.promise_papers import save_commitments, save_lacking

        with reading(session) as office:
            wish = wished(office, said)
            if wish == CommitmentWish(agreement_id=wish.agreement_id, lacking="either"):
                count = save_lacking(office, out, wish.agreement_id)
            else:
                count = save_commitments(office, out, wish)
        show_file(session.json, out, rows=count)


def _add_compliance(commitments: Room) -> None:
    @verb(commitments, "compliance", example=f"{_EXAMPLE} compliance ASOMIPYMES --by party --out cumplimiento.pdf")
    @click.argument("agreement", metavar="NAME")
    @click.option("--by", type=OneOf("area", "party"), default="area", metavar="area|party")
    @click.option("--out", type=PATH, metavar="FILE")
    def compliance_of(session: Session, agreement: str, by: str, out: Path | None) -> None:
        from app.jobs.agreements.promise_papers import compliance_view, save_compliance, unassigned

        with reading(session) as office:
            known = agreement_of(office, agreement)
            _, rows = compliance_view(office, known, by)  # type: ignore[arg-type]  # OneOf gave one of the two
            nobody = unassigned(office, by)  # type: ignore[arg-type]
            if out is not None:
                save_compliance(office, out, known, by)  # type: ignore[arg-type]
        if session.json:
            show_json(rows)
        elif out is not None:
            show_file(session.json, out, rows=len(rows))
        else:
            lines = [
                (one.name or nobody, *map(str, (one.total, one.green, one.amber, one.red, one.grey, one.activities)))
                for one in rows
            ]
            numbers = ("total", "green", "amber", "red", "grey", "activities")
            show(*table((by, *numbers), lines, right=numbers))
