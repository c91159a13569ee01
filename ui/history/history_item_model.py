"""Everything that was ever decided, day by day, as an item model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QObject, Qt

from config.language import count_of, mark, tr
from models.changes import LedgerEntry, Step
from ui.shared.keyed_item_model import Index, KeyedItemModel
from ui.shared.moments import full_day_words
from ui.shared.words import wrapped_tip

UNDO, BRING_BACK, FINAL = mark("Undo"), mark("Bring back"), mark("cannot be undone")

_UNSELECTABLE = Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True, slots=True)
class Day:
    """A heading.

    Attributes:
        date: in local time.
        number: how often the day was on before: a clock that was set back makes a day come twice.
    """

    date: date
    number: int


@dataclass(frozen=True, slots=True)
class Room:
    """A row kept free under a step, for what is said about it there."""

    number: int
    sentence: str


Row = Day | LedgerEntry | Room


class HistoryItemModel(KeyedItemModel[Row]):
    """Steps in the order they are given, under headings; a step's key is its id.

    All rows are of one height, headings and room too: that is what lets twenty thousand be laid out at once.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_key, parent)
        self._entries: list[LedgerEntry] = []
        self._room_under: int | None = None
        self._room: list[Room] = []

    @property
    def count(self) -> int:
        """How many steps there are."""
        return len(self._entries)

    def set_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Show these, newest first."""
        self._entries = list(entries)
        self._show()

    def make_room(self, step_id: int, rows: int, sentence: str) -> None:
        """Keep so many rows free under a step, and under no other."""
        room = [Room(number, sentence) for number in range(rows)]
        if (self._room_under, self._room) != (step_id, room):
            self._room_under, self._room = step_id, room
            self._show()

    def take_room(self) -> None:
        """Close the gap."""
        if self._room:
            self._room_under, self._room = None, []
            self._show()

    def entry(self, index: Index | int) -> LedgerEntry | None:
        """The step behind an index or row number, unless it is a heading, room, or nothing."""
        if not isinstance(index, int):
            index = index.row()
        row = self._rows[index] if 0 <= index < len(self._rows) else None
        return row if isinstance(row, LedgerEntry) else None

    def step(self, step_id: int) -> Step | None:
        """The step with this id, if it is shown."""
        place = self.place_of(step_id)
        entry = None if place is None else self.entry(place)
        return None if entry is None else entry.step

    def room(self) -> range:
        """The row numbers that are kept free."""
        place = None if self._room_under is None else self.place_of(self._room_under)
        return range(0) if place is None else range(place + 1, place + 1 + len(self._room))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only steps can be current."""
        if index.isValid() and self.entry(index) is None:
            return _UNSELECTABLE
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What was done, whole as a tool tip, and with everything about it for a screen reader."""
        if not index.isValid():
            return None
        row = self.row(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tip(row.step.text) if isinstance(row, LedgerEntry) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _said(row)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if isinstance(row, LedgerEntry):
            return row.step.text
        return day_words(row.date) if isinstance(row, Day) else ""

    def _show(self) -> None:
        shown = dict(zip(self._keys, self._rows, strict=True))
        fresh = []
        for row in self._in_days():
            # What did not change stays the same record: that is how the views know.
            before = shown.get(_key(row))
            fresh.append(before if before is not None and before == row else row)
        self.set_rows(fresh)

    def _in_days(self) -> Iterator[Row]:
        seen = Counter[date]()
        last: date | None = None
        for entry in self._entries:
            day = local(entry.step).date()
            if day != last:
                yield Day(day, seen[day])
                seen[day] += 1
                last = day
            yield entry
            if entry.step.id == self._room_under:
                yield from self._room


def link_of(step: Step) -> str:
    """What can be done about a step; nothing for one that is final."""
    if step.final:
        return ""
    return tr(BRING_BACK if step.undone else UNDO)


def details(entry: LedgerEntry) -> str:
    """`14:05, 12 faces, undone`: what stands below the text."""
    parts = [f"{local(entry.step):%H:%M}"]
    if entry.count > 1:
        parts.append(count_of(entry.count, "face", "faces"))
    if entry.step.undone:
        parts.append(tr("undone"))
    return ", ".join(parts)


def day_words(day: date) -> str:
    """`Today`, `Yesterday`, `Monday, 16 November 2026`."""
    now = today()
    if day == now:
        return tr("Today")
    if day == now - timedelta(days=1):
        return tr("Yesterday")
    return full_day_words(day)


def local(step: Step) -> datetime:
    """When, on the clock on the wall."""
    return datetime.fromisoformat(step.at).astimezone()


def today() -> date:
    """The day it is here."""
    return datetime.now(UTC).astimezone().date()


def _key(row: Row) -> Hashable:
    return (
        row.step.id if isinstance(row, LedgerEntry) else (type(row), row.number, getattr(row, "date", None))
    )


def _said(row: Row) -> str:
    if isinstance(row, Day):
        return day_words(row.date)
    if isinstance(row, Room):
        return "" if row.number else row.sentence
    final = f", {tr(FINAL)}" if row.step.final else ""
    return f"{row.step.text}, {_day_within(local(row.step).date())} {details(row)}{final}"


def _day_within(day: date) -> str:
    if day == today():
        return tr("today")
    return tr("yesterday") if day == today() - timedelta(days=1) else full_day_words(day)
