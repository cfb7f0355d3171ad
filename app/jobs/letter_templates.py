"""The texts an office writes often: its own, and those of its country that it may copy."""

from __future__ import annotations

import json

from app.models.base.errors import Refused
from app.models.base.resources import resource_path
from app.models.letters.queries import Template, templates
from app.office import Office


def all_templates(office: Office) -> list[Template]:
    """The office's own texts, then those of its country that it did not replace; a preset has the id 0."""
    own = office.read(templates)
    presets = json.loads(resource_path("presets", "letter_templates.json").read_text(encoding="utf-8"))
    known = {one.name for one in own}
    offered = presets.get(office.facts.country.upper(), presets["default"])
    return own + [Template(0, **one) for one in offered if one["name"] not in known]


def template_named(office: Office, name: str) -> Template:
    """Raises ``Refused("letter.template_unknown")``, which lists what there is."""
    wanted = " ".join(name.split()).casefold()
    known = all_templates(office)
    for found in known:
        if found.name.casefold() == wanted:
            return found
    raise Refused("letter.template_unknown", field="template", text=name, known=", ".join(one.name for one in known))


def own_template(office: Office, name: str) -> Template:
    """A text of the office. Raises ``Refused``: "letter.template_unknown", "letter.template_preset"."""
    found = template_named(office, name)
    if not found.id:
        raise Refused("letter.template_preset", field="template", name=found.name)
    return found
