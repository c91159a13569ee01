"""What is said of folders: in the menu of the panel beside the photos, and in the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from models.changes import Changes
from models.folder_rule import FolderRule
from models.part import Part
from repository.library import Library
from services.folder_rules import set_rule
from workers.jobs import Jobs

NO_FACES, IGNORED = "no_faces", "ignored"


class FolderRulesController(QObject):
    """Joins them to the jobs.

    Args:
        jobs: what reads and writes.
        parent: its owner.

    Signals:
        listed: the `FolderRule`s there are.
    """

    listed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs

    def load(self) -> None:
        """Read the rules."""
        self._jobs.read(lambda library: library.rules.all(), self.listed.emit)

    def set(self, folder: str, rule: str, on: bool) -> None:
        """Say something about a folder, or say it no more; `rule` is NO_FACES or IGNORED."""
        path = Path(folder)
        self._decide(
            path,
            lambda library, pack: set_rule(
                library,
                pack,
                path,
                no_faces=on if rule == NO_FACES else None,
                ignored=on if rule == IGNORED else None,
            ),
            look=not on,
        )

    def take_back(self, folder: Path) -> None:
        """Say nothing about a folder any more."""
        self._decide(
            folder,
            lambda library, pack: set_rule(library, pack, folder, no_faces=False, ignored=False),
            look=True,
        )

    def changed(self, changes: Changes) -> None:
        """Undo, redo and another backup have rules of their own."""
        if changes.step is not None or changes.everything:
            self.load()

    def _decide(self, folder: Path, action: Callable[..., Changes], *, look: bool) -> None:
        def done(_: Changes) -> None:
            self.load()
            if look:
                # What was left out, or stored without its faces, is looked at now.
                self._jobs.read(_is_chosen(folder), scan)

        def scan(is_chosen: bool) -> None:
            if is_chosen:
                self._jobs.scans.scan_part(Part(whole=frozenset({folder})))

        self._jobs.decide(action, then=done)


def as_dict(rules: Sequence[FolderRule]) -> dict[str, frozenset[str]]:
    """By the path of a folder what holds of it, for the panel."""
    found = {}
    for rule in rules:
        said = ((NO_FACES, rule.no_faces), (IGNORED, rule.ignored))
        found[str(rule.path)] = frozenset(name for name, holds in said if holds)
    return found


def _is_chosen(folder: Path) -> Callable[[Library], bool]:
    return lambda library: library.folders.containing(folder) is not None
