"""The tables of membership: categories, members, dated events. No rules here."""

from typing import Final

from app.models.base.registry import Table, integer, key, ref, text, uid

TABLES: Final = (
    Table(
        "member_category",
        "record",
        (
            key(),
            uid(),
            text("name"),
            integer("pays"),
            integer("votes"),
            integer("benefits"),
        ),
    ),
    Table(
        "member",
        "record",
        (
            key(),
            uid(),
            text("number"),
            ref("category_id", "member_category"),
            ref("person_id", "person", null=True),
            ref("organization_id", "organization", null=True),
            text("joined_on", null=True),
            text("status"),
            text("admission_act"),
            integer("admitted_by_resolution_id", null=True),
            text("sort_key", personal=True),
            text("search_key", personal=True, searchable=True),
        ),
    ),
    Table(
        "member_event",
        "record",
        (
            key(),
            uid(),
            ref("member_id", "member"),
            text("event"),
            text("on_date", null=True),
            text("reason"),
            integer("resolution_id", null=True),
            text("act"),
        ),
    ),
    Table(
        "consent",
        "record",
        (
            key(),
            uid(),
            ref("member_id", "member", null=True),
            ref("person_id", "person", null=True),
            text("purpose"),
            text("text_version"),
            text("given_on"),
            text("channel"),
            text("revoked_on", null=True),
            text("revoked_channel"),
        ),
    ),
    Table(
        "category_change",
        "record",
        (
            key(),
            uid(),
            ref("member_id", "member"),
            ref("category_id", "member_category"),
            text("from_date", null=True),
            text("act"),
        ),
    ),
    Table(
        "record_merge",
        "record",
        (
            key(),
            uid(),
            text("tbl"),
            text("kept_uid"),
            text("gone_uid"),
            text("merged_on"),
            integer("batch"),
            text("parted_on", null=True),
        ),
    ),
)
