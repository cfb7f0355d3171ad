"""Why the system refused a file, in words: its own messages are English, or in the words of another program."""

from __future__ import annotations

import errno
from typing import Final

from app.messages import words

_CODES: Final = {
    errno.EACCES: "system.no_permission",
    errno.EPERM: "system.no_permission",
    errno.EROFS: "system.read_only",
    errno.ENOENT: "system.no_folder",
    errno.ENOTDIR: "system.no_folder",
    errno.EISDIR: "system.is_folder",
    errno.ENOSPC: "system.full",
    errno.EDQUOT: "system.full",
    errno.ENAMETOOLONG: "system.name_too_long",
    errno.EINVAL: "system.bad_name",
}


def why(fault: OSError) -> str:
    """A clause such as "the disk is read-only"; the system's number where nothing better is known."""
    code = _CODES.get(fault.errno or 0)
    return words(code) if code else words("system.other", number=fault.errno or 0)
