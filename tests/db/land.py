"""Random libraries, and what a plain filter finds in them."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from pathlib import Path

from models.query import Area, PhotoQuery, folded
from tests.db.stage import Stage

AREAS: tuple[Area, ...] = (
    (-90.0, -180.0, 90.0, 180.0), (52.0, 13.0, 53.0, 14.0), (-20.0, 179.0, -10.0, -179.0),
    (-20.0, 179.0, -10.0, 180.0), (-20.0, -180.0, -10.0, -179.0), (-1.0, -1.0, 1.0, 10.0),
    (0.0, 10.0, 0.0, -10.0), (80.0, -180.0, 90.0, 180.0),
)  # fmt: skip
PEOPLE = range(1, 9)
NAMES = ("IMG_0001.jpg", "Été à Rome.JPG", "rome 2.jpeg", "Straße.png", "100%_.jpg", "a'b.jpg")
FOLDERS = ("/photos", "/photos/2019", "/photos/2019/Rom", "/photos/2019x", "/photos/it's 100%")


@dataclass(frozen=True)
class Seen:
    """A photo as the filter sees it: who is in it, None for a face in no group."""

    id: int
    path: str
    taken_at: str | None
    people: tuple[int | None, ...]
    facts: Facts


@dataclass(frozen=True)
class Facts:
    """What else it is, and where it stands among the others."""

    camera: str | None
    format: str
    kind: str
    position: tuple[float, float] | None
    screenshot: bool
    added_at: str
    shown_with: int | None
    stack: int | None
    trashed: bool
    ignored: bool

    @property
    def is_present(self) -> bool:
        return not (self.trashed or self.ignored or self.shown_with)


CAMERAS = ("Apple iPhone 12", "Canon EOS R6", "Canon O'Hara")
FORMATS = {"photo": ("JPEG", "HEIF", "PNG"), "raw": ("RAW",), "film": ("MP4", "MOV")}
POSITIONS = (
    None, None, (52.52, 13.405), (52.4, 13.6), (48.14, 11.58), (-16.8, 179.98), (-16.8, -179.98),
    (-17.0, 180.0), (-17.0, -180.0), (0.0, 0.0), (0.0, 9.45), (90.0, 0.0), (-90.0, 12.0), (0.0, -60.0),
)  # fmt: skip


class Land:
    """A random library, and its rows for the plain filter."""

    def __init__(self, stage: Stage, seed: int, photos: int = 120) -> None:
        self.stage = stage
        self.random = random.Random(seed)  # noqa: S311 - no secret
        self.named = set(self.random.sample(PEOPLE, 4))
        self.ignored = set(self.random.sample(PEOPLE, 2))
        self.circles = {circle: set(self.random.sample(PEOPLE, 3)) for circle in (1, 2)}
        for person in PEOPLE:
            name = f"Person {person}" if person in self.named else None
            ignored = int(person in self.ignored)
            stage.sql(
                "INSERT INTO people (id, key, name, ignored) VALUES (?, ?, ?, ?)",
                person,
                f"f{person}",
                name,
                ignored,
            )
        for circle, members in self.circles.items():
            stage.sql("INSERT INTO circles (id, name) VALUES (?, ?)", circle, f"Circle {circle}")
            for person in members:
                stage.sql("INSERT INTO members (circle_id, person_id) VALUES (?, ?)", circle, person)
        made = [self._photo(number) for number in range(1, photos + 1)]
        # A stack keeps a top that can be seen: the library puts another there.
        self.photos = [replace(seen, facts=replace(seen.facts, stack=self._stack(seen.id))) for seen in made]

        self.with_raw = {
            seen.facts.shown_with
            for seen in self.photos
            if seen.facts.kind == "raw" and not seen.facts.trashed
        }

    def _stack(self, number: int) -> int | None:
        stack = self.stage.value("SELECT stack FROM photos WHERE id = ?", number)
        return None if stack is None else int(str(stack))

    def _facts(self, number: int) -> Facts:
        pick = self.random
        kind = pick.choice(("photo", "photo", "photo", "raw", "film"))
        # A part of a photo, or of a stack, of lower number.
        other = pick.randrange(1, number) if number > 1 else None
        return Facts(
            pick.choice((None, *CAMERAS, CAMERAS[0])), pick.choice(FORMATS[kind]), kind,
            pick.choice(POSITIONS), pick.random() < 0.2,
            f"2026-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}T12:00:00.000+00:00",
            other if pick.random() < 0.15 else None, other if pick.random() < 0.15 else None,
            pick.random() < 0.1, pick.random() < 0.1,
        )  # fmt: skip

    def _photo(self, number: int) -> Seen:
        pick = self.random
        path = f"{pick.choice(FOLDERS)}/{number} {pick.choice(NAMES)}"
        day = (
            f"20{pick.choice((18, 19, 20))}-{pick.randint(1, 12):02}-{pick.randint(1, 28):02}T12:00:00+02:00"
        )
        taken_at = day if pick.random() < 0.8 else None
        self.stage.sql(
            "INSERT INTO photos (id, path, size, mtime_ns, fingerprint, width, height, orientation, taken_at,"
            " format, pack_id, added_at) VALUES (?, ?, 1, 1, ?, 9, 9, 1, ?, 'JPEG', 'x', '')",
            number, path, number.to_bytes(16, "big"), taken_at,
        )  # fmt: skip
        facts = self._facts(number)
        latitude, longitude = facts.position or (None, None)
        self.stage.sql(
            "UPDATE photos SET camera = ?, format = ?, kind = ?, latitude = ?, longitude = ?, screenshot = ?,"
            " added_at = ?, shown_with = ?, stacked = ?, trashed = ?, ignored = ? WHERE id = ?",
            facts.camera, facts.format, facts.kind, latitude, longitude, int(facts.screenshot),
            facts.added_at, facts.shown_with, facts.stack, "[]" if facts.trashed else None,
            int(facts.ignored), number,
        )  # fmt: skip
        people: list[int | None] = []
        for _ in range(pick.choice((0, 1, 1, 2, 2, 3, 5))):
            person = pick.choice((*PEOPLE, 1, 2, None))
            hidden = pick.random() < 0.1
            self.stage.sql(
                "INSERT INTO faces (photo_id, x, y, width, height, score, quality, source, weak, hidden,"
                " person_id, pack_id, dim, embedding, crop)"
                " VALUES (?, 1, 1, 1, 1, 1, 1, 'detected', 0, ?, ?, 'x', 1, ?, ?)",
                number, int(hidden), person, bytes(4), b"crop",
            )  # fmt: skip
            if not hidden:
                people.append(person)
        return Seen(number, path, taken_at, tuple(people), facts)

    def filtered(self, query: PhotoQuery) -> list[int]:
        """Ids by going through all photos."""
        hits = [seen for seen in self.photos if self._matches(seen, query)]
        hits.sort(key=lambda seen: seen.path)
        hits.sort(key=lambda seen: seen.taken_at or "", reverse=True)
        return [seen.id for seen in hits]

    def _matches(self, seen: Seen, query: PhotoQuery) -> bool:
        looks = PhotoQuery(folder=query.folder, added_since=query.added_since, screenshots=query.screenshots)
        if not seen.facts.is_present or (query == looks and seen.facts.stack):
            return False
        return self._facts_match(seen, query) and self._others_match(seen, query)

    def _facts_match(self, seen: Seen, query: PhotoQuery) -> bool:
        facts = seen.facts
        kinds = {facts.kind} | ({"raw"} if seen.id in self.with_raw else set())
        types = (
            not (query.kinds or query.formats) or kinds & set(query.kinds) or facts.format in query.formats
        )
        return all((
            query.camera is None or facts.camera == query.camera,
            types,
            query.area is None or is_in(facts.position, query.area),
            query.screenshots is None or facts.screenshot == query.screenshots,
            query.added_since is None or facts.added_at[:10] >= query.added_since,
        ))  # fmt: skip

    def _others_match(self, seen: Seen, query: PhotoQuery) -> bool:
        there = set(seen.people)
        members = [self.circles.get(circle, set()) for circle in query.circles]
        allowed = {*query.people, *query.any_of}.union(*members)
        day = (seen.taken_at or "")[:10]
        name = folded(Path(seen.path).name)
        folder = (query.folder or "").rstrip("/")
        return all((
            set(query.people) <= there,
            not query.any_of or there & set(query.any_of),
            not there & set(query.without),
            all(there & circle for circle in members),
            not query.only or there <= allowed,
            not query.unnamed or there - self.named - self.ignored,
            query.least_faces <= len(seen.people),
            query.most_faces is None or len(seen.people) <= query.most_faces,
            query.since is None or (day and day >= query.since),
            query.until is None or (day and day <= query.until),
            query.folder is None or seen.path.startswith(f"{folder}/"),
            all(word in name for word in folded(query.text).split()),
        ))  # fmt: skip


def is_in(position: tuple[float, float] | None, area: Area) -> bool:
    """By going east from the west of the box, however it lies; no position is the one without a place."""
    if position is None or position == (0, 0):
        return False
    south, west, north, east = area
    wide = 360.0 if (west, east) == (-180, 180) else (east - west) % 360
    return south <= position[0] <= north and (position[1] - west) % 360 <= wide
