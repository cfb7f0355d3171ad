"""The words of the reminders by step: the office's own, else those of ``presets/reminders.json`` by country."""

from __future__ import annotations

import json
import string
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any, Final

from app.models.base import settings
from app.models.base.database import Reader, Role, Tx, command
from app.models.base.errors import Problem, Refused
from app.models.base.resources import resource_path
from app.models.base.settings import Setting
from app.models.base.values.text import clean

FIELDS: Final = ("nombre", "numero", "fecha", "detalle", "total", "ultimo", "oficina")
"""What a text may name between braces: the member, the day, each charge, their sum, the last reminder, the office."""
MOST_LETTERS: Final = 6_000
"""A letter of two pages; a message of that length nobody reads."""
_TEXTS: Final[Setting[dict[str, dict[str, str]]]] = Setting("reminder.texts", {})


@dataclass(frozen=True, slots=True)
class StepText:
    """One step: what it is called, the letter's subject and body, and the same as a message to copy."""

    name: str
    subject: str
    body: str
    whatsapp: str


@cache
def preset_texts(country: str) -> dict[str, Any]:
    """What the program says in that country: ``steps``, and ``lines`` for the charges."""
    texts = json.loads(resource_path("presets", "reminders.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = texts["default"] | texts.get(country.upper(), {})
    return found


def usual_text(country: str, step: int) -> StepText:
    """The program's words for a step."""
    return StepText(**preset_texts(country)["steps"][step - 1])


def step_text(reader: Reader, country: str, step: int) -> StepText:
    """The words of a step: the office's own, else the program's. Raises ``Refused("reminder.step_odd")``."""
    if not 1 <= step <= len(preset_texts(country)["steps"]):
        raise Refused("reminder.step_odd", field="step", step=step)
    return own_texts(reader).get(step) or usual_text(country, step)


def own_texts(reader: Reader) -> dict[int, StepText]:
    """The steps whose text the office wrote; the others have the program's."""
    return {int(step): StepText(**text) for step, text in settings.get(reader, _TEXTS).items()}


@command("dues.reminder_text", needs=Role.ADMIN)
def set_step_text(tx: Tx, step: int, text: StepText) -> None:
    """The office's words for a step. Raises ``Refused`` with everything ``text_problems`` finds."""
    found = text_problems(step, text)
    if found:
        raise Refused.because(found)
    tidy = StepText(clean(text.name), clean(text.subject), text.body.strip(), text.whatsapp.strip())
    settings.put(tx, _TEXTS, settings.get(tx, _TEXTS) | {str(step): asdict(tidy)})


@command("dues.reminder_text_usual", needs=Role.ADMIN)
def drop_step_text(tx: Tx, step: int) -> None:
    """Back to the program's words; nothing happens where the office had none of its own."""
    kept: dict[str, Any] = settings.get(tx, _TEXTS)
    if str(step) in kept:
        settings.put(tx, _TEXTS, {one: text for one, text in kept.items() if one != str(step)})


def text_problems(step: int, text: StepText) -> list[Problem]:
    """Why a text cannot go out: empty, too long, a field nobody can fill, or a debt that is not stated."""
    found = []
    for name, said in asdict(text).items():
        if not clean(said):
            found.append(Problem(name, "reminder.text_missing"))
        elif len(said) > MOST_LETTERS:
            found.append(Problem(name, "reminder.text_long", {"most": MOST_LETTERS}))
        else:
            found += _field_problems(step, name, said)
    return found


def _field_problems(step: int, name: str, said: str) -> list[Problem]:
    """A letter states every charge and their sum, a message at least the sum; only a later step has an earlier one."""
    try:
        parts = list(string.Formatter().parse(said))
    except ValueError:
        return [Problem(name, "reminder.text_brace")]
    if any(sign in part[0] for part in parts for sign in "{}"):
        return [Problem(name, "reminder.text_brace")]
    used = [part[1:] for part in parts if part[1] is not None]
    odd = next((field or "" for field, how, turned in used if field not in FIELDS or how or turned), None)
    if odd is not None or (name == "name" and used):
        known = ", ".join(f"{{{field}}}" for field in FIELDS)
        return [Problem(name, "reminder.text_field", {"text": f"{{{odd or ''}}}", "known": known})]
    fields = {field for field, _, _ in used}
    if step == 1 and "ultimo" in fields:
        return [Problem(name, "reminder.text_first", {"text": "{ultimo}"})]
    must = {"body": ("detalle", "total"), "whatsapp": ("total",)}.get(name, ())
    return [Problem(name, "reminder.text_debt", {"text": f"{{{one}}}"}) for one in must if one not in fields][:1]
