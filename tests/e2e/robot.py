"""Somebody at the screen: a script that runs inside main()'s own event loop.

A script is a generator. It clicks and types; where it has to wait it yields a condition, which is
asked again until it is true. Also the friends it visits: an album of theirs and a library that knows it.
"""

from __future__ import annotations

import math
import shutil
import sqlite3
import time
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path
from typing import Any, TypeVar

from PIL import Image
from PySide6.QtCore import QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

import main_qt
from config.paths import Paths
from faces.installed import load_engine
from faces.packs import bundled_pack
from models.face import Face
from models.geometry import Box
from models.person import Person
from models.review import Question
from models.suggestion import DrawnFace
from repository.library import Library
from services.naming import name_person
from services.rejecting import hide_face
from tests.e2e.album import six_friends
from ui.crop.canvas import CropCanvas
from ui.crop.geometry import Point
from ui.crop.sketch import Draft
from ui.frame import EDITOR, VIEWER, Frame
from ui.main_window import MainWindow
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from ui.people.people_item_model import PeopleItemModel
from ui.people.people_view import PeopleView
from ui.review.question_view import QuestionView
from ui.shared.buttons import IconButton
from ui.shared.rail import PHOTOS, RailButton
from workers.pace import Pace
from workers.scan_steps import Manner
from workers.scan_worker import scan

Condition = Callable[[], object]
Script = Generator[Condition, None, Any]
PATIENCE = 30.0
SHOTS, FRIENDS = 3, 6
DAY, FAR = "day 1.jpg", "far.jpg"
SMALL = 0.003
"""The share of the photo `far.jpg` that Sarah's face covers."""

Part = TypeVar("Part", bound=QObject)


def part(whole: QObject, kind: type[Part]) -> Part:
    """The first descendant of that kind."""
    found = whole.findChild(kind)
    assert found is not None, f"{whole} has no {kind.__name__}"
    return found


def is_seen(whole: QObject, kind: type[QWidget]) -> bool:
    """Whether any descendant of that kind is to be seen."""
    return any(found.isVisible() for found in whole.findChildren(kind))


