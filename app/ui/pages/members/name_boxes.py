"""Boxes for what a person is called besides and for what an organisation is: shared by the forms of the register."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from app.messages import words
from app.models.base.values.person_name import TREATMENTS
from app.models.directory.countries import countries
from app.models.directory.rules import ORGANIZATION_KINDS
from app.ui.completing import complete_from
from app.ui.form import Form

PERSON_FIELDS: Final = ("treatment", "gender", "preferred_name", "married_name")
ORGANIZATION_FIELDS: Final = ("organization_kind", "legal_form", "country")
LEGAL_FORMS: Final = (
    *("S.A.", "S.R.L.", "E.A.S.", "A.G.", "SpA", "E.I.R.L.", "Ltda.", "S.A. de C.V.", "S. de R.L. de C.V.", "A.C."),
    *("Cooperativa", "Fundación", "Corporación", "Asociación", "Unipersonal"),
)


def add_other_names(form: Form) -> None:
    """How a person is addressed and called; certificates and letters speak by it."""
    genders = [
        ("", QCoreApplication.translate("NameBoxes", "Not noted")),
        ("f", QCoreApplication.translate("NameBoxes", "In feminine")),
        ("m", QCoreApplication.translate("NameBoxes", "In masculine")),
    ]
    treatment = form.text("treatment", QCoreApplication.translate("NameBoxes", "Treatment"), half=True)
    complete_from(treatment, list(dict.fromkeys(TREATMENTS.values())))
    form.choice("gender", QCoreApplication.translate("NameBoxes", "Papers speak of them"), genders, half=True)
    form.text(
        "preferred_name",
        QCoreApplication.translate("NameBoxes", "What people call them"),
        half=True,
        help=QCoreApplication.translate("NameBoxes", "Also found by this name"),
    )
    form.text(
        "married_name",
        QCoreApplication.translate("NameBoxes", "Married name"),
        half=True,
        help=QCoreApplication.translate("NameBoxes", "With its particle: de Imlach"),
    )


def add_organization_boxes(form: Form, usual: str) -> None:
    """What kind of organisation it is; ``usual`` stands first."""
    kinds = sorted(ORGANIZATION_KINDS, key=lambda kind: kind != usual)
    offered = [(kind, words(f"party.{kind}")) for kind in kinds]
    form.choice("organization_kind", QCoreApplication.translate("NameBoxes", "What it is"), offered, half=True)
    complete_from(
        form.text("legal_form", QCoreApplication.translate("NameBoxes", "Legal form"), half=True), LEGAL_FORMS
    )
    here = ("", QCoreApplication.translate("NameBoxes", "That of the office"))
    form.choice("country", QCoreApplication.translate("NameBoxes", "Country"), [here, *countries().items()], half=True)
