"""What the commands that let names and photos out are given."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

EXPORTS = frozenset({"write-names", "export", "export-data"})


def add_exports(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """Add them."""
    names = add("write-names", "write who is in which photo where other programs read it, and prove it")
    names.add_argument(
        "photos",
        nargs="*",
        type=Path,
        metavar="PHOTO",
        help="photos, or folders of them; all if none is given",
    )
    names.add_argument(
        "--into",
        choices=("sidecar", "file"),
        default="sidecar",
        help="XMP files beside the photos (usual), or the photos themselves",
    )
    names.add_argument("--dry-run", action="store_true", help="only say what would be written")
    names.add_argument("--report", type=Path, metavar="FILE", help="write what became of each file, as JSON")
    whose = names.add_mutually_exclusive_group()
    whose.add_argument(
        "--ours", action="store_true", help="where a file names somebody otherwise, write over it"
    )
    whose.add_argument(
        "--theirs", action="store_true", help="where a file names somebody otherwise, believe it"
    )
    export = add("export", "copy the photos of people into a folder")
    export.add_argument("folder", type=Path, metavar="FOLDER")
    people = export.add_mutually_exclusive_group(required=True)
    people.add_argument(
        "--person", action="append", metavar="PERSON", help="id, key or name; may be given again"
    )
    people.add_argument("--all", action="store_true", help="everybody who has a name")
    export.add_argument("--link", action="store_true", help="hard links instead of copies, where possible")
    export.add_argument("--by-person", action="store_true", help="a folder for each person in it")
    export.add_argument("--without-sidecars", action="store_true", help="leave the XMP files where they are")
    data = add("export-data", "write people, photos, faces and decisions into a JSON or CSV file")
    data.add_argument("file", type=Path, metavar="FILE", help="ends in .json or .csv")
