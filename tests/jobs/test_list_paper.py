"""A list with chosen columns: nothing personal unless chosen, said before it leaves, in groups, on paper or a sheet."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from app.jobs.list_columns import title
from app.jobs.list_paper import ListPaper, draw_list_paper, foreseen, leaving_words, save_list_paper
from app.jobs.print_people import Choice, chosen_ids
from app.models.base.errors import Refused
from app.models.base.values.phones import parse_phone
from app.models.directory.rules import PartyDraft
from app.models.members.commands import add_member, change_status
from app.models.members.rules import MemberDraft
from app.models.privacy.requests import block
from app.office import Office
from tests.reports.reading import overlaps, page_sizes, page_texts, text_boxes


@pytest.fixture
def guild(office: Office) -> Office:
    for number, name, trade in (
        ("1", "Zulma Vera", "Ferretería"),
        ("2", "Ana Paredes", "FERRETERIA"),
        ("3", "Celia Ortiz", ""),
        ("4", "Dionisio Blas", "Panadería"),
    ):
        phone = (parse_phone("0981 361 94" + number, "PY"),)
        office.run(
            add_member,
            MemberDraft(
                PartyDraft("person", name, trade=trade, phones=phone), number=number, joined_on=date(2020, 1, 5)
            ),
        )
    office.run(block, chosen_ids(office, Choice(text="dionisio"))[0], date(2026, 11, 21))
    return office


def flat(data: bytes) -> str:
    return " ".join(" ".join(page_texts(data)).split())


def test_telephones_are_on_it_only_when_chosen_and_blocked_people_never(guild: Office) -> None:
    ids = chosen_ids(guild, Choice())
    plain = draw_list_paper(guild, ids, ListPaper())
    assert plain.count == 3
    assert "0981" not in flat(plain.data)
    assert "Dionisio" not in flat(plain.data)
    assert [one.name for one in plain.left_out] == ["Dionisio Blas"]
    assert "0981 361" in flat(draw_list_paper(guild, ids, ListPaper(("name", "phone"))).data)


def test_what_leaves_is_said_before(guild: Office) -> None:
    ids = chosen_ids(guild, Choice())
    found = foreseen(guild, ids, ListPaper(("number", "name", "phone", "trade")))
    assert found.personal == (title("name"), title("phone"))
    assert found.count == 3
    assert f"{title('name')}, {title('phone')}" in leaving_words(found)
    assert leaving_words(foreseen(guild, ids, ListPaper(("number", "trade")))) == ""


def test_groups_are_by_what_is_meant_and_not_by_how_it_was_typed(guild: Office) -> None:
    data = draw_list_paper(guild, chosen_ids(guild, Choice()), ListPaper(("number", "name", "trade"), "trade")).data
    text = flat(data)
    assert "(2)" in text
    assert text.index("Ana Paredes") < text.index("Zulma Vera") < text.index("Sin anotar (1)") < text.index("Celia")
    assert overlaps(text_boxes(data)) == []


def test_columns_to_fill_in_by_hand_stand_at_the_right(guild: Office) -> None:
    wish = ListPaper(("name",), blank=("Firma", " ", "Observación"), title="Entrega de invitaciones")
    data = draw_list_paper(guild, chosen_ids(guild, Choice()), wish).data
    assert all(word in flat(data) for word in ("Firma", "Observación", "Entrega de invitaciones"))
    many = ("number", "name", "category", "trade", "district", "region", "joined_on")
    assert page_sizes(draw_list_paper(guild, chosen_ids(guild, Choice()), ListPaper(many)).data)[0][0] > 250


def test_the_list_of_a_past_day_has_who_belonged_then(guild: Office) -> None:
    ana, celia = (chosen_ids(guild, Choice(text=name))[0] for name in ("ana", "celia"))
    guild.run(change_status, ana, "resigned", date(2026, 8, 1), "")
    guild.run(change_status, celia, "suspended", date(2026, 8, 1), "")
    july = date(2026, 7, 1)
    wish = ListPaper(("name", "standing"), "standing", day=july)
    ids = chosen_ids(guild, Choice(), july)
    text = flat(draw_list_paper(guild, ids, wish).data)
    assert "Al 01/07/2026" in text
    assert "Ana Paredes" in text
    assert text.count("(3)") == 1
    today = draw_list_paper(guild, chosen_ids(guild, Choice()), ListPaper(("name",), "standing"))
    assert "Ana Paredes" not in flat(today.data)
    assert "(1)" in flat(today.data)


def test_who_left_is_on_it_only_when_wished(guild: Office) -> None:
    ana = chosen_ids(guild, Choice(text="ana"))[0]
    guild.run(change_status, ana, "resigned", date(2026, 8, 1), "")
    ids = [ana, *chosen_ids(guild, Choice())]
    assert draw_list_paper(guild, ids, ListPaper()).count == 2
    assert draw_list_paper(guild, ids, ListPaper(ended=True)).count == 3


def test_the_same_list_as_a_sheet_begins_with_its_group(guild: Office, tmp_path: Path) -> None:
    out = tmp_path / "lista.csv"
    save_list_paper(guild, chosen_ids(guild, Choice()), ListPaper(("number", "name"), "trade", ("Firma",)), out)
    with out.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0] == [title("trade"), title("number"), title("name"), "Firma"]
    assert [row[2] for row in rows[1:]] == ["Ana Paredes", "Zulma Vera", "Celia Ortiz"]
    book = tmp_path / "lista.xlsx"
    save_list_paper(guild, chosen_ids(guild, Choice()), ListPaper(("number", "name")), book)
    assert book.stat().st_size > 1000


@pytest.mark.parametrize(
    ("wish", "name", "code"),
    [
        (ListPaper(("zz",)), "a.pdf", "export.column_unknown"),
        (ListPaper(blank=("a", "b", "c", "d", "e")), "a.pdf", "list.blank"),
        (ListPaper(), "a.txt", "list.kind"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(
    guild: Office, tmp_path: Path, wish: ListPaper, name: str, code: str
) -> None:
    with pytest.raises(Refused) as refused:
        save_list_paper(guild, chosen_ids(guild, Choice()), wish, tmp_path / name)
    assert refused.value.problem.code == code
    assert list(tmp_path.glob("a.*")) == []
