"""What the window can ask about names other programs wrote; every answer arrives later, in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence

from PySide6.QtCore import QObject, Signal

from models.changes import Changes
from models.progress import Progress
from models.told import Offer, Used
from repository.library import Library
from services.told_names import offer
from workers.networks import Networks
from workers.runner import Lane
from workers.told_names_worker import use_told_names


class ToldNamesJobs(QObject):
    """Part of `Jobs`.

    Args:
        networks: of the window.
        background: the lane of what nobody waits for.
        parent: its owner.

    Signals:
        offered: an `Offer`: what is told that nobody has said anything about.
        progress: a `Progress` while names are used, or None when that has ended.
        changed: the `Changes` of it.
        failed: a sentence for the person.
    """

    offered = Signal(object)
    progress = Signal(object)
    changed = Signal(object)
    failed = Signal(str)

    def __init__(self, networks: Networks, *, background: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._networks = networks
        self._background = background

    def look(self) -> None:
        """Ask what there is to offer."""
        self._background.submit(offer, done=self.offered.emit, failed=self.failed.emit)

    def list(self, then: Callable[[Offer], None]) -> None:
        """Everybody told who is not used, with some of their faces."""
        self._background.submit(
            lambda library: offer(library, again=True, faces=True), done=then, failed=self.failed.emit
        )

    def use(self, names: Sequence[str] | None) -> None:
        """Use these names and want no others; None uses all that are new."""

        def steps(library: Library) -> Generator[Progress, None, Used]:
            return (yield from use_told_names(library, self._networks.engine(library), names))

        def ended(used: Used) -> None:
            self.progress.emit(None)
            self.changed.emit(used.changes | Changes(everything=True))
            self.look()

        def failed(sentence: str) -> None:
            self.progress.emit(None)
            self.failed.emit(sentence)
            self.look()

        self._background.follow(
            steps,
            done=ended,
            failed=failed,
            progress=self.progress.emit,
            cancelled=lambda: self.progress.emit(None),
        )
