"""Nothing is read at the start that nobody needs."""

from __future__ import annotations

import subprocess
import sys


def test_no_source_of_ours_is_kept_in_memory() -> None:
    kept = "import app.ui.start, linecache; print([one for one in linecache.cache if 'app' in one and 'ui' in one])"
    done = subprocess.run([sys.executable, "-c", kept], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
