"""The mistakes read in the predecessor, one by one, with the real window, networks and faces."""

from __future__ import annotations

import json
import pickle
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog

import main_qt
from models.face import Source
from models.geometry import Box
from tests.e2e.robot import (
    DAY,
    FAR,
    FRIENDS,
    SMALL,
    Home,
    Robot,
    Script,
    from_afar,
    make_friends,
)
from ui.merge_suggestion_dialog import MergeSuggestionDialog
from ui.merge_view import QuestionView
from ui.shared.rail import PEOPLE

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
WALL = Box(12, 12, 90, 110)
"""A part of the photo in which there is nobody."""
FACES = "SELECT id, person_id, confirmed, source, hex(embedding) FROM faces WHERE hidden = 0 ORDER BY id"
PEOPLE_ROWS = "SELECT id, key, name, decided, hex(centroid) FROM people ORDER BY id"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(scope="module")
def friends(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_friends(tmp_path_factory.mktemp("friends"))


@pytest.fixture
def home(friends: Path, tmp_path: Path) -> Home:
    return Home(friends, tmp_path)


def play(home: Home, script: Callable[[Robot], Script]) -> None:
    Robot(script).run("--library", str(home.library))


def drawn_faces(home: Home) -> list[tuple[object, ...]]:
    return home.rows(
        "SELECT name, confirmed, length(embedding), hidden FROM faces"
        " LEFT JOIN people ON people.id = person_id WHERE faces.source = 'manual' ORDER BY faces.id"
    )


def decisions(home: Home) -> list[tuple[object, ...]]:
    return home.rows("SELECT kind, person_id FROM decisions ORDER BY id")


def at(robot: Robot, photo: str) -> Script:
    yield lambda: robot.frame.page == PEOPLE and len(robot.people()) > 0
    yield from robot.open_photo(photo)


def draw(robot: Robot, box: Box) -> Script:
    robot.canvas.select(None)
    robot.drag(box)
    yield lambda: robot.drawn() is not None


def name_new(robot: Robot, name: str) -> Script:
    robot.press(KEY.Key_N)
    robot.type(name)
    yield lambda: not robot.drafts


def test_a_a_drawn_face_no_detector_sees_is_stored_and_stays(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    doll = ("Doll", 1, 2048, 0)

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        yield from draw(robot, WALL)
        drawn = robot.drawn()
        assert drawn is not None
        assert drawn.face.weak
        yield from name_new(robot, "Doll")
        yield lambda: drawn_faces(home) == [doll]
        done: list[object] = []
        robot.window._jobs.scanned.connect(done.append)
        robot.press(KEY.Key_L, CONTROL)
        yield lambda: done
        yield lambda: "Doll" in [named.name for named in robot.canvas.faces()]
        assert drawn_faces(home) == [doll]

    play(home, script)
    for command in ("regroup", "people"):
        assert main_qt.main(["--library", str(home.library), command, "--json"]) == 0
    assert "Doll" in capsys.readouterr().out
    assert drawn_faces(home) == [doll]
    assert [face.source for face in home.faces(DAY)].count(Source.MANUAL) == 1


def test_b_a_drawn_face_has_an_embedding_and_is_found_by_every_later_comparison(home: Home) -> None:
    (first,) = home.miss(DAY, 2)
    (second,) = home.miss("day 2.jpg", 2)
    home.miss("day 3.jpg", 2)
    home.miss(FAR, 2)

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        yield from draw(robot, first)
        assert robot.looks_like() is None, "nobody knows her yet"
        yield from name_new(robot, "Nora")
        robot.press(KEY.Key_PageDown)
        yield lambda: robot.frame.editor.header.name.text() == "day 2.jpg" and robot.canvas.shows_image()
        yield from draw(robot, second)
        yield lambda: robot.looks_like() == "Nora"
        robot.press(KEY.Key_Delete)

    play(home, script)
    ((embedding, centroid),) = home.rows(
        "SELECT embedding, centroid FROM faces JOIN people ON people.id = person_id WHERE name = 'Nora'"
        " AND faces.source = 'manual'"
    )
    for blob in (embedding, centroid):
        vector = np.frombuffer(blob, np.float32)
        assert vector.shape == (512,)
        assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-3)


def test_c_merging_changes_centroid_count_and_history_and_all_comes_back(home: Home) -> None:
    (box,) = home.miss(DAY, 1)
    before = home.rows(PEOPLE_ROWS), home.rows(FACES)
    centroid = "SELECT hex(centroid) FROM people WHERE name = 'Sarah'"
    photos = "SELECT count(DISTINCT photo_id) FROM faces WHERE person_id = 1 AND hidden = 0"

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        old, ((count,),) = home.rows(centroid), home.rows(photos)
        yield from draw(robot, box)
        assert robot.looks_like() == "Sarah"
        robot.press(KEY.Key_1)
        yield lambda: not robot.drafts
        assert home.rows(photos) == [(count + 1,)]
        assert home.rows(centroid) != old
        assert home.rows("SELECT text FROM history WHERE undone = 0")[-1] == (
            "Merged a drawn face with Sarah",
        )
        robot.press(KEY.Key_Escape)
        yield lambda: robot.frame.page != "editor"
        robot.press(KEY.Key_1, CONTROL)
        yield lambda: [p.photos for p in robot.people() if p.name == "Sarah"] == [count + 1]
        robot.undo()
        yield lambda: (home.rows(PEOPLE_ROWS), home.rows(FACES)) == before

    play(home, script)


def test_d_regrouping_loses_no_name_and_moves_no_face_made_by_hand(home: Home) -> None:
    (box,) = home.miss(DAY, 1)
    named = "SELECT id, key, name FROM people WHERE name IS NOT NULL ORDER BY id"
    made = "SELECT id, person_id, confirmed FROM faces WHERE source = 'manual' ORDER BY id"

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        yield from draw(robot, box)
        robot.press(KEY.Key_1)
        yield lambda: not robot.drafts
        yield from draw(robot, WALL)
        yield from name_new(robot, "Doll")
        yield lambda: len(home.rows(made)) == 2

    play(home, script)
    before = home.rows(named), home.rows(made)
    assert [row[2] for row in before[0]] == ["Sarah", "Doll"]
    for _ in range(2):
        assert main_qt.main(["--library", str(home.library), "regroup"]) == 0
    assert (home.rows(named), home.rows(made)) == before


class Burglar:
    """What a pickled centroid might hold."""

    def __init__(self, trace: Path) -> None:
        self._trace = trace

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self._trace,)


