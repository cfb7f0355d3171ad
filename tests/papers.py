"""What can be read on a paper that the program made."""

from __future__ import annotations

from pathlib import Path

import pypdfium2


def text_of(paper: Path | bytes) -> str:
    """The words of a PDF, one blank between two, page after page."""
    document = pypdfium2.PdfDocument(paper)
    return " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
