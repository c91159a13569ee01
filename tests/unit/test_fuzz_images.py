"""Two thousand damaged pictures in child processes; KINFRAME_FUZZ=100000 tries as many as that says."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path

import pytest

from media.formats import Format, identify
from tests.conftest import ROOT

sys.path.insert(0, str(ROOT / "tools"))

import fuzz_images
from fuzz_images import PNG, Finding, mutants, run, seeds, spare_checksums, verdict_of

COUNT = int(os.environ.get("KINFRAME_FUZZ", "2000"))
SEED = 1

SABOTAGED = """
import os, sys, time
sys.path.insert(0, {tools!r})
import fuzz_images

def sabotaged(path):
    number = int(path.name[:6])
    if number == 2:
        os.abort()
    if number == 4:
        time.sleep(60)
    if number == 6:
        raise KeyError("a bug")
    return opened(path)

opened, fuzz_images.OpenPhoto = fuzz_images.OpenPhoto, sabotaged
sys.exit(fuzz_images.main())
"""
"""A fuzzer that crashes, hangs and fails where the test knows it does."""


# More files than CI asks for may take as long as they need.
@pytest.mark.timeout(60 + COUNT // 20)
def test_damaged_files_are_opened_or_refused_in_a_sentence(tmp_path: Path) -> None:
    report = run(COUNT, SEED, tmp_path)
    assert report.findings == []
    assert report.count == COUNT
    assert all(sentence.endswith(".") for sentence in report.refused)
    # Damage that only ever is refused, or never, would look at half of the code.
    assert report.opened > COUNT / 10
    assert report.refused.total() > COUNT / 10
    assert list(tmp_path.iterdir()) == []


def test_the_undamaged_files_are_opened_and_of_every_format(tmp_path: Path) -> None:
    kinds = set()
    for name, data in seeds().items():
        path = tmp_path / name
        path.write_bytes(data)
        assert verdict_of(path) == "ok", name
        kinds.add(identify(data, path))
    assert kinds == set(Format)


def test_the_same_seed_damages_the_same_way_wherever_one_begins() -> None:
    files = list(mutants(SEED, 200))
    assert list(mutants(SEED, 200)) == files
    assert list(mutants(SEED, 50, first=150)) == files[150:]
    assert list(mutants(SEED + 1, 200)) != files
    whole = list(seeds().values())
    assert sum(file.data == whole[file.number % len(whole)] for file in files) < 20


def test_checksums_are_made_right_as_far_as_the_chunks_go() -> None:
    whole = seeds()["texts.png"]
    damaged = bytearray(whole)
    at = damaged.find(b"IDAT") - 5
    damaged[at] ^= 0xFF
    spare_checksums(damaged)
    assert bytes(damaged) == whole
    for cut in range(len(PNG), len(whole)):
        part = bytearray(whole[:cut])
        spare_checksums(part)
        assert part == whole[:cut]


def test_crashes_hangs_and_bugs_are_found_and_the_rest_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    script = tmp_path / "sabotaged.py"
    script.write_text(SABOTAGED.format(tools=str(ROOT / "tools")), encoding="utf-8")
    monkeypatch.setattr(fuzz_images, "SCRIPT", script)
    monkeypatch.setattr(fuzz_images, "SECONDS_A_FILE", 3.0)
    kept = tmp_path / "kept"
    report = run(10, SEED, kept)
    found = {finding.number: finding for finding in report.findings}
    assert {number: finding.kind for number, finding in found.items()} == {2: "crash", 4: "hang", 6: "error"}
    assert found[6].what == "KeyError: 'a bug'"
    assert report.count == 10
    assert "1 crashes, 1 hangs, 1 errors" in str(report)
    files = {file.number: file.data for file in mutants(SEED, 10)}
    assert all(finding.file.read_bytes() == files[number] for number, finding in found.items())
    said = capsys.readouterr().out.splitlines()
    assert Counter(line.partition(":")[0] for line in said) == {"crash": 1, "hang": 1, "error": 1}
    logs = [path.read_text(encoding="utf-8") for path in kept.glob("*.log")]
    assert any("Fatal Python error: Aborted" in log for log in logs)
    assert any("KeyError: 'a bug'" in log for log in logs)


def test_a_child_that_cannot_begin_is_no_finding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "broken.py"
    script.write_text("raise SystemExit('nothing works here')", encoding="utf-8")
    monkeypatch.setattr(fuzz_images, "SCRIPT", script)
    with pytest.raises(RuntimeError, match="nothing works here"):
        run(2, SEED, tmp_path / "kept")


@pytest.mark.parametrize(("findings", "status"), [([], 0), ([Finding(7, "hang", "", Path("a"))], 1)])
def test_the_exit_status_says_whether_something_was_found(
    findings: list[Finding],
    status: int,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = fuzz_images.Report(2, Counter({"It is damaged.": 3}), findings, (1.25, 4))
    monkeypatch.setattr(fuzz_images, "run", lambda *_: report)
    monkeypatch.setattr(sys, "argv", ["fuzz_images.py", "--count", "5", "--folder", str(tmp_path)])
    assert fuzz_images.main() == status
    last = capsys.readouterr().out.splitlines()[-1]
    assert f"{5 + status} files: 2 opened, 3 refused with 1 sentences" in last
