"""Files that are just being written, moved or deleted: they are left to the next scan, which comes soon.

Half a photo is no damaged photo, and one that was moved away between two steps is nobody's problem.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

from models.part import Part
from models.photo import FileStamp, Problem
from services.locating import is_unchanged


def is_being_written(stamp: FileStamp, patience: float) -> bool:
    """Whether a file was written to in the last so many seconds.

    One with a time in the future, as another computer's clock may give it, is taken for finished.
    """
    return patience > 0 and 0 <= time.time() - stamp.mtime_ns / 1e9 < patience


def has_passed(problem: Problem) -> bool:
    """Whether what could not be read is not there any more."""
    return not os.path.lexists(problem.path)


def has_changed(stamp: FileStamp) -> bool:
    """Whether a file that could not be used is another one by now, or gone."""
    return not is_unchanged(stamp)


def around(path: Path) -> Part:
    """What to look at again for the sake of a file, or of a folder that has gone."""
    return Part(whole=frozenset({path}), flat=frozenset({path.parent}))


def beside(path: Path) -> Part:
    """What to look at again for the sake of a file that is there."""
    return Part(flat=frozenset({path.parent}))
