"""A network goes on on the processor when an accelerator cannot be opened, is dropped, or fails later."""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from faces import network, providers
from faces.installed import load_engine
from faces.network import Network
from faces.packs import bundled_pack
from faces.providers import CPU, PROCESSOR, PROVIDERS, Provider, chosen
from faces.sessions import onnx_errors, open_session
from models.errors import PackError
from tests.unit.faces_pictures import portrait

PACK = bundled_pack()
FLOATS, INTEGERS = PACK.folder / "detector.onnx", PACK.folder / "detector-int8.onnx"
CROPS = {"crop": np.full((1, 3, 112, 112), 0.25, np.float32)}
RECOGNISER = PACK.folder / PACK.recogniser.name
CARD = PROVIDERS[0]


class Failing:
    """An accelerator's session that works for a while: the one part no machine of ours has."""

    def __init__(self, file: Path, provider: Provider, runs: int) -> None:
        self._real: Any = open_session(file)
        self._provider = provider
        self._left = runs
        self._lock = threading.Lock()

    def get_providers(self) -> list[str]:
        return [self._provider.name, CPU]

    def get_outputs(self) -> Any:
        return self._real.get_outputs()

    def run(self, names: None, inputs: dict[str, Any]) -> Any:
        with self._lock:
            self._left -= 1
            if self._left < 0:
                raise onnx_errors()[-1]("the card fell off the bus")
        return self._real.run(names, inputs)


@pytest.fixture
def card(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """A card whose sessions work for three runs each; collects what is opened on the processor."""
    on_processor: list[Path] = []

    def opened(file: Path, *, provider: Provider = PROCESSOR) -> Any:
        if provider is not PROCESSOR:
            return Failing(file, provider, 3)
        on_processor.append(file)
        return open_session(file)

    monkeypatch.setattr(network, "open_session", opened)
    return on_processor


def test_the_processor_runs_the_integers_and_says_so() -> None:
    running = Network(INTEGERS, FLOATS)
    assert running.device == providers.Device(CPU, "This computer's processor")
    assert len(running.run({"image": np.zeros((1, 3, 64, 64), np.float32)})) == 4


def test_a_driver_that_is_not_there_is_noticed_though_onnxruntime_keeps_quiet(
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Real: this build of ONNX Runtime has no CUDA, and quietly gives a session on the processor."""
    with pytest.warns(UserWarning, match="CUDAExecutionProvider"), caplog.at_level(logging.WARNING):
        running = Network(INTEGERS, FLOATS, CARD)
    assert running.device.provider == CPU
    assert running.device.notice is not None
    assert running.device.notice.startswith("The NVIDIA graphics card (CUDA) could not run the face networks")
    assert len(caplog.records) == 1
    assert running.run({"image": np.zeros((1, 3, 64, 64), np.float32)})


def test_a_failure_at_run_time_is_told_once_and_every_thread_gets_its_answer(
    card: list[Path], caplog: pytest.LogCaptureFixture
) -> None:
    (expected,) = Network(RECOGNISER).run(CROPS)
    card.clear()
    running = Network(RECOGNISER, provider=CARD)
    assert running.device.provider == CARD.name
    with caplog.at_level(logging.WARNING), ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: running.run(CROPS)[0], range(24)))
    for answer in answers:
        np.testing.assert_array_equal(answer, expected)
    assert card == [RECOGNISER]
    assert [record.name for record in caplog.records] == ["Networks"]
    assert running.device.provider == CPU
    assert running.device.notice is not None


def test_a_failure_of_the_processor_is_an_error() -> None:
    running = Network(RECOGNISER)
    with pytest.raises(onnx_errors()):
        running.run({"crop": np.zeros((1, 3, 7, 7), np.float32)})
    with pytest.raises(PackError, match="cannot be loaded"):
        Network(Path("nowhere.onnx"), provider=PROCESSOR)


def test_a_session_that_bears_one_run_at_a_time_gets_one(monkeypatch: pytest.MonkeyPatch) -> None:
    directml = next(provider for provider in PROVIDERS if provider.one_at_a_time)
    inside, most = 0, 0

    class Counting(Failing):
        def run(self, names: None, inputs: dict[str, Any]) -> Any:
            nonlocal inside, most
            inside += 1
            most = max(most, inside)
            answers = self._real.run(names, inputs)
            inside -= 1
            return answers

    monkeypatch.setattr(network, "open_session", lambda file, provider: Counting(file, provider, 99))
    running = Network(RECOGNISER, provider=directml)
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda _: running.run(CROPS), range(30)))
    assert most == 1


@pytest.mark.parametrize(
    ("installed", "choice", "expected"),
    [
        ([CPU], "auto", CPU),
        (["CUDAExecutionProvider", CPU], "auto", "CUDAExecutionProvider"),
        (["CUDAExecutionProvider", CPU], "cpu", CPU),
        (["OpenVINOExecutionProvider", CPU], "auto", "OpenVINOExecutionProvider"),
        (["AzureExecutionProvider", CPU], "auto", CPU),
        (["CoreMLExecutionProvider", "DmlExecutionProvider", CPU], "auto", "DmlExecutionProvider"),
    ],
)
def test_what_is_installed_is_chosen(
    monkeypatch: pytest.MonkeyPatch, installed: list[str], choice: providers.Choice, expected: str
) -> None:
    monkeypatch.setattr(providers, "available", lambda: installed)
    assert chosen(choice).name == expected


def test_an_engine_whose_card_fails_midway_goes_on_with_the_same_faces(
    card: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(providers, "available", lambda: [CARD.name, CPU])
    engine = load_engine(PACK)
    assert engine.device.provider == CARD.name
    faces = [engine.detect(portrait()) for _ in range(6)]
    assert all(len(found) == 1 for found in faces)
    assert engine.device.provider == CPU
    assert engine.device.notice is not None
    assert card == [INTEGERS]
    vector = engine.embed(portrait(), faces[-1][0]).embedding
    assert float(np.linalg.norm(vector)) == pytest.approx(1, abs=1e-5)
