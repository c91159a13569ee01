"""The only door to OpenCV.

Importing `cv2` costs a quarter of a second and points two of Qt's environment variables at
OpenCV's own copy of Qt, so it happens once, at the first call, between a save and a restore.
It stands here, below everything else, because two siblings go through it: `faces` for arrays and
`media` for films.
"""

from __future__ import annotations

import os
import threading
from functools import cache
from types import ModuleType

QT_VARIABLES = ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR")

_FFMPEG_LOG = "OPENCV_FFMPEG_LOGLEVEL"
_QUIET = "-8"
"""FFmpeg's AV_LOG_QUIET (libavutil/log.h): it complains on stderr of every other film. It is asked for in
the environment, and only when the first film is opened; what anybody set there before is left alone."""

_import_lock = threading.Lock()


@cache
def load() -> ModuleType:
    """Import cv2 without letting it redirect Qt, silent, and with its own threads off.

    Whatever else imports cv2 (insightface does) must come after this.
    """
    # Two first callers must not save what the other's import has just overwritten.
    with _import_lock:
        before = {name: os.environ.get(name) for name in QT_VARIABLES}
        os.environ.setdefault(_FFMPEG_LOG, _QUIET)
        import cv2

        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
        # One photo a thread from end to end: a pool inside each would only fight over the cores.
        cv2.setNumThreads(1)
        # It says on stderr what it also answers or raises.
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
        return cv2
