"""Questions of a real library, answered: stored in order, taken back, given back, asked anew."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from config.paths import Paths
from faces.packs import Pack
from models.changes import Changes
from models.errors import AppError
from models.geometry import Box
from models.review import Asked, Question, Queue
from repository.library import Library
from services import reviewing
from services.naming import name_person
from services.undoing import undo
from tests.db.stage import Stage
from tests.fakes import PACK, unit_vector
from tests.qt.page_data import no_images
from tests.qt.review_parts import KEY, PATIENCE, Sat
from ui import review_controller
from ui.review_controller import ReviewController
from ui.shared.images import FACE, PHOTO, ImageCache
from workers import networks
from workers.jobs import Jobs, prepare_library

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LOOKS = (6, 5, 4, 3)
"""In how many photos each of the four people is."""


class Desk(Sat):
    """Somebody at the page, the jobs of a library behind it.

    Args:
        qtbot: waits.
        stage: the library, closed.
        images: of the page.
    """

    def __init__(self, qtbot: QtBot, stage: Stage, images: ImageCache | None = None) -> None:
        super().__init__(qtbot, images)
        self.page.set_people(())
        paths = Paths(library=stage.folder, packs=stage.folder / "packs")
        self._held = prepare_library(paths)
        self.stage = stage
        self.jobs = Jobs(paths, None)
        self.jobs.setParent(self.window)
        self.failures: list[str] = []
        self.jobs.failed.connect(self.failures.append)
        self.controller = ReviewController(
            self.page, self.jobs, images or no_images(), self.undo_elsewhere, self.window
        )
        self.jobs.changed.connect(self.controller.changed)
        self.changes: list[Changes] = []
        self.jobs.changed.connect(self.changes.append)
        self.freed: list[int] = []
        self.controller.freed.connect(lambda: self.freed.append(1))

    def begin(self, key: str = "who") -> None:
        """Wait for the first question."""
        self.controller.load()
        self.until(lambda: self.key.startswith(key))
        self.page.setFocus()

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def quiet(self) -> None:
        """Wait until nothing is under way."""
        self.until(lambda: not (self.controller._under_way or self.controller._looking))
        self.until(lambda: not self.controller._pause.isActive())
        self.until(lambda: not self.controller._looking)

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        return self.stage.sql(sql, *values)

    def names(self) -> set[object]:
        return {name for (name,) in self.rows("SELECT name FROM people WHERE name IS NOT NULL")}

    def undo_elsewhere(self) -> None:
        """Edit > Undo."""
        self.jobs.decide(undo)

    def end(self) -> None:
        self.jobs.close()
        self._held.close()


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Four people nobody has named, in eighteen photos."""
    monkeypatch.setattr(networks, "pack_for", lambda *_: PACK)
    folder = tmp_path / "library"
    folder.mkdir()
    stage = Stage(folder)
    stage.cast(LOOKS)
    return stage


@pytest.fixture
def desk(qtbot: QtBot, stage: Stage) -> Iterator[Desk]:
    stage.library.close()
    desk = Desk(qtbot, stage)
    yield desk
    desk.end()


@pytest.fixture
def at_sarah(qtbot: QtBot, stage: Stage) -> Iterator[Desk]:
    """The first of them is Sarah, and three more photos show faces like hers."""
    name_person(stage.library, PACK, 1, "Sarah")
    for number in range(50, 53):
        stage.photo(number, [(stage.vector(0, number), Box(100, 100, 80, 80))])
    stage.library.close()
    desk = Desk(qtbot, stage)
    yield desk
    desk.end()


def test_the_people_in_most_photos_are_asked_about_first(desk: Desk) -> None:
    desk.begin()
    assert desk.key == "who 1"
    assert desk.page._sitting.waiting == len(LOOKS)


def test_a_typed_name_is_stored_and_the_next_question_is_there_at_once(desk: Desk) -> None:
    desk.begin()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    assert desk.key == "who 2"
    desk.type("Tom")
    desk.press(KEY.Key_Return)
    assert desk.key == "who 3"
    desk.quiet()
    assert desk.names() == {"Sarah", "Tom"}
    assert [change.text for change in desk.changes] == ["Named Sarah", "Named Tom"]
    assert desk.key == "who 3"
    assert desk.page._parts._progress.text() == "2 answered, 11 photos settled"


def test_is_this_sarah_is_answered_by_one_key(at_sarah: Desk) -> None:
    at_sarah.begin("who")
    at_sarah.until(lambda: at_sarah.page._names)
    while at_sarah.view.question and at_sarah.view.question.asked is Asked.WHO:
        at_sarah.press(KEY.Key_Escape)
    assert at_sarah.sentence == "Are these 3 faces all Sarah?"
    at_sarah.type("y")
    at_sarah.quiet()
    assert at_sarah.rows("SELECT count(*) FROM faces WHERE person_id = 1") == [(LOOKS[0] + 3,)]


