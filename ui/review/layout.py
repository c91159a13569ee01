"""Where everything of a question stands: it follows the size of the window and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.shared import theme

LARGEST_FACE, SMALLEST_FACE = 280, 88
SMALL_FACE, SMALL_GAP = 44, 6
SENTENCE, LINE, NAME = 34, 20, 20
ANSWER, TOUCH = 56, 44
"""How high the answers are, and all else one can press: no finger misses it."""

_FIELD = 260
"""How wide a line to write a name in would like to be."""
_BETWEEN_FACES, _BESIDE = theme.SPACE_L, theme.SPACE_XL
_LEAST_PHOTO, _MOST_PHOTO = 150, 380
_ROWS = {1: SMALL_FACE, 2: 2 * SMALL_FACE + SMALL_GAP}
_LOW = 440
"""Below this height there is room for what is asked, and little else."""


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles in logical pixels of the question's own area; right and left as in a line read rightwards.

    Attributes:
        sentence: the question.
        left: the big face on the left, a square; `right` the other.
        left_words: two lines below the face; empty where there is no room for them.
        left_more: for the small faces: one row or two below that, or a column beside the face.
        field: where a name is written, in place of the right face.
        field_alone: the same where it is asked for nothing but a name.
        photo: for the photo.
        likely: one line.
        evidence: some lines, or none.
        evidence_lines: how many.
        bar: for the buttons.
    """

    sentence: QRect
    left: QRect
    right: QRect
    left_words: QRect
    right_words: QRect
    left_more: QRect
    right_more: QRect
    field: QRect
    field_alone: QRect
    photo: QRect
    likely: QRect
    evidence: QRect
    evidence_lines: int
    bar: QRect


@dataclass(frozen=True, slots=True)
class _Side:
    """One side, its left edge at 0 and its top at 0."""

    face: QRect
    words: QRect
    more: QRect

    def at(self, left: int, top: int) -> _Side:
        return _Side(*(part.translated(left, top) for part in (self.face, self.words, self.more)))


def places(width: int, height: int, bar: int) -> Places:
    """Where things stand in an area of this size, with buttons `bar` high at its bottom."""
    low = height < _LOW
    margin = theme.SPACE_XL
    inner = max(width - 2 * margin, 1)
    lines = 0 if low else 2
    bar_area = QRect(margin, height - theme.SPACE_S - bar, inner, bar)
    said_top = bar_area.top() - (theme.SPACE_S if low else theme.SPACE_M) - (1 + lines) * LINE
    top = SENTENCE + (theme.SPACE_XS if low else theme.SPACE_S)
    room = said_top - (theme.SPACE_XS if low else theme.SPACE_M) - top
    free = inner - _BETWEEN_FACES - _BESIDE
    widest = max((free - _LEAST_PHOTO) // 2, SMALLEST_FACE)
    side = _low_side(room, widest) if low else _side(room, widest)
    slot = side.words.width() if not low else widest
    photo = max(min(_MOST_PHOTO, free - 2 * slot), 1)
    high = max(side.face.bottom(), side.more.bottom()) + 1
    # All in the middle of the page, and of its height too if there is more than enough.
    start = margin + (inner - 2 * slot - _BETWEEN_FACES - _BESIDE - photo) // 2
    lift = max(room - high, 0) // 3
    top += lift
    second = start + slot + _BETWEEN_FACES
    left, right = side.at(start, top), side.at(second, top)
    below = bar_area.top() + (ANSWER if bar > ANSWER else -theme.SPACE_S)
    return Places(
        sentence=QRect(margin, lift, inner, SENTENCE),
        left=left.face,
        right=right.face,
        left_words=left.words,
        right_words=right.words,
        left_more=left.more,
        right_more=right.more,
        field=QRect(second, top, slot, said_top - theme.SPACE_XS - top),
        field_alone=QRect(second, top, slot, below - top),
        photo=QRect(second + slot + _BESIDE, top, photo, side.face.height()),
        likely=QRect(margin, said_top, inner, LINE),
        evidence=QRect(margin, said_top + LINE, inner, lines * LINE),
        evidence_lines=lines,
        bar=bar_area,
    )


def _side(room: int, widest: int) -> _Side:
    """Face, words and small faces below one another."""
    said = theme.SPACE_XS + 2 * NAME + theme.SPACE_S
    more = _ROWS[2 if room - said - _ROWS[2] >= LARGEST_FACE else 1]
    face = max(min(LARGEST_FACE, room - said - more, widest), SMALLEST_FACE)
    slot = max(face, min(_FIELD, widest))
    return _Side(
        QRect((slot - face) // 2, 0, face, face),
        QRect(0, face + theme.SPACE_XS, slot, 2 * NAME),
        QRect(0, face + said, slot, more),
    )


def _low_side(room: int, widest: int) -> _Side:
    """The small faces beside the large one; its name is in the question."""
    face = max(min(room, widest - SMALL_GAP - SMALL_FACE), SMALLEST_FACE)
    return _Side(
        QRect(0, 0, face, face),
        QRect(),
        QRect(face + SMALL_GAP, 0, max(widest - face - SMALL_GAP, SMALL_FACE), face),
    )
