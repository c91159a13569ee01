"""The trash and libraries that somebody has tampered with, disks that are away or ignore capitals, and ends
of the program in between."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from media.freedesktop_trash import FreedesktopTrash
from media.trash import GivenTrash, Trash, TrashError
from services import file_moves
from services.file_moves import NOTE, put_back_unsettled
from services.folder_rules import set_rule
from services.forgetting import forget_person
from services.trash import move_to_trash
from services.undoing import redo, reverse, undo
from tests.db.stage import Stage
from tests.db.test_scan import folder
from tests.db.test_trash import files_below, named, of_sarah, rows_of, scan_all, throw, trash

__all__ = ["folder", "named", "trash"]

MANY = 12


def _bin(folder: Path) -> Callable[[str], tuple[bool, str]]:
    """What moves files to a trash as the one of Windows is."""

    def move(path: str) -> tuple[bool, str]:
        target = folder / "$Recycle.Bin" / "S-1-5-21" / f"$R{Path(path).parent.name} {Path(path).name}"
        target.parent.mkdir(parents=True, exist_ok=True)
        Path(path).rename(target)
        return True, str(target)

    return move


def _tamper(stage: Stage, step: int, places: object) -> None:
    changes = json.loads(str(stage.value("SELECT changes FROM history WHERE id = ?", step)))
    for change in changes:
        if "trashed" in (change.get("after") or {}):
            change["after"]["trashed"] = json.dumps(places)
    stage.sql("UPDATE history SET changes = ? WHERE id = ?", json.dumps(changes), step)


@pytest.mark.parametrize("kind", ["freedesktop", "given"])
@pytest.mark.parametrize("told", ["name", "path"])
def test_a_trash_that_was_handed_on_writes_nothing_elsewhere(
    named: Stage, trash: FreedesktopTrash, tmp_path: Path, kind: str, told: str
) -> None:
    """Undo of a step somebody has made up must not become a way to write any file anywhere."""
    step = throw(named, trash, 1).step
    assert step is not None
    target = tmp_path / "home" / "autostart" / "evil.desktop"
    made_up = tmp_path / "handed on"
    place = made_up / ("files" if kind == "freedesktop" else "$Recycle.Bin") / "evil.desktop"
    for file in (place, made_up / "info" / "evil.desktop.trashinfo"):
        file.parent.mkdir(parents=True)
    place.write_text("[Desktop Entry]")
    said = target if told == "path" else target.name
    (made_up / "info" / "evil.desktop.trashinfo").write_text(f"[Trash Info]\nPath={said}\n")
    _tamper(named, step, [[str(target), str(place)]])
    used: Trash = trash if kind == "freedesktop" else GivenTrash(None)
    with pytest.raises(TrashError, match="not in the trash as it was put there"):
        undo(named.library, named.pack, used)
    assert place.exists()
    assert not target.parent.exists()


def test_doing_again_throws_nothing_else_away(
    named: Stage, folder: Path, trash: FreedesktopTrash, tmp_path: Path
) -> None:
    path = named.library.photos.get(1).path
    step = throw(named, trash, 1).step
    assert step is not None
    undo(named.library, named.pack, trash)
    precious = tmp_path / "thesis.odt"
    precious.write_text("precious")
    _tamper(named, step, [[str(path), None], [str(precious), None]])
    redo(named.library, named.pack, trash)
    assert precious.exists()
    assert not path.exists()


@pytest.mark.parametrize("names", ["{}.xmp", "{}.XMP"])
def test_a_sidecar_on_a_disk_that_ignores_capitals_is_one_file(
    named: Stage, trash: FreedesktopTrash, monkeypatch: pytest.MonkeyPatch, names: str
) -> None:
    path = named.library.photos.get(1).path
    sidecar = path.with_name(names.format(path.name))
    sidecar.write_text("<x/>")
    real = os.path.lexists

    def lexists(path: str | os.PathLike[str]) -> bool:
        path = Path(path)
        if real(path) or not path.parent.is_dir():
            return real(path)
        return path.name.casefold() in {other.name.casefold() for other in path.parent.iterdir()}

    monkeypatch.setattr(os.path, "lexists", lexists)
    throw(named, trash, 1)
    monkeypatch.undo()
    assert not path.exists()
    assert not sidecar.exists()
    undo(named.library, named.pack, trash)
    assert sidecar.read_text() == "<x/>"


def test_two_sidecars_whose_names_differ_in_capitals_both_go(named: Stage, trash: FreedesktopTrash) -> None:
    path = named.library.photos.get(1).path
    sidecars = [path.with_name(f"{path.name}{end}") for end in (".xmp", ".XMP")]
    for sidecar in sidecars:
        sidecar.write_text(sidecar.name)
    if len({file.name for file in path.parent.iterdir()} & {one.name for one in sidecars}) < len(sidecars):
        pytest.skip("this disk ignores capitals")
    throw(named, trash, 1)
    assert not any(sidecar.exists() for sidecar in sidecars)


def test_what_could_not_go_back_goes_back_once_its_disk_is_there(
    named: Stage, folder: Path, tmp_path: Path
) -> None:
    """The program ended while it threw a photo away, and its disk was away at the next start."""
    path, files = named.library.photos.get(1).path, files_below(folder)
    place = Path(_bin(folder)(str(path))[1])
    with named.library.transaction():
        named.library.note(NOTE, json.dumps([[str(path), str(place), False]]))
    trash = GivenTrash(_bin(tmp_path))
    away = (folder / "$Recycle.Bin").rename(tmp_path / "away")
    assert [move.path for move in put_back_unsettled(named.library, trash)] == [path]
    # Other photos are thrown away meanwhile, and it is not forgotten over that.
    throw(named, trash, 2)  # type: ignore[arg-type]
    undo(named.library, named.pack, trash)
    assert path.name in str(named.library.noted(NOTE))
    away.rename(folder / "$Recycle.Bin")
    assert put_back_unsettled(named.library, trash) == []
    assert not named.library.noted(NOTE)
    assert files_below(folder) == files


def test_what_was_emptied_away_is_not_waited_for(named: Stage, folder: Path, trash: FreedesktopTrash) -> None:
    path = named.library.photos.get(1).path
    place = trash.reserve(path)
    assert place is not None
    trash.put_in(path, place)
    place.unlink()
    with named.library.transaction():
        named.library.note(NOTE, json.dumps([[str(path), str(place), False]]))
    assert put_back_unsettled(named.library, trash) == []
    assert not named.library.noted(NOTE)
    assert not list((trash._data_home / "Trash" / "info").iterdir())


class _KilledError(BaseException):
    """As if the program ended: nothing is taken back."""


@pytest.mark.parametrize("until", [1, 2, 3, MANY - 1])
def test_a_trash_that_says_afterwards_where_files_are_loses_none(
    named: Stage, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: int
) -> None:
    """Windows and macOS tell where a file lies once it does: noted for each, and all go back after an end."""
    monkeypatch.setattr(file_moves, "PLACES", 4)
    files, rows, move = files_below(folder), rows_of(named), _bin(tmp_path)
    left = [until]

    def move_some(path: str) -> tuple[bool, str]:
        if not left[0]:
            raise _KilledError
        left[0] -= 1
        return move(path)

    monkeypatch.setattr(file_moves.FileMoves, "take_back", lambda _self: None)
    with pytest.raises(_KilledError):
        move_to_trash(named.library, named.pack, range(1, MANY + 1), GivenTrash(move_some))
    assert len(files_below(folder)) == len(files) - until
    named.reopen()
    assert put_back_unsettled(named.library, GivenTrash(None)) == []
    assert (files_below(folder), rows_of(named)) == (files, rows)
    assert not named.sql("SELECT key FROM meta WHERE key LIKE ? AND value <> ''", f"{NOTE}%")


def test_what_is_on_its_way_is_not_written_down_anew_for_each_file(
    named: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_moves, "PLACES", 4)
    written, note = list[str](), named.library.note

    def noted(key: str, value: str) -> None:
        written.append(value)
        note(key, value)

    monkeypatch.setattr(named.library, "note", noted)
    trash = GivenTrash(_bin(tmp_path))
    throw(named, trash, *range(1, MANY + 1))  # type: ignore[arg-type]
    whole = [value for value in written if value.startswith("[[")]
    assert len(whole) == 1
    assert max(len(json.loads(value)) for value in written if value not in {"", *whole}) == 4
    undo(named.library, named.pack, trash)
    written.clear()
    redo(named.library, named.pack, trash)
    assert len([value for value in written if value.startswith("[[")]) == 1
    named.check_sound()


@pytest.mark.parametrize("piece", ["{", "5", '["a"]', "[5]", json.dumps([None] * 9), "{}"])
def test_a_damaged_note_of_places_touches_nothing(
    named: Stage, folder: Path, trash: FreedesktopTrash, piece: str
) -> None:
    files, path = files_below(folder), named.library.photos.get(1).path
    with named.library.transaction():
        named.library.note(NOTE, json.dumps([[str(path), None, False]]))
        named.library.note(f"{NOTE}, places 0", piece)
    put_back_unsettled(named.library, trash)
    assert files_below(folder) == files
    assert not named.library.noted(NOTE)
    assert not named.library.noted(f"{NOTE}, places 0")


@pytest.mark.parametrize("how", ["undo", "file manager", "rule"])
def test_a_face_forgotten_while_out_of_sight_stays_so(
    named: Stage, folder: Path, trash: FreedesktopTrash, how: str
) -> None:
    photo = of_sarah(named)[0]
    path = named.library.photos.get(photo).path
    content, step = path.read_bytes(), None
    if how == "rule":
        set_rule(named.library, named.pack, path.parent, ignored=True)
    else:
        step = throw(named, trash, photo).step
    forget_person(named.library, named.pack, 1, keep_name=False)
    if how == "rule":
        set_rule(named.library, named.pack, path.parent, ignored=False)
    elif how == "undo":
        assert step is not None
        reverse(named.library, named.pack, step, with_others=True, trash=trash)
    else:
        path.write_bytes(content)
    scan_all(named, folder)
    assert not named.library.trashed.all()
    assert not named.sql("SELECT id FROM faces WHERE forgotten = 1 AND hidden = 0")
    assert not named.sql("SELECT id FROM set_aside")
    named.check_sound()


@pytest.mark.parametrize("after", ["trash", "rule"])
def test_a_face_that_is_to_stay_under_its_name_comes_back(
    named: Stage, folder: Path, trash: FreedesktopTrash, after: str
) -> None:
    photo = of_sarah(named)[0]
    path, faces = named.library.photos.get(photo).path, len(of_sarah(named))
    if after == "rule":
        set_rule(named.library, named.pack, path.parent, ignored=True)
        forget_person(named.library, named.pack, 1, keep_name=True)
        set_rule(named.library, named.pack, path.parent, ignored=False)
    else:
        step = throw(named, trash, photo).step
        assert step is not None
        forget_person(named.library, named.pack, 1, keep_name=True)
        reverse(named.library, named.pack, step, with_others=True, trash=trash)
    assert len(of_sarah(named)) == faces
