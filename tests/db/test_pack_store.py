"""Packs brought along: whole or not at all, and never anything else than networks in their own folder."""

from __future__ import annotations

import json
import logging
import shutil
import stat
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from faces import pack_files
from faces.catalogue import offers
from faces.installed import installed_packs, load_engine
from faces.packs import bundled_pack
from models.errors import PackError
from models.pack_info import PackSpeed, PackState
from services.pack_store import add_pack, note_speed, pack_infos, remove_pack
from tests.db.stage import Stage, run
from tests.fakes import FakeEngine
from workers.pack_speed_worker import measure


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    return tmp_path / "packs"


@pytest.fixture
def networks(tmp_path: Path) -> Path:
    """A folder in InsightFace's layout. The detector is only looked at by its name here."""
    folder = tmp_path / "some pack"
    folder.mkdir()
    bundled = bundled_pack()
    shutil.copy(bundled.folder / bundled.recogniser.name, folder / "w600k_mbf.onnx")
    shutil.copy(bundled.folder / bundled.detector.name, folder / "det_x.onnx")
    (folder / "genderage.txt").write_text("not wanted", encoding="utf-8")
    (folder / "LICENSE").write_text("do what you like", encoding="utf-8")
    return folder


def zipped(tmp_path: Path, networks: Path, prefix: str = "") -> Path:
    file = tmp_path / "some pack.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(networks.iterdir()):
            archive.write(path, f"{prefix}{path.name}")
    return file


def nothing_is_left(packs: Path) -> bool:
    return not packs.exists() or not list(packs.iterdir())


@pytest.mark.parametrize("prefix", [None, "", "buffalo/", "a/b/"])
def test_a_folder_or_zip_becomes_a_pack(
    tmp_path: Path, packs: Path, networks: Path, prefix: str | None
) -> None:
    source = networks if prefix is None else zipped(tmp_path, networks, prefix)
    added = add_pack(packs, source)
    assert [path.name for path in packs.iterdir()] == ["some_pack"]
    assert {path.name for path in (packs / "some_pack").iterdir()} == {
        "w600k_mbf.onnx",
        "det_x.onnx",
        "LICENSE",
    }
    assert added.id == f"some_pack-{bundled_pack().recogniser.sha256[:8]}"
    assert installed_packs(packs) == [bundled_pack(), added]
    assert source.exists()


def test_what_was_downloaded_keeps_its_title_and_licence(packs: Path, networks: Path) -> None:
    offer = offers()[0]
    added = add_pack(packs, networks, offer)
    assert (added.folder.name, added.title, added.licence) == (offer.name, offer.title, offer.licence)
    assert json.loads((added.folder / pack_files.NOTE).read_text(encoding="utf-8"))["title"] == offer.title


def test_a_pack_is_not_brought_twice(packs: Path, networks: Path) -> None:
    add_pack(packs, networks)
    with pytest.raises(PackError, match="already a pack called some_pack"):
        add_pack(packs, networks)
    assert len(installed_packs(packs)) == 2


@pytest.mark.parametrize(
    "name",
    ["../evil.onnx", "/evil.onnx", "a/../../evil.onnx", "..\\evil.onnx", "C:\\evil.onnx", "\\evil.onnx"],
)
def test_a_zip_never_writes_outside(tmp_path: Path, packs: Path, networks: Path, name: str) -> None:
    file = zipped(tmp_path, networks)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(name, b"evil")
    with pytest.raises(PackError, match="outside its folder"):
        add_pack(packs, file)
    assert nothing_is_left(packs)
    assert not list(tmp_path.rglob("evil*"))


