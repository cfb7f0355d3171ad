"""Cards from the register: who gets one, what stands on it, and the proof of its code."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path

import pytest
from PIL import Image

from app.jobs.cards import CardWish, card_code, card_holder, draw_member_cards, framed, save_member_cards
from app.jobs.erasing import erase
from app.jobs.print_people import Choice, chosen_ids, left_out_words, refs_in
from app.models.base.attachments import NewFile, attach
from app.models.base.errors import Refused, Unavailable
from app.models.base.values.tax_id import parse_tax_id
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.queries import categories, member, resolve_member
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import block
from app.office import Office
from tests.reports.reading import page_texts

TODAY = date(2026, 11, 21)
UNTIL = date(2026, 12, 31)


@pytest.fixture
def guild(office: Office) -> Office:
    for number, name in (("1", "Ana Vera"), ("2", "Bruno Paredes"), ("3", "Celia Ortiz"), ("", "Delia Ñamandú")):
        tax = parse_tax_id("1.234.567", "PY").tax_id if number == "1" else None
        draft = MemberDraft(PartyDraft("person", name, tax=tax), number=number, joined_on=date(2020, 1, 5))
        office.run(add_member, draft)
    return office


def ident(office: Office, name: str) -> int:
    found = chosen_ids(office, Choice(text=name))
    assert len(found) == 1
    return found[0]


def flat(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def test_all_who_belong_get_one_with_the_id_only_when_wished(guild: Office) -> None:
    ids = chosen_ids(guild, Choice())
    plain = draw_member_cards(guild, ids, CardWish(UNTIL))
    assert plain.count == 4
    assert plain.pages == 1
    assert "Delia Ñamandú" in flat(plain.data)
    assert "1.234.567" not in flat(plain.data)
    assert "C.I. 1.234.567" in flat(draw_member_cards(guild, ids, CardWish(UNTIL, with_id=True)).data)


def test_who_is_blocked_left_or_is_suspended_gets_none_and_is_named(guild: Office) -> None:
    guild.run(block, ident(guild, "Bruno"), TODAY)
    guild.run(change_status, ident(guild, "Celia"), "suspended", TODAY, "")
    gone = ident(guild, "Delia")
    guild.run(change_status, gone, "resigned", TODAY, "")
    drawn = draw_member_cards(guild, [*chosen_ids(guild, Choice()), gone], CardWish())
    assert drawn.count == 1
    assert {(one.name, one.reason) for one in drawn.left_out} == {
        ("Bruno Paredes", "blocked"),
        ("Celia Ortiz", "suspended"),
        ("Delia Ñamandú", "ended"),
    }
    assert "Bruno" not in flat(drawn.data)
    assert any("Bruno Paredes (2)" in sentence for sentence in left_out_words(drawn.left_out))


def test_who_was_erased_is_on_no_paper(guild: Office) -> None:
    gone = ident(guild, "Bruno")
    guild.run(change_status, gone, "resigned", TODAY, "")
    erase(guild, gone, "pedido del 21/11")
    drawn = draw_member_cards(guild, [gone, ident(guild, "Ana")], CardWish())
    assert [one.reason for one in drawn.left_out] == ["erased"]
    assert "Bruno" not in " ".join(left_out_words(drawn.left_out))


def test_with_nobody_left_nothing_is_written_and_the_reason_is_said(guild: Office, tmp_path: Path) -> None:
    out = tmp_path / "carnets.pdf"
    guild.run(block, ident(guild, "Ana"), TODAY)
    with pytest.raises(Refused, match=r"print\.nobody_left") as refused:
        save_member_cards(guild, [ident(guild, "Ana")], CardWish(), out)
    assert "Ana Vera (1)" in str(refused.value.problem.params["reasons"])
    with pytest.raises(Refused, match=r"print\.nobody"):
        save_member_cards(guild, [], CardWish(), out)
    assert not out.exists()
    with pytest.raises(Unavailable):
        save_member_cards(guild, chosen_ids(guild, Choice()), CardWish(), tmp_path / "no" / "carnets.pdf")


def test_a_card_that_has_already_expired_is_refused(guild: Office) -> None:
    with pytest.raises(Refused, match=r"cards\.expired"):
        draw_member_cards(guild, chosen_ids(guild, Choice()), CardWish(date(2026, 11, 20)))
    assert draw_member_cards(guild, chosen_ids(guild, Choice()), CardWish(TODAY)).count == 4


def test_a_choice_names_members_or_filters_them(guild: Office) -> None:
    assert chosen_ids(guild, Choice(refs=("2", "1"))) == [ident(guild, "Bruno"), ident(guild, "Ana")]
    name = guild.read(categories)[0].name
    assert len(chosen_ids(guild, Choice(category=name.upper()))) == 4
    with pytest.raises(Refused, match=r"category\.unknown"):
        chosen_ids(guild, Choice(category="Ninguna así"))
    with pytest.raises(Refused, match=r"member\.unknown"):
        chosen_ids(guild, Choice(refs=("999",)))


def test_numbers_may_be_named_from_one_to_another(guild: Office) -> None:
    assert refs_in(" 1, 3-9;\n2 ") == ("1", "3-9", "2")
    assert chosen_ids(guild, Choice(refs=("1-2", "3"))) == [ident(guild, name) for name in ("Ana", "Bruno", "Celia")]
    assert chosen_ids(guild, Choice(refs=("2-99999",))) == [ident(guild, "Bruno"), ident(guild, "Celia")]
    for wrong in ("500-600", "3-1", "zz"):
        with pytest.raises(Refused, match=r"member\.unknown"):
            chosen_ids(guild, Choice(refs=(wrong,)))


def test_the_code_of_a_card_tells_whose_it_is(guild: Office) -> None:
    ana = guild.read(member, guild.read(resolve_member, "1"))
    code = card_code(guild.facts.uid, ana.uid, UNTIL)
    assert code in flat(draw_member_cards(guild, [ana.id], CardWish(UNTIL)).data)
    found = card_holder(guild, code.lower().replace("-", " "), UNTIL)
    assert found is not None
    assert found.name == "Ana Vera"
    assert card_holder(guild, code, date(2027, 12, 31)) is None
    assert card_holder(guild, "0000-0000", UNTIL) is None


def test_the_picture_called_photo_is_the_one_on_the_card(guild: Office) -> None:
    ana = guild.read(member, guild.read(resolve_member, "1"))
    assert "Foto" in flat(draw_member_cards(guild, [ana.id], CardWish()).data)
    guild.run(attach, "member", ana.uid, NewFile(picture((900, 600)), "image/png", "cedula.png"), TODAY)
    assert "Foto" in flat(draw_member_cards(guild, [ana.id], CardWish()).data)
    guild.run(attach, "member", ana.uid, NewFile(picture((600, 900)), "image/png", "img.png", "Foto carnet"), TODAY)
    assert "Foto" not in flat(draw_member_cards(guild, [ana.id], CardWish()).data)
    assert "Foto" not in flat(draw_member_cards(guild, [ana.id], CardWish(photos=False)).data)


def test_a_photo_is_cut_to_the_frame() -> None:
    cut = framed(picture((4000, 3000)))
    assert cut is not None
    with Image.open(io.BytesIO(cut)) as made:
        assert made.size == (248, 331)
    assert framed(b"not a picture") is None


def picture(size: tuple[int, int]) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "white").save(buffer, "PNG")
    return buffer.getvalue()
