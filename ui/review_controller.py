"""Review: asks for the queue of questions, stores the answers, takes them back."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from faces.packs import Pack
from models.changes import Changes
from models.progress import Progress
from models.review import Asked, Question, Queue
from repository.library import Library
from services.reviewing import answer, name_asked, person_asked, stranger_asked
from services.undoing import reverse
from ui.review.reading import marks_of, people_to_name
from ui.review.review_page import ReviewPage
from ui.shared.images import FACE, PHOTO, ImageCache
from workers.jobs import Jobs

PAUSE_MS = 400
"""The queue is asked for anew when somebody has paused so long: not between two quick answers."""
IDLE_SECONDS = 1.0
FEWEST_MS, REST_FACTOR = 3000, 10
"""While a scan runs, or nobody looks, it is asked for this seldom, and for a tenth of the time at most."""


@dataclass(slots=True)
class _Given:
    """An answer on its way, or in the library.

    Attributes:
        question: what was answered.
        is_stored: it is in the library.
        step: of the history; None where the answer changed nothing.
        is_unwanted: it was taken back before it was stored.
    """

    question: Question
    is_stored: bool = False
    step: int | None = None
    is_unwanted: bool = False


class ReviewController(QObject):
    """Joins the page to the jobs.

    Args:
        page: asks.
        jobs: of the window.
        images: where the page's pictures are; those of the next questions are wished for ahead.
        undo: takes back the last step of the history: for Ctrl+Z before anything was answered here.
        parent: its owner.

    Signals:
        count_changed: how many questions wait.
        freed: faces may have lost their group, or may not stay in it; grouping may place them.
    """

    count_changed = Signal(int)
    freed = Signal()

    def __init__(
        self, page: ReviewPage, jobs: Jobs, images: ImageCache, undo: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._jobs = jobs
        self._images = images
        self._undo_elsewhere = undo
        self._given: list[_Given] = []
        self._under_way = self._decisions = 0
        self._frees = self._looking = False
        self._queue_stale = self._people_stale = self._alike_stale = True
        self._rest_ms = FEWEST_MS
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._refresh)
        self._connect()

    def load(self) -> None:
        """Read what is not known or has changed."""
        self._pause.stop()
        self._refresh()

    def changed(self, changes: Changes) -> None:
        """Take note of a change; what somebody looks at stays on the page."""
        if not changes and changes.step is None:
            return
        self._queue_stale = self._alike_stale = True
        self._people_stale = self._people_stale or bool(changes.people) or changes.everything
        if changes.step is not None:
            self._decisions += 1
            self._notice_undoing(changes.step)
        self._wait(quick=changes.step is not None and self._page.isVisible())

    # Answers.

    def _answered(self, question: Question, yes: bool) -> None:
        # A yes to "two different people" takes faces away, a no to the others lets them go elsewhere.
        frees = yes is (question.asked is Asked.APART)
        self._decide(question, lambda library, pack: answer(library, pack, question, yes=yes), frees=frees)

    def _decide(
        self, question: Question, act: Callable[[Library, Pack], Changes], *, frees: bool = False
    ) -> None:
        given = _Given(question)
        self._given.append(given)
        self._under_way += 1
        self._tell_looking()

        def stored(changes: Changes) -> None:
            self._under_way -= 1
            given.is_stored, given.step = True, changes.step
            self._frees |= frees
            if given.is_unwanted:
                self._reverse(given)
            self._wait(quick=True)

        def failed(sentence: str) -> None:
            self._under_way -= 1
            self._queue_stale = self._alike_stale = True
            if not given.is_unwanted:
                self._given.remove(given)
                self._page.give_back(question)
            self._jobs.failed.emit(sentence)
            self._wait(quick=True)

        self._jobs.decide(act, stored, failed=failed)

    # Taking back.

    def _undo(self) -> None:
        """The page asks the question again already."""
        if not self._given:
            self._undo_elsewhere()
            return
        given = self._given.pop()
        if given.is_stored:
            self._reverse(given)
        else:
            # Whatever it writes is taken back once it is written.
            given.is_unwanted = True

    def _reverse(self, given: _Given) -> None:
        step = given.step
        if step is None:
            return
        self._under_way += 1
        self._tell_looking()

        def done(_changes: Changes) -> None:
            self._under_way -= 1
            self._frees = True
            self._wait(quick=True)

        def failed(sentence: str) -> None:
            self._under_way -= 1
            given.is_unwanted = False
            self._given.append(given)
            self._page.reinstate(given.question)
            self._jobs.failed.emit(sentence)
            self._wait(quick=True)

        self._jobs.decide(lambda library, pack: reverse(library, pack, step), done, failed=failed)

    def _notice_undoing(self, step: int) -> None:
        """The menu, or the history, took back what was answered here: it is asked again."""
        for given in self._given:
            if given.step == step:
                self._given.remove(given)
                self._page.taken_back(given.question)
                return

    # Reading.

    def _wait(self, *, quick: bool) -> None:
        self._tell_looking()
        if quick:
            self._pause.start(PAUSE_MS)
        elif not self._pause.isActive():
            self._pause.start(self._rest_ms)

    def _refresh(self) -> None:
        if self._under_way:
            # Whoever ends comes here again.
            return
        if not self._page.isVisible() and self._jobs.idle() < IDLE_SECONDS:
            # Nobody looks at the questions, and somebody is busy elsewhere in the window.
            self._pause.start(self._rest_ms)
            return
        if self._frees:
            self._frees = False
            self.freed.emit()
        if self._people_stale:
            self._people_stale = False
            self._jobs.read(people_to_name, self._page.set_people)
        if self._alike_stale and self._page.is_looking_alike() and self._page.isVisible():
            self._read_look_alikes()
        if self._queue_stale and not self._looking:
            self._read_queue()

    def _read_queue(self) -> None:
        self._looking, self._queue_stale = True, False
        self._tell_looking()
        decisions, began = self._decisions, time.monotonic()

        def show(queue: Queue) -> None:
            self._looking = False
            self._rest_ms = max(FEWEST_MS, round((time.monotonic() - began) * 1000 * REST_FACTOR))
            if self._under_way or decisions != self._decisions:
                # Of a library that is no more: it would ask what was answered meanwhile.
                self._queue_stale = True
                self._wait(quick=self._page.isVisible())
                return
            self._tell_looking()
            self._page.set_queue(queue)

        def failed(sentence: str) -> None:
            self._looking, self._queue_stale = False, True
            self._tell_looking()
            self._jobs.failed.emit(sentence)

        self._jobs.review.queue(self._page.skipped_keys(), show, failed=failed)

    def _read_look_alikes(self) -> None:
        self._alike_stale = False
        decisions = self._decisions

        def show(pairs: Sequence[Question]) -> None:
            if self._under_way or decisions != self._decisions:
                self._alike_stale = True
                self._wait(quick=True)
                return
            self._page.set_look_alikes(pairs)

        def failed(sentence: str) -> None:
            self._alike_stale = True
            self._jobs.failed.emit(sentence)

        self._jobs.review.look_alike((), show, failed=failed)

    def _prepare(self, coming: Sequence[Question]) -> None:
        """Wish for the pictures of the next questions, and look up where their faces are."""
        # What is wished for last is fetched first.
        for question in reversed(coming):
            self._images.pixmap(PHOTO, question.photo)
            for face in reversed((*(question.about or question.faces), *question.beside)):
                self._images.pixmap(FACE, face)
        unknown = [question for question in coming if not self._page.knows_mark(question)]
        if unknown:
            self._jobs.read(lambda library: marks_of(library, unknown), self._page.set_marks)

    def _tell_looking(self) -> None:
        self._page.set_looking(self._looking or self._under_way > 0 or self._queue_stale)

    def _progress(self, progress: Progress | None) -> None:
        self._page.set_scanning(progress is not None and self._jobs.scans.is_scanning())

    def _connect(self) -> None:
        page = self._page
        page.answered.connect(self._answered)
        page.named.connect(
            lambda question, typed: self._decide(
                question, lambda library, pack: name_asked(library, pack, question, typed)
            )
        )
        page.person_chosen.connect(
            lambda question, who: self._decide(
                question, lambda library, pack: person_asked(library, pack, question, who)
            )
        )
        page.stranger.connect(
            lambda question: self._decide(
                question, lambda library, pack: stranger_asked(library, pack, question), frees=True
            )
        )
        page.undo_wanted.connect(self._undo)
        page.coming.connect(self._prepare)
        page.count_changed.connect(self.count_changed)
        page.shown.connect(self.load)
        # Whom nobody knows by name may still be compared with each other.
        page.skipped.connect(lambda _question: self._again())
        page.again_wanted.connect(self._again)
        self._jobs.progress.connect(self._progress)

    def _again(self) -> None:
        self._queue_stale = True
        self._wait(quick=True)
