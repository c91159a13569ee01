"""The bundled pack: CenterFace finds, MobileFaceNet recognises, both run by ONNX Runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from faces.cascade import CascadedCenterFace
from faces.centerface import CenterFace
from faces.pack_engine import PackEngine
from faces.packs import Pack
from faces.sessions import open_session
from faces.vectors import unit
from models.errors import PackError
from models.face import Image, Vector

if TYPE_CHECKING:
    import onnxruntime

LONGEST_SIDE = 960
"""Pixels a photo is reduced to for the first look."""


class ArcFaceNetwork:
    """A recogniser of aligned crops: RGB scaled to -1..1, (1, 3, 112, 112) float32 in, (1, dim) out."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session
        self._input = session.get_inputs()[0].name

    @property
    def dim(self) -> int:
        """Numbers in a vector."""
        return int(self._session.get_outputs()[0].shape[-1])

    def embed(self, crop: Image) -> Vector:
        """See `Recogniser`."""
        planes = (crop.transpose(2, 0, 1)[None].astype(np.float32) - 127.5) / 127.5
        return unit(self._session.run(None, {self._input: planes})[0][0])


def open_onnx_engine(pack: Pack) -> PackEngine:
    """Open a pack of kind `onnx`.

    Raises:
        PackError: a network cannot be run or is not what the manifest says.
    """
    recogniser = ArcFaceNetwork(open_session(pack.folder / pack.recogniser.name))
    if recogniser.dim != pack.dim:
        raise PackError(f"{pack.title} should give {pack.dim} numbers a face, not {recogniser.dim}.")
    network = CenterFace(open_session(pack.folder / pack.detector.name), LONGEST_SIDE)
    return PackEngine(pack, CascadedCenterFace(network), recogniser)
