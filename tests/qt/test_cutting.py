"""Where a name is cut the dots stand at its end, whichever way it runs."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from ui.shared import theme
from ui.shared.cutting import cut

HEBREW = "אברהם בן יצחק הלוי מירושלים הבירה"
ARABIC = "مريم الزهراء بنت محمد القاهرة الكبرى"
ENGLISH = "Maximilian Featherstonehaugh the Younger"
GREEK = "Αλέξανδρος Παπαδόπουλος Κωνσταντίνου"
MIXED = "Sarah Featherstonehaugh שרה כהן לוי"
DOTS = "…"
ISOLATES = "\u2068\u2069"
ROOM = 120


@pytest.fixture
def metrics(qapp: QApplication) -> QFontMetrics:
    return QFontMetrics(theme.font(qapp.font(), theme.BODY_SIZE))


def plain(text: str) -> str:
    return text.strip(ISOLATES)


def places(text: str, first: str) -> tuple[float, float]:
    """Where a line from left to right shows its dots and that letter, pixels from the left."""
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def middle(at: int) -> float:
        (run, *_) = line.glyphRuns(at, 1)
        return run.boundingRect().center().x()

    return middle(text.index(DOTS)), middle(text.index(first))


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_a_name_that_runs_to_the_left_ends_in_its_dots_on_the_left(metrics: QFontMetrics, name: str) -> None:
    shown = cut(metrics, name, ROOM)
    assert plain(shown) == metrics.elidedText(name, Qt.TextElideMode.ElideRight, ROOM)
    assert plain(shown).endswith(DOTS)
    assert (shown[0], shown[-1]) == tuple(ISOLATES)
    dots, first = places(shown, name[0])
    assert dots < first


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_without_isolates_they_would_stand_where_the_name_begins(metrics: QFontMetrics, name: str) -> None:
    dots, first = places(plain(cut(metrics, name, ROOM)), name[0])
    assert dots > first, "so that the test above says something"


@pytest.mark.parametrize("name", [ENGLISH, GREEK, "李小龍" * 20, "12 345 " * 20])
def test_a_name_that_runs_to_the_right_is_cut_as_it_always_was(metrics: QFontMetrics, name: str) -> None:
    shown = cut(metrics, name, ROOM)
    assert shown == metrics.elidedText(name, Qt.TextElideMode.ElideRight, ROOM)
    assert shown.endswith(DOTS)


def test_a_name_of_both_runs_as_it_begins(metrics: QFontMetrics) -> None:
    room = metrics.horizontalAdvance(MIXED) - 10
    shown = cut(metrics, MIXED, room)
    assert plain(shown) != MIXED
    dots, first = places(shown, MIXED[0])
    assert dots > first
    assert dots == max(dots, *(places(shown, letter)[1] for letter in plain(shown)[:-1]))


@pytest.mark.parametrize("name", [HEBREW, ARABIC, ENGLISH, MIXED, "", "שרה"])
def test_what_has_room_is_left_alone(metrics: QFontMetrics, name: str) -> None:
    room = metrics.horizontalAdvance(name) + 10
    assert cut(metrics, name, room) == name


@pytest.mark.parametrize("name", [HEBREW, ARABIC, ENGLISH, MIXED])
@pytest.mark.parametrize("room", [40, 80, ROOM])
def test_what_was_cut_has_room(metrics: QFontMetrics, name: str, room: int) -> None:
    assert metrics.horizontalAdvance(cut(metrics, name, room)) <= room


@pytest.mark.parametrize("name", [HEBREW, ENGLISH])
@pytest.mark.parametrize("elide", [Qt.TextElideMode.ElideMiddle, Qt.TextElideMode.ElideLeft])
def test_another_part_may_go(metrics: QFontMetrics, name: str, elide: Qt.TextElideMode) -> None:
    shown = cut(metrics, name, ROOM, elide)
    assert plain(shown) == metrics.elidedText(name, elide, ROOM)
    assert plain(shown).endswith(name[-1])


@pytest.mark.parametrize("room", [0, 1, -5])
def test_no_room_at_all_is_no_trouble(metrics: QFontMetrics, room: int) -> None:
    for name in (HEBREW, ENGLISH):
        assert len(plain(cut(metrics, name, room))) <= 1
