"""Receipts of an invented guild, as the dues room freezes them; amounts in words are only near enough for a drawing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from app.models.base.values.money import Money, format_money
from app.models.base.values.words import amount_in_words
from app.reports.receipt import ReceiptPrint

LONG_NAME = "Cooperativa Multiactiva de Producción y Consumo Ñandutí del Este"
GUARANI_NAME = "Yg̃ua Ñemitỹ Jeg̃uaka – G̃uarani ẽ ĩ ũ ỹ Ẽ Ĩ Ũ Ỹ"

COUNTRY: dict[str, dict[str, Any]] = {
    "PY": {
        "currency": "PYG",
        "style": "prefix",
        "title": "RECIBO DE DINERO",
        "tax": ("RUC", "80012345-6"),
        "labels": ["Firma", "Aclaración", "C.I. Nº"],
        "legend": "Documento interno – no válido como comprobante de venta ni para crédito fiscal",
        "place": "Asunción",
    },
    "CL": {
        "currency": "CLP",
        "style": "suffix",
        "title": "COMPROBANTE DE INGRESO",
        "tax": ("RUT", "65.123.456-7"),
        "labels": ["Firma", "Nombre", "RUT"],
        "legend": "No constituye boleta ni factura",
        "place": "Concepción",
    },
    "MX": {
        "currency": "MXN",
        "style": "suffix",
        "title": "RECIBO",
        "tax": ("RFC", "GAL960101AB1"),
        "labels": ["Nombre y firma"],
        "legend": "No es un CFDI",
        "place": "Puebla",
    },
}


def month(number: int) -> str:
    """Month ``number`` after December 2022 as a receipt writes it."""
    return f"{number % 12 + 1:02d}/{2023 + number // 12}"


def content(
    *,
    number: int = 4513,
    name: str = "Almacén San Blas",
    lines: int = 4,
    each: int = 85_000,
    owing: int = 0,
    credit: int = 0,
    practice: bool = False,
    country: str = "PY",
    logo: str | None = None,
    plan: str = "Cuota social",
    **changes: Any,
) -> dict[str, Any]:
    """The frozen content of a receipt over ``lines`` months; ``owing`` stays open on the last one."""
    here = COUNTRY[country]
    code = here["currency"]

    def money(amount: int) -> str:
        return format_money(Money(amount, code), country)

    total = lines * each - owing + credit
    charges = []
    for index in range(lines):
        left = owing if index == lines - 1 else 0
        charges.append(
            {
                "text": f"{plan} {month(index)}",
                "amount": each - left,
                "amount_text": money(each - left),
                "balance": left,
                "balance_text": f"queda {money(left)}" if left else "",
            }
        )
    span = f"{plan} {month(0)} – {month(lines - 1)}" if lines else "pago a cuenta"
    return {
        "layout": 1,
        "practice": practice,
        "title": here["title"],
        "issuer": {
            "name": "Asociación de Comerciantes del Mercado Nuevo",
            "short": "ACOMEN",
            "tax_id": here["tax"][1],
            "address": "Avda. de la Victoria 1234 casi Ytororó",
            "phone": "021 555 010",
            "email": "secretaria@example.org",
            "logo_sha256": logo,
        },
        "series": "A",
        "number": number,
        "number_text": f"{number:06d}",
        "place": here["place"],
        "date": "2026-11-21",
        "date_text": "21 de noviembre de 2026",
        "currency": code,
        "amount": total,
        "amount_text": money(total),
        "words": amount_in_words(Money(total, code), here["style"]),
        "payer_label": "Recibimos de",
        "payer": {"name": name, "number": "0127", "tax_id_label": here["tax"][0], "tax_id": "80000321-5"},
        "concept": span,
        "lines": charges,
        "credit": credit,
        "credit_text": f"Queda a favor del socio: {money(credit)}" if credit else "",
        "method": "transferencia",
        "reference": "Nº 00482913, Banco del Río",
        "received_by": "Marta Giménez",
        "signature_labels": here["labels"],
        "legend": here["legend"],
        "corrects": None,
        "fiscal": None,
    } | changes


def printed(frozen: Mapping[str, Any], **more: Any) -> ReceiptPrint:
    return ReceiptPrint(frozen, f"{frozen['series']}-{frozen['number']}-8F3K2Q7M", "0" * 64, **more)


def a_day() -> date:
    return date(2026, 11, 23)
