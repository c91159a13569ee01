"""What every command works with: an open library, its pack, and the networks if they are needed."""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Generator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from config.paths import Paths
from faces.engine import FaceEngine
from faces.installed import load_engine
from faces.packs import Pack
from faces.providers import Choice
from models.progress import Progress
from repository.library import Library
from services.packs import pack_for

log = logging.getLogger("Kinframe")

Result = TypeVar("Result")

SECONDS_BETWEEN_REPORTS = 5.0


@dataclass
class Session:
    """An open library with its pack; the networks are loaded when first needed."""

    library: Library
    paths: Paths
    wanted_pack: str | None
    device: Choice = "auto"

    @cached_property
    def pack(self) -> Pack:
        """The library's pack."""
        return pack_for(self.library, self.paths.packs, self.wanted_pack)

    @cached_property
    def engine(self) -> FaceEngine:
        """The pack's networks."""
        return load_engine(self.pack, self.device)


def run_to_end(work: Generator[Progress, None, Result]) -> Result:
    """Drive a worker in this thread, with a log line now and then; returns its result."""
    said = time.monotonic()
    try:
        while True:
            progress = next(work)
            if time.monotonic() - said >= SECONDS_BETWEEN_REPORTS:
                said = time.monotonic()
                log.info("%s: %d of %d", progress.stage, progress.done, progress.total)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        work.close()


def absolute(path: Path) -> Path:
    """The path from the root, through whatever links it names: a person's own spelling is kept."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() follows links
