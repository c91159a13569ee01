"""An entry for Kinframe in the system's menu of programs: written, found again, and taken away.

Standard library alone: it must work before and without everything else.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import struct
import subprocess  # nosec B404
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from config import PRODUCT, VERSION

APP_ID = "kinframe"
COMMENT = "Find the people in your photos, name them, and keep it all on this computer"

_SHORTCUT = """
$ErrorActionPreference = 'Stop'
$link = (New-Object -ComObject WScript.Shell).CreateShortcut($env:KINFRAME_LINK)
$link.TargetPath = $env:KINFRAME_TARGET
$link.WorkingDirectory = $env:KINFRAME_FOLDER
$link.IconLocation = $env:KINFRAME_ICON
$link.Description = $env:KINFRAME_COMMENT
$link.WindowStyle = 7
$link.Save()
"""


class LauncherError(Exception):
    """Why the entry could not be written or removed, as a sentence for a person."""


@dataclass(frozen=True, kw_only=True)
class Surroundings:
    """What the entry depends on; tests put their own in place of the real ones."""

    program: Path = field(default_factory=lambda: Path(__file__).resolve().parents[1])
    platform: str = sys.platform
    home: Path = field(default_factory=Path.home)
    variables: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def resources(self) -> Path:
        """Where the icon lies."""
        return self.program / "ui" / "resources"

    def folder(self, variable: str, otherwise: str) -> Path:
        """A folder the system may name in a variable; the XDG rules say to ignore relative ones."""
        named = self.variables.get(variable, "")
        return Path(named) if Path(named).is_absolute() else self.home / otherwise


def install(around: Surroundings | None = None, *, on_desktop: bool = False) -> list[Path]:
    """Write the menu entry, replacing an older one; returns what was written.

    Args:
        around: where to write, and for which system; the real ones by default.
        on_desktop: also put a copy on the desktop (Linux only).

    Raises:
        LauncherError: if something cannot be written.
    """
    here = around or Surroundings()
    try:
        if here.platform == "win32":
            return _install_on_windows(here)
        if here.platform == "darwin":
            return _install_on_mac(here)
        return _install_on_linux(here, on_desktop=on_desktop)
    except OSError as error:
        raise LauncherError(
            f"The menu entry could not be written: {error.filename or 'a file'}: {error.strerror}. "
            "Kinframe itself is not affected."
        ) from error


def uninstall(around: Surroundings | None = None) -> list[Path]:
    """Take away what `install` wrote; returns what was removed, which is nothing the second time.

    Raises:
        LauncherError: if something is there and cannot be removed.
    """
    here = around or Surroundings()
    removed = []
    try:
        for path in _written(here):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path.is_file() or path.is_symlink():
                path.unlink()
            else:
                continue
            removed.append(path)
    except OSError as error:
        raise LauncherError(
            f"The menu entry could not be removed: {error.filename or 'a file'}: {error.strerror}."
        ) from error
    if removed and here.platform not in {"win32", "darwin"}:
        _refresh_linux_menus(here)
    return removed


def _written(here: Surroundings) -> list[Path]:
    if here.platform == "win32":
        return [_shortcut(here)]
    if here.platform == "darwin":
        return [_bundle(here)]
    data = _data_home(here)
    desktop = _desktop_folder(here)
    on_desktop = [desktop / f"{APP_ID}.desktop"] if desktop else []
    return [_menu_entry(data), *(target for _, target in _icons(here, data)), *on_desktop]


# --- Linux: the Desktop Entry and Icon Theme specifications


def desktop_entry(program: Path) -> str:
    """The text of the .desktop file for the program in that folder."""
    # Through bash, because the specification forbids "=" in the name of the program itself,
    # and because an unpacked archive may have lost the permission to execute.
    command = f"bash {_exec_argument(str(program / 'run.sh'))} %F"
    return "\n".join(
        [
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.0",
            f"Name={PRODUCT}",
            "GenericName=Photo Manager",
            "GenericName[de]=Fotoverwaltung",
            f"Comment={COMMENT}",
            "Comment[de]=Menschen auf den eigenen Fotos finden und benennen, alles auf diesem Rechner",
            f"Exec={command}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "Categories=Graphics;Photography;",
            "Keywords=photos;people;faces;family;albums;pictures;",
            "StartupNotify=true",
            f"StartupWMClass={APP_ID}",
            "",
        ]
    )


def _exec_argument(text: str) -> str:
    """One argument of an Exec line: quoted for its reader, then escaped as a value of the file."""
    if any(ord(character) < ord(" ") for character in text):
        raise LauncherError(
            f"A menu entry cannot start a program whose folder has a line break or tab in its name: {text!r}."
        )
    for special in ("\\", '"', "`", "$"):
        text = text.replace(special, f"\\{special}")
    quoted = '"' + text.replace("%", "%%") + '"'
    return quoted.replace("\\", "\\\\")


def _install_on_linux(here: Surroundings, *, on_desktop: bool) -> list[Path]:
    text = desktop_entry(here.program)
    data = _data_home(here)
    written = []
    for source, target in _icons(here, data):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
        written.append(target)

    places = [_menu_entry(data)]
    desktop = _desktop_folder(here)
    if on_desktop and desktop:
        places.append(desktop / f"{APP_ID}.desktop")
    for place in places:
        place.parent.mkdir(parents=True, exist_ok=True)
        # Surrogates stand for file names that are not UTF-8: their bytes go through unchanged.
        place.write_bytes(text.encode("utf-8", "surrogateescape"))
        place.chmod(0o755)
        written.append(place)
    _refresh_linux_menus(here)
    return written


def _data_home(here: Surroundings) -> Path:
    return here.folder("XDG_DATA_HOME", ".local/share")


def _menu_entry(data: Path) -> Path:
    return data / "applications" / f"{APP_ID}.desktop"


def _icons(here: Surroundings, data: Path) -> list[tuple[Path, Path]]:
    theme = data / "icons" / "hicolor"
    return [
        (here.resources / "icon.svg", theme / "scalable" / "apps" / f"{APP_ID}.svg"),
        (here.resources / "icon.png", theme / "256x256" / "apps" / f"{APP_ID}.png"),
    ]


def _desktop_folder(here: Surroundings) -> Path | None:
    """The person's desktop folder, which has another name in every language."""
    settings = here.folder("XDG_CONFIG_HOME", ".config") / "user-dirs.dirs"
    folder = here.home / "Desktop"
    if settings.is_file():
        for line in settings.read_text("utf-8", "surrogateescape").splitlines():
            name, _, value = line.strip().partition("=")
            if name == "XDG_DESKTOP_DIR":
                folder = Path(value.strip('"').replace("$HOME", str(here.home)))
    # Where the setting is the home folder itself, there is no desktop.
    return folder if folder.is_dir() and folder != here.home else None


