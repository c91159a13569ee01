"""Thousands of files change while the window is open: afterwards the library is what is on the disk.

A real window, real files and what the system really tells of them; only the networks are painted faces'.
"""

from __future__ import annotations

import logging
import random
import shutil
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from media.fingerprint import fingerprint
from repository.library import Library
from tests.fakes import Look, paint
from tests.qt.painted_window import PATIENCE, asked, painted_window
from ui.main_window import MainWindow

log = logging.getLogger("Storm")

FIRST, STORM, PEOPLE = 120, 2_000, 6
TICK_MS = 5

Disk = set[str]


class Pulse:
    """How long the window's loop ever stood still."""

    def __init__(self, parent: MainWindow) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(parent)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def stop(self) -> float:
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last - TICK_MS / 1000)
        self._last = now


@pytest.fixture(scope="module")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Photos to copy from, each with a face or without one."""
    stock = tmp_path_factory.mktemp("stock")
    for number in range(FIRST + STORM):
        looks = [Look(number // 3 % PEOPLE, number % 250)] if number % 3 == 0 else [None]
        paint(stock / f"{number:05d}.png", looks)
    return stock


@pytest.fixture
def photos(tmp_path: Path, stock: Path) -> Path:
    """The chosen folder, with a few of them."""
    for number in range(FIRST):
        target = tmp_path / "photos" / f"trip {number % 4}" / f"{number:05d}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(stock / target.name, target)
    return tmp_path / "photos"


@pytest.fixture
def window(
    tmp_path: Path, photos: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """Open, all photos known, and somebody named; it watches the folder."""
    with painted_window(tmp_path / "library", photos, qtbot, monkeypatch) as window:
        window._jobs.watch.begin()
        yield window


def _known(library: Library) -> Disk:
    there = {path for _, path, missing in library.photos.places() if not missing}
    return there | set(library.copies.known_files())


def _faces(library: Library) -> dict[int, tuple[int, int | None]]:
    """Of each face somebody decided about, or that is in a named group: its photo and its person."""
    named = {person.id for person in library.people.all() if person.name}
    return {
        face.id: (face.photo_id, face.person_id)
        for face in library.faces.all()
        if face.confirmed or face.person_id in named
    }


def _on_disk(photos: Path) -> Disk:
    return {str(file) for file in photos.rglob("*.png")}


def _wait_until_watched(qtbot: QtBot, window: MainWindow, photos: Path, stock: Path) -> None:
    """A photo that comes is noticed."""
    marker = photos / "trip 0" / "first sign.png"
    shutil.copy2(stock / f"{FIRST + STORM - 1:05d}.png", marker)
    _wait_for(qtbot, window, photos)


def _wait_for(qtbot: QtBot, window: MainWindow, photos: Path) -> None:
    deadline = time.monotonic() + PATIENCE / 1000
    # In another thread: the window's is the one that is measured.
    with ThreadPoolExecutor(1) as pool:
        while True:
            found = pool.submit(_on_disk, photos)
            qtbot.waitUntil(found.done, timeout=PATIENCE)
            if asked(qtbot, window, _known) == found.result():
                break
            assert time.monotonic() < deadline, "the library is not what is on the disk"
            qtbot.wait(200)
    qtbot.waitUntil(lambda: not window._jobs.scans.is_scanning(), timeout=PATIENCE)


def _storm(photos: Path, stock: Path, seed: int) -> None:
    """Copy, move, rename and delete; folders too."""
    chance = random.Random(seed)  # noqa: S311 - the same storm each time
    for number in range(FIRST, FIRST + STORM):
        target = photos / f"new {number // 250}" / f"{number:05d}.png"
        target.parent.mkdir(exist_ok=True)
        # Half of them as a program copies that leaves the time of the copy.
        (shutil.copy2 if number % 2 else shutil.copy)(stock / target.name, target)
        if number % 7 == 0:
            _disturb(photos, chance)
    for _ in range(60):
        _disturb(photos, chance)


def _disturb(photos: Path, chance: random.Random) -> None:
    folders = [folder for folder in photos.iterdir() if folder.is_dir()]
    folder, other = chance.choice(folders), chance.choice(folders)
    files = sorted(folder.glob("*.png"))
    if chance.random() < 0.03:
        folder.rename(photos / f"renamed {chance.randrange(10**9)}")
        return
    for file in chance.sample(files, min(4, len(files))):
        name = f"{chance.randrange(10**9)}.png"
        match chance.randrange(4):
            case 0:
                file.rename(other / name)
            case 1:
                file.rename(file.with_name(name))
            case 2:
                shutil.copy(file, other / name)
            case _:
                file.unlink()


def test_after_a_storm_the_library_is_what_is_on_the_disk(
    qtbot: QtBot, window: MainWindow, photos: Path, stock: Path
) -> None:
    _wait_until_watched(qtbot, window, photos, stock)
    before = asked(qtbot, window, _faces)
    assert len(before) >= FIRST // PEOPLE // 3
    ids = asked(qtbot, window, lambda library: set(library.photos.paths()))
    steps = asked(qtbot, window, lambda library: len(library.history.all()))
    pulse, began = Pulse(window), time.perf_counter()
    storm = threading.Thread(target=_storm, args=(photos, stock, 1))
    storm.start()
    qtbot.waitUntil(lambda: not storm.is_alive(), timeout=PATIENCE)
    storm.join()
    stormed = time.perf_counter() - began
    _wait_for(qtbot, window, photos)
    longest, settled = pulse.stop(), time.perf_counter() - began
    log.info("storm %.1f s, settled %.1f s, longest block %.0f ms", stormed, settled, 1000 * longest)
    # Nobody is lost: each photo and face that was there is, with the file it has now or as missing.
    assert ids <= asked(qtbot, window, lambda library: set(library.photos.paths()))
    after = asked(qtbot, window, _faces)
    assert {face: after.get(face) for face in before} == before
    assert asked(qtbot, window, lambda library: len(library.history.all())) == steps
    assert asked(qtbot, window, lambda library: library.problems.count()) == 0
    contents = {file.read_bytes() for file in photos.rglob("*.png")}
    gone = asked(qtbot, window, lambda library: _gone_contents(library, stock))
    assert not gone & contents


def _gone_contents(library: Library, stock: Path) -> set[bytes]:
    """What photos that are missing showed: nothing of it may be on the disk."""
    by_mark = {fingerprint(file): file for file in stock.iterdir()}
    missing = [photo for photo, _, is_missing in library.photos.places() if is_missing]
    return {by_mark[library.photos.fingerprint(photo)].read_bytes() for photo in missing}
