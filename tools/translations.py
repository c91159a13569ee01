"""Keeps the translations beside the source: `update`, `check` and `compile`; see docs/adr/0120-texts.md.

`update` brings ui/resources/translations/kinframe_{de,fr,es}.ts up to date with the texts in the source:
what is translated stays, what is gone goes, what is new is unfinished. `compile` makes the .qm beside them,
which the program loads. `check` says what is not as these two would leave it, and what is unfinished.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent))

from collect_texts import Collection, Text, names_in

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "ui" / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
CONTEXT = "Kinframe"


def source_file(language: str) -> Path:
    """The .ts of a language."""
    return FOLDER / f"kinframe_{language}.ts"


def update(into: Path = FOLDER) -> None:
    """Write the .ts files anew.

    Args:
        into: the folder that has them; missing ones are made.

    Raises:
        SystemExit: a text in the source cannot be read.
    """
    found = Collection(ROOT)
    if found.complaints:
        raise SystemExit("\n".join(found.complaints))
    with tempfile.TemporaryDirectory() as scratch:
        texts = Path(scratch, "texts.cpp")
        texts.write_text("".join(_as_source(text) for _, text in sorted(found.texts.items())), "utf-8")
        for language in LANGUAGES:
            file = into / f"kinframe_{language}.ts"
            _run(
                "lupdate", "-silent", "-no-obsolete", "-sort-messages", "-locations", "none",
                "-disable-heuristic", "sametext", "-disable-heuristic", "similartext",
                "-source-language", "en", "-target-language", language, texts, "-ts", file,
            )  # fmt: skip


def compile_all(into: Path = FOLDER) -> None:
    """Make the .qm files.

    Args:
        into: where they go.
    """
    for language in LANGUAGES:
        _run("lrelease", "-silent", source_file(language), "-qm", into / f"kinframe_{language}.qm")


def problems(*, complete: bool) -> list[str]:
    """What is wrong with the translations, a line each.

    Args:
        complete: also what is not translated yet.
    """
    found = Collection(ROOT)
    if found.complaints:
        return found.complaints
    lines = []
    with tempfile.TemporaryDirectory() as scratch:
        fresh = Path(scratch)
        for language in LANGUAGES:
            if source_file(language).is_file():
                (fresh / source_file(language).name).write_bytes(source_file(language).read_bytes())
        update(fresh)
        compile_all(fresh)
        for language in LANGUAGES:
            for file in (source_file(language), source_file(language).with_suffix(".qm")):
                if not file.is_file() or file.read_bytes() != (fresh / file.name).read_bytes():
                    todo = "update" if file.suffix == ".ts" else "compile"
                    lines.append(f"{file.name} is stale: tools/translations.py {todo}")
    for language in LANGUAGES:
        if source_file(language).is_file():
            lines += _wrong_with(language, found, complete=complete)
    return lines


def _wrong_with(language: str, found: Collection, *, complete: bool) -> Iterator[str]:
    name = source_file(language).name
    for message in _messages(language):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        forms = [] if translation is None else _forms(translation)
        if translation is None or translation.get("type") == "unfinished" or not all(forms):
            if complete:
                yield f"{name}: not translated: {source!r}"
            continue
        text = found.texts.get(source)
        for form in forms:
            if said := _wrong_names(source, form, plural=text is not None and text.one is not None):
                yield f"{name}: {said}: {source!r} -> {form!r}"


def _wrong_names(source: str, form: str, *, plural: bool) -> str:
    try:
        there, wanted = names_in(form), names_in(source)
    except ValueError:
        return "a brace is missing"
    # "One photo" needs no number.
    spare = {"n"} if plural else set()
    if there | spare != wanted | spare:
        return f"the names in braces are {', '.join(sorted(there)) or 'none'}"
    if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
        return "another space at its beginning or end"
    return ""


def _messages(language: str) -> Iterator[ET.Element]:
    tree = ET.parse(source_file(language))  # noqa: S314 - a file of this repository
    return tree.iter("message")


def _forms(translation: ET.Element) -> list[str]:
    plural = translation.findall("numerusform")
    return [form.text or "" for form in plural] if plural else [translation.text or ""]


def _as_source(text: Text) -> str:
    """A text as `lupdate` reads it, with what a translator ought to know."""
    notes = " ".join(sorted(text.files))
    if text.one is not None:
        notes = f"{notes} - for 1: {text.one}"
    number = "" if text.one is None else ", nullptr, n"
    return f'//: {notes}\nQCoreApplication::translate("{CONTEXT}", {_quoted(text.source)}{number});\n'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _run(tool: str, *arguments: str | Path) -> None:
    """Call a tool of Qt that comes with PySide6."""
    folder = Path(PySide6.__file__).parent
    program = next(file for file in (folder / tool, folder / f"{tool}.exe") if file.is_file())
    subprocess.run([program, *arguments], check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; returns 1 if `check` finds anything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=("update", "check", "compile"))
    parser.add_argument("--unfinished", action="store_true", help="check: do not mind what is not translated")
    wanted = parser.parse_args(arguments)
    if wanted.what == "update":
        update()
        print(f"{len(Collection(ROOT).texts)} texts")
    elif wanted.what == "compile":
        compile_all()
    else:
        found = problems(complete=not wanted.unfinished)
        print("\n".join(found) or "Nothing is wrong.")
        return int(bool(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
