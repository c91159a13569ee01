"""The language of the window: texts, numbers and dates, chosen once before the first widget is made."""

from __future__ import annotations

import logging
import math
import unicodedata
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from config.language import speak

log = logging.getLogger("Language")

LANGUAGES: tuple[tuple[str, str], ...] = (
    ("en", "English"),
    ("de", "Deutsch"),
    ("fr", "Français"),
    ("es", "Español"),
)
"""What one can choose: the code, and what the language calls itself."""

SYSTEM, PSEUDO = "system", "pseudo"
CONTEXT = "Kinframe"
TRANSLATIONS = Path(__file__).resolve().parent / "resources" / "translations"
OPENING, CLOSING = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}", "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
"""What a text of the pseudo-language stands between."""

_FALLBACK = "en"
_LONGER = 0.4
_FILLER = " ~~~~"
_ACUTE = "\N{COMBINING ACUTE ACCENT}"
_locale = QLocale(QLocale.Language.English)


def install(app: QCoreApplication, choice: str) -> str:
    """Let the program speak a language from now on; called before any widget is made.

    Args:
        app: owns the translators.
        choice: a code of LANGUAGES, "system", or "pseudo", which shows what is not translated and what
            would not fit; anything else is English.

    Returns:
        The code of the language that is spoken.
    """
    global _locale  # noqa: PLW0603 - one language for the whole program, chosen once at its start
    code = _chosen(choice)
    _forget_translators(app)
    _locale = _locale_of(_FALLBACK if code == PSEUDO else code)
    QLocale.setDefault(_locale)
    if code == PSEUDO:
        speak(lambda text, _number: pseudo(text), _in_digits)
    elif code == _FALLBACK:
        speak()
    else:
        _speak_translated(app, code)
    return code


def locale() -> QLocale:
    """How numbers and dates are written in the language that is spoken."""
    return _locale


def pseudo(text: str) -> str:
    """A text as nobody says it: marked, accented, 40 % longer, the names in braces as they are."""
    letters, depth = [], 0
    for letter in text:
        depth += (letter == "{") - (letter == "}")
        accented = unicodedata.normalize("NFC", letter + _ACUTE) if letter in "aeiouAEIOU" else letter
        letters.append(letter if depth else accented)
    more = math.ceil(len(text) * _LONGER)
    filler = (_FILLER * more)[:more]
    return f"{OPENING}{''.join(letters)}{filler}{CLOSING}"


def _chosen(choice: str) -> str:
    known = {code for code, _ in LANGUAGES}
    if choice == PSEUDO or choice in known:
        return choice
    if choice == SYSTEM:
        # The first of those somebody reads that we speak; "de-AT" is German.
        for wanted in QLocale.system().uiLanguages():
            if (code := wanted.replace("_", "-").split("-")[0]) in known:
                return code
    return _FALLBACK


def _locale_of(code: str) -> QLocale:
    system, wanted = QLocale.system(), QLocale(code)
    # Austria and Switzerland write German numbers in their own ways.
    return system if code != _FALLBACK and system.language() == wanted.language() else wanted


def _speak_translated(app: QCoreApplication, code: str) -> None:
    texts = QTranslator(app)
    if not texts.load(str(TRANSLATIONS / f"kinframe_{code}.qm")):
        log.warning("The texts in %s are missing; the window speaks English", code)
        speak()
        return

    def translate(text: str, number: int | None) -> str:
        # Asked directly, without the lock and the list of the application: any thread may ask.
        return texts.translate(CONTEXT, text, None, -1 if number is None else number) or text

    QCoreApplication.installTranslator(texts)
    of_qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(str(Path(folder) / f"qtbase_{code}.qm")):
        QCoreApplication.installTranslator(of_qt)
    speak(translate, _in_digits, code)


def _forget_translators(app: QCoreApplication) -> None:
    for translator in app.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()


def _in_digits(number: int) -> str:
    return _locale.toString(number)