class Robot(QObject):
    """Plays a script in the window that main() opens, then closes the window."""

    def __init__(self, play: Callable[[Robot], Script]) -> None:
        super().__init__()
        self._play = play
        self._script: Script | None = None
        self._wait: Condition = lambda: True
        self._deadline = 0.0
        self._seen_at = QPoint()
        self.error: BaseException | None = None
        self._clock = QTimer(self)
        self._clock.setInterval(15)
        self._clock.timeout.connect(self._tick)

    def run(self, *arguments: str) -> None:
        """Start the program, play, and raise what went wrong on the way."""
        self._deadline = time.monotonic() + PATIENCE
        self._clock.start()
        status = main_qt.main(list(arguments))
        self._clock.stop()
        if self.error is not None:
            raise self.error
        assert status == 0
        assert self._script is not None, "the window never came"

    @property
    def window(self) -> MainWindow:
        """The one window of the program."""
        found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
        return found[-1]

    @property
    def frame(self) -> Frame:
        """Its pages."""
        return self.window.frame

    @property
    def canvas(self) -> CropCanvas:
        """The editor's photo."""
        return self.frame.editor.canvas

    @property
    def dialog(self) -> MergeSuggestionDialog | None:
        """The question that is open, if one is."""
        found = self.frame.editor.findChildren(MergeSuggestionDialog)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    def choose_folder(self, folder: Path) -> Script:
        """Through the real folder dialog."""
        yield lambda: self.window.findChild(QFileDialog)
        dialog = part(self.window, QFileDialog)
        field = part(dialog, QLineEdit)
        yield dialog.isVisible
        field.selectAll()
        QTest.keyClicks(field, str(folder))
        choose = part(dialog, QDialogButtonBox).button(QDialogButtonBox.StandardButton.Open)
        yield choose.isEnabled
        self.click(choose)

    def rail_button(self, page: str) -> RailButton:
        """The button of the rail that leads to a page."""
        return next(b for b in self.frame.rail.findChildren(RailButton) if b.property("page") == page)

    def people(self) -> list[Person]:
        """Who stands on the page, without the faces seen once."""
        rows = self.people_view.model().rows  # type: ignore[attr-defined]
        return [row for row in rows if isinstance(row, Person)]

    @property
    def people_view(self) -> PeopleView:
        """The cards."""
        return part(self.frame.people, PeopleView)

    def guess(self, person_id: int) -> str | None:
        """Whom a card says this may be."""
        model = self.people_view.model()
        assert isinstance(model, PeopleItemModel)
        place = model.place_of(person_id)
        guess = None if place is None else model.guess(place)
        return None if guess is None else guess.name

    @property
    def asked(self) -> Question | None:
        """What fills the Review page, if anything is asked there."""
        view = part(self.frame.review, QuestionView)
        return view.question if view.isVisible() else None

    def click_card(self, person_id: int) -> None:
        """On the face of this person's card."""
        self._click_where(self.people_view.viewport(), lambda: self._place_of(person_id))

    def _place_of(self, person_id: int) -> QPoint:
        view = self.people_view
        row = next(i for i, person in enumerate(self.people()) if person.id == person_id)
        cell = view.visualRect(view.model().index(row, 0))
        return cell.center() - QPoint(0, cell.height() // 6)

    def click_photo(self, row: int) -> None:
        """A photo of the Photos page, in their order."""
        self._click_where(self.frame.photos.timeline.viewport(), lambda: self._place_of_photo(row))

    def _place_of_photo(self, row: int) -> QPoint:
        view = self.frame.photos.timeline
        return view.visualRect(view.model().index(row, 0)).center()

    def _has_photo(self, row: int) -> bool:
        """Whether a photo stands where it will stay: a page that has just come is laid out a moment later."""
        view, before = self.frame.photos.timeline, self._seen_at
        self._seen_at = self._place_of_photo(row)
        return view.isVisible() and view.row_at(self._seen_at) == row and before == self._seen_at

    def view_photo(self, name: str) -> Script:
        """From the Photos page, with the mouse."""
        self.click(self.rail_button(PHOTOS))
        yield lambda: name in self._photos_shown()
        row = self._photos_shown().index(name)
        yield lambda: self._has_photo(row)
        self.click_photo(row)
        yield lambda: self._views(name)

    def open_photo(self, name: str) -> Script:
        """The same, and on to its faces."""
        yield from self.view_photo(name)
        yield from self.edit()
        yield lambda: self._shows(name)

    def edit(self) -> Script:
        """From the photo that is looked at to its faces."""
        yield lambda: self.frame.page == VIEWER and self.window.viewer.is_sharp
        self.press(Qt.Key.Key_E)
        yield lambda: self.frame.page == EDITOR and self.canvas.shows_image()

    def open_photo_by_keys(self, name: str) -> Script:
        """From the Photos page to the faces of a photo, with the keyboard."""
        self.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        yield lambda: name in self._photos_shown()
        yield lambda: self._focus() is self.frame.photos.timeline
        self.press(Qt.Key.Key_Home)
        for _ in range(self._photos_shown().index(name)):
            self.press(Qt.Key.Key_Right)
        self.press(Qt.Key.Key_Return)
        yield lambda: self._views(name)
        yield from self.edit()
        yield lambda: self._shows(name)

    def _photos_shown(self) -> list[str]:
        """The names of all photos of the page; of those whose records have not come yet it has none."""
        tiles = self.frame.photos.timeline.timeline
        known = [tiles.known(photo) for photo in self.frame.photos.shown()]
        return ["" if tile is None else tile.photo.path.name for tile in known]

    def _views(self, name: str) -> bool:
        shown = self.frame.page == VIEWER and self.frame.viewer.bar.name.text() == name
        return shown and self.window.viewer.is_sharp

    def _shows(self, name: str) -> bool:
        shown = self.frame.page == EDITOR and self.frame.editor.header.name.text() == name
        return shown and self.canvas.shows_image()

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """What is drawn in the editor and not yet stored."""
        return self.frame.editor.drafting.drafts

    def drawn(self) -> DrawnFace | None:
        """What is known of the selected rectangle; None while it is being looked at."""
        draft, drafting = self.canvas.selected_draft(), self.frame.editor.drafting
        if draft is None or drafting.phase(draft.id) != "seen":
            return None
        return drafting.drawn(draft.id)

    def looks_like(self) -> str | None:
        """The name beside the selected rectangle; None while there is none."""
        drawn = self.drawn()
        return drawn.suggestion.best.name if drawn and drawn.suggestion.best else None

    def answer_by_key(self, key: Qt.Key) -> None:
        """A key for the question that is open."""
        dialog = self.dialog
        assert dialog is not None
        QTest.keyClick(dialog.focusWidget() or dialog, key)

    def click_face(self, box: Box) -> None:
        """The middle of a box in the editor."""
        self._click_where(self.canvas, lambda: self._on_screen(*box.centre))

    def drag_in_viewer(self, box: Box) -> None:
        """A rectangle over a face of the photo that is looked at, with the left button."""
        stage = self.frame.viewer.stage
        corners = [stage.view().to_view(Point(*one)) for one in ((box.x, box.y), (box.right, box.bottom))]
        start, end = (QPointF(*corner).toPoint() for corner in corners)
        QTest.mouseMove(stage, start)
        QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=start)
        for part in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(stage, start + (end - start) * part)
        QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=end)

    def drag(self, box: Box) -> None:
        """A rectangle over a face, with the left button."""
        QTest.mouseMove(self.canvas, self._on_screen(box.x, box.y))
        start, end = self._on_screen(box.x, box.y), self._on_screen(box.right, box.bottom)
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=start)
        for part in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(self.canvas, start + (end - start) * part)
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=end)

    def click(self, widget: QWidget, where: QPoint | None = None) -> None:
        """A left click, in the middle unless told."""
        self._click_where(widget, lambda: widget.rect().center() if where is None else where)

    def _click_where(self, widget: QWidget, where: Callable[[], QPoint]) -> None:
        # Moving the mouse lets the loop run, and what was meant may have moved before it arrives:
        # cards are put in order, a photo comes in. Somebody would look again; so does the robot.
        QTest.mouseMove(widget, where())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=where())

    def drag_card(self, one: int, onto: int) -> None:
        """Carry a person's card onto another's, with the left button."""
        cards = self.people_view.viewport()
        start, end = self._place_of(one), self._place_of(onto)
        QTest.mousePress(cards, Qt.MouseButton.LeftButton, pos=start)
        for part in (0.25, 0.5, 0.75, 1.0):
            QTest.mouseMove(cards, start + (end - start) * part)
        QTest.mouseRelease(cards, Qt.MouseButton.LeftButton, pos=end)

    def type(self, text: str) -> None:
        """Into whatever has the focus, then Enter."""
        widget = self._focus()
        self.write(text)
        QTest.keyClick(widget, Qt.Key.Key_Return)

    def write(self, text: str) -> None:
        """Into whatever has the focus."""
        widget = self._focus()
        assert isinstance(widget, QLineEdit), f"the focus is on {widget}"
        QTest.keyClicks(widget, text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key, where the focus is."""
        QTest.keyClick(self._focus(), key, modifier)

    def seconds(self, number: float) -> Condition:
        """A condition that becomes true after so long: to see that nothing happens."""
        until = time.monotonic() + number
        return lambda: time.monotonic() >= until

    def status_button(self, words: str) -> IconButton:
        """A button of the status line."""
        return next(b for b in self.frame.status.findChildren(IconButton) if b.accessibleName() == words)

    def question(self, title: str) -> QDialog | None:
        """A dialog with that title, once it is there."""
        found = self.window.findChildren(QDialog)
        return next(
            (dialog for dialog in found if dialog.windowTitle() == title and dialog.isVisible()), None
        )

    def answer(self, words: str) -> QPushButton:
        """The button with these words, in whichever dialog."""
        return next(b for b in self.window.findChildren(QPushButton) if b.text() == words)

    def words_on(self, page: QWidget) -> str:
        """All that the labels of a page say."""
        return "\n".join(label.text() for label in page.findChildren(QLabel))

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.window.focusWidget() or self.window

    def undo(self) -> None:
        """Ctrl+Z."""
        self.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    def _on_screen(self, x: float, y: float) -> QPoint:
        point = self.canvas.view().to_view(Point(x, y))
        return QPointF(point.x, point.y).toPoint()

    def _tick(self) -> None:
        try:
            if self._script is None:
                if any(isinstance(widget, MainWindow) for widget in QApplication.topLevelWidgets()):
                    self._script = self._play(self)
                return
            if QApplication.activeWindow() is None:
                # The offscreen platform has no window manager to do this when a dialog closes.
                self.window.activateWindow()
            elif self._wait():
                self._wait = next(self._script)
                self._deadline = time.monotonic() + PATIENCE
            elif time.monotonic() > self._deadline:
                self.error = AssertionError(f"waited in vain: {self._where()}")
                self._end()
        except StopIteration:
            self._end()
        except BaseException as error:  # noqa: BLE001 - it is raised again where the test can see it
            self.error = error
            self._end()

    def _where(self) -> str:
        script: object = self._script
        while isinstance(inner := getattr(script, "gi_yieldfrom", None), Generator):
            script = inner
        frame = getattr(script, "gi_frame", None)
        return "at its end" if frame is None else f"line {frame.f_lineno} of {frame.f_code.co_name}"

    def _end(self) -> None:
        self._clock.stop()
        for widget in QApplication.topLevelWidgets():
            widget.close()
        QApplication.quit()


class Home:
    """An album of six friends, one of whom is called Sarah, and a library that knows it.

    Args:
        friends: what `make_friends` made; only read.
        folder: for the library of this one visit.
    """

    def __init__(self, friends: Path, folder: Path) -> None:
        self.album, self.library = friends / "Album", folder / "library"
        shutil.copytree(friends / "library", self.library)
        self.paths = Paths(library=self.library, packs=folder / "packs")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """What the file says, read by a stranger."""
        with closing(sqlite3.connect(self.paths.database)) as connection:
            return connection.execute(sql).fetchall()

    def faces(self, photo: str) -> list[Face]:
        """The faces of a photo that are shown, by person."""
        with Library(self.paths.database, self.paths.thumbnails) as library:
            known = library.photos.by_path(self.album / photo)
            assert known is not None
            found = [named.face for named in library.faces.of_photo(known.id)]
        return sorted(found, key=lambda face: face.person_id or 0)

    def miss(self, photo: str, *people: int) -> list[Box]:
        """Have these people's faces in a photo not found; returns where they are."""
        missed = [face for face in self.faces(photo) if face.person_id in people]
        with Library(self.paths.database, self.paths.thumbnails) as library:
            for face in missed:
                hide_face(library, bundled_pack(), face.id)
        return [face.box for face in missed]


def make_friends(folder: Path) -> Path:
    """The album and its library, for `Home`; person 1 is Sarah."""
    album, paths, pack = folder / "Album", Paths(library=folder / "library", packs=folder), bundled_pack()
    days = six_friends(album, SHOTS)
    engine = load_engine(pack, "cpu")
    with Library(paths.database, paths.thumbnails) as library:

        def look() -> None:
            for _ in scan(library, engine, [album], Manner(Pace(2))):
                pass

        look()
        name_person(library, pack, 1, "Sarah")
        day = library.photos.by_path(days[0])
        assert day is not None
        (sarah,) = [named.face for named in library.faces.of_photo(day.id) if named.name == "Sarah"]
        _from_afar(days[0], sarah.box).save(album / FAR, quality=95)
        look()
    return folder


def from_afar(size: tuple[int, int], box: Box) -> tuple[float, float, float]:
    """By how much a photo is reduced for a face to cover SMALL of it, and where its corner is then."""
    scale = math.sqrt(SMALL * size[0] * size[1] / box.area)
    return scale, round(size[0] * (1 - scale) / 2), round(size[1] * (1 - scale) / 2)


def _from_afar(photo: Path, box: Box) -> Image.Image:
    with Image.open(photo) as near:
        scale, x, y = from_afar(near.size, box)
        small = near.resize((round(near.width * scale), round(near.height * scale)), Image.Resampling.LANCZOS)
        far = Image.new("RGB", near.size, (120, 124, 118))
    far.paste(small, (int(x), int(y)))
    return far