def test_e_a_pickled_short_or_nan_centroid_is_never_run_is_mended_and_is_told(
    home: Home, tmp_path: Path
) -> None:
    trace = tmp_path / "burglar was here"
    (box,) = home.miss(DAY, 1)
    good = home.rows("SELECT id, hex(centroid) FROM people WHERE id IN (1, 2, 3) ORDER BY id")
    bad = [
        pickle.dumps(Burglar(trace)).ljust(2048, b"\0"),
        np.ones(250, np.float32).tobytes(),
        np.full(512, np.nan, np.float32).tobytes(),
    ]
    said: set[str] = set()

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        status, strip = robot.frame.status, robot.frame.editor.strip
        yield from draw(robot, box)
        said.update({status.message, strip.text()})
        assert robot.looks_like() == "Sarah"
        robot.press(KEY.Key_Delete)

    with closing(sqlite3.connect(home.paths.database, isolation_level=None)) as other:
        for person, blob in enumerate(bad, 1):
            change = "UPDATE people SET centroid = ?, dim = ? WHERE id = ?"
            other.execute(change, (blob, len(blob) // 4, person))
    play(home, script)
    assert not trace.exists()
    assert any("damaged" in words and "rebuilt" in words for words in said), said
    assert home.rows("SELECT id, hex(centroid) FROM people WHERE id IN (1, 2, 3) ORDER BY id") == good
    log = home.paths.log_file.read_text(encoding="utf-8")
    assert "rebuilt" in log
    assert "Failed to deserialize" not in log


def test_f_the_window_lives_while_it_saves_and_the_keyboard_is_enough(home: Home) -> None:
    ticks: list[int] = []

    def script(robot: Robot) -> Script:
        yield lambda: robot.frame.page == PEOPLE and len(robot.people()) > 0
        yield from robot.open_photo_by_keys(DAY)
        robot.press(KEY.Key_B)
        yield lambda: robot.drawn() is not None
        clock = QTimer(robot)
        clock.timeout.connect(lambda: ticks.append(1))
        with closing(sqlite3.connect(home.paths.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            robot.press(KEY.Key_Escape)
            assert robot.drafts
            clock.start(5)
            yield lambda: len(ticks) > 20
            assert robot.drafts, "it cannot have been stored"
            assert robot.frame.editor.strip.is_busy()
            other.execute("ROLLBACK")
        clock.stop()
        yield lambda: not robot.drafts
        assert len(drawn_faces(home)) == 1

    play(home, script)
    assert len(ticks) > 20


def test_g_a_closed_a_left_and_a_broken_dialog_are_later_and_never_keep_as_new(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    (box,) = home.miss(DAY, 1)
    people = home.rows(PEOPLE_ROWS)

    def leave(robot: Robot) -> None:
        robot.answer_by_key(KEY.Key_Escape)

    def close(robot: Robot) -> None:
        assert robot.dialog is not None
        robot.dialog.close()

    def asked_and(robot: Robot, ends: Callable[[Robot], None] | None) -> Script:
        yield from draw(robot, box)
        robot.press(KEY.Key_Return)
        if ends is not None:
            yield lambda: robot.dialog is not None
            ends(robot)
        yield lambda: not robot.drafts
        assert [row[1:] for row in drawn_faces(home)] == [(0, 2048, 0)]
        assert decisions(home) == []
        assert [row[:4] for row in home.rows(PEOPLE_ROWS)] == [row[:4] for row in people]
        yield lambda: len(robot.canvas.faces()) == FRIENDS
        robot.canvas.setFocus()
        robot.undo()
        yield lambda: len(robot.canvas.faces()) == FRIENDS - 1

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        yield from asked_and(robot, leave)
        yield from asked_and(robot, close)
        monkeypatch.setattr(QuestionView, "show_candidate", broken)
        yield from asked_and(robot, None)

    def broken(*_: object) -> None:
        raise RuntimeError("a picture that cannot be painted")

    play(home, script)
    assert "a picture that cannot be painted" in home.paths.log_file.read_text(encoding="utf-8")


class Dialogs(QObject):
    """Counts the modal dialogs that come."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[type[QObject]] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and watched.isModal():
            self.came.append(type(watched))
        return False


def test_h_three_drawn_faces_are_one_dialog_and_what_is_deleted_is_no_file(home: Home) -> None:
    boxes = home.miss(DAY, 1, 2, 3)
    files = {file.name: file.read_bytes() for file in home.album.iterdir()}
    dialogs, app = Dialogs(), QApplication.instance()
    assert app is not None

    def script(robot: Robot) -> Script:
        yield from at(robot, DAY)
        for box in boxes:
            yield from draw(robot, box)
        assert dialogs.came == []
        app.installEventFilter(dialogs)
        robot.press(KEY.Key_Return)
        for number in range(1, 4):
            yield lambda: robot.dialog is not None
            assert robot.dialog is not None
            assert robot.dialog.view.place.text() == f"Face {number} of 3"
            robot.answer_by_key(KEY.Key_Return)
        yield lambda: not robot.drafts and robot.dialog is None
        yield lambda: len(robot.canvas.faces()) == FRIENDS
        app.removeEventFilter(dialogs)
        robot.canvas.setFocus()
        for face in robot.canvas.faces()[:3]:
            robot.click_face(face.face.box)
            robot.press(KEY.Key_Delete)
            yield lambda: robot.canvas.selected() is None
        assert len(robot.canvas.faces()) == FRIENDS - 3

    play(home, script)
    assert dialogs.came == [MergeSuggestionDialog]
    assert {file.name: file.read_bytes() for file in home.album.iterdir()} == files


def test_i_a_small_face_counts_and_there_is_one_bar_for_all_who_compare(
    home: Home, capsys: pytest.CaptureFixture[str]
) -> None:
    near = next(face.box for face in home.faces(DAY) if face.person_id == 1)
    ((width, height),) = home.rows("SELECT width, height FROM photos WHERE path LIKE '%day 1.jpg'")
    scale, x, y = from_afar((width, height), near)
    box = near.scaled(scale).moved(x, y)
    assert box.area / (width * height) == pytest.approx(SMALL, rel=0.01)
    home.miss(FAR, 1)
    seen: list[tuple[float, float, Box]] = []

    def script(robot: Robot) -> Script:
        yield from at(robot, FAR)
        yield from draw(robot, box)
        drawn = robot.drawn()
        assert drawn is not None
        assert drawn.suggestion.best is not None
        best = drawn.suggestion.best
        assert best.name == "Sarah"
        seen.append((best.similarity, drawn.suggestion.threshold, robot.drafts[0].box))
        assert f"{best.percent}%" in robot.frame.editor.card.head.similarity.text()
        robot.press(KEY.Key_Return)
        yield lambda: robot.dialog is not None
        assert robot.dialog is not None
        assert robot.dialog.view.similarity.text() == f"Similarity: {best.percent}%"
        robot.answer_by_key(KEY.Key_Return)
        yield lambda: not robot.drafts
        assert drawn_faces(home) == [("Sarah", 1, 2048, 0)]
        robot.canvas.setFocus()
        robot.undo()
        yield lambda: drawn_faces(home) == []

    play(home, script)
    ((similarity, threshold, drawn_box),) = seen
    capsys.readouterr()
    rectangle = ",".join(str(side) for side in (drawn_box.x, drawn_box.y, drawn_box.width, drawn_box.height))
    words = ["suggest", str(home.album / FAR), f"--box={rectangle}", "--json"]
    assert main_qt.main(["--library", str(home.library), *words]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["threshold"] == pytest.approx(threshold, abs=1e-4)
    assert told["candidates"][0]["name"] == "Sarah"
    assert told["candidates"][0]["similarity"] == pytest.approx(similarity, abs=1e-3)
    log = home.paths.log_file.read_text(encoding="utf-8")
    assert set(re.findall(r"threshold: (\S+?)\)", log)) == {f"{threshold:.3g}"}
