"""The tables of the correspondence book. No rules here."""

from typing import Final

from app.models.base.registry import Table, integer, key, ref, text, uid

TABLES: Final = (
    Table(
        "letter",
        "record",
        (
            key(),
            uid(),
            text("direction"),
            text("kind"),
            integer("year"),
            integer("number", null=True),
            text("on_date"),
            text("place"),
            ref("member_id", "member", null=True),
            ref("person_id", "person", null=True),
            ref("organization_id", "organization", null=True),
            text("to_name", personal=True),
            text("to_title", personal=True),
            text("to_address", personal=True),
            text("subject", personal=True),
            text("body", personal=True),
            text("template"),
            text("signed_by", personal=True),
            text("signed_office"),
            text("reference"),
            text("voided_on", null=True),
            text("void_reason"),
        ),
    ),
    Table(
        "letter_template",
        "record",
        (
            key(),
            uid(),
            text("name"),
            text("kind"),
            text("subject"),
            text("body"),
        ),
    ),
)
