"""What runs the networks: a graphics card where ONNX Runtime can use one, else the processor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from config.language import mark

CPU = "CPUExecutionProvider"

Choice = Literal["auto", "cpu"]

FELL_BACK = mark(
    "{title} could not run the face networks, so this computer's processor does it: slower, with the same"
    " result."
)


@dataclass(frozen=True, slots=True)
class Provider:
    """One of ONNX Runtime's ways to run a network.

    Attributes:
        name: as ONNX Runtime calls it.
        title: for the person, as the beginning of a sentence.
        settings: what it is opened with.
        one_at_a_time: a session of it may not be run by two threads at once.
        patterns: whether memory may be planned ahead.
    """

    name: str
    title: str
    settings: Mapping[str, str] = field(default_factory=dict)
    one_at_a_time: bool = False
    patterns: bool = True


PROVIDERS = (
    Provider(
        "CUDAExecutionProvider",
        mark("The NVIDIA graphics card (CUDA)"),
        # Photos come in many shapes: searching the best algorithm for each would cost more than it gains.
        {"cudnn_conv_algo_search": "HEURISTIC", "arena_extend_strategy": "kSameAsRequested"},
    ),
    # DirectML allows neither memory patterns nor two runs of one session at the same time.
    Provider(
        "DmlExecutionProvider", mark("The graphics card (DirectML)"), one_at_a_time=True, patterns=False
    ),
    Provider("CoreMLExecutionProvider", mark("Apple's neural engine (Core ML)")),
    # On a processor OpenVINO took four times as long as our 8-bit integers; its use is Intel's graphics.
    Provider("OpenVINOExecutionProvider", mark("The Intel graphics (OpenVINO)"), {"device_type": "GPU"}),
)
"""In the order they are tried."""

PROCESSOR = Provider(CPU, mark("This computer's processor"))


@dataclass(frozen=True, slots=True)
class Device:
    """What a pack's networks run on now.

    Attributes:
        provider: as ONNX Runtime calls it.
        title: for the person.
        notice: the sentence to tell the person if something faster was there and failed.
    """

    provider: str
    title: str
    notice: str | None = None


def available() -> list[str]:
    """The providers the installed ONNX Runtime was built with."""
    import onnxruntime

    names: list[str] = onnxruntime.get_available_providers()
    return names


def chosen(choice: Choice) -> Provider:
    """The fastest provider that is installed, or the processor if that is wanted."""
    if choice == "cpu":
        return PROCESSOR
    installed = set(available())
    return next((provider for provider in PROVIDERS if provider.name in installed), PROCESSOR)
