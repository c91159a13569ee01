"""The line above the photo: what it says, what it offers, and how it gets narrow."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.face import Face, NamedFace, Source
from models.geometry import Box
from models.photo import Photo
from ui.crop.header import CropHeader
from ui.shared import theme
from ui.shared.announce import announce

# What Qt's platform for tests says of windows with a least size, layouts and raised windows.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LONG = Photo(7, f"a/{'a long name ' * 20}.jpg", 1200, 800, 1, "2024-03-12T14:05:00", 3)
ON_PHOTO = [
    NamedFace(Face(number, 7, Box(number, 0, 9, 9), Source.DETECTED, None, False, 0.9, False), name)
    for number, name in enumerate(["Sarah", None, None])
]


@pytest.fixture
def header(qtbot: QtBot) -> Iterator[CropHeader]:
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    header = CropHeader(page)
    column.addWidget(header)
    header.show_photo(LONG, ON_PHOTO)
    page.resize(1280, 60)
    page.show()
    qtbot.waitExposed(page)
    yield header
    page.close()


def button(header: CropHeader, words: str) -> QPushButton:
    return next(
        found for found in header.findChildren(QPushButton) if words in (found.toolTip(), found.text())
    )


def narrow(header: CropHeader, width: int) -> None:
    header.window().resize(width, 60)
    QApplication.processEvents()
    assert header.width() == width


def test_every_button_says_what_it_is_for(qtbot: QtBot, header: CropHeader) -> None:
    header.show_place(12, 340)
    header.show_confirmable(3)
    asked: dict[str, SignalInstance] = {
        "Back to the photos (Esc)": header.back,
        "Previous photo (PageUp)": header.previous,
        "Next photo (PageDown)": header.next,
        "Zoom out (-)": header.farther,
        "Zoom in (+)": header.closer,
        "Show the whole photo (0)": header.fit,
        "Fill the window with the photo (2)": header.fill,
        "Show every pixel (1)": header.actual,
        "Confirm 3 names": header.confirm_all,
        "Save the face you drew (Enter)": header.saved,
    }
    for words, signal in asked.items():
        with qtbot.waitSignal(signal):
            QTest.mouseClick(button(header, words), Qt.MouseButton.LeftButton)


def test_tab_walks_from_left_to_right(header: CropHeader) -> None:
    header.show_place(12, 340)
    header.show_confirmable(3)
    header.window().activateWindow()
    button(header, "Back to the photos (Esc)").setFocus()
    walked = []
    for _ in range(10):
        focused = QApplication.focusWidget()
        assert focused is not None
        walked.append(focused.x())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert walked == sorted(set(walked))


def test_it_says_which_of_the_photos_this_is(header: CropHeader) -> None:
    previous, following = (
        button(header, words) for words in ("Previous photo (PageUp)", "Next photo (PageDown)")
    )
    assert not previous.isVisible()
    header.show_place(1, 2340)
    assert header.place.text() == "1 of 2,340"
    assert header.place.isVisible()
    assert [previous.isEnabled(), following.isEnabled()] == [False, True]
    header.show_place(2340, 2340)
    assert [previous.isEnabled(), following.isEnabled()] == [True, False]
    header.show_place(1, 1)
    assert not any(part.isVisible() for part in (previous, following, header.place))


@pytest.mark.parametrize(("count", "words"), [(1, "Confirm 1 name"), (1200, "Confirm 1,200 names")])
def test_names_can_be_confirmed_when_there_are_any(header: CropHeader, count: int, words: str) -> None:
    assert not header.confirm.isVisible()
    header.show_confirmable(count)
    assert header.confirm.isVisible()
    assert header.confirm.text() == header.confirm.accessibleName() == words
    header.show_confirmable(0)
    assert not header.confirm.isVisible()


def test_with_little_room_the_name_gives_way_and_every_button_stays(header: CropHeader) -> None:
    header.show_place(12_345, 67_890)
    header.show_confirmable(13)
    header.save.setText("Save 13 faces")
    narrow(header, 720)

    shown = [found for found in header.findChildren(QPushButton) if found.isVisible()]
    assert len(shown) == 10
    edges = sorted((found.x(), found.x() + found.width()) for found in shown)
    assert all(end <= start for (_, end), (start, _) in pairwise(edges))
    assert edges[-1][1] <= 720
    worded = [found for found in shown if found.text()]
    assert all(found.width() >= found.sizeHint().width() for found in worded)
    assert header.name.x() + header.name.width() <= button(header, "Previous photo (PageUp)").x()
    assert header.name.width() >= 60
    assert header.name.shown_text() != header.name.text()
    assert header.confirm.accessibleName() == "Confirm 13 names"
    assert "a long name" in header.name.toolTip()


def test_what_is_said_beside_the_chevrons_goes_below_the_name(header: CropHeader) -> None:
    header.show_place(12, 340)
    assert header.facts.text() == "12 March 2024 · 3 faces, 2 unnamed"
    narrow(header, 720)
    assert header.facts.text() == "12 of 340 · 12 March 2024 · 3 faces, 2 unnamed"
    assert not header.place.isVisible()
    narrow(header, 1280)
    assert header.facts.text() == "12 March 2024 · 3 faces, 2 unnamed"
    assert header.place.isVisible()


STEADY = (
    "Previous photo (PageUp)", "Next photo (PageDown)", "Zoom out (-)", "Zoom in (+)",
    "Show the whole photo (0)", "Show every pixel (1)", "Save the face you drew (Enter)",
)  # fmt: skip


@pytest.mark.parametrize("width", [720, 940, 1280])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_nothing_moves_whatever_is_said_and_offered(
    qapp: QApplication, header: CropHeader, width: int, mode: theme.Mode
) -> None:
    theme.apply(qapp, mode)
    header.show_place(1, 340)
    narrow(header, width)
    seen = set()
    for place, names, save in (
        (1, 0, "Save face"),
        (2, 1, "Save 2 faces"),
        (12, 13, "Save 12 faces"),
        (340, 0, "Save 20 faces"),
        (111, 1200, "Save face"),
    ):
        header.show_place(place, 340)
        header.show_confirmable(names)
        header.save.setText(save)
        header.show_zoom(place)
        QApplication.processEvents()
        seen.add(tuple(button(header, words).geometry().getRect() for words in STEADY))
        assert not header.confirm.isVisible() or (
            header.confirm.geometry().right() < button(header, STEADY[0]).x()
        )
    assert len(seen) == 1


def test_more_faces_than_one_is_likely_to_draw_are_not_cut(header: CropHeader) -> None:
    width = header.save.width()
    header.save.setText("Save 1,000 faces")
    QApplication.processEvents()
    assert header.save.width() > width


def test_words_are_announced_to_screen_readers(monkeypatch: pytest.MonkeyPatch, header: CropHeader) -> None:
    heard: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []

    def hear(event: QAccessibleEvent) -> None:
        assert isinstance(event, QAccessibleAnnouncementEvent)
        heard.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    announce(header, "Looks like Sarah")
    announce(header, "The photo is gone", urgent=True)
    announce(header, "  ")

    politeness = QAccessible.AnnouncementPoliteness
    assert heard == [
        ("Looks like Sarah", politeness.Polite),
        ("The photo is gone", politeness.Assertive),
    ]


def test_announcing_does_no_harm_without_a_screen_reader(header: CropHeader) -> None:
    announce(header, "Looks like Sarah", urgent=True)
