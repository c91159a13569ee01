"""What is believed of other faces after a decision, in words for the line below the photo."""

from __future__ import annotations

from config.language import tr, trn
from ui.merge_question import in_a_sentence


def belief_words(name: str | None, *, twice: bool, joined: int, alike: int) -> str:
    """What there is to say: `4 more unnamed faces look like Sarah.`, and the like.

    Args:
        name: of the person it is about, or None.
        twice: they are in the photo more than once now; then nothing else is said.
        joined: how many more faces were put with them.
        alike: how many unnamed faces look like them.
    """
    whom = in_a_sentence(name) if name else ""
    if twice and whom:
        return tr("{who} is in this photo twice now.", who=whom)
    if twice:
        return tr("This person is in this photo twice now.")
    words = [_put_with(joined, whom)] if joined else []
    words += [_looking_like(alike, whom)] if alike else []
    return " ".join(words)


def _put_with(faces: int, whom: str) -> str:
    if not whom:
        return trn(
            "{n} more face was put with this person.", "{n} more faces were put with this person.", faces
        )
    return trn("{n} more face was put with {whom}.", "{n} more faces were put with {whom}.", faces, whom=whom)


def _looking_like(faces: int, whom: str) -> str:
    if not whom:
        return trn(
            "{n} more unnamed face looks like this person.",
            "{n} more unnamed faces look like this person.",
            faces,
        )
    return trn(
        "{n} more unnamed face looks like {whom}.",
        "{n} more unnamed faces look like {whom}.",
        faces,
        whom=whom,
    )
