"""Lines of the File, Edit and View menus that follow the page that is open, and what is under way."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QActionGroup

from config.language import tr
from models.query import EVERYTHING
from ui.frame import Frame
from ui.live_lines import LiveLines, with_key
from ui.menus import Menus
from ui.people.people_header import ORDERS
from ui.shared.deeds import Deed, Does
from ui.shared.rail import PEOPLE, PHOTOS, REVIEW
from ui.shared.status_line import StatusLine


def add_scan_lines(menus: Menus, status: StatusLine) -> None:
    """Pausing and ending what is under way, as the buttons of the status line do."""

    def now() -> Does:
        if status.waits is None:
            return {}
        going: Does = {Deed.STOP: status.cancel_clicked.emit}
        if status.waits:
            return {**going, Deed.RESUME: status.resume_clicked.emit}
        return {**going, Deed.PAUSE: status.pause_clicked.emit}

    lines = LiveLines(menus, menus.file, now)
    lines.add(menus.file, Deed.PAUSE, tr("&Pause the scan"))
    lines.add(menus.file, Deed.RESUME, tr("&Resume the scan"))
    lines.add(menus.file, Deed.STOP, tr("&Stop the scan"))


def add_messages(menus: Menus, status: StatusLine) -> None:
    """Reading again what was said lately."""

    def now() -> Does:
        return {Deed.MESSAGES: status.show_messages} if status.messages else {}

    LiveLines(menus, menus.view, now).add(menus.view, Deed.MESSAGES, tr("&Messages"))


def add_search_lines(menus: Menus, frame: Frame) -> None:
    """What can be done with the search on the page of photos."""
    page = frame.photos

    def now() -> Does:
        if frame.page != PHOTOS or page.query == EVERYTHING:
            return {}
        clear: Does = {Deed.CLEAR_SEARCH: lambda: page.search(EVERYTHING)}
        return {**clear, Deed.SAVE_SEARCH: page.bar.save.begin} if page.bar.save.can_save else clear

    lines = LiveLines(menus, menus.edit, now)
    lines.add(menus.edit, Deed.SAVE_SEARCH, tr("Sa&ve this search…"))
    lines.add(menus.edit, Deed.CLEAR_SEARCH, tr("C&lear the search"))


def add_dates(menus: Menus, frame: Frame) -> None:
    """Going to a date among the photos; the key is the page's own."""
    page = frame.photos

    def now() -> Does:
        return {Deed.GO_TO_DATE: page.ask_for_date} if frame.page == PHOTOS and page.has_dates else {}

    LiveLines(menus, menus.view, now).add(menus.view, Deed.GO_TO_DATE, tr("&Go to a date…"), "Ctrl+G")


def add_answers(menus: Menus, frame: Frame) -> None:
    """What can be answered on the page of questions, with the keys that do so just now."""
    deeds = frame.review.deeds
    menu = menus.edit.addMenu(tr("Answer the &question"))

    def now() -> Does:
        return deeds.now() if frame.page == REVIEW else {}

    lines = LiveLines(menus, menus.edit, now)
    for deed, words, key in ((Deed.YES, tr("&Yes"), "Y"), (Deed.NO, tr("&No"), "N")):
        lines.add(menu, deed, words, key)
    lines.add(menu, Deed.SOMEBODY_ELSE, tr("Somebody &else…"), "/")
    changing = [
        (lines.add(menu, deed, words), words, letter, typing)
        for deed, words, letter, typing in (
            (Deed.ASKED_STRANGER, tr("A &stranger: never ask"), "I", "Ctrl+I"),
            (Deed.LATER, tr("&Later"), "S", "Esc"),
            (Deed.TAKE_BACK, tr("&Take the last answer back"), "U", "Ctrl+Z"),
        )
    ]

    def tell_keys() -> None:
        for action, words, letter, typing in changing:
            action.setText(with_key(words, typing if deeds.is_typing else letter))

    menus.edit.aboutToShow.connect(tell_keys)
    tell_keys()


def add_orders(menus: Menus, frame: Frame) -> None:
    """The order of the cards on the page of people, in step with the button there."""
    deeds = frame.people.deeds
    menu = menus.view.addMenu(tr("S&ort people"))
    group = QActionGroup(menu)
    lines = []
    for order, words in ORDERS.items():
        line = menus.add(menu, tr(words), None, partial(deeds.sort, order))
        line.setCheckable(True)
        group.addAction(line)
        lines.append((order, line))

    def refresh() -> None:
        for order, line in lines:
            line.setChecked(order is deeds.order)
            line.setEnabled(frame.page == PEOPLE)

    menus.view.aboutToShow.connect(refresh)
    refresh()
