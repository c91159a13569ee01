"""Photos taken along to a folder, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from config.language import tr, trn


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """What is to be done.

    Attributes:
        folder: where the photos go.
        link: the same files under a second name where the disk can do that, instead of copies.
        by_person: a folder for each person in it.
        sidecars: the XMP files beside the photos go along.
    """

    folder: Path
    link: bool = False
    by_person: bool = False
    sidecars: bool = True


@dataclass(frozen=True, slots=True)
class ExportItem:
    """A photo that goes along.

    Attributes:
        file: its path as text.
        kind: photo, RAW or film.
        people: names of those of whom it was asked for.
    """

    file: str
    kind: str = "photo"
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotExported:
    """A photo that could not go along, and the sentence that says why."""

    path: Path
    sentence: str


@dataclass(slots=True)
class ExportReport:
    """What became of it.

    Attributes:
        folder: where the photos went.
        copied: photos that were copied.
        linked: photos that have a second name there now.
        there: photos that were there already.
        failed: photos that could not go along.
        finished: it went to its end.
        trouble: what ended it, a sentence; empty otherwise.
    """

    folder: Path
    copied: int = 0
    linked: int = 0
    there: int = 0
    failed: list[NotExported] = field(default_factory=list)
    finished: bool = False
    trouble: str = ""

    @property
    def first_failure(self) -> str:
        """The first photo that could not go along, and why; empty if there is none, or if it ended all."""
        if not self.failed or self.trouble:
            return ""
        one = self.failed[0]
        return f"{one.path.name}: {one.sentence}"

    @property
    def sentence(self) -> str:
        """In one line, for the person."""
        done = self.copied + self.linked
        said = [
            trn("{n} photo exported to {folder}", "{n} photos exported to {folder}", done, folder=self.folder)
        ]
        if self.there:
            said.append(trn("{n} was there already", "{n} were there already", self.there))
        if self.failed:
            said.append(trn("{n} could not be exported", "{n} could not be exported", len(self.failed)))
        if not self.finished and not self.trouble:
            said.append(tr("stopped"))
        line = ", ".join(said) + "."
        return f"{self.trouble} {line}" if self.trouble else line
