"""Proving that derived networks say what the published ones say, on real faces."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import numpy.typing as npt
from pack_int8 import photographs

from faces import opencv
from faces.align import aligned_crop
from faces.centerface import CenterFace
from faces.engine import Detection
from faces.onnx_engine import ArcFaceNetwork
from models.face import Image
from models.geometry import Box

Floats = npt.NDArray[np.float32]

BAR = 0.5
SAME = 0.5
"""Least overlap of two boxes of one face."""
GOLDEN_COMPONENTS = 32
"""Enough to notice any change of the networks, too few to recognise anybody by."""
WIDTHS = (14, 18, 24, 32, 44, 60, 84, 120, 200)
"""Face widths, in pixels, at which the detectors are compared."""
LEAST_RECALL = 0.99
"""What the 8-bit detector must find of what the published one finds."""


def golden_images() -> dict[str, Image]:
    """Real faces every installation has: a group of six, and one portrait."""
    import skimage
    from insightface.data import get_image

    return {
        "insightface.data t1": np.ascontiguousarray(get_image("t1")[:, :, ::-1]),
        "skimage.data astronaut": skimage.data.astronaut(),
    }


def prove_equal(
    before: tuple[CenterFace, ArcFaceNetwork], after: tuple[CenterFace, ArcFaceNetwork]
) -> list[dict[str, Any]]:
    """Compare published and rewritten networks on real faces; return what they must go on saying.

    Raises:
        SystemExit: they differ.
    """
    golden = []
    for name, image in golden_images().items():
        for expected, found in zip(before[0].find(image, BAR), after[0].find(image, BAR), strict=True):
            crop = aligned_crop(image, expected.landmarks)
            one, other = before[1].embed([crop])[0], after[1].embed([crop, crop])[1]
            _equal(f"boxes in {name}", corners(expected), corners(found), 1e-2)
            _equal(f"embeddings in {name}", one, other, 1e-6)
            golden.append(_golden(name, found, other))
    return golden


def prove_recall(published: CenterFace, integer: CenterFace, golden: list[dict[str, Any]]) -> dict[str, Any]:
    """Count what the published and the 8-bit detector find among real faces of many sizes.

    Args:
        published: as it came.
        integer: the same in 8 bits.
        golden: what `prove_equal` returned: where the faces are.

    Returns:
        The figures, for the manifest.

    Raises:
        SystemExit: the 8-bit detector misses too many, or sees faces where there are none.
    """
    faces = found = found_in_8_bits = 0
    for image, truth in _collages(golden):
        faces += len(truth)
        found += _hits(published.find(image, BAR), truth)
        found_in_8_bits += _hits(integer.find(image, BAR), truth)
    false = sum(len(integer.find(image, BAR)) for image in photographs())
    print(
        f"detector: of {faces} faces {found} found as published, {found_in_8_bits} in 8 bits; {false} false"
    )
    if found_in_8_bits < LEAST_RECALL * found or false:
        sys.exit("The 8-bit detector is not as good as the published one.")
    return {"faces": faces, "published": found, "int8": found_in_8_bits, "false": false}


def corners(detection: Detection) -> Floats:
    """Left, top, right, bottom."""
    box = detection.box
    return np.array([box.x, box.y, box.right, box.bottom], np.float32)


def _collages(golden: list[dict[str, Any]]) -> list[tuple[Image, list[Box]]]:
    """The golden pictures at many sizes on photographs, and where their faces are."""
    made = []
    for name, image in golden_images().items():
        truth = [Box.from_corners(*face["box"]) for face in golden if face["image"] == name]
        for width in WIDTHS:
            ratio = width / float(np.mean([box.width for box in truth]))
            side = round(image.shape[1] * ratio), round(image.shape[0] * ratio)
            for ground in photographs():
                canvas = opencv.shrink(np.tile(ground, (6, 6, 1)), 1024, 1024)[:960, :960].copy()
                picture = opencv.resized(image, *side)[:960, :960]
                canvas[: picture.shape[0], : picture.shape[1]] = picture
                boxes = [box.scaled(ratio) for box in truth]
                made.append((canvas, [box for box in boxes if max(box.right, box.bottom) < 960]))  # noqa: PLR2004
    return made


def _hits(found: list[Detection], truth: list[Box]) -> int:
    return sum(any(face.box.iou(box) >= SAME for face in found) for box in truth)


def _equal(what: str, one: Floats, other: Floats, tolerance: float) -> None:
    difference = float(np.abs(one - other).max())
    print(f"{what}: largest difference {difference:.1e}")
    if difference > tolerance:
        sys.exit(f"The derived networks differ from the published ones: {what} by {difference}.")


def _golden(image: str, found: Detection, embedding: Floats) -> dict[str, Any]:
    return {
        "image": image,
        "box": [round(float(value), 2) for value in corners(found)],
        "score": round(found.score, 4),
        "embedding": [round(float(value), 6) for value in embedding[:GOLDEN_COMPONENTS]],
    }
