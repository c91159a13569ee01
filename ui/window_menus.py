"""What stands in the menus of the window, and what each line sets off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMessageBox, QWidget

from config import PRODUCT, VERSION
from config.language import mark, tr
from config.paths import Paths
from config.settings import Appearance
from ui.editor_controller import EditorController
from ui.frame import EDITOR, HELP, Frame
from ui.keys_dialog import KeysDialog
from ui.menus import Menus
from ui.names_out.menu_lines import add_out_lines
from ui.names_out_controller import NamesOutController
from ui.page_menus import add_answers, add_dates, add_messages, add_orders, add_scan_lines, add_search_lines
from ui.palette.palette import OPENED_BY
from ui.palette_controller import PaletteController
from ui.person_lines import fill_person_menu
from ui.places.places_page import PLACES
from ui.regroup_controller import RegroupController
from ui.scans_controller import ScansController
from ui.shared.open_folder import open_folder
from ui.shared.rail import HISTORY, PEOPLE, PHOTOS, PROBLEMS, REVIEW, SETTINGS
from ui.stacks_controller import StacksController
from ui.told_names_controller import ToldNamesController
from ui.undo_controller import UndoController

_PAGES = (
    (PEOPLE, mark("&People")),
    (PHOTOS, mark("P&hotos")),
    (REVIEW, mark("Re&view")),
    (PROBLEMS, mark("P&roblems")),
    (HISTORY, mark("H&istory")),
    (SETTINGS, mark("&Settings")),
)


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What the lines of the menus act on.

    Attributes:
        window: closed by Quit, and under About.
        frame: what stands where.
        paths: the folders that can be opened.
        scans: adds folders and looks again.
        undoing: takes back and does again.
        editor: of the photo that is open, if one is.
        regroup: asks whether to group anew.
        told: shows the names other programs wrote.
        stacks: offers similar shots as stacks.
        palette: finds whatever can be done by a few letters.
        names_out: lets names and photos out.
        go: shows a page by its name.
        dress: makes it light or dark.
    """

    window: QWidget
    frame: Frame
    paths: Paths
    scans: ScansController
    undoing: UndoController
    editor: EditorController
    regroup: RegroupController
    told: ToldNamesController
    stacks: StacksController
    palette: PaletteController
    names_out: NamesOutController
    go: Callable[[str], None]
    dress: Callable[[Appearance], None]

    def look_again_here(self) -> None:
        """Search the open photo once more, thoroughly."""
        if self.editor.photo_id is not None:
            self.scans.look_again([self.editor.photo_id])

    def draw_box(self) -> None:
        """Draw a rectangle on the open photo without the mouse."""
        if self.editor.photo_id is not None:
            self.frame.editor.canvas.draw_in_the_middle()

    def confirm_all(self) -> None:
        """Confirm everybody on the open photo."""
        if self.editor.photo_id is not None:
            self.editor.faces.confirm_all()

    def quit(self) -> None:
        """Close the window, through the loop, so that the menu that asked for it is closed first."""
        QTimer.singleShot(0, self.window, self.window.close)


def fill_menus(menus: Menus, parts: Parts, appearance: Appearance) -> None:
    """Add every line.

    Args:
        menus: empty so far.
        parts: what the lines act on.
        appearance: which is marked.
    """
    _fill_file(menus, parts)
    _fill_edit(menus, parts)
    fill_person_menu(menus, parts.frame)
    _fill_view(menus, parts, appearance)
    _fill_help(menus, parts)


def _fill_file(menus: Menus, parts: Parts) -> None:
    menus.add(menus.file, tr("&Add folder…"), "Ctrl+O", parts.scans.choose_folder)
    menus.add(menus.file, tr("&Look for new photos"), "F5", parts.scans.scan_again)
    menus.file.addSeparator()
    add_out_lines(menus, parts.frame, parts.names_out)
    menus.file.addSeparator()
    add_scan_lines(menus, parts.frame.status)
    menus.file.addSeparator()
    menus.add(menus.file, tr("&Quit"), "Ctrl+Q", parts.quit)


def _fill_edit(menus: Menus, parts: Parts) -> None:
    edit = menus.edit
    menus.add_undo(parts.undoing.undo, parts.undoing.redo)
    edit.addSeparator()
    menus.add(edit, tr("&Find"), "Ctrl+F", parts.frame.focus_search)
    add_search_lines(menus, parts.frame)
    edit.addSeparator()
    add_answers(menus, parts.frame)
    edit.addSeparator()
    on_photo = [
        menus.add(edit, tr("Look &again at this photo, thoroughly"), "Ctrl+L", parts.look_again_here),
        # Shown, not bound: elsewhere the letter begins a name.
        menus.add(edit, f"{tr('Draw a face &box')}\tB", None, parts.draw_box),
        menus.add(edit, tr("&Confirm everybody in this photo"), "Ctrl+Return", parts.confirm_all),
        menus.add(
            edit, tr("&Mirror or collage: people may be here twice"), None, parts.editor.toggle_repeats
        ),
    ]
    menus.add(edit, tr("&Group all faces anew…"), None, parts.regroup.ask)
    menus.add(edit, tr("&Names in your files…"), None, parts.told.look)
    menus.add(edit, tr("S&imilar shots…"), None, parts.stacks.show_offers)

    def enable(page: str) -> None:
        for action in on_photo:
            action.setEnabled(page == EDITOR)

    parts.frame.page_shown.connect(enable)
    enable(parts.frame.page)


def _fill_view(menus: Menus, parts: Parts, appearance: Appearance) -> None:
    for key, (page, words) in enumerate(_PAGES):
        menus.add(menus.view, tr(words), f"Ctrl+{key + 1}", lambda page=page: parts.go(page))  # type: ignore[misc]
    menus.add(menus.view, tr("Pla&ces"), f"Ctrl+{len(_PAGES) + 1}", lambda: parts.go(PLACES))
    menus.view.addSeparator()
    add_dates(menus, parts.frame)
    add_orders(menus, parts.frame)
    add_messages(menus, parts.frame.status)
    menus.view.addSeparator()
    anything = menus.add(menus.view, tr("&Do anything…"), OPENED_BY, lambda: parts.palette.open(anything))
    menus.add_appearances(appearance, parts.dress)


def _fill_help(menus: Menus, parts: Parts) -> None:
    status, paths = parts.frame.status, parts.paths
    menus.add(menus.help, tr("&Help"), "F1", lambda: parts.go(HELP))
    # Where a text is typed, a question mark is one; the other key works there, too.
    keys = menus.add(menus.help, tr("&Keys"), None, lambda: KeysDialog(parts.window).open())
    keys.setShortcuts([QKeySequence("?"), QKeySequence("Shift+F1")])
    menus.help.addSeparator()
    menus.add(menus.help, tr("Open &log folder"), None, lambda: open_folder(paths.logs, status))
    menus.add(menus.help, tr("Open library &folder"), None, lambda: open_folder(paths.library, status))
    menus.help.addSeparator()
    menus.add(menus.help, tr("&About {product}", product=PRODUCT), None, lambda: _show_about(parts.window))


def _show_about(window: QWidget) -> None:
    box = QMessageBox(window)
    box.setWindowTitle(tr("About {product}", product=PRODUCT))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"{PRODUCT} {VERSION}")
    box.setInformativeText(
        tr(
            "Finds the people in your photos.\n"
            "Everything stays on this computer; your photos are never changed, unless you ask to have names"
            " written into them."
        )
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