def test_links_in_zips_and_folders_are_not_followed(tmp_path: Path, packs: Path, networks: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("mine", encoding="utf-8")
    (networks / "readme.txt").symlink_to(secret)
    add_pack(packs, networks)
    assert not (packs / "some_pack" / "readme.txt").exists()
    (networks / "readme.txt").unlink()
    file = zipped(tmp_path, networks)
    link = zipfile.ZipInfo("readme.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(link, str(secret))
    shutil.rmtree(packs)
    add_pack(packs, file)
    assert not (packs / "some_pack" / "readme.txt").exists()


def test_a_bomb_is_not_unpacked(tmp_path: Path, packs: Path) -> None:
    file = tmp_path / "bomb.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("det_x.onnx", bytes(50_000_000))
    with pytest.raises(PackError, match="far too much"):
        add_pack(packs, file)
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(300):
            archive.writestr(f"{number}.onnx", b"x")
    with pytest.raises(PackError, match="300 files"):
        add_pack(packs, file)
    assert nothing_is_left(packs)


def test_a_header_that_lies_about_the_size_is_found_out(tmp_path: Path, packs: Path, networks: Path) -> None:
    file = zipped(tmp_path, networks)
    whole = file.read_bytes()
    size = (networks / "w600k_mbf.onnx").stat().st_size.to_bytes(4, "little")
    assert whole.count(size) == 2
    file.write_bytes(whole.replace(size, (5000).to_bytes(4, "little")))
    with pytest.raises(PackError, match=r"no zip file that can be opened|larger than it says"):
        add_pack(packs, file)
    assert nothing_is_left(packs)


@pytest.mark.parametrize("keep", [0, 10, 0.3, 0.99])
def test_a_damaged_zip_is_a_sentence(tmp_path: Path, packs: Path, networks: Path, keep: float) -> None:
    file = zipped(tmp_path, networks)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(keep if keep >= 1 or not keep else keep * len(whole))])
    with pytest.raises(PackError, match="no zip file that can be opened"):
        add_pack(packs, file)
    assert nothing_is_left(packs)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_with_damaged_contents_is_a_sentence(
    tmp_path: Path, packs: Path, networks: Path, method: int
) -> None:
    file = tmp_path / "some pack.zip"
    with zipfile.ZipFile(file, "w", method) as archive:
        archive.write(networks / "w600k_mbf.onnx", "w600k_mbf.onnx")
    content = bytearray(file.read_bytes())
    # Past the headers of the entry and of LZMA, so the decompressor itself gives up.
    begin = (
        content.index(b"w600k_mbf.onnx") + len("w600k_mbf.onnx") + (9 if method == zipfile.ZIP_LZMA else 0)
    )
    content[begin : begin + 64] = b"\xff" * 64
    file.write_bytes(content)
    with pytest.raises(PackError, match="damaged"):
        add_pack(packs, file)
    assert nothing_is_left(packs)


def test_an_entry_without_a_name_is_passed_over(tmp_path: Path, packs: Path, networks: Path) -> None:
    file = zipped(tmp_path, networks)
    with zipfile.ZipFile(file, "a") as archive:
        archive.writestr(zipfile.ZipInfo(""), b"x")
    assert add_pack(packs, file).folder.name == "some_pack"


def test_an_encrypted_zip_is_a_sentence(tmp_path: Path, packs: Path, networks: Path) -> None:
    file = zipped(tmp_path, networks)
    content = bytearray(file.read_bytes())
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = content.find(mark)
        while at >= 0:
            content[at + flags] |= 1
            at = content.find(mark, at + 4)
    file.write_bytes(content)
    with pytest.raises(PackError, match="no zip file that can be opened"):
        add_pack(packs, file)
    assert nothing_is_left(packs)


def test_what_is_no_pack_is_a_sentence(tmp_path: Path, packs: Path, networks: Path) -> None:
    holiday = tmp_path / "holiday"
    holiday.mkdir()
    (holiday / "photo.jpg").write_bytes(b"x")
    with pytest.raises(PackError, match="holiday holds no face networks"):
        add_pack(packs, holiday)
    (networks / "det_x.onnx").unlink()
    with pytest.raises(PackError, match="not complete"):
        add_pack(packs, networks)
    with pytest.raises(PackError, match="There is no"):
        add_pack(packs, tmp_path / "nowhere.zip")
    assert nothing_is_left(packs)


def test_a_network_that_cannot_run_is_a_sentence(packs: Path, networks: Path) -> None:
    (networks / "w600k_mbf.onnx").write_bytes(b"no network")
    with pytest.raises(PackError, match="cannot be loaded"):
        add_pack(packs, networks)
    assert nothing_is_left(packs)


def test_without_room_nothing_is_written(
    packs: Path, networks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=66 << 20))
    with pytest.raises(PackError, match=r"not enough room on the disk: \d+ MB are needed and 2 MB are free"):
        add_pack(packs, networks)
    assert nothing_is_left(packs)


def test_an_arrival_that_was_killed_is_swept_away(stage: Stage, packs: Path, networks: Path) -> None:
    leftover = packs / f"{pack_files.STAGING}some_pack"
    leftover.mkdir(parents=True)
    shutil.copy(networks / "w600k_mbf.onnx", leftover)
    assert installed_packs(packs) == [bundled_pack()]
    pack_infos(stage.library, packs)
    assert nothing_is_left(packs)


