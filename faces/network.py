"""A network that goes on running: on an accelerator while that works, on the processor otherwise."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from config.language import tr
from faces.providers import FELL_BACK, PROCESSOR, Device, Provider
from faces.sessions import onnx_errors, open_session
from models.errors import PackError

log = logging.getLogger("Networks")

Arrays = list[npt.NDArray[np.float32]]


class Network:
    """One file of weights, run by whatever provider is best; threads may share it.

    A failure on an accelerator, at opening or later, is told once and the processor goes on from
    there. A failure on the processor is an error.

    Args:
        processor_file: what the processor runs.
        accelerator_file: what an accelerator runs: the same network, perhaps not in 8-bit integers.
        provider: what to try first.

    Raises:
        PackError: not even the processor can open it.
    """

    def __init__(
        self, processor_file: Path, accelerator_file: Path | None = None, provider: Provider = PROCESSOR
    ) -> None:
        self._processor_file = processor_file
        self._provider = provider
        self._notice: str | None = None
        self._change = threading.Lock()
        self._one_at_a_time: AbstractContextManager[Any] = (
            threading.Lock() if provider.one_at_a_time else nullcontext()
        )
        self._session = self._opened(accelerator_file or processor_file)

    @property
    def device(self) -> Device:
        """What runs it now."""
        return Device(self._provider.name, self._provider.title, self._notice)

    @property
    def outputs(self) -> list[Any]:
        """Names and shapes of what it gives."""
        found: list[Any] = self._session.get_outputs()
        return found

    def run(self, inputs: Mapping[str, npt.NDArray[np.float32]]) -> Arrays:
        """All outputs for these inputs."""
        session = self._session
        try:
            with self._one_at_a_time:
                answers: Arrays = session.run(None, dict(inputs))
        except onnx_errors() as error:
            if not self._fell_back(session, error):
                raise
            return self.run(inputs)
        return answers

    def _opened(self, accelerator_file: Path) -> Any:  # noqa: ANN401 - onnxruntime's session is untyped here
        if self._provider is not PROCESSOR:
            try:
                session = open_session(accelerator_file, provider=self._provider)
                if self._provider.name in session.get_providers():
                    return session
                # ONNX Runtime drops a provider whose driver is missing, and says so only on stderr.
                self._note("it is not there, or its driver is not")
            except PackError as error:
                self._note(error.__cause__ or error)
        return open_session(self._processor_file)

    def _fell_back(self, failed: object, error: Exception) -> bool:
        """Whether the processor runs what failed from now on; False if it is the one that failed."""
        with self._change:
            # Several threads may have failed with the same session; the first has opened another.
            if self._session is not failed:
                return True
            if self._provider is PROCESSOR:
                return False
            self._note(error)
            self._session = open_session(self._processor_file)
            return True

    def _note(self, why: object) -> None:
        self._notice = tr(FELL_BACK, title=tr(self._provider.title))
        log.warning("%s (%s)", FELL_BACK.format(title=self._provider.title), why)
        self._provider = PROCESSOR
        self._one_at_a_time = nullcontext()
