"""Verbs of reminders: whose turn it is, the letters, the message to copy, what went out, the office's steps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import cast

import click

from app.cli.answers import give
from app.cli.dues import money
from app.cli.opening import reading, writing
from app.cli.output import show, show_json, table
from app.cli.verbs import PATH, WHOLE, OneOf, Room, Session, verb
from app.jobs.answers.question import Question
from app.messages import words
from app.models.base.errors import Refused, Unavailable
from app.models.base.values.dates import format_iso
from app.models.members.queries import resolve_member
from app.office import Office


def add(program: Room) -> None:
    """Puts these verbs under ``dues``, which is there already."""
    dues = cast("Room", program.commands["dues"])
    for put in (_add_remind, _add_text, _add_reminded, _add_rules, _add_words):
        put(dues)


def _ids(office: Office, refs: tuple[str, ...]) -> list[int] | None:
    return [office.read(resolve_member, ref) for ref in refs] or None


def _add_remind(dues: Room) -> None:
    @verb(dues, "remind", example="gremial --office gremio.gremial dues remind --step 1 --letters avisos.pdf --send")
    @click.option("--member", "refs", multiple=True, metavar="REF")
    @click.option("--step", type=WHOLE, metavar="1|2|3")
    @click.option("--letters", type=PATH, metavar="FILE.pdf")
    @click.option("--send", is_flag=True)
    @click.option("--out", type=PATH, metavar="FILE")
    def remind(
        session: Session, refs: tuple[str, ...], step: int | None, letters: Path | None, send: bool, out: Path | None
    ) -> None:
        from app.jobs.papers import save_paper
        from app.jobs.reminders import prepared, preview_reminders, send_on_paper

        if letters is None:
            if send:
                raise click.UsageError(words("cli.remind_letters"))
            with reading(session) as office:
                today = office.clock.today()
                give(session, office, Question("reminders", today, today), out)
            return
        opened = writing(session) if send else reading(session)
        with opened as office:
            ready = prepared(office, _ids(office, refs), step)
            if send:
                made = send_on_paper(office, ready, letters)
                numbers = [f"{one.number}/{one.year}" for one in made]
            else:
                save_paper(letters, preview_reminders(office, ready))
                numbers = []
        if session.json:
            show_json({"file": str(letters), "letters": len(ready), "numbers": numbers})
            return
        show(words("cli.file_written", path=str(letters)))
        code = "cli.reminded" if send else "cli.remind_preview"
        show(words(code, count=len(ready), first=numbers[0] if numbers else "", last=numbers[-1] if numbers else ""))


def _add_text(dues: Room) -> None:
    @verb(dues, "remind-text", example="gremial --office gremio.gremial dues remind-text 101 --note whatsapp")
    @click.argument("ref", metavar="REF")
    @click.option("--note", type=OneOf("whatsapp", "mail", "phone"), metavar="whatsapp|mail|phone")
    def remind_text(session: Session, ref: str, note: str | None) -> None:
        from app.jobs.reminders import prepared, send_reminders

        opened = reading(session) if note is None else writing(session)
        with opened as office:
            ready = prepared(office, [office.read(resolve_member, ref)])
            if not ready:
                raise Refused("reminder.nobody")
            if note is not None:
                send_reminders(office, ready, note)  # type: ignore[arg-type]  # one of the words above
        if session.json:
            show_json({"member": ready[0].member.number, "text": ready[0].message, "amount": ready[0].due.amount})
        else:
            show(ready[0].message)


def _add_reminded(dues: Room) -> None:
    @verb(dues, "reminded", example="gremial --office gremio.gremial dues reminded --member 101")
    @click.option("--member", "ref", metavar="REF")
    def reminded(session: Session, ref: str | None) -> None:
        from app.jobs.register import rows_of
        from app.jobs.reminders import step_name
        from app.models.dues.reminders import reminders_sent

        with reading(session) as office:
            member_id = None if ref is None else office.read(resolve_member, ref)
            found = office.read(reminders_sent, member_id)
            if session.json:
                show_json(found)
                return
            named = {row.id: row for row in rows_of(office, sorted({one.member_id for one in found}))}
            rows = [
                (
                    *(format_iso(one.sent_on), named[one.member_id].number, named[one.member_id].name),
                    *(step_name(office, one.step), money(office, one.amount)),
                    words(f"reminder_channel.{one.channel}"),
                )
                for one in found
            ]
        show(*table(("date", "number", "name", "reminder", "amount", "channel"), rows, right=("amount",)))


def _add_rules(dues: Room) -> None:
    @verb(dues, "remind-rules", example="gremial --office gremio.gremial dues remind-rules --days 30,90,180 --gap 20")
    @click.option("--days", metavar="N,N,N")
    @click.option("--gap", type=WHOLE, metavar="N")
    @click.option("--least", type=WHOLE, metavar="N")
    def rules(session: Session, days: str | None, gap: int | None, least: int | None) -> None:
        from app.models.dues.reminders import ReminderRules, reminder_rules, set_reminder_rules

        if days is None and gap is None and least is None:
            with reading(session) as office:
                held = office.read(reminder_rules)
                least_words = money(office, held.least)
        else:
            with writing(session) as office:
                old = office.read(reminder_rules)
                said = tuple(int(part) if part.strip().isdecimal() else 0 for part in (days or "").split(","))
                held = ReminderRules(
                    said if days else old.after_days,
                    old.gap_days if gap is None else gap,
                    old.least if least is None else least,
                )
                office.run(set_reminder_rules, held)
                least_words = money(office, held.least)
        if session.json:
            show_json(held)
        else:
            listed = ", ".join(map(str, held.after_days))
            show(words("cli.remind_rules", days=listed, gap=held.gap_days, least=least_words))


def _add_words(dues: Room) -> None:
    @verb(dues, "remind-words", example="gremial --office gremio.gremial dues remind-words 1 --letter carta.txt")
    @click.argument("step", type=WHOLE, metavar="1|2|3")
    @click.option("--name", metavar="TEXT")
    @click.option("--subject", metavar="TEXT")
    @click.option("--letter", type=PATH, metavar="FILE")
    @click.option("--message", metavar="TEXT")
    @click.option("--usual", is_flag=True)
    def remind_words(session: Session, step: int, usual: bool, letter: Path | None, **said: str | None) -> None:
        from app.models.dues.reminder_texts import drop_step_text, set_step_text, step_text

        changes = {"name": said["name"], "subject": said["subject"], "whatsapp": said["message"]}
        changes["body"] = None if letter is None else _read(letter)
        given = {key: text for key, text in changes.items() if text is not None}
        opened = writing(session) if usual or given else reading(session)
        with opened as office:
            if usual:
                office.run(drop_step_text, step)
            elif given:
                held = office.read(step_text, office.facts.country, step)
                office.run(set_step_text, step, replace(held, **given))
            text = office.read(step_text, office.facts.country, step)
        if session.json:
            show_json(text)
        else:
            show(text.name, text.subject, "", text.body, "", text.whatsapp)


def _read(path: Path) -> str:
    """Raises ``Unavailable`` when there is no such file, ``Refused`` when it is no plain text."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise Unavailable("reminder.no_file", path=str(path)) from error
    except UnicodeDecodeError as error:
        raise Refused("reminder.no_text", field="letter", path=path.name) from error
