"""What the face crop editor can ask for; every answer arrives later, in the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from config.language import mark, tr
from faces.packs import Pack
from models.changes import Changes
from models.errors import PhotoError
from models.face import Eyes, Image
from models.geometry import Box
from models.photo import Photo
from models.progress import Progress
from models.suggestion import DrawnFace
from repository.library import Library
from services.centroids import gallery
from workers.drawn_face_worker import compare_drawn, describe_drawn
from workers.look_again_worker import look_again_here
from workers.networks import Networks
from workers.photo_pixels import (
    PhotoChangedError,
    PhotoPixels,
    ReadPhoto,
    WholePhoto,
    is_scanned,
)
from workers.runner import Lane, Task

log = logging.getLogger("FaceCropEditor")

Result = TypeVar("Result")

KEPT = mark("What you drew stays here: try again once the photo can be read.")
WARM_SIDE = 128


@dataclass(frozen=True, slots=True, eq=False)
class OpenedPhoto:
    """A photo for the canvas.

    Attributes:
        image: upright, Format_RGB32; perhaps reduced.
        changed: the file is not the one in which the stored boxes were found: they are stale.
        size: (width, height) of the whole upright picture as the file is now.
        whole: no finer image follows.
    """

    image: QImage
    changed: bool
    size: tuple[int, int]
    whole: bool


@dataclass(frozen=True, slots=True, eq=False)
class _Rendition:
    """The first answer, and what is left to decode."""

    opened: OpenedPhoto
    rest: ReadPhoto | None


class EditorJobs(QObject):
    """Part of `Jobs`.

    Rectangles are looked at in a lane of their own: neither a page being read nor a decision waits for
    the networks, and they wait for neither.

    Args:
        networks: of the window.
        pictures: the lane that decodes for the screen.
        looks: the lane that looks at rectangles; nothing else runs there.
        parent: its owner.

    Signals:
        changed: the `Changes` of a look at a changed photo.
        went_stale: id of a photo that was found changed while a rectangle in it was looked at.
        found: there are faces that no group has been sought for.
    """

    changed = Signal(object)
    went_stale = Signal(int)
    found = Signal()

    def __init__(self, networks: Networks, *, pictures: Lane, looks: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._networks = networks
        self._pictures = pictures
        self._looks = looks
        self._pixels = PhotoPixels()
        self._opening = 0
        self._tasks: list[Task[_Rendition] | Task[OpenedPhoto]] = []
        self._is_warming = False
        self._warmed: str | None = None
        self._healed = 0

    def open(self, photo: Photo, then: Callable[[OpenedPhoto], None], failed: Callable[[str], None]) -> None:
        """Bring a photo's pixels: mostly at a half first, then all of them, so `then` may be called twice.

        Of several photos asked for only the newest is answered.
        """
        self.close()
        opening = self._opening

        def shown(first: _Rendition) -> None:
            if opening != self._opening:
                return
            if (rest := first.rest) is not None:
                changed = first.opened.changed
                self._tasks = [
                    self._pictures.submit(
                        lambda _: _opened(self._pixels.whole(rest), changed=changed),
                        done=finished,
                        failed=gave_up,
                    )
                ]
            then(first.opened)

        def finished(opened: OpenedPhoto) -> None:
            if opening == self._opening:
                then(opened)

        def gave_up(sentence: str) -> None:
            if opening == self._opening:
                failed(sentence)

        self._tasks = [
            self._pictures.submit(
                lambda library: _first(library, self._pixels, photo), done=shown, failed=gave_up
            )
        ]

    def close(self) -> None:
        """No photo is wanted any more: what has not been decoded yet is not."""
        self._opening += 1
        for task in self._tasks:
            task.cancel()
        self._tasks = []

    def forget(self) -> None:
        """The editor was left: the same, and the memory of the last photos is given back."""
        self.close()
        self._pixels.forget()

    def look(
        self,
        photo_id: int,
        box: Box,
        eyes: Eyes | None,
        then: Callable[[DrawnFace], None],
        failed: Callable[[str], None],
        *,
        replaces: int | None = None,
    ) -> Task[DrawnFace | PhotoChangedError]:
        """Describe the face in a rectangle and say whom it looks like; nothing is stored.

        Args:
            photo_id: the photo that was drawn on.
            box: upright pixels.
            eyes: where somebody clicked them.
            then: called with the described face and its suggestion.
            failed: called with a sentence.
            replaces: the stored face that is outlined anew, if that is known.

        Returns:
            The task. One that is cancelled before its turn costs nothing; neither `then` nor `failed` is
            called for it, unless its answer is on the way already.
        """

        def steps(library: Library) -> Generator[Progress, None, DrawnFace | PhotoChangedError]:
            yield Progress(mark("Looking at the face"))
            engine = self._networks.engine(library)
            try:
                drawn = yield from describe_drawn(
                    library, engine, photo_id, box, eyes, replaces=replaces, pixels=self._pixels
                )
            except PhotoChangedError as error:
                return error
            except PhotoError as error:
                raise PhotoError(f"{error} {tr(KEPT)}") from error
            yield Progress(mark("Comparing"))
            return self._with_healed(library, compare_drawn(library, engine.pack, drawn))

        def done(answer: DrawnFace | PhotoChangedError) -> None:
            if isinstance(answer, DrawnFace):
                then(answer)
            else:
                self.went_stale.emit(photo_id)
                failed(str(answer))

        return self._looks.follow(steps, done=done, failed=failed)

    def compare(
        self, drawn: DrawnFace, then: Callable[[DrawnFace], None], failed: Callable[[str], None]
    ) -> Task[DrawnFace]:
        """Say whom a described face looks like now, after something changed."""
        return self._looks.submit(
            lambda library: self._with_healed(
                library, compare_drawn(library, self._networks.pack(library), drawn)
            ),
            done=then,
            failed=failed,
        )

    def expect_unchanged(self, library: Library, photo_id: int) -> None:
        """In a lane's thread, before what was seen in the open photo is stored.

        Raises:
            PhotoChangedError: its file is another picture by now.
        """
        self._pixels.expect_unchanged(library, library.photos.get(photo_id))

    def consult(self, query: Callable[[Library, Pack], Result], then: Callable[[Result], None]) -> None:
        """Ask something that nobody waits for, where the vectors are at hand; no answer is none."""
        self._looks.submit(
            lambda library: query(library, self._networks.pack(library)),
            done=then,
            failed=lambda sentence: log.info("Not answered: %s", sentence),
        )

    def warm(self) -> None:
        """Have networks and centroids ready before the first rectangle; asking again costs nothing.

        Best called when a photo's pixels have come: loading the networks takes a core for a second.
        """
        if self._is_warming:
            return
        self._is_warming = True

        def done(_: None) -> None:
            self._is_warming = False

        def failed(sentence: str) -> None:
            # Whoever draws a rectangle is told.
            log.info("Not ready for a first rectangle: %s", sentence)
            self._is_warming = False

        self._looks.submit(self._warm, done=done, failed=failed)

    def look_again(
        self, photo_id: int, then: Callable[[int], None], failed: Callable[[str], None]
    ) -> Task[tuple[int, Changes]]:
        """Find the faces of a photo whose file has changed, now; what somebody decided stays.

        Args:
            photo_id: the photo.
            then: called with the photo to show, after `changed`: another one where its file was overwritten
                by a picture the library knew.
            failed: called with a sentence.
        """

        def steps(library: Library) -> Generator[Progress, None, tuple[int, Changes]]:
            yield Progress(mark("Finding faces"))
            try:
                return (yield from look_again_here(library, self._networks.engine(library), photo_id))
            except PhotoError as error:
                raise PhotoError(f"{error} {tr(KEPT)}") from error

        def done(answer: tuple[int, Changes]) -> None:
            photo, changes = answer
            self.changed.emit(changes)
            then(photo)
            self.found.emit()

        return self._looks.follow(steps, done=done, failed=failed)

    def _warm(self, library: Library) -> None:
        engine = self._networks.engine(library)
        if self._warmed != engine.pack.id:
            # A network's first run is its slowest.
            blank = np.zeros((WARM_SIDE, WARM_SIDE, 3), np.uint8)
            engine.describe(blank, Box(WARM_SIDE / 4, WARM_SIDE / 4, WARM_SIDE / 2, WARM_SIDE / 2))
            self._warmed = engine.pack.id
        self._healed += gallery(library, engine.pack).healed
        library.rebuilt = 0
        library.faces.vectors_in_no_group(engine.pack.id, engine.pack.dim)

    def _with_healed(self, library: Library, drawn: DrawnFace) -> DrawnFace:
        """The answer, with the centroids that were rebuilt beforehand: somebody is to hear of them."""
        healed, self._healed = self._healed, 0
        library.rebuilt = 0
        suggestion = drawn.suggestion
        return replace(drawn, suggestion=replace(suggestion, healed=suggestion.healed + healed))


def _first(library: Library, pixels: PhotoPixels, photo: Photo) -> _Rendition:
    found = pixels.read(library, photo)
    if isinstance(found, ReadPhoto):
        first = pixels.rendition(found)
        if not isinstance(first, WholePhoto):
            size = first.facts.width, first.facts.height
            changed = not is_scanned(library, photo, found.fingerprint, size)
            return _Rendition(OpenedPhoto(_to_qimage(first.image), changed, size, whole=False), found)
        found = first
    return _Rendition(_opened(found, changed=not found.is_of(library, photo)), None)


def _opened(photo: WholePhoto, *, changed: bool) -> OpenedPhoto:
    height, width, _ = photo.image.shape
    return OpenedPhoto(_to_qimage(photo.image), changed, (width, height), whole=True)


def _to_qimage(pixels: Image) -> QImage:
    height, width, _ = pixels.shape
    view = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    # 32 bits a pixel is what Qt paints fastest; the conversion also copies, so the array may go.
    return view.convertToFormat(QImage.Format.Format_RGB32)
