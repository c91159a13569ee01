"""Starting and ending the window."""

from __future__ import annotations

import gc
import os
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from config import PRODUCT, VERSION, logs
from config.language import tr
from config.memory import share_arenas
from config.paths import Paths
from config.settings import Settings
from faces.providers import Choice
from models.errors import AppError
from repository.backups import Backup, Backups
from repository.connections import LibraryDamagedError
from repository.library import Library
from services.rescuing import NotDamagedError, rescue
from ui import language
from ui.damaged_library_dialog import DamagedLibraryDialog
from ui.main_window import MainWindow
from ui.scaling import scaled
from ui.shared import theme
from ui.shared.roles import tell_roles
from ui.single_instance import SingleInstance
from ui.start_again import StartAgain, command, start
from workers.jobs import Jobs, prepare_library

SWITCH_SECONDS = 0.0005
"""How long a thread that computes may keep the window's waiting for its turn; ten times that is usual."""
SETTLED_MS = 3_000
ICON = Path(__file__).parent / "resources" / "icon.svg"


def run(paths: Paths, *, folders: Sequence[Path], wanted_pack: str | None, device: Choice = "auto") -> int:
    """Open the window and stay until it is closed; returns the exit status.

    Raises:
        AppError: there is no screen.
    """
    _need_a_screen()
    share_arenas()
    sys.setswitchinterval(SWITCH_SECONDS)
    # Nothing of what a start makes is garbage: looking for it again and again would only take time.
    gc.disable()
    settings = Settings.load(paths.settings)
    with scaled(settings.scale):
        app = _application()
    language.install(app, settings.language)
    instance = SingleInstance(paths.library)
    if instance.hand_over(folders):
        return 0
    theme.apply(app, settings.appearance)
    library = _opened(paths)
    if library is None:
        return 1
    instance.listen()
    old_hooks = sys.excepthook, threading.excepthook
    jobs = Jobs(
        paths,
        wanted_pack,
        device=device,
        read_only=library.read_only,
        thumbnails_mb=settings.thumbnails_mb,
    )
    with theme.dressed_afterwards(app):
        window = MainWindow(jobs, paths, settings)
    again = StartAgain(window)
    logs.install_crash_hook(paths.logs, window.crashed.emit)
    instance.raised.connect(window.come_to_front)
    window.show()
    window.begin(folders)
    QTimer.singleShot(SETTLED_MS, window, _settle)
    try:
        return app.exec()
    finally:
        _let_go_of_the_clipboard()
        sys.excepthook, threading.excepthook = old_hooks
        # In this order: a second start must not find the library free while our threads still write.
        gc.enable()
        is_wanted = again.is_wanted
        window.end()
        library.close()
        instance.close()
        if is_wanted:
            start(command())


def _let_go_of_the_clipboard() -> None:
    # Qt drops what was copied after the interpreter has ended, and would call into it. Here it is lost with
    # the program anyway, unless a clipboard manager has taken it.
    clipboard = QGuiApplication.clipboard()
    if sys.platform == "linux" and clipboard.ownsClipboard():
        clipboard.clear()


def _settle() -> None:
    """What the start has made stays: looking through it for garbage again would hold the window up."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _opened(paths: Paths) -> Library | None:
    """The library; if it is damaged, the backup somebody chose to have in its place."""
    try:
        return prepare_library(paths)
    except LibraryDamagedError as error:
        return _rescued(paths, error)
    except AppError as error:
        QMessageBox.critical(None, PRODUCT, str(error))
        return None


def _rescued(paths: Paths, damage: LibraryDamagedError) -> Library | None:
    backups = Backups(paths.database)
    dialog = DamagedLibraryDialog(str(damage), backups.all(), file=paths.database)
    chosen: list[Backup] = []
    dialog.chosen.connect(chosen.append)
    dialog.exec()
    dialog.deleteLater()
    if not chosen:
        return None
    try:
        # Another process may have rescued it while the dialog was open.
        with suppress(NotDamagedError):
            rescue(paths.database, paths.thumbnails, chosen[0])
        return prepare_library(paths)
    except AppError as error:
        QMessageBox.critical(None, PRODUCT, str(error))
        return None


def _need_a_screen() -> None:
    # Without one Qt aborts the whole process instead of raising.
    wanted = (
        os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if sys.platform.startswith("linux") and not wanted:
        raise AppError(
            tr(
                "There is no screen to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set)."
                " The commands work without one; --help lists them."
            )
        )


def _application() -> QApplication:
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication([PRODUCT.lower()])
    app.setApplicationName(PRODUCT)
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName(PRODUCT.lower())
    app.setWindowIcon(QIcon(str(ICON)))
    tell_roles()
    return app
