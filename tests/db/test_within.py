"""What a scan of a part reads of a library: the rows of its folders, and no others."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

import pytest

from models.part import Part
from repository.within import Within
from tests.db.stage import Stage
from tests.db.test_partial_scan import _flat, _whole, named, scan_again
from tests.db.test_scan import PHOTOS, folder
from tests.fakes import Look, paint

__all__ = ["folder", "named"]


def test_the_paths_within_folders_are_those_that_lie_there(named: Stage, folder: Path) -> None:
    """However large the library is: what lies directly in a folder is found by the index of paths."""
    paths = sorted(str(path) for path in folder.rglob("*.png"))
    connection = named.library._connection
    for place in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
        below = json.loads(Within([place]).paths(connection, "photos"))
        assert below == [path for path in paths if path.startswith(f"{place}/")]
        direct = json.loads(Within([], [place]).paths(connection, "photos"))
        assert direct == [path for path in paths if os.path.dirname(path) == str(place)]  # noqa: PTH120
    (some,) = json.loads(Within([Path(paths[3])]).paths(connection, "photos"))
    assert some == paths[3]


def _rows_read(stage: Stage, folder: Path, part: Part, monkeypatch: pytest.MonkeyPatch) -> int:
    """How many rows a scan of a part fetches all at once."""
    connection, read = type(stage.library._connection), 0
    cursors = connection.execute

    def execute(self: sqlite3.Connection, *asked: object) -> object:
        nonlocal read
        cursor = cursors(self, *asked)  # type: ignore[arg-type]
        whole = cursor.fetchall

        def fetchall() -> list[sqlite3.Row]:
            nonlocal read
            rows = whole()
            read += len(rows)
            return rows

        monkeypatch.setattr(cursor, "fetchall", fetchall, raising=False)
        return cursor

    with monkeypatch.context() as patch:
        patch.setattr(connection, "execute", execute)
        scan_again(stage, folder, part)
    return read


def test_a_larger_library_gives_a_part_no_more_to_read(
    named: Stage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = Part(flat=frozenset({folder / "trip 0"}))
    scan_again(named, folder, part)
    before = _rows_read(named, folder, part, monkeypatch)
    for number in range(3):
        named.sql(
            "INSERT INTO photos (path, size, mtime_ns, fingerprint, width, height, orientation, format,"
            " pack_id, effort, added_at)"
            " SELECT ?1 || id || '.png', size + 1, 1, fingerprint, 9, 9, 1, 'PNG', pack_id,"
            " effort, added_at FROM photos",
            f"{folder}/elsewhere {number}/",
        )
    assert named.library.photos.count() > 4 * PHOTOS
    assert _rows_read(named, folder, part, monkeypatch) == before


def test_a_file_nomedia_above_the_chosen_folder_says_nothing(named: Stage, folder: Path) -> None:
    (folder.parent / ".nomedia").touch()
    paint(folder / "trip 0" / "new.png", [Look(1, 90)])
    for part in (_flat(folder / "trip 0"), _whole(folder / "trip 0"), None):
        scan_again(named, folder, part)
        assert len(named.library.photos.all()) == PHOTOS + 1
    (folder / ".nomedia").touch()
    scan_again(named, folder, _flat(folder / "trip 0"))
    assert len(named.library.photos.all()) < PHOTOS + 1
