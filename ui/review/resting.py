"""What the page of questions says while it has none."""

from __future__ import annotations

from config.language import tr
from ui.review import words
from ui.review.rest import Rest
from ui.review.sitting import Sitting


def say_what_is(rest: Rest, sitting: Sitting, *, anybody: bool, scanning: bool, looking: bool) -> None:
    """Say why nothing is asked.

    Args:
        rest: says it.
        sitting: what was asked so far.
        anybody: somebody has a name.
        scanning: faces are still being found.
        looking: another queue is on its way.
    """
    skipped = words.skipped_ones(len(sitting.skipped))
    if not sitting.is_known or (looking and not scanning and not sitting.skipped):
        rest.say("search", tr("Looking for what is worth asking…"))
    elif scanning:
        more = tr("As soon as somebody is seen again, questions come here.")
        rest.say("search", tr("Faces are still being found."), more, second=skipped)
    elif not (anybody or sitting.left or sitting.answered or sitting.skipped):
        more = tr("Once faces are found in your photos, a few answers here name most of them.")
        rest.say("person", tr("Nobody to ask about yet."), more)
    else:
        done = words.settled_in_the_end(sitting.photos_settled)
        more = "\n".join(part for part in (done, words.left_over(sitting.left)) if part)
        rest.say("check", tr("Nothing left that is worth asking."), more, tr("Show people"), skipped)


def say_nobody_is_alike(rest: Rest) -> None:
    """The list of those who look alike is empty."""
    more = tr("If two people look alike, they are listed here, side by side.")
    rest.say("check", tr("Nobody looks like somebody else."), more)
