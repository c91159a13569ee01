"""The settings page by mouse and by keys: what is asked first, and what is shown meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from config.paths import Paths
from config.settings import Settings
from faces.efforts import FIGURES
from models.effort import Effort
from models.pack_info import PackInfo, PackSpeed, PackState, megabytes
from models.progress import Progress
from ui.language import LANGUAGES
from ui.settings.choice_box import ChoiceBox
from ui.settings.looks_section import LooksSection
from ui.settings.pack_row import PackRow, photos_a_second
from ui.settings.settings_page import SettingsPage
from ui.settings_controller import SettingsController
from ui.shared import theme
from ui.shared.labels import Label
from workers.jobs import Jobs, prepare_library

LICENCE = "For non-commercial research only."


def info(name: str, state: PackState, **more: object) -> PackInfo:
    values: dict[str, object] = {
        "id": f"{name}-1",
        "title": f"Pack {name}",
        "quality": "Good.",
        "licence": LICENCE,
        "must_accept": state is PackState.OFFERED,
        "size": 289_000_000,
        "removable": state is PackState.INSTALLED,
    }
    return PackInfo(name=name, state=state, **(values | more))  # type: ignore[arg-type]


PACKS = [
    info("own", PackState.IN_USE),
    info("other", PackState.INSTALLED, speed=PackSpeed(0.05, 0.005)),
    info("far", PackState.OFFERED, id=None),
]


@pytest.fixture
def page(qtbot: QtBot) -> SettingsPage:
    shown = SettingsPage()
    qtbot.addWidget(shown)
    shown.resize(900, 900)
    shown.packs.show_packs(PACKS)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    return {button.text(): button for button in widget.findChildren(QPushButton) if button.isVisible()}


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def row(page: SettingsPage, name: str) -> PackRow:
    found = page.packs.row(name)
    assert found is not None
    return found


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_each_pack_says_what_it_is_and_offers_what_fits(page: SettingsPage) -> None:
    assert [shown.info.name for shown in page.packs.rows()] == ["own", "other", "far"]
    assert set(buttons(row(page, "own"))) == {"How fast is it here?"}
    assert set(buttons(row(page, "other"))) == {"Remove…", "Use these…", "Measure again"}
    assert set(buttons(row(page, "far"))) == {"Download…"}
    assert "In use" in words(row(page, "own"))
    assert "289 MB, looks at 17 photos a second on this computer" in words(row(page, "other"))
    assert LICENCE in words(row(page, "far"))


def test_nothing_is_downloaded_before_the_licence_is_accepted(qtbot: QtBot, page: SettingsPage) -> None:
    far = row(page, "far")
    with qtbot.assertNotEmitted(page.packs.download_wanted, wait=50):
        press(buttons(far)["Download…"])
    assert f"{LICENCE} Do you accept that?" in words(far)
    with qtbot.assertNotEmitted(page.packs.download_wanted, wait=50):
        press(buttons(far)["Not now"])
    assert "Do you accept" not in words(far)
    press(buttons(far)["Download…"])
    with qtbot.waitSignal(page.packs.download_wanted) as wanted:
        press(buttons(far)["I accept, download 289 MB"])
    assert wanted.args == ["far"]


def test_by_keys_alone_a_pack_is_changed_to(qtbot: QtBot, page: SettingsPage) -> None:
    use = buttons(row(page, "other"))["Use these…"]
    use.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(use, Qt.Key.Key_Return)
    yes = buttons(row(page, "other"))["Change to these"]
    assert yes.hasFocus()
    assert "your people, names and decisions stay" in words(row(page, "other"))
    with qtbot.waitSignal(page.packs.use_wanted) as wanted:
        QTest.keyClick(yes, Qt.Key.Key_Return)
    assert wanted.args == ["other"]


def test_removing_is_asked_about(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.packs.remove_wanted, wait=50):
        press(buttons(row(page, "other"))["Remove…"])
    assert "Delete 289 MB from this computer?" in words(row(page, "other"))
    with qtbot.waitSignal(page.packs.remove_wanted) as wanted:
        press(buttons(row(page, "other"))["Remove"])
    assert wanted.args == ["other"]


def test_a_download_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, page: SettingsPage) -> None:
    far = row(page, "far")
    for here in (0, 100_000_000, 289_000_000):
        page.packs.show_download("far", here, 289_000_000)
    (bar,) = far.findChildren(QProgressBar)
    assert bar.value() == 1000
    page.packs.show_download("far", 144_500_000, 289_000_000)
    assert bar.value() == 500
    assert "144 MB of 289 MB" in words(far)
    with qtbot.waitSignal(page.packs.download_stopped) as stopped:
        press(buttons(far)["Cancel"])
    assert stopped.args == ["far"]
    page.packs.show_trouble("It broke off.", "far")
    assert "It broke off." in words(far)
    assert "Download…" in buttons(far)


def test_a_change_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, page: SettingsPage) -> None:
    other = row(page, "other")
    page.packs.show_change("other", Progress("x"))
    assert "Waiting for its turn" in words(other)
    page.packs.show_change("other", Progress("x", 1240, 8102))
    assert "Describing faces anew: 1,240 of 8,102" in words(other)
    with qtbot.waitSignal(page.packs.change_stopped):
        press(buttons(other)["Cancel"])
    page.packs.end_change()
    assert "Describing" not in words(other)


def test_trouble_without_a_row_is_shown_below_the_list_until_the_next_one(page: SettingsPage) -> None:
    page.packs.show_trouble("holiday.zip holds no face networks.")
    assert "holds no face networks" in words(page.packs)
    page.packs.show_packs(PACKS)
    assert "holds no face networks" not in words(page.packs)


def test_speed_is_measured_only_when_asked(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.packs.measure_wanted) as wanted:
        press(buttons(row(page, "own"))["How fast is it here?"])
    assert wanted.args == ["own"]


def test_own_packs_come_from_a_file_or_a_folder(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.packs.file_wanted):
        press(buttons(page.packs)["Add from a zip file…"])
    with qtbot.waitSignal(page.packs.folder_wanted):
        press(buttons(page.packs)["Add from a folder…"])


@pytest.mark.parametrize("effort", list(Effort))
def test_the_effort_says_what_it_finds_and_costs(qtbot: QtBot, page: SettingsPage, effort: Effort) -> None:
    page.effort.show_effort(Effort.FAST if effort is not Effort.FAST else Effort.BALANCED)
    with qtbot.waitSignal(page.effort.chosen) as chosen:
        press(buttons(page.effort)[effort.label])
    assert chosen.args == [effort]
    assert f"about {min(99, round(100 * FIGURES[effort].recall))} of 100 faces" in page.effort.words
    assert (f"{FIGURES[effort].cost:g} times" in page.effort.words) == (effort is not Effort.BALANCED)


def test_faces_in_films_are_a_choice(qtbot: QtBot, page: SettingsPage) -> None:
    page.effort.show_films(True)
    for words_chosen, wanted in (("In photos only", False), ("In photos and films", True)):
        with qtbot.waitSignal(page.effort.films_chosen) as chosen:
            press(buttons(page.effort)[words_chosen])
        assert chosen.args == [wanted]


def test_a_folder_is_looked_at_again_or_has_been(qtbot: QtBot, page: SettingsPage) -> None:
    page.effort.show_folders([(Path("/photos/one"), False), (Path("/photos/two"), True)])
    qtbot.waitUntil(lambda: "Looked at thoroughly" in words(page.effort))
    with qtbot.waitSignal(page.effort.look_again) as wanted:
        press(buttons(page.effort)["Look again, thoroughly"])
    assert wanted.args == [Path("/photos/one")]


def test_how_a_drawn_face_is_asked_about_is_chosen_by_mouse(qtbot: QtBot, page: SettingsPage) -> None:
    assert "a dialog shows both faces" in page.editor.words
    with qtbot.waitSignal(page.editor.chosen) as chosen:
        press(buttons(page.editor)["Decide beside the face"])
    assert chosen.args == ["inline"]
    assert "Enter takes the person named there" in page.editor.words
    with qtbot.assertNotEmitted(page.editor.chosen, wait=20):
        press(buttons(page.editor)["Decide beside the face"])


def test_how_a_drawn_face_is_asked_about_is_chosen_by_keys(qtbot: QtBot, page: SettingsPage) -> None:
    first = buttons(page.editor)["Ask in a dialog"]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(page.editor.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert chosen.args == ["inline"]
    assert buttons(page.editor)["Decide beside the face"].hasFocus()


def test_showing_what_was_chosen_before_tells_nobody(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.assertNotEmitted(page.editor.chosen, wait=20):
        page.editor.show_choice("inline")
        page.editor.show_choice("dialog")
    assert buttons(page.editor)["Ask in a dialog"].isChecked()


@pytest.mark.parametrize("before", [Settings(), Settings(suggestions="inline")])
def test_the_way_of_asking_is_told_kept_and_followed(
    tmp_path: Path, page: SettingsPage, before: Settings
) -> None:
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    prepare_library(paths).close()
    jobs = Jobs(paths, None)
    kept = [before]
    controller = SettingsController(page, jobs, paths, lambda change: kept.append(change(kept[-1])), page)
    told: list[bool] = []
    controller.suggestions_changed.connect(told.append)
    try:
        controller.begin(before)
        inline = before.suggestions == "inline"
        assert told == [controller.ask_inline] == [inline]
        assert kept[-1] == before
        press(buttons(page.editor)["Ask in a dialog" if inline else "Decide beside the face"])
        assert told == [inline, not inline]
        assert controller.ask_inline is not inline
        assert kept[-1].suggestions == ("dialog" if inline else "inline")
    finally:
        controller.close()
        jobs.close()


def test_the_room_for_small_pictures_is_kept_and_holds_at_once(
    qtbot: QtBot, tmp_path: Path, page: SettingsPage
) -> None:
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    prepare_library(paths).close()
    jobs = Jobs(paths, None, thumbnails_mb=4096)
    kept = [Settings(thumbnails_mb=5000)]
    controller = SettingsController(page, jobs, paths, lambda change: kept.append(change(kept[-1])), page)
    budgets: list[int] = []

    def look() -> bool:
        budgets.clear()
        jobs.read(lambda library: library.thumbnails.budget, budgets.append)
        qtbot.waitUntil(lambda: bool(budgets))
        return True

    try:
        controller.begin(kept[-1])
        assert buttons(page.library)["4 GB"].isChecked(), "the nearest"
        assert look()
        assert budgets == [4096 << 20]
        press(buttons(page.library)["16 GB"])
        assert kept[-1].thumbnails_mb == 16 * 1024
        assert look()
        assert budgets == [16 << 30]
    finally:
        controller.close()
        jobs.close()


# Appearance, size and language


def choose(box: ChoiceBox, words: str) -> None:
    """From the list that opens, by keys."""
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = box.view()
    assert popup.isVisible()
    place = box.findText(words)
    QTest.keyClick(popup, Qt.Key.Key_Home)
    for _ in range(place):
        QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)


def test_light_or_dark_is_chosen_and_says_what_it_does(qtbot: QtBot, page: SettingsPage) -> None:
    assert "while the system is light" in page.looks.words
    with qtbot.waitSignal(page.looks.appearance_chosen) as chosen:
        press(buttons(page.looks)["Dark"])
    assert chosen.args == ["dark"]
    assert "whatever the system does" in page.looks.words
    with qtbot.assertNotEmitted(page.looks.appearance_chosen, wait=20):
        page.looks.show_appearance("light")
        press(buttons(page.looks)["Light"])


def test_every_language_stands_in_its_own_words_and_none_for_tests(page: SettingsPage) -> None:
    box = page.looks.language_box
    shown = [(box.itemData(place), box.itemText(place)) for place in range(box.count())]
    assert shown == [("system", "Like the system"), *LANGUAGES]


def test_a_language_takes_effect_at_the_next_start_which_can_be_now(qtbot: QtBot, page: SettingsPage) -> None:
    page.looks.show_start("system", 0)
    assert "Start again now" not in buttons(page.looks)
    with qtbot.waitSignal(page.looks.language_chosen) as chosen:
        choose(page.looks.language_box, "Deutsch")
    assert chosen.args == ["de"]
    assert "This takes effect when Kinframe starts the next time." in words(page.looks)
    with qtbot.waitSignal(page.looks.restart_wanted):
        press(buttons(page.looks)["Start again now"])
    choose(page.looks.language_box, "Like the system")
    assert "Start again now" not in buttons(page.looks), "what is in force needs no new start"


def test_a_size_is_chosen_by_keys_and_takes_effect_at_the_next_start(
    qtbot: QtBot, page: SettingsPage
) -> None:
    page.looks.show_start("system", 0)
    with qtbot.waitSignal(page.looks.scale_chosen) as chosen:
        choose(page.looks.size_box, "200 %")
    assert chosen.args == [200]
    assert "Start again now" in buttons(page.looks)


def test_a_size_that_is_not_offered_is_the_systems(page: SettingsPage) -> None:
    page.looks.show_start("xx", 100)
    assert (page.looks.size_box.currentText(), page.looks.language_box.currentText()) == (
        "As the system asks",
        "Like the system",
    )
    assert "Start again now" not in buttons(page.looks)


def test_it_is_said_when_the_environment_decides_about_the_size(qtbot: QtBot) -> None:
    section = LooksSection(LANGUAGES, overruled=True)
    qtbot.addWidget(section)
    section.show()
    assert "QT_SCALE_FACTOR is set" in words(section)


def test_the_wheel_scrolls_the_page_and_chooses_nothing(page: SettingsPage) -> None:
    box = page.looks.size_box
    at, none = QPointF(box.rect().center()), Qt.MouseButton.NoButton
    turned = QWheelEvent(
        at,
        box.mapToGlobal(at),
        QPoint(),
        QPoint(0, -120),
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(box, turned)
    assert box.currentIndex() == 0
    assert not turned.isAccepted()


def test_looks_are_kept_and_the_appearance_is_in_force_at_once(
    qapp: QApplication, tmp_path: Path, page: SettingsPage
) -> None:
    paths = Paths(library=tmp_path / "library", packs=tmp_path / "packs")
    prepare_library(paths).close()
    jobs = Jobs(paths, None)
    kept = [Settings()]
    controller = SettingsController(page, jobs, paths, lambda change: kept.append(change(kept[-1])), page)
    told: list[str] = []
    controller.appearance_changed.connect(told.append)
    try:
        controller.begin(kept[-1])
        press(buttons(page.looks)["Dark"])
        assert theme.of(qapp.palette()) is theme.DARK
        controller.choose_appearance("light")
        assert theme.of(qapp.palette()) is theme.LIGHT
        assert buttons(page.looks)["Light"].isChecked(), "the menu's choice is shown here"
        choose(page.looks.size_box, "150 %")
        choose(page.looks.language_box, "Español")
        assert told == ["dark", "light"]
        assert kept[-1] == Settings(appearance="light", scale=150, language="es")
    finally:
        theme.apply(qapp, "light")
        controller.close()
        jobs.close()


def test_figures_fall_in_order() -> None:
    shares = [FIGURES[effort].recall for effort in Effort]
    costs = [FIGURES[effort].cost for effort in Effort]
    assert shares == sorted(shares)
    assert costs == sorted(costs)
    assert FIGURES[Effort.BALANCED].cost == 1


def test_numbers_read_well() -> None:
    assert megabytes(1) == "1 MB"
    assert megabytes(1_234_000_000) == "1,234 MB"
    assert photos_a_second(PackSpeed(0.3, 0.1)) == "looks at 2.0 photos a second"


def test_long_names_and_a_narrow_window_keep_the_buttons(page: SettingsPage) -> None:
    page.packs.show_packs([info("long", PackState.INSTALLED, title="A very long title " * 12)])
    page.resize(560, 480)
    QTest.qWait(20)
    for button in buttons(row(page, "long")).values():
        assert button.mapTo(page, button.rect().topRight()).x() <= page.width()


def test_tab_goes_from_top_to_bottom_whatever_was_listed_last(page: SettingsPage) -> None:
    page.effort.show_folders([(Path("/photos/one"), False), (Path("/photos/two"), False)])
    QTest.qWait(20)
    buttons(row(page, "other"))["Use these…"].click()
    walked: list[str] = []
    start = buttons(page.effort)["Look again, thoroughly"]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        now = page.focusWidget()
        assert isinstance(now, QPushButton)
        walked.append(now.text())
        QTest.keyClick(now, Qt.Key.Key_Tab)
    first = walked.index("How fast is it here?")
    assert walked[first - 1] == "Ask in a dialog"
    assert walked[first : first + 9] == [
        "How fast is it here?",
        "Remove…",
        "Use these…",
        "Measure again",
        "Change to these",
        "Not now",
        "Download…",
        "Add from a zip file…",
        "Add from a folder…",
    ]


def test_a_change_that_goes_on_by_its_id_can_be_stopped(qtbot: QtBot, page: SettingsPage) -> None:
    page.packs.show_change("other-1", Progress("x", 5, 10))
    with qtbot.waitSignal(page.packs.change_stopped):
        press(buttons(row(page, "other"))["Cancel"])


def test_measuring_shows_nothing_that_could_be_stopped(page: SettingsPage) -> None:
    row(page, "other").show_waiting("Measuring…")
    assert "Measuring…" in words(row(page, "other"))
    assert "Cancel" not in buttons(row(page, "other"))


def test_what_is_listed_anew_is_out_of_sight_at_once(page: SettingsPage) -> None:
    before = row(page, "other")
    page.packs.show_packs(PACKS[:1])
    assert not before.isVisible()
