"""Every text can be translated, and the translations are those of the source."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from config.language import count_of, in_digits, speak, tr, trn
from models.listing import in_a_list
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

from collect_texts import PACKAGES, Collection

TOOL = ROOT / "tools" / "translations.py"

FIRST_IS_TEXT = {
    "setText", "setToolTip", "setStatusTip", "setWindowTitle", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setInformativeText", "setTitle", "addMenu", "addAction", "addItem", "Label",
    "ElidedLabel", "LineLabel", "Button", "AnswerButton", "KeyButton", "Choice", "EmptyState", "PageHeader",
    "say", "Hint", "plain_tip", "wrapped_tip",
}  # fmt: skip
"""Functions whose first arguments are read by a person, whatever they look like."""
SECOND_IS_TEXT = {"IconButton", "announce", "Problem", "QFileDialog", "FacePicture", "RailButton"}
ERROR = re.compile(r"[A-Z]\w*Error")
NOT_FOR_PEOPLE = {
    "ValueError", "TypeError", "LookupError", "RuntimeError", "OSError", "NotImplementedError", "KeyError",
    "AssertionError", "InterruptedError", "DamagedVectorError", "UnreadableQueryError", "UnreadableXmpError",
    "LauncherError",
}  # fmt: skip
"""Bugs, what only the log is told, and the launcher, which speaks before there is a window."""
SIGNS = re.compile(r"\W*|.|Esc|Del|Tab|Enter|100 %")
"""Keys and signs are the same in every language, or translated where they are shown."""
ICON = re.compile(r"[a-z-]+")
"""What a widget may be given before its words."""


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    yield
    speak()


# The translations.


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    # In a process of its own: here Qt, whose tools it uses, cannot be imported.
    command = [sys.executable, str(TOOL), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_translations_are_those_of_the_source() -> None:
    done = run("check", "--unfinished")
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_text_is_translated() -> None:
    done = run("check")
    assert done.returncode == 0, done.stdout + done.stderr


# How they are collected.


def collected(folder: Path, source: str) -> Collection:
    (folder / "ui").mkdir(exist_ok=True)
    (folder / "ui" / "page.py").write_text(
        f"from config.language import count_of, mark, tr, trn\n{source}", "utf-8"
    )
    return Collection(folder)


def test_texts_are_collected_however_they_are_written(tmp_path: Path) -> None:
    found = collected(
        tmp_path,
        'TITLE = mark("People")\n'
        'tr("one " "line")\n'
        'tr("and " + "another")\n'
        'tr("Merged {who} with {whom}", who=1, whom=2)\n'
        'trn("{n} face of {who}", "{n} faces of {who}", 3, who=1)\n'
        'count_of(3, "photo", "photos")\n'
        "tr(TITLE if TITLE else self.title)\n",
    )
    assert found.complaints == []
    assert {text.source: text.one for text in found.texts.values()} == {
        "People": None,
        "one line": None,
        "and another": None,
        "Merged {who} with {whom}": None,
        "{n} faces of {who}": "{n} face of {who}",
        "{n} photos": "{n} photo",
    }
    assert found.texts["People"].files == {"ui/page.py"}


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ('tr(f"{name} is here")', "ui/page.py:2: no literal, and no marked constant: f'{name} is here'"),
        ("mark(TITLE)", "ui/page.py:2: no literal: TITLE"),
        ("count_of(2, one, many)", "ui/page.py:2: no literals in count_of: count_of(2, one, many)"),
        ('tr("{who} is here", whom=1)', "ui/page.py:2: nobody tells who of '{who} is here'"),
        ('trn("{n} of {who}", "{n} of {who}", 2)', "ui/page.py:2: nobody tells who of '{n} of {who}'"),
        ('tr("Nobody", who=1)', "ui/page.py:2: who is not in 'Nobody'"),
        (
            'trn("one", "{n} faces", 2), trn("a face", "{n} faces", 2)',
            "ui/page.py:2: with another singular, or without one, elsewhere: '{n} faces'",
        ),
    ],
)
def test_what_cannot_be_translated_is_told_with_its_place(
    tmp_path: Path, source: str, complaint: str
) -> None:
    assert complaint in collected(tmp_path, source).complaints


def test_functions_of_other_modules_that_are_called_the_same_are_none_of_these(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "page.py").write_text("def mark(row): ...\nmark(row)\nself.tr(words)\n", "utf-8")
    found = Collection(tmp_path)
    assert (found.texts, found.complaints) == ({}, [])


# That nothing is forgotten.


def test_no_text_for_a_person_goes_untranslated() -> None:
    found = [line for package in PACKAGES for line in _untranslated_in(ROOT / package)]
    assert not found, "\n".join(["", *found])


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("No faces yet")',
        'Button("Save", "primary")',
        'Label(f"{count} faces")',
        'IconButton("pause", "Pause")',
        'raise AppError("It is gone.")',
        'say(name or "Nobody")',
        'setText("Yes" if yes else tr("No"))',
    ],
)
def test_a_text_that_was_forgotten_is_found(source: str) -> None:
    assert len(list(_forgotten(ast.parse(source)))) == 1


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(tr("No faces yet"))',
        'Button("", "primary")',
        'setText(f"{done} / {total}")',
        'IconButton("pause", tr("Pause"))',
        'raise ValueError("a box needs finite numbers")',
        'KeyButton(tr("New"), "K", tr("Keep as a new person"))',
        'say(f"{first} {second}")',
    ],
)
def test_what_needs_no_translation_passes(source: str) -> None:
    assert not list(_forgotten(ast.parse(source)))


def _untranslated_in(folder: Path) -> Iterator[str]:
    for file in sorted(folder.rglob("*.py")):
        for node in _forgotten(ast.parse(file.read_text("utf-8"))):
            yield f"{file.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}"


def _forgotten(tree: ast.AST) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for argument in _read_arguments(node):
                yield from _literals(argument)


def _read_arguments(call: ast.Call) -> list[ast.expr]:
    function = call.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name in SECOND_IS_TEXT:
        return call.args[1:2]
    icon_first = name in FIRST_IS_TEXT and not name.startswith("set") and len(call.args) > 1
    if icon_first and _is_icon(call.args[0]):
        return call.args[1:2]
    if name in FIRST_IS_TEXT or (ERROR.fullmatch(name) and name not in NOT_FOR_PEOPLE):
        return call.args[:1]
    return []


def _is_icon(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(ICON.fullmatch(node.value))


def _literals(node: ast.expr) -> Iterator[ast.expr]:
    match node:
        case ast.Constant(value=str() as text) if not SIGNS.fullmatch(text):
            yield node
        case ast.JoinedStr(values=parts):
            words = "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
            if re.search(r"[A-Za-z]{2}", words):
                yield node
        case ast.IfExp(body=one, orelse=other):
            yield from _literals(one)
            yield from _literals(other)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _literals(value)
        case ast.BinOp(left=one, right=other):
            yield from _literals(one)
            yield from _literals(other)


# The language itself.


def test_one_is_said_in_the_singular_and_numbers_with_their_commas() -> None:
    assert [count_of(number, "photo", "photos") for number in (0, 1, 1204)] == [
        "0 photos",
        "1 photo",
        "1,204 photos",
    ]
    assert trn("{n} of {who}", "{n} of {who}", 2, who="{Tom}") == "2 of {Tom}"


def test_another_language_says_it_in_its_own_order_and_digits() -> None:
    said = {("{one} and {other}", None): "{other} und {one}", ("{n} photos", 1204): "{n} Fotos"}
    speak(lambda text, number: said.get((text, number), text), lambda number: f"{number:,}".replace(",", "."))
    assert tr("{one} and {other}", one="Tom", other="Ann") == "Ann und Tom"
    assert count_of(1204, "photo", "photos") == "1.204 Fotos"
    assert in_digits(1204) == "1.204"


def test_things_are_listed_as_one_says_them() -> None:
    assert [in_a_list(things) for things in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == [
        "",
        "a",
        "a and b",
        "a, b and c",
    ]
