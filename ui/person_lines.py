"""The Person menu: what can be done with whoever is selected, or whose page is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from config.language import tr
from ui.frame import PERSON, Frame
from ui.live_lines import LiveLines
from ui.menus import Menus
from ui.people.face_grid import CONFIRM, MOVE, NEW, STRANGER
from ui.shared.deeds import NOTHING, Deed, Doable
from ui.shared.rail import PEOPLE
from ui.shared.words import plain_action


def fill_person_menu(menus: Menus, frame: Frame) -> None:
    """Add every line of the menu, and those of its submenus.

    Args:
        menus: of the window.
        frame: its pages say what can be done.
    """
    menu = menus.person

    def now() -> Doable:
        return _doable(frame)

    # Says whom the lines are about; whoever selects by the keyboard may have scrolled away.
    who = menus.add(menu, tr("Nobody is selected"), None, lambda: None)
    who.setEnabled(False)
    menu.addSeparator()
    lines = LiveLines(menus, menu, lambda: now().does)
    lines.add(menu, Deed.OPEN, tr("&Open"), tr("Enter"))
    lines.add(menu, Deed.NAME, tr("&Name…"), "F2")
    lines.add(menu, Deed.ACCEPT, tr("Accept the g&uess"), "+")
    favourite = lines.add(menu, Deed.FAVOURITE, tr("Fa&vourite"), "*")
    favourite.setCheckable(True)
    circles = menu.addMenu(tr("&Circles"))
    lines.add(menu, Deed.ABOUT, tr("&About…"))
    lines.add(menu, Deed.BIRTH_DATE, tr("&Birth date…"))
    menu.addSeparator()
    _add_merging(lines, menu)
    menu.addSeparator()
    _add_away(lines, menu)
    menu.addSeparator()
    _add_faces(lines, menu.addMenu(tr("&Faces")))
    lines.add(menu, Deed.EXPORT, tr("E&xport photos…"))
    lines.add(menu, Deed.FORGET, tr("Forget face &data…"))

    def refresh() -> None:
        found = now()
        who.setText(plain_action(found.who) or tr("Nobody is selected"))
        favourite.setChecked(found.favourite)
        circles.clear()
        circles.menuAction().setEnabled(bool(found.circled))
        if found.circled:
            frame.people.deeds.fill_circles(circles, found.circled)

    menu.aboutToShow.connect(refresh)
    refresh()


def _doable(frame: Frame) -> Doable:
    if frame.page == PEOPLE:
        return frame.people.deeds.now()
    return frame.person.deeds.now() if frame.page == PERSON else NOTHING


def _add_merging(lines: LiveLines, menu: QMenu) -> None:
    lines.add(menu, Deed.MERGE_INTO, tr("Merge &into…"))
    lines.add(menu, Deed.MERGE_THESE, tr("&Merge these people"))
    lines.add(menu, Deed.DIFFERENT, tr("These are diff&erent people"))
    lines.add(menu, Deed.SPLIT, tr("S&plit…"))


def _add_away(lines: LiveLines, menu: QMenu) -> None:
    lines.add(menu, Deed.HIDE, tr("&Hide"))
    lines.add(menu, Deed.SHOW_AGAIN, tr("Show a&gain"))
    lines.add(menu, Deed.STRANGER, tr("A &stranger: never ask"))
    lines.add(menu, Deed.NO_STRANGER, tr("No s&tranger: ask again"))
    lines.add(menu, Deed.ALL_LIKE_THIS, tr("Strangers: never ask about anybody &like this"))


def _add_faces(lines: LiveLines, menu: QMenu) -> None:
    delete = QKeySequence(Qt.Key.Key_Delete).toString(QKeySequence.SequenceFormat.NativeText)
    lines.add(menu, Deed.CONFIRM_ALL, tr("Confirm &all faces"))
    menu.addSeparator()
    lines.add(menu, Deed.CONFIRM, tr("&Confirm"), CONFIRM)
    lines.add(menu, Deed.REFUSE, tr("&Not this person"), delete)
    lines.add(menu, Deed.MOVE, tr("&Move to…"), MOVE)
    lines.add(menu, Deed.NEW_PERSON, tr("New &person of these faces"), NEW)
    lines.add(menu, Deed.STRANGERS, tr("&Strangers: never ask"), STRANGER)
    lines.add(menu, Deed.COVER, tr("&Use as cover"))