def test_a_no_frees_faces_once_somebody_pauses(at_sarah: Desk) -> None:
    at_sarah.begin("who")
    while at_sarah.view.question and at_sarah.view.question.asked is Asked.WHO:
        at_sarah.press(KEY.Key_Escape)
    at_sarah.type("n")
    at_sarah.until(lambda: at_sarah.freed)
    at_sarah.quiet()
    assert at_sarah.freed == [1]
    assert at_sarah.rows("SELECT count(*) FROM decisions WHERE person_id = 1") == [(3,)]


def test_a_stranger_is_asked_about_no_more(desk: Desk) -> None:
    desk.begin()
    desk.press(KEY.Key_I, control=True)
    desk.quiet()
    assert desk.rows("SELECT ignored FROM people WHERE id = 1") == [(1,)]
    assert desk.key == "who 2"


def test_undo_takes_the_answer_out_of_the_library_and_asks_again(desk: Desk) -> None:
    desk.begin()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    desk.quiet()
    desk.press(KEY.Key_Z, control=True)
    assert desk.key == "who 1"
    desk.quiet()
    assert desk.names() == set()
    assert desk.key == "who 1"
    desk.type("Zoe")
    desk.press(KEY.Key_Return)
    desk.quiet()
    assert desk.names() == {"Zoe"}


def test_an_answer_taken_back_before_it_was_stored_does_not_stay(desk: Desk) -> None:
    desk.begin()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    desk.press(KEY.Key_Z, control=True)
    assert desk.key == "who 1"
    desk.until(lambda: len(desk.changes) == 2)
    desk.quiet()
    assert desk.names() == set()
    assert desk.key == "who 1"


def test_undo_takes_back_the_answer_and_not_what_was_done_elsewhere_since(desk: Desk) -> None:
    desk.begin()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    desk.quiet()
    desk.jobs.decide(lambda library, pack: name_person(library, pack, 4, "Ann"))
    desk.quiet()
    desk.press(KEY.Key_Z, control=True)
    desk.until(lambda: desk.names() == {"Ann"})


def test_the_menus_undo_asks_the_question_again(desk: Desk) -> None:
    desk.begin()
    for name in ("Sarah", "Tom"):
        desk.type(name)
        desk.press(KEY.Key_Return)
    desk.quiet()
    desk.undo_elsewhere()
    desk.until(lambda: desk.key == "who 2")
    desk.quiet()
    assert desk.names() == {"Sarah"}
    assert desk.key == "who 2"


def test_ctrl_z_before_any_answer_undoes_what_was_done_elsewhere(at_sarah: Desk) -> None:
    at_sarah.begin("who")
    at_sarah.press(KEY.Key_Z, control=True)
    at_sarah.until(lambda: at_sarah.names() == set())


def test_an_answer_that_fails_is_said_and_asked_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    refusals = [AppError("The disk is full. Nothing was changed.")]
    real = reviewing.name_asked

    def attempt(library: Library, pack: Pack, question: Question, typed: str) -> Changes:
        if refusals:
            raise refusals.pop()
        return real(library, pack, question, typed)

    monkeypatch.setattr(review_controller, "name_asked", attempt)
    desk.begin()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    assert desk.key == "who 2"
    desk.until(lambda: desk.failures)
    assert desk.failures == ["The disk is full. Nothing was changed."]
    assert desk.notice() == "Your last answer was not kept. It is asked again."
    assert desk.key == "who 2"
    desk.type("Tom")
    desk.press(KEY.Key_Return)
    desk.quiet()
    assert desk.key == "who 1"
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    desk.quiet()
    assert desk.names() == {"Sarah", "Tom"}


def test_an_undo_that_fails_leaves_the_answer_and_asks_no_more(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> Changes:
        raise AppError("It cannot be undone on its own.")

    monkeypatch.setattr(review_controller, "reverse", refuse)
    desk.begin()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    desk.quiet()
    desk.press(KEY.Key_Z, control=True)
    assert desk.key == "who 1"
    desk.until(lambda: desk.failures)
    assert desk.key == "who 2"
    desk.quiet()
    assert desk.key == "who 2"
    assert desk.names() == {"Sarah"}


def test_a_question_that_changed_in_another_window_is_refused_and_dropped(desk: Desk) -> None:
    desk.begin()
    desk.stage.reopen()
    name_person(desk.stage.library, PACK, 1, "Tom")
    desk.stage.library.close()
    desk.type("Sarah")
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.failures)
    assert desk.failures == ["This has changed since it was asked. Nothing was changed."]
    desk.quiet()
    assert desk.names() == {"Tom"}
    assert all(question.key != "who 1" for question in desk.page._sitting.coming)


