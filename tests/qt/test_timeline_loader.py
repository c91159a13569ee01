"""The timeline and its panel on a real library, with real jobs and real pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from models.changes import Changes
from models.query import EVERYTHING, PhotoQuery
from repository.library import Library
from services.searching import found
from tests.db.stage import Stage
from tests.fakes import PACK
from tests.qt.page_data import jpeg
from ui.photos.panel_model import ALL, MISSING
from ui.photos.photos_page import PhotosPage
from ui.photos_keeping import keep_photos
from ui.shared import theme
from ui.shared.images import PHOTO, ImageCache
from ui.shared.tile_pictures import source_of
from ui.timeline_loader import TimelineLoader
from workers import networks
from workers.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

COUNT = 60


class Desk:
    """A page, its loader and the jobs; every photo has a thumbnail."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        stage = Stage(folder)
        for number in range(1, COUNT + 1):
            stage.photo(number, [])
        stage.library.thumbnails.put(
            [("photo", number, jpeg("#00ff00", 384, 288)) for number in range(1, COUNT + 1)]
        )
        stage.library.close()
        self.jobs = Jobs(Paths(library=folder, packs=folder / "packs"), None, thumbnails_mb=64)
        self.asked: list[tuple[str, list[int]]] = []
        self.images = ImageCache(self._fetch)
        self.page = PhotosPage(self.images)
        self.loader = TimelineLoader(self.page, self.jobs, self.page)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        self.page.show()
        self.jobs.read(lambda library: found(library, EVERYTHING), self.page.set_found)
        self.until(lambda: len(self.page.shown()) == COUNT)

    def until(self, is_so: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(is_so()), timeout=15_000)

    def _fetch(self, kind: str, ids: list[int]) -> None:
        self.asked.append((kind, ids))
        source, prepare = source_of(kind)
        self.jobs.small_pictures(
            source,
            ids,
            lambda pictures: self.images.deliver(kind, pictures),
            lambda missed: self.images.give_up(kind, missed),
            prepare,
        )


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    desk = Desk(qtbot, tmp_path / "library")
    yield desk
    desk.jobs.close()


def green(desk: Desk) -> bool:
    view = desk.page.timeline
    middle = view.viewport().mapTo(view, view.cell(0).center())
    colour = view.grab().toImage().pixelColor(middle)
    return colour.green() > 200 and colour.red() < 60


def test_tiles_get_their_pictures_and_blurs_first(desk: Desk) -> None:
    desk.until(lambda: green(desk))
    sources = [source_of(kind)[0] for kind, _ in desk.asked]
    assert sources.index("blur") < sources.index("photo")


def test_what_is_known_of_photos_comes_and_is_asked_for_again_after_a_change(desk: Desk) -> None:
    model = desk.page.timeline.timeline
    first = desk.page.shown()[0]
    desk.until(lambda: model.known(first) is not None)
    asked: list[list[int]] = []
    desk.page.tiles_wanted.connect(asked.append)
    desk.loader.changed(Changes(photos=frozenset({first})))
    desk.until(lambda: asked == [[first]])


def test_a_photo_with_another_picture_is_read_again(desk: Desk) -> None:
    desk.until(lambda: green(desk))
    first = desk.page.shown()[0]
    before = len(desk.asked)
    desk.images.forget(PHOTO, [first])
    desk.page.forget_tiles([first])
    desk.until(
        lambda: any(source_of(kind)[0] == "photo" and first in ids for kind, ids in desk.asked[before:])
    )
    desk.until(lambda: green(desk))


def test_another_scheme_needs_no_other_pictures(desk: Desk) -> None:
    desk.until(lambda: green(desk))
    view, app = desk.page.timeline, QApplication.instance()
    assert isinstance(app, QApplication)
    for mode in ("light", "dark"):
        before = len(desk.asked)
        tokens = theme.apply(app, mode)
        QApplication.processEvents()
        assert green(desk), "not for a moment is it blank"
        corner = view.viewport().mapTo(view, view.tile(0).topLeft())
        assert view.grab().toImage().pixelColor(corner).name() == tokens.background
        assert len(desk.asked) == before


