"""Why suggestions for a face may be unsure, on a real portrait made worse."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as Pillow
from PIL import ImageFilter

from faces.doubts import doubts
from faces.engine import Detection, FaceEngine
from faces.installed import load_engine
from faces.packs import bundled_pack
from models.face import DetectedFace, Image
from models.geometry import Box
from tests.unit.faces_pictures import group_of_six, portrait

PHOTO = (512, 512)


@pytest.fixture(scope="module")
def engine() -> FaceEngine:
    return load_engine(bundled_pack())


@pytest.fixture(scope="module")
def seen(engine: FaceEngine) -> Detection:
    return engine.detect(portrait())[0]


@pytest.fixture(scope="module")
def face(engine: FaceEngine, seen: Detection) -> DetectedFace:
    return engine.embed(portrait(), seen)


def lit(image: Image, gain: float) -> Image:
    brighter: Image = np.clip(image * gain, 0, 255).astype(np.uint8)
    return brighter


def blurred(image: Image, radius: float) -> Image:
    return np.asarray(Pillow.fromarray(image).filter(ImageFilter.GaussianBlur(radius)))


def test_a_usual_face_raises_no_doubt(face: DetectedFace) -> None:
    assert doubts(face, PHOTO) == ()


def test_five_of_a_group_of_six_look_at_us(engine: FaceEngine) -> None:
    image = group_of_six()
    told = [doubts(engine.embed(image, found), (1280, 886)) for found in engine.detect(image)]
    assert sorted(told) == [(), (), (), (), (), ("turned away",)]


def test_a_small_face(engine: FaceEngine, seen: Detection) -> None:
    times = seen.box.width / 24
    side = round(512 / times)
    small = np.asarray(Pillow.fromarray(portrait()).resize((side, side), Pillow.Resampling.BOX))
    assert "small" in doubts(engine.embed(small, seen.scaled(side / 512)), (side, side))


def test_the_network_knows_how_large_a_face_in_a_generous_rectangle_is(face: DetectedFace) -> None:
    generous = replace(face, box=Box(0, 0, 200, 200), found=Box(50, 50, 20, 24))
    assert doubts(generous, PHOTO) == ("small",)


@pytest.mark.parametrize(
    ("gain", "word"), [(0.12, "too dark"), (0.06, "too dark"), (4.0, "overexposed"), (9.0, "overexposed")]
)
def test_bad_light_is_told_apart(engine: FaceEngine, seen: Detection, gain: float, word: str) -> None:
    told = doubts(engine.embed(lit(portrait(), gain), seen), PHOTO)
    assert word in told
    assert not {"too dark", "overexposed"} - {word} & set(told)


@pytest.mark.parametrize("gain", [0.6, 1.3])
def test_a_little_darker_or_brighter_is_no_doubt(engine: FaceEngine, seen: Detection, gain: float) -> None:
    assert doubts(engine.embed(lit(portrait(), gain), seen), PHOTO) == ()


def test_a_blurred_face(engine: FaceEngine, seen: Detection) -> None:
    radius = seen.box.width / 22
    assert doubts(engine.embed(blurred(portrait(), radius), seen), PHOTO) == ("blurred",)


def test_a_dark_face_is_not_called_blurred_for_that(engine: FaceEngine, seen: Detection) -> None:
    assert doubts(engine.embed(lit(portrait(), 0.18), seen), PHOTO) == ("too dark",)


def test_a_face_seen_from_the_side(face: DetectedFace) -> None:
    assert face.landmarks is not None
    points = face.landmarks.copy()
    points[2] = points[1]
    assert doubts(replace(face, landmarks=points), PHOTO) == ("turned away",)


def test_a_face_cut_off_by_the_edge(face: DetectedFace) -> None:
    assert face.landmarks is not None
    points = face.landmarks - np.array([0, face.landmarks[0, 1] + 1], np.float32)
    assert doubts(replace(face, landmarks=points), PHOTO) == ("cut off by the edge",)


def test_a_face_without_landmarks_is_doubted_for_that_first(face: DetectedFace) -> None:
    weak = replace(face, landmarks=None, weak=True, box=Box(0, 0, 20, 20))
    assert doubts(weak, PHOTO) == ("without visible eyes", "small", "cut off by the edge")


def test_the_worst_comes_first(face: DetectedFace) -> None:
    blurry = replace(face, crop=blurred(face.crop, 5))
    assert doubts(replace(blurry, box=Box(0, 0, 27, 27)), PHOTO) == ("blurred", "small")
    tiny = replace(blurry, crop=blurred(face.crop, 2), box=Box(0, 0, 14.2, 15))
    assert doubts(tiny, PHOTO)[0] == "small"
