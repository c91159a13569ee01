"""What Kinframe wrote into a file or beside it, and what stands in the way of writing more."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import asdict, dataclass, field, replace
from typing import Literal

from models.geometry import Box

Winner = Literal["nobody", "kinframe"]
"""Whose word counts where a file says something else: nobody's (it is told, nothing is written), or ours."""

What = Literal["name", "box", "gone"]
"""The file calls somebody otherwise, draws them elsewhere, or does not name them any more."""


_TEXTS = ("people", "subjects", "hierarchical", "tags")


@dataclass(frozen=True, slots=True)
class NamedBox:
    """Somebody in a photo.

    Attributes:
        name: of the person.
        box: pixels of the upright picture.
        filled: the region was there without a name: only its name is ours.
    """

    name: str
    box: Box
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Conflict:
    """Somebody else has changed what was written, or said something else before.

    Attributes:
        what: in what they differ.
        ours: the name here.
        theirs: the name in the file; empty where it names nobody.
        box: where the face is, pixels of the upright picture.
    """

    what: What
    ours: str
    theirs: str
    box: Box


@dataclass(frozen=True, slots=True)
class Written:
    """What in one file is of Kinframe: only this is changed or taken out again later.

    Attributes:
        width: of the upright picture when it was written, pixels.
        height: the same.
        regions: MWG's.
        microsoft: Microsoft's.
        people: of IPTC's list of the people in the picture.
        subjects: keywords.
        hierarchical: keywords as Lightroom writes them (`People|Sarah`).
        tags: keywords as digiKam writes them (`People/Sarah`).
        content: while a photo's file is being exchanged, the fingerprint of the new one in hexadecimal: a
            file of this content is ours, even if nobody was left to note that it was put in place.
    """

    width: int = 0
    height: int = 0
    regions: tuple[NamedBox, ...] = ()
    microsoft: tuple[NamedBox, ...] = ()
    people: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    hierarchical: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    content: str = ""

    def __bool__(self) -> bool:
        return bool(
            self.regions or self.microsoft or self.people or self.subjects or self.hierarchical or self.tags
        )

    def __or__(self, other: Written) -> Written:
        """What is of Kinframe if either was written: for the moment in which nobody knows."""

        def both(name: str) -> tuple[str, ...]:
            return tuple(dict.fromkeys((*getattr(self, name), *getattr(other, name))))

        return Written(
            width=other.width or self.width,
            height=other.height or self.height,
            regions=tuple(dict.fromkeys((*self.regions, *other.regions))),
            microsoft=tuple(dict.fromkeys((*self.microsoft, *other.microsoft))),
            people=both("people"),
            subjects=both("subjects"),
            hierarchical=both("hierarchical"),
            tags=both("tags"),
        )

    def without(self, names: Collection[str]) -> Written:
        """What else is of Kinframe than these names."""

        def boxes(some: tuple[NamedBox, ...]) -> tuple[NamedBox, ...]:
            return tuple(one for one in some if one.name not in names)

        def texts(some: tuple[str, ...]) -> tuple[str, ...]:
            return tuple(one for one in some if one not in names and not one.endswith(branches))

        # The last one of a branch: whoever is called JoAnn is not forgotten with Ann.
        branches = tuple(f"{separator}{who}" for who in names for separator in "|/")

        return replace(
            self,
            regions=boxes(self.regions),
            microsoft=boxes(self.microsoft),
            people=texts(self.people),
            subjects=texts(self.subjects),
            hierarchical=texts(self.hierarchical),
            tags=texts(self.tags),
        )

    def to_json(self) -> str:
        """As the library keeps it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Written:
        """What was kept; nothing, where it is something else: then all in the file counts as others'."""
        try:
            found = json.loads(text)
            people, subjects, hierarchical, tags = ([str(one) for one in found[name]] for name in _TEXTS)
            return cls(
                width=int(found["width"]),
                height=int(found["height"]),
                regions=tuple(map(_named_box, found["regions"])),
                microsoft=tuple(map(_named_box, found["microsoft"])),
                people=tuple(people),
                subjects=tuple(subjects),
                hierarchical=tuple(hierarchical),
                tags=tuple(tags),
                content=str(found.get("content", "")),
            )
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return cls()


def _named_box(found: dict[str, object]) -> NamedBox:
    box = found["box"]
    if not isinstance(box, dict):
        raise TypeError(f"no box: {box!r}")
    return NamedBox(
        str(found["name"]),
        Box(*(float(box[name]) for name in ("x", "y", "width", "height"))),
        bool(found.get("filled")),
    )


@dataclass(frozen=True, slots=True)
class PhotoNames:
    """Who is to be written for one photo.

    Attributes:
        photo_id: of the library.
        file: its path as text.
        width: of the upright picture, pixels.
        height: the same.
        orientation: EXIF, 1 to 8.
        kind: photo, RAW or film.
        people: named, and to be seen.
    """

    photo_id: int
    file: str
    width: int
    height: int
    orientation: int
    kind: str
    people: tuple[NamedBox, ...] = field(default=())
