"""The tokens of the look, as a palette and one style sheet.

The palette is the channel: `apply` sets it on the application, and whoever paints asks
`of(widget.palette())` for the tokens behind it. So there is no theme object to hand around, and a
change of scheme reaches every widget as the PaletteChange event Qt already sends.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QFont, QPalette, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

from ui.shared.style_sheet import style_sheet

Mode = Literal["system", "light", "dark"]

SPACE_XS, SPACE_S, SPACE_M, SPACE_L, SPACE_XL, SPACE_XXL = 4, 8, 12, 16, 24, 32
RADIUS, CARD_RADIUS = 8, 12
TITLE_SIZE, NAME_SIZE, BODY_SIZE, SECONDARY_SIZE = 22, 15, 13, 12
CONTROL_HEIGHT = 32

# Rounded renditions of what is on screen live here: one 4K screen of 32-bit pixels takes 33 MB.
_PIXMAP_CACHE_KIB = 56 * 1024


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as #rrggbb."""

    dark: bool
    background: str
    surface: str
    line: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    unsure: str
    error: str

    def hover(self) -> str:
        """The surface under the pointer."""
        return mix(self.surface, self.text, 0.07)

    def pressed(self) -> str:
        """The surface under a pressed button."""
        return mix(self.surface, self.text, 0.13)

    def edge(self) -> str:
        """The outline of what has a ground or words of its own, a button or a card: seen, not loud."""
        return mix(self.surface, self.text, 0.28)

    def field_edge(self) -> str:
        """The outline of what nothing else shows, a field that is empty: 3 to 1 (WCAG 2.2, 1.4.11)."""
        return mix(self.surface, self.text, 0.38 if self.dark else 0.52)


DARK = Theme(
    dark=True,
    background="#17181b",
    surface="#202226",
    line="#2b2e34",
    text="#ececef",
    secondary="#a9adb7",
    accent="#7aa7ff",
    on_accent="#0b1220",
    unsure="#f0b45a",
    error="#ff7b7b",
)
LIGHT = Theme(
    dark=False,
    background="#f4f4f6",
    surface="#ffffff",
    line="#e7e8ec",
    text="#1a1b1f",
    secondary="#575c68",
    accent="#1d5fd6",
    on_accent="#ffffff",
    unsure="#8a5200",
    error="#b3261e",
)


def apply(app: QApplication, mode: Mode) -> Theme:
    """Dress the application, and keep following the system's scheme if mode is "system".

    May be called again at any time with another mode.

    Returns:
        The theme in force now.
    """
    follower = app.findChild(_SystemFollower) or _SystemFollower(app)
    return follower.use(mode)


