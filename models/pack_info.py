"""What the person is shown about a model pack, installed or on offer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from config.language import in_digits, tr


def megabytes(size: int) -> str:
    """`7 MB`, `275 MB`, as download pages count."""
    return tr("{size} MB", size=in_digits(max(1, round(size / 1e6))))


class PackState(StrEnum):
    """Where a pack stands."""

    IN_USE = "in use"
    INSTALLED = "installed"
    OFFERED = "offered"


@dataclass(frozen=True, slots=True)
class PackSpeed:
    """What a pack costs on this machine, in seconds of one core; measured, never guessed."""

    photo: float
    face: float


@dataclass(frozen=True, slots=True)
class PackInfo:
    """A model pack as a row of the packs page.

    Attributes:
        name: its folder's name, what `--pack` takes; unique.
        id: the space of its vectors; None until it is installed.
        title: for the person.
        state: see PackState.
        quality: one plain sentence: what it is good at.
        licence: one plain sentence: what it may be used for.
        must_accept: the licence has to be accepted before the download begins.
        size: bytes on the disk, or to download while it is only offered.
        speed: measured on this machine; None until somebody asked for it.
        removable: it came from the person or a download and is not in use.
    """

    name: str
    id: str | None
    title: str
    state: PackState
    quality: str
    licence: str
    must_accept: bool
    size: int
    speed: PackSpeed | None = None
    removable: bool = False
