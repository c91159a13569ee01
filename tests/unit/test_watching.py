"""Watching real folders: what the system tells becomes folders to look at."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest
from watchdog.observers.api import BaseObserver, ObservedWatch

from models.part import Part
from workers import watching
from workers.watching import Watcher

PATIENCE = 20.0
QUIET = 0.2


class Ear:
    """Hears what a watcher tells."""

    def __init__(self) -> None:
        self.told: SimpleQueue[Part] = SimpleQueue()
        self.limited = threading.Event()

    def hears(self, whole: set[Path] | None = None, flat: set[Path] | None = None) -> Part:
        """Waits until all of these were told, in one go or in several."""
        all_of_it, deadline = Part(), time.monotonic() + PATIENCE
        while not (all_of_it.whole >= (whole or set()) and all_of_it.flat >= (flat or set())):
            all_of_it |= self.told.get(timeout=max(0.01, deadline - time.monotonic()))
        return all_of_it


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def watch(ear: Ear, tmp_path: Path) -> Iterator[Callable[..., Watcher]]:
    """Watches folders, and returns when it does: a file that comes is told."""
    made: list[Watcher] = []

    def start(*folders: Path, quiet: float = QUIET, longest: float = 5.0) -> Watcher:
        watcher = Watcher(ear.told.put, ear.limited.set, quiet=quiet, longest=longest)
        made.append(watcher)
        _watch(watcher, ear, *folders)
        return watcher

    yield start
    for watcher in made:
        watcher.close()


def _watch(watcher: Watcher, ear: Ear, *folders: Path) -> None:
    watcher.watch(folders)
    deadline = time.monotonic() + PATIENCE
    for folder in folders:
        while folder.is_dir():
            (folder / "first.jpg").touch()
            (folder / "first.jpg").unlink()
            try:
                if folder in ear.told.get(timeout=watcher._quiet + 0.5).flat:
                    break
            except Empty:
                assert time.monotonic() < deadline
    while True:
        try:
            ear.told.get(timeout=watcher._quiet + 2 * QUIET)
        except Empty:
            return


def test_files_that_come_change_and_go(tmp_path: Path, watch: Callable[..., Watcher], ear: Ear) -> None:
    (tmp_path / "trip").mkdir()
    watch(tmp_path)
    (tmp_path / "trip" / "a.jpg").write_bytes(b"a")
    assert ear.hears(flat={tmp_path / "trip"}) == Part(flat=frozenset({tmp_path / "trip"}))
    (tmp_path / "trip" / "a.jpg").rename(tmp_path / "b.jpg")
    assert ear.hears(flat={tmp_path / "trip", tmp_path}).whole == frozenset()
    (tmp_path / "b.jpg").write_bytes(b"b")
    ear.hears(flat={tmp_path})
    (tmp_path / "b.jpg").unlink()
    assert ear.hears(flat={tmp_path}) == Part(flat=frozenset({tmp_path}))


def test_folders_that_come_move_and_go(tmp_path: Path, watch: Callable[..., Watcher], ear: Ear) -> None:
    watch(tmp_path)
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    (one / "a.jpg").touch()
    ear.hears(whole={one})
    one.rename(two)
    ear.hears(whole={one, two})
    # It is still watched under its new name.
    (two / "b.jpg").touch()
    ear.hears(flat={two})
    for file in two.iterdir():
        file.unlink()
    two.rmdir()
    ear.hears(whole={two})


def test_a_tree_that_comes_from_elsewhere_is_watched(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear
) -> None:
    chosen, outside = tmp_path / "chosen", tmp_path / "outside"
    chosen.mkdir()
    (outside / "deep").mkdir(parents=True)
    watch(chosen)
    outside.rename(chosen / "in")
    ear.hears(whole={chosen / "in"})
    (chosen / "in" / "deep" / "a.jpg").touch()
    ear.hears(flat={chosen / "in" / "deep"})


@pytest.mark.parametrize(
    "name", ["notes.txt", ".hidden.jpg", ".cache/a.jpg", "@eaDir/a.jpg", "catalogue.lrcat-wal"]
)
def test_what_no_scan_reads_is_not_told(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear, name: str
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    watch(tmp_path)
    (tmp_path / name).write_bytes(b"x")
    (tmp_path / "a.jpg").touch()
    assert ear.hears(flat={tmp_path}) == Part(flat=frozenset({tmp_path}))


@pytest.mark.parametrize("name", ["a.JPG.xmp", ".picasa.ini", "a.HEIC", "a.mov"])
def test_what_else_a_scan_reads_is_told(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear, name: str
) -> None:
    watch(tmp_path)
    (tmp_path / name).touch()
    ear.hears(flat={tmp_path})


def test_a_folder_with_a_file_nomedia_is_looked_at_as_a_whole(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear
) -> None:
    watch(tmp_path)
    (tmp_path / ".nomedia").touch()
    ear.hears(whole={tmp_path})


def test_reading_is_no_news(tmp_path: Path, watch: Callable[..., Watcher], ear: Ear) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")
    watch(tmp_path)
    (tmp_path / "a.jpg").read_bytes()
    list(tmp_path.iterdir())
    with pytest.raises(Empty):
        ear.told.get(timeout=3 * QUIET)


def test_a_storm_is_told_once_and_at_last(tmp_path: Path, watch: Callable[..., Watcher], ear: Ear) -> None:
    watch(tmp_path, quiet=1.0, longest=60.0)
    for number in range(300):
        (tmp_path / f"{number}.jpg").touch()
    ear.hears(flat={tmp_path})
    with pytest.raises(Empty):
        ear.told.get(timeout=1.5)


def test_a_storm_without_end_is_told_on_the_way(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear
) -> None:
    watch(tmp_path, quiet=QUIET, longest=0.5)
    deadline = time.monotonic() + PATIENCE
    while ear.told.empty():
        (tmp_path / "a.jpg").write_bytes(b"a")
        time.sleep(QUIET / 10)
        assert time.monotonic() < deadline


def test_more_than_the_system_can_tell_of_is_looked_at_as_a_whole(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MOST_EVENTS", 50)
    (tmp_path / "trip").mkdir()
    watch(tmp_path)
    for number in range(100):
        (tmp_path / "trip" / f"{number}.jpg").touch()
    ear.hears(whole={tmp_path})


def test_a_chosen_folder_that_is_a_link_goes_by_its_own_name(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear
) -> None:
    (tmp_path / "real" / "trip").mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    watch(tmp_path / "link")
    (tmp_path / "real" / "trip" / "a.jpg").touch()
    ear.hears(flat={tmp_path / "link" / "trip"})


def test_folders_that_are_away_are_watched_once_they_are_back(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    watcher = watch(one, two)
    two.mkdir()
    _watch(watcher, ear, one, two)
    two.rmdir()
    ear.hears(whole={two})
    two.mkdir()
    _watch(watcher, ear, one, two)


def test_a_folder_nobody_chose_any_more_is_not_watched(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear
) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    watcher = watch(one, two)
    _watch(watcher, ear, two)
    (one / "a.jpg").touch()
    (two / "a.jpg").touch()
    assert ear.hears(flat={two}) == Part(flat=frozenset({two}))


def test_a_full_system_is_told_and_what_can_be_watched_is(
    tmp_path: Path, watch: Callable[..., Watcher], ear: Ear, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = BaseObserver.schedule

    def schedule(self: BaseObserver, handler: object, path: str, **words: object) -> ObservedWatch:
        if not Path(path).is_relative_to(tmp_path):
            raise OSError(errno.ENOSPC, "inotify watch limit reached")
        return real(self, handler, path, **words)  # type: ignore[arg-type]

    monkeypatch.setattr(BaseObserver, "schedule", schedule)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path.parent))
    watch(tmp_path)
    assert ear.limited.wait(PATIENCE)


def test_closing_ends_every_thread(tmp_path: Path, watch: Callable[..., Watcher]) -> None:
    before = set(threading.enumerate())
    watcher = watch(tmp_path)
    assert set(threading.enumerate()) > before
    watcher.close()
    assert set(threading.enumerate()) <= before
    watcher.close()
