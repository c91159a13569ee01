"""What the suggestion card says: of the likeness, of what to look out for, and to a screen reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from config.language import mark, tr, trn
from faces.doubts import NO_EYES
from models.listing import in_a_list
from models.person import SOMEBODY, UNNAMED
from models.suggestion import Candidate
from ui.crop.candidates import MOST
from ui.crop.draft_view import DraftView
from ui.crop.labels import one_line
from ui.crop.likelihood_words import likelier
from ui.crop.likelihood_words import likely as likely_of

LOOKING = mark("Looking at the face…")
NOBODY = mark("Nobody looks like this face.")
NO_FACE, ALL_THE_SAME = mark("No face was recognised here."), mark("You can keep it all the same.")
MOST_HINTS = 2
SURE = 0.95

_READ_ALOUD = 80


@dataclass(frozen=True, slots=True)
class Hint:
    """One line below the answers.

    Attributes:
        text: a sentence.
        unsure: it speaks against trusting the suggestion.
        offers: what can be done about it.
    """

    text: str
    unsure: bool = False
    offers: Literal["eyes", "snap"] | None = None


def candidate_of(view: DraftView | None, number: int) -> Candidate | None:
    """The candidate of a number key, 1 for the best; None where there is no such."""
    if view is None or view.phase != "seen" or view.drawn is None:
        return None
    candidates = view.drawn.suggestion.candidates[:MOST]
    return candidates[number - 1] if 1 <= number <= len(candidates) else None


def likely(view: DraftView, *, figure: bool = True) -> str:
    """How likely the best candidate is them: a sentence; nothing without one or if nobody reckoned it out.

    Args:
        view: the draft.
        figure: with the number, if it is about the best; there is no room for that of another.
    """
    best = candidate_of(view, 1)
    if best is None or view.drawn is None:
        return ""
    offered = view.drawn.suggestion.candidates
    return likely_of(best, offered, figure=figure and likelier(best, offered) is None)


def no_face(view: DraftView) -> bool:
    """Whether nothing in the rectangle looks like a face: no eyes, and nobody it resembles."""
    if view.phase != "seen" or view.drawn is None:
        return False
    return view.drawn.face.weak and view.drawn.suggestion.best is None


def hints(view: DraftView) -> list[Hint]:
    """What speaks against the suggestion, and at most two things more, the most important first."""
    found = (_replaces(view), _overlaps(view), _weak(view), _snap(view), _doubts(view))
    told = [hint for hint in found if hint]
    against = _against(view)
    return ([against] if against else []) + told[:MOST_HINTS]


def aloud(view: DraftView) -> str:
    """The card in words, for who does not see it."""
    if view.phase == "looking":
        return tr(LOOKING)
    if view.phase == "failed":
        return f"{view.sentence} {tr('Enter tries again.')}"
    best = view.drawn.suggestion.best if view.drawn else None
    if best is None:
        said = [tr(NO_FACE), "" if view.read_only else tr(ALL_THE_SAME)] if no_face(view) else [tr(NOBODY)]
        said.append("" if view.read_only else tr("Enter saves it as a new person."))
    else:
        who = one_line(best.name)[:_READ_ALOUD] if best.name else tr(SOMEBODY)
        said = [
            tr("Looks like {who}, {percent} percent.", who=who, percent=best.percent),
            likely(view),
            _keys(view),
        ]
    said += [hint.text for hint in hints(view)]
    if view.read_only:
        said.append(view.sentence)
    return " ".join(words for words in said if words)


def keeps_owner(view: DraftView) -> bool:
    """Whether saving only corrects the outline of somebody who has a name."""
    return view.replaces is not None and view.replaces != UNNAMED


def enter_merges(view: DraftView) -> bool:
    """Whether Enter says it is the best candidate, without a dialog in between."""
    if not view.asks_at_once or keeps_owner(view):
        return False
    best = candidate_of(view, 1)
    return view.phase == "looking" or (best is not None and not best.against)


def _keys(view: DraftView) -> str:
    if view.read_only:
        return ""
    if enter_merges(view):
        return tr("Enter merges.")
    return (
        tr("1 merges, Enter saves the outline.")
        if keeps_owner(view)
        else tr("1 merges, Enter saves and asks.")
    )


def _against(view: DraftView) -> Hint | None:
    best = view.drawn.suggestion.best if view.drawn else None
    if best is not None and best.against:
        return Hint(best.against[0], unsure=True)
    if best is not None and best.alike:
        other = one_line(best.alike[0])[:_READ_ALOUD]
        return Hint(tr("Look closely: {who} looks much like them.", who=f"\u2068{other}\u2069"), unsure=True)
    return None


def _replaces(view: DraftView) -> Hint | None:
    if view.replaces is None:
        return None
    if view.replaces == UNNAMED:
        return Hint(tr("Outlines an unnamed face anew."))
    return Hint(tr("Outlines {who} anew.", who=f"\u2068{one_line(view.replaces)}\u2069"))


def _overlaps(view: DraftView) -> Hint | None:
    return Hint(tr("Overlaps another new face."), unsure=True) if view.overlaps else None


def _weak(view: DraftView) -> Hint | None:
    if view.drawn is None or not view.drawn.face.weak:
        return None
    # Without a likeness none is a guess.
    said = (
        tr("No eyes were found.") if no_face(view) else tr("No eyes were found, so the likeness is a guess.")
    )
    return Hint(said, unsure=True, offers="eyes")


def _snap(view: DraftView) -> Hint | None:
    return Hint(tr("A better outline is shown."), offers="snap") if view.can_snap else None


def _doubts(view: DraftView) -> Hint | None:
    # What is said of the eyes is said with a way out, above.
    doubts = [doubt for doubt in view.drawn.doubts if doubt != NO_EYES] if view.drawn else []
    if not doubts:
        return None
    said = in_a_list([tr(doubt) for doubt in doubts])
    said = f"{said[:1].upper()}{said[1:]}"
    best = candidate_of(view, 1)
    if best is not None and (best.likelihood or 0.0) >= SURE:
        # The chance knows how clear the face is: to doubt it once more would say two things at once.
        return Hint(tr("{doubts}, and alike all the same.", doubts=said))
    return Hint(tr("{doubts}: suggestions may be unsure.", doubts=said), unsure=True)


def compared(view: DraftView) -> str:
    """How many people it was compared with."""
    people = view.drawn.suggestion.compared if view.drawn else 0
    if not people:
        return tr("No people to compare with yet.")
    return trn("Compared with {n} person.", "Compared with {n} people.", people)
