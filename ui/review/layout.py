"""Where everything of a question stands: it follows the size of the window and nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from ui.shared import theme

LARGEST_FACE, SMALLEST_FACE = 440, 88
SMALL_FACE, SMALL_GAP = 44, 6
SENTENCE, LINE, NAME = 34, 20, 20
ANSWER, TOUCH = 56, 44
"""How high the answers are, and all else one can press: no finger misses it."""

_FIELD, _WIDEST_FIELD = 260, 320
"""How wide a line to write a name in would like to be."""
_BETWEEN_FACES, _BESIDE = theme.SPACE_L, theme.SPACE_XL
_LEAST_PHOTO, _MOST_PHOTO = 150, 440
_STRIP = SMALL_GAP + SMALL_FACE
LOW = 440
"""Below this height there is room for what is asked, and little else."""


@dataclass(frozen=True, slots=True)
class Places:
    """Rectangles in logical pixels of the question's own area; right and left as in a line read rightwards.

    Attributes:
        sentence: the question.
        left: the big face on the left, a square; `right` the other.
        left_words: below the face: two lines, or one where there is no room for more.
        left_more: for the small faces: a row below that, or a column beside the face.
        field: where a name is written, in place of the right face.
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

    @property
    def height(self) -> int:
        return max(part.bottom() for part in (self.face, self.words, self.more)) + 1

    def at(self, left: int, top: int) -> _Side:
        return _Side(*(part.translated(left, top) for part in (self.face, self.words, self.more)))


def places(width: int, height: int, bar: int, *, alone: bool = False) -> Places:
    """Where things stand in an area of this size, with buttons `bar` high at its bottom.

    Args:
        width: of the area.
        height: of the area.
        bar: how high the buttons are.
        alone: nothing but a name is asked for: no second face, no yes and no, nothing that speaks for one.
    """
    low = height < LOW
    margin = theme.SPACE_XL
    inner = max(width - 2 * margin, 1)
    lines = 0 if low else 2
    bar_area = QRect(margin, height - theme.SPACE_S - bar, inner, bar)
    said_top = bar_area.top() - (theme.SPACE_S if low else theme.SPACE_M) - (1 + lines) * LINE
    top = SENTENCE + (theme.SPACE_XS if low else theme.SPACE_S)
    above = theme.SPACE_XS if low else theme.SPACE_M
    free, words = inner - _BETWEEN_FACES - _BESIDE, NAME if low else 2 * NAME
    side, second, photo = _both(said_top - above - top, free, words)
    # In the middle of the height, too, if there is more than enough of it.
    lift = max(said_top - above - top - side.height, 0) // 3
    top += lift
    end = said_top
    if alone:
        # The answers leave their place to the face.
        end = bar_area.top() if bar == ANSWER else bar_area.bottom() + 1 - TOUCH - theme.SPACE_S
        side, second, photo = _alone(end - above - top, free, words)
    slot = side.words.width()
    start = margin + (free - slot - second - photo) // 2
    middle = start + slot + _BETWEEN_FACES
    left, right = side.at(start, top), side.at(middle, top)
    return Places(
        sentence=QRect(margin, lift, inner, SENTENCE),
        left=left.face,
        right=right.face,
        left_words=left.words,
        right_words=right.words,
        left_more=left.more,
        right_more=right.more,
        field=QRect(middle, top, second, end - theme.SPACE_XS - top),
        photo=QRect(middle + second + _BESIDE, top, photo, side.face.height()),
        likely=QRect(margin, said_top, inner, LINE),
        evidence=QRect(margin, said_top + LINE, inner, lines * LINE),
        evidence_lines=lines,
        bar=bar_area,
    )


def _both(room: int, free: int, words: int) -> tuple[_Side, int, int]:
    """One side, how wide the other is, and the photo: two faces share what the photo leaves them."""
    widest = max((free - _LEAST_PHOTO) // 2, SMALLEST_FACE)
    side = _side(room, widest, words)
    slot = side.words.width()
    return side, slot, _photo(free - 2 * slot, side.face.height())


def _alone(room: int, free: int, words: int) -> tuple[_Side, int, int]:
    """The same where a line to write in stands in the place of the second face."""
    field = min(_FIELD, free // 3)
    side = _side(room, max(free - field - _LEAST_PHOTO, SMALLEST_FACE), words)
    rest = free - side.words.width()
    if rest >= _WIDEST_FIELD + 2 * _LEAST_PHOTO:
        field = _WIDEST_FIELD
    photo = _photo(rest - field, side.face.height())
    return side, min(max(rest - photo, field), _WIDEST_FIELD), photo


def _photo(room: int, height: int) -> int:
    """As wide as most photos are at that height, if there is room for it."""
    return max(min(room, _MOST_PHOTO, height * 3 // 2), 1)


def _side(room: int, widest: int, words: int) -> _Side:
    """The small faces below the words or beside the face, whichever leaves the larger face.

    Args:
        room: logical pixels there are for all of it, from top to bottom.
        widest: across.
        words: how high the words are.
    """
    said = theme.SPACE_XS + words
    low = _face(room - said - theme.SPACE_S - SMALL_FACE, widest)
    high = _face(room - said, widest - _STRIP)
    if low >= high:
        slot = max(low, min(_FIELD, widest))
        return _Side(
            QRect((slot - low) // 2, 0, low, low),
            QRect(0, low + theme.SPACE_XS, slot, words),
            QRect(0, low + said + theme.SPACE_S, slot, SMALL_FACE),
        )
    slot = max(high + _STRIP, min(_FIELD, widest))
    left = (slot - high - _STRIP) // 2
    return _Side(
        QRect(left, 0, high, high),
        QRect(0, high + theme.SPACE_XS, slot, words),
        QRect(left + high + SMALL_GAP, 0, SMALL_FACE, high),
    )


def _face(high: int, wide: int) -> int:
    return max(min(LARGEST_FACE, high, wide), SMALLEST_FACE)
