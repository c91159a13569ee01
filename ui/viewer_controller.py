"""The viewer's flow: which photo is shown, its neighbours made ready, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from models.changes import Changes
from ui.shared.images import PHOTO, ImageCache
from ui.viewer.course import Course
from ui.viewer.panel_words import rows_of
from ui.viewer.turned import shown_size
from ui.viewer.turned_image import turned_image
from ui.viewer.viewer_page import ViewerPage
from ui.viewer_told import ViewerTold
from workers.jobs import Jobs
from workers.photo_views import Record, Room
from workers.viewer_jobs import Viewed

_SETTLED = 120
"""Milliseconds without a change after which a window has its size."""


class ViewerController(QObject):
    """Joins the viewer to the jobs that read.

    Args:
        page: the viewer.
        jobs: of the window.
        images: thumbnails, shown while the photo itself is on its way.
        parent: its owner.

    Signals:
        shown: a photo's picture has come to the screen, or what comes instead: a `QImage` or None, its whole
            size, and whether it may come softly.
        closed: one is somewhere else now, and not in the editor for a while.

    Attributes:
        is_sharp: the photo itself is on the screen, not only its thumbnail.
    """

    shown = Signal(object, object, bool)
    closed = Signal()

    def __init__(self, page: ViewerPage, jobs: Jobs, images: ImageCache, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._jobs, self._images = page, jobs, images
        self._course = Course()
        self._told = ViewerTold(page, jobs, self)
        self._way = 1
        self.is_sharp = self._is_softly = self._is_whole_asked = False
        self._asked_room: Room = (0, 0)
        self.extra_room: Callable[[], Room] = lambda: (0, 0)
        self._settling = QTimer(self, singleShot=True, interval=_SETTLED)
        self._settling.timeout.connect(self._finer)
        page.step_wanted.connect(self.step)
        page.end_wanted.connect(self.go_to_end)
        page.slideshow.due.connect(self._slide)
        page.slideshow.changed.connect(self._prepare)
        page.room_changed.connect(self._room_changed)
        page.again.connect(self.refresh)
        page.panel_chosen.connect(lambda _shown: self._told.read(self.photo_id))
        images.arrived.connect(self._picture_arrived)
        jobs.changed.connect(self._changed)
        page.set_read_only(read_only=jobs.read_only is not None)

    @property
    def photo_id(self) -> int | None:
        """The photo that is shown, or on its way."""
        return self._course.current

    @property
    def photos(self) -> Sequence[int]:
        """The photos one can step through."""
        return self._course.there()

    def open(self, photo_id: int, photos: Sequence[int] | None = None) -> None:
        """Show a photo.

        Args:
            photo_id: it.
            photos: those one can step through from now on, in order; the same as before if left out.
        """
        if photos is not None:
            self._course.set_photos(photos)
        self._show(photo_id, softly=False)
        self._told.read_people()

    def step(self, step: int) -> None:
        """The photo so many places further on; at the end nothing happens."""
        self._way = 1 if step > 0 else -1
        following = self._course.beside(self._way)
        if following is not None:
            self._show(following, softly=False)

    def go_to_end(self, end: int) -> None:
        """The first photo (-1) or the last (1)."""
        photo = self._course.end(end)
        if photo is not None and photo != self.photo_id:
            self._way = -end
            self._show(photo, softly=False)

    def begin_slideshow(self) -> None:
        """Show one photo after another, from here on."""
        if self.photo_id is not None:
            self._page.slideshow.begin(self._course.there(), self.photo_id)

    def close(self) -> None:
        """The viewer was left: pictures are given back."""
        self._course.go(None)
        self._jobs.viewer.forget()
        self._page.show_record(None)
        self._page.show_picture(None)
        self.shown.emit(None, None, False)
        self.closed.emit()

    def pause(self) -> None:
        """The viewer is not looked at for a while: its pictures stay at hand."""
        self._jobs.viewer.stop()

    def _slide(self, photo_id: int) -> None:
        self._way = 1
        self._show(photo_id, softly=True)

    def _show(self, photo_id: int, *, softly: bool) -> None:
        viewer, room = self._jobs.viewer, self._room()
        self._course.go(photo_id)
        self.is_sharp = self._is_whole_asked = False
        self._is_softly, self._asked_room = softly, room
        self._page.show_place(*self._course.place())
        ready = viewer.ready(photo_id, room)
        if ready is None:
            viewer.show(photo_id, room, self._known, self._arrived, self._failed)
        else:
            viewer.stop()
            self._arrived(ready)
            # It may have been made ready long ago: who is in it is asked again.
            viewer.record(photo_id, self._known, self._failed)

    def _known(self, record: Record) -> None:
        photo, page = record.photo, self._page
        if photo.id != self.photo_id:
            return
        if not record.is_there:
            self._leave_gone()
            return
        before = page.record
        page.show_record(record)
        another = before is None or before.photo.id != photo.id
        if another:
            page.show_rows(rows_of(photo, None, None))
        if not self.is_sharp:
            self._show_thumbnail(record)
        elif before is not None and not another and before.photo.turn != photo.turn:
            self._turn_at_once(record, photo.turn - before.photo.turn)
        if another:
            self._told.read(self.photo_id)

    def _show_thumbnail(self, record: Record) -> None:
        """Something at once: in its place, and by and by as sharp as it is."""
        thumbnail = self._images.pixmap(PHOTO, record.photo.id)
        # A slideshow waits for the photo itself.
        if not self._is_softly:
            known = None if thumbnail is None else turned_image(thumbnail.toImage(), record.photo.turn)
            self._page.show_picture(known)

    def _turn_at_once(self, record: Record, quarters: int) -> None:
        """What is on the screen, turned; the same photo decoded for the new shape follows."""
        image = self._page.stage.image
        if image is not None:
            self._page.show_picture(turned_image(image, quarters))
            self.shown.emit(self._page.stage.image, shown_size(record.photo), False)
        self.refresh()

    def _arrived(self, view: Viewed) -> None:
        if view.record.photo.id != self.photo_id:
            return
        page = self._page
        if page.record is None or page.record.photo.id != view.record.photo.id:
            # It was at hand, or a neighbour that was being decoded already is here first.
            self.is_sharp = True
            self._known(view.record)
            if view.record.photo.id != self.photo_id:
                return
        elif page.record.photo.turn != view.record.photo.turn:
            # It was turned while this was on its way.
            self.refresh()
            return
        if self._is_softly:
            page.stage.fade()
        self.is_sharp = True
        page.say("")
        page.set_stale(stale=view.changed)
        page.show_picture(view.image, view.size)
        self.shown.emit(view.image, view.size, self._is_softly)
        self._is_softly = False
        page.slideshow.seen(view.record.photo.id)
        self._prepare()
        self._finer()

    def _failed(self, sentence: str) -> None:
        record = self._page.record
        if record is None or record.photo.id != self.photo_id:
            self._page.show_record(None)
            self._page.show_picture(None)
        elif self._is_softly:
            self._is_softly = False
            self._show_thumbnail(record)
        self._page.say(sentence)
        self.shown.emit(self._page.stage.image, None, False)
        if self.photo_id is not None:
            self._page.slideshow.seen(self.photo_id)
        self._prepare()

    def _prepare(self) -> None:
        """Make ready what is likely to be wanted next."""
        show, beside = self._page.slideshow, self._course.beside
        goes_on = show.is_running and not show.is_resting
        wanted = [show.next_photo()] if goes_on else [beside(self._way), beside(-self._way)]
        self._jobs.viewer.ahead([photo for photo in wanted if photo is not None], self._room())

    def _room_changed(self) -> None:
        if self.photo_id is not None:
            self._settling.start()

    def _finer(self) -> None:
        """More pixels, where the screen could show them by now."""
        stage, photo_id = self._page.stage, self.photo_id
        if photo_id is None or not self.is_sharp or not stage.is_finer_wanted():
            return
        if stage.is_fitted():
            self.fit_screens()
        elif not self._is_whole_asked:
            self._is_whole_asked = True
            self._jobs.viewer.whole(photo_id, self._whole, self._page.say)

    def _whole(self, view: Viewed) -> None:
        record = self._page.record
        if record is not None and record.photo.id == view.record.photo.id == self.photo_id:
            if record.photo.turn == view.record.photo.turn:
                self._page.show_picture(view.image, view.size)
            self._prepare()

    def fit_screens(self) -> None:
        """Decode it for the screens it is shown on now, unless it was decoded for them."""
        if self._room() != self._asked_room:
            self.refresh()

    def refresh(self) -> None:
        """Decode the photo that is shown once more; until it has come everything stays."""
        photo_id, room = self.photo_id, self._room()
        if photo_id is not None:
            self._asked_room, self._is_whole_asked = room, False
            self._jobs.viewer.show(photo_id, room, self._known, self._arrived, self._failed)

    def _picture_arrived(self, kind: str, photo_id: int) -> None:
        record = self._page.record
        wanted = kind == PHOTO and photo_id == self.photo_id and not self.is_sharp
        if wanted and record is not None and record.photo.id == photo_id:
            self._show_thumbnail(record)

    def _changed(self, changes: Changes) -> None:
        if self.photo_id is None:
            return
        if changes.everything:
            self._jobs.viewer.forget()
            self._course.may_be_back()
        else:
            self._jobs.viewer.forget(sorted(changes.photos))
            self._course.may_be_back(changes.photos)
        here = self.photo_id in changes.photos
        if changes.everything or (here and changes.step is None):
            # A scan may have found another picture in the file.
            self.refresh()
        elif self._page.isVisible() and (changes.people or here):
            self._jobs.viewer.record(self.photo_id, self._known, self._failed)
        if changes.people or changes.everything:
            self._told.read_people()

    def _leave_gone(self) -> None:
        """It was thrown away: on to the next, or to the one before where it was the last."""
        show = self._page.slideshow
        if self.photo_id is not None:
            self._course.is_gone(self.photo_id)
            show.is_gone(self.photo_id)
        goes_on = show.is_running and not show.is_resting
        slide = show.next_photo() if goes_on else None
        following = slide or self._course.beside(1) or self._course.beside(-1)
        if following is None:
            self._page.back_wanted.emit()
        else:
            self._show(following, softly=goes_on)

    def _room(self) -> Room:
        """As many pixels as the largest of the screens it is shown on has."""
        here, there = self._page.room(), self.extra_room()
        return max(here[0], there[0]), max(here[1], there[1])
