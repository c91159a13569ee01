"""A program that throws photos away and takes them back without end, to be killed by a test.

Arguments: the library's folder, where the trash is, a number for chance.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

from media.freedesktop_trash import FreedesktopTrash
from repository.library import Library
from services.trash import move_to_trash
from services.undoing import redo, undo
from tests.fakes import PACK

MOST_AT_ONCE = 6


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main() -> None:
    folder, trash = Path(sys.argv[1]), FreedesktopTrash(Path(sys.argv[2]))
    chance = random.Random(int(sys.argv[3]))  # noqa: S311 - the same photos each time
    with Library(folder / "kinframe.sqlite3", folder / "thumbnails.sqlite3") as library:
        _say("begin")
        while True:
            shown = [photo.id for photo in library.photos.all()]
            count = min(len(shown), chance.randint(1, MOST_AT_ONCE))
            move_to_trash(library, PACK, chance.sample(shown, count), trash)
            _say("thrown")
            for act in chance.choice(
                [(undo,), (undo, redo, undo), (undo, redo), ()] if len(shown) > 9 else [(undo,)]
            ):
                act(library, PACK, trash)
                _say(act.__name__)


if __name__ == "__main__":
    main()
