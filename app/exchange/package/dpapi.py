"""Wrapping a secret for the present Windows user (DPAPI through ctypes); elsewhere there is none."""

from __future__ import annotations

import re
import sys
from typing import Final

BLOB: Final = re.compile(r"[A-Za-z0-9+/=]{1,12000}")

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    AVAILABLE: Final = True
    _NO_QUESTIONS: Final = 0x1  # CRYPTPROTECT_UI_FORBIDDEN: also from the Task Scheduler
    _PURPOSE: Final = b"gremial/office-keys/1"  # another program's blob does not open as ours

    class _Blob(ctypes.Structure):
        _fields_ = (("size", wintypes.DWORD), ("data", ctypes.POINTER(ctypes.c_char)))

    def wrap(secret: bytes) -> bytes:
        """``secret`` for this user on this computer. Raises ``OSError``."""
        return _call("CryptProtectData", secret)

    def unwrap(blob: bytes) -> bytes:
        """What ``wrap`` was given. Raises ``OSError`` for another user or computer, or a damaged blob."""
        return _call("CryptUnprotectData", blob)

    def _call(name: str, data: bytes) -> bytes:
        crypt32 = ctypes.WinDLL("crypt32", use_last_error=True)
        kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel32.LocalFree.argtypes = (ctypes.c_void_p,)
        kernel32.LocalFree.restype = ctypes.c_void_p
        function = getattr(crypt32, name)
        function.restype = wintypes.BOOL
        given, purpose, made = _blob(data), _blob(_PURPOSE), _Blob()
        done = function(ctypes.byref(given), None, ctypes.byref(purpose), None, None, _NO_QUESTIONS, ctypes.byref(made))
        if not done:
            raise ctypes.WinError(ctypes.get_last_error())
        try:
            return ctypes.string_at(made.data, made.size)
        finally:
            kernel32.LocalFree(ctypes.cast(made.data, ctypes.c_void_p))

    def _blob(data: bytes) -> _Blob:
        # create_string_buffer is kept alive by the pointer that is made of it.
        buffer = ctypes.create_string_buffer(data, len(data))
        return _Blob(len(data), ctypes.cast(buffer, ctypes.POINTER(ctypes.c_char)))

else:
    AVAILABLE: Final = False

    def wrap(secret: bytes) -> bytes:  # noqa: ARG001  (as on Windows)
        """Only on Windows."""
        raise OSError("no DPAPI on this system")

    def unwrap(blob: bytes) -> bytes:  # noqa: ARG001  (as on Windows)
        """Only on Windows: keys wrapped there cannot be opened here."""
        raise OSError("no DPAPI on this system")
