"""Packs in InsightFace's own layout (buffalo_l and others the person put into the models folder).

The weights InsightFace publishes are for non-commercial research; none come with the program.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from config.language import tr
from faces import opencv
from faces.distinct import distinct
from faces.engine import Detection
from faces.network import Network
from faces.pack_engine import PackEngine, slowest
from faces.packs import Pack
from faces.providers import CPU, PROCESSOR, Device, Provider
from faces.sessions import onnx_errors, open_session, options
from faces.vectors import unit
from models.effort import Effort
from models.errors import PackError
from models.face import Image, Matrix
from models.geometry import Box

if TYPE_CHECKING:
    from insightface.app import FaceAnalysis

CLOSE_UP = 320
"""A picture no larger than this is searched at this size; InsightFace's default would enlarge it to 640."""
TILE = 0.6
"""A thorough look takes four tiles of this share of each side as well: small faces come closer, and no
face is cut by every tile it touches."""


class ScrfdDetector:
    """InsightFace's detector behind our protocol.

    Guo et al., "Sample and Computation Redistribution for Efficient Face Detection", ICLR 2022.
    """

    def __init__(self, model: Any) -> None:  # noqa: ANN401 - insightface is untyped
        self._model = model

    def search(self, image: Image, at_least: float, effort: Effort) -> list[Detection]:
        """See `PhotoDetector`. Fast and balanced are InsightFace's own single look, at 640 pixels."""
        found = self.find(image, at_least)
        if effort is Effort.THOROUGH:
            found += [face for tile in _tiles(image) for face in self._in_tile(image, tile, at_least)]
            found = distinct(found)
        return found

    def _in_tile(self, image: Image, tile: Box, at_least: float) -> list[Detection]:
        left, top = int(tile.x), int(tile.y)
        part = image[top : int(tile.bottom), left : int(tile.right)]
        # A face at an inner edge is cut off here, and whole in a neighbour.
        whole = [face for face in self.find(part, at_least) if not _is_cut(face.box, tile, image)]
        corner = np.array([left, top], np.float32)
        return [Detection(face.box.moved(left, top), face.landmarks + corner, face.score) for face in whole]

    def find(self, image: Image, at_least: float) -> list[Detection]:
        """See `Detector`."""
        height, width = image.shape[:2]
        size = (CLOSE_UP, CLOSE_UP) if max(height, width) <= CLOSE_UP else None
        boxes, landmarks = self._model.detect(_bgr(image), input_size=size, det_thresh=at_least)
        found = [
            Detection(
                Box.from_corners(*(float(value) for value in box[:4])).clipped(width, height),
                points.astype(np.float32),
                min(float(box[4]), 1.0),
            )
            for box, points in zip(boxes, landmarks, strict=True)
        ]
        return sorted(found, key=lambda detection: -detection.score)


class ArcFaceRecogniser:
    """InsightFace's recogniser behind our protocol; it scales and orders the colours itself."""

    def __init__(self, model: Any) -> None:  # noqa: ANN401 - insightface is untyped
        self._model = model

    def embed(self, crops: Sequence[Image]) -> Matrix:
        """See `Recogniser`."""
        return np.stack([unit(row) for row in self._model.get_feat([_bgr(crop) for crop in crops])])


def open_insightface_engine(pack: Pack, provider: Provider = PROCESSOR) -> PackEngine:
    """Open a pack of kind `insightface`.

    Raises:
        PackError: InsightFace cannot run it, or sees other networks in it than we do.
    """
    networks = _open(pack.folder, provider).models
    for task, file in (("detection", pack.detector), ("recognition", pack.recogniser)):
        model = networks.get(task)
        if model is None or Path(model.model_file).name != file.name:
            raise PackError(
                tr(
                    "InsightFace does not use {name} of the pack {title} for {task}.",
                    name=file.name,
                    title=pack.title,
                    task=task,
                )
            )
    if not networks["detection"].use_kps:
        raise PackError(
            tr("The detector {name} gives no landmarks, so faces cannot be aligned.", name=pack.detector.name)
        )
    # InsightFace keeps its sessions to itself; ours take their place, since they can fall back.
    kept = {task: _Lasting(networks[task], provider) for task in ("detection", "recognition")}
    detector = ScrfdDetector(networks["detection"])
    recogniser = ArcFaceRecogniser(networks["recognition"])
    return PackEngine(
        pack, detector, detector, recogniser, lambda: slowest(*(each.device for each in kept.values()))
    )


class _Lasting:
    """Stands in for the session of one of InsightFace's models."""

    def __init__(self, model: Any, provider: Provider) -> None:  # noqa: ANN401 - insightface is untyped
        self._network = Network(Path(model.model_file), provider=provider)
        self._names = [output.name for output in self._network.outputs]
        model.session = self

    @property
    def device(self) -> Device:
        return self._network.device

    def run(self, names: list[str], inputs: dict[str, Any]) -> list[Any]:
        answers = dict(zip(self._names, self._network.run(inputs), strict=True))
        return [answers[name] for name in names]


def recogniser_dim(file: Path) -> int | None:
    """How many numbers a recogniser gives for a face; None if the file is another kind of network.

    Raises:
        PackError: the file is no network ONNX Runtime can run.
    """
    session = open_session(file, optimised=False)
    inputs, outputs = session.get_inputs(), session.get_outputs()
    # What InsightFace's model router takes for a recogniser: one square input of 112 pixels.
    if len(inputs) != 1 or len(outputs) != 1 or list(inputs[0].shape[1:]) != [3, 112, 112]:
        return None
    crop = np.zeros((1, 3, 112, 112), np.float32)
    return int(session.run(None, {inputs[0].name: crop})[0].shape[-1])


def _open(folder: Path, provider: Provider) -> FaceAnalysis:
    opencv.load()  # before insightface imports cv2 in its own way
    from insightface.app import FaceAnalysis

    try:
        # insightface reports on stdout, which belongs to --json.
        with contextlib.redirect_stdout(sys.stderr):
            analysis = FaceAnalysis(
                name=str(folder),
                allowed_modules=["detection", "recognition"],
                providers=[CPU],
                sess_options=options(),
            )
            # Below zero it would put its own session back onto the processor.
            analysis.prepare(ctx_id=-1 if provider is PROCESSOR else 0)
    except onnx_errors() as error:
        raise PackError(
            tr("A network of the pack in {folder} cannot be loaded; it may be damaged.", folder=folder)
        ) from error
    return analysis


def _tiles(image: Image) -> list[Box]:
    height, width = image.shape[:2]
    across, down = TILE * width, TILE * height
    return [Box(x, y, across, down) for y in (0.0, height - down) for x in (0.0, width - across)]


def _is_cut(face: Box, tile: Box, image: Image) -> bool:
    """Whether a box found in a tile touches an edge of the tile that is none of the image."""
    height, width = image.shape[:2]
    return (
        (tile.x > 0 and face.x <= 1)
        or (tile.y > 0 and face.y <= 1)
        or (tile.right < width and face.right >= tile.width - 1)
        or (tile.bottom < height and face.bottom >= tile.height - 1)
    )


def _bgr(image: Image) -> Image:
    return np.ascontiguousarray(image[:, :, ::-1])
