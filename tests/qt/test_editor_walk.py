"""The editor and its question, walked by keyboard and screen reader, and read in both schemes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.qt.accessible import assert_all_told, assert_contrast, steady_light
from tests.qt.editor_parts import ON_PHOTO, PHOTO, click_face, drag, grey
from tests.qt.merge_parts import MARYAM, NOBODY, SARAH, TOM, drawn, picture
from tests.qt.page_data import no_images
from ui.face_crop_editor import FaceCropEditor
from ui.merge_question import Question
from ui.merge_suggestion_dialog import MergeSuggestionDialog


@pytest.fixture(autouse=True)
def _light(qapp: QApplication) -> Iterator[None]:
    with steady_light(qapp):
        yield


@pytest.fixture
def editor(qtbot: QtBot) -> FaceCropEditor:
    images = no_images()
    page = FaceCropEditor(images)
    images.setParent(page)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show_photo(PHOTO, grey(), ON_PHOTO)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[MergeSuggestionDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    people = (SARAH, TOM, NOBODY, MARYAM)
    chips = {one.person_id: picture() for one in people}
    shown = MergeSuggestionDialog([Question(1, drawn(*people), chips, {}), Question(2, drawn(TOM))], window)
    shown.open()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.close()


def test_the_editor_is_told_and_walked(editor: FaceCropEditor) -> None:
    assert_all_told(editor)


def test_the_editor_with_a_face_chosen_is_told_and_walked(editor: FaceCropEditor) -> None:
    click_face(editor, ON_PHOTO[0])
    assert_all_told(editor)


def test_the_editor_with_a_face_drawn_is_told_and_walked(editor: FaceCropEditor) -> None:
    drag(editor)
    assert_all_told(editor)


@pytest.mark.parametrize("shown", ["nothing", "a face", "a rectangle"])
def test_the_editor_can_be_read(editor: FaceCropEditor, shown: str) -> None:
    if shown == "a face":
        click_face(editor, ON_PHOTO[0])
    elif shown == "a rectangle":
        drag(editor)
    assert_contrast(editor)


def test_the_question_is_told_and_walked(dialog: MergeSuggestionDialog) -> None:
    assert_all_told(dialog)


def test_the_question_can_be_read(dialog: MergeSuggestionDialog) -> None:
    assert_contrast(dialog)
