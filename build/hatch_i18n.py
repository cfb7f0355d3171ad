"""Build hook of the wheel: compiles the translations, because .qm files are not kept in the repository."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  (hatch's names)
        sys.path.insert(0, str(Path(self.root) / "build"))
        import translations  # noqa: PLC0415  (beside this file, in a folder that is no package)

        translations.compile_all()
