"""Verbs that print papers of a member: the certificate of membership; those for many are in ``members_print``."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli.members_print import add_print
from app.cli.opening import writing
from app.cli.output import show, show_json
from app.cli.verbs import PATH, Room, Session, verb
from app.messages import words
from app.models.members.queries import resolve_member


def add_papers(members: Room) -> None:
    """Puts these verbs under ``members``."""
    _add_certificate(members)
    add_print(members)


def _add_certificate(members: Room) -> None:
    @verb(
        members,
        "certificate",
        example="gremial --office gremio.gremial members certificate 101 --out constancia.pdf",
    )
    @click.argument("ref", metavar="REF")
    @click.option("--out", type=PATH, required=True, metavar="FILE")
    @click.option("--with-standing", is_flag=True)
    @click.option("--signed-by", default="", metavar="NAME")
    @click.option("--signed-office", default="", metavar="TEXT")
    def certificate(
        session: Session, ref: str, out: Path, with_standing: bool, signed_by: str, signed_office: str
    ) -> None:
        from app.jobs.certificates import issue_certificate
        from app.jobs.letters import letter_title, print_letter
        from app.jobs.papers import expect_folder

        expect_folder(out)
        with writing(session) as office:
            member_id = office.read(resolve_member, ref)
            one = issue_certificate(
                office, member_id, with_standing=with_standing, signed_by=signed_by, signed_office=signed_office
            )
            print_letter(office, one.id, out)
            title = letter_title(office, one)
        if session.json:
            show_json({"letter": one, "title": title, "file": str(out)})
            return
        show(f"{title} · {one.to_name}")
        show(words("cli.file_written", path=str(out)))
