"""From an offer to a library described by other networks and back, in the real window with a real server."""

from __future__ import annotations

import hashlib
import json
import threading
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from faces import catalogue
from faces.catalogue import Offer, offers
from faces.packs import bundled_pack
from models.pack_info import PackState, megabytes
from repository.library import Library
from services.naming import name_person
from tests.e2e.album import six_friends
from ui.main_window import MainWindow
from ui.settings.pack_row import PackRow
from workers.jobs import Jobs, prepare_library

PATIENCE = 60_000


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def served(tmp_path: Path, shared: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Offer]:
    """A real pack, zipped, on a server of our own, offered in place of the usual ones."""
    folder = tmp_path / "server"
    folder.mkdir()
    bundled = bundled_pack()
    with zipfile.ZipFile(folder / "tiny.zip", "w") as archive:
        archive.write(shared / "packs" / "insightface_test" / "det_500m.onnx", "det_500m.onnx")
        archive.write(bundled.folder / bundled.recogniser.name, "w600k_mbf.onnx")
    content = (folder / "tiny.zip").read_bytes()
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    offer = replace(
        offers()[0],
        name="tiny",
        title="Tiny",
        address=f"http://127.0.0.1:{server.server_port}/tiny.zip",
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )
    with monkeypatch.context() as patched:
        patched.setattr(catalogue, "OFFERS", _listing(tmp_path, offer))
        catalogue.offers.cache_clear()
        yield offer
    # Only now: a lane that is still at work would fill it with the listing of this test.
    catalogue.offers.cache_clear()
    server.shutdown()
    thread.join()
    server.server_close()


def _listing(folder: Path, offer: Offer) -> Path:
    file = folder / "offers.json"
    file.write_text(json.dumps([asdict(offer)]), encoding="utf-8")
    return file


@pytest.fixture
def window(tmp_path: Path, qtbot: QtBot) -> Iterator[MainWindow]:
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    prepare_library(paths).close()
    opened = MainWindow(Jobs(paths, None), paths, Settings())
    opened.show()
    yield opened
    opened.end()
    qtbot.wait(20)


def _album(folder: Path) -> Path:
    return six_friends(folder / "album", 3)[0].parent


def _press(qtbot: QtBot, inside: Callable[[], QWidget | None], words: str) -> None:
    def found() -> QPushButton | None:
        widget = inside()
        shown = [] if widget is None else widget.findChildren(QPushButton)
        return next((button for button in shown if button.text() == words), None)

    qtbot.waitUntil(lambda: found() is not None, timeout=PATIENCE)
    button = found()
    assert button is not None
    button.click()


def _decided(library: Library) -> tuple[object, ...]:
    faces = [(face.id, face.box, face.person_id, face.confirmed) for face in library.faces.all()]
    return faces, [(person.id, person.name) for person in library.people.all() if person.name]


def test_download_change_and_back(qtbot: QtBot, window: MainWindow, served: Offer, tmp_path: Path) -> None:
    jobs, packs = window._jobs, window.frame.settings.packs
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        window.begin([_album(tmp_path)])
    with Library(tmp_path / "library" / "kinframe.sqlite3", tmp_path / "other-thumbnails.sqlite3") as library:
        person = library.people.all()[0].id
        with qtbot.waitSignal(jobs.changed, timeout=PATIENCE):
            jobs.decide(lambda held, pack: name_person(held, pack, person, "Sarah"))
        before = _decided(library)

        def tiny() -> PackRow | None:
            return packs.row(served.name)

        def own() -> PackRow | None:
            return packs.row(bundled_pack().folder.name)

        def is_in_use(row: Callable[[], PackRow | None]) -> Callable[[], bool]:
            return lambda: (shown := row()) is not None and shown.info.state is PackState.IN_USE

        window._go("settings")
        _press(qtbot, tiny, "Download…")
        _press(qtbot, tiny, f"I accept, download {megabytes(served.size)}")
        _press(qtbot, tiny, "Use these…")
        with qtbot.waitSignal(jobs.packs.changed, timeout=PATIENCE) as changed:
            _press(qtbot, tiny, "Change to these")
        assert changed.args is not None
        assert "described by Tiny" in changed.args[0]
        qtbot.waitUntil(is_in_use(tiny), timeout=PATIENCE)
        assert library.pack() not in (None, bundled_pack().id)
        assert _decided(library) == before
        _press(qtbot, own, "Use these…")
        with qtbot.waitSignal(jobs.packs.changed, timeout=PATIENCE):
            _press(qtbot, own, "Change to these")
        qtbot.waitUntil(is_in_use(own), timeout=PATIENCE)
        assert library.pack() == bundled_pack().id
        assert _decided(library) == before
        _press(qtbot, tiny, "Remove…")
        _press(qtbot, tiny, "Remove")
        qtbot.waitUntil(lambda: not (tmp_path / "packs" / "tiny").exists(), timeout=PATIENCE)


def test_looking_again_at_a_photo_and_a_folder_loses_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    jobs = window._jobs
    album = _album(tmp_path)
    with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE):
        window.begin([album])
    with Library(tmp_path / "library" / "kinframe.sqlite3", tmp_path / "other-thumbnails.sqlite3") as library:
        faces = {(face.id, face.photo_id) for face in library.faces.all()}
        photo = library.photos.all()[0]
        window.frame.photos.set_photos(library.photos.all())
        with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE) as scanned:
            window.frame.photos.look_again_requested.emit([photo.id])
        assert scanned.args is not None
        assert scanned.args[0].new == 1
        with qtbot.waitSignal(jobs.scanned, timeout=PATIENCE) as scanned:
            window.frame.settings.effort.look_again.emit(album)
        assert scanned.args is not None
        assert scanned.args[0].new == library.photos.count() - 1
        assert faces <= {(face.id, face.photo_id) for face in library.faces.all()}
        efforts = {known.effort.value for known in library.photos.known_files().values()}
        assert efforts == {"thorough"}
