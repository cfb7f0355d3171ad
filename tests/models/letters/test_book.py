"""The correspondence book: numbers without a gap, nothing deleted, no letter with a hole in its text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.models.base.errors import Problem, Refused
from app.models.base.undo import undo_batch
from app.models.letters.commands import (
    discard_draft,
    forget_template,
    issue_draft,
    issue_letter,
    issue_letters,
    keep_draft,
    next_number,
    save_template,
    start_numbers,
    void_letter,
)
from app.models.letters.queries import (
    BookWish,
    Letter,
    book_ids,
    book_years,
    letter,
    letters,
    letters_by_id,
    resolve_letter,
    signers,
    templates,
)
from app.models.letters.rules import FIELDS, Direction, LetterDraft, LetterKind, addressees, fill, holes
from app.models.schema import TABLES
from app.office import Office

TODAY = date(2026, 11, 21)


def note(
    kind: LetterKind = "letter", day: date = TODAY, direction: Direction = "out", body: str = "Saludos."
) -> LetterDraft:
    return LetterDraft(kind, day, "Municipalidad de Luque", "Pedido de plaza", body, direction)


def test_one_count_for_each_direction_and_year_with_void_letters_in_it(office: Office) -> None:
    first = office.run(issue_letter, note()).value
    office.run(void_letter, first, "Salió con el nombre equivocado", TODAY)
    office.run(issue_letter, note("circular"))
    office.run(issue_letter, note("certificate"))
    office.run(issue_letter, note(day=date(2025, 12, 30)))
    office.run(issue_letter, note(direction="in", body=""))
    book = [(one.direction, one.year, one.number) for one in office.read(letters)]
    assert sorted(book) == [("in", 2026, 1), ("out", 2025, 1), ("out", 2026, 1), ("out", 2026, 2), ("out", 2026, 3)]
    assert office.read(letter, first).void_reason == "Salió con el nombre equivocado"


def test_a_refused_letter_takes_no_number(office: Office) -> None:
    with pytest.raises(Refused) as refusal:
        office.run(issue_letter, note(body="Estimado {nombe}"))
    assert refusal.value.problem == Problem("body", "letter.placeholder_unknown", {"name": "nombe"})
    done = office.run(issue_letter, note(body="Nota Nº {numero}")).value
    assert office.read(letter, done).body == "Nota Nº 1/2026"


def test_a_draft_waits_without_a_number_and_only_it_can_be_discarded(office: Office) -> None:
    kept = office.run(keep_draft, note(body="Nota {numero} para {destinatario}")).value
    lost = office.run(keep_draft, note()).value
    office.run(discard_draft, lost)
    assert [one.number for one in office.read(letters)] == [None]
    office.run(issue_draft, kept, note(body="Nota {numero}"), {})
    assert office.read(letter, kept).body == "Nota 1/2026"
    for refused in (discard_draft, keep_draft):
        with pytest.raises(Refused, match=r"letter\.has_number"):
            office.run(refused, *((kept,) if refused is discard_draft else (note(), kept)))


def test_a_letter_is_void_once_and_with_a_reason(office: Office) -> None:
    done = office.run(issue_letter, note()).value
    with pytest.raises(Refused, match=r"letter\.void_reason"):
        office.run(void_letter, done, " ", TODAY)
    office.run(void_letter, done, "Repetida", TODAY)
    with pytest.raises(Refused, match=r"letter\.void_already"):
        office.run(void_letter, done, "Otra vez", TODAY)


def test_what_came_in_is_found_by_its_own_number(office: Office) -> None:
    sent = office.run(issue_letter, note()).value
    came = office.run(issue_letter, note(direction="in", body="")).value
    assert office.read(resolve_letter, "1/2026") == sent
    assert office.read(resolve_letter, "in-1/2026") == came
    with pytest.raises(Refused, match=r"letter\.unknown"):
        office.read(resolve_letter, "7/2026")


def test_a_text_of_the_office_is_replaced_by_its_name(office: Office) -> None:
    office.run(save_template, "Pedido", "letter", "Pedido de {nombre}", "A")
    office.run(save_template, "Pedido", "letter", "Pedido", "B {fecha}")
    assert [(one.subject, one.body) for one in office.read(templates)] == [("Pedido", "B {fecha}")]
    with pytest.raises(Refused, match=r"letter\.placeholder_unknown"):
        office.run(save_template, "Otro", "letter", "", "{monto}")


@given(st.lists(st.sampled_from(sorted(FIELDS)), max_size=6), st.text("abc {}", max_size=5))
def test_no_brace_of_a_known_name_is_left(names: list[str], value: str) -> None:
    text = " ".join(f"{{{name}}}" for name in names)
    found = fill("body", text, dict.fromkeys(names, value))
    assert found == " ".join([value] * len(names)) if value or not names else isinstance(found, list)


def test_a_number_given_is_not_taken_back(office: Office) -> None:
    office.run(issue_letter, note())
    batch = office.read(lambda reader: reader.value("SELECT max(tx) FROM journal"))
    with pytest.raises(Refused, match=r"undo\.letter"):
        office.run(undo_batch, batch, TABLES)


def test_a_book_goes_on_from_the_one_on_paper(office: Office) -> None:
    office.run(start_numbers, "out", 2026, 57)
    assert office.read(next_number, "out", 2026) == 57
    assert office.read(letter, office.run(issue_letter, note()).value).number == 57
    assert office.read(letter, office.run(issue_letter, note()).value).number == 58
    assert (office.read(next_number, "in", 2026), office.read(next_number, "out", 2027)) == (1, 1)
    with pytest.raises(Refused, match=r"letter\.number_used"):
        office.run(start_numbers, "out", 2026, 58)


def test_a_letter_of_a_far_year_is_a_slip_of_the_pen(office: Office) -> None:
    with pytest.raises(Refused, match=r"letter\.far_day"):
        office.run(issue_letter, note(day=date(2062, 11, 21)))
    assert office.read(letter, office.run(issue_letter, note(day=date(2027, 1, 4))).value).number == 1


def test_a_circular_keeps_who_gets_a_copy_and_says_the_same_to_all(office: Office) -> None:
    names = "Ana «Nena» Vera · Nº 7\n\n  Luis   O'Higgins "
    draft = replace(note("circular"), to_name="Socios", to_address=names)
    one = office.read(letter, office.run(issue_letter, draft).value)
    assert one.copies == ("Ana «Nena» Vera · Nº 7", "Luis O'Higgins")
    assert addressees("out", "letter", names) == ()
    with pytest.raises(Refused, match=r"letter\.placeholder_of_one"):
        office.run(issue_letter, replace(draft, body="Estimado {nombre}"), {"nombre": "Socios"})


def test_each_gets_a_number_or_nobody_does(office: Office) -> None:
    kept = office.run(keep_draft, note()).value
    with pytest.raises(Refused, match=r"letter\.placeholder_empty"):
        office.run(issue_letters, [(note(), {}), (note(body="{deuda}"), {})], kept)
    assert [one.number for one in office.read(letters)] == [None]
    done = office.run(issue_letters, [(note(), {}), (note(body="{deuda}"), {"deuda": "Gs. 1"})], kept).value
    assert [(one.number, one.body) for one in office.read(letters_by_id, done).values()] == [
        (1, "Saludos."),
        (2, "Gs. 1"),
    ]
    assert len(office.read(letters)) == 2


def test_a_brace_alone_is_said(office: Office) -> None:
    assert [one.code for one in holes(note(body="Hola {nombre"), {"nombre": "Ana"})] == ["letter.brace_alone"]


def test_the_book_is_searched_by_number_name_and_word(office: Office) -> None:
    first = office.run(issue_letter, replace(note(), to_name="Óscar Núñez", signed_by="Eva Paz")).value
    second = office.run(issue_letter, note("circular", date(2025, 3, 1))).value
    came = office.run(issue_letter, replace(note(direction="in", body=""), reference="DGC 1/88")).value
    draft = office.run(keep_draft, note()).value
    office.run(void_letter, second, "Repetida", TODAY)
    found = {
        (text, wish): office.read(book_ids, text, wish)
        for text, wish in (
            ("nunez", BookWish()),
            ("1/2026", BookWish()),
            ("dgc", BookWish()),
            ("", BookWish(year=2025)),
            ("", BookWish("draft")),
            ("repetida", BookWish("void")),
            ("", BookWish("in")),
            ("", BookWish(kind="circular")),
        )
    }
    assert list(found.values()) == [
        *([first], [first, came], [came], [draft, second], [draft], [second], [came], [second]),
    ]
    assert office.read(book_ids, "", BookWish(), 2) == [draft, first]
    assert office.read(book_years) == [2026, 2025]
    assert office.read(signers, TODAY) == {"Eva Paz": ""}


def test_a_text_gets_another_name_but_never_that_of_another(office: Office) -> None:
    first = office.run(save_template, "Pedido", "letter", "Pedido", "A").value
    second = office.run(save_template, "Pésame", "letter", "", "B").value
    office.run(save_template, "Condolencias", "letter", "", "B", second)
    with pytest.raises(Refused, match=r"letter\.template_taken"):
        office.run(save_template, "pedido", "letter", "", "B", second)
    with pytest.raises(Refused, match=r"letter\.template_empty"):
        office.run(save_template, "Otro", "letter", "Asunto", "  ")
    office.run(forget_template, first)
    assert [one.name for one in office.read(templates)] == ["Condolencias"]


@given(st.builds(LetterDraft, st.just("letter"), st.dates(), st.text(), st.text(), st.text()))
def test_what_was_kept_is_taken_up_again(draft: LetterDraft) -> None:
    assert Letter.of_draft(draft).draft == draft
