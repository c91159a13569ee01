"""What `folder` is given."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path


def add_folder(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add it."""
    folder = add("folder", "list what is said of folders, or say it: no faces here, or leave it out")
    folder.add_argument("path", type=Path, metavar="PATH", nargs="?", help="what is said holds below, too")
    folder.add_argument("--faces", choices=("yes", "no"), help="no: do not recognise faces in it")
    folder.add_argument("--ignore", choices=("yes", "no"), help="yes: leave it out, nothing known is lost")
