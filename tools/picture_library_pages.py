"""Every page of a library of years of photos; see take_pictures.py."""

from __future__ import annotations

from picture_library import BEN, NAMES, SARAH
from picture_library_walk import USUAL, LibraryWalk, Scenes, point_away
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea

from models.query import EVERYTHING, PhotoQuery
from tests.e2e.robot import Robot, Script, part
from ui.export_dialog import ExportDialog
from ui.frame import EDITOR, HELP, PERSON, VIEWER
from ui.names_out.report_dialog import NamesReportDialog
from ui.names_out.write_names_dialog import WriteNamesDialog
from ui.photos.timeline_layout import Grouping
from ui.places.places_page import PLACES
from ui.settings.watching_part import WatchingPart
from ui.shared.rail import HISTORY, PHOTOS, PROBLEMS, REVIEW, SETTINGS
from ui.stacks.stacks_dialog import StacksDialog
from ui.told_names.told_names_dialog import ToldNamesDialog

KEY, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
_SMALL, _LARGE = 64, 512
_SPLIT = (43.0, 16.0, 44.0, 17.0)
"""South, west, north, east of where the sailing was."""


class LibraryPages(LibraryWalk):
    """Grabs every page, light and dark."""

    def scenes(self) -> Scenes:
        """Names first: what they are offered above is not to be seen on the other pages."""
        return {
            "told": self._told,
            "people": self._people,
            "photos": self._photos,
            "panel": self._panel,
            "search": self._search,
            "viewer": self._viewer,
            "editor": self._editor,
            "stacks": self._stacks,
            "places": self._places,
            "out": self._names_out,
            "trash": self._trash,
            "others": self._others,
            "settings": self._settings_page,
        }

    def _told(self, robot: Robot) -> Script:
        """The names that other programs wrote."""
        yield robot.frame.offer.isVisible
        point_away(robot)
        yield from self.camera.grab_both("names-offer")
        robot.click(robot.frame.offer.look)
        yield from self.dialog(robot, ToldNamesDialog, "names-dialog")
        robot.click(robot.frame.offer.use)
        yield lambda: not robot.frame.offer.isVisible()
        yield from self.camera.settle(3.0)

    def _people(self, robot: Robot) -> Script:
        robot.press(KEY.Key_1, CONTROL)
        point_away(robot)
        yield from self.camera.settle(2.0)
        yield from self.camera.grab_both("people")
        robot.window.navigation.open_person(self.known.people[NAMES[SARAH]])
        yield lambda: robot.frame.page == PERSON
        yield from self.camera.settle(1.5)
        yield from self.camera.grab_both("person")

    def _photos(self, robot: Robot) -> Script:
        robot.press(KEY.Key_2, CONTROL)
        point_away(robot)
        yield lambda: robot.frame.page == PHOTOS and robot.frame.photos.shown()
        page = robot.frame.photos
        views: tuple[tuple[str, Grouping, int], ...] = (
            ("photos", "month", USUAL),
            ("photos-days", "day", USUAL),
            ("photos-years", "year", _SMALL),
            ("photos-large", "month", _LARGE),
        )
        for name, grouping, side in views:
            page.set_view(grouping, side, panel=True)
            yield from self.camera.settle(2.0)
            yield from self.camera.grab_both(name)
        page.set_view("month", USUAL, panel=True)
        yield from self.camera.settle(1.0)
        page.timeline.chosen.set_rows(3, 9, on=True)
        yield from self.camera.grab_both("photos-selected")
        page.timeline.chosen.clear()
        bar = page.scrubber
        middle = QPoint(bar.width() // 2, bar.height() * 2 // 5)
        QTest.mousePress(bar, Qt.MouseButton.LeftButton, pos=middle)
        QTest.mouseMove(bar, middle + QPoint(0, 30))
        yield from self.camera.settle(1.5)
        yield from self.camera.grab_both("photos-scrubber")
        QTest.mouseRelease(bar, Qt.MouseButton.LeftButton, pos=middle + QPoint(0, 30))
        # The pointer that pressed was none of the window system's, which would say that it left.
        QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
        point_away(robot)
        page.ask_for_date()
        yield from self.camera.settle(0.3)
        robot.write("June 2019")
        yield from self.camera.grab_both("photos-date")
        robot.press(KEY.Key_Escape)

    def _panel(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        page = robot.frame.photos
        page.search(PhotoQuery(folder=self.known.folder))
        yield from self.camera.settle(1.5)
        yield from self.camera.grab_both("photos-folder")
        entry = page.panel.entries.entry(page.panel.currentIndex())
        if entry is not None:
            menu = page.panel.folder_menu(entry)
            menu.popup(page.panel.mapToGlobal(page.panel.visualRect(page.panel.currentIndex()).center()))
            yield from self.camera.grab_both("photos-folder-menu")
            menu.close()
        page.search(EVERYTHING)
        page.set_view("month", USUAL, panel=False)
        yield from self.camera.settle(1.5)
        yield from self.camera.grab_both("photos-alone")
        page.set_view("month", USUAL, panel=True)

    def _search(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        page = robot.frame.photos
        query = PhotoQuery(
            (self.known.people[NAMES[BEN]],), camera=self.known.camera, area=_SPLIT, since="2026-06-01"
        )
        page.search(query)
        yield from self.camera.settle(1.5)
        yield from self.camera.grab_both("photos-search")
        page.search(EVERYTHING)
        yield from self.camera.settle(1.0)
        robot.press(KEY.Key_F, CONTROL)
        for name, words in (
            ("photos-offers", ""),
            ("photos-offers-place", "li"),
            ("photos-offers-date", "summer"),
        ):
            robot.write(words)
            yield from self.camera.settle(0.8)
            yield from self.camera.grab_both(name)
            for _ in words:
                robot.press(KEY.Key_Backspace)
        for _ in range(3):
            robot.press(KEY.Key_Escape)

    def _viewer(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        yield from self.view(robot, self.known.friends)
        page = robot.frame.viewer
        yield from self.camera.grab_both("viewer")
        page.do("faces")
        yield from self.awake(robot, "viewer-faces")
        page.do("about")
        yield from self.camera.settle(1.0)
        yield from self.awake(robot, "viewer-about")
        page.do("faces")
        page.do("about")
        page.do("full")
        yield from self.camera.settle(4.0)
        yield from self.camera.grab("viewer-full")
        yield from self.awake(robot, "viewer-full-awake")
        page.do("full")
        yield from self.camera.settle(1.0)
        yield from self.view(robot, self.known.film)
        yield from self.awake(robot, "viewer-film")
        robot.press(KEY.Key_Escape)
        yield lambda: robot.frame.page == PHOTOS

    def _editor(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        yield from self.view(robot, self.known.friends)
        yield from robot.edit()
        yield robot.canvas.faces
        yield from self.camera.settle(0.5)
        robot.click_face(robot.canvas.faces()[1].face.box)
        yield from self.camera.grab_both("editor")
        for _ in range(4):
            if robot.frame.page in {EDITOR, VIEWER}:
                robot.press(KEY.Key_Escape)
                yield from self.camera.settle(0.3)
        yield lambda: robot.frame.page == PHOTOS

    def _stacks(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        robot.window.stacks.show_offers()
        yield from self.dialog(robot, StacksDialog, "similar")

    def _places(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        robot.window.navigation.go(PLACES)
        yield lambda: robot.frame.page == PLACES
        yield from self.camera.settle(2.5)
        yield from self.camera.grab_both("places")
        robot.frame.places.map.show_area(_SPLIT)
        yield from self.camera.settle(1.0)
        yield from self.camera.grab_both("places-near")
        robot.press(KEY.Key_Escape)

    def _names_out(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        out = robot.window.names_out
        out.ask_to_write(robot.frame.photos.shown()[:40])
        yield lambda: robot.window.findChild(WriteNamesDialog)
        yield from self.camera.grab_both("names-write")
        robot.click(part(robot.window, WriteNamesDialog).write)
        yield from self.dialog(robot, NamesReportDialog, "names-report")
        out.ask_to_export(people=[self.known.people[NAMES[SARAH]]])
        yield from self.dialog(robot, ExportDialog, "export")

    def _trash(self, robot: Robot) -> Script:
        yield from self.to_photos(robot)
        robot.frame.photos.trash_wanted.emit(robot.frame.photos.shown()[1:3])
        yield from self.camera.settle(1.0)
        yield from self.camera.grab_both("photos-trash")

    def _others(self, robot: Robot) -> Script:
        for key, page in ((KEY.Key_3, REVIEW), (KEY.Key_4, PROBLEMS), (KEY.Key_5, HISTORY)):
            robot.press(key, CONTROL)
            yield lambda page=page: robot.frame.page == page  # type: ignore[misc]
            point_away(robot)
            yield from self.camera.settle(2.0)
            yield from self.camera.grab_both(page)
        robot.window.navigation.go(HELP)
        yield from self.camera.grab_both("help")

    def _settings_page(self, robot: Robot) -> Script:
        robot.window.rules.set(str(self.album / "Phone" / "Screenshots"), "no_faces", on=True)
        robot.press(KEY.Key_6, CONTROL)
        yield lambda: robot.frame.page == SETTINGS
        yield from self.camera.settle(1.0)
        yield from self.camera.grab_both("settings")
        area = part(robot.frame.settings, QScrollArea)
        area.ensureWidgetVisible(part(robot.frame.settings, WatchingPart), 0, area.height() // 2)
        yield from self.camera.grab_both("settings-folders")
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        yield from self.camera.grab_both("settings-end")
