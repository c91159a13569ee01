"""The language of the window: which one, its texts, plurals, numbers and dates."""

from __future__ import annotations

import shutil
import subprocess
import threading
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from config.language import count_of, in_digits, speak, tr, trn
from ui import language
from ui.language import LANGUAGES, PSEUDO, TRANSLATIONS, install, locale, pseudo
from ui.shared.moments import day_words, full_day_words, moment_within, moment_words, short_day_words

DAY = date(2020, 1, 2)
NOON = "2020-01-02T12:00:00.000+00:00"
GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="{code}" sourcelanguage="en">
<context><name>Kinframe</name>
<message><source>Merged {{who}} with {{whom}}</source>
<translation>{{whom}} &lt;- {{who}}</translation></message>
<message numerus="yes"><source>{{n}} photos</source>
<translation><numerusform>{{n}} one</numerusform><numerusform>{{n}} many</numerusform></translation></message>
<message numerus="yes"><source>{{n}} of {{who}}</source>
<translation><numerusform>one of {{who}}</numerusform>
<numerusform>{{n}} by {{who}}</numerusform></translation></message>
<message><source>dddd, d MMMM yyyy</source><translation>dddd, d. MMMM yyyy</translation></message>
</context></TS>
"""


@pytest.fixture(autouse=True)
def _back_to_english(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    install(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a few texts in every language but English."""
    compiler = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    for code, _ in LANGUAGES:
        if code != "en":
            source = tmp_path / f"kinframe_{code}.ts"
            source.write_text(GERMAN.format(code=code), "utf-8")
            subprocess.run([compiler, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    monkeypatch.setattr(language, "TRANSLATIONS", tmp_path)
    return tmp_path


def speaks(monkeypatch: pytest.MonkeyPatch, *languages: str) -> None:
    """Let somebody's system want these languages, the first most of all."""

    class System(QLocale):
        def uiLanguages(self, _separator: object = None) -> list[str]:
            return list(languages)

    monkeypatch.setattr(QLocale, "system", lambda: System(languages[0]))


def test_every_language_has_its_texts_beside_it() -> None:
    codes = [code for code, _ in LANGUAGES]
    assert codes == ["en", "de", "fr", "es"]
    for code in codes[1:]:
        assert (TRANSLATIONS / f"kinframe_{code}.qm").is_file()


def test_texts_numbers_and_dates_are_those_of_the_language(qapp: QApplication, translated: Path) -> None:
    assert install(qapp, "de") == "de"
    assert tr("Merged {who} with {whom}", who="Tom", whom="Ann") == "Ann <- Tom"
    assert [count_of(number, "photo", "photos") for number in (0, 1, 1204)] == [
        "0 many",
        "1 one",
        "1.204 many",
    ]
    assert trn("{n} of {who}", "{n} of {who}", 1, who="{n}") == "one of {n}"
    assert tr("Not in there") == "Not in there"
    assert full_day_words(DAY) == "Donnerstag, 2. Januar 2020"
    assert QLocale().language() == QLocale.Language.German


def test_french_says_nothing_in_the_singular(qapp: QApplication, translated: Path) -> None:
    install(qapp, "fr")
    assert [count_of(number, "photo", "photos") for number in (0, 1, 2)] == ["0 one", "1 one", "2 many"]


def test_qts_own_words_are_translated_too(qapp: QApplication, translated: Path) -> None:
    install(qapp, "de")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"
    install(qapp, "en")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_any_thread_may_ask(qapp: QApplication, translated: Path) -> None:
    install(qapp, "de")
    said: list[str] = []
    threads = [
        threading.Thread(target=lambda: said.extend(count_of(2, "photo", "photos") for _ in range(200)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert said == ["2 many"] * 800


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (("de-AT", "en"), "de"),
        (("pl-PL", "fr-FR"), "fr"),
        (("es_MX",), "es"),
        (("pl",), "en"),
        (("en-GB", "de"), "en"),
        (("C",), "en"),
    ],
)
def test_the_systems_language_is_the_first_we_speak(
    qapp: QApplication, translated: Path, monkeypatch: pytest.MonkeyPatch, wanted: tuple[str, ...], code: str
) -> None:
    speaks(monkeypatch, *wanted)
    assert install(qapp, "system") == code


def test_switzerland_keeps_its_own_numbers(
    qapp: QApplication, translated: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    speaks(monkeypatch, "de-CH")
    install(qapp, "de")
    assert locale().territory() == QLocale.Country.Switzerland
    assert in_digits(1204) == QLocale("de-CH").toString(1204) != QLocale("de").toString(1204)


def test_what_nobody_speaks_is_english(qapp: QApplication) -> None:
    assert install(qapp, "tlh") == "en"
    assert tr("People") == "People"
    assert in_digits(1204) == "1,204"


def test_without_its_texts_a_language_is_english_with_its_own_dates(
    qapp: QApplication, translated: Path
) -> None:
    shutil.rmtree(translated)
    install(qapp, "de")
    assert count_of(2, "photo", "photos") == "2 photos"


def test_the_pseudo_language_marks_stretches_and_keeps_what_stands_in_braces(qapp: QApplication) -> None:
    text = "Merged {who} with {whom}"
    said = pseudo(text)
    assert said.startswith("⟦Mérgéd {who} wíth {whom}")
    assert said.endswith("⟧")
    assert len(said) >= round(1.4 * len(text))
    assert install(qapp, PSEUDO) == PSEUDO
    assert "Sarah" in tr(text, who="Sarah", whom="Tom")
    assert count_of(1, "photo", "photos").startswith("⟦1 phótós")


def test_days_are_said_as_in_english() -> None:
    speak()
    assert (full_day_words(DAY), day_words(DAY), short_day_words(DAY)) == (
        "Thursday, 2 January 2020",
        "2 January 2020",
        "2 Jan 2020",
    )
    assert moment_words(NOON).startswith("Thursday, 2 January 2020 at ")
    assert moment_within(NOON, "on ").startswith("on Thursday, 2 January 2020 at ")
    assert moment_within(NOON) == moment_words(NOON)
