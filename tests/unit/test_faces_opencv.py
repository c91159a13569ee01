"""What importing our face code does to the process, each in a fresh one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from faces import opencv
from media import raster

ROOT = Path(__file__).parent.parent.parent


def python(code: str, **environment: str) -> str:
    inherited = {name: value for name, value in os.environ.items() if name not in opencv.QT_VARIABLES}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT, env=inherited | environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout


SHOW = "import os; print([os.environ.get(n) for n in ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR')])"


def test_qt_variables_are_as_they_were_unset_or_set() -> None:
    code = f"from faces import opencv; opencv.load(); {SHOW}"
    assert python(code) == "[None, None]\n"
    assert (
        python(code, QT_QPA_PLATFORM_PLUGIN_PATH="/mine", QT_QPA_FONTDIR="/fonts") == "['/mine', '/fonts']\n"
    )


def test_the_engines_leave_qt_variables_alone_too() -> None:
    opened = "from faces.installed import *; load_engine(bundled_pack())"
    code = f"{opened}; from faces import opencv; opencv.load(); {SHOW}"
    assert python(code) == "[None, None]\n"


def test_what_somebody_set_for_ffmpegs_messages_stays() -> None:
    show = "import os; print(os.environ['OPENCV_FFMPEG_LOGLEVEL'])"
    code = f"from config import opencv; opencv.load(); {show}"
    assert python(code) == "-8\n"
    assert python(code, OPENCV_FFMPEG_LOGLEVEL="48") == "48\n"


def test_opencv_keeps_to_one_thread() -> None:
    assert opencv.load().getNumThreads() == 1


def test_no_module_of_ours_imports_anything_heavy_by_itself() -> None:
    modules = sorted(
        f"faces.{file.stem}" for file in (ROOT / "faces").glob("*.py") if file.stem != "__init__"
    )
    assert len(modules) > 10
    heavy = "'cv2', 'onnxruntime', 'insightface', 'sklearn', 'skimage', 'onnx', 'PySide6'"
    code = f"import sys, {', '.join(modules)}; print([name for name in ({heavy}) if name in sys.modules])"
    assert python(code) == "[]\n"


@pytest.mark.parametrize(("width", "height"), [(400, 300), (173, 130), (100, 75), (31, 23)])
def test_shrinking_keeps_a_gradient_in_place(width: int, height: int) -> None:
    wide = np.linspace(0, 250, 400)
    image = np.repeat(np.tile(wide, (300, 1))[:, :, None], 3, axis=2).astype(np.uint8)
    small = opencv.shrink(image, width, height)
    assert small.shape == (height, width, 3)
    expected = np.interp((np.arange(width) + 0.5) / width * 400 - 0.5, np.arange(400), wide)
    assert np.abs(small[height // 2, :, 0] - expected).max() < 3


def test_halving_takes_the_mean_and_drops_an_odd_edge() -> None:
    image = np.zeros((3, 5, 3), np.uint8)
    image[0, 0] = 200
    image[:, 4] = 255
    halved = opencv.halve(image)
    assert halved[:, :, 0].tolist() == [[50, 0]]


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("size", [(1, 1), (3, 5), (301, 260)])
def test_upright_is_what_the_slow_road_makes(orientation: int, size: tuple[int, int]) -> None:
    image = np.random.default_rng(orientation).integers(0, 256, (*size, 3)).astype(np.uint8)
    turned = opencv.upright(image, orientation)
    np.testing.assert_array_equal(turned, raster.upright(image, orientation))
    assert turned.flags["C_CONTIGUOUS"]
