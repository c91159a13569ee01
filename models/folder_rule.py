"""What somebody said about a folder and all below it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FolderRule:
    """A rule; it holds for folders inside as well, whatever is said of them.

    Attributes:
        id: of its row.
        path: the folder.
        no_faces: faces are not looked for in its photos, and those found are out of sight.
        ignored: its photos are left out of the library.
    """

    id: int
    path: Path
    no_faces: bool
    ignored: bool

    @property
    def is_faceless(self) -> bool:
        """Whether faces in it are out of sight: nobody wants to meet them in photos that are left out."""
        return self.no_faces or self.ignored
