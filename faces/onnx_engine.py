"""The bundled pack: CenterFace finds, MobileFaceNet recognises, both run by ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from faces.cascade import CascadedCenterFace
from faces.centerface import CenterFace
from faces.pack_engine import PackEngine
from faces.packs import Pack
from faces.sessions import open_session
from faces.vectors import unit
from models.errors import PackError
from models.face import Image, Matrix

if TYPE_CHECKING:
    import onnxruntime


class ArcFaceNetwork:
    """A recogniser of aligned crops: RGB scaled to -1..1, (n, 3, 112, 112) float32 in, (n, dim) out."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session
        self._input = session.get_inputs()[0].name

    @property
    def dim(self) -> int:
        """Numbers in a vector."""
        return int(self._session.get_outputs()[0].shape[-1])

    def embed(self, crops: Sequence[Image]) -> Matrix:
        """See `Recogniser`."""
        planes = (np.stack(crops).transpose(0, 3, 1, 2).astype(np.float32) - 127.5) / 127.5
        return np.stack([unit(row) for row in self._session.run(None, {self._input: planes})[0]])


def open_onnx_engine(pack: Pack) -> PackEngine:
    """Open a pack of kind `onnx`.

    Raises:
        PackError: a network cannot be run or is not what the manifest says.
    """
    recogniser = ArcFaceNetwork(open_session(pack.folder / pack.recogniser.name))
    if recogniser.dim != pack.dim:
        raise PackError(f"{pack.title} should give {pack.dim} numbers a face, not {recogniser.dim}.")
    detector = pack.detector_int8 or pack.detector
    network = CenterFace(open_session(pack.folder / detector.name))
    return PackEngine(pack, network, CascadedCenterFace(network), recogniser)
