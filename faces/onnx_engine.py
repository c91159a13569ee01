"""The bundled pack: CenterFace finds, MobileFaceNet recognises, both run by ONNX Runtime."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from config.language import tr
from faces.cascade import CascadedCenterFace
from faces.centerface import CenterFace
from faces.network import Network
from faces.pack_engine import PackEngine, slowest
from faces.packs import Pack
from faces.providers import PROCESSOR, Provider
from faces.vectors import unit
from models.errors import PackError
from models.face import Image, Matrix

INPUT = "crop"


class ArcFaceNetwork:
    """A recogniser of aligned crops: RGB scaled to -1..1, (n, 3, 112, 112) float32 in, (n, dim) out."""

    def __init__(self, network: Network) -> None:
        self._network = network

    @property
    def dim(self) -> int:
        """Numbers in a vector."""
        return int(self._network.outputs[0].shape[-1])

    def embed(self, crops: Sequence[Image]) -> Matrix:
        """See `Recogniser`."""
        planes = (np.stack(crops).transpose(0, 3, 1, 2).astype(np.float32) - 127.5) / 127.5
        return np.stack([unit(row) for row in self._network.run({INPUT: planes})[0]])


def open_onnx_engine(pack: Pack, provider: Provider = PROCESSOR) -> PackEngine:
    """Open a pack of kind `onnx`.

    Raises:
        PackError: a network cannot be run or is not what the manifest says.
    """
    crops = Network(pack.folder / pack.recogniser.name, provider=provider)
    recogniser = ArcFaceNetwork(crops)
    if recogniser.dim != pack.dim:
        raise PackError(
            tr(
                "{title} should give {wanted} numbers a face, not {dim}.",
                title=pack.title,
                wanted=pack.dim,
                dim=recogniser.dim,
            )
        )
    in_floats = pack.folder / pack.detector.name
    in_integers = pack.folder / (pack.detector_int8 or pack.detector).name
    photos = Network(in_integers, in_floats, provider)
    detector = CenterFace(photos)
    return PackEngine(
        pack, detector, CascadedCenterFace(detector), recogniser, lambda: slowest(photos.device, crops.device)
    )
