"""Where things live. Made once from the command line and handed down, never looked up again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import platformdirs

APPLICATION = "kinframe"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place the program writes to, and the folder of model packs it may read.

    Nothing is written beside the photos.
    """

    library: Path
    packs: Path

    @classmethod
    def choose(cls, library: Path | None = None) -> Paths:
        """The given library folder, or the person's own.

        Model packs always lie in the person's data folder: many libraries share them.
        """
        data = Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))
        chosen = library if library is not None else data / "library"
        return cls(library=chosen.expanduser().absolute(), packs=data / "packs")

    @property
    def database(self) -> Path:
        """People, faces, decisions and history."""
        return self.library / "kinframe.sqlite3"

    @property
    def is_used(self) -> bool:
        """Whether there is a library, or what is left of one."""
        return self.database.exists() or (self.library / "backups").exists()

    @property
    def thumbnails(self) -> Path:
        """Small pictures; may be deleted at any time, they are made again."""
        return self.library / "thumbnails.sqlite3"

    @property
    def logs(self) -> Path:
        """The folder the menu entry opens."""
        return self.library / "logs"

    @property
    def log_file(self) -> Path:
        """The current log; older ones lie beside it with .1, .2 ..."""
        return self.logs / "kinframe.log"

    @property
    def settings(self) -> Path:
        """What the person chose about the window."""
        return self.library / "settings.json"
