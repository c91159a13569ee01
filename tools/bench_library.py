"""The photo library a benchmark runs on, made by the developers' shared tool, and what is true of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from bench_match import Gallery, TrueFace

from faces import opencv
from faces.align import aligned_crop
from faces.engine import FaceEngine
from faces.vectors import unit_mean
from models.face import Image
from models.geometry import Box
from models.photo import FileStamp


@dataclass(frozen=True, slots=True)
class TestLibrary:
    """Photos with known faces."""

    folder: Path
    shared: Path
    stamps: tuple[FileStamp, ...]
    truth: tuple[tuple[TrueFace, ...], ...]
    people: dict[str, list[str]]

    @classmethod
    def made(cls, folder: Path, shared: Path, count: int) -> TestLibrary:
        """The library in a folder, made first if nothing is there."""
        if not (folder / "truth.json").exists():
            tool = shared / "tools" / "make_library.py"
            subprocess.run([sys.executable, str(tool), str(folder), "--count", str(count)], check=True)
        told: dict[str, Any] = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
        photos = told["photos"][:count]
        files = [folder / photo["file"] for photo in photos]
        truth = tuple(
            tuple(TrueFace(face["name"], Box.from_corners(*face["box"])) for face in photo["faces"])
            for photo in photos
        )
        return cls(folder, shared, tuple(stamp(file) for file in files), truth, told["gallery"])

    def gallery(self, engine: FaceEngine) -> Gallery:
        """Everybody's portraits that are in no photo, as this engine's recogniser sees them."""
        points = self.portrait_points()
        means = []
        for portraits in self.people.values():
            crops = [aligned_crop(self.portrait(path), points[path]) for path in portraits]
            means.append(unit_mean(engine.embed_crops(crops)))
        return Gallery(tuple(self.people), np.stack(means))

    def portrait(self, path: str) -> Image:
        """A portrait of the developers' faces, RGB."""
        cv2 = opencv.load()
        pixels = cv2.imread(str(self.shared / "faces" / "lfw_dev" / path))
        return np.ascontiguousarray(pixels[:, :, ::-1])

    def portrait_points(self) -> dict[str, Any]:
        """The five landmarks of each portrait by its path, (5, 2) float32."""
        listed = json.loads((self.shared / "faces" / "lfw_dev.json").read_text(encoding="utf-8"))["faces"]
        return {face["path"]: np.array(face["kps"], np.float32) for face in listed}


def stamp(file: Path) -> FileStamp:
    """A file as a scan meets it."""
    status = file.stat()
    return FileStamp(file, status.st_size, status.st_mtime_ns)


def environment() -> str:
    """What the figures depend on."""
    import onnxruntime
    import simplejpeg

    cpu = "unknown processor"
    listed = Path("/proc/cpuinfo")
    if listed.exists():
        names = [
            line.partition(":")[2].strip() for line in listed.read_text().splitlines() if "model name" in line
        ]
        cpu = names[0] if names else cpu
    versions = f"onnxruntime {onnxruntime.__version__}, simplejpeg {simplejpeg.__version__}"
    return f"{cpu}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.2f}; {versions}"
