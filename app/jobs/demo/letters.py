"""The correspondence of the practice office: one letter of each kind, so that the book can be tried."""

from __future__ import annotations

from app.jobs.certificates import issue_certificate
from app.jobs.demo.people import demo_texts
from app.jobs.letters import circular_to, issue
from app.models.letters.commands import keep_draft, void_letter
from app.models.letters.rules import LetterDraft
from app.models.members.queries import member_ids
from app.office import Office

_ADDRESSED = 12


def write_letters(office: Office) -> None:
    """A letter, one that is void, a circular, a certificate, one that came in, and a draft."""
    texts, day = demo_texts()["letters"], office.clock.today()
    name, held = texts["signer"]
    signed = {"signed_by": name, "signed_office": held}
    members = office.read(member_ids, status="active")[:_ADDRESSED]
    issue(office, LetterDraft("letter", day, **texts["sent"], **signed))
    void = dict(texts["void"])
    reason = void.pop("reason")
    wrong = issue(office, LetterDraft("letter", day, **void, **signed))
    office.run(void_letter, wrong.id, reason, day)
    issue(office, circular_to(office, LetterDraft("circular", day, **texts["circular"], **signed), members))
    issue_certificate(office, members[0], with_standing=True, signed_by=name, signed_office=held)
    issue(office, LetterDraft("letter", day, direction="in", **texts["received"]))
    office.run(keep_draft, LetterDraft("letter", day, "", **texts["draft"], **signed))
