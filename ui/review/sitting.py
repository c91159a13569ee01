"""One sitting of questions: what is asked now, what comes next, what was said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.review import Question, Queue


@dataclass(frozen=True, slots=True)
class Said:
    """Something a person said to a question.

    Attributes:
        question: the one they looked at.
        skipped: they said nothing: later.
        pair: it was one of those who look alike, not the one that fills the page.
    """

    question: Question
    skipped: bool = False
    pair: bool = False


class Sitting:
    """Knows no widgets. A question that is looked at stays until it is answered, or is asked no more.

    Attributes:
        current: the question somebody looks at.
        is_known: whether any queue has come yet.
        left: how many questions there would be that do not pay.
    """

    def __init__(self) -> None:
        self.current: Question | None = None
        self.is_known = False
        self.left = 0
        self._coming: list[Question] = []
        self._said: list[Said] = []
        self._settled: set[str] = set()
        self._skipped: dict[str, Question] = {}
        self._photos = 0

    @property
    def coming(self) -> Sequence[Question]:
        """What is asked after the current one; not to be changed."""
        return self._coming

    @property
    def asked(self) -> Sequence[Question]:
        """All of them, the current one first."""
        return self._coming if self.current is None else [self.current, *self._coming]

    @property
    def waiting(self) -> int:
        """How many questions there are, the current one among them."""
        return len(self._coming) + (self.current is not None)

    @property
    def photos(self) -> int:
        """How many photos they would settle."""
        return max(self._photos, 0) if self.waiting else 0

    @property
    def answered(self) -> int:
        """How many answers were given."""
        return sum(not said.skipped for said in self._said)

    @property
    def photos_settled(self) -> int:
        """How many photos those have settled."""
        return sum(said.question.resolves for said in self._said if not said.skipped)

    @property
    def skipped(self) -> tuple[str, ...]:
        """Keys of what is not to be asked before the rest, in the order it was put off."""
        return tuple(self._skipped)

    @property
    def said(self) -> int:
        """How much was said, put off or answered, and not taken back."""
        return len(self._said)

    @property
    def can_go_back(self) -> bool:
        """Whether anything was said that can be taken back."""
        return bool(self._said)

    @property
    def last_answered(self) -> Question | None:
        """The question of the last answer, if nothing was skipped since."""
        last = self._said[-1] if self._said else None
        return None if last is None or last.skipped else last.question

    def is_settled(self, key: str) -> bool:
        """Whether this question was answered."""
        return key in self._settled

    def take(self, queue: Queue, *, keep: bool = False) -> bool:
        """Take another queue; what is looked at stays unless it is asked no more.

        Args:
            queue: what is worth asking, as the library stood after the last answer.
            keep: stay with the current question even so.

        Returns:
            Whether the current question gave way to another, or to none.
        """
        self.is_known, self.left, self._photos = True, queue.left, queue.photos
        fresh = [question for question in queue.questions if not self._is_done_with(question.key)]
        gone = self.current is not None and all(self.current.key != one.key for one in fresh)
        if gone and not keep:
            self.current = None
        now = self.current
        self._coming = [question for question in fresh if now is None or question.key != now.key]
        self._go_on()
        return gone and not keep

    def answer(self) -> None:
        """The current question is answered: go on to the next."""
        question = self._leave()
        self._said.append(Said(question))
        self._settled.add(question.key)
        self._photos -= question.resolves
        self._go_on()

    def skip(self) -> None:
        """Go on to the next, and ask this one last."""
        question = self._leave()
        self._said.append(Said(question, skipped=True))
        self._skipped[question.key] = question
        self._go_on()

    def answer_pair(self, question: Question) -> None:
        """Somebody answered one of those who look alike."""
        self._said.append(Said(question, pair=True))
        self._settled.add(question.key)
        self._coming = [one for one in self._coming if one.key != question.key]

    def skip_pair(self, question: Question) -> None:
        """Somebody put one of those who look alike off."""
        self._said.append(Said(question, skipped=True, pair=True))

    def take_back(self) -> Said | None:
        """Take back what was said last; its question is the current one again."""
        if not self._said:
            return None
        said = self._said.pop()
        self._unsettle(said)
        if not said.pair:
            self._photos += 0 if said.skipped else said.question.resolves
            self._ask_now(said.question)
        return said

    def give_back(self, question: Question) -> Said | None:
        """An answer was not kept: its question is the next. It never takes the place of the current one."""
        said = next((one for one in reversed(self._said) if _is_answer_to(one, question)), None)
        if said is None:
            return None
        self._said.remove(said)
        self._unsettle(said)
        if not said.pair:
            self._photos += question.resolves
            self._coming.insert(0, question)
            self._go_on()
        return said

    def reinstate(self, said: Said) -> None:
        """What was to be taken back stands after all: it is no longer asked."""
        self._said.append(said)
        self._settled.add(said.question.key)
        self._coming = [one for one in self._coming if one.key != said.question.key]
        if self.current is not None and self.current.key == said.question.key:
            self.current = None
            self._go_on()

    def ask_skipped(self) -> None:
        """Ask what was put off."""
        self._coming += self._skipped.values()
        self._skipped.clear()
        self._go_on()

    def _unsettle(self, said: Said) -> None:
        key = said.question.key
        if said.skipped:
            self._skipped.pop(key, None)
        else:
            self._settled.discard(key)

    def _ask_now(self, question: Question) -> None:
        before = self.current
        self._coming = list(_without(self._coming, question.key))
        if before is not None and before.key != question.key:
            self._coming.insert(0, before)
        self.current = question

    def _is_done_with(self, key: str) -> bool:
        return key in self._settled or key in self._skipped

    def _leave(self) -> Question:
        question, self.current = self.current, None
        if question is None:
            raise ValueError("nothing is asked")
        return question

    def _go_on(self) -> None:
        if self.current is None and self._coming:
            self.current = self._coming.pop(0)


def _without(questions: Iterable[Question], key: str) -> Iterable[Question]:
    return (question for question in questions if question.key != key)


def _is_answer_to(said: Said, question: Question) -> bool:
    return not said.skipped and said.question.key == question.key
