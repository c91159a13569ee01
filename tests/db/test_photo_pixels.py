from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from config.paths import Paths
from faces.engine import FaceEngine
from media.decode import Decoded, OpenPhoto, decode
from models.errors import PhotoError
from models.photo import Photo
from tests.db.stage import Stage, run
from tests.fakes import CELL, PACK, FakeEngine, Look, paint
from workers import networks, photo_pixels
from workers.networks import Networks
from workers.pace import Pace
from workers.photo_pixels import PhotoChangedError, PhotoPixels, ReadPhoto
from workers.scan_steps import Manner
from workers.scan_worker import scan

PIXELS = 2 * CELL * CELL
ORIENTATION = 274


@pytest.fixture
def photos(stage: Stage, tmp_path: Path) -> list[Photo]:
    """Three photos of two cells."""
    files = [paint(tmp_path / "photos" / f"{number}.png", [Look(0, number), None]) for number in range(3)]
    run(scan(stage.library, FakeEngine(), [tmp_path / "photos"], Manner(Pace(1))))
    return [stage.library.photos.by_path(file) for file in files]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that are read."""
    names: list[str] = []

    class Counted(OpenPhoto):
        def __init__(self, path: Path) -> None:
            names.append(path.name)
            super().__init__(path)

    monkeypatch.setattr(photo_pixels, "OpenPhoto", Counted)
    return names


def test_the_photo_that_is_open_and_the_one_before_are_held(
    stage: Stage, photos: list[Photo], read: list[str]
) -> None:
    pixels = PhotoPixels()
    for number in (0, 1, 0, 2, 0, 1):
        image = pixels.unchanged(stage.library, photos[number])
        assert image.shape == (CELL, 2 * CELL, 3)
    assert read == ["0.png", "1.png", "2.png", "1.png"]


@pytest.mark.parametrize("orientation", range(1, 9))
def test_what_is_looked_at_is_what_decoding_says_however_the_camera_was_held(
    stage: Stage, tmp_path: Path, orientation: int
) -> None:
    stored = np.random.default_rng(orientation).integers(0, 255, (40, 60, 3), np.uint8)
    exif = Pillow.Exif()
    exif[ORIENTATION] = orientation
    file = tmp_path / "turned" / "a.jpg"
    file.parent.mkdir()
    Pillow.fromarray(stored).save(file, exif=exif)
    run(scan(stage.library, FakeEngine(), [file.parent], Manner(Pace(1))))
    image = PhotoPixels().unchanged(stage.library, stage.library.photos.by_path(file))
    assert image.shape == ((40, 60, 3) if orientation < 5 else (60, 40, 3))
    assert np.array_equal(image, decode(file).image)


def test_no_more_pixels_are_held_than_allowed(stage: Stage, photos: list[Photo], read: list[str]) -> None:
    for most, times in ((2 * PIXELS, 2), (2 * PIXELS - 1, 4), (PIXELS - 1, 4)):
        pixels = PhotoPixels(most_pixels=most)
        read.clear()
        for number in (0, 1, 0, 1):
            pixels.unchanged(stage.library, photos[number])
        assert len(read) == times


def test_nobody_writes_to_pixels_that_are_shared(stage: Stage, photos: list[Photo]) -> None:
    image = PhotoPixels().unchanged(stage.library, photos[0])
    with pytest.raises(ValueError, match="read-only"):
        image[0, 0] = 0


def test_a_photo_that_two_threads_want_is_decoded_once(
    stage: Stage, photos: list[Photo], monkeypatch: pytest.MonkeyPatch
) -> None:
    decoded: list[int] = []
    together = threading.Barrier(2)

    class Counted(OpenPhoto):
        def decode_raw(self, *, long_side: int | None = None, exact: bool = True) -> Decoded:
            decoded.append(1)
            return super().decode_raw(long_side=long_side, exact=exact)

    monkeypatch.setattr(photo_pixels, "OpenPhoto", Counted)
    pixels = PhotoPixels()
    first, second = (pixels.read(stage.library, photos[0]) for _ in range(2))

    def whole(found: object) -> int:
        assert isinstance(found, ReadPhoto)
        together.wait(10)
        return id(pixels.whole(found).image)

    with ThreadPoolExecutor(2) as pool:
        assert len(set(pool.map(whole, (first, second)))) == 1
    assert decoded == [1]


def test_a_library_that_learnt_of_another_content_makes_held_pixels_stale(
    stage: Stage, photos: list[Photo]
) -> None:
    pixels = PhotoPixels()
    pixels.unchanged(stage.library, photos[0])
    stage.sql("UPDATE photos SET fingerprint = zeroblob(16)")
    with pytest.raises(PhotoChangedError):
        pixels.unchanged(stage.library, photos[0])


def test_a_copy_stands_for_a_photo_that_is_gone(stage: Stage, photos: list[Photo], tmp_path: Path) -> None:
    copy = tmp_path / "photos" / "copy.png"
    copy.write_bytes(photos[0].path.read_bytes())
    run(scan(stage.library, FakeEngine(), [tmp_path / "photos"], Manner(Pace(1))))
    before = PhotoPixels().unchanged(stage.library, photos[0])
    photos[0].path.unlink()
    assert np.array_equal(PhotoPixels().unchanged(stage.library, photos[0]), before)
    copy.unlink()
    with pytest.raises(PhotoError, match="disappeared"):
        PhotoPixels().unchanged(stage.library, photos[0])


def _networks(tmp_path: Path) -> Networks:
    return Networks(Paths.choose(tmp_path / "home"), None, "cpu")


def test_two_threads_load_the_networks_once(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[str] = []
    gate = threading.Event()

    def load(pack: object, _device: object) -> FaceEngine:
        loaded.append(str(pack))
        assert gate.wait(10)
        return FakeEngine()

    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    monkeypatch.setattr(networks, "load_engine", load)
    shared = _networks(tmp_path)

    def engine() -> FaceEngine:
        other = Stage(stage.folder)
        try:
            return shared.engine(other.library)
        finally:
            other.library.close()

    stage.library.close()
    with ThreadPoolExecutor(2) as pool:
        waiting = [pool.submit(engine) for _ in range(2)]
        _until(lambda: bool(loaded))
        mine = Stage(stage.folder)
        assert shared.pack(mine.library) == PACK, "who needs only the pack does not wait for the networks"
        mine.library.close()
        gate.set()
        assert len({id(found.result(10)) for found in waiting}) == 1
    assert len(loaded) == 1


def _until(holds: Callable[[], bool]) -> None:
    waiting = threading.Event()
    for _ in range(1000):
        if holds():
            return
        waiting.wait(0.01)
    raise AssertionError("it never came")
