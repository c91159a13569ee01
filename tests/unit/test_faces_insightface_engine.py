"""InsightFace for real: its own detector from the developers' shared folder, our recogniser beside it."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from faces.engine import FaceEngine
from faces.installed import installed_packs, load_engine
from faces.packs import Pack, bundled_pack
from models.errors import PackError
from models.geometry import Box
from tests.unit.faces_pictures import group_of_six, portrait, turned


@pytest.fixture
def pack(shared: Path, tmp_path: Path) -> Pack:
    folder = tmp_path / "buffalo_test"
    folder.mkdir()
    shutil.copy(shared / "packs" / "insightface_test" / "det_500m.onnx", folder)
    shutil.copy(bundled_pack().folder / "recogniser.onnx", folder / "w600k_mbf.onnx")
    _, found = installed_packs(tmp_path)
    return found


@pytest.fixture
def engine(pack: Pack, capfd: pytest.CaptureFixture[str]) -> FaceEngine:
    opened = load_engine(pack)
    assert capfd.readouterr().out == "", "stdout belongs to --json"
    return opened


def test_the_folder_is_recognised(pack: Pack) -> None:
    assert (pack.kind, pack.dim) == ("insightface", 512)
    assert pack.id == f"buffalo_test-{bundled_pack().recogniser.sha256[:8]}"
    assert (pack.detector.name, pack.recogniser.name) == ("det_500m.onnx", "w600k_mbf.onnx")
    assert "non-commercial" in pack.licence


def test_it_finds_and_recognises_like_the_bundled_pack(engine: FaceEngine) -> None:
    image, ours = group_of_six(), load_engine(bundled_pack())
    theirs = [engine.embed(image, found) for found in engine.detect(image)]
    assert len(theirs) == 6
    for detection in ours.detect(image):
        same = max(theirs, key=lambda face: face.box.iou(detection.box))
        assert same.box.iou(detection.box) > 0.6
        # The same recogniser on the very same crop: this fails at once if red and blue are exchanged.
        np.testing.assert_allclose(ours.embed_crops([same.crop])[0], same.embedding, atol=1e-4)


@pytest.mark.parametrize("quarters", [0, 1, 2, 3])
def test_a_drawn_rectangle_is_described(engine: FaceEngine, quarters: int) -> None:
    image = portrait()
    (detection,) = engine.detect(image)
    box = detection.box
    for _ in range(quarters):
        box = Box(box.y, 512 - box.right, box.height, box.width)
    drawn = engine.describe(turned(image, quarters), box)
    assert not drawn.weak
    assert drawn.box == box
    assert drawn.found is not None
    assert drawn.found.iou(box) > 0.6
    assert float(drawn.embedding @ engine.embed(image, detection).embedding) > 0.9


@pytest.mark.parametrize("quarters", [0, 1, 2])
def test_eyes_can_be_clicked(engine: FaceEngine, quarters: int) -> None:
    (detection,) = engine.detect(portrait())
    box, eyes = detection.box, detection.landmarks[:2].astype(float)
    for _ in range(quarters):
        box = Box(box.y, 512 - box.right, box.height, box.width)
        eyes = np.column_stack([eyes[:, 1], 512 - eyes[:, 0]])
    (left, top), (right, bottom) = eyes.tolist()
    drawn = engine.describe(turned(portrait(), quarters), box, ((right, bottom), (left, top)))
    assert (drawn.weak, drawn.found) == (False, None)
    assert float(drawn.embedding @ engine.embed(portrait(), detection).embedding) > 0.85


def test_a_rectangle_without_a_face_is_weak(engine: FaceEngine) -> None:
    drawn = engine.describe(portrait(), Box(430, 20, 60, 60))
    assert drawn.weak
    assert float(np.linalg.norm(drawn.embedding)) == pytest.approx(1, abs=1e-5)


def test_networks_insightface_sees_otherwise_are_refused(pack: Pack) -> None:
    shutil.copy(pack.folder / pack.recogniser.name, pack.folder / "a_recogniser_before_it.onnx")
    with pytest.raises(PackError, match=r"does not use w600k_mbf\.onnx"):
        load_engine(pack)
