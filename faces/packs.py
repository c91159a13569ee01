"""Model packs: which networks there are, whether their files are whole, what their cosines mean.

A pack's id names the space its vectors live in, so it changes with the recogniser's weights and with
the alignment; vectors of different ids are never compared. The detector does not enter the id: it
says where a face is, not what it looks like.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

from config.language import tr
from faces.likelihood import Calibration
from faces.thresholds import ClusterThresholds, SuggestionThresholds, Thresholds
from models.errors import PackError

PACKS = Path(__file__).parent / "packs"
MANIFEST = "manifest.json"

Kind = Literal["onnx", "insightface"]


@dataclass(frozen=True, slots=True)
class NetworkFile:
    """One file of weights and what it must be: its name in the pack's folder, sha256, bytes."""

    name: str
    sha256: str
    size: int

    @classmethod
    def of(cls, file: Path) -> Self:
        """Describe a file as it is now."""
        return cls(file.name, sha256_of(file), file.stat().st_size)


@dataclass(frozen=True, slots=True)
class Pack:
    """A detector and a recogniser that belong together.

    Attributes:
        id: names the space of its vectors; see the module.
        title: for the person.
        dim: numbers in a vector.
        kind: which engine runs it.
        folder: where its files are.
        licence: of the weights, for the person.
        detector: weights.
        recogniser: weights.
        detector_int8: the detector in 8-bit integers, for processors; None if the pack has none.
        thresholds: from which cosines on something is done.
        calibration: what its cosines mean as probabilities.
    """

    id: str
    title: str
    dim: int
    kind: Kind
    folder: Path
    licence: str
    detector: NetworkFile
    recogniser: NetworkFile
    detector_int8: NetworkFile | None = None
    thresholds: Thresholds = field(default_factory=Thresholds)
    calibration: Calibration = field(default_factory=Calibration)

    @property
    def files(self) -> tuple[NetworkFile, ...]:
        """All its files of weights."""
        own = (self.detector, self.detector_int8, self.recogniser)
        return tuple(file for file in own if file is not None)


def pack_id(name: str, recogniser_sha256: str, alignment: str) -> str:
    """The id of the vectors these weights make of crops made this way.

    A recogniser derived anew from the same source, and proved to give the same vectors, goes on under
    the checksum of the first one, so that libraries need not be described again.
    """
    space = hashlib.sha256(f"{recogniser_sha256} {alignment}".encode()).hexdigest()
    return f"{name}-{space[:8]}"


def bundled_pack() -> Pack:
    """The pack that comes with the program and works offline.

    Raises:
        PackError: the installation is damaged.
    """
    manifests = sorted(PACKS.glob(f"*/{MANIFEST}"))
    if not manifests:
        raise PackError(tr("The built-in face networks are missing; please install the program again."))
    return read_manifest(manifests[0].parent)


def read_manifest(folder: Path) -> Pack:
    """The pack described by a folder's manifest.

    Raises:
        PackError: the manifest cannot be read.
    """
    try:
        found: dict[str, Any] = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return Pack(
            id=found["id"],
            title=found["title"],
            dim=found["dim"],
            kind=found["kind"],
            folder=folder,
            licence=found["licence"],
            detector=_network(found["detector"]),
            recogniser=_network(found["recogniser"]),
            detector_int8=_network(found["detector_int8"]) if "detector_int8" in found else None,
            calibration=Calibration(**found["calibration"]),
            thresholds=_thresholds(found["thresholds"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackError(
            tr(
                "The description of the model pack in {folder} cannot be read ({error}).",
                folder=folder,
                error=error,
            )
        ) from error


def sha256_of(file: Path) -> str:
    """The file's checksum, in hexadecimal.

    Raises:
        PackError: the file cannot be read.
    """
    try:
        with file.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise PackError(
            tr(
                "The network {name} cannot be read from {parent}: {error}.",
                name=file.name,
                parent=file.parent,
                error=error,
            )
        ) from error


def _network(found: dict[str, Any]) -> NetworkFile:
    return NetworkFile(found["file"], found["sha256"], found["size"])


def _thresholds(found: dict[str, Any]) -> Thresholds:
    return Thresholds(SuggestionThresholds(**found["suggestion"]), ClusterThresholds(**found["clustering"]))
