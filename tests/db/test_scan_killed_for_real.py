"""Real photos, the real networks, a real process and a real SIGKILL at random moments.

CI kills eight times; KINFRAME_KILLS=50 kills as often as that says.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance

from faces.packs import bundled_pack
from repository.library import Library
from tests.db.child import started
from tests.db.stage import Stage
from tests.unit.faces_pictures import group_of_six, portrait

KILLS = int(os.environ.get("KINFRAME_KILLS", "8"))
PHOTOS = 24
CHILD = "tests.db.scan_for_real_in_child"
ROWS = {
    "photos": "path, size, fingerprint, width, height, orientation, taken_at, format, pack_id, effort",
    "faces": "photos.path, x, y, faces.width, faces.height, landmarks, score, quality, source, weak, hidden,"
    " faces.pack_id, dim, embedding, crop",
}


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two real pictures in many lights and sizes, with six faces and with one."""
    folder = tmp_path_factory.mktemp("photos")
    for number in range(PHOTOS):
        picture = Image.fromarray(group_of_six() if number % 3 else portrait())
        picture = picture.resize([round(side * (0.5 + 0.02 * number)) for side in picture.size])
        picture = ImageEnhance.Brightness(picture).enhance(0.7 + 0.02 * number)
        picture.save(folder / f"{number:02d}.jpg", quality=90)
    return folder


def start(library: Path, photos: Path) -> subprocess.Popen[str]:
    library.mkdir(exist_ok=True)
    return started("-m", CHILD, library, photos)


def seconds_of_a_whole_scan(library: Path, photos: Path) -> float:
    began = time.monotonic()
    with start(library, photos) as child:
        child.communicate()
    assert child.returncode == 0
    return time.monotonic() - began


def contents(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every photo and face but for their ids, and how they are grouped, as sets of faces."""
    stage = Stage(folder, bundled_pack())
    try:
        assert not stage.library.integrity()
        found = {
            "photos": stage.sql(f"SELECT {ROWS['photos']} FROM photos ORDER BY path"),  # noqa: S608
            "faces": stage.sql(
                f"SELECT {ROWS['faces']} FROM faces JOIN photos ON photos.id = photo_id"  # noqa: S608
                " ORDER BY photos.path, x, y"
            ),
            "problems": stage.sql("SELECT path, sentence FROM problems"),
            "folders": stage.sql("SELECT path, state FROM folders"),
            "groups": sorted(_groups(stage), key=str),
        }
        _small_pictures_are_all_there(stage.library)
    finally:
        stage.library.close()
    return found


def _groups(stage: Stage) -> list[tuple[object, ...]]:
    """Which faces are together, whatever their people are called."""
    rows = stage.sql(
        "SELECT person_id, group_concat(path || ' ' || x || ' ' || y, ', ') FROM"
        " (SELECT person_id, path, x, y FROM faces JOIN photos ON photos.id = photo_id ORDER BY path, x, y)"
        " WHERE person_id IS NOT NULL GROUP BY person_id"
    )
    return [(members,) for _, members in rows]


def _small_pictures_are_all_there(library: Library) -> None:
    photos = [photo.id for photo in library.photos.all()]
    faces = [face.id for face in library.faces.all()]
    assert set(library.thumbnails.get("photo", photos)) <= set(photos)
    assert set(library.thumbnails.get("face", faces)) <= set(faces)


def test_however_often_a_scan_is_killed_the_library_ends_the_same(tmp_path: Path, photos: Path) -> None:
    whole = seconds_of_a_whole_scan(tmp_path / "undisturbed", photos)
    expected = contents(tmp_path / "undisturbed")
    assert len(expected["photos"]) == PHOTOS
    assert len(expected["faces"]) > 3 * PHOTOS
    chance = random.Random(11)  # noqa: S311 - the same moments each time
    killed = tmp_path / "killed"
    for number in range(KILLS):
        # From before the program has begun to after it has ended; now and then from nothing again.
        if number % 4 == 0:
            shutil.rmtree(killed, ignore_errors=True)
        child = start(killed, photos)
        time.sleep(chance.uniform(0, 1.05 * whole))
        child.kill()
        child.communicate()
        if number % 4 == 3 or number == KILLS - 1:
            with start(killed, photos) as again:
                again.communicate()
            assert again.returncode == 0
            assert contents(killed) == expected
