"""The trash as its specification says it, on real files."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from urllib.parse import unquote_to_bytes

import pytest

from media import freedesktop_trash
from media.freedesktop_trash import FreedesktopTrash
from media.trash import GivenTrash, TrashEmptiedError, TrashError, take_out


@pytest.fixture
def trash(tmp_path: Path) -> FreedesktopTrash:
    return FreedesktopTrash(tmp_path / "data")


def _photo(file: Path, content: bytes = b"photo") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
    return file


def _put_in(trash: FreedesktopTrash, file: Path) -> Path:
    place = trash.put_in(file, trash.reserve(file))
    assert place is not None
    return place


def _info(place: Path) -> Path:
    return place.parent.parent / "info" / f"{place.name}.trashinfo"


@pytest.mark.parametrize("name", ["a.jpg", "mit Leerzeichen é.jpg", "100%[1];#.jpg", "line\nbreak.jpg"])
def test_a_file_lies_in_the_trash_with_its_info(tmp_path: Path, trash: FreedesktopTrash, name: str) -> None:
    file = _photo(tmp_path / "photos" / name)
    place = _put_in(trash, file)
    assert not file.exists()
    assert place == tmp_path / "data" / "Trash" / "files" / name
    assert place.read_bytes() == b"photo"
    lines = _info(place).read_text("ascii").splitlines()
    assert lines[0] == "[Trash Info]"
    assert unquote_to_bytes(lines[1].removeprefix("Path=")) == os.fsencode(file)
    assert datetime.fromisoformat(lines[2].removeprefix("DeletionDate=")).tzinfo is None
    assert len(lines) == 3
    assert (tmp_path / "data" / "Trash").stat().st_mode & 0o077 == 0


def test_names_that_are_no_text_come_back(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / os.fsdecode(b"caf\xe9.jpg"))
    place = _put_in(trash, file)
    assert _info(place).read_bytes().splitlines()[1].endswith(b"/caf%E9.jpg")
    trash.take_out(place, file)
    assert file.read_bytes() == b"photo"


def test_files_of_one_name_get_names_of_their_own(tmp_path: Path, trash: FreedesktopTrash) -> None:
    places = [_put_in(trash, _photo(tmp_path / str(n) / "a.jpg", b"%d" % n)) for n in range(3)]
    assert [place.name for place in places] == ["a.jpg", "a.2.jpg", "a.3.jpg"]
    for number, place in enumerate(places):
        trash.take_out(place, tmp_path / str(number) / "a.jpg")
        assert (tmp_path / str(number) / "a.jpg").read_bytes() == b"%d" % number
    assert not list((tmp_path / "data").rglob("*.*"))


def test_the_longest_name_fits(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / ("ä" * 125 + ".jpg"))
    place = _put_in(trash, file)
    assert place.name.endswith("ä.jpg")
    assert _info(place).exists()
    trash.take_out(place, file)
    assert file.exists()


def test_what_was_reserved_can_be_released(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / "a.jpg")
    place = trash.reserve(file)
    assert place is not None
    assert _info(place).exists()
    trash.release(place)
    assert not _info(place).exists()
    assert file.exists()


def test_a_file_goes_back_into_the_folder_that_is_gone(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / "trip" / "day" / "a.jpg")
    place = _put_in(trash, file)
    file.parent.rmdir()
    file.parent.parent.rmdir()
    trash.take_out(place, file)
    assert file.read_bytes() == b"photo"
    assert not _info(place).exists()


def test_nothing_is_written_over(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / "a.jpg")
    place = _put_in(trash, file)
    _photo(file, b"another")
    with pytest.raises(TrashError, match=r"something else at .*a\.jpg.*Nothing was changed"):
        trash.take_out(place, file)
    assert file.read_bytes() == b"another"
    assert place.read_bytes() == b"photo"
    assert _info(place).exists()


def test_nothing_is_written_over_where_there_are_no_hard_links(
    tmp_path: Path, trash: FreedesktopTrash, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_args: object, **_words: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    file = _photo(tmp_path / "a.jpg")
    place = _put_in(trash, file)
    _photo(file, b"another")
    with pytest.raises(TrashError, match="something else"):
        trash.take_out(place, file)
    file.unlink()
    trash.take_out(place, file)
    assert file.read_bytes() == b"photo"


def test_an_emptied_trash_says_so(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / "a.jpg")
    place = _put_in(trash, file)
    place.unlink()
    _info(place).unlink()
    with pytest.raises(TrashEmptiedError, match="not in the trash any more"):
        trash.take_out(place, file)


def test_the_trash_of_a_disk_that_is_away_is_not_an_emptied_one(tmp_path: Path) -> None:
    trash = FreedesktopTrash(tmp_path / "data")
    with pytest.raises(TrashError, match="not connected") as raised:
        trash.take_out(tmp_path / "usb" / ".Trash-1000" / "files" / "a.jpg", tmp_path / "usb" / "a.jpg")
    assert not isinstance(raised.value, TrashEmptiedError)


def test_an_empty_folder_where_a_disk_was_mounted_is_no_emptied_trash(tmp_path: Path) -> None:
    (tmp_path / "usb").mkdir()
    with pytest.raises(TrashError, match="not connected") as raised:
        take_out(tmp_path / "usb" / ".Trash-1000" / "files" / "a.jpg", tmp_path / "usb" / "a.jpg")
    assert not isinstance(raised.value, TrashEmptiedError)


def test_of_a_file_that_is_out_of_the_trash_and_still_in_it_only_the_former_stays(
    tmp_path: Path, trash: FreedesktopTrash
) -> None:
    file = _photo(tmp_path / "a.jpg")
    place = _put_in(trash, file)
    assert not trash.finish(place, file), "it is only in the trash"
    os.link(place, file)
    assert trash.finish(place, file)
    assert file.read_bytes() == b"photo"
    assert not place.exists()
    assert not _info(place).exists()


def test_no_other_second_name_of_a_file_is_taken_from_it(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / "a.jpg")
    second = tmp_path / "second.jpg"
    os.link(file, second)
    described = tmp_path / "made up" / "files" / "a.jpg"
    for folder in ("files", "info"):
        (tmp_path / "made up" / folder).mkdir(parents=True)
    os.link(file, described)
    _info(described).write_text(f"[Trash Info]\nPath={file}\nDeletionDate=2024-01-01T00:00:00\n")
    own = _put_in(trash, _photo(tmp_path / "b.jpg"))
    for place in (file, second, described, own, tmp_path / "nothing"):
        assert not trash.finish(place, file)
        assert not GivenTrash(None).finish(place, file)
    assert file.exists()
    assert second.exists()
    assert described.exists()
    assert own.exists()


def test_a_given_trash_finishes_only_in_a_trash(tmp_path: Path) -> None:
    (tmp_path / ".Trash").mkdir()
    file, place = _photo(tmp_path / "a.jpg"), tmp_path / ".Trash" / "a.jpg"
    os.link(file, place)
    assert GivenTrash(None).finish(place, file)
    assert (file.exists(), place.exists()) == (True, False)


def test_a_file_that_cannot_be_moved_stays(tmp_path: Path, trash: FreedesktopTrash) -> None:
    file = _photo(tmp_path / "a.jpg")
    place = trash.reserve(file)
    file.rename(tmp_path / "b.jpg")
    with pytest.raises(TrashError, match="Nothing was deleted"):
        trash.put_in(file, place)
    assert place is not None
    assert not _info(place).exists()
    assert (tmp_path / "b.jpg").exists()


@pytest.fixture
def other_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that looks like the top of another disk than the home folder's."""
    top = tmp_path / "media" / "usb"
    top.mkdir(parents=True)
    monkeypatch.setattr(freedesktop_trash, "_device", lambda _folder: -1)
    monkeypatch.setattr(freedesktop_trash, "_top", lambda _folder, _device: top)
    return top


