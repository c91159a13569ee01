"""The image cache: what is wished for, what comes, what goes."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.qt.page_data import jpeg
from ui.shared.images import FACE, PHOTO, ImageCache, unpacked
from ui.shared.tiles import paint_tile


class Fetcher:
    """Remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, list[int]]] = []

    def __call__(self, kind: str, ids: list[int]) -> None:
        self.asked.append((kind, ids))


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher()


@pytest.fixture
def cache(qapp: QApplication, fetcher: Fetcher) -> ImageCache:
    return ImageCache(fetcher)


def turn(qapp: QApplication) -> None:
    """Let the event loop go round until no wish waits."""
    for _ in range(3):
        qapp.processEvents()


def test_wishes_of_one_turn_are_sent_together_newest_first(
    qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    for number in (1, 2, 3, 2):
        assert cache.pixmap(FACE, number) is None
    assert cache.pixmap(PHOTO, 1) is None
    assert fetcher.asked == []
    turn(qapp)
    assert fetcher.asked == [(PHOTO, [1]), (FACE, [2, 3, 1])]


def test_what_is_under_way_is_not_asked_for_again(
    qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    cache.pixmap(FACE, 1)
    turn(qapp)
    cache.pixmap(FACE, 1)
    turn(qapp)
    assert fetcher.asked == [(FACE, [1])]


def test_what_comes_is_told_and_kept(qtbot: QtBot, cache: ImageCache, fetcher: Fetcher) -> None:
    with qtbot.waitSignal(cache.arrived) as arrived:
        cache.deliver(FACE, {7: jpeg("#ff0000")})
    assert arrived.args == [FACE, 7]
    picture = cache.pixmap(FACE, 7)
    assert picture is not None
    assert picture.size().toTuple() == (192, 192)
    assert picture.toImage().pixelColor(9, 9).red() > 240
    assert cache.pixmap(PHOTO, 7) is None, "a photo is not a face"


def test_what_does_not_exist_is_not_asked_for_for_ever(
    qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    cache.deliver(FACE, {7: None})
    assert cache.pixmap(FACE, 7) is None
    turn(qapp)
    assert fetcher.asked == []
    cache.forget(FACE, [7])
    cache.pixmap(FACE, 7)
    turn(qapp)
    assert fetcher.asked == [(FACE, [7])]


def test_bytes_that_are_no_picture_are_logged_and_blank(
    qtbot: QtBot, cache: ImageCache, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, "Images"), qtbot.assertNotEmitted(cache.arrived):
        cache.deliver(PHOTO, {3: b"not a picture"})
    assert "photo 3 cannot be read" in caplog.text
    assert cache.pixmap(PHOTO, 3) is None


def test_memory_is_bounded_and_the_oldest_goes_first(qapp: QApplication, fetcher: Fetcher) -> None:
    one = 192 * 192 * 4
    cache = ImageCache(fetcher, max_bytes=3 * one)
    cache.deliver(FACE, {number: jpeg("#00ff00") for number in (1, 2, 3)})
    assert cache.pixmap(FACE, 1) is not None
    cache.deliver(FACE, {4: jpeg("#00ff00")})
    assert cache.pixmap(FACE, 2) is None, "the one not seen for longest"
    assert all(cache.pixmap(FACE, number) is not None for number in (1, 3, 4))
    turn(qapp)


def test_a_forgotten_picture_is_fetched_anew(qapp: QApplication, cache: ImageCache, fetcher: Fetcher) -> None:
    cache.deliver(FACE, {1: jpeg("#00ff00")})
    cache.forget(FACE, [1, 99])
    assert cache.pixmap(FACE, 1) is None
    turn(qapp)
    assert fetcher.asked == [(FACE, [1])]


def test_what_could_not_be_fetched_is_asked_for_again_by_the_next_painting_only(
    qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    cache.pixmap(FACE, 1)
    cache.pixmap(FACE, 2)
    turn(qapp)
    cache.give_up(FACE, [1, 2, 99])
    turn(qapp)
    assert len(fetcher.asked) == 1, "a lasting trouble must not become an endless loop"
    assert cache.pixmap(FACE, 1) is None
    turn(qapp)
    assert fetcher.asked[1:] == [(FACE, [1])]
    cache.deliver(FACE, {1: jpeg("#ff0000")})
    assert cache.pixmap(FACE, 1) is not None


def test_what_was_dropped_on_its_way_is_not_shown_when_it_comes(
    qtbot: QtBot, qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    cache.pixmap(FACE, 1)
    turn(qapp)
    cache.forget(FACE, [1])
    # Who showed a blank for it is told to ask again.
    with qtbot.waitSignal(cache.arrived):
        cache.deliver(FACE, {1: jpeg("#ff0000")})
    assert cache.pixmap(FACE, 1) is None
    turn(qapp)
    assert fetcher.asked == [(FACE, [1])] * 2
    cache.deliver(FACE, {1: jpeg("#00ff00")})
    picture = cache.pixmap(FACE, 1)
    assert picture is not None
    assert picture.toImage().pixelColor(9, 9).green() > 240


def test_answers_to_wishes_before_and_after_it_was_dropped_are_told_apart(
    qtbot: QtBot, qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    for _ in range(3):
        cache.pixmap(FACE, 1)
        turn(qapp)
        cache.forget_all()
    cache.pixmap(FACE, 1)
    turn(qapp)
    assert fetcher.asked == [(FACE, [1])] * 4
    with qtbot.assertNotEmitted(cache.arrived):
        cache.deliver(FACE, {1: jpeg("#ff0000")})
        cache.give_up(FACE, [1])
        cache.deliver(FACE, {1: None})
    assert cache.pixmap(FACE, 1) is None
    turn(qapp)
    assert len(fetcher.asked) == 4, "the fourth is still on its way"
    cache.deliver(FACE, {1: jpeg("#00ff00")})
    assert cache.pixmap(FACE, 1) is not None


def test_wishes_that_waited_for_a_failed_batch_go_on(
    qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    for number in range(44):
        cache.pixmap(PHOTO, number)
    turn(qapp)
    cache.give_up(PHOTO, fetcher.asked[0][1])
    turn(qapp)
    assert sorted(fetcher.asked[1][1]) == list(range(12))


def test_scrolling_far_drops_what_was_passed(qapp: QApplication, cache: ImageCache, fetcher: Fetcher) -> None:
    for number in range(5000):
        cache.pixmap(PHOTO, number)
    turn(qapp)
    ((_, first),) = fetcher.asked
    assert first[0] == 4999
    assert len(first) == 32
    cache.deliver(PHOTO, dict.fromkeys(first))
    turn(qapp)
    assert fetcher.asked[1][1][0] == 4999 - 32
    while len(fetcher.asked[-1][1]):
        before = len(fetcher.asked)
        cache.deliver(PHOTO, dict.fromkeys(fetcher.asked[-1][1]))
        turn(qapp)
        if len(fetcher.asked) == before:
            break
    assert sum(len(ids) for _, ids in fetcher.asked) == 4096


def test_no_timer_is_left(qapp: QApplication, cache: ImageCache) -> None:
    cache.pixmap(FACE, 1)
    turn(qapp)
    assert not any(timer.isActive() for timer in cache.findChildren(QTimer))


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_tile_covers_its_square_and_rounds_its_corners(qapp: QApplication, ratio: float) -> None:
    picture = QPixmap(400, 100)
    picture.fill(QColor("#0000ff"))
    canvas = QPixmap(round(60 * ratio), round(60 * ratio))
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(QColor("#ffffff"))
    _paint(canvas, picture)
    image = canvas.toImage()
    at = [round(value * ratio) for value in (10, 30, 49)]
    assert image.pixelColor(at[1], at[1]).name() == "#0000ff"
    assert image.pixelColor(at[1], at[0] + 1).name() == "#0000ff"
    assert image.pixelColor(at[0], at[0]).name() == "#ffffff", "the corner is round"
    assert image.pixelColor(at[0] - 3, at[1]).name() == "#ffffff"


def test_a_blank_tile_is_painted_while_there_is_no_picture(qapp: QApplication) -> None:
    canvas = QPixmap(60, 60)
    canvas.fill(QColor("#ffffff"))
    _paint(canvas, None)
    assert canvas.toImage().pixelColor(30, 30).name() == "#2b2e34"


def _paint(canvas: QPixmap, picture: QPixmap | None) -> None:
    painter = QPainter(canvas)
    paint_tile(painter, QRect(10, 10, 40, 40), picture, 12, "#2b2e34")
    painter.end()


def test_a_picture_that_was_unpacked_elsewhere_is_shown_as_it_is(qtbot: QtBot) -> None:
    cache = ImageCache(lambda _kind, _ids: None)
    cache.deliver(FACE, {1: unpacked(jpeg("red")), 2: unpacked(b"no picture"), 3: None})
    shown = cache.pixmap(FACE, 1)
    assert shown is not None
    assert shown.toImage().pixelColor(5, 5).red() > 240
    assert cache.pixmap(FACE, 2) is None
    assert cache.pixmap(FACE, 3) is None


def test_what_is_painted_is_kept_for_more_than_a_screen(qtbot: QtBot) -> None:
    ImageCache(lambda _kind, _ids: None)
    # A 4K screen in pixels, and half of the next.
    assert QPixmapCache.cacheLimit() * 1024 >= 1.5 * 3840 * 2160 * 4


def test_what_is_wanted_no_more_is_never_read(
    qapp: QApplication, cache: ImageCache, fetcher: Fetcher
) -> None:
    cache.want("photo tiles", range(100))
    turn(qapp)
    ((_, first),) = fetcher.asked
    assert first == list(range(32)), "the first of them first"
    cache.want("photo tiles", range(500, 510))
    cache.deliver("photo tiles", dict.fromkeys(first))
    turn(qapp)
    assert fetcher.asked[1:] == [("photo tiles", list(range(500, 510)))]


def test_what_is_wanted_and_known_is_not_read_and_stays(qapp: QApplication, fetcher: Fetcher) -> None:
    cache = ImageCache(fetcher, max_bytes=3 * 192 * 192 * 4)
    cache.deliver(PHOTO, {number: jpeg("#ff0000") for number in (1, 2, 3)})
    cache.want(PHOTO, [1])
    turn(qapp)
    assert fetcher.asked == []
    cache.deliver(PHOTO, {4: jpeg("#ff0000")})
    assert cache.at_hand(PHOTO, 1) is not None
    assert cache.at_hand(PHOTO, 2) is None


def test_what_was_made_of_a_photo_is_dropped_with_it(qapp: QApplication, cache: ImageCache) -> None:
    cache.want("photo 64 3 #000000", [1, 2])
    turn(qapp)
    cache.deliver("photo 64 3 #000000", {1: jpeg("#ff0000"), 2: jpeg("#ff0000")})
    cache.forget(PHOTO, [1])
    assert cache.at_hand("photo 64 3 #000000", 1) is None
    assert cache.at_hand("photo 64 3 #000000", 2) is not None


def test_no_other_reader_is_asked_than_that_of_the_format() -> None:
    """That of SVG connects a signal: two threads waited for each other, for ever."""
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"></svg>'
    assert unpacked(drawing).isNull()