def test_folders_are_counted_again_soon_after_somebody_did_something(desk: Desk) -> None:
    desk.until(lambda: desk.page.which.recent is not None)
    desk.page.set_recent(None)
    desk.loader.changed(Changes(photos=frozenset({desk.page.shown()[0]}), step=1))
    assert 0 < desk.loader._wait.remainingTime() < 1_000
    desk.until(lambda: desk.page.which.recent is not None)


def test_larger_tiles_are_made_of_larger_pictures(desk: Desk) -> None:
    desk.until(lambda: green(desk))
    desk.page.timeline.set_side(512)
    desk.until(lambda: any(source_of(kind)[0] == "large" for kind, _ in desk.asked))
    # There are no files behind these photos: the tile goes on showing what it has.
    desk.until(lambda: green(desk))


def test_folders_are_counted_for_the_panel(desk: Desk) -> None:
    panel = desk.page.panel
    desk.until(lambda: panel.entries.find_folder("/photos").isValid())
    line = panel.entries.find_folder("/photos")
    assert line.data(Qt.ItemDataRole.AccessibleTextRole) == f"photos, {COUNT} photos"
    desk.until(lambda: desk.page.which.recent is not None)


def count_of_view(desk: Desk, view: str) -> int | None:
    entry = desk.page.panel.entries.entry(desk.page.panel.entries.top(view))
    assert entry is not None
    return entry.count


def write(desk: Desk, sql: str) -> None:
    done: list[object] = []

    def change(library: Library) -> None:
        with library.exclusively() as connection:
            connection.execute(sql)

    desk.jobs.read(change, done.append)
    desk.until(lambda: done)


def test_views_are_counted_again_whatever_is_searched_for(desk: Desk) -> None:
    desk.until(lambda: desk.page.which.recent is not None)
    assert (count_of_view(desk, ALL), count_of_view(desk, MISSING)) == (COUNT, 0)
    desk.page.search(PhotoQuery(folder="/photos"))
    write(desk, "UPDATE photos SET missing = 1 WHERE id <= 7")
    desk.loader.changed(Changes(photos=frozenset({1}), step=1))
    desk.until(lambda: count_of_view(desk, MISSING) == 7)
    write(desk, "UPDATE photos SET missing = 0, ignored = (id <= 4)")
    desk.loader.changed(Changes(photos=frozenset({1}), step=2))
    desk.until(lambda: (count_of_view(desk, ALL), count_of_view(desk, MISSING)) == (COUNT - 4, 0))


def test_what_changes_while_folders_are_counted_is_counted_too(desk: Desk) -> None:
    desk.until(lambda: not desk.loader._counting and desk.page.which.recent is not None)
    desk.loader.changed(Changes(photos=frozenset({1}), step=1))
    desk.loader._load_if_seen()
    assert desk.loader._counting
    desk.loader.changed(Changes(photos=frozenset({1}), step=2))
    desk.loader._load_if_seen()
    write(desk, "UPDATE photos SET ignored = 1 WHERE id <= 5")
    desk.until(lambda: count_of_view(desk, ALL) == COUNT - 5)


def test_the_page_looks_as_somebody_left_it(desk: Desk) -> None:
    settings = [Settings(photos_grouping="year", photos_tile=300, photos_panel=False)]

    def change(how: Callable[[Settings], Settings]) -> None:
        settings.append(how(settings[-1]))

    keep_photos(desk.page, settings[0], change)
    assert desk.page.timeline.grouping == "year"
    assert desk.page.timeline.side == 300
    assert not desk.page.panel.isVisible()
    settings.clear()
    settings.append(Settings())
    desk.page.header.grouping.choose(0)
    desk.page.timeline.set_side(200)
    desk.page.header.panel.click()
    assert settings[-1] == replace(Settings(), photos_grouping="day", photos_tile=200, photos_panel=True)