def test_quick_answers_are_stored_in_order_and_one_queue_is_asked_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.begin()
    asked: list[object] = []
    real = desk.jobs.review.queue

    def ask(*rest: Any, **more: Any) -> None:
        asked.append(rest)
        real(*rest, **more)

    monkeypatch.setattr(desk.jobs.review, "queue", ask)
    for name in ("Ann", "Ben", "Cleo"):
        desk.type(name)
        desk.press(KEY.Key_Return)
    desk.quiet()
    assert [change.text for change in desk.changes] == ["Named Ann", "Named Ben", "Named Cleo"]
    assert len(asked) <= 2
    assert desk.key == "who 4"


def test_a_queue_from_before_the_last_answer_is_not_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    late: list[Callable[[Queue], None]] = []
    desk.begin()
    monkeypatch.setattr(desk.jobs.review, "queue", lambda _skipped, then, **_: late.append(then))
    desk.controller.changed(Changes(people=frozenset({4})))
    desk.controller.load()
    assert len(late) == 1
    desk.type("Ann")
    desk.press(KEY.Key_Return)
    desk.until(lambda: desk.changes)
    late[0](Queue((), 0))
    assert desk.key == "who 2"
    desk.until(lambda: len(late) == 2)


def test_what_is_skipped_is_left_out_and_offered_at_the_end(desk: Desk) -> None:
    desk.begin()
    desk.press(KEY.Key_Escape)
    assert desk.key == "who 2"
    desk.quiet()
    assert desk.page.skipped_keys() == ("who 1",)
    for name in ("Tom", "Ann", "Ben"):
        desk.type(name)
        desk.press(KEY.Key_Return)
    desk.quiet()
    assert desk.key == ""
    desk.page._rest.second.click()
    assert desk.key == "who 1"


def test_pictures_and_places_of_the_next_questions_are_there_before_they_are_asked(
    qtbot: QtBot, stage: Stage
) -> None:
    asked: set[tuple[str, int]] = set()
    images = ImageCache(lambda kind, ids: asked.update((kind, one) for one in ids))
    stage.library.close()
    desk = Desk(qtbot, stage, images)
    desk.begin()
    coming = desk.page._sitting.coming[:3]
    desk.until(lambda: all((PHOTO, question.photo) in asked for question in coming))
    desk.until(lambda: all((FACE, face) in asked for question in coming for face in question.faces))
    desk.until(lambda: all(desk.page.knows_mark(question) for question in coming))
    desk.until(lambda: desk.view.photo.mark is not None)
    mark = desk.view.photo.mark
    assert mark is not None
    assert (mark.x(), mark.y(), mark.width(), mark.height()) == (0.1, 0.125, 0.08, 0.1)
    desk.end()


def test_the_rail_is_told_how_many_questions_wait(desk: Desk) -> None:
    counts: list[int] = []
    desk.controller.count_changed.connect(counts.append)
    desk.begin()
    desk.press(KEY.Key_Escape)
    assert counts == [4, 3]


def test_those_who_look_alike_are_read_when_somebody_looks(
    qtbot: QtBot, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.library.close()
    desk = Desk(qtbot, stage)
    asked: list[object] = []
    desk.begin()
    pair = Question("same 2 3", Asked.SAME, 2, 3, None, (7,), (12,), (), 7, 5, 4, 0.9, 5)

    def read(skipped: object, then: Callable[[Sequence[Question]], None], **_: object) -> None:
        asked.append(skipped)
        then((pair,))

    monkeypatch.setattr(desk.jobs.review, "look_alike", read)
    desk.page._parts.tabs.choose(1)
    desk.until(lambda: asked)
    desk.page._pairs.setFocus()
    desk.press(KEY.Key_Y)
    desk.quiet()
    assert desk.rows("SELECT count(*) FROM people WHERE id IN (2, 3)") == [(1,)]
    desk.press(KEY.Key_U)
    desk.quiet()
    assert desk.rows("SELECT count(*) FROM people WHERE id IN (2, 3)") == [(2,)]
    desk.end()


def test_faces_of_others_leave_what_is_asked_alone(desk: Desk) -> None:
    desk.begin()
    desk.stage.reopen()
    for look in range(8):
        desk.stage.photo(70 + look, [(unit_vector((9, 9)), Box(10, 10, 60, 60))])
    desk.stage.regroup()
    desk.stage.library.close()
    desk.controller.changed(Changes(everything=True))
    desk.controller.load()
    desk.until(lambda: desk.page._sitting.waiting == len(LOOKS) + 1)
    assert desk.key == "who 1"
    assert isinstance(desk.controller, QObject)
