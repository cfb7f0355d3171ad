"""What keeps a member from being written, and what is only worth a second look."""

from __future__ import annotations

import pytest

from app.models.base.values.person_name import split_surnames
from app.models.directory.rules import PartyDraft, looks_like_organization
from app.models.members.commands import add_member, edit_member
from app.models.members.queries import member
from app.models.members.rules import MemberDraft, draft_problems, draft_warnings, event_allowed
from app.office import Office


def test_a_member_needs_a_name() -> None:
    assert [p.code for p in draft_problems(MemberDraft(PartyDraft("person", "  ")))] == ["member.nameless"]
    assert [p.code for p in draft_problems(MemberDraft(PartyDraft("person", "x" * 201)))] == ["member.name_too_long"]


def test_an_odd_address_for_mail_is_kept_and_said(office: Office) -> None:
    draft = MemberDraft(PartyDraft("person", "Ana Vera", email="ana arroba correo"))
    assert [p.code for p in draft_warnings(draft)] == ["member.email_odd"]
    ana = office.run(add_member, draft).value
    office.run(edit_member, ana, MemberDraft(PartyDraft("person", "Ana Vera Sosa", email="ana@")))
    assert office.read(member, ana).email == "ana@"


@pytest.mark.parametrize(
    ("status", "event", "good"),
    [
        ("active", "suspended", True),
        ("active", "reinstated", False),
        ("suspended", "reinstated", True),
        ("ended", "admitted", True),
        ("ended", "suspended", False),
        ("active", "admitted", False),
    ],
)
def test_which_event_may_follow(status: str, event: str, good: bool) -> None:
    assert event_allowed(status, event) is good  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("surnames", "parts"),
    [
        ("Vera", ("Vera", "")),
        ("Vera Sosa", ("Vera", "Sosa")),
        ("de la Cruz Benítez", ("de la Cruz", "Benítez")),
        ("Ruiz Díaz", ("Ruiz", "Díaz")),
        ("", ("", "")),
    ],
)
def test_surnames_keep_their_particles(surnames: str, parts: tuple[str, str]) -> None:
    assert split_surnames(surnames) == parts


@pytest.mark.parametrize(
    ("name", "firm"),
    [
        ("Ferretería El Tornillo S.A.", True),
        ("Panadería Yvoty S. R. L.", True),
        ("Cooperativa Ñandutí Ltda.", True),
        ("Ana Vera Sosa", False),
        ("Saúl Easton", False),
    ],
)
def test_a_firm_is_told_by_its_form(name: str, firm: bool) -> None:
    assert looks_like_organization(name, None) is firm
