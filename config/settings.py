"""What the person chose about the window: a small JSON file, never essential."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal, Self, cast, get_args

log = logging.getLogger("Settings")

Appearance = Literal["system", "light", "dark"]
EffortName = Literal["fast", "balanced", "thorough"]
Suggestions = Literal["dialog", "inline"]


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that survive a restart.

    Attributes:
        appearance: follow the system, or always light or dark.
        effort: how hard scans look for faces.
        suggestions: whether a drawn face that is saved is asked about in a dialog, or decided beside it.
        geometry: the window's place and size as Qt's own text (base64), empty at first.
    """

    appearance: Appearance = "system"
    effort: EffortName = "balanced"
    suggestions: Suggestions = "dialog"
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
        return cls(
            appearance=_appearance(found.get("appearance", "system")),
            effort=_effort(found.get("effort", "balanced")),
            suggestions=_suggestions(found.get("suggestions", "dialog")),
            geometry=_geometry(found.get("geometry", "")),
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


def _geometry(found: object) -> str:
    if not isinstance(found, str):
        log.warning("Unknown window geometry %r; the window opens as at first.", found)
        return ""
    return found
