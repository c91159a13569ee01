"""Similar shots: offered, never made by themselves; stacked, kept apart and taken back; nothing is lost."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from PIL import Image as Pillow

from media.likeness import likeness
from models.errors import AppError
from models.geometry import Box
from models.photo import FileStamp, PhotoFacts
from services import stacks
from services.stacks import fittest, keep_apart, offers, stack, stack_all, unstack
from services.undoing import redo, undo
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine, detected
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

LOOK = 0x0123456789ABCDEF
SHOT = ("photos", "unstacked")


def _look(*flipped: int, look: int = LOOK) -> int:
    """A likeness that differs from another in these bits."""
    for bit in flipped:
        look ^= 1 << bit
    return look


def _photo(
    stage: Stage,
    number: int,
    taken: str | None,
    look: int | None,
    *,
    faces: int = 0,
    folder: str = "a",
    kind: str = "photo",
    size: int = 1000,
) -> int:
    stamp = FileStamp(Path(f"/p/{folder}/{number:04d}.jpg"), size, 1)
    facts = PhotoFacts(1000, 800, 1, taken, "JPEG", kind=kind, likeness=look)  # type: ignore[arg-type]
    with stage.library.transaction():
        photo = stage.library.photos.store(stamp, number.to_bytes(16, "big"), facts, stage.pack.id)
        found = [
            (detected(stage.vector(row, number), Box(100.0 * row, 100, 80, 80)), b"crop")
            for row in range(faces)
        ]
        stage.library.detections.store(photo, found, stage.pack.id)
    return photo


def _at(second: int) -> str:
    return f"2024-05-01T12:{second // 60:02d}:{second % 60:02d}"


def _burst(stage: Stage, *seconds: int, first: int = 1) -> list[int]:
    return [_photo(stage, first + place, _at(second), _look(place)) for place, second in enumerate(seconds)]


def _offered(stage: Stage) -> list[tuple[int, ...]]:
    return run(offers(stage.library))


def _shown(stage: Stage) -> list[int]:
    return sorted(photo.id for photo in stage.library.photos.all())


def test_shots_of_a_burst_are_offered_and_nothing_else_is(stage: Stage) -> None:
    burst = _burst(stage, 0, 1, 3)
    _photo(stage, 10, _at(4), ~LOOK)
    _photo(stage, 11, _at(1500), _look(1))
    _photo(stage, 12, _at(2), None)
    _photo(stage, 13, _at(2), _look(2), kind="film")
    assert _offered(stage) == [tuple(burst)]
    assert _shown(stage) == [1, 2, 3, 4, 5, 6, 7]
    assert stage.steps() == 0


@pytest.mark.parametrize(
    ("seconds", "bits", "is_offered"),
    [
        (0, stacks.BURST_BITS, True),
        (stacks.BURST_SECONDS, stacks.BURST_BITS, True),
        (stacks.BURST_SECONDS, stacks.BURST_BITS + 1, False),
        (stacks.BURST_SECONDS + 1, stacks.BURST_BITS, False),
        (stacks.SHORTLY, stacks.SHORTLY_BITS, True),
        (stacks.SHORTLY + 1, 0, False),
    ],
)
def test_the_later_the_more_alike_they_must_be(
    stage: Stage, seconds: int, bits: int, is_offered: bool
) -> None:
    _photo(stage, 1, _at(0), LOOK)
    _photo(stage, 2, _at(seconds), _look(*range(bits)))
    assert bool(_offered(stage)) == is_offered


def test_photos_without_a_date_are_offered_if_they_are_neighbours_and_the_same(stage: Stage) -> None:
    _photo(stage, 1, None, LOOK)
    _photo(stage, 2, None, _look(1, 2))
    _photo(stage, 3, None, _look(*range(8)))
    _photo(stage, 4, None, LOOK, folder="b")
    _photo(stage, 5, "nonsense", LOOK)
    assert _offered(stage) == [(1, 2)]


def test_a_burst_that_goes_somewhere_else_is_not_one(stage: Stage) -> None:
    for place in range(8):
        _photo(stage, place + 1, _at(place), _look(*range(place * 6)))
    assert all(len(photos) < 4 for photos in _offered(stage))


def test_the_photo_with_the_most_and_clearest_faces_is_on_top(stage: Stage) -> None:
    _photo(stage, 1, _at(0), LOOK, faces=1, size=9_000)
    best = _photo(stage, 2, _at(1), LOOK, faces=2)
    _photo(stage, 3, _at(2), LOOK, faces=1)
    sharpest = [_photo(stage, 10 + place, _at(900 + place), ~LOOK, size=1000 + place) for place in range(3)]
    tops = fittest(stage.library, _offered(stage))
    assert tops == [sharpest[-1], best]


def test_a_stack_is_shown_as_one_and_can_be_taken_back(stage: Stage) -> None:
    burst = _burst(stage, 0, 1, 2)
    before = stage.rows(SHOT)
    changes = stage.there_and_back(lambda: stack(stage.library, stage.pack, burst, burst[1]))
    assert changes.text == "3 photos are shown as one"
    assert changes.photos == set(burst)
    assert _shown(stage) == [burst[1]]
    assert [photo.id for photo in stage.library.stacks.of(burst[2])] == [burst[1], burst[0], burst[2]]
    assert _offered(stage) == []
    undo(stage.library, stage.pack)
    assert stage.rows(SHOT) == before
    redo(stage.library, stage.pack)
    assert _shown(stage) == [burst[1]]


def test_what_comes_later_joins_the_stack(stage: Stage) -> None:
    burst = _burst(stage, 0, 1)
    stack(stage.library, stage.pack, burst, burst[0])
    late = _photo(stage, 9, _at(2), _look(3))
    (offer,) = run(offers(stage.library))
    assert offer == (burst[0], late)
    stack(stage.library, stage.pack, offer, late)
    assert _shown(stage) == [late]
    assert {photo.id for photo in stage.library.stacks.of(burst[1])} == {*burst, late}
    undo(stage.library, stage.pack)
    assert _shown(stage) == [burst[0], late]


def test_stacks_meet_in_one(stage: Stage) -> None:
    one, other = _burst(stage, 0, 1), _burst(stage, 100, 101, first=20)
    stack(stage.library, stage.pack, one, one[0])
    stack(stage.library, stage.pack, other, other[0])
    stack(stage.library, stage.pack, [one[0], other[0]])
    (top,) = _shown(stage)
    assert {photo.id for photo in stage.library.stacks.of(top)} == {*one, *other}


def test_keeping_apart_is_for_good_and_can_be_taken_back(stage: Stage) -> None:
    burst = _burst(stage, 0, 1, 2)
    changes = keep_apart(stage.library, stage.pack, burst)
    assert changes.text == "3 photos are kept apart"
    assert _offered(stage) == []
    stage.reopen()
    assert _offered(stage) == []
    late = _photo(stage, 9, _at(3), _look(3))
    assert [set(photos) for photos in _offered(stage)] == [{burst[0], late}], "only what nobody spoke of"
    undo(stage.library, stage.pack)
    assert _offered(stage) == [(*burst, late)]


def test_taking_a_stack_apart_keeps_it_apart(stage: Stage) -> None:
    burst = _burst(stage, 0, 1, 2)
    stack(stage.library, stage.pack, burst)
    changes = stage.there_and_back(lambda: unstack(stage.library, stage.pack, _shown(stage)))
    assert changes.text == "3 photos are shown for themselves"
    assert (_shown(stage), _offered(stage)) == (burst, [])
    stack(stage.library, stage.pack, burst)
    assert len(_shown(stage)) == 1
    assert stage.value("SELECT count(*) FROM unstacked") == 0, "they were put together after all"


def test_one_photo_can_be_taken_out_of_a_stack(stage: Stage) -> None:
    burst = _burst(stage, 0, 1, 2, 3)
    stack(stage.library, stage.pack, burst, burst[0])
    unstack(stage.library, stage.pack, [burst[2]])
    assert _shown(stage) == [burst[0], burst[2]]
    assert _offered(stage) == []
    assert not unstack(stage.library, stage.pack, [burst[2]]), "it is in none"


def test_all_offers_are_taken_in_one_step(stage: Stage) -> None:
    one, other = _burst(stage, 0, 1, 2), _burst(stage, 1000, 1001, first=20)
    found = run(offers(stage.library))
    changes = stage.there_and_back(lambda: stack_all(stage.library, stage.pack, [*found, (98, 99)]))
    assert changes.text == "2 stacks made"
    assert len(_shown(stage)) == 2
    undo(stage.library, stage.pack)
    assert _shown(stage) == [*one, *other]


@pytest.mark.parametrize("photos", [[], [1], [1, 1], [98, 99]])
def test_a_stack_takes_two_photos(stage: Stage, photos: Sequence[int]) -> None:
    _burst(stage, 0, 1)
    with pytest.raises(AppError, match="two photos"):
        stack(stage.library, stage.pack, photos)
    assert stage.steps() == 0


@pytest.mark.parametrize("column", ["trashed = '[]'", "ignored = 1"])
def test_when_the_photo_on_top_is_seen_no_more_another_one_is(stage: Stage, column: str) -> None:
    burst = _burst(stage, 0, 1, 2)
    stack(stage.library, stage.pack, burst, burst[1])
    back = "trashed = NULL, ignored = 0"
    stage.sql(f"UPDATE photos SET {column} WHERE id = ?", burst[1])  # noqa: S608
    assert _shown(stage) == [burst[0]]
    assert {photo.id for photo in stage.library.stacks.of(burst[0])} == {burst[0], burst[2]}
    stage.sql(f"UPDATE photos SET {back} WHERE id = ?", burst[1])  # noqa: S608
    assert _shown(stage) == [burst[1]], "which somebody put there"
    assert len(stage.library.stacks.of(burst[0])) == 3
    for photo in burst:
        stage.sql(f"UPDATE photos SET {column} WHERE id = ?", photo)  # noqa: S608
    assert _shown(stage) == []
    for shown, photo in enumerate(burst, start=1):
        stage.sql(f"UPDATE photos SET {back} WHERE id = ?", photo)  # noqa: S608
        (top,) = _shown(stage)
        assert len(stage.library.stacks.of(top)) == shown


def test_a_stack_stays_one_through_a_scan_and_when_files_move(stage: Stage, tmp_path: Path) -> None:
    chance = np.random.default_rng(3)
    scene = chance.integers(0, 100, (12, 16, 3), np.uint8)
    for number in range(3):
        picture = Pillow.fromarray(scene).resize((640, 480), Pillow.Resampling.BICUBIC)
        picture.save(_folder(tmp_path) / f"{number}.jpg", quality=70 + 5 * number)
    manner = Manner(Pace(2))
    run(scan(stage.library, FakeEngine(), [tmp_path / "p"], manner))
    (offer,) = run(offers(stage.library))
    assert len(offer) == 3
    stack(stage.library, stage.pack, offer, offer[1])
    (tmp_path / "p").rename(tmp_path / "q")
    run(scan(stage.library, FakeEngine(), [tmp_path / "q"], manner))
    assert _shown(stage) == [offer[1]]
    assert len(stage.library.stacks.of(offer[1])) == 3


def _folder(tmp_path: Path) -> Path:
    (tmp_path / "p").mkdir(exist_ok=True)
    return tmp_path / "p"


def test_a_picture_and_its_thumbnail_are_alike(tmp_path: Path) -> None:
    chance = np.random.default_rng(4)
    picture = Pillow.fromarray(chance.integers(0, 255, (9, 12, 3), np.uint8)).resize((800, 600))
    one, other = (likeness(np.asarray(size)) for size in (picture, picture.resize((320, 240))))
    assert one is not None
    assert other is not None
    assert (one ^ other).bit_count() <= 2
