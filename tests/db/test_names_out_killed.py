"""A program killed while it writes names leaves every file whole: as it was, or as it was to be."""

from __future__ import annotations

import os
import random
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import simplejpeg

from media.jpeg_embedding import segments_of
from media.regions import read_regions
from models.names_report import Order
from tests.db.child import started
from tests.db.named_photos import Album, jpeg
from tests.db.stage import Stage
from tests.db.test_names_out import BESIDE, INTO_FILE, SARAH
from tests.db.test_names_out_round_trip import finish

KILLS = max(1, int(os.environ.get("KINFRAME_KILLS", "24")) // 8)
PHOTOS = 12
LONGEST_PAUSE = 0.4


@pytest.mark.parametrize("order", [INTO_FILE, BESIDE])
def test_killed_while_it_writes(
    stages: Callable[[str], Stage], tmp_path: Path, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")  # Our own reader proves: faster, so there are more chances to be caught.
    stage = stages("library")
    album = Album(stage, tmp_path / "photos")
    pictures = {}
    for number in range(PHOTOS):
        data = jpeg(number)
        pictures[album.add(f"{number}.jpg", data, [SARAH])] = data
    dice = random.Random(4)  # noqa: S311 - when to kill
    for _ in range(KILLS):
        stage.library.close()
        child = started("-m", "tests.db.write_names_in_child", stage.folder, order.into)
        assert child.stdout is not None
        child.stdout.readline()
        time.sleep(dice.uniform(0, LONGEST_PAUSE))
        child.kill()
        child.wait()
        child.stdout.close()
        stage.reopen()
        for photo, before in pictures.items():
            check_whole(album, photo, before)
    # Whoever was killed is nobody's contradiction: what is begun again goes to its end.
    stage.sql("UPDATE people SET name = 'Sarah'")
    report = finish(stage, order)
    assert report.passed, report
    assert all(told(album, photo) == {"Sarah"} for photo in pictures)
    assert not [file.name for file in album.folder.iterdir() if file.name.startswith(".")]


def check_whole(album: Album, photo: int, before: bytes) -> None:
    now = album.folder.joinpath(f"{photo - 1}.jpg").read_bytes()
    assert now[segments_of(now)[1] :] == before[segments_of(before)[1] :]
    assert np.array_equal(simplejpeg.decode_jpeg(now, "RGB"), simplejpeg.decode_jpeg(before, "RGB"))
    (name,) = told(album, photo)
    assert name.startswith("Name ")


def told(album: Album, photo: int) -> set[str]:
    known = album.stage.library.photos.get(photo)
    found = read_regions(known.path, None, known.width, known.height, known.orientation)
    return {one.name for one in found}
