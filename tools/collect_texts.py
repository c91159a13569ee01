"""Finds every text a person reads in the source: what is given to tr, trn, mark and count_of."""

from __future__ import annotations

import ast
import json
import string
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PACKAGES = ("ui", "workers", "services", "repository", "faces", "media", "models", "config")
"""Not headless: the commands speak English."""

_LANGUAGE = Path("config", "language.py")
_OFFERS = Path("faces", "packs", "offers.json")
"""Sentences about packs that can be downloaded; they are translated where they are shown."""
_KNOWN = {"tr", "trn", "mark", "count_of"}


@dataclass(slots=True)
class Text:
    """A text to translate.

    Attributes:
        source: English, for any number if it depends on one; translations are found by it.
        one: English for 1; None if the text depends on no number.
        files: where it stands, relative to the repository.
    """

    source: str
    one: str | None
    files: set[str] = field(default_factory=set)


class Collection:
    """The texts of a source tree, and what is wrong with how they are written.

    Args:
        root: of the repository.
    """

    def __init__(self, root: Path) -> None:
        self.texts: dict[str, Text] = {}
        self.complaints: list[str] = []
        """`file:line: what is wrong`."""
        for package in PACKAGES:
            for file in sorted((root / package).rglob("*.py")):
                if file.relative_to(root) != _LANGUAGE:
                    self._read(file, file.relative_to(root).as_posix())
        if (root / _OFFERS).is_file():
            self._read_offers(root / _OFFERS)

    def _read(self, file: Path, name: str) -> None:
        tree = ast.parse(file.read_text(encoding="utf-8"), name)
        known = set(_imported(tree))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in known:
                self._take(node, node.func.id, name)

    def _read_offers(self, file: Path) -> None:
        for offer in json.loads(file.read_text(encoding="utf-8")):
            for what in ("quality", "licence"):
                self._add(offer[what], None, _OFFERS.as_posix(), f"{_OFFERS.as_posix()}: {offer['name']}")

    def _take(self, call: ast.Call, function: str, file: str) -> None:
        where = f"{file}:{call.lineno}"
        match function, call.args:
            case ("tr", [argument]):
                text = literal(argument)
                if text is not None:
                    self._add(text, None, file, where)
                    self._expect_names(call, text, where, ())
                elif not _may_be_marked(argument):
                    self._complain(where, f"no literal, and no marked constant: {ast.unparse(argument)}")
            case ("mark", [argument]):
                text = literal(argument)
                if text is None:
                    self._complain(where, f"no literal: {ast.unparse(argument)}")
                else:
                    self._add(text, None, file, where)
            case ("trn", [one, many, _]) | ("count_of", [_, one, many]):
                self._take_pair(call, (literal(one), literal(many)), function, file)
            case _:
                self._complain(where, f"not how {function} is called")

    def _take_pair(
        self, call: ast.Call, pair: tuple[str | None, str | None], function: str, file: str
    ) -> None:
        one, many = pair
        where = f"{file}:{call.lineno}"
        if one is None or many is None:
            self._complain(where, f"no literals in {function}: {ast.unparse(call)}")
            return
        if function == "count_of":
            one, many = f"{{n}} {one}", f"{{n}} {many}"
        self._add(many, one, file, where)
        if function == "trn":
            self._expect_names(call, many, where, ("n",))

    def _add(self, source: str, one: str | None, file: str, where: str) -> None:
        if not source.strip():
            self._complain(where, "an empty text")
            return
        known = self.texts.setdefault(source, Text(source, one))
        known.files.add(file)
        if known.one != one:
            self._complain(where, f"with another singular, or without one, elsewhere: {source!r}")

    def _expect_names(self, call: ast.Call, text: str, where: str, given: tuple[str, ...]) -> None:
        told = {keyword.arg for keyword in call.keywords}
        # Several at once (`**values`) cannot be read here; without any, they are filled in later.
        if None in told or not told | set(given):
            return
        if missing := names_in(text) - told - set(given):
            self._complain(where, f"nobody tells {', '.join(sorted(missing))} of {text!r}")
        if spare := {name for name in told if name} - names_in(text):
            self._complain(where, f"{', '.join(sorted(spare))} is not in {text!r}")

    def _complain(self, where: str, words: str) -> None:
        self.complaints.append(f"{where}: {words}")


def literal(node: ast.expr) -> str | None:
    """The text of a literal, also of several added up; None if it is none."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = literal(node.left), literal(node.right)
        return None if left is None or right is None else left + right
    return None


def names_in(text: str) -> set[str]:
    """The names in braces.

    Raises:
        ValueError: a brace is missing.
    """
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _may_be_marked(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _may_be_marked(node.body) and _may_be_marked(node.orelse)
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript)


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "config.language":
            yield from (alias.name for alias in node.names if alias.name in _KNOWN and alias.asname is None)
