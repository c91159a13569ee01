"""What the page of questions says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from config.language import count_of, tr, trn
from faces.likelihood import in_words, percent
from models.person import UNNAMED, photos_of
from models.review import Asked, Question
from ui.crop.labels import one_line

EVEN = 0.5
"""From this chance on a yes is likelier than a no."""

_READ_ALOUD = 200
_ENDS = (".", "!", "?", "…")


def isolated(name: str) -> str:
    """A name that turns nothing around it, whichever way it runs."""
    return f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}"


def asked(question: Question) -> str:
    """The question in one sentence, names whole."""
    return _sentence(question, (question.name or "")[:_READ_ALOUD])


def asked_in(question: Question, metrics: QFontMetrics, width: int) -> str:
    """The same in a line of `width` pixels: a name too long gives way, the words around it never."""
    name = one_line(question.name or "")
    room = width - metrics.horizontalAdvance(_sentence(question, ""))
    return _sentence(question, isolated(metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(room, 0))))


def likely(question: Question) -> str:
    """`Very likely the same person (about 97 in 100).`; nothing where nobody reckoned it out.

    A number in the evidence is enough: then these words have none.
    """
    chance = question.likelihood
    if chance is None:
        return ""
    two = question.asked is Asked.APART
    if chance < EVEN:
        two, chance = not two, 1 - chance
    said = _two_people(chance) if two else in_words(chance)
    if any("%" in sentence for sentence in question.evidence):
        return said
    return tr("{said} ({chance}).", said=said.removesuffix("."), chance=percent(chance))


def evidence_in(question: Question, metrics: QFontMetrics, width: int, lines: int) -> str:
    """As many sentences of the evidence, the weightiest first, as there is room for.

    Args:
        question: whose evidence.
        metrics: of the font it is written in.
        width: of a line, in logical pixels.
        lines: how many there are.
    """
    said = ""
    for sentence in question.evidence:
        longer = joined([said, sentence if sentence.endswith(_ENDS) else f"{sentence}."])
        if said and not _fits(longer, metrics, width, lines):
            break
        said = longer
    return said


def who(name: str | None) -> str:
    """What stands below a face."""
    return tr(UNNAMED) if name is None else one_line(name)


def one_and_other(question: Question, name: str | None) -> tuple[str, str]:
    """What stands below the left and the right face.

    Args:
        question: what is asked.
        name: of `question.one`, if it has one.
    """
    return who(question.name if question.asked is Asked.APART else name), who(question.name)


def how_many(question: Question) -> tuple[str, str]:
    """What stands below that: in how many photos both are, so that they can be compared."""
    return photos_of(question.photos), photos_of(question.others)


def read_aloud(question: Question) -> str:
    """All of a question, for who does not see it."""
    return " ".join(part for part in (asked(question), likely(question), *question.evidence) if part)


def promise(questions: Sequence[Question], photos: int) -> str:
    """`6 answers would name 214 photos`, or `settle` where some name nobody; nothing without any."""
    if not questions:
        return ""
    answers, of = count_of(len(questions), "answer", "answers"), photos_of(photos)
    if all(_gives_a_name(question) for question in questions):
        return tr("{answers} would name {photos}", answers=answers, photos=of)
    return tr("{answers} would settle {photos}", answers=answers, photos=of)


def pairs(count: int) -> str:
    """`9 pairs look alike`; nothing for none."""
    return trn("{n} pair looks alike", "{n} pairs look alike", count) if count else ""


def progress(answered: int, photos: int) -> str:
    """`12 answered, 140 photos settled`; nothing at the start of a sitting."""
    if not answered:
        return ""
    return trn(
        "{n} answered, {photos} settled", "{n} answered, {photos} settled", answered, photos=photos_of(photos)
    )


def settled_in_the_end(photos: int) -> str:
    """`214 photos were settled.`; nothing if none was."""
    return trn("{n} photo was settled.", "{n} photos were settled.", photos) if photos else ""


def left_over(left: int) -> str:
    """Who need not be asked about; nothing if there is nobody."""
    if not left:
        return ""
    return trn(
        "{n} face was seen once or twice and can stay unnamed.",
        "{n} faces were seen once or twice and can stay unnamed.",
        left,
    )


def skipped_ones(count: int) -> str:
    """The button that asks what was put off; nothing if nothing was."""
    if not count:
        return ""
    return trn("Ask the one I skipped", "Ask the {n} I skipped", count)


def face_of(name: str | None) -> str:
    """What a big face is called."""
    if name is None:
        return tr("A face of somebody unnamed")
    return tr("A face of {name}", name=name[:_READ_ALOUD])


def more_faces(count: int, name: str | None) -> str:
    """What a row of small faces is called."""
    if name is None:
        return trn("{n} more face", "{n} more faces", count)
    return trn("{n} more face of {name}", "{n} more faces of {name}", count, name=name[:_READ_ALOUD])


def joined(sentences: Sequence[str]) -> str:
    """Sentences, one after another, without those that say nothing."""
    return " ".join(sentence for sentence in sentences if sentence)


def _gives_a_name(question: Question) -> bool:
    return question.asked in {Asked.WHO, Asked.IS}


def _two_people(chance: float) -> str:
    for least, said in (
        (0.99, tr("Almost certainly two different people.")),
        (0.95, tr("Very likely two different people.")),
        (0.80, tr("Probably two different people.")),
    ):
        if chance >= least:
            return said
    return tr("Perhaps two different people.")


def _sentence(question: Question, name: str) -> str:
    if question.asked is Asked.WHO:
        return tr("Who is this?")
    if question.asked is Asked.SAME:
        return tr("Are these the same person?")
    if question.asked is Asked.APART:
        return tr("Are these two different people?")
    return trn("Is this {name}?", "Are these {n} faces all {name}?", max(len(question.about), 1), name=name)


def _fits(text: str, metrics: QFontMetrics, width: int, lines: int) -> bool:
    area = metrics.boundingRect(0, 0, width, 10_000, int(Qt.TextFlag.TextWordWrap), text)
    return area.height() <= lines * metrics.lineSpacing()
