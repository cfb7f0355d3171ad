"""Where an office file lies: network drives and cloud-synced folders, which harm a live SQLite file."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final, Literal

_CLOUD_FOLDERS: Final = (
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "mi unidad",
    "my drive",
    "icloud",
    "nextcloud",
    "mega",
)
_NETWORK_TYPES: Final = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "fuse.sshfs",
    "9p",
    "afpfs",
    "davfs",
    "fuse.rclone",
}
_DRIVE_REMOTE: Final = 4

Place = Literal["local", "network", "cloud"]


def place_of(path: Path) -> Place:
    """Whether the file lies on this computer, on a network drive or in a folder that a cloud service copies."""
    resolved = path.resolve()
    if any(part.lower().startswith(name) for part in resolved.parts for name in _CLOUD_FOLDERS):
        return "cloud"
    return "network" if _on_network(resolved) else "local"


if sys.platform == "win32":
    import ctypes

    def _on_network(path: Path) -> bool:
        if str(path).startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(path.anchor) == _DRIVE_REMOTE)

else:

    def _on_network(path: Path) -> bool:
        try:
            mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return False
        best, kind = "", ""
        for line in mounts:
            fields = line.split(" ")
            if len(fields) > 2:
                point = fields[1].replace("\\040", " ")
                if os.path.commonpath([point, str(path)]) == point and len(point) >= len(best):
                    best, kind = point, fields[2]
        return kind in _NETWORK_TYPES