def _refresh_linux_menus(here: Surroundings) -> None:
    """Tell desktops that keep a cache; the entry works without, only later."""
    data = _data_home(here)
    for tool, folder in (
        ("update-desktop-database", data / "applications"),
        ("gtk-update-icon-cache", data / "icons" / "hicolor"),
    ):
        program = shutil.which(tool)
        if program and (tool != "gtk-update-icon-cache" or (folder / "icon-theme.cache").exists()):
            subprocess.run([program, str(folder)], capture_output=True, check=False)  # noqa: S603 # nosec


# --- macOS: a bundle that only starts run.sh


def _bundle(here: Surroundings) -> Path:
    return here.home / "Applications" / f"{PRODUCT}.app"


def _install_on_mac(here: Surroundings) -> list[Path]:
    bundle = _bundle(here)
    contents = bundle / "Contents"
    (contents / "MacOS").mkdir(parents=True, exist_ok=True)
    (contents / "Resources").mkdir(exist_ok=True)
    with (contents / "Info.plist").open("wb") as file:
        plistlib.dump(
            {
                "CFBundleName": PRODUCT,
                "CFBundleIdentifier": f"org.{APP_ID}.{PRODUCT}",
                "CFBundleExecutable": PRODUCT,
                "CFBundleIconFile": PRODUCT,
                "CFBundlePackageType": "APPL",
                "CFBundleShortVersionString": VERSION,
                "NSHighResolutionCapable": True,
            },
            file,
        )
    quoted = "'" + str(here.program / "run.sh").replace("'", "'\\''") + "'"
    starter = contents / "MacOS" / PRODUCT
    starter.write_text(f"#!/bin/bash\nexec /bin/bash {quoted}\n", encoding="utf-8")
    starter.chmod(0o755)
    picture = (here.resources / "icon.png").read_bytes()
    # An icns file may be one PNG of 256 pixels behind two short headers.
    (contents / "Resources" / f"{PRODUCT}.icns").write_bytes(
        struct.pack(">4sI4sI", b"icns", len(picture) + 16, b"ic08", len(picture) + 8) + picture
    )
    return [bundle]


# --- Windows: a shortcut in the start menu


def _shortcut(here: Surroundings) -> Path:
    roaming = here.folder("APPDATA", "AppData/Roaming")
    return roaming / "Microsoft" / "Windows" / "Start Menu" / "Programs" / f"{PRODUCT}.lnk"


def _install_on_windows(here: Surroundings) -> list[Path]:
    link = _shortcut(here)
    link.parent.mkdir(parents=True, exist_ok=True)
    powershell = shutil.which("powershell", path=here.variables.get("PATH"))
    if powershell is None:
        raise LauncherError("The menu entry could not be written: PowerShell, which writes it, is missing.")
    # Paths travel in variables: nothing in them can then be read as a command.
    told = {
        "KINFRAME_LINK": str(link),
        "KINFRAME_TARGET": str(here.program / "run.bat"),
        "KINFRAME_FOLDER": str(here.home),
        "KINFRAME_ICON": str(here.resources / "icon.ico"),
        "KINFRAME_COMMENT": COMMENT,
    }
    ran = subprocess.run(  # noqa: S603 # nosec
        [powershell, "-NoProfile", "-NonInteractive", "-Command", _SHORTCUT],
        env={**here.variables, **told},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if ran.returncode or not link.exists():
        raise LauncherError(f"Windows did not write the menu entry {link}: {ran.stderr.strip()[:300]}")
    return [link]
