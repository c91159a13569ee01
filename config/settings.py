"""What the person chose about the window: a small JSON file, never essential."""

from __future__ import annotations

import json
import logging
import re
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, Self, cast, get_args

log = logging.getLogger("Settings")

Appearance = Literal["system", "light", "dark"]
EffortName = Literal["fast", "balanced", "thorough"]
Suggestions = Literal["dialog", "inline"]

SCALES = range(100, 301)
"""Percent of the system's own size that can be asked for."""

SLIDES = (3, 5, 10)
"""Seconds a slideshow may show each photo."""

_CODE = re.compile(r"[A-Za-z]{2,8}([_-][A-Za-z0-9]{2,8})?")


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that survive a restart.

    Attributes:
        appearance: follow the system, or always light or dark.
        effort: how hard scans look for faces.
        film_faces: whether scans look for faces in the pictures that stand for films.
        suggestions: whether a drawn face that is saved is asked about in a dialog, or decided beside it.
        language: the language of every text, by its code, or "system".
        scale: how large everything is, in percent of the size the system asks for; 0 is that size.
        people_order: how the people page is sorted; what the page does not know means by name.
        photos_grouping: by what photos stand together; what the page does not know means by month.
        photos_tile: the side of a tile there, logical pixels.
        photos_panel: the panel beside them is seen.
        watch: changes in the chosen folders are looked at without being asked.
        thumbnails_mb: what small pictures may take on the disk, in 1024 x 1024 bytes.
        viewer_faces: all faces of a photo that is viewed are outlined and named.
        viewer_panel: what is known of it stands beside it.
        slide_seconds: how long a slideshow shows each photo.
        geometry: the window's place and size as Qt's own text (base64), empty at first.
    """

    appearance: Appearance = "system"
    effort: EffortName = "balanced"
    film_faces: bool = True
    suggestions: Suggestions = "dialog"
    language: str = "system"
    scale: int = 0
    people_order: str = "name"
    photos_grouping: str = "month"
    photos_tile: int = 176
    photos_panel: bool = True
    watch: bool = True
    thumbnails_mb: int = 4096
    viewer_faces: bool = False
    viewer_panel: bool = False
    slide_seconds: int = 5
    geometry: str = ""

    @classmethod
    def load(cls, file: Path) -> Self:
        """Read the file; whatever is missing or not understood keeps its default, and the log says so."""
        try:
            found = json.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError) as error:
            log.warning("The settings could not be read (%s); the defaults are used.", error)
            return cls()
        if not isinstance(found, dict):
            log.warning("The settings in %s are not understood; the defaults are used.", file)
            return cls()
        default = cls()
        return cls(
            appearance=_appearance(found.get("appearance", default.appearance)),
            effort=_effort(found.get("effort", default.effort)),
            film_faces=found.get("film_faces", True) is not False,
            suggestions=_suggestions(found.get("suggestions", default.suggestions)),
            language=_language(found.get("language", default.language)),
            scale=_scale(found.get("scale", default.scale)),
            people_order=_word(found.get("people_order", default.people_order)),
            photos_grouping=_word(found.get("photos_grouping", default.photos_grouping)),
            photos_tile=_within(found.get("photos_tile"), range(64, 513), default.photos_tile),
            photos_panel=found.get("photos_panel") is not False,
            watch=found.get("watch") is not False,
            thumbnails_mb=_within(found.get("thumbnails_mb"), range(64, 1 << 20), default.thumbnails_mb),
            viewer_faces=found.get("viewer_faces") is True,
            viewer_panel=found.get("viewer_panel") is True,
            slide_seconds=_seconds(found.get("slide_seconds", default.slide_seconds)),
            geometry=_geometry(found.get("geometry", default.geometry)),
        )

    def save(self, file: Path) -> None:
        """Write the file whole or not at all; a medium that cannot be written only costs the choice."""
        draft = file.with_suffix(".new")
        try:
            draft.write_text(json.dumps(asdict(self), indent=2), encoding="utf-8")
            draft.replace(file)
        except OSError as error:
            log.warning("The settings could not be kept: %s", error)


def _appearance(found: object) -> Appearance:
    if found not in get_args(Appearance):
        log.warning("Unknown appearance %r; following the system.", found)
        return "system"
    return cast("Appearance", found)


def _effort(found: object) -> EffortName:
    if found not in get_args(EffortName):
        log.warning("Unknown effort %r; balanced is used.", found)
        return "balanced"
    return cast("EffortName", found)


def _suggestions(found: object) -> Suggestions:
    if found not in get_args(Suggestions):
        log.warning("Unknown way to ask about a drawn face %r; a dialog asks.", found)
        return "dialog"
    return cast("Suggestions", found)


def _language(found: object) -> str:
    # Which there are is known to the window; one that it lacks is answered there.
    if not isinstance(found, str) or not _CODE.fullmatch(found):
        log.warning("Unknown language %r; following the system.", found)
        return "system"
    return found


def _scale(found: object) -> int:
    # In Python a bool is an int, too; nobody means one per cent by true.
    is_number = isinstance(found, int) and not isinstance(found, bool)
    if not is_number or (found != 0 and found not in SCALES):
        log.warning("Unknown size %r; following the system.", found)
        return 0
    return cast("int", found)


def _word(found: object) -> str:
    if not isinstance(found, str) or not found.isalpha():
        log.warning("Unknown order of people %r; they are sorted by name.", found)
        return "name"
    return found


def _within(found: object, values: range, default: int) -> int:
    if found is None:
        return default
    if not isinstance(found, int) or isinstance(found, bool) or found not in values:
        log.warning("A setting is %r, not %d to %d; %d is used.", found, values[0], values[-1], default)
        return default
    return found


def _seconds(found: object) -> int:
    if not isinstance(found, int) or isinstance(found, bool) or found not in SLIDES:
        log.warning("Unknown pace of a slideshow %r; the default is used.", found)
        return SLIDES[1]
    return found


def _geometry(found: object) -> str:
    if not isinstance(found, str):
        log.warning("Unknown window geometry %r; the window opens as at first.", found)
        return ""
    return found
