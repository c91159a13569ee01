"""The networks that are loaded, shared by all lanes."""

from __future__ import annotations

import threading

from config.paths import Paths
from faces.engine import FaceEngine
from faces.installed import load_engine
from faces.packs import Pack
from faces.providers import Choice
from repository.library import Library
from services.packs import find_pack, pack_for


class Networks:
    """The pack the library is bound to and its engine, opened once, by whichever lane needs them first.

    Another lane, or another process, may have changed the pack; so the library is asked each time. Methods
    may be called from several threads.
    """

    def __init__(self, paths: Paths, wanted_pack: str | None, device: Choice) -> None:
        self._paths = paths
        self._device = device
        self._told: str | None = None
        self._wanted = wanted_pack
        self._lock = threading.Lock()
        # Loading takes a second, and a decision needs to know no more than the pack.
        self._loading = threading.Lock()
        self._pack: Pack | None = None
        self._engine: FaceEngine | None = None

    def pack(self, library: Library) -> Pack:
        """The pack the library is bound to now."""
        with self._lock:
            bound = library.pack()
            if self._pack is None:
                self._pack = pack_for(library, self._paths.packs, self._wanted)
            elif bound not in (None, self._pack.id):
                self._pack, self._engine = pack_for(library, self._paths.packs), None
            return self._pack

    def engine(self, library: Library) -> FaceEngine:
        """Its engine."""
        pack = self.pack(library)
        with self._loading:
            engine = self._engine
            if engine is None or engine.pack.id != pack.id:
                engine = load_engine(pack, self._device)
                self._engine = engine
            return engine

    def news(self) -> str | None:
        """The sentence about an accelerator that failed; once."""
        engine = self._engine
        notice = None if engine is None else engine.device.notice
        fresh = notice if notice != self._told else None
        self._told = notice
        return fresh

    def other(self, name: str) -> FaceEngine:
        """The engine of another installed pack."""
        return load_engine(find_pack(self._paths.packs, name), self._device)
