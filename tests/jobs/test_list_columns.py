"""The columns of a list: what leaves the desk without being chosen holds no ids, telephones or debts."""

from __future__ import annotations

import pytest

from app.jobs.list_columns import (
    AS_SEEN,
    BY_KEY,
    COLUMNS,
    USUAL,
    chosen_columns,
    fit_to_leave,
    personal_titles,
    title,
)
from app.models.base.errors import Refused


def test_every_column_has_a_title_of_its_own() -> None:
    titles = [title(key) for key in COLUMNS]
    assert len(set(titles)) == len(COLUMNS)
    assert not [text for text in titles if text.casefold().startswith(("field.", "col."))]


def test_without_being_asked_no_id_telephone_or_debt_is_on_a_list() -> None:
    assert not [key for key in USUAL if BY_KEY[key].hidden]
    assert fit_to_leave(AS_SEEN) == ("number", "name", "trade", "category", "standing")
    assert {"tax_id", "phone", "phone2", "email", "address", "balance"} <= {k for k in COLUMNS if BY_KEY[k].hidden}


def test_a_column_is_named_once_and_the_usual_ones_stand_for_none() -> None:
    assert [column.key for column in chosen_columns(("name", "number", "name"))] == ["name", "number"]
    assert tuple(column.key for column in chosen_columns(())) == USUAL


def test_who_makes_the_list_is_told_which_columns_are_personal() -> None:
    assert personal_titles(("number", "name", "phone")) == [title("name"), title("phone")]


def test_a_column_nobody_knows_is_refused_with_the_known_ones() -> None:
    with pytest.raises(Refused) as refused:
        chosen_columns(("name", "shoe"))
    assert refused.value.params["name"] == "shoe"
