"""Opening a network with ONNX Runtime, the same way everywhere.

It is imported at the first use: the window need not wait for it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from config.language import tr
from faces.providers import CPU, PROCESSOR, Provider
from models.errors import PackError

if TYPE_CHECKING:
    import onnxruntime


def options(*, optimised: bool = True) -> onnxruntime.SessionOptions:
    """One thread a run, sequential, fully optimised (or not at all, to open a file just to look at it).

    Photos are spread over threads by the scan; a second thread inside one run doubles the CPU a
    photo costs. One session serves all threads.
    """
    import onnxruntime

    chosen = onnxruntime.SessionOptions()
    chosen.intra_op_num_threads = 1
    chosen.inter_op_num_threads = 1
    chosen.execution_mode = onnxruntime.ExecutionMode.ORT_SEQUENTIAL
    levels = onnxruntime.GraphOptimizationLevel
    chosen.graph_optimization_level = levels.ORT_ENABLE_ALL if optimised else levels.ORT_DISABLE_ALL
    chosen.log_severity_level = 3
    return chosen


def open_session(
    file: Path, *, optimised: bool = True, provider: Provider = PROCESSOR
) -> onnxruntime.InferenceSession:
    """A session on the processor, or on another provider with the processor behind it.

    Raises:
        PackError: the file is missing or no network ONNX Runtime can run.
    """
    import onnxruntime

    try:
        chosen = options(optimised=optimised)
        chosen.enable_mem_pattern = provider.patterns
        return onnxruntime.InferenceSession(str(file), chosen, providers=listed(provider))
    except onnx_errors() as error:
        raise PackError(
            tr("The network {name} cannot be loaded; the file may be damaged.", name=file.name)
        ) from error


def listed(provider: Provider) -> list[str | tuple[str, dict[str, str]]]:
    """A provider with its settings, and the processor for what it cannot do, as ONNX Runtime wants them."""
    if provider is PROCESSOR:
        return [CPU]
    return [(provider.name, dict(provider.settings)), CPU]


def onnx_errors() -> tuple[type[Exception], ...]:
    """What ONNX Runtime raises for a file that is missing, damaged or unknown to it."""
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    return (
        state.NoSuchFile,
        state.InvalidProtobuf,
        state.InvalidGraph,
        state.InvalidArgument,
        state.NotImplemented,
        state.RuntimeException,
        state.EPFail,
        state.Fail,
    )
