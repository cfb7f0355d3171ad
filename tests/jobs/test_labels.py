"""Labels from the register: who has no address is named, the place is said once, firms are greeted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.jobs.cards import CardWish, draw_member_cards
from app.jobs.labels import LabelWish, draw_member_labels, save_member_labels
from app.jobs.print_people import Choice, chosen_ids
from app.models.base.errors import Refused
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import block
from app.office import Office
from tests.reports.reading import page_texts


@pytest.fixture
def guild(office: Office) -> Office:
    home = {"address": "Caaguazú 1534", "locality": "Centro", "district": "Asunción", "region": "ASUNCION"}
    for draft in (
        PartyDraft("person", "Ana Vera", **home),
        PartyDraft("organization", "Comercial Peña S.A.", **home),
        PartyDraft("person", "Bruno Paredes", address="   ", district="Ñemby"),
        PartyDraft("person", "Celia Ortiz", **home),
    ):
        office.run(add_member, MemberDraft(draft))
    celia = chosen_ids(office, Choice(text="celia"))[0]
    office.run(block, celia, date(2026, 11, 21))
    return office


def flat(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def test_who_has_no_address_is_left_out_and_named(guild: Office) -> None:
    drawn = draw_member_labels(guild, chosen_ids(guild, Choice()), LabelWish("L7160"))
    assert drawn.count == 2
    assert {(one.name, one.reason) for one in drawn.left_out} == {
        ("Bruno Paredes", "no_address"),
        ("Celia Ortiz", "blocked"),
    }
    text = flat(drawn.data)
    assert "Señores Comercial Peña S.A. Caaguazú 1534 Centro, Asunción" in text
    assert "ASUNCION" not in text
    assert "Bruno" not in text
    plain = draw_member_labels(guild, chosen_ids(guild, Choice()), LabelWish("L7160", treatment=False))
    assert "Señores" not in flat(plain.data)


def test_people_are_spoken_to_as_it_is_noted(guild: Office) -> None:
    home = {"address": "Calle 2", "district": "Ñemby"}
    draft = PartyDraft("person", "Rosa Núñez", treatment="Lic.", gender="f", **home)
    guild.run(add_member, MemberDraft(draft))
    rosa = chosen_ids(guild, Choice(text="rosa"))
    assert "Lic. Rosa Núñez" in flat(draw_member_labels(guild, rosa, LabelWish()).data)
    assert "Lic." not in flat(draw_member_labels(guild, rosa, LabelWish(treatment=False)).data)
    card = flat(draw_member_cards(guild, rosa, CardWish()).data)
    assert "CARNET DE SOCIA" in card


def test_what_cannot_be_printed_is_refused_before_anything_is_written(guild: Office, tmp_path: Path) -> None:
    out = tmp_path / "etiquetas.pdf"
    ids = chosen_ids(guild, Choice())
    for wish, code in ((LabelWish("9999"), "labels.sheet"), (LabelWish("5160", 31), "sheet.start")):
        with pytest.raises(Refused) as refused:
            save_member_labels(guild, ids, wish, out)
        assert refused.value.problem.code == code
    with pytest.raises(Refused) as refused:
        save_member_labels(guild, chosen_ids(guild, Choice(text="bruno")), LabelWish(), out)
    assert refused.value.problem.code == "print.nobody_left"
    assert not out.exists()
