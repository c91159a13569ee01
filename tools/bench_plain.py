"""The loop a hobby project would write: read, FaceAnalysis.get, thumbnail."""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
from pathlib import Path
from typing import Any

import numpy as np
from bench_match import FoundFace

from faces import opencv
from faces.packs import bundled_pack
from models.geometry import Box

THUMBNAIL = 384


class PlainLoop:
    """InsightFace as its documentation starts it, with the bundled recogniser so that vectors compare.

    Args:
        pack: a folder with a detector in InsightFace's layout.
        scratch: where the pack is put together.
        threads: of ONNX Runtime inside a run; None leaves its default, all cores.
    """

    def __init__(self, pack: Path, scratch: Path, threads: int | None = None) -> None:
        cv2 = opencv.load()
        self._opencv_threads = threads if threads is not None else os.cpu_count() or 1
        from insightface.app import FaceAnalysis

        folder = scratch / pack.name
        if not folder.exists():
            shutil.copytree(pack, folder)
            bundled = bundled_pack()
            shutil.copy(bundled.folder / bundled.recogniser.name, folder / "w600k_mbf.onnx")
        self._cv2 = cv2
        with contextlib.redirect_stdout(sys.stderr):
            self._analysis: Any = FaceAnalysis(
                name=str(folder),
                allowed_modules=["detection", "recognition"],
                providers=["CPUExecutionProvider"],
                **({} if threads is None else {"sess_options": _options(threads)}),
            )
            self._analysis.prepare(ctx_id=-1, det_size=(640, 640))

    def run(self, file: Path) -> list[FoundFace]:
        """One photo, with OpenCV's threads as they come: our own door to it turns them off."""
        ours = self._cv2.getNumThreads()
        self._cv2.setNumThreads(self._opencv_threads)
        try:
            return self._run(file)
        finally:
            self._cv2.setNumThreads(ours)

    def _run(self, file: Path) -> list[FoundFace]:
        cv2 = self._cv2
        pixels = cv2.imread(str(file))
        faces = self._analysis.get(pixels)
        height, width = pixels.shape[:2]
        ratio = THUMBNAIL / max(height, width)
        cv2.imencode(".jpg", cv2.resize(pixels, (round(width * ratio), round(height * ratio))))
        return [
            FoundFace(
                Box.from_corners(*(float(value) for value in face.bbox)),
                np.asarray(face.normed_embedding, np.float32),
            )
            for face in faces
        ]


def _options(threads: int) -> Any:  # noqa: ANN401 - onnxruntime is untyped here
    import onnxruntime

    chosen = onnxruntime.SessionOptions()
    chosen.intra_op_num_threads = threads
    return chosen
