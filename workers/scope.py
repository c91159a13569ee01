"""What a scan looks at: whole folders somebody chose, or only where something has changed in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from media.walk import Found, photo_files
from models.part import Part
from models.photo import Problem
from repository.within import Within
from workers.standing import Below, ByFile


class Scope:
    """What one scan walks, and of which photos it can say that they are gone.

    Args:
        whole: folders looked at with all below them.
        flat: folders looked at without what is below them.
        silent: folders that are gone or left out: they are not walked, and what was in them is not met.
        part_of: the chosen folders, if these are not they.

    Attributes:
        folders: see `whole`.
        chosen: the folders somebody chose to have looked at.
    """

    def __init__(
        self,
        whole: Sequence[Path],
        flat: Sequence[Path] = (),
        silent: Sequence[Path] = (),
        part_of: Sequence[Path] = (),
    ) -> None:
        self.folders = list(whole)
        self._flat = list(flat)
        self._silent = list(silent)
        self._part_of = part_of
        self.chosen = list(part_of or whole)
        self._roots = {os.path.join(str(root), "") for root in (*whole, *silent)}  # noqa: PTH118
        self._prefixes = tuple(self._roots)
        self._flat_paths = {str(folder) for folder in flat}

    @property
    def within(self) -> Within | None:
        """Where rows of the library may have changed; None if there are as many as it has."""
        return Within((*self.folders, *self._silent), self._flat) if self._part_of else None

    @classmethod
    def of(cls, part: Part, chosen: Sequence[Path]) -> Scope:
        """What settles a part of the chosen folders.

        Of a chosen folder that is not there nothing is said: its disk may be away.
        """
        there = Below(folder for folder in chosen if folder.is_dir())
        left_out = ByFile(chosen)
        whole, flat, silent = list[Path](), list[Path](), list[Path]()
        # In the same order each time, as everything a scan does is; outer folders before inner ones.
        for folder in sorted(part.whole | part.flat):
            if not there.holds(str(folder)) or Below(whole).holds(str(folder)):
                continue
            if not folder.is_dir() or left_out.leaves_out(os.path.join(folder, "")):  # noqa: PTH118
                silent.append(folder)
            elif folder in part.whole:
                whole.append(folder)
            else:
                flat.append(folder)
        return cls(whole, flat, silent, chosen)

    def __str__(self) -> str:
        if not self._part_of:
            return ", ".join(map(str, self.folders))
        return f"{len(self.folders) + len(self._flat)} changed folders"

    def files(self, but: Sequence[Path]) -> Iterator[Found]:
        """Every photo file in it; see `media.walk.photo_files`."""
        return photo_files(self.folders, flat=self._flat, but=but, part_of=self._part_of)

    def holds(self, path: str) -> bool:
        """Whether something at this path would have been met."""
        # Asked for each of a hundred thousand photos: quicker than os.path.
        folder = path.rpartition(os.sep)[0]
        return path.startswith(self._prefixes) or folder in self._flat_paths or path + os.sep in self._roots

    def unmet(self, problems: Iterable[Problem], met: Iterable[Path]) -> list[Path]:
        """Where problems were that were not met again."""
        again = {str(path) for path in met}
        paths = (problem.path for problem in problems)
        return [path for path in paths if self.holds(str(path)) and str(path) not in again]
