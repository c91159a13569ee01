"""Names into photos that another program has named in one of the two lists only."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from media.sidecars import sidecar_of
from models.geometry import Box
from models.names_report import Order
from models.written import Winner
from services import writing_names
from tests import exiftool
from tests.db.named_photos import SIZE, Album, jpeg
from tests.db.stage import Stage
from tests.db.test_names_out_round_trip import finish

THEIRS = Box(32, 48, 64, 72)
"""What the other program drew, far enough from ours to be told from it and near enough to mean the same."""
OURS = Box(38, 52, 60, 70)
Says = Callable[[str], str]


def _mwg(name: str) -> str:
    width, height = SIZE
    area = f"X={THEIRS.centre[0] / width},Y={THEIRS.centre[1] / height}"
    area += f",W={THEIRS.width / width},H={THEIRS.height / height},Unit=normalized"
    whole = f"AppliedToDimensions={{W={width},H={height},Unit=pixel}}"
    return f"-XMP-mwg-rs:RegionInfo={{{whole},RegionList=[{{Area={{{area}}},Name={name},Type=Face}}]}}"


def _microsoft(name: str) -> str:
    width, height = SIZE
    sides = (THEIRS.x / width, THEIRS.y / height, THEIRS.width / width, THEIRS.height / height)
    rectangle = "|, ".join(map(str, sides))
    return f"-XMP-MP:RegionInfoMP={{Regions=[{{PersonDisplayName={name},Rectangle={rectangle}}}]}}"


def _lists(file: Path) -> tuple[list[str], list[str]]:
    """The names in MWG's list and in Microsoft's."""
    said = exiftool.read([file])[file]
    mwg = [one["Name"] for one in said["XMP-mwg-rs:RegionInfo"]["RegionList"]]
    return mwg, [one["PersonDisplayName"] for one in said["XMP-MP:RegionInfoMP"]["Regions"]]


def _written_by_others(folder: Path, says: str, *, beside: bool) -> None:
    photo = folder / "photo.jpg"
    photo.write_bytes(jpeg(1))
    if beside:
        exiftool.run(says, "-o", folder / "photo.jpg.xmp")
    else:
        exiftool.run("-overwrite_original", says, photo)


@pytest.fixture
def album(stage: Stage, tmp_path: Path) -> Album:
    return Album(stage, tmp_path / "photos")


@pytest.fixture(params=["exiftool", "our reader"])
def proving(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both who can read the files again."""
    if request.param != "exiftool":
        monkeypatch.setattr(writing_names, "find_exiftool", lambda: None)


@exiftool.needs_exiftool
@pytest.mark.parametrize("order", [Order("file"), Order()], ids=lambda order: str(order.into))
@pytest.mark.parametrize("beside", [False, True], ids=["they embed", "they write beside"])
@pytest.mark.parametrize("says", [_mwg, _microsoft], ids=["mwg", "microsoft"])
@pytest.mark.usefixtures("proving")
def test_the_other_list_is_filled(album: Album, says: Says, beside: bool, order: Order) -> None:
    _written_by_others(album.folder, says("Naomi"), beside=beside)
    file = album.folder / "photo.jpg"
    album.add("photo.jpg", file.read_bytes(), [("Naomi", OURS)])
    report = finish(album.stage, order)
    assert [one.error for one in report.failed] == []
    # A sidecar that is there is kept up to date beside a photo that is written into.
    files = 2 if beside and order.into == "file" else 1
    assert (report.written, report.proved, report.passed) == (files, files, True)
    target = sidecar_of(file) if beside or order.into == "sidecar" else file
    assert _lists(target) == (["Naomi"], ["Naomi"])
    known = exiftool.read([target])[target]
    area = known["XMP-mwg-rs:RegionInfo"]["RegionList"][0]["Area"]
    left = float(known["XMP-MP:RegionInfoMP"]["Regions"][0]["Rectangle"].split(",")[0]) * SIZE[0]
    drawn = ((area["X"] - area["W"] / 2) * SIZE[0], left)
    # What they drew stays as it is; the list they left out has ours.
    wanted = (THEIRS.x, OURS.x) if says is _mwg else (OURS.x, THEIRS.x)
    assert drawn == pytest.approx(wanted, abs=0.01)
    again = finish(album.stage, order)
    assert (again.written, again.unchanged, again.failed) == (0, files, [])


@exiftool.needs_exiftool
@pytest.mark.parametrize("winner", ["nobody", "kinframe"])
@pytest.mark.parametrize("order", ["file", "sidecar"])
@pytest.mark.parametrize("says", [_mwg, _microsoft], ids=["mwg", "microsoft"])
def test_another_name_in_one_list(album: Album, says: Says, order: str, winner: Winner) -> None:
    _written_by_others(album.folder, says("Bob"), beside=order == "sidecar")
    file = album.folder / "photo.jpg"
    album.add("photo.jpg", file.read_bytes(), [("Naomi", OURS)])
    report = finish(album.stage, Order("file" if order == "file" else "sidecar", winner))
    assert [one.error for one in report.failed] == []
    assert len(report.contested) == (winner == "nobody")
    if winner == "kinframe":
        target = file if order == "file" else sidecar_of(file)
        assert (report.written, report.passed) == (1, True)
        assert _lists(target) == (["Naomi"], ["Naomi"])
