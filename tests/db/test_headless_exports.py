"""Names and photos let out through the program's front door."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PIL import Image as Pillow

from tests import exiftool
from tests.db.test_headless import Program, photos, program

__all__ = ["photos", "program"]


@pytest.fixture
def ann(program: Program, photos: Path) -> Program:
    """Ann is in five photos."""
    program.json("scan", photos)
    program.json("name", "face_000", "Ann")
    return program


def test_names_beside_the_photos(ann: Program, photos: Path, tmp_path: Path) -> None:
    tried = ann.json("write-names", "--dry-run")
    assert (tried["written"], tried["proved"], tried["dry_run"]) == (5, 0, True)
    assert not list(photos.glob("*.xmp"))
    one = ann.json("write-names", photos / "0.png")
    assert one["written"] == 1
    report = tmp_path / "report.json"
    done = ann.json("write-names", photos, "--report", report)
    reader = "kinframe" if shutil.which("exiftool") is None else "exiftool"
    assert done == {
        "written": 4, "unchanged": 1, "names": 5, "conflicts": [], "failed": [], "proved": 4, "passed": True,
        "with": reader, "dry_run": False, "text": "Names written into 4 files, 1 had them already.",
    }  # fmt: skip
    assert len(list(photos.glob("*.png.xmp"))) == 5
    files = json.loads(report.read_text(encoding="utf-8"))["files"]
    assert [one["proved"] for one in files] == [True] * 4
    assert ann.json("write-names")["unchanged"] == 5


@exiftool.needs_exiftool
def test_names_into_the_photos_and_what_somebody_else_says(ann: Program, photos: Path) -> None:
    assert ann.json("write-names", "--into", "file")["written"] == 5
    said = exiftool.read([photos / "0.png"])[photos / "0.png"]
    assert said["XMP-iptcExt:PersonInImage"] == ["Ann"]
    # The library takes them for what they were.
    assert ann.json("scan", photos)["new"] == 0
    ann.json("write-names")
    sidecar = photos / "0.png.xmp"
    assert not sidecar.exists()
    ann.json("name", "face_000", "Anna")
    assert ann.json("write-names", "--into", "file")["conflicts"] == []


def test_a_contradiction_is_told(ann: Program, photos: Path) -> None:
    ann.json("write-names")
    sidecar = photos / "0.png.xmp"
    text = sidecar.read_text(encoding="utf-8").replace(">Ann<", ">Bob<")
    sidecar.write_text(text, encoding="utf-8")
    told = ann.json("write-names")
    assert told["conflicts"] == [{"path": str(sidecar), "ours": "Ann", "theirs": "Bob", "what": "name"}]
    assert not told["passed"]
    assert sidecar.read_text(encoding="utf-8") == text
    assert ann.json("write-names", "--ours")["written"] == 1
    assert ann.json("write-names")["conflicts"] == []


def test_a_file_can_be_believed(ann: Program, photos: Path) -> None:
    ann.json("write-names")
    sidecar = photos / "0.png.xmp"
    text = sidecar.read_text(encoding="utf-8")
    sidecar.write_text(text.replace(">Ann<", ">Bob<"), encoding="utf-8")
    told = ann.json("write-names", "--theirs")
    assert (told["conflicts"], told["passed"]) == ([], True)
    people = {one["name"]: one["photos"] for one in ann.json("people") if one["name"]}
    assert people == {"Ann": 4, "Bob": 1}
    assert ann.json("undo")["text"] == "Undone: Took 1 name from a file"


def test_photos_into_a_folder(ann: Program, photos: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    told = ann.json("export", out, "--person", "Ann", "--by-person", "--link")
    assert (told["linked"], told["failed"]) == (5, [])
    assert len(list((out / "Ann").glob("*.png"))) == 5
    assert ann.json("export", out, "--all")["copied"] == 5
    with pytest.raises(SystemExit):
        ann.run("export", out)


def test_everything_as_a_table(ann: Program, tmp_path: Path) -> None:
    told = ann.json("export-data", tmp_path / "all.json")
    assert told == {"file": str(tmp_path / "all.json"), "photos": 5}
    assert json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))["people"][0]["name"] == "Ann"
    assert "is there already" in ann.sentence("export-data", tmp_path / "all.json")


def test_a_photo_the_library_does_not_know(ann: Program, tmp_path: Path) -> None:
    assert "is not in the library" in ann.sentence("write-names", tmp_path / "other.jpg")


@exiftool.needs_exiftool
def test_a_photo_another_program_named_in_one_list(program: Program, photos: Path) -> None:
    area = "X=0.1667,Y=0.5,W=0.3,H=0.9,Unit=normalized"
    for number in range(5):
        whole = f"RegionList=[{{Area={{{area}}},Name=Ann,Type=Face}}]"
        exiftool.run(f"-XMP-mwg-rs:RegionInfo={{{whole}}}", "-o", photos / f"{number}.png.xmp")
    program.json("scan", photos)
    program.json("names", "--use")
    told = program.json("write-names")
    assert (told["failed"], told["written"], told["proved"]) == ([], 5, 5)


@exiftool.needs_exiftool
def test_a_file_with_one_list_can_be_believed(ann: Program, photos: Path) -> None:
    sidecar = photos / "0.png.xmp"
    box = next(
        face["box"]
        for person in ann.json("people")
        for face in person["faces"]
        if person["name"] == "Ann" and Path(face["photo"]).name == "0.png"
    )
    with Pillow.open(photos / "0.png") as image:
        width, height = image.size
    area = f"X={(box[0] + box[2] / 2) / width},Y={(box[1] + box[3] / 2) / height}"
    area += f",W={box[2] / width},H={box[3] / height},Unit=normalized"
    whole = f"RegionList=[{{Area={{{area}}},Name=Bob,Type=Face}}]"
    exiftool.run(f"-XMP-mwg-rs:RegionInfo={{{whole}}}", "-o", sidecar)
    told = ann.json("write-names", "--theirs")
    assert (told["failed"], told["conflicts"], told["passed"]) == ([], [], True)
    assert (told["written"], told["unchanged"]) == (5, 0)
    said = exiftool.read([sidecar])[sidecar]
    assert [one["PersonDisplayName"] for one in said["XMP-MP:RegionInfoMP"]["Regions"]] == ["Bob"]


def test_both_passes_are_told_of(ann: Program, photos: Path) -> None:
    ann.json("write-names", photos / "0.png", photos / "1.png")
    sidecar = photos / "0.png.xmp"
    sidecar.write_text(sidecar.read_text(encoding="utf-8").replace(">Ann<", ">Bob<"), encoding="utf-8")
    told = ann.json("write-names", "--theirs")
    # The three that had none; the one that is believed has his name already in all but keywords.
    assert (told["written"] + told["unchanged"], told["written"] >= 3) == (5, True)
    assert told["proved"] == told["written"]
    assert (told["failed"], told["conflicts"], told["passed"]) == ([], [], True)
    assert ann.json("write-names")["unchanged"] == 5


def test_a_failure_is_an_exit_status_and_still_a_document(ann: Program, photos: Path) -> None:
    (photos / "0.png.xmp").write_text("this is no XMP", encoding="utf-8")
    status, out, err = ann.run("write-names", "--json")
    assert status == 1
    told = json.loads(out)
    assert [one["path"] for one in told["failed"]] == [str(photos / "0.png.xmp")]
    assert told["written"] == 4
    assert "Traceback" not in err
