"""The tables every office has before any subject: facts, settings, people at the desk, files, journal.

No rules here.
"""

from typing import Final

from app.models.base.registry import Column, Table, integer, key, ref, text, uid

TABLES: Final = (
    Table(
        "attachment",
        "record",
        (
            key(),
            uid(),
            text("sha256"),
            text("media_type"),
            integer("size"),
            Column("bytes", "BLOB"),
        ),
    ),
    Table(
        "office",
        "record",
        (
            key(),
            uid(),
            text("kind"),
            text("name"),
            text("short_name"),
            text("code"),
            text("country"),
            text("currency"),
            text("tax_id"),
            text("address"),
            text("city"),
            text("phone"),
            text("email"),
            ref("logo_id", "attachment", null=True),
            integer("practice"),
            text("created_at"),
        ),
    ),
    Table(
        "setting",
        "record",
        (
            key(),
            text("name"),
            text("value"),
        ),
    ),
    Table(
        "operator",
        "record",
        (
            key(),
            uid(),
            text("name", personal=True),
            text("role"),
            integer("active"),
        ),
    ),
    Table(
        "attached",
        "record",
        (
            key(),
            uid(),
            ref("attachment_id", "attachment"),
            text("tbl"),
            text("row_uid"),
            text("file_name", personal=True),
            text("caption", personal=True),
            text("added_on"),
        ),
    ),
    Table(
        "saved_filter",
        "record",
        (
            key(),
            uid(),
            text("place"),
            text("name"),
            text("wish"),
        ),
    ),
    Table(
        "import_batch",
        "record",
        (
            key(),
            uid(),
            text("kind"),
            text("file_name"),
            text("sha256"),
            text("imported_on"),
            integer("row_count"),
            integer("batch"),
            text("taken_back_on", null=True),
        ),
    ),
    Table(
        "import_origin",
        "record",
        (
            key(),
            uid(),
            ref("batch_id", "import_batch"),
            text("tbl"),
            integer("row_id"),
            text("origin"),
        ),
    ),
    Table(
        "journal_tx",
        "internal",
        (
            key(),
            text("verb"),
            integer("actor_id"),
            text("at"),
            text("reason"),
            text("program"),
            integer("row_count"),
            text("link"),
        ),
    ),
    Table(
        "journal",
        "internal",
        (
            integer("seq"),
            integer("tx"),
            text("tbl"),
            integer("row_id"),
            text("op"),
            text("image", null=True),
            Column("salt", "BLOB", null=True),
            Column("digest", "BLOB", null=True),
            integer("erased_by", null=True),
        ),
    ),
)
