"""Where the program keeps what is its own on this computer. What lies there is written by others."""

from __future__ import annotations

import os
from pathlib import Path


def data_folder() -> Path:
    """Where the program keeps what must not travel with the file; ``GREMIAL_DATA`` overrides it."""
    chosen = os.environ.get("GREMIAL_DATA")
    if chosen:
        return Path(chosen)
    # Imported here because the window asks for this folder before its first paint.
    import platformdirs  # noqa: PLC0415

    return Path(platformdirs.user_data_dir("gremial", appauthor=False))
