"""The menu entry: what it says must survive any folder name, and go away without a trace."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from config.launcher import LauncherError, Surroundings, desktop_entry, install, uninstall

PROGRAM = Path(__file__).resolve().parents[2]
ODD_NAMES = [
    "plain",
    "two words",
    "Bilder für Ömer 写真",
    'quo"te',
    "back\\slash",
    "100% sure %f",
    "a$HOME`id`b",
    "it's; here & now",
    "a=b",
]


def linux(tmp_path: Path, **variables: str) -> Surroundings:
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    return Surroundings(program=PROGRAM, platform="linux", home=home, variables=variables)


def files_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_writes_entry_and_icons_where_the_desktop_looks(tmp_path: Path) -> None:
    written = install(linux(tmp_path))

    share = tmp_path / "home" / ".local" / "share"
    assert set(written) == {
        share / "applications" / "kinframe.desktop",
        share / "icons" / "hicolor" / "scalable" / "apps" / "kinframe.svg",
        share / "icons" / "hicolor" / "256x256" / "apps" / "kinframe.png",
    }
    assert all(path.stat().st_size > 100 for path in written)


def test_follows_the_data_folder_the_person_chose(tmp_path: Path) -> None:
    elsewhere = tmp_path / "my data"

    written = install(linux(tmp_path, XDG_DATA_HOME=str(elsewhere)))

    assert all(path.is_relative_to(elsewhere) for path in written)
    assert files_below(tmp_path / "home") == set()


def test_ignores_a_relative_data_folder(tmp_path: Path) -> None:
    written = install(linux(tmp_path, XDG_DATA_HOME="share"))

    assert all(path.is_relative_to(tmp_path / "home" / ".local") for path in written)


def test_removing_leaves_nothing_and_may_be_repeated(tmp_path: Path) -> None:
    here = linux(tmp_path)
    (here.home / "Desktop").mkdir()
    before = files_below(here.home)
    written = install(here, on_desktop=True)

    assert set(uninstall(here)) == set(written)
    assert uninstall(here) == []
    assert {name for name in files_below(here.home) if not name.endswith("mimeinfo.cache")} == before


def test_installing_again_replaces_the_old_entry(tmp_path: Path) -> None:
    here = linux(tmp_path)
    entry = next(path for path in install(here) if path.suffix == ".desktop")
    entry.write_text("old", encoding="utf-8")

    install(here)

    assert "Name=Kinframe" in entry.read_text(encoding="utf-8")


@pytest.mark.parametrize("wanted", [True, False])
def test_desktop_copy_only_when_wanted(tmp_path: Path, *, wanted: bool) -> None:
    here = linux(tmp_path)
    desktop = here.home / "Schreibtisch"
    desktop.mkdir()
    (here.home / ".config").mkdir()
    (here.home / ".config" / "user-dirs.dirs").write_text(
        '# made by xdg-user-dirs\nXDG_DESKTOP_DIR="$HOME/Schreibtisch"\n', encoding="utf-8"
    )

    install(here, on_desktop=wanted)

    assert (desktop / "kinframe.desktop").exists() is wanted


def test_no_desktop_copy_when_there_is_no_desktop(tmp_path: Path) -> None:
    here = linux(tmp_path)

    install(here, on_desktop=True)

    assert [path.name for path in here.home.iterdir()] == [".local"]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_entry_is_valid_by_the_desktops_own_checker(tmp_path: Path, name: str) -> None:
    checker = shutil.which("desktop-file-validate")
    if checker is None:
        pytest.skip("desktop-file-validate is not installed (package desktop-file-utils)")
    entry = tmp_path / "kinframe.desktop"
    entry.write_text(desktop_entry(Path("/opt") / name), encoding="utf-8")

    checked = subprocess.run([checker, str(entry)], capture_output=True, text=True, check=False)

    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.parametrize("name", ODD_NAMES)
def test_exec_line_names_the_program_whatever_its_folder_is_called(name: str) -> None:
    line = next(line for line in desktop_entry(Path("/opt") / name).splitlines() if line.startswith("Exec="))

    assert arguments_of(line.removeprefix("Exec=")) == ["bash", f"/opt/{name}/run.sh", "%F"]


def arguments_of(value: str) -> list[str]:
    """Read an Exec value backwards, step by step as the specification gives them."""
    unescaped = value.replace("\\\\", "\\")
    before, inside, after = unescaped.split(' "', 1)[0], "", ""
    rest = unescaped.split(' "', 1)[1]
    while rest[0] != '"':
        if rest[0] == "\\":
            rest = rest[1:]
        elif rest[0] == "%":
            assert rest[1] == "%", "a lone percent sign is a field code"
            rest = rest[1:]
        inside += rest[0]
        rest = rest[1:]
    after = rest[1:].strip()
    return [before, inside, after]


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_real_desktop_library_starts_it_with_the_folder(tmp_path: Path, name: str) -> None:
    gio = shutil.which("gio")
    if gio is None or sys.platform == "darwin":
        pytest.skip("gio is not installed (package libglib2.0-bin)")
    program = tmp_path / name
    program.mkdir()
    heard = tmp_path / "heard"
    (program / "run.sh").write_text('printf "%s\\n" "$0" "$@" >"$HEARD.new"; mv "$HEARD.new" "$HEARD"\n')
    entry = tmp_path / "kinframe.desktop"
    entry.write_text(desktop_entry(program), encoding="utf-8")
    photos = tmp_path / "my photos"
    photos.mkdir()

    subprocess.run(
        [gio, "launch", str(entry), str(photos)],
        env=os.environ | {"HEARD": str(heard), "LC_ALL": "C.UTF-8"},
        check=True,
        timeout=30,
    )

    for _ in range(100):
        if heard.exists():
            break
        time.sleep(0.05)
    assert heard.read_text(encoding="utf-8").splitlines() == [str(program / "run.sh"), str(photos)]


def test_refuses_a_folder_name_no_entry_can_hold() -> None:
    with pytest.raises(LauncherError, match="line break"):
        desktop_entry(Path("/opt/two\nlines"))


def test_says_what_was_in_the_way(tmp_path: Path) -> None:
    here = linux(tmp_path)
    (here.home / ".local").write_text("a file where a folder belongs", encoding="utf-8")

    with pytest.raises(LauncherError, match=r"could not be written.*\.local"):
        install(here)


def test_mac_bundle_starts_the_program(tmp_path: Path) -> None:
    """Runs the bundle's own starter; the rest of macOS is beyond this machine."""
    program = tmp_path / "it's a program"
    (program / "ui" / "resources").mkdir(parents=True)
    shutil.copyfile(PROGRAM / "ui" / "resources" / "icon.png", program / "ui" / "resources" / "icon.png")
    (program / "run.sh").write_text("echo started\n", encoding="utf-8")
    here = Surroundings(program=program, platform="darwin", home=tmp_path, variables={})

    [bundle] = install(here)

    contents = bundle / "Contents"
    about = plistlib.loads((contents / "Info.plist").read_bytes())
    starter = contents / "MacOS" / about["CFBundleExecutable"]
    if sys.platform != "win32":
        assert subprocess.run([str(starter)], capture_output=True, check=True).stdout == b"started\n"
    icon = (contents / "Resources" / f"{about['CFBundleIconFile']}.icns").read_bytes()
    assert icon[:4] == b"icns"
    assert int.from_bytes(icon[4:8], "big") == len(icon)
    assert uninstall(here) == [bundle]
    assert not bundle.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="puts a shell script in PowerShell's place")
def test_windows_shortcut_is_asked_for_with_paths_as_data(tmp_path: Path) -> None:
    """A stand-in for PowerShell writes down what it was told; the real one was never run here."""
    stand_in = tmp_path / "bin" / "powershell"
    stand_in.parent.mkdir()
    stand_in.write_text('#!/bin/sh\nprintf "%s" "$KINFRAME_TARGET|$KINFRAME_ICON" >"$KINFRAME_LINK"\n')
    stand_in.chmod(0o755)
    here = Surroundings(
        program=tmp_path / "it's $(here)",
        platform="win32",
        home=tmp_path,
        variables={"APPDATA": str(tmp_path / "Roaming"), "PATH": str(stand_in.parent)},
    )

    [link] = install(here)

    target, icon = link.read_text(encoding="utf-8").split("|")
    assert target == str(here.program / "run.bat")
    assert icon == str(here.program / "ui" / "resources" / "icon.ico")
    assert uninstall(here) == [link]


def test_windows_without_powershell_gets_a_sentence(tmp_path: Path) -> None:
    here = Surroundings(program=PROGRAM, platform="win32", home=tmp_path, variables={"PATH": str(tmp_path)})

    with pytest.raises(LauncherError, match="PowerShell"):
        install(here)
