"""How likely it is that a face is somebody, in the words of the card and the dialog alike."""

from __future__ import annotations

from collections.abc import Sequence

from config.language import tr
from faces.likelihood import in_words, percent
from models.suggestion import Candidate
from ui.crop.candidates import MOST
from ui.crop.labels import one_line

EVEN = 0.5
"""From this chance on it is rather them than anybody else."""

_NAME_IN_A_SENTENCE = 28


def likely(candidate: Candidate, offered: Sequence[Candidate], *, figure: bool = True) -> str:
    """`Very likely the same person (about 97 in 100).`; nothing if nobody reckoned it out.

    Of somebody who is rather another of those offered it names that one, and the chance of that one:
    `More likely number 2, Tom (about 96 in 100).`

    Args:
        candidate: who it may be.
        offered: all that are shown, in the order of their numbers.
        figure: with the number in brackets.
    """
    if candidate.likelihood is None:
        return ""
    said, chance = in_words(candidate.likelihood), candidate.likelihood
    rather = likelier(candidate, offered)
    if rather is not None:
        number, who, chance = rather
        said = tr("More likely number {number}, {name}.", number=number, name=_name(who))
    return f"{said.removesuffix('.')} ({percent(chance)})." if figure else said


def likelier(candidate: Candidate, offered: Sequence[Candidate]) -> tuple[int, Candidate, float] | None:
    """The number, the person and the chance of who it is rather than this one; None if that is nobody.

    Args:
        candidate: who it may be.
        offered: all that are shown, in the order of their numbers.
    """
    if candidate.likelihood is None or candidate.likelihood >= EVEN:
        return None
    for number, other in enumerate(offered[:MOST], start=1):
        if other.likelihood is not None and other.likelihood >= EVEN:
            return number, other, other.likelihood
    return None


def _name(who: Candidate) -> str:
    line = one_line(who.name or "")
    if not line:
        return tr("somebody unnamed")
    if len(line) > _NAME_IN_A_SENTENCE:
        line = f"{line[: _NAME_IN_A_SENTENCE - 1].rstrip()}…"
    # A name that runs from right to left turns nothing around it.
    return f"\N{FIRST STRONG ISOLATE}{line}\N{POP DIRECTIONAL ISOLATE}"
