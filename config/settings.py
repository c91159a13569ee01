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

_CODE = re.compile(r"[A-Za-z]{2,8}([_-][A-Za-z0-9]{2,8})?")


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that survive a restart.

    Attributes:
        appearance: follow the system, or always light or dark.
        effort: how hard scans look for faces.
        suggestions: whether a drawn face that is saved is asked about in a dialog, or decided beside it.
        language: the language of every text, by its code, or "system".
        scale: how large everything is, in percent of the size the system asks for; 0 is that size.
        people_order: how the people page is sorted; what the page does not know means by name.
        geometry: the window's place and size as Qt's own text (base64), empty at first.
    """

    appearance: Appearance = "system"
    effort: EffortName = "balanced"
    suggestions: Suggestions = "dialog"
    language: str = "system"
    scale: int = 0
    people_order: str = "name"
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
            suggestions=_suggestions(found.get("suggestions", default.suggestions)),
            language=_language(found.get("language", default.language)),
            scale=_scale(found.get("scale", default.scale)),
            people_order=_word(found.get("people_order", default.people_order)),
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


def _geometry(found: object) -> str:
    if not isinstance(found, str):
        log.warning("Unknown window geometry %r; the window opens as at first.", found)
        return ""
    return found
