"""What became of writing names into files."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from config.language import count_of, tr, trn
from models.written import Conflict, Winner

Into = Literal["sidecar", "file"]
"""Beside the photos, or into them."""

State = Literal["written", "unchanged", "failed"]

EXIFTOOL = "exiftool"
OURSELVES = "kinframe"


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be done.

    Attributes:
        into: beside the photos or into them.
        winner: what becomes of contradictions.
        dry_run: nothing is put on the disk.
    """

    into: Into = "sidecar"
    winner: Winner = "nobody"
    dry_run: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file.

    Attributes:
        photo_id: whose names these are.
        photo: the photo's path.
        file: what was written, or would have been.
        state: what happened to it.
        error: why not, a sentence; empty otherwise.
        note: why something else was done than asked for, a sentence; empty otherwise.
        conflicts: what was left as others wrote it.
        names: how many names the file has from us.
        proved: another parser has read every name and box back.
        worst: by how many pixels a box was off at most.
    """

    photo_id: int
    photo: Path
    file: Path
    state: State
    error: str = ""
    note: str = ""
    conflicts: tuple[Conflict, ...] = ()
    names: int = 0
    proved: bool = False
    worst: float = 0.0


@dataclass(slots=True)
class NamesReport:
    """What became of all of them.

    Attributes:
        reader: what has read the files again: exiftool or kinframe.
        finished: nobody stopped it on the way.
        dry_run: it was only tried, nothing is on the disk.
        outcomes: in the order of the photos; files that needed nothing are only counted.
        unchanged: how many said it all already.
        names: how many names there are in all of them.
    """

    reader: str
    finished: bool = False
    dry_run: bool = False
    outcomes: list[Outcome] = field(default_factory=list)
    unchanged: int = 0
    names: int = 0

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Note what became of some more."""
        for one in outcomes:
            self.names += one.names
            if one.state == "unchanged":
                self.unchanged += 1
            if one.state != "unchanged" or one.conflicts or one.note:
                self.outcomes.append(one)

    def follow(self, first: NamesReport) -> None:
        """Take in what a first pass over the same photos did, so that this tells of both.

        Args:
            first: of the pass before, whose contradictions were settled in between.
        """
        again = {one.file: number for number, one in enumerate(self.outcomes)}
        for before in first.outcomes:
            if before.state != "written":
                continue
            number = again.get(before.file)
            if number is None:
                # What needed nothing any more is only counted.
                self.unchanged -= 1
                self.outcomes.append(replace(before, conflicts=()))
            elif self.outcomes[number].state == "unchanged":
                now = self.outcomes[number]
                self.unchanged -= 1
                self.outcomes[number] = replace(
                    now, state="written", proved=before.proved, worst=before.worst
                )

    @property
    def written(self) -> int:
        """How many files were written."""
        return sum(one.state == "written" for one in self.outcomes)

    @property
    def proved(self) -> int:
        """How many of them another parser has read back."""
        return sum(one.proved for one in self.outcomes if one.state == "written")

    @property
    def failed(self) -> list[Outcome]:
        """Those that could not be written."""
        return [one for one in self.outcomes if one.state == "failed"]

    @property
    def contested(self) -> list[Outcome]:
        """Those that say something else."""
        return [one for one in self.outcomes if one.conflicts]

    @property
    def passed(self) -> bool:
        """Whether everything that was asked for is in the files, and proved."""
        return self.finished and not self.failed and not self.contested and self.proved == self.written

    @property
    def sentence(self) -> str:
        """In one line, for the person."""
        if self.dry_run:
            said = [trn("{n} file would be written", "{n} files would be written", self.written)]
        else:
            said = [trn("Names written into {n} file", "Names written into {n} files", self.written)]
        if self.unchanged:
            said.append(trn("{n} had them already", "{n} had them already", self.unchanged))
        if self.contested:
            said.append(trn("{n} says something else", "{n} say something else", len(self.contested)))
        if self.failed:
            said.append(trn("{n} could not be written", "{n} could not be written", len(self.failed)))
        if not self.finished:
            said.append(tr("stopped"))
        return ", ".join(said) + "."


def conflict_sentence(conflict: Conflict) -> str:
    """A contradiction in words: "Sarah here, Sara in the file"."""
    if conflict.what == "gone":
        return tr("{ours} here, removed from the file", ours=conflict.ours)
    if conflict.what == "box":
        return tr("{ours} is drawn elsewhere in the file", ours=conflict.ours)
    return tr("{ours} here, {theirs} in the file", ours=conflict.ours, theirs=conflict.theirs)


def files_of(number: int) -> str:
    """`1 file`, `12 files`."""
    return count_of(number, "file", "files")
