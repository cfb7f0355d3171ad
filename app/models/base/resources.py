"""Where the program's own data files lie, from a checkout, a wheel or the frozen folder."""

from __future__ import annotations

import sys
from pathlib import Path


def resource_path(*parts: str) -> Path:
    """A path below ``resources``; it need not exist."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "resources", *parts)
    package = Path(__file__).resolve().parents[2]
    beside = package.parent / "resources"
    return (beside if beside.is_dir() else package / "resources").joinpath(*parts)
