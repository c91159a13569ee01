"""The packs on this machine, and the engines that run them."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from config.language import mark, tr
from faces.engine import FaceEngine
from faces.pack_files import STAGING, UNUSED, read_note
from faces.packs import NetworkFile, Pack, bundled_pack, sha256_of
from faces.providers import Choice, chosen
from models.errors import PackError

log = logging.getLogger("Packs")

UNKNOWN_LICENCE = mark("as its publisher says; InsightFace's own packs are for non-commercial research only.")
NOT_RECOGNISERS = ("det", "scrfd", *UNUSED)
"""How the other networks of InsightFace's packs are called."""


def installed_packs(models_folder: Path) -> list[Pack]:
    """The bundled pack, then every InsightFace pack in the person's folder, by name.

    A folder that is none is passed over; one that looks like a pack but cannot be used is left
    out, and the log says why.
    """
    packs = [bundled_pack()]
    folders = sorted(
        path for path in models_folder.glob("*") if path.is_dir() and not path.name.startswith(".")
    )
    for folder in folders:
        try:
            found = pack_in(folder)
        except PackError as error:
            log.warning("The model pack in %s is left out: %s", folder, error)
            continue
        if found is not None:
            packs.append(found)
    return packs


def load_engine(pack: Pack, device: Choice = "auto") -> FaceEngine:
    """Open a pack's networks, after checking that its files are what they should be.

    Args:
        pack: an installed pack.
        device: "auto" takes the fastest thing ONNX Runtime can use here, "cpu" the processor.

    Raises:
        PackError: a file is missing, damaged or cannot be run.
    """
    for file in pack.files:
        _verify(pack.folder / file.name, file)
    if pack.kind == "insightface":
        from faces.insightface_engine import open_insightface_engine

        return open_insightface_engine(pack, chosen(device))
    from faces.onnx_engine import open_onnx_engine

    return open_onnx_engine(pack, chosen(device))


def _verify(path: Path, expected: NetworkFile) -> None:
    if not path.is_file():
        raise PackError(
            tr("The network {name} is missing from {parent}.", name=expected.name, parent=path.parent)
        )
    if path.stat().st_size != expected.size or sha256_of(path) != expected.sha256:
        raise PackError(
            tr(
                "The network {name} in {parent} is damaged; please install the pack again.",
                name=expected.name,
                parent=path.parent,
            )
        )


def pack_in(folder: Path) -> Pack | None:
    """A pack in InsightFace's layout, recognised as InsightFace does; None for any other folder.

    Raises:
        PackError: it looks like one, but a file cannot be read or run.
    """
    files = sorted(folder.glob("*.onnx"))
    detector = _first(file for file in files if file.name.startswith(("det_", "scrfd")))
    others = [file for file in files if not file.name.startswith(NOT_RECOGNISERS)]
    if detector is None or not others:
        return None
    note = read_note(folder)
    for file in others:
        dim = _dim(file, *_stamp(file))
        if dim is not None:
            recogniser = _described(file)
            return Pack(
                id=f"{folder.name.removeprefix(STAGING)}-{recogniser.sha256[:8]}",
                title=note.title if note else f"InsightFace {folder.name.removeprefix(STAGING)}",
                dim=dim,
                kind="insightface",
                folder=folder,
                licence=note.licence if note else UNKNOWN_LICENCE,
                detector=_described(detector),
                recogniser=recogniser,
            )
    return None


def _described(file: Path) -> NetworkFile:
    return _hashed(file, *_stamp(file))


def _stamp(file: Path) -> tuple[int, int]:
    """What tells whether a file is still the one that was looked at."""
    status = file.stat()
    return status.st_size, status.st_mtime_ns


@lru_cache(maxsize=64)
def _hashed(file: Path, _size: int, _mtime_ns: int) -> NetworkFile:
    """Hundreds of megabytes are read once in a run, not each time the packs are listed."""
    return NetworkFile.of(file)


@lru_cache(maxsize=64)
def _dim(file: Path, _size: int, _mtime_ns: int) -> int | None:
    """See `recogniser_dim`; the network is opened once in a run."""
    from faces.insightface_engine import recogniser_dim

    return recogniser_dim(file)


def _first(files: Iterable[Path]) -> Path | None:
    return next(iter(files), None)
