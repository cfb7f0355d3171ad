"""How a rule says no: objections with a place, and the two refusals that are not bugs.

No words for people (see ``app.messages``).
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Param = str | int
Params = Mapping[str, Param]


@dataclass(frozen=True, slots=True)
class Problem:
    """One objection of a rule.

    ``field`` is the form field or import column it belongs to ("" for the whole record), ``code`` a
    dotted name that ``app.messages`` turns into a sentence, ``params`` what the sentence mentions.
    """

    field: str
    code: str
    params: Params = dataclasses.field(default_factory=dict)


class GremialError(Exception):
    """Base of everything that is said to the person instead of being reported as a bug."""

    def __init__(self, code: str, *, field: str = "", **params: Param) -> None:
        super().__init__(code, params)
        self.code = code
        self.field = field
        self.params: dict[str, Param] = params

    @property
    def problem(self) -> Problem:
        return Problem(self.field, self.code, self.params)


class Refused(GremialError):
    """A rule objects: nothing was changed, and the person can mend it."""

    @classmethod
    def because(cls, problems: Sequence[Problem]) -> Refused:
        """The refusal for a form with one or more objections; the first one names it."""
        first = problems[0]
        refusal = cls(first.code, field=first.field, **first.params)
        refusal.problems = tuple(problems)
        return refusal

    problems: tuple[Problem, ...] = ()


class Unavailable(GremialError):
    """The surroundings object: disk full, file locked, damaged, or made by a newer program."""


class Cancelled(Exception):
    """The person stopped a long job at a progress point; everything was rolled back."""
