"""The Spanish of the window: collects the sources into resources/i18n/*.ts, compiles, says what is missing.

Run by dev.py with the environment's Python, and by the wheel's build hook. app_es.ts is complete;
app_es_CL.ts and app_es_MX.ts are overlays that hold only what is said differently there.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
BASE = FOLDER / "app_es.ts"
PLACEHOLDER = re.compile(r"\{[a-z_0-9]*\}|%n|%L?[1-9]")


def main(arguments: list[str]) -> int:
    """Carry out `update`, `compile`, `check` or `fill NAME.ts FILE.json …` and return the exit code."""
    verb, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if verb == "update":
        _update(BASE)
        for line in _prune_overlays():
            print(line)
        return 0
    if verb == "compile":
        compile_all()
        return 0
    if verb == "check":
        return _check()
    if verb == "fill" and len(rest) > 1:
        return _fill(FOLDER / rest[0], [Path(name) for name in rest[1:]])
    print("translations.py update | compile | check | fill app_es.ts FILE.json …", file=sys.stderr)
    return 2


def compile_all() -> None:
    """Write each .ts as the .qm the program loads."""
    for source in sorted(FOLDER.glob("*.ts")):
        # Beside it and renamed: a program that runs from this folder reads the old file or the new one, never a half.
        fresh = source.with_suffix(f".{os.getpid()}.qm")
        try:
            _tool("lrelease", "-silent", str(source), "-qm", str(fresh))
            fresh.replace(source.with_suffix(".qm"))
        finally:
            fresh.unlink(missing_ok=True)


def _tool(name: str, *arguments: str) -> None:
    # Qt's own programs inside the wheel; PySide6's wrappers would need the Scripts folder on the PATH.
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed in this Python")
    program = Path(spec.origin).parent / (name + (".exe" if os.name == "nt" else ""))
    subprocess.run([str(program), *arguments], check=True, stdout=subprocess.DEVNULL)


def _update(target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "app").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        names = Path(folder) / "sources.txt"
        names.write_text("\n".join(sources), encoding="utf-8")
        # Without places (-locations none) a moved line changes nothing here, so a diff shows only texts.
        _tool(
            "lupdate", "-silent", "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", "es", f"@{names}", "-ts", str(target),
        )  # fmt: skip


def _messages(tree: ET.ElementTree[ET.Element]) -> Iterator[tuple[str, str, ET.Element]]:
    for context in tree.getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            yield name, message.findtext("source") or "", message


def _words(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None:
        return []
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


def _prune_overlays() -> list[str]:
    known = {(context, source) for context, source, _ in _messages(ET.parse(BASE))}
    said = []
    for overlay in sorted(FOLDER.glob("app_es_*.ts")):
        tree = ET.parse(overlay)
        for context in tree.getroot().findall("context"):
            name = context.findtext("name") or ""
            for message in context.findall("message"):
                source = message.findtext("source") or ""
                if (name, source) not in known:
                    context.remove(message)
                    said.append(f"{overlay.name}: dropped, no longer in the program: {name}: {source}")
        _write(tree, overlay)
    return said


def _write(tree: ET.ElementTree[ET.Element], path: Path) -> None:
    ET.indent(tree, space="    ")
    text = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def _check() -> int:
    objections = [*_without_spanish(), *_with_other_placeholders()]
    print("\n".join(objections[:40]))
    if len(objections) > 40:
        print(f"… and {len(objections) - 40} more")
    return int(bool(objections))


def _without_spanish() -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / BASE.name
        if BASE.exists():
            shutil.copy(BASE, fresh)
        _update(fresh)
        return [
            f"{BASE.name}: no Spanish for: {context}: {source}"
            for context, source, message in _messages(ET.parse(fresh))
            if not all(_words(message))
        ]


def _with_other_placeholders() -> Iterator[str]:
    for file in sorted(FOLDER.glob("*.ts")):
        for context, source, message in _messages(ET.parse(file)):
            wanted = set(PLACEHOLDER.findall(source))
            # "un socio" may leave out the number that "%n socios" needs.
            if any(set(PLACEHOLDER.findall(words)) | {"%n"} & wanted != wanted for words in _words(message) if words):
                yield f"{file.name}: other placeholders than the English: {context}: {source}"


Spanish = dict[tuple[str, str], str | list[str]]


def _fill(target: Path, files: list[Path]) -> int:
    """Put the Spanish of JSON files {context: {English: Spanish or [one, many]}} into a .ts file."""
    spanish: Spanish = {}
    for file in files:
        for context, texts in json.loads(file.read_text(encoding="utf-8")).items():
            spanish.update({(context, source): words for source, words in texts.items()})
    _update(BASE)
    tree = ET.parse(target)
    known = {(context, source): message for context, source, message in _messages(ET.parse(BASE))}
    if target != BASE:
        _add_messages(tree, [key for key in spanish if key in known])
    for context, source, message in _messages(tree):
        if (context, source) in spanish:
            _set_words(message, spanish[context, source])
    _write(tree, target)
    _update(BASE)
    for context, source in sorted(set(spanish) - set(known)):
        print(f"no such source in the program: {context}: {source}")
    return 0


def _add_messages(tree: ET.ElementTree[ET.Element], keys: list[tuple[str, str]]) -> None:
    """Make room in an overlay, which starts without any message."""
    root = tree.getroot()
    present = {(context, source) for context, source, _ in _messages(tree)}
    for name, source in sorted(set(keys) - present):
        context = next((c for c in root.iter("context") if c.findtext("name") == name), None)
        if context is None:
            context = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation")


def _set_words(message: ET.Element, words: str | list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    if isinstance(words, list) and "numerus" not in message.attrib:
        message.set("numerus", "yes")
        for _ in words:
            ET.SubElement(translation, "numerusform")
    forms = list(translation.iter("numerusform"))
    given = [words] * (len(forms) or 1) if isinstance(words, str) else words
    for target, text in zip(forms or [translation], given, strict=True):
        target.text = text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
