from __future__ import annotations

import json
import logging
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from faces.align import ALIGNMENT
from faces.installed import installed_packs, load_engine
from faces.likelihood import Calibration
from faces.packs import MANIFEST, NetworkFile, Pack, bundled_pack, pack_id, read_manifest, sha256_of
from faces.thresholds import Thresholds
from models.errors import PackError


@pytest.fixture
def copy(tmp_path: Path) -> Pack:
    """The bundled pack in a folder that may be damaged."""
    folder = tmp_path / "pack"
    shutil.copytree(bundled_pack().folder, folder)
    return read_manifest(folder)


def test_the_committed_files_are_what_the_manifest_says() -> None:
    pack = bundled_pack()
    assert len(pack.files) == 3
    for file in pack.files:
        assert NetworkFile.of(pack.folder / file.name) == file
    assert pack.folder.name == pack.id
    assert (pack.kind, pack.dim, pack.licence) == ("onnx", 512, "MIT")
    assert pack.thresholds == Thresholds()
    assert pack.calibration == Calibration()


def test_licences_and_provenance_lie_beside_the_weights() -> None:
    pack = bundled_pack()
    described = json.loads((pack.folder / MANIFEST).read_text(encoding="utf-8"))
    for paper in (described["detector"]["licence"], described["recogniser"]["licence"]):
        assert (pack.folder / paper).read_text(encoding="utf-8").startswith("MIT License\n\nCopyright (c) ")
    provenance = (pack.folder / described["provenance"]).read_text(encoding="utf-8")
    assert "09189deaaf8646c5c51a68447e3c744ea1e211798155d4728c20507b9f5aefbc" in provenance
    assert "87aacdfe57510db2af90c0251df680e8eec88f122ee94712121d09bcaaaf3581" in provenance


def test_the_id_changes_with_the_weights_and_with_the_alignment() -> None:
    pack = bundled_pack()
    name = pack.id.rsplit("-", 1)[0]
    space = json.loads((pack.folder / MANIFEST).read_text(encoding="utf-8"))["space"]
    assert pack.id == pack_id(name, space, ALIGNMENT)
    assert pack.id != pack_id(name, pack.detector.sha256, ALIGNMENT)
    assert pack.id != pack_id(name, space, "another alignment")


def test_a_missing_network_is_said_in_a_sentence(copy: Pack) -> None:
    (copy.folder / copy.detector.name).unlink()
    with pytest.raises(PackError, match=r"The network detector\.onnx is missing from .*\."):
        load_engine(copy)


@pytest.mark.parametrize("damage", [b"", b"short", None])
def test_a_damaged_network_is_said_in_a_sentence(copy: Pack, damage: bytes | None) -> None:
    file = copy.folder / copy.recogniser.name
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content if damage is None else damage)
    with pytest.raises(PackError, match=r"recogniser\.onnx in .* is damaged"):
        load_engine(copy)


def test_a_file_that_is_no_network_is_said_in_a_sentence(copy: Pack) -> None:
    file = copy.folder / copy.recogniser.name
    file.write_bytes(b"not a network at all")
    with pytest.raises(PackError, match=r"recogniser\.onnx cannot be loaded"):
        load_engine(replace(copy, recogniser=NetworkFile.of(file)))


def test_a_pack_of_another_size_is_refused(copy: Pack) -> None:
    with pytest.raises(PackError, match="128 numbers a face, not 512"):
        load_engine(replace(copy, dim=128))


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"id": 3}', "\xff"])
def test_an_unreadable_manifest_is_said_in_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / MANIFEST).write_bytes(text.encode("latin-1"))
    with pytest.raises(PackError, match="cannot be read"):
        read_manifest(tmp_path)


def test_an_unreadable_file_has_no_checksum(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"nothing\.onnx cannot be read"):
        sha256_of(tmp_path / "nothing.onnx")


def test_without_a_models_folder_there_is_the_bundled_pack(tmp_path: Path) -> None:
    assert installed_packs(tmp_path / "none") == [bundled_pack()]


def test_folders_that_are_no_packs_are_passed_over(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    only_detector = tmp_path / "half"
    only_detector.mkdir()
    shutil.copy(bundled_pack().folder / "detector.onnx", only_detector / "det_x.onnx")
    assert installed_packs(tmp_path) == [bundled_pack()]
    assert not caplog.records


def test_a_damaged_pack_is_left_out_and_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "det_x.onnx").write_bytes(b"no network")
    (broken / "w600k.onnx").write_bytes(b"no network")
    with caplog.at_level(logging.WARNING):
        assert installed_packs(tmp_path) == [bundled_pack()]
    assert "broken is left out" in caplog.text
    assert "w600k.onnx cannot be loaded" in caplog.text
