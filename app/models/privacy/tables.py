"""The tables of personal data: notices, requests, breaches and what was erased. No rules here."""

from typing import Final

from app.models.base.registry import Table, integer, key, ref, text, uid

TABLES: Final = (
    Table(
        "privacy_text",
        "record",
        (
            key(),
            uid(),
            text("purpose"),
            text("version"),
            text("body"),
            text("from_date"),
        ),
    ),
    Table(
        "privacy_request",
        "record",
        (
            key(),
            uid(),
            ref("member_id", "member", null=True),
            ref("person_id", "person", null=True),
            text("who", personal=True),
            text("kind"),
            text("received_on"),
            text("due_on", null=True),
            text("channel"),
            text("detail", personal=True),
            text("answered_on", null=True),
            text("answer", personal=True),
            text("law"),
        ),
    ),
    Table(
        "privacy_breach",
        "record",
        (
            key(),
            uid(),
            text("noticed_on"),
            text("happened_on", null=True),
            text("what"),
            text("data_kinds"),
            integer("people", null=True),
            text("measures"),
            text("authority_on", null=True),
            text("holders_on", null=True),
            text("closed_on", null=True),
        ),
    ),
    Table(
        "erasure",
        "record",
        (
            key(),
            uid(),
            text("tbl"),
            text("row_uid"),
            text("erased_on"),
            text("reason"),
            text("kept"),
        ),
    ),
)