def test_files_of_another_disk_stay_on_it(tmp_path: Path, trash: FreedesktopTrash, other_disk: Path) -> None:
    place = _put_in(trash, _photo(other_disk / "DCIM" / "a.jpg"))
    assert place == other_disk / f".Trash-{os.getuid()}" / "files" / "a.jpg"
    assert _info(place).read_text("ascii").splitlines()[1] == "Path=DCIM/a.jpg"
    trash.take_out(place, other_disk / "DCIM" / "a.jpg")
    assert (other_disk / "DCIM" / "a.jpg").exists()


@pytest.mark.parametrize(("mode", "shared"), [(0o1777, True), (0o777, False)])
def test_a_shared_trash_is_used_only_with_the_sticky_bit(
    trash: FreedesktopTrash, other_disk: Path, *, mode: int, shared: bool
) -> None:
    (other_disk / ".Trash").mkdir()
    (other_disk / ".Trash").chmod(mode)
    place = _put_in(trash, _photo(other_disk / "a.jpg"))
    own = ".Trash-" if not shared else ".Trash/"
    assert str(place).startswith(f"{other_disk}/{own}{os.getuid()}")


def test_a_trash_behind_a_link_is_not_used(tmp_path: Path, trash: FreedesktopTrash, other_disk: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (other_disk / f".Trash-{os.getuid()}").symlink_to(elsewhere)
    file = _photo(other_disk / "a.jpg")
    with pytest.raises(TrashError, match="Nothing was deleted"):
        trash.reserve(file)
    assert file.exists()
    assert not list(elsewhere.iterdir())


def test_the_top_of_a_disk_is_found() -> None:
    top = freedesktop_trash._top(Path("/proc/self"), Path("/proc/self").stat().st_dev)
    assert top == Path("/proc")


def test_a_given_trash_says_where_files_are(tmp_path: Path) -> None:
    bin_folder = tmp_path / "$Recycle.Bin" / "S-1-5-21"
    bin_folder.mkdir(parents=True)

    def move(path: str) -> tuple[bool, str]:
        target = bin_folder / "$RABC.jpg"
        Path(path).rename(target)
        (bin_folder / "$IABC.jpg").touch()
        return True, str(target)

    file = _photo(tmp_path / "a.jpg")
    trash = GivenTrash(move)
    assert trash.reserve(file) is None
    place = trash.put_in(file, None)
    assert place == bin_folder / "$RABC.jpg"
    trash.take_out(place, file)
    assert file.read_bytes() == b"photo"
    assert not list(bin_folder.iterdir())


@pytest.mark.parametrize("trash_folder", [".Trash", ".Trashes/501", "$RECYCLE.BIN/S-1-5-21"])
def test_what_comes_out_of_a_given_trash_stays_below_its_top(tmp_path: Path, trash_folder: str) -> None:
    """A library that came with a trash of its own must not write files elsewhere."""
    top, outside = tmp_path / "disk", tmp_path / "outside"
    outside.mkdir()
    place = _photo(top / trash_folder / "a.jpg")
    (top / "link").symlink_to(outside)
    for path in (
        outside / "a.jpg",
        top / "link" / "a.jpg",
        top / ".." / "outside" / "a.jpg",
        top / "a.desktop",
    ):
        with pytest.raises(TrashError, match="not in the trash as it was put there"):
            GivenTrash(None).take_out(place, path)
    assert not list(outside.iterdir())
    GivenTrash(None).take_out(place, top / "trip" / "a.jpg")
    assert (top / "trip" / "a.jpg").read_bytes() == b"photo"


def test_the_trash_of_the_home_folder_is_for_files_elsewhere_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "home")
    place = _photo(tmp_path / "home" / ".Trash" / "a.jpg")
    GivenTrash(None).take_out(place, tmp_path / "shared" / "a.jpg")
    assert (tmp_path / "shared" / "a.jpg").exists()


def test_a_given_trash_that_refuses_or_is_silent(tmp_path: Path) -> None:
    file = _photo(tmp_path / "a.jpg")
    with pytest.raises(TrashError, match="Perhaps its disk has none"):
        GivenTrash(lambda _path: (False, "")).put_in(file, None)
    assert GivenTrash(lambda _path: (True, "")).put_in(file, None) is None
    with pytest.raises(TrashError, match="only the window"):
        GivenTrash(None).put_in(file, None)


@pytest.mark.parametrize("inside", [True, False])
def test_only_what_was_thrown_away_comes_out(
    tmp_path: Path, trash: FreedesktopTrash, *, inside: bool
) -> None:
    """A library that somebody has tampered with must not move other files about."""
    if inside:
        place = _put_in(trash, _photo(tmp_path / "a.jpg"))
    else:
        place = _photo(tmp_path / "secrets" / "files" / "key")
    with pytest.raises(TrashError, match="not in the trash as it was put there"):
        trash.take_out(place, tmp_path / "elsewhere.jpg")
    assert place.exists()
    assert not (tmp_path / "elsewhere.jpg").exists()
