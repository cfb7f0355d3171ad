"""The compiled Spanish is put in place whole: a program that is running never reads half a file."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "build" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_old_words_stay_until_the_new_ones_are_whole(
    translations: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "app_es.ts").write_text("<TS/>", encoding="utf-8")
    compiled = tmp_path / "app_es.qm"
    compiled.write_bytes(b"old")
    seen: list[bytes] = []

    def slow(_: str, *arguments: str, broken: bool = False) -> None:
        Path(arguments[-1]).write_bytes(b"half")
        seen.append(compiled.read_bytes())
        if broken:
            raise OSError("disk full")
        Path(arguments[-1]).write_bytes(b"new and whole")

    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "_tool", lambda *said: slow(*said, broken=True))
    with pytest.raises(OSError, match="disk full"):
        translations.compile_all()
    assert compiled.read_bytes() == b"old"
    monkeypatch.setattr(translations, "_tool", slow)
    translations.compile_all()
    assert compiled.read_bytes() == b"new and whole"
    assert seen == [b"old", b"old"]
    assert sorted(one.name for one in tmp_path.iterdir()) == ["app_es.qm", "app_es.ts"]