def test_a_listing_leaves_an_arrival_of_another_lane_alone(stage: Stage, packs: Path, networks: Path) -> None:
    with pack_files.arriving(packs, "some_pack") as folder:
        pack_files.bring(networks, folder)
        assert len(pack_infos(stage.library, packs)) == 1 + len(offers())
        with pytest.raises(PackError, match="being added already"):
            add_pack(packs, networks.rename(networks.with_name("some_pack")))
    assert [pack.folder.name for pack in installed_packs(packs)[1:]] == ["some_pack"]


def test_networks_that_are_never_run_are_not_unpacked(tmp_path: Path, packs: Path, networks: Path) -> None:
    for name in ("1k3d68.onnx", "2d106det.onnx", "genderage.onnx"):
        (networks / name).write_bytes(b"never opened")
    for source in (networks, zipped(tmp_path, networks)):
        added = add_pack(packs, source)
        assert {path.name for path in added.folder.glob("*.onnx")} == {"w600k_mbf.onnx", "det_x.onnx"}
        shutil.rmtree(packs)


def test_a_pack_that_cannot_be_deleted_stays_whole(
    stage: Stage, packs: Path, networks: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    added = add_pack(packs, networks)

    def held_open(_self: Path, _target: Path) -> Path:
        raise PermissionError(13, "Another program uses it")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "rename", held_open)
        with pytest.raises(PackError, match="could not be deleted: Another program uses it"):
            remove_pack(stage.library, packs, added.folder.name)
    assert installed_packs(packs)[1:] == [added]


def test_a_removal_that_was_killed_is_finished(stage: Stage, packs: Path, networks: Path) -> None:
    added = add_pack(packs, networks)
    added.folder.rename(packs / f"{pack_files.LEAVING}some_pack")
    assert installed_packs(packs) == [bundled_pack()]
    pack_infos(stage.library, packs)
    assert nothing_is_left(packs)


def test_the_list_names_what_is_here_and_what_is_on_offer(stage: Stage, packs: Path, networks: Path) -> None:
    infos = pack_infos(stage.library, packs)
    assert [info.name for info in infos] == [bundled_pack().id, *(offer.name for offer in offers())]
    assert [info.state for info in infos] == [PackState.INSTALLED, *[PackState.OFFERED] * len(offers())]
    assert all(info.must_accept for info in infos[1:])
    add_pack(packs, networks, offers()[0])
    infos = pack_infos(stage.library, packs)
    assert [info.name for info in infos] == [bundled_pack().id, *(offer.name for offer in offers())]
    assert (infos[1].state, infos[1].removable, infos[1].must_accept) == (PackState.INSTALLED, True, False)
    assert "non-commercial" in infos[1].licence


def test_only_what_nobody_needs_is_removed(tmp_path: Path, packs: Path, networks: Path) -> None:
    stage = Stage(tmp_path / "library", bundled_pack())
    added = add_pack(packs, networks)
    for name in (bundled_pack().folder.name, "nobody"):
        with pytest.raises(PackError):
            remove_pack(stage.library, packs, name)
    stage.library.next_vectors.aim_at(added.id)
    with pytest.raises(PackError, match="is needed and stays"):
        remove_pack(stage.library, packs, added.folder.name)
    stage.library.next_vectors.forget()
    remove_pack(stage.library, packs, added.folder.name)
    assert nothing_is_left(packs)
    stage.library.close()


def test_a_measured_speed_is_kept_for_these_files_on_this_machine(
    stage: Stage, packs: Path, caplog: pytest.LogCaptureFixture
) -> None:
    pack = bundled_pack()
    speed = run(measure(load_engine(pack)))
    assert speed.photo > speed.face > 0
    note_speed(packs, pack, speed)
    assert pack_infos(stage.library, packs)[0].speed == speed
    (packs / "speeds.json").write_text("{]", encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert pack_infos(stage.library, packs)[0].speed is None
    assert "could not be read" in caplog.text


def test_measuring_can_be_left_and_costs_no_face() -> None:
    engine = FakeEngine()
    work = measure(engine)
    next(work)
    work.close()
    assert engine.looks == 0
    assert isinstance(run(measure(engine)), PackSpeed)