@contextmanager
def dressed_afterwards(app: QApplication) -> Iterator[None]:
    """Dress the widgets made inside once, at its end: else each would be anew with every parent it gets.

    Nothing made inside may ask how large it will be.
    """
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def of(palette: QPalette) -> Theme:
    """The tokens behind a widget's palette (its text colour tells the schemes apart)."""
    # Of what is enabled: the words of a disabled widget are neither light nor dark.
    text = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
    return DARK if text.lightness() > 127 else LIGHT  # noqa: PLR2004


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` in it, as #rrggbb."""
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in parts)


def font(base: QFont, size: int, *, strong: bool = False, tabular: bool = False) -> QFont:
    """The system's font in a size of the scale (logical pixels).

    Args:
        base: the font of the widget it is for.
        size: TITLE_SIZE, NAME_SIZE, BODY_SIZE or SECONDARY_SIZE.
        strong: heavier, for titles.
        tabular: figures of equal width, so that a running number does not shake.
    """
    sized = QFont(base)
    sized.setPixelSize(size)
    sized.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    if tabular:
        sized.setFeature(QFont.Tag("tnum"), 1)
    return sized


def dress(widget: QWidget, theme: Theme) -> None:
    """Give a widget and all in it the look of one scheme, whatever the application has."""
    widget.setPalette(palette_of(theme))
    widget.setStyleSheet(style_sheet(_sheet_values(theme)))


def palette_of(theme: Theme) -> QPalette:
    """The tokens as a palette for Fusion."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.background,
        role.Base: theme.surface,
        role.AlternateBase: theme.background,
        role.Button: theme.surface,
        role.WindowText: theme.text,
        role.Text: theme.text,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.secondary,
        role.Highlight: theme.accent,
        role.Accent: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Light: theme.line,
        role.Midlight: theme.line,
        role.Mid: theme.line,
        role.Dark: theme.line,
        role.Shadow: theme.background,
    }
    palette = QPalette()
    for name, colour in colours.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(
            QPalette.ColorGroup.Disabled, name, QColor(mix(theme.secondary, theme.background, 0.35))
        )
    return palette


class _SystemFollower(QObject):
    """Sets the scheme on the application and changes it with the system's when asked to."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._mode: Mode = "system"
        self._bare_desktop_is_dark = _is_dark(app.palette())
        app.setStyle("Fusion")
        app.setFont(font(app.font(), BODY_SIZE))
        QPixmapCache.setCacheLimit(_PIXMAP_CACHE_KIB)
        app.styleHints().colorSchemeChanged.connect(self._system_changed)

    def use(self, mode: Mode) -> Theme:
        self._mode = mode
        # Also tells the platform, where it listens, to draw title bars and file dialogs alike.
        schemes = {
            "system": Qt.ColorScheme.Unknown,
            "light": Qt.ColorScheme.Light,
            "dark": Qt.ColorScheme.Dark,
        }
        self._app.styleHints().setColorScheme(schemes[mode])
        return self._dress(self._app.styleHints().colorScheme())

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        if self._mode == "system":
            self._dress(scheme)

    def _dress(self, system: Qt.ColorScheme) -> Theme:
        theme = DARK if self._wants_dark(system) else LIGHT
        self._app.setPalette(palette_of(theme))
        self._app.setStyleSheet(style_sheet(_sheet_values(theme)))
        return theme

    def _wants_dark(self, system: Qt.ColorScheme) -> bool:
        if self._mode != "system":
            return self._mode == "dark"
        if system == Qt.ColorScheme.Unknown:
            return self._bare_desktop_is_dark
        return system == Qt.ColorScheme.Dark


def _sheet_values(theme: Theme) -> dict[str, str]:
    return {
        "background": theme.background,
        "surface": theme.surface,
        "line": theme.line,
        "text": theme.text,
        "secondary": theme.secondary,
        "accent": theme.accent,
        "on_accent": theme.on_accent,
        "error": theme.error,
        "hover": theme.hover(),
        "pressed": theme.pressed(),
        "edge": theme.edge(),
        "field_edge": theme.field_edge(),
        "button": mix(theme.surface, theme.text, 0.04),
        "button_hover": mix(theme.surface, theme.text, 0.09),
        "button_pressed": mix(theme.surface, theme.text, 0.15),
        "handle": mix(theme.background, theme.text, 0.28),
        "handle_hover": mix(theme.background, theme.text, 0.45),
        "segment": mix(theme.surface, theme.text, 0.12) if theme.dark else theme.surface,
        "tool": mix(theme.background, theme.text, 0.5) if theme.dark else "transparent",
        "tool_hover": mix(theme.background, theme.text, 0.65) if theme.dark else theme.pressed(),
        "accent_hover": mix(theme.accent, theme.text, 0.12),
        "accent_pressed": mix(theme.accent, theme.text, 0.22),
        "faded": mix(theme.secondary, theme.background, 0.35),
    }


def _is_dark(palette: QPalette) -> bool:
    return palette.color(QPalette.ColorRole.Window).lightness() < 128  # noqa: PLR2004


def _luminance(colour: str) -> float:
    """Relative luminance, 0 to 1 (WCAG 2.2 definition, sRGB)."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4  # noqa: PLR2004
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
