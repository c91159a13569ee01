"""One question of the dialog "Similar Face Detected", and the words it is asked in."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from config.language import tr
from models.listing import in_a_list
from models.person import photos_of
from models.suggestion import Candidate, DrawnFace
from ui.crop.candidates import Picture
from ui.crop.labels import one_line

_CLOSE_CALL = 0.05
_NAME_IN_A_SENTENCE = 28
_READ_ALOUD = 200
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LEAVES_THE_LINE = frozenset({"R", "AL", "AN", "RLE", "RLO", "LRE", "LRO", "RLI", "LRI", "FSI", "PDF", "PDI"})


@dataclass(frozen=True, slots=True, eq=False)
class Question:
    """Whose a drawn face is.

    Attributes:
        draft: the id of the rectangle; every answer names it.
        drawn: the face and whom it resembles, who may be nobody.
        chips: a face of each candidate by person id; None where there is no picture.
        near: the candidates' faces that are most alike, by face id.
    """

    draft: int
    drawn: DrawnFace
    chips: Mapping[int, Picture] = field(default_factory=dict)
    near: Mapping[int, Picture] = field(default_factory=dict)

    def candidates(self, taken: frozenset[int] = frozenset()) -> tuple[Candidate, ...]:
        """Whom it resembles, best first, without those who are taken.

        Args:
            taken: ids of people who are another face of the photo.
        """
        return tuple(one for one in self.drawn.suggestion.candidates if one.person_id not in taken)


def isolated(name: str) -> str:
    """A name as it stands inside a sentence: one that runs from right to left turns nothing around it."""
    if any(unicodedata.bidirectional(letter) in _LEAVES_THE_LINE for letter in name):
        return f"{_ISOLATE}{name}{_END_ISOLATE}"
    return name


def in_a_sentence(name: str | None) -> str:
    """A name, short enough that the sentence around it can be read; `Somebody unnamed` without one."""
    if name is None:
        return tr("Somebody unnamed")
    line = one_line(name)
    if len(line) > _NAME_IN_A_SENTENCE:
        line = line[: _NAME_IN_A_SENTENCE - 1].rstrip() + "…"
    return isolated(line)


def evidence(drawn: DrawnFace, candidate: Candidate, offered: Sequence[Candidate]) -> str:
    """The one thing most worth knowing beside it: what speaks against it, or who else it might be.

    Args:
        drawn: the face in question.
        candidate: the person it is compared with.
        offered: all it may be, best first.
    """
    if candidate.against:
        return candidate.against[0]
    if doubt := _doubt(drawn):
        return doubt
    if candidate.alike:
        return tr("Look closely: {who} looks much like them.", who=in_a_sentence(candidate.alike[0]))
    for other in offered:
        who = in_a_sentence(other.name)
        if other.person_id == candidate.person_id:
            continue
        if abs(other.similarity - candidate.similarity) <= _CLOSE_CALL:
            return tr("{who} looks about as similar ({percent}%).", who=who, percent=other.percent)
        if other.similarity > candidate.similarity:
            return tr("{who} looks more similar ({percent}%).", who=who, percent=other.percent)
    return ""


def gone(question: Question) -> str:
    """Why a question that had candidates has none: the best of them is another face of the photo."""
    best = question.drawn.suggestion.best
    if best is None:
        return ""
    return tr(
        "{who} ({percent}%) is another face of this photo.",
        who=in_a_sentence(best.name),
        percent=best.percent,
    )


def nobody(question: Question) -> str:
    """What a question without candidates says in their place."""
    return tr("Nobody else looks like this face") if gone(question) else tr("Nobody looks like this face yet")


def spoken(question: Question, candidate: Candidate | None) -> str:
    """The whole question in one sentence, as it is read aloud; a None candidate is nobody."""
    if candidate is None:
        return " ".join(filter(None, (tr("Who is this?"), gone(question), nobody(question))))
    return tr("This face looks similar to {whom}", whom=compared(candidate))


def compared(candidate: Candidate) -> str:
    """`Sarah, 12 photos, similarity 89%`: whom the face is compared with, as it is read aloud."""
    name = candidate.name[:_READ_ALOUD] if candidate.name else tr("somebody unnamed")
    return tr(
        "{who}, {photos}, similarity {percent}%",
        who=name,
        photos=photos_of(candidate.photos),
        percent=candidate.percent,
    )


def _doubt(drawn: DrawnFace) -> str:
    if drawn.doubts:
        listed = in_a_list([tr(doubt) for doubt in drawn.doubts])
        return tr("This face is {doubts}, so look closely.", doubts=listed)
    return tr("The face is hard to make out, so look closely.") if drawn.face.weak else ""
