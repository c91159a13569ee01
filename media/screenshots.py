"""Whether a picture shows a screen: told by its name, its EXIF, or a screen's size, and only if sure."""

from __future__ import annotations

import re
import unicodedata

from media.exif import ExifFacts
from media.formats import Format

_NAMES = (
    r"screen[ _-]?shots?",
    "screen ?grab",
    r"screencaptures?",
    "bildschirmfoto",
    "bildschirmaufnahme",
    r"captures? d['\u2019_ ]?ecran",
    "captura(s)? de (pantalla|ecra|tela)",
    "schermata",
    "istantanea schermo",
    "schermafbeelding",
    "schermopname",
    r"zrzut[ _]ekranu",
    "skarmavbild",
    "skjermbilde",
    "skaermbillede",
    "naytto(kuva|tallenne)",
    "snimek obrazovky",
    "kepernyokep",
    "captura de ecran",
    "ekran (goruntusu|resmi|al\u0131nt\u0131s\u0131)",
    "снимок экрана",
    "скриншот",
    "знімок екрана",
    "στιγμιοτυπο οθονης",
    "スクリーンショット",
    "스크린샷",
    "截屏",
    "截图",
    "屏幕截图",
    "螢幕截圖",
    "螢幕快照",
    "لقطة شاشة",
    "צילום מסך",
)
"""How the systems call them in the languages they speak, without accents; at the beginning of the name."""

_NAME = re.compile(rf"(?:{'|'.join(_NAMES)})(?![^\W\d_])", re.IGNORECASE)
_COMMENT = "screenshot"
"""What iPhones and iPads write as the user comment."""

_SCREEN_SIZES = (
    # Phones
    "640x1136 720x1520 720x1600 750x1334 828x1792 1080x1920 1080x2160 1080x2220 1080x2240 1080x2280 "
    "1080x2310 1080x2340 1080x2376 1080x2400 1080x2408 1080x2412 1080x2460 1125x2436 1170x2532 1179x2556 "
    "1206x2622 1220x2712 1242x2208 1242x2688 1284x2778 1290x2796 1320x2868 1344x2992 1440x2560 1440x2880 "
    "1440x2960 1440x3040 1440x3088 1440x3120 1440x3200 "
    # Tablets
    "1200x1920 1200x2000 1488x2266 1536x2048 1600x2560 1620x2160 1640x2360 1668x2224 1668x2388 "
    "1752x2800 1848x2960 2048x2732 "
    # Computers
    "768x1366 800x1280 900x1440 900x1600 1050x1680 1440x3440 1800x2880 1864x2880 1964x3024 2160x3840 "
    "2234x3456 2880x5120"
)
"""The shorter and the longer side in pixels, however a phone was held."""

_SCREENS = frozenset(_SCREEN_SIZES.split())


def is_screenshot(name: str, kind: Format, size: tuple[int, int], exif: ExifFacts) -> bool:
    """Whether a picture is most likely one of a screen.

    A photo of a camera never is, whatever it is called. A size alone tells only of a PNG, which cameras do
    not write.

    Args:
        name: of its file.
        kind: its format.
        size: width and height of the upright picture, in pixels.
        exif: what its EXIF says.
    """
    if kind.kind != "photo" or exif.exposure is not None or exif.aperture is not None:
        return False
    if (exif.comment or "").casefold() == _COMMENT:
        return True
    # An iPhone's screenshot has no camera either; Samsung's has the phone's name, and is named plainly.
    if _NAME.match(_plain(name)):
        return True
    return kind is Format.PNG and exif.camera is None and f"{min(size)}x{max(size)}" in _SCREENS


def _plain(name: str) -> str:
    """A name without accents: files from a Mac have them apart, others in one."""
    apart = unicodedata.normalize("NFKD", name)
    return unicodedata.normalize("NFC", "".join(char for char in apart if not unicodedata.combining(char)))
