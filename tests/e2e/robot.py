"""Somebody at the screen: a script that runs inside main()'s own event loop.

A script is a generator. It clicks and types; where it has to wait it yields a condition, which is
asked again until it is true.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any, TypeVar

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
from models.geometry import Box
from models.person import Person
from ui.crop.canvas import CropCanvas
from ui.crop.geometry import Point
from ui.frame import Frame
from ui.main_window import MainWindow
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from ui.people.people_view import PeopleView
from ui.shared.buttons import IconButton
from ui.shared.photo_grid import PhotoGrid
from ui.shared.rail import RailButton

Condition = Callable[[], object]
Script = Generator[Condition, None, Any]
PATIENCE = 30.0

Part = TypeVar("Part", bound=QObject)


def part(whole: QObject, kind: type[Part]) -> Part:
    """The first descendant of that kind."""
    found = whole.findChild(kind)
    assert found is not None, f"{whole} has no {kind.__name__}"
    return found


class Robot(QObject):
    """Plays a script in the window that main() opens, then closes the window."""

    def __init__(self, play: Callable[[Robot], Script]) -> None:
        super().__init__()
        self._play = play
        self._script: Script | None = None
        self._wait: Condition = lambda: True
        self._deadline = 0.0
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

    def click_card(self, person_id: int) -> None:
        """On the face of this person's card."""
        self._click_where(self.people_view.viewport(), lambda: self._place_of(person_id))

    def _place_of(self, person_id: int) -> QPoint:
        view = self.people_view
        row = next(i for i, person in enumerate(self.people()) if person.id == person_id)
        cell = view.visualRect(view.model().index(row, 0))
        return cell.center() - QPoint(0, cell.height() // 6)

    def click_photo(self, grid_of: QWidget, row: int) -> None:
        """A photo of a grid."""
        grid = part(grid_of, PhotoGrid)
        self._click_where(grid.viewport(), lambda: grid.visualRect(grid.model().index(row, 0)).center())

    def click_face(self, box: Box) -> None:
        """The middle of a box in the editor."""
        self._click_where(self.canvas, lambda: self._on_screen(*box.centre))

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

    def type(self, text: str) -> None:
        """Into whatever has the focus, then Enter."""
        widget = self._focus()
        assert isinstance(widget, QLineEdit), f"the focus is on {widget}"
        QTest.keyClicks(widget, text)
        QTest.keyClick(widget, Qt.Key.Key_Return)

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
