"""Walking folders: every photo once, always in the same order, whatever the folders are like."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from media.walk import SUFFIXES, photo_files
from models.photo import FileStamp, Problem
from tests.unit.media_files import unprivileged_folder

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="Only Linux keeps any bytes as a name.")


@pytest.fixture
def as_nobody() -> Iterator[Path]:
    with unprivileged_folder() as folder:
        yield folder


def touched(*paths: Path) -> None:
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def found(folders: Sequence[Path]) -> list[str]:
    """What the walk yields: relative to the first folder, problems as `path: sentence`."""
    lines = []
    for item in photo_files(folders):
        path = os.path.relpath(item.path, folders[0])
        lines.append(path if isinstance(item, FileStamp) else f"{path}: {item.sentence}")
    return lines


def test_photos_are_found_by_name_in_order(tmp_path: Path) -> None:
    touched(
        *(
            tmp_path / name
            for name in ("b.jpg", "a.PNG", "notes.txt", "jpg", "z/1.heic", "c/2.webp", "c/d/0.tif")
        )
    )
    assert found([tmp_path]) == ["a.PNG", "b.jpg", "c/2.webp", "c/d/0.tif", "z/1.heic"]
    assert found([tmp_path]) == found([tmp_path])


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_each_suffix_in_any_capitals(tmp_path: Path, suffix: str) -> None:
    touched(tmp_path / f"a{suffix}", tmp_path / f"b{suffix.upper()}", tmp_path / f"c{suffix.title()}")
    assert found([tmp_path]) == [f"a{suffix}", f"b{suffix.upper()}", f"c{suffix.title()}"]


def test_a_stamp_tells_size_and_time_without_opening(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    path.write_bytes(b"12345")
    os.utime(path, ns=(1, 1_700_000_000_123_456_789))
    assert list(photo_files([tmp_path])) == [FileStamp(path, 5, path.stat().st_mtime_ns)]


def test_an_empty_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert found([tmp_path]) == ["a.jpg"]


def test_hidden_and_system_folders_are_left_out(tmp_path: Path) -> None:
    touched(
        *(
            tmp_path / folder / "a.jpg"
            for folder in (
                ".thumbnails",
                "@eaDir",
                "$RECYCLE.BIN",
                "System Volume Information",
                "sub/@EADIR",
                ".x/y",
            )
        ),
        tmp_path / ".hidden.jpg",
        tmp_path / "._a.jpg",
        tmp_path / "seen.jpg",
    )
    assert found([tmp_path]) == ["seen.jpg"]


def test_a_hidden_folder_that_was_chosen_is_read(tmp_path: Path) -> None:
    touched(tmp_path / ".photos" / "a.jpg")
    assert found([tmp_path / ".photos"]) == ["a.jpg"]


def test_nested_and_repeated_folders_give_each_photo_once(tmp_path: Path) -> None:
    touched(tmp_path / "a.jpg", tmp_path / "sub" / "b.jpg")
    folders = [tmp_path, tmp_path / "sub", tmp_path, tmp_path / "sub" / ".." / "sub"]
    assert found(folders) == ["a.jpg", "sub/b.jpg"]
    assert sorted(found([tmp_path / "sub", tmp_path])) == ["../a.jpg", "b.jpg"]


def test_paths_are_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    touched(tmp_path / "sub" / "a.jpg")
    monkeypatch.chdir(tmp_path)
    assert [item.path for item in photo_files([Path("sub")])] == [tmp_path / "sub" / "a.jpg"]


def test_loops_of_links_end(tmp_path: Path) -> None:
    touched(tmp_path / "sub" / "a.jpg")
    (tmp_path / "sub" / "up").symlink_to(tmp_path)
    (tmp_path / "sub" / "self").symlink_to(tmp_path / "sub")
    (tmp_path / "again").symlink_to(tmp_path / "sub", target_is_directory=True)
    assert found([tmp_path]) == ["sub/a.jpg"]


def test_links_lead_to_what_is_outside_only(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    touched(inside / "z.jpg", outside / "album" / "b.jpg", outside / "c.jpg")
    (inside / "a link.jpg").symlink_to(inside / "z.jpg")
    (inside / "b link.jpg").symlink_to(outside / "c.jpg")
    (inside / "album").symlink_to(outside / "album")
    (outside / "album" / "back").symlink_to(inside)
    leads_out = f"album: This link leads out of the folder, to {outside / 'album'}."
    assert found([inside]) == [
        "z.jpg",
        f"{leads_out} Add that folder itself if you want its photos.",
        "b link.jpg",
    ]
    assert "../outside/album/b.jpg" in found([inside, outside])


def test_a_file_with_two_names_is_one_photo(tmp_path: Path) -> None:
    touched(tmp_path / "a.jpg")
    os.link(tmp_path / "a.jpg", tmp_path / "b.jpg")
    assert found([tmp_path]) == ["a.jpg"]


def test_dead_links_are_problems(tmp_path: Path) -> None:
    dead = "This is a link to something that is not there."
    (tmp_path / "a.jpg").symlink_to(tmp_path / "gone.jpg")
    (tmp_path / "album").symlink_to(tmp_path / "gone")
    (tmp_path / "c.jpg").symlink_to(tmp_path / "c.jpg")
    (tmp_path / "lock.pid").symlink_to(tmp_path / "gone.pid")
    assert found([tmp_path]) == [
        f"a.jpg: {dead}",
        f"album: {dead}",
        "c.jpg: This is a link that leads nowhere.",
    ]


def test_a_folder_that_is_not_there_is_a_problem_and_the_walk_goes_on(tmp_path: Path) -> None:
    touched(tmp_path / "b" / "a.jpg", tmp_path / "file")
    folders = [tmp_path, tmp_path / "gone", tmp_path / "file", tmp_path / "b"]
    assert list(photo_files(folders[1:3])) == [
        Problem(tmp_path / "gone", "This folder does not exist."),
        Problem(tmp_path / "file", "This is not a folder."),
    ]
    assert found([tmp_path / "b", tmp_path / "gone", tmp_path / "b"]) == [
        "a.jpg",
        "../gone: This folder does not exist.",
    ]


def test_a_folder_that_vanishes_on_the_way_is_a_problem(tmp_path: Path) -> None:
    touched(tmp_path / "a.jpg", tmp_path / "b" / "x.jpg", tmp_path / "c" / "y.jpg")
    walk = photo_files([tmp_path])
    assert next(walk).path.name == "a.jpg"
    (tmp_path / "b" / "x.jpg").unlink()
    (tmp_path / "b").rmdir()
    assert next(walk) == Problem(tmp_path / "b", "The folder disappeared while it was being read.")
    assert [item.path.name for item in walk] == ["y.jpg"]


def test_a_file_that_vanishes_on_the_way_is_a_problem(tmp_path: Path) -> None:
    touched(tmp_path / "a.jpg", tmp_path / "b.jpg", tmp_path / "c.jpg")
    walk = photo_files([tmp_path])
    next(walk)
    (tmp_path / "b.jpg").unlink()
    gone = "The photo disappeared: it was moved, renamed or deleted."
    assert next(walk) == Problem(tmp_path / "b.jpg", gone)
    assert [item.path.name for item in walk] == ["c.jpg"]


def test_a_closed_folder_is_a_problem_and_the_walk_goes_on(as_nobody: Path) -> None:
    touched(as_nobody / "a" / "x.jpg", as_nobody / "b" / "y.jpg")
    (as_nobody / "a").chmod(0)
    try:
        assert found([as_nobody]) == ["a: You may not look into this folder.", "b/y.jpg"]
    finally:
        (as_nobody / "a").chmod(0o700)


def test_a_folder_nobody_may_write_to_is_read(as_nobody: Path) -> None:
    touched(as_nobody / "a" / "x.jpg")
    (as_nobody / "a").chmod(0o500)
    try:
        assert found([as_nobody]) == ["a/x.jpg"]
        assert os.listdir(as_nobody / "a") == ["x.jpg"]  # noqa: PTH208
    finally:
        (as_nobody / "a").chmod(0o700)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="This system has no named pipes.")
def test_a_pipe_is_a_problem_and_never_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    assert found([tmp_path]) == ["a.jpg: This is not a file but a device or a pipe."]


def test_a_folder_named_like_a_photo_is_a_folder(tmp_path: Path) -> None:
    touched(tmp_path / "a.jpg" / "b.jpg")
    assert found([tmp_path]) == ["a.jpg/b.jpg"]


@linux_only
@pytest.mark.parametrize(
    "name",
    [
        "two\nlines.jpg",
        "tab\there.jpg",
        " spaces .jpg",
        "👩‍👧‍👦 Familie.jpg",
        unicodedata.normalize("NFC", "Málaga.jpg"),
        unicodedata.normalize("NFD", "Málaga.jpg"),
        "x" * 251 + ".jpg",
        "%s {0} \\ ' \" ; --.jpg",
    ],
)
def test_odd_names_are_kept_as_they_are(tmp_path: Path, name: str) -> None:
    touched(tmp_path / name)
    assert [item.path for item in photo_files([tmp_path])] == [tmp_path / name]


@linux_only
def test_composed_and_decomposed_names_are_two_photos(tmp_path: Path) -> None:
    names = [unicodedata.normalize(form, "é.jpg") for form in ("NFC", "NFD")]
    touched(*(tmp_path / name for name in names))
    assert found([tmp_path]) == sorted(names)


@linux_only
def test_a_name_that_is_no_text_is_a_problem(tmp_path: Path) -> None:
    sentence = "The name has characters that are no valid text; rename it, then scan again."
    raw = os.fsencode(tmp_path)
    (tmp_path / "good").mkdir()
    for name in (b"caf\xe9.jpg", b"caf\xe9.txt", b"good/\xff.png"):
        Path(os.fsdecode(raw + b"/" + name)).write_bytes(b"x")
    folder = Path(os.fsdecode(raw + b"/alb\xfcm"))
    touched(folder / "a.jpg", tmp_path / "z.jpg")
    Path(os.fsdecode(raw + b"/l\xefnk.jpg")).symlink_to(tmp_path / "gone.jpg")
    items = list(photo_files([tmp_path]))
    assert [item.path for item in items if isinstance(item, FileStamp)] == [tmp_path / "z.jpg"]
    problems = {str(item.path.relative_to(tmp_path)): item for item in items if isinstance(item, Problem)}
    assert {"caf\ufffd.jpg", "alb\ufffdm", "good/\ufffd.png", "l\ufffdnk.jpg"} == set(problems)
    assert {problem.sentence for problem in problems.values()} == {sentence}
    assert all(str(problem.path).encode() for problem in problems.values())


def test_a_path_deeper_than_pythons_stack(tmp_path: Path) -> None:
    folder = tmp_path
    for _ in range(300):
        folder /= "d"
    touched(folder / "a.jpg")
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(250)
    try:
        items = list(photo_files([tmp_path]))
    finally:
        sys.setrecursionlimit(limit)
    assert [item.path for item in items] == [folder / "a.jpg"]


def test_a_walk_can_be_left_at_any_time(tmp_path: Path) -> None:
    touched(*(tmp_path / f"{number}.jpg" for number in range(5)))
    walk = photo_files([tmp_path])
    next(walk)
    del walk
    assert len(found([tmp_path])) == 5
